//! From rows to unlawful calls: the steps, the waterfall, the provisions, the two states of the law.

use terms::Arg;

use super::blocks::{Block, Chart, Row, Section, Table};
use super::governing;
use crate::Error;
use crate::investigations::drawing::{Bar, Drawing, Stretch};
use crate::investigations::voice::Voice;
use crate::investigations::{Figure, Regime, Report, said};

pub(super) fn sections(voice: Voice<'_>, report: &Report) -> Result<Vec<Section>, Error> {
    let waterfall = waterfall(voice, report)?;
    let sections = [
        ("steps", vec![Block::Table(steps(voice, report)?)]),
        ("waterfall", waterfall),
        ("provisions", provisions(voice, report)?),
        ("regimes", regimes(voice, report)?),
    ];
    let section = |(id, blocks)| Section::new(voice, id, &format!("audit-heading-{id}"), blocks);
    sections.into_iter().map(section).collect()
}

fn steps(voice: Voice<'_>, report: &Report) -> Result<Table, Error> {
    let mut rows = Vec::new();
    for (key, figure) in funnel(report) {
        let label = voice.law(key, report.governing)?;
        let class = if key.starts_with("audit-step-unlawful") { "strong" } else { "" };
        rows.push(Row { id: None, class, cells: vec![label, voice.figure(figure)?] });
    }
    let beside = [
        ("audit-step-unknown", Figure::exact(report.headline().open())),
        ("audit-step-objected", report.objected),
        ("audit-step-consented", report.consented),
    ];
    for (key, figure) in beside {
        rows.push(Row::new(vec![voice.t(key)?, voice.figure(figure)?]));
    }
    Table::new(voice, "steps", voice.t("audit-steps-caption")?, &["step", "#figure"], rows)
}

/// The steps from all rows to the unlawful calls that are proved; message and figure.
pub(in crate::investigations) fn funnel(report: &Report) -> Vec<(&'static str, Figure)> {
    let mut steps = vec![
        ("audit-step-rows", Figure::exact(report.rows)),
        ("audit-step-calls", Figure::exact(report.calls)),
        ("audit-step-connected", report.connected),
    ];
    if report.from.calls > 0 {
        steps.push(("audit-step-made", report.made));
    }
    let last = match report.listed_28_days {
        Some(listed) => {
            steps.push(("audit-step-listed", listed));
            "audit-step-unlawful-listed"
        }
        None => "audit-step-unlawful",
    };
    steps.push((last, Figure::exact(report.headline().low)));
    steps
}

/// One line of the waterfall.
struct Line {
    class: &'static str,
    /// What it is called in the drawing, whose colours say the rest, and in the table.
    short: String,
    label: String,
    meaning: String,
    rows: u64,
}

fn lines(voice: Voice<'_>, report: &Report) -> Result<Vec<Line>, Error> {
    let words = voice.words;
    let list = [("list", governing(report))];
    let mut lines = Vec::new();
    for reason in report.excluded.iter().filter(|reason| reason.count > 0) {
        let label = said::excluded(words, &reason.id)?;
        lines.push(Line {
            class: "excluded",
            short: label.clone(),
            label,
            meaning: said::excluded_meaning(words, &reason.id)?,
            rows: reason.count,
        });
    }
    let label = words.say("audit-waterfall-unlawful", &list)?;
    lines.push(Line {
        class: "unlawful",
        short: label.clone(),
        label,
        meaning: words.say("audit-tile-unlawful-note", &[])?,
        rows: report.headline().low,
    });
    for reason in report.unknown.iter().filter(|reason| reason.count > 0) {
        let why = said::unknown(words, &reason.id)?;
        lines.push(Line {
            class: "open",
            short: why.clone(),
            label: words.say("audit-waterfall-unknown", &[("reason", Arg::from(why))])?,
            meaning: said::unknown_meaning(words, &reason.id)?,
            rows: reason.count,
        });
    }
    Ok(lines)
}

fn waterfall(voice: Voice<'_>, report: &Report) -> Result<Vec<Block>, Error> {
    let lines = lines(voice, report)?;
    let drawing = waterfall_drawing(voice, report, &lines)?;
    let svg = drawing.rows();
    let legend = ["excluded", "broke", "open"].into_iter().zip(["excluded", "unlawful", "open"]);
    let legend = legend.map(|(key, class)| Ok((class, voice.t(&format!("audit-legend-{key}"))?)));
    let legend = legend.collect::<Result<_, Error>>()?;
    Ok(vec![
        Block::Text(voice.t("audit-waterfall-text")?),
        Block::Chart(Chart::new(&drawing, svg, legend)),
        Block::Table(waterfall_table(voice, report, &lines)?),
    ])
}

fn waterfall_drawing(voice: Voice<'_>, report: &Report, lines: &[Line]) -> Result<Drawing, Error> {
    let bar = |label: String, class, from, count| Bar {
        label,
        short: String::new(),
        count: voice.count(count),
        stretches: vec![Stretch { class, from, count }],
    };
    let all = voice.words.say("audit-waterfall-all", &[])?;
    let mut bars = vec![bar(all, "calls", 0, report.rows)];
    let mut left = report.rows;
    for line in lines {
        left = left.saturating_sub(line.rows);
        bars.push(bar(line.short.clone(), line.class, left, line.rows));
    }
    Ok(Drawing {
        id: "waterfall-chart",
        title: voice.words.say("audit-heading-waterfall", &[])?,
        description: voice.words.say("audit-waterfall-description", &[])?,
        whole: report.rows,
        bars,
    })
}

fn waterfall_table(voice: Voice<'_>, report: &Report, lines: &[Line]) -> Result<Table, Error> {
    let mut left = report.rows;
    let mut rows = Vec::new();
    for line in lines {
        left = left.saturating_sub(line.rows);
        let class = if line.class == "unlawful" { "strong" } else { "" };
        let label = crate::html::marked(&line.label);
        let meaning = crate::html::marked(&line.meaning);
        let cells = vec![label, voice.count(line.rows), voice.count(left), meaning];
        rows.push(Row { id: None, class, cells });
    }
    let caption = voice.law("audit-waterfall-caption", report.governing)?;
    let heads = ["reason", "#rows", "#left", "meaning"];
    let mut table = Table::new(voice, "waterfall", caption, &heads, rows)?;
    let sum = vec![
        voice.t("audit-waterfall-sum")?,
        voice.count(report.rows),
        "0".to_owned(),
        String::new(),
    ];
    table.foot = Some(Row::new(sum));
    Ok(table)
}

fn provisions(voice: Voice<'_>, report: &Report) -> Result<Vec<Block>, Error> {
    let mut rows = Vec::new();
    for unlawful in &report.unlawful {
        let title = voice.title(unlawful.provision);
        let id = unlawful.provision.id();
        let label = if report.law.contains(&unlawful.provision) {
            format!("<a href=\"#law-{id}\">{title}</a> <code>{id}</code>")
        } else {
            format!("{title} <code>{id}</code>")
        };
        rows.push(Row::new(vec![label, voice.figure(unlawful.calls)?]));
    }
    let caption = voice.t("audit-provisions-caption")?;
    let mut table = Table::new(voice, "provisions", caption, &["provision", "#unlawful"], rows)?;
    table.foot = Some(Row::new(vec![voice.t("audit-provisions-any")?, voice.figure(report.any)?]));
    Ok(vec![Block::Text(voice.t("audit-provisions-text")?), Block::Table(table)])
}

fn regimes(voice: Voice<'_>, report: &Report) -> Result<Vec<Block>, Error> {
    let row = |key: &str, regime: Regime| {
        Ok::<_, Error>(Row::new(vec![
            voice.t(key)?,
            voice.count(regime.calls),
            voice.figure(regime.connected)?,
            voice.figure(regime.made)?,
            voice.figure(regime.unlawful)?,
        ]))
    };
    let rows =
        vec![row("audit-regime-before", report.before)?, row("audit-regime-from", report.from)?];
    let caption = voice.law("audit-regimes-caption", report.governing)?;
    let heads = ["period", "#calls", "#connected", "#made", "#unlawful"];
    let table = Table::new(voice, "regimes", caption, &heads, rows)?;
    Ok(vec![Block::Text(voice.t("audit-regimes-text")?), Block::Table(table)])
}
