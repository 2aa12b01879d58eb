//! How many calls of each kind a case has: the published figures, and around them invented ones.
//!
//! # Source
//! The Information Commissioner's releases of 2024 on the two penalties: calls made, connected
//! calls to numbers registered for at least 28 days, calls to numbers that the caller itself had
//! marked. Every other figure here is made up, and says nothing about what happened.

use clap::ValueEnum;

/// A published case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Case {
    /// 8,503,026 calls, 1,346,503 of them connected to numbers registered for at least 28 days
    Osl,
    /// 80,240 calls to registered numbers; screening was contracted for some suppliers only
    Drt,
}

impl Case {
    /// Its stable name.
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::Osl => "osl",
            Self::Drt => "drt",
        }
    }
}

/// What a call is meant to be, before any row of it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Not connected, to a number that is on no register.
    IdleFree,
    /// Connected, to a number that is on no register.
    Free,
    /// Not connected, to a number that is listed.
    IdleListed,
    /// On TPS all the time.
    Tps,
    /// On CTPS all the time.
    Ctps,
    /// On the register since at least 28 days, and not from the beginning.
    New,
    /// Off the register, on again, and since at least 28 days.
    Relisted,
    /// Consented and withdrew it on an earlier day.
    Withdrawn,
    /// Consented on a later day only.
    ConsentLater,
    /// Listed; at the end of this call the number is marked.
    MarkListed,
    /// Listed, and objected on an earlier day.
    ObjectedListed,
    /// Not listed, and objected on an earlier day.
    ObjectedFree,
    /// Not listed; at the end of this call the number is marked.
    MarkFree,
    /// Listed for less than 28 days.
    Under28,
    /// Listed, and consented.
    Consented,
    /// Was listed, is off now.
    Gone,
    /// Not connected, to a number that objected on an earlier day.
    IdleObjected,
    /// Not connected, to another country.
    Abroad,
}

impl Kind {
    /// Connected calls to numbers listed for at least 28 days without a consent.
    pub(super) const fn is_unlawful_b(self) -> bool {
        matches!(
            self,
            Self::Tps
                | Self::Ctps
                | Self::New
                | Self::Relisted
                | Self::Withdrawn
                | Self::ConsentLater
                | Self::MarkListed
                | Self::ObjectedListed
        )
    }

    /// Connected calls to numbers whose people had told the caller before.
    pub(super) const fn is_unlawful_a(self) -> bool {
        matches!(self, Self::Withdrawn | Self::ObjectedListed | Self::ObjectedFree)
    }

    pub(super) const fn is_connected(self) -> bool {
        !matches!(self, Self::IdleFree | Self::IdleListed | Self::IdleObjected | Self::Abroad)
    }

    pub(super) const fn is_mark(self) -> bool {
        matches!(self, Self::MarkListed | Self::MarkFree)
    }
}

/// The kinds with how many calls each has, the unlawful ones of reg 21(1)(b) first.
#[derive(Clone, Debug)]
pub(super) struct Figures {
    pub(super) calls: u64,
    pub(super) unlawful_b: u64,
    #[cfg_attr(not(test), expect(dead_code, reason = "the tests hold it against the kinds"))]
    pub(super) unlawful_a: u64,
    pub(super) complaints: u64,
    /// Where the calls of a kind end, in the order of their ranks.
    ends: Vec<(u64, Kind)>,
}

impl Figures {
    pub(super) fn of(case: Case, scale: u64) -> Self {
        match case {
            Case::Osl => Self::new(&OSL, scale),
            Case::Drt => Self::new(&DRT, scale),
        }
    }

    fn new(told: &Told, scale: u64) -> Self {
        let scaled = |count: u64| count / scale.max(1);
        let [calls, unlawful_b, unlawful_a] =
            [told.calls, told.unlawful_b, told.unlawful_a].map(scaled);
        let of = |kind: Kind| {
            let found = told.others.iter().find(|(known, _)| *known == kind);
            found.map_or(0, |(_, count)| scaled(*count))
        };
        let also_a = of(Kind::Withdrawn) + of(Kind::ObjectedListed);
        let (mut ends, mut end) = (Vec::new(), 0);
        let mut add = |kind: Kind, count: u64| {
            end += count;
            ends.push((end, kind));
            end
        };
        let mut listed = 0;
        for (kind, count) in told.others.iter().filter(|(kind, _)| kind.is_unlawful_b()) {
            listed = add(*kind, scaled(*count));
        }
        add(Kind::Tps, unlawful_b.saturating_sub(listed));
        add(Kind::ObjectedFree, unlawful_a.saturating_sub(also_a));
        for (kind, count) in told.others.iter().filter(|(kind, _)| !kind.is_unlawful_b()) {
            add(*kind, scaled(*count));
        }
        add(
            Kind::IdleFree,
            calls.saturating_sub(ends_at(told, scale, unlawful_b, also_a, unlawful_a)),
        );
        Self { calls, unlawful_b, unlawful_a, complaints: told.complaints.min(unlawful_b), ends }
    }

    /// What the call of this rank is.
    pub(super) fn kind(&self, rank: u64) -> Kind {
        let found = self.ends.iter().find(|(end, _)| rank < *end);
        found.map_or(Kind::IdleFree, |(_, kind)| *kind)
    }

    /// How many calls are of this kind.
    pub(super) fn count(&self, kind: Kind) -> u64 {
        let mut before = 0;
        for (end, known) in &self.ends {
            if *known == kind {
                return end - before;
            }
            before = *end;
        }
        0
    }
}

/// All calls but those of [`Kind::IdleFree`].
fn ends_at(told: &Told, scale: u64, unlawful_b: u64, also_a: u64, unlawful_a: u64) -> u64 {
    let others = told.others.iter().filter(|(kind, _)| !kind.is_unlawful_b());
    let others: u64 = others.map(|(_, count)| count / scale.max(1)).sum();
    unlawful_b + (unlawful_a - also_a) + others
}

struct Told {
    calls: u64,
    unlawful_b: u64,
    unlawful_a: u64,
    complaints: u64,
    others: [(Kind, u64); 15],
}

const OSL: Told = Told {
    calls: 8_503_026,
    unlawful_b: 1_346_503,
    unlawful_a: 141_914,
    complaints: 74,
    others: [
        (Kind::Ctps, 96_310),
        (Kind::New, 118_204),
        (Kind::Relisted, 31_870),
        (Kind::Withdrawn, 12_604),
        (Kind::ConsentLater, 8_115),
        (Kind::MarkListed, 61_420),
        (Kind::ObjectedListed, 88_206),
        (Kind::MarkFree, 38_770),
        (Kind::Under28, 27_356),
        (Kind::Consented, 96_412),
        (Kind::Gone, 9_208),
        (Kind::Free, 1_655_527),
        (Kind::IdleListed, 1_912_400),
        (Kind::IdleObjected, 52_318),
        (Kind::Abroad, 1_204),
    ],
};

const DRT: Told = Told {
    calls: 412_600,
    unlawful_b: 80_240,
    unlawful_a: 3_310,
    complaints: 2,
    others: [
        (Kind::Ctps, 6_105),
        (Kind::New, 7_430),
        (Kind::Relisted, 1_912),
        (Kind::Withdrawn, 604),
        (Kind::ConsentLater, 411),
        (Kind::MarkListed, 2_950),
        (Kind::ObjectedListed, 1_980),
        (Kind::MarkFree, 1_870),
        (Kind::Under28, 1_644),
        (Kind::Consented, 5_120),
        (Kind::Gone, 560),
        (Kind::Free, 78_300),
        (Kind::IdleListed, 91_240),
        (Kind::IdleObjected, 1_420),
        (Kind::Abroad, 0),
    ],
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_figures_come_out() {
        let osl = Figures::of(Case::Osl, 1);
        assert_eq!((osl.calls, osl.unlawful_b, osl.unlawful_a), (8_503_026, 1_346_503, 141_914));
        for (case, scale) in [(Case::Osl, 1), (Case::Osl, 1_000), (Case::Drt, 1), (Case::Drt, 100)]
        {
            let figures = Figures::of(case, scale);
            let (mut all, mut b, mut a, mut before) = (0, 0, 0, 0);
            for (end, kind) in &figures.ends {
                let count = end - before;
                before = *end;
                all += count;
                b += if kind.is_unlawful_b() { count } else { 0 };
                a += if kind.is_unlawful_a() { count } else { 0 };
                assert_eq!(figures.count(*kind), count);
            }
            assert_eq!((all, b, a), (figures.calls, figures.unlawful_b, figures.unlawful_a));
        }
    }
}
