use super::*;
use crate::notices::facts::{
    Automated, Contact, DataKind, Own, PurposeKind, Safeguard, Source, SourceKind, Transfer,
};
use crate::notices::rights::tests::{facts, purpose};

fn told(facts: &Facts) -> Vec<Element> {
    let day = Date::parse("2026-11-25").unwrap();
    required(facts, day).into_iter().map(|it| it.element).collect()
}

fn plain() -> Facts {
    facts(vec![purpose(PurposeKind::Events, Basis::Consent)])
}

#[test]
fn what_every_notice_tells() {
    let told = told(&plain());
    for element in [
        Element::Controller,
        Element::Purposes,
        Element::Bases,
        Element::Recipients,
        Element::Retention,
        Element::Access,
    ] {
        assert!(told.contains(&element), "{}", element.id());
    }
}

/// Whether a point stands after a change, and did not before.
fn comes_with(element: Element, change: impl Fn(&mut Facts)) -> bool {
    let mut changed = plain();
    change(&mut changed);
    !told(&plain()).contains(&element) && told(&changed).contains(&element)
}

fn bought() -> Source {
    let kind = SourceKind::ListSupplier;
    Source { kind, name: None, public: false, data: vec![DataKind::Name] }
}

/// Covers: element.recipients
#[test]
fn uk_gdpr_13_1_e_that_there_are_none_is_told_too() {
    assert!(told(&plain()).contains(&Element::Recipients));
}

/// Covers: element.representative
#[test]
fn uk_gdpr_13_1_a_a_representative() {
    assert!(comes_with(Element::Representative, |it| {
        it.controller.representative = Some(("Rep Ltd".to_owned(), Contact::default()));
    }));
}

/// Covers: element.officer
#[test]
fn uk_gdpr_13_1_b_an_officer() {
    assert!(comes_with(Element::Officer, |it| {
        it.controller.dpo = Dpo::Named;
    }));
}

/// Covers: element.interests
#[test]
fn uk_gdpr_13_1_d_legitimate_interests() {
    assert!(comes_with(Element::Interests, |it| {
        it.purposes[0].basis = Basis::LegitimateInterests;
    }));
}

/// Covers: element.transfers
#[test]
fn uk_gdpr_13_1_f_transfers() {
    assert!(comes_with(Element::Transfers, |it| {
        let country = Own::en("Japan");
        it.transfers.push(Transfer { country, safeguard: Safeguard::Adequacy });
    }));
}

/// Covers: element.needed
#[test]
fn uk_gdpr_13_2_e_what_a_law_asks_for() {
    assert!(comes_with(Element::Needed, |it| {
        it.purposes[0].basis = Basis::LegalObligation;
    }));
}

/// Covers: element.automated
#[test]
fn uk_gdpr_13_2_f_decisions_without_a_person() {
    assert!(comes_with(Element::Automated, |it| {
        let words = || Own::en("words");
        it.automated.push(Automated { decision: words(), logic: words(), effect: words() });
    }));
}

/// Covers: element.categories
#[test]
fn uk_gdpr_14_1_d_kinds_of_data_from_elsewhere() {
    assert!(comes_with(Element::Categories, |it| {
        it.sources.push(bought());
    }));
}

/// Covers: element.source
#[test]
fn uk_gdpr_14_2_f_the_source() {
    assert!(comes_with(Element::Source, |it| {
        it.sources.push(bought());
    }));
}

#[test]
fn points_come_in_their_order_and_once() {
    let mut told = told(&plain());
    let before = told.clone();
    told.sort_unstable();
    told.dedup();
    assert_eq!(told, before);
}

/// The ids of the provisions that ask for a point.
fn asking(facts: &Facts, element: Element) -> Vec<&'static str> {
    let day = Date::parse("2026-11-25").unwrap();
    let points = required(facts, day);
    let point = points.iter().find(|it| it.element == element).unwrap();
    point.articles().map(|cite| cite.id()).collect()
}

#[test]
fn article_14_asks_too_where_data_come_from_elsewhere() {
    let mut facts = plain();
    assert_eq!(asking(&facts, Element::Controller), ["UK_GDPR_13_1_A"]);
    assert_eq!(asking(&facts, Element::Access), ["UK_GDPR_13_2_B"]);
    assert_eq!(asking(&facts, Element::ComplaintController), ["UK_GDPR_13_2_CA"]);
    facts.sources.push(bought());
    assert_eq!(asking(&facts, Element::Controller), ["UK_GDPR_13_1_A", "UK_GDPR_14_1_A"]);
    assert_eq!(asking(&facts, Element::Withdrawal), ["UK_GDPR_13_2_C", "UK_GDPR_14_2_D"]);
    let complaint = ["UK_GDPR_13_2_CA", "UK_GDPR_14_2_DA"];
    assert_eq!(asking(&facts, Element::ComplaintController), complaint);
    assert_eq!(asking(&facts, Element::Source), ["UK_GDPR_14_2_F"]);
    assert_eq!(asking(&facts, Element::Categories), ["UK_GDPR_14_1_D"]);
}

#[test]
fn the_right_to_complain_to_the_controller_comes_with_its_day() {
    let has = |on| {
        let points = required(&plain(), Date::parse(on).unwrap());
        points.iter().any(|it| it.element == Element::ComplaintController)
    };
    assert!(!has("2026-06-18") && has("2026-06-19"));
}
