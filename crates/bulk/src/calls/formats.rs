//! The formats that are known by heart, how each is recognised, and the search for the columns of
//! any other.

mod asterisk;
mod cdr_stats;
mod cucm;
mod freeswitch;
mod propose;
mod threecx;
mod twilio;
mod vicidial;
mod zones;

pub use asterisk::asterisk;
pub use propose::{Doubt, Proposal, Reason, What, Why, propose};
pub use vicidial::vicidial;
pub use zones::seen_zone;

use super::mapping::{Mapping, OneOf, Shape};
use crate::input::Input;

/// The first rows of a file, cells without quotes.
type Rows = [Vec<Vec<u8>>];

/// A format that is known by heart.
#[derive(Clone, Copy, Debug)]
pub struct Format {
    /// What it is called, as in [`Mapping::name`].
    pub name: &'static str,
    /// Whether its times name no zone, so that it must be seen or given.
    pub needs_zone: bool,
    recognise: fn(&Rows) -> Option<Mapping>,
}

/// Every format, the most particular first.
pub const KNOWN: [Format; 8] = [
    known("vicidial", true, vicidial),
    known("cisco-cucm", false, cucm::cucm),
    known("twilio", false, twilio::twilio),
    known("cdr-stats", true, cdr_stats::cdr_stats),
    known("3cx", true, threecx::threecx),
    known("freeswitch", true, freeswitch::freeswitch),
    known("freeswitch-asterisk", true, freeswitch::asterisk_template),
    known("asterisk", true, asterisk),
];

const fn known(
    name: &'static str,
    needs_zone: bool,
    recognise: fn(&Rows) -> Option<Mapping>,
) -> Format {
    Format { name, needs_zone, recognise }
}

impl Format {
    /// The mapping of a file in this format; none if it is in another.
    #[must_use]
    pub fn of(&self, input: &Input) -> Option<Mapping> {
        let mapping = (self.recognise)(&input.sample)?;
        // Without a header a file is known by where its cells stand, so that what cuts them is known too.
        let delimiter = (mapping.shape == Shape::Rows).then(|| char::from(input.dialect.delimiter));
        Some(Mapping { delimiter, ..mapping })
    }
}

/// Whether the first rows of a file are of a format that is known.
#[must_use]
pub fn are_known(rows: &Rows) -> bool {
    KNOWN.iter().any(|format| (format.recognise)(rows).is_some())
}

/// The mapping of the format that a file is in, if it is one that is known; the file was opened with [`super::peek`].
#[must_use]
pub fn recognise(input: &Input) -> Option<Mapping> {
    KNOWN.iter().find_map(|format| format.of(input))
}

/// The format with this name.
#[must_use]
pub fn named(name: &str) -> Option<&'static Format> {
    KNOWN.iter().find(|format| format.name == name)
}

/// Whether at least nine of ten rows are so.
fn mostly(rows: &Rows, is_one: impl Fn(&[Vec<u8>]) -> bool) -> bool {
    let so = rows.iter().filter(|row| is_one(row)).count();
    so > 0 && so * 10 >= rows.len() * 9
}

/// The cell in a column, from 0; empty beyond the last.
fn cell(row: &[Vec<u8>], index: usize) -> &[u8] {
    row.get(index).map_or(&b""[..], |cell| cell.trim_ascii())
}

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|&name| name.to_owned()).collect()
}

fn one_of(column: &str, values: &[&str]) -> OneOf {
    OneOf { column: column.to_owned(), values: names(values) }
}

/// The names of columns in a first row.
struct Header<'r>(&'r [Vec<u8>]);

impl<'r> Header<'r> {
    fn of(rows: &'r Rows) -> Self {
        Self(rows.first().map(Vec::as_slice).unwrap_or_default())
    }

    /// The column as this file calls it: case, spaces, hyphens and underscores do not matter.
    fn find(&self, name: &str) -> Option<String> {
        let wanted = folded(name.as_bytes());
        let cell = self.0.iter().find(|cell| folded(cell) == wanted)?;
        std::str::from_utf8(cell.trim_ascii()).ok().map(str::to_owned)
    }

    /// Those of the columns that are there.
    fn all(&self, names: &[&str]) -> Vec<String> {
        names.iter().filter_map(|name| self.find(name)).collect()
    }

    fn has(&self, names: &[&str]) -> bool {
        names.iter().all(|name| self.find(name).is_some())
    }

    fn index(&self, name: &str) -> Option<usize> {
        let wanted = folded(name.as_bytes());
        self.0.iter().position(|cell| folded(cell) == wanted)
    }
}

fn folded(name: &[u8]) -> Vec<u8> {
    let letters = name.iter().filter(|byte| !matches!(byte, b' ' | b'_' | b'-'));
    letters.map(u8::to_ascii_lowercase).collect()
}

#[cfg(test)]
mod tests;
