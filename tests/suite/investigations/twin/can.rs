//! What can be so, and what can be not so: the answers that some world gives.

/// Whether it can be so, and whether it can be otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Can {
    pub(super) be: bool,
    pub(super) not: bool,
}

impl Can {
    pub(super) const OPEN: Self = Self { be: true, not: true };

    pub(super) fn sure(it: bool) -> Self {
        Self { be: it, not: !it }
    }

    /// One world says so.
    pub(super) fn see(&mut self, it: bool) {
        if it {
            self.be = true;
        } else {
            self.not = true;
        }
    }

    pub(super) fn surely(self) -> bool {
        self.be && !self.not
    }

    pub(super) fn open(self) -> bool {
        self.be && self.not
    }

    /// The answers that are possible.
    pub(super) fn answers(self) -> impl Iterator<Item = bool> {
        [(true, self.be), (false, self.not)].into_iter().filter(|it| it.1).map(|it| it.0)
    }

    /// Either of two moments.
    pub(super) fn either(self, other: Self) -> Self {
        Self { be: self.be || other.be, not: self.not || other.not }
    }
}
