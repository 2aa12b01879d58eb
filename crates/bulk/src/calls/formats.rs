//! The formats that are known by heart, and how each is recognised.

mod known;

use super::mapping::Mapping;
use crate::input::Input;

pub use known::{asterisk, vicidial};

/// The mapping of the format that a file is in, if it is one that is known; the file was opened with [`super::peek`].
#[must_use]
pub fn recognise(input: &Input) -> Option<Mapping> {
    let rows = &input.sample;
    known::ALL.iter().find_map(|format| format(rows))
}

/// A format that is known by heart.
#[derive(Clone, Copy, Debug)]
pub struct Format {
    /// What it is called.
    pub name: &'static str,
    recognise: fn(&[Vec<Vec<u8>>]) -> Option<Mapping>,
}

/// Every format.
pub const KNOWN: [Format; 2] = [
    Format { name: "vicidial", recognise: vicidial },
    Format { name: "asterisk", recognise: asterisk },
];

impl Format {
    /// The mapping of a file in this format.
    #[must_use]
    pub fn of(&self, input: &Input) -> Option<Mapping> {
        (self.recognise)(&input.sample)
    }
}

/// The format with this name.
#[must_use]
pub fn named(name: &str) -> Option<&'static Format> {
    KNOWN.iter().find(|format| format.name == name)
}

/// stub
pub struct Proposal {
    /// stub
    pub mapping: Mapping,
    /// stub
    pub certain: bool,
}

/// stub
#[must_use]
pub fn propose(_: &Input) -> Proposal {
    Proposal { mapping: Mapping::default(), certain: false }
}

/// stub
#[must_use]
pub fn seen_zone(_: &Mapping, _: &Input) -> Option<super::zone::Zone> {
    None
}
