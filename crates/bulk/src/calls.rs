//! Call records as diallers, switches and operators write them.
//!
//! Every format is a [`mapping::Mapping`]: which columns hold the number dialled, the start, the
//! outcome, and how they are written. What is known by heart ([`formats`]) and what a user writes
//! into a file are the same kind of thing, so that a digest names either. [`row::Reader`] turns a
//! record into a [`row::Row`] or says to which class of excluded rows it belongs.

pub mod codes;
pub mod formats;
pub mod mapping;
pub mod row;
pub mod stamp;
mod values;
pub mod zone;

use std::io::Read;

use crate::Refused;
use crate::input::{self, Input, IsKnown, Options, Source};
use crate::records::Dialect;
use mapping::{Mapping, Shape};

/// Opens a file of call records with every row in its sample: nothing is taken for a header.
///
/// # Errors
/// Whatever is wrong with the file.
pub fn peek(source: &Source) -> Result<Input, Refused> {
    input::open(source, &as_rows())
}

/// The same, for whatever a reader gives, under the name `name`.
///
/// # Errors
/// Whatever is wrong with the file.
pub fn peek_reader(name: &str, reader: Box<dyn Read + Send>) -> Result<Input, Refused> {
    input::open_reader(name, reader, &as_rows())
}

fn as_rows() -> Options {
    let is_known = Some(IsKnown(formats::are_known));
    Options { header: Some(false), json_lines: true, is_known, ..Options::default() }
}

/// Opens a file of call records as its mapping says.
///
/// # Errors
/// Whatever is wrong with the file.
pub fn open(source: &Source, mapping: &Mapping) -> Result<Input, Refused> {
    input::open(source, &options(mapping))
}

/// The same, for whatever a reader gives, under the name `name`.
///
/// # Errors
/// Whatever is wrong with the file.
pub fn open_reader(
    name: &str,
    reader: Box<dyn Read + Send>,
    mapping: &Mapping,
) -> Result<Input, Refused> {
    input::open_reader(name, reader, &options(mapping))
}

fn options(mapping: &Mapping) -> Options {
    let json_lines = mapping.shape == Shape::JsonLines;
    Options {
        delimiter: if json_lines { Some(Dialect::LINES.delimiter) } else { mapping.delimiter() },
        header: Some(matches!(mapping.shape, Shape::Header | Shape::TwoRows)),
        types: mapping.shape == Shape::TwoRows,
        json_lines,
        ..Options::default()
    }
}

/// Lines as cells, for JSON.
#[must_use]
pub const fn lines() -> Dialect {
    Dialect::LINES
}
