//! Why a register could not be read, or an import could not be taken in.

use terms::{Actor, Date, Problem};

use crate::codes;

/// We could not decide: either the file is not what it says, or the import contradicts it.
///
/// Whoever screens treats every one of these as *not screened*. None of them
/// carries a telephone number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The first bytes are not those of a register file.
    #[error("not a register file")]
    NotARegister,
    /// A register file of a later (or no) version.
    #[error("a register file of version {found}, where this program reads version 1")]
    Version {
        /// The version that the file gives.
        found: u32,
    },
    /// The file is shorter or longer than it says.
    #[error("the register file has {found} bytes, where its head says {expected}")]
    Length {
        /// What the head says; 0 when not even the head is whole.
        expected: u64,
        /// What is there.
        found: u64,
    },
    /// The checksum of the head does not hold.
    #[error("the head of the register file is damaged")]
    DamagedHead,
    /// The checksum of a page does not hold.
    #[error("page {page} of the register file is damaged")]
    Damaged {
        /// The page, counted from 0 at the start of the data.
        page: u32,
    },
    /// Checksums hold, and still the file contradicts itself.
    #[error("the register file contradicts itself: {what}")]
    Malformed {
        /// What does not fit.
        what: &'static str,
    },
    /// There is no edition with this index.
    #[error("the register has no edition {index}")]
    NoSuchEdition {
        /// The index that was asked for.
        index: usize,
    },
    /// The import is of another source than the register.
    #[error("the import is of another register than the file it was to go into")]
    OtherSource,
    /// An edition of that day and scope is held already, and has other content.
    #[error("another edition as of {as_of} is held already, with other content")]
    Conflict {
        /// The day of both.
        as_of: Date,
    },
    /// An update needs an edition of the same scope, of an earlier day.
    #[error("no edition before {as_of} is held that the update could apply to")]
    NoBase {
        /// The day of the update.
        as_of: Date,
    },
    /// The import lists no number at all.
    #[error("an edition that lists no number would make every number look free")]
    Empty,
    /// Numbers that lie outside the scope that the import claims.
    #[error("{count} numbers lie outside the scope of the edition")]
    OutsideScope {
        /// How many.
        count: u64,
    },
    /// Numbers that are not under +44, which a register does not hold.
    #[error("{count} numbers are not under +44")]
    Foreign {
        /// How many.
        count: u64,
    },
    /// Rows whose day of removal lies before the day of listing.
    #[error("{count} rows were removed before they were listed")]
    DatesReversed {
        /// How many.
        count: u64,
    },
    /// Numbers that one file of results, or one update, says two opposite things about.
    #[error("{count} numbers are said to be both on and off")]
    BothWays {
        /// How many.
        count: u64,
    },
    /// More editions, numbers or scopes than the format holds.
    #[error("the register is full: the format holds no more {what}")]
    Full {
        /// What there is too much of.
        what: &'static str,
    },
    /// A list of dialling codes that cannot be a scope.
    #[error("a scope is a list of dialling codes of 1 to 9 digits")]
    Scope,
    /// A name that cannot be a register's.
    #[error("a register's name has 1 to 40 of the characters a-z, 0-9 and -, a letter first")]
    Name,
    /// A batch of look-ups whose two sides differ in length.
    #[error("as many places for answers as numbers are needed")]
    Lengths,
}

impl Error {
    /// The same as a problem of the user's input, when someone outside can put it right.
    ///
    /// ```
    /// let error = register::Error::Foreign { count: 3 };
    /// assert_eq!(error.problem().code, register::codes::REGISTER_NOT_GB);
    /// ```
    #[must_use]
    pub fn problem(&self) -> Problem {
        let caller = |code| Problem::error(code, Actor::Caller);
        match *self {
            Self::NotARegister => caller(codes::REGISTER_NOT_A_REGISTER),
            Self::Version { found } => {
                caller(codes::REGISTER_VERSION).with("found", u64::from(found))
            }
            Self::Length { .. }
            | Self::DamagedHead
            | Self::Damaged { .. }
            | Self::Malformed { .. } => caller(codes::REGISTER_DAMAGED),
            Self::NoSuchEdition { .. } | Self::Lengths => {
                Problem::error(codes::REGISTER_MISUSED, Actor::Us)
            }
            Self::OtherSource => caller(codes::REGISTER_OTHER_SOURCE),
            Self::Conflict { as_of } => caller(codes::REGISTER_CONFLICT).with("as-of", as_of),
            Self::NoBase { as_of } => caller(codes::REGISTER_NO_BASE).with("as-of", as_of),
            Self::Empty => caller(codes::REGISTER_EMPTY),
            Self::OutsideScope { count } => {
                caller(codes::REGISTER_OUTSIDE_SCOPE).with("count", count)
            }
            Self::Foreign { count } => caller(codes::REGISTER_NOT_GB).with("count", count),
            Self::DatesReversed { count } => {
                Problem::error(codes::REGISTER_DATES_REVERSED, Actor::ScreeningContractor)
                    .with("count", count)
            }
            Self::BothWays { count } => {
                Problem::error(codes::REGISTER_BOTH_WAYS, Actor::ScreeningContractor)
                    .with("count", count)
            }
            Self::Full { .. } => caller(codes::REGISTER_FULL),
            Self::Scope => caller(codes::REGISTER_SCOPE),
            Self::Name => caller(codes::REGISTER_NAME),
        }
    }
}
