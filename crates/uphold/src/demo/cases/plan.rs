//! Each call is decided before a row of it is written: what it is, to whom, when, and on which system.

use super::calendar::{self, Day};
use super::chance::{Shuffle, hash, part};
use super::figures::{Case, Figures, Kind};
use super::pools::{self, Pools};

/// The systems that record calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum System {
    Asterisk,
    Vicidial,
    FreeSwitch,
    /// An operator's own make of CSV, by the clock of London.
    OperatorOne,
    /// Another's, as a Cisco switch writes it, in UTC.
    OperatorTwo,
}

impl System {
    pub(super) const ALL: [Self; 5] =
        [Self::Asterisk, Self::Vicidial, Self::FreeSwitch, Self::OperatorOne, Self::OperatorTwo];

    /// The folder of its files.
    pub(super) const fn id(self) -> &'static str {
        match self {
            Self::Asterisk => "asterisk",
            Self::Vicidial => "vicidial",
            Self::FreeSwitch => "freeswitch",
            Self::OperatorOne => "operator-one",
            Self::OperatorTwo => "operator-two",
        }
    }
}

/// A call as it is meant to be.
#[derive(Clone, Copy, Debug)]
pub(super) struct Call {
    pub(super) nth: u64,
    pub(super) kind: Kind,
    /// National, without the 0; with [`Kind::Abroad`] the whole international number.
    pub(super) number: u64,
    /// The second of the day by the clock of London.
    pub(super) second: u32,
    /// From beginning to end, and talked.
    pub(super) seconds: u32,
    pub(super) talked: u32,
    pub(super) system: System,
    /// Whether the first operator's records show it too.
    pub(super) copied: bool,
    pub(super) supplier: usize,
    pub(super) line: usize,
    /// For whatever else is left to chance.
    pub(super) hash: u64,
}

/// What does not change while the calls go by.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    pub(super) case: Case,
    pub(super) seed: u64,
    pub(super) figures: Figures,
    pub(super) pools: Pools,
    pub(super) days: Vec<Day>,
    kinds: Shuffle,
    suppliers: Shuffle,
    /// Below it, too few numbers are marked for the calls of a day.
    enough: u64,
    pub(super) scale: u64,
}

/// How far each pool has been used: all that must be known to go on with the next call.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct State {
    day: u16,
    /// Since the day began: calls to objectors, listed and not.
    objected: [u64; 2],
    /// Marked before the day, and by now.
    marked_before: [u64; 2],
    marked: [u64; 2],
    tps: u64,
    ctps: u64,
    free: u64,
    drama: u64,
    new: u64,
    back: u64,
    consents: u64,
    abroad: u64,
}

/// Who called from where; drama numbers.
pub(super) const LINES: [(&str, &str); 8] = [
    ("02920180101", "{caller}"),
    ("02920180102", "{caller}"),
    ("02920180103", "{caller}"),
    ("01632960201", "Line Lender Example Ltd"),
    ("01632960202", "Line Lender Example Ltd"),
    ("01214960301", "{caller}"),
    ("01314960401", "{caller}"),
    ("01614960501", "{caller}"),
];

/// Where numbers came from.
pub(super) const SUPPLIERS: [&str; 4] = ["NORTHGATE", "QUAYSIDE", "LLAIS", "HARBOUR"];
/// Of 80,240 unlawful calls, how many used numbers of each supplier: made up.
pub(super) const DRT_SPLIT: [u64; 4] = [38_215, 27_285, 9_934, 4_806];

impl Plan {
    pub(super) fn new(case: Case, scale: u64, seed: u64) -> Self {
        let scale = scale.max(1);
        let figures = Figures::of(case, scale);
        Self {
            case,
            seed,
            pools: Pools::new(&figures, scale),
            days: calendar::days(figures.calls),
            kinds: Shuffle::new(figures.calls, seed),
            suppliers: Shuffle::new(figures.unlawful_b, seed ^ 1),
            enough: 800 / scale + 24,
            figures,
            scale,
        }
    }

    /// Decides the next call.
    pub(super) fn next(&self, state: &mut State, day: &Day, nth: u64) -> Call {
        let today = day.date.epoch_days();
        if state.day != today {
            state.day = today;
            state.objected = [0; 2];
            state.marked_before = state.marked;
        }
        let hash = hash(self.seed, nth);
        let rank = self.kinds.at(nth);
        let kind = self.figures.kind(rank);
        let number = self.number(state, kind, today, hash);
        let ring = 5 + part(hash, 3, 22) as u32;
        let talked = if kind.is_connected() { 3 + talk(part(hash, 8, 4_096)) } else { 0 };
        let system = self.system(kind, part(hash, 20, 100));
        let is_dialler = system < System::OperatorOne;
        let copies = if self.case == Case::Osl { 12 } else { 30 };
        Call {
            nth,
            kind,
            number,
            second: day.second(nth - day.first),
            seconds: ring + talked,
            talked,
            system,
            copied: is_dialler && part(hash, 27, 100) < copies,
            supplier: self.supplier(kind, rank, hash),
            line: part(hash, 34, LINES.len() as u64) as usize,
            hash,
        }
    }

    fn number(&self, state: &mut State, kind: Kind, today: u16, hash: u64) -> u64 {
        let pools = &self.pools;
        match kind {
            Kind::Tps | Kind::IdleListed => pools.tps.at(next(&mut state.tps)),
            Kind::Ctps => pools.ctps.at(next(&mut state.ctps)),
            Kind::Free | Kind::IdleFree if part(hash, 40, 50) == 0 => {
                pools::drama(next(&mut state.drama))
            }
            Kind::Free | Kind::IdleFree => pools.free.at(next(&mut state.free)),
            Kind::New | Kind::Relisted | Kind::Under28 | Kind::Gone => {
                self.moving(state, kind, today, hash)
            }
            Kind::Withdrawn | Kind::ConsentLater | Kind::Consented => {
                self.consenting(state, kind, today, hash)
            }
            Kind::MarkListed => pools.marked_listed.at(next(&mut state.marked[0])),
            Kind::MarkFree => pools.marked_free.at(next(&mut state.marked[1])),
            Kind::ObjectedListed => self.objector(state, 0, today, hash),
            Kind::ObjectedFree => self.objector(state, 1, today, hash),
            Kind::IdleObjected => self.objector(state, part(hash, 41, 2) as usize, today, hash),
            Kind::Abroad => 12_025_550_100 + next(&mut state.abroad) % 100,
        }
    }

    /// A number that comes onto the register or goes off it during the case.
    fn moving(&self, state: &mut State, kind: Kind, today: u16, hash: u64) -> u64 {
        let changes = pools::changes_by(today);
        let newest = changes - 1;
        let chance = part(hash, 42, 1_024);
        let back_again = newest >= 3;
        match kind {
            // On since the change before the newest at the latest: often exactly 28 days and a few.
            Kind::New => {
                let cohort = if chance.is_multiple_of(4) { newest - 1 } else { chance % newest };
                self.of(&self.pools.new, cohort, next(&mut state.new))
            }
            Kind::Under28 if newest >= 2 && chance.is_multiple_of(3) => {
                self.of(&self.pools.back, newest - 2, next(&mut state.back))
            }
            Kind::Under28 => self.of(&self.pools.new, newest, next(&mut state.new)),
            Kind::Gone => self.of(&self.pools.back, newest - chance % 2, next(&mut state.back)),
            // Back since at least one whole round; in the first months those that did not go yet.
            _ if back_again => {
                self.of(&self.pools.back, chance % (newest - 2), next(&mut state.back))
            }
            _ => {
                let left = pools::CHANGES - changes;
                self.of(&self.pools.back, changes + chance % left, next(&mut state.back))
            }
        }
    }

    /// A number with a consent: that holds, was withdrawn, or came later.
    fn consenting(&self, state: &mut State, kind: Kind, today: u16, hash: u64) -> u64 {
        let place = next(&mut state.consents);
        let chance = part(hash, 42, 1_024);
        let before = pools::turns_before(today);
        // The cohort whose turn is today is in neither.
        let after = before + u64::from(pools::turn_day(before) == today);
        let coming = |chance: u64| after + chance % (pools::TURNS - after);
        match (kind, chance % 4) {
            (Kind::Withdrawn, _) => self.of(&self.pools.withdrawn, chance % before, place),
            (Kind::ConsentLater, _) => self.of(&self.pools.later, coming(chance), place),
            (_, 0) => self.of(&self.pools.withdrawn, coming(chance / 4), place),
            (_, 1) => self.of(&self.pools.later, (chance / 4) % before, place),
            _ => self.pools.consented.at(place),
        }
    }

    /// A number whose people objected on an earlier day: at the end of a call, or in the export.
    fn objector(&self, state: &mut State, side: usize, today: u16, hash: u64) -> u64 {
        let pools = &self.pools;
        let (marked, told) = match side {
            0 => (&pools.marked_listed, &pools.told_listed),
            _ => (&pools.marked_free, &pools.told_free),
        };
        let of_day = state.objected.get_mut(side).map_or(0, next);
        let known = state.marked_before.get(side).copied().unwrap_or(0);
        let start = hash_of_day(self.seed, today);
        if known >= self.enough && part(hash, 45, 10) < 8 {
            marked.at((start + of_day) % known)
        } else {
            told.at((start + of_day) % pools.told_before(today))
        }
    }

    fn of(&self, cohorts: &[pools::Pool], cohort: u64, place: u64) -> u64 {
        cohorts.get(cohort as usize).map_or(0, |pool| pool.at(place))
    }

    fn system(&self, kind: Kind, chance: u64) -> System {
        if kind.is_mark() || self.case == Case::Drt {
            return System::Vicidial;
        }
        match chance {
            0..40 => System::Asterisk,
            40..68 if kind == Kind::Abroad => System::Asterisk,
            40..68 => System::Vicidial,
            68..90 => System::FreeSwitch,
            90..96 => System::OperatorOne,
            _ => System::OperatorTwo,
        }
    }

    /// Which supplier the number came from: for the unlawful calls of `drt` by the stated split.
    fn supplier(&self, kind: Kind, rank: u64, hash: u64) -> usize {
        if self.case == Case::Drt && kind.is_unlawful_b() {
            let place = self.suppliers.at(rank);
            let mut end = 0;
            for (supplier, share) in DRT_SPLIT.iter().enumerate().skip(1) {
                end += share / self.scale;
                if place < end {
                    return supplier;
                }
            }
            return 0;
        }
        part(hash, 48, SUPPLIERS.len() as u64) as usize
    }
}

fn hash_of_day(seed: u64, day: u16) -> u64 {
    hash(seed ^ 0x4441_5953, u64::from(day)) >> 32
}

/// Takes the next place of a pool.
fn next(counter: &mut u64) -> u64 {
    let place = *counter;
    *counter += 1;
    place
}

/// Most calls are short.
fn talk(chance: u64) -> u32 {
    match chance {
        0..2_600 => (chance % 40) as u32,
        2_600..3_800 => (chance % 180) as u32,
        _ => (chance % 840) as u32,
    }
}
