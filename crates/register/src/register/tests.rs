//! Questions that users ask of a register, on a small one with three editions.

use terms::{Date, Lasted, Number, Standing, State};

use crate::{Answer, DatedNumber, Import, Kind, Outcome, Register, Scope, Source, known, merge};

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn number(last: u64) -> Number {
    Number::gb(7_700_900_000 + last).unwrap()
}

fn full(as_of: &str, last: &[u64]) -> Import {
    let numbers = last.iter().map(|&last| number(last)).collect();
    Import::full(Source::Tps, day(as_of), Scope::Whole, numbers)
}

fn after(old: Option<&Register<Vec<u8>>>, import: Import) -> Register<Vec<u8>> {
    Register::open(merge(old, import).unwrap().bytes()).unwrap()
}

/// 1 stays, 2 comes, 3 goes, 4 comes back, 5 is never there.
fn three() -> Register<Vec<u8>> {
    let one = after(None, full("2026-09-01", &[1, 3, 4]));
    let two = after(Some(&one), full("2026-10-01", &[1, 2, 3]));
    after(Some(&two), full("2026-11-01", &[1, 2, 4]))
}

fn standing(last: u64, on: &str) -> Standing {
    three().standing(number(last), day(on)).unwrap()
}

#[test]
fn listed_between_two_editions_that_both_have_it() {
    assert_eq!(standing(1, "2026-09-15").state, State::Listed);
    assert_eq!(standing(1, "2026-10-31").state, State::Listed);
}

#[test]
fn not_listed_between_two_editions_that_both_lack_it() {
    assert_eq!(standing(5, "2026-09-15").state, State::NotListed);
}

#[test]
fn may_be_listed_between_editions_that_differ() {
    assert_eq!(standing(2, "2026-09-15").state, State::Maybe);
    assert_eq!(standing(3, "2026-10-15").state, State::Maybe);
}

#[test]
fn on_the_day_of_an_edition_the_edition_decides() {
    assert_eq!(standing(2, "2026-09-01").state, State::NotListed);
    assert_eq!(standing(2, "2026-10-01").state, State::Listed);
    assert_eq!(standing(3, "2026-11-01").state, State::NotListed);
}

#[test]
fn before_the_first_edition_nothing_is_known() {
    assert_eq!(standing(1, "2026-08-31").state, State::Unknown);
    assert_eq!(standing(1, "2026-08-31").as_of, None);
}

#[test]
fn after_the_last_edition_only_its_word_is_known() {
    let standing = standing(1, "2026-11-23");
    assert_eq!(standing.state, State::Unknown);
    assert_eq!(standing.last_known, Some(true));
    assert_eq!(standing.as_of, Some(day("2026-11-01")));
    assert_eq!(standing.age(day("2026-11-23")), Some(22));
}

#[test]
fn the_provable_day_is_that_of_the_first_edition_that_has_it() {
    let since = standing(2, "2026-10-15").since.unwrap();
    assert_eq!(since.earliest, Some(day("2026-09-02")));
    assert_eq!(since.latest, day("2026-10-01"));
}

#[test]
fn what_the_first_edition_has_may_have_been_there_for_years() {
    let since = standing(1, "2026-10-15").since.unwrap();
    assert_eq!((since.earliest, since.latest), (None, day("2026-09-01")));
}

#[test]
fn a_return_starts_a_new_spell() {
    let returned = standing(4, "2026-11-01");
    assert_eq!(returned.since.unwrap().latest, day("2026-11-01"));
    assert_eq!(three().spells(number(4)).unwrap().len(), 2);
}

#[test]
fn twenty_eight_days_are_proved_by_an_edition_that_old() {
    assert_eq!(standing(2, "2026-10-29").lasted(day("2026-10-29"), 28), Lasted::AtLeast);
    assert_eq!(standing(2, "2026-10-28").lasted(day("2026-10-28"), 28), Lasted::CannotBeKnown);
    assert_eq!(standing(2, "2026-10-01").lasted(day("2026-09-29"), 28), Lasted::Under);
}

#[test]
fn the_same_edition_again_changes_nothing() {
    let held = three();
    let again = merge(Some(&held), full("2026-10-01", &[3, 2, 1])).unwrap();
    assert_eq!(again.report.outcome, Outcome::AlreadyHeld);
    assert!(again.bytes().is_empty());
}

#[test]
fn editions_that_come_late_take_their_place() {
    let late = after(None, full("2026-11-01", &[1, 2, 4]));
    let late = after(Some(&late), full("2026-09-01", &[1, 3, 4]));
    let late = after(Some(&late), full("2026-10-01", &[1, 2, 3]));
    for last in 0..8 {
        for on in ["2026-08-01", "2026-09-01", "2026-09-20", "2026-10-20", "2026-11-23"] {
            let expected = three().standing(number(last), day(on)).unwrap();
            assert_eq!(late.standing(number(last), day(on)).unwrap(), expected, "{last} on {on}");
        }
    }
}

#[test]
fn two_licensees_compute_the_same_digest() {
    let one = after(None, full("2026-09-01", &[1, 2, 3]));
    let other = after(None, full("2026-09-05", &[3, 1, 2, 2]));
    assert_eq!(one.editions()[0].digest, other.editions()[0].digest);
    let more = after(None, full("2026-09-05", &[3, 1, 2, 4]));
    assert_ne!(one.editions()[0].digest, more.editions()[0].digest);
}

#[test]
fn a_partial_licence_says_nothing_of_other_codes() {
    let scope = Scope::codes(["07700"]).unwrap();
    let import = Import::full(Source::Tps, day("2026-09-01"), scope, vec![number(1)]);
    let register = after(None, import);
    let london = Number::gb(2_079_460_123).unwrap();
    let other = register.standing(london, day("2026-09-01")).unwrap();
    assert_eq!((other.state, other.as_of), (State::Unknown, None));
    let absent = register.standing(number(2), day("2026-09-01")).unwrap();
    assert_eq!(absent.state, State::NotListed);
}

#[test]
fn answers_of_a_bureau_speak_of_what_was_asked_only() {
    let answers = vec![
        Answer { number: number(1), listed: true },
        Answer { number: number(2), listed: false },
    ];
    let register = after(None, Import::results(Source::Tps, day("2026-09-01"), answers));
    let on = |last| register.standing(number(last), day("2026-09-01")).unwrap();
    assert_eq!(on(1).state, State::Listed);
    assert_eq!(on(2).state, State::NotListed);
    assert_eq!((on(3).state, on(3).as_of), (State::Unknown, None));
    assert_eq!(register.editions()[0].kind, Kind::Results);
}

#[test]
fn dates_of_a_bureau_are_told_and_prove_nothing() {
    let spell = known::Attributed { from: day("2020-05-03"), until: None };
    let rows = vec![DatedNumber { number: number(1), spell }];
    let import = Import::dated(Source::Tps, day("2026-09-01"), Scope::Whole, rows);
    let standing = after(None, import).standing(number(1), day("2026-09-01")).unwrap();
    assert_eq!(standing.attributed, Some(day("2020-05-03")));
    assert_eq!(standing.lasted(day("2026-09-01"), 28), Lasted::CannotBeKnown);
}
