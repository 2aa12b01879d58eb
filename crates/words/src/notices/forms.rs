//! A notice in every form that needs nothing but words: pages, text, Markdown, Word.

use rules::notices::Facts;
use terms::Date;

use super::{Given, document};
use crate::document::{self as forms, Document};
use crate::{Error, Words};

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

/// The endings of the forms.
pub const ENDINGS: [&str; 4] = ["html", "txt", "md", "docx"];

/// The document in both languages: English first. They are always made together.
///
/// # Errors
/// [`Error::Missing`] when a catalogue lacks words.
pub fn pair(
    facts: &Facts,
    on: Date,
    given: &Given,
    words: [&Words; 2],
) -> Result<[Document; 2], Error> {
    let [english, welsh] = words.map(|words| document(facts, on, given, words));
    Ok([english?, welsh?])
}

/// The form of a document that has this ending; none where there is no such form. `words` are
/// those of its language.
///
/// # Errors
/// [`Error::Missing`] or [`Error::Page`] when the page cannot be made, [`Error::TooLarge`] for a
/// logo that no Word file holds.
pub fn written(document: &Document, ending: &str, words: &Words) -> Result<Option<Form>, Error> {
    let (media, bytes) = match ending {
        "html" => ("text/html; charset=utf-8", forms::html(document, words)?.into_bytes()),
        "txt" => ("text/plain; charset=utf-8", forms::text(document).into_bytes()),
        "md" => ("text/markdown; charset=utf-8", forms::markdown(document).into_bytes()),
        "docx" => (
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            forms::docx(document)?,
        ),
        _ => return Ok(None),
    };
    Ok(Some(Form { name: format!("notice.{}.{ending}", document.lang), media, bytes }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Lang;
    use crate::notices::sample::choir;

    #[test]
    fn both_languages_in_four_forms() {
        let day = Date::parse("2026-11-25").unwrap();
        let (english, welsh) = (Words::new(Lang::En), Words::new(Lang::Cy));
        let both = [&english, &welsh];
        let pair = pair(&choir(), day, &Given::default(), both).unwrap();
        let made = pair.iter().zip(both).flat_map(|(document, words)| {
            ENDINGS.map(|ending| written(document, ending, words).unwrap().unwrap().name)
        });
        let names: Vec<String> = made.collect();
        assert_eq!(written(&pair[0], "pdf", &english).unwrap(), None);
        assert_eq!(names.len(), 8);
        assert!(names.contains(&"notice.cy.docx".to_owned()));
    }
}
