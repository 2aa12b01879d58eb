//! A data directory.

use std::path::{Path, PathBuf};

use crate::{Callers, Error, Log, Objections, Registers};

/// The directory in which an organisation keeps its registers, objections and callers.
///
/// ```
/// let dir = tempfile::tempdir().unwrap();
/// let vault = vault::Vault::open(dir.path());
/// assert_eq!(vault.registers().unwrap().iter().count(), 0);
/// assert!(vault.objections().unwrap().is_empty());
/// assert_eq!(vault.callers().unwrap().iter().count(), 0);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vault {
    dir: PathBuf,
}

impl Vault {
    /// The vault in this directory, which is made when something is first kept there.
    #[must_use]
    pub fn open(dir: &Path) -> Self {
        Self { dir: dir.to_owned() }
    }

    /// The directory.
    #[must_use]
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// Where its registers are, unless another directory is named for them.
    #[must_use]
    pub fn registers_dir(&self) -> PathBuf {
        self.dir.join("registers")
    }

    /// Its registers.
    ///
    /// # Errors
    /// As for [`Registers::open`].
    pub fn registers(&self) -> Result<Registers, Error> {
        Registers::open(&self.registers_dir())
    }

    /// Its objections.
    ///
    /// # Errors
    /// As for [`Objections::open`].
    pub fn objections(&self) -> Result<Objections, Error> {
        Objections::open(&self.dir.join("objections"))
    }

    /// Where its log of evidence is.
    #[must_use]
    pub fn log_dir(&self) -> PathBuf {
        self.dir.join("log")
    }

    /// Its log of evidence; `None` where none has begun.
    ///
    /// # Errors
    /// As for [`Log::open`].
    pub fn log(&self) -> Result<Option<Log>, Error> {
        Log::open(&self.log_dir())
    }

    /// Where it keeps what it saw as a witness of other logs.
    #[must_use]
    pub fn witness_dir(&self) -> PathBuf {
        self.dir.join("witness")
    }

    /// Its registered callers.
    ///
    /// # Errors
    /// As for [`Callers::open`].
    pub fn callers(&self) -> Result<Callers, Error> {
        Callers::open(&self.dir.join("callers.toml"))
    }
}
