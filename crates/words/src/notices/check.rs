//! A notice that somebody else wrote, held against Articles 13 and 14, sentence by sentence.
//!
//! No machine reads a text as a lawyer does. Each point of the law is looked for by the words
//! that notices say it with, in the language of the notice; what was found is shown with
//! the sentence, so that a person can see in a moment whether it is right.

pub mod against;
mod faults;
mod points;
pub mod sentences;

use rules::notices::facts::Element;
use terms::Date;

use crate::Lang;
use faults::FAULTS;
use points::{POINTS, Point};

/// A sentence or an item of a list, and the heading above it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Passage {
    /// The heading; empty for none.
    pub heading: String,
    /// The sentence.
    pub text: String,
}

/// What was found of one point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The point.
    pub element: Element,
    /// Whether the law asks for it in this notice, as far as its own words show.
    pub asked: bool,
    /// The passage that tells it, by its place; none where it was not found.
    pub told_in: Option<usize>,
}

impl Found {
    /// Whether it is asked for and was not found.
    #[must_use]
    pub const fn is_missing(&self) -> bool {
        self.asked && self.told_in.is_none()
    }
}

/// Something in a notice that was never right, or is no longer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Its id, by which the catalogues have words for it: `notice-fault-<id>`.
    pub id: &'static str,
    /// The passage, by its place.
    pub at: usize,
}

/// What a notice tells, and what it does not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// Every point, in the order in which they are told.
    pub points: Vec<Found>,
    /// What is wrong or out of date, in the order of the text.
    pub faults: Vec<Fault>,
}

impl Checked {
    /// The points that are asked for and were not found.
    pub fn missing(&self) -> impl Iterator<Item = Element> {
        self.points.iter().filter(|found| found.is_missing()).map(|found| found.element)
    }

    /// Whether nothing is missing and nothing wrong, as far as words show.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.faults.is_empty() && self.missing().next().is_none()
    }
}

/// Reads a notice as of a day.
///
/// # Source
/// Articles 13 and 14 of the UK GDPR; the right to complain to the controller from 19 June 2026
/// (section 164A of the Data Protection Act 2018).
///
/// ```
/// use rules::notices::facts::Element;
/// use words::Lang;
/// use words::notices::check::{Passage, check};
///
/// let day = terms::Date::parse("2026-11-25").unwrap();
/// let text = "You can complain to the Information Commissioner.".to_owned();
/// let checked = check(&[Passage { heading: String::new(), text }], Lang::En, day);
/// assert!(checked.missing().any(|element| element == Element::ComplaintController));
/// assert!(!checked.missing().any(|element| element == Element::ComplaintCommissioner));
/// ```
#[must_use]
pub fn check(passages: &[Passage], lang: Lang, on: Date) -> Checked {
    let texts: Vec<Plain> = passages.iter().map(Plain::of).collect();
    let points = POINTS.iter().map(|point| found(point, &texts, lang, on)).collect();
    let faults = texts.iter().enumerate().flat_map(|(at, text)| {
        let wrong = FAULTS.iter().filter(move |fault| fault.is_in(text, lang));
        wrong.map(move |fault| Fault { id: fault.id, at })
    });
    Checked { points, faults: faults.collect() }
}

fn found(point: &Point, texts: &[Plain], lang: Lang, on: Date) -> Found {
    let told_in = texts.iter().position(|text| point.is_told_in(text, lang));
    let asked = on >= point.since()
        && (point.when.is_empty()
            || texts
                .iter()
                .any(|text| text.has_any(point.when_in(lang)) && !point.is_denied(text)));
    Found { element: point.element, asked, told_in }
}

/// A passage as it is searched: lower-case letters without accents, digits, single spaces.
struct Plain {
    /// The sentence, with a space at both ends.
    text: String,
    /// The heading, in the same way.
    heading: String,
}

impl Plain {
    fn of(passage: &Passage) -> Self {
        Self { text: plain(&passage.text), heading: plain(&passage.heading) }
    }

    /// Whether a word, or some words, begin here: `eras` finds *erase* and *erasure*; what ends
    /// with a full stop must end there.
    fn has(&self, words: &str) -> bool {
        has(&self.text, words)
    }

    fn has_any(&self, words: &[&str]) -> bool {
        words.iter().any(|words| self.has(words))
    }

    /// Whether one of each group stands in it, or but for one group in the heading above it.
    fn has_all(&self, groups: &[&[&str]]) -> bool {
        let here = |group: &[&str]| self.has_any(group);
        groups.iter().any(|group| here(group))
            && groups.iter().all(|group| here(group) || self.is_under(group))
    }

    fn is_under(&self, words: &[&str]) -> bool {
        words.iter().any(|words| has(&self.heading, words))
    }
}

fn has(text: &str, words: &str) -> bool {
    match words.strip_suffix('.') {
        Some(whole) => text.contains(&format!(" {whole} ")),
        None => text.contains(&format!(" {words}")),
    }
}

fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len() + 2);
    plain.push(' ');
    for letter in text.chars().flat_map(char::to_lowercase) {
        let letter = unaccented(letter);
        match letter {
            'a'..='z' | '0'..='9' | '£' | '@' | '[' | ']' | '_' | '<' | '>' => plain.push(letter),
            // `data.person` and `a.b@c.example` stay together; what ends a sentence goes.
            '\'' | '\u{2019}' => {}
            _ if plain.ends_with(' ') => {}
            _ => plain.push(' '),
        }
    }
    if !plain.ends_with(' ') {
        plain.push(' ');
    }
    plain
}

const fn unaccented(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ä' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ò' | 'ó' | 'ô' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ẁ' | 'ẃ' | 'ŵ' | 'ẅ' => 'w',
        'ỳ' | 'ý' | 'ŷ' | 'ÿ' => 'y',
        letter => letter,
    }
}

/// Whether a text is Welsh rather than English, by its small words; none where it is neither.
#[must_use]
pub fn language(passages: &[Passage]) -> Option<Lang> {
    const ENGLISH: [&str; 10] =
        ["the.", "and.", "of.", "we.", "you.", "your.", "to.", "for.", "is.", "or."];
    const WELSH: [&str; 10] =
        ["yn.", "ac.", "ni.", "chi.", "eich.", "mae.", "ein.", "gan.", "ar.", "neu."];
    let texts: Vec<Plain> = passages.iter().map(Plain::of).collect();
    let count = |words: &[&str]| {
        let in_text = |text: &Plain| words.iter().filter(|words| text.has(words)).count();
        texts.iter().map(in_text).sum::<usize>()
    };
    let (english, welsh, needed) = (count(&ENGLISH), count(&WELSH), passages.len());
    match (english, welsh) {
        _ if english.max(welsh) < needed.clamp(1, 40) => None,
        _ if english > welsh => Some(Lang::En),
        _ => Some(Lang::Cy),
    }
}

#[cfg(test)]
mod tests;
