//! Commands around privacy notices.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// Privacy notices: make them, and check what they tell.
#[derive(Debug, Subcommand)]
pub(crate) enum NoticeCommand {
    /// Make a privacy notice, in English and Welsh, from questions or from a file of answers
    New(NoticeNew),
    /// Read anybody's notice, and say what it lacks and what is out of date
    Check(NoticeCheck),
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
