//! Times and durations as call records write them.

use terms::Date;

use super::mapping::Time;
use super::zone::{DAY, Instant, Moments, Zone};

/// When a call began: one instant, or one of two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The first instant at which it can have begun.
    pub first: Instant,
    /// The last.
    pub last: Instant,
}

/// Why a time cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// It is no time.
    Unreadable,
    /// The clock never showed it: it lies in the hour that is left out in spring.
    NeverShown,
    /// It lies outside the years in which calls can have been recorded.
    OutOfRange,
}

/// The first day that a record of a call can bear: before it, clocks were not set.
const FIRST_YEAR: i64 = 2000;
/// The first year that none can bear.
const END_YEAR: i64 = 2080;

impl Stamp {
    /// Reads a time, or a date with a time from another column.
    ///
    /// # Errors
    /// [`Fault`].
    pub fn read(date: &[u8], time: Option<&[u8]>, form: Time, zone: &Zone) -> Result<Self, Fault> {
        let stamp = match (form, time) {
            (Time::Epoch, _) => Self::one(whole(date).ok_or(Fault::Unreadable)?),
            (Time::EpochMillis, _) => {
                Self::one(whole(date).ok_or(Fault::Unreadable)?.div_euclid(1000))
            }
            (Time::Mail, _) => Self::one(mail(date).ok_or(Fault::Unreadable)?),
            (Time::Civil | Time::Utc, None) => Self::written(date, form, zone)?,
            (Time::Civil | Time::Utc, Some(time)) => {
                let both = [date.trim_ascii(), b" ", time.trim_ascii()].concat();
                Self::written(&both, form, zone)?
            }
        };
        let fits = is_in_range(stamp.first) && is_in_range(stamp.last);
        if fits { Ok(stamp) } else { Err(Fault::OutOfRange) }
    }

    /// One instant.
    #[must_use]
    pub const fn one(at: Instant) -> Self {
        Self { first: at, last: at }
    }

    fn written(text: &[u8], form: Time, zone: &Zone) -> Result<Self, Fault> {
        let text = text.trim_ascii();
        if let Some(at) = with_offset(text) {
            return Ok(Self::one(at));
        }
        let clock = civil(text).ok_or(Fault::Unreadable)?;
        if form == Time::Utc {
            return Ok(Self::one(clock));
        }
        match zone.at(clock) {
            Moments::One(at) => Ok(Self::one(at)),
            Moments::Two(first, last) => Ok(Self { first, last }),
            Moments::None => Err(Fault::NeverShown),
        }
    }
}

/// Whether a call can have been recorded then.
pub(crate) fn is_in_range(at: Instant) -> bool {
    let year = |years: i64| (years - 1970) * 31_556_952;
    (year(FIRST_YEAR)..year(END_YEAR)).contains(&at)
}

/// `2026-11-23 14:30:00`, `2026-11-23T14:30`, `2026/11/23 14:30`, `23/11/2026 14:30:00.5`: seconds
/// since 1970 if the clock were UTC.
#[must_use]
pub fn civil(text: &[u8]) -> Option<i64> {
    if let [y1, y2, y3, y4, s1 @ (b'-' | b'/'), m1, m2, s2, d1, d2, b' ' | b'T', rest @ ..] = text
        && s1 == s2
    {
        let year = digits(&[*y1, *y2, *y3, *y4])?;
        let days = days(year, digits(&[*m1, *m2])?, digits(&[*d1, *d2])?)?;
        return Some(days * DAY + time_of_day(rest)?);
    }
    let text = std::str::from_utf8(text).ok()?;
    let (date, time) = text.split_once([' ', 'T']).unwrap_or((text, "00:00:00"));
    let date = Date::parse(date).ok()?;
    Some(i64::from(date.epoch_days()) * DAY + time_of_day(time.trim().as_bytes())?)
}

/// An ISO time with `Z` or an offset.
fn with_offset(text: &[u8]) -> Option<Instant> {
    if let Some(text) = text.strip_suffix(b"Z").or_else(|| text.strip_suffix(b"z")) {
        return civil(text.trim_ascii());
    }
    let sign_at = text.len().checked_sub(6).filter(|at| *at >= 16)?;
    let (clock, offset) = text.split_at_checked(sign_at)?;
    let (sign, h1, h2, m1, m2) = match offset {
        [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] => (*sign, *h1, *h2, *m1, *m2),
        _ => {
            let (clock, offset) = text.split_at_checked(sign_at + 1)?;
            let [sign @ (b'+' | b'-'), h1, h2, m1, m2] = offset else { return None };
            return shifted(civil(clock.trim_ascii())?, *sign, [*h1, *h2], [*m1, *m2]);
        }
    };
    shifted(civil(clock.trim_ascii())?, sign, [h1, h2], [m1, m2])
}

fn shifted(clock: i64, sign: u8, hours: [u8; 2], minutes: [u8; 2]) -> Option<Instant> {
    let offset = digits(&hours)? * 3600 + digits(&minutes)? * 60;
    Some(if sign == b'-' { clock + offset } else { clock - offset })
}

/// `14:30`, `14:30:00`, `14:30:00.123`.
fn time_of_day(text: &[u8]) -> Option<i64> {
    let (clock, fraction) = match text.iter().position(|&b| b == b'.') {
        Some(point) => (text.get(..point)?, text.get(point + 1..)?),
        None => (text, &b"0"[..]),
    };
    if fraction.is_empty() || !fraction.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let (hour, minute, second) = match clock {
        [h1, h2, b':', m1, m2, b':', s1, s2] => ([*h1, *h2], [*m1, *m2], [*s1, *s2]),
        [h1, h2, b':', m1, m2] => ([*h1, *h2], [*m1, *m2], [b'0', b'0']),
        [h, b':', m1, m2, b':', s1, s2] => ([b'0', *h], [*m1, *m2], [*s1, *s2]),
        [h, b':', m1, m2] => ([b'0', *h], [*m1, *m2], [b'0', b'0']),
        _ => return None,
    };
    let (hour, minute, second) = (digits(&hour)?, digits(&minute)?, digits(&second)?);
    (hour < 24 && minute < 60 && second <= 60).then_some(hour * 3600 + minute * 60 + second)
}

/// `Mon, 23 Nov 2026 14:30:00 +0000`.
fn mail(text: &[u8]) -> Option<Instant> {
    const MONTHS: [&str; 12] =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let text = std::str::from_utf8(text).ok()?;
    let text = text.split_once(',').map_or(text, |(_, rest)| rest);
    let mut parts = text.split_ascii_whitespace();
    let day = parts.next()?.parse().ok()?;
    let month = parts.next()?.to_ascii_lowercase();
    let month = MONTHS.iter().position(|known| *known == month)? as i64 + 1;
    let year = parts.next()?.parse().ok()?;
    let clock = days(year, month, day)? * DAY + time_of_day(parts.next()?.as_bytes())?;
    match parts.next()?.as_bytes() {
        b"GMT" | b"UTC" | b"Z" | b"UT" => Some(clock),
        [sign @ (b'+' | b'-'), h1, h2, m1, m2] => shifted(clock, *sign, [*h1, *h2], [*m1, *m2]),
        _ => None,
    }
}

/// Seconds as written: `95`, `95.0`, `1:35`, `0:01:35`; none when negative or no number.
#[must_use]
pub fn seconds(text: &[u8]) -> Option<u32> {
    let text = text.trim_ascii();
    if text.contains(&b':') {
        let mut total = 0_i64;
        for part in text.split(|&b| b == b':') {
            total = total.checked_mul(60)?.checked_add(digits(part)?)?;
        }
        return u32::try_from(total).ok();
    }
    let whole_part = text.split(|&b| b == b'.').next().unwrap_or_default();
    let fraction = text.get(whole_part.len()..).unwrap_or_default();
    let decimal = fraction.is_empty()
        || (fraction.len() > 1 && fraction.iter().skip(1).all(u8::is_ascii_digit));
    if decimal { u32::try_from(whole(whole_part)?).ok() } else { None }
}

/// Digits as a number: at most 18 of them.
#[must_use]
pub fn whole(text: &[u8]) -> Option<i64> {
    let text = text.trim_ascii();
    if text.is_empty() || text.len() > 18 { None } else { digits(text) }
}

fn digits(text: &[u8]) -> Option<i64> {
    if text.is_empty() || text.len() > 18 {
        return None;
    }
    text.iter().try_fold(0_i64, |sum, byte| {
        byte.is_ascii_digit().then(|| sum * 10 + i64::from(byte - b'0'))
    })
}

/// Days from 1970 to a day of the Gregorian calendar; none if there is no such day.
fn days(year: i64, month: i64, day: i64) -> Option<i64> {
    const BEFORE: [i64; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
    const LENGTH: [i64; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let index = usize::try_from(month.checked_sub(1)?).ok()?;
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = *LENGTH.get(index)? + i64::from(leap && month == 2);
    if !(1..=length).contains(&day) || !(1900..2200).contains(&year) {
        return None;
    }
    let before = year - 1;
    let leaps = before / 4 - before / 100 + before / 400 - 477;
    let in_year = BEFORE.get(index)? + i64::from(leap && month > 2) + day - 1;
    Some((year - 1970) * 365 + leaps + in_year)
}

/// Year, month and day of the day that lies so many days after 1 January 1970.
pub(crate) fn civil_date(days: i64) -> (i64, i64, i64) {
    // Years are counted from March, so that the leap day ends them.
    let from_0000_03_01 = days + 719_468;
    let era = from_0000_03_01.div_euclid(146_097);
    let in_era = from_0000_03_01.rem_euclid(146_097);
    let year = (in_era - in_era / 1_460 + in_era / 36_524 - in_era / 146_096) / 365;
    let in_year = in_era - (365 * year + year / 4 - year / 100);
    let from_march = (5 * in_year + 2) / 153;
    let day = in_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    (year + era * 400 + i64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_the_date_library() {
        for epoch in 0..=60_000_u16 {
            let date = Date::from_epoch_days(epoch);
            let (y, m, d) = date.ymd();
            assert_eq!(days(y.into(), m.into(), d.into()), Some(epoch.into()), "{date}");
            assert_eq!(civil_date(epoch.into()), (y.into(), m.into(), d.into()), "{date}");
        }
        assert_eq!(days(2021, 2, 29), None);
        assert_eq!(days(2021, 13, 1), None);
        assert_eq!(days(2021, 0, 1), None);
    }

    #[test]
    fn every_writing_of_one_moment() {
        let zone = Zone::named("Europe/London").unwrap();
        let at = 1_623_665_400;
        let read = |text: &str, form| Stamp::read(text.as_bytes(), None, form, &zone);
        for text in [
            "2021-06-14 11:10:00",
            "2021-06-14T11:10:00.250",
            "14/06/2021 11:10",
            "2021-06-14T10:10:00Z",
            "2021-06-14T12:10:00+02:00",
            "2021-06-14 12:10:00+0200",
            " 2021-06-14 11:10:00 ",
        ] {
            assert_eq!(read(text, Time::Civil), Ok(Stamp::one(at)), "{text}");
        }
        assert_eq!(read("2021-06-14 10:10:00", Time::Utc), Ok(Stamp::one(at)));
        assert_eq!(read("1623665400", Time::Epoch), Ok(Stamp::one(at)));
        assert_eq!(read("1623665400999", Time::EpochMillis), Ok(Stamp::one(at)));
        assert_eq!(read("Mon, 14 Jun 2021 10:10:00 +0000", Time::Mail), Ok(Stamp::one(at)));
        let apart = Stamp::read(b"14/06/2021", Some(b"11:10:00"), Time::Civil, &zone);
        assert_eq!(apart, Ok(Stamp::one(at)));
    }

    #[test]
    fn what_is_no_time_is_refused() {
        let zone = Zone::named("Europe/London").unwrap();
        let read = |text: &str| Stamp::read(text.as_bytes(), None, Time::Civil, &zone);
        for text in ["", "soon", "2021-06-31 10:00:00", "2021-06-14 24:00:00", "06/14/2021 10:00"] {
            assert_eq!(read(text), Err(Fault::Unreadable), "{text}");
        }
        assert_eq!(read("2021-03-28 01:30:00"), Err(Fault::NeverShown));
        assert_eq!(read("1970-01-01 00:00:00"), Err(Fault::OutOfRange));
        assert_eq!(read("2099-01-01 00:00:00"), Err(Fault::OutOfRange));
        let twice = read("2021-10-31 01:30:00").unwrap();
        assert_eq!(twice.last - twice.first, 3600);
    }

    #[test]
    fn seconds_are_read_and_negative_ones_are_not() {
        assert_eq!(seconds(b"95"), Some(95));
        assert_eq!(seconds(b"95.0"), Some(95));
        assert_eq!(seconds(b"0:01:35"), Some(95));
        assert_eq!(seconds(b"01:35"), Some(95));
        for text in [&b""[..], b"-5", b"1:-5", b"x", b"5.", b"5.x"] {
            assert_eq!(seconds(text), None);
        }
    }
}
