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
    text.extend(digits.get(from..).unwrap_or_default().iter().map(|&digit| char::from(digit)));
}

/// A day: `2021-06-15`.
pub(super) fn push_day(text: &mut String, day: Date) {
    let (year, month, day) = civil_date(i64::from(day.epoch_days()));
    push_whole(text, year.unsigned_abs(), 4);
    for part in [month, day] {
        text.push('-');
        push_whole(text, part.unsigned_abs(), 2);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_written_as_dates_are() {
        for day in (0..=u16::MAX).map(Date::from_epoch_days) {
            let mut text = String::new();
            push_day(&mut text, day);
            assert_eq!(text, day.to_string());
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
