//! Calls about pensions.

use crate::law::{PECR_21_1_B, PECR_21B};
use crate::screening::tests::{
    GRACE, ago, call, clear, decided, ids, listed, listed_between, told,
};
use crate::screening::{
    Consent, Facts, Kind, Lookup, Moment, Objection, Pensions, Reason, Subscriber, decide,
};

const TRUSTEE: Pensions =
    Pensions { authorised: true, client: false, subscriber: Subscriber::Individual };
const CLIENT: Pensions = Pensions { client: true, ..TRUSTEE };

fn pensions(pensions: Pensions, consented: Option<i32>) -> Facts<'static> {
    Facts { pensions, ..told(Kind::Pensions, None, consented) }
}

/// Covers: reg-21b.not-authorised
#[test]
fn pecr_21b_a_caller_who_is_not_authorised_is_blocked_even_with_consent() {
    for client in [false, true] {
        let who = Pensions { authorised: false, client, ..TRUSTEE };
        let decision = decided(&pensions(who, Some(9)));
        assert_eq!(ids(decision), ["not-authorised"]);
        assert_eq!(decision.cites(), [PECR_21B]);
    }
    let stranger = Pensions { authorised: false, ..TRUSTEE };
    assert_eq!(ids(decided(&pensions(stranger, None))), ["not-authorised", "no-opt-in"]);
}

/// Covers: reg-21b.opted-in
#[test]
fn pecr_21b_an_authorised_caller_with_consent_may_call_whoever_subscribes() {
    for subscriber in [Subscriber::Individual, Subscriber::Unknown] {
        let who = Pensions { subscriber, ..TRUSTEE };
        let facts = Facts { tps: listed(3), ctps: Lookup::NotHeld, ..pensions(who, Some(9)) };
        assert_eq!(ids(decided(&facts)), ["opted-in"]);
    }
}

/// Covers: reg-21b.no-opt-in
#[test]
fn pecr_21b_an_authorised_caller_with_neither_door_is_blocked() {
    let decision = decided(&pensions(TRUSTEE, None));
    assert_eq!(ids(decision), ["no-opt-in"]);
    assert_eq!(decision.cites(), [PECR_21B]);
}

/// Covers: reg-21b.client
#[test]
fn pecr_21b_a_client_may_be_called_and_the_registers_are_of_no_account() {
    for tps in [clear(3), listed(3), Lookup::NotHeld] {
        let decision = decided(&Facts { tps, ..pensions(CLIENT, None) });
        assert_eq!(ids(decision), ["client-relationship"]);
        assert_eq!(decision.cites(), [PECR_21B]);
    }
}

/// Covers: reg-21b.refused
#[test]
fn pecr_21b_a_client_who_refused_is_not_called() {
    let objecting = Facts { objection: Some(Objection::ALWAYS), ..pensions(CLIENT, None) };
    assert_eq!(ids(decided(&objecting)), ["objected"]);
    let [given, withdrawn] = [90, 9].map(|days| Moment::on(ago(days)));
    let consent = Some(Consent { given, withdrawn: Some(withdrawn) });
    let took_back = Facts { consent, ..pensions(CLIENT, None) };
    assert_eq!(ids(decided(&took_back)), ["consent-withdrawn"]);
}

/// Covers: reg-21b.refused
#[test]
fn pecr_21b_a_client_who_consented_after_refusing_may_be_called() {
    let objection = Some(Objection::made(Moment::on(ago(30))));
    let facts = |days| Facts { objection, ..pensions(CLIENT, Some(days)) };
    assert_eq!(ids(decided(&facts(29))), ["opted-in"]);
    assert_eq!(ids(decided(&facts(30))), ["objected"]);
}

/// Covers: reg-21b.unknown
#[test]
fn pecr_21b_a_client_whose_line_may_be_a_companys_must_be_off_the_registers() {
    let unknown = Pensions { subscriber: Subscriber::Unknown, ..CLIENT };
    let facts = pensions(unknown, None);
    assert_eq!(ids(decided(&facts)), ["client-relationship"]);
    let listed = Facts { ctps: listed(3), ..facts };
    assert_eq!(ids(decided(&listed)), ["listed-ctps"]);
    let missing = Facts { ctps: Lookup::NotHeld, ..facts };
    assert_eq!(ids(decided(&missing)), ["no-ctps-edition"]);
    let young = Facts { ctps: listed_between(Some(9), 5), ..facts };
    assert_eq!(ids(decide(&young, &GRACE)), ["client-relationship"]);
}

/// Covers: reg-21b.corporate
#[test]
fn pecr_21_1_b_a_companys_line_is_under_regulation_21() {
    let company = Pensions { subscriber: Subscriber::Corporate, ..Pensions::UNKNOWN };
    let facts = Facts { pensions: company, ..call(Kind::Pensions) };
    assert_eq!(decided(&facts).reason(), Reason::NotListed);
    let listed = decided(&Facts { ctps: listed(3), ..facts });
    assert_eq!(listed.reason(), Reason::ListedCtps);
    assert_eq!(listed.cites(), [PECR_21_1_B]);
}

#[test]
fn what_is_not_said_of_a_pensions_campaign_blocks_it() {
    assert_eq!(ids(decided(&call(Kind::Pensions))), ["not-authorised", "no-opt-in"]);
}
