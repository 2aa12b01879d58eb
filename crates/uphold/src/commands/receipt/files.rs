//! The files of a receipt, read with a limit: they come from strangers.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use evidence::commitment::{ListSecret, Tagger};
use evidence::statement::Screening;
use evidence::{Statement, VerifierKey, What};
use terms::{Actor, Problem};

use crate::codes;
use crate::failure::Failure;

/// Where the files of a receipt are.
pub(crate) struct Receipt {
    /// `receipt.json`.
    pub(crate) path: PathBuf,
    /// Its bytes.
    pub(crate) bytes: Vec<u8>,
}

impl Receipt {
    /// Reads the receipt that is named by its file or its folder.
    pub(crate) fn read(named: &Path) -> Result<Self, Failure> {
        let path = if named.is_dir() { named.join("receipt.json") } else { named.to_owned() };
        let bytes = bounded(&path, What::Statement)?;
        Ok(Self { path, bytes })
    }

    /// A file beside it with another ending.
    pub(crate) fn beside(&self, ending: &str) -> PathBuf {
        self.path.with_extension(ending)
    }

    /// Its folder.
    pub(crate) fn folder(&self) -> PathBuf {
        let folder = self.path.parent().filter(|folder| !folder.as_os_str().is_empty());
        folder.unwrap_or(Path::new(".")).to_owned()
    }

    /// What it says.
    pub(crate) fn screening(&self) -> Result<Screening, Failure> {
        let told =
            |error: evidence::Error| error.problem().in_file(self.path.display().to_string());
        match Statement::parse(&self.bytes).map_err(told)? {
            Statement::Screening(screening) => Ok(*screening),
            Statement::Event(event) => Err(not_a_receipt(&event.kind, &self.path).into()),
        }
    }
}

/// What is told of a statement of another kind.
pub(crate) fn not_a_receipt(kind: &str, path: &Path) -> Problem {
    let problem = Problem::error(codes::NOT_A_RECEIPT, Actor::ScreeningContractor);
    problem.in_file(path.display().to_string()).with("kind", kind)
}

/// The bytes of a file, and no more of it than such a thing has.
pub(crate) fn bounded(path: &Path, what: What) -> Result<Vec<u8>, Failure> {
    let name = path.display().to_string();
    let unreadable = |error| bulk::codes::unreadable(error, &name);
    let limit = what.longest();
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(unreadable)?;
    file.take(limit as u64 + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() > limit {
        let error = evidence::Error::TooLong { what, limit };
        return Err(error.problem().in_file(name).into());
    }
    Ok(bytes)
}

/// The secret of the list: as named, else beside the receipt; none where neither is there.
pub(crate) fn secret(named: Option<&Path>, receipt: &Receipt) -> Result<Option<Tagger>, Failure> {
    let beside = receipt.beside("secret");
    let path = match named {
        Some(path) => path,
        None if beside.is_file() => &beside,
        None => return Ok(None),
    };
    let bytes = bounded(path, What::Secret)?;
    let secret = ListSecret::parse(&String::from_utf8_lossy(&bytes));
    let told = |error: evidence::Error| error.problem().in_file(path.display().to_string());
    Ok(Some(secret.map_err(told)?.tagger()))
}

/// A public key: the line itself, or a file whose first line it is.
pub(crate) fn key_of(text: &str) -> Result<VerifierKey, Failure> {
    let path = Path::new(text);
    let (line, file) = if path.is_file() {
        let bytes = bounded(path, What::Key)?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        (text.lines().next().unwrap_or_default().trim().to_owned(), true)
    } else {
        (text.to_owned(), false)
    };
    VerifierKey::parse(&line).map_err(|error| {
        let detail = match error {
            evidence::Error::Malformed { detail, .. } => detail,
            _ => "it is something else",
        };
        let problem = Problem::error(codes::KEY_UNREADABLE, Actor::Caller).with("detail", detail);
        (if file { problem.in_file(text) } else { problem }).into()
    })
}
