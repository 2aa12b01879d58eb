//! Complaints: who complained of a call, when, in what words.

use terms::{Date, Number};

use super::Entries;
use crate::{
    Refused, codes,
    input::{self, Options, Source},
    table::{self, Column},
};

/// One complaint about a call to one number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// The line that was called.
    pub number: Number,
    /// The day of the complaint.
    pub on: Date,
    /// Whether the person said that they were vulnerable; none where the file does not say.
    pub vulnerable: Option<bool>,
    /// The row of the file.
    pub row: u64,
}

const COLUMNS: &[Column] = &[
    Column::required("number", &["phone", "phone_number", "telephone", "called_number"]),
    Column::required("date", &["on", "complained_on", "complaint_date"]),
    Column::optional("words", &["text", "complaint", "description"]),
    Column::optional("vulnerable", &["said_vulnerable", "vulnerability"]),
];
const NUMBER: usize = 0;
const DATE: usize = 1;
const VULNERABLE: usize = 3;

/// Reads a file of complaints. Their words are not kept: they are for the reader of the file.
///
/// # Errors
/// `unreadable-number`, `empty-cell`, `bad-date`, `bad-yes-no`; `missing-column`; whatever is
/// wrong with the file.
pub fn read(source: &Source, options: &Options) -> Result<Entries<Complaint>, Refused> {
    let input = input::open(source, options)?;
    let mut entries = Vec::new();
    let report = table::for_each(input, COLUMNS, |row| {
        let on = row.date(DATE)?.ok_or_else(|| row.problem(DATE, codes::EMPTY_CELL))?;
        let vulnerable = row.yes_no(VULNERABLE)?;
        let numbers = row.numbers(NUMBER)?;
        let first = numbers.first().copied();
        entries.extend(first.map(|number| Complaint { number, on, vulnerable, row: row.number }));
        Ok(())
    })?;
    Ok(Entries { entries, report })
}
