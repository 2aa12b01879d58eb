//! Notes are set aside with their digits; digits that no note explains are not.

use super::*;
use Class::{Ambiguous, Read, Repaired, Split};

const MOBILE: &str = "+447700900123";

#[test]
fn notes_are_set_aside() {
    for cell in [
        "07700900123 (call after 3pm)",
        "07700900123 (might be ready next Thursday)",
        "07700900123-----dead",
        "call after 3pm 07700900123",
        "07700 900123 3pm",
        "07700 900123 after 15:30",
        "07700 900123 called 12/05/2024",
        "07700 900123 rang 2024-05-12",
        "07700 900123 flat 4, 12 High St",
        "07700 900123 SW1A 1AA",
        "07700 900123 (mobile)",
        "07700 900123 - Mrs Jones",
        "Jo Bloggs 07700 900123",
        "(Jo) 07700 900123",
        "07700 900123 m",
        "07700900123h",
        "don't use: 07700 900123",
        "07700 900123 né 1962",
        "call 2nd: 07700 900123",
        "07700 900123 speak to Jo re 2 flats",
    ] {
        check(&[(cell, Repaired, MOBILE, "note-set-aside")]);
    }
}

#[test]
fn labels_are_read_over() {
    for cell in [
        "Tel: 07700 900123",
        "Mob 07700 900123",
        "mobile:07700900123",
        "M: 07700900123",
        "M07700900123",
        "Mob1: 07700 900123",
        "Tel. No. 07700 900123",
        "H 07700900123",
        "Work 07700 900123",
        "Ffon: 07700 900123",
        "Symudol 07700 900123",
        "Line 2: 07700 900123",
        "☎ 07700 900123",
        "📱07700900123",
    ] {
        check(&[(cell, Read, MOBILE, "")]);
    }
}

#[test]
fn digits_that_nothing_explains_make_it_ambiguous() {
    for cell in [
        "07700 900123 2",
        "2 07700 900123",
        "07700 900123 15:30",
        "07700 900123; 45",
        "07700 900123 * 456",
        "07700 900123 called 12052024",
        "ref 12345678 07700 900123",
        "07700 900123 or 2 others",
        "07700 900123 77 88 99",
        "(1) 07700 900123",
    ] {
        check(&[(cell, Ambiguous, MOBILE, "unexplained-digits")]);
    }
}

#[test]
fn several_numbers_among_words() {
    let both = "+442079460123 +447700900123";
    check(&[
        ("H 020 7946 0123 M 07700 900123", Split, both, "note-set-aside"),
        ("020 7946 0123 (home), 07700 900123 (mobile)", Split, both, "note-set-aside"),
        ("020 7946 0123 ext 45 / 07700 900123", Split, both, ""),
        ("020 7946 0123 ext 45 or 07700 900123 ext 46", Split, both, ""),
        ("020 7946 0123 x45, 07700900123B", Ambiguous, both, "letter-in-number"),
        ("home 07700 900123, work 07700 900123", Repaired, MOBILE, "note-set-aside"),
    ]);
}
