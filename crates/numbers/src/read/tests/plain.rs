//! Forms that telephone software reads, and what is no number in any form.

use super::*;
use Class::{Ambiguous, Impossible, Read, Repaired};

const MOBILE: &str = "+447700900123";
const LONDON: &str = "+442079460123";

#[test]
fn what_stock_parsers_read_is_read() {
    for cell in [
        "07700900123",
        "07700 900123",
        "07700-900-123",
        "(07700) 900123",
        "+447700900123",
        "+44 7700 900123",
        "447700900123",
        "44 7700 900123",
        "00447700900123",
        "0044 7700 900 123",
        "+44 (0)7700 900123",
        "+4407700900123",
        "44-07700900123",
        "7700900123",
        "7700 900 123",
        "'07700900123",
        "=\"07700900123\"",
        "=07700900123",
        "\"07700900123\"",
        " 07700900123 ",
        "07700\u{a0}900123",
        "07700\u{200b}900123",
        "\u{feff}07700900123",
        "\u{202a}07700900123\u{202c}",
        "07700.900.123",
        "07700/900123",
        "07700\u{2013}900123",
        "tel:+447700900123",
        "Tel: 07700900123",
        "TEL.07700900123",
        "０７７００９００１２３",
        "٠٧٧٠٠٩٠٠١٢٣",
        "(+44) 7700 900123",
        "(0044)7700900123",
        "+(44)7700 900123",
        "＋44 7700 900123",
        "0044 (0) 7700 900123",
        "440 7700 900123",
        "- 07700 900123",
        "~07700900123",
        "07700 900123.",
        "[07700] 900123",
        "{07700} 900123",
        "0 7 7 0 0 9 0 0 1 2 3",
    ] {
        check(&[(cell, Read, MOBILE, "")]);
    }
}

#[test]
fn drama_numbers_are_read_like_any_other() {
    for national in [
        "0113 496 0000",
        "0114 496 0999",
        "0191 498 0123",
        "020 7946 0000",
        "028 9018 0001",
        "029 2018 0999",
        "01632 960000",
        "01632 960999",
        "07700 900000",
        "08081 570123",
        "0909 879 0123",
        "03069 990999",
        "028 9649 6123",
    ] {
        let reading = read(national.as_bytes(), &Settings::default());
        assert_eq!(reading.class, Read, "{national}");
        let digits: String = national.chars().filter(char::is_ascii_digit).skip(1).collect();
        assert_eq!(reading.numbers[0].to_string(), format!("+44{digits}"));
    }
}

#[test]
fn lengths_follow_the_leading_digits() {
    check(&[
        ("01204 61234", Read, "+44120461234", ""),
        ("0120461234", Read, "+44120461234", ""),
        ("120461234", Read, "+44120461234", ""),
        ("+44 1204 61234", Read, "+44120461234", ""),
        ("01204 600123", Read, "+441204600123", ""),
        ("01204 60012", Impossible, "", "too-short"),
        ("016977 2123", Read, "+44169772123", ""),
        ("0800 123456", Read, "+44800123456", ""),
        ("0800 123 4567", Read, "+448001234567", ""),
        ("0800 1111", Read, "+448001111", ""),
        ("+448001111", Read, "+448001111", ""),
        ("0845 46 47", Read, "+448454647", ""),
        ("0500 123456", Impossible, "", "too-short"),
        ("07700 90012", Impossible, "", "too-short"),
        ("07700 9001234", Ambiguous, "", "too-long"),
        ("07700 90012345", Impossible, "", "too-long"),
        ("01481 723456", Read, "+441481723456", ""),
        ("01534 723456", Read, "+441534723456", ""),
        ("07624 123456", Read, "+447624123456", ""),
    ]);
}

#[test]
fn a_number_longer_than_its_range_would_ring_another() {
    check(&[
        ("01204 612345", Ambiguous, "+441204612345 +44120461234", "longer-than-its-range"),
        ("0800 1111 234", Ambiguous, "+448001111234 +448001111", "longer-than-its-range"),
        ("0845 4647 123", Ambiguous, "+448454647123 +448454647", "longer-than-its-range"),
    ]);
}

#[test]
fn unused_leading_digits_begin_no_number() {
    check(&[
        ("00000000000", Impossible, "", "unused-range"),
        ("06123 456789", Impossible, "", "unused-range"),
        ("+44 4123 456789", Impossible, "", "unused-range"),
        ("04123 456789", Impossible, "", "unused-range"),
        ("6123456789", Impossible, "", "unused-range"),
    ]);
}

#[test]
fn emptiness_and_text_have_their_reasons() {
    for blank in ["", " ", "\t", "\n", "\u{a0}", "\u{200b}", "\u{feff} ", "=\"\"", "''"] {
        let reading = read(blank.as_bytes(), &Settings::default());
        assert!(reading.is_empty(), "{blank:?}");
        assert_eq!((reading.class, reading.possibilities), (Impossible, 0));
    }
    check(&[
        ("n/a", Impossible, "", "no-digits"),
        ("-", Impossible, "", "no-digits"),
        ("ex-directory", Impossible, "", "no-digits"),
        ("call after 3pm", Impossible, "", "too-short"),
        ("0", Impossible, "", "too-short"),
        ("999", Impossible, "", "too-short"),
        ("#N/A", Impossible, "", "no-digits"),
    ]);
    let long = "a".repeat(2000);
    check(&[(&long, Impossible, "", "too-much-text")]);
}

#[test]
fn extensions_are_set_aside() {
    for cell in [
        "020 7946 0123 ext 456",
        "020 7946 0123 ext. 456",
        "020 7946 0123 extn 456",
        "020 7946 0123 x456",
        "020 7946 0123x456",
        "020 7946 0123 x 4 56",
        "020 7946 0123 #456",
        "020 7946 0123 EXT:456",
        "tel:+442079460123;ext=456",
        "020 7946 0123 extension 4567",
        "020 7946 0123 (ext 12)",
        "020 7946 0123 ｅｘｔｎ 456",
        "020 7946 0123 est. 45",
    ] {
        check(&[(cell, Read, LONDON, "")]);
    }
    check(&[
        ("020 7946 0123 extension no. 456", Repaired, LONDON, "extension-words"),
        ("020 7946 0123 ext number 456", Repaired, LONDON, "extension-words"),
        ("020 7946 0123 ext 456 789 012", Ambiguous, LONDON, "unexplained-digits"),
        ("020 7946 0123 x", Read, LONDON, ""),
    ]);
}

#[test]
fn local_numbers_need_an_area() {
    check(&[
        ("7946 0123", Impossible, "", "no-area-code"),
        ("960123", Impossible, "", "no-area-code"),
        ("61234", Impossible, "", "too-short"),
        ("1946 0123", Impossible, "", "too-short"),
    ]);
    check_with(
        &in_area("020"),
        &[
            ("7946 0123", Repaired, LONDON, "area-code-added"),
            ("020 7946 0123", Read, LONDON, ""),
            ("946 0123", Impossible, "", "too-short"),
            ("25/05/2024", Impossible, "", "too-short"),
            (
                "7946 0123 / 7946 0124",
                Class::Split,
                "+442079460123 +442079460124",
                "area-code-added",
            ),
        ],
    );
    check_with(
        &in_area("01204"),
        &[
            ("61234", Repaired, "+44120461234", "area-code-added"),
            ("600123", Repaired, "+441204600123", "area-code-added"),
            ("07700 900123 61234", Ambiguous, MOBILE, "unexplained-digits"),
        ],
    );
    check_with(
        &in_area("0121"),
        &[("800 1111", Ambiguous, "+448001111 +441218001111", "several-readings")],
    );
}

#[test]
fn validity_only_warns() {
    let plausible = |cell: &str| read(cell.as_bytes(), &Settings::default()).plausible;
    assert!(plausible("07912 345678"));
    assert!(plausible("020 7946 0123"));
    assert!(plausible("+33 1 23 45 67 89"));
    assert!(!plausible("07700 900123"));
    assert!(!plausible("01632 960123"));
    assert!(!plausible("07912 345678 / 07700 900123"));
}
