//! A day, in three fields.

use super::field::Described;
use super::{Attributes, Element, ErrorMessage, Fieldset, FormGroup, Hint, Html, Input, Label};

/// A day that people know by heart: day, month, year.
///
/// `items` are usually those of [`DateInput::items_of`], whose labels are in the reader's language.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct DateInput {
    /// How ids begin.
    pub id: String,
    /// How the names begin: `born` gives `born-day`.
    pub name_prefix: String,
    /// The fields.
    pub items: Vec<DatePart>,
    /// The question.
    pub fieldset: Option<Fieldset>,
    /// What helps to answer.
    pub hint: Option<Hint>,
    /// What is wrong with the answer. Fields that are not said to be wrong alone are all wrong.
    pub error_message: Option<ErrorMessage>,
    /// The box around everything.
    pub form_group: FormGroup,
    /// More classes.
    pub classes: String,
    /// More attributes.
    pub attributes: Attributes,
}

/// One of the three fields.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct DatePart {
    /// `day`, `month` or `year`, behind the prefix of all.
    pub name: String,
    /// What it is called.
    pub label: String,
    /// Its id; made from that of all where nothing is given.
    pub id: String,
    /// What stands in it.
    pub value: Option<String>,
    /// Whether it is the one that is wrong.
    pub error: Option<bool>,
    /// What a browser may fill in.
    pub autocomplete: Option<String>,
    /// Which keyboard a telephone shows; that for numbers where nothing is given.
    pub inputmode: String,
    /// A pattern, for keyboards; nothing is checked by it.
    pub pattern: Option<String>,
    /// More classes.
    pub classes: String,
    /// More attributes.
    pub attributes: Attributes,
}

impl DateInput {
    /// Day, month and year with these labels and what stands in them.
    #[must_use]
    pub fn items_of(labels: [&str; 3], values: [&str; 3]) -> Vec<DatePart> {
        let parts = ["day", "month", "year"].into_iter().zip(labels).zip(values);
        let part = |((name, label), value): ((&str, &str), &str)| DatePart {
            name: name.to_owned(),
            label: label.to_owned(),
            value: Some(value.to_owned()).filter(|value| !value.is_empty()),
            ..DatePart::default()
        };
        parts.map(part).collect()
    }

    /// The markup.
    #[must_use]
    pub fn render(&self) -> Html {
        let by = self.fieldset.as_ref().map_or("", |set| &set.described_by);
        let (hint, error) = (self.hint.as_ref(), self.error_message.as_ref());
        let described = Described::of(by, &self.id, hint, error);
        let date = Element::new("div").class("govuk-date-input").class(&self.classes);
        let date = date.attrs(&self.attributes).some("id", &self.id);
        let one_wrong = self.items.iter().any(DatePart::is_wrong);
        let all_wrong = error.is_some() && !one_wrong;
        let items: Html = self.items.iter().map(|item| self.item(item, all_wrong)).collect();
        let mut inside = described.html;
        inside.push(date.put(items));
        let inside = match &self.fieldset {
            Some(set) => set.around(inside, described.by, "group"),
            None => inside,
        };
        self.form_group.element(error.is_some()).put(inside).html()
    }

    fn item(&self, item: &DatePart, all_wrong: bool) -> Html {
        let own = &self.name_prefix;
        let name = if own.is_empty() { item.name.clone() } else { format!("{own}-{}", item.name) };
        let id = format!("{}-{}", self.id, item.name);
        let mode = if item.inputmode.is_empty() { "numeric" } else { &item.inputmode };
        let input = Input {
            label: Label {
                classes: "govuk-date-input__label".to_owned(),
                ..Label::of(item.label())
            },
            id: if item.id.is_empty() { id } else { item.id.clone() },
            classes: item.classes(all_wrong),
            name,
            value: item.value.clone(),
            inputmode: Some(mode.to_owned()),
            autocomplete: item.autocomplete.clone(),
            pattern: item.pattern.clone(),
            attributes: item.attributes.clone(),
            ..Input::default()
        };
        Element::new("div").class("govuk-date-input__item").put(input.render()).html()
    }
}

const WRONG: &str = "govuk-input--error";

impl DatePart {
    fn is_wrong(&self) -> bool {
        self.error == Some(true) || self.classes.contains(WRONG)
    }

    fn label(&self) -> String {
        if !self.label.is_empty() {
            return self.label.clone();
        }
        let mut letters = self.name.chars();
        let first = letters.next().map(char::to_uppercase).into_iter().flatten();
        first.chain(letters).collect()
    }

    fn classes(&self, all_wrong: bool) -> String {
        let mut classes = vec!["govuk-date-input__input"];
        if !self.classes.contains(WRONG)
            && (self.is_wrong() || all_wrong && self.error != Some(false))
        {
            classes.push(WRONG);
        }
        if !self.classes.contains("govuk-input--width-") {
            let year = self.name == "year" || self.name.ends_with("-year");
            classes.push(if year { "govuk-input--width-4" } else { "govuk-input--width-2" });
        }
        if !self.classes.is_empty() {
            classes.push(&self.classes);
        }
        classes.join(" ")
    }
}
