//! The days of the made-up files, counted from 1 January 1970.

/// The register began on 1 May 1999.
pub(super) const BEGUN: u64 = 10_712;
/// Days of which an edition is held: 1 June 2021, before the calls; 1 September 2022, among them;
/// 1 January 2024, after them.
pub(super) const EDITIONS: [u64; 3] = [18_779, 19_236, 19_723];
/// Calls are made in the thirty months from 1 July 2021 to 31 December 2023.
pub(super) const CALLS: (u64, u64) = (18_809, 19_722);

/// A day as `2021-07-01`.
pub(super) fn text(day: u64) -> String {
    let (mut year, mut left) = (1970, day);
    while left >= length(year) {
        left -= length(year);
        year += 1;
    }
    let months = [31, length(year) - 337, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let mut month = 1;
    for days in months {
        if left < days {
            break;
        }
        left -= days;
        month += 1;
    }
    format!("{year:04}-{month:02}-{:02}", left + 1)
}

fn length(year: u64) -> u64 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    365 + u64::from(leap)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_written_as_dates() {
        let dates = |days: &[u64]| days.iter().map(|day| text(*day)).collect::<Vec<_>>();
        assert_eq!(dates(&EDITIONS), ["2021-06-01", "2022-09-01", "2024-01-01"]);
        assert_eq!(dates(&[CALLS.0, CALLS.1, BEGUN]), ["2021-07-01", "2023-12-31", "1999-05-01"]);
        assert_eq!(dates(&[0, 11_016, 11_017]), ["1970-01-01", "2000-02-29", "2000-03-01"]);
    }
}
