//! Everything that was answered, to be looked at once more.

use rules::notices::codes::COLOUR_ODD;
use rules::notices::question::{Field, Kind, Question, flow};
use rules::notices::{Answers, read, unsuitable};
use terms::{Actor, Arg, Problem, Severity};
use words::document::{Colour, Logo, Picture};
use words::notices::{Asked, AskedField, asked};
use words::{MOST_TOLD, capital};

use crate::govuk::{Attributes, Button, Element, Html};
use crate::{Answer, Errors, Fault, Voice};

use super::state::{self, GO, LOGO, LOGO_AWAY, State};

/// The answer that is a colour.
pub(super) const COLOUR: &str = "brand.colour";
/// The id of what stands on the page.
const MAIN: &str = "content";

/// The page on which answers are looked at, corrected, and made a notice; with what stands in the
/// way of one.
pub(super) fn show(voice: &Voice, state: &State, problems: &[Problem]) -> Answer {
    let answers = &state.answers;
    let mut page = voice.page("page-notices-check")?;
    let flow = flow(answers);
    page.stays_at("/notices/question", state.stay());
    page.recalled();
    let colour = colour(answers);
    let mut errors = Errors::none();
    let all: Vec<&Problem> = problems.iter().chain(colour.as_ref().err()).collect();
    for problem in all.iter().take(MOST_TOLD) {
        errors.add(&anchor(problem, &flow), said(problem, &flow, answers, voice)?);
    }
    if let Some(more) = more(voice, all.len())? {
        errors.add(MAIN, more);
    }
    page.errors(&errors)?;
    page.put(state.told(voice));
    page.heading();
    let read = read::facts(answers, voice.site().today());
    let problems = match &read {
        Ok((_, problems)) => problems,
        Err(problems) => problems,
    };
    let all: Vec<&Problem> = problems.iter().filter(|it| it.severity != Severity::Note).collect();
    for problem in all.iter().take(MOST_TOLD) {
        page.put(voice.warning(&said(problem, &flow, answers, voice)?)?);
    }
    if let Some(more) = more(voice, all.len())? {
        page.put(voice.warning(&more)?);
    }
    let mut list = Element::new("dl").class("govuk-summary-list");
    for question in &flow {
        let words = asked(question, answers, voice.words())?;
        list = list.put(row(voice, question, &words, answers)?);
    }
    // One form, so that a logo that was chosen goes along with every button.
    let form = state.form(voice, "/notices/question").flag("novalidate", true);
    let form = form.put(list.put(logo(voice, state.logo.as_ref())?));
    let label = if state.logo.is_some() { "page-notices-logo-other" } else { "page-notices-logo" };
    let says = [label, "page-notices-logo-hint"];
    let form = form.put(voice.file(LOGO, says, ".png,.jpg,.jpeg", &errors)?);
    page.put(match read.is_ok() && colour.is_ok() {
        true => form.put(make(voice)?),
        false => form,
    });
    page.answer()
}

/// How many of so many problems are not told, if any.
fn more(voice: &Voice, all: usize) -> Result<Option<String>, Fault> {
    let more = all.saturating_sub(MOST_TOLD) as u64;
    let said = || voice.say_with("page-notices-problems-more", &[("count", Arg::Count(more))]);
    (more > 0).then(said).transpose()
}

/// The button that makes the notice.
fn make(voice: &Voice) -> Result<Html, Fault> {
    let at = voice.href("/notices/notice");
    let attributes = Attributes::of("formaction", &at);
    Ok(Button { attributes, ..Button::of(voice.say("page-notices-make")?) }.render())
}

/// The row of the logo: what was chosen, and a way to take it away.
fn logo(voice: &Voice, logo: Option<&Logo>) -> Result<Html, Fault> {
    let row = Element::new("div").class("govuk-summary-list__row");
    let row = row.put(
        Element::new("dt")
            .class("govuk-summary-list__key")
            .put(voice.html("page-notices-logo-row")?),
    );
    let value = Element::new("dd").class("govuk-summary-list__value");
    let Some(logo) = logo else {
        let row = row.class("govuk-summary-list__row--no-actions");
        return Ok(row.put(value.put(voice.html("page-notices-nothing")?)).html());
    };
    let key = match logo.kind {
        Picture::Png => "page-notices-logo-png",
        Picture::Jpeg => "page-notices-logo-jpeg",
    };
    let (width, height) = logo.size;
    let size = [("width", Arg::Count(width.into())), ("height", Arg::Count(height.into()))];
    let away = Element::new("button").class("uphold-link-button").attr("type", "submit");
    let away = away.attr("name", LOGO_AWAY).attr("value", "yes");
    let away = away.put(voice.html("page-notices-logo-away")?);
    let row = row.put(value.put(Html::sentence(&voice.say_with(key, &size)?)));
    Ok(row.put(Element::new("dd").class("govuk-summary-list__actions").put(away)).html())
}

/// The colour that was answered, if any.
pub(super) fn colour(answers: &Answers) -> Result<Option<Colour>, Problem> {
    let unreadable = || Problem::error(COLOUR_ODD, Actor::Caller).in_column(COLOUR);
    let read = |text: &str| Colour::parse(text).ok_or_else(unreadable);
    answers.one(COLOUR).map(read).transpose()
}

/// The question in which an answer of this name stands.
fn question_of<'q>(name: &str, flow: &'q [Question]) -> Option<&'q Question> {
    let bare = name.trim_end_matches(".en").trim_end_matches(".cy");
    flow.iter().find(|it| it.fields.iter().any(|it| it.name == bare || it.name == name))
}

/// Where on the page it can be put right.
fn anchor(problem: &Problem, flow: &[Question]) -> String {
    match problem.place.column.as_deref() {
        Some(LOGO) => LOGO.to_owned(),
        Some(name) => question_of(name, flow).map_or_else(|| MAIN.to_owned(), change),
        None => MAIN.to_owned(),
    }
}

/// The id of the button by which a question is asked again.
fn change(question: &Question) -> String {
    format!("change-{}", state::key(question).replace(' ', "-"))
}

/// A problem, with the title of the question where it is.
fn said(
    problem: &Problem,
    flow: &[Question],
    answers: &Answers,
    voice: &Voice,
) -> Result<String, Fault> {
    let said = voice.words().problem(problem).sentence();
    let Some(name) = problem.place.column.as_deref().filter(|name| *name != LOGO) else {
        return Ok(said);
    };
    let of = match question_of(name, flow) {
        None => name.to_owned(),
        Some(question) => title(&asked(question, answers, voice.words())?),
    };
    Ok(format!("{of}: {said}"))
}

/// The page for those whom a simple notice does not suit, and who do not go on.
pub(super) fn stopped(voice: &Voice, state: &State) -> Answer {
    let mut page = voice.page("page-notices-stopped")?;
    page.stays(state.stay());
    page.recalled();
    page.heading();
    for reason in unsuitable::reasons(&state.answers) {
        let said = voice.say(&format!("notice-unsuitable-{}", reason.id()))?;
        page.put(voice.warning(&said)?);
    }
    page.paragraph("page-notices-stopped-what")?;
    page.link("/notices", "page-notices-again")?;
    page.answer()
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
    let button = button.attr("id", &self::change(question)).attr("name", GO);
    let button = button.attr("value", &state::key(question)).put(change);
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
