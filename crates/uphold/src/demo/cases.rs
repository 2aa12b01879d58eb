//! Two published cases, made up from a seed: call records by the million, and what lies beside them.
//!
//! What is made is a pure function of case, scale and seed. Each call is decided first and
//! written afterwards, so that every figure is known before anybody counts.

mod asterisk;
mod calendar;
mod chance;
mod expected;
mod figures;
mod files;
mod freeswitch;
mod operators;
mod papers;
mod plan;
mod pools;
mod readme;
mod registers;
mod tally;
mod text;
mod vicidial;

use std::path::Path;

use anyhow::Context as _;

pub(crate) use expected::Expected;
pub(crate) use figures::Case;
pub(crate) use papers::{OTHER, caller};

use expected::Counter;
use papers::Complaints;
use plan::{Plan, State};

/// The seed of the cases that `uphold demo` makes.
pub(crate) const SEED: u64 = 0x1346_503a;

/// Writes the call records and all papers of a case into `folder`, and the registers into `registers`.
///
/// The callers and objections of the data directory are imported by the commands that a user
/// would type: `do-not-call.csv` lies in the folder.
pub(crate) fn make(
    folder: &Path,
    registers: &Path,
    case: Case,
    scale: u64,
    seed: u64,
) -> anyhow::Result<Expected> {
    let plan = Plan::new(case, scale, seed);
    let decided = decide(&plan);
    let written = files::write(folder, &plan, &decided.states)?;
    registers::import(registers, &plan.pools)?;
    let mut expected = decided.counter.finish(&written);
    (expected.case, expected.scale, expected.seed) = (case.id().to_owned(), scale, seed);
    expected.complaints = decided.complaints.count;
    expected.complaints_vulnerable = decided.complaints.vulnerable;
    for (name, content) in papers::all(&plan).into_iter().chain([decided.complaints.paper()]) {
        write(folder, name, &content)?;
    }
    let json = serde_json::to_string_pretty(&expected).context("cannot write the figures")?;
    write(folder, "expected.json", &format!("{json}\n"))?;
    Ok(expected)
}

/// All calls, decided: how the pools stand at the beginning of each month, and the counts.
struct Decided {
    states: Vec<State>,
    counter: Counter,
    complaints: Complaints,
}

fn decide(plan: &Plan) -> Decided {
    let (mut states, mut state) = (Vec::new(), State::default());
    let mut counter = Counter::default();
    let mut complaints = Complaints::new(plan);
    for day in &plan.days {
        if states.len() == day.month {
            states.push(state);
        }
        let calls = (day.first..day.first + day.count).map(|nth| {
            let call = plan.next(&mut state, day, nth);
            complaints.hear(day, &call);
            call
        });
        counter.add_day(day, calls);
    }
    Decided { states, counter, complaints }
}

fn write(folder: &Path, name: &str, content: &str) -> anyhow::Result<()> {
    let out = |out: &mut std::io::BufWriter<std::fs::File>| {
        std::io::Write::write_all(out, content.as_bytes())
    };
    vault::replace_for(vault::Access::AsUsual, &folder.join(name), out)?;
    Ok(())
}

#[cfg(test)]
mod tests;
