//! Documents that somebody wrote, read for their words: HTML, PDF, Word, Markdown, plain text.

mod docx;
mod html;
mod pdf;
mod plain;

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use terms::{Actor, Problem};
use words::notices::check::sentences::Part;

use crate::codes;
use crate::failure::Failure;
use crate::letters::decoded;

/// Bytes of the largest document that is read.
const MOST: u64 = 50 << 20;

/// Reads a document's parts in the order of reading.
///
/// # Errors
/// A problem where it is none that can be read, is too large, or holds no words.
pub(crate) fn read(path: &Path) -> Result<Vec<Part>, Failure> {
    let name = path.display().to_string();
    let problem = |code| Failure::from(Problem::error(code, Actor::Caller).in_file(&*name));
    let unreadable = |error| Failure::from(bulk::codes::unreadable(error, &name));
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(unreadable)?;
    file.take(MOST + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > MOST {
        return Err(problem(codes::PAPER_LARGE));
    }
    let parts = parts(&bytes).ok_or_else(|| problem(codes::PAPER_ODD))?;
    let worded = |part: &Part| {
        let (Part::Heading(text) | Part::Paragraph(text) | Part::Item(text)) = part;
        text.chars().any(char::is_alphabetic)
    };
    if parts.iter().any(worded) { Ok(parts) } else { Err(problem(codes::PAPER_EMPTY)) }
}

/// The parts, by what the first bytes say that it is.
fn parts(bytes: &[u8]) -> Option<Vec<Part>> {
    if bytes.starts_with(b"%PDF-") {
        return pdf::parts(bytes);
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return docx::parts(bytes);
    }
    if bytes.contains(&0) {
        return None;
    }
    let (text, _) = decoded(bytes);
    let head: String = text.chars().take(2_000).collect::<String>().to_lowercase();
    let page =
        ["<!doctype html", "<html", "<body", "<div", "<p>"].iter().any(|it| head.contains(it));
    Some(if page { html::parts(&text) } else { plain::parts(&text) })
}
