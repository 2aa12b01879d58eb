//! Commands around receipts: verify, open, refresh.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// Check a receipt, without trusting whoever gave it.
///
/// Works offline and needs no data directory. Says whether the receipt is unaltered, who signed
/// it, who vouches for its time, against which editions was screened, and for which suppliers it
/// speaks. Exits with 1 when a check fails, or when no key that you trust signed it.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  uphold verify screened/ --key acme.vkey
  uphold verify receipt.json --policy trust.txt --list callable.csv
  uphold verify receipt.json --key acme.vkey --opening number.json")]
pub(crate) struct Verify {
    /// The receipt: `receipt.json`, or the folder in which it stands
    #[arg(value_name = "RECEIPT")]
    pub(crate) receipt: PathBuf,
    #[command(flatten)]
    pub(crate) trust: Trust,
    /// A list to compare: one of the result, the folder of the result, or the list that was screened; may be given several times
    #[arg(long, value_name = "FILE")]
    pub(crate) list: Vec<PathBuf>,
    /// The secret of the list [default: `receipt.secret` beside the receipt]
    #[arg(long, value_name = "FILE")]
    pub(crate) secret: Option<PathBuf>,
    /// Numbers that were opened with `uphold receipt open`; may be given several times
    #[arg(long, value_name = "FILE")]
    pub(crate) opening: Vec<PathBuf>,
    /// Somebody's list of editions, to see whether they hold the same; may be given several times
    #[arg(long, value_name = "FILE")]
    pub(crate) editions: Vec<PathBuf>,
    /// The proof [default: beside the receipt, with the ending `.tlog-proof`]
    #[arg(long, value_name = "FILE")]
    pub(crate) proof: Option<PathBuf>,
}

/// Whom you trust.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "Whom you trust")]
pub(crate) struct Trust {
    /// The public key of a log, or a file with it; may be given several times
    #[arg(long, value_name = "VKEY")]
    pub(crate) key: Vec<String>,
    /// The public key of a witness, or a file with it; may be given several times
    #[arg(long, value_name = "VKEY")]
    pub(crate) witness: Vec<String>,
    /// A policy file: logs, witnesses, and how many of them must have signed
    #[arg(long, value_name = "FILE", conflicts_with_all = ["key", "witness"])]
    pub(crate) policy: Option<PathBuf>,
    /// Certificates (PEM) of authorities whose timestamps you trust
    #[arg(long, value_name = "PEM")]
    pub(crate) authority: Option<PathBuf>,
    /// A timestamp of the checkpoint [default: beside the receipt, with the ending `.tsr`]
    #[arg(long, value_name = "FILE")]
    pub(crate) timestamp: Option<PathBuf>,
}

/// Show single numbers of a receipt, or bring its proof up to date.
#[derive(Debug, Subcommand)]
pub(crate) enum ReceiptCommand {
    /// Show where a number stands in the lists of a receipt, without showing any other
    Open(ReceiptOpen),
    /// Put what witnesses have vouched for since into the proof
    Refresh(ReceiptRefresh),
}

/// Show where a number stands in the lists of a receipt, without showing any other.
///
/// Needs the lists of the result and the secret beside the receipt; what it writes needs
/// neither. Exits with 1 when the number stands in none of the lists given.
#[derive(Debug, Args)]
pub(crate) struct ReceiptOpen {
    /// The receipt: `receipt.json`, or the folder in which it stands
    #[arg(value_name = "RECEIPT")]
    pub(crate) receipt: PathBuf,
    /// The lists of the result, or their folder [default: the folder of the receipt]
    #[arg(long, value_name = "FILE")]
    pub(crate) list: Vec<PathBuf>,
    /// The number, in any usual form; `-` reads it from standard input, which keeps it out of your shell's history
    #[arg(long, value_name = "NUMBER", allow_hyphen_values = true)]
    pub(crate) number: String,
    /// The secret of the list [default: `receipt.secret` beside the receipt]
    #[arg(long, value_name = "FILE")]
    pub(crate) secret: Option<PathBuf>,
    /// Where the opening goes [default: standard output]
    #[arg(long, short, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
}

/// Put what witnesses have vouched for since into the proof.
///
/// Finds the receipt in the log of this data directory, and writes its proof again, under the
/// earliest checkpoint for which anybody vouches; `receipt.tsr` too where that has a timestamp.
#[derive(Debug, Args)]
pub(crate) struct ReceiptRefresh {
    /// The receipt: `receipt.json`, or the folder in which it stands
    #[arg(value_name = "RECEIPT")]
    pub(crate) receipt: PathBuf,
    /// Under the checkpoint for which most vouch, even if that is a later one
    #[arg(long)]
    pub(crate) most: bool,
}
