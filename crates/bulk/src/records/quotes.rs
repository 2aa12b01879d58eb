//! Where records end in a buffer that grows.

use memchr::{memchr_iter, memchr2, memrchr, memrchr2};

use super::marks::Marks;

/// Follows the quotes of a buffer that begins at the start of a record.
///
/// It looks only at quotes, and at line ends between them: 64 bytes at a time, and the last ones
/// from quote to quote.
#[derive(Debug)]
pub(super) struct Quotes {
    delimiter: u8,
    /// What lies before was looked at.
    at: usize,
    /// Where the quote stands that is open at `at`.
    open: Option<usize>,
    /// The end of the last whole record found.
    pub(super) whole: usize,
    /// Line ends outside quotes up to `whole`.
    pub(super) lines: u64,
}

/// Bytes that are looked at together where no quote stands among them.
const MANY: usize = if cfg!(test) { 24 } else { 4096 };

/// What of 64 bytes stands within quotes.
#[derive(Debug, Default)]
struct Within {
    bits: u64,
    /// The byte behind the 64 is the second of two quotes that stand for one.
    taken: bool,
}

/// What stopped the scan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// The end of the buffer, outside quotes.
    Outside,
    /// The end of the buffer, within a field whose quote stands here.
    Inside(usize),
    /// A NUL byte.
    Nul,
}

impl Quotes {
    pub(super) const fn new(delimiter: u8) -> Self {
        Self { delimiter, at: 0, open: None, whole: 0, lines: 0 }
    }

    /// Begins again at the start of a new buffer.
    pub(super) fn restart(&mut self) {
        *self = Self::new(self.delimiter);
    }

    /// Looks at what came since the last call. `last` says that nothing more will come.
    pub(super) fn scan(&mut self, bytes: &[u8], last: bool) -> Stop {
        self.blocks(bytes);
        self.rest(bytes, last)
    }

    /// Looks at many bytes without quotes at a time: only their line ends count.
    fn clean(&mut self, bytes: &[u8]) {
        while self.open.is_none()
            && let Some(many) = bytes.get(self.at..).and_then(<[u8]>::first_chunk::<MANY>)
            && memchr2(b'"', 0, many).is_none()
            && let Some(end) = memrchr(b'\n', many)
        {
            self.break_lines(many.get(..=end).unwrap_or_default(), false);
            self.at = self.whole;
        }
    }

    /// Looks at 64 bytes at a time, as long as they have no NUL and the byte behind them is there.
    fn blocks(&mut self, bytes: &[u8]) {
        loop {
            self.clean(bytes);
            for _ in 0..MANY.div_ceil(64) {
                if self.block(bytes).is_none() {
                    return;
                }
            }
        }
    }

    /// Looks at the next 64 bytes.
    #[inline]
    fn block(&mut self, bytes: &[u8]) -> Option<()> {
        let (block, [after, ..]) = bytes.get(self.at..)?.split_first_chunk::<64>()? else {
            return None;
        };
        let marks = Marks::of(block, self.delimiter);
        if marks.nuls != 0 {
            return None;
        }
        let before = self.at.checked_sub(1).and_then(|before| bytes.get(before));
        let first = before.is_none() || self.begins_field(before);
        let behind = marks.delimiters | marks.feeds | marks.returns;
        let within = self.quoted(marks.quotes, behind << 1 | u64::from(first), *after == b'"');
        let follows = marks.feeds >> 1 | u64::from(*after == b'\n') << 63;
        let ends = (marks.feeds | marks.returns & !follows) & !within.bits;
        if ends != 0 {
            self.whole = self.at + 64 - ends.leading_zeros() as usize;
            self.lines += u64::from(ends.count_ones());
        }
        self.at += 64 + usize::from(within.taken);
        Some(())
    }

    /// Which of the 64 bytes from `at` on stand within quotes. `begins` says where fields may begin,
    /// `after` whether a quote stands behind the 64.
    #[inline]
    fn quoted(&mut self, mut quotes: u64, begins: u64, after: bool) -> Within {
        let mut within = Within::default();
        // The bytes before the quote that is open.
        let mut before = 0;
        while quotes != 0 {
            let place = quotes & quotes.wrapping_neg();
            quotes ^= place;
            if self.open.is_none() {
                if begins & place != 0 {
                    self.open = Some(self.at + place.trailing_zeros() as usize);
                    before = place - 1;
                }
            } else if quotes & place << 1 != 0 {
                // Two quotes stand for one.
                quotes ^= place << 1;
            } else if place == 1 << 63 && after {
                within.taken = true;
            } else {
                self.open = None;
                within.bits |= (place - 1) & !before;
            }
        }
        if self.open.is_some() {
            within.bits |= !before;
        }
        within
    }

    /// Looks at the rest, from quote to quote.
    fn rest(&mut self, bytes: &[u8], last: bool) -> Stop {
        loop {
            let stop = match self.open {
                None => self.outside(bytes, last),
                Some(open) => self.inside(bytes, open, last),
            };
            if let Some(stop) = stop {
                return stop;
            }
        }
    }

    fn outside(&mut self, bytes: &[u8], last: bool) -> Option<Stop> {
        let rest = bytes.get(self.at..).unwrap_or_default();
        let found = memchr2(b'"', 0, rest);
        let between = found.map_or(rest, |i| rest.get(..i).unwrap_or_default());
        self.break_lines(between, found.is_none() && !last);
        let Some(i) = found else {
            let undecided = !last && between.last() == Some(&b'\r');
            self.at = bytes.len() - usize::from(undecided);
            return Some(Stop::Outside);
        };
        if rest.get(i) == Some(&0) {
            return Some(Stop::Nul);
        }
        let quote = self.at + i;
        self.at = quote + 1;
        if quote == 0 || self.begins_field(bytes.get(quote - 1)) {
            self.open = Some(quote);
        }
        None
    }

    fn begins_field(&self, before: Option<&u8>) -> bool {
        before.is_some_and(|&b| b == self.delimiter || b == b'\n' || b == b'\r')
    }

    /// Counts the line ends of bytes outside quotes, and remembers the last.
    /// A CR at the end of an unfinished buffer is left alone: an LF may follow.
    fn break_lines(&mut self, between: &[u8], unfinished: bool) {
        let decided = match between.split_last() {
            Some((b'\r', before)) if unfinished => before,
            _ => between,
        };
        if let Some(end) = memrchr2(b'\n', b'\r', decided) {
            self.whole = self.at + end + 1;
            self.lines += line_ends(decided);
        }
    }

    fn inside(&mut self, bytes: &[u8], open: usize, last: bool) -> Option<Stop> {
        let rest = bytes.get(self.at..).unwrap_or_default();
        let Some(i) = memchr2(b'"', 0, rest) else {
            self.at = bytes.len();
            return Some(Stop::Inside(open));
        };
        if rest.get(i) == Some(&0) {
            return Some(Stop::Nul);
        }
        match rest.get(i + 1) {
            Some(b'"') => self.at += i + 2,
            None if !last => {
                self.at += i;
                return Some(Stop::Inside(open));
            }
            _ => {
                self.at += i + 1;
                self.open = None;
            }
        }
        None
    }
}

/// LF, CR LF and lone CR, each once.
fn line_ends(bytes: &[u8]) -> u64 {
    let feeds = memchr_iter(b'\n', bytes).count();
    let lone = memchr_iter(b'\r', bytes).filter(|&cr| bytes.get(cr + 1) != Some(&b'\n')).count();
    (feeds + lone) as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scan(text: &str) -> (Stop, usize, u64) {
        let mut quotes = Quotes::new(b',');
        let stop = quotes.scan(text.as_bytes(), false);
        (stop, quotes.whole, quotes.lines)
    }

    #[test]
    fn finds_the_last_whole_record() {
        assert_eq!(scan("a,b\nc,d\ne"), (Stop::Outside, 8, 2));
        assert_eq!(scan("a,\"x\ny\",b"), (Stop::Outside, 0, 0));
        assert_eq!(scan("a\n\"x\ny"), (Stop::Inside(2), 2, 1));
        assert_eq!(scan("a\r\n\r\nb"), (Stop::Outside, 5, 2));
        assert_eq!(scan("a\rb\rc"), (Stop::Outside, 4, 2));
    }

    #[test]
    fn a_quote_within_a_field_is_only_a_byte() {
        assert_eq!(scan("5\" pipe,x\ny"), (Stop::Outside, 10, 1));
        assert_eq!(scan("\"a\"b\"c\n,d\n"), (Stop::Outside, 10, 2));
    }

    #[test]
    fn a_cr_at_the_end_waits_for_its_lf() {
        assert_eq!(scan("a\r"), (Stop::Outside, 0, 0));
        let mut quotes = Quotes::new(b',');
        quotes.scan(b"a\r", false);
        quotes.scan(b"a\r\nb", false);
        assert_eq!((quotes.whole, quotes.lines), (3, 1));
    }

    #[test]
    fn a_quote_at_the_end_waits_for_its_twin() {
        let mut quotes = Quotes::new(b',');
        assert_eq!(quotes.scan(b"\"a\"", false), Stop::Inside(0));
        assert_eq!(quotes.scan(b"\"a\"\"\n", false), Stop::Inside(0));
        assert_eq!(quotes.scan(b"\"a\"\"\n\"\n", false), Stop::Outside);
        assert_eq!((quotes.whole, quotes.lines), (7, 1));
    }

    #[test]
    fn sixty_four_bytes_at_a_time_are_as_one_after_the_other() {
        let parts = ["\"", "\"\"", ",", "\n", "\r\n", "\r", "ab", "\0", "seventeen letters"];
        let mut random = 1_u64;
        let mut next = |most: usize| {
            random = random.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(11);
            (random >> 33) as usize % most
        };
        for _ in 0..20_000 {
            // A NUL is rare, or little would stand behind one.
            let most = if next(4) == 0 { parts.len() } else { parts.len() - 2 };
            let text: String = (0..next(120)).map(|_| parts[next(most)]).collect();
            let bytes = text.as_bytes();
            let cut = next(bytes.len() + 1);
            let (mut fast, mut slow) = (Quotes::new(b','), Quotes::new(b','));
            for (bytes, last) in [(&bytes[..cut], false), (bytes, true)] {
                let stops = (fast.scan(bytes, last), slow.rest(bytes, last));
                assert_eq!(stops.0, stops.1, "{text:?} {cut}");
                assert_eq!((fast.whole, fast.lines), (slow.whole, slow.lines), "{text:?} {cut}");
                if stops.0 == Stop::Nul {
                    break;
                }
            }
        }
    }

    #[test]
    fn stops_at_nul() {
        assert_eq!(scan("a\n\0b").0, Stop::Nul);
        assert_eq!(scan("a\n\"\0b").0, Stop::Nul);
    }
}
