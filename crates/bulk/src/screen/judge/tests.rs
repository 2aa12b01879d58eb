use std::collections::{BTreeMap, HashMap, HashSet};

use numbers::{Class, Settings};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use register::{Import, Register, Scope, Source, merge};
use rules::screening::{Consent, Kind, Moment, Objection, Policy};

use super::*;
use crate::columns::{Columns, Person};
use crate::screen::Suppliers;

pub(in crate::screen) type Editions = BTreeMap<u16, Vec<u64>>;

fn day(n: u16) -> Date {
    Date::from_epoch_days(20_700 + n)
}

/// Numbers on both sides of a block's edge, and beyond what registers hold.
pub(in crate::screen) fn number(n: u64) -> Number {
    match n {
        0..40 => Number::gb(7_700_899_980 + n).unwrap(),
        _ => Number::from_digits(33_123_456_700 + n).unwrap(),
    }
}

fn register(source: Source, editions: &Editions) -> Option<Register<Bytes>> {
    let mut held: Option<Register<Bytes>> = None;
    for (&on, listed) in editions {
        let listed = listed.iter().map(|&n| number(n)).collect();
        let import = Import::full(source.clone(), day(on), Scope::Whole, listed);
        let merged = merge(held.as_ref(), import).unwrap();
        held = Some(Register::open(Bytes::Made(merged.bytes())).unwrap());
    }
    held
}

pub(in crate::screen) fn plan(tps: &Editions, ctps: &Editions, on: u16) -> Plan {
    Plan {
        kind: Kind::Live,
        day: day(on),
        policy: Policy::default(),
        tps: register(Source::Tps, tps),
        ctps: register(Source::Ctps, ctps),
        others: Vec::new(),
        missing: Vec::new(),
        trial: false,
        objections: HashMap::new(),
        consents: HashMap::new(),
        authorised: false,
        clients: HashSet::new(),
        suppliers: Suppliers::default(),
        numbers: Settings::default(),
        columns: Columns {
            phones: Vec::new(),
            person: Person::default(),
            supplier: None,
            notes: Vec::new(),
        },
        whole_rows: false,
        earlier: None,
    }
}

/// An objection of one day by each of these numbers.
pub(in crate::screen) fn objected(numbers: &[u64]) -> HashMap<Number, Objection> {
    let objection = Objection::made(Moment::on(day(3)));
    numbers.iter().map(|&n| (number(n), objection)).collect()
}

/// The slow twin: each register is asked about each number by itself, and nothing is remembered.
fn by_itself(plan: &Plan, number: Number) -> Outcome {
    let ask = |register: &Option<Register<Bytes>>| match register {
        None => Lookup::NotHeld,
        Some(held) if held.editions()[0].as_of > plan.day => Lookup::NotYet,
        Some(held) => Lookup::Found(held.standing(number, plan.day).unwrap()),
    };
    let (tps, ctps) = (ask(&plan.tps), ask(&plan.ctps));
    let within = number.gb_national().is_some();
    let facts = Facts {
        tps,
        ctps,
        reach: if within { Reach::Within } else { Reach::Abroad },
        objection: plan.objections.get(&number).copied(),
        consent: plan.consents.get(&number).copied(),
        ..Facts::new(plan.kind, plan.day)
    };
    let decision = decide(&facts, &plan.policy);
    (decision, listed_since(decision.reason(), tps, ctps))
}

proptest! {
    #[test]
    fn numbers_are_decided_together_as_each_by_itself(
        tps in btree_map(0_u16..40, vec(0_u64..40, 1..30), 0..5),
        ctps in btree_map(0_u16..40, vec(0_u64..40, 1..30), 0..3),
        on in 0_u16..60,
        objections in vec(0_u64..60, 0..4),
        consents in vec(0_u64..60, 0..4),
        called in vec(0_u64..60, 1..200),
    ) {
        let mut plan = plan(&tps, &ctps, on);
        plan.objections = objected(&objections);
        let consent = Consent::given(Moment::on(day(5)));
        plan.consents = consents.iter().map(|&n| (number(n), consent)).collect();
        let judge = Judge::new(&plan).unwrap();
        let cell = |n: u64| numbers::read(number(n).to_string().as_bytes(), &plan.numbers);
        let mut asked = Asked::default();
        called.iter().for_each(|&n| asked.add(&cell(n).numbers));
        judge.ask(&mut asked).unwrap();
        let mut alike = Alike::default();
        for (first, &n) in called.iter().enumerate() {
            let reading = cell(n);
            prop_assert_eq!(reading.class, Class::Read);
            let found = judge.cell(reading, &asked, first, &mut alike).unwrap();
            prop_assert_eq!((found.decision, found.since), by_itself(&plan, number(n)));
        }
    }
}
