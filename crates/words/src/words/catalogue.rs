//! The catalogues, which are part of the program.

use fluent_bundle::FluentResource;
use unic_langid::LanguageIdentifier;

use crate::Lang;

/// The files of a language: name and text.
macro_rules! files {
    ($lang:literal) => {
        [
            files!($lang, "calls"),
            files!($lang, "evidence"),
            files!($lang, "evidence-vouch"),
            files!($lang, "general"),
            files!($lang, "investigations"),
            files!($lang, "investigations-reasons"),
            files!($lang, "notices"),
            files!($lang, "notices-changes"),
            files!($lang, "notices-check"),
            files!($lang, "notices-names"),
            files!($lang, "notices-questions"),
            files!($lang, "notices-record"),
            files!($lang, "numbers"),
            files!($lang, "pages"),
            files!($lang, "problems-calls"),
            files!($lang, "problems-evidence"),
            files!($lang, "problems-input"),
            files!($lang, "problems-investigations"),
            files!($lang, "problems-notices"),
            files!($lang, "problems-register"),
            files!($lang, "problems-screening"),
            files!($lang, "publishing"),
            files!($lang, "reasons"),
            files!($lang, "recompute"),
            files!($lang, "registers"),
            files!($lang, "report"),
            files!($lang, "summary"),
        ]
    };
    ($lang:literal, $name:literal) => {
        ($name, include_str!(concat!("../../catalogue/", $lang, "/", $name, ".ftl")))
    };
}

const EN: &[(&str, &str)] = &files!("en");
const CY: &[(&str, &str)] = &files!("cy");

/// The tag by which plural rules are chosen.
pub(super) fn identifier(lang: Lang) -> LanguageIdentifier {
    // Tags of two letters always parse; a test sees that Welsh plural forms are chosen.
    lang.id().parse().unwrap_or_default()
}

/// The language's files, read; what a file says wrongly is left out of it, and
/// found by a test.
pub(crate) fn parsed(lang: Lang) -> impl Iterator<Item = FluentResource> {
    files(lang).iter().map(|(_, text)| {
        FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource)
    })
}

/// Every message of the language as it stands in its file: key and source text,
/// attributes included.
pub(crate) fn messages(lang: Lang) -> impl Iterator<Item = (&'static str, String)> {
    files(lang).iter().flat_map(|(_, text)| split(text))
}

pub(super) const fn files(lang: Lang) -> &'static [(&'static str, &'static str)] {
    match lang {
        Lang::En => EN,
        Lang::Cy => CY,
    }
}

/// Cuts a file at its unindented lines; comments belong to no message.
fn split(text: &'static str) -> Vec<(&'static str, String)> {
    let mut found: Vec<(&'static str, String)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        match (line.starts_with([' ', '}']), line.split_once('=')) {
            (false, Some((key, value))) => found.push((key.trim(), value.trim().to_owned())),
            _ => {
                if let Some((_, message)) = found.last_mut() {
                    message.push('\n');
                    message.push_str(line.trim_end());
                }
            }
        }
    }
    found
}
