//! Commands around what is kept: registers, objections, callers.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::Reading;

/// Keep registers.
#[derive(Debug, Subcommand)]
pub(crate) enum RegisterCommand {
    /// Take in a full edition of a register
    Import(RegisterImport),
    /// Take in additions and removals since the last edition
    Update(RegisterUpdate),
    /// What is known of one number on one day
    Lookup(RegisterLookup),
    /// Which editions are held, and how old they are
    Status(RegisterStatus),
    /// Print a signed list of the editions held, for anyone to compare; it holds no numbers
    Digests,
    /// Compare the editions held with somebody else's list
    Compare(RegisterCompare),
}

/// Take in a full edition of a register.
///
/// Reads both fixed-width layouts of the licensed file (12 characters and CR LF), bare lists,
/// CSV and XLSX, also in gzip, zstd or zip, or from standard input (`-`). A truncated or foreign
/// file is refused whole. The file itself need not be kept afterwards.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  uphold register import --source tps --as-of 2026-11-20 tps.txt
  uphold register import --source ctps --as-of 2026-11-20 --scope 0161,0151 partial.zip
  uphold register import --source tps --as-of 2026-11-20 --dated bureau.csv
  uphold register import --source tps --as-of 2026-11-20 --results flagged.csv")]
pub(crate) struct RegisterImport {
    /// The register: tps, ctps, fps, or a name of your own
    #[arg(long, value_name = "NAME")]
    pub(crate) source: String,
    /// The day as of which the file is right (YYYY-MM-DD)
    #[arg(long, value_name = "DATE")]
    pub(crate) as_of: String,
    /// The edition file; `-` for standard input
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// Only these dialling codes are in the file (a partial licence), separated by commas
    #[arg(long, value_name = "CODES", value_delimiter = ',')]
    pub(crate) scope: Vec<String>,
    /// The file has the columns number, listed_on, removed_on, from a bureau that knows the dates
    #[arg(long, conflicts_with_all = ["results", "scope"])]
    pub(crate) dated: bool,
    /// The file is a bureau's flagged result: only the numbers in it were asked
    #[arg(long, conflicts_with = "scope")]
    pub(crate) results: bool,
    /// Take the file although up to COUNT records cannot be read
    #[arg(long, value_name = "COUNT", default_value_t = 0)]
    pub(crate) allow_rejects: u64,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

/// Take in additions and removals since the last edition.
#[derive(Debug, Args)]
pub(crate) struct RegisterUpdate {
    /// The register: tps, ctps, fps, or a name of your own
    #[arg(long, value_name = "NAME")]
    pub(crate) source: String,
    /// The day as of which the register is right after the update (YYYY-MM-DD)
    #[arg(long, value_name = "DATE")]
    pub(crate) as_of: String,
    /// Numbers that were added
    #[arg(long, value_name = "FILE", required_unless_present = "remove")]
    pub(crate) add: Option<PathBuf>,
    /// Numbers that were removed
    #[arg(long, value_name = "FILE")]
    pub(crate) remove: Option<PathBuf>,
}

/// What is known of one number on one day.
#[derive(Debug, Args)]
pub(crate) struct RegisterLookup {
    /// The number, in any usual form; `-` reads it from standard input, which keeps it out of your shell's history
    #[arg(value_name = "NUMBER", allow_hyphen_values = true)]
    pub(crate) number: String,
    /// The day (YYYY-MM-DD) [default: today in London]
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Option<String>,
}

/// Which editions are held, and how old they are.
///
/// Exits with 1 when TPS or CTPS is missing or its newest edition is older than allowed, so that
/// a nightly job can raise the alarm.
#[derive(Debug, Args)]
pub(crate) struct RegisterStatus {
    /// Read and check every byte of the register files
    #[arg(long)]
    pub(crate) verify: bool,
    /// The oldest that a newest edition may be, in days
    #[arg(long, value_name = "DAYS", default_value_t = 28)]
    pub(crate) max_age: i32,
}

/// Compare the editions held with somebody else's list.
///
/// Exits with 1 where they hold other numbers for the same register, day and scope.
#[derive(Debug, Args)]
pub(crate) struct RegisterCompare {
    /// Their list, as `uphold register digests` printed it
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// Their public key, or a file with it: then their signature is checked
    #[arg(long, value_name = "VKEY")]
    pub(crate) key: Option<String>,
}

/// Keep your own do-not-call list.
#[derive(Debug, Subcommand)]
pub(crate) enum ObjectionsCommand {
    /// Add objections from a file; nothing is ever removed
    Import(ObjectionsImport),
    /// How many objections are kept, and for whom
    Status,
}

/// Add objections from a file; nothing is ever removed.
///
/// Reads CSV or XLSX with the columns number, caller, objected_on, channel, reason and withdrawn_on, plain
/// lists of numbers, and exports of VICIdial's do-not-call tables, as they are.
#[derive(Debug, Args)]
pub(crate) struct ObjectionsImport {
    /// The file; `-` for standard input
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// To whom the people objected, where the file does not say; must be registered
    #[arg(long, value_name = "NAME")]
    pub(crate) caller: Option<String>,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

/// Register who calls.
#[derive(Debug, Subcommand)]
pub(crate) enum CallerCommand {
    /// Register a caller
    Add(CallerAdd),
    /// Show the registered callers
    List,
}

/// Register a caller; spelling, case and company suffix do not matter afterwards.
#[derive(Debug, Args)]
pub(crate) struct CallerAdd {
    /// The name, for example "Acme Ltd"
    #[arg(value_name = "NAME")]
    pub(crate) name: String,
    /// The company number
    #[arg(long, value_name = "NUMBER")]
    pub(crate) company: Option<String>,
    /// Another name under which it calls; may be given several times
    #[arg(long, value_name = "NAME")]
    pub(crate) alias: Vec<String>,
    /// A group of brands for which one objection counts for all; may be given several times
    #[arg(long, value_name = "NAME")]
    pub(crate) group: Vec<String>,
}
