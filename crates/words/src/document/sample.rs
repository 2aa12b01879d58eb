//! A document with every kind of block, for tests and for the eye.

use super::{Block, Brand, Colour, Document, Inline, Level, Logo, Picture};
use crate::Lang;

/// A picture of one pixel.
pub(super) const PIXEL: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0\x90wS\xde\0\0\0\x0cIDATx\x9cc\x90M\xb9\x08\0\x02H\x01I<\xb3\xc9\x87\0\0\0\0IEND\xaeB`\x82";

fn text(text: &str) -> Inline {
    Inline::text(text)
}

fn link(words: &str, to: &str) -> Inline {
    Inline::Link(words.to_owned(), to.to_owned())
}

/// A privacy notice of a small choir.
pub(super) fn notice() -> Document {
    let logo = Logo {
        kind: Picture::Png,
        bytes: PIXEL.to_vec(),
        alt: "Harbour Choir’s anchor".to_owned(),
        size: (64, 64),
    };
    let brand = Brand {
        name: "Harbour Choir".to_owned(),
        logo: Some(logo),
        colour: Colour::parse("#7a1f5c"),
    };
    let mut blocks = vec![
        Block::paragraph(
            "This notice says what we do with what we know about you, and what you can do about it.",
        ),
        Block::Notice(vec![Block::Paragraph(vec![
            Inline::Strong("You can object".to_owned()),
            text(" to our newsletter at any time. We then stop at once: "),
            link("tell us", "mailto:data@harbourchoir.example"),
            text("."),
        ])]),
    ];
    blocks.extend(who());
    blocks.extend(why());
    blocks.extend(rights());
    Document {
        lang: Lang::En,
        title: "What we do with your personal data".to_owned(),
        brand,
        blocks,
    }
}

fn who() -> Vec<Block> {
    vec![
        Block::heading(Level::Section, "who-we-are", "Who we are"),
        Block::Paragraph(vec![
            text("We are the Harbour Choir, in Welsh "),
            Inline::In(Lang::Cy, "Côr yr Harbwr".to_owned()),
            text(", a charity. We are the controller of what this notice is about."),
        ]),
        Block::Paragraph(vec![
            text("Harbour Choir"),
            Inline::Break,
            text("1 Quay Street"),
            Inline::Break,
            text("Caernarfon LL55 1XX"),
            Inline::Break,
            link("020 7946 0000", "tel:+442079460000"),
        ]),
        Block::heading(Level::Part, "officer", "Our data protection officer"),
        Block::paragraph("Alys Prys answers for us."),
    ]
}

fn why() -> Vec<Block> {
    let row = |cells: [&str; 4]| cells.map(|cell| vec![text(cell)]).to_vec();
    vec![
        Block::heading(Level::Section, "why", "Why we use it"),
        Block::Table {
            caption: "What we use, why, and for how long".to_owned(),
            head: ["Purpose", "What we use", "Lawful basis", "How long"]
                .map(str::to_owned)
                .to_vec(),
            rows: vec![
                row([
                    "Sending you the newsletter",
                    "Name and email address",
                    "Consent (Article 6(1)(a))",
                    "Until you leave the list",
                ]),
                row([
                    "Selling you tickets",
                    "Name, address, what you bought",
                    "Contract (Article 6(1)(b))",
                    "Six years after the sale",
                ]),
            ],
        },
        Block::Layer {
            summary: "More about how we share it".to_owned(),
            blocks: vec![
                Block::paragraph("We never sell it. We share it with those who work for us:"),
                Block::list([
                    "the printer of our programmes".to_owned(),
                    "the sender of our newsletter, who keeps it in the United Kingdom".to_owned(),
                ]),
            ],
        },
        Block::Layer {
            summary: "More about children".to_owned(),
            blocks: vec![Block::paragraph("For singers under 13 we ask a parent.")],
        },
    ]
}

fn rights() -> Vec<Block> {
    let item = |words: &str| vec![Block::paragraph(words)];
    let nested = vec![
        Block::paragraph("Wait for at most a month."),
        Block::List {
            ordered: true,
            items: vec![item("We write to you."), item("You may answer.")],
        },
    ];
    vec![
        Block::heading(Level::Section, "rights", "Your rights"),
        Block::Terms(vec![
            (
                "Access".to_owned(),
                vec![Block::paragraph("You can ask for a copy of what we have.")],
            ),
            (
                "Erasure".to_owned(),
                vec![
                    Block::paragraph("You can ask us to delete it."),
                    Block::list(["not what the law makes us keep".to_owned()]),
                ],
            ),
        ]),
        Block::List {
            ordered: true,
            items: vec![item("Write to us."), nested, item("Complain, if you are not content.")],
        },
        Block::heading(Level::Section, "complain", "How to complain"),
        Block::Paragraph(vec![
            text("You can complain to the "),
            link("Information Commissioner", "https://ico.org.uk/make-a-complaint/?a=1&b=2"),
            text(". First see "),
            link("who we are", "#who-we-are"),
            text("."),
        ]),
    ]
}
