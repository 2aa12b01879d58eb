//! A day, with the minute where it is known.

use terms::Date;

/// When something was said or done: the day in London and, if known, the minute of it.
///
/// Two moments of one day of which either lacks its minute have no known order:
/// neither is proved to be [`Moment::after`] the other.
///
/// ```
/// use rules::screening::Moment;
/// use terms::Date;
///
/// let day = Date::parse("2026-11-23").unwrap();
/// let ten = Moment::at(day, 600);
/// assert!(Moment::at(day, 601).after(ten));
/// assert!(!Moment::on(day).after(ten) && !ten.after(Moment::on(day)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Moment {
    day: Date,
    /// Minutes since midnight; [`UNKNOWN`] when only the day is known.
    minute: u16,
}

const UNKNOWN: u16 = u16::MAX;
const MINUTES_OF_A_DAY: u16 = 24 * 60;

impl Moment {
    /// Some time on that day.
    #[must_use]
    pub const fn on(day: Date) -> Self {
        Self { day, minute: UNKNOWN }
    }

    /// That minute of that day (0 to 1,439); a minute that no day has counts as not known.
    #[must_use]
    pub const fn at(day: Date, minute: u16) -> Self {
        Self { day, minute: if minute < MINUTES_OF_A_DAY { minute } else { UNKNOWN } }
    }

    /// The day.
    #[must_use]
    pub const fn day(self) -> Date {
        self.day
    }

    /// The minute of the day, if known.
    #[must_use]
    pub const fn minute(self) -> Option<u16> {
        if self.minute == UNKNOWN { None } else { Some(self.minute) }
    }

    /// Whether this is proved to be later than `other`.
    #[must_use]
    pub fn after(self, other: Self) -> bool {
        if self.day != other.day {
            return self.day > other.day;
        }
        matches!((self.minute(), other.minute()), (Some(this), Some(that)) if this > that)
    }

    /// The last minute that it can have been; for choosing among several.
    pub(super) fn latest(self) -> (Date, u16) {
        (self.day, self.minute)
    }

    /// The first minute that it can have been; for choosing among several.
    pub(super) fn earliest(self) -> (Date, u16) {
        (self.day, self.minute().unwrap_or(0))
    }
}

impl From<Date> for Moment {
    fn from(day: Date) -> Self {
        Self::on(day)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn moment() -> impl Strategy<Value = Moment> {
        (20_000_u16..20_003, prop_oneof![Just(UNKNOWN), 0_u16..3])
            .prop_map(|(day, minute)| Moment::at(Date::from_epoch_days(day), minute))
    }

    #[test]
    fn a_minute_that_no_day_has_is_not_known() {
        let day = Date::from_epoch_days(20_000);
        assert_eq!(Moment::at(day, 1_439).minute(), Some(1_439));
        assert_eq!(Moment::at(day, 1_440).minute(), None);
        assert_eq!(Moment::at(day, 1_440), Moment::from(day));
    }

    proptest! {
        #[test]
        fn after_is_a_strict_order(a in moment(), b in moment(), c in moment()) {
            prop_assert!(!a.after(a));
            prop_assert!(!(a.after(b) && b.after(a)));
            prop_assert!(!(a.after(b) && b.after(c)) || a.after(c));
        }

        #[test]
        fn what_is_proved_holds_for_every_minute_it_can_have_been(a in moment(), b in moment()) {
            if a.after(b) {
                prop_assert!(a.earliest() > b.earliest() && a.latest() > b.latest());
            }
        }
    }
}
