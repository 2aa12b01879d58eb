//! What an import changed.

use terms::{Actor, Date, Problem};

use crate::{Edition, codes};

/// What became of an import.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The register has one edition more.
    Added,
    /// This very edition was held: nothing changed.
    AlreadyHeld,
    /// The edition was held, and now has attributed days too.
    DatesAdded,
}

/// What an import changed, in numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// What became of it.
    pub outcome: Outcome,
    /// The edition, as it is held now.
    pub edition: Edition,
    /// The day and count of the edition of the same scope before it, which it is compared with.
    pub previous: Option<(Date, u64)>,
    /// Numbers that it lists and the previous one does not.
    pub added: u64,
    /// Numbers that the previous one lists and it does not.
    pub removed: u64,
    /// Numbers that both list.
    pub unchanged: u64,
    /// Rows of the import that said again what another row said.
    pub repeated: u64,
    /// Of an update: numbers to add that were listed already.
    pub listed_already: u64,
    /// Of an update: numbers to remove that were not listed.
    pub not_listed: u64,
    /// What someone should look at; an alert is no failure.
    pub problems: Vec<Problem>,
}

/// A shrinkage of so many numbers alerts...
const MANY: u64 = 100_000;
/// ...and so does one of more than one number in so many.
const ONE_IN: u64 = 20;

impl Report {
    pub(super) fn new(outcome: Outcome, edition: Edition, repeated: u64) -> Self {
        Self {
            outcome,
            edition,
            previous: None,
            added: 0,
            removed: 0,
            unchanged: 0,
            repeated,
            listed_already: 0,
            not_listed: 0,
            problems: Vec::new(),
        }
    }

    /// Works out what someone should look at.
    pub(super) fn judged(mut self) -> Self {
        if let Some((previous, before)) = self.previous {
            let after = self.edition.count;
            let shrank = before.saturating_sub(after);
            if shrank >= MANY || shrank.saturating_mul(ONE_IN) > before {
                self.problems.push(
                    Problem::warning(codes::REGISTER_SHRANK, Actor::RegisterOperator)
                        .with("count", shrank)
                        .with("previous", previous)
                        .with("before", before)
                        .with("after", after),
                );
            }
        }
        for (count, code) in [
            (self.listed_already, codes::REGISTER_ADDED_TWICE),
            (self.not_listed, codes::REGISTER_REMOVED_TWICE),
            (self.repeated, codes::REGISTER_REPEATED),
        ] {
            if count > 0 {
                self.problems.push(Problem::note(code, Actor::Caller).with("count", count));
            }
        }
        self
    }
}
