//! The page: its words, its layers, and nothing active in it.

use proptest::prelude::*;
use sha2::{Digest as _, Sha256};

use super::strategy;
use crate::document::{Block, Document, fragment, html, sample};
use crate::markup::{base64, elements};
use crate::{Lang, Words};

/// The elements that a page may hold; what is not here can do something.
const TAGS: [&str; 31] = [
    "html", "head", "meta", "title", "style", "body", "a", "header", "img", "p", "main", "h1",
    "nav", "h2", "h3", "ul", "ol", "li", "dl", "dt", "dd", "div", "table", "caption", "thead",
    "tbody", "tr", "th", "td", "br", "strong",
];
const MORE_TAGS: [&str; 3] = ["details", "summary", "span"];
const ATTRIBUTES: [&str; 17] = [
    "lang",
    "charset",
    "http-equiv",
    "content",
    "name",
    "class",
    "href",
    "src",
    "alt",
    "width",
    "height",
    "id",
    "tabindex",
    "role",
    "aria-label",
    "aria-labelledby",
    "scope",
];

fn page(document: &Document) -> String {
    html(document, &Words::new(document.lang)).unwrap()
}

fn letters(html: &str, tag: &str) -> String {
    let all = elements(html);
    let text = &all.iter().find(|element| element.name == tag).unwrap().text;
    strategy::letters(&[strategy::unescaped(text)])
}

#[test]
fn the_policy_admits_the_style_sheet_that_stands_there() {
    let html = page(&sample::notice());
    let style = html.split_once("<style>").unwrap().1.split_once("</style>").unwrap().0;
    let digest = base64(&Sha256::digest(style));
    assert!(
        html.contains(&format!(
            "default-src &#39;none&#39;; style-src &#39;sha256-{digest}&#39;; img-src data:;"
        )) || html
            .contains(&format!("default-src 'none'; style-src 'sha256-{digest}'; img-src data:;")),
        "{digest}"
    );
    assert!(style.ends_with(":root { --brand: #7a1f5c; }\n"));
}

#[test]
fn a_page_without_logo_admits_no_picture_and_without_sections_has_no_contents() {
    let html = page(&Document { title: "A".to_owned(), ..Document::default() });
    assert!(!html.contains("img-src") && !html.contains("<nav") && !html.contains("<header"));
    assert!(html.contains("<title>A</title>"));
}

#[test]
fn contents_lead_to_every_section_and_phrases_say_their_language() {
    let html = page(&sample::notice());
    let all = elements(&html);
    let nav = &all.iter().find(|element| element.name == "nav").unwrap().text;
    assert!(
        ["Contents", "Who we are", "Why we use it", "Your rights", "How to complain"]
            .iter()
            .all(|text| nav.contains(text))
    );
    for to in all.iter().filter_map(|element| element.attribute("href")?.strip_prefix('#')) {
        assert!(all.iter().any(|element| element.attribute("id") == Some(to)), "{to}");
    }
    let phrase = all.iter().find(|element| element.name == "span").unwrap();
    assert_eq!((phrase.attribute("lang"), phrase.text.as_str()), (Some("cy"), "Côr yr Harbwr"));
    let image = all.iter().find(|element| element.name == "img").unwrap();
    assert_eq!(image.attribute("alt"), Some("Harbour Choir’s anchor"));
}

#[test]
fn tables_have_captions_and_heads() {
    let html = fragment(&sample::notice());
    assert!(html.contains("<caption>What we use, why, and for how long</caption>"));
    assert_eq!(html.matches("scope=\"col\"").count(), 4);
    assert_eq!(html.matches("scope=\"row\"").count(), 2);
    assert!(html.contains("<details>\n<summary>More about children</summary>"));
}

#[test]
fn a_page_in_welsh_speaks_welsh() {
    let document = Document { lang: Lang::Cy, ..sample::notice() };
    let html = page(&document);
    assert!(html.contains("<html lang=\"cy\">") && html.contains("Cynnwys"));
    let html = super::super::html(&document, &Words::new(Lang::En)).unwrap();
    assert!(
        html.contains("lang=\"en\">Contents")
            || html.contains("<nav aria-labelledby=\"_contents\" lang=\"en\">")
    );
}

#[test]
fn what_has_no_words_is_left_out() {
    let blocks = vec![
        Block::paragraph(" "),
        Block::list([String::new()]),
        Block::Notice(Vec::new()),
        Block::Layer { summary: "Only a line".to_owned(), blocks: Vec::new() },
        Block::Terms(Vec::new()),
    ];
    let html = fragment(&Document { blocks, ..Document::default() });
    assert_eq!(html, "<div class=\"document\" lang=\"en\">\n<p>Only a line</p>\n</div>\n");
}

proptest! {
    #[test]
    fn every_word_is_on_the_page_and_nothing_active(document in strategy::document()) {
        let html = page(&document);
        let cleaned = document.cleaned();
        for element in elements(&html) {
            prop_assert!(TAGS.contains(&element.name.as_str()) || MORE_TAGS.contains(&element.name.as_str()), "{}", element.name);
            for (name, value) in &element.attributes {
                prop_assert!(ATTRIBUTES.contains(&name.as_str()), "{}", name);
                prop_assert!(name != "href" || strategy::is_harmless(value), "{}", value);
                prop_assert!(name != "src" || value.starts_with("data:image/png;base64,"));
            }
        }
        let all = strategy::texts(&cleaned);
        prop_assert_eq!(letters(&fragment(&document), "div"), strategy::letters(&all[1..]));
        prop_assert!(letters(&html, "main").starts_with(&strategy::letters(&all[..1])));
        prop_assert!(letters(&html, "main").ends_with(&strategy::letters(&all[1..])));
    }

    #[test]
    fn cleaning_once_is_enough(document in strategy::document()) {
        let cleaned = document.cleaned();
        prop_assert_eq!(cleaned.cleaned(), cleaned);
    }

    #[test]
    fn ids_are_distinct_and_links_lead_somewhere(document in strategy::document()) {
        let html = page(&document);
        let all = elements(&html);
        let mut ids: Vec<_> = all.iter().filter_map(|element| element.attribute("id")).collect();
        ids.sort_unstable();
        prop_assert!(ids.windows(2).all(|two| two[0] != two[1]));
        for to in all.iter().filter_map(|element| element.attribute("href")?.strip_prefix('#')) {
            prop_assert!(ids.binary_search(&to).is_ok(), "{}", to);
        }
    }
}
