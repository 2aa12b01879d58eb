//! People: complaints, who was called most, calls after an objection and after events, coverage.

use super::blocks::{Block, Row, Section, Table};
use crate::Error;
use crate::html::marked;
use crate::investigations::voice::Voice;
use crate::investigations::{Coverage, Figure, Report, said};

pub(super) fn sections(voice: Voice<'_>, report: &Report) -> Result<Vec<Section>, Error> {
    let mut sections = Vec::new();
    let mut push = |id, blocks| {
        sections.push(Section::new(voice, id, &format!("audit-heading-{id}"), blocks)?);
        Ok::<(), Error>(())
    };
    push("three", three(voice, report)?)?;
    if !report.most_called.is_empty() {
        push("people", people(voice, report)?)?;
    }
    if !report.after_objection.is_empty() {
        push("after", after(voice, report)?)?;
    }
    if !report.events.is_empty() {
        push("events", events(voice, report)?)?;
    }
    if let Some(coverage) = &report.coverage {
        push("coverage", covered(voice, coverage)?)?;
    }
    Ok(sections)
}

fn three(voice: Voice<'_>, report: &Report) -> Result<Vec<Block>, Error> {
    let mut rows =
        vec![("audit-three-made", Figure::exact(report.calls)), ("audit-step-made", report.made)];
    rows.extend(report.connected_listed.map(|figure| ("audit-three-listed", figure)));
    if let Some(complaints) = report.complaints {
        let counts = [
            ("audit-three-complaints", complaints.rows),
            ("audit-three-people", complaints.people),
            ("audit-three-matched", complaints.matched),
            ("audit-three-vulnerable", complaints.vulnerable),
        ];
        rows.extend(counts.map(|(key, count)| (key, Figure::exact(count))));
    }
    let row =
        |(key, figure): (&str, Figure)| Ok(Row::new(vec![voice.t(key)?, voice.figure(figure)?]));
    let rows = rows.into_iter().map(row).collect::<Result<_, Error>>()?;
    let caption = voice.t("audit-three-caption")?;
    let mut blocks = vec![
        Block::Text(voice.t("audit-three-text")?),
        Block::Table(Table::new(voice, "three", caption, &["what", "#count"], rows)?),
    ];
    if report.complaints.is_none() {
        blocks.push(Block::Text(voice.t("audit-three-none")?));
    }
    Ok(blocks)
}

fn people(voice: Voice<'_>, report: &Report) -> Result<Vec<Block>, Error> {
    let mut rows = Vec::new();
    for person in &report.most_called {
        rows.push(Row::new(vec![
            voice.text(&said::masked(&person.number)),
            voice.count(person.calls),
            voice.figure(person.connected)?,
            voice.figure(person.unlawful)?,
            voice.figure(person.after_objection)?,
            voice.words.date(person.first),
            voice.words.date(person.last),
        ]));
    }
    let heads = ["number", "#calls", "#connected", "#unlawful-any", "#after", "first", "last"];
    let caption = voice.t("audit-people-caption")?;
    let table = Table::new(voice, "people", caption, &heads, rows)?;
    Ok(vec![Block::Text(voice.t("audit-people-text")?), Block::Table(table)])
}

fn after(voice: Voice<'_>, report: &Report) -> Result<Vec<Block>, Error> {
    let mut rows = Vec::new();
    for delay in &report.after_objection {
        let label = marked(&said::delay(voice.words, &delay.id)?);
        rows.push(Row::new(vec![label, voice.figure(delay.calls)?]));
    }
    let caption = voice.t("audit-after-caption")?;
    let table = Table::new(voice, "after", caption, &["delay", "#calls"], rows)?;
    Ok(vec![Block::Text(voice.t("audit-after-text")?), Block::Table(table)])
}

fn events(voice: Voice<'_>, report: &Report) -> Result<Vec<Block>, Error> {
    let mut rows = Vec::new();
    for event in &report.events {
        rows.push(Row::new(vec![
            voice.text(&event.label),
            voice.words.date(event.day),
            voice.count(event.calls),
            voice.figure(event.unlawful)?,
        ]));
    }
    let caption = voice.t("audit-events-caption")?;
    let heads = ["event", "day", "#calls", "#unlawful-any"];
    let table = Table::new(voice, "events", caption, &heads, rows)?;
    Ok(vec![Block::Text(voice.t("audit-events-text")?), Block::Table(table)])
}

fn covered(voice: Voice<'_>, coverage: &Coverage) -> Result<Vec<Block>, Error> {
    let mut rows = Vec::new();
    for class in coverage.classes.iter().filter(|class| class.count > 0) {
        rows.push(Row::new(vec![
            marked(&said::covered(voice.words, &class.id)?),
            voice.count(class.count),
            marked(&said::covered_meaning(voice.words, &class.id)?),
        ]));
    }
    let caption = voice.t("audit-coverage-caption")?;
    let heads = ["covered", "#calls", "meaning"];
    let mut table = Table::new(voice, "coverage", caption, &heads, rows)?;
    let all = vec![voice.t("audit-coverage-all")?, voice.count(coverage.calls), String::new()];
    table.foot = Some(Row::new(all));
    let text = voice.say(
        "audit-coverage-text",
        &[("receipts", coverage.receipts.into()), ("calls", coverage.calls.into())],
    )?;
    let mut blocks = vec![Block::Text(text), Block::Table(table)];
    if !coverage.remainder.is_empty() {
        blocks.push(Block::Table(remainder(voice, coverage)?));
    }
    Ok(blocks)
}

fn remainder(voice: Voice<'_>, coverage: &Coverage) -> Result<Table, Error> {
    let mut rows = Vec::new();
    for left in &coverage.remainder {
        let supplier = match left.supplier.as_str() {
            "" => voice.t("audit-part-unnamed")?,
            name => voice.text(name),
        };
        rows.push(Row::new(vec![
            supplier,
            voice.month(&left.month)?,
            voice.count(left.calls),
            voice.figure(left.unlawful)?,
        ]));
    }
    let heads = ["supplier", "month", "#calls", "#unlawful-any"];
    Table::new(voice, "remainder", voice.t("audit-remainder-caption")?, &heads, rows)
}
