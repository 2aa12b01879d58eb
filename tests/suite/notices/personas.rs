//! Ten organisations as they are: their answers in `examples/notices` give facts, in few questions.

use std::fs;
use std::path::{Path, PathBuf};

use rules::notices::facts::Element;
use rules::notices::{Answers, Facts, question, read, required, rights};
use terms::{Date, Problem, Severity};
use words::document::{Block, Inline};
use words::notices::check::check;
use words::notices::check::sentences::{Part, passages};
use words::notices::{Given, document, without_welsh};
use words::{Lang, Words};

/// Each file, and the doubts that its answers raise: a note or a warning and its place.
pub(super) const PERSONAS: &[(&str, &[(&str, &str)])] = &[
    ("care-agency", &[]),
    ("choir", &[]),
    ("employer", &[]),
    ("letting-agency", &[]),
    ("nursery", &[]),
    (
        "online-shop",
        &[
            ("notice-electronic-marketing", "purpose.newsletter.basis"),
            ("notice-calls-screened", "purpose.marketing-calls.basis"),
        ],
    ),
    ("plumber", &[("notice-electronic-marketing", "purpose.newsletter.basis")]),
    ("salon", &[]),
    ("solicitor", &[]),
    ("volunteers", &[]),
];

pub(super) fn today() -> Date {
    Date::parse("2026-11-25").unwrap()
}

pub(super) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/notices")
}

fn answers(name: &str) -> Answers {
    let file = format!("{name}.toml");
    let text = fs::read_to_string(folder().join(&file)).unwrap();
    let read = web::answers::read(&text, &file);
    read.unwrap_or_else(|problem| panic!("{file}: {problem:?}")).0
}

pub(super) fn read_of(name: &str) -> (Facts, Vec<Problem>) {
    let answers = answers(name);
    read::facts(&answers, today()).unwrap_or_else(|problems| panic!("{name}: {problems:#?}"))
}

#[test]
fn every_example_is_looked_at_here() {
    let mut found: Vec<String> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|it| it == "toml"))
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    found.sort_unstable();
    assert_eq!(found, PERSONAS.iter().map(|(name, _)| *name).collect::<Vec<_>>());
}

#[test]
fn every_persona_has_facts_and_no_doubts_but_those_that_are_known() {
    for (name, doubts) in PERSONAS {
        let (_, problems) = read_of(name);
        let found: Vec<(&str, &str)> = problems
            .iter()
            .map(|it| (it.code.0, it.place.column.as_deref().unwrap_or_default()))
            .collect();
        assert_eq!(found, *doubts, "{name}");
        assert!(problems.iter().all(|it| it.severity == Severity::Note), "{name}");
    }
}

#[test]
fn every_persona_is_asked_25_questions_at_most() {
    for (name, _) in PERSONAS {
        let answers = answers(name);
        let asked = question::flow(&answers).len();
        println!("{name}: {asked} questions");
        assert!(asked <= 25, "{name}: {asked}");
        assert_eq!(question::open(&answers).map(|it| it.id), None, "{name}");
    }
}

#[test]
fn every_persona_lacks_what_is_taken_out() {
    for (name, _) in PERSONAS {
        let whole = answers(name);
        for field in ["name", "purposes", "recipients", "review", "complaints.same"] {
            let mut less = whole.clone();
            less.set(field, [""; 0]);
            let problems = read::facts(&less, today()).unwrap_err();
            let told = problems.iter().any(|it| it.place.column.as_deref() == Some(field));
            assert!(told, "{name} without {field}");
        }
    }
}

#[test]
fn every_own_word_stands_in_both_languages() {
    for (name, _) in PERSONAS {
        let answers = answers(name);
        for (field, values) in answers.iter().filter(|(field, _)| field.ends_with(".en")) {
            let welsh = format!("{}.cy", field.trim_end_matches(".en"));
            // Some countries are called the same.
            let same = field.ends_with(".country.en");
            assert!(same || answers.all(&welsh) != values, "{name}: {welsh}");
            assert!(answers.one(&welsh).is_some(), "{name}: {welsh}");
        }
    }
}

#[test]
fn nobody_can_be_reached_by_the_ways_that_are_made_up() {
    for (name, _) in PERSONAS {
        for (field, values) in answers(name).iter() {
            let made_up = |value: &String| match field.rsplit('.').next() {
                Some("email" | "web") => {
                    value.contains(".example.org") || value.ends_with("@example.org")
                }
                Some("phone") => value.starts_with("01632 960") || value.starts_with("07700 900"),
                _ => true,
            };
            assert!(values.iter().all(made_up), "{name}: {field}");
        }
    }
}

#[test]
fn rights_follow_from_what_each_persona_does() {
    let has = |name: &str, element| {
        rights(&read_of(name).0, today()).iter().any(|right| right.element == element)
    };
    assert!(has("choir", Element::Withdrawal) && has("choir", Element::MarketingObjection));
    assert!(!has("employer", Element::Withdrawal) && has("employer", Element::Portability));
    assert!(!has("volunteers", Element::Portability) && has("volunteers", Element::Objection));
    assert!(has("salon", Element::Withdrawal) && has("nursery", Element::Objection));
    for (name, _) in PERSONAS {
        assert!(has(name, Element::ComplaintController), "{name}");
    }
}

#[test]
fn who_buys_a_list_says_so_and_who_has_everything_from_people_does_not() {
    for (name, bought) in [("online-shop", true), ("choir", false), ("salon", false)] {
        let (facts, _) = read_of(name);
        let points = required(&facts, today());
        let has = |element| points.iter().any(|point| point.element == element);
        assert_eq!((has(Element::Source), has(Element::Categories)), (bought, bought), "{name}");
        assert_eq!(points.iter().any(|point| point.elsewhere.is_some()), bought, "{name}");
    }
    let (shop, _) = read_of("online-shop");
    assert_eq!((shop.sources.len(), shop.transfers.len()), (2, 2));
}

/// A notice as somebody sees it who has nothing else.
fn parts(blocks: &[Block], within_item: bool) -> Vec<Part> {
    let line = |text: &[Inline]| text.iter().map(Inline::words).collect::<String>();
    blocks
        .iter()
        .flat_map(|block| match block {
            Block::Heading { text, .. } => vec![Part::Heading(text.clone())],
            Block::Paragraph(text) if within_item => vec![Part::Item(line(text))],
            Block::Paragraph(text) => vec![Part::Paragraph(line(text))],
            Block::List { items, .. } => items.iter().flat_map(|it| parts(it, true)).collect(),
            Block::Terms(terms) => terms
                .iter()
                .flat_map(|(term, said)| {
                    let mut all = vec![Part::Paragraph(term.clone())];
                    all.extend(parts(said, false));
                    all
                })
                .collect(),
            Block::Layer { blocks, .. } | Block::Notice(blocks) => parts(blocks, false),
            Block::Table { .. } => Vec::new(),
        })
        .collect()
}

#[test]
fn the_notice_of_every_persona_tells_all_that_its_facts_ask_for_in_both_languages() {
    for (name, _) in PERSONAS {
        let (facts, _) = read_of(name);
        assert_eq!(without_welsh(&facts), [""; 0], "{name}");
        for lang in Lang::ALL {
            let made = document(&facts, today(), &Given::default(), &Words::new(lang)).unwrap();
            let found = check(&passages(&parts(&made.blocks, false)), lang, today());
            let faults: Vec<_> = found.faults.iter().map(|fault| fault.id).collect();
            assert_eq!(faults, [""; 0], "{name} {lang}");
            for point in required(&facts, today()) {
                let mut points = found.points.iter();
                let told = points.any(|it| it.element == point.element && it.told_in.is_some());
                assert!(told, "{name}: {} {lang}", point.element.id());
            }
        }
    }
}
