//! One answer out of a few.

use super::field::Described;
use super::{Attributes, Content, Element, ErrorMessage, Fieldset, FormGroup, Hint, Html, Label};

/// One answer out of a few.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct Radios {
    /// Under which name the answer is sent.
    pub name: String,
    /// How the ids begin; the name where nothing is given.
    pub id_prefix: String,
    /// The question; without one, set it otherwise.
    pub fieldset: Option<Fieldset>,
    /// What helps to answer.
    pub hint: Option<Hint>,
    /// What is wrong with the answer.
    pub error_message: Option<ErrorMessage>,
    /// The box around everything.
    pub form_group: FormGroup,
    /// The answers.
    pub items: Vec<Radio>,
    /// The value of the answer that is chosen.
    pub value: String,
    /// More classes, for example `govuk-radios--inline`.
    pub classes: String,
    /// More attributes.
    pub attributes: Attributes,
}

/// An answer.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct Radio {
    /// What it says.
    pub content: Content,
    /// What is sent.
    pub value: String,
    /// Its id; made from the prefix and its place where nothing is given.
    pub id: String,
    /// More of its label.
    pub label: Label,
    /// What helps to choose it.
    pub hint: Option<Hint>,
    /// Words between answers: "or". Then it is no answer.
    pub divider: String,
    /// Whether it is chosen; by the value of all where nothing is given.
    pub checked: Option<bool>,
    /// Whether it cannot be chosen.
    pub disabled: bool,
    /// What is asked of those who choose it. Without a script it always shows, so say whom it asks.
    pub conditional: Html,
    /// More attributes.
    pub attributes: Attributes,
}

impl Radio {
    /// An answer: what is sent, and what it says.
    #[must_use]
    pub fn of(value: &str, content: impl Into<Content>) -> Self {
        Self { value: value.to_owned(), content: content.into(), ..Self::default() }
    }
}

impl Radios {
    /// The markup.
    #[must_use]
    pub fn render(&self) -> Html {
        let prefix = super::field::id_or_name(&self.id_prefix, &self.name);
        let by = self.fieldset.as_ref().map_or("", |set| &set.described_by);
        let (hint, error) = (self.hint.as_ref(), self.error_message.as_ref());
        let described = Described::of(by, prefix, hint, error);
        let radios = Element::new("div").class("govuk-radios").class(&self.classes);
        let radios = radios.attrs(&self.attributes).attr("data-module", "govuk-radios");
        let items = self.items.iter().zip(1..);
        let items: Html = items.map(|(item, place)| self.item(item, prefix, place)).collect();
        let mut inside = described.html;
        inside.push(radios.put(items));
        let inside = match &self.fieldset {
            Some(set) => set.around(inside, described.by, ""),
            None => inside,
        };
        self.form_group.element(error.is_some()).put(inside).html()
    }

    fn item(&self, item: &Radio, prefix: &str, place: usize) -> Html {
        if !item.divider.is_empty() {
            let divider = Element::new("div").class("govuk-radios__divider");
            return divider.put(item.divider.as_str()).html();
        }
        let kind = Kind { name: "radio", classes: "govuk-radios" };
        let chosen = !self.value.is_empty() && item.value == self.value;
        let checked = item.checked.unwrap_or(chosen);
        let id = item_id(&item.id, prefix, place);
        kind.item(&Shown {
            id: &id,
            name: &self.name,
            value: &item.value,
            checked,
            disabled: item.disabled,
            behaviour: "",
            described_by: "",
            content: &item.content,
            label: &item.label,
            hint: item.hint.as_ref(),
            conditional: &item.conditional,
            attributes: &item.attributes,
        })
    }
}

/// The id of an answer: its own, else from its place; the first has no number, so that an
/// error can lead to it.
pub(super) fn item_id(own: &str, prefix: &str, place: usize) -> String {
    match (own, place) {
        ("", 1) => prefix.to_owned(),
        ("", _) => format!("{prefix}-{place}"),
        (own, _) => own.to_owned(),
    }
}

/// What radios and checkboxes have in common.
pub(super) struct Kind {
    pub(super) name: &'static str,
    pub(super) classes: &'static str,
}

/// An answer as it is shown.
pub(super) struct Shown<'a> {
    pub(super) id: &'a str,
    pub(super) name: &'a str,
    pub(super) value: &'a str,
    pub(super) checked: bool,
    pub(super) disabled: bool,
    pub(super) behaviour: &'a str,
    pub(super) described_by: &'a str,
    pub(super) content: &'a Content,
    pub(super) label: &'a Label,
    pub(super) hint: Option<&'a Hint>,
    pub(super) conditional: &'a Html,
    pub(super) attributes: &'a Attributes,
}

impl Kind {
    pub(super) fn item(&self, shown: &Shown<'_>) -> Html {
        let class = |part: &str| format!("{}__{part}", self.classes);
        let hint = shown.hint.filter(|hint| !hint.content.is_none());
        let mut by = shown.described_by.to_owned();
        let hint_id = format!("{}-item-hint", shown.id);
        if hint.is_some() {
            by = format!("{by} {hint_id}").trim().to_owned();
        }
        let conditional = format!("conditional-{}", shown.id);
        let asks = !shown.conditional.is_empty();
        let input = Element::new("input").class(&class("input")).attr("id", shown.id);
        let input = input.attr("name", shown.name).attr("type", self.name);
        let input = input.attr("value", shown.value).flag("checked", shown.checked);
        let input = input.flag("disabled", shown.disabled);
        let input = input.opt("data-aria-controls", asks.then_some(&conditional));
        let input = input.some("data-behaviour", shown.behaviour).some("aria-describedby", &by);
        let input = input.attrs(shown.attributes);
        let classes = format!("{} {}", class("label"), shown.label.classes);
        let label = Label {
            content: shown.content.clone(),
            classes: classes.trim().to_owned(),
            for_id: shown.id.to_owned(),
            is_page_heading: false,
            attributes: shown.label.attributes.clone(),
        };
        let hint = hint.map(|hint| {
            let classes = format!("{} {}", class("hint"), hint.classes).trim().to_owned();
            Hint { id: hint_id, classes, ..hint.clone() }.render()
        });
        let item = Element::new("div").class(&class("item"));
        let mut all = item.put(input).put(label.render()).put(hint).html();
        if asks {
            let hidden = format!("{}--hidden", class("conditional"));
            let more = Element::new("div").class(&class("conditional"));
            let more = more.class_if(!shown.checked, &hidden).attr("id", &conditional);
            all.push(more.put(shown.conditional.clone()));
        }
        all
    }
}
