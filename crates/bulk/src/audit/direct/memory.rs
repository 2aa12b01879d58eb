//! What was found of calls, remembered by all that it can depend on.

use register::Told;
use rules::investigations::Tri;
use terms::Date;

/// All that the outcome of a call depends on where nobody said anything about its number. Two numbers of which a
/// register tells the same have the same history there, and so the same standing on every day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Alike {
    /// What the registers tell.
    pub(super) told: [Told; 2],
    pub(super) day: Date,
    pub(super) within: bool,
    pub(super) connected: Tri,
    pub(super) withheld: Tri,
}

impl Alike {
    fn place(&self) -> usize {
        let [tps, ctps] = self.told.map(Told::index);
        let rest =
            (self.connected as u32) << 1 | (self.withheld as u32) << 3 | u32::from(self.within);
        let day = u32::from(self.day.epoch_days());
        let word = u64::from(tps ^ ctps.rotate_left(9)) << 32 | u64::from(day << 5 | rest);
        (word.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 52) as usize & (PLACES - 1)
    }
}

/// A few thousand outcomes, by their place among all that were found.
#[derive(Debug)]
pub(super) struct Memory(Vec<Option<(Alike, u32)>>);

/// More than days of one chunk have kinds of numbers.
const PLACES: usize = 1 << 12;

impl Default for Memory {
    fn default() -> Self {
        Self(vec![None; PLACES])
    }
}

impl Memory {
    /// What was found of calls like this, if it is remembered.
    #[inline]
    pub(super) fn of(&self, alike: &Alike) -> Option<u32> {
        match self.0.get(alike.place()) {
            Some(Some((known, found))) if known == alike => Some(*found),
            _ => None,
        }
    }

    pub(super) fn keep(&mut self, alike: Alike, found: u32) {
        if let Some(place) = self.0.get_mut(alike.place()) {
            *place = Some((alike, found));
        }
    }
}
