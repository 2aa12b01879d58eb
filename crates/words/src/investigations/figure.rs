//! A count that may be in doubt.

/// A count that is at least `low` and at most `high`; both are the same where nothing is in doubt.
///
/// ```
/// use words::investigations::Figure;
///
/// assert!(Figure::exact(7).is_exact());
/// let doubtful = Figure { low: 1_346_503, high: 1_347_707 };
/// assert_eq!(doubtful.open(), 1_204);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figure {
    /// What is proved.
    pub low: u64,
    /// What is proved, and what cannot be known.
    pub high: u64,
}

impl Figure {
    /// A count without doubt.
    #[must_use]
    pub const fn exact(count: u64) -> Self {
        Self { low: count, high: count }
    }

    /// A count that is proved, and beside it what cannot be known.
    #[must_use]
    pub const fn with_open(low: u64, open: u64) -> Self {
        Self { low, high: low.saturating_add(open) }
    }

    /// Whether nothing is in doubt.
    #[must_use]
    pub const fn is_exact(self) -> bool {
        self.low == self.high
    }

    /// How many cannot be known.
    #[must_use]
    pub const fn open(self) -> u64 {
        self.high.saturating_sub(self.low)
    }

    /// Both ends, added to another's; never more than [`u64::MAX`].
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self { low: self.low.saturating_add(other.low), high: self.high.saturating_add(other.high) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_open_is_what_lies_between() {
        assert_eq!(Figure::with_open(5, 2), Figure { low: 5, high: 7 });
        assert_eq!(Figure::exact(5).open(), 0);
    }

    #[test]
    fn ends_the_wrong_way_round_leave_nothing_open() {
        let wrong = Figure { low: 2, high: 1 };
        assert_eq!(wrong.open(), 0);
        assert!(!wrong.is_exact());
    }

    #[test]
    fn a_sum_stops_at_the_most_there_is() {
        let most = Figure::exact(u64::MAX);
        assert_eq!(most.plus(Figure::exact(1)), most);
        assert_eq!(Figure::with_open(u64::MAX, 1), most);
    }
}
