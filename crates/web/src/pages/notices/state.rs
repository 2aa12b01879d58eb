//! What travels: the answers and the logo, in hidden fields of every form.

use rules::notices::Answers;
use rules::notices::question::Question;
use terms::{Actor, Problem};
use words::document::{Logo, LogoFault};

use crate::form::UPLOAD;
use crate::govuk::{Element, Html, InsetText};
use crate::pages::hidden as input;
use crate::{Form, Voice, answers, codes};

/// The name of the hidden field.
pub(super) const STATE: &str = "state";
/// The name of the field that says which question was answered.
pub(super) const AT: &str = "at";
/// The name of the button that leads to a question.
pub(super) const GO: &str = "go";

/// The name of the field of the logo.
pub(super) const LOGO: &str = "logo";
/// The name of the hidden field of a logo that was chosen before.
pub(super) const KEPT_LOGO: &str = "logo-kept";
/// The name of the button that takes the logo away.
pub(super) const LOGO_AWAY: &str = "logo-away";

/// A form with everything that travels in it: a logo that is carried, and another that was chosen
/// just now.
pub(super) type Sent = Form<{ 2 * UPLOAD }>;

/// Everything that a visitor carries from page to page.
#[derive(Clone, Debug, Default)]
pub(super) struct State {
    /// The answers so far.
    pub(super) answers: Answers,
    /// The logo that was chosen.
    pub(super) logo: Option<Logo>,
    /// The answers as they were brought, where they answer older questions.
    older: String,
    /// What is told of those.
    notes: Vec<Problem>,
}

impl State {
    /// What a file of answers holds, or what is wrong with it.
    pub(super) fn of(text: &str) -> Result<Self, Problem> {
        let (answers, notes) = answers::read(text, "answers.toml")?;
        let older = if notes.is_empty() { String::new() } else { text.to_owned() };
        Ok(Self { answers, notes, older, logo: None })
    }

    /// What came back, and what is wrong with its logo, which it then lacks; none where somebody
    /// changed the answers into something else.
    pub(super) fn sent(form: &Sent) -> Option<(Self, Option<Problem>)> {
        let mut state = Self::of(form.text(STATE)).ok()?;
        if !form.text(LOGO_AWAY).is_empty() {
            return Some((state, None));
        }
        match logo(form, state.answers.one("name").unwrap_or_default()) {
            Ok(logo) => {
                state.logo = logo;
                Some((state, None))
            }
            Err(problem) => Some((state, Some(problem))),
        }
    }

    /// Everything as hidden fields.
    pub(super) fn hidden(&self) -> Html {
        self.fields(&answers::write(&self.answers))
    }

    /// The same for the choice of language: what was told of the answers is told again.
    pub(super) fn stay(&self) -> Html {
        if self.notes.is_empty() { self.hidden() } else { self.fields(&self.older) }
    }

    fn fields(&self, answers: &str) -> Html {
        let mut fields = input(STATE, answers);
        if let Some(logo) = &self.logo {
            fields.push(input(KEPT_LOGO, &logo.to_text()));
        }
        fields
    }

    /// A form that carries everything on to a page of ours.
    pub(super) fn form(&self, voice: &Voice, below: &str) -> Element {
        voice.form(below).attr("enctype", "multipart/form-data").put(self.hidden())
    }

    /// What is told of answers that were brought to the questions of today.
    pub(super) fn told(&self, voice: &Voice) -> Html {
        told(voice, &self.notes)
    }

    /// The answers are changed: nothing more is told of those that were brought.
    pub(super) fn answered(&mut self) {
        self.notes.clear();
    }
}

/// The logo that was chosen now, else the one that was chosen before; `alt` says what it shows.
fn logo(form: &Sent, alt: &str) -> Result<Option<Logo>, Problem> {
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

fn told(voice: &Voice, problems: &[Problem]) -> Html {
    let mut html = Html::default();
    for problem in problems {
        let shown = voice.words().problem(problem);
        let name = problem.place.column.as_deref().unwrap_or_default();
        let said = Html::sentence(&format!("`{name}`: {}", shown.message));
        html.push(InsetText { content: said.into(), ..InsetText::default() }.render());
    }
    html
}

/// A question by name: its id, and what it is about.
pub(super) fn key(question: &Question) -> String {
    match &question.about {
        Some(about) => format!("{} {about}", question.id),
        None => question.id.to_owned(),
    }
}

/// The question of this name, and which one it is, from 1.
pub(super) fn find(flow: &[Question], name: &str) -> Option<(usize, Question)> {
    let at = flow.iter().position(|question| key(question) == name)?;
    flow.get(at).map(|question| (at + 1, question.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rules::notices::question::flow;

    #[test]
    fn answers_go_and_come_back() {
        let mut answers = Answers::default();
        answers.set("name", ["<b>\"O'Neil\" & 合唱団</b>"]);
        let state = State::of(&answers::write(&answers)).unwrap();
        assert_eq!(state.answers, answers);
        assert!(!state.hidden().as_str().contains("<b>"));
        assert_eq!(state.hidden(), state.stay());
        assert!(State::of("not = = toml").is_err());
        assert_eq!(State::of(" ").unwrap().answers, Answers::default());
    }

    #[test]
    fn the_choice_of_language_sends_what_was_brought_until_something_is_answered() {
        let mut state = State::of("questions = 1\nestablished-abroad = true\n").unwrap();
        assert!(state.stay().as_str().contains("established-abroad"));
        assert!(!state.hidden().as_str().contains("established-abroad"));
        state.answered();
        assert_eq!(state.stay(), state.hidden());
    }

    #[test]
    fn a_question_is_found_by_its_name() {
        let flow = flow(&Answers::default());
        let (number, question) = find(&flow, "sector").unwrap();
        assert_eq!((number, question.id), (2, "sector"));
        assert!(find(&flow, "favourite-dish").is_none());
    }
}
