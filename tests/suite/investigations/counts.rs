//! `audit --counts`: what it counts is what the full audit finds, call by call.

use std::collections::BTreeMap;
use std::sync::atomic::AtomicBool;

use bulk::audit::coverage::Month;
use bulk::audit::{Job, Plan, audit, count, named};
use rules::investigations::Tri;
use rules::screening::Kind;
use serde_json::Value;
use tests::{Dice, Home, drama};

use super::recompute::{plan, records};

/// The counts are what the figures and the schedule of the full audit add up to.
fn agree(plan: &Plan) {
    let stop = AtomicBool::new(false);
    let job = Job { plan, threads: 2, stop: &stop };
    let (full, papers) = audit(&job).unwrap();
    let (counted, grid) = count(&job).unwrap();
    let (mine, all) = (&counted.tally, &full.tally);
    assert_eq!((mine.rows, &mine.excluded), (all.rows, &all.excluded));
    assert_eq!((mine.all, &mine.grounds, mine.eras), (all.all, &all.grounds, all.eras));
    assert_eq!((mine.made, mine.broken, mine.period), (all.made, all.broken, all.period));
    assert_eq!((mine.objected, mine.consented), (all.objected, all.consented));
    assert_eq!((mine.connected_listed, &mine.systems), (all.connected_listed, &all.systems));
    assert_eq!(mine.by_attributed_dates, all.by_attributed_dates);
    assert_eq!((mine.months(), mine.hours_apart), (all.months(), all.hours_apart));
    assert_eq!(named(&mine.lines, &counted.names), named(&all.lines, &full.names));
    for (mine, all) in counted.files.iter().zip(&full.files) {
        assert_eq!((mine.rows, &mine.excluded), (all.rows, &all.excluded));
        assert_eq!((&mine.troubles, &mine.broken), (&all.troubles, &all.broken));
    }
    let mut listed = BTreeMap::<(String, Month), (u64, u64)>::new();
    let each = |entry: &bulk::audit::schedule::Entry| {
        let month = Month::of(plan.london.day(entry.first).unwrap());
        let (unlawful, unknown) = listed.entry((full.names.name(entry.line), month)).or_default();
        *(if entry.broken.contains(&Tri::Yes) { unlawful } else { unknown }) += 1;
        Ok(())
    };
    papers.schedule.for_each(each).unwrap();
    let cells = grid.cells(&counted.names);
    assert_eq!(cells.values().map(|cell| cell.counts.calls).sum::<u64>(), all.all.calls);
    for (place, cell) in cells {
        let any = cell.counts.unlawful;
        let found = listed.remove(&place).unwrap_or_default();
        assert_eq!((any.low, any.high - any.low), found, "{place:?}");
        assert_eq!(cell.grounds.values().sum::<u64>(), cell.counts.calls);
    }
    assert!(listed.is_empty());
}

#[test]
fn counts_are_those_of_the_full_audit_in_every_format() {
    let kinds = [Kind::Live, Kind::Live, Kind::Live, Kind::Automated, Kind::Claims, Kind::Pensions];
    for (seed, kind) in (101..).zip(kinds) {
        let folder = tempfile::tempdir().unwrap();
        agree(&plan(folder.path(), kind, seed, records::write));
    }
}

#[test]
fn the_program_counts_what_its_full_audit_finds() {
    let home = Home::with_registers(&[drama(1), drama(2)], &[drama(2_005)]);
    home.write("records/Master.csv", records::master(&mut Dice::new(78)));
    let first = ["audit", "records", "--caller", "Acme Ltd", "--zone", "Europe/London"];
    let full = home.uphold(&[&first[..], &["--no-receipt", "--out", "audit"]].concat());
    let code = full.code.unwrap();
    let ran = home.uphold(&[&first[..], &["--counts"]].concat());
    ran.exits(code).says("records-counts/counts.csv");
    let read = |file| serde_json::from_str::<Value>(&home.read(file)).unwrap();
    let (counts, audit) = (read("records-counts/counts.json"), read("audit/audit.json"));
    for (name, value) in counts.as_object().unwrap() {
        if !["format", "audited_at"].contains(&name.as_str()) {
            assert_eq!(*value, audit[name], "{name}");
        }
    }
    let csv = home.read("records-counts/counts.csv");
    assert!(csv.starts_with("line,month,calls,unlawful,unknown,"), "{csv}");
    let rows = csv.lines().skip(1).map(|row| row.split(',').nth(2).unwrap());
    let calls: u64 = rows.map(|calls| calls.parse::<u64>().unwrap()).sum();
    assert_eq!(Value::from(calls), audit["calls"]);

    // A result of ours is no record, and is replaced when asked to be.
    home.uphold(&[&first[..], &["--counts"]].concat()).exits(2);
    home.uphold(&[&first[..], &["--counts", "--replace"]].concat()).exits(code);
    home.uphold(&["audit", "records-counts", "--caller", "Acme Ltd", "--out", "none"])
        .exits(2)
        .tells("there are no call records here");
    let refused = ["--counts", "--xlsx", "--out", "none"];
    home.uphold(&[&first[..], &refused].concat()).exits(2);
    assert!(!home.has("none"));
}
