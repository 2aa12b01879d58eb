//! The parts of a [`Report`](super::Report).

use terms::{Arg, Cite, Date, Days};

use super::Figure;

/// A file of call records.
#[derive(Clone, Debug)]
pub struct Source {
    /// The file, as the user named it or below the folder that they named.
    pub file: String,
    /// The name of the format recognised, or of the mapping given (`asterisk`, `vicidial`).
    pub format: String,
    /// Its rows, without headers.
    pub rows: u64,
    /// The time zone of its clock (`Europe/London`, `UTC`).
    pub zone: String,
    /// How that is known.
    pub zone_known: ZoneKnown,
    /// Its SHA-256, in hexadecimal.
    pub digest: String,
}

/// How the time zone of a file is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ZoneKnown {
    /// The mapping or the format states it.
    Stated,
    /// The user gave it for this run.
    Given,
    /// The file shows it: its times carry their distance from UTC, or count seconds since 1970.
    Seen,
}

impl ZoneKnown {
    /// Its id, as the catalogues use it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Given => "given",
            Self::Seen => "seen",
        }
    }
}

/// All files that one mapping reads.
#[derive(Clone, Debug)]
pub struct System {
    /// The mapping's name.
    pub format: String,
    /// The mapping's SHA-256, in hexadecimal.
    pub mapping: String,
    /// Its files.
    pub files: u64,
    /// Their rows.
    pub rows: u64,
    /// The calls that are counted from its rows.
    pub calls: u64,
}

/// Unlawful calls under one provision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unlawful {
    /// The provision.
    pub provision: Cite,
    /// The calls.
    pub calls: Figure,
}

/// An id, and how many rows or calls it decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// The id.
    pub id: String,
    /// The rows or calls.
    pub count: u64,
}

/// The calls under one state of the law.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Regime {
    /// The calls.
    pub calls: u64,
    /// Those that somebody answered.
    pub connected: Figure,
    /// Those that count: the connected ones before 5 February 2026, all of them from then on.
    pub made: Figure,
    /// Those that are unlawful under the governing provision.
    pub unlawful: Figure,
}

/// The calls of one month, hour, line, supplier, campaign or agent.
#[derive(Clone, Debug, Default)]
pub struct Part {
    /// What they have in common; empty if the records do not say.
    pub label: String,
    /// Whose line it is, for a calling line whose owner is known.
    pub owner: Option<String>,
    /// The calls.
    pub calls: u64,
    /// Those that somebody answered.
    pub connected: Figure,
    /// Those that broke at least one provision.
    pub unlawful: Figure,
}

/// A number that was called, and how often.
#[derive(Clone, Debug)]
pub struct Person {
    /// The number, with its country code (`+447700900123`); the page shows its first five digits.
    pub number: String,
    /// Calls to it.
    pub calls: u64,
    /// Those that somebody answered.
    pub connected: Figure,
    /// Those that broke at least one provision.
    pub unlawful: Figure,
    /// Those made after an objection.
    pub after_objection: Figure,
    /// The day of the first call.
    pub first: Date,
    /// The day of the last call.
    pub last: Date,
}

/// Calls after an objection, by the days since it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delay {
    /// The id of the bucket.
    pub id: String,
    /// The calls.
    pub calls: Figure,
}

/// Complaints, which are neither calls nor unlawful calls.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Complaints {
    /// Complaints in the file.
    pub rows: u64,
    /// Numbers that complained.
    pub people: u64,
    /// Complaints for which the records hold a call to that number on that day.
    pub matched: u64,
    /// Numbers whose complaint says that they are vulnerable.
    pub vulnerable: u64,
}

/// Something after which the caller knew, such as a regulator's letter.
#[derive(Clone, Debug)]
pub struct Event {
    /// What it was, in the user's words.
    pub label: String,
    /// Its day.
    pub day: Date,
    /// Calls on later days.
    pub calls: u64,
    /// Those that broke at least one provision.
    pub unlawful: Figure,
}

/// What receipts of screening cover.
#[derive(Clone, Debug, Default)]
pub struct Coverage {
    /// Receipts that were given.
    pub receipts: u64,
    /// Calls that were looked for in them.
    pub calls: u64,
    /// Where each of those ended: adds up to `calls`. Ids: see [`super::said::COVERED`].
    pub classes: Vec<Counted>,
    /// The calls that no receipt covers, by supplier and month.
    pub remainder: Vec<Remainder>,
}

/// Calls of one supplier's numbers in one month that no receipt covers.
#[derive(Clone, Debug)]
pub struct Remainder {
    /// The supplier; empty if the records do not say.
    pub supplier: String,
    /// The month in London, as `2024-06`.
    pub month: String,
    /// The calls.
    pub calls: u64,
    /// Those that broke at least one provision.
    pub unlawful: Figure,
}

/// A register that calls were held against, or should have been.
#[derive(Clone, Debug)]
pub struct RegisterUse {
    /// Its source: `tps`, `ctps`, or the name it was given.
    pub source: String,
    /// The editions held; 0 if the register is not held.
    pub editions: u64,
    /// The day that the first edition shows.
    pub first: Option<Date>,
    /// The day that the last edition shows.
    pub last: Option<Date>,
    /// The most days between two editions that follow each other; `None` with fewer than two.
    pub gap: Option<Days>,
}

/// Something that was assumed, because nothing given shows it.
#[derive(Clone, Debug)]
pub struct Assumption {
    /// Its id.
    pub id: String,
    /// What its sentence names.
    pub args: Vec<(&'static str, Arg)>,
}

/// Where a file came from.
#[derive(Clone, Debug)]
pub struct Custody {
    /// The file.
    pub file: String,
    /// Who handed it over, if that was said.
    pub who: Option<String>,
    /// When, if that was said, as the user wrote it.
    pub when: Option<String>,
    /// From where, if that was said.
    pub from: Option<String>,
    /// Its SHA-256, in hexadecimal.
    pub digest: String,
}

/// A file that was written.
#[derive(Clone, Debug)]
pub struct Output {
    /// Its path, as the user can open it.
    pub path: String,
    /// What it holds.
    pub kind: OutputKind,
    /// Its rows, without a header; `None` for what has no rows.
    pub rows: Option<u64>,
}

/// What a written file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutputKind {
    /// The figures for machines.
    Figures,
    /// The report page.
    Report,
    /// Every unlawful call, with its file and row.
    Schedule,
    /// Every call of which it cannot be known.
    Unknown,
    /// What is needed to get the same figures without Uphold.
    Recompute,
    /// Where the files came from.
    Custody,
    /// What the receipt says.
    Receipt,
    /// The proof that it stands in the log.
    Proof,
}

impl OutputKind {
    /// Its id, as the catalogues use it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Figures => "figures",
            Self::Report => "report",
            Self::Schedule => "schedule",
            Self::Unknown => "unknown",
            Self::Recompute => "recompute",
            Self::Custody => "custody",
            Self::Receipt => "receipt",
            Self::Proof => "proof",
        }
    }
}
