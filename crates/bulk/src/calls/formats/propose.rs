//! A mapping for a table that no known format fits, found by names and contents of its columns.
//!
//! It is *certain* if there is exactly one candidate for the number and one for the start, every
//! row of the sample agrees, and whether somebody answered can be told. Anything else is left open
//! and said, for a person to decide.

mod content;
mod find;
mod names;
mod outcomes;

use content::Column;

use super::super::mapping::{Mapping, Shape};
use super::Rows;
use crate::columns::is_datum;
use crate::input::{Header, Input, Kind};

/// A mapping, and why it is so.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// The mapping, as far as it could be found.
    pub mapping: Mapping,
    /// Nothing is left open, except perhaps the zone.
    pub certain: bool,
    /// Why each field is as it is.
    pub reasons: Vec<Reason>,
    /// What is doubtful.
    pub doubts: Vec<Doubt>,
}

/// Why a field of the mapping is as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The field, as the mapping file names it.
    pub field: &'static str,
    /// Why.
    pub why: Why,
    /// The columns, as the file names them.
    pub columns: Vec<String>,
}

/// Why a column was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It is called so.
    Name,
    /// It is called so, and its cells agree.
    NameAndContent,
    /// Its cells look so.
    Content,
}

/// What is doubtful about a field of the mapping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// The field, as the mapping file names it; `shape` for the table itself.
    pub field: &'static str,
    /// What is doubtful.
    pub what: What,
    /// The columns that it is about, as the file names them.
    pub columns: Vec<String>,
    /// Rows of the sample that it is about.
    pub rows: u64,
}

/// What can be doubtful.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// No row names the columns.
    NoHeader,
    /// There is no column for it.
    Missing,
    /// There are several.
    Several,
    /// Only its cells speak for the column.
    Unnamed,
    /// Some rows of the column hold something else.
    OtherContent,
    /// There is a date, and no time of day.
    NoTimeOfDay,
    /// Dates have the month first, which is never guessed.
    MonthFirst,
    /// No date shows which of its numbers is the month.
    DayOrMonth,
    /// Some values are not understood.
    UnknownValues,
    /// The same, and another column says it.
    ValuesPassedOver,
    /// It counts in minutes or milliseconds, which are not read.
    OtherUnit,
    /// Too many rows share a value for it to name a call.
    Shared,
}

impl Why {
    /// The word for it in keys of catalogues.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::NameAndContent => "name-and-content",
            Self::Content => "content",
        }
    }
}

impl What {
    /// The word for it in keys of catalogues and machine-readable output.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::NoHeader => "no-header",
            Self::Missing => "missing",
            Self::Several => "several",
            Self::Unnamed => "unnamed",
            Self::OtherContent => "other-content",
            Self::NoTimeOfDay => "no-time-of-day",
            Self::MonthFirst => "month-first",
            Self::DayOrMonth => "day-or-month",
            Self::UnknownValues => "unknown-values",
            Self::ValuesPassedOver => "values-passed-over",
            Self::OtherUnit => "other-unit",
            Self::Shared => "shared",
        }
    }

    /// Whether nobody can go on until a person has decided it.
    #[must_use]
    pub const fn is_open(self) -> bool {
        !matches!(self, Self::ValuesPassedOver | Self::OtherUnit | Self::Shared)
    }
}

/// Proposes a mapping for a table; opened with [`crate::calls::peek`], or with a header.
#[must_use]
pub fn propose(input: &Input) -> Proposal {
    let (shape, columns) = columns(input);
    let mut found = find::find(&columns);
    found.mapping.name = "table".to_owned();
    found.mapping.shape = shape;
    if shape == Shape::Rows {
        found.doubt("shape", What::NoHeader, &[], 0);
    }
    let certain = !found.doubts.iter().any(|doubt| doubt.what.is_open());
    let find::Found { mapping, reasons, doubts } = found;
    Proposal { mapping, certain, reasons, doubts }
}

/// The columns of the sample, and how the file is laid out.
fn columns(input: &Input) -> (Shape, Vec<Column>) {
    if input.recognised.kind == Kind::JsonLines {
        return (Shape::JsonLines, of_objects(&input.sample));
    }
    let sample = input.sample.as_slice();
    if input.header.is_present() {
        return (Shape::Header, of_rows(&input.header.names, true, sample));
    }
    let width = sample.iter().map(Vec::len).max().unwrap_or_default();
    let is_header = |first: &[Vec<u8>]| {
        first.iter().any(|cell| !cell.is_empty()) && !first.iter().any(|cell| is_datum(cell))
    };
    match sample.split_first() {
        Some((first, rest)) if is_header(first) => {
            let (header, _) = Header::from_cells(first, width, Vec::new());
            (Shape::Header, of_rows(&header.names, true, rest))
        }
        _ => {
            let numbered: Vec<String> = (1..=width).map(|column| column.to_string()).collect();
            (Shape::Rows, of_rows(&numbered, false, sample))
        }
    }
}

fn of_rows(names: &[String], named: bool, rows: &Rows) -> Vec<Column> {
    let of = |(index, name): (usize, &String)| {
        let mut column = Column::new(name.clone(), named);
        for row in rows {
            column.add(row.get(index).map(Vec::as_slice).unwrap_or_default());
        }
        column
    };
    names.iter().enumerate().map(of).collect()
}

/// The keys of JSON objects as columns, in the order of the first object.
fn of_objects(rows: &Rows) -> Vec<Column> {
    type Object = serde_json::Map<String, serde_json::Value>;
    let objects: Vec<Object> =
        rows.iter().filter_map(|row| serde_json::from_slice(super::cell(row, 0)).ok()).collect();
    let keys = objects.first().into_iter().flat_map(|first| first.keys());
    let of = |key: &String| {
        let mut column = Column::new(key.clone(), true);
        for object in &objects {
            match object.get(key) {
                None | Some(serde_json::Value::Null) => column.add(b""),
                Some(serde_json::Value::String(text)) => column.add(text.as_bytes()),
                Some(other) => column.add(other.to_string().as_bytes()),
            }
        }
        column
    };
    keys.map(of).collect()
}

#[cfg(test)]
mod tests;
