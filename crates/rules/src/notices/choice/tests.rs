use super::*;
use crate::notices::facts::Facts;
use crate::notices::read::tests::choir;
use crate::notices::rights::tests::{facts, purpose};
use crate::notices::{read, suggest};
use terms::Severity;

fn with(changes: &[(&str, &str)]) -> Vec<&'static str> {
    let mut answers = choir();
    changes.iter().for_each(|(name, value)| answers.set(name, value.split(',')));
    let today = terms::Date::parse("2026-11-25").unwrap();
    let problems = match read::facts(&answers, today) {
        Ok((_, problems)) | Err(problems) => problems,
    };
    let of_choice = problems.into_iter().filter(|it| it.cite.is_some());
    of_choice.map(|it| it.code.0).collect()
}

/// Covers: notice.marketing-recognised
#[test]
fn uk_gdpr_6_11_marketing_is_no_recognised_interest() {
    let chosen = [
        ("purpose.newsletter.basis", "recognised-interest"),
        ("purpose.newsletter.recognised", "crime"),
    ];
    assert_eq!(with(&chosen), ["notice-marketing-recognised"]);
}

/// Covers: notice.authority-interests
#[test]
fn uk_gdpr_6_1_f_an_authority_relies_on_its_tasks() {
    let chosen = [
        ("sector", "other"),
        ("dpo", "named"),
        ("dpo-contact.email", "officer@example.org"),
        ("public-authority", "yes"),
        ("purposes", "public-task"),
        ("purpose.public-task.basis", "legitimate-interests"),
        ("purpose.public-task.interest.en", "order"),
        ("purpose.public-task.data", "name"),
        ("purpose.public-task.keep.rule.en", "for a year"),
    ];
    assert_eq!(with(&chosen), ["notice-authority-interests"]);
}

/// Facts of an authority that does one thing on one basis: codes, and which of them are errors.
fn of_authority(kind: P, basis: Basis) -> Vec<(&'static str, bool)> {
    let mut facts = facts(vec![purpose(kind, basis)]);
    facts.public_authority = true;
    facts.controller.dpo = Dpo::Named;
    let found = wrong(&facts, |_| "x".to_owned());
    found.into_iter().map(|it| (it.code.0, it.severity == Severity::Error)).collect()
}

#[test]
fn uk_gdpr_6_1_ea_and_f_are_closed_to_authorities_in_their_tasks() {
    let code = "notice-authority-interests";
    for basis in [Basis::RecognisedInterest, Basis::LegitimateInterests] {
        assert_eq!(of_authority(P::Teaching, basis), [(code, true)], "{}", basis.id());
    }
    assert_eq!(of_authority(P::Security, Basis::LegitimateInterests), []);
    assert_eq!(of_authority(P::Security, Basis::RecognisedInterest), [(code, false)]);
    assert_eq!(of_authority(P::Teaching, Basis::PublicTask), []);
}

#[test]
fn uk_gdpr_7_nobody_is_free_to_refuse_an_authority_its_task() {
    let code = "notice-consent-without-choice";
    assert_eq!(of_authority(P::Teaching, Basis::Consent), [(code, false)]);
    assert_eq!(of_authority(P::Events, Basis::Consent), []);
}

/// Covers: notice.authority-officer
#[test]
fn uk_gdpr_37_an_authority_has_an_officer() {
    let mut facts = facts(vec![purpose(P::PublicTask, Basis::PublicTask)]);
    assert_eq!(wrong(&facts, |_| "x".to_owned()).len(), 0);
    facts.public_authority = true;
    let found = wrong(&facts, |_| "x".to_owned());
    assert_eq!(found[0].code, codes::AUTHORITY_OFFICER);
    assert_eq!(found[0].place.column.as_deref(), Some("dpo"));
}

/// Covers: notice.calls-screened
#[test]
fn pecr_21_1_b_marketing_calls_need_screened_numbers() {
    for basis in [Basis::Consent, Basis::LegitimateInterests] {
        let facts = facts(vec![purpose(P::MarketingCalls, basis)]);
        let found = wrong(&facts, |_| "x".to_owned());
        assert_eq!(found[0].code, codes::CALLS_SCREENED);
        assert_eq!(found[0].severity, Severity::Note);
    }
}

#[test]
fn every_doubt_names_a_provision_in_force() {
    let today = terms::Date::parse("2026-11-25").unwrap();
    for kind in P::ALL {
        for basis in Basis::ALL {
            let mut facts = facts(vec![purpose(*kind, *basis)]);
            facts.public_authority = true;
            for problem in wrong(&facts, |_| "x".to_owned()) {
                let cite = problem.cite.unwrap();
                assert!(crate::law::in_force(cite, today), "{cite} {}", kind.id());
            }
        }
    }
}

#[test]
fn what_is_suggested_is_never_doubted() {
    for kind in P::ALL {
        for basis in suggest::bases(*kind) {
            let of = facts(vec![purpose(*kind, *basis)]);
            let found = wrong(&of, |_| "x".to_owned());
            let doubts = found.iter().filter(|it| it.severity != Severity::Note);
            let doubts: Vec<_> = doubts.map(|it| it.code.0).collect();
            // Schools and carers that are no authorities may have a public task all the same.
            let task = *basis == Basis::PublicTask && matches!(kind, P::Teaching | P::Care);
            assert!(doubts.is_empty() || task, "{} {}: {doubts:?}", kind.id(), basis.id());
        }
    }
}

fn of_payments(basis: &str, recognised: &str) -> Vec<&'static str> {
    with(&[
        ("purposes", "payments"),
        ("purpose.payments.basis", basis),
        ("purpose.payments.recognised", recognised),
        ("purpose.payments.data", "name"),
        ("purpose.payments.keep.rule.en", "for a year"),
        ("purpose.payments.needed", "no"),
    ])
}

#[test]
fn what_fits_is_not_doubted() {
    assert_eq!(of_payments("contract", ""), [""; 0]);
    assert_eq!(of_newsletter("consent"), [""; 0]);
}

/// Covers: notice.consent-without-choice
#[test]
fn uk_gdpr_7_consent_where_there_is_no_choice() {
    assert_eq!(of_payments("consent", ""), ["notice-consent-without-choice"]);
}

/// Covers: notice.vital-unlikely
#[test]
fn uk_gdpr_6_1_d_vital_interests_are_life_and_death() {
    assert_eq!(of_payments("vital-interests", ""), ["notice-vital-unlikely"]);
}

/// Covers: notice.task-without-authority
#[test]
fn uk_gdpr_6_1_e_a_public_task_is_set_by_law() {
    assert_eq!(of_payments("public-task", ""), ["notice-task-without-authority"]);
}

/// Covers: notice.interest-unlikely
#[test]
fn uk_gdpr_6_1_ea_each_recognised_interest_has_its_purposes() {
    assert_eq!(of_payments("recognised-interest", "safeguarding"), ["notice-interest-unlikely"]);
}

fn of_newsletter(basis: &str) -> Vec<&'static str> {
    with(&[
        ("purpose.newsletter.basis", basis),
        ("purpose.newsletter.interest.en", "news"),
        ("purpose.newsletter.needed", "no"),
    ])
}

/// Covers: notice.marketing-contract
#[test]
fn uk_gdpr_6_1_b_no_contract_needs_marketing() {
    assert_eq!(of_newsletter("contract"), ["notice-marketing-contract"]);
}

/// Covers: notice.marketing-obligation
#[test]
fn uk_gdpr_6_1_c_no_law_obliges_to_market() {
    assert_eq!(of_newsletter("legal-obligation"), ["notice-marketing-obligation"]);
}

/// Covers: notice.electronic-marketing
#[test]
fn pecr_22_marketing_by_e_mail_has_a_rule_of_its_own() {
    assert_eq!(of_newsletter("legitimate-interests"), ["notice-electronic-marketing"]);
}

/// Covers: notice.decision-recognised
#[test]
fn uk_gdpr_22b_no_decision_without_a_person_on_a_recognised_interest() {
    let found = with(&[
        ("automated", "yes"),
        ("go-on", "yes"),
        ("decision.what.en", "who gets a loan"),
        ("decision.logic.en", "by income"),
        ("decision.effect.en", "a loan or none"),
        ("purposes", "crime"),
        ("purpose.crime.basis", "recognised-interest"),
        ("purpose.crime.recognised", "crime"),
        ("purpose.crime.data", "name"),
        ("purpose.crime.keep.rule.en", "for a year"),
    ]);
    assert_eq!(found, ["notice-decision-recognised"]);
}

#[test]
fn the_key_of_the_purpose_is_its_place() {
    let mut answers = choir();
    answers.set("purpose.newsletter.basis", ["contract"]);
    answers.set("purpose.newsletter.needed", ["no"]);
    let today = terms::Date::parse("2026-11-25").unwrap();
    let (facts, _): (Facts, _) = read::facts(&answers, today).unwrap();
    let found = wrong(&facts, |index| format!("p{index}"));
    assert_eq!(found[0].place.column.as_deref(), Some("purpose.p1.basis"));
}
