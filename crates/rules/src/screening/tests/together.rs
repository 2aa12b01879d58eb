//! What the rules do together.

use proptest::prelude::*;
use terms::{Date, Standing};

use super::twin::case;
use super::*;
use crate::law;
use crate::screening::{
    Demand, Facts, Kind, Lookup, Moment, Objection, Policy, Reason, Verdict, decide,
};

#[test]
fn what_is_left_out_never_makes_a_number_callable() {
    for kind in Kind::ALL {
        for policy in [Policy::default(), GRACE, Policy::TRIAL] {
            let decision = decide(&Facts::new(kind, monday()), &policy);
            assert_ne!(decision.verdict(), Verdict::Callable, "{kind:?}");
        }
    }
}

#[test]
fn what_is_known_to_be_forbidden_is_blocked_even_where_something_is_missing() {
    let facts = Facts { ctps: Lookup::NotHeld, tps: listed(3), ..call(Kind::Live) };
    let decision = decided(&facts);
    assert_eq!(decision.verdict(), Verdict::Blocked);
    assert_eq!(ids(decision), ["listed-tps", "no-ctps-edition"]);
}

#[test]
fn an_objection_decides_before_a_listing_and_both_are_told() {
    let facts = Facts { tps: listed(3), ctps: listed(3), ..told(Kind::Live, Some(9), None) };
    assert_eq!(ids(decided(&facts)), ["objected", "listed-tps", "listed-ctps"]);
}

#[test]
fn callable_has_one_ground_and_nothing_against_it() {
    let decision = decided(&told(Kind::Live, None, Some(9)));
    assert_eq!(ids(decision), ["consent"]);
}

/// Covers: decide.law-not-held
#[test]
fn pecr_21_1_b_before_the_regulations_nothing_is_decided() {
    let long_ago = Date::parse("2003-12-10").unwrap();
    for kind in Kind::ALL {
        let facts = Facts { call: Moment::on(long_ago), ..call(kind) };
        assert_eq!(decided(&facts).reason(), Reason::LawNotHeld);
    }
}

#[test]
fn a_claims_call_before_reg_21a_is_a_live_call() {
    let day = Date::parse("2018-09-07").unwrap();
    let clear =
        Lookup::Found(Standing { last_known: Some(false), as_of: Some(day), ..Standing::UNKNOWN });
    let facts = |kind, day| Facts { tps: clear, ctps: clear, ..Facts::new(kind, day) };
    assert_eq!(decided(&facts(Kind::Claims, day)).reason(), Reason::NotListed);
    let next = day.plus_days(1).unwrap();
    assert_eq!(decided(&facts(Kind::Claims, next)).reason(), Reason::NoOptIn);
}

/// Covers: listing.trial
#[test]
fn pecr_21_1_b_a_trial_misses_no_register_but_needs_one() {
    let facts = Facts { ctps: Lookup::NotHeld, ..call(Kind::Live) };
    assert_eq!(decided(&facts).reason(), Reason::NoCtpsEdition);
    assert_eq!(decide(&facts, &Policy::TRIAL).reason(), Reason::NotListed);
    let nothing = Facts { tps: Lookup::NotHeld, ..facts };
    assert_eq!(decide(&nothing, &Policy::TRIAL).verdict(), Verdict::NotScreened);
    let further = [clear(3)];
    let named = Facts { further: &further, ..nothing };
    assert_eq!(decide(&named, &Policy::TRIAL).reason(), Reason::NotListed);
}

#[test]
fn a_trial_still_sees_that_what_it_was_given_is_old_or_damaged() {
    for (tps, reason) in [
        (clear(29), Reason::EditionTooOld),
        (Lookup::NotYet, Reason::BeforeFirstEdition),
        (Lookup::Unreadable, Reason::RegisterUnreadable),
    ] {
        let facts = Facts { tps, ctps: Lookup::NotHeld, ..call(Kind::Live) };
        assert_eq!(decide(&facts, &Policy::TRIAL).reason(), reason);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn every_decision_cites_law_that_stands(case in case()) {
        let decision = case.decide();
        prop_assert!(!decision.cites().is_empty());
        for &cite in decision.cites() {
            prop_assert!(law::provision(cite).is_some());
        }
        prop_assert_eq!(decision.reasons().first(), Some(decision.reason()));
    }

    #[test]
    fn callable_means_that_nothing_stands_against_it(case in case()) {
        let decision = case.decide();
        let callable = decision.verdict() == Verdict::Callable;
        let against = decision.reasons().iter().any(|it| it.verdict() != Verdict::Callable);
        prop_assert_eq!(callable, !against);
    }

    #[test]
    fn an_objection_never_makes_a_number_callable(case in case()) {
        let before = case.decide().verdict();
        let objecting = Facts { objection: Some(Objection::ALWAYS), ..case.facts() };
        let after = decide(&objecting, &case.policy()).verdict();
        prop_assert_eq!(after, Verdict::Blocked);
        prop_assert!(after <= before);
    }

    #[test]
    fn a_stricter_policy_never_makes_a_number_callable(case in case()) {
        let free = decide(&case.facts(), &case.policy()).verdict();
        let strict = Policy { grace: false, max_edition_age_days: 0, demand: Demand::Both };
        let bound = decide(&case.facts(), &strict).verdict();
        prop_assert!(free == Verdict::Callable || bound != Verdict::Callable);
    }

    #[test]
    fn a_register_that_is_lost_never_makes_a_number_callable(case in case(), tps in any::<bool>()) {
        let mut facts = case.facts();
        if tps { facts.tps = Lookup::Unreadable } else { facts.ctps = Lookup::Unreadable }
        let without = decide(&facts, &case.policy()).verdict();
        prop_assert!(case.decide().verdict() == Verdict::Callable || without != Verdict::Callable);
    }
}
