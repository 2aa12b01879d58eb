//! The record of processing (Article 30), from the same answers as the notice: a table for
//! people in both languages, and linked data for machines.

mod linked;
mod table;
mod vocabulary;

use rules::notices::Facts;
use terms::Date;

use super::Form;
use crate::{Error, Lang, Words};

/// The record in both languages, and the notice as linked data.
///
/// # Errors
/// [`Error::Missing`] when a catalogue lacks words.
///
/// ```
/// use words::notices::{recorded, sample};
///
/// let day = terms::Date::parse("2026-11-25").unwrap();
/// let made = recorded(&sample::choir(), day, 1).unwrap();
/// let names: Vec<_> = made.iter().map(|form| form.name.as_str()).collect();
/// assert_eq!(names, ["record.en.csv", "record.cy.csv", "notice.jsonld"]);
/// ```
pub fn recorded(facts: &Facts, on: Date, version: u32) -> Result<Vec<Form>, Error> {
    let mut forms = Vec::new();
    for lang in Lang::ALL {
        let text = table::csv(&table::rows(facts, &Words::new(lang))?);
        forms.push(Form {
            name: format!("record.{lang}.csv"),
            media: "text/csv; charset=utf-8",
            bytes: text.into_bytes(),
        });
    }
    let text = format!("{:#}\n", linked::notice(facts, on, version)?);
    forms.push(Form {
        name: "notice.jsonld".to_owned(),
        media: "application/ld+json",
        bytes: text.into_bytes(),
    });
    Ok(forms)
}
