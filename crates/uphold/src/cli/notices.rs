//! Commands around privacy notices.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::Trust;

/// Privacy notices: make them, and check what they tell.
#[derive(Debug, Subcommand)]
pub(crate) enum NoticeCommand {
    /// Make a privacy notice, in English and Welsh, from questions or from a file of answers
    New(NoticeNew),
    /// Read anybody's notice, and say what it lacks and what is out of date
    Check(NoticeCheck),
    /// Say what changed from one version of a notice to another, in whole sentences
    Changes(NoticeChanges),
    /// Say whether the notice that stands is still right
    Status(NoticeStatus),
    /// Say which version stood on a day, and what proves it
    Served(NoticeServed),
}

/// Make a privacy notice, in English and Welsh, from questions or from a file of answers.
///
/// On a terminal, questions are asked, only those that the answers so far leave open; each says
/// why it is asked. A file of answers makes the same notice without a word. The folder then holds the
/// notice in both languages as a page, PDF, Word file, Markdown and plain text, with the answers. Into a
/// folder that holds a notice the next version is written, and the one before is kept in it. Each
/// version is an entry in the log of evidence, by which anybody can check what stood there when.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  uphold notice new --out notice/
  uphold notice new --answers examples/notices/choir.toml --out notice/
  uphold notice new --answers answers.toml --logo logo.png --out notice/")]
pub(crate) struct NoticeNew {
    /// The folder that is written
    #[arg(long, short, value_name = "DIR")]
    pub(crate) out: PathBuf,
    /// Answers in a file, all of them or the first ones
    #[arg(long, value_name = "FILE")]
    pub(crate) answers: Option<PathBuf>,
    /// The organisation's logo: PNG or JPEG, at most 500 kB
    #[arg(long, value_name = "FILE")]
    pub(crate) logo: Option<PathBuf>,
    /// Make no entry in the log of evidence
    #[arg(long)]
    pub(crate) no_receipt: bool,
}

/// Read anybody's notice, and say what it lacks and what is out of date.
///
/// The notice is a page, a PDF, a Word file, Markdown or plain text, in English or Welsh. Each point
/// of Articles 13 and 14 of the UK GDPR is looked for by the words that notices say it with; what was
/// found is shown with its sentence, for you to judge. Rights and points that depend on something,
/// such as the right to withdraw consent, are asked for where the notice itself speaks of it.
///
/// With `--record`, the notice is also held against the answers from which yours was made: each purpose,
/// kind of information, period, source, recipient and country that they hold must be told. With
/// `--receipts` and `--suppliers`, it is asked whether it names those from whom lists were bought. Receipts
/// are read here and not proved: that is what `uphold verify` does.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  uphold notice check privacy.html
  uphold notice check hysbysiad.pdf --lang cy
  uphold notice check old-notice.docx --on 2026-06-01
  uphold notice check privacy.html --record answers.toml --receipts screened/ --suppliers suppliers.csv")]
pub(crate) struct NoticeCheck {
    /// The notice: HTML, PDF, DOCX, Markdown or plain text
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// Judge by the law of this day [default: today]
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Option<String>,
    /// Hold it against the record: the answers in this file
    #[arg(long, value_name = "FILE")]
    pub(crate) record: Option<PathBuf>,
    /// Hold it against receipts of screening, in folders; may be given several times
    #[arg(long, value_name = "DIR")]
    pub(crate) receipts: Vec<PathBuf>,
    /// Hold it against the suppliers in this file, as `uphold screen` takes it
    #[arg(long, value_name = "FILE")]
    pub(crate) suppliers: Option<PathBuf>,
}

/// Say what changed from one version of a notice to another, in whole sentences.
///
/// Both versions are read from the answers that they were made from, by the law of their days:
/// what people are told differently is said, not which lines of text differ. A law that began
/// between them shows too. `notice new` writes the same into each new version, as `changes.en.md` and
/// `changes.cy.md`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  uphold notice changes notice/
  uphold notice changes notice/ --from 1 --to 3 --lang cy")]
pub(crate) struct NoticeChanges {
    /// The folder of the notice
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,
    /// The earlier version [default: the one before the later]
    #[arg(long, value_name = "NUMBER")]
    pub(crate) from: Option<u32>,
    /// The later version [default: the one that stands]
    #[arg(long, value_name = "NUMBER")]
    pub(crate) to: Option<u32>,
}

/// Say whether the notice that stands is still right.
///
/// Four things make a notice wrong with time: the law that it rests on changed since its day; you do
/// other things with people's information than your answers said, which a new file of answers shows;
/// the day passed on which it was to be looked at again, or is less than 30 days away; its files
/// were altered. Exits with 1 when any of these is found.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  uphold notice status notice/
  uphold notice status notice/ --answers answers.toml
  uphold notice status notice/ --on 2027-12-31")]
pub(crate) struct NoticeStatus {
    /// The folder of the notice
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,
    /// Judge as of this day [default: today]
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Option<String>,
    /// What you do now, in a file of answers
    #[arg(long, value_name = "FILE")]
    pub(crate) answers: Option<PathBuf>,
}

/// Say which version stood on a day, and what proves it.
///
/// Each version is an entry in your log of evidence: its time is your own clock's word, and from the
/// time of a witness or of a timestamp on, others vouch for it. Without --key, the log of this data
/// directory is trusted. A timestamp stands beside the receipt of its version. What is proved is that these words were recorded then as the notice; that your
/// website showed them is another matter, and is said. Exits with 1 when no version stood, or when
/// one that stood cannot be proved.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  uphold notice served notice/ --on 2026-11-25
  uphold notice served notice/ --on 2026-11-25 --key log.vkey --witness witness.vkey")]
pub(crate) struct NoticeServed {
    /// The folder of the notice
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,
    /// The day
    #[arg(long, value_name = "DATE")]
    pub(crate) on: String,
    #[command(flatten)]
    pub(crate) trust: Trust,
}
