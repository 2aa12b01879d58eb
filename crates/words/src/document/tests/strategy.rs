//! Documents of every shape, with strings that mean harm.

use proptest::collection::vec;
use proptest::prelude::*;

use crate::Lang;
use crate::document::cleaned::inner;
use crate::document::{Block, Brand, Colour, Document, Inline, Level, Logo, Picture, sample};

const HOSTILE: [&str; 44] = [
    "<script>alert(1)</script>",
    "</style><img src=x onerror=alert(1)>",
    "\"><svg/onload=1>",
    "' onmouseover='x",
    "`code`",
    "``` ",
    "~~~",
    "*a*",
    "**b**",
    "__c__",
    "_d_",
    "# h",
    "## ",
    "- item",
    "+ item",
    "1. one",
    "2) two",
    "> quote",
    "[a](javascript:x)",
    "![i](http://x/y)",
    "<https://a.example>",
    "https://a.example/",
    "www.a.example",
    "a@b.example",
    "&lt;",
    "&#60;b&#62;",
    "&",
    "a | b",
    "|---|",
    "---",
    "===",
    "\\",
    "\\*",
    "שלום עולם",
    "\u{202e}evil",
    "👩\u{200d}👩\u{200d}👧",
    "\0",
    "\u{1b}[31m",
    "\u{ffff}\u{feff}",
    "]]>",
    "\r\n\n    code",
    "!",
    "Llŷn ¡hola!",
    "{=html}$x$",
];

/// A line of words, most of them hostile.
pub(super) fn line() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        4 => "[a-z]{1,8}",
        4 => prop::sample::select(&HOSTILE[..]).prop_map(str::to_owned),
        1 => "[\\[\\]()<>*_`~!|&#+.:=\\\\\"' a1-]{0,6}",
        1 => "\\PC{0,6}",
    ];
    let space = prop::sample::select(vec![" ", "", "  ", "\n", "\u{a0}"]);
    vec((word, space), 0..5)
        .prop_map(|words| words.into_iter().map(|(word, space)| word + space).collect())
}

fn piece() -> impl Strategy<Value = Inline> {
    let to = prop_oneof![
        prop::sample::select(vec![
            "https://a.example/x?y=1&copy=2*_(z)",
            "mailto:a@b.example",
            "tel:+44 20 7946 0000",
            "#a",
            "#nowhere",
            "javascript:alert(1)",
            "data:text/html,<script>",
            "http://a.example",
            "https://a.example/\" onclick=\"x",
        ])
        .prop_map(str::to_owned),
        line(),
    ];
    prop_oneof![
        4 => line().prop_map(Inline::Text),
        2 => line().prop_map(Inline::Strong),
        1 => (prop::sample::select(&Lang::ALL[..]), line()).prop_map(|(lang, text)| Inline::In(lang, text)),
        2 => (line(), to.clone()).prop_map(|(text, to)| Inline::Link(text, to)),
        1 => (prop::sample::select(&Lang::ALL[..]), line(), to)
            .prop_map(|(lang, text, to)| Inline::LinkIn(lang, text, to)),
        1 => Just(Inline::Break),
    ]
}

fn pieces() -> impl Strategy<Value = Vec<Inline>> {
    vec(piece(), 0..5)
}

fn leaf() -> impl Strategy<Value = Block> {
    let level = prop::sample::select(vec![Level::Section, Level::Part]);
    let lang = proptest::option::of(prop::sample::select(&Lang::ALL[..]));
    let id = prop_oneof![Just("a".to_owned()), Just("_main".to_owned()), line()];
    prop_oneof![
        (level, id, line(), lang)
            .prop_map(|(level, id, text, lang)| { Block::Heading { level, id, text, lang } }),
        pieces().prop_map(Block::Paragraph),
        (line(), vec(line(), 0..3), vec(vec(pieces(), 0..4), 0..3))
            .prop_map(|(caption, head, rows)| Block::Table { caption, head, rows }),
    ]
}

fn block() -> impl Strategy<Value = Block> {
    leaf().prop_recursive(3, 12, 3, |block| {
        let blocks = || vec(block.clone(), 0..3);
        prop_oneof![
            (any::<bool>(), vec(blocks(), 0..3))
                .prop_map(|(ordered, items)| Block::List { ordered, items }),
            vec((line(), blocks()), 0..3).prop_map(Block::Terms),
            (line(), blocks()).prop_map(|(summary, blocks)| Block::Layer { summary, blocks }),
            blocks().prop_map(Block::Notice),
        ]
    })
}

/// Any document.
pub(super) fn document() -> impl Strategy<Value = Document> {
    let logo = line().prop_map(|alt| Logo {
        kind: Picture::Png,
        bytes: sample::PIXEL.to_vec(),
        alt,
        size: (1, 0),
    });
    let brand =
        (line(), prop::option::of(logo), prop::option::of(any::<[u8; 3]>().prop_map(Colour)))
            .prop_map(|(name, logo, colour)| Brand { name, logo, colour });
    (prop::sample::select(&Lang::ALL[..]), line(), brand, vec(block(), 0..5))
        .prop_map(|(lang, title, brand, blocks)| Document { lang, title, brand, blocks })
}

/// Every text of a cleaned document that people read, in its order.
pub(super) fn texts(document: &Document) -> Vec<String> {
    all(document, |pieces| vec![pieces.iter().map(Inline::words).collect()])
}

/// The same, each piece of a line by itself.
pub(super) fn pieces_of(document: &Document) -> Vec<String> {
    all(document, |pieces| pieces.iter().map(|piece| piece.words().to_owned()).collect())
}

type Said = fn(&[Inline]) -> Vec<String>;

fn all(document: &Document, said: Said) -> Vec<String> {
    let mut texts = vec![document.title.clone()];
    document.blocks.iter().for_each(|block| read(block, said, &mut texts));
    texts
}

fn read(block: &Block, said: Said, texts: &mut Vec<String>) {
    match block {
        Block::Heading { text, .. } | Block::Layer { summary: text, .. } => {
            texts.push(text.clone());
        }
        Block::Paragraph(pieces) => texts.extend(said(pieces)),
        Block::Table { caption, head, rows } => {
            texts.push(caption.clone());
            texts.extend(head.iter().cloned());
            texts.extend(rows.iter().flatten().flat_map(|cell| said(cell)));
        }
        Block::Terms(terms) => {
            for (term, blocks) in terms {
                texts.push(term.clone());
                blocks.iter().for_each(|block| read(block, said, texts));
            }
            return;
        }
        Block::List { .. } | Block::Notice(_) => {}
    }
    for blocks in inner(block) {
        blocks.iter().for_each(|block| read(block, said, texts));
    }
}

/// The letters of texts one after the other, without white space: what must come out of every form.
pub(super) fn letters(texts: &[String]) -> String {
    texts.iter().flat_map(|text| text.chars()).filter(|letter| !letter.is_whitespace()).collect()
}

/// Whether a link may stand in a form.
pub(super) fn is_harmless(to: &str) -> bool {
    ["https://", "mailto:", "tel:", "#"].iter().any(|scheme| to.starts_with(scheme))
}

/// Text without the references of HTML and XML.
pub(super) fn unescaped(text: &str) -> String {
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'");
    text.replace("&#60;", "<")
        .replace("&#62;", ">")
        .replace("&#34;", "\"")
        .replace("&#38;", "&")
        .replace("&amp;", "&")
}
