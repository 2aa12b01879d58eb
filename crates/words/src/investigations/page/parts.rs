//! The calls by month, hour, day of the week, line, supplier, campaign and agent.

use terms::Arg;

use super::blocks::{Block, Chart, Row, Section, Table};
use crate::Error;
use crate::investigations::drawing::{Bar, Drawing, Stretch};
use crate::investigations::voice::Voice;
use crate::investigations::{Figure, OutputKind, Part, Report};
use crate::words::clean;

/// The most parts of a kind that the page shows; the figures for machines hold all.
const SHOWN: usize = 25;
/// The most bars of a kind that are drawn.
const DRAWN: usize = 12;

/// How the labels of a table are read, and whether it is drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    Month,
    Hour,
    Weekday,
    /// A name from the records, drawn or not; the parts with most unlawful calls come first.
    Name {
        drawn: bool,
    },
}

/// One way to part the calls.
struct Parted<'a> {
    id: &'static str,
    by: By,
    /// The head of its first column.
    head: &'static str,
    parts: &'a [Part],
}

pub(super) fn sections(voice: Voice<'_>, report: &Report) -> Result<Vec<Section>, Error> {
    let parted = [
        ("months", By::Month, "month", &report.by_month),
        ("hours", By::Hour, "hour", &report.by_hour),
        ("weekdays", By::Weekday, "weekday", &report.by_weekday),
        ("lines", By::Name { drawn: true }, "line", &report.by_line),
        ("suppliers", By::Name { drawn: true }, "supplier", &report.by_supplier),
        ("campaigns", By::Name { drawn: false }, "campaign", &report.by_campaign),
        ("agents", By::Name { drawn: false }, "agent", &report.by_agent),
    ];
    parted
        .into_iter()
        .filter(|(.., parts)| !parts.is_empty())
        .map(|(id, by, head, parts)| section(voice, report, &Parted { id, by, head, parts }))
        .collect()
}

fn section(voice: Voice<'_>, report: &Report, parted: &Parted<'_>) -> Result<Section, Error> {
    let mut parts: Vec<&Part> = parted.parts.iter().collect();
    if matches!(parted.by, By::Name { .. }) {
        parts.sort_by(|a, b| {
            let key = |part: &Part| (part.unlawful.high, part.calls);
            key(b).cmp(&key(a)).then_with(|| a.label.cmp(&b.label))
        });
    }
    let mut blocks = Vec::new();
    if parted.id == "months" {
        blocks.push(Block::Text(voice.t("audit-parts-text")?));
    }
    if let Some(chart) = chart(voice, parted, &parts)? {
        blocks.push(Block::Chart(chart));
    }
    blocks.push(Block::Table(table(voice, parted, &parts)?));
    if left_out(parted, &parts) > 0 {
        let file = report.outputs.iter().find(|output| output.kind == OutputKind::Figures);
        let file = file.map_or("audit.json", |output| output.path.as_str());
        blocks.push(Block::Text(voice.say("audit-parts-rest", &[("file", Arg::from(file))])?));
    }
    Section::new(voice, parted.id, &format!("audit-heading-{}", parted.id), blocks)
}

fn left_out(parted: &Parted<'_>, parts: &[&Part]) -> usize {
    match parted.by {
        By::Name { .. } if parts.len() > SHOWN => parts.len() - SHOWN,
        _ => 0,
    }
}

fn table(voice: Voice<'_>, parted: &Parted<'_>, parts: &[&Part]) -> Result<Table, Error> {
    let owners = parts.iter().any(|part| part.owner.is_some());
    let rest = left_out(parted, parts);
    let (shown, others) = parts.split_at_checked(parts.len() - rest).unwrap_or((parts, &[]));
    let row = |label: String, owner: Option<&str>, part: &Part| {
        let mut cells = vec![label];
        if owners {
            cells.push(voice.or_dash(owner));
        }
        cells.extend([
            voice.count(part.calls),
            voice.figure(part.connected)?,
            voice.figure(part.unlawful)?,
        ]);
        Ok::<_, Error>(Row::new(cells))
    };
    let mut rows = Vec::new();
    for part in shown {
        rows.push(row(label(voice, parted.by, part)?, part.owner.as_deref(), part)?);
    }
    if rest > 0 {
        let count = u64::try_from(rest).unwrap_or(u64::MAX);
        rows.push(row(voice.n("audit-parts-others", "count", count)?, None, &sum(others))?);
    }
    let mut heads = vec![parted.head];
    if owners {
        heads.push("owner");
    }
    heads.extend(["#calls", "#connected", "#unlawful-any"]);
    let caption = voice.t(&format!("audit-{}-caption", parted.id))?;
    Table::new(voice, parted.id, caption, &heads, rows)
}

fn sum(parts: &[&Part]) -> Part {
    parts.iter().fold(Part::default(), |sum, part| Part {
        calls: sum.calls.saturating_add(part.calls),
        connected: sum.connected.plus(part.connected),
        unlawful: sum.unlawful.plus(part.unlawful),
        ..sum
    })
}

fn label(voice: Voice<'_>, by: By, part: &Part) -> Result<String, Error> {
    if part.label.is_empty() {
        return voice.t("audit-part-unnamed");
    }
    match by {
        By::Month => voice.month(&part.label),
        By::Weekday => voice.weekday(&part.label),
        By::Hour => Ok(hours(&voice.text(&part.label))),
        By::Name { .. } => Ok(voice.text(&part.label)),
    }
}

fn hours(label: &str) -> String {
    format!("{label}:00–{label}:59")
}

/// The label under a column: numbers only, so that it needs no words.
fn short(by: By, part: &Part) -> String {
    match (by, part.label.split_once('-')) {
        (By::Month, Some((year, month))) => clean(&format!("{month}/{year}")),
        _ => clean(&part.label),
    }
}

fn chart(voice: Voice<'_>, parted: &Parted<'_>, parts: &[&Part]) -> Result<Option<Chart>, Error> {
    let by_name = matches!(parted.by, By::Name { .. });
    if matches!(parted.by, By::Weekday | By::Name { drawn: false }) {
        return Ok(None);
    }
    let shown = if by_name { parts.iter().take(DRAWN) } else { parts.iter().take(parts.len()) };
    let whole = shown.clone().map(|part| if by_name { part.unlawful.high } else { part.calls });
    let whole = whole.max().unwrap_or(0);
    if whole == 0 {
        return Ok(None);
    }
    let mut bars = Vec::new();
    for part in shown {
        bars.push(bar(voice, parted.by, part)?);
    }
    let words = voice.words;
    let drawing = Drawing {
        id: match parted.id {
            "months" => "months-chart",
            "hours" => "hours-chart",
            "lines" => "lines-chart",
            _ => "suppliers-chart",
        },
        title: words.say(&format!("audit-heading-{}", parted.id), &[])?,
        description: words.say(&format!("audit-{}-description", parted.id), &[])?,
        whole,
        bars,
    };
    let svg = match parted.by {
        By::Month => drawing.columns(66),
        By::Name { .. } => drawing.rows(),
        _ => drawing.columns(28),
    };
    Ok(Some(Chart::new(&drawing, svg, legend(voice, !by_name)?)))
}

fn legend(voice: Voice<'_>, calls: bool) -> Result<Vec<(&'static str, String)>, Error> {
    let mut legend = Vec::new();
    if calls {
        legend.push(("calls", voice.t("audit-legend-calls")?));
    }
    legend.push(("unlawful", voice.t("audit-legend-unlawful")?));
    legend.push(("open", voice.t("audit-legend-open")?));
    Ok(legend)
}

fn bar(voice: Voice<'_>, by: By, part: &Part) -> Result<Bar, Error> {
    let Figure { low, .. } = part.unlawful;
    let mut stretches = Vec::new();
    if !matches!(by, By::Name { .. }) {
        stretches.push(Stretch { class: "calls", from: 0, count: part.calls });
    }
    stretches.push(Stretch { class: "unlawful", from: 0, count: low });
    stretches.push(Stretch { class: "open", from: low, count: part.unlawful.open() });
    let label = match (by, part.label.as_str()) {
        (_, "") => voice.words.say("audit-part-unnamed", &[])?,
        (By::Hour, label) => hours(&clean(label)),
        (By::Month, label) => voice.month_text(label)?,
        (_, label) => clean(label),
    };
    let count = if part.unlawful.is_exact() {
        voice.count(low)
    } else {
        format!("{}–{}", voice.count(low), voice.count(part.unlawful.high))
    };
    Ok(Bar { label, short: short(by, part), count, stretches })
}
