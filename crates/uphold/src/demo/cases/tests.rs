//! What was decided holds: of every call, of every file, and of the figures.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use register::Source;
use terms::{Lasted, Number, Standing, State as On};
use vault::Registers;

use super::figures::Kind;
use super::plan::{Call, System};
use super::*;

const SMALL: [(Case, u64); 4] =
    [(Case::Osl, 1_000), (Case::Osl, 10_000), (Case::Drt, 100), (Case::Drt, 1_000)];

/// Every call of a plan with the day on which it is made, in days since 1970.
fn calls(plan: &Plan) -> Vec<(u16, Call)> {
    let mut state = State::default();
    let mut calls = Vec::new();
    for day in &plan.days {
        for nth in day.first..day.first + day.count {
            calls.push((day.date.epoch_days(), plan.next(&mut state, day, nth)));
        }
    }
    calls
}

#[test]
fn the_same_seed_gives_the_same_bytes_and_another_does_not() {
    let made = |seed: u64| {
        let dir = tempfile::tempdir().unwrap();
        let expected = make(dir.path(), &dir.path().join("registers"), Case::Osl, 10_000, seed);
        (expected.unwrap(), contents(dir.path()))
    };
    let (one, two, other) = (made(7), made(7), made(8));
    assert_eq!(one, two);
    assert_ne!(one.1, other.1);
    assert!(one.1.len() > 70 && one.1.contains_key("expected.json"));
}

fn contents(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut dirs = vec![dir.to_owned()];
    while let Some(next) = dirs.pop() {
        for entry in std::fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                dirs.push(path);
            } else {
                let name = path.strip_prefix(dir).unwrap().to_string_lossy().into_owned();
                files.insert(name, std::fs::read(&path).unwrap());
            }
        }
    }
    files
}

#[test]
fn the_figures_are_the_published_ones_and_add_up() {
    for (case, scale) in SMALL {
        let dir = tempfile::tempdir().unwrap();
        let found = make(dir.path(), &dir.path().join("registers"), case, scale, SEED).unwrap();
        let (calls, b, a) = match case {
            Case::Osl => (8_503_026, 1_346_503, 141_914),
            Case::Drt => (412_600, 80_240, 3_310),
        };
        assert_eq!(found.calls, calls / scale);
        assert_eq!(found.unlawful.pecr_21_1_b, b / scale);
        assert_eq!((found.unlawful.pecr_21_1_a, found.objected), (a / scale, a / scale));
        let excluded: u64 = found.excluded.values().sum();
        assert_eq!(found.rows, found.calls + excluded, "{case:?} {scale}");
        assert_eq!(found.waterfall.iter().map(|(_, rows)| rows).sum::<u64>(), found.rows);
        let of = |name: &str| found.waterfall.iter().find(|one| one.0 == name).unwrap().1;
        let connected = found.calls - of("abroad") - of("not-connected");
        assert_eq!(found.connected, connected);
        assert_eq!(found.by_system.values().map(|one| one.calls).sum::<u64>(), found.calls);
        assert_eq!(found.by_system.values().map(|one| one.rows).sum::<u64>(), found.rows);
        let suppliers = found.by_supplier.values();
        assert_eq!(suppliers.clone().map(|one| one.calls).sum::<u64>(), found.calls);
        let split = suppliers.map(|one| one.covered + one.not_covered).sum::<u64>();
        assert_eq!(split, found.unlawful.pecr_21_1_b);
        assert_eq!(found.by_line.values().sum::<u64>(), found.unlawful.any);
        assert_eq!(found.complaints, if case == Case::Osl { 74 } else { 2 });
        let lines = std::fs::read_to_string(dir.path().join("complaints.csv")).unwrap();
        assert_eq!(lines.lines().count() as u64, found.complaints + 1);
    }
}

#[test]
fn the_split_by_supplier_is_the_stated_one() {
    let found = decide(&Plan::new(Case::Drt, 1, SEED)).counter.finish(&[]);
    assert_eq!(found.unlawful.pecr_21_1_b, 80_240);
    for (name, count) in plan::SUPPLIERS.iter().zip(plan::DRT_SPLIT) {
        assert_eq!(found.by_supplier[*name].unlawful.pecr_21_1_b, count, "{name}");
    }
    let not_covered: u64 = found.by_supplier.values().map(|one| one.not_covered).sum();
    assert!(not_covered * 10 > found.unlawful.pecr_21_1_b * 8);
}

/// The decision of each call, held against what the registers and papers say of its number.
#[test]
fn every_call_is_what_it_was_meant_to_be() {
    for (case, scale) in [(Case::Osl, 250), (Case::Osl, 10_000), (Case::Drt, 20)] {
        let plan = Plan::new(case, scale, SEED);
        let dir = tempfile::tempdir().unwrap();
        registers::import(dir.path(), &plan.pools).unwrap();
        let registers = Registers::open(dir.path()).unwrap();
        let [tps, ctps] =
            [Source::Tps, Source::Ctps].map(|source| registers.get(&source).unwrap().unwrap());
        let told = Told::of(&plan);
        let mut marked: BTreeMap<u64, u16> = BTreeMap::new();
        let mut seen: BTreeMap<u64, u16> = BTreeMap::new();
        let (mut kinds, mut ages) = (BTreeSet::new(), BTreeSet::new());
        for (day, call) in calls(&plan) {
            kinds.insert(call.kind as usize);
            assert!((calendar::FIRST..=calendar::LAST).contains(&day));
            assert_ne!(seen.insert(call.number, day), Some(day), "once a day: {call:?}");
            if call.kind == Kind::Abroad {
                continue;
            }
            let number = Number::gb(call.number).unwrap();
            let date = terms::Date::from_epoch_days(day);
            let known = [tps, ctps].map(|register| register.standing(number, date).unwrap());
            let at_least = known.iter().any(|one| lasted(one, date) == Some(Lasted::AtLeast));
            let under = known.iter().any(|one| lasted(one, date) == Some(Lasted::Under));
            assert!(known.iter().all(|one| matches!(one.state, On::Listed | On::NotListed)));
            ages.extend(known.iter().filter_map(|one| Some(date.days_since(one.since?.latest))));
            let consented = told.consented(call.number, day);
            let objected = told.objected(call.number, day)
                || marked.get(&call.number).is_some_and(|on| *on < day);
            let connected = call.kind.is_connected();
            assert_eq!(call.kind == Kind::Under28, connected && under, "{call:?}");
            assert_eq!(call.kind == Kind::Consented, connected && consented, "{call:?}");
            let b = connected && at_least && !consented;
            assert_eq!(call.kind.is_unlawful_b(), b, "{call:?}");
            assert_eq!(call.kind.is_unlawful_a(), connected && objected, "{call:?}");
            if call.kind.is_mark() {
                assert_eq!(call.system, System::Vicidial);
                marked.insert(call.number, day);
            }
        }
        if scale < 1_000 {
            assert!(kinds.len() >= 17, "{case:?} {scale}: {kinds:?}");
            assert!(ages.contains(&27) && ages.contains(&28), "both sides of the border");
        }
    }
}

fn lasted(standing: &Standing, day: terms::Date) -> Option<Lasted> {
    (standing.state == On::Listed).then(|| standing.lasted(day, 28))
}

/// What the papers say, read from their text.
struct Told {
    consents: BTreeMap<u64, (u16, Option<u16>)>,
    objections: BTreeMap<u64, u16>,
}

impl Told {
    fn of(plan: &Plan) -> Self {
        let papers = papers::all(plan);
        let paper = |name: &str| papers.iter().find(|one| one.0 == name).unwrap().1.clone();
        let day = |text: &str| terms::Date::parse(text).unwrap().epoch_days();
        let (mut consents, mut objections) = (BTreeMap::new(), BTreeMap::new());
        for line in paper("consents.csv").lines().skip(1) {
            let cells: Vec<&str> = line.split(',').collect();
            if cells[1] == caller(plan.case) && cells[2] == "live" {
                let withdrawn = (!cells[5].is_empty()).then(|| day(cells[5]));
                consents.insert(cells[0].parse().unwrap(), (day(cells[4]), withdrawn));
            }
        }
        for line in paper("do-not-call.csv").lines().skip(1) {
            let cells: Vec<&str> = line.split(',').collect();
            objections.insert(cells[0].parse().unwrap(), day(cells[2]));
        }
        Self { consents, objections }
    }

    /// Surely consented on a day; a call on the very day of a change would be open, and none is made.
    fn consented(&self, number: u64, day: u16) -> bool {
        let Some((given, withdrawn)) = self.consents.get(&number) else { return false };
        assert!(*given != day && *withdrawn != Some(day));
        *given < day && withdrawn.is_none_or(|withdrawn| day < withdrawn)
    }

    fn objected(&self, number: u64, day: u16) -> bool {
        let withdrawn = self.consents.get(&number).and_then(|consent| consent.1);
        let told = self.objections.get(&number);
        assert_ne!(told, Some(&day));
        told.is_some_and(|on| *on < day) || withdrawn.is_some_and(|on| on < day)
    }
}

#[test]
fn rows_have_the_width_of_their_header() {
    let plan = Plan::new(Case::Osl, 1_000, SEED);
    let wide = |header: &str, by: char| header.matches(by).count();
    let mut rows = tally::Rows::default();
    let by_day: BTreeMap<u16, &calendar::Day> =
        plan.days.iter().map(|day| (day.date.epoch_days(), day)).collect();
    for (day, call) in calls(&plan) {
        let day = by_day[&day];
        let (mut asterisk, mut vicidial, mut freeswitch) = Default::default();
        let (mut one, mut two) = Default::default();
        asterisk::call(&mut asterisk, day, &call, &mut rows);
        asterisk::dirt(&mut asterisk, day, &call, &mut rows);
        vicidial::call(&mut vicidial, day, &call, &mut rows);
        vicidial::dirt(&mut vicidial, day, &call, &mut rows);
        freeswitch::call(&mut freeswitch, day, &call, &mut rows);
        freeswitch::dirt(&mut freeswitch, day, &call, &mut rows);
        operators::one(&mut one, day, &call, &mut rows);
        operators::one_dirt(&mut one, day, &call, &mut rows);
        operators::two(&mut two, day, &call, &mut rows);
        operators::two_dirt(&mut two, day, &call, &mut rows);
        let texts: [(text::Text, char, usize); 5] = [
            (asterisk, ',', 17),
            (vicidial, '\t', wide(vicidial::HEADER, '\t')),
            (freeswitch, ',', 12),
            (one, ',', wide(operators::ONE_HEADER, ',')),
            (two, ',', wide(operators::TWO_HEADER, ',') / 2),
        ];
        for (text, by, width) in texts {
            let text = String::from_utf8(text.0).unwrap();
            for line in text.lines() {
                let bare = line.replace("PJSIP/trunk,30", "");
                assert_eq!(wide(&bare, by), width, "{line}");
            }
        }
    }
}

#[test]
fn the_mapping_of_the_first_operator_is_one() {
    let mapping = bulk::calls::mapping::Mapping::parse(operators::ONE_MAPPING, "one").unwrap();
    let columns = mapping.number.iter().chain(&mapping.line).chain(&mapping.start);
    for column in columns {
        assert!(operators::ONE_HEADER.split([',', '\r']).any(|name| name == column), "{column}");
    }
}
