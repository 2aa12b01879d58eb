//! A line of a document, piece by piece: white space where it belongs, nothing that deceives.

use super::Inline;
use crate::words::deceives;

/// The text with white space as single spaces, and what deceives made visible.
pub(super) fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    let mut before = ' ';
    while let Some(letter) = letters.next() {
        let is_joined =
            |after: Option<&char>| !before.is_ascii() && after.is_some_and(|c| !c.is_ascii());
        if ends_words(letter) {
            if !shown.ends_with(' ') {
                shown.push(' ');
            }
        } else if matches!(letter, '\u{200c}' | '\u{200d}') && is_joined(letters.peek()) {
            shown.push(letter);
        } else if deceives(letter) || is_no_character(letter) {
            shown.extend(letter.escape_unicode());
        } else {
            shown.push(letter);
        }
        before = letter;
    }
    shown
}

/// The same, for what stands alone: without white space at its ends.
pub(super) fn line(text: &str) -> String {
    visible(text).trim().to_owned()
}

fn ends_words(letter: char) -> bool {
    matches!(letter, ' ' | '\t'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Code points that are set aside for never being characters; XML allows not all of them.
fn is_no_character(letter: char) -> bool {
    u32::from(letter) & 0xfffe == 0xfffe || matches!(letter, '\u{fdd0}'..='\u{fdef}')
}

/// Pieces put together: neighbours of a kind are one, and no link or weight ends in a space.
#[derive(Default)]
pub(super) struct Line {
    pieces: Vec<Inline>,
}

impl Line {
    /// Adds plain words, which are [`visible`] already.
    pub(super) fn text(&mut self, text: &str) {
        let text = if self.wants_no_space() { text.trim_start() } else { text };
        match self.pieces.last_mut() {
            _ if text.is_empty() => {}
            Some(Inline::Text(before)) => before.push_str(text),
            _ => self.pieces.push(Inline::Text(text.to_owned())),
        }
    }

    /// Adds a piece of another kind; the white space at its ends stays outside.
    pub(super) fn piece(&mut self, text: &str, of: impl FnOnce(String) -> Inline) {
        let text = visible(text);
        let words = text.trim();
        if text.starts_with(char::is_whitespace) {
            self.text(" ");
        }
        if words.is_empty() {
            return;
        }
        match (of(words.to_owned()), self.pieces.last_mut()) {
            (Inline::Strong(words), Some(Inline::Strong(before))) => before.push_str(&words),
            (piece, _) => self.pieces.push(piece),
        }
        if text.ends_with(char::is_whitespace) {
            self.text(" ");
        }
    }

    /// Ends the line; an empty line is none.
    pub(super) fn end(&mut self) {
        self.trim();
        if self.pieces.last().is_some_and(|piece| *piece != Inline::Break) {
            self.pieces.push(Inline::Break);
        }
    }

    pub(super) fn finished(mut self) -> Vec<Inline> {
        self.trim();
        if self.pieces.last() == Some(&Inline::Break) {
            self.pieces.pop();
        }
        self.pieces
    }

    fn trim(&mut self) {
        if let Some(Inline::Text(last)) = self.pieces.last_mut() {
            last.truncate(last.trim_end().len());
            if last.is_empty() {
                self.pieces.pop();
            }
        }
    }

    fn wants_no_space(&self) -> bool {
        match self.pieces.last() {
            None | Some(Inline::Break) => true,
            Some(Inline::Text(text)) => text.ends_with(' '),
            Some(_) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_deceives_is_made_visible_and_joiners_stay() {
        assert_eq!(visible("a\r\n\tb\u{2028}c"), "a b c");
        assert_eq!(visible("x\u{202e}y\0\u{ffff}"), "x\\u{202e}y\\u{0}\\u{ffff}");
        assert_eq!(visible("👩\u{200d}👧 a\u{200d}b"), "👩\u{200d}👧 a\\u{200d}b");
        assert_eq!(line("\u{a0} Llŷn \n"), "Llŷn");
    }

    #[test]
    fn spaces_stay_outside_of_links_and_weights() {
        let mut line = Line::default();
        line.end();
        line.text(" see");
        line.piece(" the page ", |text| Inline::Link(text, "https://a.example/".to_owned()));
        line.piece(" b", Inline::Strong);
        line.piece("c ", Inline::Strong);
        line.end();
        line.end();
        line.text(" next ");
        let link = Inline::Link("the page".to_owned(), "https://a.example/".to_owned());
        let space = || Inline::text(" ");
        let expected =
            [Inline::text("see "), link, space(), Inline::Strong("bc".to_owned()), Inline::Break];
        let [before @ .., last] = &line.finished()[..] else { panic!("five pieces") };
        assert_eq!(before, expected);
        assert_eq!(*last, Inline::text("next"));
    }
}
