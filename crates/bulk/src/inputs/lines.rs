//! Lines: whose they were, from when to when.

use terms::{Date, Number};

use super::Entries;
use crate::{
    Refused, codes,
    input::{self, Options, Source},
    table::{self, Column},
};

/// One line, and who subscribed to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The line.
    pub number: Number,
    /// Who subscribed to it.
    pub owner: String,
    /// From which day on, if that is said.
    pub from: Option<Date>,
    /// Up to and including which day, if that is said.
    pub until: Option<Date>,
    /// The row of the file.
    pub row: u64,
}

impl Line {
    /// Whether it was theirs on some day of this period.
    #[must_use]
    pub fn is_held_within(&self, first: Date, last: Date) -> bool {
        self.from.is_none_or(|from| from <= last) && self.until.is_none_or(|until| first <= until)
    }
}

const COLUMNS: &[Column] = &[
    Column::required("line", &["number", "cli", "phone_number", "telephone"]),
    Column::required("owner", &["subscriber", "company", "name"]),
    Column::optional("from", &["start", "owned_from"]),
    Column::optional("until", &["to", "end", "owned_until"]),
];
const LINE: usize = 0;
const OWNER: usize = 1;
const FROM: usize = 2;
const UNTIL: usize = 3;

/// Reads a file of lines.
///
/// # Errors
/// `unreadable-number`, `empty-cell`, `bad-date`, `ends-before-it-begins`; `missing-column`;
/// whatever is wrong with the file.
pub fn read(source: &Source, options: &Options) -> Result<Entries<Line>, Refused> {
    let input = input::open(source, options)?;
    let mut entries = Vec::new();
    let report = table::for_each(input, COLUMNS, |row| {
        let owner = row.filled(OWNER)?;
        let (from, until) = (row.date(FROM)?, row.date(UNTIL)?);
        if from.zip(until).is_some_and(|(from, until)| until < from) {
            return Err(row.problem(UNTIL, codes::ENDS_BEFORE).into());
        }
        let numbers = row.numbers(LINE)?;
        entries.extend(numbers.iter().map(|&number| Line {
            number,
            owner: owner.clone(),
            from,
            until,
            row: row.number,
        }));
        Ok(())
    })?;
    Ok(Entries { entries, report })
}
