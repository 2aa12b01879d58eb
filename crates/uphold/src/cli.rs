//! What can be typed: one record for each command, from which help, completions,
//! the man page and the reference are generated.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

mod audit;
mod evidence;
mod investigations;
mod kept;
mod log;
mod notices;
mod publishing;
mod screening;
mod serve;
mod witness;

pub(crate) use audit::{Audit, Records};
pub(crate) use evidence::{ReceiptCommand, ReceiptOpen, ReceiptRefresh, Trust, Verify};
pub(crate) use investigations::{MappingCommand, MappingPropose};
pub(crate) use kept::{
    CallerAdd, CallerCommand, ObjectionsCommand, ObjectionsImport, RegisterCommand,
    RegisterCompare, RegisterImport, RegisterLookup, RegisterStatus, RegisterUpdate,
};
pub(crate) use log::{
    LogBegin, LogCheck, LogCommand, LogCopy, LogCosigned, LogKey, LogRequest, LogRevoke, LogShow,
    LogTimestamp, LogWitness,
};
pub(crate) use notices::{
    NoticeChanges, NoticeCheck, NoticeCommand, NoticeNew, NoticeServed, NoticeStatus,
};
pub(crate) use publishing::{PublishCheck, PublishCommand};
pub(crate) use screening::{
    CampaignCommand, CampaignNew, Demo, Overrides, Reading, Rescreen, Screen, YesNo,
};
pub(crate) use serve::Serve;
pub(crate) use witness::{WitnessAdd, WitnessBegin, WitnessCommand, WitnessCosign, WitnessServe};

/// Keep your promises to people about their data, and be able to show it.
#[derive(Debug, Parser)]
#[command(
    name = "uphold",
    version,
    about,
    long_about = LONG,
    after_help = AFTER,
    after_long_help = AFTER_LONG,
    subcommand_required = true,
    arg_required_else_help = true,
    max_term_width = 100
)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) common: Common,
    #[command(subcommand)]
    pub(crate) command: Command,
}

const LONG: &str = "\
Keep your promises to people about their data, and be able to show it.

Uphold screens a calling list against the Telephone Preference Service (TPS), its corporate
sister (CTPS) and your own do-not-call list. Everything happens on this machine: only `log witness`
and `log timestamp` send anything, a few lines without data, to the address that you name. What was
not truly screened is called `not-screened`, never `callable`. Each screening leaves a receipt that
anybody can verify.

You bring the licensed register. Uphold is not legal advice.";

const AFTER: &str = "\
Start here:
  uphold demo                                             see it work, no data needed
  uphold screen leads.csv --against tps.txt --kind live   a first try, without any set-up
  uphold help screen                                      everything about a command";

const AFTER_LONG: &str = "\
The first ten minutes:
  uphold demo
  uphold caller add \"Acme Ltd\"
  uphold register import --source tps  --as-of 2026-11-20 tps.txt
  uphold register import --source ctps --as-of 2026-11-20 ctps.txt
  uphold objections import --caller \"Acme Ltd\" do-not-call.csv
  uphold campaign new spring.toml
  uphold screen leads.xlsx --campaign spring.toml --out screened/

Exit codes:
  0  clean: nothing to act on
  1  findings: somebody must act on what was found
  2  could not decide: something was missing, stale or unreadable, and the message says what to do

Files:
  $UPHOLD_DATA_DIR, else the data directory of your system (on Linux ~/.local/share/uphold)
    registers/    one compact file for each register
    objections/   your do-not-call list, append-only
    callers.toml  who calls, and under which names
    log/          the log of evidence, with its private key";

/// Options of every command.
#[derive(Debug, Args)]
pub(crate) struct Common {
    /// Print the result as JSON on standard output; talk goes to standard error
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// Language of results and reports
    #[arg(long, global = true, value_name = "LANGUAGE", env = "UPHOLD_LANG", default_value = "en")]
    pub(crate) lang: Language,
    /// Where callers, objections and registers are kept
    #[arg(long, global = true, value_name = "DIR", env = "UPHOLD_DATA_DIR")]
    pub(crate) data_dir: Option<PathBuf>,
    /// Where register files are kept [default: `registers` inside the data directory]
    #[arg(long, global = true, value_name = "DIR", env = "UPHOLD_REGISTER")]
    pub(crate) register: Option<PathBuf>,
    /// No progress bars
    #[arg(long, global = true)]
    pub(crate) quiet: bool,
}

/// A language for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Language {
    /// English
    En,
    /// Cymraeg (Welsh)
    Cy,
}

/// The commands, in the order in which a new user meets them.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Show the whole job on made-up data
    Demo(Demo),
    /// Screen a list: which numbers may be called, and why not the others
    Screen(Screen),
    /// Screen an earlier result again with today's registers, and say what changed
    Rescreen(Rescreen),
    /// Audit call records: which calls broke the law, and of which it cannot be known
    Audit(Audit),
    /// Check a receipt, without trusting whoever gave it
    Verify(Verify),
    /// Show single numbers of a receipt, or bring its proof up to date
    #[command(subcommand)]
    Receipt(ReceiptCommand),
    /// The log of evidence: show, check, copy it, and its keys
    #[command(subcommand)]
    Log(LogCommand),
    /// Keep registers: import editions, look numbers up, see how old they are
    #[command(subcommand)]
    Register(RegisterCommand),
    /// Keep your own do-not-call list
    #[command(subcommand)]
    Objections(ObjectionsCommand),
    /// Register who calls, and under which names
    #[command(subcommand)]
    Caller(CallerCommand),
    /// Write a campaign file
    #[command(subcommand)]
    Campaign(CampaignCommand),
    /// Say what the columns of call records mean
    #[command(subcommand)]
    Mapping(MappingCommand),
    /// Privacy notices: make them, and check what they tell
    #[command(subcommand)]
    Notice(NoticeCommand),
    /// Publish in English and Welsh: check that both say the same
    #[command(subcommand)]
    Publish(PublishCommand),
    /// Watch other people's logs, and vouch for when they were there
    #[command(subcommand)]
    Witness(WitnessCommand),
    /// Serve the pages: check receipts in a browser
    Serve(Serve),
    /// Print a completion script for your shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Print the manual page (roff)
    Man,
    /// Print the reference of all commands (Markdown)
    #[command(hide = true)]
    Reference,
}
