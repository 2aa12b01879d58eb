//! Files of every known format, spoilt in thousands of ways: no reader panics, and every row ends in one class.

use std::collections::HashMap;
use std::path::Path;
use std::sync::atomic::AtomicBool;

use bulk::audit::{Audited, File, Job, Plan, System, audit};
use bulk::calls::mapping::Mapping;
use bulk::calls::zone::Zone;
use bulk::calls::{formats, peek_reader};
use evidence::Hash;
use rules::screening::Kind;
use tests::{Dice, soak_seconds};

macro_rules! example {
    ($name:literal) => {
        (
            $name,
            include_bytes!(concat!("../../../crates/bulk/src/calls/formats/tests/", $name))
                as &[u8],
        )
    };
}

const FILES: [(&str, &[u8]); 12] = [
    example!("3cx-header.csv"),
    example!("3cx.csv"),
    example!("asterisk-16.csv"),
    example!("asterisk.csv"),
    example!("cdr-stats.csv"),
    example!("cisco-cucm.csv"),
    example!("freeswitch-asterisk.csv"),
    example!("freeswitch.csv"),
    example!("twilio-mail.jsonl"),
    example!("twilio.csv"),
    example!("twilio.jsonl"),
    example!("vicidial.tsv"),
];

/// What breaks readers: ends of cells and rows, quotes, signs, times and numbers that cannot be.
const TRAPS: [&[u8]; 16] = [
    b"\"",
    b"\"\"",
    b",",
    b"\t",
    b"\n",
    b"\r\n",
    b"\r",
    b"\0",
    b"\xff\xfe",
    b"-1",
    b"99999999999999999999",
    b"1970-01-01 00:00:00",
    b"2026-03-29 01:30:00",
    b"2099-12-31 23:59:60",
    b"{\"a\":",
    b"\xf0\x9f\x93\x9e",
];

/// One change to the bytes of a file.
fn spoil(bytes: &mut Vec<u8>, dice: &mut Dice) {
    let at = dice.below(bytes.len() as u64 + 1) as usize;
    let until = (at + dice.below(40) as usize).min(bytes.len());
    match dice.below(7) {
        0 => drop(bytes.drain(at..until)),
        1 => {
            let again = bytes[at..until].to_vec();
            bytes.splice(until..until, again);
        }
        2 => bytes.truncate(at),
        3 if at < bytes.len() => bytes[at] = dice.below(256) as u8,
        4 => lines(bytes, dice),
        _ => {
            let trap = TRAPS[dice.below(TRAPS.len() as u64) as usize];
            bytes.splice(at..at, trap.iter().copied());
        }
    }
}

/// Puts one line where another was, or twice.
fn lines(bytes: &mut Vec<u8>, dice: &mut Dice) {
    let mut lines: Vec<Vec<u8>> =
        bytes.split_inclusive(|b| *b == b'\n').map(<[u8]>::to_vec).collect();
    let count = lines.len() as u64;
    let (from, to) = (dice.below(count) as usize, dice.below(count) as usize);
    if dice.below(2) == 0 {
        lines.swap(from, to);
    } else {
        lines.insert(to, lines[from].clone());
    }
    *bytes = lines.concat();
}

fn mapping(bytes: &[u8]) -> Mapping {
    let input = peek_reader("t", Box::new(std::io::Cursor::new(bytes.to_vec()))).unwrap();
    formats::recognise(&input).unwrap()
}

/// A plan for automated calls, which asks no register.
fn plan(folder: &Path, dice: &mut Dice) -> Plan {
    let london = Zone::named("Europe/London").unwrap();
    let mut systems = Vec::new();
    let mut files = Vec::new();
    for (name, bytes) in FILES {
        let mut spoilt = bytes.to_vec();
        (0..dice.below(6)).for_each(|_| spoil(&mut spoilt, dice));
        std::fs::write(folder.join(name), &spoilt).unwrap();
        systems.push(System { mapping: mapping(bytes) });
        files.push(File {
            path: folder.join(name),
            name: name.to_owned(),
            system: systems.len() - 1,
            zone: london.clone(),
            digest: Hash::of(&spoilt),
            bytes: spoilt.len() as u64,
            same_as: None,
        });
    }
    Plan {
        files,
        systems,
        kind: Kind::Automated,
        same_call: 60,
        tps: None,
        ctps: None,
        statements: HashMap::new(),
        authorised: false,
        clients: [].into(),
        own_lines: [].into(),
        events: Vec::new(),
        complaints: HashMap::new(),
        coverage: None,
        london,
        numbers: numbers::Settings::default(),
    }
}

#[test]
fn soak_no_change_to_a_file_loses_a_row() {
    let folder = tempfile::tempdir().unwrap();
    let mut dice = Dice::new(2_026);
    let until = std::time::Instant::now() + std::time::Duration::from_secs(soak_seconds(0));
    let (mut rounds, mut calls, mut broken) = (0, 0, 0);
    while rounds < 170 || std::time::Instant::now() < until {
        let plan = plan(folder.path(), &mut dice);
        let stop = AtomicBool::new(false);
        let (found, _): (Audited, _) =
            audit(&Job { plan: &plan, threads: 1, stop: &stop }).unwrap();
        let excluded: u64 = found.tally.excluded.values().sum();
        assert_eq!(excluded + found.tally.all.calls, found.tally.rows, "round {rounds}");
        assert_eq!(found.files.iter().map(|file| file.rows).sum::<u64>(), found.tally.rows);
        broken += found.files.iter().filter(|file| file.broken.is_some()).count();
        calls += found.tally.all.calls;
        rounds += 1;
    }
    assert!(calls > rounds && broken > 0, "{rounds} rounds, {calls} calls, {broken} broken off");
}
