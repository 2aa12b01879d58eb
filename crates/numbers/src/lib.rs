//! Reads a dirty cell into telephone numbers, and loses none.
//!
//! Every cell ends in one [`Class`]: *read*, *split* (several numbers, or a range of
//! lines), *repaired* (by a named [`Rule`]), *ambiguous* or *impossible* (with a
//! named [`Why`]). Every digit of a cell must be accounted for: as part of a number,
//! or of something that is recognised as no number (an extension, a time in a note,
//! a prefix that withholds the caller's number). Where a digit or a letter is left
//! over, the cell is ambiguous and its numbers are candidates only.
//!
//! ```
//! use numbers::{Class, Settings, read};
//!
//! let reading = read(b"Tel: 020 7946 0123 / 07700 900123", &Settings::default());
//! assert_eq!(reading.class, Class::Split);
//! assert_eq!(reading.numbers[0].to_string(), "+442079460123");
//! assert_eq!(reading.numbers[1].to_string(), "+447700900123");
//!
//! let lossy = read(b"7.91E+09", &Settings::default());
//! assert_eq!(lossy.class, Class::Impossible);
//! assert_eq!(lossy.why.unwrap().id(), "lossy-cell");
//! assert_eq!(lossy.possibilities, 10_000_000);
//! ```
//!
//! This crate is pure: no clock, disk, network or randomness. Plain forms of
//! numbers under +44 are read by hand without allocating; numbers of other
//! countries go through `rlibphonenumber`.
#![deny(missing_docs, clippy::float_arithmetic)]

mod abroad;
mod address;
mod cell;
mod fast;
mod gb;
mod lines;
mod marks;
mod outcome;
mod read;
mod reading;
mod scan;
mod settings;
mod sheet;
mod span;
mod text;
mod vocabulary;
mod whole;

pub use marks::{Rule, Why};
pub use read::{plain, plain_start, read, whole};
pub use reading::{Class, Numbers, Reading};
pub use settings::{Area, Error, Region, Settings};
