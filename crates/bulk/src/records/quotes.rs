//! Where records end in a buffer that grows, jumping from quote to quote.

use memchr::{memchr_iter, memchr2, memrchr2};

/// Follows the quotes of a buffer that begins at the start of a record.
///
/// It looks only at quotes, and at line ends between them: bytes without quotes
/// pass at the speed of `memchr`.
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
    fn stops_at_nul() {
        assert_eq!(scan("a\n\0b").0, Stop::Nul);
        assert_eq!(scan("a\n\"\0b").0, Stop::Nul);
    }
}
