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
