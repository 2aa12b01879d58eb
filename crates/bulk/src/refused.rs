//! Why a file is not read: problems that its owner can put right.

use std::{fmt, io};

use terms::Problem;

/// A file, or a set of files, that is refused, with at least one problem of severity error.
///
/// It passes through [`io::Error`] where a reader has nothing else to give, and
/// comes out again unharmed: [`Refused::from_io`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused(pub Vec<Problem>);

impl Refused {
    /// Takes the problems out of an error that came through a reader; any other
    /// error becomes what `otherwise` makes of it.
    #[must_use]
    pub fn from_io(error: io::Error, otherwise: impl FnOnce(io::Error) -> Problem) -> Self {
        match error.downcast::<Self>() {
            Ok(refused) => refused,
            Err(error) => Self(vec![otherwise(error)]),
        }
    }

    /// The same problems, each with this row where it has none.
    #[must_use]
    pub(crate) fn at_row(mut self, row: u64) -> Self {
        for problem in &mut self.0 {
            problem.place.row = problem.place.row.or(Some(row));
        }
        self
    }
}

impl From<Problem> for Refused {
    fn from(problem: Problem) -> Self {
        Self(vec![problem])
    }
}

impl From<Refused> for io::Error {
    fn from(refused: Refused) -> Self {
        Self::other(refused)
    }
}

impl fmt::Display for Refused {
    /// The codes and places; their wording stands in the catalogues of `words`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, problem) in self.0.iter().enumerate() {
            if i > 0 {
                f.write_str("; ")?;
            }
            f.write_str(problem.code.0)?;
            if let Some(file) = &problem.place.file {
                write!(f, " in {file}")?;
            }
            if let Some(row) = problem.place.row {
                write!(f, " at row {row}")?;
            }
        }
        Ok(())
    }
}

impl std::error::Error for Refused {}

#[cfg(test)]
mod tests {
    use terms::{Actor, Code};

    use super::*;

    #[test]
    fn passes_through_an_io_error() {
        let refused = Refused::from(Problem::error(Code("x"), Actor::Caller).in_file("a.csv"));
        let back = Refused::from_io(io::Error::from(refused.clone()), |_| unreachable!());
        assert_eq!(back, refused);
        assert_eq!(back.at_row(3).to_string(), "x in a.csv at row 3");
    }

    #[test]
    fn other_errors_become_a_problem() {
        let error = io::Error::from(io::ErrorKind::TimedOut);
        let refused = Refused::from_io(error, |_| Problem::error(Code("y"), Actor::Us));
        assert_eq!(refused.0.len(), 1);
    }
}
