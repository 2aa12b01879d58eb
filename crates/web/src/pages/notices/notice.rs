//! The notice on the screen, and its forms to take away.

use std::sync::Arc;

use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use rules::notices::{Answers, Facts, read};
use words::document::{Brand, Colour, Document, fragment};
use words::notices::{Form as Made, Given, pair, recorded, without_welsh, written};

use crate::govuk::{Element, Html};
use crate::page::Ours;
use crate::{Answer, Fault, Form, Voice, answers};

use super::state::{self, STATE};
use super::{question, start};

/// The name of the button that takes a file away.
const FILE: &str = "file";
/// The name of the file of answers.
const ANSWERS: &str = "answers.toml";

/// Shows the notice.
pub(super) async fn show(voice: Voice, form: Form) -> Answer {
    let Some((answers, facts)) = made(&voice, &form) else {
        return again(&voice, &form);
    };
    let documents = documents(&voice, &answers, &facts)?;
    let Some(document) = documents.iter().find(|it| it.lang == voice.lang()) else {
        return Err(Fault::Status(StatusCode::INTERNAL_SERVER_ERROR));
    };
    let mut page = voice.page("page-notices-done")?;
    page.stays(state::hidden(&answers));
    page.heading();
    page.paragraph("page-notices-done-what")?;
    if !without_welsh(&facts).is_empty() {
        page.put(voice.warning(voice.say("page-notices-without-welsh")?.as_str())?);
    }
    page.put(downloads(&voice, &answers, &documents)?);
    page.paragraph("page-notices-keep")?;
    if voice.site().survey.is_some() {
        page.link("/survey", "page-notices-survey")?;
    }
    let box_of = Element::new("div").class("uphold-notice");
    page.put(box_of.put(Html::trusted(fragment(document).replace("<br />", "<br>"))));
    page.answer()
}

/// Gives one file away.
pub(super) async fn download(voice: Voice, form: Form) -> Answer {
    let Some((answers, facts)) = made(&voice, &form) else {
        return again(&voice, &form);
    };
    let wanted = form.text(FILE).to_owned();
    if wanted == ANSWERS {
        let bytes = answers::write(&answers).into_bytes();
        return file(Made { name: wanted, media: "application/toml", bytes });
    }
    let mut record = recorded(&facts, voice.site().today(), 0)?.into_iter();
    if let Some(made) = record.find(|made| made.name == wanted) {
        return file(made);
    }
    let documents = documents(&voice, &answers, &facts)?;
    let site = Arc::clone(voice.site());
    // A PDF takes a while, and must hold nobody up.
    let found = tokio::task::spawn_blocking(move || {
        documents.iter().find_map(|document| one(&site, document, &wanted))
    });
    match found.await.map_err(|_| Fault::Status(StatusCode::INTERNAL_SERVER_ERROR))? {
        Some(made) => file(made),
        None => Err(Fault::Status(StatusCode::NOT_FOUND)),
    }
}

/// A form of this name of a document, if it has one.
fn one(site: &crate::site::Site, document: &Document, name: &str) -> Option<Made> {
    if name == format!("notice.{}.pdf", document.lang) {
        let bytes = site.printed(document)?;
        return Some(Made { name: name.to_owned(), media: "application/pdf", bytes });
    }
    written(document).ok()?.into_iter().find(|made| made.name == name)
}

/// The answers and what they mean; none where they cannot be a notice.
fn made(voice: &Voice, form: &Form) -> Option<(Answers, Facts)> {
    let answers = state::read(form.text(STATE))?;
    let (facts, _) = read::facts(&answers, voice.site().today()).ok()?;
    Some((answers, facts))
}

/// Back to the questions.
fn again(voice: &Voice, form: &Form) -> Answer {
    match state::read(form.text(STATE)) {
        Some(answers) => question::next(voice, answers),
        None => start::first(voice, &crate::Errors::none()),
    }
}

fn documents(voice: &Voice, answers: &Answers, facts: &Facts) -> Result<[Document; 2], Fault> {
    let colour = answers.one("brand.colour").and_then(Colour::parse);
    let brand = Brand { colour, ..Brand::default() };
    Ok(pair(facts, voice.site().today(), &Given { brand, version: 0 })?)
}

fn downloads(voice: &Voice, answers: &Answers, both: &[Document]) -> Result<Html, Fault> {
    let mut list = Element::new("ul").class("govuk-list");
    for document in both {
        for ending in ["pdf", "docx", "html", "md", "txt"] {
            if ending == "pdf" && !voice.site().prints() {
                continue;
            }
            let key = format!("page-notices-file-{ending}-{}", document.lang);
            list = list.put(item(&voice.say(&key)?, &format!("notice.{}.{ending}", document.lang)));
        }
    }
    for (key, name) in [
        ("page-notices-file-record-en", "record.en.csv"),
        ("page-notices-file-record-cy", "record.cy.csv"),
        ("page-notices-file-jsonld", "notice.jsonld"),
        ("page-notices-file-answers", ANSWERS),
    ] {
        list = list.put(item(&voice.say(key)?, name));
    }
    let form = Element::new("form").attr("method", "post");
    let form = form.attr("action", &voice.href("/notices/download"));
    Ok(form.put(state::hidden(answers)).put(list).html())
}

fn item(says: &str, name: &str) -> Html {
    let button = Element::new("button").class("uphold-link-button").attr("type", "submit");
    let button = button.attr("name", FILE).attr("value", name).put(says);
    Element::new("li").put(button).html()
}

fn file(made: Made) -> Answer {
    let mut response = Response::new(Body::from(made.bytes));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(made.media));
    let said = format!("attachment; filename=\"{}\"", made.name);
    let said = HeaderValue::from_str(&said);
    let said = said.map_err(|_| Fault::Status(StatusCode::INTERNAL_SERVER_ERROR))?;
    headers.insert(header::CONTENT_DISPOSITION, said);
    response.extensions_mut().insert(Ours);
    Ok(response)
}
