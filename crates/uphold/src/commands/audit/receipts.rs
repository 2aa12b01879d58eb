//! Receipts that were handed over for an audit: found, checked, and told one by one.
//!
//! Strangers made them, so that nothing about them stops the audit: what is wrong with one is
//! told, with its file, and that one does not count.

mod check;
mod found;
mod held;
mod line;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::path::{Path, PathBuf};

use bulk::audit::coverage::{Parties, Receipt};
use evidence::{Hash, Policy, Time, What};
use terms::{Actor, Problem, Severity};

use super::codes;
use crate::cli::Trust;
use crate::clock;
use crate::commands::verify::policy;
use crate::failure::Failure;
use crate::vouch::bounded;

pub(crate) use found::{Found, find};
#[cfg(test)]
pub(crate) use line::Shown;
pub(crate) use line::{Line, expired};

/// The receipts that were handed over.
#[derive(Default)]
pub(crate) struct Given {
    /// Those that can be read, each once, for [`bulk::audit::coverage::Coverage`].
    pub(crate) receipts: Vec<Receipt>,
    /// One line for each file, in the order of their names.
    pub(crate) lines: Vec<Line>,
    /// What is wrong with them; none of it stops an audit.
    pub(crate) problems: Vec<Problem>,
}

/// By whom and what receipts are checked.
struct Checks<'a> {
    policy: Policy,
    authority: Option<&'a Path>,
    parties: &'a Parties,
    now: Time,
}

/// Reads all receipts in these folders, for calls of these parties.
pub(crate) fn read(
    folders: &[PathBuf],
    trust: &Trust,
    parties: &Parties,
) -> Result<Given, Failure> {
    if trust.timestamp.is_some() {
        return Err(Problem::error(crate::codes::TIMESTAMP_BESIDE, Actor::Caller).into());
    }
    let authority = trust.authority.as_deref();
    if let Some(path) = authority {
        // A flag that is wrong stops everything; a receipt does not.
        bounded(path, What::Statement)?;
    }
    let checks = Checks { policy: policy(trust)?, authority, parties, now: clock::now()? };
    let mut found = find(folders)?;
    let mut given = Given { problems: std::mem::take(&mut found.problems), ..Given::default() };
    let mut receipts = BTreeMap::new();
    for path in &found.receipts {
        let (line, receipt) = check::one(path, &checks, &found, &mut given.problems)?;
        given.lines.push(line);
        if let Some((entry, receipt)) = receipt {
            keep(&mut receipts, entry, receipt);
        }
    }
    given.problems.extend(of_none(folders, &found, &receipts));
    given.receipts = receipts.into_values().collect();
    Ok(given)
}

/// Copies of one receipt are one: what speaks for any of them speaks for it.
fn keep(receipts: &mut BTreeMap<Hash, Receipt>, entry: Hash, receipt: Receipt) {
    match receipts.entry(entry) {
        Entry::Vacant(place) => drop(place.insert(receipt)),
        Entry::Occupied(mut place) => {
            let there = place.get_mut();
            let (mut better, other) = if receipt.standing < there.standing {
                (receipt, there.clone())
            } else {
                (there.clone(), receipt)
            };
            if other.standing == better.standing {
                let both = [better.vouched, other.vouched].into_iter().flatten();
                better.vouched = both.min();
                if !better.held.whole && (other.held.whole || better.held == Default::default()) {
                    better.held = other.held;
                }
            }
            *there = better;
        }
    }
}

/// Openings of no receipt, and folders without any.
fn of_none(folders: &[PathBuf], found: &Found, receipts: &BTreeMap<Hash, Receipt>) -> Vec<Problem> {
    let strange = found.openings.iter().filter(|(_, opening)| {
        let of = |entry: &Hash| *entry == opening.receipt;
        !receipts.keys().any(of)
    });
    let mut problems: Vec<Problem> =
        strange.map(|(path, _)| warning(codes::OPENING_OF_NONE, path)).collect();
    problems.extend(found.none_in(folders));
    problems
}

/// Something about a file of a receipt, which whoever screened can put right.
pub(crate) fn warning(code: terms::Code, path: &Path) -> Problem {
    Problem::warning(code, Actor::ScreeningContractor).in_file(path.display().to_string())
}

/// What is wrong with one file is told, and stops nothing.
pub(crate) fn told<T>(
    result: Result<T, impl Into<Failure>>,
    path: &Path,
    problems: &mut Vec<Problem>,
) -> Result<Option<T>, Failure> {
    match result.map_err(Into::into) {
        Ok(value) => Ok(Some(value)),
        Err(Failure::Problems(found)) => {
            problems.extend(found.into_iter().map(|problem| milder(problem, path)));
            Ok(None)
        }
        Err(other) => Err(other),
    }
}

/// The same problem, handled.
fn milder(mut problem: Problem, path: &Path) -> Problem {
    problem.severity = problem.severity.min(Severity::Warning);
    if problem.place.file.is_none() {
        problem.place.file = Some(path.display().to_string());
    }
    problem
}
