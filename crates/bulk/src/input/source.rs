//! Where a file comes from.

use std::{
    ffi::OsStr,
    fs::File,
    path::{Path, PathBuf},
};

use crate::{Refused, codes};

/// Where a file comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Source {
    /// A file on disk.
    Path(PathBuf),
    /// Standard input.
    Stdin,
}

impl Source {
    /// What the user wrote on the command line: `-` is standard input.
    #[must_use]
    pub fn from_arg(arg: &OsStr) -> Self {
        if arg == "-" { Self::Stdin } else { Self::Path(arg.into()) }
    }

    /// The file as problems name it.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::Path(path) => path.display().to_string(),
            Self::Stdin => "-".to_owned(),
        }
    }
}

impl From<&Path> for Source {
    fn from(path: &Path) -> Self {
        Self::Path(path.to_path_buf())
    }
}

/// Opens a file for reading, once it is known to be one; gives its length if it is a regular file.
pub(super) fn open_file(path: &Path, name: &str) -> Result<(File, Option<u64>), Refused> {
    let io = |error| codes::unreadable(error, name);
    let meta = std::fs::metadata(path).map_err(io)?;
    if meta.is_dir() {
        return Err(codes::of_file(codes::IS_A_FOLDER, name).into());
    }
    let file = File::open(path).map_err(io)?;
    Ok((file, meta.is_file().then_some(meta.len())))
}
