//! Editions of a register as their files come: numbers, dated numbers, a bureau's answers.
//!
//! A licensed file holds telephone numbers only, in records of 12 characters and CR LF,
//! with or without blanks inside; bureaus give bare lists, CSV, workbooks. All are
//! read here, whole: an edition with a record that cannot be read could lack a number
//! that is listed, so that it is refused unless so many rejects are allowed.
//! The SHA-256 is that of the file as it is.

mod dated;
mod flags;
mod load;
mod plain;
mod rejects;
mod results;
mod rows;

pub use dated::dated;
pub use load::{Settings, numbers};
pub use results::results;

use terms::Problem;

/// What an edition's file held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read<T> {
    /// What it says of each number: sorted, and as often as it stood there.
    pub items: Vec<T>,
    /// How the file was laid out.
    pub layout: Layout,
    /// Records in the file, rejected ones included.
    pub records: u64,
    /// Numbers that stood there before.
    pub duplicates: u64,
    /// Records that could not be read, and were allowed.
    pub rejects: u64,
    /// SHA-256 of the file as it is.
    pub digest: [u8; 32],
    /// What is good to know; the first rejects are listed as warnings.
    pub notes: Vec<Problem>,
}

/// How an edition's file is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Records of 12 characters and CR LF, dialling code and rest apart: `0207 3787244`.
    FixedWithBlanks,
    /// Records of 12 characters and CR LF, the number at the left: `02073787244 `.
    Fixed,
    /// One number in each line.
    List,
    /// A column of a table.
    Table,
}

impl Layout {
    /// The word for it in machine-readable output.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::FixedWithBlanks => "fixed-with-blanks",
            Self::Fixed => "fixed",
            Self::List => "list",
            Self::Table => "table",
        }
    }

    const fn is_fixed(self) -> bool {
        matches!(self, Self::FixedWithBlanks | Self::Fixed)
    }
}

/// How many numbers of a sorted list stand there again.
fn duplicates<T, K: PartialEq>(sorted: &[T], key: impl Fn(&T) -> K) -> u64 {
    sorted.windows(2).filter(|pair| matches!(pair, [a, b] if key(a) == key(b))).count() as u64
}

#[cfg(test)]
mod tests;
