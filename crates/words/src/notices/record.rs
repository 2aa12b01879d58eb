//! The record of processing (Article 30), from the same answers as the notice: a table for
//! people in both languages, and linked data for machines.

mod linked;
mod table;
mod vocabulary;

use rules::notices::Facts;
use terms::Date;

use super::Form;
use crate::{Error, Words};

/// The record in both languages, whose words are given, and the notice as linked data.
///
/// # Errors
/// [`Error::Missing`] when a catalogue lacks words.
///
/// ```
/// use words::notices::{recorded, sample};
/// use words::{Lang, Words};
///
/// let day = terms::Date::parse("2026-11-25").unwrap();
/// let words = Lang::ALL.map(Words::new);
/// let made = recorded(&sample::choir(), day, 1, words.each_ref()).unwrap();
/// let names: Vec<_> = made.iter().map(|form| form.name.as_str()).collect();
/// assert_eq!(names, ["record.en.csv", "record.cy.csv", "notice.jsonld"]);
/// ```
pub fn recorded(
    facts: &Facts,
    on: Date,
    version: u32,
    words: [&Words; 2],
) -> Result<Vec<Form>, Error> {
    let mut forms = Vec::new();
    for words in words {
        let text = table::csv(&table::rows(facts, words)?);
        forms.push(Form {
            name: format!("record.{}.csv", words.lang()),
            media: "text/csv; charset=utf-8",
            bytes: text.into_bytes(),
        });
    }
    let text = format!("{:#}\n", linked::notice(facts, on, version, words)?);
    forms.push(Form {
        name: "notice.jsonld".to_owned(),
        media: "application/ld+json",
        bytes: text.into_bytes(),
    });
    Ok(forms)
}
