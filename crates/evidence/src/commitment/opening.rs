//! Opening single places of a list, and checking what was opened.

use serde::{Deserialize, Serialize};
use terms::Number;

use super::{BUCKET, Committed, List, Place, Tagger};
use crate::canonical;
use crate::error::{Error, What};
use crate::text::Salt;
use crate::{Hash, tree};

const FORMAT: &str = "uphold-opening";
const VERSION: u64 = 1;

/// Places of one list that are shown, and of which receipt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opening {
    format: String,
    version: u64,
    /// The SHA-256 of the receipt's bytes.
    pub receipt: Hash,
    /// What is shown.
    pub opened: Vec<Opened>,
}

/// One place that is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opened {
    /// Which list.
    pub list: List,
    /// The row in the original list, from 1 as a spreadsheet counts.
    pub row: u64,
    /// Which number of that row, from 0.
    pub ordinal: u32,
    /// The number in E.164; none for a row without any.
    pub number: Option<String>,
    /// The place among all entries of the list, from 0.
    pub index: u64,
    /// The salt of the place.
    pub salt: Salt,
    /// The tags of its leaf, its own among them.
    pub bucket: Vec<Hash>,
    /// The path from the leaf to the root.
    pub path: Vec<Hash>,
}

impl Opening {
    /// An opening of places of the list that this receipt is for.
    #[must_use]
    pub fn new(receipt: Hash, opened: Vec<Opened>) -> Self {
        Self { format: FORMAT.to_owned(), version: VERSION, receipt, opened }
    }

    /// Reads an opening.
    ///
    /// # Errors
    /// [`Error::TooLong`] beyond 4 MiB, [`Error::UnknownVersion`], [`Error::Malformed`].
    pub fn parse(bytes: &[u8]) -> Result<Self, Error> {
        let value = canonical::from_bytes(What::Opening, bytes)?;
        if value.get("format").and_then(serde_json::Value::as_str) != Some(FORMAT) {
            return Err(Error::of(What::Opening, "it is something else"));
        }
        if value.get("version").and_then(serde_json::Value::as_u64) != Some(VERSION) {
            return Err(Error::UnknownVersion { what: What::Opening });
        }
        let opening: Self = canonical::read(What::Opening, value)?;
        if opening.opened.is_empty() {
            return Err(Error::of(What::Opening, "it shows no place"));
        }
        let read =
            |number: &String| Number::from_e164(number).is_ok_and(|n| n.to_string() == *number);
        if opening.opened.iter().any(|opened| opened.number.as_ref().is_some_and(|n| !read(n))) {
            return Err(Error::of(What::Opening, "it holds a number that is none"));
        }
        Ok(opening)
    }

    /// The canonical bytes.
    ///
    /// # Errors
    /// [`Error::Malformed`] for numbers beyond 2^53.
    pub fn bytes(&self) -> Result<Vec<u8>, Error> {
        canonical::to_bytes(What::Opening, self)
    }
}

impl Opened {
    /// The number, if the row has one.
    #[must_use]
    pub fn number(&self) -> Option<Number> {
        self.number.as_deref().and_then(|number| Number::from_e164(number).ok())
    }

    /// Whether it is what the list was committed to.
    #[must_use]
    pub fn holds(&self, committed: &Committed) -> bool {
        if self.index >= committed.entries {
            return false;
        }
        let place = Place { list: self.list, row: self.row, ordinal: self.ordinal };
        let tag = Tagger::with_salt(&self.salt.0, place, self.number());
        let own = usize::try_from(self.index % BUCKET as u64).ok();
        let whole = self.bucket.len() as u64 == committed.width(self.index);
        let shown = own.and_then(|own| self.bucket.get(own)) == Some(&tag);
        let leaf: Vec<u8> = self.bucket.iter().flat_map(|tag| tag.0).collect();
        let at = self.index / BUCKET as u64;
        let leaf = Hash::of_leaf(&leaf);
        whole && shown && tree::includes(committed.root, committed.leaves(), at, leaf, &self.path)
    }
}
