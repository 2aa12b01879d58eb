//! A row that was read, in 64 bytes, so that a hundred million can wait on the disk.

use rules::investigations::Tri;
use terms::Number;

/// Bytes of a leg.
pub(super) const SIZE: usize = 64;

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
        let digits = self.number.digits();
        out.extend(digits.to_le_bytes());
        out.extend((self.first as u32).to_le_bytes());
        out.extend(self.seconds.to_le_bytes());
        out.extend(self.id.to_le_bytes());
        out.extend(self.other.to_le_bytes());
        for word in [self.line, self.agent, self.campaign, self.supplier, self.file, self.row] {
            out.extend(word.to_le_bytes());
        }
        out.extend(late.to_le_bytes());
        out.extend([self.flags.bits(), 0, 0, 0, 0, 0]);
    }

    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let long = |at: usize| Some(u64::from_le_bytes(*bytes.get(at..at + 8)?.first_chunk()?));
        let word = |at: usize| Some(u32::from_le_bytes(*bytes.get(at..at + 4)?.first_chunk()?));
        let first = i64::from(word(8)?);
        let late = u16::from_le_bytes(*bytes.get(56..58)?.first_chunk()?);
        Some(Self {
            number: Number::from_digits(long(0)?).ok()?,
            first,
            last: first + i64::from(late),
            seconds: word(12)?,
            id: long(16)?,
            other: long(24)?,
            line: word(32)?,
            agent: word(36)?,
            campaign: word(40)?,
            supplier: word(44)?,
            file: word(48)?,
            row: word(52)?,
            flags: Flags::of(*bytes.get(58)?),
        })
    }
}

/// The digits of the number of a leg that was written.
pub(super) fn number(bytes: &[u8]) -> u64 {
    bytes.first_chunk().map_or(0, |digits| u64::from_le_bytes(*digits))
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
        let mut bytes = Vec::new();
        leg.write(&mut bytes);
        assert_eq!(bytes.len(), SIZE);
        assert_eq!(Leg::read(&bytes), Some(leg));
    }
}
