//! Consent opens a door to this caller only, and only while it lasts.

use proptest::prelude::*;

use super::*;
use crate::law::{PECR_21_1_A, PECR_21_4, PECR_21_5};
use crate::screening::tests::{ago, back, call, decided, ids, listed, monday, told};
use crate::screening::{Kind, Verdict};

fn on(days: i32) -> Moment {
    Moment::on(ago(days))
}

fn taken_back(given: i32, withdrawn: i32) -> Consent {
    Consent { given: on(given), withdrawn: Some(on(withdrawn)) }
}

fn with(consent: Consent) -> Facts<'static> {
    Facts { consent: Some(consent), ..call(Kind::Live) }
}

/// Covers: consent.withdrawn
#[test]
fn pecr_21_5_who_takes_consent_back_is_not_called() {
    let decision = decided(&with(taken_back(90, 9)));
    assert_eq!(ids(decision), ["consent-withdrawn"]);
    assert_eq!(decision.cites(), [PECR_21_5, PECR_21_1_A]);
    let listed = Facts { tps: listed(3), ..with(taken_back(90, 9)) };
    assert_eq!(ids(decided(&listed)), ["listed-tps", "consent-withdrawn"]);
}

/// Covers: consent.withdrawn
#[test]
fn pecr_21_5_consent_taken_back_on_the_day_is_no_longer_in_force() {
    let facts = with(taken_back(90, 0));
    assert_eq!(decided(&facts).reason(), Reason::ConsentWithdrawn);
    assert_eq!(decided(&back(facts)).reason(), Reason::ConsentWithdrawn);
}

/// Covers: consent.withdrawn
#[test]
fn pecr_21_5_a_withdrawal_after_the_call_counts_ahead_and_not_back() {
    let facts = with(taken_back(90, -1));
    assert_eq!(decided(&facts).reason(), Reason::ConsentWithdrawn);
    assert_eq!(decided(&back(facts)).reason(), Reason::Consent);
}

/// Covers: reg-21.consent
#[test]
fn pecr_21_4_consent_of_the_day_of_calling_counts_ahead_and_not_back() {
    let facts = told(Kind::Live, None, Some(0));
    assert_eq!(decided(&facts).reason(), Reason::Consent);
    assert_eq!(decided(&back(facts)).reason(), Reason::NotListed);
    let listed = Facts { tps: listed(3), ..facts };
    assert_eq!(decided(&listed).cites(), [PECR_21_4]);
    assert_eq!(decided(&back(listed)).verdict(), Verdict::Blocked);
}

#[test]
fn consent_that_is_dated_after_the_call_is_none() {
    for facts in [told(Kind::Live, None, Some(-1)), back(told(Kind::Live, None, Some(-1)))] {
        let listed = Facts { tps: listed(3), ..facts };
        assert_eq!(ids(decided(&listed)), ["listed-tps"]);
    }
}

#[test]
fn looking_back_the_minute_proves_that_consent_came_first() {
    let at = |minute| Moment::at(monday(), minute);
    let facts = |given, called| Facts {
        consent: Some(Consent::given(at(given))),
        call: at(called),
        tps: listed(3),
        ..back(call(Kind::Live))
    };
    assert_eq!(decided(&facts(599, 600)).reason(), Reason::Consent);
    assert_eq!(decided(&facts(600, 600)).reason(), Reason::ListedTps);
}

#[test]
fn of_several_the_latest_that_no_withdrawal_followed_decides() {
    let weigh = |list: &[Consent]| {
        Consent::weightiest(list.iter().copied(), Moment::on(monday()), Looking::Ahead)
    };
    let (old, new) = (Consent::given(on(90)), Consent::given(on(30)));
    assert_eq!(weigh(&[new, old]), Some(new));
    assert_eq!(weigh(&[taken_back(90, 60), new]), Some(new));
    assert_eq!(weigh(&[taken_back(90, 20), new]), Some(taken_back(90, 20)));
    assert_eq!(weigh(&[taken_back(90, 30), new]), Some(taken_back(90, 30)));
    assert_eq!(weigh(&[Consent::given(on(-5))]), Some(Consent::given(on(-5))));
    assert_eq!(weigh(&[]), None);
}

fn any_consent() -> impl Strategy<Value = Consent> {
    let moment = || {
        (-2_i32..4, proptest::option::of(0_u16..3)).prop_map(|(days, minute)| {
            minute.map_or(on(days), |minute| Moment::at(ago(days), minute))
        })
    };
    (moment(), proptest::option::weighted(0.4, moment()))
        .prop_map(|(given, withdrawn)| Consent { given, withdrawn })
}

proptest! {
    #[test]
    fn another_withdrawal_never_opens_a_door(
        list in proptest::collection::vec(any_consent(), 0..4),
        more in any_consent(),
    ) {
        let call = Moment::on(monday());
        let lives = |list: &[Consent]| {
            Consent::weightiest(list.iter().copied(), call, Looking::Ahead)
                .is_some_and(|it| it.in_force(call, Looking::Ahead))
        };
        let mut longer = list.clone();
        longer.push(Consent { withdrawn: Some(Moment::on(monday())), ..more });
        prop_assert!(lives(&list) || !lives(&longer));
    }

    #[test]
    fn the_weightiest_of_one_is_that_one(one in any_consent(), looking_back in any::<bool>()) {
        let looking = if looking_back { Looking::Back } else { Looking::Ahead };
        prop_assert_eq!(Consent::weightiest([one], Moment::on(monday()), looking), Some(one));
    }
}
