//! What is said of a number, a cell, a row.

/// What may be done with a number, a cell or a row; declared, and ordered, worst first.
///
/// ```
/// use rules::screening::Verdict;
///
/// assert_eq!(Verdict::Callable.worst(Verdict::Unreadable), Verdict::Unreadable);
/// assert_eq!(Verdict::NotScreened.worst(Verdict::Blocked), Verdict::Blocked);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// It must not be called.
    Blocked,
    /// Something that must be known is not, so that nothing can be said.
    NotScreened,
    /// There is no number that could be screened. [`crate::screening::decide`] never says this: it is given numbers.
    Unreadable,
    /// It may be called, as far as these rules go.
    Callable,
}

impl Verdict {
    /// All of them, worst first.
    pub const ALL: [Self; 4] = [Self::Blocked, Self::NotScreened, Self::Unreadable, Self::Callable];

    /// The word for it in files: `blocked`, `not-screened`, `unreadable`, `callable`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Blocked => "blocked",
            Self::NotScreened => "not-screened",
            Self::Unreadable => "unreadable",
            Self::Callable => "callable",
        }
    }

    /// The worse of two: of several numbers in one cell, that one counts.
    #[must_use]
    pub fn worst(self, other: Self) -> Self {
        self.min(other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_is_blocked_not_screened_unreadable_callable() {
        assert!(Verdict::ALL.is_sorted());
        let ids = Verdict::ALL.map(Verdict::id);
        assert_eq!(ids, ["blocked", "not-screened", "unreadable", "callable"]);
    }

    #[test]
    fn worst_is_commutative_associative_and_idempotent() {
        for a in Verdict::ALL {
            assert_eq!(a.worst(a), a);
            for b in Verdict::ALL {
                assert_eq!(a.worst(b), b.worst(a));
                for c in Verdict::ALL {
                    assert_eq!(a.worst(b).worst(c), a.worst(b.worst(c)));
                }
            }
        }
    }

    #[test]
    fn nothing_but_callable_alone_is_callable() {
        for a in Verdict::ALL {
            let callable = Verdict::Callable.worst(a) == Verdict::Callable;
            assert_eq!(callable, a == Verdict::Callable);
        }
    }
}
