//! The sentences of a document.

use crate::document::{Block, Document, Inline};

/// A sentence: where it stands, and what stands in it between white space.
pub(super) struct Read {
    pub(super) section: String,
    pub(super) tokens: Vec<String>,
}

impl Read {
    pub(super) fn words(&self) -> usize {
        self.counted().count()
    }

    /// Its words, and whether each is the first.
    pub(super) fn counted(&self) -> impl Iterator<Item = (&str, bool)> {
        let words = self.tokens.iter().filter(|token| token.contains(char::is_alphanumeric));
        words.enumerate().map(|(place, word)| (word.as_str(), place == 0))
    }
}

/// Every sentence of a cleaned document, in its order.
pub(super) fn read(document: &Document) -> Vec<Read> {
    let mut reader = Reader { section: document.title.clone(), read: Vec::new() };
    reader.blocks(&document.blocks);
    reader.read
}

struct Reader {
    section: String,
    read: Vec<Read>,
}

impl Reader {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Heading { text, .. } => self.section.clone_from(text),
                Block::Paragraph(pieces) => self.paragraph(pieces),
                Block::List { items, .. } => items.iter().for_each(|item| self.blocks(item)),
                Block::Terms(terms) => terms.iter().for_each(|(_, blocks)| self.blocks(blocks)),
                Block::Layer { blocks, .. } | Block::Notice(blocks) => self.blocks(blocks),
                Block::Table { .. } => {}
            }
        }
    }

    fn paragraph(&mut self, pieces: &[Inline]) {
        // Lines that end by themselves are an address, not sentences.
        if pieces.contains(&Inline::Break) {
            return;
        }
        let text: String = pieces.iter().map(Inline::words).collect();
        let mut tokens = Vec::new();
        let mut rest = text.split_whitespace().peekable();
        while let Some(token) = rest.next() {
            tokens.push(token.to_owned());
            if rest.peek().is_none_or(|next| ends(token, next)) {
                let read =
                    Read { section: self.section.clone(), tokens: std::mem::take(&mut tokens) };
                self.read.extend((read.words() > 0).then_some(read));
            }
        }
    }
}

/// Whether a sentence ends with this token, when that one comes next.
fn ends(token: &str, next: &str) -> bool {
    let token = token.trim_end_matches(['"', '\'', '”', '’', ')', ']', '»']);
    let next = next.trim_start_matches(['"', '\'', '“', '‘', '(', '[', '«']);
    if !token.ends_with(['.', '!', '?', '…']) || next.starts_with(char::is_lowercase) {
        return false;
    }
    !token.ends_with('.') || !is_shortened(token, next)
}

/// Whether the full stop belongs to a shortened word.
fn is_shortened(token: &str, next: &str) -> bool {
    let word = token.trim_start_matches(['"', '\'', '“', '‘', '(', '[', '«']).trim_end_matches('.');
    let is_initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
    let is_number = next.starts_with(|letter: char| letter.is_ascii_digit());
    is_initial && word != "I"
        || ["e.g", "i.e", "Mr", "Mrs", "Ms", "Dr", "Prof", "St"].contains(&word)
        || is_number
            && ["No", "Art", "Arts", "art", "reg", "Reg", "para", "p", "pp", "s"].contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<String> {
        let blocks = vec![Block::paragraph(text)];
        let read = read(&Document { blocks, ..Document::default() }.cleaned());
        read.into_iter().map(|read| read.tokens.join(" ")).collect()
    }

    #[test]
    fn sentences_end_where_a_reader_ends_them() {
        assert_eq!(
            split("One. Two! (Three?) “Four.” Five"),
            ["One.", "Two!", "(Three?)", "“Four.”", "Five"]
        );
        assert_eq!(split("Ask Mr. Prys, e.g. by mail.").len(), 1);
        assert_eq!(split("See Art. 6 and No. 10. Then stop.").len(), 2);
        assert_eq!(split("J. Jones sings. So do I. We all do.").len(), 3);
        assert_eq!(split("It costs 1.50 a month, etc. and more.").len(), 1);
    }

    #[test]
    fn signs_alone_are_no_sentence_and_no_word() {
        assert!(split("– … !").is_empty());
        assert_eq!(read_words("We – and you – sing."), 4);
    }

    fn read_words(text: &str) -> usize {
        let blocks = vec![Block::paragraph(text)];
        read(&Document { blocks, ..Document::default() }).iter().map(Read::words).sum()
    }
}
