//! Why something could not be kept, or read back.

use std::io;
use std::path::{Path, PathBuf};

use terms::{Actor, Problem};

use crate::codes;

/// We could not decide. Whoever screens treats every one of these as *not screened*.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The disk, or whoever guards it, said no.
    #[error("cannot {doing} `{}`", path.display())]
    Io {
        /// What was tried.
        doing: &'static str,
        /// On which file or directory.
        path: PathBuf,
        /// What came back.
        source: io::Error,
    },
    /// Another process is writing in this directory.
    #[error("`{}` is being written by another process: {holder}", path.display())]
    Locked {
        /// The directory.
        path: PathBuf,
        /// Who says to hold it.
        holder: String,
    },
    /// A register file, or what was to go into it.
    #[error("the register `{name}`")]
    Register {
        /// The register's name.
        name: String,
        /// What is wrong.
        source: register::Error,
    },
    /// A register file of another source than its name says, or a name that is none.
    #[error("`{}` is not the register that its name says", path.display())]
    Misnamed {
        /// The file.
        path: PathBuf,
    },
    /// A segment of objections is missing, damaged or not one of the chain.
    #[error("objections cannot be trusted: {what}, segment {segment}")]
    Objections {
        /// The segment, from 1.
        segment: u32,
        /// What is wrong with it.
        what: &'static str,
    },
    /// The list of registered callers is no such list.
    #[error("the list of registered callers cannot be read: {cause}")]
    Callers {
        /// What the reader of TOML says, or what is twofold.
        cause: String,
    },
    /// The name, alias or company number belongs to another caller.
    #[error("`{name}` belongs to the registered caller `{other}` already")]
    CallerTaken {
        /// As it was given.
        name: String,
        /// The id of the one who has it.
        other: String,
    },
    /// The log of evidence cannot be trusted, or cannot do what was asked.
    #[error("the log of evidence: {what}")]
    Log {
        /// What is wrong.
        what: &'static str,
    },
    /// Something that should be evidence cannot be read.
    #[error(transparent)]
    Evidence(#[from] evidence::Error),
    /// A caller without a name.
    #[error("a caller needs a name with a letter or digit in it")]
    CallerNameless,
}

impl Error {
    /// For `map_err`: what was tried, and on what.
    pub(crate) fn io(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Io { doing, path, source }
    }

    /// The same as a problem that someone can put right.
    #[must_use]
    pub fn problem(&self) -> Problem {
        let caller = |code| Problem::error(code, Actor::Caller);
        match self {
            Self::Io { path, source, .. } => caller(codes::VAULT_IO)
                .with("path", path.display().to_string())
                .with("cause", source.to_string()),
            Self::Locked { holder, .. } => {
                caller(codes::VAULT_LOCKED).with("holder", holder.as_str())
            }
            Self::Register { name, source } => source.problem().with("register", name.as_str()),
            Self::Misnamed { path } => {
                caller(codes::VAULT_MISNAMED).with("path", path.display().to_string())
            }
            Self::Objections { what, segment } => caller(codes::OBJECTIONS_DAMAGED)
                .with("what", *what)
                .with("segment", u64::from(*segment)),
            Self::Callers { cause } => {
                caller(codes::CALLERS_UNREADABLE).with("cause", cause.as_str())
            }
            Self::CallerTaken { name, other } => caller(codes::CALLER_TAKEN)
                .with("name", name.as_str())
                .with("other", other.as_str()),
            Self::Log { what } => caller(codes::LOG_REFUSED).with("what", *what),
            Self::Evidence(error) => error.problem(),
            Self::CallerNameless => caller(codes::CALLER_NAMELESS),
        }
    }
}
