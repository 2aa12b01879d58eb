//! Commands around the log of evidence.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// Keep the log of evidence, and have others vouch for it.
#[derive(Debug, Subcommand)]
pub(crate) enum LogCommand {
    /// Write what a witness is asked, to be sent to it
    Request(LogRequest),
    /// Keep the cosignature that a witness sent back
    Cosigned(LogCosigned),
    /// Ask a witness over HTTP, and keep its cosignature
    Witness(LogWitness),
    /// Have an authority stamp the newest checkpoint (RFC 3161), and keep its answer
    Timestamp(LogTimestamp),
}

/// Write what a witness is asked, to be sent to it.
#[derive(Debug, Args)]
pub(crate) struct LogRequest {
    /// The witness: its key, a file that holds it, or its name
    #[arg(long, value_name = "VKEY")]
    pub(crate) witness: Option<String>,
    /// How many entries the log had when the witness cosigned last [default: as far as is known here]
    #[arg(long, value_name = "SIZE")]
    pub(crate) old: Option<u64>,
    /// Where the request goes [default: standard output]
    #[arg(long, short, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
}

/// Keep the cosignature that a witness sent back.
///
/// Reads the lines by themselves, or a whole checkpoint with them. They are kept only if they
/// are of this witness and for a checkpoint of this log.
#[derive(Debug, Args)]
pub(crate) struct LogCosigned {
    /// What came back; `-` for standard input
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// The key of the witness, or a file that holds it
    #[arg(long, value_name = "VKEY")]
    pub(crate) witness: String,
}

/// Ask a witness over HTTP, and keep its cosignature.
///
/// Sends the newest checkpoint and the proof that it continues the last one; nothing else leaves
/// this machine. Exits with 1 when the witness refuses.
#[derive(Debug, Args)]
pub(crate) struct LogWitness {
    /// The address of the witness
    #[arg(value_name = "URL")]
    pub(crate) url: String,
    /// The key of the witness, or a file that holds it
    #[arg(long, value_name = "VKEY")]
    pub(crate) witness: String,
}

/// Have an authority stamp the newest checkpoint (RFC 3161), and keep its answer.
///
/// Asks the authority at URL; or writes the request for another program to send, and takes the
/// response that came back. Only a digest of the checkpoint leaves this machine.
#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("way").required(true).args(["url", "request", "response"]))]
#[command(after_help = "\
Examples:
  uphold log timestamp https://stamps.example --authority stamps.pem
  uphold log timestamp --request ask.tsq
  uphold log timestamp --response answer.tsr --authority stamps.pem")]
pub(crate) struct LogTimestamp {
    /// The address of the authority
    #[arg(value_name = "URL")]
    pub(crate) url: Option<String>,
    /// Write the request to this file
    #[arg(long, value_name = "FILE")]
    pub(crate) request: Option<PathBuf>,
    /// Take the response in this file; `-` for standard input
    #[arg(long, value_name = "FILE")]
    pub(crate) response: Option<PathBuf>,
    /// Certificates of authorities that you trust (PEM); without them the signature is not checked
    #[arg(long, value_name = "PEM", conflicts_with = "request")]
    pub(crate) authority: Option<PathBuf>,
}
