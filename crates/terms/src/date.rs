//! Whole days of the civil calendar, as people in London count them.

use std::fmt;

use jiff::civil;

/// A number of whole days; negative when the second date lies in the past.
pub type Days = i32;

/// A day of the Gregorian calendar, from 1970 to 2149, without time or zone.
///
/// The law that Uphold applies counts whole local days (Europe/London); turning
/// an instant into that day is the caller's business, and happens in the shell.
///
/// ```
/// use terms::Date;
///
/// let date = Date::parse("23/11/2026").unwrap();
/// assert_eq!(date.to_string(), "2026-11-23");
/// assert_eq!(date.plus_days(8).unwrap().to_string(), "2026-12-01");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(u16);

/// Why a date could not be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// The text is neither `YYYY-MM-DD` nor `DD/MM/YYYY`, or names no day.
    #[error("not a date: write it as YYYY-MM-DD or DD/MM/YYYY")]
    Unreadable,
    /// The day lies before 1970 or after 2149.
    #[error("the date lies outside 1970 to 2149")]
    OutOfRange,
}

const EPOCH: civil::Date = civil::date(1970, 1, 1);

impl Date {
    /// The last day that can be named: 6 June 2149.
    pub const MAX: Self = Self(u16::MAX);

    /// The day `year`-`month`-`day`.
    ///
    /// # Errors
    /// [`DateError::Unreadable`] when there is no such day,
    /// [`DateError::OutOfRange`] when it lies outside 1970 to 2149.
    pub fn new(year: i16, month: i8, day: i8) -> Result<Self, DateError> {
        let date = civil::Date::new(year, month, day).map_err(|_| DateError::Unreadable)?;
        Self::from_civil(date)
    }

    /// Reads `YYYY-MM-DD` (ISO 8601) or `DD/MM/YYYY` (as UK spreadsheets write it).
    ///
    /// Month-first dates are never guessed: `11/23/2026` is an error.
    ///
    /// # Errors
    /// As for [`Date::new`].
    pub fn parse(text: &str) -> Result<Self, DateError> {
        let text = text.trim();
        let part = |s: &str, width: std::ops::RangeInclusive<usize>| {
            (width.contains(&s.len()) && s.bytes().all(|b| b.is_ascii_digit()))
                .then(|| s.parse::<i16>().ok())
                .flatten()
                .ok_or(DateError::Unreadable)
        };
        let small =
            |s: &str, width| i8::try_from(part(s, width)?).map_err(|_| DateError::Unreadable);
        let mut iso = text.split('-');
        if let (Some(y), Some(m), Some(d), None) = (iso.next(), iso.next(), iso.next(), iso.next())
        {
            return Self::new(part(y, 4..=4)?, small(m, 2..=2)?, small(d, 2..=2)?);
        }
        let mut uk = text.split('/');
        if let (Some(d), Some(m), Some(y), None) = (uk.next(), uk.next(), uk.next(), uk.next()) {
            return Self::new(part(y, 4..=4)?, small(m, 1..=2)?, small(d, 1..=2)?);
        }
        Err(DateError::Unreadable)
    }

    /// The same day as the date library's type.
    ///
    /// # Errors
    /// [`DateError::OutOfRange`] when it lies outside 1970 to 2149.
    pub fn from_civil(date: civil::Date) -> Result<Self, DateError> {
        let days = EPOCH.until(date).map_err(|_| DateError::OutOfRange)?.get_days();
        u16::try_from(days).map(Self).map_err(|_| DateError::OutOfRange)
    }

    /// The day that lies `days` after 1 January 1970.
    #[must_use]
    pub const fn from_epoch_days(days: u16) -> Self {
        Self(days)
    }

    /// Days since 1 January 1970.
    #[must_use]
    pub const fn epoch_days(self) -> u16 {
        self.0
    }

    /// Whole days from `earlier` to this day.
    #[must_use]
    pub fn days_since(self, earlier: Self) -> Days {
        Days::from(self.0) - Days::from(earlier.0)
    }

    /// The day `days` later (or earlier, if negative); `None` outside 1970 to 2149.
    #[must_use]
    pub fn plus_days(self, days: Days) -> Option<Self> {
        u16::try_from(Days::from(self.0).checked_add(days)?).ok().map(Self)
    }

    /// Year, month (1 to 12) and day (1 to 31).
    #[must_use]
    pub fn ymd(self) -> (i16, i8, i8) {
        let date = self.civil();
        (date.year(), date.month(), date.day())
    }

    fn civil(self) -> civil::Date {
        // INVARIANT: every u16 of days after 1970 lies within the library's range.
        EPOCH.saturating_add(jiff::Span::new().days(i64::from(self.0)))
    }
}

impl fmt::Display for Date {
    /// ISO 8601: `2026-11-23`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.ymd();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_iso_and_uk_but_never_month_first() {
        assert_eq!(Date::parse("2026-11-23"), Date::new(2026, 11, 23));
        assert_eq!(Date::parse("23/11/2026"), Date::new(2026, 11, 23));
        assert_eq!(Date::parse(" 3/5/2024 "), Date::new(2024, 5, 3));
        assert_eq!(Date::parse("11/23/2026"), Err(DateError::Unreadable));
        for bad in [
            "",
            "2026",
            "2026-13-01",
            "2026-02-29",
            "26-11-23",
            "2026-11-2x",
            "+026-11-23",
            "1/2/3/2026",
        ] {
            assert_eq!(Date::parse(bad), Err(DateError::Unreadable), "{bad}");
        }
    }

    #[test]
    fn refuses_what_it_cannot_hold() {
        assert_eq!(Date::parse("1969-12-31"), Err(DateError::OutOfRange));
        assert_eq!(Date::parse("2149-06-06"), Ok(Date::MAX));
        assert_eq!(Date::parse("2149-06-07"), Err(DateError::OutOfRange));
        assert_eq!(Date::MAX.plus_days(1), None);
        assert_eq!(Date::from_epoch_days(0).plus_days(-1), None);
    }

    #[test]
    fn counts_days_across_a_leap_day() {
        let before = Date::parse("2024-02-28").unwrap();
        assert_eq!(before.plus_days(2).unwrap().to_string(), "2024-03-01");
        assert_eq!(Date::parse("2024-03-01").unwrap().days_since(before), 2);
    }

    proptest::proptest! {
        #[test]
        fn prints_what_it_reads(days in proptest::prelude::any::<u16>()) {
            let date = Date::from_epoch_days(days);
            proptest::prop_assert_eq!(Date::parse(&date.to_string()), Ok(date));
            proptest::prop_assert_eq!(date.days_since(Date::from_epoch_days(0)), Days::from(days));
        }
    }
}
