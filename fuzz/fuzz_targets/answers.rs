//! Any words as answers for a notice, a line each: understood or refused. What is understood leaves
//! no question open, and makes a notice of the same parts in both languages and all forms.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use rules::notices::{Answers, question, read, required, rights};
use terms::{Date, Severity};
use words::notices::{ENDINGS, Given, pair, written};
use words::{Lang, Words};

static WORDS: LazyLock<[Words; 2]> = LazyLock::new(|| [Words::new(Lang::En), Words::new(Lang::Cy)]);

fuzz_target!(|text: &str| {
    let mut answers = Answers::default();
    for line in text.lines() {
        let (name, values) = line.split_once('=').unwrap_or((line, "yes"));
        answers.set(name.trim(), values.split(','));
    }
    let today = Date::parse("2026-11-26").unwrap();
    let (answers, _) = answers.migrated();
    let open = question::open(&answers);
    if let Some(open) = &open {
        assert!(open.is_open(&answers));
        let _ = read::problems_of(open, &answers, today);
    }
    match read::facts(&answers, today) {
        Ok((facts, problems)) => {
            assert_eq!(open, None);
            assert!(problems.iter().all(|problem| problem.severity != Severity::Error));
            assert!(!rights(&facts, today).is_empty() && !required(&facts, today).is_empty());
            let [english, welsh] = &*WORDS;
            let [en, cy] = pair(&facts, today, &Given::default(), [english, welsh]).unwrap();
            assert_eq!(en.outline().count(), cy.outline().count());
            for (document, words) in [(en, english), (cy, welsh)] {
                for ending in ENDINGS {
                    assert!(written(&document, ending, words).unwrap().is_some());
                }
            }
        }
        Err(problems) => {
            assert!(problems.iter().any(|problem| problem.severity == Severity::Error));
        }
    }
});
