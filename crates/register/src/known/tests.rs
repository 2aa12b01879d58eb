//! The rules of `spec/what-can-be-known.md`, one by one, and a twin that knows nothing of them.

use proptest::prelude::*;

use super::*;

fn day(n: u16) -> Date {
    Date::from_epoch_days(20_000 + n)
}

fn seen(days: &[(u16, bool)]) -> Vec<Observation> {
    days.iter().map(|&(n, listed)| Observation { on: day(n), listed }).collect()
}

fn at(days: &[(u16, bool)], n: u16) -> Standing {
    standing(&seen(days), &[], day(n))
}

fn since(earliest: Option<u16>, latest: u16) -> Option<Since> {
    Some(Since { earliest: earliest.map(day), latest: day(latest) })
}

#[test]
fn nothing_observed_is_unknown() {
    assert_eq!(at(&[], 5), Standing::UNKNOWN);
    assert_eq!(at(&[(6, true)], 5), Standing::UNKNOWN);
}

#[test]
fn on_the_day_of_an_observation_holds_what_it_found() {
    assert_eq!(at(&[(5, true)], 5).state, State::Listed);
    assert_eq!(at(&[(5, false)], 5).state, State::NotListed);
    assert_eq!(at(&[(5, true)], 5).since, since(None, 5));
    assert_eq!(at(&[(5, false)], 5).since, None);
}

#[test]
fn present_in_two_consecutive_editions_is_listed_between() {
    let known = at(&[(5, true), (9, true)], 7);
    assert_eq!((known.state, known.since), (State::Listed, since(None, 5)));
    assert_eq!((known.last_known, known.as_of), (Some(true), Some(day(5))));
}

#[test]
fn absent_from_two_consecutive_editions_is_not_listed_between() {
    let known = at(&[(5, false), (9, false)], 7);
    assert_eq!((known.state, known.since), (State::NotListed, None));
    assert_eq!(known.last_known, Some(false));
}

#[test]
fn absent_then_present_began_in_between() {
    let days = [(5, false), (9, true)];
    let known = at(&days, 7);
    assert_eq!((known.state, known.since), (State::Maybe, since(Some(6), 9)));
    assert_eq!(known.last_known, Some(false));
    assert_eq!(at(&days, 9).since, since(Some(6), 9));
}

#[test]
fn present_then_absent_ended_in_between() {
    let days = [(1, true), (5, true), (9, false)];
    let known = at(&days, 7);
    assert_eq!((known.state, known.since), (State::Maybe, since(None, 1)));
    assert_eq!((at(&days, 9).state, at(&days, 9).since), (State::NotListed, None));
}

#[test]
fn after_the_last_observation_only_the_last_is_told() {
    let known = at(&[(1, false), (5, true)], 30);
    assert_eq!((known.state, known.since), (State::Unknown, since(Some(2), 5)));
    assert_eq!((known.last_known, known.as_of), (Some(true), Some(day(5))));
}

#[test]
fn a_return_starts_a_new_spell() {
    let days = [(1, true), (5, false), (9, true), (12, true)];
    assert_eq!(at(&days, 10).since, since(Some(6), 9));
    let spells = spells(&seen(&days));
    assert_eq!(spells.len(), 2);
    assert_eq!((spells[0].last_seen, spells[0].gone_by), (day(1), Some(day(5))));
    assert_eq!((spells[1].last_seen, spells[1].gone_by), (day(12), None));
}

#[test]
fn two_findings_of_one_day_that_disagree_make_it_a_maybe_that_was_listed() {
    let days = [(1, true), (5, true), (5, false), (9, true)];
    let known = at(&days, 5);
    assert_eq!((known.state, known.last_known), (State::Maybe, Some(true)));
    assert_eq!(known.since, since(None, 5));
    assert_eq!(at(&days, 3).state, State::Maybe);
    assert_eq!((at(&days, 7).state, at(&days, 7).since), (State::Maybe, since(Some(5), 9)));
    assert_eq!(at(&days, 9).since, since(Some(5), 9));
    assert_eq!(spells(&seen(&days)).len(), 3);
}

#[test]
fn two_findings_of_one_day_that_agree_are_one() {
    assert_eq!(at(&[(5, true), (5, true)], 5), at(&[(5, true)], 5));
}

#[test]
fn attributed_days_stand_beside_and_prove_nothing() {
    let spells = [
        Attributed { from: day(2), until: Some(day(4)) },
        Attributed { from: day(6), until: None },
        Attributed { from: day(8), until: None },
    ];
    let told = |n| standing(&[], &spells, day(n));
    assert_eq!(told(3), Standing { attributed: Some(day(2)), ..Standing::UNKNOWN });
    assert_eq!(told(4).attributed, None, "the day of removal lies outside");
    assert_eq!(told(9).attributed, Some(day(6)), "of two, the earlier");
}

#[test]
fn a_grace_is_proved_only_by_an_absence_before() {
    let known = at(&[(1, false), (10, true)], 20);
    assert_eq!(known.lasted(day(20), 10), terms::Lasted::AtLeast);
    assert_eq!(known.lasted(day(20), 18), terms::Lasted::CannotBeKnown);
    assert_eq!(known.lasted(day(20), 28), terms::Lasted::Under);
    assert_eq!(at(&[(10, true)], 20).lasted(day(20), 28), terms::Lasted::CannotBeKnown);
}

// The twin: every way in which the register can have looked on each of `SPAN` days,
// one bit per day, that agrees with what was observed. Between two observations the
// number came or went at most once, for nobody saw more.
const SPAN: u16 = 9;

fn worlds(observed: &[(u16, bool)]) -> Vec<u16> {
    let agrees = |world: &u16| {
        observed.iter().all(|&(n, listed)| (world >> n & 1 == 1) == listed)
            && observed.windows(2).all(|pair| changes(*world, pair[0].0, pair[1].0) <= 1)
    };
    (0..1 << SPAN).filter(agrees).collect()
}

fn changes(world: u16, from: u16, to: u16) -> usize {
    (from..to).filter(|n| world >> n & 1 != world >> (n + 1) & 1).count()
}

/// The first day of the spell that contains day `n`; `None` when it reaches back to the first observation.
fn beginning(world: u16, n: u16, first: u16) -> Option<u16> {
    (first..n).rev().find(|m| world >> m & 1 == 0).map(|m| m + 1)
}

fn twin(observed: &[(u16, bool)], n: u16) -> Standing {
    let worlds = worlds(observed);
    let before = observed.iter().rfind(|seen| seen.0 <= n);
    let after = observed.iter().find(|seen| seen.0 > n);
    let Some(&(as_of, last_known)) = before else { return Standing::UNKNOWN };
    let listed = worlds.iter().filter(|&world| world >> n & 1 == 1).count();
    let state = match after {
        None if as_of < n => State::Unknown,
        _ if listed == worlds.len() => State::Listed,
        _ if listed == 0 => State::NotListed,
        _ => State::Maybe,
    };
    // The observation that saw the spell in question.
    let seen_on = match (state, after) {
        _ if last_known => Some(as_of),
        (State::Maybe, Some(&(m, true))) => Some(m),
        _ => None,
    };
    let since = seen_on.map(|m| {
        let starts: Vec<_> = worlds.iter().map(|&w| beginning(w, m, observed[0].0)).collect();
        let first_seen = observed.iter().rev().skip_while(|o| o.0 > m).take_while(|o| o.1).last();
        let latest = starts.iter().copied().flatten().max().unwrap_or(first_seen.unwrap().0);
        Since { earliest: starts.iter().copied().min().flatten().map(day), latest: day(latest) }
    });
    Standing {
        state,
        last_known: Some(last_known),
        since,
        attributed: None,
        as_of: Some(day(as_of)),
    }
}

fn observed() -> impl Strategy<Value = Vec<(u16, bool)>> {
    proptest::collection::btree_map(0..SPAN, any::<bool>(), 0..6)
        .prop_map(|days| days.into_iter().collect())
}

proptest! {
    #[test]
    fn agrees_with_every_possible_world(observed in observed(), n in 0..SPAN) {
        prop_assert_eq!(at(&observed, n), twin(&observed, n));
    }

    #[test]
    fn another_observation_that_agrees_never_takes_knowledge_away(observed in observed(), n in 0..SPAN) {
        let known = at(&observed, n);
        let mut more = observed.clone();
        if known.state == State::Listed || known.state == State::NotListed {
            more.retain(|seen| seen.0 != n);
            more.push((n, known.state == State::Listed));
            more.sort_unstable();
            prop_assert_eq!(at(&more, n).state, known.state);
        }
    }

    #[test]
    fn the_provable_day_never_lies_before_the_earliest(
        days in proptest::collection::vec((0..SPAN, any::<bool>()), 0..10),
        n in 0..SPAN,
    ) {
        let mut days = days;
        days.sort_unstable();
        if let Some(Since { earliest: Some(earliest), latest }) = at(&days, n).since {
            prop_assert!(earliest <= latest);
        }
    }

    #[test]
    fn every_spell_was_seen_and_spells_follow_one_another(observed in observed()) {
        let spells = spells(&seen(&observed));
        for spell in &spells {
            prop_assert_eq!(at(&observed, spell.last_seen.days_since(day(0)) as u16).state, State::Listed);
            prop_assert!(spell.since.latest <= spell.last_seen);
            prop_assert!(spell.gone_by.is_none_or(|gone| gone > spell.last_seen));
        }
        for pair in spells.windows(2) {
            prop_assert!(pair[0].gone_by.unwrap() < pair[1].since.latest);
        }
        let last_listed = observed.last().is_some_and(|last| last.1);
        prop_assert_eq!(spells.last().is_some_and(|spell| spell.gone_by.is_none()), last_listed);
    }
}
