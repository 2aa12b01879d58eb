//! Rows that are counted as they are read, where each is a call of its own.
//!
//! Rows become calls by their ids alone where one system wrote all of them. Where no two rows to one number bear
//! one id within a day, there is nothing to fold, and a row need not wait for the others of its number. That this
//! is so is seen while the rows are read; where it is not, the rows are folded, from the beginning.

mod apart;
mod block;
mod memory;

use std::sync::atomic::Ordering;
use std::sync::{Mutex, PoisonError};

use super::Job;
use super::grid::Grid;
use super::judge::Judge;
use super::names::Names;
use super::plan::Plan;
use super::read::{Feed, FileFacts, Piece};
use crate::Error;
use crate::ordered::map_in_order;

use apart::{Apart, Mark};
use block::{Block, Views};

/// What was counted, or nothing: rows are to be folded.
pub(super) type Direct = Option<(Names, Vec<FileFacts>, Grid)>;

/// Counts rows as they are read, if each can be a call of its own.
pub(super) fn count(job: &Job<'_>) -> Result<Direct, Error> {
    let plan = job.plan;
    if !is_simple(plan) {
        return Ok(None);
    }
    let names = Names::default();
    let judge = Judge::new(plan, &names, true)?;
    let views = Views::of(plan)?;
    let spare = Mutex::new(Vec::new());
    let worker = Worker { plan, names: &names, judge: &judge, views: &views, spare: &spare };
    let mut files = vec![FileFacts::default(); plan.files.len()];
    let mut apart = Apart::default();
    let ended = map_in_order(
        Feed::new(plan),
        job.threads,
        job.stop,
        |piece| worker.work(piece),
        |done: Result<Done, Error>| {
            let done = done.map_err(Ended::Failed)?;
            if let Some(facts) = files.get_mut(done.file) {
                facts.add(done.facts);
            }
            if apart.add_all(&done.marks) { Ok(()) } else { Err(Ended::Joined) }
        },
    );
    match ended {
        Err(Ended::Joined) => return Ok(None),
        Err(Ended::Failed(error)) => return Err(error),
        Ok(()) if job.stop.load(Ordering::Relaxed) => return Err(Error::Stopped),
        Ok(()) => {}
    }
    let mut grid = Grid::default();
    for block in spare.into_inner().unwrap_or_else(PoisonError::into_inner) {
        grid.add(block.finish());
    }
    Ok(Some((names, files, grid)))
}

/// Why the counting ended before the last row.
enum Ended {
    /// Two rows may be one call.
    Joined,
    Failed(Error),
}

/// Whether nothing but a shared id can join two rows, and no row says what concerns another.
fn is_simple(plan: &Plan) -> bool {
    let first = plan.files.first().map_or(0, |file| file.system);
    let mapping = plan.systems.get(first).map(|system| &system.mapping);
    plan.files.iter().all(|file| file.system == first)
        && mapping
            .is_some_and(|it| it.other_id.is_empty() && it.leg.is_none() && it.marked.is_none())
}

/// A chunk that was counted.
struct Done {
    file: usize,
    facts: FileFacts,
    marks: Vec<Mark>,
}

struct Worker<'a> {
    plan: &'a Plan,
    names: &'a Names,
    judge: &'a Judge<'a>,
    views: &'a Views<'a>,
    /// What threads that wait for a chunk have counted so far.
    spare: &'a Mutex<Vec<Block>>,
}

impl Worker<'_> {
    fn work(&self, piece: Piece) -> Result<Done, Error> {
        let mut block = self.spare().pop().unwrap_or_default();
        let mut done = Done { file: piece.file, facts: FileFacts::default(), marks: Vec::new() };
        let system = self.plan.files.get(piece.file).map_or(0, |file| file.system);
        let mut failed = None;
        let marks = &mut done.marks;
        let note = |_: &[u8], _| {};
        piece.read(self.plan, &mut done.facts, note, |row, _| {
            marks.push(Mark::of(row));
            block.push(row, self.names);
            if block.is_full() {
                failed = failed.take().or(block.judge(self.judge, self.views, system).err());
            }
        });
        failed = failed.or(block.judge(self.judge, self.views, system).err());
        self.spare().push(block);
        failed.map_or(Ok(done), Err)
    }

    fn spare(&self) -> std::sync::MutexGuard<'_, Vec<Block>> {
        self.spare.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests;
