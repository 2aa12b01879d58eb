//! Commands of a witness: whoever watches other people's logs.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Subcommand};

/// Watch other people's logs, and vouch for when they were there.
#[derive(Debug, Subcommand)]
pub(crate) enum WitnessCommand {
    /// Become a witness: make a key, and print what others need to know of it
    Begin(WitnessBegin),
    /// Print the key by which others know this witness
    Key,
    /// Know a log by its key
    Add(WitnessAdd),
    /// Forget a key of a log: it was replaced, or stolen
    Remove(WitnessAdd),
    /// Which logs are known, and what was cosigned of them last
    Status,
    /// Cosign one checkpoint that came as a file or by mail
    Cosign(WitnessCosign),
    /// Answer the requests of logs over HTTP
    Serve(WitnessServe),
}

/// Become a witness: make a key, and print what others need to know of it.
#[derive(Debug, Args)]
pub(crate) struct WitnessBegin {
    /// What the witness is called, for example `witness.example`; without blanks
    #[arg(value_name = "NAME")]
    pub(crate) name: String,
}

/// Know a log by its key.
#[derive(Debug, Args)]
pub(crate) struct WitnessAdd {
    /// The key of the log, as its owner gave it, or a file that holds it
    #[arg(value_name = "VKEY")]
    pub(crate) key: String,
}

/// Cosign one checkpoint that came as a file or by mail.
///
/// Reads what `uphold log request` wrote and prints the line to send back. A checkpoint that
/// does not continue what was cosigned before is refused: exit code 1, and the message says what
/// to send back instead.
#[derive(Debug, Args)]
pub(crate) struct WitnessCosign {
    /// The request; `-` for standard input
    #[arg(value_name = "REQUEST")]
    pub(crate) request: PathBuf,
    /// Where the line goes [default: standard output]
    #[arg(long, short, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
}

/// Answer the requests of logs over HTTP.
///
/// Speaks the C2SP protocol tlog-witness: `POST /add-checkpoint` and `GET /HASH/checkpoint`.
/// Runs until it is stopped with Ctrl-C. It speaks plain HTTP: put a web server with a
/// certificate before it where others shall reach it.
#[derive(Debug, Args)]
pub(crate) struct WitnessServe {
    /// The address and port to listen on; port 0 takes a free one
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8081")]
    pub(crate) listen: SocketAddr,
    /// Allow an address that other machines can reach
    #[arg(long)]
    pub(crate) public: bool,
}
