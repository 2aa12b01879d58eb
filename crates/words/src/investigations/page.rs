//! The report page of an investigation.

use askama::Template;
use askama::filters::Safe;
use terms::Arg;

use super::voice::Voice;
use super::{Report, said};
use crate::html::marked;
use crate::{Error, Words};
use blocks::{Block, Section};

mod basis;
mod blocks;
mod files;
mod parts;
mod people;
mod result;
mod steps;

use result::Tile;
pub(super) use result::{alarm, because, first_reasons, verdict};
pub(super) use steps::funnel;

/// The page's style sheet, which stands in the page: that of a screening, and what it lacks.
pub const STYLE: &str = concat!(
    include_str!("../../templates/screening/report.css"),
    include_str!("../../templates/investigations/report.css")
);

/// The digest of [`STYLE`] by which the page's own policy admits that style sheet
/// and nothing else: no script, no image, no font, no connection.
const STYLE_SHA256: &str = "sha256-9s+jMw1yatY0UgWJZg0nM8SzGoDod57C8sQS4cHM8VE=";

/// The report page: one HTML file that needs nothing else, neither network nor script.
///
/// # Errors
/// [`Error::Totals`] when the figures do not add up, [`Error::Missing`] when an id has no
/// words, [`Error::Page`] when the page cannot be rendered.
///
/// ```
/// use words::investigations::{page, sample};
/// use words::{Lang, Words};
///
/// let html = page(&sample::typical(), &Words::new(Lang::Cy)).unwrap();
/// assert!(html.starts_with("<!DOCTYPE html>\n<html lang=\"cy\""));
/// ```
pub fn page(report: &Report, words: &Words) -> Result<String, Error> {
    rendered(report, words, true)
}

/// The same as part of another page, which has [`STYLE`].
///
/// # Errors
/// As for [`page`].
///
/// ```
/// use words::investigations::{part, sample};
/// use words::{Lang, Words};
///
/// let html = part(&sample::typical(), &Words::new(Lang::En)).unwrap();
/// assert!(html.contains("<h1>") && !html.contains("<html") && !html.contains("<style"));
/// ```
pub fn part(report: &Report, words: &Words) -> Result<String, Error> {
    rendered(report, words, false)
}

fn rendered(report: &Report, words: &Words, alone: bool) -> Result<String, Error> {
    report.check()?;
    let voice = Voice { words };
    let page = Page {
        alone,
        words,
        report,
        name: name(voice, report)?,
        lead: lead(voice, report)?,
        alarm: alarm(words, report)?.map(|said| marked(&said)),
        verdict: verdict(words, report)?.iter().map(|said| marked(said)).collect(),
        because: because(words, report)?.iter().map(|said| marked(said)).collect(),
        beside: result::beside(voice, report)?,
        tiles: result::tiles(voice, report)?,
        sections: sections(voice, report)?,
    };
    Ok(page.render()?)
}

fn sections(voice: Voice<'_>, report: &Report) -> Result<Vec<Section>, Error> {
    let mut sections = Vec::new();
    if report.rows > 0 {
        sections.extend(steps::sections(voice, report)?);
        sections.extend(parts::sections(voice, report)?);
        sections.extend(people::sections(voice, report)?);
    }
    sections.extend(basis::sections(voice, report)?);
    sections.extend(files::sections(voice, report)?);
    Ok(sections)
}

#[derive(Template)]
#[template(path = "investigations/report.html")]
struct Page<'a> {
    /// Whether it is a page of its own.
    alone: bool,
    words: &'a Words,
    report: &'a Report,
    name: String,
    lead: String,
    alarm: Option<String>,
    verdict: Vec<String>,
    because: Vec<String>,
    beside: Vec<String>,
    tiles: Vec<Tile>,
    sections: Vec<Section>,
}

impl Page<'_> {
    /// A sentence that names nothing.
    fn t(&self, key: &str) -> askama::Result<Safe<String>> {
        let said = self.words.say(key, &[]).map_err(askama::Error::custom)?;
        Ok(Safe(marked(&said)))
    }

    fn mark(&self, text: &str) -> Safe<String> {
        Safe(marked(text))
    }

    fn unreviewed(&self) -> bool {
        self.words.are_unreviewed()
    }

    fn lang(&self) -> &'static str {
        self.words.lang().id()
    }

    fn style(&self) -> Safe<&'static str> {
        Safe(STYLE)
    }

    fn policy(&self) -> &'static str {
        STYLE_SHA256
    }
}

/// The page's name: the case's, or what it is.
fn name(voice: Voice<'_>, report: &Report) -> Result<String, Error> {
    match report.case.name.as_str() {
        "" => voice.t("audit-name"),
        name => Ok(voice.text(name)),
    }
}

fn lead(voice: Voice<'_>, report: &Report) -> Result<String, Error> {
    let case = &report.case;
    let kind = ("kind", Arg::from(case.kind.id()));
    let Some(period) = report.period else { return voice.say("audit-lead-empty", &[kind]) };
    let key = if case.caller.is_empty() { "audit-lead-nobody" } else { "audit-lead" };
    let caller = ("organisation", Arg::from(case.caller.as_str()));
    let said = voice
        .say(key, &[kind, caller, ("first", period.first.into()), ("last", period.last.into())])?;
    let Some(instigator) = case.instigator.as_deref() else { return Ok(said) };
    let instigator = ("organisation", Arg::from(instigator));
    Ok(format!("{said} {}", voice.say("audit-lead-instigator", &[instigator])?))
}

/// The number of the regulation that governs.
fn governing(report: &Report) -> Arg {
    Arg::from(said::regulation(report.governing))
}

#[cfg(test)]
mod tests;
