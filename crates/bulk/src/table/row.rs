//! One row of a small table.

use std::borrow::Cow;

use numbers::{Class, Numbers, Settings};
use terms::{Actor, Code, Date, Problem};

use super::{Layout, When, cell};
use crate::{Refused, codes, records::Record};

/// One row, which answers by the index of a column in the reader's list.
#[derive(Debug)]
pub struct Row<'r> {
    pub(super) record: &'r Record<'r>,
    /// The row, as a spreadsheet counts.
    pub number: u64,
    pub(super) layout: &'r Layout,
    pub(super) file: &'r str,
}

impl Row<'_> {
    /// Refuses a row whose cells may be shifted. Empty cells at its end, too many or
    /// too few, shift nothing.
    pub(super) fn check_shape(&self, width: usize) -> Result<(), Refused> {
        let cells = self.record.fields.len();
        let is_empty = |column| self.record.text(column).is_none_or(|text| text.is_empty());
        let needed = self.layout.at.iter().flatten().max().map_or(0, |last| last + 1);
        let fits = cells == width || ((width..cells).all(is_empty) && cells >= needed.min(width));
        if fits && !self.record.odd_quotes {
            return Ok(());
        }
        Err(Problem::error(codes::RAGGED_ROW, Actor::Caller)
            .in_file(self.file)
            .at_row(self.number)
            .with("cells", cells as u64)
            .with("columns", width as u64)
            .into())
    }

    /// A problem with the cell of this row in `column`.
    #[must_use]
    pub fn problem(&self, column: usize, code: Code) -> Problem {
        let problem = Problem::error(code, Actor::Caller).in_file(self.file).at_row(self.number);
        match self.layout.at.get(column).copied().flatten() {
            Some(at) => {
                problem.in_column(self.layout.names.get(at).map(String::as_str).unwrap_or_default())
            }
            None => problem,
        }
    }

    /// The bytes of the cell, without spaces around them; empty where there is no such column.
    #[must_use]
    pub fn bytes(&self, column: usize) -> Cow<'_, [u8]> {
        let at = self.layout.at.get(column).copied().flatten();
        match at.and_then(|at| self.record.text(at)) {
            Some(Cow::Borrowed(text)) => Cow::Borrowed(text.trim_ascii()),
            Some(Cow::Owned(text)) => Cow::Owned(text.trim_ascii().to_vec()),
            None => Cow::Borrowed(b""),
        }
    }

    /// The text of the cell, without spaces around it; empty where there is no such column.
    #[must_use]
    pub fn text(&self, column: usize) -> String {
        String::from_utf8_lossy(&self.bytes(column)).into_owned()
    }

    /// The text of a cell that must not be empty.
    ///
    /// # Errors
    /// `empty-cell`.
    pub fn filled(&self, column: usize) -> Result<String, Refused> {
        let text = self.text(column);
        if text.is_empty() { Err(self.problem(column, codes::EMPTY_CELL).into()) } else { Ok(text) }
    }

    /// The date in a cell; `None` if it is empty.
    ///
    /// # Errors
    /// `bad-date`.
    pub fn date(&self, column: usize) -> Result<Option<Date>, Refused> {
        let text = self.text(column);
        // MySQL writes a date that is not known so.
        if text.is_empty() || text.starts_with("0000-00-00") || text == "\\N" || text == "NULL" {
            return Ok(None);
        }
        cell::date(&text).map(Some).ok_or_else(|| self.problem(column, codes::BAD_DATE).into())
    }

    /// The date in a cell, with its time where there is one; `None` if it is empty.
    ///
    /// # Errors
    /// `bad-date`.
    pub fn when(&self, column: usize) -> Result<Option<When>, Refused> {
        Ok(self.date(column)?.and_then(|_| cell::when(&self.text(column))))
    }

    /// The date in a cell that must not be empty.
    ///
    /// # Errors
    /// `empty-cell`, `bad-date`.
    pub fn filled_date(&self, column: usize) -> Result<Date, Refused> {
        self.date(column)?.ok_or_else(|| self.problem(column, codes::EMPTY_CELL).into())
    }

    /// Yes or no; `None` if the cell is empty.
    ///
    /// # Errors
    /// `bad-yes-no`.
    pub fn yes_no(&self, column: usize) -> Result<Option<bool>, Refused> {
        let text = self.text(column);
        if text.is_empty() {
            return Ok(None);
        }
        cell::yes_no(&text).map(Some).ok_or_else(|| self.problem(column, codes::BAD_YES_NO).into())
    }

    /// The telephone numbers in a cell, at least one, each of them known with certainty.
    ///
    /// # Errors
    /// `empty-cell`, `unreadable-number`.
    pub fn numbers(&self, column: usize) -> Result<Numbers, Refused> {
        let bytes = self.bytes(column);
        if bytes.is_empty() {
            return Err(self.problem(column, codes::EMPTY_CELL).into());
        }
        let reading = numbers::read(&bytes, &Settings::default());
        match reading.class {
            Class::Read | Class::Split | Class::Repaired => Ok(reading.numbers),
            class => {
                let problem = self.problem(column, codes::UNREADABLE_NUMBER);
                Err(problem.with("class", class.id()).into())
            }
        }
    }
}
