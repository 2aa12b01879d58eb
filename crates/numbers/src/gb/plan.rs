//! The ranges table, built by the compiler from `ranges.txt`.

use super::{KNOWN, NINE, SEVEN, TEN};

/// Which lengths are possible for each block (the first six digits of a national number).
///
/// Two steps: the first four digits lead to the answer, or, where blocks within
/// them differ, to a page of the hundred blocks.
pub(super) struct Plan {
    roots: [u8; 10_000],
    pages: [[u8; 100]; PAGES],
}

pub(super) static PLAN: Plan = Plan::build(include_bytes!("ranges.txt"));

/// Room for pages; the build fails where it is too little.
const PAGES: usize = 120;
/// From here on, a root is the number of a page.
const FIRST_PAGE: u8 = 0x10;

impl Plan {
    /// The lengths and whether the block is known, as bits; 0 where no number can begin so.
    #[inline]
    pub(super) fn lengths(&self, block: u64) -> u8 {
        let root = self.roots.get((block / 100) as usize).copied().unwrap_or(0);
        let Some(page) = root.checked_sub(FIRST_PAGE) else { return root };
        let page = self.pages.get(usize::from(page));
        page.and_then(|page| page.get((block % 100) as usize)).copied().unwrap_or(0)
    }

    #[expect(
        clippy::indexing_slicing,
        reason = "runs in the compiler only: an index out of bounds fails the build"
    )]
    const fn build(rows: &[u8]) -> Self {
        let mut plan = Self { roots: [0; 10_000], pages: [[0; 100]; PAGES] };
        let mut root = 1_000;
        while root < 10_000 {
            // 0, 4 and 6 begin no number; a block that stands in no row has ten digits.
            plan.roots[root] = if matches!(root / 1_000, 4 | 6) { 0 } else { TEN };
            root += 1;
        }
        let mut pages = 0;
        let mut at = 0;
        while at < rows.len() {
            if rows[at] == b'#' {
                at = next_line(rows, at);
                continue;
            }
            let (first, last) = (six_digits(rows, at), six_digits(rows, at + 7));
            pages = plan.fill(first, last, lengths(rows, at + 14), pages);
            at = next_line(rows, at);
        }
        plan
    }

    #[expect(
        clippy::indexing_slicing,
        reason = "runs in the compiler only: an index out of bounds fails the build"
    )]
    const fn fill(&mut self, first: usize, last: usize, lengths: u8, mut pages: u8) -> u8 {
        let mut block = first;
        while block <= last {
            let root = block / 100;
            if block.is_multiple_of(100) && block + 99 <= last {
                self.roots[root] = lengths;
                block += 100;
                continue;
            }
            if self.roots[root] < FIRST_PAGE {
                self.pages[pages as usize] = [self.roots[root]; 100];
                self.roots[root] = FIRST_PAGE + pages;
                pages += 1;
            }
            self.pages[(self.roots[root] - FIRST_PAGE) as usize][block % 100] = lengths;
            block += 1;
        }
        pages
    }
}

#[expect(clippy::indexing_slicing, reason = "runs in the compiler only")]
const fn next_line(rows: &[u8], mut at: usize) -> usize {
    while at < rows.len() && rows[at] != b'\n' {
        at += 1;
    }
    at + 1
}

#[expect(clippy::indexing_slicing, reason = "runs in the compiler only")]
const fn six_digits(rows: &[u8], at: usize) -> usize {
    let mut value = 0;
    let mut i = at;
    while i < at + 6 {
        assert!(rows[i].is_ascii_digit());
        value = value * 10 + (rows[i] - b'0') as usize;
        i += 1;
    }
    value
}

/// The lengths at the end of a row: `10`, `9`, `7` or `9,10`.
#[expect(clippy::indexing_slicing, reason = "runs in the compiler only")]
const fn lengths(rows: &[u8], mut at: usize) -> u8 {
    let mut bits = KNOWN;
    while at < rows.len() && rows[at] != b'\n' {
        bits |= match rows[at] {
            b'7' => SEVEN,
            b'9' => NINE,
            b'1' => TEN,
            _ => 0,
        };
        at += 1;
    }
    assert!(bits != KNOWN);
    bits
}
