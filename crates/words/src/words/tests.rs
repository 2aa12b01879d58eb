use std::collections::BTreeSet;

use super::*;

#[test]
fn the_catalogues_read_without_a_fault() {
    for lang in Lang::ALL {
        for (name, text) in catalogue::files(lang) {
            let read = FluentResource::try_new((*text).to_owned());
            assert!(read.is_ok(), "{lang}/{name}: {:?}", read.err().map(|(_, errors)| errors));
        }
    }
}

#[test]
fn no_key_stands_twice() {
    for lang in Lang::ALL {
        let mut seen = BTreeSet::new();
        for (key, _) in messages(lang) {
            assert!(seen.insert(key), "{key} stands twice in {lang}");
        }
    }
}

#[test]
fn both_languages_have_the_same_keys_attributes_and_variables() {
    let outline = |lang| {
        messages(lang)
            .map(|(key, text)| (key, attributes(&text), variables(&text)))
            .collect::<BTreeSet<_>>()
    };
    let (en, cy) = (outline(Lang::En), outline(Lang::Cy));
    let differences: Vec<_> = en.symmetric_difference(&cy).collect();
    assert!(differences.is_empty(), "{differences:#?}");
}

#[test]
fn both_languages_keep_the_same_commands() {
    let quoted =
        |text: &str| text.split('`').skip(1).step_by(2).map(str::to_owned).collect::<BTreeSet<_>>();
    for ((key, en), (_, cy)) in sorted(Lang::En).iter().zip(&sorted(Lang::Cy)) {
        assert_eq!(quoted(en), quoted(cy), "{key}");
    }
}

fn sorted(lang: Lang) -> Vec<(&'static str, String)> {
    let mut all: Vec<_> = messages(lang).collect();
    all.sort();
    all
}

fn attributes(text: &str) -> BTreeSet<String> {
    text.lines()
        .filter_map(|line| line.trim_start().strip_prefix('.')?.split_once(" ="))
        .map(|(name, _)| name.to_owned())
        .collect()
}

fn variables(text: &str) -> BTreeSet<String> {
    text.split('$')
        .skip(1)
        .map(|rest| {
            rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_' || *c == '-').collect()
        })
        .collect()
}

#[test]
fn welsh_has_its_six_plural_forms() {
    let words = Words::new(Lang::Cy);
    let said = |rows| words.say("rows", &[("rows", Arg::Count(rows))]).unwrap();
    assert_eq!(said(0), "0 rhes");
    assert_eq!(said(1), "1 rhes");
    assert_eq!(said(2), "2 res");
    assert_eq!(said(3), "3 rhes");
    assert_eq!(said(6), "6 rhes");
    assert_eq!(said(1_346_503), "1,346,503 rhes");
}

#[test]
fn plural_forms_follow_the_number_not_its_groups() {
    let words = Words::new(Lang::En);
    let said = |rows| words.say("rows", &[("rows", Arg::Count(rows))]).unwrap();
    assert_eq!(said(1), "1 row");
    assert_eq!(said(1_000), "1,000 rows");
    assert_eq!(said(1 << 53), "9,007,199,254,740,992 rows");
    assert_eq!(said(u64::MAX), "18,446,744,073,709,551,615 rows");
}

#[test]
fn days_are_written_out() {
    let day = Date::parse("2026-11-23").unwrap();
    assert_eq!(Words::new(Lang::En).date(day), "23 November 2026");
    assert_eq!(Words::new(Lang::Cy).date(day), "23 Tachwedd 2026");
    for lang in Lang::ALL {
        let words = Words::new(lang);
        let months: BTreeSet<_> =
            (1..=12).map(|m| words.date(Date::new(2026, m, 3).unwrap())).collect();
        assert_eq!(months.len(), 12);
        assert!(months.iter().all(|said| said.starts_with("3 ") && said.ends_with(" 2026")));
    }
}

#[test]
fn what_is_missing_is_an_error() {
    let words = Words::new(Lang::En);
    assert!(matches!(words.say("nowhere", &[]), Err(Error::Missing { .. })));
    assert!(matches!(words.say("rows", &[]), Err(Error::Incomplete { .. })));
    assert!(matches!(words.reason("nowhere"), Err(Error::Missing { .. })));
}

#[test]
fn words_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&Words::new(Lang::Cy));
}

#[test]
fn every_reason_says_what_it_is_who_must_act_and_what_to_do() {
    for lang in Lang::ALL {
        let words = Words::new(lang);
        for reason in rules::screening::Reason::ALL {
            let label = words.reason(reason.id()).unwrap();
            assert!(!label.ends_with('.'), "{lang}: {label}");
            for attribute in ["meaning", "who", "next"] {
                assert!(!words.reason_attribute(reason.id(), attribute).unwrap().is_empty());
            }
        }
    }
}

#[test]
fn no_reason_is_worded_that_does_not_exist() {
    for lang in Lang::ALL {
        for id in messages(lang).filter_map(|(key, _)| key.strip_prefix("reason-")) {
            let page = ["id", "who", "next", "law"];
            let exists = rules::screening::Reason::from_id(id).is_some();
            assert!(exists || page.contains(&id), "{lang}: reason-{id}");
        }
    }
}

#[test]
fn every_kind_of_call_has_its_name() {
    use crate::screening::Kind;
    for lang in Lang::ALL {
        for kind in [Kind::Live, Kind::Automated, Kind::Claims, Kind::Pensions] {
            Words::new(lang).say(&format!("kind-{}", kind.id()), &[]).unwrap();
        }
    }
}

/// The sources of the room that reads cells, which this crate does not depend on.
const READING: [&str; 2] = [
    include_str!("../../../numbers/src/marks.rs"),
    include_str!("../../../numbers/src/reading.rs"),
];

#[test]
fn every_way_to_read_a_cell_has_its_words() {
    let ids: BTreeSet<_> = READING.iter().flat_map(|source| ids(source)).collect();
    assert!(ids.len() > 30 && ids.contains("letter-o") && ids.contains("ambiguous"), "{ids:?}");
    for lang in Lang::ALL {
        let words = Words::new(lang);
        for id in &ids {
            assert!(!words.reason(id).unwrap().is_empty());
        }
        for id in messages(lang).filter_map(|(key, _)| key.strip_prefix("reading-")) {
            assert!(ids.contains(id), "{lang}: reading-{id} belongs to no mark");
        }
    }
}

/// The ids that a source gives to its variants: `Variant = "id",` and `Self::Variant => "id",`.
fn ids(source: &'static str) -> impl Iterator<Item = &'static str> {
    source.lines().filter_map(|line| {
        let (name, id) = line.trim().strip_suffix("\",")?.split_once(" \"")?;
        let declares = name.ends_with('=') || name.starts_with("Self::") && name.ends_with("=>");
        declares.then_some(id)
    })
}
