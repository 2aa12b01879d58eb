//! A moment, in whole seconds, as evidence states it.

use std::fmt;

use terms::Date;

/// Seconds since 1 January 1970, UTC; from 1970 to 2149.
///
/// ```
/// use evidence::Time;
///
/// let time = Time::parse("2026-11-25T07:03:37Z").unwrap();
/// assert_eq!(time.to_string(), "2026-11-25T07:03:37Z");
/// assert_eq!(time.seconds() % 60, 37);
/// assert_eq!(time.date().to_string(), "2026-11-25");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(u64);

const DAY: u64 = 86_400;

impl Time {
    /// From seconds since the epoch; `None` beyond the year 2149.
    #[must_use]
    pub fn from_seconds(seconds: u64) -> Option<Self> {
        u16::try_from(seconds / DAY).ok().map(|_| Self(seconds))
    }

    /// Reads `2026-11-25T07:03:37Z`; no other form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (day, clock) = text.strip_suffix('Z')?.split_once('T')?;
        let date = Date::parse(day).ok().filter(|date| date.to_string() == day)?;
        let [hours, minutes, seconds] = *clock.split(':').collect::<Vec<_>>() else { return None };
        let part = |text: &str, below: u64| {
            let two = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
            two.then(|| text.parse().ok()).flatten().filter(|value: &u64| *value < below)
        };
        let clock = part(hours, 24)? * 3_600 + part(minutes, 60)? * 60 + part(seconds, 60)?;
        Some(Self(u64::from(date.epoch_days()) * DAY + clock))
    }

    /// Seconds since the epoch.
    #[must_use]
    pub const fn seconds(self) -> u64 {
        self.0
    }

    /// The day, in UTC.
    #[must_use]
    pub fn date(self) -> Date {
        Date::from_epoch_days((self.0 / DAY) as u16)
    }

    /// Whether this is later than `other` by more than `seconds`.
    #[must_use]
    pub const fn is_after(self, other: Self, seconds: u64) -> bool {
        self.0 > other.0.saturating_add(seconds)
    }
}

impl fmt::Display for Time {
    /// RFC 3339, in UTC: `2026-11-25T07:03:37Z`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let clock = self.0 % DAY;
        let (hours, minutes, seconds) = (clock / 3_600, clock / 60 % 60, clock % 60);
        write!(f, "{}T{hours:02}:{minutes:02}:{seconds:02}Z", self.date())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_form_is_read() {
        for wrong in [
            "2026-11-25",
            "2026-11-25T07:03:37",
            "2026-11-25T07:03:37+00:00",
            "2026-11-25T24:00:00Z",
            "2026-11-25T07:03:60Z",
            "2026-11-25T7:03:37Z",
            "2026-02-30T07:03:37Z",
            "25/11/2026T07:03:37Z",
            "2026-11-25t07:03:37Z",
            "2026-11-25T07:03:3７Z",
        ] {
            assert_eq!(Time::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_range_ends() {
        assert_eq!(Time::from_seconds(0).unwrap().to_string(), "1970-01-01T00:00:00Z");
        assert_eq!(Time::from_seconds(65_536 * DAY), None);
        assert!(Time::from_seconds(65_536 * DAY - 1).is_some());
        assert_eq!(Time::from_seconds(u64::MAX), None);
    }

    #[test]
    fn later_means_beyond_the_allowance() {
        let (one, two) = (Time(100), Time(160));
        assert!(two.is_after(one, 59));
        assert!(!two.is_after(one, 60));
        assert!(!one.is_after(two, 0));
    }

    proptest::proptest! {
        #[test]
        fn what_is_printed_is_read(seconds in 0_u64..65_536 * DAY) {
            let time = Time::from_seconds(seconds).unwrap();
            proptest::prop_assert_eq!(Time::parse(&time.to_string()), Some(time));
        }
    }
}
