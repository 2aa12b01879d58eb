//! Commands around what is published in English and in Welsh.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// Publish in English and Welsh.
#[derive(Debug, Subcommand)]
pub(crate) enum PublishCommand {
    /// Check that a text says the same in English and in Welsh
    Check(PublishCheck),
}

/// Check that a text says the same in English and in Welsh.
///
/// Compares figures (in digits and in words), money, dates, links, lists, headings, quotations and
/// images with their descriptions, and prints a line for each gap with its place in both texts. It
/// does not compare what the words mean. Reads Markdown (`.md`), HTML (`.html`) and plain text.
///
/// Given a feed (JSON Feed, RSS, Atom) or a folder of `NAME.en.md` and `NAME.cy.md`, it also says
/// which posts have no twin in the other language. Exits with 0 if there is no gap, 1 if there are
/// some, 2 if that could not be decided.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  uphold publish check --en notice.en.md --cy notice.cy.md
  uphold publish check --en news.html --cy newyddion.html --pairs links.txt
  uphold publish check posts/
  uphold publish check feed.json --lang cy")]
pub(crate) struct PublishCheck {
    /// A feed, or a folder of texts, in which each post should have its twin
    #[arg(value_name = "FEED", conflicts_with_all = ["en", "cy"], required_unless_present_any = ["en", "cy"])]
    pub(crate) feed: Option<PathBuf>,
    /// The English text
    #[arg(long, value_name = "FILE", requires = "cy")]
    pub(crate) en: Option<PathBuf>,
    /// The Welsh text
    #[arg(long, value_name = "FILE", requires = "en")]
    pub(crate) cy: Option<PathBuf>,
    /// Links that are the same page: lines of `ENGLISH-ADDRESS = WELSH-ADDRESS`
    #[arg(long, value_name = "FILE")]
    pub(crate) pairs: Option<PathBuf>,
}
