//! The notice on the screen, and its forms to take away.

use std::sync::Arc;

use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use rules::notices::{Answers, Facts, read};
use terms::{Arg, Problem};
use words::document::{Brand, Colour, Document, fragment};
use words::notices::{Form as Made, Given, pair, recorded, without_welsh, written};
use words::{Lang, Words};

use crate::govuk::{Element, Html};
use crate::page::Ours;
use crate::site::Site;
use crate::{Answer, Fault, Voice, answers};

use super::state::{LOGO, Sent, State};
use super::{question, start, summary};

/// The name of the button that takes a file away.
const FILE: &str = "file";
/// The name of the file of answers.
const ANSWERS: &str = "answers.toml";
/// The name of the notice for machines.
const LINKED: &str = "notice.jsonld";

/// Everything of which a notice is made.
struct Wanted {
    state: State,
    facts: Facts,
    colour: Option<Colour>,
}

/// Shows the notice.
pub(super) async fn show(voice: Voice, form: Sent) -> Answer {
    let mut wanted = match wanted(&voice, &form)? {
        Ok(wanted) => wanted,
        Err(instead) => return Ok(instead),
    };
    if let Some(problem) = undrawable(&voice, &mut wanted.state).await? {
        return summary::show(&voice, &wanted.state, &[problem]);
    }
    let documents = documents(&voice, &wanted)?;
    let Some(document) = documents.iter().find(|it| it.lang == voice.lang()) else {
        return Err(Fault::Status(StatusCode::INTERNAL_SERVER_ERROR));
    };
    let mut page = voice.page("page-notices-done")?;
    page.stays(wanted.state.stay());
    page.recalled();
    page.put_above(question::back(&voice, "", &wanted.state)?);
    page.heading();
    page.paragraph("page-notices-done-what")?;
    if !without_welsh(&wanted.facts).is_empty() {
        page.put(voice.warning(voice.say("page-notices-without-welsh")?.as_str())?);
    }
    page.put(downloads(&voice, &wanted.state, &documents)?);
    if wanted.state.logo.is_some() {
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
pub(super) async fn download(voice: Voice, form: Sent) -> Answer {
    let wanted = match wanted(&voice, &form)? {
        Ok(wanted) => wanted,
        Err(instead) => return Ok(instead),
    };
    let name = form.text(FILE).to_owned();
    if name == ANSWERS {
        let bytes = answers::write(&wanted.state.answers).into_bytes();
        return file(Made { name, media: "application/toml", bytes });
    }
    if is_record(&name) {
        let record = recorded(&wanted.facts, voice.site().today(), 0, words(&voice))?;
        let made = record.into_iter().find(|made| made.name == name);
        return file(made.ok_or(Fault::Status(StatusCode::NOT_FOUND))?);
    }
    let documents = documents(&voice, &wanted)?;
    // A PDF takes a while, and must hold nobody up.
    let found = apart(&voice, move |site| one(site, &documents, &name)).await?;
    match found? {
        Ok(made) => file(made),
        Err(problem) => {
            let problems = placed(problem, &wanted.state.answers);
            summary::show(&voice, &wanted.state, &problems)
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

/// Everything of which a notice is made; or the page that is shown instead.
fn wanted(voice: &Voice, form: &Sent) -> Result<Result<Wanted, Response>, Fault> {
    let Some((state, wrong)) = State::sent(form) else {
        return start::first(voice, &crate::Errors::none()).map(Err);
    };
    let Ok((facts, _)) = read::facts(&state.answers, voice.site().today()) else {
        return question::next(voice, &state).map(Err);
    };
    match (wrong, summary::colour(&state.answers)) {
        (None, Ok(colour)) => Ok(Ok(Wanted { state, facts, colour })),
        (Some(problem), _) | (None, Err(problem)) => {
            summary::show(voice, &state, &[problem]).map(Err)
        }
    }
}

/// Why the logo, which looks like a picture, cannot be drawn; it is then taken away. Found out by
/// printing it alone.
pub(super) async fn undrawable(voice: &Voice, state: &mut State) -> Result<Option<Problem>, Fault> {
    if state.logo.is_none() || !voice.site().prints() {
        return Ok(None);
    }
    let brand = Brand { logo: state.logo.clone(), ..Brand::default() };
    let alone = Document { title: "Logo".to_owned(), brand, ..Document::default() };
    let printed = apart(voice, move |site| site.printed(&alone)).await?;
    let logos = |problem: &Problem| problem.place.column.as_deref() == Some(LOGO);
    let wrong = printed.err().flatten().filter(logos);
    if wrong.is_some() {
        state.logo = None;
    }
    Ok(wrong)
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
    let logo = wanted.state.logo.clone();
    let brand = Brand { colour: wanted.colour, logo, ..Brand::default() };
    let given = Given { brand, version: 0 };
    Ok(pair(&wanted.facts, voice.site().today(), &given, words(voice))?)
}

/// The words of both languages.
fn words(voice: &Voice) -> [&Words; 2] {
    Lang::ALL.map(|lang| voice.site().words(lang))
}

fn downloads(voice: &Voice, state: &State, both: &[Document]) -> Result<Html, Fault> {
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
    Ok(state.form(voice, "/notices/download").put(list).html())
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
