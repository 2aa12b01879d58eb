//! Lines of nothing but one number each, on two threads.

use std::thread;

use memchr::{memchr, memchr_iter};
use terms::Number;

use super::{Layout, rejects::Rejects};
use crate::{Refused, codes};

/// The numbers of a file, and the records that held none.
#[derive(Debug, Default)]
pub(super) struct Parsed {
    pub(super) numbers: Vec<Number>,
    pub(super) records: u64,
    pub(super) rejects: Rejects,
}

/// So many bytes are looked at to learn the layout.
const LOOKED_AT: usize = 64 << 10;
const RECORD: usize = 12;

/// The layout of a file of plain lines; `None` if it has anything but digits and what
/// stands between them in its first lines.
pub(super) fn layout(bytes: &[u8]) -> Option<Layout> {
    let head = bytes.get(..bytes.len().min(LOOKED_AT))?;
    let whole = if head.len() == bytes.len() { head.len() } else { memchr::memrchr(b'\n', head)? };
    let plain = |b: &u8| b.is_ascii_digit() || b" +()-\r\n\x1A".contains(b);
    let head = head.get(..whole)?;
    if !head.iter().all(plain) || !head.iter().any(u8::is_ascii_digit) {
        return None;
    }
    let (mut lines, mut fixed, mut blanks) = (0_usize, 0_usize, 0_usize);
    for line in head.split(|&b| b == b'\n') {
        lines += 1;
        if line.len() == RECORD + 1 && line.last() == Some(&b'\r') {
            fixed += 1;
            blanks += usize::from(line.trim_ascii().contains(&b' '));
        }
    }
    // Most, because a file that was cut or spoilt in places is still such a file.
    Some(match () {
        () if fixed * 20 < lines.saturating_sub(1) * 19 || fixed == 0 => Layout::List,
        () if blanks * 2 > fixed => Layout::FixedWithBlanks,
        () => Layout::Fixed,
    })
}

/// Reads and sorts the numbers.
///
/// # Errors
/// `cut-record` when a fixed-width file ends within a record, or a list within a number.
pub(super) fn parse(bytes: &[u8], layout: Layout, name: &str) -> Result<Parsed, Refused> {
    let bytes = bytes.strip_suffix(b"\x1A").unwrap_or(bytes);
    let middle = bytes.len() / 2;
    let at = bytes.get(middle..).and_then(|rest| memchr(b'\n', rest)).map(|i| middle + i + 1);
    let (front, back) = bytes.split_at_checked(at.unwrap_or(bytes.len())).unwrap_or((bytes, b""));
    let (front, back) = thread::scope(|scope| {
        let front = scope.spawn(|| Part::read(front));
        let back = Part::read(back);
        (front.join(), back)
    });
    let mut whole = front.unwrap_or_else(|panic| std::panic::resume_unwind(panic));
    whole.append(back);
    if !bytes.ends_with(b"\n") && (layout.is_fixed() || whole.last_rejected) {
        let problem = codes::of_file(codes::CUT_RECORD, name).at_row(whole.rows);
        return Err(problem.into());
    }
    Ok(whole.parsed)
}

/// Half a file.
#[derive(Debug, Default)]
struct Part {
    parsed: Parsed,
    /// Lines, blank ones included.
    rows: u64,
    last_rejected: bool,
}

impl Part {
    fn read(bytes: &[u8]) -> Self {
        let mut part = Self::default();
        part.parsed.numbers.reserve(bytes.len() / RECORD);
        let mut start = 0;
        for end in memchr_iter(b'\n', bytes) {
            part.line(bytes.get(start..end).unwrap_or_default());
            start = end + 1;
        }
        match bytes.get(start..) {
            None | Some([]) => {}
            Some(rest) => part.line(rest),
        }
        part.parsed.numbers.sort_unstable();
        part
    }

    fn line(&mut self, line: &[u8]) {
        self.rows += 1;
        let line = line.trim_ascii_end();
        if line.is_empty() {
            return;
        }
        self.parsed.records += 1;
        match number(line) {
            Some(number) => self.parsed.numbers.push(number),
            None => self.parsed.rejects.add(self.rows),
        }
        self.last_rejected = number(line).is_none();
    }

    fn append(&mut self, later: Self) {
        if later.rows > 0 {
            self.last_rejected = later.last_rejected;
        }
        let numbers = std::mem::take(&mut self.parsed.numbers);
        self.parsed.numbers = merged(numbers, later.parsed.numbers);
        self.parsed.records += later.parsed.records;
        self.parsed.rejects.append(later.parsed.rejects, self.rows);
        self.rows += later.rows;
    }
}

/// Two sorted lists as one.
fn merged(mut front: Vec<Number>, back: Vec<Number>) -> Vec<Number> {
    let in_order = front.last().zip(back.first()).is_none_or(|(a, b)| a <= b);
    front.extend_from_slice(&back);
    if !in_order {
        // Two runs, which the stable sort merges in one pass.
        front.sort();
    }
    front
}

/// The one number under +44 that a record holds.
pub(super) fn number(record: &[u8]) -> Option<Number> {
    plain_number(record).or_else(|| read_number(record))
}

/// `0` and ten digits, blanks between them or not: nearly every record there is.
fn plain_number(record: &[u8]) -> Option<Number> {
    if record.len() > RECORD {
        return None;
    }
    let (mut digits, mut value) = (0, 0_u64);
    for &byte in record {
        match byte {
            b'0'..=b'9' => {
                value = value * 10 + u64::from(byte - b'0');
                digits += 1;
            }
            b' ' => {}
            _ => return None,
        }
    }
    let is_plain = digits == 11
        && record.first() == Some(&b'0')
        && matches!(value / 1_000_000_000, 1..=3 | 5 | 7..=9);
    if is_plain { Number::gb(value) } else { None }
}

/// Any other form of exactly one number, read with certainty.
pub(super) fn read_number(cell: &[u8]) -> Option<Number> {
    let reading = numbers::read(cell, &numbers::Settings::default());
    let [number] = reading.numbers[..] else { return None };
    (reading.class.is_certain() && number.gb_national().is_some()).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_forms_of_the_register() {
        let national = |record: &str| number(record.as_bytes()).and_then(Number::gb_national);
        assert_eq!(national("0207 9460123"), Some(2_079_460_123));
        assert_eq!(national("01632 960123"), Some(1_632_960_123));
        assert_eq!(national("07700900123"), Some(7_700_900_123));
        assert_eq!(national("+447700900123"), Some(7_700_900_123));
        assert_eq!(national("0770090012"), None);
        assert_eq!(national("+33123456789"), None);
        assert_eq!(national("07700900123 / 07700900124"), None);
        assert_eq!(national("hello"), None);
    }

    #[test]
    fn tells_the_layouts_apart() {
        assert_eq!(layout(b"0207 9460123\r\n01632 960123\r\n"), Some(Layout::FixedWithBlanks));
        assert_eq!(layout(b"02079460123 \r\n01632960123 \r\n"), Some(Layout::Fixed));
        assert_eq!(layout(b"02079460123\r\n01632960123\r\n"), Some(Layout::List));
        assert_eq!(layout(b"07700900123\n"), Some(Layout::List));
        assert_eq!(layout(b"number\n07700900123\n"), None);
        assert_eq!(layout(b"1,2\n"), None);
    }

    proptest::proptest! {
        #[test]
        fn the_short_way_agrees_with_the_long(national in 1_000_000_000_u64..10_000_000_000) {
            let record = format!("0{national}");
            if let (Some(short), Some(long)) = (plain_number(record.as_bytes()), read_number(record.as_bytes())) {
                proptest::prop_assert_eq!(short, long);
            }
        }

        #[test]
        fn two_halves_are_one_whole(mut numbers in proptest::collection::vec(7_700_900_000_u64..7_700_901_000, 1..200)) {
            let file: String = numbers.iter().map(|n| format!("0{n}\r\n")).collect();
            let parsed = parse(file.as_bytes(), Layout::List, "x").unwrap();
            numbers.sort_unstable();
            let read: Vec<u64> = parsed.numbers.iter().filter_map(|n| n.gb_national()).collect();
            proptest::prop_assert_eq!(read, numbers);
            proptest::prop_assert_eq!(parsed.rejects.count, 0);
        }
    }
}
