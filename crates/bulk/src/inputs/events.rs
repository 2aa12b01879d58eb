//! Events after which a caller knew: a warning, a regulator's letter.

use super::Entries;
use crate::{
    Refused, codes,
    input::{self, Options, Source},
    table::{self, Column, When},
};

/// Something after which the caller knew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// When.
    pub on: When,
    /// What it was, in the words of the file.
    pub what: String,
    /// The row of the file.
    pub row: u64,
}

const COLUMNS: &[Column] = &[
    Column::required("date", &["on", "when", "day"]),
    Column::required("event", &["what", "description"]),
    Column::optional("kind", &[]),
    Column::optional("source", &["from", "proof", "document"]),
];
const DATE: usize = 0;
const WHAT: usize = 1;

/// Reads a file of events, in the order of the file.
///
/// # Errors
/// `empty-cell`, `bad-date`; `missing-column`; whatever is wrong with the file.
pub fn read(source: &Source, options: &Options) -> Result<Entries<Event>, Refused> {
    let input = input::open(source, options)?;
    let mut entries = Vec::new();
    let report = table::for_each(input, COLUMNS, |row| {
        let on = row.when(DATE)?.ok_or_else(|| row.problem(DATE, codes::EMPTY_CELL))?;
        entries.push(Event { on, what: row.filled(WHAT)?, row: row.number });
        Ok(())
    })?;
    Ok(Entries { entries, report })
}
