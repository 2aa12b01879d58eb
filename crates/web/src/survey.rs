//! Five questions after use: what is asked, and what may be kept of the answers.
//!
//! Every answer is a choice; there is no text, for texts hold people. What is kept are counts, of
//! each question apart, so that no two answers of one visitor stay together.

use std::collections::BTreeMap;
use std::io;

/// The questions by id, each with the ids of its answers.
pub const QUESTIONS: [(&str, &[&str]); 5] = [
    ("done", &["yes", "partly", "no"]),
    ("long", &["under-5", "5-to-15", "15-to-30", "over-30"]),
    ("unclear", &["nothing", "questions", "law", "result", "pages"]),
    ("language", &["english", "welsh", "both"]),
    ("again", &["yes", "unsure", "no"]),
];

/// Results are shown in steps of so many sheets, so that nobody learns what one visitor answered by
/// looking before and after.
pub const STEP: u64 = 5;

/// What one visitor answered: question and answer, by id. Never more than one answer to each.
pub type Sheet = Vec<(&'static str, &'static str)>;

/// How often each answer was given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Sheets that were sent.
    pub sheets: u64,
    /// Question, answer, count. What nobody answered need not be there.
    pub counts: BTreeMap<String, BTreeMap<String, u64>>,
}

impl Tally {
    /// How often this answer was given.
    #[must_use]
    pub fn count(&self, question: &str, answer: &str) -> u64 {
        self.counts.get(question).and_then(|all| all.get(answer)).copied().unwrap_or(0)
    }

    /// Takes a sheet in.
    pub fn add(&mut self, sheet: &Sheet) {
        let one = |(question, answer): &(&str, &str)| {
            ((*question).to_owned(), BTreeMap::from([((*answer).to_owned(), 1)]))
        };
        self.join(&Self { sheets: 1, counts: sheet.iter().map(one).collect() });
    }

    /// Takes the counts of another in.
    pub fn join(&mut self, other: &Self) {
        self.sheets = self.sheets.saturating_add(other.sheets);
        for (question, answers) in &other.counts {
            let own = self.counts.entry(question.clone()).or_default();
            for (answer, count) in answers {
                let kept = own.entry(answer.clone()).or_default();
                *kept = kept.saturating_add(*count);
            }
        }
    }
}

/// Where the counts are kept.
pub trait Survey: Send + Sync {
    /// Counts a sheet.
    ///
    /// # Errors
    /// Where it cannot be written down; then it is not counted.
    fn add(&self, sheet: &Sheet) -> io::Result<()>;

    /// What may be shown: whole steps of [`STEP`] sheets.
    ///
    /// # Errors
    /// Where it cannot be read.
    fn shown(&self) -> io::Result<Tally>;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_counted_apart() {
        let mut tally = Tally::default();
        tally.add(&vec![("done", "yes"), ("again", "no")]);
        tally.add(&vec![("done", "yes")]);
        assert_eq!((tally.sheets, tally.count("done", "yes")), (2, 2));
        assert_eq!((tally.count("again", "no"), tally.count("again", "yes")), (1, 0));
        let mut twice = tally.clone();
        twice.join(&tally);
        assert_eq!((twice.sheets, twice.count("done", "yes")), (4, 4));
    }
}
