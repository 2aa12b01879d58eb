//! One edition of a register: what it was, whom it covered, and its fingerprint.

use std::fmt;

use terms::Date;

use crate::Scope;

/// A SHA-256.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest(pub [u8; 32]);

/// How an edition came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A file of all numbers that were listed.
    Full,
    /// A file of all numbers with the days on which, so a bureau says, they were listed and removed.
    Dated,
    /// A bureau's answers for the numbers that it was asked about.
    Results,
    /// Numbers to add to and remove from the edition before.
    Update,
}

/// One edition that the register holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// The day that it speaks of.
    pub as_of: Date,
    /// How it came in.
    pub kind: Kind,
    /// Whom it covers.
    pub scope: Scope,
    /// How many numbers it lists.
    pub count: u64,
    /// How many numbers it says something about; differs from `count` for look-ups only.
    pub asked: u64,
    /// The canonical digest: see [`crate::digest`].
    pub digest: Digest,
    /// The digest over numbers and attributed days, where there are any.
    pub dates_digest: Option<Digest>,
    /// SHA-256 of the file that was imported, as it was.
    pub imported_file_digest: Option<Digest>,
    /// The day on which it was imported.
    pub recorded_on: Option<Date>,
}

impl Kind {
    /// The word for it in machine-readable output.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Dated => "dated",
            Self::Results => "results",
            Self::Update => "update",
        }
    }
}

impl From<[u8; 32]> for Digest {
    fn from(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
}

impl fmt::Display for Digest {
    /// 64 lower-case hexadecimal digits.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
