//! Words, digits and signs of a block, each with its place.

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Of {
    /// Letters.
    Word,
    /// Digits 0 to 9.
    Digits,
    /// Any other sign.
    Sign(char),
}

/// A word, a row of digits, or a sign.
#[derive(Clone, Debug)]
pub(crate) struct Token<'a> {
    pub(crate) of: Of,
    /// As written.
    pub(crate) text: &'a str,
    /// In small letters.
    pub(crate) lower: String,
    /// First byte within the block's words.
    pub(crate) at: usize,
    /// Whether a blank stands before it.
    pub(crate) spaced: bool,
}

impl Token<'_> {
    pub(crate) fn is_word(&self, word: &str) -> bool {
        self.of == Of::Word && self.lower == word
    }

    pub(crate) fn is_sign(&self, sign: char) -> bool {
        self.of == Of::Sign(sign)
    }

    pub(crate) fn end(&self) -> usize {
        self.at + self.text.len()
    }

    pub(crate) fn is_capital(&self) -> bool {
        self.text.starts_with(char::is_uppercase)
    }
}

/// The tokens of a text. Addresses on the web and of mail are left out.
pub(crate) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    for piece in text.split_inclusive(char::is_whitespace) {
        if !is_address(piece) {
            within(piece, at, &mut found);
        }
        at += piece.len();
    }
    found
}

/// Whether a piece of text is an address: its digits are no figures.
pub(crate) fn is_address(piece: &str) -> bool {
    let start = piece.trim_start_matches(['(', '<', '[', '"', '“', '‘']);
    start.starts_with("http://")
        || start.starts_with("https://")
        || start.starts_with("www.")
        || start.contains('@')
}

fn within<'a>(piece: &'a str, start: usize, found: &mut Vec<Token<'a>>) {
    let mut spaced = true;
    let mut rest = piece;
    let mut at = start;
    while let Some(first) = rest.chars().next() {
        let of = kind(first);
        let long = match of {
            Of::Sign(_) => first.len_utf8(),
            _ => rest.find(|letter| kind(letter) != of).unwrap_or(rest.len()),
        };
        let (text, after) = rest.split_at_checked(long).unwrap_or((rest, ""));
        if first.is_whitespace() {
            spaced = true;
        } else {
            let lower = if of == Of::Word { text.to_lowercase() } else { String::new() };
            found.push(Token { of, text, lower, at, spaced });
            spaced = false;
        }
        at += text.len();
        rest = after;
    }
}

fn kind(letter: char) -> Of {
    if letter.is_ascii_digit() {
        Of::Digits
    } else if letter.is_alphabetic() {
        Of::Word
    } else {
        Of::Sign(letter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<&str> {
        tokens(text).into_iter().map(|token| token.text).collect()
    }

    #[test]
    fn words_digits_and_signs_are_told_apart() {
        assert_eq!(
            texts("dau'r £1,346 23ain"),
            ["dau", "'", "r", "£", "1", ",", "346", "23", "ain"]
        );
    }

    #[test]
    fn addresses_are_left_out() {
        assert_eq!(texts("see https://ico.org.uk/2024/04 or a1@b.uk now"), ["see", "or", "now"]);
    }

    #[test]
    fn blanks_stand_before_tokens() {
        let all = tokens("a b-c");
        let spaced: Vec<bool> = all.iter().map(|token| token.spaced).collect();
        assert_eq!(spaced, [true, true, false, false]);
        assert_eq!(all[3].at, 4);
    }
}
