//! Cells with several numbers, ranges of lines, and joined numbers.

use super::*;
use Class::{Ambiguous, Impossible, Read, Repaired, Split};

const BOTH: &str = "+442079460123 +447700900123";

#[test]
fn separators() {
    for cell in [
        "020 7946 0123 / 07700 900123",
        "02079460123/07700900123",
        "020 7946 0123 or 07700 900123",
        "020 7946 0123; 07700 900123",
        "020 7946 0123, 07700 900123",
        "020 7946 0123,07700900123",
        "020 7946 0123 & 07700 900123",
        "020 7946 0123 and 07700 900123",
        "020 7946 0123\n07700 900123",
        "020 7946 0123\t07700 900123",
        "020 7946 0123 | 07700 900123",
        "020 7946 0123 07700 900123",
        "020 7946 0123 - 07700 900123",
        "020-7946-0123 07700-900-123",
        "2079460123/7700900123",
        "+442079460123+447700900123",
        "+44 20 7946 0123 +44 7700 900123",
        "442079460123 447700900123",
        "020/7946/0123; 07700/900123",
        "020 7946 0123 neu 07700 900123",
        "(020) 7946 0123 (07700) 900123",
    ] {
        let reading = read(cell.as_bytes(), &Settings::default());
        let found: Vec<String> = reading.numbers.iter().map(ToString::to_string).collect();
        assert_eq!((reading.class, found.join(" ").as_str()), (Split, BOTH), "{cell}");
    }
}

#[test]
fn joined_numbers() {
    check(&[
        ("0207946012307700900123", Split, BOTH, "joined-numbers"),
        ("442079460123447700900123", Split, BOTH, "joined-numbers"),
        ("012046123407700900123", Split, "+44120461234 +447700900123", "joined-numbers"),
        ("0800218841002079460123", Split, "+448002188410 +442079460123", "joined-numbers"),
        ("20794601237700900123", Impossible, "", "too-long"),
        ("0770090012307700900123077009001", Impossible, "", "too-long"),
    ]);
}

#[test]
fn ranges_of_lines() {
    let lines = |range: std::ops::RangeInclusive<u64>| {
        range.map(|line| format!("+44{line}")).collect::<Vec<_>>().join(" ")
    };
    let two = lines(2_079_460_123..=2_079_460_124);
    let seven = lines(2_079_460_123..=2_079_460_129);
    check(&[
        ("020 7946 0123/4", Split, &two, "range-of-lines"),
        ("020 7946 0123 / 4", Split, &two, "range-of-lines"),
        ("020 7946 0123/24", Split, &two, "range-of-lines"),
        ("020 7946 0123/0124", Split, &two, "range-of-lines"),
        ("020 7946 0123/79460124", Split, &two, "range-of-lines"),
        ("020 7946 0123 or 4", Split, &two, "range-of-lines"),
        ("020 7946 0123 & 0124", Split, &two, "range-of-lines"),
        ("020 7946 0123-9", Split, &seven, "range-of-lines"),
        ("020 7946 0123 - 9", Split, &seven, "range-of-lines"),
        ("020 7946 0123 – 0129", Split, &seven, "range-of-lines"),
        ("020 7946 0123/9", Split, &seven, "range-of-lines"),
        ("020 7946 0123 - 020 7946 0129", Split, &seven, "range-of-lines"),
        ("01204 61234-5", Split, "+44120461234 +44120461235", "range-of-lines"),
    ]);
    check(&[("01632 960123/4/5", Split, &lines(1_632_960_123..=1_632_960_125), "range-of-lines")]);
}

#[test]
fn unclear_ranges_keep_their_candidates() {
    check(&[
        ("020 7946 0129-1", Ambiguous, "+442079460121 +442079460129", "unclear-range"),
        ("020 7946 0123-9999", Ambiguous, "+442079460123 +442079469999", "unclear-range"),
        ("020 7946 0123,456", Ambiguous, "+442079460123 +442079460456", "unclear-range"),
        ("0800 123456-7", Ambiguous, "+448001234567 +44800123456 +44800123457", "several-readings"),
        ("07700 900123/12345", Ambiguous, "+447700900123", "unexplained-digits"),
    ]);
    let wide = read(b"020 7946 0123-9999", &Settings::default());
    assert!(wide.possibilities > 9_000);
}

#[test]
fn a_cell_with_millions_of_ways_is_given_up_in_time() {
    for end in ["", "-12345", "/x"] {
        let cell = format!("020 7946 0100{}{end}", "-1-2".repeat(30));
        assert_eq!(read(cell.as_bytes(), &Settings::default()).class, Ambiguous, "{cell}");
    }
    let joined = "08001111".repeat(11);
    check(&[(&joined, Repaired, "+448001111", "joined-numbers")]);
}

#[test]
fn one_number_written_twice_is_one() {
    check(&[
        ("07700 900123 / 07700 900123", Repaired, "+447700900123", "same-number-twice"),
        ("07700900123 07700900123", Repaired, "+447700900123", "same-number-twice"),
        ("07700 900123 +447700900123", Repaired, "+447700900123", "same-number-twice"),
        ("0800 123 456 7", Read, "+448001234567", ""),
    ]);
}
