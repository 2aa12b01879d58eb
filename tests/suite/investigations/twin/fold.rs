//! From rows to calls, by the stated rule and nothing cleverer.

use std::collections::{BTreeMap, BTreeSet};

use super::can::Can;
use super::clock::DAY;

/// One row as it was written.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) system: usize,
    pub(super) file: usize,
    pub(super) row: u64,
    pub(super) number: u64,
    /// The moments that the clock of the row can mean: the first and the last.
    pub(super) start: (i64, i64),
    pub(super) seconds: i64,
    pub(super) connected: Can,
    /// What names the call: the call's own, and another leg's.
    pub(super) ids: (String, Option<String>),
    pub(super) leg: bool,
    pub(super) marked: bool,
    pub(super) withheld: bool,
}

/// One call.
#[derive(Clone, Debug)]
pub(super) struct Call {
    pub(super) number: u64,
    pub(super) file: usize,
    pub(super) row: u64,
    pub(super) system: usize,
    pub(super) start: (i64, i64),
    pub(super) end: i64,
    pub(super) connected: Can,
    pub(super) marked: bool,
    pub(super) withheld: bool,
}

/// Rows that are no call of their own, by class.
pub(super) type Excluded = BTreeMap<&'static str, u64>;

/// Two systems tell of one call if the next begins so many seconds after the one before.
const SAME_CALL: i64 = 60;

/// The calls of one number.
pub(super) fn fold(rows: &[Row], excluded: &mut Excluded) -> Vec<Call> {
    let systems: BTreeSet<usize> = rows.iter().map(|row| row.system).collect();
    let mut calls = Vec::new();
    for &system in &systems {
        let own: Vec<&Row> = rows.iter().filter(|row| row.system == system).collect();
        calls.extend(groups(&own).iter().map(|group| told(group, excluded)));
    }
    calls.sort_by_key(|call| (call.start.0, call.file, call.row));
    if systems.len() == 1 {
        return calls;
    }
    islands(calls).into_iter().flat_map(|island| joined(&island, excluded)).collect()
}

/// Rows that share an id within a day, or reach each other through others that do.
fn groups<'r>(rows: &[&'r Row]) -> Vec<Vec<&'r Row>> {
    let ids = |row: &Row| {
        let own = std::iter::once(row.ids.0.clone());
        own.chain(row.ids.1.clone()).collect::<BTreeSet<_>>()
    };
    let same =
        |a: &Row, b: &Row| (a.start.0 - b.start.0).abs() <= DAY && !ids(a).is_disjoint(&ids(b));
    let mut groups: Vec<Vec<&Row>> = Vec::new();
    for &row in rows {
        let (near, mut apart): (Vec<_>, Vec<_>) =
            groups.into_iter().partition(|group| group.iter().any(|other| same(row, other)));
        apart.push(near.into_iter().flatten().chain([row]).collect());
        groups = apart;
    }
    groups
}

fn told(rows: &[&Row], excluded: &mut Excluded) -> Call {
    let order = |row: &Row| (row.leg, row.start.0, row.file, row.row);
    let best = rows.iter().min_by_key(|row| order(row)).unwrap();
    let like = |row: &Row| (row.ids.0.clone(), row.start.0, row.seconds, row.leg);
    let mut kinds: BTreeMap<_, u64> = BTreeMap::new();
    for row in rows {
        *kinds.entry(like(row)).or_default() += 1;
    }
    for (kind, count) in kinds {
        // One of each kind is the row that counts, or a leg; the others repeat it.
        *excluded.entry("duplicate").or_default() += count - 1;
        *excluded.entry("leg").or_default() += u64::from(kind != like(best));
    }
    let telling: Vec<_> = rows.iter().filter(|row| row.leg == best.leg).collect();
    Call {
        number: best.number,
        file: best.file,
        row: best.row,
        system: best.system,
        start: best.start,
        end: rows.iter().map(|row| row.start.1 + row.seconds).max().unwrap(),
        connected: Can {
            be: telling.iter().any(|row| row.connected.be),
            not: telling.iter().all(|row| row.connected.not),
        },
        marked: rows.iter().any(|row| row.marked),
        withheld: rows.iter().any(|row| row.withheld),
    }
}

fn islands(calls: Vec<Call>) -> Vec<Vec<Call>> {
    let mut islands: Vec<Vec<Call>> = Vec::new();
    for call in calls {
        match islands.last_mut() {
            Some(island) if call.start.0 - island.last().unwrap().start.0 <= SAME_CALL => {
                island.push(call);
            }
            _ => islands.push(vec![call]),
        }
    }
    islands
}

/// Within an island, the first call of each system is one call, the second another, and so on.
fn joined(island: &[Call], excluded: &mut Excluded) -> Vec<Call> {
    let turn = |place: usize| {
        island[..place].iter().filter(|it| it.system == island[place].system).count()
    };
    let turns: Vec<usize> = (0..island.len()).map(turn).collect();
    let most = turns.iter().copied().max().unwrap();
    let mut joined = Vec::new();
    for wanted in 0..=most {
        let same: Vec<&Call> =
            island.iter().zip(&turns).filter(|it| *it.1 == wanted).map(|it| it.0).collect();
        *excluded.entry("other-system").or_default() += same.len() as u64 - 1;
        let agree = same.iter().all(|it| it.connected == same[0].connected);
        joined.push(Call {
            start: (same[0].start.0, same.iter().map(|it| it.start.1).max().unwrap()),
            end: same.iter().map(|it| it.end).max().unwrap(),
            connected: if agree { same[0].connected } else { Can::OPEN },
            marked: same.iter().any(|it| it.marked),
            withheld: same.iter().any(|it| it.withheld),
            ..same[0].clone()
        });
    }
    joined
}
