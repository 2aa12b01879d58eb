//! Why a job over a file could not be done.

use crate::Refused;

/// Why a job over a file could not be done.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The input is wrong; its problems say where and what to do.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// A register cannot be relied upon.
    #[error("a register cannot be relied upon: {0}")]
    Register(#[from] register::Error),
    /// Stopped by the user; nothing was written.
    #[error("stopped; nothing was written")]
    Stopped,
    /// Rows in and rows out differ: a fault of the program, and nothing was written.
    #[error("the rows that came in and those that went out differ: please report this")]
    Unbalanced,
}
