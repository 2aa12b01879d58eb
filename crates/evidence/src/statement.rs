//! Statements: what an entry of the log stands for.
//!
//! A statement is canonical JSON with a salt in it; the log holds only its SHA-256, so that
//! nobody can tell from the log what was stated, nor of which kind it was.

mod event;
mod screening;

pub use event::Event;
pub use screening::{
    Campaign, Counts, Edition, Fault, Program, Reading, Records, Rules, Screening, Suppliers,
};

use crate::Hash;
use crate::canonical;
use crate::error::{Error, What};

/// The word in `format`.
pub const FORMAT: &str = "uphold-statement";
/// The version that this program writes.
pub const VERSION: u64 = 1;

/// A statement of any kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Statement {
    /// A list was screened: the receipt.
    Screening(Box<Screening>),
    /// Something else happened.
    Event(Event),
}

impl Statement {
    /// Reads a statement.
    ///
    /// # Errors
    /// [`Error::TooLong`] beyond 1 MiB, [`Error::UnknownVersion`], [`Error::Malformed`].
    pub fn parse(bytes: &[u8]) -> Result<Self, Error> {
        let value = canonical::from_bytes(What::Statement, bytes)?;
        let word = |name: &str| value.get(name).and_then(serde_json::Value::as_str);
        if word("format") != Some(FORMAT) {
            return Err(Error::of(What::Statement, "it is not a statement of Uphold"));
        }
        if value.get("version").and_then(serde_json::Value::as_u64) != Some(VERSION) {
            return Err(Error::UnknownVersion { what: What::Statement });
        }
        if word("kind") == Some(screening::KIND) {
            return canonical::read(What::Statement, value).map(Self::Screening);
        }
        canonical::read(What::Statement, value).map(Self::Event)
    }

    /// The log in which it stands.
    #[must_use]
    pub fn log(&self) -> &str {
        match self {
            Self::Screening(screening) => &screening.log,
            Self::Event(event) => &event.log,
        }
    }

    /// The word for its kind.
    #[must_use]
    pub fn kind(&self) -> &str {
        match self {
            Self::Screening(screening) => &screening.kind,
            Self::Event(event) => &event.kind,
        }
    }

    /// When, by the clock of whoever states it.
    #[must_use]
    pub fn at(&self) -> crate::Time {
        match self {
            Self::Screening(screening) => screening.screened_at,
            Self::Event(event) => event.at,
        }
    }
}

/// The entry of the log for a statement of these bytes: their SHA-256.
///
/// ```
/// assert_eq!(evidence::statement::entry(b"x"), evidence::Hash::of(b"x"));
/// ```
#[must_use]
pub fn entry(bytes: &[u8]) -> Hash {
    Hash::of(bytes)
}

#[cfg(test)]
mod tests;
