//! Receipts and openings, in folders and the folders within them.

use std::path::{Path, PathBuf};

use evidence::What;
use evidence::commitment::Opening;
use serde_json::Value;
use terms::Problem;

use super::{codes, told, warning};
use crate::failure::Failure;
use crate::vouch::{bytes, in_file};

/// What was found, each in the order of the names.
#[derive(Default)]
pub(crate) struct Found {
    /// Statements that a list was screened, and whatever is called `receipt.json`.
    pub(crate) receipts: Vec<PathBuf>,
    /// Openings.
    pub(super) openings: Vec<(PathBuf, Opening)>,
    /// What is wrong with openings.
    pub(crate) problems: Vec<Problem>,
}

impl Found {
    /// What is told where there is no receipt in any of the folders.
    pub(crate) fn none_in(&self, folders: &[PathBuf]) -> Option<Problem> {
        let folder = folders.first().map_or(Path::new("."), PathBuf::as_path);
        self.receipts.is_empty().then(|| warning(codes::RECEIPTS_NONE, folder))
    }
}

/// Looks through all of these; what is named itself is looked at whatever it is called.
pub(crate) fn find(named: &[PathBuf]) -> Result<Found, Failure> {
    let mut files = Vec::new();
    for path in named {
        let unreadable = |error| bulk::codes::unreadable(error, &path.display().to_string());
        if std::fs::metadata(path).map_err(unreadable)?.is_dir() {
            walk(path, &mut files)?;
        } else {
            files.push(path.clone());
        }
    }
    files.sort_unstable();
    files.dedup();
    let mut found = Found::default();
    for path in files {
        look(path, named, &mut found)?;
    }
    Ok(found)
}

/// Every file below a folder; links to folders are not followed.
fn walk(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    let unreadable = |error| bulk::codes::unreadable(error, &folder.display().to_string());
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let path = entry.path();
        if entry.file_type().map_err(unreadable)?.is_dir() {
            walk(&path, files)?;
        } else if path.is_file() {
            files.push(path);
        }
    }
    Ok(())
}

fn look(path: PathBuf, named: &[PathBuf], found: &mut Found) -> Result<(), Failure> {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let receipt = name == "receipt.json" || named.contains(&path);
    let opening = name.contains(".opening");
    if !receipt && !opening && !name.to_lowercase().ends_with(".json") {
        return Ok(());
    }
    // An opening is the longest of them.
    let content = bytes(&path, What::Opening.longest());
    let Some(content) = told(content, &path, &mut found.problems)? else { return Ok(()) };
    match kind(&content) {
        Kind::Opening => {
            let parsed = Opening::parse(&content).map_err(in_file(&path));
            if let Some(parsed) = told(parsed, &path, &mut found.problems)? {
                found.openings.push((path, parsed));
            }
        }
        Kind::Other if !receipt && !opening => {}
        Kind::Other if opening && !receipt => {
            let parsed = Opening::parse(&content).map_err(in_file(&path));
            told(parsed, &path, &mut found.problems)?;
        }
        Kind::Screening | Kind::Other => found.receipts.push(path),
    }
    Ok(())
}

enum Kind {
    Screening,
    Opening,
    Other,
}

fn kind(content: &[u8]) -> Kind {
    let value: Value = serde_json::from_slice(content).unwrap_or_default();
    let word = |name: &str| value.get(name).and_then(Value::as_str);
    match (word("format"), word("kind")) {
        (Some(evidence::statement::FORMAT), Some("screening")) => Kind::Screening,
        (Some("uphold-opening"), _) => Kind::Opening,
        _ => Kind::Other,
    }
}
