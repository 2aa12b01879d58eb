//! Reads a text from a file: short enough, text at all, in letters that are known.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use terms::{Actor, Problem};
use words::parity::Text;

use super::{codes, error, shown};
use crate::letters::decoded;

/// The longest text that is read, in MB: longer than anything that people publish as one text.
const LIMIT: u64 = 16;

/// A file's text.
pub(super) struct Letters {
    pub(super) text: String,
    /// What there is to say of its letters.
    pub(super) problem: Option<Problem>,
}

/// Reads a file.
pub(super) fn file(path: &Path) -> Result<Letters, Problem> {
    let bytes = bytes(path)?;
    let (text, old) = decoded(&bytes);
    let problem =
        old.then(|| Problem::warning(codes::OLD_LETTERS, Actor::Caller).in_file(shown(path)));
    checked(path, text, problem)
}

fn checked(path: &Path, text: String, problem: Option<Problem>) -> Result<Letters, Problem> {
    let odd = |letter: &char| letter.is_control() && !letter.is_whitespace();
    let controls = text.chars().filter(odd).count();
    if text.contains('\0') || controls * 50 > text.len() {
        return Err(error(codes::NO_TEXT).in_file(shown(path)));
    }
    if text.trim().is_empty() {
        return Err(error(codes::NOTHING_TO_COMPARE).in_file(shown(path)));
    }
    Ok(Letters { text, problem })
}

fn bytes(path: &Path) -> Result<Vec<u8>, Problem> {
    let cannot = |reason: std::io::Error| {
        error(codes::CANNOT_READ).in_file(shown(path)).with("reason", reason.to_string())
    };
    let file = File::open(path).map_err(cannot)?;
    let mut bytes = Vec::new();
    let most = LIMIT * 1_000_000;
    file.take(most + 1).read_to_end(&mut bytes).map_err(cannot)?;
    if u64::try_from(bytes.len()).is_ok_and(|long| long > most) {
        return Err(error(codes::TOO_LONG).in_file(shown(path)).with("limit", LIMIT));
    }
    Ok(bytes)
}

/// Takes a text apart as what its name says it is; without a name, what it looks like.
pub(super) fn parsed(path: &Path, text: &str) -> Text {
    let end = path.extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    let start: String = text.trim_start().chars().take(14).collect::<String>().to_ascii_lowercase();
    let page = start.starts_with("<!doctype html") || start.starts_with("<html");
    match end.as_str() {
        "md" | "markdown" => Text::markdown(text),
        "html" | "htm" | "xhtml" => Text::html(text),
        _ if page => Text::html(text),
        _ => Text::plain(text),
    }
}
