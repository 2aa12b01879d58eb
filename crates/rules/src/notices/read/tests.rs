use super::*;
use crate::notices::facts::{Basis, DataKind, Kept};

fn today() -> Date {
    Date::parse("2026-11-25").unwrap()
}

/// A choir that asks for donations.
pub(crate) fn choir() -> Answers {
    let mut answers = Answers::default();
    for (name, value) in [
        ("audience", "customers"),
        ("sector", "charity"),
        ("large-scale", "no"),
        ("automated", "no"),
        ("dpo", "none"),
        ("name", "Harbour Choir"),
        ("contact.email", "choir@example.org"),
        ("contact.post", "1 High Street\nExampleton"),
        ("complaints.same", "yes"),
        ("purposes", "donations,newsletter"),
        ("purpose.donations.basis", "legitimate-interests"),
        ("purpose.donations.interest.en", "to thank the people who support us"),
        ("purpose.donations.interest.cy", "diolch i'r bobl sy'n ein cefnogi"),
        ("purpose.donations.data", "name,payment"),
        ("purpose.donations.keep.count", "6"),
        ("purpose.donations.keep.unit", "years"),
        ("purpose.donations.keep.after", "financial-year"),
        ("purpose.newsletter.basis", "consent"),
        ("purpose.newsletter.data", "name,contact"),
        ("purpose.newsletter.keep.rule.en", "until you ask us to stop"),
        ("purpose.newsletter.keep.rule.cy", "nes i chi ofyn i ni stopio"),
        ("recipients", "it-providers"),
        ("elsewhere", "no"),
        ("transfers", "no"),
        ("review", "2027-11-25"),
    ] {
        match name {
            "contact.post" => answers.set(name, [value]),
            _ if value.contains(' ') => answers.set(name, [value]),
            _ => answers.set(name, value.split(',')),
        }
    }
    answers
}

fn codes_of(answers: &Answers) -> Vec<(&'static str, String)> {
    let problems = match facts(answers, today()) {
        Ok((_, problems)) | Err(problems) => problems,
    };
    problems.into_iter().map(|it| (it.code.0, it.place.column.unwrap_or_default())).collect()
}

#[test]
fn answers_become_facts() {
    let (facts, problems) = facts(&choir(), today()).unwrap();
    assert_eq!(problems.iter().map(|it| it.code.0).collect::<Vec<_>>(), [""; 0]);
    assert_eq!(facts.controller.contact.post, ["1 High Street", "Exampleton"]);
    assert_eq!(facts.bases(), [Basis::Consent, Basis::LegitimateInterests]);
    assert_eq!(facts.purposes[0].data, [DataKind::Name, DataKind::Payment]);
    assert!(matches!(facts.purposes[1].kept, Kept::Until(_)));
    assert!(!facts.from_elsewhere());
}

#[test]
fn each_answer_that_lacks_is_told_by_its_name() {
    for name in ["name", "purpose.donations.basis", "recipients", "review", "elsewhere"] {
        let mut answers = choir();
        answers.set(name, [""; 0]);
        let found = codes_of(&answers);
        assert!(found.contains(&("notice-not-answered", name.to_owned())), "{name}: {found:?}");
    }
    let mut answers = choir();
    answers.set("contact.email", [""]);
    answers.set("contact.post", [""]);
    assert!(codes_of(&answers).contains(&("notice-no-contact", "contact.email".to_owned())));
    let mut answers = choir();
    answers.set("purpose.donations.keep.unit", [""]);
    let place = "purpose.donations.keep.count".to_owned();
    assert!(codes_of(&answers).contains(&("notice-not-kept", place)));
}

#[test]
fn a_purpose_without_data_is_told() {
    let mut answers = choir();
    answers.set("purpose.donations.data", [""]);
    let place = "purpose.donations.data".to_owned();
    assert!(codes_of(&answers).contains(&("notice-not-answered", place)));
}

#[test]
fn what_cannot_be_an_answer_is_told() {
    let wrong = [
        ("audience", "everybody", "notice-no-such-choice"),
        ("contact.email", "not an address", "notice-email-odd"),
        ("purpose.donations.keep.count", "0", "notice-count-odd"),
        ("purpose.donations.keep.count", "-3", "notice-count-odd"),
        ("review", "next year", "notice-day-odd"),
        ("review", "2026-11-25", "notice-review-passed"),
        ("name", "bell\u{7}", "notice-unprintable"),
        ("brand.colour", "blue", "notice-colour-odd"),
        ("favourite.dish", "soup", "notice-not-asked"),
    ];
    for (name, value, code) in wrong {
        let mut answers = choir();
        answers.set(name, [value]);
        let found = codes_of(&answers);
        assert!(found.contains(&(code, name.to_owned())), "{name}: {found:?}");
    }
    let mut answers = choir();
    answers.set("name", ["x".repeat(201)]);
    assert!(codes_of(&answers).contains(&("notice-too-long", "name".to_owned())));
    answers.set("recipients", ["none", "insurers"]);
    assert!(codes_of(&answers).contains(&("notice-nobody-and", "recipients".to_owned())));
}

#[test]
fn three_hundred_purposes_are_refused() {
    let mut answers = choir();
    answers.set("purposes", (0..300).map(|n| format!("own-{n}")));
    let found = codes_of(&answers);
    assert!(found.contains(&("notice-too-many-purposes", "purposes".to_owned())));
}

#[test]
fn signs_of_every_script_stay_as_they_are() {
    let mut answers = choir();
    let name = "Côr <b>\"O'Neil\"</b> & 合唱団; DROP TABLE x; --";
    answers.set("name", [name]);
    assert_eq!(facts(&answers, today()).unwrap().0.controller.name, name);
}

#[test]
fn words_without_welsh_are_told_and_stand_in_nobodys_way() {
    let mut answers = choir();
    answers.set("purpose.donations.interest.cy", [""]);
    let (_, problems) = facts(&answers, today()).unwrap();
    assert_eq!(problems[0].code, codes::NO_WELSH);
}

#[test]
fn a_source_with_a_name_in_welsh_alone_is_told() {
    let mut answers = choir();
    for (name, value) in [
        ("elsewhere", "yes"),
        ("sources", "public-register"),
        ("source.public-register.name-cy", "Tŷ’r Cwmnïau"),
        ("source.public-register.data", "name"),
        ("source.public-register.public", "yes"),
    ] {
        answers.set(name, [value]);
    }
    let lacks = ("notice-not-answered", "source.public-register.name".to_owned());
    assert_eq!(codes_of(&answers), [lacks]);
    answers.set("source.public-register.name", ["Companies House"]);
    let (read, problems) = facts(&answers, today()).unwrap();
    assert_eq!(problems, []);
    let name = read.sources[0].name.clone().unwrap();
    assert_eq!((name.en.as_str(), name.cy.as_deref()), ("Companies House", Some("Tŷ’r Cwmnïau")));
    answers.set("sources", ["list-supplier"]);
    answers.set("source.list-supplier.name-cy", ["Rhestrau Cyf"]);
    let lacks = |it: &&(&str, String)| it.1 == "source.list-supplier.name";
    assert_eq!(codes_of(&answers).iter().filter(lacks).count(), 1);
}

#[test]
fn an_unsuitable_notice_is_refused_until_somebody_goes_on() {
    let mut answers = choir();
    answers.set("large-scale", ["yes"]);
    assert!(codes_of(&answers).iter().any(|(code, _)| *code == "notice-unsuitable"));
    answers.set("go-on", ["yes"]);
    assert!(facts(&answers, today()).is_ok());
}

#[test]
fn a_period_and_a_rule_contradict_each_other() {
    let mut answers = choir();
    answers.set("purpose.newsletter.keep.count", ["6"]);
    let place = "purpose.newsletter.keep.count".to_owned();
    assert!(codes_of(&answers).contains(&("notice-kept-twice", place)));
}

#[test]
fn sensitive_data_without_a_condition_are_told_with_their_law() {
    let mut answers = choir();
    answers.set("purpose.donations.data", ["name", "health", "criminal"]);
    let problems = facts(&answers, today()).unwrap_err();
    let of = |name: &str| {
        let name = format!("purpose.donations.{name}");
        problems.iter().find(|it| it.place.column.as_deref() == Some(&name)).unwrap()
    };
    assert_eq!(of("special").cite, Some(UK_GDPR_9_2));
    assert_eq!(of("criminal").cite, Some(DPA_SCH_1));
}

#[test]
fn the_version_of_the_questions_is_no_stray_answer() {
    let mut answers = choir();
    answers.set("questions", [QUESTIONS.to_string()]);
    assert_eq!(codes_of(&answers), []);
    answers.set("questions", ["99"]);
    assert!(codes_of(&answers).contains(&("notice-questions-unknown", "questions".to_owned())));
}

#[test]
fn an_officer_and_a_representative_can_be_reached() {
    let mut answers = choir();
    answers.set("dpo", ["named"]);
    answers.set("representative.needed", ["yes"]);
    answers.set("representative.name", ["Rep Ltd"]);
    let found = codes_of(&answers);
    for name in ["dpo-contact.email", "representative.email"] {
        assert!(found.contains(&("notice-no-contact", name.to_owned())), "{name}: {found:?}");
    }
}

#[test]
fn nothing_that_was_said_is_lost() {
    let change = |name: &str, values: &[&str], place: &str| {
        let mut answers = choir();
        answers.set("transfers", ["yes"]);
        answers.set("transfer.1.country.en", ["Japan"]);
        answers.set("transfer.1.safeguard", ["adequacy"]);
        answers.set(name, values);
        let problems = facts(&answers, today()).unwrap_err();
        let places: Vec<_> = problems.iter().filter_map(|it| it.place.column.clone()).collect();
        assert!(places.contains(&place.to_owned()), "{name}: {places:?}");
    };
    // A second country without what protects data there, and the other way round.
    change("transfer.2.country.en", &["India"], "transfer.2.safeguard");
    change("transfer.3.safeguard", &["addendum"], "transfer.3.country.en");
    // Welsh words alone, two names, a name in two lines.
    let place = "purpose.newsletter.own-data.en";
    change("purpose.newsletter.own-data.cy", &["pethau eraill"], place);
    change("name", &["One", "Two"], "name");
    change("name", &["One\nTwo"], "name");
    change("contact.email", &["a@example.org", "b@example.org"], "contact.email");
}

#[test]
fn an_answer_that_nothing_asks_for_is_not_used() {
    let mut answers = choir();
    answers.set("public-authority", ["yes"]);
    let (facts, problems) = facts(&answers, today()).unwrap();
    assert!(!facts.public_authority);
    assert_eq!(problems[0].code, codes::NOT_ASKED);
}

proptest::proptest! {
    #[test]
    fn two_answers_to_anything_are_facts_or_an_error(at in 0_usize..30, second in "[a-z]{1,9}") {
        let mut answers = choir();
        let names: Vec<String> = choir().iter().map(|(name, _)| name.to_owned()).collect();
        let name = &names[at % names.len()];
        let mut values = answers.all(name).to_vec();
        values.push(second);
        answers.set(name, &values);
        if let Err(problems) = facts(&answers, today()) {
            proptest::prop_assert!(problems.iter().any(|it| it.severity == Severity::Error), "{name}");
        }
    }

    #[test]
    fn no_answers_bring_reading_down(
        names in proptest::collection::vec("(purpose\\.)?(audience|sector|purposes|own-1|donations|transfers|transfer|review|sources|elsewhere)(\\.(1|basis|data|keep|count|name|en|cy)){0,3}", 0..12),
        values in proptest::collection::vec("\\PC{0,20}", 1..6),
    ) {
        let mut answers = choir();
        names.iter().for_each(|name| answers.set(name, &values));
        if let Err(problems) = facts(&answers, today()) {
            proptest::prop_assert!(problems.iter().any(|it| it.severity == Severity::Error));
            proptest::prop_assert!(problems.iter().all(|it| it.place.column.is_some()));
        }
    }

    #[test]
    fn the_order_in_which_answers_are_given_changes_nothing(seed in 0_usize..1_000) {
        let given: Vec<_> = choir().iter().map(|(name, all)| (name.to_owned(), all.to_vec())).collect();
        let mut turned = given.clone();
        turned.rotate_left(seed % given.len());
        turned.reverse();
        let turned: Answers = turned.into_iter().collect();
        proptest::prop_assert_eq!(facts(&turned, today()), facts(&choir(), today()));
    }
}
