//! Commands around the log of evidence.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// The log of evidence: what was recorded, who vouches for it, and its keys.
#[derive(Debug, Subcommand)]
pub(crate) enum LogCommand {
    /// Begin the log under a name of your own; otherwise the first import or screening begins it
    Begin(LogBegin),
    /// What was recorded, newest last
    Show(LogShow),
    /// Print the public key, or make a new one
    Key(LogKey),
    /// Derive everything again from the entries, and say what is wrong
    Check(LogCheck),
    /// Let a log go on that was brought back from a backup
    Resume,
    /// Copy the public part: a folder that any web server can serve
    Export(LogCopy),
    /// Copy everything, private keys too
    Backup(LogCopy),
    /// Say in the log that its key was stolen, and make a new one
    Revoke(LogRevoke),
    /// Write what a witness is asked, to be sent to it
    Request(LogRequest),
    /// Keep the cosignature that a witness sent back
    Cosigned(LogCosigned),
    /// Ask a witness over HTTP, and keep its cosignature
    Witness(LogWitness),
    /// Have an authority stamp the newest checkpoint (RFC 3161), and keep its answer
    Timestamp(LogTimestamp),
}

/// Begin the log under a name of your own.
#[derive(Debug, Args)]
pub(crate) struct LogBegin {
    /// A name that nobody else uses: an address of yours without `https://`, such as `acme.example/screening`
    #[arg(value_name = "NAME")]
    pub(crate) name: String,
}

/// What was recorded, newest last.
#[derive(Debug, Args)]
pub(crate) struct LogShow {
    /// Show this many
    #[arg(long, value_name = "COUNT", default_value_t = 20)]
    pub(crate) last: u64,
    /// Print the statement of one entry
    #[arg(long, value_name = "INDEX", conflicts_with = "last")]
    pub(crate) entry: Option<u64>,
}

/// Print the public key, or make a new one.
#[derive(Debug, Args)]
pub(crate) struct LogKey {
    /// Print the keys that the log had before as well
    #[arg(long)]
    pub(crate) all: bool,
    /// Make a new key; the old one says so in the log, and signs no more
    #[arg(long, conflicts_with = "all")]
    pub(crate) rotate: bool,
}

/// Derive everything again from the entries, and say what is wrong.
///
/// Without options, the log of this data directory. With --exported, anybody's: a folder that its
/// owner exported, or that was fetched from where the owner serves it. Exits with 2 where a log
/// cannot be trusted.
#[derive(Debug, Args)]
pub(crate) struct LogCheck {
    /// The exported log, to be checked by anyone
    #[arg(long, value_name = "FOLDER")]
    pub(crate) exported: Option<PathBuf>,
    /// The public key of that log, or a file with it; may be given several times
    #[arg(long, value_name = "VKEY", requires = "exported")]
    pub(crate) key: Vec<String>,
    /// A receipt: is it of this very history, or was somebody shown another? May be given several times
    #[arg(long, value_name = "RECEIPT", requires = "exported")]
    pub(crate) receipt: Vec<PathBuf>,
}

/// Say in the log that its key was stolen, and make a new one.
///
/// Tell everybody who has the old key: they put the line that this prints into their policy file.
#[derive(Debug, Args)]
pub(crate) struct LogRevoke {
    /// Since when it may have been in other hands (YYYY-MM-DDTHH:MM:SSZ) [default: now]
    #[arg(long, value_name = "TIME")]
    pub(crate) since: Option<String>,
}

/// Where a copy goes.
#[derive(Debug, Args)]
pub(crate) struct LogCopy {
    /// The folder
    #[arg(value_name = "FOLDER")]
    pub(crate) folder: PathBuf,
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
