//! `--counts`: the figures by line and month, and no more.

use anyhow::Context;
use bulk::audit::Grid;
use bulk::audit::record::CountsRecord;
use bulk::output::{Folder, Of};
use terms::Arg;

use super::finish::Finish;
use super::{record, recorded, report};
use crate::failure::{Exit, Failure};
use crate::folder::put;
use crate::talk::Talk;

/// The counts by line and month.
const COUNTS: &str = "counts.csv";

impl Finish<'_> {
    /// Writes the counts, publishes the folder, and tells the result.
    pub(super) fn write_counts(
        self,
        grid: &Grid,
        folder: Folder,
        talk: &Talk,
    ) -> Result<Exit, Failure> {
        let problems = self.problems()?;
        let mut result = record::record(&self, &problems, report::assumptions(&self), talk)?;
        // What was not counted is not told as nothing.
        result.by_hour.clear();
        result.after_objection.clear();
        let mut told = recorded::report(&result)
            .map_err(|odd| anyhow::anyhow!("the counts have no {}", odd.0))?;
        (told.problems, told.noted) = (problems, Vec::new());
        put(&folder, COUNTS, &grid.csv(&self.audited.names))?;
        let result = CountsRecord::from(result);
        let text = serde_json::to_string_pretty(&result).context("the counts cannot be written")?;
        put(&folder, Of::Counts.mark(), format!("{text}\n").as_bytes())?;
        let file = folder.place().join(COUNTS).display().to_string();
        folder.publish()?;
        self.tell(&told.problems, &told, talk)?;
        talk.say("audit-counts", &[("file", Arg::from(file.as_str()))])?;
        talk.data(&result)?;
        Ok(self.exit(&told.problems))
    }
}
