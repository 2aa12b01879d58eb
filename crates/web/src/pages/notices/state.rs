//! The answers on their way: in a hidden field of every form.

use rules::notices::Answers;
use rules::notices::question::Question;
use terms::Problem;
use words::document::Logo;

use crate::govuk::{Html, InsetText};
use crate::pages::hidden as input;
use crate::{Voice, answers};

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

/// The answers as a hidden field.
pub(super) fn hidden(answers: &Answers) -> Html {
    input(STATE, &answers::write(answers))
}

/// The answers, and the logo that was chosen, as hidden fields.
pub(super) fn hidden_with(answers: &Answers, logo: Option<&Logo>) -> Html {
    let mut fields = hidden(answers);
    if let Some(logo) = logo {
        fields.push(input(KEPT_LOGO, &logo.to_text()));
    }
    fields
}

/// The answers that came back; none where somebody changed them into something else.
pub(super) fn read(text: &str) -> Option<Answers> {
    if text.trim().is_empty() {
        return Some(Answers::default());
    }
    answers::read(text, "").ok().map(|(answers, _)| answers)
}

/// What is told of answers that were brought to the questions of today.
pub(super) fn told(voice: &Voice, problems: &[Problem]) -> Html {
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
        assert_eq!(read(&answers::write(&answers)), Some(answers.clone()));
        assert!(!hidden(&answers).as_str().contains("<b>"));
        assert_eq!(read("not = = toml"), None);
        assert_eq!(read(" "), Some(Answers::default()));
    }

    #[test]
    fn a_question_is_found_by_its_name() {
        let flow = flow(&Answers::default());
        let (number, question) = find(&flow, "sector").unwrap();
        assert_eq!((number, question.id), (2, "sector"));
        assert!(find(&flow, "favourite-dish").is_none());
    }
}
