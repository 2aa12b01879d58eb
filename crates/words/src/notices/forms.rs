//! A notice in every form that needs nothing but words: pages, text, Markdown, Word.

use rules::notices::Facts;
use terms::Date;

use super::{Given, document};
use crate::document::{self as forms, Document};
use crate::{Error, Lang, Words};

/// A notice in one form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// The name of its file: `notice.cy.html`.
    pub name: String,
    /// What it is, as the web says it.
    pub media: &'static str,
    /// The file.
    pub bytes: Vec<u8>,
}

/// The document in both languages: English first. They are always made together.
///
/// # Errors
/// [`Error::Missing`] when a catalogue lacks words.
pub fn pair(facts: &Facts, on: Date, given: &Given) -> Result<[Document; 2], Error> {
    let made = |lang| document(facts, on, given, &Words::new(lang));
    Ok([made(Lang::En)?, made(Lang::Cy)?])
}

/// A document as page, text, Markdown and Word file.
///
/// # Errors
/// [`Error::Missing`] or [`Error::Page`] when the page cannot be made, [`Error::TooLarge`] for a
/// logo that no Word file holds.
pub fn written(document: &Document) -> Result<Vec<Form>, Error> {
    let lang = document.lang.id();
    let form =
        |ending: &str, media, bytes| Form { name: format!("notice.{lang}.{ending}"), media, bytes };
    let page = forms::html(document, &Words::new(document.lang))?;
    Ok(vec![
        form("html", "text/html; charset=utf-8", page.into_bytes()),
        form("txt", "text/plain; charset=utf-8", forms::text(document).into_bytes()),
        form("md", "text/markdown; charset=utf-8", forms::markdown(document).into_bytes()),
        form(
            "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            forms::docx(document)?,
        ),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notices::sample::choir;

    #[test]
    fn both_languages_in_four_forms() {
        let day = Date::parse("2026-11-25").unwrap();
        let pair = pair(&choir(), day, &Given::default()).unwrap();
        let names: Vec<String> =
            pair.iter().flat_map(|it| written(it).unwrap()).map(|form| form.name).collect();
        assert_eq!(names.len(), 8);
        assert!(names.contains(&"notice.cy.docx".to_owned()));
    }
}
