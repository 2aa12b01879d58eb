//! The library and the verifier in Python say the same of every receipt, the one in Go takes and refuses the
//! same ones, and all three take none but true ones.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use evidence::verify::examine;
use evidence::{Policy, Statement};
use tests::Dice;

use super::world::{NOW, World, time};
use super::{lies, mutations, outside};

/// A receipt as somebody hands it over.
pub(super) struct Case {
    /// What was done to it.
    pub(super) what: String,
    pub(super) statement: Vec<u8>,
    pub(super) proof: Vec<u8>,
    /// Whether it must be taken; none where both are right, if only all three say the same.
    pub(super) holds: Option<bool>,
    /// Whether nothing is wrong but a field that the verifier in Go has no use for, which is missing or of
    /// another type: that it does not see.
    pub(super) unused: bool,
}

/// What is said of a receipt.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Said {
    Unreadable,
    /// The checks that failed.
    Read(BTreeSet<String>),
}

impl Said {
    fn taken(&self) -> bool {
        self.code() == 0
    }

    /// The exit code for it.
    fn code(&self) -> i32 {
        match self {
            Self::Unreadable => 2,
            Self::Read(failed) => i32::from(!failed.is_empty()),
        }
    }
}

/// What our library says.
fn ours(case: &Case, policy: &Policy) -> Said {
    match examine(&case.statement, &case.proof, policy, time(NOW)) {
        Ok(examined) if matches!(examined.statement, Statement::Screening(_)) => {
            Said::Read(examined.failures.iter().map(|failure| failure.id().to_owned()).collect())
        }
        _ => Said::Unreadable,
    }
}

/// What a verifier says of each folder: its heading, then what it printed below.
fn theirs(mut verifier: Command, folder: &Path, count: usize) -> BTreeMap<usize, String> {
    let names: Vec<String> = (0..count).map(|number| format!("{number:05}")).collect();
    let ran = outside::run(verifier.current_dir(folder).args(&names));
    assert!(ran.talk.is_empty(), "{}", ran.talk);
    let mut told = BTreeMap::new();
    let mut at = None;
    for line in ran.out.lines() {
        let heading = line.strip_suffix(':').and_then(|name| name.parse::<usize>().ok());
        match (heading, at) {
            (Some(number), _) => {
                at = Some(number);
                told.insert(number, String::new());
            }
            (None, Some(at)) => *told.get_mut(&at).unwrap() += &format!("{line}\n"),
            (None, None) => panic!("before the first heading: {line}"),
        }
    }
    assert_eq!(told.len(), count, "each folder has its result");
    let worst = told.values().map(|text| said(text).code()).max();
    assert_eq!(ran.code, worst, "the exit code is the worst of all");
    told
}

/// Reads the first line of a result.
fn said(text: &str) -> Said {
    let first = text.lines().next().unwrap_or_default();
    if first.starts_with("cannot be read: ") {
        return Said::Unreadable;
    }
    let failed = match first.strip_prefix("unaltered: ").unwrap_or_else(|| panic!("{first}")) {
        "yes" => "",
        "consistent, signer not established (signer-unknown)" => "signer-unknown",
        no => no.strip_prefix("NO (").and_then(|no| no.strip_suffix(')')).unwrap(),
    };
    Said::Read(failed.split(", ").filter(|id| !id.is_empty()).map(str::to_owned).collect())
}

/// Puts every case before all three, and holds their answers against each other.
fn compare(world: &World, cases: &[Case]) {
    let policy = world.policy();
    let folder = tempfile::tempdir().unwrap();
    for (number, case) in cases.iter().enumerate() {
        let place = folder.path().join(format!("{number:05}"));
        std::fs::create_dir(&place).unwrap();
        std::fs::write(place.join("receipt.json"), &case.statement).unwrap();
        std::fs::write(place.join("receipt.tlog-proof"), &case.proof).unwrap();
    }
    let start = |mut verifier: Command, words: Vec<String>| {
        verifier.args(words);
        theirs(verifier, folder.path(), cases.len())
    };
    let (go, python, ours) = std::thread::scope(|scope| {
        let go = scope.spawn(|| start(outside::go(), world.keys()));
        let python = scope.spawn(|| start(outside::python(), world.words()));
        let ours: Vec<Said> = cases.iter().map(|case| ours(case, &policy)).collect();
        (go.join().unwrap(), python.join().unwrap(), ours)
    });
    let mut odd = Vec::new();
    for (number, case) in cases.iter().enumerate() {
        odd.extend(oddity(case, &ours[number], &go[&number], &python[&number]));
    }
    assert!(
        odd.is_empty(),
        "{} of {}:\n{}",
        odd.len(),
        cases.len(),
        odd[..odd.len().min(5)].join("\n")
    );
}

/// What is wrong with the answers on one case, if anything.
fn oddity(case: &Case, ours: &Said, go: &str, python: &str) -> Option<String> {
    let told = |why: &str| {
        Some(format!("{}: {why}\n  ours: {ours:?}\n  Go: {go}\n  Python: {python}", case.what))
    };
    let (by_go, by_python) = (said(go), said(python));
    if by_python != *ours {
        return told("the library and Python do not say the same");
    }
    if case.unused {
        // Then nothing else is wrong.
        return if *ours == Said::Unreadable { None } else { told("it is not unreadable") };
    }
    if by_go.taken() != ours.taken() {
        return told("Go and the library do not take the same");
    }
    match case.holds {
        Some(true) if !ours.taken() => told("a true receipt is refused"),
        Some(false) if ours.taken() => told("a false receipt is taken"),
        _ => None,
    }
}

#[test]
fn ten_thousand_altered_receipts_are_refused_by_all_three() {
    let world = World::new();
    let mut dice = Dice::new(20_261_125);
    let cases = mutations::all(&world, &mut dice, 10_000);
    compare(&world, &cases);
}

#[test]
fn lies_that_a_log_has_signed_are_told_by_all_three() {
    let world = World::new();
    let cases = lies::all(&world, &mut Dice::new(7));
    assert!(cases.len() > 500, "{}", cases.len());
    compare(&world, &cases);
}
