//! The command around call records: audit.

use std::path::PathBuf;

use clap::Args;

use super::evidence::Trust;

/// Audit call records: which calls broke the law, and of which it cannot be known.
///
/// Reads call records of Asterisk, VICIdial, FreeSWITCH, Twilio, Cisco, 3CX, CDR-Stats, and of anybody
/// else through a mapping; folds their rows into calls; holds each call against the registers,
/// objections and consents as they stood when it was made; and writes `audit.json`, `report.html`,
/// a schedule of the unlawful calls, and all that is needed to get the same figures without Uphold.
///
/// Nothing is claimed that is not proved: what the records leave open is counted apart.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  uphold audit records/ --campaign osl.toml --out audit/
  uphold audit records/ --caller \"Acme Ltd\" --zone Europe/London     (a first try, without a campaign file)
  uphold audit records/ --campaign osl.toml --counts                  (a first look: how many, by line and month)
  uphold audit dialler/ operator.csv --campaign osl.toml --map operator.csv=operator.toml")]
pub(crate) struct Audit {
    /// Files of call records, or folders with them
    #[arg(value_name = "RECORDS", required = true)]
    pub(crate) records: Vec<PathBuf>,
    /// The campaign: who called, for whom, what kind of call
    #[arg(long, value_name = "FILE")]
    pub(crate) campaign: Option<PathBuf>,
    /// Where the results go [default: a folder named after the records, beside them]
    #[arg(long, short, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// Replace an earlier result in that folder
    #[arg(long)]
    pub(crate) replace: bool,
    #[command(flatten)]
    pub(crate) parties: Parties,
    #[command(flatten)]
    pub(crate) reading: Records,
    #[command(flatten)]
    pub(crate) beside: Beside,
    #[command(flatten)]
    pub(crate) trust: Trust,
    /// Only count, by line and month: a fast first look at very many records
    ///
    /// Each call is judged as ever, and nothing is kept of single calls: `counts.csv` has the calls of each line in each
    /// month, those that were unlawful and those of which it cannot be known; `counts.json` the figures and the
    /// digests of the files. There is no schedule, report, recompute kit or receipt.
    #[arg(long, conflicts_with_all = ["complaints", "events", "receipts", "suppliers", "xlsx"])]
    pub(crate) counts: bool,
    /// Who took the files in, for the list of custody
    #[arg(long, value_name = "NAME")]
    pub(crate) custodian: Option<String>,
    /// Write the schedule as XLSX too, however long it is
    #[arg(long)]
    pub(crate) xlsx: bool,
    /// Write no receipt, and record nothing in the log of evidence
    #[arg(long)]
    pub(crate) no_receipt: bool,
}

/// What a flag can change in a campaign.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "Campaign (each overrides the file)")]
pub(crate) struct Parties {
    /// Who made the calls
    #[arg(long, value_name = "NAME")]
    pub(crate) caller: Option<String>,
    /// Whose message the calls carried, if not the caller's
    #[arg(long, value_name = "NAME")]
    pub(crate) instigator: Option<String>,
    /// Kind of call: live, automated, claims or pensions
    #[arg(long, value_name = "KIND")]
    pub(crate) kind: Option<String>,
    /// Consents: number, caller, kind, wording_version, given, withdrawn, source, proof
    #[arg(long, value_name = "FILE")]
    pub(crate) consents: Option<PathBuf>,
    /// The caller's own do-not-call list, beside what was imported; may be given several times
    #[arg(long, value_name = "FILE")]
    pub(crate) objections: Vec<PathBuf>,
    /// Suppliers: which of them the screening covered, and from when to when
    #[arg(long, value_name = "FILE")]
    pub(crate) suppliers: Option<PathBuf>,
}

/// How to read the records, where it cannot be seen from them.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Reading the records, where they do not say it")]
pub(crate) struct Records {
    /// The format of all files that are not recognised, or of one: `asterisk`, `cdr.csv=asterisk`
    #[arg(long, value_name = "[FILE=]FORMAT")]
    pub(crate) format: Vec<String>,
    /// What the columns mean: a mapping, for all files that are not recognised or for one
    #[arg(long, value_name = "[FILE=]MAPPING")]
    pub(crate) map: Vec<String>,
    /// The zone of the clock that wrote the times, for all files or for one: `Europe/London`
    #[arg(long, value_name = "[FILE=]ZONE")]
    pub(crate) zone: Vec<String>,
    /// Calls that two systems recorded to one number within so many seconds are one call
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u32).range(0..=3600))]
    pub(crate) same_call: u32,
}

/// What is held against the calls.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "Beside the records")]
pub(crate) struct Beside {
    /// Complaints: number, date, words, vulnerable
    #[arg(long, value_name = "FILE")]
    pub(crate) complaints: Option<PathBuf>,
    /// Warnings and letters after which the caller knew: date, event
    #[arg(long, value_name = "FILE")]
    pub(crate) events: Option<PathBuf>,
    /// Whose lines the calls came from: line, owner, from, until
    #[arg(long, value_name = "FILE")]
    pub(crate) lines: Option<PathBuf>,
    /// Receipts of screening, in folders: which calls they cover, and which none does; may be given several times
    #[arg(long, value_name = "DIR")]
    pub(crate) receipts: Vec<PathBuf>,
}
