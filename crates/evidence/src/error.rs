//! Why evidence could not be read.

use terms::{Actor, Problem};

use crate::codes;

/// Bytes that are not what they should be. What *is* evidence but does not hold is a
/// [`Failure`](crate::verify::Failure), not an error.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// More bytes than any such thing has.
    #[error("{what} of more than {limit} bytes")]
    TooLong {
        /// What it was to be.
        what: What,
        /// The limit, in bytes.
        limit: usize,
    },
    /// It does not have the form that it should have.
    #[error("{what} cannot be read: {detail}")]
    Malformed {
        /// What it was to be.
        what: What,
        /// What is wrong with it; never the content itself.
        detail: &'static str,
        /// The line, from 1, where that is known.
        line: Option<u64>,
    },
    /// It is of a version that this program does not know.
    #[error("{what} of a version that is not known here")]
    UnknownVersion {
        /// What it was to be.
        what: What,
    },
}

/// What was to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A signed note.
    Note,
    /// A checkpoint of a log.
    Checkpoint,
    /// A proof that an entry is in a log.
    Proof,
    /// A statement, such as a receipt.
    Statement,
    /// An opening of one number.
    Opening,
    /// A trust policy.
    Policy,
    /// A verifier key.
    Key,
    /// A request to a witness.
    Request,
    /// A published list of editions.
    Editions,
    /// A tile of a log.
    Tile,
    /// The secret of a list.
    Secret,
}

impl What {
    /// The word for it in catalogues and data.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Checkpoint => "checkpoint",
            Self::Proof => "proof",
            Self::Statement => "statement",
            Self::Opening => "opening",
            Self::Policy => "policy",
            Self::Key => "key",
            Self::Request => "request",
            Self::Editions => "editions",
            Self::Tile => "tile",
            Self::Secret => "secret",
        }
    }
}

impl What {
    /// The most bytes that such a thing has: nobody needs to read more of a file.
    #[must_use]
    pub const fn longest(self) -> usize {
        match self {
            Self::Key | Self::Secret => 4 << 10,
            Self::Note | Self::Checkpoint | Self::Policy | Self::Editions | Self::Tile => 64 << 10,
            Self::Proof | Self::Request => 128 << 10,
            Self::Statement => 1 << 20,
            Self::Opening => 4 << 20,
        }
    }
}

impl std::fmt::Display for What {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id())
    }
}

impl Error {
    /// For readers: something is wrong at a line (from 1) that is known.
    pub(crate) const fn at(what: What, detail: &'static str, line: u64) -> Self {
        Self::Malformed { what, detail, line: Some(line) }
    }

    /// For readers: something is wrong with the whole.
    pub(crate) const fn of(what: What, detail: &'static str) -> Self {
        Self::Malformed { what, detail, line: None }
    }

    /// The same as a problem that someone can put right.
    #[must_use]
    pub fn problem(&self) -> Problem {
        let told = |code, what: What| Problem::error(code, Actor::Caller).with("what", what.id());
        match self {
            Self::TooLong { what, limit } => {
                told(codes::EVIDENCE_TOO_LONG, *what).with("limit", *limit as u64)
            }
            Self::Malformed { what, detail, line } => {
                let problem = told(codes::EVIDENCE_UNREADABLE, *what).with("detail", *detail);
                match line {
                    Some(line) => problem.at_row(*line),
                    None => problem,
                }
            }
            Self::UnknownVersion { what } => told(codes::EVIDENCE_VERSION, *what),
        }
    }
}

/// Refuses more bytes than such a thing has, before anything else is done with them.
pub(crate) fn bounded(what: What, bytes: &[u8]) -> Result<(), Error> {
    let limit = what.longest();
    if bytes.len() > limit { Err(Error::TooLong { what, limit }) } else { Ok(()) }
}

/// A decimal without leading zeros, below 2^63.
pub(crate) fn decimal(text: &str) -> Option<u64> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit()) && !text.is_empty();
    if !plain || (text.len() > 1 && text.starts_with('0')) {
        return None;
    }
    text.parse().ok().filter(|&value: &u64| value < 1 << 63)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_have_one_spelling() {
        assert_eq!(decimal("0"), Some(0));
        assert_eq!(decimal("9223372036854775807"), Some(i64::MAX as u64));
        for wrong in ["", "00", "01", "+1", "-1", "9223372036854775808", "1 ", "１"] {
            assert_eq!(decimal(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn an_error_is_a_problem_with_its_place() {
        let problem = Error::at(What::Policy, "no quorum", 3).problem();
        assert_eq!(problem.place.row, Some(3));
        assert_eq!(problem.code, codes::EVIDENCE_UNREADABLE);
        let version = Error::UnknownVersion { what: What::Statement };
        assert_eq!(version.problem().code, codes::EVIDENCE_VERSION);
        assert_eq!(version.to_string(), "statement of a version that is not known here");
        assert!(bounded(What::Note, &vec![0; What::Note.longest() + 1]).is_err());
        assert!(bounded(What::Note, &vec![0; What::Note.longest()]).is_ok());
    }
}
