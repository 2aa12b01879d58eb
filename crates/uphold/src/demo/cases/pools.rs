//! The numbers of the cases: pools of a synthetic block, and what each pool is on a day.
//!
//! National numbers from 05300 000000 on: of 05, the table of ranges has 055 and 056 alone in
//! use, so that they ring nowhere; the crate `numbers` reads them as possible numbers of ten digits. Beside them
//! the drama numbers 020 7946 0xxx and 07700 900xxx, and 202 555 01xx for another country.

use terms::Date;

use super::chance::Shuffle;
use super::figures::{Figures, Kind};

/// The first number of the block.
const BLOCK: u64 = 5_300_000_000;

/// The first edition of both registers: 30 December 2020, 43 days before the first call.
pub(super) const FIRST_EDITION: u16 = 18_626;
/// 14 January 2021, and every 28 days from then on: the days on which numbers come and go. There
/// is an edition of the day before each as well, so that every coming and going is proved to the day.
const FIRST_CHANGE: u16 = 18_641;
pub(super) const CHANGES: u64 = 17;

/// 5 February 2021, and every 28 days: when the cohorts of consents are withdrawn, or given.
const FIRST_TURN: u16 = 18_663;
pub(super) const TURNS: u64 = 16;

/// 10 December 2020: the first days of the do-not-call export.
const EARLY_OBJECTIONS: u16 = 18_606;
/// 12 February 2021: from here on over 400 days the others.
const LATE_OBJECTIONS: u16 = 18_670;

/// The day of a change of the register.
pub(super) fn change_day(cohort: u64) -> u16 {
    FIRST_CHANGE + 28 * cohort as u16
}

/// The day on which a cohort of consents is withdrawn, or given.
pub(super) fn turn_day(cohort: u64) -> u16 {
    FIRST_TURN + 28 * cohort as u16
}

/// How many changes of the register there were up to and with this day.
pub(super) fn changes_by(day: u16) -> u64 {
    u64::from(day.saturating_sub(FIRST_CHANGE)) / 28 + 1
}

/// How many turns there were before this day.
pub(super) fn turns_before(day: u16) -> u64 {
    u64::from((day - 1).saturating_sub(FIRST_TURN)) / 28 + 1
}

/// A run of numbers in which a call takes the next.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pool {
    first: u64,
    shuffle: Shuffle,
}

impl Pool {
    fn new(first: u64, size: u64) -> Self {
        Self { first: BLOCK + first, shuffle: Shuffle::new(size, first) }
    }

    pub(super) const fn size(&self) -> u64 {
        self.shuffle.size()
    }

    pub(super) fn at(&self, place: u64) -> u64 {
        self.first + self.shuffle.at(place)
    }

    /// All its numbers, ascending.
    pub(super) fn all(&self) -> std::ops::Range<u64> {
        self.first..self.first + self.shuffle.size()
    }
}

/// Every pool of a case.
#[derive(Clone, Debug)]
pub(super) struct Pools {
    /// On TPS, or CTPS, all the time.
    pub(super) tps: Pool,
    pub(super) ctps: Pool,
    /// Never on a register.
    pub(super) free: Pool,
    /// Come onto a register on the day of a change.
    pub(super) new: Vec<Pool>,
    /// Are on TPS, go on the day of a change, and are back two changes later.
    pub(super) back: Vec<Pool>,
    /// On TPS with a consent that stays.
    pub(super) consented: Pool,
    /// On TPS with a consent that is withdrawn on the day of a turn.
    pub(super) withdrawn: Vec<Pool>,
    /// On TPS with a consent that is given on the day of a turn.
    pub(super) later: Vec<Pool>,
    /// Marked at the end of a call: on TPS, on none.
    pub(super) marked_listed: Pool,
    pub(super) marked_free: Pool,
    /// In the do-not-call export: on TPS, on none.
    pub(super) told_listed: Pool,
    pub(super) told_free: Pool,
    /// Of the export, how many objected before the first call.
    pub(super) told_early: u64,
    /// On a register and never called.
    pub(super) other_tps: Pool,
    pub(super) other_ctps: Pool,
    /// Come with one edition and go with a later one: TPS, CTPS.
    pub(super) passing: [Pool; 2],
}

impl Pools {
    pub(super) fn new(figures: &Figures, scale: u64) -> Self {
        let size = |size: u64| (size / scale).max(64);
        let cohorts = |first: u64, count: u64, each: u64| {
            (0..count).map(|cohort| Pool::new(first + cohort * 60_000, size(each))).collect()
        };
        Self {
            tps: Pool::new(0, size(1_000_000)),
            ctps: Pool::new(2_000_000, size(150_000)),
            new: cohorts(3_000_000, CHANGES, 20_000),
            back: cohorts(5_000_000, CHANGES, 6_000),
            consented: Pool::new(6_900_000, size(24_000)),
            withdrawn: cohorts(7_000_000, TURNS, 1_500),
            later: cohorts(8_000_000, TURNS, 1_500),
            marked_listed: Pool::new(9_000_000, figures.count(Kind::MarkListed)),
            marked_free: Pool::new(9_500_000, figures.count(Kind::MarkFree)),
            told_listed: Pool::new(10_000_000, size(2_000) + size(4_000)),
            told_free: Pool::new(10_500_000, size(2_000) + size(4_000)),
            told_early: size(2_000),
            free: Pool::new(20_000_000, size(2_800_000)),
            other_tps: Pool::new(11_000_000, size(400_000)),
            other_ctps: Pool::new(12_000_000, size(60_000)),
            passing: [
                Pool::new(13_000_000, (CHANGES * 2 + 4) * PASSING),
                Pool::new(13_500_000, (CHANGES * 2 + 4) * PASSING),
            ],
        }
    }

    /// The day on which the number at this place of the export objected.
    pub(super) fn told_on(&self, place: u64) -> Date {
        let days = match place.checked_sub(self.told_early) {
            None => EARLY_OBJECTIONS + (place % 50) as u16,
            Some(late) => LATE_OBJECTIONS + (late * 400 / self.told_late()) as u16,
        };
        Date::from_epoch_days(days)
    }

    /// How many numbers of the export objected before this day.
    pub(super) fn told_before(&self, day: u16) -> u64 {
        let days = u64::from(day.saturating_sub(LATE_OBJECTIONS));
        self.told_early + (days * self.told_late()).div_ceil(400).min(self.told_late())
    }

    fn told_late(&self) -> u64 {
        self.told_listed.size().saturating_sub(self.told_early).max(1)
    }
}

/// How many numbers come with each edition for a while.
pub(super) const PASSING: u64 = 40;

/// Whether a cohort of new numbers comes onto CTPS instead of TPS.
pub(super) const fn is_ctps(cohort: u64) -> bool {
    cohort % 5 == 4
}

/// A drama number, from any place.
pub(super) const fn drama(place: u64) -> u64 {
    match place % 2_000 {
        place @ 0..1_000 => 2_079_460_000 + place,
        place => 7_700_900_000 + place - 1_000,
    }
}

#[cfg(test)]
mod tests {
    use numbers::{Class, Settings, read};

    use super::super::figures::Case;
    use super::*;

    #[test]
    fn every_pool_reads_as_numbers() {
        let pools = Pools::new(&Figures::of(Case::Osl, 1), 1);
        for pool in [pools.tps, pools.new[16], pools.later[15], pools.free, pools.passing[1]] {
            for number in [pool.all().start, pool.all().end - 1] {
                let forms =
                    ["0", "0044", "44", "+44", "90"].map(|before| format!("{before}{number}"));
                for form in forms {
                    let reading = read(form.as_bytes(), &Settings::default());
                    assert!(matches!(reading.class, Class::Read | Class::Repaired), "{form}");
                    let read = reading.numbers[0].gb_national();
                    assert_eq!(read, Some(number), "{form}");
                }
            }
        }
        let abroad = read(b"0012025550123", &Settings::default());
        assert_eq!(abroad.numbers[0].digits(), 12_025_550_123);
    }

    #[test]
    fn the_export_grows_with_its_days() {
        let pools = Pools::new(&Figures::of(Case::Osl, 10), 10);
        for day in 18_669..=19_073 {
            let before = pools.told_before(day);
            let counted = (0..pools.told_listed.size())
                .filter(|place| pools.told_on(*place).epoch_days() < day)
                .count() as u64;
            assert_eq!(before, counted, "{day}");
        }
    }
}
