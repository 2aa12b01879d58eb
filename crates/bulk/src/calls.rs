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
pub mod zone;

use crate::input::{self, Input, Options, Source};
use crate::records::Dialect;
use crate::{Refused, calls::mapping::Mapping};

/// No text has this byte, so that a line of JSON is one cell.
const WHOLE_LINE: u8 = 0x1f;

/// Opens a file of call records with every row in its sample: nothing is taken for a header.
///
/// # Errors
/// Whatever is wrong with the file.
pub fn peek(source: &Source) -> Result<Input, Refused> {
    input::open(source, &Options { header: Some(false), ..Options::default() })
}

/// Opens a file of call records as its mapping says.
///
/// # Errors
/// Whatever is wrong with the file.
pub fn open(source: &Source, mapping: &Mapping) -> Result<Input, Refused> {
    let json = mapping.shape == mapping::Shape::JsonLines;
    let delimiter = json.then_some(WHOLE_LINE);
    let header =
        mapping.shape == mapping::Shape::Header || mapping.shape == mapping::Shape::TwoRows;
    let options = Options { header: Some(header), delimiter, ..Options::default() };
    input::open(source, &options)
}

/// Lines as cells, for JSON.
#[must_use]
pub const fn lines() -> Dialect {
    Dialect { delimiter: WHOLE_LINE }
}
