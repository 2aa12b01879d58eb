//! Live calls.

use crate::law::{ICO_LIVE_CALLS, PECR_21_1_B, PECR_21_3, PECR_21_4};
use crate::screening::tests::{GRACE, call, decided, ids, listed, listed_between, told};
use crate::screening::{Facts, Kind, decide};

/// Covers: reg-21.not-listed
#[test]
fn pecr_21_1_b_no_consent_is_needed_for_what_is_neither_listed_nor_objected() {
    let decision = decided(&call(Kind::Live));
    assert_eq!(ids(decision), ["not-listed"]);
    assert_eq!(decision.cites(), [PECR_21_1_B, ICO_LIVE_CALLS]);
}

/// Covers: reg-21.consent
#[test]
fn pecr_21_4_consent_is_the_ground_whether_or_not_the_number_is_listed() {
    let facts = told(Kind::Live, None, Some(9));
    for facts in [facts, Facts { tps: listed(3), ..facts }] {
        let decision = decided(&facts);
        assert_eq!(ids(decision), ["consent"]);
        assert_eq!(decision.cites(), [PECR_21_4]);
    }
}

/// Covers: reg-21.grace
#[test]
fn pecr_21_3_the_28_days_are_the_ground_where_there_is_no_consent() {
    let young = listed_between(Some(9), 5);
    let facts = Facts { ctps: young, ..call(Kind::Live) };
    let decision = decide(&facts, &GRACE);
    assert_eq!(ids(decision), ["grace"]);
    assert_eq!(decision.cites(), [PECR_21_3]);
    let consented = Facts { ctps: young, ..told(Kind::Live, None, Some(9)) };
    assert_eq!(ids(decide(&consented, &GRACE)), ["consent"]);
}
