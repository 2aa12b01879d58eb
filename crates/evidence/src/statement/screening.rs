//! The statement that a list was screened: what a receipt says.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{FORMAT, VERSION};
use crate::canonical;
use crate::commitment::{Committed, List};
use crate::error::{Error, What};
use crate::text::Day;
use crate::{Hash, Time};

pub(super) const KIND: &str = "screening";
/// For how long an edition of TPS or CTPS may be relied on, in days.
const VALID_DAYS: i32 = 28;

/// A receipt: who screened what for whom, against what, with which outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Screening {
    /// Always `uphold-statement`.
    pub format: String,
    /// 1.
    pub version: u64,
    /// Always `screening`.
    pub kind: String,
    /// The log in which it stands.
    pub log: String,
    /// Without it, the entry could be guessed.
    pub salt: Hash,
    /// When, from the clock of the machine that screened; whatever day was screened for.
    pub screened_at: Time,
    /// The last day on which the editions are not too old: the oldest of TPS and CTPS and
    /// 28 days; none where neither was held.
    pub valid_until: Option<Day>,
    /// Who calls, for whom, and how.
    pub campaign: Campaign,
    /// By which rules.
    pub rules: Rules,
    /// What of the list was read as telephone numbers.
    pub reading: Reading,
    /// Rows of the list.
    pub rows: u64,
    /// Numbers that were read from them.
    pub numbers: u64,
    /// Rows by class.
    pub counts: Counts,
    /// Rows by reason, for each class.
    pub reasons: BTreeMap<String, BTreeMap<String, u64>>,
    /// The digest of the list itself, which needs the list's secret.
    pub list_file: Option<Hash>,
    /// The commitment to each list of the result.
    pub lists: BTreeMap<List, Committed>,
    /// The editions that were in force.
    pub editions: Vec<Edition>,
    /// The objections that were applied.
    pub objections: Records,
    /// The consents that were applied; none where no file was given.
    pub consents: Option<Records>,
    /// Which suppliers are covered and which are not; none where nothing was said of them.
    pub suppliers: Option<Suppliers>,
    /// What screened.
    pub program: Program,
}

/// The parties and the kind of call. A name that nobody gave is none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Campaign {
    /// What the campaign is called.
    pub name: Option<String>,
    /// Who calls.
    pub caller: Option<String>,
    /// Whose message the calls carry.
    pub instigator: Option<String>,
    /// For whom it was screened.
    pub client: Option<String>,
    /// Who screened.
    pub screener: Option<String>,
    /// `live`, `automated`, `claims` or `pensions`.
    pub call_kind: String,
    /// The day of calling, by which law and editions were chosen (ISO 8601).
    pub on: String,
}

/// By which rules it was decided.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rules {
    /// Which pack of rules.
    pub pack: String,
    /// The oldest that an edition could be, in days.
    pub max_edition_age: u64,
    /// Whether numbers listed for less than 28 days could be called.
    pub grace: bool,
    /// Whether consent to the instigator counted.
    pub consent_to_instigator: bool,
    /// Whether a row was kept only if each of its numbers could be called.
    pub whole_rows: bool,
}

/// What of the list was read as telephone numbers, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// The columns, by header, or by letter where there is none.
    pub phone_columns: Vec<String>,
    /// The dialling code for numbers that are written without one.
    pub area: Option<String>,
}

/// Rows by class: they add up to the rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// May be called.
    pub callable: u64,
    /// Must not be called.
    pub blocked: u64,
    /// Could not be read for certain.
    pub unreadable: u64,
    /// Were not truly screened.
    pub not_screened: u64,
}

/// An edition of a register that was in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// The register: `tps`, `ctps`, …
    pub source: String,
    /// The day as of which it is right.
    pub as_of: Day,
    /// `full`, `update`, `dated`, `results`.
    pub kind: String,
    /// `whole`, or the dialling codes.
    pub scope: String,
    /// Numbers in it.
    pub count: u64,
    /// The canonical digest of its numbers.
    pub digest: Hash,
}

/// Records that were applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Records {
    /// How many concern this campaign.
    pub count: u64,
    /// What identifies all that were held.
    pub digest: Hash,
}

/// What the screening covers, supplier by supplier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suppliers {
    /// Names of those whose rows are covered on the day of calling.
    pub covered: Vec<String>,
    /// Names of those whose rows are not.
    pub not_covered: Vec<String>,
    /// Rows of suppliers that are in neither list.
    pub rows_of_others: u64,
}

/// The program that screened.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Program {
    /// Name and version.
    pub name: String,
    /// The commit that it was built from; `-dirty` where its files had changes; none if unknown.
    pub commit: Option<String>,
    /// The SHA-256 of the lock file that names every library in it.
    pub lock_file: String,
}

/// Figures in a statement that cannot all be right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// The classes do not add up to the rows, or the reasons to their class.
    Counts,
    /// A list has fewer entries than rows, or is not committed to.
    Lists,
    /// The day until which it holds does not follow from its editions.
    ValidUntil,
}

impl Screening {
    /// The constant parts.
    #[must_use]
    pub fn head() -> (String, u64, String) {
        (FORMAT.to_owned(), VERSION, KIND.to_owned())
    }

    /// The canonical bytes: `receipt.json`.
    ///
    /// # Errors
    /// [`Error::Malformed`] for what has no canonical form.
    pub fn bytes(&self) -> Result<Vec<u8>, Error> {
        canonical::to_bytes(What::Statement, self)
    }

    /// The day until which editions like these may be relied on.
    #[must_use]
    pub fn valid_until(editions: &[Edition]) -> Option<Day> {
        oldest(editions)?.0.plus_days(VALID_DAYS).map(Day)
    }

    /// Figures that contradict each other.
    #[must_use]
    pub fn faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        if !self.counts_hold() {
            faults.push(Fault::Counts);
        }
        if !self.lists_hold() {
            faults.push(Fault::Lists);
        }
        if self.valid_until != Self::valid_until(&self.editions) || self.until_nowhere() {
            faults.push(Fault::ValidUntil);
        }
        faults
    }

    /// Rows of the class that a list holds; none for blanked numbers, whose rows stand elsewhere.
    #[must_use]
    pub fn rows_of(&self, list: List) -> Option<u64> {
        match list {
            List::Callable => Some(self.counts.callable),
            List::Blocked => Some(self.counts.blocked),
            List::Unreadable => Some(self.counts.unreadable),
            List::NotScreened => Some(self.counts.not_screened),
            List::Blanked => None,
        }
    }

    /// Whether its editions last beyond the last day that can be named: no day is right then.
    fn until_nowhere(&self) -> bool {
        oldest(&self.editions).is_some() && Self::valid_until(&self.editions).is_none()
    }

    fn counts_hold(&self) -> bool {
        let Counts { callable, blocked, unreadable, not_screened } = self.counts;
        let classes = [callable, blocked, unreadable, not_screened];
        let of_class = |list: &List| {
            let Some(rows) = self.rows_of(*list) else { return true };
            let told = self.reasons.get(list.id()).and_then(|by| sum(by.values().copied()));
            told == Some(rows)
        };
        sum(classes) == Some(self.rows) && List::ALL.iter().all(of_class) && self.reasons.len() == 4
    }

    fn lists_hold(&self) -> bool {
        List::ALL.iter().all(|list| {
            let enough = |committed: &Committed| {
                let rows = self.rows_of(*list);
                committed.entries >= rows.unwrap_or(0)
                    && (committed.entries == 0 || rows != Some(0))
            };
            self.lists.get(list).is_some_and(enough)
        })
    }
}

/// The day of the oldest edition of TPS or CTPS.
fn oldest(editions: &[Edition]) -> Option<Day> {
    let official = editions.iter().filter(|edition| matches!(&*edition.source, "tps" | "ctps"));
    official.map(|edition| edition.as_of).min()
}

fn sum(counts: impl IntoIterator<Item = u64>) -> Option<u64> {
    counts.into_iter().try_fold(0, u64::checked_add)
}
