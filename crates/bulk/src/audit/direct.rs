//! Rows that are counted as they are read, where each is a call of its own.
//!
//! Rows become calls by their ids alone where one system wrote all of them. Where no two rows to one number bear
//! one id within a day, there is nothing to fold, and a row need not wait for the others of its number. That this
//! is so is seen while the rows are read; where it is not, the rows are folded, from the beginning.

mod apart;
mod asked;
mod block;
mod memory;

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use super::Job;
use super::grid::Grid;
use super::judge::Judge;
use super::names::Names;
use super::plan::Plan;
use super::read::{Feed, FileFacts, Piece, Take, is_inbound};
use crate::Error;
use crate::calls::row::plain::Clock;
use crate::calls::row::{Given, Reader, Row};
use crate::ordered::map_in_order;

use apart::{Apart, Mark, Named};
use asked::Views;
use block::Block;

/// What was counted, or nothing: rows are to be folded.
pub(super) type Direct = Option<(Names, Vec<FileFacts>, Grid)>;

/// Counts rows as they are read, if each can be a call of its own.
pub(super) fn count(job: &Job<'_>) -> Result<Direct, Error> {
    if !is_simple(job.plan) {
        return Ok(None);
    }
    // Most tables number their calls; what is not numbered is told by its first rows.
    match once(job, true)? {
        None => once(job, false),
        counted => Ok(counted),
    }
}

/// Counts rows that are named by ascending numbers, or by anything.
fn once(job: &Job<'_>, ascending: bool) -> Result<Direct, Error> {
    let plan = job.plan;
    let names = Names::default();
    let judge = Judge::new(plan, &names, true)?;
    let views = Views::of(plan)?;
    let spare = Mutex::new(Vec::new());
    let system = plan.files.first().map_or(0, |file| file.system);
    let worker = Worker {
        plan,
        names: &names,
        judge: &judge,
        views: &views,
        spare: &spare,
        stop: job.stop,
        system,
        rows: block::rows(job.threads),
        ascending,
    };
    let mut files = vec![FileFacts::default(); plan.files.len()];
    let mut apart = Apart::default();
    let ended = map_in_order(
        Feed::new(plan, ascending),
        job.threads,
        job.stop,
        |piece| worker.work(piece),
        |done: Result<Done, Error>| {
            let done = done.map_err(Ended::Failed)?;
            if let Some(facts) = files.get_mut(done.file) {
                facts.add(done.facts);
            }
            if apart.add_all(&done.named) { Ok(()) } else { Err(Ended::Joined) }
        },
    );
    match ended {
        Err(Ended::Joined) => return Ok(None),
        Err(Ended::Failed(error)) => return Err(error),
        Ok(()) if job.stop.load(Ordering::Relaxed) => return Err(Error::Stopped),
        Ok(()) => {}
    }
    files.iter_mut().for_each(FileFacts::end);
    let mut grid = Grid::default();
    for block in spare.into_inner().unwrap_or_else(PoisonError::into_inner) {
        grid.add(block.finish(&judge, &views, system)?);
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
    named: Named,
}

struct Worker<'a> {
    plan: &'a Plan,
    names: &'a Names,
    judge: &'a Judge<'a>,
    views: &'a Views<'a>,
    /// What threads that wait for a chunk have counted so far.
    spare: &'a Mutex<Vec<Block>>,
    stop: &'a AtomicBool,
    /// The one that wrote all files.
    system: usize,
    /// Rows that are judged together.
    rows: usize,
    ascending: bool,
}

impl Worker<'_> {
    fn work(&self, piece: Piece) -> Result<Done, Error> {
        let file = piece.file;
        let named = if self.ascending { Named::Ascending(None) } else { Named::Marks(Vec::new()) };
        let mut counting = Counting {
            worker: self,
            block: self.spare().pop().unwrap_or_default(),
            clock: Clock::default(),
            named,
            failed: None,
        };
        let mut facts = FileFacts::default();
        let is_read = piece.read(self.plan, &mut facts, &mut counting);
        let Counting { block, named, failed, .. } = counting;
        let named = if is_read { named } else { Named::Broken };
        self.spare().push(block);
        failed.map_or(Ok(Done { file, facts, named }), Err)
    }

    fn spare(&self) -> std::sync::MutexGuard<'_, Vec<Block>> {
        self.spare.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The rows of a chunk, on their way into the counts.
struct Counting<'w, 'a> {
    worker: &'w Worker<'a>,
    block: Block,
    clock: Clock,
    named: Named,
    failed: Option<Error>,
}

impl Counting<'_, '_> {
    /// Notes what the call of a record is named by.
    fn name<'r>(&mut self, reader: &Reader, row: &impl Given<'r>, mark: impl FnOnce() -> Mark) {
        match &mut self.named {
            Named::Marks(marks) => marks.push(mark()),
            named => named.ascend(reader.numeral(row)),
        }
        if self.block.len() >= self.worker.rows {
            self.judge();
        }
    }

    fn judge(&mut self) {
        let Worker { judge, views, system, .. } = self.worker;
        if let Err(error) = self.block.judge(judge, views, *system) {
            self.failed.get_or_insert(error);
        }
    }
}

impl Take for Counting<'_, '_> {
    fn plain<'r>(&mut self, reader: &Reader, row: &impl Given<'r>) -> bool {
        let Some(plain) = reader.plain(row, &mut self.clock) else { return false };
        let Worker { plan, names, .. } = self.worker;
        if !plan.own_lines.is_empty() && is_inbound(plan, plain.number, plain.begun) {
            return false;
        }
        self.block.push_plain(&plain, names);
        let mark = || Mark::of(plain.number, reader.id_of(row, &plain), plain.begun);
        self.name(reader, row, mark);
        true
    }

    fn call<'r>(&mut self, reader: &Reader, given: &impl Given<'r>, row: &Row<'_>, _: u64) {
        self.block.push(row, self.worker.names);
        self.name(reader, given, || Mark::of(row.number, row.id, row.start.first));
    }

    fn wants_more(&self) -> bool {
        !matches!(self.named, Named::Broken) && !self.worker.stop.load(Ordering::Relaxed)
    }
}

#[cfg(test)]
mod tests;
