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
