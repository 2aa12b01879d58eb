//! Commands around call records.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// Say what the columns of call records mean.
#[derive(Debug, Subcommand)]
pub(crate) enum MappingCommand {
    /// Look at a file of call records, and write down what its columns mean
    Propose(MappingPropose),
    /// List the formats that are known
    Formats,
}

/// Look at a file of call records, and write down what its columns mean.
///
/// A format that is known is said so. Of any other table with a header, columns are found by what
/// they are called, in English or Welsh, and by what stands in them; a comment over each line says
/// why it is so, and what is doubtful. Nothing is guessed: the exit code is 2, and the mapping is
/// still written, if something is left open.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  uphold mapping propose calls.csv
  uphold mapping propose operator.xlsx --zone Europe/London --out operator.toml")]
pub(crate) struct MappingPropose {
    /// The call records: CSV, TSV, XLSX, Parquet or JSON lines; `-` for standard input
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// Write the mapping to this file instead of standard output
    #[arg(long, short, value_name = "MAPPING")]
    pub(crate) out: Option<PathBuf>,
    /// The time zone of the clock that wrote the times, for example `Europe/London`
    #[arg(long, value_name = "ZONE")]
    pub(crate) zone: Option<String>,
}
