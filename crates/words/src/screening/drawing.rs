//! The drawing of where the rows went: a flow from the list to its outcomes.
//!
//! Whole numbers only: every length is a count of user units.

use std::fmt::Write as _;

use terms::Arg;

use super::{ReasonRows, Report, Totals};
use crate::html::escaped;
use crate::{Error, Words};

/// One outcome: a class, or a reason for being blocked.
#[derive(Clone, Debug)]
pub(super) struct Outcome {
    /// The class, which gives the colour: `callable`, `blocked`, `unreadable`, `not-screened`.
    pub(super) class: &'static str,
    /// What it is called.
    pub(super) label: String,
    /// Its rows.
    pub(super) rows: u64,
    /// Its rows, grouped.
    pub(super) count: String,
    /// Its share of all rows.
    pub(super) share: String,
    /// Its length in a bar of [`BAR`] units.
    pub(super) length: u64,
}

/// The length of a whole bar in the narrow drawing.
const BAR: u64 = 1000;
/// How thick the flow of all rows is.
const FLOW: u64 = 230;
/// The least that can still be seen.
const THIN: u64 = 3;
/// The height that a label of two lines needs.
const SLOT: u64 = 46;
/// The space between outcomes.
const GAP: u64 = 8;
/// The space above the flow, for the count of all rows.
const TOP: u64 = 30;
/// Where the bars on the left and on the right end and begin, and where the labels do.
const LEFT: u64 = 14;
const RIGHT: u64 = 250;
const LABEL: u64 = 278;
const WIDTH: u64 = 760;
/// The most letters of a label.
const LETTERS: usize = 64;
/// The most reasons for being blocked that are drawn apart.
const REASONS: usize = 5;

/// The outcomes that have rows, in the order in which they are drawn and told.
pub(super) fn outcomes(words: &Words, report: &Report) -> Result<Vec<Outcome>, Error> {
    let Totals { callable, unreadable, not_screened, .. } = report.totals;
    let mut outcomes = Vec::new();
    let mut push = |class, label, rows| {
        if rows > 0 {
            outcomes.push(outcome(words, report, class, label, rows)?);
        }
        Ok::<(), Error>(())
    };
    push("callable", words.say("class-callable", &[])?, callable)?;
    for (label, rows) in blocked(words, &report.blocked)? {
        push("blocked", label, rows)?;
    }
    push("unreadable", words.say("class-unreadable", &[])?, unreadable)?;
    push("not-screened", words.say("class-not-screened", &[])?, not_screened)?;
    Ok(outcomes)
}

fn outcome(
    words: &Words,
    report: &Report,
    class: &'static str,
    label: String,
    rows: u64,
) -> Result<Outcome, Error> {
    let whole = report.totals.rows;
    Ok(Outcome {
        class,
        label,
        rows,
        count: words.count(rows),
        share: words.share(rows, whole)?,
        length: portion(rows, whole, BAR),
    })
}

/// The reasons drawn apart, and the rest as one.
fn blocked(words: &Words, reasons: &[ReasonRows]) -> Result<Vec<(String, u64)>, Error> {
    let apart = if reasons.len() > REASONS { REASONS - 1 } else { reasons.len() };
    let (first, rest) = reasons.split_at_checked(apart).unwrap_or((reasons, &[]));
    let mut labels = Vec::with_capacity(REASONS);
    for reason in first {
        let said = words.reason(&reason.id)?;
        labels.push((words.say("drawing-blocked", &[("reason", Arg::from(said))])?, reason.rows));
    }
    let others = rest.iter().fold(0, |sum: u64, reason| sum.saturating_add(reason.rows));
    labels.push((words.say("drawing-blocked-others", &[])?, others));
    Ok(labels)
}

/// The flow as SVG, for screens and paper that are wide enough for its labels.
pub(super) fn flow(words: &Words, report: &Report, outcomes: &[Outcome]) -> Result<String, Error> {
    if outcomes.is_empty() {
        return Ok(String::new());
    }
    let thick: Vec<u64> =
        outcomes.iter().map(|o| portion(o.rows, report.totals.rows, FLOW).max(THIN)).collect();
    let slots: u64 = thick.iter().map(|thick| (*thick).max(SLOT) + GAP).sum();
    let height = TOP + slots;
    let rows = words.say("line-rows", &[("rows", Arg::Count(report.totals.rows))])?;
    let mut from = TOP;
    let mut slot = TOP;
    let mut svg = opening(words, report, height)?;
    // Writing to a string does not fail.
    let _ = write!(svg, r#"<text class="all" x="0" y="{}">{}</text>"#, TOP - 12, escaped(&rows));
    for (outcome, thick) in outcomes.iter().zip(thick) {
        let tall = thick.max(SLOT);
        band(&mut svg, outcome, from, slot + (tall - thick) / 2, thick);
        label(&mut svg, outcome, slot + tall / 2);
        from += thick;
        slot += tall + GAP;
    }
    svg.push_str("</svg>");
    Ok(svg)
}

fn opening(words: &Words, report: &Report, height: u64) -> Result<String, Error> {
    let title = words.say("drawing-title", &[])?;
    let rows = ("rows", Arg::Count(report.totals.rows));
    let description = words.say("drawing-description", &[rows])?;
    Ok(format!(
        concat!(
            r#"<svg class="flow" role="img" aria-labelledby="flow-title flow-description" "#,
            r#"viewBox="0 0 {} {}" xmlns="http://www.w3.org/2000/svg">"#,
            r#"<title id="flow-title">{}</title><desc id="flow-description">{}</desc>"#,
        ),
        WIDTH,
        height,
        escaped(&title),
        escaped(&description),
    ))
}

/// One outcome's part of the list, its way across, and its bar on the right.
fn band(svg: &mut String, outcome: &Outcome, from: u64, to: u64, thick: u64) {
    let class = outcome.class;
    let middle = LEFT.midpoint(RIGHT);
    let (from_end, to_end) = (from + thick, to + thick);
    let _ = write!(
        svg,
        concat!(
            r#"<g class="{c}"><rect x="0" y="{f}" width="{l}" height="{t}"/>"#,
            r#"<path d="M{l} {f}C{m} {f} {m} {o} {r} {o}V{p}C{m} {p} {m} {g} {l} {g}Z"/>"#,
            r#"<rect x="{r}" y="{o}" width="{l}" height="{t}"/></g>"#,
        ),
        c = class,
        f = from,
        g = from_end,
        o = to,
        p = to_end,
        l = LEFT,
        m = middle,
        r = RIGHT,
        t = thick,
    );
}

fn label(svg: &mut String, outcome: &Outcome, middle: u64) {
    let _ = write!(
        svg,
        concat!(
            r#"<text x="{x}" y="{above}"><tspan class="count">{count}</tspan>"#,
            r#"<tspan class="share" dx="8">{share}</tspan></text>"#,
            r#"<text class="label" x="{x}" y="{below}">{label}</text>"#,
        ),
        x = LABEL,
        above = middle - 2,
        below = middle + 16,
        count = escaped(&outcome.count),
        share = escaped(&outcome.share),
        label = escaped(&cut(&outcome.label)),
    );
}

fn cut(label: &str) -> String {
    if label.chars().count() <= LETTERS {
        return label.to_owned();
    }
    label.chars().take(LETTERS - 1).chain(['…']).collect()
}

/// `part` of `whole`, of a length; never more than the length.
fn portion(part: u64, whole: u64, length: u64) -> u64 {
    if whole == 0 {
        return 0;
    }
    let share = u128::from(part) * u128::from(length) / u128::from(whole);
    u64::try_from(share).unwrap_or(length).min(length)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Lang;
    use crate::screening::sample;

    #[test]
    fn the_outcomes_are_all_the_rows() {
        for (name, report) in sample::all() {
            for lang in Lang::ALL {
                let drawn = outcomes(&Words::new(lang), &report).unwrap();
                let rows: u64 = drawn.iter().map(|outcome| outcome.rows).sum();
                assert_eq!(rows, report.totals.rows, "{name}");
                assert!(drawn.iter().all(|outcome| outcome.rows > 0 && outcome.length <= BAR));
            }
        }
    }

    #[test]
    fn many_reasons_are_drawn_as_few() {
        let drawn = outcomes(&Words::new(Lang::En), &sample::huge()).unwrap();
        let blocked: Vec<_> = drawn.iter().filter(|outcome| outcome.class == "blocked").collect();
        assert_eq!(blocked.len(), REASONS);
        assert_eq!(blocked[REASONS - 1].label, "Blocked: other reasons");
        assert_eq!(blocked[REASONS - 1].rows, 1_000);
    }

    #[test]
    fn a_single_row_in_millions_can_still_be_seen() {
        assert_eq!(portion(1, 50_000_000, FLOW).max(THIN), THIN);
        assert_eq!(portion(u64::MAX, u64::MAX, FLOW), FLOW);
        assert_eq!(portion(5, 0, FLOW), 0);
    }

    #[test]
    fn a_long_label_is_cut() {
        let shown = cut(&"ŵ".repeat(99));
        assert_eq!(shown.chars().count(), LETTERS);
        assert!(shown.ends_with('…'));
        assert_eq!(cut("short"), "short");
    }
}
