//! Cells of workbooks and Parquet files as CSV cells.

use std::io::Write;

use crate::digits::{self, Digits};
use crate::output::Quoting;

/// Writes a cell, in quotes where it needs them.
pub(super) fn write_text(out: &mut Vec<u8>, text: &[u8]) {
    Quoting(b',').push(out, text);
}

/// Writes a number: a whole one as its digits, never with an exponent.
pub(super) fn write_number(out: &mut Vec<u8>, number: f64) {
    // Writing into memory cannot fail.
    let _ = if number == 0.0 { write!(out, "0") } else { write!(out, "{number}") };
}

/// The first number of more than sixteen digits.
const SIXTEEN: i64 = 10_000_000_000_000_000;

/// Writes a whole number.
pub(super) fn write_whole(out: &mut Vec<u8>, number: i64) {
    match u64::try_from(number) {
        Ok(short) if number < SIXTEEN => return digits::push_short(out, short),
        Ok(_) => {}
        Err(_) => out.push(b'-'),
    }
    out.extend_from_slice(Digits::of(number.unsigned_abs(), 1).bytes());
}

/// Writes a day and, unless it is midnight, the time: `2026-11-23 14:30:00`.
pub(super) fn write_instant(out: &mut Vec<u8>, (year, month, day): (i64, u8, u8), seconds: u32) {
    match u64::try_from(year) {
        Ok(year) => out.extend_from_slice(Digits::of(year, 4).bytes()),
        Err(_) => drop(write!(out, "{year:04}")),
    }
    write_two(out, b'-', month.into());
    write_two(out, b'-', day.into());
    if seconds != 0 {
        out.push(b' ');
        write_time(out, seconds);
    }
}

/// Writes a time of day: `14:30:00`.
pub(super) fn write_time(out: &mut Vec<u8>, seconds: u32) {
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
    out.extend_from_slice(Digits::of(hours.into(), 2).bytes());
    write_two(out, b':', minutes);
    write_two(out, b':', seconds % 60);
}

/// Writes two digits behind a sign.
fn write_two(out: &mut Vec<u8>, sign: u8, number: u32) {
    out.extend_from_slice(&[sign, b'0' + (number / 10) as u8, b'0' + (number % 10) as u8]);
}

/// The day that lies `days` after 1 January 1970: year, month, day.
pub(super) fn civil(days: i64) -> (i64, u8, u8) {
    // Counted from 1 March of year 0, so that leap days come last; after Howard Hinnant's method.
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month as u8, day as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(number: f64) -> String {
        let mut out = Vec::new();
        write_number(&mut out, number);
        String::from_utf8(out).unwrap()
    }

    fn text(text: &str) -> String {
        let mut out = Vec::new();
        write_text(&mut out, text.as_bytes());
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn numbers_keep_their_digits() {
        assert_eq!(number(7_912_345_678.0), "7912345678");
        assert_eq!(number(447_912_345_678.0), "447912345678");
        assert_eq!(number(-0.0), "0");
        assert_eq!(number(12.5), "12.5");
        assert_eq!(number(1e15), "1000000000000000");
    }

    #[test]
    fn text_is_quoted_where_needed() {
        assert_eq!(text("Ann"), "Ann");
        assert_eq!(text("Lee, Ann"), "\"Lee, Ann\"");
        assert_eq!(text("5\" pipe"), "\"5\"\" pipe\"");
        assert_eq!(text("a\r"), "\"a\r\"");
    }

    #[test]
    fn instants_are_iso() {
        let mut out = Vec::new();
        write_instant(&mut out, (2026, 11, 23), 52_200);
        assert_eq!(out, b"2026-11-23 14:30:00");
        out.clear();
        write_instant(&mut out, (-44, 3, 15), 9 * 3600 + 5);
        assert_eq!(out, b"-044-03-15 09:00:05");
    }

    #[test]
    fn whole_numbers_have_all_their_digits() {
        for number in [0, 7, -1, 447_700_900_123, SIXTEEN - 1, SIXTEEN, i64::MAX, i64::MIN] {
            let mut out = Vec::new();
            write_whole(&mut out, number);
            assert_eq!(out, number.to_string().as_bytes());
        }
    }

    #[test]
    fn civil_agrees_with_the_calendar() {
        for days in (0..u16::MAX).step_by(17) {
            let (year, month, day) = terms::Date::from_epoch_days(days).ymd();
            assert_eq!(civil(days.into()), (year.into(), month as u8, day as u8));
        }
        assert_eq!(civil(-1), (1969, 12, 31));
    }
}
