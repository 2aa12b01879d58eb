//! `audit.json`: the result of an audit as figures. `spec/audit.md` describes it.

mod counts;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::tally;
use crate::summary::ProblemRecord;

pub use counts::CountsRecord;

/// The word in `format`.
pub const FORMAT: &str = "uphold-audit";
/// The version that this program writes.
pub const VERSION: u32 = 1;

/// An audit as figures: `rows` is the sum of `excluded`, `unknown` and `governed.low`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuditRecord {
    /// Always [`FORMAT`].
    pub format: String,
    /// [`VERSION`].
    pub version: u32,
    /// Whether it was made without a campaign file.
    pub trial: bool,
    /// When it was made, in UTC (RFC 3339), from the clock.
    pub audited_at: String,
    /// Who called whom, and what about.
    pub campaign: Parties,
    /// The days in London of the first and the last call; none without calls.
    pub period: Option<[String; 2]>,
    /// Rows in all files, without headers and blank lines.
    pub rows: u64,
    /// Calls that the rows are folded into.
    pub calls: u64,
    /// Different numbers that were called.
    pub numbers: u64,
    /// Calls that count by the law of their day.
    pub made: Figure,
    /// Calls that somebody answered.
    pub connected: Figure,
    /// Calls that count, to numbers listed for at least 28 days.
    pub listed_28_days: Figure,
    /// Connected calls to numbers listed for at least 28 days.
    pub connected_listed: Figure,
    /// Calls that count, after the subscriber told this caller not to call.
    pub objected: Figure,
    /// Calls that count, to numbers listed for at least 28 days, while consent was in force.
    pub consented: Figure,
    /// Calls of which it cannot be known whether they broke the governing provision, by reason.
    pub unknown: BTreeMap<String, u64>,
    /// Of these, calls that a bureau's dates of listing would make unlawful.
    pub by_attributed_dates: u64,
    /// The provision that governs this kind of call, by the law of the last call.
    pub governing: String,
    /// Calls that broke the provision that governed them on their day: that of `unlawful` but
    /// where the law changed within the period.
    pub governed: Figure,
    /// Unlawful calls by law id, which overlap; `any` counts each call once.
    pub unlawful: BTreeMap<String, Figure>,
    /// Rows, and calls, that are not unlawful under the governing provision, by reason.
    pub excluded: BTreeMap<String, u64>,
    /// Calls before 5 February 2026, when only connected calls counted.
    pub before_attempts_count: Era,
    /// Calls from that day on.
    pub since_attempts_count: Era,
    /// By month in London (`2021-06`).
    pub by_month: BTreeMap<String, Counts>,
    /// By hour in London (`00` to `23`).
    pub by_hour: BTreeMap<String, Counts>,
    /// By the line that called.
    pub by_line: BTreeMap<String, Counts>,
    /// Whose line it was.
    pub line_owners: BTreeMap<String, String>,
    /// By supplier of the number.
    pub by_supplier: BTreeMap<String, Counts>,
    /// By the campaign that the records name.
    pub by_campaign: BTreeMap<String, Counts>,
    /// By agent.
    pub by_agent: BTreeMap<String, Counts>,
    /// The numbers that were called most often, unlawfully.
    pub most_called: Vec<Person>,
    /// Calls after an objection, by the days since it.
    pub after_objection: BTreeMap<String, Figure>,
    /// Complaints; none where no file was given.
    pub complaints: Option<Complaints>,
    /// What happened after each event.
    pub events: Vec<Event>,
    /// What receipts of screening cover; none where none were given.
    pub coverage: Option<Coverage>,
    /// The editions that were held.
    pub register_editions: Vec<Edition>,
    /// Objections and marks, consents that were given.
    pub statements: u64,
    /// The files, in the order in which they were read.
    pub files: Vec<File>,
    /// What the columns of the files mean, by the digest that files name.
    pub mappings: BTreeMap<String, String>,
    /// Calls by the mapping that read the row which tells of them; adds up to `calls`.
    pub calls_by_mapping: BTreeMap<String, u64>,
    /// Calls of different systems that begin within so many seconds are one.
    pub same_call_seconds: u32,
    /// What was assumed, because nothing that was given shows it.
    pub assumptions: Vec<String>,
    /// What was noticed about the input.
    pub problems: Vec<ProblemRecord>,
    /// Which rules judged.
    pub rule_pack: String,
    /// The program that wrote this.
    pub program: String,
}

/// The parties and the kind of call.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parties {
    /// What the campaign is called.
    pub name: Option<String>,
    /// Who called.
    pub caller: Option<String>,
    /// Whose message the calls carried, if not the caller's.
    pub instigator: Option<String>,
    /// For which client.
    pub client: Option<String>,
    /// Who was to screen.
    pub screener: Option<String>,
    /// `live`, `automated`, `claims` or `pensions`.
    pub kind: String,
}

/// A count that may be open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// Those that are proved.
    pub low: u64,
    /// Those, and those that are open.
    pub high: u64,
}

impl From<tally::Figure> for Figure {
    fn from(figure: tally::Figure) -> Self {
        Self { low: figure.low, high: figure.high }
    }
}

/// Calls of a month, a line, a supplier.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Calls.
    pub calls: u64,
    /// Calls that somebody answered.
    pub connected: Figure,
    /// Calls that count, to numbers listed for at least 28 days.
    pub listed_28_days: Figure,
    /// Calls that broke at least one provision.
    pub unlawful: Figure,
}

impl From<tally::Counts> for Counts {
    fn from(counts: tally::Counts) -> Self {
        Self {
            calls: counts.calls,
            connected: counts.connected.into(),
            listed_28_days: counts.listed.into(),
            unlawful: counts.unlawful.into(),
        }
    }
}

/// The calls under one state of the law.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Era {
    /// Calls.
    pub calls: u64,
    /// Calls that somebody answered.
    pub connected: Figure,
    /// Calls that count.
    pub made: Figure,
    /// Calls that broke the provision that governs their kind.
    pub unlawful: Figure,
}

impl From<tally::Era> for Era {
    fn from(era: tally::Era) -> Self {
        Self {
            calls: era.calls,
            connected: era.connected.into(),
            made: era.made.into(),
            unlawful: era.unlawful.into(),
        }
    }
}

/// A number that was called often. Personal data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The number (E.164).
    pub number: String,
    /// Calls to it.
    pub calls: u64,
    /// Those that somebody answered.
    pub connected: Figure,
    /// Those that broke at least one provision.
    pub unlawful: Figure,
    /// Those that count, after the subscriber told this caller not to call.
    pub after_objection: Figure,
    /// The day in London of the first call (ISO 8601).
    pub first: String,
    /// The day in London of the last.
    pub last: String,
}

/// Complaints, which are neither calls nor unlawful calls.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Complaints {
    /// Complaints in the file.
    pub rows: u64,
    /// Different numbers that they name.
    pub people: u64,
    /// Complaints about a number that was called no later than on their day.
    pub matched: u64,
    /// Complaints of people who said that they were vulnerable.
    pub vulnerable: u64,
    /// Different numbers that these name.
    pub vulnerable_numbers: u64,
}

/// What happened after an event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Its day (ISO 8601).
    pub on: String,
    /// What it was, in the words of the file.
    pub event: String,
    /// Calls after it; from the next day on where only its day is known.
    pub calls: u64,
    /// Those of them that broke at least one provision.
    pub unlawful: Figure,
}

/// What receipts of screening cover.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    /// The receipts that were handed over: what each says, and whether it counts.
    pub receipts: Vec<serde_json::Value>,
    /// Calls by the best that can be said of them.
    pub classes: BTreeMap<String, u64>,
    /// Calls that no receipt covers, by supplier and month.
    pub remainder: Vec<Uncovered>,
}

/// Calls to one supplier's numbers in one month that no receipt covers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Uncovered {
    /// The supplier, as the records name it.
    pub supplier: String,
    /// The month in London.
    pub month: String,
    /// Why: the class of coverage.
    pub class: String,
    /// Calls.
    pub calls: u64,
    /// Those that broke at least one provision.
    pub unlawful: Figure,
}

/// An edition of a register that was held.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// The register: `tps` or `ctps`.
    pub source: String,
    /// The day as of which it is right (ISO 8601).
    pub as_of: String,
    /// `full`, `update`, `dated` or `results`.
    pub kind: String,
    /// `whole`, `asked`, or the dialling codes.
    pub scope: String,
    /// Numbers in it.
    pub count: u64,
    /// SHA-256 of its numbers, hexadecimal; `spec/register-file.md` says how.
    pub digest: String,
    /// The same of its numbers and the days of listing that a bureau attributes to them, if any.
    pub dates_digest: Option<String>,
}

/// One file of call records.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    /// As the user named it, or below the folder that they named.
    pub file: String,
    /// Its absolute path.
    pub from: String,
    /// Who took it in, where that was said.
    pub taken_in_by: Option<String>,
    /// SHA-256 of its bytes.
    pub sha256: String,
    /// Its length.
    pub bytes: u64,
    /// The format that was recognised, or the name of the mapping.
    pub format: String,
    /// The digest of the mapping.
    pub mapping: String,
    /// The zone of its clock.
    pub zone: String,
    /// How that is known: `stated`, `given`, `seen`.
    pub zone_known: String,
    /// Rows, without headers and blank lines.
    pub rows: u64,
    /// Rows that were excluded while it was read, by reason.
    pub excluded: BTreeMap<String, u64>,
}
