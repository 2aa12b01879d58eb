//! Hashes, as signatures name them.

use der::Tag;
use ring::digest::{self, Digest};

use super::elements::Element;
use super::error::StampError;
use super::ids;

const PART: &str = "an algorithm";

/// A hash that is still trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hash {
    Sha256,
    Sha384,
    Sha512,
}

impl Hash {
    /// The hash that an algorithm names.
    pub(super) fn read(algorithm: &Element<'_>) -> Result<Self, StampError> {
        let id = named(algorithm)?;
        let known = [
            (ids::SHA_256, Self::Sha256),
            (ids::SHA_384, Self::Sha384),
            (ids::SHA_512, Self::Sha512),
        ];
        let known = known.iter().find(|(known, _)| id.is(known)).map(|(_, hash)| *hash);
        known.ok_or(StampError::Unsupported("a hash other than SHA-256, SHA-384 and SHA-512"))
    }

    /// The hash of these bytes.
    pub(super) fn of(self, bytes: &[u8]) -> Digest {
        let algorithm = match self {
            Self::Sha256 => &digest::SHA256,
            Self::Sha384 => &digest::SHA384,
            Self::Sha512 => &digest::SHA512,
        };
        digest::digest(algorithm, bytes)
    }
}

/// The name of an algorithm, whose parameters must be empty.
pub(super) fn named<'a>(algorithm: &Element<'a>) -> Result<Element<'a>, StampError> {
    let mut fields = algorithm.inside(PART);
    let id = fields.one(Tag::ObjectIdentifier)?;
    fields.maybe(Tag::Null)?;
    fields.end()?;
    Ok(id)
}
