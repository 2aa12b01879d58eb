//! What the registers say, at the edges of 28 days and of what is known.

use proptest::prelude::*;
use terms::{Date, Since};

use super::*;
use crate::law::{ICO_RESCREEN, PECR_21_1_B, PECR_21_3};
use crate::screening::tests::{
    GRACE, ago, back, call, clear, decided, ids, listed, listed_between, state, told,
};
use crate::screening::{Kind, Verdict, decide};

fn tps(tps: Lookup) -> Facts<'static> {
    Facts { tps, ..call(Kind::Live) }
}

fn graced(facts: &Facts<'_>) -> Reason {
    decide(facts, &GRACE).reason()
}

/// Covers: listing.clear, reg-21.not-listed
#[test]
fn pecr_21_1_b_a_number_on_neither_register_may_be_called() {
    let decision = decided(&call(Kind::Live));
    assert_eq!(decision.verdict(), Verdict::Callable);
    assert_eq!(ids(decision), ["not-listed"]);
}

/// Covers: listing.listed, listing.in-force
#[test]
fn pecr_21_1_b_a_number_on_either_register_is_blocked() {
    let decision = decided(&tps(listed(3)));
    assert_eq!(ids(decision), ["listed-tps"]);
    assert_eq!(decision.cites(), [PECR_21_1_B]);
    let ctps = Facts { ctps: listed(3), ..call(Kind::Live) };
    assert_eq!(ids(decided(&ctps)), ["listed-ctps"]);
    let both = Facts { tps: listed(3), ctps: listed(3), ..call(Kind::Live) };
    assert_eq!(ids(decided(&both)), ["listed-tps", "listed-ctps"]);
}

/// Covers: listing.28-days, listing.grace
#[test]
fn pecr_21_3_day_27_is_within_the_grace_and_day_28_is_not() {
    for (days, reason) in [(27, Reason::Grace), (28, Reason::ListedTps)] {
        let facts = tps(listed_between(Some(days), 1));
        assert_eq!(graced(&facts), reason, "{days}");
        assert_eq!(decided(&facts).reason(), Reason::ListedTps, "without grace: {days}");
    }
    assert_eq!(decide(&tps(listed_between(Some(27), 27)), &GRACE).cites(), [PECR_21_3]);
}

/// Covers: listing.28-days
#[test]
fn pecr_21_3_grace_needs_proof_of_the_first_day_on_which_it_can_have_begun() {
    assert_eq!(graced(&tps(listed_between(None, 1))), Reason::ListedTps);
    assert_eq!(graced(&tps(listed_between(Some(40), 1))), Reason::ListedTps);
    assert_eq!(graced(&tps(listed(3))), Reason::ListedTps);
}

/// Covers: listing.28-days
#[test]
fn pecr_21_3_what_a_bureau_says_of_the_day_proves_nothing() {
    let Lookup::Found(standing) = listed(3) else { panic!("it is found") };
    let told = Lookup::Found(Standing { attributed: Some(ago(5)), ..standing });
    assert_eq!(graced(&tps(told)), Reason::ListedTps);
}

/// Covers: listing.grace
#[test]
fn pecr_21_3_grace_must_hold_on_both_registers() {
    let young = listed_between(Some(10), 5);
    let facts = |ctps| Facts { tps: young, ctps, ..call(Kind::Live) };
    assert_eq!(graced(&facts(clear(3))), Reason::Grace);
    assert_eq!(graced(&facts(listed_between(Some(9), 9))), Reason::Grace);
    assert_eq!(ids(decide(&facts(listed(3)), &GRACE)), ["listed-ctps"]);
}

/// Covers: listing.grace
#[test]
fn pecr_21_3_grace_is_no_help_against_an_objection() {
    let facts = Facts { tps: listed_between(Some(10), 5), ..told(Kind::Live, Some(9), None) };
    assert_eq!(ids(decide(&facts, &GRACE)), ["objected"]);
}

/// Covers: listing.grace
#[test]
fn pecr_21_3_after_the_last_edition_the_grace_still_ends_on_day_28() {
    let since = |days| state(State::Unknown, listed_between(Some(days), 5));
    assert_eq!(graced(&tps(since(27))), Reason::Grace);
    assert_eq!(graced(&tps(since(28))), Reason::ListedTps);
}

/// Covers: listing.may-be
#[test]
fn pecr_21_1_b_what_may_be_listed_on_the_day_is_blocked() {
    let leaving = state(State::Maybe, listed_between(Some(90), 80));
    assert_eq!(ids(decided(&back(tps(leaving)))), ["may-be-listed"]);
    let arriving = state(State::Maybe, listed_between(Some(5), -5));
    assert_eq!(ids(decided(&back(tps(arriving)))), ["may-be-listed"]);
    assert_eq!(graced(&back(tps(arriving))), Reason::Grace);
    assert_eq!(graced(&back(tps(leaving))), Reason::MayBeListed);
}

/// Covers: listing.lifted
#[test]
fn pecr_21_4_consent_lifts_a_listing_and_what_may_be_one() {
    for found in [listed(3), state(State::Maybe, listed_between(Some(90), 80))] {
        let facts = Facts { tps: found, ctps: found, ..told(Kind::Live, None, Some(100)) };
        assert_eq!(ids(decided(&facts)), ["consent"]);
    }
}

/// Covers: listing.lifted
#[test]
fn pecr_21_4_a_listing_after_the_consent_does_not_cancel_it() {
    let facts = Facts { tps: listed_between(Some(30), 29), ..told(Kind::Live, None, Some(400)) };
    assert_eq!(decided(&facts).reason(), Reason::Consent);
}

/// Covers: listing.too-old, listing.in-force
#[test]
fn ico_rescreen_an_edition_of_28_days_is_young_enough_and_one_of_29_is_not() {
    assert_eq!(decided(&tps(clear(28))).reason(), Reason::NotListed);
    assert_eq!(decided(&tps(listed(28))).reason(), Reason::ListedTps);
    for old in [clear(29), listed(29)] {
        let decision = decided(&tps(old));
        assert_eq!(ids(decision), ["edition-too-old"]);
        assert_eq!(decision.cites(), [PECR_21_1_B, ICO_RESCREEN]);
    }
}

/// Covers: listing.too-old
#[test]
fn ico_rescreen_the_age_is_the_organisations_choice() {
    let policy = Policy { max_edition_age_days: 7, ..Policy::default() };
    assert_eq!(decide(&tps(clear(7)), &policy).reason(), Reason::NotListed);
    assert_eq!(decide(&tps(clear(8)), &policy).reason(), Reason::EditionTooOld);
}

/// Covers: listing.too-old
#[test]
fn ico_rescreen_consent_does_not_stand_in_for_a_register() {
    let consented = told(Kind::Live, None, Some(9));
    for (tps, reason) in
        [(clear(29), Reason::EditionTooOld), (Lookup::NotHeld, Reason::NoTpsEdition)]
    {
        assert_eq!(ids(decided(&Facts { tps, ..consented })), [reason.id()]);
    }
}

/// Covers: listing.too-old
#[test]
fn looking_back_a_later_edition_proves_what_an_old_one_left_open() {
    let proved = state(State::NotListed, clear(60));
    assert_eq!(decided(&tps(proved)).reason(), Reason::EditionTooOld);
    assert_eq!(decided(&back(tps(proved))).reason(), Reason::NotListed);
    let listed = state(State::Listed, listed(60));
    assert_eq!(decided(&tps(listed)).reason(), Reason::ListedTps);
}

/// Covers: listing.no-tps, listing.no-ctps
#[test]
fn pecr_21_1_b_without_either_register_nothing_is_screened() {
    assert_eq!(ids(decided(&tps(Lookup::NotHeld))), ["no-tps-edition"]);
    let ctps = Facts { ctps: Lookup::NotHeld, ..call(Kind::Live) };
    assert_eq!(ids(decided(&ctps)), ["no-ctps-edition"]);
}

/// Covers: listing.not-yet, listing.unreadable, listing.outside
#[test]
fn pecr_21_1_b_what_is_not_known_is_not_screened() {
    for (lookup, id) in [
        (Lookup::NotYet, "before-first-edition"),
        (Lookup::Unreadable, "register-unreadable"),
        (Lookup::Found(Standing::UNKNOWN), "outside-edition-scope"),
    ] {
        assert_eq!(ids(decided(&tps(lookup))), [id]);
        assert_eq!(ids(decided(&back(tps(lookup)))), [id]);
    }
}

#[test]
fn an_edition_of_a_later_day_is_no_edition_of_this_one() {
    assert_eq!(decided(&tps(clear(-1))).reason(), Reason::EditionTooOld);
}

/// Covers: further.listed
#[test]
fn pecr_21_1_a_a_further_register_blocks_without_grace_and_whatever_consent_says() {
    let young = [clear(3), listed_between(Some(5), 5)];
    for kind in [Kind::Live, Kind::Automated, Kind::Claims] {
        let facts = Facts { further: &young, ..told(kind, None, Some(1)) };
        assert_eq!(ids(decide(&facts, &GRACE)), ["listed-other"], "{kind:?}");
    }
}

/// Covers: further.clear
#[test]
fn pecr_21_1_a_a_further_register_that_is_clear_changes_nothing() {
    let facts = Facts { further: &[clear(3)], ..call(Kind::Live) };
    assert_eq!(ids(decided(&facts)), ["not-listed"]);
}

#[test]
fn a_further_register_that_is_not_known_is_not_screened() {
    for (lookup, id) in [
        (Lookup::NotHeld, "no-other-edition"),
        (clear(29), "edition-too-old"),
        (state(State::Maybe, listed_between(Some(9), 8)), "may-be-listed"),
    ] {
        let further = [lookup];
        let facts = Facts { further: &further, ..call(Kind::Live) };
        assert_eq!(ids(decided(&facts)), [id]);
    }
}

proptest! {
    #[test]
    fn grace_needs_every_day_in_the_interval_to_be_under_28(
        latest in 0_i32..40, width in 0_i32..40,
    ) {
        let facts = tps(listed_between(Some(latest + width), latest));
        let every = (latest..=latest + width).all(|days| days < 28);
        prop_assert_eq!(graced(&facts) == Reason::Grace, every);
    }

    #[test]
    fn no_day_of_the_calendar_breaks_the_count(call in any::<u16>(), began in any::<u16>()) {
        let [day, began] = [call, began].map(Date::from_epoch_days);
        let standing = Standing {
            state: State::Listed,
            last_known: Some(true),
            since: Some(Since { earliest: Some(began), latest: began }),
            attributed: None,
            as_of: Some(day),
        };
        let clear = Standing { last_known: Some(false), as_of: Some(day), ..Standing::UNKNOWN };
        let mut facts = Facts::new(Kind::Live, day);
        facts.tps = Lookup::Found(standing);
        facts.ctps = Lookup::Found(clear);
        let decision = decide(&facts, &Policy::default());
        prop_assert!(decision.verdict() != Verdict::Callable);
    }
}
