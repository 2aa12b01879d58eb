//! Reads plain text: paragraphs between empty lines, and lists by their bullets.

use super::images;
use super::text::{Alt, Builder, Text};

impl Text {
    /// Reads plain text, such as a post in a network.
    #[must_use]
    pub fn plain(source: &str) -> Self {
        let mut reader = Reader { to: Builder::new(source), depths: Vec::new() };
        let mut at = 0;
        for line in source.split_inclusive('\n') {
            reader.line(line, at);
            at += line.len();
        }
        reader.finish()
    }
}

struct Reader<'a> {
    to: Builder<'a>,
    /// How far the lists are indented that are open.
    depths: Vec<usize>,
}

impl Reader<'_> {
    fn line(&mut self, line: &str, at: usize) {
        let indent = line.len() - line.trim_start().len();
        let words = line.trim();
        if words.is_empty() {
            self.to.end();
        } else if images::is_note_of_missing(words) {
            self.close(0);
            self.to.image(Alt::Missing, at + indent);
            self.to.end();
        } else if let Some(bullet) = bullet(words) {
            self.item(indent, at);
            let rest = words.get(bullet..).unwrap_or_default();
            self.to.words(rest, at + indent + bullet, rest.len());
            self.to.blank();
        } else {
            if indent == 0 && !self.depths.is_empty() {
                self.close(0);
            }
            self.to.words(words, at + indent, words.len());
            self.to.blank();
        }
    }

    fn item(&mut self, indent: usize, at: usize) {
        self.close(indent + 1);
        if self.depths.last().is_none_or(|depth| *depth < indent) {
            self.to.list_begins();
            self.depths.push(indent);
        }
        self.to.item(at + indent);
    }

    /// Ends the lists that are indented by so much or more.
    fn close(&mut self, indent: usize) {
        while self.depths.last().is_some_and(|depth| *depth >= indent) {
            self.depths.pop();
            self.to.list_ends();
        }
    }

    fn finish(mut self) -> Text {
        self.close(0);
        self.to.finish()
    }
}

/// How many bytes the bullet or number at the start of an item takes.
fn bullet(words: &str) -> Option<usize> {
    let digits = words.bytes().take_while(u8::is_ascii_digit).count();
    let sign = words.get(digits..)?.chars().next()?;
    let is_bullet = match digits {
        0 => matches!(sign, '-' | '*' | '•' | '–' | '·' | '▪' | '◦' | '‣' | '●'),
        1 | 2 => matches!(sign, '.' | ')'),
        _ => false,
    };
    let after = digits + sign.len_utf8();
    let rest = words.get(after..)?;
    (is_bullet && rest.starts_with([' ', '\t', '\u{a0}']))
        .then(|| after + (rest.len() - rest.trim_start().len()))
}

#[cfg(test)]
mod tests {
    use super::super::text::Kind;
    use super::*;

    #[test]
    fn bullets_make_items_and_empty_lines_paragraphs() {
        let text = Text::plain("Two duties:\n• stop\n• tell\n  - soon\n\nDone\n");
        let kinds: Vec<Kind> = text.blocks.iter().map(|block| block.kind).collect();
        assert_eq!(kinds.len(), 5);
        assert_eq!(kinds[2], Kind::Item { list: 1, depth: 1 });
        assert_eq!(kinds[3], Kind::Item { list: 2, depth: 2 });
        assert_eq!(kinds[4], Kind::Paragraph);
    }

    #[test]
    fn a_year_at_the_start_of_a_line_is_no_bullet() {
        assert_eq!(bullet("2024. It was"), None);
        assert_eq!(bullet("3.5 million"), None);
        assert_eq!(bullet("1) stop"), Some(3));
    }

    #[test]
    fn a_line_that_says_that_no_description_is_there_is_an_image_without_one() {
        let text = Text::plain("News\n\nNo alternative text description for this image\n");
        assert_eq!(text.blocks[1].images.len(), 1);
    }
}
