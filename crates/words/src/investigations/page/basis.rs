//! What the figures rest on: registers, method, law, problems, assumptions.

use rules::law::{self, Confidence, Version};
use terms::{Arg, Cite};

use super::blocks::{Block, Row, Section, Table};
use crate::html::{escaped, marked};
use crate::investigations::voice::Voice;
use crate::investigations::{RegisterUse, Report, said};
use crate::{Error, Lang};

pub(super) fn sections(voice: Voice<'_>, report: &Report) -> Result<Vec<Section>, Error> {
    let sections = [
        ("registers", registers(voice, report)?),
        ("method", method(voice, report)?),
        ("assumed", assumed(voice, report)?),
        ("law", applied(voice, report)?),
        ("problems", problems(voice, report)?),
    ];
    let section = |(id, blocks)| Section::new(voice, id, &format!("audit-heading-{id}"), blocks);
    sections.into_iter().map(section).collect()
}

fn registers(voice: Voice<'_>, report: &Report) -> Result<Vec<Block>, Error> {
    if report.registers.is_empty() {
        return Ok(vec![Block::Text(voice.t("audit-registers-none")?)]);
    }
    let rows = report.registers.iter().map(|used| register(voice, used));
    let rows = rows.collect::<Result<_, Error>>()?;
    let heads = ["register", "#editions", "edition-first", "edition-last", "#gap"];
    let caption = voice.t("audit-registers-caption")?;
    Ok(vec![Block::Table(Table::new(voice, "registers", caption, &heads, rows)?)])
}

fn register(voice: Voice<'_>, used: &RegisterUse) -> Result<Row, Error> {
    let name = marked(&voice.words.source(&used.source)?);
    let gap = match used.gap.and_then(|days| u64::try_from(days).ok()) {
        Some(days) => voice.n("days", "days", days)?,
        None => "–".to_owned(),
    };
    let held = used.editions > 0;
    let editions =
        if held { voice.count(used.editions) } else { voice.t("audit-register-not-held")? };
    let cells = vec![name, editions, voice.day(used.first), voice.day(used.last), gap];
    Ok(Row { id: None, class: if held { "" } else { "missing" }, cells })
}

fn method(voice: Voice<'_>, report: &Report) -> Result<Vec<Block>, Error> {
    let seconds = report.case.same_call;
    let list = vec![
        voice.t("audit-method-rows")?,
        voice.n("audit-method-systems", "seconds", seconds)?,
        voice.t("audit-method-day")?,
        voice.t("audit-method-28")?,
        voice.t("audit-method-statements")?,
        voice.t("audit-method-unknown")?,
        voice.t("audit-method-limits")?,
    ];
    Ok(vec![Block::List(list)])
}

fn assumed(voice: Voice<'_>, report: &Report) -> Result<Vec<Block>, Error> {
    if report.assumptions.is_empty() {
        return Ok(vec![Block::Text(voice.t("audit-assumed-none")?)]);
    }
    let said = report.assumptions.iter().map(|given| said::assumed(voice.words, given));
    let said = said.map(|said| said.map(|said| marked(&said)));
    Ok(vec![Block::List(said.collect::<Result<_, Error>>()?)])
}

fn applied(voice: Voice<'_>, report: &Report) -> Result<Vec<Block>, Error> {
    let mut rows = Vec::new();
    for cite in &report.law {
        let mut id = Some(format!("law-{}", cite.id()));
        for version in versions(report, *cite) {
            rows.push(provision(voice, *cite, version, id.take())?);
        }
    }
    if rows.is_empty() {
        return Ok(vec![Block::Text(voice.t("audit-law-none")?)]);
    }
    let caption = voice.t("audit-law-caption")?;
    let heads = ["provision", "force", "says", "confidence"];
    Ok(vec![Block::Table(Table::new(voice, "law", caption, &heads, rows)?)])
}

/// What a provision said while the calls were made; if nothing, all that it ever said.
fn versions(report: &Report, cite: Cite) -> Vec<&'static Version> {
    let Some(provision) = law::provision(cite) else { return Vec::new() };
    let held = |version: &&Version| {
        report.period.is_none_or(|period| {
            version.from <= period.last && version.until.is_none_or(|until| until > period.first)
        })
    };
    let during: Vec<_> = provision.versions.iter().filter(held).collect();
    if during.is_empty() { provision.versions.iter().collect() } else { during }
}

fn provision(
    voice: Voice<'_>,
    cite: Cite,
    version: &Version,
    id: Option<String>,
) -> Result<Row, Error> {
    let address = law::provision(cite).map_or("", |found| found.address);
    let title = voice.title(cite);
    let title = format!(
        "<a href=\"{}\" rel=\"noreferrer\">{title}</a> <code>{}</code>",
        escaped(address),
        cite.id()
    );
    let from = ("from", Arg::from(version.from));
    let force = match version.until {
        None => voice.say("law-from", &[from])?,
        Some(until) => voice.say("audit-law-until", &[from, ("to", until.into())])?,
    };
    let says = match voice.words.lang() {
        Lang::En => escaped(version.text),
        Lang::Cy => format!("<span lang=\"en\">{}</span>", escaped(version.text)),
    };
    let sure = sure(voice, version)?;
    Ok(Row { id, class: "", cells: vec![title, force, says, sure] })
}

/// How sure we are of the text, and of the days.
fn sure(voice: Voice<'_>, version: &Version) -> Result<String, Error> {
    let said = |sure: Confidence| voice.words.say(&format!("audit-law-{}", sure.mark()), &[]);
    let text = said(version.confidence)?;
    if version.confidence == version.dates {
        return Ok(escaped(&text));
    }
    let days = Arg::from(said(version.dates)?);
    voice.say("audit-law-apart", &[("what", text.into()), ("reason", days)])
}

fn problems(voice: Voice<'_>, report: &Report) -> Result<Vec<Block>, Error> {
    if report.problems.is_empty() && report.noted.is_empty() {
        return Ok(vec![Block::Text(voice.t("audit-problems-none")?)]);
    }
    let said = report.problems.iter().map(|problem| Ok(voice.words.problem(problem)));
    let noted = report.noted.iter().map(|noted| voice.words.noted(noted));
    let said = said.chain(noted).collect::<Result<_, Error>>()?;
    let mut blocks = vec![Block::Problems(said)];
    if report.more_problems > 0 {
        blocks.push(Block::Text(voice.n("problems-more", "problems", report.more_problems)?));
    }
    Ok(blocks)
}
