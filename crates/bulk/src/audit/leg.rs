//! A row that was read, in 28 bytes and what else it says, so that a hundred million can wait on the disk.

use rules::investigations::Tri;
use terms::Number;

/// Bytes that every leg has: a head, when it began, seconds, id, row.
const LEAST: usize = 28;
/// The bits of the head that hold the digits; the flags follow.
const DIGITS: u32 = 50;
/// From this bit on, the head says which of line, agent, campaign, supplier and file follow.
const WORDS: u32 = DIGITS + 6;
/// The other id follows.
const OTHER: u64 = 1 << 61;
/// It can have begun later than it says, and by how much follows.
const LATE: u64 = 1 << 62;

/// A row that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Leg {
    pub(super) number: Number,
    /// First second at which it can have begun, since 1970.
    pub(super) first: i64,
    /// Last one.
    pub(super) last: i64,
    pub(super) seconds: u32,
    pub(super) id: u64,
    pub(super) other: u64,
    /// Names, by their index.
    pub(super) line: u32,
    pub(super) agent: u32,
    pub(super) campaign: u32,
    pub(super) supplier: u32,
    pub(super) file: u32,
    pub(super) row: u32,
    pub(super) flags: Flags,
}

/// What a row says in a few bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Flags {
    pub(super) connected: Tri,
    pub(super) withheld: Tri,
    pub(super) marked: bool,
    pub(super) leg: bool,
}

impl Flags {
    fn bits(self) -> u8 {
        self.connected as u8
            | (self.withheld as u8) << 2
            | u8::from(self.marked) << 4
            | u8::from(self.leg) << 5
    }

    fn of(bits: u8) -> Self {
        Self {
            connected: tri(bits & 3),
            withheld: tri(bits >> 2 & 3),
            marked: bits & 16 != 0,
            leg: bits & 32 != 0,
        }
    }
}

fn tri(bits: u8) -> Tri {
    match bits {
        0 => Tri::No,
        1 => Tri::Maybe,
        _ => Tri::Yes,
    }
}

impl Leg {
    /// The order of legs of one number: by system, given by its file, then time, file and row.
    pub(super) fn place(&self) -> (i64, u32, u32) {
        (self.first, self.file, self.row)
    }

    pub(super) fn write(&self, out: &mut Vec<u8>) {
        let late = u16::try_from(self.last - self.first).unwrap_or(u16::MAX);
        let words = [self.line, self.agent, self.campaign, self.supplier, self.file];
        let mut head = self.number.digits() | u64::from(self.flags.bits()) << DIGITS;
        for (bit, word) in (WORDS..).zip(words) {
            head |= u64::from(word != 0) << bit;
        }
        head |= if self.other == 0 { 0 } else { OTHER };
        head |= if late == 0 { 0 } else { LATE };
        let begun =
            u128::from(head) | u128::from(self.first as u32) << 64 | u128::from(self.seconds) << 96;
        out.extend_from_slice(&begun.to_le_bytes());
        out.extend_from_slice(&self.id.to_le_bytes());
        out.extend_from_slice(&self.row.to_le_bytes());
        for word in words.into_iter().filter(|&word| word != 0) {
            out.extend_from_slice(&word.to_le_bytes());
        }
        if self.other != 0 {
            out.extend(self.other.to_le_bytes());
        }
        if late != 0 {
            out.extend(late.to_le_bytes());
        }
    }

    /// Reads the leg with which these bytes begin.
    pub(super) fn read(mut bytes: &[u8]) -> Option<Self> {
        let from = &mut bytes;
        let head = long(from)?;
        let first = i64::from(word(from)?);
        let (seconds, id, row) = (word(from)?, long(from)?, word(from)?);
        let mut words = [0; 5];
        for (bit, to) in (WORDS..).zip(&mut words) {
            if head >> bit & 1 == 1 {
                *to = word(from)?;
            }
        }
        let other = if head & OTHER == 0 { 0 } else { long(from)? };
        let late = if head & LATE == 0 { 0 } else { u16::from_le_bytes(take(from)?) };
        let [line, agent, campaign, supplier, file] = words;
        Some(Self {
            number: Number::from_digits(digits(head)).ok()?,
            first,
            last: first + i64::from(late),
            seconds,
            id,
            other,
            line,
            agent,
            campaign,
            supplier,
            file,
            row,
            flags: Flags::of((head >> DIGITS) as u8 & 63),
        })
    }
}

/// The digits of the number of each leg that was written here, and where the leg begins.
pub(super) fn places(bytes: &[u8]) -> Vec<(u64, usize)> {
    let mut places = Vec::with_capacity(bytes.len() / LEAST);
    let mut at = 0;
    while let Some(head) = bytes.get(at..).and_then(|mut rest| long(&mut rest)) {
        places.push((digits(head), at));
        let words = (head >> WORDS & 31).count_ones() as usize;
        let other = if head & OTHER == 0 { 0 } else { 8 };
        let late = if head & LATE == 0 { 0 } else { 2 };
        at += LEAST + 4 * words + other + late;
    }
    places
}

const fn digits(head: u64) -> u64 {
    head & ((1 << DIGITS) - 1)
}

fn take<const N: usize>(from: &mut &[u8]) -> Option<[u8; N]> {
    let (first, rest) = from.split_first_chunk()?;
    *from = rest;
    Some(*first)
}

fn long(from: &mut &[u8]) -> Option<u64> {
    take(from).map(u64::from_le_bytes)
}

fn word(from: &mut &[u8]) -> Option<u32> {
    take(from).map(u32::from_le_bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_leg_comes_back_as_it_was() {
        let leg = Leg {
            number: Number::gb(7_700_900_123).unwrap(),
            first: 1_635_640_200,
            last: 1_635_643_800,
            seconds: 95,
            id: u64::MAX - 1,
            other: 0,
            line: 1,
            agent: 2,
            campaign: 3,
            supplier: u32::MAX,
            file: 65_536,
            row: 4_000_000_000,
            flags: Flags { connected: Tri::Maybe, withheld: Tri::Yes, marked: true, leg: true },
        };
        let plain = Leg {
            number: Number::from_digits(999_999_999_999_999).unwrap(),
            last: leg.first,
            agent: 0,
            file: 0,
            flags: Flags { connected: Tri::No, withheld: Tri::No, marked: false, leg: false },
            ..leg
        };
        let other = Leg { other: 9, ..plain };
        let mut bytes = Vec::new();
        let legs = [leg, plain, other, leg];
        legs.iter().for_each(|leg| leg.write(&mut bytes));
        let places = places(&bytes);
        assert_eq!(places.len(), legs.len());
        for (leg, (digits, at)) in legs.into_iter().zip(places) {
            assert_eq!(leg.number.digits(), digits);
            assert_eq!(Leg::read(&bytes[at..]), Some(leg));
        }
        assert_eq!(Leg::read(&bytes[..LEAST]), None);
    }
}
