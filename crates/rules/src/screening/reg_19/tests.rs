//! Automated calls.

use crate::law::PECR_19;
use crate::screening::tests::{call, clear, decided, ids, listed, told};
use crate::screening::{Consent, Facts, Kind, Lookup, Moment, Reason, Verdict};

/// Covers: reg-19.no-opt-in
#[test]
fn pecr_19_a_number_on_no_register_is_blocked_without_consent() {
    let decision = decided(&call(Kind::Automated));
    assert_eq!(ids(decision), ["no-opt-in"]);
    assert_eq!(decision.cites(), [PECR_19]);
}

/// Covers: reg-19.opted-in
#[test]
fn pecr_19_with_consent_the_registers_are_of_no_account() {
    for tps in [clear(3), listed(3), clear(300), Lookup::NotHeld, Lookup::Unreadable] {
        let facts = Facts { tps, ctps: Lookup::NotHeld, ..told(Kind::Automated, None, Some(9)) };
        let decision = decided(&facts);
        assert_eq!(decision.verdict(), Verdict::Callable);
        assert_eq!(ids(decision), ["opted-in"]);
        assert_eq!(decision.cites(), [PECR_19]);
    }
}

/// Covers: reg-19.withdrawn
#[test]
fn pecr_19_consent_that_was_taken_back_is_none() {
    let mut facts = told(Kind::Automated, None, Some(90));
    let consent = facts.consent.unwrap();
    let withdrawn = Some(Moment::on(crate::screening::tests::ago(9)));
    facts.consent = Some(Consent { withdrawn, ..consent });
    let decision = decided(&facts);
    assert_eq!(ids(decision), ["consent-withdrawn"]);
    assert_eq!(decision.cites(), [PECR_19]);
}

/// Covers: reg-19.objected
#[test]
fn pecr_19_an_objection_before_the_consent_is_answered_by_it() {
    assert_eq!(decided(&told(Kind::Automated, Some(30), Some(29))).reason(), Reason::OptedIn);
    assert_eq!(decided(&told(Kind::Automated, Some(30), Some(30))).reason(), Reason::Objected);
}

#[test]
fn without_consent_an_objection_is_told_as_well() {
    let decision = decided(&told(Kind::Automated, Some(30), None));
    assert_eq!(ids(decision), ["no-opt-in", "objected"]);
}
