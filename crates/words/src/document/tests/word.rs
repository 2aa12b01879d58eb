//! The Word file: a whole archive, every word in it, its structure Word's own.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use proptest::prelude::*;

use super::strategy;
use crate::Lang;
use crate::document::{Block, Document, Inline, docx, sample};
use crate::markup::{Element, elements};

/// The parts of a file, read by another library.
fn parts(document: &Document) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(docx(document).unwrap())).unwrap();
    let count = archive.len();
    let read = |place| {
        let mut file = archive.by_index(place).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        (file.name().unwrap().into_owned(), bytes)
    };
    (0..count).map(read).collect()
}

fn part(parts: &BTreeMap<String, Vec<u8>>, name: &str) -> Vec<Element> {
    elements(std::str::from_utf8(&parts[name]).unwrap())
}

fn values<'a>(elements: &'a [Element], name: &str, attribute: &str) -> Vec<&'a str> {
    let named = elements.iter().filter(|element| element.name == name);
    named.filter_map(|element| element.attribute(attribute)).collect()
}

#[test]
fn every_part_has_its_type_and_every_relation_its_part() {
    let parts = parts(&sample::notice());
    let types = part(&parts, "[Content_Types].xml");
    let mut named = values(&types, "Override", "PartName");
    named.sort_unstable();
    let mut xml: Vec<_> = parts
        .keys()
        .filter(|name| name.ends_with(".xml") && !name.starts_with('['))
        .map(|name| format!("/{name}"))
        .collect();
    xml.sort_unstable();
    assert_eq!(named, xml);
    for relation in part(&parts, "word/_rels/document.xml.rels")
        .iter()
        .filter(|each| each.name == "Relationship")
    {
        let target = relation.attribute("Target").unwrap();
        let is_outside = relation.attribute("TargetMode").is_some();
        assert_eq!(parts.contains_key(&format!("word/{target}")), !is_outside, "{target}");
    }
}

#[test]
fn headings_lists_tables_and_languages_are_words_own() {
    let parts = parts(&sample::notice());
    let body = part(&parts, "word/document.xml");
    let styles = values(&body, "w:pStyle", "w:val");
    for (style, count) in [
        ("Title", 1),
        ("Heading1", 4),
        ("Heading2", 1),
        ("ListBullet", 3),
        ("ListNumber", 5),
        ("Caption", 1),
        ("Layer", 2),
    ] {
        assert_eq!(styles.iter().filter(|found| **found == style).count(), count, "{style}");
    }
    let declared = part(&parts, "word/styles.xml");
    let declared = values(&declared, "w:style", "w:styleId");
    assert!(styles.iter().all(|style| declared.contains(style)));
    assert_eq!(body.iter().filter(|element| element.name == "w:tblHeader").count(), 1);
    assert_eq!(values(&body, "w:tblCaption", "w:val"), ["What we use, why, and for how long"]);
    assert_eq!(values(&body, "w:lang", "w:val"), ["cy-GB"]);
    assert_eq!(values(&body, "wp:docPr", "descr"), ["Harbour Choir’s anchor"]);
    let numbering = part(&parts, "word/numbering.xml");
    let numberings = values(&numbering, "w:num", "w:numId");
    assert!(values(&body, "w:numId", "w:val").iter().all(|number| numberings.contains(number)));
    assert_eq!(numberings, ["1", "2", "3"]);
}

#[test]
fn properties_say_title_author_and_language() {
    let parts = parts(&Document { lang: Lang::Cy, ..sample::notice() });
    let core = part(&parts, "docProps/core.xml");
    let text = |name: &str| core.iter().find(|element| element.name == name).unwrap().text.clone();
    assert_eq!(text("dc:title"), "What we do with your personal data");
    assert_eq!(text("dc:creator"), "Harbour Choir");
    assert_eq!(text("dc:language"), "cy-GB");
    assert!(
        std::str::from_utf8(&parts["word/styles.xml"]).unwrap().contains("<w:lang w:val=\"cy-GB\"")
    );
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    assert_eq!(docx(&sample::notice()).unwrap(), docx(&sample::notice()).unwrap());
}

#[test]
fn an_item_that_begins_with_a_table_keeps_its_mark() {
    let table = Block::Table {
        caption: String::new(),
        head: vec!["a".to_owned()],
        rows: vec![vec![vec![Inline::text("b")]]],
    };
    let blocks = vec![Block::List { ordered: true, items: vec![vec![table]] }];
    let parts = parts(&Document { blocks, ..Document::default() });
    let body = part(&parts, "word/document.xml");
    assert_eq!(values(&body, "w:numId", "w:val"), ["2"]);
}

proptest! {
    #[test]
    fn every_word_is_in_the_file_and_nothing_active(document in strategy::document()) {
        let parts = parts(&document);
        let body = part(&parts, "word/document.xml");
        let runs: Vec<_> = body.iter().filter(|element| element.name == "w:t").map(|run| strategy::unescaped(&run.text)).collect();
        let cleaned = document.cleaned();
        let mut all = strategy::texts(&cleaned);
        all.insert(0, cleaned.brand.name.clone());
        prop_assert_eq!(strategy::letters(&runs), strategy::letters(&all));
        let relations = part(&parts, "word/_rels/document.xml.rels");
        for relation in relations.iter().filter(|each| each.attribute("TargetMode").is_some()) {
            prop_assert!(relation.attribute("Type").unwrap().ends_with("/hyperlink"));
            prop_assert!(strategy::is_harmless(relation.attribute("Target").unwrap()));
        }
        let ids = values(&relations, "Relationship", "Id");
        prop_assert!(values(&body, "w:hyperlink", "r:id").iter().all(|id| ids.contains(id)));
        let bookmarks = values(&body, "w:bookmarkStart", "w:name");
        prop_assert!(values(&body, "w:hyperlink", "w:anchor").iter().all(|name| bookmarks.contains(name)));
        prop_assert!(body.iter().all(|element| !["w:fldChar", "w:object", "w:altChunk"].contains(&element.name.as_str())));
        for name in parts.keys().filter(|name| !name.starts_with("word/media/")) {
            part(&parts, name);
        }
    }
}
