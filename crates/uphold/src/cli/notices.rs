//! Commands around privacy notices.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// Privacy notices: check what they tell.
#[derive(Debug, Subcommand)]
pub(crate) enum NoticeCommand {
    /// Read anybody's notice, and say what it lacks and what is out of date
    Check(NoticeCheck),
}

/// Read anybody's notice, and say what it lacks and what is out of date.
///
/// The notice is a page, a PDF, a Word file, Markdown or plain text, in English or Welsh. Each point
/// of Articles 13 and 14 of the UK GDPR is looked for by the words that notices say it with; what was
/// found is shown with its sentence, for you to judge. Rights and points that depend on something,
/// such as the right to withdraw consent, are asked for where the notice itself speaks of it.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  uphold notice check privacy.html
  uphold notice check hysbysiad.pdf --lang cy
  uphold notice check old-notice.docx --on 2026-06-01")]
pub(crate) struct NoticeCheck {
    /// The notice: HTML, PDF, DOCX, Markdown or plain text
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// Judge by the law of this day [default: today]
    #[arg(long, value_name = "DATE")]
    pub(crate) on: Option<String>,
}
