//! Numbers and days as text, for files of millions of rows.

use terms::Date;

use crate::calls::stamp::civil_date;

/// The digits of two-digit numbers, one behind the other.
const PAIRS: [u8; 200] = {
    let mut pairs = [b'0'; 200];
    let mut at = 0;
    while at < 200 {
        let digit = if at % 2 == 0 { at / 20 } else { at / 2 % 10 };
        #[expect(clippy::indexing_slicing, reason = "runs in the compiler only")]
        {
            pairs[at] += digit as u8;
        }
        at += 1;
    }
    pairs
};

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
        let mut digits = [b'0'; 20];
        let mut rest = number;
        let mut from = 20;
        for pair in digits.as_chunks_mut::<2>().0.iter_mut().rev() {
            let at = (rest % 100) as usize * 2;
            if let Some(two) = PAIRS.get(at..).and_then(|pairs| pairs.first_chunk()) {
                *pair = *two;
            }
            from -= if rest < 10 { 1 } else { 2 };
            rest /= 100;
            if rest == 0 {
                break;
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
