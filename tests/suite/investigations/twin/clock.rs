//! Days and the clock of London, counted by hand.

pub(super) const DAY: i64 = 86_400;

/// Days from 1 January 1970 to a day.
pub(super) fn days(year: i64, month: i64, day: i64) -> i64 {
    let mut days = 0;
    for y in 1970..year {
        days += if leap(y) { 366 } else { 365 };
    }
    for m in 1..month {
        days += length(year, m);
    }
    days + day - 1
}

fn leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn length(year: i64, month: i64) -> i64 {
    match month {
        2 if leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Year, month and day of so many days after 1 January 1970.
pub(super) fn date(mut days: i64) -> (i64, i64, i64) {
    let mut year = 1970;
    loop {
        let of_year = if leap(year) { 366 } else { 365 };
        if days < of_year {
            break;
        }
        days -= of_year;
        year += 1;
    }
    let mut month = 1;
    while days >= length(year, month) {
        days -= length(year, month);
        month += 1;
    }
    (year, month, days + 1)
}

/// `2026-02-05`.
pub(super) fn iso(day: i64) -> String {
    let (y, m, d) = date(day);
    format!("{y:04}-{m:02}-{d:02}")
}

/// A day that is written so.
pub(super) fn day(text: &str) -> i64 {
    let parts: Vec<i64> = text.split('-').map(|part| part.parse().unwrap()).collect();
    days(parts[0], parts[1], parts[2])
}

/// The last Sunday of a month; 1 January 1970 was a Thursday.
fn last_sunday(year: i64, month: i64) -> i64 {
    let last = days(year, month, length(year, month));
    last - (last + 4) % 7
}

/// How far London is ahead of UTC: an hour from the last Sunday of March to that of October, at 1:00 UTC.
pub(super) fn ahead(at: i64) -> i64 {
    let (year, ..) = date(at.div_euclid(DAY));
    let spring = last_sunday(year, 3) * DAY + 3600;
    let autumn = last_sunday(year, 10) * DAY + 3600;
    if (spring..autumn).contains(&at) { 3600 } else { 0 }
}

/// What the clock of London shows, as seconds since 1970 if it were UTC.
pub(super) fn london(at: i64) -> i64 {
    at + ahead(at)
}

/// The day in London.
pub(super) fn day_of(at: i64) -> i64 {
    london(at).div_euclid(DAY)
}

/// Every moment at which the clock of London shows this.
pub(super) fn moments(shown: i64) -> Vec<i64> {
    [shown - 3600, shown].into_iter().filter(|&at| london(at) == shown).collect()
}

/// The first second of a day in London.
pub(super) fn begin(day: i64) -> i64 {
    moments(day * DAY)[0]
}

/// `2026-02-05 14:30:00` of a clock.
pub(super) fn written(clock: i64) -> String {
    let second = clock.rem_euclid(DAY);
    let (h, m, s) = (second / 3600, second / 60 % 60, second % 60);
    format!("{} {h:02}:{m:02}:{s:02}", iso(clock.div_euclid(DAY)))
}

/// As the schedule writes a moment.
pub(super) fn stamped(at: i64) -> String {
    let hours = ahead(at) / 3600;
    format!("{}+{hours:02}:00", written(london(at)).replace(' ', "T"))
}

#[test]
fn known_days() {
    assert_eq!(iso(0), "1970-01-01");
    assert_eq!(day("2026-11-23"), 20_780);
    assert_eq!(iso(20_780), "2026-11-23");
    assert_eq!(iso(last_sunday(2025, 10)), "2025-10-26");
    assert_eq!(iso(last_sunday(2026, 3)), "2026-03-29");
    let late = day("2026-06-14") * DAY + 23 * 3600 + 1800;
    assert_eq!(stamped(late), "2026-06-15T00:30:00+01:00");
    assert_eq!(moments(day("2025-10-26") * DAY + 5400).len(), 2);
    assert!(moments(day("2026-03-29") * DAY + 5400).is_empty());
}
