//! What the terminal's summary and the report page are made from.

use rules::screening::Kind;
use terms::{Date, Days, Problem};

use super::Totals;
use crate::Noted;

/// One screening, as its summary and report page tell it.
///
/// Plain figures and ids: the words are found here, in the reader's language.
/// [`Report::check`] refuses figures that do not add up.
#[derive(Clone, Debug)]
pub struct Report {
    /// The campaign, and on whose behalf it calls.
    pub campaign: Campaign,
    /// When the screening was made, as the shell writes it (`2026-11-23 18:04, London`).
    pub made_at: String,
    /// The program's name and version (`uphold 0.1.0`).
    pub program: String,
    /// The rules applied: the id of the rule pack.
    pub rule_pack: String,
    /// Set if this was a trial against a single file.
    pub trial: Option<Trial>,
    /// The list that was screened.
    pub input: Input,
    /// Where the rows went.
    pub totals: Totals,
    /// Why rows are callable; may be empty, otherwise adds up to `totals.callable`.
    pub callable: Vec<ReasonRows>,
    /// Why rows are blocked: adds up to `totals.blocked`.
    pub blocked: Vec<ReasonRows>,
    /// Why rows are not readable: adds up to `totals.unreadable`.
    pub unreadable: Vec<ReasonRows>,
    /// Why rows were not screened: adds up to `totals.not_screened`.
    pub not_screened: Vec<ReasonRows>,
    /// Each column with telephone numbers.
    pub columns: Vec<Column>,
    /// Each supplier, if rows name theirs: adds up to `totals.rows`.
    pub suppliers: Vec<Supplier>,
    /// How the cells were read.
    pub readings: Vec<Reading>,
    /// The registers that were screened against, or should have been.
    pub registers: Vec<RegisterUse>,
    /// The last day on which no register used is older than the law allows.
    pub fresh_until: Option<Date>,
    /// Numbers and people that are in the list more than once; none where that was not looked for.
    pub duplicates: Option<Duplicates>,
    /// What else is wrong with the input, and who must act.
    pub problems: Vec<Problem>,
    /// The same, as a file of figures has them.
    pub noted: Vec<Noted>,
    /// Problems found beyond those in `problems`, which is a selection if this is not 0.
    pub more_problems: u64,
    /// The provisions that the verdicts cite.
    pub law: Vec<Provision>,
    /// The files written.
    pub outputs: Vec<Output>,
    /// Where the receipt stands; none in a trial, or where none was wanted.
    pub receipt: Option<Recorded>,
}

/// The entry of a receipt in the log of evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// The name of the log.
    pub log: String,
    /// The entry, from 0.
    pub index: u64,
}

/// A campaign, and the organisations behind it.
#[derive(Clone, Debug)]
pub struct Campaign {
    /// Its name; empty if it has none, as in a trial.
    pub name: String,
    /// Who makes the calls; empty if that is not known, as in a trial.
    pub caller: String,
    /// At whose instigation, if that is someone else.
    pub instigator: Option<String>,
    /// For which client.
    pub client: Option<String>,
    /// Who screened the list.
    pub screener: Option<String>,
    /// The kind of call.
    pub kind: Kind,
    /// The day of calling that was screened for.
    pub day: Date,
    /// Whether the 28 days of reg 21(3) are used where they are proved.
    pub grace: bool,
}

/// A trial: a first try against one file, which proves nothing about the registers.
#[derive(Clone, Debug)]
pub struct Trial {
    /// The file that stood in for a register.
    pub file: String,
    /// The register that it stood in for (`tps`, …).
    pub source: String,
}

/// The list that was screened.
#[derive(Clone, Debug)]
pub struct Input {
    /// The file as the user named it; `-` for standard input.
    pub file: String,
    /// The sheet, if it was a workbook.
    pub sheet: Option<String>,
    /// Its format, in a word or two that need no translation (`XLSX`, `CSV ; UTF-8`).
    pub format: String,
    /// Whether its first row was taken as a header.
    pub header: bool,
    /// Its size in bytes, if known.
    pub bytes: Option<u64>,
}

/// A reason, and how many rows it decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReasonRows {
    /// The reason's id, as `uphold_reason` says it.
    pub id: String,
    /// The rows.
    pub rows: u64,
    /// The ids of the provisions cited.
    pub cites: Vec<String>,
}

/// A column with telephone numbers.
#[derive(Clone, Debug)]
pub struct Column {
    /// Its header, or its letter.
    pub name: String,
    /// Cells that are not empty, by class.
    pub cells: Totals,
    /// Cells that are empty.
    pub empty: u64,
}

/// A supplier of rows.
#[derive(Clone, Debug)]
pub struct Supplier {
    /// Its name; `None` for rows that name none.
    pub name: Option<String>,
    /// Its rows, by class.
    pub rows: Totals,
}

/// How cells were read: a class, or a rule within a class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The class's id (`read`, `split`, `repaired`, `ambiguous`, `impossible`).
    pub class: String,
    /// The id of the rule or the cause, if there is one.
    pub rule: Option<String>,
    /// The cells.
    pub cells: u64,
}

/// A register that was screened against, or should have been.
#[derive(Clone, Debug)]
pub struct RegisterUse {
    /// Its source: `tps`, `ctps`, `fps`, or the name it was given.
    pub source: String,
    /// The edition in force on the day of calling: the day it shows; `None` if there was none.
    pub as_of: Option<Date>,
    /// That edition's age on the day of calling.
    pub age: Option<Days>,
    /// Whether it is too old for the day of calling.
    pub too_old: bool,
    /// Which numbers it covers.
    pub scope: RegisterScope,
    /// The numbers in it.
    pub numbers: u64,
    /// Its digest, in hexadecimal, over its sorted numbers.
    pub digest: String,
    /// The editions kept of this register.
    pub editions: u64,
}

/// Which numbers an edition covers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RegisterScope {
    /// Every number.
    Whole,
    /// Numbers under these dialling codes (`020`, `0113`).
    Codes(Vec<String>),
    /// Only the numbers that a bureau was asked about.
    Asked,
}

/// What is in the list more than once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Duplicates {
    /// Numbers that stand in more than one row.
    pub numbers: u64,
    /// The rows in which they stand beyond the first.
    pub rows: u64,
    /// People who stand in more than one row; `None` if that was not looked for.
    pub people: Option<u64>,
}

/// A provision of the law, as `law/` pins it.
#[derive(Clone, Debug)]
pub struct Provision {
    /// Its id (`PECR_21_1_B`).
    pub id: String,
    /// Its title, in the reader's language.
    pub title: String,
    /// Its address on the web.
    pub address: String,
    /// In force from this day.
    pub from: Option<Date>,
    /// In force to this day.
    pub to: Option<Date>,
    /// The day on which its text was last read for Uphold.
    pub read: Option<Date>,
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
    /// What may be called.
    Callable,
    /// What must not be called.
    Blocked,
    /// What could not be read.
    Unreadable,
    /// What could not be screened.
    NotScreened,
    /// A verdict for each row, where no lists were wanted.
    Verdicts,
    /// What is in the list more than once.
    Duplicates,
    /// The figures for machines.
    Summary,
    /// The report page.
    Report,
    /// What the receipt says.
    Receipt,
    /// The proof that it stands in the log.
    Proof,
    /// What opens the lists to whoever has the receipt.
    Secret,
}

impl OutputKind {
    /// Its id, as the catalogues use it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Callable => "callable",
            Self::Blocked => "blocked",
            Self::Unreadable => "unreadable",
            Self::NotScreened => "not-screened",
            Self::Verdicts => "verdicts",
            Self::Duplicates => "duplicates",
            Self::Summary => "summary",
            Self::Report => "report",
            Self::Receipt => "receipt",
            Self::Proof => "proof",
            Self::Secret => "secret",
        }
    }
}
