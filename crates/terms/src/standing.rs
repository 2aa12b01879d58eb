//! What can be known of one number on one register on one day.

use crate::{Date, Days};

/// Whether a number was on a register on a day.
///
/// An organisation holds editions of a register, not the register: between two
/// editions that differ, before the first and after the last, the truth is
/// narrower than yes or no. `spec/what-can-be-known.md` gives the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// On the register that day.
    Listed,
    /// Not on the register that day.
    NotListed,
    /// It went on, or came off, on a day that lies between two observations around this day.
    Maybe,
    /// No observation covers this number on this day.
    Unknown,
}

/// When a spell on the register began, as an interval of days, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Since {
    /// The first day on which it can have begun; `None` when the first observation found it listed.
    pub earliest: Option<Date>,
    /// The last day on which it can have begun: the first observation that found it, which is the provable day.
    pub latest: Date,
}

/// Whether a spell had lasted a number of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lasted {
    /// Proved: at least that many days.
    AtLeast,
    /// Proved: fewer than that many days.
    Under,
    /// The observations leave both open.
    CannotBeKnown,
}

/// What is known of one number on one register on one day.
///
/// ```
/// use terms::{Date, Lasted, Since, Standing, State};
///
/// let day = |text| Date::parse(text).unwrap();
/// let standing = Standing {
///     state: State::Listed,
///     last_known: Some(true),
///     since: Some(Since { earliest: Some(day("2026-10-20")), latest: day("2026-10-26") }),
///     attributed: None,
///     as_of: Some(day("2026-11-20")),
/// };
/// assert_eq!(standing.lasted(day("2026-11-23"), 28), Lasted::AtLeast);
/// assert_eq!(standing.lasted(day("2026-11-20"), 28), Lasted::CannotBeKnown);
/// assert_eq!(standing.lasted(day("2026-11-16"), 28), Lasted::Under);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Standing {
    /// Whether it was listed that day.
    pub state: State,
    /// What the last observation on or before the day found: the edition in force, whatever came later.
    pub last_known: Option<bool>,
    /// When the spell that the day lies in began, if it was (or may have been, or was last known to be) listed.
    pub since: Option<Since>,
    /// When a bureau says that the spell began: attributed, never proved.
    pub attributed: Option<Date>,
    /// The day of the last observation on or before the day; what is older than the law allows is stale.
    pub as_of: Option<Date>,
}

impl Standing {
    /// Nothing was observed.
    pub const UNKNOWN: Self = Self {
        state: State::Unknown,
        last_known: None,
        since: None,
        attributed: None,
        as_of: None,
    };

    /// Whether, on `day`, the spell had lasted at least `days` whole days.
    ///
    /// Attributed dates play no part in this: they are told beside it.
    #[must_use]
    pub fn lasted(&self, day: Date, days: Days) -> Lasted {
        let Some(since) = self.since else { return Lasted::CannotBeKnown };
        if day.days_since(since.latest) >= days {
            return Lasted::AtLeast;
        }
        match since.earliest {
            Some(earliest) if day.days_since(earliest) < days => Lasted::Under,
            _ => Lasted::CannotBeKnown,
        }
    }

    /// Days between the last observation and `day`; `None` when there was none.
    #[must_use]
    pub fn age(&self, day: Date) -> Option<Days> {
        self.as_of.map(|as_of| day.days_since(as_of))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(days: u16) -> Date {
        Date::from_epoch_days(20_000 + days)
    }

    fn since(earliest: Option<u16>, latest: u16) -> Standing {
        let since = Since { earliest: earliest.map(day), latest: day(latest) };
        Standing { state: State::Listed, since: Some(since), ..Standing::UNKNOWN }
    }

    #[test]
    fn the_twenty_eighth_day_is_counted_from_the_provable_day() {
        let standing = since(Some(10), 10);
        assert_eq!(standing.lasted(day(37), 28), Lasted::Under);
        assert_eq!(standing.lasted(day(38), 28), Lasted::AtLeast);
    }

    #[test]
    fn an_interval_that_straddles_leaves_it_open() {
        let standing = since(Some(5), 15);
        assert_eq!(standing.lasted(day(32), 28), Lasted::Under);
        assert_eq!(standing.lasted(day(33), 28), Lasted::CannotBeKnown);
        assert_eq!(standing.lasted(day(42), 28), Lasted::CannotBeKnown);
        assert_eq!(standing.lasted(day(43), 28), Lasted::AtLeast);
    }

    #[test]
    fn what_the_first_edition_found_may_be_old() {
        let standing = since(None, 15);
        assert_eq!(standing.lasted(day(20), 28), Lasted::CannotBeKnown);
        assert_eq!(standing.lasted(day(43), 28), Lasted::AtLeast);
    }

    #[test]
    fn nothing_observed_is_nothing_known() {
        assert_eq!(Standing::UNKNOWN.lasted(day(100), 28), Lasted::CannotBeKnown);
        assert_eq!(Standing::UNKNOWN.age(day(100)), None);
    }
}
