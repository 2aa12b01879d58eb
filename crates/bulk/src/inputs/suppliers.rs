//! Suppliers of data, and whether the contract to screen covers what they supply.

use terms::Date;

use super::Entries;
use crate::{
    Refused, codes,
    input::{self, Options, Source},
    table::{self, Column},
};

/// One supplier of data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Supplier {
    /// What the rows of a list call it.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Whether screening is contracted for what it supplies.
    pub covered: bool,
    /// The first day of that contract, if it has one.
    pub from: Option<Date>,
    /// The last day of that contract, if it has one.
    pub until: Option<Date>,
    /// The row of the file.
    pub row: u64,
}

impl Supplier {
    /// Whether screening is contracted for what it supplies on this day.
    #[must_use]
    pub fn is_covered_on(&self, day: Date) -> bool {
        self.covered
            && self.from.is_none_or(|from| from <= day)
            && self.until.is_none_or(|until| day <= until)
    }
}

const COLUMNS: &[Column] = &[
    Column::required("supplier", &["id", "code", "supplier_id", "source_id", "list_id"]),
    Column::optional("name", &["supplier_name", "company"]),
    Column::required("covered", &["screening_covered", "in_scope"]),
    Column::optional("from", &["covered_from", "start"]),
    Column::optional("until", &["covered_until", "to", "end"]),
];
const SUPPLIER: usize = 0;
const NAME: usize = 1;
const COVERED: usize = 2;
const FROM: usize = 3;
const UNTIL: usize = 4;

/// Reads a file of suppliers.
///
/// # Errors
/// `empty-cell`, `bad-yes-no`, `bad-date`, `ends-before-it-begins`, `missing-column`;
/// whatever is wrong with the file.
pub fn read(source: &Source, options: &Options) -> Result<Entries<Supplier>, Refused> {
    let input = input::open(source, options)?;
    let mut entries = Vec::new();
    let report = table::for_each(input, COLUMNS, |row| {
        let id = row.filled(SUPPLIER)?;
        let name = row.text(NAME);
        let covered = row.yes_no(COVERED)?;
        let covered = covered.ok_or_else(|| row.problem(COVERED, codes::EMPTY_CELL))?;
        let (from, until) = (row.date(FROM)?, row.date(UNTIL)?);
        if from.zip(until).is_some_and(|(from, until)| until < from) {
            return Err(row.problem(UNTIL, codes::ENDS_BEFORE).into());
        }
        let name = if name.is_empty() { id.clone() } else { name };
        entries.push(Supplier { id, name, covered, from, until, row: row.number });
        Ok(())
    })?;
    Ok(Entries { entries, report })
}
