//! Any answers out of a few.

use super::field::{Described, id_or_name};
use super::radios::{Kind, Shown, item_id};
use super::{Attributes, Content, Element, ErrorMessage, Fieldset, FormGroup, Hint, Html, Label};

/// Any answers out of a few.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct Checkboxes {
    /// Under which name the answers are sent.
    pub name: String,
    /// How the ids begin; the name where nothing is given.
    pub id_prefix: String,
    /// Ids of what describes them.
    pub described_by: String,
    /// The question; without one, set it otherwise.
    pub fieldset: Option<Fieldset>,
    /// What helps to answer.
    pub hint: Option<Hint>,
    /// What is wrong with the answers.
    pub error_message: Option<ErrorMessage>,
    /// The box around everything.
    pub form_group: FormGroup,
    /// The answers.
    pub items: Vec<Checkbox>,
    /// The values of the answers that are chosen.
    pub values: Vec<String>,
    /// More classes.
    pub classes: String,
    /// More attributes.
    pub attributes: Attributes,
}

/// An answer.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct Checkbox {
    /// What it says.
    pub content: Content,
    /// What is sent.
    pub value: String,
    /// Under which name; that of all where nothing is given.
    pub name: String,
    /// Its id; made from the prefix and its place where nothing is given.
    pub id: String,
    /// More of its label.
    pub label: Label,
    /// What helps to choose it.
    pub hint: Option<Hint>,
    /// Words between answers: "or". Then it is no answer.
    pub divider: String,
    /// Whether it is chosen; by the values of all where nothing is given.
    pub checked: Option<bool>,
    /// Whether it cannot be chosen.
    pub disabled: bool,
    /// `exclusive` for "none of these"; it takes a script, so check it again.
    pub behaviour: String,
    /// What is asked of those who choose it. Without a script it always shows, so say whom it asks.
    pub conditional: Html,
    /// More attributes.
    pub attributes: Attributes,
}

impl Checkbox {
    /// An answer: what is sent, and what it says.
    #[must_use]
    pub fn of(value: &str, content: impl Into<Content>) -> Self {
        Self { value: value.to_owned(), content: content.into(), ..Self::default() }
    }
}

impl Checkboxes {
    /// The markup.
    #[must_use]
    pub fn render(&self) -> Html {
        let prefix = id_or_name(&self.id_prefix, &self.name);
        let of_set = self.fieldset.as_ref().map_or("", |set| &set.described_by);
        let by = if of_set.is_empty() { &self.described_by } else { of_set };
        let (hint, error) = (self.hint.as_ref(), self.error_message.as_ref());
        let described = Described::of(by, prefix, hint, error);
        let boxes = Element::new("div").class("govuk-checkboxes").class(&self.classes);
        let boxes = boxes.attrs(&self.attributes).attr("data-module", "govuk-checkboxes");
        let of_item = if self.fieldset.is_some() { "" } else { &described.by };
        let items = self.items.iter().zip(1..);
        let items =
            items.map(|(item, place)| self.item(item, &item_id(&item.id, prefix, place), of_item));
        let boxes = boxes.put(items.collect::<Html>());
        let mut inside = described.html.clone();
        inside.push(boxes);
        let inside = match &self.fieldset {
            Some(set) => set.around(inside, described.by, ""),
            None => inside,
        };
        self.form_group.element(error.is_some()).put(inside).html()
    }

    fn item(&self, item: &Checkbox, id: &str, described_by: &str) -> Html {
        if !item.divider.is_empty() {
            let divider = Element::new("div").class("govuk-checkboxes__divider");
            return divider.put(item.divider.as_str()).html();
        }
        let kind = Kind { name: "checkbox", classes: "govuk-checkboxes" };
        kind.item(&Shown {
            id,
            name: id_or_name(&item.name, &self.name),
            value: &item.value,
            checked: item.checked.unwrap_or(self.values.contains(&item.value)),
            disabled: item.disabled,
            behaviour: &item.behaviour,
            described_by,
            content: &item.content,
            label: &item.label,
            hint: item.hint.as_ref(),
            conditional: &item.conditional,
            attributes: &item.attributes,
        })
    }
}
