//! Every class, every boundary, and the precedence.

use terms::{Date, Number};

use super::*;

const SCREENED: i64 = 1_764_500_000; // 30 November 2025, 10:53:20

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn number(last: u64) -> Number {
    Number::gb(7_700_900_000 + last).unwrap()
}

fn parties() -> Parties {
    Parties {
        caller: vec!["Acme Ltd".to_owned(), "Acme Windows".to_owned()],
        instigator: vec![],
        kind: "live".to_owned(),
    }
}

fn numbers(last: &[u64]) -> Numbers {
    last.iter().copied().map(number).collect()
}

/// Callable 1, blocked 2, not screened 3; 4 is nowhere.
fn lists() -> Held {
    Held { callable: numbers(&[1]), blocked: numbers(&[2]), unscreened: numbers(&[3]), whole: true }
}

/// Made, and vouched for within a minute, on 30 November; counts until 28 December.
fn receipt() -> Receipt {
    Receipt {
        standing: Standing::Sound,
        caller: Some("ACME  Windows".to_owned()),
        instigator: None,
        kind: "live".to_owned(),
        screened_at: SCREENED,
        vouched: Some(SCREENED + 60),
        on: day("2025-12-01"),
        valid_until: Some(day("2025-12-28")),
        suppliers: None,
        held: lists(),
    }
}

/// A call to number 1 at noon of 10 December.
fn call() -> Call<'static> {
    Call {
        number: number(1),
        start: SCREENED + 864_000 + 4_000,
        day: day("2025-12-10"),
        supplier: "HARBOUR",
    }
}

fn to(last: u64) -> Call<'static> {
    Call { number: number(last), ..call() }
}

fn class(receipts: Vec<Receipt>, call: &Call<'_>) -> Class {
    Coverage::new(&parties(), None, receipts).class(call)
}

#[test]
fn one_receipt_and_every_class() {
    let with = |change: fn(&mut Receipt)| {
        let mut changed = receipt();
        change(&mut changed);
        class(vec![changed], &call())
    };
    assert_eq!(class(vec![receipt()], &call()), Class::CoveredVouched);
    assert_eq!(with(|it| it.vouched = None), Class::CoveredSelfAsserted);
    assert_eq!(with(|it| it.vouched = Some(call().start + 1)), Class::NotYetVouched);
    assert_eq!(class(vec![receipt()], &to(2)), Class::BlockedYetCalled);
    assert_eq!(with(|it| it.held = Held::counts_only()), Class::CountsOnly);
    assert_eq!(class(vec![receipt()], &to(3)), Class::NotScreened);
    assert_eq!(with(|it| it.valid_until = Some(day("2025-12-09"))), Class::Stale);
    assert_eq!(with(|it| it.valid_until = None), Class::Stale);
    assert_eq!(class(vec![receipt()], &to(4)), Class::NotInList);
    assert_eq!(with(|it| it.suppliers = Some(Suppliers::default())), Class::SupplierNotCovered);
    assert_eq!(with(|it| it.kind = "claims".to_owned()), Class::OtherKind);
    assert_eq!(with(|it| it.instigator = Some("Llais Cyf".to_owned())), Class::OtherClient);
    assert_eq!(with(|it| it.caller = Some("Other Ltd".to_owned())), Class::OtherCaller);
    assert_eq!(with(|it| it.caller = None), Class::OtherCaller);
    assert_eq!(with(|it| it.standing = Standing::NotProved), Class::NotProved);
    assert_eq!(with(|it| it.standing = Standing::Altered), Class::Altered);
    assert_eq!(class(vec![], &call()), Class::NoReceipt);
}

#[test]
fn a_receipt_counts_on_its_last_day_and_not_on_the_next() {
    let on = |text: &str| Call { day: day(text), ..call() };
    assert_eq!(class(vec![receipt()], &on("2025-12-28")), Class::CoveredVouched);
    assert_eq!(class(vec![receipt()], &on("2025-12-29")), Class::Stale);
}

#[test]
fn a_receipt_counts_from_its_day_and_from_its_second() {
    let on = |text: &str| Call { day: day(text), ..call() };
    assert_eq!(class(vec![receipt()], &on("2025-12-01")), Class::CoveredVouched);
    assert_eq!(class(vec![receipt()], &on("2025-11-30")), Class::NoReceipt);
    let at = |start: i64| Call { start, ..call() };
    let mut own = receipt();
    own.vouched = None;
    assert_eq!(class(vec![own.clone()], &at(SCREENED)), Class::CoveredSelfAsserted);
    assert_eq!(class(vec![own], &at(SCREENED - 1)), Class::NoReceipt);
}

#[test]
fn others_must_vouch_before_the_call_begins() {
    let at = |after: i64| Call { start: SCREENED + 60 + after, ..call() };
    assert_eq!(class(vec![receipt()], &at(1)), Class::CoveredVouched);
    assert_eq!(class(vec![receipt()], &at(0)), Class::CoveredVouched);
    assert_eq!(class(vec![receipt()], &at(-1)), Class::NotYetVouched);
}

fn contract(id: &str, covered: bool, from: Option<&str>, until: Option<&str>) -> Contract {
    let name = format!("{id} Data Ltd");
    let (from, until) = (from.map(day), until.map(day));
    Contract { id: id.to_owned(), name, covered, from, until, row: 2 }
}

#[test]
fn screening_must_be_contracted_on_the_day() {
    let contracts = [
        contract("Harbour", true, Some("2025-12-05"), Some("2025-12-10")),
        contract("North", false, None, None),
        contract("Llais", true, None, None),
    ];
    let coverage = Coverage::new(&parties(), Some(&contracts), vec![receipt()]);
    let class =
        |supplier: &str, on: &str| coverage.class(&Call { supplier, day: day(on), ..call() });
    assert_eq!(class("HARBOUR", "2025-12-04"), Class::SupplierNotCovered);
    assert_eq!(class("HARBOUR", "2025-12-05"), Class::CoveredVouched);
    assert_eq!(class(" harbour data ltd ", "2025-12-10"), Class::CoveredVouched);
    assert_eq!(class("HARBOUR", "2025-12-11"), Class::SupplierNotCovered);
    assert_eq!(class("NORTH", "2025-12-10"), Class::SupplierNotCovered);
    assert_eq!(class("llais", "2025-12-10"), Class::CoveredVouched);
    assert_eq!(class("nobody", "2025-12-10"), Class::SupplierNotCovered);
    assert_eq!(class("", "2025-12-10"), Class::SupplierNotCovered);
    // A second contract with the same supplier adds its days.
    let renewed = [contracts[0].clone(), contract("Harbour", true, Some("2025-12-15"), None)];
    let coverage = Coverage::new(&parties(), Some(&renewed), vec![receipt()]);
    let class = |on: &str| coverage.class(&Call { day: day(on), ..call() });
    assert_eq!(class("2025-12-14"), Class::SupplierNotCovered);
    assert_eq!(class("2025-12-15"), Class::CoveredVouched);
}

#[test]
fn a_receipt_covers_the_suppliers_that_it_names_by_code_or_name() {
    let contracts = [contract("Harbour", true, None, None), contract("North", true, None, None)];
    let mut named = receipt();
    named.suppliers = Some(Suppliers { covered: vec!["HARBOUR DATA LTD".to_owned()] });
    let coverage = Coverage::new(&parties(), Some(&contracts), vec![named.clone()]);
    let class = |supplier| coverage.class(&Call { supplier, ..call() });
    assert_eq!(class("Harbour"), Class::CoveredVouched);
    assert_eq!(class("North"), Class::SupplierNotCovered);
    // Without contracts only the names themselves are known.
    let coverage = Coverage::new(&parties(), None, vec![named]);
    let class = |supplier| coverage.class(&Call { supplier, ..call() });
    assert_eq!(class("Harbour Data Ltd"), Class::CoveredVouched);
    assert_eq!(class("Harbour"), Class::SupplierNotCovered);
}

#[test]
fn instigators_must_be_the_same() {
    let of = |asked: &[&str], named: Option<&str>| {
        let mut parties = parties();
        parties.instigator = asked.iter().map(|name| (*name).to_owned()).collect();
        let mut receipt = receipt();
        receipt.instigator = named.map(str::to_owned);
        Coverage::new(&parties, None, vec![receipt]).class(&call())
    };
    assert_eq!(of(&["Llais Cyf"], Some("llais  cyf")), Class::CoveredVouched);
    assert_eq!(of(&["Llais Cyf"], Some("Arall Cyf")), Class::OtherClient);
    assert_eq!(of(&["Llais Cyf"], None), Class::OtherClient);
    assert_eq!(of(&[], Some("Llais Cyf")), Class::OtherClient);
    // Who names itself, and who names nobody, calls for itself.
    assert_eq!(of(&[], Some("Acme Ltd")), Class::CoveredVouched);
    assert_eq!(of(&["Acme Ltd"], None), Class::CoveredVouched);
    assert_eq!(of(&["Llais Cyf"], Some("Acme Ltd")), Class::OtherClient);
}

/// A receipt of so many seconds after the first, for number 1.
fn later(seconds: i64, callable: bool, vouched: bool) -> Receipt {
    let mut receipt = receipt();
    receipt.screened_at += seconds;
    receipt.vouched = vouched.then_some(receipt.screened_at);
    if !callable {
        receipt.held = Held { callable: numbers(&[]), blocked: numbers(&[1]), ..lists() };
    }
    receipt
}

#[test]
fn a_block_stands_until_as_much_speaks_for_its_end() {
    let of = |receipts: &[(i64, bool, bool)]| {
        let mut receipts: Vec<Receipt> = receipts
            .iter()
            .map(|(at, callable, vouched)| later(*at, *callable, *vouched))
            .collect();
        let there = class(receipts.clone(), &call());
        receipts.reverse();
        assert_eq!(class(receipts, &call()), there, "whatever the order");
        there
    };
    let (callable, blocked, vouched, own) = (true, false, true, false);
    assert_eq!(of(&[(0, callable, vouched), (9, blocked, vouched)]), Class::BlockedYetCalled);
    assert_eq!(of(&[(0, callable, vouched), (9, blocked, own)]), Class::BlockedYetCalled);
    assert_eq!(of(&[(0, blocked, vouched), (9, callable, vouched)]), Class::CoveredVouched);
    assert_eq!(of(&[(0, blocked, own), (9, callable, vouched)]), Class::CoveredVouched);
    assert_eq!(of(&[(0, blocked, own), (9, callable, own)]), Class::CoveredSelfAsserted);
    // The screener's own word does not lift what others vouch for, nor what is of the same second.
    assert_eq!(of(&[(0, blocked, vouched), (9, callable, own)]), Class::BlockedYetCalled);
    assert_eq!(of(&[(0, blocked, vouched), (0, callable, vouched)]), Class::BlockedYetCalled);
    let three = [(0, callable, vouched), (5, blocked, own), (9, callable, own)];
    assert_eq!(of(&three), Class::CoveredSelfAsserted);
}

#[test]
fn the_best_true_statement_comes_first() {
    let with = |change: fn(&mut Receipt)| {
        let mut changed = receipt();
        change(&mut changed);
        changed
    };
    // One receipt for each class, best first; of two of them the better is said.
    let receipts = [
        receipt(),
        with(|it| it.vouched = None),
        with(|it| it.vouched = Some(i64::MAX)),
        with(|it| it.held = Held { callable: numbers(&[]), blocked: numbers(&[1]), ..lists() }),
        with(|it| it.held = Held::counts_only()),
        with(|it| it.held = Held { callable: numbers(&[]), unscreened: numbers(&[1]), ..lists() }),
        with(|it| it.valid_until = None),
        with(|it| it.held.callable = numbers(&[])),
        with(|it| it.suppliers = Some(Suppliers::default())),
        with(|it| it.kind = "claims".to_owned()),
        with(|it| it.instigator = Some("Llais Cyf".to_owned())),
        with(|it| it.caller = Some("Other Ltd".to_owned())),
        with(|it| it.standing = Standing::NotProved),
        with(|it| it.standing = Standing::Altered),
    ];
    for (index, better) in receipts.iter().enumerate() {
        for worse in &receipts[index..] {
            let of_two = class(vec![worse.clone(), better.clone()], &call());
            // Of the same second a block stands.
            let block = worse.held.blocked == numbers(&[1]) && index < 3;
            let expected = if block { Class::BlockedYetCalled } else { Class::ALL[index] };
            assert_eq!(of_two, expected, "{better:?}\n{worse:?}");
        }
    }
}

#[test]
fn an_expired_receipt_explains_only_numbers_that_it_may_hold() {
    let expired = |held: Held| Receipt { valid_until: Some(day("2025-12-02")), held, ..receipt() };
    let of = |receipts: Vec<Receipt>| class(receipts, &to(4));
    let none = receipt();
    let counts = expired(Held::counts_only());
    let holds = expired(Held { callable: numbers(&[4]), ..lists() });
    let absent = expired(lists());
    assert_eq!(of(vec![counts.clone()]), Class::Stale);
    assert_eq!(of(vec![absent.clone()]), Class::NotInList);
    // What is shown of the one in force outweighs what is not shown of the expired one.
    assert_eq!(of(vec![none.clone(), counts.clone()]), Class::NotInList);
    assert_eq!(of(vec![none, holds]), Class::Stale);
    assert_eq!(of(vec![absent, counts]), Class::Stale);
}

#[test]
fn a_receipt_of_others_that_does_not_hold_the_number_explains_nothing() {
    let other = Receipt { caller: Some("Other Ltd".to_owned()), ..receipt() };
    assert_eq!(class(vec![other.clone()], &to(4)), Class::NoReceipt);
    assert_eq!(class(vec![other], &to(2)), Class::OtherCaller);
}

#[test]
fn an_earlier_receipt_may_outlast_a_later_one() {
    // The later one rests on an old edition.
    let short =
        Receipt { screened_at: SCREENED + 9, valid_until: Some(day("2025-12-09")), ..receipt() };
    assert_eq!(class(vec![short.clone(), receipt()], &call()), Class::CoveredVouched);
    assert_eq!(class(vec![short], &call()), Class::Stale);
}
