//! Numbers and days as text, for files of millions of rows.

use terms::Date;

use crate::calls::stamp::civil_date;

/// Digits, with noughts before them up to a width.
pub(super) fn push_whole(text: &mut String, number: u64, width: usize) {
    let mut digits = [b'0'; 20];
    let mut rest = number;
    let mut used = 0;
    for digit in digits.iter_mut().rev() {
        *digit = b'0' + (rest % 10) as u8;
        rest /= 10;
        used += 1;
        if rest == 0 && used >= width {
            break;
        }
    }
    let from = digits.len() - used;
    let digits = digits.get(from..).unwrap_or_default();
    text.push_str(std::str::from_utf8(digits).unwrap_or_default());
}

/// The text of every day from 1970 to 2149: `2021-06-15`.
#[derive(Clone, Debug)]
pub(super) struct Days(String);

impl Default for Days {
    fn default() -> Self {
        let mut text = String::with_capacity((usize::from(u16::MAX) + 1) * Self::LENGTH);
        for day in 0..=u16::MAX {
            let (year, month, day) = civil_date(i64::from(day));
            push_whole(&mut text, year.unsigned_abs(), 4);
            for part in [month, day] {
                text.push('-');
                push_whole(&mut text, part.unsigned_abs(), 2);
            }
        }
        Self(text)
    }
}

impl Days {
    const LENGTH: usize = 10;

    pub(super) fn text(&self, day: Date) -> &str {
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
        let whole = |number, width| {
            let mut text = String::new();
            push_whole(&mut text, number, width);
            text
        };
        assert_eq!(
            [whole(0, 1), whole(7, 2), whole(u64::MAX, 1)],
            ["0", "07", &u64::MAX.to_string()]
        );
    }
}
