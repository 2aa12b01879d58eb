//! In which of the classes of coverage a call ends.

use std::fmt;

/// What can be said of a call and the receipts, best first: the order is the precedence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// A receipt in force holds the number as callable, and others vouched for it before the call.
    CoveredVouched,
    /// The same, and nobody vouches for it: the screener's own word.
    CoveredSelfAsserted,
    /// The same, and others vouch for it only from a time after the call.
    NotYetVouched,
    /// A receipt in force holds the number as blocked, and no later one lifts that.
    BlockedYetCalled,
    /// A receipt in force speaks for the supplier; which numbers it holds was not shown.
    CountsOnly,
    /// A receipt in force holds the number among those that could not be read, or were not screened.
    NotScreened,
    /// Only a receipt that had expired holds the number as callable, or may.
    Stale,
    /// Receipts speak for the supplier, and none of their lists that were shown holds the number.
    NotInList,
    /// Screening is not contracted for the supplier, or no receipt in force covers it.
    SupplierNotCovered,
    /// Only a receipt for another kind of calls was in force.
    OtherKind,
    /// Only a receipt for another instigator was in force.
    OtherClient,
    /// Only a receipt of another caller was in force.
    OtherCaller,
    /// Only a receipt was there that no trusted key signed as it is, or whose policy is not met.
    NotProved,
    /// Only a receipt was there that was altered.
    Altered,
    /// No receipt was in force.
    NoReceipt,
}

impl Class {
    /// All of them, best first.
    pub const ALL: [Self; 15] = [
        Self::CoveredVouched,
        Self::CoveredSelfAsserted,
        Self::NotYetVouched,
        Self::BlockedYetCalled,
        Self::CountsOnly,
        Self::NotScreened,
        Self::Stale,
        Self::NotInList,
        Self::SupplierNotCovered,
        Self::OtherKind,
        Self::OtherClient,
        Self::OtherCaller,
        Self::NotProved,
        Self::Altered,
        Self::NoReceipt,
    ];

    /// The word for it in data and catalogues.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::CoveredVouched => "covered-vouched",
            Self::CoveredSelfAsserted => "covered-self-asserted",
            Self::NotYetVouched => "not-yet-vouched",
            Self::BlockedYetCalled => "blocked-yet-called",
            Self::CountsOnly => "counts-only",
            Self::NotScreened => "not-screened",
            Self::Stale => "stale",
            Self::NotInList => "not-in-list",
            Self::SupplierNotCovered => "supplier-not-covered",
            Self::OtherKind => "other-kind",
            Self::OtherClient => "other-client",
            Self::OtherCaller => "other-caller",
            Self::NotProved => "not-proved",
            Self::Altered => "altered",
            Self::NoReceipt => "no-receipt",
        }
    }

    /// Whether others vouch that the number was screened as callable before the call.
    #[must_use]
    pub const fn is_proved(self) -> bool {
        matches!(self, Self::CoveredVouched)
    }

    /// Whether it is covered by the screener's own word: nobody vouches for a time before the call.
    #[must_use]
    pub const fn is_own_word(self) -> bool {
        matches!(self, Self::CoveredSelfAsserted | Self::NotYetVouched)
    }

    /// Whether it cannot be known, from what was handed over, if the call is covered.
    #[must_use]
    pub const fn is_unknown(self) -> bool {
        matches!(self, Self::CountsOnly)
    }

    /// Whether the call is not covered: the remainder.
    #[must_use]
    pub const fn is_uncovered(self) -> bool {
        !self.is_proved() && !self.is_own_word() && !self.is_unknown()
    }

    /// Its place in [`Class::ALL`].
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_stand_in_their_order_and_in_one_group_each() {
        for (index, class) in Class::ALL.into_iter().enumerate() {
            assert_eq!(class.index(), index);
            let groups =
                [class.is_proved(), class.is_own_word(), class.is_unknown(), class.is_uncovered()];
            assert_eq!(groups.into_iter().filter(|holds| *holds).count(), 1, "{class}");
        }
        assert!(Class::ALL.is_sorted());
        let ids: std::collections::BTreeSet<_> = Class::ALL.map(Class::id).into();
        assert_eq!(ids.len(), Class::ALL.len());
    }
}
