//! The register file, byte by byte, as `spec/register-file.md` lays it down.

mod cursor;
mod head;
mod pages;

pub(crate) use head::{Extent, Head, Parts};
pub(crate) use pages::{Pages, checksums};

#[cfg(test)]
pub(crate) use head::seal;

/// The first eight bytes: not text, and damaged by any transfer that takes it for text.
pub(crate) const MAGIC: [u8; 8] = *b"\x89UPREG\r\n";
/// The version that this program reads and writes.
pub(crate) const VERSION: u32 = 1;
/// Bytes under one checksum.
pub(crate) const PAGE: usize = 64 * 1024;
/// Everything begins at a multiple of this, so that no line of a block straddles two cache lines.
pub(crate) const LINE: usize = 64;
/// Bits of a line that are no numbers: its rank (32), and how many members stand in
/// each of its first three quarters (8 each), so that a rank takes one count of 128 bits.
pub(crate) const LINE_HEAD_BITS: u32 = 56;
/// Numbers that one line of a block stands for: what is left of 512 bits.
pub(crate) const LINE_NUMBERS: u64 = 456;
/// Numbers that one block stands for.
pub(crate) const BLOCK_NUMBERS: u64 = 10_000;
/// Lines of one block.
pub(crate) const BLOCK_LINES: usize = 22;
/// Blocks under one entry of the first table.
pub(crate) const GROUP_BLOCKS: u64 = 100;
/// Numbers under one entry of the first table.
pub(crate) const GROUP_NUMBERS: u64 = BLOCK_NUMBERS * GROUP_BLOCKS;
/// Ranks under one entry of the overflow's table.
pub(crate) const OVERFLOW_RANKS: u32 = 256;
/// National numbers lie below this.
pub(crate) const KEYS: u64 = 10_000_000_000;
/// Partial scopes that one file may hold.
pub(crate) const PARTIAL_SCOPES: usize = 64;

/// The code that says "see the overflow", for codes of this many bytes.
pub(crate) const fn escape(width: u8) -> Option<u32> {
    match width {
        1 => Some(0xff),
        2 => Some(0xffff),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use terms::{Date, Number, State};

    use crate::{Import, Register, Scope, Source, merge};

    /// The example of `spec/register-file.md`.
    fn example() -> Vec<u8> {
        let numbers = |of: &[u64]| of.iter().map(|&n| Number::gb(n).unwrap()).collect();
        let first = numbers(&[7_700_900_000, 7_700_900_123]);
        let second = numbers(&[7_700_900_123, 7_700_900_999]);
        let edition = |day: &str, listed| {
            let as_of = Date::parse(day).unwrap();
            Import::full(Source::Tps, as_of, Scope::Whole, listed).recorded_on(as_of)
        };
        let first = merge(None::<&Register<Vec<u8>>>, edition("2026-10-26", first)).unwrap();
        let first = Register::open(first.bytes()).unwrap();
        merge(Some(&first), edition("2026-11-20", second)).unwrap().bytes()
    }

    /// Rows of sixteen bytes that are not all zero: `offset: bytes`.
    fn hex(bytes: &[u8]) -> String {
        let row = |(i, row): (usize, &[u8])| {
            let bytes: Vec<String> = row.iter().map(|byte| format!("{byte:02x}")).collect();
            format!("{:05x}: {}\n", i * 16, bytes.join(" "))
        };
        let rows = bytes.chunks(16).enumerate().filter(|(_, row)| row.iter().any(|&b| b != 0));
        rows.map(row).collect::<String>() + &format!("{:05x}\n", bytes.len())
    }

    #[test]
    fn the_example_of_the_specification_is_what_is_written() {
        let expected = include_str!("../../../spec/vectors/register-example.hex");
        assert_eq!(hex(&example()), expected);
    }

    #[test]
    fn the_example_of_the_specification_is_read() {
        let held = Register::open(example()).unwrap();
        let state = |n: u64, day| {
            let number = Number::gb(7_700_900_000 + n).unwrap();
            held.standing(number, Date::parse(day).unwrap()).unwrap().state
        };
        assert_eq!(state(0, "2026-11-01"), State::Maybe);
        assert_eq!(state(123, "2026-11-01"), State::Listed);
        assert_eq!(state(999, "2026-11-20"), State::Listed);
        assert_eq!(state(5, "2026-11-01"), State::NotListed);
    }
}
