//! Registers as their edition files show them, and every way in which the truth between them can have been.

use std::collections::BTreeSet;

use super::can::Can;

/// One edition.
#[derive(Clone, Debug)]
pub(super) struct Edition {
    pub(super) day: i64,
    /// The beginnings of the numbers that it covers, without 0; empty for all.
    pub(super) codes: Vec<&'static str>,
    pub(super) listed: BTreeSet<u64>,
}

impl Edition {
    /// Reads it from its file.
    pub(super) fn read(day: i64, codes: &[&'static str], text: &str) -> Self {
        let listed = text.lines().map(|line| line.trim().parse().unwrap()).collect();
        Self { day, codes: codes.to_vec(), listed }
    }

    pub(super) fn covers(&self, number: u64) -> bool {
        self.codes.is_empty() || self.codes.iter().any(|it| number.to_string().starts_with(it))
    }
}

/// What all worlds have in common, with the reason where they differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Listing {
    Yes,
    Not,
    Under,
    Open(&'static str),
}

/// The reasons, in the order in which the first is told.
const REASONS: [&str; 5] = [
    "before-first-edition",
    "after-last-edition",
    "outside-scope",
    "listed-between-editions",
    "28-days-not-proved",
];

impl Listing {
    pub(super) fn can(self) -> Can {
        match self {
            Self::Yes => Can::sure(true),
            Self::Not | Self::Under => Can::sure(false),
            Self::Open(_) => Can::OPEN,
        }
    }

    /// On either register.
    pub(super) fn or(self, other: Self) -> Self {
        let both = [self, other];
        let reason = REASONS.into_iter().find(|it| both.contains(&Self::Open(it)));
        match reason {
            _ if both.contains(&Self::Yes) => Self::Yes,
            Some(reason) => Self::Open(reason),
            None if both.contains(&Self::Under) => Self::Under,
            None => Self::Not,
        }
    }
}

/// What a register showed of a number: days, and whether it was on it.
pub(super) fn seen(editions: &[Edition], number: u64) -> Vec<(i64, bool)> {
    let of = editions.iter().filter(|it| it.covers(number));
    of.map(|it| (it.day, it.listed.contains(&number))).collect()
}

/// A day long before anything.
const AGES_AGO: i64 = i64::MIN / 2;

/// Every day on which the spell can have begun that holds the observation at this place.
fn begins(seen: &[(i64, bool)], mut place: usize) -> Vec<i64> {
    while place > 0 && seen[place - 1].1 {
        place -= 1;
    }
    let latest = seen[place].0;
    match place {
        0 => std::iter::once(AGES_AGO).chain(latest - 60..=latest).collect(),
        _ => (seen[place - 1].0 + 1..=latest).collect(),
    }
}

/// All worlds on a day: since when it was on the register, or that it was not.
fn worlds(seen: &[(i64, bool)], day: i64) -> Vec<Option<i64>> {
    let before = seen.iter().rposition(|it| it.0 <= day);
    let after = seen.iter().position(|it| it.0 >= day);
    let was = |place: usize| begins(seen, place).into_iter().map(Some).collect::<Vec<_>>();
    let anything = || {
        let ever = (day - 60..=day).chain([AGES_AGO]).map(Some);
        ever.chain([None]).collect::<Vec<_>>()
    };
    let came = |from: i64, until: i64| {
        (from..=until).map(|begun| (begun <= day).then_some(begun)).collect::<Vec<_>>()
    };
    match (before, after) {
        (None, _) => anything(),
        (Some(p), None) if seen[p].1 => {
            // Still there, or gone, or gone and there again.
            let again = came(seen[p].0 + 2, day);
            was(p).into_iter().chain(again).chain([None]).collect()
        }
        (Some(p), None) => came(seen[p].0 + 1, day).into_iter().chain([None]).collect(),
        (Some(p), Some(n)) => match (seen[p].1, seen[n].1) {
            (true, true) => was(p),
            (false, false) => vec![None],
            (false, true) => came(seen[p].0 + 1, seen[n].0),
            (true, false) => {
                let gone = seen[p].0 + 1..=seen[n].0;
                gone.flat_map(|gone| if gone > day { was(p) } else { vec![None] }).collect()
            }
        },
    }
}

/// What a register shows of a number on a day; `first` is the day of its first edition.
pub(super) fn listing(seen: &[(i64, bool)], first: i64, day: i64) -> Listing {
    let worlds = worlds(seen, day);
    let mut on = Can::default();
    let mut bound = Can::default();
    for begun in worlds {
        on.see(begun.is_some());
        // The day on which it went on the register is not counted.
        bound.see(begun.is_some_and(|begun| day - begun >= 28));
    }
    let last = seen.iter().rev().find(|it| it.0 <= day);
    let later = seen.iter().any(|it| it.0 >= day);
    match (on, bound) {
        (_, bound) if bound.surely() => Listing::Yes,
        (on, bound) if !bound.be => match last {
            _ if !on.be => Listing::Not,
            // The edition in force does not list it, and nothing later is held.
            Some((_, false)) if !later => Listing::Not,
            _ => Listing::Under,
        },
        _ if last.is_none() && day < first => Listing::Open("before-first-edition"),
        _ if last.is_none() => Listing::Open("outside-scope"),
        _ if !later => Listing::Open("after-last-edition"),
        (on, _) if on.surely() => Listing::Open("28-days-not-proved"),
        _ => Listing::Open("listed-between-editions"),
    }
}
