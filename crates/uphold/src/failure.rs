//! How a command ends.

use terms::Problem;

/// How a command ended, as the shell sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Nothing to act on.
    Clean,
    /// Somebody must act on what was found.
    Findings,
    /// Something was missing, stale or unreadable.
    Undecided,
}

impl Exit {
    pub(crate) fn code(self) -> u8 {
        match self {
            Self::Clean => 0,
            Self::Findings => 1,
            Self::Undecided => 2,
        }
    }
}

/// Why a command could not decide.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The input is wrong; each problem says where and what to do.
    Problems(Vec<Problem>),
    /// Something else failed.
    Other(anyhow::Error),
    /// Stopped by the user; nothing was written.
    Stopped,
    /// The reader of our output went away: not an error.
    BrokenPipe,
}

pub(crate) type Outcome = Result<Exit, Failure>;

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self::Problems(vec![problem])
    }
}

impl From<Vec<Problem>> for Failure {
    fn from(problems: Vec<Problem>) -> Self {
        Self::Problems(problems)
    }
}

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        Self::Other(error)
    }
}

impl From<vault::Error> for Failure {
    fn from(error: vault::Error) -> Self {
        Self::Problems(vec![error.problem()])
    }
}

impl From<bulk::Refused> for Failure {
    fn from(refused: bulk::Refused) -> Self {
        Self::Problems(refused.0)
    }
}

impl From<bulk::Error> for Failure {
    fn from(error: bulk::Error) -> Self {
        match error {
            bulk::Error::Refused(refused) => refused.into(),
            bulk::Error::Stopped => Self::Stopped,
            bulk::Error::Register(error) => Self::Problems(vec![error.problem()]),
            other => Self::Other(other.into()),
        }
    }
}
