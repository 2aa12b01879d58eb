//! Whatever happened in a log beside screenings.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{FORMAT, VERSION};
use crate::canonical;
use crate::error::{Error, What};
use crate::{Hash, Time};

/// An event: the beginning of a log, a new key, an edition that came in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    format: String,
    version: u64,
    /// Which kind: `genesis`, `key-rotated`, `key-revoked`, `edition`, `objections`, …
    pub kind: String,
    /// The log in which it stands.
    pub log: String,
    /// Without it, the entry could be guessed.
    pub salt: Hash,
    /// When, by the clock of whoever states it.
    pub at: Time,
    /// What more there is to say: names and values.
    pub details: BTreeMap<String, String>,
}

impl Event {
    /// An event of this kind, without details as yet.
    #[must_use]
    pub fn new(kind: &str, log: &str, salt: Hash, at: Time) -> Self {
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            kind: kind.to_owned(),
            log: log.to_owned(),
            salt,
            at,
            details: BTreeMap::new(),
        }
    }

    /// The same, with one detail more.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl std::fmt::Display) -> Self {
        self.details.insert(name.to_owned(), canonical::clean(&value.to_string()));
        self
    }

    /// The canonical bytes.
    ///
    /// # Errors
    /// [`Error::Malformed`] for what has no canonical form.
    pub fn bytes(&self) -> Result<Vec<u8>, Error> {
        canonical::to_bytes(What::Statement, self)
    }
}
