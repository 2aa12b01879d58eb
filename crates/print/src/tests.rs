use super::*;
use words::document::{Block, Brand, Inline, Level, Logo};
use words::{Lang, notices};

fn day() -> Date {
    Date::parse("2026-11-25").unwrap()
}

fn notice(lang: Lang) -> Document {
    let words = words::Words::new(lang);
    notices::document(&notices::sample::shop(), day(), &notices::Given::default(), &words).unwrap()
}

#[test]
fn a_notice_in_both_languages() {
    for lang in Lang::ALL {
        let pdf = pdf(&notice(lang), day()).unwrap();
        let text = String::from_utf8_lossy(&pdf);
        assert!(text.contains("/StructTreeRoot") && text.contains("/MarkInfo"), "tagged");
        assert!(text.contains(&format!("/Lang({lang}-GB)")) || text.contains("/Lang"), "{lang}");
        assert!(text.contains("pdfuaid"), "says that it is PDF/UA");
    }
}

#[test]
fn the_same_twice() {
    assert_eq!(pdf(&notice(Lang::En), day()).unwrap(), pdf(&notice(Lang::En), day()).unwrap());
}

#[test]
fn every_kind_of_block() {
    let line = |text: &str| vec![Inline::text(text)];
    let document = Document {
        lang: Lang::Cy,
        title: "Teitl".to_owned(),
        brand: Brand { name: "Côr yr Harbwr".to_owned(), ..Brand::default() },
        blocks: vec![
            Block::heading(Level::Section, "one", "Un"),
            Block::Paragraph(vec![
                Inline::text("Gweler "),
                Inline::Link("yma".to_owned(), "#one".to_owned()),
                Inline::Break,
                Inline::Strong("cryf".to_owned()),
                Inline::In(Lang::En, "in English".to_owned()),
                Inline::Link("e-bost".to_owned(), "mailto:a@example.org".to_owned()),
                Inline::LinkIn(Lang::En, "see here".to_owned(), "#one".to_owned()),
            ]),
            Block::List { ordered: true, items: vec![vec![Block::paragraph("un")]] },
            Block::Terms(vec![("term".to_owned(), vec![Block::paragraph("said")])]),
            Block::Table {
                caption: "Tabl".to_owned(),
                head: vec!["a".to_owned(), "b".to_owned()],
                rows: vec![vec![line("1"), line("2")], vec![Vec::new(), Vec::new()]],
            },
            Block::Layer { summary: "mwy".to_owned(), blocks: vec![Block::paragraph("dwfn")] },
            Block::Notice(vec![Block::paragraph("pwysig")]),
        ],
    };
    let pdf = pdf(&document, day()).unwrap();
    for said in ["/Scope/Column", "/Scope/Row", "/Lang(cy-GB)"] {
        assert!(pdf.windows(said.len()).any(|it| it == said.as_bytes()), "{said}");
    }
}

#[test]
fn nothing_is_something_that_can_be_shown() {
    let table = Block::Table {
        caption: String::new(),
        head: vec![String::new(), "b".to_owned()],
        rows: vec![vec![Vec::new(), vec![Inline::text("2")]], vec![Vec::new(), Vec::new()]],
    };
    let heading = Block::Heading {
        level: Level::Section,
        id: "a".to_owned(),
        text: "Gardd".to_owned(),
        lang: Some(Lang::Cy),
    };
    for blocks in [vec![], vec![table], vec![Block::Terms(vec![("a".to_owned(), vec![])]), heading]]
    {
        let document = Document { title: "A".to_owned(), blocks, ..Document::default() };
        pdf(&document, day()).unwrap();
    }
}

#[test]
fn what_is_typed_is_never_a_command() {
    for odd in ["#panic()", "$x^2$", "*b* _i_ `r` @ref <l>", "\\u{41} = head", "/* */ // --", "]}"]
    {
        let document = Document {
            title: odd.to_owned(),
            blocks: vec![
                Block::heading(Level::Section, "a", odd),
                Block::paragraph(odd),
                Block::list([odd.to_owned()]),
            ],
            ..Document::default()
        };
        pdf(&document, day()).unwrap();
    }
}

#[test]
fn letters_that_no_font_has_are_named() {
    let document = Document {
        title: "合唱団".to_owned(),
        blocks: vec![Block::paragraph("Côr Ŵyl ŷ £ € “x”")],
        ..Document::default()
    };
    assert_eq!(pdf(&document, day()), Err(Error::Letters(vec!['合', '唱', '団'])));
}

#[test]
fn a_logo_that_is_none_is_told() {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x14\0\0\0\x0a\x08\x06\0\0\0....".to_vec();
    bytes.extend(b"\0\0\0\0IEND\xaeB`\x82");
    let mut document = notice(Lang::En);
    document.brand.logo = Some(Logo::read(&bytes, "a harbour").unwrap());
    assert_eq!(pdf(&document, day()), Err(Error::Logo));
}
