//! The classes of coverage, held against a slow twin that shares no code with them.

use std::collections::{BTreeMap, BTreeSet};

use bulk::audit::coverage::{
    Call, Class, Contract, Coverage, Held, Parties, Receipt, Remainder, Standing, Suppliers,
};
use terms::{Date, Number};
use tests::{Dice, drama};

/// Times and days are few, so that every boundary is met.
const TIMES: u64 = 5;
const DAYS: u64 = 4;
const NUMBERS: u64 = 3;
const SUPPLIERS: [(&str, &str); 2] = [("HARBOUR", "Harbour Data Ltd"), ("LLAIS", "Llais Cyf")];

fn day(n: u64) -> Date {
    Date::from_epoch_days(20_000 + n as u16)
}

fn pick<T: Clone>(dice: &mut Dice, from: &[T]) -> T {
    from[dice.below(from.len() as u64) as usize].clone()
}

fn some_day(dice: &mut Dice) -> Option<Date> {
    (dice.below(3) > 0).then(|| day(dice.below(DAYS)))
}

/// The numbers that a list holds.
fn numbers(dice: &mut Dice) -> BTreeSet<u64> {
    let all = (0..NUMBERS).map(|n| 440_000_000_000 + drama(n));
    all.filter(|_| dice.below(3) == 0).collect()
}

struct World {
    receipts: Vec<Receipt>,
    /// What each receipt was shown to hold: callable, blocked, unscreened.
    held: Vec<[BTreeSet<u64>; 3]>,
    contracts: Option<Vec<Contract>>,
    parties: Parties,
}

fn receipt(dice: &mut Dice) -> (Receipt, [BTreeSet<u64>; 3]) {
    let held = [numbers(dice), numbers(dice), numbers(dice)];
    let list = |numbers: &BTreeSet<u64>| numbers.iter().copied().collect::<Vec<_>>().into();
    // Mostly one that counts, or there would be little to see.
    let rare = |dice: &mut Dice| dice.below(8) == 0;
    let standing = match dice.below(12) {
        0 => Standing::Altered,
        1 => Standing::NotProved,
        _ => Standing::Sound,
    };
    let name = |dice: &mut Dice| pick(dice, &["acme  ltd", "ACME Ltd", "Acme Windows"]).to_owned();
    let caller =
        if rare(dice) { pick(dice, &[None, Some("Other".to_owned())]) } else { Some(name(dice)) };
    let instigator = match dice.below(10) {
        0 => Some("Other".to_owned()),
        1 => Some(name(dice)),
        2 => Some("Llais Cyf".to_owned()),
        _ => None,
    };
    let covered = |dice: &mut Dice| {
        let names = SUPPLIERS.iter().flat_map(|(id, name)| [*id, *name]);
        names.filter(|_| dice.below(2) == 0).map(str::to_uppercase).collect()
    };
    let receipt = Receipt {
        standing,
        caller,
        instigator,
        kind: if rare(dice) { "claims" } else { "live" }.to_owned(),
        screened_at: dice.below(TIMES) as i64,
        vouched: (dice.below(3) > 0).then(|| dice.below(TIMES) as i64),
        on: day(dice.below(2)),
        valid_until: (!rare(dice)).then(|| day(1 + dice.below(DAYS))),
        suppliers: (dice.below(3) == 0).then(|| Suppliers { covered: covered(dice) }),
        held: Held {
            callable: list(&held[0]),
            blocked: list(&held[1]),
            unscreened: list(&held[2]),
            whole: dice.below(2) == 0,
        },
    };
    (receipt, held)
}

fn contract(dice: &mut Dice) -> Contract {
    let (id, name) = pick(dice, &SUPPLIERS);
    let (id, name, covered) = (id.to_owned(), name.to_owned(), dice.below(4) > 0);
    Contract { id, name, covered, from: some_day(dice), until: some_day(dice), row: 2 }
}

fn world(dice: &mut Dice) -> World {
    let (receipts, held) = (0..dice.below(5)).map(|_| receipt(dice)).unzip();
    let contracts =
        (dice.below(2) == 0).then(|| (0..dice.below(4)).map(|_| contract(dice)).collect());
    let instigator = match dice.below(4) {
        0 => vec!["Llais  CYF".to_owned()],
        1 => vec!["acme ltd".to_owned()],
        _ => Vec::new(),
    };
    let caller = vec!["Acme Ltd".to_owned(), "acme windows".to_owned()];
    World {
        receipts,
        held,
        contracts,
        parties: Parties { caller, instigator, kind: "live".to_owned() },
    }
}

/// The class of a call, from the text of the rules and nothing else.
fn twin(world: &World, call: &Call<'_>) -> &'static str {
    let known = names(world, call.supplier);
    if let Some(contracts) = &world.contracts {
        let holds = |contract: &&Contract| {
            let from = contract.from.is_none_or(|from| from <= call.day);
            let until = contract.until.is_none_or(|until| until >= call.day);
            contract.covered && known.contains(&contract.id.to_lowercase()) && from && until
        };
        if !contracts.iter().any(|contract| holds(&contract)) {
            return "supplier-not-covered";
        }
    }
    let mut facts: BTreeMap<&'static str, Vec<(i64, bool)>> = BTreeMap::new();
    for (receipt, held) in world.receipts.iter().zip(&world.held) {
        let word = of_one(receipt, held, call, &known, &world.parties);
        let vouched = receipt.vouched.is_some_and(|since| since <= call.start);
        facts.entry(word).or_default().push((receipt.screened_at, vouched));
    }
    let of = |word: &str| facts.get(word).cloned().unwrap_or_default();
    let callable: Vec<_> = ["callable-vouched", "callable-own", "callable-not-yet"]
        .iter()
        .flat_map(|word| of(word))
        .collect();
    let blocked = of("blocked");
    for (at, vouched) in &blocked {
        if !callable.iter().any(|(later, by)| later > at && (*by || !vouched)) {
            return "blocked-yet-called";
        }
    }
    for (word, class) in [
        ("callable-vouched", "covered-vouched"),
        ("callable-own", "covered-self-asserted"),
        ("callable-not-yet", "not-yet-vouched"),
    ] {
        let stands = |(at, _): &(i64, bool)| blocked.iter().all(|(block, _)| block < at);
        if of(word).iter().any(stands) {
            return class;
        }
    }
    let order = [
        ("unknown", "counts-only"),
        ("unscreened", "not-screened"),
        ("expired-callable", "stale"),
        ("absent", "not-in-list"),
        ("expired", "stale"),
        ("expired-absent", "not-in-list"),
        ("supplier-not-covered", "supplier-not-covered"),
        ("other-kind", "other-kind"),
        ("other-client", "other-client"),
        ("other-caller", "other-caller"),
        ("not-proved", "not-proved"),
        ("altered", "altered"),
    ];
    let found = order.into_iter().find(|(word, _)| facts.contains_key(word));
    found.map_or("no-receipt", |(_, class)| class)
}

/// Every name, in small letters, of the supplier that a call names.
fn names(world: &World, supplier: &str) -> BTreeSet<String> {
    let called = supplier.trim().to_lowercase();
    let mut names = BTreeSet::from([called.clone()]);
    for contract in world.contracts.iter().flatten() {
        let both = [contract.id.to_lowercase(), contract.name.to_lowercase()];
        if both.contains(&called) {
            names.extend(both);
        }
    }
    names
}

/// What one receipt says of a call.
fn of_one(
    receipt: &Receipt,
    held: &[BTreeSet<u64>; 3],
    call: &Call<'_>,
    known: &BTreeSet<String>,
    parties: &Parties,
) -> &'static str {
    let begun = receipt.screened_at <= call.start && receipt.on <= call.day;
    let expired = receipt.valid_until.is_none_or(|until| until < call.day);
    if !begun {
        return "nothing";
    }
    let digits = call.number.digits();
    let [callable, blocked, unscreened] = [0, 1, 2].map(|list: usize| held[list].contains(&digits));
    let absent = receipt.held.whole && !callable && !blocked && !unscreened;
    if let Some(word) = of_others(receipt, known, parties) {
        let party = word.starts_with("other-");
        return if expired || party && absent { "nothing" } else { word };
    }
    match (expired, callable) {
        (true, true) => "expired-callable",
        (true, false) if absent => "expired-absent",
        (true, false) => "expired",
        (false, true) if receipt.vouched.is_none() => "callable-own",
        (false, true) if receipt.vouched <= Some(call.start) => "callable-vouched",
        (false, true) => "callable-not-yet",
        (false, false) if blocked => "blocked",
        (false, false) if unscreened => "unscreened",
        (false, false) if absent => "absent",
        (false, false) => "unknown",
    }
}

/// Why a receipt is not one of this caller's for this supplier.
fn of_others(
    receipt: &Receipt,
    known: &BTreeSet<String>,
    parties: &Parties,
) -> Option<&'static str> {
    let plain = |name: &str| name.to_lowercase().replace("  ", " ");
    let all = |names: &[String]| names.iter().map(|name| plain(name)).collect::<Vec<_>>();
    let callers = all(&parties.caller);
    let wanted = all(&parties.instigator);
    // Whoever has nobody call for it calls for itself.
    let own = wanted.is_empty() || wanted.iter().any(|name| callers.contains(name));
    let of_caller = receipt.caller.as_deref().is_some_and(|it| callers.contains(&plain(it)));
    let of_client = match receipt.instigator.as_deref().map(plain) {
        None => own,
        Some(name) => wanted.contains(&name) || own && callers.contains(&name),
    };
    let covers = receipt.suppliers.as_ref().is_none_or(|suppliers| {
        suppliers.covered.iter().any(|name| known.contains(&name.to_lowercase()))
    });
    match receipt.standing {
        Standing::Altered => Some("altered"),
        Standing::NotProved => Some("not-proved"),
        Standing::Sound if !of_caller => Some("other-caller"),
        Standing::Sound if !of_client => Some("other-client"),
        Standing::Sound if receipt.kind != parties.kind => Some("other-kind"),
        Standing::Sound if !covers => Some("supplier-not-covered"),
        Standing::Sound => None,
    }
}

#[test]
fn the_twin_agrees_on_every_call_of_small_worlds() {
    let mut dice = Dice::new(4);
    let mut met: BTreeMap<Class, u64> = BTreeMap::new();
    for round in 0..6_000 {
        let world = world(&mut dice);
        let coverage =
            Coverage::new(&world.parties, world.contracts.as_deref(), world.receipts.clone());
        let supplier = pick(&mut dice, &["harbour", " Harbour Data LTD", "LLAIS", "", "nobody"]);
        let number = Number::gb(drama(dice.below(NUMBERS))).unwrap();
        for start in 0..TIMES as i64 {
            for on in 0..=DAYS {
                let call = Call { number, start, day: day(on), supplier };
                let class = coverage.class(&call);
                let expected = twin(&world, &call);
                assert_eq!(
                    class.id(),
                    expected,
                    "round {round}: {call:?}\n{:#?}\n{:#?}\n{:?}",
                    world.receipts,
                    world.contracts,
                    world.parties
                );
                *met.entry(class).or_default() += 1;
            }
        }
    }
    for class in Class::ALL {
        assert!(met.get(&class).is_some_and(|count| *count >= 50), "{class}: {met:?}");
    }
}

#[test]
fn threads_may_count_apart() {
    let mut dice = Dice::new(5);
    let call = |dice: &mut Dice| {
        let supplier = pick(dice, &["HARBOUR", "LLAIS", ""]);
        (supplier, day(dice.below(400)), pick(dice, &Class::ALL))
    };
    let calls: Vec<_> = (0..5_000).map(|_| call(&mut dice)).collect();
    let count = |calls: &[(&str, Date, Class)]| {
        let mut tally = Remainder::default();
        calls.iter().for_each(|(supplier, on, class)| tally.add(supplier, *on, *class));
        tally
    };
    let mut parts = Remainder::default();
    calls.chunks(777).rev().for_each(|part| parts.merge(count(part)));
    assert_eq!(parts, count(&calls));
    assert_eq!(parts.totals().values().sum::<u64>(), 5_000);
}
