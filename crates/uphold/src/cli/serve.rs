//! The command that serves the pages.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Args;

/// Serve the pages: check receipts, read results and make privacy notices in a browser.
///
/// Runs until it is stopped with Ctrl-C. The pages are in English and Welsh, need no script, and
/// keep nothing of what visitors send, but for the counts that --survey asks for. They speak plain HTTP: put a web server with a certificate
/// before them where others shall reach them, and say so with --proxied and --host.
#[derive(Debug, Args)]
pub(crate) struct Serve {
    /// The address and port to listen on; port 0 takes a free one
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8080")]
    pub(crate) listen: SocketAddr,
    /// Allow an address that other machines can reach
    #[arg(long)]
    pub(crate) public: bool,
    /// A name under which visitors reach the pages; may be given several times [default: this machine, or any name with --public]
    #[arg(long, value_name = "NAME")]
    pub(crate) host: Vec<String>,
    /// A web server of yours stands before the pages: believe what it says of addresses (X-Forwarded-For)
    #[arg(long)]
    pub(crate) proxied: bool,
    /// Requests that one address may make in a second, in the long run; 0 for no limit
    #[arg(long, value_name = "COUNT", default_value_t = 20)]
    pub(crate) rate: u32,
    /// Ask five questions after use, and keep counts of the answers in this folder: no text, no addresses, no times
    #[arg(long, value_name = "DIR")]
    pub(crate) survey: Option<PathBuf>,
    /// A style sheet for the classes of GOV.UK Frontend [default: `govuk.css` beside the program, else a plain one]
    #[arg(long, value_name = "FILE", env = "UPHOLD_STYLE")]
    pub(crate) style: Option<PathBuf>,
}
