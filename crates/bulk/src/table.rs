//! Small tables by the names of their columns: consents, objections, suppliers.
//!
//! The reader of a table names its [`Column`]s; each row then answers by column, with
//! values that were checked. A bad cell never stops the reading: all bad rows are
//! counted, the first are listed, and the table is refused whole.

mod cell;
mod row;

use terms::{Actor, Code, Problem, Severity};

pub use cell::{When, date, when};
pub use row::Row;

use crate::{
    Refused, codes,
    input::{Header, Input},
    records,
};

/// So many bad rows are listed; all are counted.
pub const SHOWN: usize = 20;

/// A column that a table can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name as the contract writes it: lower case, words joined by `_`.
    pub name: &'static str,
    /// Other names that are understood.
    pub also: &'static [&'static str],
    /// Whether there is no table without it.
    pub required: bool,
}

impl Column {
    /// A column that must be there.
    #[must_use]
    pub const fn required(name: &'static str, also: &'static [&'static str]) -> Self {
        Self { name, also, required: true }
    }

    /// A column that may be left out.
    #[must_use]
    pub const fn optional(name: &'static str, also: &'static [&'static str]) -> Self {
        Self { name, also, required: false }
    }

    fn is_called(&self, folded: &str) -> bool {
        self.name == folded || self.also.contains(&folded)
    }
}

/// What was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Rows with something in them.
    pub rows: u64,
    /// Lines with nothing in them.
    pub blank_lines: u64,
    /// What is good to know.
    pub notes: Vec<Problem>,
}

/// Where the columns of a table stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    pub(crate) at: Vec<Option<usize>>,
    names: Vec<String>,
    columns: &'static [Column],
}

impl Layout {
    /// Finds `columns` under `header`; says which others there are.
    ///
    /// # Errors
    /// `missing-column` for each that is required and not there.
    pub fn find(
        header: &Header,
        columns: &'static [Column],
        file: &str,
    ) -> Result<(Self, Vec<Problem>), Refused> {
        let folded: Vec<String> = header.names.iter().map(|name| fold(name)).collect();
        let find = |column: &Column| folded.iter().position(|name| column.is_called(name));
        let at: Vec<_> = columns.iter().map(find).collect();
        let missing = columns.iter().zip(&at).filter(|(c, at)| c.required && at.is_none());
        let problems: Vec<_> =
            missing.map(|(column, _)| missing_column(column, header, file)).collect();
        if !problems.is_empty() {
            return Err(Refused(problems));
        }
        let unknown = (0..folded.len()).filter(|column| !at.contains(&Some(*column)));
        let names = unknown.filter_map(|column| header.names.get(column));
        let notes = names.map(|name| {
            let note = Problem::note(codes::UNKNOWN_COLUMN, Actor::Caller).in_file(file);
            note.in_column(name).with("column", name.as_str())
        });
        let notes = notes.collect();
        Ok((Self { at, names: header.names.clone(), columns }, notes))
    }

    /// Whether the column is there.
    #[must_use]
    pub fn has(&self, column: &str) -> bool {
        let index = self.columns.iter().position(|known| known.name == column);
        index.and_then(|index| *self.at.get(index)?).is_some()
    }
}

fn missing_column(column: &Column, header: &Header, file: &str) -> Problem {
    Problem::error(codes::MISSING_COLUMN, Actor::Caller)
        .in_file(file)
        .with("column", column.name)
        .with("headers", header.shown())
}

/// Names of columns are compared without case, and with spaces and hyphens as `_`.
fn fold(name: &str) -> String {
    let fold = |c: char| if c == ' ' || c == '-' { '_' } else { c };
    name.trim().to_lowercase().chars().map(fold).collect()
}

/// Reads a table row by row.
///
/// # Errors
/// `missing-column`; the problems of bad rows, the first [`SHOWN`] of them, with
/// `bad-rows` when there are more; whatever is wrong with the file.
pub fn for_each(
    input: Input,
    columns: &'static [Column],
    mut each: impl FnMut(&Row<'_>) -> Result<(), Refused>,
) -> Result<Report, Refused> {
    let file = input.name.clone();
    let (layout, notes) = Layout::find(&input.header, columns, &file)?;
    let mut report = Report { rows: 0, blank_lines: 0, notes: input.notes.clone() };
    // A row that names the columns is a header: nothing was guessed.
    report.notes.retain(|note| note.code != codes::HEADER_GUESSED);
    report.notes.extend(notes);
    let mut bad = Bad::default();
    let dialect = input.dialect;
    let width = input.header.cells;
    report.blank_lines = records::for_each(input.chunks(1 << 18), dialect, |number, record| {
        report.rows += 1;
        let row = Row { record, number, layout: &layout, file: &file };
        let result = row.check_shape(width).and_then(|()| each(&row));
        if let Err(refused) = result {
            bad.add(refused);
        }
        Ok(())
    })?;
    bad.finish(&file)?;
    Ok(report)
}

/// Bad rows: the first are kept, all are counted.
#[derive(Debug, Default)]
pub(crate) struct Bad {
    pub(crate) count: u64,
    pub(crate) shown: Vec<Problem>,
}

impl Bad {
    pub(crate) fn add(&mut self, refused: Refused) {
        self.count += 1;
        if self.count <= SHOWN as u64 {
            self.shown.extend(refused.0);
        }
    }

    /// Refuses if there is one.
    pub(crate) fn finish(mut self, file: &str) -> Result<(), Refused> {
        if self.count > SHOWN as u64 {
            self.shown.insert(0, self.summary(codes::BAD_ROWS, file));
        }
        if self.shown.is_empty() { Ok(()) } else { Err(Refused(self.shown)) }
    }

    fn summary(&self, code: Code, file: &str) -> Problem {
        Problem::new(code, Severity::Error, Actor::Caller)
            .in_file(file)
            .with("count", self.count)
            .with("shown", SHOWN as u64)
    }
}

#[cfg(test)]
mod tests;
