//! Plain text and Markdown: nothing lost, nothing active, lines of bearable length.

use proptest::prelude::*;
use pulldown_cmark::{Event, LinkType, Options, Parser, Tag};

use super::strategy;
use crate::document::cleaned::inner;
use crate::document::{Block, Document, Inline, markdown, sample, text};

/// What a reader of Markdown shows, and where its links go. HTML and pictures are refused.
fn parsed(markdown: &str, options: Options) -> (Vec<String>, Vec<String>) {
    let (mut texts, mut links) = (Vec::new(), Vec::new());
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Text(text) => texts.push(text.into_string()),
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                assert_eq!(link_type, LinkType::Inline, "{markdown}");
                links.push(dest_url.into_string());
            }
            Event::Start(Tag::Image { .. } | Tag::CodeBlock(_) | Tag::HtmlBlock)
            | Event::Html(_)
            | Event::InlineHtml(_)
            | Event::Code(_)
            | Event::Rule => panic!("{event:?}: {markdown}"),
            _ => {}
        }
    }
    (texts, links)
}

/// Where the links of blocks go, in their order.
fn links(blocks: &[Block]) -> Vec<String> {
    let of = |pieces: &[Inline]| -> Vec<String> {
        let to = pieces.iter().filter_map(|piece| match piece {
            Inline::Link(_, to) | Inline::LinkIn(_, _, to) => Some(to.clone()),
            _ => None,
        });
        to.collect()
    };
    let mut found = Vec::new();
    for block in blocks {
        match block {
            Block::Paragraph(pieces) => found.extend(of(pieces)),
            Block::Table { rows, .. } => {
                found.extend(rows.iter().flatten().flat_map(|cell| of(cell)));
            }
            _ => found.extend(inner(block).into_iter().flat_map(links)),
        }
    }
    found
}

/// How a cell of a table shows the end of a line.
fn without_ends_in_cells(blocks: &mut [Block]) {
    for block in blocks {
        match block {
            Block::Table { rows, .. } => {
                let pieces = rows.iter_mut().flatten().flatten();
                pieces
                    .filter(|piece| **piece == Inline::Break)
                    .for_each(|piece| *piece = Inline::text("/"));
            }
            Block::List { items, .. } => {
                items.iter_mut().for_each(|item| without_ends_in_cells(item))
            }
            Block::Terms(terms) => {
                terms.iter_mut().for_each(|(_, inner)| without_ends_in_cells(inner))
            }
            Block::Layer { blocks, .. } | Block::Notice(blocks) => without_ends_in_cells(blocks),
            _ => {}
        }
    }
}

#[test]
fn a_notice_as_text() {
    let text = text(&sample::notice());
    assert!(text.lines().all(|line| line.chars().count() <= 76), "{text}");
    assert!(
        text.contains("We then stop at once: tell us\n| [data@harbourchoir.example].")
            || text.contains("[data@harbourchoir.example]")
    );
    assert!(text.contains("\nWho we are\n----------\n"));
    assert!(text.contains(
        "- Purpose: Sending you the newsletter\n  What we use: Name and email address\n"
    ));
    assert!(text.contains("1 Quay Street\nCaernarfon LL55 1XX\n"));
    assert!(text.contains("\n2. Wait for at most a month.\n\n   1. We write to you.\n"));
}

#[test]
fn a_notice_as_markdown() {
    let markdown = markdown(&sample::notice());
    assert!(markdown.contains("\n> **You can object** to our newsletter"));
    assert!(markdown.contains("\n| Purpose | What we use | Lawful basis | How long |\n| --- |"));
    assert!(markdown.contains(
        "[Information Commissioner](<https://ico.org.uk/make-a-complaint/?a=1&amp;b=2>)"
    ));
    assert!(markdown.contains("1 Quay Street\\\nCaernarfon"));
}

proptest! {
    #[test]
    fn every_word_stands_in_the_text(document in strategy::document()) {
        let text = text(&document);
        // The bar of a notice stands at the beginning of lines, also within what is long.
        let bare = |text: &str| strategy::letters(&[text.replace('|', "")]);
        let shown = bare(&text);
        for said in strategy::pieces_of(&document.cleaned()) {
            prop_assert!(shown.contains(&bare(&said)), "{:?} is lost in\n{}", said, text);
        }
        prop_assert!(!text.contains(|letter: char| letter.is_control() && letter != '\n'));
    }

    #[test]
    fn markdown_reads_back_as_the_same_words_and_links(document in strategy::document()) {
        let markdown = markdown(&document);
        let mut cleaned = document.cleaned();
        let (texts, found) = parsed(&markdown, Options::ENABLE_TABLES);
        let expected = links(&cleaned.blocks);
        prop_assert_eq!(&found, &expected, "{}", markdown);
        prop_assert!(found.iter().all(|to| strategy::is_harmless(to)));
        without_ends_in_cells(&mut cleaned.blocks);
        let mut all = strategy::texts(&cleaned);
        if cleaned.brand.name != cleaned.title {
            all.insert(1, cleaned.brand.name.clone());
        }
        prop_assert_eq!(strategy::letters(&texts), strategy::letters(&all), "{}", markdown);
        // A reader that knows more, or no tables, sees no more links, and no HTML.
        prop_assert_eq!(&parsed(&markdown, Options::empty()).1, &expected);
        prop_assert_eq!(&parsed(&markdown, Options::all() - Options::ENABLE_YAML_STYLE_METADATA_BLOCKS).1, &expected);
    }

    #[test]
    fn weight_survives_whatever_stands_beside_it(before in strategy::line(), strong in strategy::line(), after in strategy::line()) {
        let pieces = vec![Inline::Text(before), Inline::Strong(strong), Inline::Text(after)];
        let document = Document { blocks: vec![Block::Paragraph(pieces)], ..Document::default() };
        let is_strong = document.cleaned().blocks.iter().any(|block| matches!(block, Block::Paragraph(pieces)
            if pieces.iter().any(|piece| matches!(piece, Inline::Strong(_)))));
        let markdown = markdown(&document);
        let found = Parser::new(&markdown).any(|event| event == Event::Start(Tag::Strong));
        prop_assert_eq!(found, is_strong, "{}", markdown);
    }
}
