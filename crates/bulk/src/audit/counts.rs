//! An audit that only counts: by line and month, with nothing kept of single calls.

use super::grid::Grid;
use super::judge::Judge;
use super::read::{self, Reading};
use super::{Audited, Job, parts};
use crate::Error;

/// Reads all files and judges their calls as [`super::audit`] does, and counts them by line and month. Of the
/// figures it leaves out those by hour, supplier, campaign, agent and person, of complaints, events and coverage.
///
/// # Errors
/// As for [`super::audit`].
pub fn count(job: &Job<'_>) -> Result<(Audited, Grid), Error> {
    let Reading { legs, names, files, mut tally } = read::read(job, None)?;
    let judge = Judge::new(job.plan, &names, true)?;
    let mut grid = Grid::default();
    parts(job, legs, &judge, |found| {
        tally.add(found.tally);
        grid.add(found.grid.unwrap_or_default());
        Ok(())
    })?;
    grid.tell(&mut tally);
    if tally.balances() {
        Ok((Audited { tally, names, files }, grid))
    } else {
        Err(Error::Unbalanced)
    }
}
