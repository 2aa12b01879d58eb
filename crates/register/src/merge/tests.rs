//! Merging, against a model that keeps every edition as it came.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use terms::{Date, Number, State};

use super::*;
use crate::known::{self, Observation};
use crate::{Source, codes};

type Held = Register<Vec<u8>>;

fn day(n: u16) -> Date {
    Date::from_epoch_days(20_000 + n)
}

fn gb(n: u64) -> Number {
    Number::gb(7_700_900_000 + n).unwrap()
}

fn full(on: u16, numbers: &[u64]) -> Import {
    Import::full(Source::Tps, day(on), Scope::Whole, numbers.iter().map(|&n| gb(n)).collect())
}

fn update(on: u16, add: &[u64], remove: &[u64]) -> Import {
    let numbers = |list: &[u64]| list.iter().map(|&n| gb(n)).collect();
    Import::update(Source::Tps, day(on), Scope::Whole, numbers(add), numbers(remove))
}

fn results(on: u16, answers: &[(u64, bool)]) -> Import {
    let answer = |&(n, listed): &(u64, bool)| Answer { number: gb(n), listed };
    Import::results(Source::Tps, day(on), answers.iter().map(answer).collect())
}

fn dated(on: u16, rows: &[(u64, u16, Option<u16>)]) -> Import {
    let row = |&(n, from, until): &(u64, u16, Option<u16>)| DatedNumber {
        number: gb(n),
        spell: Attributed { from: day(from), until: until.map(day) },
    };
    Import::dated(Source::Tps, day(on), Scope::Whole, rows.iter().map(row).collect())
}

fn register(imports: impl IntoIterator<Item = Import>) -> Held {
    let mut held: Option<Held> = None;
    for import in imports {
        let merged = merge(held.as_ref(), import).unwrap();
        if merged.parts().next().is_some() {
            held = Some(Register::open(merged.bytes()).unwrap());
        }
    }
    let held = held.unwrap();
    held.verify().unwrap();
    held
}

fn listed_in(register: &Held, index: usize) -> Vec<Number> {
    register.numbers_in(index).unwrap().collect::<Result<_, _>>().unwrap()
}

#[test]
fn an_update_is_an_edition_of_its_own() {
    let held = register([full(1, &[1, 2, 3]), update(2, &[4], &[1])]);
    assert_eq!(listed_in(&held, 1), [gb(2), gb(3), gb(4)]);
    let whole = register([full(1, &[1, 2, 3]), full(2, &[2, 3, 4])]);
    assert_eq!(held.editions()[1].digest, whole.editions()[1].digest);
    assert_eq!(held.editions()[1].kind, Kind::Update);
}

#[test]
fn an_update_reports_what_it_found_done() {
    let held = register([full(1, &[1, 2, 3])]);
    let report = merge(Some(&held), update(2, &[3, 4], &[1, 9])).unwrap().report;
    assert_eq!((report.added, report.removed, report.unchanged), (1, 1, 2));
    assert_eq!((report.listed_already, report.not_listed), (1, 1));
    let codes: Vec<_> = report.problems.iter().map(|problem| problem.code).collect();
    assert_eq!(codes, [codes::REGISTER_ADDED_TWICE, codes::REGISTER_REMOVED_TWICE]);
}

#[test]
fn a_number_to_remove_that_was_never_held_gets_no_history() {
    let held = register([full(1, &[1]), update(2, &[], &[9])]);
    assert_eq!(held.members(), 1);
}

#[test]
fn an_update_needs_an_edition_before_it() {
    let no_base = Err(Error::NoBase { as_of: day(2) });
    assert_eq!(merge(None::<&Held>, update(2, &[1], &[])).map(drop), no_base);
    let later = register([full(3, &[1])]);
    assert_eq!(merge(Some(&later), update(2, &[1], &[])).map(drop), no_base);
    let asked = register([results(1, &[(1, true)])]);
    assert_eq!(merge(Some(&asked), update(2, &[1], &[])).map(drop), no_base);
}

#[test]
fn a_day_without_changes_is_an_edition_too() {
    let held = register([full(1, &[1]), update(2, &[], &[])]);
    assert_eq!(held.standing(gb(1), day(2)).unwrap().state, State::Listed);
}

#[test]
fn a_second_import_changes_nothing_and_says_so() {
    let imports = || {
        let partial = Scope::codes(["7700"]).unwrap();
        [
            full(1, &[1, 2]),
            update(2, &[3], &[1]),
            results(2, &[(5, true), (6, false)]),
            dated(4, &[(1, 0, None), (2, 0, Some(3))]),
            Import::full(Source::Tps, day(4), partial, vec![gb(1)]),
        ]
    };
    let held = register(imports());
    assert_eq!(held.editions().len(), 5);
    for import in imports() {
        let merged = merge(Some(&held), import).unwrap();
        assert_eq!(merged.report.outcome, Outcome::AlreadyHeld);
        assert!(merged.bytes().is_empty());
    }
}

#[test]
fn two_contents_of_one_day_and_scope_are_a_conflict() {
    let held = register([full(1, &[1]), full(2, &[1, 2]), dated(3, &[(1, 0, None)])]);
    for import in [full(2, &[1, 3]), update(2, &[3], &[]), dated(3, &[(1, 1, None)])] {
        let as_of = import.as_of();
        assert_eq!(merge(Some(&held), import).map(drop), Err(Error::Conflict { as_of }));
    }
}

#[test]
fn days_can_be_added_to_an_edition_that_is_held() {
    let held = register([full(1, &[1, 2]), full(5, &[1])]);
    let merged = merge(Some(&held), dated(1, &[(1, 0, None), (2, 0, Some(4)), (3, 0, Some(1))]));
    let merged = merged.unwrap();
    assert_eq!(merged.report.outcome, Outcome::DatesAdded);
    let held = Register::open(merged.bytes()).unwrap();
    held.verify().unwrap();
    assert_eq!((held.editions().len(), held.editions()[0].kind), (2, Kind::Dated));
    assert_eq!(held.attributed(gb(3)).unwrap().len(), 1);
    let known = held.standing(gb(2), day(1)).unwrap();
    assert_eq!((known.state, known.attributed), (State::Listed, Some(day(0))));
}

#[test]
fn look_ups_say_nothing_of_others() {
    let held = register([results(1, &[(1, true), (2, false)])]);
    let state = |n| held.standing(gb(n), day(1)).unwrap().state;
    assert_eq!([state(1), state(2), state(3)], [State::Listed, State::NotListed, State::Unknown]);
    assert_eq!((held.editions()[0].count, held.editions()[0].asked), (1, 2));
}

#[test]
fn an_edition_says_nothing_outside_its_scope() {
    let london = Scope::codes(["020"]).unwrap();
    let number = Number::gb(2_079_460_001).unwrap();
    let held = register([Import::full(Source::Tps, day(1), london.clone(), vec![number])]);
    assert_eq!(held.standing(number, day(1)).unwrap().state, State::Listed);
    let other = Number::gb(2_079_460_002).unwrap();
    assert_eq!(held.standing(other, day(1)).unwrap().state, State::NotListed);
    assert_eq!(held.standing(gb(1), day(1)).unwrap().state, State::Unknown);
    let outside = Import::full(Source::Tps, day(2), london, vec![number, gb(1), gb(2)]);
    assert_eq!(merge(Some(&held), outside).map(drop), Err(Error::OutsideScope { count: 2 }));
}

#[test]
fn refuses_what_would_make_numbers_look_free() {
    let refused = |import| merge(None::<&Held>, import).map(drop);
    assert_eq!(refused(full(1, &[])), Err(Error::Empty));
    assert_eq!(refused(dated(5, &[(1, 0, Some(4))])), Err(Error::Empty));
    assert_eq!(refused(results(1, &[])), Err(Error::Empty));
    let held = register([full(1, &[1])]);
    assert_eq!(merge(Some(&held), update(2, &[], &[1])).map(drop), Err(Error::Empty));
}

#[test]
fn refuses_what_contradicts_itself() {
    let refused = |import| merge(None::<&Held>, import).map(drop);
    let held = register([full(1, &[1])]);
    assert_eq!(refused(results(1, &[(1, true), (1, false)])), Err(Error::BothWays { count: 1 }));
    let both = merge(Some(&held), update(2, &[1, 2], &[2]));
    assert_eq!(both.map(drop), Err(Error::BothWays { count: 1 }));
    assert_eq!(refused(dated(5, &[(1, 4, Some(3))])), Err(Error::DatesReversed { count: 1 }));
    let paris = Number::from_e164("+33123456789").unwrap();
    let foreign = Import::full(Source::Tps, day(1), Scope::Whole, vec![paris, gb(1)]);
    assert_eq!(refused(foreign), Err(Error::Foreign { count: 1 }));
    let asked = Import::full(Source::Tps, day(1), Scope::Asked, vec![gb(1)]);
    assert_eq!(refused(asked), Err(Error::Scope));
    let ctps = Import::full(Source::Ctps, day(2), Scope::Whole, vec![gb(1)]);
    assert_eq!(merge(Some(&held), ctps).map(drop), Err(Error::OtherSource));
}

#[test]
fn which_of_both_things_is_done_first_changes_nothing() {
    let turned: Both = |first, second| {
        second();
        first();
    };
    let imports = || {
        [
            full(2, &[1, 2]),
            full(3, &[2, 9]),
            full(3, &[]),
            update(3, &[4], &[1]),
            update(3, &[], &[1, 2, 3]),
            dated(2, &[(1, 0, None), (2, 1, None)]),
            dated(3, &[(1, 0, Some(2))]),
            results(3, &[(1, true), (7, false)]),
        ]
    };
    let [first, second] = [register([full(2, &[1, 2])]), register([full(1, &[5]), full(2, &[1])])];
    for old in [None, Some(&first), Some(&second)] {
        for (one, other) in imports().into_iter().zip(imports()) {
            let [one, other] = [merge(old, one), merge_by(old, other, turned)];
            assert_eq!(format!("{one:?}"), format!("{other:?}"));
        }
    }
}

#[test]
fn shrinkage_alerts_and_does_not_fail() {
    let numbers: Vec<u64> = (0..100).collect();
    let held = register([full(1, &numbers)]);
    let alerts =
        |kept: usize| merge(Some(&held), full(2, &numbers[..kept])).unwrap().report.problems;
    assert!(alerts(95).is_empty(), "five in a hundred is not yet abnormal");
    assert_eq!(alerts(94)[0].code, codes::REGISTER_SHRANK);
    let repeated = merge(Some(&held), full(2, &[&numbers[..], &[7, 7]].concat())).unwrap().report;
    assert_eq!((repeated.repeated, repeated.edition.count), (2, 100));
    assert_eq!(repeated.problems[0].code, codes::REGISTER_REPEATED);
}

#[test]
fn numbers_of_every_length_and_at_every_edge_are_found() {
    let mut keys = vec![1_000_000, 8_001_111, 9_999_999, 100_000_000, 999_999_999];
    for block in [1_000_000_000, 1_131_000_000, 7_700_900_000, 9_999_990_000_u64] {
        keys.extend(
            [0, 1, 71, 72, 199, 200, 455, 456, 911, 912, 9_575, 9_576, 9_998, 9_999]
                .map(|n| block + n),
        );
    }
    let numbers: Vec<_> = keys.iter().map(|&key| Number::gb(key).unwrap()).collect();
    let import = Import::full(Source::Tps, day(1), Scope::Whole, numbers.clone());
    let held = register([import]);
    assert_eq!(listed_in(&held, 0), numbers);
    for &key in &keys {
        for near in [key.saturating_sub(1), key, key + 1] {
            let Some(number) = Number::gb(near) else { continue };
            let listed = held.standing(number, day(1)).unwrap().state == State::Listed;
            assert_eq!(listed, keys.contains(&near), "{near}");
        }
    }
    assert_eq!(held.digest_of(0).unwrap(), held.editions()[0].digest);
}

/// More histories than one byte, or two, can tell apart.
fn with_histories(distinct: u64) -> Held {
    let row = |n: u64| {
        let from = Date::from_epoch_days((n % 20_000) as u16);
        let until = Some(Date::from_epoch_days(20_000 + (n / 20_000) as u16));
        DatedNumber { number: gb(n), spell: Attributed { from, until } }
    };
    let row_now =
        DatedNumber { number: gb(distinct), spell: Attributed { from: day(0), until: None } };
    let rows = (0..distinct).map(row).chain([row_now]).collect();
    register([Import::dated(Source::Tps, day(100), Scope::Whole, rows)])
}

#[test]
fn every_width_of_codes_and_the_overflow_tell_every_history() {
    for distinct in [1, 254, 255, 300, 66_000] {
        let held = with_histories(distinct);
        let view = held.on(day(100)).unwrap();
        for n in (0..distinct).step_by(7) {
            let told = held.attributed(gb(n)).unwrap();
            assert_eq!(told[0].from.epoch_days(), (n % 20_000) as u16, "{n} of {distinct}");
            assert_eq!(view.standing(gb(n)), held.standing(gb(n), day(100)), "{n} of {distinct}");
        }
        let again = merge(Some(&held), full(101, &[0, distinct])).unwrap();
        let again = Register::open(again.bytes()).unwrap();
        again.verify().unwrap();
        assert_eq!(again.editions()[1].count, 2);
        assert_eq!(again.attributed(gb(0)).unwrap(), held.attributed(gb(0)).unwrap());
    }
}

// The model: what each import said, kept as it came.

#[derive(Clone, Debug)]
enum Told {
    Full(u16, BTreeSet<u64>),
    Manchester(u16, BTreeSet<u64>),
    Results(u16, BTreeMap<u64, bool>),
}

/// A few numbers of Manchester and London, across two blocks each.
fn place(n: u64) -> Number {
    let (town, within) = (n % 2, n / 2);
    let base = if town == 0 { 1_614_960_000 } else { 2_079_460_000 };
    Number::gb(base + (within / 3) * 10_000 + (within % 3) * 455).unwrap()
}

const PLACES: u64 = 12;

impl Told {
    fn import(&self) -> Import {
        let numbers = |of: &BTreeSet<u64>| of.iter().map(|&n| place(n)).collect();
        match self {
            Self::Full(on, of) => Import::full(Source::Tps, day(*on), Scope::Whole, numbers(of)),
            Self::Manchester(on, of) => {
                let scope = Scope::codes(["0161"]).unwrap();
                Import::full(Source::Tps, day(*on), scope, numbers(of))
            }
            Self::Results(on, answers) => {
                let answer = |(&n, &listed): (&u64, &bool)| Answer { number: place(n), listed };
                Import::results(Source::Tps, day(*on), answers.iter().map(answer).collect())
            }
        }
    }

    fn observation(&self, n: u64) -> Option<Observation> {
        match self {
            Self::Full(on, of) => Some(Observation { on: day(*on), listed: of.contains(&n) }),
            Self::Manchester(on, of) => {
                n.is_multiple_of(2).then(|| Observation { on: day(*on), listed: of.contains(&n) })
            }
            Self::Results(on, answers) => {
                answers.get(&n).map(|&listed| Observation { on: day(*on), listed })
            }
        }
    }
}

fn told() -> impl Strategy<Value = Told> {
    let numbers = |step: u64| {
        let some = proptest::collection::btree_set(0..PLACES / step, 1..6);
        some.prop_map(move |of| of.into_iter().map(|n| n * step).collect::<BTreeSet<u64>>())
    };
    let answers = proptest::collection::btree_map(0..PLACES, any::<bool>(), 1..6);
    prop_oneof![
        4 => (0_u16..12, numbers(1)).prop_map(|(on, of)| Told::Full(on, of)),
        1 => (0_u16..12, numbers(2)).prop_map(|(on, of)| Told::Manchester(on, of)),
        1 => (0_u16..12, answers).prop_map(|(on, answers)| Told::Results(on, answers)),
    ]
}

/// Takes them in, and keeps those that were taken.
fn take_in(told: Vec<Told>) -> Option<(Held, Vec<Told>)> {
    let mut held: Option<Held> = None;
    let mut kept = Vec::new();
    for one in told {
        match merge(held.as_ref(), one.import()) {
            Ok(merged) if merged.report.outcome == Outcome::Added => {
                held = Some(Register::open(merged.bytes()).unwrap());
                kept.push(one);
            }
            Ok(merged) => assert_eq!(merged.report.outcome, Outcome::AlreadyHeld),
            Err(error) => assert!(matches!(error, Error::Conflict { .. }), "{error}"),
        }
    }
    Some((held?, kept))
}

proptest! {
    #[test]
    fn knows_what_the_editions_say_in_whatever_order_they_came(
        all in proptest::collection::vec(told(), 1..8),
        on in 0_u16..14,
    ) {
        let Some((held, kept)) = take_in(all) else { return Ok(()) };
        held.verify().unwrap();
        let view = held.on(day(on)).unwrap();
        for n in 0..PLACES {
            let mut seen: Vec<_> = kept.iter().filter_map(|one| one.observation(n)).collect();
            seen.sort_by_key(|seen| seen.on);
            let expected = known::standing(&seen, &[], day(on));
            prop_assert_eq!(held.standing(place(n), day(on)), Ok(expected));
            prop_assert_eq!(view.standing(place(n)), Ok(expected));
        }
        for (index, edition) in held.editions().iter().enumerate() {
            prop_assert_eq!(listed_in(&held, index).len() as u64, edition.count);
            if edition.kind != Kind::Results {
                prop_assert_eq!(held.digest_of(index).unwrap(), edition.digest);
            }
        }
    }

    #[test]
    fn the_file_is_the_same_in_whatever_order_editions_came(
        editions in proptest::collection::btree_map(0_u16..30, proptest::collection::btree_set(0_u64..40, 1..20), 1..7),
        seed in any::<proptest::sample::Index>(),
    ) {
        let told: Vec<_> = editions.into_iter().map(|(on, of)| Told::Full(on, of)).collect();
        let mut turned = told.clone();
        turned.rotate_left(seed.index(told.len()));
        turned.reverse();
        let (one, _) = take_in(told).unwrap();
        let (other, _) = take_in(turned).unwrap();
        prop_assert_eq!(one.editions(), other.editions());
        for n in 0..40 {
            prop_assert_eq!(one.observations(place(n)), other.observations(place(n)));
        }
    }

    #[test]
    fn updates_say_what_full_editions_say(
        first in proptest::collection::btree_set(0_u64..60, 1..40),
        changes in proptest::collection::vec((0_u64..60, any::<bool>()), 0..30),
    ) {
        let changes: BTreeMap<u64, bool> = changes.into_iter().collect();
        let of = |wanted: bool| {
            let kept = changes.iter().filter(move |(_, add)| **add == wanted);
            kept.map(|(&n, _)| n).collect::<BTreeSet<_>>()
        };
        let second: BTreeSet<u64> = first.union(&of(true)).copied().collect();
        let second: BTreeSet<u64> = second.difference(&of(false)).copied().collect();
        prop_assume!(!second.is_empty());
        let list = |set: &BTreeSet<u64>| set.iter().copied().collect::<Vec<_>>();
        let one = register([full(1, &list(&first)), update(2, &list(&of(true)), &list(&of(false)))]);
        let other = register([full(1, &list(&first)), full(2, &list(&second))]);
        prop_assert_eq!(one.editions()[1].digest, other.editions()[1].digest);
        prop_assert_eq!(listed_in(&one, 1), listed_in(&other, 1));
    }

    #[test]
    fn damage_is_an_error_and_never_another_answer(
        at in any::<proptest::sample::Index>(),
        bit in 0_u32..8,
        cut in any::<proptest::sample::Index>(),
    ) {
        let numbers: Vec<u64> = (0..600).map(|n| n * 37).collect();
        let sound = register([full(1, &numbers), full(5, &numbers[9..]), results(7, &[(3, false)])]);
        let bytes = merge(Some(&sound), full(9, &numbers)).unwrap().bytes();
        let sound = Register::open(bytes.clone()).unwrap();
        let mut bad = bytes.clone();
        bad[at.index(bytes.len())] ^= 1 << bit;
        if let Ok(register) = Register::open(bad) {
            prop_assert!(register.verify().is_err());
            let view = register.on(day(7));
            for n in 0..1_000 {
                let expected = sound.standing(gb(n), day(7));
                let found = register.standing(gb(n), day(7));
                prop_assert!(found.is_err() || found == expected);
                if let Ok(view) = &view {
                    let found = view.standing(gb(n));
                    prop_assert!(found.is_err() || found == expected);
                }
            }
        }
        prop_assert!(Register::open(&bytes[..cut.index(bytes.len())]).is_err());
    }

    #[test]
    fn a_hostile_file_gives_errors_and_nothing_worse(
        writes in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 1..40),
        near in proptest::collection::vec((0_usize..400, any::<u8>()), 0..6),
    ) {
        let numbers: Vec<u64> = (0..300).map(|n| n * 41).collect();
        let mut bytes = merge(None::<&Held>, dated(9, &[(1, 2, None), (2, 3, Some(5))])).unwrap().bytes();
        if writes.len() % 2 == 0 {
            let held = register([full(1, &numbers), full(2, &numbers[1..])]);
            bytes = merge(Some(&held), full(3, &numbers[2..])).unwrap().bytes();
        }
        let len = bytes.len();
        for (at, value) in writes {
            bytes[at.index(len)] = value;
        }
        for (at, value) in near {
            bytes[at.min(len - 1)] = value;
        }
        crate::file::seal(&mut bytes);
        let Ok(register) = Register::open(bytes) else { return Ok(()) };
        let _ = register.verify();
        let _ = register.on(day(3)).map(|view| (0..50).any(|n| view.standing(gb(n)).is_err()));
        for index in 0..register.editions().len() {
            let _ = register.digest_of(index);
        }
        let _ = register.spells(gb(41));
        let _ = merge(Some(&register), full(4, &numbers));
    }
}
