//! The report page.

use askama::Template;
use askama::filters::Safe;
use terms::{Arg, Date};

use super::drawing::{self, Outcome};
use super::summary::{banner, line, next_steps, register_scope, register_state, short};
use super::{OutputKind, Provision, ReasonRows, Recorded, RegisterUse, Report, Totals};
use crate::html::marked;
use crate::words::clean;
use crate::{Error, Rendered, Words};

/// The page's style sheet, which stands in the page.
const STYLE: &str = include_str!("../../templates/screening/report.css");

/// The digest of [`STYLE`] by which the page's own policy admits that style sheet
/// and nothing else: no script, no image, no font, no connection.
const STYLE_SHA256: &str = "sha256-Zk5HaQqj/L/wUp12len5/OOEcYhNaJQb0pAp8VOn2us=";

/// The report page: one HTML file that needs nothing else, neither network nor script.
///
/// # Errors
/// [`Error::Totals`] when the figures do not add up, [`Error::Page`] when a sentence
/// is missing.
///
/// ```
/// use words::screening::{page, sample};
/// use words::{Lang, Words};
///
/// let html = page(&Words::new(Lang::Cy), &sample::typical()).unwrap();
/// assert!(html.starts_with("<!DOCTYPE html>\n<html lang=\"cy\""));
/// ```
pub fn page(words: &Words, report: &Report) -> Result<String, Error> {
    rendered(words, report, true)
}

/// The same as part of another page, which has [`crate::investigations::STYLE`].
///
/// # Errors
/// As for [`page`].
///
/// ```
/// use words::screening::{part, sample};
/// use words::{Lang, Words};
///
/// let html = part(&Words::new(Lang::En), &sample::typical()).unwrap();
/// assert!(html.contains("<h1>") && !html.contains("<html") && !html.contains("<style"));
/// ```
pub fn part(words: &Words, report: &Report) -> Result<String, Error> {
    rendered(words, report, false)
}

fn rendered(words: &Words, report: &Report, alone: bool) -> Result<String, Error> {
    report.check()?;
    let outcomes = drawing::outcomes(words, report)?;
    let flow = drawing::flow(words, report, &outcomes)?;
    let noted = report.noted.iter().map(|noted| words.noted(noted));
    let problems = report.problems.iter().map(|problem| Ok(words.problem(problem)));
    let page = Page {
        alone,
        words,
        report,
        line: line(words, &report.totals)?,
        banner: banner(words, report)?,
        steps: next_steps(words, report)?,
        tiles: tiles(words, report)?,
        classes: classes(words, report)?,
        problems: problems.chain(noted).collect::<Result<_, Error>>()?,
        outcomes,
        flow,
    };
    Ok(page.render()?)
}

#[derive(Template)]
#[template(path = "screening/report.html")]
struct Page<'a> {
    /// Whether it is a page of its own.
    alone: bool,
    words: &'a Words,
    report: &'a Report,
    line: String,
    banner: Option<String>,
    steps: Vec<String>,
    tiles: Vec<Tile>,
    classes: Vec<Class<'a>>,
    problems: Vec<Rendered>,
    outcomes: Vec<Outcome>,
    flow: String,
}

/// One of the large figures at the top.
struct Tile {
    class: &'static str,
    label: String,
    note: String,
    count: String,
    share: String,
}

/// A class, and the reasons that led to it.
struct Class<'a> {
    id: &'static str,
    label: String,
    rows: u64,
    reasons: Vec<Reason<'a>>,
}

/// A reason, in words.
struct Reason<'a> {
    given: &'a ReasonRows,
    label: String,
    meaning: String,
    who: String,
    next: String,
}

type Said = askama::Result<Safe<String>>;

impl Page<'_> {
    /// A sentence that names nothing.
    fn t(&self, key: &str) -> Said {
        self.say(key, &[])
    }

    /// A sentence that names one count.
    fn n(&self, key: &str, name: &str, count: u64) -> Said {
        self.say(key, &[(name, Arg::Count(count))])
    }

    /// A sentence that names one text.
    fn s(&self, key: &str, name: &str, text: &str) -> Said {
        self.say(key, &[(name, Arg::from(text))])
    }

    /// A sentence that names the day of calling.
    fn on_day(&self, key: &str) -> Said {
        self.say(key, &[("day", self.report.campaign.day.into())])
    }

    fn say(&self, key: &str, args: &[(&str, Arg)]) -> Said {
        self.words.say(key, args).map(|said| Safe(marked(&said))).map_err(askama::Error::custom)
    }

    fn count(&self, count: &u64) -> String {
        self.words.count(*count)
    }

    fn share(&self, rows: &u64) -> askama::Result<String> {
        self.words.share(*rows, self.report.totals.rows).map_err(askama::Error::custom)
    }

    fn text(&self, text: &str) -> String {
        clean(text)
    }

    fn mark(&self, text: &str) -> Safe<String> {
        Safe(marked(text))
    }

    fn date(&self, date: &Date) -> String {
        self.words.date(*date)
    }

    fn lead(&self) -> Said {
        let campaign = &self.report.campaign;
        let nobody = campaign.caller.is_empty();
        self.say(
            if nobody { "report-lead-nobody" } else { "report-lead" },
            &[
                ("file", Arg::Text(self.file_name())),
                ("kind", campaign.kind.id().into()),
                ("day", campaign.day.into()),
                ("organisation", campaign.caller.as_str().into()),
            ],
        )
    }

    fn verdict(&self) -> Said {
        let Totals { rows, callable, .. } = self.report.totals;
        let file = self.report.trial.as_ref().map_or("", |trial| &trial.file);
        let key = match (rows, callable) {
            (0, _) => "verdict-empty",
            _ if self.report.trial.is_some() => "verdict-trial",
            (_, 0) => "verdict-none",
            _ => "verdict",
        };
        self.say(
            key,
            &[
                ("rows", Arg::Count(rows)),
                ("callable", Arg::Count(callable)),
                ("day", self.report.campaign.day.into()),
                ("file", file.into()),
            ],
        )
    }

    fn file_name(&self) -> String {
        match self.report.input.file.as_str() {
            "-" => self.words.say("about-stdin", &[]).unwrap_or_default(),
            file => file.to_owned(),
        }
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

    fn source(&self, register: &RegisterUse) -> Said {
        let said = self.words.source(&register.source).map_err(askama::Error::custom)?;
        Ok(Safe(marked(&said)))
    }

    fn state(&self, register: &RegisterUse) -> askama::Result<String> {
        register_state(self.words, register).map_err(askama::Error::custom)
    }

    fn scope(&self, register: &RegisterUse) -> askama::Result<String> {
        register_scope(self.words, register).map_err(askama::Error::custom)
    }

    fn short(&self, digest: &str) -> String {
        short(digest)
    }

    fn reading(&self, id: &str) -> Said {
        self.words.reason(id).map(|said| Safe(marked(&said))).map_err(askama::Error::custom)
    }

    fn recorded(&self, recorded: &Recorded) -> Said {
        let index = ("index", Arg::Count(recorded.index));
        self.say("report-receipt", &[index, ("log", Arg::from(recorded.log.as_str()))])
    }

    fn output(&self, kind: &OutputKind) -> Said {
        self.t(&format!("output-{}", kind.id()))
    }

    fn force(&self, law: &Provision) -> Said {
        let from = law.from.map(|day| ("from", Arg::from(day)));
        let to = law.to.map(|day| ("to", Arg::from(day)));
        match (from, to) {
            (Some(from), Some(to)) => self.say("law-from-to", &[from, to]),
            (Some(from), None) => self.say("law-from", &[from]),
            (None, Some(to)) => self.say("law-to", &[to]),
            (None, None) => self.t("law-unknown"),
        }
    }

    /// The page's name: the campaign's, or what it is.
    fn name(&self) -> askama::Result<String> {
        match self.report.campaign.name.as_str() {
            "" => self.words.say("report-name", &[]).map_err(askama::Error::custom),
            name => Ok(clean(name)),
        }
    }

    /// The template's language keeps the word `caller` for itself.
    fn caller(&self) -> &str {
        &self.report.campaign.caller
    }

    fn kind(&self) -> Said {
        self.t(&format!("kind-{}", self.report.campaign.kind.id()))
    }

    fn has_reasons(&self) -> bool {
        self.classes.iter().any(|class| !class.reasons.is_empty())
    }

    /// Only addresses on the web become links.
    fn is_link(&self, address: &str) -> bool {
        address.starts_with("https://")
    }

    fn has_law(&self, cite: &str) -> bool {
        self.report.law.iter().any(|law| law.id == cite && is_name(cite))
    }
}

/// Whether a citation's id can stand in an address within the page.
fn is_name(id: &str) -> bool {
    id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

fn tiles(words: &Words, report: &Report) -> Result<Vec<Tile>, Error> {
    let Totals { rows, callable, blocked, unreadable, not_screened } = report.totals;
    let figures = [
        ("callable", callable),
        ("blocked", blocked),
        ("unreadable", unreadable),
        ("not-screened", not_screened),
    ];
    figures
        .into_iter()
        .map(|(class, count)| {
            let trial = class == "callable" && report.trial.is_some();
            let note = format!("class-{class}-note{}", if trial { "-trial" } else { "" });
            Ok(Tile {
                class,
                label: words.say(&format!("class-{class}"), &[])?,
                note: words.say(&note, &[])?,
                count: words.count(count),
                share: words.share(count, rows)?,
            })
        })
        .collect()
}

fn classes<'a>(words: &Words, report: &'a Report) -> Result<Vec<Class<'a>>, Error> {
    let totals = &report.totals;
    let classes = [
        ("callable", totals.callable, &report.callable),
        ("blocked", totals.blocked, &report.blocked),
        ("unreadable", totals.unreadable, &report.unreadable),
        ("not-screened", totals.not_screened, &report.not_screened),
    ];
    let class = |(id, rows, reasons): (&'static str, u64, &'a Vec<ReasonRows>)| {
        let label = words.say(&format!("class-{id}"), &[])?;
        let reasons = reasons.iter().map(|given| reason(words, given)).collect::<Result<_, _>>()?;
        Ok(Class { id, label, rows, reasons })
    };
    classes.into_iter().map(class).collect()
}

fn reason<'a>(words: &Words, given: &'a ReasonRows) -> Result<Reason<'a>, Error> {
    Ok(Reason {
        given,
        label: words.reason(&given.id)?,
        meaning: words.reason_attribute(&given.id, "meaning")?,
        who: words.reason_attribute(&given.id, "who")?,
        next: words.reason_attribute(&given.id, "next")?,
    })
}

#[cfg(test)]
mod tests;
