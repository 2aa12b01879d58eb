//! Any tabular file as one stream of CSV bytes in UTF-8.
//!
//! A plain CSV file in UTF-8 passes through untouched; anything else is unpacked,
//! decoded or converted on the way, in bounded memory. What was recognised is
//! said, and what had to be guessed is a note.

mod archive;
mod delimiter;
mod encoding;
mod header;
mod magic;
mod open;
mod packed;
mod parquet;
mod pipe;
mod progress;
mod recognised;
mod source;
mod text;
mod value;
mod xlsx;

use std::io::Read;

pub use encoding::Encoding;
pub use header::{Header, letter, letter_index};
pub use magic::Foreign;
pub(crate) use open::unpacked_text;
pub use open::{open, open_reader};
pub(crate) use packed::unpack;
pub use parquet::{Moment, Row, Rows, Table, Value};
pub use progress::Progress;
pub use recognised::{Compression, Kind, LineEnd, Recognised};
pub use source::Source;

use terms::Problem;

use crate::records::{Chunks, Dialect};

/// What the user says about a file; what is `None` is found out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The byte between cells.
    pub delimiter: Option<u8>,
    /// Whether the first records are of a format that is known. Where they are not as they were cut,
    /// and are when commas cut them, commas do.
    pub is_known: Option<IsKnown>,
    /// Whether the first row is a header.
    pub header: Option<bool>,
    /// Which sheet of a workbook.
    pub sheet: Option<SheetChoice>,
    /// How characters are written.
    pub encoding: Option<Encoding>,
    /// A file with a JSON object in each line is read, each line as one cell, instead of being refused.
    pub json_lines: bool,
    /// A second row that names the types of the columns is left out; the header must be there.
    pub types: bool,
}

/// Whether records, cells without quotes, are of a format that is known.
#[derive(Clone, Copy, Debug)]
pub struct IsKnown(pub fn(&[Vec<Vec<u8>>]) -> bool);

impl PartialEq for IsKnown {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::fn_addr_eq(self.0, other.0)
    }
}

impl Eq for IsKnown {}

/// Which sheet of a workbook is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetChoice {
    /// The sheet of this name.
    Named(String),
    /// All visible sheets with rows, one after the other; each must have the same header.
    All,
}

impl SheetChoice {
    /// `*` for all, else a name.
    #[must_use]
    pub fn from_arg(text: &str) -> Self {
        if text == "*" { Self::All } else { Self::Named(text.to_owned()) }
    }
}

/// A file that was recognised, ready to be read.
pub struct Input {
    /// The file as the user named it; `-` for standard input.
    pub name: String,
    /// What it turned out to be.
    pub recognised: Recognised,
    /// The names of its columns.
    pub header: Header,
    /// How its cells are kept apart in the stream.
    pub dialect: Dialect,
    /// The row of the first record after the header, as a spreadsheet counts.
    pub first_row: u64,
    /// The first records after the header, cells without quotes, for finding columns.
    pub sample: Vec<Vec<Vec<u8>>>,
    /// What had to be guessed, and what else is good to know.
    pub notes: Vec<Problem>,
    /// How much of the file was read so far.
    pub progress: Progress,
    /// The same rows, where they can be read without becoming text.
    pub table: Option<Table>,
    body: Box<dyn Read + Send>,
}

impl Input {
    /// The records after the header, as chunks of about `size` bytes with the rows they stand in.
    #[must_use]
    pub fn chunks(self, size: usize) -> Chunks {
        let row = self.first_row;
        Chunks::new(self.body, self.name, self.dialect, size).from_row(row)
    }

    /// The CSV bytes after the header, in UTF-8.
    #[must_use]
    pub fn into_reader(self) -> Box<dyn Read + Send> {
        self.body
    }
}

impl std::fmt::Debug for Input {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { name, recognised, header, first_row, .. } = self;
        f.debug_struct("Input")
            .field("name", name)
            .field("recognised", recognised)
            .field("header", header)
            .field("first_row", first_row)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
