//! What a receipt holds, as far as it was shown.

use terms::Number;

/// Numbers, sorted, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Numbers(Vec<u64>);

impl Numbers {
    /// How many.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether this number is among them.
    #[must_use]
    pub fn contains(&self, number: Number) -> bool {
        self.0.binary_search(&number.digits()).is_ok()
    }
}

impl From<Vec<u64>> for Numbers {
    /// The digits of E.164 numbers, in any order.
    fn from(mut digits: Vec<u64>) -> Self {
        digits.sort_unstable();
        digits.dedup();
        digits.shrink_to_fit();
        Self(digits)
    }
}

impl FromIterator<Number> for Numbers {
    fn from_iter<I: IntoIterator<Item = Number>>(numbers: I) -> Self {
        numbers.into_iter().map(Number::digits).collect::<Vec<_>>().into()
    }
}

/// The numbers that a receipt was shown to hold: by its lists, or by openings.
///
/// A number can stand in more than one list: in one row alone, in another beside a listed one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Held {
    /// In the list of callable rows.
    pub callable: Numbers,
    /// In the list of blocked rows, or taken out of callable ones.
    pub blocked: Numbers,
    /// In the lists of unreadable rows and of those not screened.
    pub unscreened: Numbers,
    /// Whether the whole list of callable rows was shown, so that a number that is not in it is
    /// shown not to be.
    pub whole: bool,
}

/// What a receipt holds of one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    Callable,
    Blocked,
    Unscreened,
    /// It is not among the callable ones, nor in another list that was shown.
    Absent,
    /// What was shown does not say.
    Unknown,
}

impl Held {
    /// Nothing but the receipt was handed over.
    #[must_use]
    pub fn counts_only() -> Self {
        Self::default()
    }

    pub(super) fn of(&self, number: Number) -> Holds {
        if self.callable.contains(number) {
            Holds::Callable
        } else if self.blocked.contains(number) {
            Holds::Blocked
        } else if self.unscreened.contains(number) {
            Holds::Unscreened
        } else if self.whole {
            Holds::Absent
        } else {
            Holds::Unknown
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(last: u64) -> Number {
        Number::gb(7_700_900_000 + last).unwrap()
    }

    #[test]
    fn any_order_and_repetition_will_do() {
        let numbers: Numbers = [3, 1, 2, 3].into_iter().map(number).collect();
        assert_eq!(numbers.len(), 3);
        assert!(numbers.contains(number(2)) && !numbers.contains(number(4)));
        assert!(!numbers.is_empty() && Numbers::default().is_empty());
    }

    #[test]
    fn callable_wins_and_absence_needs_the_whole_list() {
        let of = |digits: &[u64]| digits.iter().copied().map(number).collect();
        let mut held = Held {
            callable: of(&[1]),
            blocked: of(&[1, 2]),
            unscreened: of(&[2, 3]),
            whole: false,
        };
        let all = |held: &Held| [1, 2, 3, 4].map(|last| held.of(number(last)));
        let known = [Holds::Callable, Holds::Blocked, Holds::Unscreened];
        assert_eq!(all(&held)[..3], known);
        assert_eq!(all(&held)[3], Holds::Unknown);
        held.whole = true;
        assert_eq!(all(&held)[3], Holds::Absent);
        assert_eq!(Held::counts_only().of(number(1)), Holds::Unknown);
    }
}
