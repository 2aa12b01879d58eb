//! The recompute kit: DuckDB finds every figure again, from the same files, without the program.

pub(crate) mod records;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::sync::atomic::AtomicBool;

use bulk::audit::kit::{Kit, base};
use bulk::audit::schedule::{Entry, Schedule};
use bulk::audit::{Audited, Figure, File, Job, Papers, Plan, System, audit};
use bulk::calls::zone::Zone;
use bulk::screen::Bytes;
use evidence::Hash;
use register::{Import, Register, Scope, Source, merge};
use rules::investigations::{Provision, Said, Span, Statements, Tri};
use rules::screening::Kind;
use serde_json::Value;
use terms::{Date, Number};
use tests::{Dice, drama};
use words::investigations::readme;

/// Python, with DuckDB.
fn python() -> Command {
    static PYTHON: OnceLock<std::ffi::OsString> = OnceLock::new();
    let python = PYTHON.get_or_init(|| {
        let python = std::env::var_os("UPHOLD_PYTHON").unwrap_or_else(|| "python3".into());
        let there = Command::new(&python).args(["-c", "import duckdb"]).output();
        assert!(
            there.is_ok_and(|probe| probe.status.success()),
            "Python with `duckdb` is missing: install it as xtask/python/recompute.txt says, \
             or name a Python that has it in UPHOLD_PYTHON"
        );
        python
    });
    let mut command = Command::new(python);
    command.env("PYTHONDONTWRITEBYTECODE", "1");
    command
}

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// A register of several editions; each lists its own part of the drama numbers.
fn register_of(source: Source, editions: &[(&str, Scope)], dice: &mut Dice) -> Register<Bytes> {
    let mut bytes = Vec::new();
    let mut listed: BTreeSet<u64> = BTreeSet::new();
    for (as_of, scope) in editions {
        for index in 0..records::NUMBERS {
            match dice.below(6) {
                0 => listed.remove(&records::national(index)),
                1 | 2 => listed.insert(records::national(index)),
                _ => false,
            };
        }
        let numbers = listed.iter().filter_map(|&national| Number::gb(national));
        let numbers = numbers.filter(|&number| scope.covers(number)).collect();
        let import = Import::full(source.clone(), day(as_of), scope.clone(), numbers);
        let held = Register::open(bytes).ok();
        bytes = merge(held.as_ref(), import).unwrap().bytes();
    }
    Register::open(Bytes::Made(bytes)).unwrap()
}

fn statements(dice: &mut Dice) -> HashMap<Number, Statements> {
    let mut all = HashMap::new();
    for index in 0..records::NUMBERS {
        let mut said = Statements::default();
        for _ in 0..dice.below(4) {
            let span = |dice: &mut Dice| {
                let at = records::moment(dice);
                match dice.below(4) {
                    0 => Span { first: at / 86_400 * 86_400, last: at / 86_400 * 86_400 + 86_399 },
                    1 => Span { first: at / 60 * 60, last: at / 60 * 60 + 59 },
                    2 => Span::UNKNOWN,
                    _ => Span::at(at),
                }
            };
            let on = span(dice);
            let withdrawn =
                (dice.below(3) == 0).then(|| span(dice)).filter(|it| *it != Span::UNKNOWN);
            let said_so = Said { on, withdrawn };
            if dice.below(2) == 0 {
                said.objections.push(said_so);
            } else {
                said.consents.push(said_so);
            }
        }
        if !said.is_empty() {
            all.insert(Number::gb(records::national(index)).unwrap(), said);
        }
    }
    all
}

pub(crate) fn plan(folder: &Path, kind: Kind, seed: u64, write: records::Write) -> Plan {
    let mut dice = Dice::new(seed);
    let written = write(folder, &mut dice);
    let mut systems: Vec<System> = Vec::new();
    let mut files: Vec<File> = Vec::new();
    for (name, mapping, zone) in written {
        let bytes = std::fs::read(folder.join(&name)).unwrap();
        let digest = Hash::of(&bytes);
        let system = systems.iter().position(|it| it.mapping == mapping).unwrap_or_else(|| {
            systems.push(System { mapping });
            systems.len() - 1
        });
        let same_as = files.iter().position(|file| file.digest == digest);
        files.push(File {
            path: folder.join(&name),
            name,
            system,
            zone: Zone::named(zone).unwrap(),
            digest,
            bytes: bytes.len() as u64,
            same_as,
        });
    }
    let manchester = Scope::codes(["01632", "077"]).unwrap();
    let tps = [
        ("2021-01-04", Scope::Whole),
        ("2021-02-20", Scope::Whole),
        ("2021-05-28", Scope::Whole),
        ("2021-10-10", Scope::Whole),
        ("2026-01-02", Scope::Whole),
    ];
    let ctps =
        [("2021-03-01", manchester), ("2021-06-01", Scope::Whole), ("2026-01-20", Scope::Whole)];
    let held = seed % 4;
    Plan {
        files,
        systems,
        kind,
        same_call: 60,
        tps: (held != 3).then(|| register_of(Source::Tps, &tps, &mut dice)),
        ctps: (held != 2).then(|| register_of(Source::Ctps, &ctps, &mut dice)),
        statements: statements(&mut dice),
        authorised: seed.is_multiple_of(2),
        clients: (0..9)
            .filter_map(|index| Number::gb(records::national(index * 3)))
            .collect::<HashSet<_>>(),
        own_lines: [(Number::gb(drama(1_999)).unwrap(), vec![(0, 1_630_000_000)])].into(),
        events: Vec::new(),
        complaints: HashMap::new(),
        coverage: None,
        london: Zone::named("Europe/London").unwrap(),
        numbers: numbers::Settings::default(),
    }
}

/// What the script finds.
fn recomputed(kit: &Path) -> Value {
    let output = python().arg(kit.join("run.py")).arg("--json").output().unwrap();
    let trouble = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{trouble}");
    serde_json::from_slice(&output.stdout).unwrap()
}

fn table(value: &Value, name: &str) -> Vec<Vec<Value>> {
    let rows = value[name].as_array().unwrap().iter();
    rows.map(|row| row.as_array().unwrap().clone()).collect()
}

fn waterfall(audited: &Audited) -> BTreeMap<String, u64> {
    let tally = &audited.tally;
    let excluded = tally.excluded.iter().map(|(class, count)| (class.id().to_owned(), *count));
    let grounds = tally.grounds.iter().map(|(ground, count)| (ground.id().to_owned(), *count));
    excluded.chain(grounds).filter(|(_, count)| *count > 0).collect()
}

fn figures(audited: &Audited) -> BTreeMap<String, (u64, u64)> {
    let tally = &audited.tally;
    let sure = |count: u64| Figure { low: count, high: count };
    let mut all = BTreeMap::from([
        ("rows", sure(tally.rows)),
        ("calls", sure(tally.all.calls)),
        ("made", tally.made),
        ("connected", tally.all.connected),
        ("listed_28_days", tally.all.listed),
        ("objected", tally.objected),
        ("consented", tally.consented),
        ("any", tally.all.unlawful),
    ]);
    for (provision, figure) in Provision::ALL.into_iter().zip(tally.broken) {
        all.insert(provision.cite().id(), figure);
    }
    all.into_iter().map(|(name, it)| (name.to_owned(), (it.low, it.high))).collect()
}

fn months(audited: &Audited) -> Vec<Vec<Value>> {
    let months = audited.tally.months().into_iter().map(|((year, month), it)| {
        let mut row = vec![Value::from(format!("{year}-{month:02}")), it.calls.into()];
        for figure in [it.connected, it.listed, it.unlawful] {
            row.extend([Value::from(figure.low), Value::from(figure.high)]);
        }
        row
    });
    months.collect()
}

fn unlawful(schedule: Schedule, plan: &Plan) -> BTreeSet<(String, u64)> {
    let mut all = BTreeSet::new();
    let each = |entry: &Entry| {
        if entry.broken.contains(&Tri::Yes) {
            all.insert((plan.files[entry.file as usize].name.clone(), u64::from(entry.row)));
        }
        Ok(())
    };
    schedule.for_each(each).unwrap();
    all
}

/// The audit and the script agree on everything.
fn agree(folder: &Path, plan: &Plan) {
    let stop = AtomicBool::new(false);
    let (audited, papers) = audit(&Job { plan, threads: 2, stop: &stop }).unwrap();
    let kit: PathBuf = folder.join("recompute");
    let Papers { schedule, kit: mut data, defaults } = papers;
    let base = base(&kit);
    let readme = |copies: &[(String, String)]| -> Result<String, bulk::Error> {
        Ok(readme("recompute/inputs.sha256", copies).unwrap())
    };
    let kit_of = Kit { plan, facts: &audited.files, base: &base, defaults: &defaults };
    let digests = kit_of.write(&kit, readme, &mut data).unwrap();
    assert!(digests.iter().any(|(name, _)| name == "recompute.sql"));
    let found = recomputed(&kit);

    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let count = |value: &Value| value.as_u64().unwrap();
    let classes: BTreeMap<_, _> =
        table(&found, "waterfall").iter().map(|row| (text(&row[0]), count(&row[1]))).collect();
    assert_eq!(classes, waterfall(&audited), "{}", folder.display());
    let told: BTreeMap<_, _> = table(&found, "figures")
        .iter()
        .map(|row| (text(&row[0]), (count(&row[1]), count(&row[2]))))
        .collect();
    assert_eq!(told, figures(&audited));
    assert_eq!(table(&found, "by_month"), months(&audited));
    let rows = table(&found, "unlawful_calls");
    let rows: BTreeSet<_> = rows.iter().map(|row| (text(&row[0]), count(&row[1]))).collect();
    assert_eq!(rows, unlawful(schedule, plan));
}

#[test]
fn the_script_finds_the_same_figures_in_the_same_files() {
    let kinds = [Kind::Live, Kind::Live, Kind::Live, Kind::Live, Kind::Automated, Kind::Claims];
    let kinds = kinds.into_iter().chain([Kind::Pensions, Kind::Pensions]);
    for (seed, kind) in (1..).zip(kinds) {
        let folder = tempfile::tempdir().unwrap();
        agree(folder.path(), &plan(folder.path(), kind, seed, records::write));
    }
}

#[test]
fn the_script_reads_as_far_as_the_audit_did() {
    let folder = tempfile::tempdir().unwrap();
    let plan = plan(folder.path(), Kind::Live, 9, records::write_broken);
    agree(folder.path(), &plan);
    let copies = std::fs::read_dir(folder.path().join("recompute/converted")).unwrap();
    assert_eq!(copies.count(), 2);
}

#[test]
fn the_kit_of_the_program_gives_the_figures_of_the_program() {
    let home = tests::Home::with_registers(&[drama(1), drama(2)], &[drama(2_005)]);
    let mut dice = Dice::new(77);
    home.write("records/Master.csv", records::master(&mut dice));
    let args =
        ["audit", "records", "--caller", "Acme Ltd", "--zone", "Europe/London", "--out", "audit"];
    let ran = home.uphold(&args);
    assert!(home.has("audit/recompute/recompute.sql"), "{}", ran.talk);
    let mut check = Command::new("sha256sum");
    check.args(["--check", "--quiet", "audit/recompute/inputs.sha256"]);
    assert!(check.current_dir(home.folder()).status().unwrap().success());
    let mut check = Command::new("sha256sum");
    check.args(["--check", "--quiet", "kit.sha256"]);
    assert!(check.current_dir(home.path("audit/recompute")).status().unwrap().success());
    let audit: Value = serde_json::from_str(&home.read("audit/audit.json")).unwrap();
    let found = recomputed(&home.path("audit/recompute"));
    let figures = table(&found, "figures");
    let figure = |name: &str| figures.iter().find(|row| row[0] == name).unwrap();
    assert_eq!(figure("rows")[1], audit["rows"]);
    assert_eq!(figure("calls")[1], audit["calls"]);
    assert_eq!(figure("any")[1], audit["unlawful"]["any"]["low"], "{}", audit["unlawful"]);
    assert_eq!(figure("any")[2], audit["unlawful"]["any"]["high"]);
}
