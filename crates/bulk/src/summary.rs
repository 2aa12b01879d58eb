//! `summary.json`: the result of a screening as figures. `spec/summary.md` describes it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The word in `format`.
pub const FORMAT: &str = "uphold-summary";
/// The version that this program writes.
pub const VERSION: u32 = 1;

/// A screening as figures: `callable + blocked + unreadable + not_screened = rows`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SummaryRecord {
    /// Always [`FORMAT`].
    pub format: String,
    /// [`VERSION`].
    pub version: u32,
    /// Whether this was a first try against one file, without a register.
    pub trial: bool,
    /// The file that stood in for a register; in a trial alone.
    pub against: Option<AgainstFacts>,
    /// When it was screened, in UTC (RFC 3339), from the clock.
    pub screened_at: String,
    /// Who calls whom, and how.
    pub campaign: CampaignFacts,
    /// The list as it was recognised.
    pub list: ListFacts,
    /// Rows in, without header and blank lines.
    pub rows: u64,
    /// Telephone numbers read and screened.
    pub numbers: u64,
    /// Rows with at least one number that may be called.
    pub callable: u64,
    /// Rows whose worst number must not be called, and no other may.
    pub blocked: u64,
    /// Rows without a number that can be read for certain.
    pub unreadable: u64,
    /// Rows with a number that was not truly screened.
    pub not_screened: u64,
    /// Rows by deciding reason, class by class.
    pub callable_by: BTreeMap<String, u64>,
    /// Blocked rows by deciding reason.
    pub blocked_by: BTreeMap<String, u64>,
    /// Unreadable rows by deciding reason.
    pub unreadable_by: BTreeMap<String, u64>,
    /// Rows not screened by deciding reason.
    pub not_screened_by: BTreeMap<String, u64>,
    /// Cells that were blanked in `callable.csv`, by reason.
    pub blanked_by: BTreeMap<String, u64>,
    /// Cells by how they were read: read, split, repaired, ambiguous, impossible, empty.
    pub reading: BTreeMap<String, u64>,
    /// Cells of each such class by repair rule, or by why they could not be read.
    pub reading_by: BTreeMap<String, BTreeMap<String, u64>>,
    /// Cells by verdict, for each phone column.
    pub by_column: BTreeMap<String, ClassCounts>,
    /// Rows by class, for each supplier that rows name.
    pub by_supplier: BTreeMap<String, ClassCounts>,
    /// What stands more than once; none where only verdicts were wanted, and it was not looked for.
    pub duplicates: Option<Duplicates>,
    /// The register editions that were in force.
    pub register_editions: Vec<EditionFacts>,
    /// How many editions are held of each register that was asked, or should have been.
    pub editions_held: BTreeMap<String, u64>,
    /// In-house objections that were applied.
    pub objections: u64,
    /// Consents that were applied.
    pub consents: u64,
    /// What was noticed about the input.
    pub problems: Vec<ProblemRecord>,
    /// Problems beyond those: of one kind, the first few are told.
    pub more_problems: u64,
    /// Which rules decided.
    pub rule_pack: String,
    /// The program that wrote this.
    pub program: String,
    /// Where its receipt stands; none in a trial, or where none was wanted.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub receipt: Option<ReceiptFacts>,
    /// What changed since an earlier screening, if this is a rescreen.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub changes: Option<Changes>,
}

impl SummaryRecord {
    /// Whether there is a verdict for each row, and no lists.
    #[must_use]
    pub fn only_verdicts(&self) -> bool {
        self.duplicates.is_none()
    }

    /// Whether every row is accounted for, class by class and reason by reason.
    #[must_use]
    pub fn balances(&self) -> bool {
        let sum = |by: &BTreeMap<String, u64>| by.values().sum::<u64>();
        self.callable + self.blocked + self.unreadable + self.not_screened == self.rows
            && sum(&self.callable_by) == self.callable
            && sum(&self.blocked_by) == self.blocked
            && sum(&self.unreadable_by) == self.unreadable
            && sum(&self.not_screened_by) == self.not_screened
    }
}

/// The parties and the kind of call.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CampaignFacts {
    /// What the campaign is called.
    pub name: Option<String>,
    /// Who calls, under its registered name; none in a trial.
    pub caller: Option<String>,
    /// Whose message the calls carry.
    pub instigator: Option<String>,
    /// For whom the list was screened.
    pub client: Option<String>,
    /// Who screened it.
    pub screener: Option<String>,
    /// Kind of call.
    pub kind: String,
    /// Day of calling (ISO 8601).
    pub on: String,
    /// Whether the 28-day grace was allowed.
    pub grace: bool,
    /// The oldest that an edition may be, in days.
    pub max_edition_age: i32,
    /// Whether whole rows were kept or dropped, instead of single cells.
    pub whole_rows: bool,
}

/// A file that stood in for a register.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgainstFacts {
    /// As the user named it.
    pub file: String,
    /// The register that it was taken as: `tps`, …
    pub source: String,
}

/// The list as it was recognised.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListFacts {
    /// As the user named it.
    pub file: String,
    /// The sheet, if it was a workbook.
    pub sheet: Option<String>,
    /// Whether its first row was taken as a header.
    pub header: bool,
    /// Its size in bytes, if that is known before it is read.
    pub bytes: Option<u64>,
    /// What was recognised, for people: `CSV, comma, UTF-8, header`.
    pub recognised: String,
    /// The phone columns by header.
    pub phone_columns: Vec<String>,
    /// Completely blank lines, which are not rows.
    pub blank_lines: u64,
}

/// Rows or cells by class.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClassCounts {
    /// May be called.
    pub callable: u64,
    /// Must not be called.
    pub blocked: u64,
    /// Cannot be read for certain.
    pub unreadable: u64,
    /// Was not truly screened.
    pub not_screened: u64,
}

/// What stands more than once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Duplicates {
    /// Different numbers in the list.
    pub distinct_numbers: u64,
    /// Different numbers that appear more than once.
    #[serde(default)]
    pub numbers: u64,
    /// Appearances of a number that had appeared before.
    pub repeated_numbers: u64,
    /// Rows that look like a person of an earlier row; none where no columns name people.
    pub repeated_people: Option<u64>,
}

/// An edition that was in force.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct EditionFacts {
    /// The register: `tps`, `ctps`, …
    pub source: String,
    /// The day as of which it is right (ISO 8601).
    pub as_of: String,
    /// Its age on the day of calling, in days.
    pub age_days: i32,
    /// `full`, `update`, `dated`, `results` or `trial`.
    pub kind: String,
    /// `whole`, or the dialling codes.
    pub scope: String,
    /// Numbers in it.
    pub count: u64,
    /// SHA-256 of its numbers, hexadecimal; `spec/register-file.md` says how.
    pub digest: String,
}

/// A problem as data.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProblemRecord {
    /// Its stable code.
    pub code: String,
    /// `error`, `warning` or `note`.
    pub severity: String,
    /// Who must act.
    pub actor: String,
    /// The file.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub file: Option<String>,
    /// The row, from 1 as a spreadsheet counts.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub row: Option<u64>,
    /// The column's header or letter.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub column: Option<String>,
    /// The message, in the language of the run.
    pub message: String,
    /// What to do, in the language of the run.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub hint: Option<String>,
}

/// The receipt beside it, in short.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReceiptFacts {
    /// The origin of the log.
    pub log: String,
    /// The entry's place in it, from 0.
    pub index: u64,
    /// SHA-256 of `receipt.json`.
    pub entry: String,
    /// The last day on which its editions are not too old (ISO 8601).
    pub valid_until: Option<String>,
}

/// What changed since an earlier screening.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changes {
    /// The day of calling of the earlier screening (ISO 8601).
    pub since: String,
    /// Rows that were callable and are blocked now.
    pub newly_blocked: u64,
    /// Rows that were callable and cannot be vouched for now.
    pub newly_not_screened: u64,
    /// Rows that were not callable and are now.
    pub newly_callable: u64,
    /// Rows whose verdict is the same.
    pub unchanged: u64,
    /// All other changes.
    pub other: u64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn balances_only_when_every_row_is_accounted_for() {
        let by = |reason: &str, count| BTreeMap::from([(reason.to_owned(), count)]);
        let mut summary = SummaryRecord {
            rows: 10,
            callable: 6,
            blocked: 3,
            unreadable: 1,
            callable_by: by("not-listed", 6),
            blocked_by: by("listed-tps", 3),
            unreadable_by: by("impossible", 1),
            ..SummaryRecord::default()
        };
        assert!(summary.balances());
        summary.rows = 11;
        assert!(!summary.balances());
        summary.rows = 10;
        summary.blocked_by = by("listed-tps", 2);
        assert!(!summary.balances());
    }
}
