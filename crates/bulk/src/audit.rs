//! The audit of call records: from files of any make to the calls that broke the law.
//!
//! Rows become calls (`fold`), calls are judged (`judge`), and what was found adds up
//! (`tally`). Memory does not grow with the rows: they are divided by number into parts
//! (`spill`), which are then worked on one by one, each with everything that concerns its numbers.

mod counts;
pub mod coverage;
mod direct;
mod fold;
mod grid;
mod judge;
pub mod kit;
mod leg;
mod names;
pub mod plan;
pub mod read;
pub mod record;
pub mod schedule;
mod spill;
mod tally;
pub mod write;

use std::sync::atomic::{AtomicBool, Ordering};

use crate::Error;
use crate::ordered::map_in_order;

pub use counts::count;
pub use grid::{Cell, Grid};
pub use judge::Found;
pub use names::Names;
pub use plan::{File, Plan, System};
pub use read::{FileFacts, Kind as RowTrouble};
pub use tally::{Counts, DELAYS, Era, Figure, Person, Table, Tally, named};

use judge::Judge;
use read::Reading;
use schedule::Schedule;
use spill::Spill;

/// An audit to be done.
#[derive(Debug)]
pub struct Job<'a> {
    /// The files and everything that they are judged by.
    pub plan: &'a Plan,
    /// How many threads work.
    pub threads: usize,
    /// Set from elsewhere to end early.
    pub stop: &'a AtomicBool,
}

/// What an audit found.
#[derive(Debug)]
pub struct Audited {
    /// The figures.
    pub tally: Tally,
    /// The names that figures and schedule refer to.
    pub names: Names,
    /// What was noticed in each file, in their order.
    pub files: Vec<FileFacts>,
}

/// What an audit keeps beside its figures, call by call.
#[derive(Debug)]
pub struct Papers {
    /// The calls that were, or may have been, unlawful.
    pub schedule: Schedule,
    /// What the recompute kit needs beside the records.
    pub kit: kit::Data,
    /// What the registers show of numbers that they do not name.
    pub defaults: kit::Defaults,
}

/// Reads all files, folds their rows into calls, and judges them.
///
/// # Errors
/// [`Error::Refused`] when a file cannot be read at all, [`Error::Register`] when a register is
/// damaged, [`Error::Stopped`]; [`Error::Unbalanced`] should rows be missing.
pub fn audit(job: &Job<'_>) -> Result<(Audited, Papers), Error> {
    let mut kit = kit::Data::new().map_err(read::no_room)?;
    let Reading { legs, names, files, mut tally } = read::read(job, Some(&mut kit))?;
    let mut schedule = Schedule::new();
    let judge = Judge::new(job.plan, &names, false)?;
    parts(job, legs, &judge, |found| {
        tally.add(found.tally);
        kit.add(&found.kit).map_err(read::no_room)?;
        schedule.add(&found.calls).map_err(read::no_room)
    })?;
    if !tally.balances() {
        return Err(Error::Unbalanced);
    }
    let defaults = judge.defaults;
    Ok((Audited { tally, names, files }, Papers { schedule, kit, defaults }))
}

/// Folds and judges part by part.
fn parts(
    job: &Job<'_>,
    mut legs: Spill,
    judge: &Judge<'_>,
    mut take: impl FnMut(Found) -> Result<(), Error>,
) -> Result<(), Error> {
    let parts: Vec<usize> = (0..legs.parts()).collect();
    let legs = &mut legs;
    let mut loaded = parts.into_iter().map(|part| legs.take(part));
    map_in_order(
        &mut loaded,
        job.threads,
        job.stop,
        |part| judge.part(part),
        |found: Result<Found, Error>| take(found?),
    )?;
    if job.stop.load(Ordering::Relaxed) { Err(Error::Stopped) } else { Ok(()) }
}
