//! Everything that was answered, to be looked at once more.

use rules::notices::question::{Field, Kind, Question, flow};
use rules::notices::{Answers, read, unsuitable};
use terms::Severity;
use words::notices::{Asked, AskedField, asked};

use crate::govuk::{Button, Element, Html};
use crate::{Answer, Fault, Voice};

use super::state::{self, GO, capital};

/// The page on which answers are looked at and the notice is made.
pub(super) fn show(voice: &Voice, answers: &Answers, told: Html) -> Answer {
    let mut page = voice.page("page-notices-check")?;
    page.stays(state::hidden(answers));
    page.put(told);
    page.heading();
    let read = read::facts(answers, voice.site().today());
    let problems = match &read {
        Ok((_, problems)) => problems,
        Err(problems) => problems,
    };
    for problem in problems.iter().filter(|it| it.severity != Severity::Note) {
        let shown = voice.words().problem(problem);
        let hint = shown.hint.map(|hint| format!(": {hint}")).unwrap_or_default();
        let of = problem.place.column.as_deref().map(|it| named(it, answers, voice));
        let of = of.transpose()?.map(|it| format!("{it}: ")).unwrap_or_default();
        let said = capital(&shown.message);
        page.put(voice.warning(&format!("{of}{said}{hint}"))?);
    }
    let mut form = Element::new("form").attr("method", "post");
    form = form.attr("action", &voice.href("/notices/question")).put(state::hidden(answers));
    let mut list = Element::new("dl").class("govuk-summary-list");
    for question in flow(answers) {
        let words = asked(&question, answers, voice.words())?;
        list = list.put(row(voice, &question, &words, answers)?);
    }
    form = form.put(list);
    page.put(form);
    if read.is_ok() {
        let make = Element::new("form").attr("method", "post");
        let make = make.attr("action", &voice.href("/notices/notice")).put(state::hidden(answers));
        let button = Button::of(voice.say("page-notices-make")?);
        page.put(make.put(button.render()));
    }
    page.answer()
}

/// The page for those whom a simple notice does not suit, and who do not go on.
pub(super) fn stopped(voice: &Voice, answers: &Answers) -> Answer {
    let mut page = voice.page("page-notices-stopped")?;
    page.stays(state::hidden(answers));
    page.heading();
    for reason in unsuitable::reasons(answers) {
        let said = voice.say(&format!("notice-unsuitable-{}", reason.id()))?;
        page.put(voice.warning(&said)?);
    }
    page.paragraph("page-notices-stopped-what")?;
    page.link("/notices", "page-notices-again")?;
    page.answer()
}

/// The title of the question in which an answer of this name stands.
fn named(name: &str, answers: &Answers, voice: &Voice) -> Result<String, Fault> {
    let bare = name.trim_end_matches(".en").trim_end_matches(".cy");
    let has =
        |question: &Question| question.fields.iter().any(|it| it.name == bare || it.name == name);
    match flow(answers).into_iter().find(has) {
        None => Ok(name.to_owned()),
        Some(question) => Ok(title(&asked(&question, answers, voice.words())?)),
    }
}

fn title(words: &Asked) -> String {
    match &words.about {
        Some(about) => format!("{} ({about})", words.title),
        None => words.title.clone(),
    }
}

fn row(
    voice: &Voice,
    question: &Question,
    words: &Asked,
    answers: &Answers,
) -> Result<Html, Fault> {
    let title = title(words);
    let said = value(voice, question, words, answers)?;
    let mut change = Html::text(&voice.say("page-notices-change")?);
    let hidden = format!(" {title}");
    change.push(Element::new("span").class("govuk-visually-hidden").put(hidden.as_str()));
    let button = Element::new("button").class("uphold-link-button").attr("type", "submit");
    let button = button.attr("name", GO).attr("value", &state::key(question)).put(change);
    let row = Element::new("div").class("govuk-summary-list__row");
    let row = row.put(Element::new("dt").class("govuk-summary-list__key").put(title.as_str()));
    let row = row.put(Element::new("dd").class("govuk-summary-list__value").put(said));
    Ok(row.put(Element::new("dd").class("govuk-summary-list__actions").put(button)).html())
}

/// What was answered, line by line.
fn value(
    voice: &Voice,
    question: &Question,
    words: &Asked,
    answers: &Answers,
) -> Result<Html, Fault> {
    let mut html = Html::default();
    for (field, told) in question.fields.iter().zip(&words.fields) {
        for line in lines(field, told, answers, voice)? {
            html.push(Element::new("p").class("govuk-body").put(line));
        }
    }
    if html.is_empty() {
        html.push(Element::new("p").class("govuk-body").put(voice.html("page-notices-nothing")?));
    }
    Ok(html)
}

fn lines(
    field: &Field,
    told: &AskedField,
    answers: &Answers,
    voice: &Voice,
) -> Result<Vec<Html>, Fault> {
    let label = |id: &String| {
        told.choices.iter().find(|it| it.id == *id).map_or(id.clone(), |it| it.label.clone())
    };
    let about = told.about.as_ref().map(|it| format!("{it}: ")).unwrap_or_default();
    Ok(match field.kind {
        Kind::One(_) | Kind::Many(_) | Kind::YesNo => {
            let said = answers.all(&field.name).iter().map(label);
            said.map(|it| Html::text(&capital(&format!("{about}{it}")))).collect()
        }
        Kind::Own => {
            let mut all = Vec::new();
            for lang in ["en", "cy"] {
                if let Some(said) = answers.one(&format!("{}.{lang}", field.name)) {
                    let said = Element::new("span").attr("lang", lang).put(said);
                    let mut line = Html::text(&about);
                    line.push(said);
                    all.push(line);
                }
            }
            all
        }
        Kind::Day => match answers.one(&field.name).map(terms::Date::parse) {
            Some(Ok(day)) => vec![Html::text(&voice.words().date(day))],
            _ => Vec::new(),
        },
        _ => {
            let said = answers.all(&field.name).iter().flat_map(|it| it.lines());
            said.map(|it| Html::text(&format!("{about}{it}"))).collect()
        }
    })
}
