//! What a cell looks like.

use memchr::memchr;
use numbers::{Class, Settings};
use terms::Date;

/// Whether a cell is read as telephone numbers with certainty.
#[must_use]
pub fn is_phone(cell: &[u8]) -> bool {
    looks(cell, &Settings::default()) != Looks::Otherwise
}

/// How far a cell looks like a telephone number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Looks {
    /// Written as people write telephone numbers: with 0, +, or as a mobile number that lost its 0.
    Written,
    /// Digits that can be a telephone number, and anything else of that length too.
    Possible,
    /// Something else.
    Otherwise,
}

pub(super) fn looks(cell: &[u8], settings: &Settings) -> Looks {
    let reading = numbers::read(cell, settings);
    if !matches!(reading.class, Class::Read | Class::Split | Class::Repaired) {
        return Looks::Otherwise;
    }
    let text = cell.trim_ascii();
    let bare = !text.is_empty() && text.iter().all(u8::is_ascii_digit);
    match text {
        [b'0', ..] | [b'4', b'4', ..] => Looks::Written,
        [b'7', ..] if text.len() == 10 => Looks::Written,
        _ if bare => Looks::Possible,
        _ if Date::parse(&String::from_utf8_lossy(text)).is_ok() => Looks::Otherwise,
        _ => Looks::Written,
    }
}

/// Whether a cell is something that stands in rows and never in a header: a telephone
/// number, a long number, a date, an e-mail address, a postcode.
#[must_use]
pub fn is_datum(cell: &[u8]) -> bool {
    let text = cell.trim_ascii();
    is_number(text) || is_date(text) || is_email(text) || is_postcode(text) || is_phone(text)
}

/// Digits, and what spreadsheets put among them, with at least five digits.
fn is_number(text: &[u8]) -> bool {
    let digits = text.iter().filter(|b| b.is_ascii_digit()).count();
    let within = |b: &u8| b.is_ascii_digit() || b"+-.,() Ee".contains(b);
    digits >= 5 && text.iter().all(within)
}

fn is_date(text: &[u8]) -> bool {
    std::str::from_utf8(text).is_ok_and(|text| Date::parse(text).is_ok())
}

pub(super) fn is_email(text: &[u8]) -> bool {
    memchr(b'@', text).is_some_and(|at| {
        let domain = text.get(at + 1..).unwrap_or_default();
        at > 0 && memchr(b'.', domain).is_some_and(|dot| dot > 0 && dot + 1 < domain.len())
    }) && !text.contains(&b' ')
}

/// Whether a cell has the form of a UK postcode: one or two letters, a digit, perhaps
/// one more sign, a digit and two letters.
pub(super) fn is_postcode(text: &[u8]) -> bool {
    let compact: Vec<u8> = text.iter().filter(|&&b| b != b' ').copied().collect();
    let Some((outward, inward)) =
        compact.len().checked_sub(3).and_then(|at| compact.split_at_checked(at))
    else {
        return false;
    };
    let letters = outward.iter().take_while(|b| b.is_ascii_alphabetic()).count();
    let rest = outward.get(letters..).unwrap_or_default();
    let outward_fits = (1..=2).contains(&letters)
        && (1..=2).contains(&rest.len())
        && rest.first().is_some_and(u8::is_ascii_digit)
        && rest.iter().all(u8::is_ascii_alphanumeric);
    let inward_fits = matches!(inward, [d, a, b] if d.is_ascii_digit() && a.is_ascii_alphabetic() && b.is_ascii_alphabetic());
    outward_fits && inward_fits
}

/// Whether a cell says that there is nothing to say.
#[must_use]
pub fn is_placeholder(cell: &[u8]) -> bool {
    const WORDS: [&[u8]; 12] =
        [b"", b"-", b"n/a", b"na", b"none", b"null", b"nil", b"unknown", b"x", b"?", b".", b"tbc"];
    let text = cell.trim_ascii();
    WORDS.iter().any(|word| word.eq_ignore_ascii_case(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn postcodes_have_their_forms() {
        for yes in ["SW1A 1AA", "M1 1AE", "cf10 3at", "B338TH", "EC1A1BB"] {
            assert!(is_postcode(yes.as_bytes()), "{yes}");
        }
        for no in ["", "AA", "Phone1aa", "1AA", "Mobile", "SW1A 11A", "É1 1AA"] {
            assert!(!is_postcode(no.as_bytes()), "{no}");
        }
    }

    #[test]
    fn data_stands_in_no_header() {
        for yes in ["07700 900123", "12345", "7.91E+09", "2026-11-23", "a@b.uk", "M1 1AE"] {
            assert!(is_datum(yes.as_bytes()), "{yes}");
        }
        for no in ["Phone", "Phone 2", "2026", "Sales 2026", "e-mail", "@", "Name"] {
            assert!(!is_datum(no.as_bytes()), "{no}");
        }
    }

    #[test]
    fn ten_digits_may_be_anything() {
        let looks = |cell: &str| looks(cell.as_bytes(), &Settings::default());
        assert_eq!(looks("07700900123"), Looks::Written);
        assert_eq!(looks("+44 7700 900123"), Looks::Written);
        assert_eq!(looks("7700900123"), Looks::Written);
        assert_eq!(looks("1632960123"), Looks::Possible);
        assert_eq!(looks("12345678"), Looks::Otherwise);
        assert_eq!(looks("2026-11-23"), Looks::Otherwise);
        assert_eq!(looks("£1,250.00"), Looks::Otherwise);
    }
}
