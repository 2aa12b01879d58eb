use super::*;
use crate::notices::check::sentences::{Part, passages};
use crate::notices::check::{Checked, check};
use crate::notices::sample::{choir, employer, shop};
use rules::notices::facts::{Basis, Element, Own};
use rules::notices::required;

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn made(facts: &Facts, lang: Lang) -> Document {
    document(facts, day("2026-11-25"), &Given::default(), &Words::new(lang)).unwrap()
}

fn line(inline: &[Inline]) -> String {
    inline.iter().map(Inline::words).collect()
}

/// The document as a reader of other people's notices sees it.
fn parts(blocks: &[Block], within_item: bool) -> Vec<Part> {
    let mut all = Vec::new();
    for block in blocks {
        match block {
            Block::Heading { text, .. } => all.push(Part::Heading(text.clone())),
            Block::Paragraph(text) if within_item => all.push(Part::Item(line(text))),
            Block::Paragraph(text) => all.push(Part::Paragraph(line(text))),
            Block::List { items, .. } => items.iter().for_each(|it| all.extend(parts(it, true))),
            Block::Terms(terms) => {
                for (term, said) in terms {
                    all.push(Part::Paragraph(term.clone()));
                    all.extend(parts(said, false));
                }
            }
            Block::Layer { blocks, .. } | Block::Notice(blocks) => all.extend(parts(blocks, false)),
            Block::Table { .. } => {}
        }
    }
    all
}

fn checked(facts: &Facts, lang: Lang) -> Checked {
    check(&passages(&parts(&made(facts, lang).blocks, false)), lang, day("2026-11-25"))
}

#[test]
fn our_own_notices_lack_nothing_and_have_nothing_wrong() {
    for facts in [choir(), shop(), employer()] {
        for lang in Lang::ALL {
            let found = checked(&facts, lang);
            let missing: Vec<_> = found.missing().map(Element::id).collect();
            assert_eq!(missing, [""; 0], "{} {lang}", facts.controller.name);
            let faults: Vec<_> = found.faults.iter().map(|fault| fault.id).collect();
            assert_eq!(faults, [""; 0], "{} {lang}", facts.controller.name);
        }
    }
}

#[test]
fn what_the_facts_ask_for_is_told() {
    for facts in [choir(), shop(), employer()] {
        for lang in Lang::ALL {
            let found = checked(&facts, lang);
            for point in required(&facts, day("2026-11-25")) {
                let told = found
                    .points
                    .iter()
                    .any(|it| it.element == point.element && it.told_in.is_some());
                assert!(told, "{}: {} {lang}", facts.controller.name, point.element.id());
            }
        }
    }
}

#[test]
fn both_languages_have_the_same_shape() {
    fn shape(blocks: &[Block]) -> Vec<String> {
        blocks
            .iter()
            .flat_map(|block| match block {
                Block::Heading { level, id, .. } => vec![format!("{level:?} {id}")],
                Block::Paragraph(text) => {
                    let is_link =
                        |it: &&Inline| matches!(it, Inline::Link(..) | Inline::LinkIn(..));
                    let links = text.iter().filter(is_link).count();
                    vec![format!("paragraph {links}")]
                }
                Block::List { items, .. } => items.iter().flat_map(|it| shape(it)).collect(),
                Block::Terms(terms) => terms.iter().flat_map(|(_, it)| shape(it)).collect(),
                Block::Layer { blocks, .. } | Block::Notice(blocks) => shape(blocks),
                Block::Table { .. } => Vec::new(),
            })
            .collect()
    }
    for facts in [choir(), shop(), employer()] {
        let (en, cy) = (made(&facts, Lang::En), made(&facts, Lang::Cy));
        assert_eq!(shape(&en.blocks), shape(&cy.blocks), "{}", facts.controller.name);
    }
}

#[test]
fn nothing_is_left_blank() {
    for facts in [choir(), shop(), employer()] {
        for lang in Lang::ALL {
            let text = crate::document::text(&made(&facts, lang));
            for blank in ["[", "{", "$", "  :", "insert", "notice-", "None"] {
                assert!(!text.contains(blank), "{blank} in\n{text}");
            }
        }
    }
}

#[test]
fn a_right_stands_exactly_when_it_was_promised() {
    let mut facts = choir();
    facts.purposes.retain(|purpose| purpose.basis == Basis::LegalObligation);
    let text = crate::document::text(&made(&facts, Lang::En));
    for gone in ["erase", "object", "another organisation", "withdraw", "marketing"] {
        assert!(!text.to_lowercase().contains(gone), "{gone} in\n{text}");
    }
    assert!(text.contains("a copy of the information"));
}

#[test]
fn before_its_day_no_complaint_to_the_controller_is_promised() {
    let words = Words::new(Lang::En);
    let made = |on| document(&choir(), day(on), &Given::default(), &words).unwrap();
    let text = |on| crate::document::text(&made(on));
    assert!(!text("2026-06-18").contains("within 30 days"));
    assert!(text("2026-06-19").contains("within 30 days"));
}

#[test]
fn words_without_welsh_are_marked_as_english() {
    let welsh = made(&employer(), Lang::Cy);
    let html = crate::document::fragment(&welsh);
    assert!(html.contains("<span lang=\"en\">to treat everybody fairly</span>"), "{html}");
    assert_eq!(without_welsh(&employer()), ["to treat everybody fairly"]);
    assert_eq!(without_welsh(&choir()), [""; 0]);
}

#[test]
fn a_purpose_without_welsh_keeps_its_link() {
    let mut facts = choir();
    facts.purposes.iter_mut().for_each(|it| it.own = Some(Own::en("the choir’s garden")));
    let welsh = made(&facts, Lang::Cy);
    let html = crate::document::html(&welsh, &Words::new(Lang::Cy)).unwrap();
    let said = "<a class=\"said\" href=\"#purpose-1\" lang=\"en\">the choir’s garden</a>";
    assert!(html.contains(said), "{html}");
    let markdown = crate::document::markdown(&welsh);
    assert!(markdown.contains("[the choir’s garden](<#purpose-1>)"), "{markdown}");
    let english = crate::document::html(&made(&facts, Lang::En), &Words::new(Lang::En)).unwrap();
    assert!(
        english.contains("<a class=\"said\" href=\"#purpose-1\">the choir’s garden</a>"),
        "{english}"
    );
}

#[test]
fn a_source_is_called_by_its_welsh_name_where_it_has_one() {
    let mut facts = shop();
    let told = |facts: &Facts, lang| crate::document::text(&made(facts, lang));
    assert!(told(&facts, Lang::Cy).contains("Ei henw yw Example Lists Ltd"));
    let cy = Some("Rhestrau Enghraifft Cyf".to_owned());
    facts.sources[0].name = Some(Own { en: "Example Lists Ltd".to_owned(), cy });
    let welsh = told(&facts, Lang::Cy);
    assert!(welsh.contains("Rhestrau Enghraifft Cyf") && !welsh.contains("Example Lists"));
    assert!(!told(&facts, Lang::En).contains("Rhestrau"));
}

#[test]
fn marketing_stands_apart() {
    let has = |facts: &Facts| {
        made(facts, Lang::En).blocks.iter().any(|block| matches!(block, Block::Notice(_)))
    };
    assert!(has(&choir()) && has(&shop()) && !has(&employer()));
}

#[test]
fn an_officer_and_a_representative_are_named_where_there_are_any() {
    use rules::notices::facts::Contact;
    let mut facts = choir();
    let contact = Contact { email: Some("rep@example.org".to_owned()), ..Contact::default() };
    facts.controller.representative = Some(("Rep Ltd".to_owned(), contact));
    let text = crate::document::text(&made(&facts, Lang::En)).replace('\n', " ");
    assert!(text.contains("Our representative in the United Kingdom is Rep Ltd"), "{text}");
    let shop = crate::document::text(&made(&shop(), Lang::En));
    assert!(shop.contains("data protection officer") && shop.contains("officer@example.org"));
}

#[test]
fn a_notice_says_its_version_and_when_it_is_looked_at_again() {
    let words = Words::new(Lang::En);
    let given = Given { version: 3, ..Given::default() };
    let text =
        crate::document::text(&document(&choir(), day("2026-11-25"), &given, &words).unwrap());
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("It is version 3."));
    assert!(text.contains("We look at it again by 25 November 2027."));
}
