//! The provisions that rules cite: titles, addresses, and what they said when.
//!
//! The constants are generated from `law/*.toml` by `cargo xtask generate`; nobody
//! writes a citation by hand.

#[rustfmt::skip] // generated
mod table;

pub use table::*;
use terms::{Cite, Date};

pub(crate) use table::versions;

/// How sure we are of what `law/` says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// Confirmed in the source that is named.
    Confirmed,
    /// From general knowledge: to be verified before anyone relies on it.
    General,
    /// Not found.
    Gap,
}

impl Confidence {
    /// Its mark in `law/*.toml`: `C`, `M` or `G`.
    #[must_use]
    pub const fn mark(self) -> char {
        match self {
            Self::Confirmed => 'C',
            Self::General => 'M',
            Self::Gap => 'G',
        }
    }
}

/// Whether an instrument binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Force {
    /// It is law.
    Law,
    /// It is what a regulator says of the law.
    Guidance,
}

/// A title in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Title {
    /// In English.
    pub en: &'static str,
    /// In Welsh.
    pub cy: &'static str,
    /// Whether a translator has reviewed the Welsh.
    pub cy_reviewed: bool,
}

/// A statute, a set of regulations, or a piece of guidance.
#[derive(Debug, PartialEq, Eq)]
pub struct Instrument {
    /// Its short name, with which the ids of its provisions begin.
    pub id: &'static str,
    /// Whether it binds.
    pub force: Force,
    /// Its title.
    pub title: Title,
    /// How it is cited among lawyers.
    pub citation: &'static str,
    /// Where it can be read.
    pub address: &'static str,
}

/// One provision, with everything it has said over time.
#[derive(Debug, PartialEq, Eq)]
pub struct Provision {
    /// Its id.
    pub id: Cite,
    /// What it belongs to.
    pub instrument: &'static Instrument,
    /// Its title.
    pub title: Title,
    /// Where it can be read.
    pub address: &'static str,
    /// What it said, oldest first, without overlap.
    pub versions: &'static [Version],
}

/// What a provision says between two days.
#[derive(Debug, PartialEq, Eq)]
pub struct Version {
    /// The first day on which it holds.
    pub from: Date,
    /// The first day on which it no longer holds; `None` while it does.
    pub until: Option<Date>,
    /// What it says, shortened, in our own words.
    pub text: &'static str,
    /// The day on which we read it.
    pub read: Date,
    /// How sure we are of the text.
    pub confidence: Confidence,
    /// How sure we are of the dates.
    pub dates: Confidence,
    /// Where we have it from.
    pub source: &'static str,
}

impl Version {
    /// Whether it holds on `day`.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day < until)
    }
}

impl Provision {
    /// What it says on `day`; `None` when it is not in force.
    #[must_use]
    pub fn on(&self, day: Date) -> Option<&'static Version> {
        version_on(self.versions, day)
    }
}

/// The provision that is cited; `None` for an id that does not stand in `law/`.
///
/// ```
/// use rules::law;
///
/// let provision = law::provision(law::PECR_21_1_B).unwrap();
/// assert_eq!(provision.address, "https://www.legislation.gov.uk/uksi/2003/2426/regulation/21");
/// assert!(!provision.title.cy_reviewed);
/// ```
#[must_use]
pub fn provision(cite: Cite) -> Option<&'static Provision> {
    let place = TABLE.binary_search_by(|provision| provision.id.cmp(&cite)).ok()?;
    TABLE.get(place)
}

/// Every provision, ordered by id.
#[must_use]
pub fn provisions() -> &'static [Provision] {
    &TABLE
}

/// Whether the provision that is cited was in force on `day`; never, for an unknown id.
///
/// ```
/// use rules::law;
/// use terms::Date;
///
/// let day = |text| Date::parse(text).unwrap();
/// assert!(!law::in_force(law::PECR_2_1A, day("2026-02-04")));
/// assert!(law::in_force(law::PECR_2_1A, day("2026-02-05")));
/// ```
#[must_use]
pub fn in_force(cite: Cite, day: Date) -> bool {
    provision(cite).is_some_and(|provision| provision.on(day).is_some())
}

/// The version that holds on `day`.
pub(crate) fn version_on(versions: &'static [Version], day: Date) -> Option<&'static Version> {
    versions.iter().find(|version| version.holds_on(day))
}

#[cfg(test)]
mod tests;
