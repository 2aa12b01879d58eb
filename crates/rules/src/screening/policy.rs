//! What an organisation chooses, where the law leaves a choice.

use terms::Days;

/// What an organisation chose.
///
/// ```
/// use rules::screening::{Demand, Policy};
///
/// let policy = Policy::default();
/// assert_eq!((policy.max_edition_age_days, policy.grace), (28, false));
/// assert_eq!(policy.demand, Demand::Both);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Policy {
    /// How many days old an edition may be on the day of calling.
    ///
    /// # Source
    /// `ICO_RESCREEN`: a working rule of the trade and the regulator, not a provision; that the
    /// regulator words it as 28 days is not confirmed.
    pub max_edition_age_days: Days,
    /// Whether the 28 days of reg 21(3) may be used, where they are proved.
    pub grace: bool,
    /// Which registers must have been asked.
    pub demand: Demand,
}

/// Which registers must have been asked before a number may be called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Demand {
    /// Both, TPS and CTPS: a caller seldom knows who subscribes to a line.
    Both,
    /// At least one; a register that was not given is not missed. For a trial only, and
    /// everything that comes of it says so.
    Given,
}

impl Policy {
    /// For a first try against the files that were given.
    pub const TRIAL: Self = Self { demand: Demand::Given, ..Self::STRICT };

    const STRICT: Self = Self { max_edition_age_days: 28, grace: false, demand: Demand::Both };
}

impl Default for Policy {
    fn default() -> Self {
        Self::STRICT
    }
}
