//! Values of cells.

use terms::Date;

use crate::calls::zone::{Moments, Zone};

/// Reads a date, with or without a time of day, which must be one and is left out:
/// `2026-11-23`, `23/11/2026`, `2026-11-23 14:30:00`, `2026-11-23T14:30Z`.
///
/// A time zone other than `Z` is refused, because the day could be another one.
#[must_use]
pub fn date(text: &str) -> Option<Date> {
    let text = text.trim();
    let (day, time) = match text.find([' ', 'T']) {
        Some(at) => text.split_at_checked(at)?,
        None => (text, ""),
    };
    let day = Date::parse(day).ok()?;
    let time = time.trim_start_matches([' ', 'T']);
    (time.is_empty() || is_time(time)).then_some(day)
}

/// A day, with the time of day where it was written: what a statement needs that is held against a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct When {
    /// The day.
    pub day: Date,
    /// First and last second of the day that the time can mean; none where only the day is known.
    pub clock: Option<(u32, u32)>,
    /// By the clock of UTC, not of London.
    pub utc: bool,
}

impl When {
    /// The seconds since 1970 (UTC) within which it was, both included.
    #[must_use]
    pub fn span(&self, london: &Zone) -> (i64, i64) {
        let (first, last) = self.clock.unwrap_or((0, 86_399));
        let midnight = i64::from(self.day.epoch_days()) * 86_400;
        let (first, last) = (midnight + i64::from(first), midnight + i64::from(last));
        if self.utc {
            return (first, last);
        }
        let at = |clock: i64| match london.at(clock) {
            Moments::One(at) => (at, at),
            Moments::Two(first, last) => (first, last),
            // The clock never showed it: whoever wrote it had not put the clock forward yet.
            Moments::None => (clock, clock),
        };
        (at(first).0, at(last).1)
    }
}

/// Reads a date as [`date`] does, and keeps its time.
#[must_use]
pub fn when(text: &str) -> Option<When> {
    let day = date(text)?;
    let time = text.trim().split_once([' ', 'T']).map_or("", |(_, time)| time.trim());
    let utc = time.ends_with('Z');
    let digits: Vec<u32> = time
        .trim_end_matches('Z')
        .split('.')
        .next()
        .unwrap_or_default()
        .split(':')
        .filter_map(|part| part.parse().ok())
        .collect();
    let clock = match digits.as_slice() {
        [hour, minute] => Some((hour * 3600 + minute * 60, hour * 3600 + minute * 60 + 59)),
        [hour, minute, second] => {
            let at = hour * 3600 + minute * 60 + (*second).min(59);
            // Midnight to the second is what programs write that know the day alone.
            (at > 0).then_some((at, at))
        }
        _ => None,
    };
    Some(When { day, clock, utc: utc && clock.is_some() })
}

/// `14:30`, `14:30:00`, `14:30:00.000`, each with a `Z` or not.
fn is_time(text: &str) -> bool {
    let text = text.strip_suffix('Z').unwrap_or(text);
    let (text, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let two_digits = |part: &str, most: u8| {
        part.len() == 2 && part.parse::<u8>().is_ok_and(|n| n <= most && !part.starts_with('+'))
    };
    let mut parts = text.split(':');
    let hour = parts.next().is_some_and(|part| two_digits(part, 23));
    let minute = parts.next().is_some_and(|part| two_digits(part, 59));
    let second = parts.next().is_none_or(|part| two_digits(part, 60));
    let rest = parts.next().is_none();
    let digits = !fraction.is_empty() && fraction.bytes().all(|b| b.is_ascii_digit());
    hour && minute && second && rest && digits
}

/// Reads yes or no in the words that people and programs write, English and Welsh.
pub(crate) fn yes_no(text: &str) -> Option<bool> {
    match text.trim().to_lowercase().as_str() {
        "yes" | "y" | "true" | "t" | "1" | "ie" | "ydy" => Some(true),
        "no" | "n" | "false" | "f" | "0" | "na" | "nac ydy" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_may_have_a_time() {
        let day = Date::parse("2026-11-23").ok();
        for text in [
            "2026-11-23",
            " 23/11/2026 ",
            "2026-11-23 14:30",
            "2026-11-23 14:30:00",
            "2026-11-23T14:30:00Z",
            "23/11/2026 00:00:00.000",
        ] {
            assert_eq!(date(text), day, "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "soon",
            "2026-11-23 25:00",
            "2026-11-23 noon",
            "2026-11-23T14:30+02:00",
            "11/23/2026",
            "2026-11-23 1:30",
            "2026-11-23 14:30:00:00",
            "2026-11-23 14:30.",
        ] {
            assert_eq!(date(text), None, "{text}");
        }
    }

    #[test]
    fn yes_and_no() {
        assert_eq!(yes_no(" Y "), Some(true));
        assert_eq!(yes_no("FALSE"), Some(false));
        assert_eq!(yes_no("Ie"), Some(true));
        assert_eq!(yes_no(""), None);
        assert_eq!(yes_no("maybe"), None);
    }
}
