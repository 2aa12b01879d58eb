//! One question, one page.

use rules::notices::question::{Kind, Question, flow, open};
use rules::notices::{Answers, read, unsuitable};
use terms::{Date, Problem, Severity};
use words::notices::{asked, progress};

use crate::govuk::{Button, Details, Element, Html};
use crate::{Answer, Errors, Fault, Voice};

use crate::pages::hidden as input;

use super::state::{self, AT, GO, LOGO, Sent, State};
use super::summary::{COLOUR, colour};
use super::{field, notice, start, summary};

/// Takes the answers to a question in, and asks the next one.
pub(super) async fn step(voice: Voice, form: Sent) -> Answer {
    let Some((mut state, mut wrong)) = State::sent(&form) else {
        let mut errors = Errors::none();
        errors.add("answers", voice.say("page-notices-tampered")?);
        return start::first(&voice, &errors);
    };
    if form.file(LOGO).is_some() && wrong.is_none() {
        wrong = notice::undrawable(&voice, &mut state).await?;
    }
    let at = state::find(&flow(&state.answers), form.text(AT)).map(|(_, question)| question);
    if let Some(question) = &at {
        take(question, &form, &mut state.answers);
        state.answered();
    }
    match (wrong, at) {
        (Some(problem), _) => summary::show(&voice, &state, &[problem]),
        (None, Some(question)) => taken(&voice, &question, &state),
        (None, None) => match state::find(&flow(&state.answers), form.text(GO)) {
            Some((number, question)) => show(&voice, &question, number, &state, &[]),
            None => next(&voice, &state),
        },
    }
}

/// What follows the answers to a question: the question again where they are not enough.
fn taken(voice: &Voice, question: &Question, state: &State) -> Answer {
    let answers = &state.answers;
    // What was answered can bring more to be answered on the same page.
    let Some((number, now)) = state::find(&flow(answers), &state::key(question)) else {
        return next(voice, state);
    };
    let more = now.fields.len() > question.fields.len();
    if more && now.is_open(answers) {
        return show(voice, &now, number, state, &[]);
    }
    let mut problems = read::problems_of(&now, answers, voice.site().today());
    let is_here = now.fields.iter().any(|field| field.name == COLOUR);
    if let Some(problem) = colour(answers).err().filter(|_| is_here) {
        problems.retain(|other| other.code != problem.code);
        problems.push(problem);
    }
    problems.retain(|it| it.severity == Severity::Error);
    match problems.as_slice() {
        [] => next(voice, state),
        problems => show(voice, &now, number, state, problems),
    }
}

/// The next question that is open, or else everything that was answered.
pub(super) fn next(voice: &Voice, state: &State) -> Answer {
    let answers = &state.answers;
    let reasons = unsuitable::reasons(answers);
    if !reasons.is_empty() && answers.one("go-on") == Some("no") {
        return summary::stopped(voice, state);
    }
    match open(answers) {
        None => summary::show(voice, state, &[]),
        Some(question) => {
            let flow = flow(answers);
            let number = state::find(&flow, &state::key(&question)).map_or(1, |(at, _)| at);
            show(voice, &question, number, state, &[])
        }
    }
}

/// Takes in what was filled in on the page of a question, and nothing else.
fn take(question: &Question, form: &Sent, answers: &mut Answers) {
    for field in &question.fields {
        match field.kind {
            Kind::Own => {
                for lang in ["en", "cy"] {
                    let name = format!("{}.{lang}", field.name);
                    answers.set(&name, [form.text(&name)]);
                }
            }
            Kind::Day => {
                let [day, month, year] =
                    field::DAY.map(|part| form.text(&format!("{}-{part}", field.name)));
                answers.set(&field.name, [day_of(day, month, year)]);
            }
            Kind::Many(_) => {
                answers.set(&field.name, form.all(&field.name).collect::<Vec<_>>());
            }
            _ => answers.set(&field.name, [form.text(&field.name)]),
        }
    }
}

/// `2027-11-25`, or what was typed where that is no day; nothing where nothing was.
fn day_of(day: &str, month: &str, year: &str) -> String {
    if day.is_empty() && month.is_empty() && year.is_empty() {
        return String::new();
    }
    let text = format!("{year:0>4}-{month:0>2}-{day:0>2}");
    Date::parse(&text).map_or(text, |day| day.to_string())
}

fn show(
    voice: &Voice,
    question: &Question,
    number: usize,
    state: &State,
    problems: &[Problem],
) -> Answer {
    let answers = &state.answers;
    let words = asked(question, answers, voice.words())?;
    let errors = errors(question, problems, voice);
    let mut page = voice.titled(words.title.clone());
    let mut stay = state.stay();
    stay.push(input(GO, &state::key(question)));
    page.stays(stay);
    page.recalled();
    match before(question, answers) {
        Some(key) => page.put_above(back(voice, &key, state)?),
        None => page.back("/notices")?,
    }
    page.errors(&errors)?;
    page.put(state.told(voice));
    let mut caption = progress(number, voice.words())?;
    if let Some(about) = &words.about {
        caption = format!("{caption}: {about}");
    }
    page.put(Element::new("span").class("govuk-caption-l").put(caption.as_str()));
    page.heading();
    if question.id == "unsuitable" {
        for reason in unsuitable::reasons(answers) {
            let said = voice.say(&format!("notice-unsuitable-{}", reason.id()))?;
            page.put(voice.warning(&said)?);
        }
    }
    let why = Details {
        summary: voice.say("notice-why-asked")?.into(),
        content: Element::new("p").class("govuk-body").put(words.why.as_str()).html().into(),
        ..Details::default()
    };
    page.put(why.render());
    let example = format!("{}: {}", voice.say("notice-for-example")?, words.example);
    page.put(Element::new("p").class("govuk-hint").put(example.as_str()));
    let mut fields = state.hidden();
    fields.push(input(AT, &state::key(question)));
    fields.push(field::all(voice, question, &words, answers, &errors)?);
    page.upload_form("/notices/question", fields, "page-continue")?;
    page.answer()
}

/// The question before this one.
fn before(question: &Question, answers: &Answers) -> Option<String> {
    let key = state::key(question);
    flow(answers).iter().map(state::key).take_while(|it| *it != key).last()
}

/// A way back to a question, which keeps everything; to all answers where none is named.
pub(super) fn back(voice: &Voice, key: &str, state: &State) -> Result<Html, Fault> {
    let button = Button {
        name: GO.to_owned(),
        value: key.to_owned(),
        classes: "uphold-link-button".to_owned(),
        ..Button::of(voice.say("page-back")?)
    };
    let form = state.form(voice, "/notices/question").put(button.render());
    Ok(Element::new("nav").attr("aria-label", &voice.say("page-back")?).put(form).html())
}

/// What is wrong, at the fields where it is.
fn errors(question: &Question, problems: &[Problem], voice: &Voice) -> Errors {
    let mut errors = Errors::none();
    for problem in problems {
        let name = problem.place.column.as_deref().unwrap_or_default();
        let bare = name.trim_end_matches(".en").trim_end_matches(".cy");
        let field = question.fields.iter().find(|it| it.name == name || it.name == bare);
        let said = voice.words().problem(problem).sentence();
        errors.add(&field.map_or(name.to_owned(), |field| field::anchor(field, name)), said);
    }
    errors
}
