//! A row in the making: text and numbers without an allocation for each.

/// Rows that wait to be written.
#[derive(Debug, Default)]
pub(super) struct Text(pub(super) Vec<u8>);

impl Text {
    pub(super) fn put(&mut self, text: &str) -> &mut Self {
        self.0.extend_from_slice(text.as_bytes());
        self
    }

    /// A whole number.
    pub(super) fn number(&mut self, number: u64) -> &mut Self {
        self.digits(number, 1)
    }

    /// A whole number with at least so many digits.
    pub(super) fn digits(&mut self, mut number: u64, least: usize) -> &mut Self {
        let mut digits = [b'0'; 20];
        let mut count = 0;
        for digit in digits.iter_mut().rev() {
            if number == 0 && count >= least {
                break;
            }
            *digit = b'0' + (number % 10) as u8;
            number /= 10;
            count += 1;
        }
        self.0.extend_from_slice(digits.get(digits.len() - count..).unwrap_or_default());
        self
    }

    /// So many hexadecimal digits, the lowest.
    pub(super) fn hex(&mut self, number: u64, digits: u32) -> &mut Self {
        for place in (0..digits).rev() {
            let digit = (number >> (place * 4)) & 15;
            self.0.push(b"0123456789abcdef".get(digit as usize).copied().unwrap_or(b'0'));
        }
        self
    }

    /// `14:30:00`.
    pub(super) fn clock(&mut self, second: u32) -> &mut Self {
        let second = u64::from(second);
        self.digits(second / 3_600, 2).put(":").digits(second / 60 % 60, 2).put(":");
        self.digits(second % 60, 2)
    }

    /// `2021-02-11 14:30:00`.
    pub(super) fn time(&mut self, day: &str, second: u32) -> &mut Self {
        self.put(day).put(" ").clock(second)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_times_are_written_whole() {
        let mut text = Text::default();
        text.number(0).put(" ").number(1_070).put(" ").digits(7, 3).put(" ").hex(0xaf, 4);
        text.put(" ").time("2021-02-11", 3_600 * 9 + 62);
        assert_eq!(text.0, b"0 1070 007 00af 2021-02-11 09:01:02");
    }
}
