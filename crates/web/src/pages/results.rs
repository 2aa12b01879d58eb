//! The result of a screening or an audit that somebody brings: read as a page.

use std::sync::Arc;

use axum::http::StatusCode;
use axum::routing::get;

use crate::govuk::{Element, Html};
use crate::{Answer, Errors, Fault, Form, Pages, Voice};

/// The most that the form may have: a file, or what it held, and the form around it.
const MOST: usize = 2_000_000;
/// The field of the file.
const FILE: &str = "file";
/// The field in which it comes again, to be read in the other language.
const TEXT: &str = "text";

/// What a file of figures tells.
#[derive(Debug)]
pub struct Told {
    /// What it is the result of.
    pub kind: Kind,
    /// The report, as part of a page.
    pub part: String,
}

/// What a file of figures is the result of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A screening.
    Screening,
    /// An audit of calls.
    Investigation,
}

impl Kind {
    /// The sentence that says what the file does not hold.
    const fn beyond(self) -> &'static str {
        match self {
            Self::Screening => "page-results-beyond-screening",
            Self::Investigation => "page-results-beyond-investigation",
        }
    }
}

pub(super) fn pages(pages: &mut Pages) {
    pages.add("/results", get(ask).post(read));
}

async fn ask(voice: Voice) -> Answer {
    question(&voice, &Errors::none())
}

fn question(voice: &Voice, errors: &Errors) -> Answer {
    let mut page = voice.page("page-results-title")?;
    page.back("/")?;
    page.errors(errors)?;
    page.heading();
    page.paragraph("page-results-lead")?;
    page.paragraph("page-results-kept")?;
    page.paragraph("page-results-people")?;
    let says = ["page-results-file", "page-results-file-hint"];
    let file = voice.file(FILE, says, ".json", errors)?;
    page.upload_form("/results", file, "page-results-button")?;
    page.answer()
}

async fn read(voice: Voice, form: Form<MOST>) -> Answer {
    let sent = form.file(FILE).map_or(form.text(TEXT).as_bytes(), |file| &file.bytes).to_vec();
    let mut errors = Errors::none();
    if sent.is_empty() {
        errors.add(FILE, voice.say("page-results-missing")?);
        return question(&voice, &errors);
    }
    let (site, lang) = (Arc::clone(voice.site()), voice.lang());
    let read = tokio::task::spawn_blocking(move || {
        let told = site.read(&sent, site.words(lang));
        (sent, told)
    });
    let (sent, told) = read.await.map_err(|_| Fault::Status(StatusCode::INTERNAL_SERVER_ERROR))?;
    match told {
        Ok(told) => shown(&voice, &told, &String::from_utf8_lossy(&sent)),
        Err(problem) => {
            errors.add(FILE, voice.words().problem(&problem).sentence());
            question(&voice, &errors)
        }
    }
}

fn shown(voice: &Voice, told: &Told, text: &str) -> Answer {
    let mut page = voice.page("page-results-shown")?;
    page.stays(super::hidden(TEXT, text));
    page.back("/results")?;
    page.whole_width();
    let report = Element::new("div").class("uphold-report");
    page.put(report.put(Html::trusted(told.part.as_str())));
    page.section("page-results-trust")?;
    page.paragraph("page-results-unsigned")?;
    page.paragraph(told.kind.beyond())?;
    page.paragraph("page-results-gone")?;
    page.link("/verify", "page-verify-title")?;
    page.link("/results", "page-results-again")?;
    page.answer()
}
