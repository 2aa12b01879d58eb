//! `--against FILE`: a first try without a register or a registered caller.

use std::path::{Path, PathBuf};

use bulk::screen::Bytes;
use register::{Import, Register, Scope, Source, merge};
use terms::Date;

use crate::failure::Failure;

/// A file that counts as an edition in force on the day of calling.
pub(crate) struct Trial {
    pub(crate) file: PathBuf,
    pub(crate) source: String,
}

impl Trial {
    pub(crate) fn new(file: &Path, source: &str) -> Self {
        Self { file: file.to_owned(), source: source.to_owned() }
    }

    /// The file as a register with that one edition.
    pub(crate) fn register(&self, day: Date) -> Result<Register<Bytes>, Failure> {
        let source = Source::parse(&self.source).map_err(|error| error.problem())?;
        let numbers = super::super::register::full_numbers(&self.file)?;
        let import = Import::full(source, day, Scope::Whole, numbers);
        let merged = merge(None::<&Register<Bytes>>, import).map_err(|error| error.problem())?;
        let register = Register::open(Bytes::Made(merged.bytes()));
        Ok(register.map_err(|error| error.problem())?)
    }
}
