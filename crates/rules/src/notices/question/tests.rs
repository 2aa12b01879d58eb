use proptest::prelude::*;

use super::*;
use crate::notices::facts::PurposeKind;
use crate::notices::read;

/// Answers everything that is asked, `pick` choosing where there is a choice.
pub(crate) fn answered(begin: &Answers, mut pick: impl FnMut(usize) -> usize) -> (Answers, usize) {
    let mut answers = begin.clone();
    let mut asked = 0;
    while let Some(question) = open(&answers) {
        asked += 1;
        assert!(asked < 200, "the questions end: {}", question.id);
        let before = answers.clone();
        answer(&question, &mut answers, &mut pick);
        assert_ne!(before, answers, "an answer makes progress: {}", question.id);
    }
    (answers, asked)
}

fn answer(question: &Question, answers: &mut Answers, pick: &mut impl FnMut(usize) -> usize) {
    for field in &question.fields {
        if !field.is_asked(answers) || !answers.all(&field.answer()).is_empty() {
            continue;
        }
        let value = match (&field.kind, field.need == Need::May) {
            (Kind::Email, _) => "somebody@example.org".to_owned(),
            (_, true) if !field.name.contains(".keep.") || field.id == "keep-rule" => continue,
            (Kind::One(choices) | Kind::Many(choices), _) => {
                let first = choices.iter().position(|it| it.suggested);
                let at = first.unwrap_or_else(|| pick(choices.len()));
                choices[at].id.clone()
            }
            (Kind::YesNo, _) => if pick(2) == 0 { "no" } else { "yes" }.to_owned(),
            (Kind::Line | Kind::Own, _) => "some words".to_owned(),
            (Kind::Phone, _) => "01632 960123".to_owned(),
            (Kind::Post, _) => "1 High Street".to_owned(),
            (Kind::Web, _) => "https://example.org".to_owned(),
            (Kind::Count, _) => "6".to_owned(),
            (Kind::Day, _) => "2027-11-25".to_owned(),
            (Kind::Colour, _) => "#1d70b8".to_owned(),
        };
        answers.set(&field.answer(), [value]);
        if question.id == "unsuitable" {
            answers.set("go-on", ["yes"]);
        }
    }
}

fn set(all: &[(&str, &str)]) -> Answers {
    let mut answers = Answers::default();
    all.iter().for_each(|(name, value)| answers.set(name, value.split(',')));
    answers
}

#[test]
fn the_first_questions_are_those_that_make_a_notice_unsuitable() {
    let ids: Vec<_> = flow(&Answers::default()).iter().map(|it| it.id).take(5).collect();
    assert_eq!(ids, ["audience", "sector", "large-scale", "automated", "dpo"]);
    let answers = set(&[("automated", "yes")]);
    assert_eq!(flow(&answers).last().unwrap().id, "unsuitable");
    let answers = set(&[("automated", "yes"), ("go-on", "yes")]);
    assert!(flow(&answers).iter().any(|it| it.id == "decision"));
}

#[test]
fn only_what_the_answers_leave_open_is_asked() {
    let charity = set(&[("sector", "charity")]);
    assert!(!flow(&charity).iter().any(|it| it.id == "public-authority"));
    let school = set(&[("sector", "education")]);
    assert!(flow(&school).iter().any(|it| it.id == "public-authority"));
    let health = set(&[("purposes", "care"), ("purpose.care.data", "name,health")]);
    assert!(flow(&health).iter().any(|it| it.id == "condition"));
    let plain = set(&[("purposes", "care"), ("purpose.care.data", "name")]);
    assert!(!flow(&plain).iter().any(|it| it.id == "condition"));
    let consent = set(&[("purposes", "newsletter"), ("purpose.newsletter.basis", "consent")]);
    assert!(!flow(&consent).iter().any(|it| it.id == "needed"));
}

#[test]
fn one_way_to_be_reached_will_do() {
    let page = flow(&Answers::default()).into_iter().find(|it| it.id == "contact").unwrap();
    assert!(page.is_open(&Answers::default()));
    assert!(!page.is_open(&set(&[("contact.phone", "01632 960123")])));
}

#[test]
fn an_ordinary_small_organisation_is_asked_25_questions_at_most() {
    let five = "donations,gift-aid,membership,events,newsletter";
    let begin = set(&[
        ("audience", "customers"),
        ("sector", "charity"),
        ("large-scale", "no"),
        ("automated", "no"),
        ("dpo", "none"),
        ("purposes", five),
    ]);
    let (answers, asked) = answered(&begin, |_| 0);
    assert!(asked + 6 <= 25, "{asked} and 6 before");
    assert!(flow(&answers).len() <= 25, "{}", flow(&answers).len());
}

proptest! {
    #[test]
    fn questions_end_and_their_answers_are_facts(seed in any::<u64>()) {
        let mut state = seed;
        let (answers, _) = answered(&Answers::default(), |limit| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (state >> 33) as usize % limit
        });
        let today = terms::Date::parse("2026-11-25").unwrap();
        match read::facts(&answers, today) {
            Ok((facts, _)) => {
                prop_assert!(!facts.purposes.is_empty() && !facts.controller.name.is_empty());
                prop_assert!(facts.purposes.iter().all(|it| !it.data.is_empty()));
            }
            // Only what the law excludes, or words that fit no list, can be wrong.
            Err(problems) => {
                let excluded = ["notice-marketing-recognised", "notice-authority-interests",
                    "notice-marketing-obligation", "notice-unsuitable", "notice-nobody-and"];
                let errors = problems.iter().filter(|it| it.severity == terms::Severity::Error);
                let codes: Vec<_> = errors.map(|it| it.code.0).collect();
                prop_assert!(codes.iter().all(|code| excluded.contains(code)), "{codes:?}");
            }
        }
    }
}

#[test]
fn every_purpose_can_be_asked_about() {
    for kind in PurposeKind::ALL.iter().filter(|kind| **kind != PurposeKind::Own) {
        let answers = set(&[("purposes", kind.id())]);
        let page = flow(&answers).into_iter().find(|it| it.id == "purpose").unwrap();
        assert_eq!(page.about.as_deref(), Some(kind.id()));
    }
}
