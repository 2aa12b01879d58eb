//! Folds the text of a cell to ASCII, so that readers need to know only one digit 7.

mod digits;

/// Stands for a letter that ASCII lacks, and for signs that people read as letters or digits.
pub(crate) const LETTER: u8 = 1;
/// Stands for any other sign that ASCII lacks, and for bytes that are no text.
const SIGN: u8 = 2;

/// The text in ASCII: other digits, spaces, dashes, brackets and signs as their ASCII
/// twins, invisible marks left out, line breaks and tabs as `\n`.
pub(crate) fn fold(cell: &[u8]) -> Vec<u8> {
    let mut folded = Vec::with_capacity(cell.len());
    for chunk in cell.utf8_chunks() {
        folded.extend(chunk.valid().chars().filter_map(fold_char));
        // A lone byte A0 is a no-break space that was saved as Latin-1.
        folded.extend(chunk.invalid().iter().map(|byte| if *byte == 0xA0 { b' ' } else { SIGN }));
    }
    folded
}

/// The text without blanks round it and without what spreadsheets put round text:
/// `'07…`, `="07…"`, `=07…`, `"07…"`.
pub(crate) fn unwrap(text: &[u8]) -> &[u8] {
    let mut text = trim(text);
    loop {
        let inner = match text {
            [b'=' | b'\'' | b'`', rest @ ..] => rest,
            [b'"', inner @ .., b'"'] if !inner.contains(&b'"') => inner,
            [rest @ .., b'\''] if !rest.contains(&b'\'') => rest,
            _ => return text,
        };
        text = trim(inner);
    }
}

/// Without blanks and line breaks at both ends.
pub(crate) fn trim(text: &[u8]) -> &[u8] {
    let is_blank = |byte: &u8| matches!(byte, b' ' | b'\n');
    let start = text.iter().position(|byte| !is_blank(byte)).unwrap_or(text.len());
    let end = text.iter().rposition(|byte| !is_blank(byte)).map_or(start, |last| last + 1);
    text.get(start..end).unwrap_or_default()
}

pub(crate) fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte == LETTER
}

fn fold_char(c: char) -> Option<u8> {
    Some(match c {
        ' '..='~' => c as u8,
        '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => b'\n',
        '\0'..='\u{1f}' | '\u{7f}' => SIGN,
        _ if is_invisible(c) => return None,
        // Full-width forms lie as far apart as their ASCII twins.
        '\u{ff01}'..='\u{ff5e}' => u8::try_from(u32::from(c) - 0xfee0).unwrap_or(SIGN),
        '\u{2010}'..='\u{2015}'
        | '\u{2043}'
        | '\u{2212}'
        | '\u{fe58}'
        | '\u{fe63}'
        | '\u{30fc}' => b'-',
        '\u{2024}' | '\u{b7}' | '\u{2219}' | '\u{30fb}' => b'.',
        '\u{2044}' | '\u{2215}' => b'/',
        '\u{2053}' | '\u{223c}' | '\u{301c}' => b'~',
        '\u{2795}' | '\u{fe62}' => b'+',
        '\u{60c}' | '\u{3001}' | '\u{201a}' => b',',
        '\u{61b}' => b';',
        '\u{2018}' | '\u{2019}' | '\u{2bc}' | '\u{b4}' => b'\'',
        '\u{201c}'..='\u{201e}' | '\u{ab}' | '\u{bb}' => b'"',
        _ => match digits::value(c) {
            Some(digit) => b'0' + digit,
            None if c.is_whitespace() => b' ',
            None if c.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&c) => LETTER,
            None => SIGN,
        },
    })
}

/// Marks that direct how text is shown and leave no trace of their own.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{20e3}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        String::from_utf8(fold(text.as_bytes())).unwrap()
    }

    #[test]
    fn digits_of_all_scripts_are_digits() {
        assert_eq!(folded("０７７００ ９００１２３"), "07700 900123");
        assert_eq!(folded("٠٧٧٠٠٩٠٠١٢٣"), "07700900123");
        assert_eq!(folded("۰۷۷۰۰ ०१२३"), "07700 0123");
    }

    #[test]
    fn signs_find_their_twins() {
        assert_eq!(folded("020–7946—0123"), "020-7946-0123");
        assert_eq!(folded("（020）7946\u{a0}0123"), "(020)7946 0123");
        assert_eq!(folded("\u{feff}0770\u{200b}0\u{202c}\u{200e}"), "07700");
        assert_eq!(folded("a\tb\r\nc"), "a\nb\n\nc");
        assert_eq!(folded("0️⃣7️⃣"), "07");
    }

    #[test]
    fn the_rest_stays_visible() {
        assert_eq!(fold("é²★".as_bytes()), [LETTER, LETTER, SIGN]);
        assert_eq!(fold(b"0\xff1\xa02\0"), [b'0', SIGN, b'1', b' ', b'2', SIGN]);
    }

    #[test]
    fn wrappers_come_off() {
        for wrapped in ["07", " 07\n", "'07", "=\"07\"", "=07", "\"07\"", "'07'", "=\"'07\""] {
            assert_eq!(unwrap(wrapped.as_bytes()), b"07", "{wrapped}");
        }
        assert_eq!(unwrap(b"\"Jo\" <07>"), b"\"Jo\" <07>");
        assert_eq!(unwrap(b" \n "), b"");
    }
}
