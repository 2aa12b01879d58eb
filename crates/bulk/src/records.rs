//! Chunks of whole records, and the fields of a record, over plain bytes.
//!
//! One reading of CSV, used everywhere: a quote opens a quoted field only as the
//! first byte of the field; two quotes inside stand for one; what follows the
//! closing quote, up to the delimiter, belongs to the field (and marks the record
//! as oddly quoted). A record ends at LF, CR LF or CR, whichever comes. A line
//! with nothing in it is no record, but counts as a row, as it does in a spreadsheet.
//!
//! [`Chunks`] cuts a stream so that each [`Chunk`] can be read by another thread;
//! [`Records`] reads the records of one chunk without allocating for each.

mod chunks;
mod marks;
mod quotes;
mod record;

pub(crate) use chunks::whole_records;
pub use chunks::{Chunk, Chunks, MAX_RECORD, for_each};
pub use record::{Record, Records, Span, field_text};

/// How the cells of a record are kept apart. The quote is always `"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Dialect {
    /// The byte between two cells: a comma, semicolon, tab, bar, or whatever the user named.
    pub delimiter: u8,
}

impl Dialect {
    /// Cells separated by commas.
    pub const CSV: Self = Self { delimiter: b',' };
    /// Cells separated by tabs.
    pub const TSV: Self = Self { delimiter: b'\t' };
    /// Each line one cell, for JSON: no text has the byte that separates units.
    pub const LINES: Self = Self { delimiter: 0x1f };

    /// Whether a byte can separate cells: not a quote, line end or NUL, and ASCII.
    #[must_use]
    pub const fn can_delimit(byte: u8) -> bool {
        byte.is_ascii() && !matches!(byte, 0 | b'"' | b'\n' | b'\r')
    }
}
