//! The notice on the screen, and its forms to take away.

use std::sync::Arc;

use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use rules::notices::{Answers, Facts, read};
use terms::{Actor, Arg, Problem};
use words::document::{Brand, Colour, Document, Logo, LogoFault, fragment};
use words::notices::{Form as Made, Given, pair, recorded, without_welsh, written};
use words::{Lang, Words};

use crate::form::UPLOAD;
use crate::govuk::{Element, Html};
use crate::page::Ours;
use crate::site::Site;
use crate::{Answer, Fault, Form, Voice, answers, codes};

use super::state::{self, KEPT_LOGO, LOGO, STATE};
use super::{question, start, summary};

/// The name of the button that takes a file away.
const FILE: &str = "file";
/// The name of the file of answers.
const ANSWERS: &str = "answers.toml";
/// The name of the notice for machines.
const LINKED: &str = "notice.jsonld";

/// Everything of which a notice is made.
struct Wanted {
    answers: Answers,
    facts: Facts,
    logo: Option<Logo>,
    colour: Option<Colour>,
}

/// Shows the notice.
pub(super) async fn show(voice: Voice, form: Form<UPLOAD>) -> Answer {
    let Some((answers, facts)) = made(&voice, &form) else {
        return again(&voice, &form);
    };
    let wanted = match wanted(answers, facts, &form) {
        Ok(wanted) => wanted,
        Err((answers, problem)) => return summary::told(&voice, &answers, None, &[problem]),
    };
    if let Some(problem) = undrawable(&voice, &wanted).await? {
        return summary::told(&voice, &wanted.answers, None, &[problem]);
    }
    let documents = documents(&voice, &wanted)?;
    let Some(document) = documents.iter().find(|it| it.lang == voice.lang()) else {
        return Err(Fault::Status(StatusCode::INTERNAL_SERVER_ERROR));
    };
    let mut page = voice.page("page-notices-done")?;
    page.stays(state::hidden_with(&wanted.answers, wanted.logo.as_ref()));
    page.heading();
    page.paragraph("page-notices-done-what")?;
    if !without_welsh(&wanted.facts).is_empty() {
        page.put(voice.warning(voice.say("page-notices-without-welsh")?.as_str())?);
    }
    page.put(downloads(&voice, &wanted, &documents)?);
    if wanted.logo.is_some() {
        page.paragraph("page-notices-logo-in")?;
    }
    page.paragraph("page-notices-keep")?;
    if voice.site().survey.is_some() {
        page.link("/survey", "page-notices-survey")?;
    }
    let box_of = Element::new("div").class("uphold-notice");
    page.put(box_of.put(Html::trusted(fragment(document).replace("<br />", "<br>"))));
    page.answer()
}

/// Gives one file away.
pub(super) async fn download(voice: Voice, form: Form<UPLOAD>) -> Answer {
    let Some((answers, facts)) = made(&voice, &form) else {
        return again(&voice, &form);
    };
    let name = form.text(FILE).to_owned();
    if name == ANSWERS {
        let bytes = answers::write(&answers).into_bytes();
        return file(Made { name, media: "application/toml", bytes });
    }
    if is_record(&name) {
        let record = recorded(&facts, voice.site().today(), 0, words(&voice))?;
        let made = record.into_iter().find(|made| made.name == name);
        return file(made.ok_or(Fault::Status(StatusCode::NOT_FOUND))?);
    }
    let wanted = match wanted(answers, facts, &form) {
        Ok(wanted) => wanted,
        Err((answers, problem)) => return summary::told(&voice, &answers, None, &[problem]),
    };
    let documents = documents(&voice, &wanted)?;
    // A PDF takes a while, and must hold nobody up.
    let found = apart(&voice, move |site| one(site, &documents, &name)).await?;
    match found? {
        Ok(made) => file(made),
        Err(problem) => {
            let problems = placed(problem, &wanted.answers);
            summary::told(&voice, &wanted.answers, wanted.logo.as_ref(), &problems)
        }
    }
}

/// Whether a file of this name is the record of processing, or the notice for machines.
fn is_record(name: &str) -> bool {
    name.starts_with("record.") || name == LINKED
}

/// Runs what takes a while beside the pages.
async fn apart<T: Send + 'static>(
    voice: &Voice,
    work: impl FnOnce(&Site) -> T + Send + 'static,
) -> Result<T, Fault> {
    let site = Arc::clone(voice.site());
    let done = tokio::task::spawn_blocking(move || work(&site)).await;
    done.map_err(|_| Fault::Status(StatusCode::INTERNAL_SERVER_ERROR))
}

/// The form of this name, or why there is none that somebody but us can change.
fn one(site: &Site, both: &[Document], name: &str) -> Result<Result<Made, Problem>, Fault> {
    let missing = Fault::Status(StatusCode::NOT_FOUND);
    let named = name.strip_prefix("notice.").and_then(|rest| rest.split_once('.'));
    let Some((lang, ending)) = named else { return Err(missing) };
    let Some(document) = both.iter().find(|it| it.lang.id() == lang) else { return Err(missing) };
    if ending != "pdf" || !site.prints() {
        return Ok(Ok(written(document, ending, site.words(document.lang))?.ok_or(missing)?));
    }
    let media = "application/pdf";
    match site.printed(document) {
        Ok(bytes) => Ok(Ok(Made { name: name.to_owned(), media, bytes })),
        Err(Some(problem)) => Ok(Err(problem)),
        Err(None) => Err(Fault::Status(StatusCode::INTERNAL_SERVER_ERROR)),
    }
}

/// The answers and what they mean; none where they cannot be a notice.
fn made(voice: &Voice, form: &Form<UPLOAD>) -> Option<(Answers, Facts)> {
    let answers = state::read(form.text(STATE))?;
    let (facts, _) = read::facts(&answers, voice.site().today()).ok()?;
    Some((answers, facts))
}

/// Back to the questions.
fn again(voice: &Voice, form: &Form<UPLOAD>) -> Answer {
    match state::read(form.text(STATE)) {
        Some(answers) => question::next(voice, answers, Html::default()),
        None => start::first(voice, &crate::Errors::none()),
    }
}

/// Answers, logo and colour; or what is wrong with one of the two.
fn wanted(
    answers: Answers,
    facts: Facts,
    form: &Form<UPLOAD>,
) -> Result<Wanted, (Answers, Problem)> {
    let colour = summary::colour(&answers);
    match (logo(form, &facts), colour) {
        (Ok(logo), Ok(colour)) => Ok(Wanted { answers, facts, logo, colour }),
        (Err(problem), _) | (_, Err(problem)) => Err((answers, problem)),
    }
}

/// The logo that was chosen now, else the one that was chosen before.
fn logo(form: &Form<UPLOAD>, facts: &Facts) -> Result<Option<Logo>, Problem> {
    let alt = &facts.controller.name;
    let read = match (form.file(LOGO), form.text(KEPT_LOGO)) {
        (Some(file), _) => Logo::read(&file.bytes, alt),
        (None, _) if form.is_empty_file(LOGO) => Err(LogoFault::Kind),
        (None, "") => return Ok(None),
        (None, text) => Logo::from_text(text, alt),
    };
    read.map(Some).map_err(|fault| {
        let code = match fault {
            LogoFault::Kind => codes::LOGO_ODD,
            LogoFault::Large => codes::LOGO_LARGE,
        };
        Problem::error(code, Actor::Caller).in_column(LOGO)
    })
}

/// Why the logo, which looks like a picture, cannot be drawn; found out by printing it alone.
async fn undrawable(voice: &Voice, wanted: &Wanted) -> Result<Option<Problem>, Fault> {
    if wanted.logo.is_none() || !voice.site().prints() {
        return Ok(None);
    }
    let title = "Logo".to_owned();
    let brand = Brand { logo: wanted.logo.clone(), ..Brand::default() };
    let alone = Document { title, brand, ..Document::default() };
    let printed = apart(voice, move |site| site.printed(&alone)).await?;
    let logos = |problem: &Problem| problem.place.column.as_deref() == Some(LOGO);
    Ok(printed.err().flatten().filter(logos))
}

/// A problem at the answers where it is: letters that no font has, at each answer that has them.
fn placed(problem: Problem, answers: &Answers) -> Vec<Problem> {
    let letters = problem.args.iter().find_map(|(name, arg)| match arg {
        Arg::Text(letters) if *name == "letters" => Some(letters.as_str()),
        _ => None,
    });
    let has = |text: &String| text.contains(|letter| letters.is_some_and(|it| it.contains(letter)));
    let names = answers.iter().filter(|(_, values)| values.iter().any(has));
    let placed: Vec<Problem> = names.map(|(name, _)| problem.clone().in_column(name)).collect();
    if placed.is_empty() { vec![problem] } else { placed }
}

fn documents(voice: &Voice, wanted: &Wanted) -> Result<[Document; 2], Fault> {
    let brand = Brand { colour: wanted.colour, logo: wanted.logo.clone(), ..Brand::default() };
    let given = Given { brand, version: 0 };
    Ok(pair(&wanted.facts, voice.site().today(), &given, words(voice))?)
}

/// The words of both languages.
fn words(voice: &Voice) -> [&Words; 2] {
    Lang::ALL.map(|lang| voice.site().words(lang))
}

fn downloads(voice: &Voice, wanted: &Wanted, both: &[Document]) -> Result<Html, Fault> {
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
        ("page-notices-file-jsonld", LINKED),
        ("page-notices-file-answers", ANSWERS),
    ] {
        list = list.put(item(&voice.say(key)?, name));
    }
    let form = voice.form("/notices/download").attr("enctype", "multipart/form-data");
    Ok(form.put(state::hidden_with(&wanted.answers, wanted.logo.as_ref())).put(list).html())
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
