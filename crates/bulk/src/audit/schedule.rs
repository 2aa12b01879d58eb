//! The calls that were, or may have been, unlawful, in the order of time.

use std::io;

use rules::investigations::judge::Open;
use rules::investigations::{Provision, Tri};
use terms::Number;

use super::judge::PROVISIONS;
use crate::Error;

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

/// All of them.
#[derive(Debug, Default)]
pub struct Schedule {
    entries: Vec<Entry>,
}

impl Schedule {
    pub(super) fn new() -> Self {
        Self::default()
    }

    pub(super) fn add(&mut self, calls: Vec<Entry>) -> Result<(), Error> {
        self.entries.extend(calls);
        Ok(())
    }

    /// Hands every entry to `each`, in the order of time, number, file and row.
    ///
    /// # Errors
    /// The first that `each` gives.
    pub fn for_each(&mut self, each: impl FnMut(&Entry) -> io::Result<()>) -> io::Result<()> {
        self.entries.sort_unstable_by_key(|it| (it.first, it.number, it.file, it.row));
        self.entries.iter().try_for_each(each)
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}
