//! An audit that only counts: by line and month, with nothing kept of single calls.

use super::grid::Grid;
use super::judge::Judge;
use super::names::Names;
use super::read::{self, FileFacts, Reading};
use super::tally::Tally;
use super::{Audited, Job, direct, parts};
use crate::Error;

/// Reads all files and judges their calls as [`super::audit`] does, and counts them by line and month. Of the
/// figures it leaves out those by hour, supplier, campaign, agent and person, of complaints, events and coverage.
///
/// # Errors
/// As for [`super::audit`].
pub fn count(job: &Job<'_>) -> Result<(Audited, Grid), Error> {
    let (names, files, mut tally, grid) = match direct::count(job)? {
        Some((names, files, grid)) => {
            let tally = read::of_rows(job.plan, &files);
            (names, files, tally, grid)
        }
        None => folded(job)?,
    };
    grid.tell(&mut tally);
    if tally.balances() {
        Ok((Audited { tally, names, files }, grid))
    } else {
        Err(Error::Unbalanced)
    }
}

/// Folds rows into calls as ever, and counts these.
fn folded(job: &Job<'_>) -> Result<(Names, Vec<FileFacts>, Tally, Grid), Error> {
    let Reading { legs, names, files, mut tally } = read::read(job, None)?;
    let judge = Judge::new(job.plan, &names, true)?;
    let mut grid = Grid::default();
    parts(job, legs, &judge, |found| {
        tally.add(found.tally);
        grid.add(found.grid.unwrap_or_default());
        Ok(())
    })?;
    Ok((names, files, tally, grid))
}
