//! An answer with three values.

/// Whether something is so: refuted, open, or proved.
///
/// ```
/// use rules::investigations::Tri;
///
/// assert_eq!(Tri::Yes.and(Tri::Maybe), Tri::Maybe);
/// assert_eq!(Tri::No.and(Tri::Maybe), Tri::No);
/// assert_eq!(Tri::Yes.either(Tri::No), Tri::Maybe);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tri {
    /// It is not so.
    No,
    /// It may be so or not: the records leave both open.
    #[default]
    Maybe,
    /// It is so.
    Yes,
}

impl Tri {
    /// Yes or no.
    #[must_use]
    pub const fn of(it: bool) -> Self {
        if it { Self::Yes } else { Self::No }
    }

    /// Both are so.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }

    /// At least one is so.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.max(other)
    }

    /// It is the other way.
    #[must_use]
    pub const fn not(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Maybe => Self::Maybe,
            Self::Yes => Self::No,
        }
    }

    /// What holds when it is either this or that, and nobody can tell which.
    #[must_use]
    pub fn either(self, other: Self) -> Self {
        if self == other { self } else { Self::Maybe }
    }
}
