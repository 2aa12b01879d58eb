//! One named repair after the other, and what must not be repaired.

use super::*;
use Class::{Ambiguous, Impossible, Read, Repaired};

const MOBILE: &str = "+447700900123";
const LONDON: &str = "+442079460123";

#[test]
fn a_letter_o_is_a_zero_only_before_ten_digits() {
    check(&[
        ("O7700 900123", Repaired, MOBILE, "letter-o"),
        ("o7700900123", Repaired, MOBILE, "letter-o"),
        ("O20 7946 0123", Repaired, LONDON, "letter-o"),
        ("(O20) 7946 0123", Repaired, LONDON, "letter-o"),
        ("+44 (O)20 7946 0123", Repaired, LONDON, "letter-o"),
        ("Tel: O7700 900123", Repaired, MOBILE, "letter-o"),
        ("07O149 5619899", Ambiguous, "+441495619899", "letter-in-number"),
        ("+3978O9955843453", Ambiguous, "+449955843453", "letter-in-number"),
        ("(01480)52213 O1", Ambiguous, "+44148052213", "unexplained-digits"),
        ("O0845271816", Ambiguous, "", "letter-in-number"),
        ("O770090012", Ambiguous, "", "letter-in-number"),
        ("O07700900123", Ambiguous, MOBILE, "letter-in-number"),
        ("O447700900123", Ambiguous, MOBILE, "letter-in-number"),
        ("077OO 900123", Ambiguous, "", "letter-in-number"),
        ("O77l0 900123", Ambiguous, "", "letter-in-number"),
        ("O7700 900123B", Ambiguous, MOBILE, "letter-in-number"),
    ]);
}

#[test]
fn letters_are_never_digits() {
    check(&[
        ("0791234567B", Ambiguous, "", "letter-in-number"),
        ("07912345678B", Ambiguous, "+447912345678", "letter-in-number"),
        ("B07912345678", Ambiguous, "+447912345678", "letter-in-number"),
        ("07912 34S678", Ambiguous, "", "letter-in-number"),
        ("07912 B 345678", Ambiguous, "", "letter-in-number"),
        ("07912345678p456", Ambiguous, "+447912345678", "letter-in-number"),
        ("0800 FLOWERS", Ambiguous, "", "letter-in-number"),
        ("0800-FLOWERS", Ambiguous, "", "letter-in-number"),
        ("0800 123 45B", Ambiguous, "", "letter-in-number"),
        ("0800 123 456B", Ambiguous, "+44800123456", "letter-in-number"),
        ("0800 123 456 7B", Ambiguous, "+44800123456", "letter-in-number"),
        ("0D002751464", Ambiguous, "+2751464", "letter-in-number"),
        ("07700900123m7", Ambiguous, "+447700900123", "letter-in-number"),
        ("07700 9m0123", Ambiguous, "", "letter-in-number"),
        ("01995 61202)2S", Ambiguous, "+44199561202", "letter-in-number"),
        ("0791 234567²", Ambiguous, "", "letter-in-number"),
        ("О7700900123", Ambiguous, MOBILE, "letter-in-number"),
    ]);
}

#[test]
fn spreadsheet_fractions() {
    check(&[
        ("7700900123.0", Repaired, MOBILE, "zero-fraction"),
        ("7700900123.00", Repaired, MOBILE, "zero-fraction"),
        ("447700900123.0", Repaired, MOBILE, "zero-fraction"),
        ("07700900123.0", Repaired, MOBILE, "zero-fraction"),
        ("7700900123.", Read, MOBILE, ""),
        ("7700900123.5", Ambiguous, MOBILE, "unexplained-digits"),
        ("800123456.0", Ambiguous, "+44800123456 +448001234560", "several-readings"),
        ("770090012.30", Impossible, "", "too-long"),
        ("7700.900123", Read, MOBILE, ""),
        ("120461234.0", Repaired, "+44120461234", "zero-fraction"),
    ]);
}

#[test]
fn exponents_are_expanded_or_lossy() {
    check(&[
        ("7.700900123E+09", Repaired, MOBILE, "exponent"),
        ("7.700900123e9", Repaired, MOBILE, "exponent"),
        ("7,700900123E+09", Repaired, MOBILE, "exponent"),
        ("4.47700900123E+11", Repaired, MOBILE, "exponent"),
        ("7.7009001230E+09", Repaired, MOBILE, "exponent"),
        ("7.70090E+09", Impossible, "", "lossy-cell"),
        ("4.477E+11", Impossible, "", "lossy-cell"),
        ("7E+09", Impossible, "", "lossy-cell"),
        ("7.7009001235E+08", Impossible, "", "unexplained-digits"),
        ("1E5", Impossible, "", "too-short"),
    ]);
    let ways = |cell: &str| read(cell.as_bytes(), &Settings::default()).possibilities;
    assert_eq!(ways("7.91E+09"), 10_000_000);
    assert_eq!(ways("4.47912E+11"), 1_000_000);
    assert_eq!(ways("7.91234567E+09"), 10);
}

#[test]
fn thousands_and_other_commas() {
    check(&[
        ("7,700,900,123", Repaired, MOBILE, "thousands-separators"),
        ("447,700,900,123", Repaired, MOBILE, "thousands-separators"),
        ("7,700,900,123.00", Repaired, MOBILE, "thousands-separators"),
        ("07700,900123", Repaired, MOBILE, "comma-as-space"),
        ("020,7946,0123", Repaired, LONDON, "comma-as-space"),
        ("7,700,900", Impossible, "", "no-area-code"),
    ]);
}

#[test]
fn prefixes_count_only_before_a_full_number() {
    check(&[
        ("141 020 7946 0123", Repaired, LONDON, "withhold-prefix"),
        ("14102079460123", Repaired, LONDON, "withhold-prefix"),
        ("1470 07700 900123", Repaired, MOBILE, "withhold-prefix"),
        ("141 +44 7700 900123", Repaired, MOBILE, "withhold-prefix"),
        ("9020 7946 0123", Repaired, LONDON, "outside-line-prefix"),
        ("9,020 7946 0123", Repaired, LONDON, "outside-line-prefix"),
        ("9, 141 020 7946 0123", Repaired, LONDON, "outside-line-prefix"),
        ("9 0044 20 7946 0123", Repaired, LONDON, "outside-line-prefix"),
        ("9 +44 20 7946 0123", Repaired, LONDON, "outside-line-prefix"),
        ("0141 496 0000", Read, "+441414960000", ""),
        ("141 496 0000", Read, "+441414960000", ""),
        ("141 7700 900123", Impossible, "", "too-long"),
        ("1471 020 7946 0123", Ambiguous, LONDON, "unexplained-digits"),
        ("141", Impossible, "", "too-short"),
    ]);
}

#[test]
fn country_codes_with_a_slip() {
    check(&[
        ("0447700900123", Repaired, MOBILE, "zero-before-44"),
        ("+0447700900123", Repaired, MOBILE, "zero-before-44"),
        ("44 44 7700 900123", Repaired, MOBILE, "country-code-twice"),
        ("+44 44 7700 900123", Repaired, MOBILE, "country-code-twice"),
        ("+44 +44 7700 900123", Repaired, MOBILE, "stray-plus"),
        ("0044 44 07700 900123", Repaired, MOBILE, "country-code-twice"),
        ("+44 + 7700 900123", Repaired, MOBILE, "stray-plus"),
        ("+07700 900123", Repaired, MOBILE, "stray-plus"),
        ("+0044 7700 900123", Repaired, MOBILE, "stray-plus"),
        ("+7700900123", Ambiguous, MOBILE, "several-readings"),
        ("007700900123", Ambiguous, MOBILE, "several-readings"),
    ]);
}

#[test]
fn addresses() {
    check(&[
        ("sip:+442079460123@example.com", Repaired, LONDON, "sip-address"),
        ("SIPS:02079460123@192.0.2.15:5061;transport=tls", Repaired, LONDON, "sip-address"),
        ("sip:%2B442079460123:secret99@example.com", Repaired, LONDON, "sip-address"),
        ("\"Jo\" <sip:+442079460123@example.com>;tag=12345678", Repaired, LONDON, "sip-address"),
        ("\"\"Jo Bloggs\"\" <02079460123>", Repaired, LONDON, "caller-id"),
        ("\"02079460123\" <02079460123>", Repaired, LONDON, "caller-id"),
        ("\"45\" <02079460123>", Repaired, LONDON, "caller-id"),
        ("\"07700900123\" <02079460123>", Class::Split, "+442079460123 +447700900123", "caller-id"),
        ("\"12345678901234567\" <02079460123>", Ambiguous, LONDON, "unexplained-digits"),
        ("Jo <>", Impossible, "", "no-digits"),
        ("sip:jo@example.com", Impossible, "", "no-digits"),
        ("sip:192.0.2.15", Impossible, "", "too-short"),
        ("tel:7946-0123;phone-context=+4420", Read, LONDON, ""),
        ("tel:020-7946-0123;phone-context=+44", Read, LONDON, ""),
        ("tel:020-7946-0123;phone-context=example.com", Read, LONDON, ""),
        ("07700900123@example.com", Ambiguous, MOBILE, "mail-address"),
        ("jo@example.com", Ambiguous, "", "mail-address"),
        ("https://wa.me/447700900123", Repaired, MOBILE, "note-set-aside"),
    ]);
}

#[test]
fn an_extra_digit_is_shown_and_never_dropped() {
    let reading = read(b"(012534] 567890", &Settings::default());
    assert_eq!((reading.class, reading.why), (Ambiguous, Some(Why::TooLong)));
    assert!(reading.numbers.is_empty() && reading.possibilities > 1);
}
