//! The same for a page: what was sent instead of files, and nothing that stands beside them.

use evidence::verify::{Examined, examine};
use evidence::{Manner, Policy, Statement, VerifierKey};
use terms::Problem;
use web::{Checked, Given, Part};
use words::Lang;

use super::{Found, Stamped, event, silent, tell};
use crate::clock;
use crate::codes;
use crate::failure::Failure;
use crate::talk::Talk;
use crate::vouch::problem;

/// Lines of a policy begin with one of these words; those of keys do not.
const POLICY: [&str; 5] = ["log", "witness", "group", "quorum", "uphold-revoked"];

/// Checks what was sent, and says what the command says.
pub(crate) fn for_page(given: &Given, lang: Lang) -> Checked {
    let talk = Talk::for_page(lang);
    match checked(given, &talk) {
        Ok(clean) => Checked::Told { clean, lines: talk.lines() },
        Err(problems) => Checked::Problems(problems),
    }
}

fn checked(given: &Given, talk: &Talk) -> Result<bool, Vec<(Part, Problem)>> {
    let of = |part| move |problem: Problem| vec![(part, problem)];
    let policy = policy(&given.trust).map_err(of(Part::Trust))?;
    // What cannot be read is told of the file that cannot be read.
    Statement::parse(&given.receipt).map_err(|error| of(Part::Receipt)(error.problem()))?;
    let now = clock::now().map_err(|_| of(Part::Receipt)(problem(codes::TIME_UNREADABLE)))?;
    let examined = examine(&given.receipt, &given.proof, &policy, now);
    let examined = examined.map_err(|error| of(Part::Proof)(error.problem()))?;
    told(examined, &policy, talk).map_err(|failure| match failure {
        Failure::Problems(problems) => {
            problems.into_iter().map(|problem| (Part::Receipt, problem)).collect()
        }
        _ => of(Part::Receipt)(problem(codes::NOT_A_RECEIPT).with("kind", "unknown")),
    })
}

fn told(examined: Examined, policy: &Policy, talk: &Talk) -> Result<bool, Failure> {
    let screening = match &examined.statement {
        Statement::Screening(screening) => (**screening).clone(),
        Statement::Event(told) if event::KINDS.contains(&told.kind.as_str()) => {
            return Ok(event::tell(&examined, told, &Stamped::Absent, &[], talk)?.is_empty());
        }
        Statement::Event(event) => {
            return Err(problem(codes::NOT_A_RECEIPT).with("kind", event.kind.as_str()).into());
        }
    };
    let found = Found {
        silent: silent(policy, &examined),
        screening,
        examined,
        stamped: Stamped::Absent,
        lists: Vec::new(),
        shown: Vec::new(),
        holders: Vec::new(),
    };
    tell::tell(&found, talk)?;
    Ok(found.failures().is_empty())
}

/// A policy as text, or keys, one a line.
fn policy(text: &str) -> Result<Policy, Problem> {
    let text = text.trim_start_matches('\u{feff}').trim();
    let first = |line: &str| line.split_whitespace().next().map(str::to_owned);
    let is_policy = text.lines().filter_map(first).any(|word| POLICY.contains(&word.as_str()));
    if is_policy {
        return Policy::parse(text.as_bytes()).map_err(|error| error.problem());
    }
    let (mut logs, mut witnesses) = (Vec::new(), Vec::new());
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let key = VerifierKey::parse(line).map_err(|error| error.problem())?;
        let keys = if key.manner() == Manner::Note { &mut logs } else { &mut witnesses };
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    Ok(Policy::of_keys(logs, witnesses))
}
