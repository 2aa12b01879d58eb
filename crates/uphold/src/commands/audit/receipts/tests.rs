//! Receipts that `uphold screen` wrote, handed over whole, in part, altered, and by others.

mod lists;
mod standing;

use std::fs;
use std::io::Write as _;
use std::path::PathBuf;

use bulk::audit::coverage::{Call, Class, Coverage, Parties};
use bulk::inputs::suppliers;
use clap::Parser as _;
use evidence::checkpoint::cosign;
use evidence::{Manner, Proof, SigningKey, Time};
use terms::{Date, Number};

use super::*;
use crate::cli::Cli;
use crate::failure::Exit;
use crate::talk::Talk;

const LIST: &str = "\
name,phone,mobile,source
Ann,07700 900001,,HARBOUR
Ben,07700900002,01632 960005,HARBOUR
Cai,7.91E+09,,HARBOUR
Dot,07700 900003 / 07700 900001,,LLAIS
Eve,,,HARBOUR
Fay,07700 900006,,NORTH
";
const SUPPLIERS: &str = "\
supplier,name,covered,from,until
HARBOUR,Harbour Data Ltd,yes,,
LLAIS,Llais Leads Cyf,yes,,
NORTH,Northgate Lists Ltd,no,,
";

/// A home in which `Acme Ltd` screened [`LIST`] into `given/out`.
struct World {
    folder: tempfile::TempDir,
    witness: SigningKey,
}

impl World {
    fn new() -> Self {
        let world = Self::empty();
        world.screen("out", &[]);
        world
    }

    fn empty() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let witness = SigningKey::from_seed("w.example", Manner::Cosignature, &[3; 32]).unwrap();
        let world = Self { folder, witness };
        world.run(&["caller", "add", "Acme Ltd", "--alias", "Acme Windows"]);
        world.run(&["caller", "add", "Llais Cyf"]);
        for (source, number) in [("tps", "07700900001 "), ("ctps", "01632960005 ")] {
            let file = world.write(&format!("{source}.txt"), &format!("{number}\r\n"));
            let file = file.to_str().unwrap();
            world.run(&["register", "import", "--source", source, "--as-of", "2026-11-20", file]);
        }
        world.write("leads.csv", LIST);
        world.write("suppliers.csv", SUPPLIERS);
        fs::create_dir(world.path("given")).unwrap();
        world
    }

    /// Screens into a folder of what is handed over.
    fn screen(&self, out: &str, more: &[&str]) {
        let path = |name: &str| self.path(name).display().to_string();
        let (list, suppliers, out) =
            (path("leads.csv"), path("suppliers.csv"), path(&format!("given/{out}")));
        let mut args = vec!["screen", &list, "--out", &out, "--on", "2026-11-23"];
        args.extend(["--suppliers", &suppliers, "--supplier-column", "source"]);
        for (flag, value) in [("--caller", "Acme Ltd"), ("--kind", "live")] {
            if !more.contains(&flag) {
                args.extend([flag, value]);
            }
        }
        args.extend(more);
        self.run(&args);
    }

    fn run(&self, args: &[&str]) -> Exit {
        let data = self.path("data").display().to_string();
        let all =
            ["uphold", "--quiet", "--data-dir", &data].into_iter().chain(args.iter().copied());
        let cli = Cli::try_parse_from(all).unwrap();
        crate::commands::run(&cli, &Talk::new(&cli.common)).unwrap()
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        vault::replace(&path, |out| out.write_all(text.as_bytes())).unwrap();
        path
    }

    /// Changes a file of what is handed over.
    fn alter(&self, name: &str, from: &str, to: &str) {
        let name = format!("given/{name}");
        let text = fs::read_to_string(self.path(&name)).unwrap();
        assert!(text.contains(from), "no {from:?} in {name}");
        self.write(&name, &text.replacen(from, to, 1));
    }

    fn remove(&self, name: &str) {
        fs::remove_file(self.path("given").join(name)).unwrap();
    }

    /// The witness's line on the proof in a folder, at a time.
    fn cosign(&self, out: &str, at: Time) {
        let name = format!("given/{out}/receipt.tlog-proof");
        let mut proof = Proof::parse(&fs::read(self.path(&name)).unwrap()).unwrap();
        let line = cosign(&proof.checkpoint, &self.witness, at);
        proof.checkpoint.signatures.push(line);
        self.write(&name, &proof.to_string());
    }

    fn key(&self) -> String {
        let log = vault::Vault::open(&self.path("data")).log().unwrap().unwrap();
        log.key().unwrap().to_string()
    }

    /// Trusts the log and the witness.
    fn trust(&self) -> Trust {
        Trust {
            key: vec![self.key()],
            witness: vec![self.witness.public().to_string()],
            ..Trust::default()
        }
    }

    fn given(&self) -> Given {
        self.given_to(&self.trust())
    }

    fn given_to(&self, trust: &Trust) -> Given {
        read(&[self.path("given")], trust, &parties()).unwrap()
    }

    fn suppliers(&self) -> Vec<suppliers::Supplier> {
        let source = bulk::input::Source::Path(self.path("suppliers.csv"));
        suppliers::read(&source, &bulk::input::Options::default()).unwrap().entries
    }
}

fn parties() -> Parties {
    Parties {
        caller: vec!["Acme Ltd".to_owned(), "Acme Windows".to_owned()],
        instigator: Vec::new(),
        kind: "live".to_owned(),
    }
}

fn codes_of(given: &Given) -> Vec<&'static str> {
    // Every problem can be said, in both languages.
    for lang in words::Lang::ALL {
        let words = words::Words::new(lang);
        given.problems.iter().for_each(|it| drop(words.checked_problem(it).unwrap()));
    }
    assert!(given.problems.iter().all(|it| it.severity < Severity::Error));
    assert!(given.problems.iter().all(|it| it.place.file.is_some()));
    given.problems.iter().map(|problem| problem.code.0).collect()
}

fn whys(given: &Given) -> Vec<Option<&'static str>> {
    given.lines.iter().map(|line| line.why).collect()
}

/// The classes of calls to the numbers of the list, an hour after the screening.
fn classes(given: &Given) -> Vec<Class> {
    let coverage = Coverage::new(&parties(), None, given.receipts.clone());
    let screened = given.receipts.iter().map(|receipt| receipt.screened_at).max();
    let start = screened.unwrap_or(0) + 3_600;
    let day = Date::parse("2026-11-25").unwrap();
    let numbers = [7_700_900_002, 7_700_900_001, 1_632_960_005, 7_700_900_006, 7_700_900_009];
    let class = |national: &u64| {
        let number = Number::gb(*national).unwrap();
        coverage.class(&Call { number, start, day, supplier: "Harbour Data Ltd" })
    };
    numbers.iter().map(class).collect()
}

#[test]
fn a_whole_result_proves_each_number() {
    let world = World::new();
    let given = world.given();
    assert_eq!(codes_of(&given), [] as [&str; 0]);
    let line = &given.lines[0];
    assert_eq!((line.is_usable(), line.shown, line.vouched), (true, Shown::Lists, None));
    let says = line.says.as_ref().unwrap();
    assert_eq!(says.caller.as_deref(), Some("Acme Ltd"));
    assert_eq!(says.valid_until, Date::parse("2026-12-18").ok());
    assert_eq!(line.record()["shown"], "lists");
    assert_eq!(line.record()["callable"], 1);
    assert_eq!(
        classes(&given),
        [
            Class::CoveredSelfAsserted,
            Class::BlockedYetCalled,
            Class::BlockedYetCalled,
            Class::NotScreened,
            Class::NotInList,
        ]
    );
}

#[test]
fn what_others_vouch_for_counts_from_then_on() {
    let world = World::new();
    let screened = world.given().lines[0].says.as_ref().unwrap().screened_at;
    let later = |seconds| Time::from_seconds(screened.seconds() + seconds).unwrap();
    world.cosign("out", later(3_600));
    let given = world.given();
    assert_eq!(given.lines[0].vouched, Some(later(3_600)));
    assert_eq!(classes(&given)[0], Class::CoveredVouched);
    let world = World::new();
    world.cosign("out", later(3_700));
    assert_eq!(classes(&world.given())[0], Class::NotYetVouched);
    // Whoever does not trust the witness has the screener's own word.
    let trust = Trust { key: vec![world.key()], ..Trust::default() };
    assert_eq!(classes(&world.given_to(&trust))[0], Class::CoveredSelfAsserted);
}

#[test]
fn suppliers_outside_the_contract_are_not_covered() {
    let world = World::new();
    let given = world.given();
    let contracts = world.suppliers();
    let coverage = Coverage::new(&parties(), Some(&contracts), given.receipts.clone());
    let number = Number::gb(7_700_900_002).unwrap();
    let start = given.receipts[0].screened_at + 1;
    let day = Date::parse("2026-11-25").unwrap();
    let class = |supplier| coverage.class(&Call { number, start, day, supplier });
    assert_eq!(class("HARBOUR"), Class::CoveredSelfAsserted);
    assert_eq!(class("llais leads cyf"), Class::CoveredSelfAsserted);
    assert_eq!(class("NORTH"), Class::SupplierNotCovered);
    assert_eq!(class(""), Class::SupplierNotCovered);
}
