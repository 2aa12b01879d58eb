//! Who told this caller not to call is not called, until they say otherwise.

use proptest::prelude::*;
use terms::Date;

use super::*;
use crate::law::{PECR_19, PECR_21_1_A};
use crate::screening::tests::{ago, back, call, clear, decided, ids, listed, monday, told};
use crate::screening::{Kind, Verdict, decide};

fn on(days: i32) -> Moment {
    Moment::on(ago(days))
}

/// Covers: objection.stands
#[test]
fn pecr_21_1_a_an_objection_blocks_a_number_on_no_register() {
    let decision = decided(&told(Kind::Live, Some(400), None));
    assert_eq!(ids(decision), ["objected"]);
    assert_eq!(decision.cites(), [PECR_21_1_A]);
}

/// Covers: objection.stands
#[test]
fn pecr_21_1_a_an_objection_of_yesterday_has_no_grace() {
    let policy = crate::screening::tests::GRACE;
    assert_eq!(decide(&told(Kind::Live, Some(1), None), &policy).reason(), Reason::Objected);
}

/// Covers: objection.stands
#[test]
fn pecr_21_1_a_an_objection_of_the_day_of_calling_counts() {
    assert_eq!(decided(&told(Kind::Live, Some(0), None)).reason(), Reason::Objected);
    assert_eq!(decided(&back(told(Kind::Live, Some(0), None))).reason(), Reason::Objected);
}

/// Covers: objection.not-yet
#[test]
fn pecr_21_1_a_an_objection_after_the_call_counts_ahead_and_not_back() {
    let facts = told(Kind::Live, Some(-1), None);
    assert_eq!(decided(&facts).reason(), Reason::Objected);
    assert_eq!(decided(&back(facts)).reason(), Reason::NotListed);
}

/// Covers: objection.not-yet
#[test]
fn pecr_21_1_a_looking_back_the_minute_decides_within_the_day() {
    let at = |minute| Moment::at(monday(), minute);
    let facts = |objected, called| Facts {
        objection: Some(Objection::made(at(objected))),
        call: at(called),
        ..back(call(Kind::Live))
    };
    assert_eq!(decided(&facts(601, 600)).verdict(), Verdict::Callable);
    assert_eq!(decided(&facts(600, 600)).reason(), Reason::Objected);
    assert_eq!(decided(&facts(599, 600)).reason(), Reason::Objected);
}

/// Covers: objection.withdrawn
#[test]
fn pecr_21_1_a_an_objection_that_was_taken_back_no_longer_counts() {
    let taken_back = |days| Objection { on: Some(on(90)), withdrawn: Some(on(days)) };
    let facts = |days| Facts { objection: Some(taken_back(days)), ..call(Kind::Live) };
    assert_eq!(decided(&facts(1)).reason(), Reason::NotListed);
    // On the day itself it is not proved that it came before the call.
    assert_eq!(decided(&facts(0)).reason(), Reason::Objected);
    assert_eq!(decided(&facts(-1)).reason(), Reason::Objected);
}

/// Covers: objection.withdrawn
#[test]
fn pecr_21_1_a_an_objection_of_unknown_date_can_be_taken_back() {
    let objection = Objection { on: None, withdrawn: Some(on(10)) };
    let facts = Facts { objection: Some(objection), ..call(Kind::Live) };
    assert_eq!(decided(&facts).reason(), Reason::NotListed);
}

/// Covers: objection.answered
#[test]
fn pecr_21_4_consent_after_the_objection_wins() {
    assert_eq!(decided(&told(Kind::Live, Some(30), Some(29))).reason(), Reason::Consent);
}

/// Covers: objection.stands
#[test]
fn pecr_21_1_a_an_objection_after_the_consent_wins() {
    assert_eq!(ids(decided(&told(Kind::Live, Some(29), Some(30)))), ["objected"]);
}

/// Covers: objection.stands
#[test]
fn pecr_21_1_a_at_equal_times_the_objection_wins() {
    assert_eq!(decided(&told(Kind::Live, Some(30), Some(30))).reason(), Reason::Objected);
    let at = |minute| Moment::at(ago(30), minute);
    let facts = |objected, consented| Facts {
        objection: Some(Objection::made(at(objected))),
        consent: Some(Consent::given(at(consented))),
        ..call(Kind::Live)
    };
    assert_eq!(decided(&facts(600, 600)).reason(), Reason::Objected);
    assert_eq!(decided(&facts(600, 601)).reason(), Reason::Consent);
    assert_eq!(decided(&facts(601, 600)).reason(), Reason::Objected);
}

/// Covers: objection.stands
#[test]
fn pecr_21_1_a_no_consent_answers_an_objection_of_unknown_date() {
    let facts = Facts { objection: Some(Objection::ALWAYS), ..told(Kind::Live, None, Some(1)) };
    assert_eq!(decided(&facts).reason(), Reason::Objected);
}

/// Covers: objection.stands, reg-19.objected
#[test]
fn pecr_19_an_objection_after_the_consent_ends_it_for_automated_calls_too() {
    let decision = decided(&told(Kind::Automated, Some(29), Some(30)));
    assert_eq!(ids(decision), ["objected"]);
    assert_eq!(decision.cites(), [PECR_19]);
}

/// Covers: objection.stands
#[test]
fn pecr_21_1_a_an_objection_counts_beside_a_register_that_is_missing_or_old() {
    for ctps in [crate::screening::Lookup::NotHeld, clear(60)] {
        let facts = Facts { ctps, ..told(Kind::Live, Some(9), None) };
        assert_eq!(decided(&facts).reason(), Reason::Objected);
    }
}

#[test]
fn of_several_the_one_that_stands_and_is_hardest_to_answer_weighs_most() {
    let over = Objection { on: Some(on(5)), withdrawn: Some(on(4)) };
    let (old, new) = (Objection::made(on(90)), Objection::made(on(30)));
    let weigh = |list: &[Objection]| {
        Objection::weightiest(list.iter().copied(), Moment::on(monday()), Looking::Ahead)
    };
    assert_eq!(weigh(&[old, new, over]), Some(new));
    assert_eq!(weigh(&[new, Objection::ALWAYS, old]), Some(Objection::ALWAYS));
    assert_eq!(weigh(&[over]), None);
    assert_eq!(weigh(&[]), None);
}

fn any_objection() -> impl Strategy<Value = Objection> {
    let moment = || {
        (-2_i32..4, proptest::option::of(0_u16..3)).prop_map(|(days, minute)| {
            let day: Date = ago(days);
            minute.map_or(Moment::on(day), |minute| Moment::at(day, minute))
        })
    };
    (proptest::option::weighted(0.8, moment()), proptest::option::weighted(0.3, moment()))
        .prop_map(|(on, withdrawn)| Objection { on, withdrawn })
}

proptest! {
    #[test]
    fn the_weightiest_stands_for_all(
        list in proptest::collection::vec(any_objection(), 0..5),
        given in -2_i32..4,
        looking_back in any::<bool>(),
    ) {
        let looking = if looking_back { Looking::Back } else { Looking::Ahead };
        let base = Facts { looking, ..told(Kind::Live, None, Some(given)) };
        let with = |objection| decided(&Facts { objection, ..base }).reason() == Reason::Objected;
        let weightiest = Objection::weightiest(list.iter().copied(), base.call, looking);
        let any = list.iter().any(|&objection| with(Some(objection)));
        prop_assert_eq!(with(weightiest), any);
    }
}

#[test]
fn an_objection_and_a_listing_are_both_told() {
    let facts = Facts { tps: listed(1), ..told(Kind::Live, Some(9), None) };
    assert_eq!(ids(decided(&facts)), ["objected", "listed-tps"]);
}
