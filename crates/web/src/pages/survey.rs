//! Five questions after use, and what others answered.

use std::sync::Arc;

use axum::http::StatusCode;
use axum::routing::get;
use terms::Arg;

use crate::govuk::{Html, Table, TableCell};
use crate::page::to;
use crate::survey::{QUESTIONS, STEP, Sheet, Survey, Tally};
use crate::{Answer, Errors, Fault, Form, Pages, Voice};

/// The page with the results.
const RESULTS: &str = "/survey/results";

pub(super) fn pages(pages: &mut Pages) {
    pages.add("/survey", get(ask).post(answered));
    pages.add(RESULTS, get(results));
}

/// Where counts are kept; there is no such page where they are kept nowhere.
fn kept(voice: &Voice) -> Result<Arc<dyn Survey>, Fault> {
    voice.site().survey.clone().ok_or(Fault::Status(StatusCode::NOT_FOUND))
}

/// Work on the disk, beside the pages.
async fn apart<T: Send + 'static>(
    work: impl FnOnce() -> std::io::Result<T> + Send + 'static,
) -> Result<T, Fault> {
    let done = tokio::task::spawn_blocking(work).await;
    let failed = Fault::Status(StatusCode::INTERNAL_SERVER_ERROR);
    done.map_err(|_| Fault::Status(StatusCode::INTERNAL_SERVER_ERROR))?.map_err(|_| failed)
}

async fn ask(voice: Voice) -> Answer {
    kept(&voice)?;
    question(&voice, &Vec::new(), &Errors::none())
}

fn question(voice: &Voice, given: &Sheet, errors: &Errors) -> Answer {
    let mut page = voice.page("page-survey-title")?;
    page.back("/")?;
    page.errors(errors)?;
    page.heading();
    page.paragraph("page-survey-lead")?;
    page.paragraph("page-survey-kept")?;
    let mut fields = Html::default();
    for (id, answers) in QUESTIONS {
        let key = format!("page-survey-{id}");
        let keys: Vec<String> = answers.iter().map(|answer| format!("{key}-{answer}")).collect();
        let choices: Vec<(&str, &str)> =
            answers.iter().zip(&keys).map(|(answer, key)| (*answer, key.as_str())).collect();
        let chosen = given.iter().find(|(question, _)| *question == id);
        let chosen = chosen.map_or("", |(_, answer)| answer);
        fields.push(voice.question(id, &key, errors).radios(&choices, chosen)?);
    }
    page.form("/survey", fields, "page-survey-button")?;
    page.link(RESULTS, "page-survey-others")?;
    page.answer()
}

async fn answered(voice: Voice, form: Form) -> Answer {
    let survey = kept(&voice)?;
    let (mut sheet, mut errors) = (Sheet::new(), Errors::none());
    for (id, answers) in QUESTIONS {
        match (form.text(id), answers.iter().find(|answer| **answer == form.text(id))) {
            ("", _) => {}
            (_, Some(answer)) => sheet.push((id, answer)),
            (_, None) => errors.add(id, voice.say("page-survey-odd")?),
        }
    }
    if sheet.is_empty() && !errors.any() {
        let (first, _) = QUESTIONS[0];
        errors.add(first, voice.say("page-survey-missing")?);
    }
    if errors.any() {
        return question(&voice, &sheet, &errors);
    }
    apart(move || survey.add(&sheet)).await?;
    to(&voice, RESULTS)
}

async fn results(voice: Voice) -> Answer {
    let survey = kept(&voice)?;
    let tally = apart(move || survey.shown()).await?;
    let mut page = voice.page("page-survey-results")?;
    page.back("/survey")?;
    page.heading();
    page.paragraph_with("page-survey-steps", &[("step", Arg::Count(STEP))])?;
    if tally.sheets < STEP {
        page.paragraph("page-survey-few")?;
        return page.answer();
    }
    page.paragraph_with("page-survey-sheets", &[("sheets", Arg::Count(tally.sheets))])?;
    for (id, answers) in QUESTIONS {
        page.put(table(&voice, &tally, id, answers)?);
    }
    page.paragraph("page-survey-no-poll")?;
    page.answer()
}

/// How often each answer to a question was given.
fn table(voice: &Voice, tally: &Tally, id: &str, answers: &[&str]) -> Result<Html, Fault> {
    let figure = |text: String| TableCell { format: "numeric".to_owned(), ..TableCell::of(text) };
    let key = format!("page-survey-{id}");
    let row = |answer: &&str| {
        let count = tally.count(id, answer);
        let says = TableCell::of(voice.html(&format!("{key}-{answer}"))?);
        Ok(vec![says, figure(voice.words().count(count))])
    };
    let mut rows = answers.iter().map(row).collect::<Result<Vec<_>, Fault>>()?;
    let all = answers.iter().fold(0, |all: u64, it| all.saturating_add(tally.count(id, it)));
    let none = voice.words().count(tally.sheets.saturating_sub(all));
    rows.push(vec![TableCell::of(voice.html("page-survey-none")?), figure(none)]);
    let head = |key: &str| voice.say(key);
    let table = Table {
        caption: head(&key)?,
        caption_classes: "govuk-table__caption--m".to_owned(),
        head: vec![TableCell::of(head("page-survey-answer")?), figure(head("page-survey-count")?)],
        rows,
        first_cell_is_header: true,
        ..Table::default()
    };
    Ok(table.render())
}
