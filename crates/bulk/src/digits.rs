//! Numbers and days as text, for files of millions of rows.

use terms::Date;

use crate::calls::stamp::civil_date;

/// The first number of more than eight digits.
const EIGHT: u64 = 100_000_000;

/// A whole number as decimal digits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Digits {
    digits: [u8; 20],
    from: u8,
}

impl Digits {
    /// Digits, with noughts before them up to a width.
    #[inline]
    pub(crate) fn of(number: u64, width: usize) -> Self {
        let (above, low) = (number / EIGHT, eight((number % EIGHT) as u32));
        let (top, high) = (above / EIGHT, eight((above % EIGHT) as u32));
        let (mut digits, mut from) = ([b'0'; 20], 20 - decimals(high, low));
        let [_, _, _, _, both @ ..] = &mut digits;
        *both = sixteen(high, low).to_le_bytes();
        if top > 0 {
            let four = (eight(top as u32) >> 32) as u32;
            from = four.trailing_zeros() as usize / 8;
            if let Some(first) = digits.first_chunk_mut() {
                *first = (four | u32::from_ne_bytes([b'0'; 4])).to_le_bytes();
            }
        }
        Self { digits, from: from.min(20_usize.saturating_sub(width)) as u8 }
    }

    /// The digits as bytes.
    #[inline]
    pub(crate) fn bytes(&self) -> &[u8] {
        self.digits.get(usize::from(self.from)..).unwrap_or_default()
    }

    /// The digits as text.
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(self.bytes()).unwrap_or_default()
    }
}

/// Appends the digits of a number of at most sixteen.
#[inline]
pub(crate) fn push_short(out: &mut Vec<u8>, number: u64) {
    let (high, low) = (eight((number / EIGHT) as u32), eight((number % EIGHT) as u32));
    let length = decimals(high, low);
    let end = out.len() + length;
    // Always sixteen bytes: a copy of a fixed length costs a fraction of one that has to be looked at.
    let digits = sixteen(high, low) >> (8 * (16 - length));
    out.extend_from_slice(&digits.to_le_bytes());
    out.truncate(end);
}

/// The eight digits of a number below 10^8, a byte each, the first one lowest.
#[inline]
fn eight(number: u32) -> u64 {
    // Halves of four digits, then pairs of two, then digits, side by side in one word.
    let halves = u64::from(number / 10_000) | u64::from(number % 10_000) << 32;
    let tops = ((halves * 10_486) >> 20) & 0x7f_0000_007f;
    let pairs = tops | (halves - 100 * tops) << 16;
    let tens = ((pairs * 103) >> 10) & 0x000f_000f_000f_000f;
    tens | (pairs - 10 * tens) << 8
}

/// Sixteen digits as text.
#[inline]
fn sixteen(high: u64, low: u64) -> u128 {
    u128::from(high) | u128::from(low) << 64 | u128::from_ne_bytes([b'0'; 16])
}

/// How many digits there are without noughts before them; one for 0.
#[inline]
fn decimals(high: u64, low: u64) -> usize {
    let noughts = (u128::from(high) | u128::from(low) << 64).trailing_zeros() / 8;
    16 - noughts.min(15) as usize
}

/// Appends digits, with noughts before them up to a width.
pub(crate) fn push_whole(text: &mut String, number: u64, width: usize) {
    text.push_str(Digits::of(number, width).text());
}

/// A day from 1970 to 2149: `2021-06-15`.
pub(crate) fn day(day: Date) -> [u8; 10] {
    let (year, month, day) = civil_date(i64::from(day.epoch_days()));
    let mut text = *b"0000-00-00";
    for (part, from, width) in [(year, 0, 4), (month, 5, 2), (day, 8, 2)] {
        let digits = Digits::of(part.unsigned_abs(), width);
        if let Some(room) = text.get_mut(from..from + width) {
            room.iter_mut().zip(digits.bytes()).for_each(|(to, from)| *to = *from);
        }
    }
    text
}

/// The text of every day from 1970 to 2149: `2021-06-15`.
#[derive(Clone, Debug)]
pub(crate) struct Days(String);

impl Default for Days {
    fn default() -> Self {
        let mut text = String::with_capacity((usize::from(u16::MAX) + 1) * Self::LENGTH);
        for each in (0..=u16::MAX).map(Date::from_epoch_days) {
            text.push_str(std::str::from_utf8(&day(each)).unwrap_or_default());
        }
        Self(text)
    }
}

impl Days {
    const LENGTH: usize = 10;

    pub(crate) fn text(&self, day: Date) -> &str {
        let at = usize::from(day.epoch_days()) * Self::LENGTH;
        self.0.get(at..at + Self::LENGTH).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_written_as_dates_are() {
        let days = Days::default();
        for day in (0..=u16::MAX).map(Date::from_epoch_days) {
            assert_eq!(days.text(day), day.to_string());
        }
    }

    #[test]
    fn short_numbers_are_written_as_others_are() {
        let tens = (0..16).map(|zeros| 10_u64.pow(zeros));
        for number in tens.flat_map(|ten| [ten - 1, ten, ten + 1, ten * 7 / 3, ten * 10 - 1]) {
            let mut out = b"+".to_vec();
            push_short(&mut out, number);
            assert_eq!(out, format!("+{number}").into_bytes());
        }
        let every = (0..100_000_000).step_by(9_973).chain(0..20_000);
        every.for_each(|number| assert_eq!(Digits::of(number, 1).text(), number.to_string()));
    }

    #[test]
    fn noughts_fill_the_width_and_nothing_is_cut() {
        let whole = |number, width| Digits::of(number, width).text().to_owned();
        assert_eq!(
            [whole(0, 1), whole(7, 2), whole(u64::MAX, 1)],
            ["0", "07", &u64::MAX.to_string()]
        );
        for number in (0..20).flat_map(|zeros| [0, 1, 9].map(|more| 10_u64.pow(zeros) - 1 + more)) {
            assert_eq!(whole(number, 1), number.to_string());
            assert_eq!(whole(number, 4), format!("{number:04}"));
        }
    }
}
