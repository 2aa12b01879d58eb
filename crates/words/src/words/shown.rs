//! How values are shown: counts grouped, shares rounded, the user's text made harmless.

use std::borrow::Cow;

use fluent_bundle::FluentValue;

/// Up to here, every whole number has its own `f64`, which is what the catalogue's
/// reader chooses plural forms by.
const EXACT: u64 = 1 << 53;

/// The most characters of the user's that a message shows.
const LONGEST: usize = 160;

/// A count as the catalogues take it: a number where plural forms can follow it
/// exactly, otherwise (over nine thousand million million) its text.
pub(super) fn count(count: u64) -> FluentValue<'static> {
    if count <= EXACT {
        FluentValue::from(count as f64)
    } else {
        FluentValue::String(Cow::Owned(grouped(count)))
    }
}

/// The whole number that [`count`] hid in a float.
pub(super) fn whole(value: f64) -> u64 {
    value as u64
}

/// A count in groups of three digits: `1,346,503`.
pub(crate) fn grouped(count: u64) -> String {
    let digits = count.to_string();
    let mut shown = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            shown.push(',');
        }
        shown.push(digit);
    }
    shown
}

/// Part of a whole in tenths of a per cent, and the key of the message that says it.
pub(crate) fn share(part: u64, whole: u64) -> (&'static str, String) {
    let tenths = tenths(part, whole);
    let number = format!("{}.{}", tenths / 10, tenths % 10);
    match tenths {
        0 if part > 0 => ("share-under", "0.1".to_owned()),
        1000.. if part < whole => ("share-over", "99.9".to_owned()),
        0 => ("share", "0".to_owned()),
        1000 => ("share", "100".to_owned()),
        _ => ("share", number),
    }
}

fn tenths(part: u64, whole: u64) -> u128 {
    let (part, whole) = (u128::from(part), u128::from(whole));
    if whole == 0 { 0 } else { (part * 2000 + whole) / (whole * 2) }
}

/// The user's text with what could deceive a reader or command a terminal made
/// visible (`\u{1b}`), and cut where it is very long.
pub(crate) fn clean(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        None => unshortened(text),
        Some((at, _)) => unshortened(text.get(..at).unwrap_or_default()) + "…",
    }
}

/// Text that a user gave, whole: nothing of it is left out, and nothing in it deceives.
///
/// ```
/// assert_eq!(words::unshortened("Harbour\u{202e} Ltd"), "Harbour\\u{202e} Ltd");
/// ```
#[must_use]
pub fn unshortened(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for letter in text.chars() {
        if deceives(letter) {
            shown.extend(letter.escape_unicode());
        } else {
            shown.push(letter);
        }
    }
    shown
}

/// Control characters, those that turn the direction of text around, and those that nobody sees.
pub(crate) fn deceives(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{2064}')
        || matches!(letter, '\u{e0000}'..='\u{e007f}')
        || matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}')
        || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_grouped() {
        for (count, shown) in [(0, "0"), (999, "999"), (1000, "1,000"), (1_346_503, "1,346,503")] {
            assert_eq!(grouped(count), shown);
        }
        assert_eq!(grouped(u64::MAX), "18,446,744,073,709,551,615");
    }

    #[test]
    fn a_share_never_rounds_away_what_is_there() {
        assert_eq!(share(1, 1_000_000), ("share-under", "0.1".to_owned()));
        assert_eq!(share(999_999, 1_000_000), ("share-over", "99.9".to_owned()));
        assert_eq!(share(0, 7), ("share", "0".to_owned()));
        assert_eq!(share(7, 7), ("share", "100".to_owned()));
        assert_eq!(share(0, 0), ("share", "0".to_owned()));
        assert_eq!(share(612_004, 1_346_503), ("share", "45.5".to_owned()));
        assert_eq!(share(u64::MAX, u64::MAX), ("share", "100".to_owned()));
    }

    #[test]
    fn what_commands_a_terminal_is_made_visible() {
        assert_eq!(clean("a\u{1b}[31mb"), "a\\u{1b}[31mb");
        assert_eq!(clean("x\u{202e}y\r\n"), "x\\u{202e}y\\u{d}\\u{a}");
        assert_eq!(clean("Llŷn 'n <b>"), "Llŷn 'n <b>");
        assert_eq!(clean(&"é".repeat(500)).chars().count(), LONGEST + 1);
    }

    proptest::proptest! {
        #[test]
        fn grouping_only_adds_commas(count in proptest::prelude::any::<u64>()) {
            proptest::prop_assert_eq!(grouped(count).replace(',', ""), count.to_string());
        }

        #[test]
        fn clean_text_holds_no_control(text in "\\PC*|.*") {
            proptest::prop_assert!(!clean(&text).chars().any(deceives));
        }

        #[test]
        fn a_count_shows_as_itself(count in 0..=EXACT) {
            let FluentValue::Number(number) = super::count(count) else { panic!("a number") };
            proptest::prop_assert_eq!(whole(number.value), count);
        }
    }
}
