//! Other countries: numbers from abroad, and lists from abroad.

use super::*;
use Class::{Ambiguous, Impossible, Read, Repaired, Split};

#[test]
fn numbers_from_abroad() {
    check(&[
        ("+33 1 23 45 67 89", Read, "+33123456789", ""),
        ("0033 1 23 45 67 89", Read, "+33123456789", ""),
        ("+33 (0)1 23 45 67 89", Read, "+33123456789", ""),
        ("+1 202-555-0123", Read, "+12025550123", ""),
        ("+39 06 1234 5678", Read, "+390612345678", ""),
        ("+353 1 234 5678 / 07700 900123", Split, "+35312345678 +447700900123", ""),
        ("+0033 1 23 45 67 89", Repaired, "+33123456789", "stray-plus"),
        ("+999 123456", Impossible, "", "no-such-country"),
        ("+33 1 23", Impossible, "", "too-short"),
        ("+331234567890", Impossible, "", "impossible-abroad"),
        ("+33 1 23 45 67 89 B", Repaired, "+33123456789", "note-set-aside"),
        ("+33123456789B", Ambiguous, "+33123456789", "letter-in-number"),
    ]);
}

#[test]
fn lists_from_abroad() {
    check_with(
        &in_region("FR"),
        &[
            ("01 23 45 67 89", Read, "+33123456789", ""),
            ("0123456789", Read, "+33123456789", ""),
            ("0044 7700 900123", Read, "+447700900123", ""),
            ("+44 7700 900123", Read, "+447700900123", ""),
            ("01 23 45 67 89 / 01 23 45 67 80", Split, "+33123456789 +33123456780", ""),
            ("0123456789 (Jo)", Repaired, "+33123456789", "note-set-aside"),
            ("012345678", Impossible, "", "impossible-abroad"),
        ],
    );
    check_with(
        &in_region("US"),
        &[
            ("(202) 555-0123", Read, "+12025550123", ""),
            ("011 44 7700 900123", Read, "+447700900123", ""),
        ],
    );
}

#[test]
fn the_crown_dependencies_write_as_the_kingdom_does() {
    for region in ["GB", "JE", "GG", "IM"] {
        check_with(
            &in_region(region),
            &[
                ("01534 723456", Read, "+441534723456", ""),
                ("0447700900123", Repaired, "+447700900123", "zero-before-44"),
            ],
        );
    }
}
