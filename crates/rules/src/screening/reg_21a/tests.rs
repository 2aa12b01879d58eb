//! Calls about claims management.

use crate::law::PECR_21A;
use crate::screening::tests::{ago, call, clear, decided, ids, listed, told};
use crate::screening::{Consent, Facts, Kind, Lookup, Moment, Reason};

/// Covers: reg-21a.no-opt-in
#[test]
fn pecr_21a_a_number_on_no_register_is_blocked_without_consent() {
    let decision = decided(&call(Kind::Claims));
    assert_eq!(ids(decision), ["no-opt-in"]);
    assert_eq!(decision.cites(), [PECR_21A]);
}

/// Covers: reg-21a.opted-in
#[test]
fn pecr_21a_with_consent_the_registers_are_of_no_account() {
    for tps in [clear(3), listed(3), Lookup::NotHeld] {
        let facts = Facts { tps, ..told(Kind::Claims, None, Some(9)) };
        assert_eq!(ids(decided(&facts)), ["opted-in"]);
    }
}

/// Covers: reg-21a.withdrawn
#[test]
fn pecr_21a_consent_that_was_taken_back_is_none() {
    let [given, withdrawn] = [90, 9].map(|days| Moment::on(ago(days)));
    let consent = Consent { given, withdrawn: Some(withdrawn) };
    let facts = Facts { consent: Some(consent), ..call(Kind::Claims) };
    assert_eq!(ids(decided(&facts)), ["consent-withdrawn"]);
}

/// Covers: reg-21a.objected
#[test]
fn pecr_21a_the_later_statement_wins_and_the_objection_at_equal_times() {
    assert_eq!(decided(&told(Kind::Claims, Some(30), Some(29))).reason(), Reason::OptedIn);
    for consented in [30, 31] {
        let decision = decided(&told(Kind::Claims, Some(30), Some(consented)));
        assert_eq!(ids(decision), ["objected"]);
        assert_eq!(decision.cites(), [PECR_21A]);
    }
}
