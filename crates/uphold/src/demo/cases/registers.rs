//! The editions of TPS and CTPS, taken into the data directory as any edition is.

use std::path::Path;

use register::{Import, Scope, Source};
use terms::{Date, Number};
use vault::{Registers, Wait};

use super::pools::{self, CHANGES, PASSING, Pool, Pools};

/// An edition of one register: its day, and what comes and goes.
struct Change {
    on: Date,
    add: Vec<Number>,
    remove: Vec<Number>,
}

/// Takes in all editions of both registers.
pub(super) fn import(dir: &Path, pools: &Pools) -> anyhow::Result<()> {
    let mut registers = Registers::open(dir)?;
    for source in [Source::Tps, Source::Ctps] {
        let is_tps = source == Source::Tps;
        let first = Date::from_epoch_days(pools::FIRST_EDITION);
        let listed = all(&first_listed(pools, is_tps));
        registers.import(Import::full(source.clone(), first, Scope::Whole, listed), Wait::Yes)?;
        for change in changes(pools, is_tps) {
            let Change { on, add, remove } = change;
            let edition = Import::update(source.clone(), on, Scope::Whole, add, remove);
            registers.import(edition, Wait::Yes)?;
        }
    }
    Ok(())
}

/// The days of all editions of a register.
pub(super) fn editions() -> Vec<Date> {
    let first = std::iter::once(pools::FIRST_EDITION);
    let pairs = (0..CHANGES).map(pools::change_day).flat_map(|day| [day - 1, day]);
    first.chain(pairs).map(Date::from_epoch_days).collect()
}

/// Who is on the register from the beginning.
fn first_listed(pools: &Pools, is_tps: bool) -> Vec<Pool> {
    if !is_tps {
        return vec![pools.ctps, pools.other_ctps];
    }
    let mut listed = vec![pools.tps, pools.consented, pools.marked_listed, pools.told_listed];
    listed.push(pools.other_tps);
    listed.extend(pools.back.iter().chain(&pools.withdrawn).chain(&pools.later));
    listed
}

/// What the later editions change: in pairs, of the day before a change and the day itself.
fn changes(pools: &Pools, is_tps: bool) -> impl Iterator<Item = Change> + '_ {
    let side = usize::from(!is_tps);
    editions().into_iter().skip(1).enumerate().map(move |(nth, on)| {
        let passing = |nth: usize| {
            let all = pools.passing.get(side).map_or(0..0, Pool::all);
            let from = (all.start + nth as u64 * PASSING).min(all.end);
            numbers(from..(from + PASSING).min(all.end))
        };
        let mut change = Change { on, add: passing(nth), remove: Vec::new() };
        if let Some(earlier) = nth.checked_sub(3) {
            change.remove = passing(earlier);
        }
        if nth % 2 == 1 {
            let cohort = nth as u64 / 2;
            let of = |cohorts: &[Pool], cohort: u64| {
                numbers(cohorts.get(cohort as usize).map_or(0..0, Pool::all))
            };
            if pools::is_ctps(cohort) != is_tps {
                change.add.extend(of(&pools.new, cohort));
            }
            if is_tps {
                change.remove.extend(of(&pools.back, cohort));
                if let Some(earlier) = cohort.checked_sub(2) {
                    change.add.extend(of(&pools.back, earlier));
                }
            }
        }
        change
    })
}

fn all(pools: &[Pool]) -> Vec<Number> {
    pools.iter().flat_map(|pool| numbers(pool.all())).collect()
}

fn numbers(range: std::ops::Range<u64>) -> Vec<Number> {
    range.filter_map(Number::gb).collect()
}
