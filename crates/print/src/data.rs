//! A document as data for the template.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use words::document::{Block, Document, Inline, Level, Picture};

/// The document as JSON.
pub(crate) fn json(document: &Document) -> String {
    let brand = &document.brand;
    let logo = brand.logo.as_ref().map(|logo| {
        let file = match logo.kind {
            Picture::Png => "logo.png",
            Picture::Jpeg => "logo.jpg",
        };
        json!({ "file": file, "alt": logo.alt })
    });
    json!({
        "title": document.title,
        "lang": document.lang.id(),
        "brand": brand.name,
        "logo": logo,
        "colour": brand.colour.map(words::document::Colour::hex),
        "blocks": blocks(&document.blocks),
    })
    .to_string()
}

fn blocks(all: &[Block]) -> Vec<Value> {
    all.iter().map(block).collect()
}

fn block(block: &Block) -> Value {
    match block {
        Block::Heading { level, id, text, lang } => {
            let level = match level {
                Level::Section => 2,
                Level::Part => 3,
            };
            let lang = lang.map(words::Lang::id);
            json!({ "is": "heading", "level": level, "id": id, "text": text, "lang": lang })
        }
        Block::Paragraph(line) => json!({ "is": "paragraph", "line": inline(line) }),
        Block::List { ordered, items } => {
            let items: Vec<_> = items.iter().map(|item| blocks(item)).collect();
            json!({ "is": "list", "ordered": ordered, "items": items })
        }
        Block::Terms(terms) => {
            let terms: Vec<_> = terms
                .iter()
                .map(|(term, said)| json!({ "term": term, "said": blocks(said) }))
                .collect();
            json!({ "is": "terms", "terms": terms })
        }
        Block::Table { caption, head, rows } => {
            let cell = |cell: &Vec<Inline>| json!(inline(cell));
            let rows: Vec<Vec<Value>> =
                rows.iter().map(|row| row.iter().map(cell).collect()).collect();
            json!({ "is": "table", "caption": caption, "head": head, "rows": rows })
        }
        Block::Layer { summary, blocks: inside } => {
            json!({ "is": "layer", "summary": summary, "blocks": blocks(inside) })
        }
        Block::Notice(inside) => json!({ "is": "notice", "blocks": blocks(inside) }),
    }
}

fn inline(line: &[Inline]) -> Vec<Value> {
    line.iter()
        .map(|part| match part {
            Inline::Text(text) => json!({ "is": "text", "text": text }),
            Inline::Strong(text) => json!({ "is": "strong", "text": text }),
            Inline::In(lang, text) => json!({ "is": "in", "lang": lang.id(), "text": text }),
            Inline::Link(text, to) => json!({ "is": "link", "text": text, "to": to }),
            Inline::LinkIn(lang, text, to) => {
                json!({ "is": "link", "lang": lang.id(), "text": text, "to": to })
            }
            Inline::Break => json!({ "is": "break" }),
        })
        .collect()
}

/// Every letter that the document shows.
pub(crate) fn letters(document: &Document) -> BTreeSet<char> {
    let mut letters: BTreeSet<char> = document.title.chars().collect();
    letters.extend(document.brand.name.chars());
    gather(&document.blocks, &mut letters);
    letters
}

fn gather(blocks: &[Block], letters: &mut BTreeSet<char>) {
    for block in blocks {
        match block {
            Block::Heading { text, .. } => letters.extend(text.chars()),
            Block::Paragraph(parts) => line(parts, letters),
            Block::List { items, .. } => items.iter().for_each(|item| gather(item, letters)),
            Block::Terms(terms) => {
                for (term, said) in terms {
                    letters.extend(term.chars());
                    gather(said, letters);
                }
            }
            Block::Table { caption, head, rows } => {
                letters.extend(caption.chars());
                head.iter().for_each(|it| letters.extend(it.chars()));
                rows.iter().flatten().for_each(|parts| line(parts, letters));
            }
            Block::Layer { summary, blocks } => {
                letters.extend(summary.chars());
                gather(blocks, letters);
            }
            Block::Notice(blocks) => gather(blocks, letters),
        }
    }
}

fn line(parts: &[Inline], letters: &mut BTreeSet<char>) {
    parts.iter().for_each(|it| letters.extend(it.words().chars()));
}
