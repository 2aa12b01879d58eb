//! How hard a document is to read: the length of its sentences, and for English three known figures.
//!
//! Whole numbers throughout; figures are in tenths. They are a hint where to look, not a mark:
//! a short sentence can be obscure, and a long one clear. What is read are paragraphs and
//! lists, within layers and notices too. Headings, tables, terms and postal addresses are not
//! sentences. The figures for English were made for English, so Welsh has none of them.

mod sentences;
mod syllables;

use std::fmt;

use crate::Lang;
use crate::document::Document;

use sentences::Read;

/// A sentence of more words than this is long (GOV.UK, "Writing for GOV.UK").
pub const LONG: usize = 25;

/// How hard a document is to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Readability {
    /// The words of its sentences.
    pub words: usize,
    /// Its sentences.
    pub sentences: usize,
    /// Words in a sentence, on average.
    pub words_a_sentence: Tenths,
    /// Sentences of more than [`LONG`] words.
    pub long: usize,
    /// What is reckoned for English only, where there is a sentence.
    pub english: Option<English>,
    /// The longest sentences, longest first.
    pub worst: Vec<Sentence>,
}

/// The figures that were made for English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct English {
    /// Flesch Reading Ease: over 60 is plain, under 30 is for specialists.
    pub flesch_reading_ease: Tenths,
    /// Flesch-Kincaid grade: years of school.
    pub flesch_kincaid_grade: Tenths,
    /// Gunning Fog: years of school, from the length of sentences and of words.
    pub gunning_fog: Tenths,
}

/// A sentence to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// The heading under which it stands; the title before the first.
    pub section: String,
    /// What it says.
    pub text: String,
    /// Its words.
    pub words: usize,
}

/// A figure in tenths: `Tenths(624)` is 62.4.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tenths(pub i64);

impl fmt::Display for Tenths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        write!(f, "{sign}{}.{}", self.0.unsigned_abs() / 10, self.0.unsigned_abs() % 10)
    }
}

/// Reads a document, and names its `worst` longest sentences.
///
/// ```
/// use words::document::{Block, Document};
/// use words::readability::{Tenths, readability};
///
/// let blocks = vec![Block::paragraph("You can object. We then stop at once.")];
/// let document = Document { title: "Notice".to_owned(), blocks, ..Document::default() };
/// let read = readability(&document, 1);
/// assert_eq!((read.words, read.sentences), (8, 2));
/// assert_eq!(read.words_a_sentence.to_string(), "4.0");
/// assert_eq!(read.worst[0].text, "We then stop at once.");
/// assert!(read.english.unwrap().flesch_reading_ease > Tenths(900));
/// ```
#[must_use]
pub fn readability(document: &Document, worst: usize) -> Readability {
    let document = document.cleaned();
    let mut read = sentences::read(&document);
    let sentences = read.len();
    let words = read.iter().map(Read::words).sum();
    let english = (document.lang == Lang::En && words > 0).then(|| english(&read, words));
    let long = read.iter().filter(|sentence| sentence.words() > LONG).count();
    read.sort_by_key(|sentence| std::cmp::Reverse(sentence.words()));
    read.truncate(worst);
    let named = |sentence: Read| Sentence {
        words: sentence.words(),
        text: sentence.tokens.join(" "),
        section: sentence.section,
    };
    Readability {
        words,
        sentences,
        words_a_sentence: Tenths(rounded(millionths(words, sentences))),
        long,
        english,
        worst: read.into_iter().map(named).collect(),
    }
}

fn english(read: &[Read], words: usize) -> English {
    let counted = || read.iter().flat_map(Read::counted);
    let syllables = counted().map(|(word, _)| syllables::of(word)).sum();
    let hard = counted().filter(|(word, is_first)| syllables::is_hard(word, *is_first)).count();
    let (length, weight) = (millionths(words, read.len()), millionths(syllables, words));
    English {
        flesch_reading_ease: Tenths(rounded(
            206_835_000 - length * 1_015 / 1_000 - weight * 84_600 / 1_000,
        )),
        flesch_kincaid_grade: Tenths(rounded(
            length * 390 / 1_000 + weight * 11_800 / 1_000 - 15_590_000,
        )),
        gunning_fog: Tenths(rounded((length + 100 * millionths(hard, words)) * 4 / 10)),
    }
}

/// A ratio in millionths.
fn millionths(part: usize, whole: usize) -> i64 {
    let whole = i64::try_from(whole).unwrap_or(i64::MAX).max(1);
    i64::try_from(part).unwrap_or(i64::MAX).saturating_mul(1_000_000) / whole
}

/// Millionths as tenths, to the nearest.
fn rounded(millionths: i64) -> i64 {
    (millionths + 50_000).div_euclid(100_000)
}

#[cfg(test)]
mod tests;
