//! Bar charts, drawn here: the same figures give the same drawing, byte for byte.
//!
//! Whole numbers only: every length is a count of user units.

use std::fmt::Write as _;

use crate::html::escaped;

/// A part of a bar: from how many to how many.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stretch {
    /// What it shows, which gives the colour.
    pub(super) class: &'static str,
    /// Where it begins.
    pub(super) from: u64,
    /// How many it shows.
    pub(super) count: u64,
}

/// A bar, or a column.
#[derive(Clone, Debug)]
pub(super) struct Bar {
    /// What it is called, as text.
    pub(super) label: String,
    /// A label short enough to stand under a column, as text.
    pub(super) short: String,
    /// Its figure, as text.
    pub(super) count: String,
    /// Its parts, in the order in which they are drawn.
    pub(super) stretches: Vec<Stretch>,
}

/// What a drawing shows, before it is drawn.
#[derive(Clone, Debug)]
pub(super) struct Drawing {
    /// The id that begins the ids in it.
    pub(super) id: &'static str,
    /// Its title, as text.
    pub(super) title: String,
    /// What it shows, as text.
    pub(super) description: String,
    /// What the longest bar stands for.
    pub(super) whole: u64,
    /// Its bars.
    pub(super) bars: Vec<Bar>,
}

const WIDTH: u64 = 760;
/// Where the bars of [`Drawing::rows`] begin, how long one can be, and how far apart they are.
const BAR_LEFT: u64 = 432;
const BAR_LONG: u64 = WIDTH - BAR_LEFT;
const BAR_STEP: u64 = 28;
/// The most letters of a label beside a bar.
const LETTERS: usize = 38;
/// Where the columns of [`Drawing::columns`] end above, and stand below.
const TOP: u64 = 26;
const FLOOR: u64 = 226;
/// The least that can still be seen.
const THIN: u64 = 2;
/// The length of a whole bar in the narrow drawing.
pub(super) const NARROW: u64 = 1000;

impl Drawing {
    /// Bars under each other, each with its label and its figure.
    pub(super) fn rows(&self) -> String {
        let rows = u64::try_from(self.bars.len()).unwrap_or(u64::MAX);
        let mut svg = self.opening(rows.saturating_mul(BAR_STEP));
        for (place, bar) in (0..).zip(&self.bars) {
            let top = place * BAR_STEP;
            let _ = write!(
                svg,
                r#"<text x="0" y="{y}">{}</text><text class="count" x="{x}" y="{y}" text-anchor="end">{}</text>"#,
                escaped(&cut(&bar.label)),
                escaped(&bar.count),
                x = BAR_LEFT - 14,
                y = top + 18,
            );
            for stretch in &bar.stretches {
                let (from, long) = self.place(stretch, BAR_LONG);
                self.rect(&mut svg, stretch.class, [BAR_LEFT + from, top + 4, long, BAR_STEP - 10]);
            }
        }
        svg.push_str("</svg>");
        svg
    }

    /// Columns beside each other; a label needs `label` units.
    pub(super) fn columns(&self, label: u64) -> String {
        let columns = u64::try_from(self.bars.len()).unwrap_or(u64::MAX).max(1);
        let wide = (WIDTH / columns).clamp(1, 90);
        let every = label.div_ceil(wide).max(1);
        let mut svg = self.opening(FLOOR + 28);
        let _ = write!(
            svg,
            r#"<text x="0" y="16">{}</text><path class="line" d="M0 {TOP}H{WIDTH}M0 {FLOOR}H{WIDTH}"/>"#,
            crate::words::grouped(self.whole),
        );
        for (place, bar) in (0..).zip(&self.bars) {
            let left = place * wide;
            for stretch in &bar.stretches {
                let (from, tall) = self.place(stretch, FLOOR - TOP);
                let top = FLOOR.saturating_sub(from + tall);
                self.rect(
                    &mut svg,
                    stretch.class,
                    [left + wide / 8, top, (wide - wide / 4).max(1), tall],
                );
            }
            if place % every == 0 && (every == 1 || left + label <= WIDTH) {
                let (x, anchor) = if every == 1 {
                    (left + wide / 2, "middle")
                } else {
                    (left + wide / 8, "start")
                };
                let _ = write!(
                    svg,
                    r#"<text x="{x}" y="{}" text-anchor="{anchor}">{}</text>"#,
                    FLOOR + 20,
                    escaped(&bar.short)
                );
            }
        }
        svg.push_str("</svg>");
        svg
    }

    /// Where a part begins and how long it is, on a bar of so many units.
    pub(super) fn place(&self, stretch: &Stretch, units: u64) -> (u64, u64) {
        let from = portion(stretch.from, self.whole, units);
        let to = portion(stretch.from.saturating_add(stretch.count), self.whole, units);
        if stretch.count == 0 {
            return (from, 0);
        }
        let long = to.saturating_sub(from).max(THIN);
        (from.min(units.saturating_sub(long)), long)
    }

    fn opening(&self, height: u64) -> String {
        let Self { id, title, description, .. } = self;
        format!(
            concat!(
                r#"<svg class="chart" role="img" aria-labelledby="{id}-title {id}-description" "#,
                r#"viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">"#,
                r#"<title id="{id}-title">{title}</title><desc id="{id}-description">{description}</desc>"#,
                r#"<defs><pattern id="{id}-stripes" class="open" width="6" height="6" patternUnits="userSpaceOnUse" "#,
                r#"patternTransform="rotate(45)"><rect class="ground" width="6" height="6"/><rect width="3" height="6"/></pattern></defs>"#,
            ),
            id = id,
            width = WIDTH,
            height = height,
            title = escaped(title),
            description = escaped(description),
        )
    }

    fn rect(&self, svg: &mut String, class: &str, [x, y, width, height]: [u64; 4]) {
        if width == 0 || height == 0 {
            return;
        }
        let fill = if class == "open" {
            format!(r#" fill="url(#{}-stripes)""#, self.id)
        } else {
            String::new()
        };
        let _ = write!(
            svg,
            r#"<rect class="{class}"{fill} x="{x}" y="{y}" width="{width}" height="{height}"/>"#
        );
    }
}

/// Part of a whole, in so many units.
fn portion(part: u64, whole: u64, units: u64) -> u64 {
    if whole == 0 {
        return 0;
    }
    let portion = u128::from(part.min(whole)) * u128::from(units) / u128::from(whole);
    u64::try_from(portion).unwrap_or(units)
}

fn cut(label: &str) -> String {
    if label.chars().count() <= LETTERS {
        return label.to_owned();
    }
    label.chars().take(LETTERS - 1).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawing(whole: u64, from: u64, count: u64) -> Drawing {
        Drawing {
            id: "x",
            title: "<a>".to_owned(),
            description: "b & c".to_owned(),
            whole,
            bars: vec![Bar {
                label: "ŵ".repeat(99),
                short: "1".to_owned(),
                count: "1".to_owned(),
                stretches: vec![Stretch { class: "open", from, count }],
            }],
        }
    }

    #[test]
    fn a_single_call_in_millions_can_still_be_seen() {
        let drawn = drawing(50_000_000, 0, 1);
        assert_eq!(drawn.place(&drawn.bars[0].stretches[0], 100), (0, THIN));
        let drawn = drawing(50_000_000, 49_999_999, 1);
        assert_eq!(drawn.place(&drawn.bars[0].stretches[0], 100), (98, THIN));
    }

    #[test]
    fn nothing_is_drawn_as_nothing() {
        assert!(!drawing(0, 0, 0).rows().contains("<rect class=\"open\""));
        assert_eq!(portion(5, 0, 10), 0);
        assert_eq!(portion(u64::MAX, u64::MAX, 10), 10);
    }

    #[test]
    fn text_is_escaped_and_cut() {
        for svg in [drawing(3, 1, 1).rows(), drawing(3, 1, 1).columns(20)] {
            assert!(svg.contains("&lt;a&gt;") && svg.contains("b &amp; c"));
            assert!(!svg.contains(&"ŵ".repeat(LETTERS)));
        }
    }

    #[test]
    fn a_part_never_leaves_the_bar() {
        for from in [0, 1, 50, 99, 100] {
            let drawn = drawing(100, from, 100 - from.min(100) + 1);
            let (from, long) = drawn.place(&drawn.bars[0].stretches[0], 50);
            assert!(from + long <= 50, "{from} {long}");
        }
    }

    #[test]
    fn labels_under_thin_columns_are_thinned_out() {
        let mut drawn = drawing(3, 0, 3);
        let bar = drawn.bars.remove(0);
        drawn.bars = std::iter::repeat_n(bar, 76).collect();
        let svg = drawn.columns(66);
        // A label for every seventh column of ten units, but none that would leave the drawing.
        assert_eq!(svg.matches("text-anchor").count(), 10);
        assert_eq!(svg.matches("<rect class=\"open\"").count(), 76);
    }

    #[test]
    fn more_columns_than_units_are_still_drawn() {
        let mut drawn = drawing(3, 0, 3);
        let bar = drawn.bars.remove(0);
        drawn.bars = std::iter::repeat_n(bar, 2_000).collect();
        assert!(drawn.columns(66).ends_with("</svg>"));
        drawn.bars.clear();
        assert!(drawn.columns(66).ends_with("</svg>") && drawn.rows().ends_with("</svg>"));
    }

    #[test]
    fn what_cannot_be_known_is_striped() {
        let svg = drawing(3, 1, 1).rows();
        assert!(svg.contains("<pattern id=\"x-stripes\"") && svg.contains("url(#x-stripes)"));
    }
}
