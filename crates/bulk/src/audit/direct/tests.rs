//! Counting rows as they are read gives what the full audit finds.

mod kept;

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::path::Path;
use std::sync::atomic::AtomicBool;

use proptest::prelude::*;
use register::known::Attributed;
use register::{DatedNumber, Import, Register, Scope, Source, merge};
use rules::investigations::{Said, Span, Statements, Tri};
use rules::screening::Kind;
use terms::{Date, Number};

use super::super::coverage::Month;
use super::super::{Audited, Job, Papers, Plan, audit, count, named};
use super::count as directly;
use crate::audit::{File, System};
use crate::calls::mapping::Mapping;
use crate::calls::zone::Zone;
use crate::screen::Bytes;

/// One record: what names it, line, number, start (as text), seconds, outcome.
type Record = (u32, u8, u8, String, u8, u8);

const ABROAD: &str = "+33199001234";

/// A number by its place: London and mobiles of drama, one from abroad, and what is none.
fn number(place: u8) -> String {
    match place {
        0..=19 => format!("0207946{:04}", u16::from(place) * 37),
        20..=39 => format!("07700 900{:03}", u16::from(place) * 7),
        40 => ABROAD.to_owned(),
        41 => "1001".to_owned(),
        _ => "07700 9".to_owned(),
    }
}

fn numbers() -> impl Iterator<Item = Number> {
    let settings = numbers::Settings::default();
    (0..40).map(move |place| numbers::read(number(place).as_bytes(), &settings).numbers[0])
}

fn records(most: u32) -> impl Strategy<Value = Vec<Record>> {
    let starts = prop_oneof![
        4 => (0..400_u16, 0..86_400_u32).prop_map(|(day, second)| {
            let day = Date::from_epoch_days(18_628 + day);
            format!("{day} {:02}:{:02}:{:02}", second / 3600, second / 60 % 60, second % 60)
        }),
        1 => (0..60_u8).prop_map(|minute| format!("2021-10-31 01:{minute:02}:00")),
        1 => (0..60_u8).prop_map(|minute| format!("2021-03-28 01:{minute:02}:00")),
        1 => Just("2026-02-05T00:00:30".to_owned()),
        1 => Just("1970-01-01 01:00:00".to_owned()),
        1 => Just("soon".to_owned()),
    ];
    let record = (0..most, 0..5_u8, 0..43_u8, starts, 0..250_u8, 0..4_u8);
    prop::collection::vec(record, 0..120)
}

/// What the records hold beside what is always there.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Ids {
    /// Nothing names a call.
    None,
    /// Every row has a name of its own.
    Own,
    /// Some rows share one.
    Shared,
}

fn text(records: &[Record], ids: Ids, from: usize) -> String {
    let mut out = String::from("ref,caller,called,start,length,outcome\n");
    for (row, (id, line, called, start, seconds, outcome)) in records.iter().enumerate() {
        let id = match ids {
            Ids::Own => format!("c{}", from + row),
            _ => format!("c{id}"),
        };
        let line =
            ["02079460999", "\"a \"\"line\"\"\"", "", "anonymous", "1001"][usize::from(*line)];
        let outcome = ["ANSWERED", "no answer", "", "other"][usize::from(*outcome)];
        let (called, odd) = (number(*called), if *seconds == 249 { ",," } else { "" });
        let seconds = if *seconds == 248 { "-1".to_owned() } else { seconds.to_string() };
        writeln!(out, "{id},{line},{called},{start},{seconds},{outcome}{odd}").unwrap();
    }
    out
}

fn mapping(ids: Ids) -> Mapping {
    let id = if ids == Ids::None { "" } else { "id = [\"ref\"]\n" };
    let text = format!(
        "name = \"made\"\nnumber = [\"called\"]\nline = [\"caller\"]\nstart = [\"start\"]\nseconds = \"length\"\n{id}\
         [connected]\ncolumn = \"outcome\"\nyes = [\"answered\"]\nno = [\"no answer\"]\n\
         [withheld]\ncolumn = \"caller\"\nvalues = [\"anonymous\"]\n"
    );
    Mapping::parse(&text, "made").unwrap()
}

/// A register of a few editions, by what each number's bits say; a bureau dates some listings.
fn register(
    source: &Source,
    days: &[&str],
    scope: &Scope,
    bits: &[u8],
    dated: bool,
) -> Register<Bytes> {
    let mut bytes = Vec::new();
    let mut take = |import| {
        let held = Register::open(bytes.clone()).ok();
        bytes = merge(held.as_ref(), import).unwrap().bytes();
    };
    let day = |text: &str| Date::parse(text).unwrap();
    for (bit, as_of) in days.iter().enumerate() {
        let listed = numbers().zip(bits).filter(|(_, bits)| **bits >> bit & 1 == 1);
        let listed = listed.map(|(number, _)| number).filter(|number| scope.covers(*number));
        let import = Import::full(source.clone(), day(as_of), scope.clone(), listed.collect());
        take(import);
    }
    if dated {
        let since = numbers().zip(bits).filter(|(_, bits)| **bits >> 7 == 1).enumerate();
        let since = since.map(|(place, (number, _))| DatedNumber {
            number,
            spell: Attributed {
                from: Date::from_epoch_days(18_600 + place as u16 * 9),
                until: None,
            },
        });
        take(Import::dated(source.clone(), day("2021-12-30"), Scope::Whole, since.collect()));
    }
    Register::open(Bytes::Made(bytes)).unwrap()
}

/// A plan for these files.
fn plan(folder: &Path, files: &[Vec<Record>], ids: Ids, seed: &[u8]) -> Plan {
    let mut from = 0;
    let mut listed = Vec::new();
    for (index, records) in files.iter().enumerate() {
        let name = format!("{index}.csv");
        let bytes = text(records, ids, from);
        from += records.len();
        std::fs::write(folder.join(&name), &bytes).unwrap();
        let digest = evidence::Hash::of(bytes.as_bytes());
        let same_as = listed.iter().position(|file: &File| file.digest == digest);
        let zone = Zone::named(["Europe/London", "America/New_York"][index % 2]).unwrap();
        let bytes = bytes.len() as u64;
        listed.push(File {
            path: folder.join(&name),
            name,
            system: 0,
            zone,
            digest,
            bytes,
            same_as,
        });
    }
    let london = Scope::codes(["020"]).unwrap();
    let bit = |place: usize| seed.get(place).copied().unwrap_or_default();
    let days = ["2021-01-20", "2021-02-10", "2021-06-01", "2021-12-31"];
    let tps = register(&Source::Tps, &days, &Scope::Whole, seed, bit(0) & 8 == 8);
    let ctps = register(&Source::Ctps, &days[1..3], &london, &seed[20..], false);
    let said = Said { on: Span::at(1_623_665_400), withdrawn: None };
    let statements = numbers().zip(seed).filter(|(_, bits)| **bits & 0x30 == 0x30);
    let statements = statements.map(|(number, bits)| {
        let (objections, consents) =
            if bits & 1 == 1 { (vec![said], vec![]) } else { (vec![], vec![said]) };
        (number, Statements { objections, consents })
    });
    Plan {
        files: listed,
        systems: vec![System { mapping: mapping(ids) }],
        kind: [Kind::Live, Kind::Live, Kind::Pensions, Kind::Automated][usize::from(bit(1) & 3)],
        same_call: 60,
        tps: (bit(2) & 3 != 0).then_some(tps),
        ctps: (bit(2) & 12 != 0).then_some(ctps),
        statements: if bit(3) & 1 == 1 { statements.collect() } else { HashMap::new() },
        authorised: bit(4) & 1 == 1,
        clients: numbers().take(usize::from(bit(4) & 2) * 6).collect(),
        own_lines: numbers().skip(37).take(1).map(|own| (own, vec![(0, 1_630_000_000)])).collect(),
        events: Vec::new(),
        complaints: HashMap::new(),
        coverage: None,
        london: Zone::named("Europe/London").unwrap(),
        numbers: numbers::Settings::default(),
    }
}

/// Lines, months, and what of their calls is in the schedule: unlawful, and open.
type Scheduled = BTreeMap<(String, Month), (u64, u64)>;

fn scheduled(plan: &Plan, full: &Audited, papers: Papers) -> Scheduled {
    let mut found = Scheduled::new();
    let each = |entry: &super::super::schedule::Entry| {
        let month = Month::of(plan.london.day(entry.first).unwrap());
        let (unlawful, open) = found.entry((full.names.name(entry.line), month)).or_default();
        *(if entry.broken.contains(&Tri::Yes) { unlawful } else { open }) += 1;
        Ok(())
    };
    papers.schedule.for_each(each).unwrap();
    found
}

/// The counts are those of the full audit, whichever way they are got.
fn agree(plan: &Plan, threads: usize) -> Result<(), TestCaseError> {
    let stop = AtomicBool::new(false);
    let job = Job { plan, threads, stop: &stop };
    let (full, papers) = audit(&job).unwrap();
    let (mine, grid) = count(&job).unwrap();
    prop_assert_eq!(mine.tally.months(), full.tally.months());
    prop_assert_eq!(named(&mine.tally.lines, &mine.names), named(&full.tally.lines, &full.names));
    let (it, all) = (&mine.tally, &full.tally);
    prop_assert_eq!((it.rows, &it.excluded, it.all), (all.rows, &all.excluded, all.all));
    prop_assert_eq!((&it.grounds, it.eras, it.made), (&all.grounds, all.eras, all.made));
    prop_assert_eq!((it.objected, it.consented), (all.objected, all.consented));
    prop_assert_eq!((it.broken, it.connected_listed), (all.broken, all.connected_listed));
    prop_assert_eq!(it.by_attributed_dates, all.by_attributed_dates);
    prop_assert_eq!((&it.systems, it.hours_apart), (&all.systems, all.hours_apart));
    prop_assert_eq!(it.period, all.period);
    for (mine, full) in mine.files.iter().zip(&full.files) {
        prop_assert_eq!((mine.rows, &mine.excluded), (full.rows, &full.excluded));
        prop_assert_eq!(&mine.troubles, &full.troubles);
    }
    let mut open = scheduled(plan, &full, papers);
    for (place, cell) in grid.cells(&mine.names) {
        let any = cell.counts.unlawful;
        prop_assert_eq!((any.low, any.high - any.low), open.remove(&place).unwrap_or_default());
        prop_assert_eq!(cell.grounds.values().sum::<u64>(), cell.counts.calls);
    }
    prop_assert!(open.is_empty());
    Ok(())
}

fn seeds() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(any::<u8>(), 60)
}

fn is_direct(plan: &Plan) -> bool {
    let stop = AtomicBool::new(false);
    directly(&Job { plan, threads: 2, stop: &stop }).unwrap().is_some()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn rows_with_ids_of_their_own_are_counted_as_they_come(
        files in prop::collection::vec(records(9), 1..4), seed in seeds()
    ) {
        let folder = tempfile::tempdir().unwrap();
        let plan = plan(folder.path(), &files, Ids::Own, &seed);
        prop_assert!(is_direct(&plan));
        agree(&plan, 2)?;
    }

    #[test]
    fn rows_that_may_be_one_call_are_folded(
        files in prop::collection::vec(records(40), 1..4), seed in seeds(), none in any::<bool>()
    ) {
        let folder = tempfile::tempdir().unwrap();
        let ids = if none { Ids::None } else { Ids::Shared };
        agree(&plan(folder.path(), &files, ids, &seed), 1)?;
    }
}

#[test]
fn the_same_row_twice_is_one_call_and_the_same_id_elsewhere_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let at = |text: &str, called| (1, 0, called, text.to_owned(), 5, 0);
    let (one, other) = (at("2021-05-04 10:00:00", 3), at("2021-05-04 10:00:00", 4));
    let later = at("2021-05-09 10:00:00", 3);
    let direct = |records: &[Record], ids| {
        let plan = plan(folder.path(), &[records.to_vec()], ids, &[0xff; 60]);
        agree(&plan, 1).unwrap();
        is_direct(&plan)
    };
    assert!(direct(&[one.clone(), other.clone(), later], Ids::Shared));
    assert!(!direct(&[one.clone(), other.clone(), one.clone()], Ids::Shared));
    assert!(!direct(&[one.clone(), other.clone(), one.clone()], Ids::None));
    assert!(direct(&[one.clone(), other, one], Ids::Own));
}

#[test]
fn counts_as_a_table() {
    let folder = tempfile::tempdir().unwrap();
    let record = (1, 0, 3, "2021-05-04 10:00:00".to_owned(), 5, 0);
    let mut seed = [15; 60];
    // No register is held, and nobody said anything.
    seed[1..4].fill(0);
    seed[0] = 7;
    let plan = plan(folder.path(), &[vec![record]], Ids::Own, &seed);
    let stop = AtomicBool::new(false);
    let (found, grid) = count(&Job { plan: &plan, threads: 1, stop: &stop }).unwrap();
    let csv = String::from_utf8(grid.csv(&found.names)).unwrap();
    assert_eq!(
        csv,
        "line,month,calls,unlawful,unknown,no-register-held\n02079460999,2021-05,1,0,1,1\n"
    );
}
