//! The calls that were, or may have been, unlawful, in the order of time.

mod runs;

use std::io;

use rules::investigations::judge::Open;
use rules::investigations::{Provision, Tri};
use terms::Number;

use super::judge::PROVISIONS;
use runs::Runs;

/// One call of the schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The number that was called.
    pub number: Number,
    /// The first second at which it can have begun, since 1970.
    pub first: i64,
    /// The last.
    pub last: i64,
    /// The line that called, by index of its name.
    pub line: u32,
    /// Who called.
    pub agent: u32,
    /// For which campaign.
    pub campaign: u32,
    /// Who supplied the number.
    pub supplier: u32,
    /// The file, by its place in the plan.
    pub file: u32,
    /// The row, as a spreadsheet counts.
    pub row: u32,
    /// Whether each provision was broken, in the order of [`Provision::ALL`].
    pub broken: [Tri; PROVISIONS],
    /// Why it is open whether the governing provision was broken, if it is.
    pub open: Option<Open>,
    /// The provision that governs the kind of call.
    pub governs: Provision,
}

impl Entry {
    /// The order of the schedule: time, number, file, row.
    fn place(&self) -> (i64, Number, u32, u32) {
        (self.first, self.number, self.file, self.row)
    }
}

/// All of them: in memory while they are few, else in sorted runs on the disk.
#[derive(Debug, Default)]
pub struct Schedule {
    entries: Vec<Entry>,
    runs: Runs,
    count: u64,
}

/// So many entries are kept in memory.
const MOST: usize = 400_000;

impl Schedule {
    pub(super) fn new() -> Self {
        Self::default()
    }

    pub(super) fn add(&mut self, calls: &[Entry]) -> io::Result<()> {
        self.count += calls.len() as u64;
        self.entries.extend(calls);
        if self.entries.len() >= MOST {
            self.sort();
            self.runs.push(&self.entries)?;
            self.entries.clear();
        }
        Ok(())
    }

    fn sort(&mut self) {
        self.entries.sort_unstable_by_key(Entry::place);
    }

    /// Hands every entry to `each`, in the order of time, number, file and row.
    ///
    /// # Errors
    /// The first that `each` gives, or the disk.
    pub fn for_each(mut self, mut each: impl FnMut(&Entry) -> io::Result<()>) -> io::Result<()> {
        self.sort();
        if self.runs.is_empty() {
            return self.entries.iter().try_for_each(each);
        }
        self.runs.push(&self.entries)?;
        self.entries = Vec::new();
        self.runs.merged(&mut each)
    }

    /// How many there are.
    #[must_use]
    pub const fn len(&self) -> u64 {
        self.count
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.count == 0
    }
}
