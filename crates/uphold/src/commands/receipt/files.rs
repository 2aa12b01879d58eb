//! The files of a receipt, read with a limit: they come from strangers.

use std::path::{Path, PathBuf};

use evidence::commitment::{ListSecret, Tagger};
use evidence::statement::Screening;
use evidence::{Statement, What};
use terms::{Actor, Problem};

use crate::codes;
use crate::failure::Failure;
use crate::vouch::{bounded, in_file};

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
        match Statement::parse(&self.bytes).map_err(in_file(&self.path))? {
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
    Ok(Some(secret.map_err(in_file(path))?.tagger()))
}
