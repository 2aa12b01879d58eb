//! Commands around a list: screen, rescreen, campaign, demo.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use crate::demo::cases::Case;

/// Screen a list: which numbers may be called, and why not the others.
///
/// Reads CSV, TSV, XLSX and Parquet, also compressed with gzip or zstd, or from standard input
/// (`-`). Writes `callable`, `blocked`, `unreadable` and `not_screened` with all original
/// columns in input order, `summary.json`, and `report.html` for people.
///
/// A row is callable only where every register that the law asks for was held, was in force on
/// the day of calling, and covers the number. Otherwise the row is `not-screened`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  uphold screen leads.xlsx --campaign spring.toml --out screened/
  uphold screen leads.csv --against tps.txt --kind live      (a trial, no set-up needed)
  zcat leads.csv.gz | uphold screen - --campaign spring.toml --json")]
pub(crate) struct Screen {
    /// The list: CSV, TSV, XLSX or Parquet; `-` for standard input
    #[arg(value_name = "LIST")]
    pub(crate) list: PathBuf,
    /// The campaign: who calls, for whom, what kind of call, under which policy
    #[arg(long, value_name = "FILE")]
    pub(crate) campaign: Option<PathBuf>,
    /// Where the results go [default: a folder named after the list, beside it]
    #[arg(long, short, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// Replace an earlier result in that folder
    #[arg(long)]
    pub(crate) replace: bool,
    #[command(flatten)]
    pub(crate) overrides: Overrides,
    #[command(flatten)]
    pub(crate) reading: Reading,
    /// A first try without a register: FILE counts as an edition in force on the day of calling
    #[arg(long, value_name = "FILE", help_heading = "Trial")]
    pub(crate) against: Option<PathBuf>,
    /// What FILE is
    #[arg(
        long,
        value_name = "NAME",
        default_value = "tps",
        requires = "against",
        help_heading = "Trial"
    )]
    pub(crate) source: String,
    #[command(flatten)]
    pub(crate) output: Output,
}

/// What a flag can change in a campaign.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "Campaign (each overrides the file)")]
pub(crate) struct Overrides {
    /// Who makes the calls; must be registered with `uphold caller add`
    #[arg(long, value_name = "NAME")]
    pub(crate) caller: Option<String>,
    /// Whose message the calls carry, if not the caller's; must be registered too
    #[arg(long, value_name = "NAME")]
    pub(crate) instigator: Option<String>,
    /// Kind of call: live, automated, claims or pensions
    #[arg(long, value_name = "KIND")]
    pub(crate) kind: Option<String>,
    /// Day of calling (YYYY-MM-DD) [default: today in London]
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Option<String>,
    /// Consents: number, caller, kind, wording_version, given, withdrawn, source, proof
    #[arg(long, value_name = "FILE")]
    pub(crate) consents: Option<PathBuf>,
    /// Suppliers: which of them this screening covers, and from when to when
    #[arg(long, value_name = "FILE")]
    pub(crate) suppliers: Option<PathBuf>,
    /// The column in which a row names its supplier
    #[arg(long, value_name = "COLUMN")]
    pub(crate) supplier_column: Option<String>,
}

/// How to read the list, where it cannot be seen from the file.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "Reading the list (seldom needed)")]
pub(crate) struct Reading {
    /// A column with telephone numbers, by header or letter; may be given several times
    #[arg(long, value_name = "COLUMN")]
    pub(crate) phone_column: Vec<String>,
    /// The sheet of a workbook, by name, or `all`
    #[arg(long, value_name = "SHEET")]
    pub(crate) sheet: Option<String>,
    /// The delimiter: one character, or `tab`
    #[arg(long, value_name = "CHARACTER")]
    pub(crate) delimiter: Option<String>,
    /// Whether the first row is a header
    #[arg(long, value_name = "YES_OR_NO")]
    pub(crate) header: Option<YesNo>,
    /// The encoding, for example `windows-1252`
    #[arg(long, value_name = "LABEL")]
    pub(crate) encoding: Option<String>,
    /// The dialling code for numbers written without one, for example `020`
    #[arg(long, value_name = "CODE")]
    pub(crate) area: Option<String>,
}

/// Yes or no.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum YesNo {
    /// Yes
    Yes,
    /// No
    No,
}

/// What is written.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "Output")]
pub(crate) struct Output {
    /// Also write the four lists as XLSX, with numbers as text
    #[arg(long)]
    pub(crate) xlsx: bool,
    /// Keep a row only if every number in it may be called, instead of blanking single cells
    #[arg(long)]
    pub(crate) whole_rows: bool,
    /// Write no receipt, and record nothing in the log of evidence
    #[arg(long)]
    pub(crate) no_receipt: bool,
    /// Write only `verdicts.csv`, a verdict for each row in the list's order: no lists, report or receipt
    #[arg(long, conflicts_with_all = ["xlsx", "against"])]
    pub(crate) verdicts: bool,
}

/// Screen an earlier result again with today's registers, and say what changed.
///
/// Reads the four lists in OUT (not the original file), screens them with the campaign that was
/// kept beside them, and writes a new result with `changes.csv`: what is newly blocked must be
/// pulled from the dialler.
#[derive(Debug, Args)]
pub(crate) struct Rescreen {
    /// The folder of the earlier result
    #[arg(value_name = "OUT")]
    pub(crate) earlier: PathBuf,
    /// Where the new result goes [default: OUT with the day behind its name]
    #[arg(long, short, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// Replace an earlier result in that folder
    #[arg(long)]
    pub(crate) replace: bool,
    /// Day of calling (YYYY-MM-DD) [default: today in London]
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Option<String>,
    /// Consents as they are now
    #[arg(long, value_name = "FILE")]
    pub(crate) consents: Option<PathBuf>,
    /// Write no receipt, and record nothing in the log of evidence
    #[arg(long)]
    pub(crate) no_receipt: bool,
}

/// Campaign files.
#[derive(Debug, Subcommand)]
pub(crate) enum CampaignCommand {
    /// Ask for what a campaign needs, and write the file
    New(CampaignNew),
}

/// Ask for what a campaign needs, and write the file.
///
/// Asks on the terminal for what the flags leave open; without a terminal, the flags must say
/// all that is needed.
#[derive(Debug, Args)]
pub(crate) struct CampaignNew {
    /// The file to write, for example `spring.toml`
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// What the campaign is called
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// For whom the list is screened
    #[arg(long, value_name = "NAME")]
    pub(crate) client: Option<String>,
    /// Who screens it
    #[arg(long, value_name = "NAME")]
    pub(crate) screener: Option<String>,
    #[command(flatten)]
    pub(crate) overrides: Overrides,
}

/// Show the whole job on made-up data.
///
/// Makes a small register and a dirty list of drama numbers (numbers that no subscriber has),
/// screens it, and explains the result. Needs no data and no set-up.
///
/// With `--case`, makes the call records of a published case instead, in several formats and with
/// dirt, such that an audit of them finds the published figures.
#[derive(Debug, Args)]
pub(crate) struct Demo {
    /// Where the example goes; an earlier demo there is replaced
    #[arg(long, short, value_name = "DIR", default_value = "uphold-demo")]
    pub(crate) out: PathBuf,
    /// Rows in the made-up list
    #[arg(long, value_name = "COUNT", default_value_t = 20_000)]
    pub(crate) rows: u64,
    /// Make the call records of a published case
    #[arg(long, value_name = "CASE", conflicts_with = "rows")]
    pub(crate) case: Option<Case>,
    /// Divide all figures of the case by this
    #[arg(long, value_name = "N", default_value_t = 1, requires = "case",
        value_parser = clap::value_parser!(u64).range(1..=10_000))]
    pub(crate) scale: u64,
}
