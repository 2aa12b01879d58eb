//! One out of many, in a list that opens.

use super::field::{Described, id_or_name};
use super::{Attributes, Element, ErrorMessage, FormGroup, Hint, Html, Label};

/// One out of many. Radios are better where there are few.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct Select {
    /// Under which name the answer is sent.
    pub name: String,
    /// Its id; its name where nothing is given.
    pub id: String,
    /// The answers.
    pub items: Vec<Choice>,
    /// The value of the answer that is chosen.
    pub value: String,
    /// Its label.
    pub label: Label,
    /// What helps to answer.
    pub hint: Option<Hint>,
    /// What is wrong with the answer.
    pub error_message: Option<ErrorMessage>,
    /// Ids of what else describes it.
    pub described_by: String,
    /// The box around everything.
    pub form_group: FormGroup,
    /// Whether it cannot be changed.
    pub disabled: bool,
    /// More classes.
    pub classes: String,
    /// More attributes.
    pub attributes: Attributes,
}

/// An answer.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct Choice {
    /// What it says.
    pub text: String,
    /// What is sent; the text where nothing is given.
    pub value: Option<String>,
    /// Whether it is chosen; by the value of all where nothing is given.
    pub selected: Option<bool>,
    /// Whether it cannot be chosen.
    pub disabled: bool,
    /// More attributes.
    pub attributes: Attributes,
}

impl Choice {
    /// An answer: what is sent, and what it says.
    #[must_use]
    pub fn of(value: &str, text: &str) -> Self {
        Self { text: text.to_owned(), value: Some(value.to_owned()), ..Self::default() }
    }
}

impl Select {
    /// The markup.
    #[must_use]
    pub fn render(&self) -> Html {
        let id = id_or_name(&self.id, &self.name);
        let (hint, error) = (self.hint.as_ref(), self.error_message.as_ref());
        let described = Described::of(&self.described_by, id, hint, error);
        let select = Element::new("select").class("govuk-select").class(&self.classes);
        let select = select.class_if(error.is_some(), "govuk-select--error").attr("id", id);
        let select = select.attr("name", &self.name).flag("disabled", self.disabled);
        let select = select.some("aria-describedby", &described.by).attrs(&self.attributes);
        let items: Html = self.items.iter().map(|item| item.render(&self.value)).collect();
        let group = self.form_group.element(error.is_some()).put(self.label.of_field(id));
        group.put(described.html).put(select.put(items)).html()
    }
}

impl Choice {
    fn render(&self, chosen: &str) -> Html {
        let value = self.value.as_ref().unwrap_or(&self.text);
        let selected = self.selected.unwrap_or(!chosen.is_empty() && value == chosen);
        let option = Element::new("option").opt("value", self.value.as_ref());
        let option = option.flag("selected", selected).flag("disabled", self.disabled);
        option.attrs(&self.attributes).put(self.text.as_str()).html()
    }
}
