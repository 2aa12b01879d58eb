//! What was decided, and why: small values that are copied, never allocated.

use terms::Cite;

use super::{Reason, Regime, Verdict};

/// A set of reasons.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Reasons(u64);

const _: () = assert!(Reason::ALL.len() <= 64, "a set of reasons has 64 places");

impl Reasons {
    /// None.
    pub const NONE: Self = Self(0);

    /// Just this one.
    #[must_use]
    pub const fn of(reason: Reason) -> Self {
        Self(1 << reason as u32)
    }

    /// The same, with one more.
    #[must_use]
    pub const fn with(self, reason: Reason) -> Self {
        self.union(Self::of(reason))
    }

    /// The same, but for this one.
    #[must_use]
    pub const fn without(self, reason: Reason) -> Self {
        Self(self.0 & !Self::of(reason).0)
    }

    /// Those of both.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether it is among them.
    #[must_use]
    pub const fn contains(self, reason: Reason) -> bool {
        self.0 & Self::of(reason).0 != 0
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many there are.
    #[must_use]
    pub const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// The one that decides: the first of them in the order of [`Reason::ALL`].
    #[must_use]
    pub fn first(self) -> Option<Reason> {
        Reason::ALL.get(self.0.trailing_zeros() as usize).copied()
    }

    /// Each of them, the one that decides first.
    pub fn iter(self) -> impl Iterator<Item = Reason> {
        Reason::ALL.iter().copied().filter(move |&reason| self.contains(reason))
    }
}

impl FromIterator<Reason> for Reasons {
    fn from_iter<T: IntoIterator<Item = Reason>>(reasons: T) -> Self {
        reasons.into_iter().fold(Self::NONE, Self::with)
    }
}

/// What one rule found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// What stands against the call.
    pub(super) against: Reasons,
    /// On which ground it may be made, where nothing does.
    pub(super) ground: Reason,
}

/// What was decided about a number, a cell or a row.
///
/// ```
/// use rules::screening::{Decision, Reason, Verdict};
///
/// let lossy = Decision::because(Reason::LossyCell);
/// let listed = Decision::because(Reason::ListedTps);
/// let cell = lossy.and(listed);
/// assert_eq!(cell.verdict(), Verdict::Blocked);
/// assert_eq!(cell.reason(), Reason::ListedTps);
/// assert!(cell.reasons().contains(Reason::LossyCell));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision {
    reason: Reason,
    reasons: Reasons,
    cites: &'static [Cite],
}

impl Decision {
    /// Decided for one reason, which was found elsewhere than in [`super::decide`].
    #[must_use]
    pub const fn because(reason: Reason) -> Self {
        Self { reason, reasons: Reasons::of(reason), cites: reason.cites() }
    }

    /// Decided by what was found under `regime`: what stands against the call or, where
    /// nothing does, the ground on which it may be made.
    pub(super) fn of(found: Found, regime: Regime) -> Self {
        let reason = found.against.first().unwrap_or(found.ground);
        Self { reason, reasons: found.against.with(reason), cites: reason.cites_under(regime) }
    }

    /// The verdict.
    #[must_use]
    pub const fn verdict(&self) -> Verdict {
        self.reason.verdict()
    }

    /// The reason that decided.
    #[must_use]
    pub const fn reason(&self) -> Reason {
        self.reason
    }

    /// Every reason that was found, whether or not it decided.
    #[must_use]
    pub const fn reasons(&self) -> Reasons {
        self.reasons
    }

    /// The provisions on which the reason that decided rests.
    #[must_use]
    pub const fn cites(&self) -> &'static [Cite] {
        self.cites
    }

    /// Both together: the worse decides, and no reason is lost.
    ///
    /// For several numbers in one cell, and for what is found out beside [`super::decide`]: a
    /// decision *and* a supplier that is not covered.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        let worse = if other.reason < self.reason { other } else { self };
        Self { reasons: self.reasons.union(other.reasons), ..worse }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn reason() -> impl Strategy<Value = Reason> {
        proptest::sample::select(Reason::ALL)
    }

    #[test]
    fn where_nothing_stands_against_the_call_the_ground_is_the_reason() {
        assert_eq!(Reasons::NONE.first(), None);
        let found = Found { against: Reasons::NONE, ground: Reason::NotListed };
        assert_eq!(Decision::of(found, Regime::Reg21).reason(), Reason::NotListed);
        assert!(Reasons::NONE.is_empty());
    }

    proptest! {
        #[test]
        fn a_set_holds_what_was_put_in(list in proptest::collection::vec(reason(), 0..8)) {
            let set: Reasons = list.iter().copied().collect();
            let mut sorted = list.clone();
            sorted.sort_unstable();
            sorted.dedup();
            prop_assert_eq!(set.iter().collect::<Vec<_>>(), sorted.clone());
            prop_assert_eq!(set.len(), sorted.len());
            prop_assert_eq!(set.first(), sorted.first().copied());
        }

        #[test]
        fn the_worse_decides_whatever_the_order(a in reason(), b in reason(), c in reason()) {
            let [a, b, c] = [a, b, c].map(Decision::because);
            prop_assert_eq!(a.and(b), b.and(a));
            prop_assert_eq!(a.and(b).and(c), a.and(b.and(c)));
            prop_assert_eq!(a.and(b).verdict(), a.verdict().worst(b.verdict()));
        }
    }
}
