//! Word files as a program sees them that is not ours, whatever stands in them.

use std::path::Path;
use std::process::Command;

use tests::Home;
use words::Lang;
use words::document::{Block, Brand, Document, Inline, Level, docx};

/// Opens Word files: the words of each, and what is wrong in it.
const CHECK: &str = include_str!("docx.py");

/// The words of Word files, in which nothing is wrong.
#[track_caller]
pub(super) fn words_of(files: &[&Path]) -> Vec<String> {
    let python = std::env::var_os("UPHOLD_PYTHON").unwrap_or_else(|| "python3".into());
    let ran = Command::new(python).args(["-c", CHECK]).args(files).output().unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    let looked: serde_json::Value = serde_json::from_slice(&ran.stdout).unwrap();
    let words = |it: &serde_json::Value| {
        assert_eq!(it["found"], serde_json::json!([]));
        it["text"].as_str().unwrap().to_owned()
    };
    looked.as_array().unwrap().iter().map(words).collect()
}

/// A document with these words in every place that has words.
fn full_of(odd: &str) -> Document {
    let line = |inlines: Vec<Inline>| Block::Paragraph(inlines);
    let text = || Inline::text(odd);
    let blocks = vec![
        Block::heading(Level::Section, odd, odd),
        line(vec![text(), Inline::Strong(odd.into()), Inline::In(Lang::Cy, odd.into())]),
        line(vec![Inline::Link(odd.into(), odd.into()), Inline::Break]),
        line(vec![Inline::Link(odd.into(), format!("https://example.org/{odd}"))]),
        Block::list([odd.to_owned()]),
        Block::Terms(vec![(odd.to_owned(), vec![Block::paragraph(odd)])]),
        Block::Table {
            caption: odd.into(),
            head: vec![odd.into()],
            rows: vec![vec![vec![text()]]],
        },
        Block::Layer { summary: odd.to_owned(), blocks: vec![Block::paragraph(odd)] },
        Block::Notice(vec![Block::paragraph(odd)]),
    ];
    let brand = Brand { name: odd.to_owned(), ..Brand::default() };
    Document { lang: Lang::En, title: odd.to_owned(), brand, blocks }
}

#[test]
fn what_xml_forbids_and_what_would_act_is_never_in_a_word_file() {
    let home = Home::new();
    let controls: String = (0..=0x9f).filter_map(char::from_u32).collect();
    let forbidden = "a\u{fffe}b\u{ffff}c\u{feff}d\u{202e}e\u{1fffe}f\u{fffd}g\u{10ffff}";
    for odd in [
        controls.as_str(),
        forbidden,
        "]]><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>&b;<?php ?>",
        "</w:t></w:r><w:object/><w:altChunk r:id=\"link1\"/>",
        "\"/><Relationship Id=\"x\" Type=\"x/attachedTemplate\" Target=\"http://example.com/x.dotm\"",
        "DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\" { INCLUDEPICTURE \"http://example.com\" }",
        "javascript:alert(1)",
    ] {
        let file = home.write("odd.docx", docx(&full_of(odd)).unwrap());
        let words = words_of(&[&file]).remove(0);
        let letters = |text: &str| text.split_whitespace().collect::<String>();
        let plain = !odd.contains(|it: char| it.is_control() || it >= '\u{fe00}');
        assert!(!plain || letters(&words).matches(&letters(odd)).count() >= 13, "{odd}: {words}");
        assert!(!words.contains(|it: char| it.is_control() && it != '\n'), "{words:?}");
    }
}
