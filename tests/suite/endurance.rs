//! Every command that keeps something, with a fault of the machine at any of its steps: what was
//! confirmed stays, a result is whole or absent, and the next run does what this one could not.

mod determinism;
mod room;

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use tests::{Dice, Fault, Home, Ran, Step, drama, soak_seconds, steps};

use super::investigations::bad_input::asterisk;

/// A command, and the folder that it makes.
type Case = (&'static [&'static str], Option<&'static str>);

const CASES: [Case; 8] = [
    (&["screen", "list.csv", "--campaign", "spring.toml", "--out", "out"], Some("out")),
    (&["rescreen", "before", "--out", "out", "--on", "2026-11-24"], Some("out")),
    (&["objections", "import", "--caller", "Acme Ltd", "dnc.csv"], None),
    (&["register", "import", "--source", "tps", "--as-of", "2026-11-23", "later.txt"], None),
    (
        &["register", "update", "--source", "ctps", "--as-of", "2026-11-22", "--add", "add.txt"],
        None,
    ),
    (&["log", "key", "--rotate"], None),
    (
        &["audit", "calls.csv", "--caller", "Acme Ltd", "--zone", "Europe/London", "--out", "out"],
        Some("out"),
    ),
    (&["notice", "new", "--answers", "answers.toml", "--out", "out"], Some("out")),
];

/// Registers, an objection, a screening, and the files that the commands ask for.
fn home() -> Home {
    let home = Home::with_registers(&[drama(1)], &[drama(2_005)]);
    home.write(
        "spring.toml",
        "name = \"Spring\"\ncaller = \"Acme Ltd\"\nkind = \"live\"\non = 2026-11-23\n",
    );
    let list: String = (0..40).map(|row| format!("person {row},0{}\n", drama(row))).collect();
    home.write("list.csv", format!("name,phone\n{list}"));
    home.write("dnc.csv", format!("number\n0{}\n", drama(20)));
    home.write("add.txt", tests::fixed_width(&[drama(2_006)]));
    home.write("later.txt", tests::fixed_width(&[drama(1), drama(2)]));
    let calls = (0..40).map(|row| {
        let clock = format!("2026-11-21 10:{row:02}:00");
        asterisk(&format!("0{}", drama(row)), &clock, &format!("{row}.1"), "30")
    });
    home.write("calls.csv", calls.collect::<String>());
    home.write("answers.toml", include_str!("../../examples/notices/salon.toml"));
    // Calls to them break the law, so that an audit ends otherwise than one that fails.
    home.write("said.csv", format!("number,objected_on\n0{},2026-11-01\n", drama(1)));
    home.uphold(&["objections", "import", "--caller", "Acme Ltd", "said.csv"]).exits(0);
    home.uphold(&["screen", "list.csv", "--campaign", "spring.toml", "--out", "before"]);
    home
}

/// What a home confirms that it holds, each as a count.
fn held(home: &Home) -> Option<[u64; 4]> {
    let log = home.uphold(&["log", "check", "--json"]);
    if log.code != Some(0) {
        return None;
    }
    let registers = home.uphold(&["register", "status", "--verify", "--json"]).json();
    let registers = registers["registers"].as_array().unwrap().clone();
    assert!(registers.iter().all(|register| register["sound"] == true), "{registers:?}");
    let editions = registers.iter().map(|it| it["editions"].as_array().unwrap().len() as u64).sum();
    let objections = home.uphold(&["objections", "status", "--json"]).exits(0).json();
    let log = log.json();
    assert_eq!(log["statements"], log["entries"], "{log}");
    let entries = log["entries"].as_u64().unwrap();
    Some([registers.len() as u64, editions, objections["imports"].as_u64().unwrap(), entries])
}

/// The names of all files in a folder and those within.
fn names(home: &Home, folder: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for entry in std::fs::read_dir(home.path(folder)).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.file_type().unwrap().is_dir() {
            names.extend(self::names(home, &name));
        } else {
            names.insert(name);
        }
    }
    names
}

/// A command that was run once without a fault: how that ends, and what it leaves.
struct Run {
    args: &'static [&'static str],
    out: Option<&'static str>,
    steps: Vec<Step>,
    code: Option<i32>,
    names: BTreeSet<String>,
    before: [u64; 4],
    after: [u64; 4],
}

impl Run {
    fn of(home: &Home, (args, out): Case) -> Self {
        let before = held(home).unwrap();
        let copy = home.copy();
        let (steps, ran) = steps(&copy, args);
        assert!(steps.len() > 20, "{args:?}: {steps:?}\n{}", ran.talk);
        let names = out.map(|out| names(&copy, out)).unwrap_or_default();
        Self { args, out, steps, code: ran.code, names, before, after: held(&copy).unwrap() }
    }

    /// Whether the run ended as it does without a fault.
    fn tried(&self, home: &Home, step: &Step, fault: Fault) -> bool {
        let home = home.copy();
        let ran = fault.at(step, &home, self.args);
        let place = format!("{:?}, {fault:?} at {step}: {:?} {}", self.args, ran.code, ran.talk);
        assert!(!ran.talk.contains("panicked"), "{place}");
        let well = ran.code == self.code;
        assert!(well || fault != Fault::Slow, "{place}");
        self.told(&ran, step, well, &place);
        let there = self.out.is_some_and(|out| home.has(out));
        if let Some(out) = self.out.filter(|_| there) {
            self.whole(&home, out, &place);
        }
        assert!(self.out.is_none() || there || !well, "said done, and nothing is there: {place}");
        let kept = held(&home);
        if let Some(kept) = kept {
            assert!(kept.iter().zip(self.before).all(|(kept, had)| *kept >= had), "{place}");
            assert!(!well || kept == self.after, "{kept:?} {:?}: {place}", self.after);
        }
        if !well && !there {
            self.again(&home, &place);
        }
        well
    }

    /// A failure is told, unless it was the telling that failed.
    fn told(&self, ran: &Ran, step: &Step, well: bool, place: &str) {
        let failed = !well && ran.code.is_some();
        assert!(!failed || step.call() == "write" || !ran.talk.trim().is_empty(), "{place}");
    }

    /// The next run completes what was begun, and does what this one could not.
    fn again(&self, home: &Home, place: &str) {
        let ran = home.uphold(self.args);
        assert_eq!(ran.code, self.code, "{place}\nagain: {}", ran.talk);
        let kept = held(home).unwrap_or_else(|| panic!("the log stays unsound: {place}"));
        let all = kept.iter().zip(self.after);
        assert!(all.clone().all(|(kept, wanted)| *kept >= wanted), "{kept:?}: {place}");
        if let Some(out) = self.out {
            self.whole(home, out, place);
        }
    }

    /// Whether a result has all its files. One that tells what could not be known has one more.
    fn whole(&self, home: &Home, out: &str, place: &str) {
        let names = names(home, out);
        assert!(names.is_superset(&self.names), "{names:?}: {place}");
    }
}

#[test]
fn soak_faults_at_any_step_lose_nothing_that_was_confirmed() {
    let home = home();
    let runs: Vec<Run> = CASES.into_iter().map(|case| Run::of(&home, case)).collect();
    let mut dice = Dice::new(23);
    let until = Instant::now() + Duration::from_secs(soak_seconds(16));
    let (mut tries, mut felt) = (0, 0);
    while Instant::now() < until || tries < 16 {
        let which = dice.below(runs.len() as u64) as usize;
        let run = &runs[which];
        let step = run.steps[dice.below(run.steps.len() as u64) as usize];
        let fault = Fault::ALL[dice.below(Fault::ALL.len() as u64) as usize];
        tries += 1;
        felt += u64::from(!run.tried(&home, &step, fault));
    }
    println!("{tries} faults, of which {felt} ended a run");
    assert!(felt * 5 > tries, "{felt} of {tries} faults were felt");
}
