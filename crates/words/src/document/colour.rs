//! Colours that can be read on white.

/// A colour: red, green, blue. Always dark enough to be read on white (4.5 to 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

impl Colour {
    /// A colour from `#1d70b8`, if it can be read on white: a contrast of at least 4.5 to 1
    /// (WCAG 2.2, 1.4.3), reckoned in whole numbers on the safe side.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
        let value = u32::from_str_radix(digits, 16).ok()?;
        let [_, red, green, blue] = value.to_be_bytes();
        let colour = Self([red, green, blue]);
        colour.reads_on_white().then_some(colour)
    }

    /// Whether it has a contrast of at least 4.5 to 1 on white.
    pub(super) fn reads_on_white(self) -> bool {
        // Relative luminance in millionths; the curve of sRGB at 17 points, straight lines between
        // them, which lie above the curve: so the contrast is never overrated.
        const CURVE: [u64; 17] = [
            1, 5_182, 14_444, 29_557, 51_270, 80_220, 116_971, 162_030, 215_861, 278_895, 351_533,
            434_154, 527_116, 630_758, 745_405, 871_368, 1_008_945,
        ];
        let linear = |channel: u8| {
            let (step, rest) = (usize::from(channel / 16), u64::from(channel % 16));
            let at = |index: usize| CURVE.get(index).copied().unwrap_or(1_000_000);
            at(step) + (at(step + 1) - at(step)) * rest / 16
        };
        let [red, green, blue] = self.0.map(linear);
        let luminance = (2_126 * red + 7_152 * green + 722 * blue) / 10_000;
        // (1 + 0.05) / (luminance + 0.05) >= 4.5
        luminance <= 1_050_000 * 10 / 45 - 50_000
    }

    /// As it stands in a style sheet: `#1d70b8`.
    #[must_use]
    pub fn hex(self) -> String {
        let [red, green, blue] = self.0;
        format!("#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_that_cannot_be_read_on_white_are_refused() {
        for dark in ["#000000", "#1d70b8", "#b80000", "#006400", "#5a5a5a"] {
            assert_eq!(Colour::parse(dark).map(Colour::hex).as_deref(), Some(dark));
        }
        for light in ["#ffffff", "#ffdd00", "#00ff00", "#999999", "red", "#12345", "#12345g"] {
            assert_eq!(Colour::parse(light), None, "{light}");
        }
    }

    /// The straight lines never make a colour darker than it is.
    #[test]
    fn contrast_is_never_overrated() {
        let linear = |channel: u8| {
            let part = f64::from(channel) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        for red in (0..=255).step_by(5) {
            for green in (0..=255).step_by(5) {
                let colour = Colour([red, green, 40]);
                let luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(40);
                if colour.reads_on_white() {
                    assert!(1.05 / (luminance + 0.05) >= 4.5, "{}", colour.hex());
                }
            }
        }
    }
}
