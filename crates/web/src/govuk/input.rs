//! One line of text.

use super::field::{Described, id_or_name};
use super::{Attributes, Content, Element, ErrorMessage, FormGroup, Hint, Html, Label};

/// A field for one line of text.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct Input {
    /// Under which name it is sent.
    pub name: String,
    /// Its id; its name where nothing is given.
    pub id: String,
    /// `email`, `tel`; `text` where nothing is given.
    #[cfg_attr(test, serde(rename = "type"))]
    pub kind: String,
    /// What stands in it.
    pub value: Option<String>,
    /// Its label.
    pub label: Label,
    /// What helps to answer.
    pub hint: Option<Hint>,
    /// What is wrong with the answer.
    pub error_message: Option<ErrorMessage>,
    /// Ids of what else describes it.
    pub described_by: String,
    /// What stands before it: `£`.
    pub prefix: Option<Affix>,
    /// What stands behind it: `days`.
    pub suffix: Option<Affix>,
    /// The box around field, prefix and suffix.
    pub input_wrapper: Wrapper,
    /// The box around everything.
    pub form_group: FormGroup,
    /// What a browser may fill in.
    pub autocomplete: Option<String>,
    /// Which keyboard a telephone shows.
    pub inputmode: Option<String>,
    /// Whether a browser writes capitals.
    pub autocapitalize: Option<String>,
    /// A pattern, for keyboards; nothing is checked by it.
    pub pattern: Option<String>,
    /// Whether the browser checks the spelling.
    pub spellcheck: Option<bool>,
    /// Whether it cannot be changed.
    pub disabled: bool,
    /// More classes, for example `govuk-input--width-10`.
    pub classes: String,
    /// More attributes.
    pub attributes: Attributes,
}

/// A few letters before or behind a field.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct Affix {
    /// What it says.
    pub content: Content,
    /// More classes.
    pub classes: String,
    /// More attributes.
    pub attributes: Attributes,
}

/// The box around a field with its prefix and suffix.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct Wrapper {
    /// More classes.
    pub classes: String,
    /// More attributes.
    pub attributes: Attributes,
}

impl Input {
    /// The markup.
    #[must_use]
    pub fn render(&self) -> Html {
        let id = id_or_name(&self.id, &self.name);
        let (hint, error) = (self.hint.as_ref(), self.error_message.as_ref());
        let described = Described::of(&self.described_by, id, hint, error);
        let field = self.field(id, &described.by);
        let group = self.form_group.element(error.is_some());
        group.put(self.label.of_field(id)).put(described.html).put(self.wrapped(field)).html()
    }

    fn field(&self, id: &str, described_by: &str) -> Element {
        let kind = if self.kind.is_empty() { "text" } else { &self.kind };
        let field = Element::new("input").class("govuk-input").class(&self.classes);
        let field = field.class_if(self.error_message.is_some(), "govuk-input--error");
        let field = field.attr("id", id).attr("name", &self.name).attr("type", kind);
        let field = field.opt("spellcheck", self.spellcheck).opt("value", self.value.as_ref());
        let field = field.flag("disabled", self.disabled).some("aria-describedby", described_by);
        let field = field.opt("autocomplete", self.autocomplete.as_ref());
        let field = field.opt("autocapitalize", self.autocapitalize.as_ref());
        let field = field.opt("pattern", self.pattern.as_ref());
        field.opt("inputmode", self.inputmode.as_ref()).attrs(&self.attributes)
    }

    fn wrapped(&self, field: Element) -> Element {
        let says = |affix: &&Affix| !affix.content.is_none();
        let prefix = self.prefix.as_ref().filter(says);
        let suffix = self.suffix.as_ref().filter(says);
        if prefix.is_none() && suffix.is_none() {
            return field;
        }
        let wrapper = Element::new("div").class("govuk-input__wrapper");
        let wrapper =
            wrapper.class(&self.input_wrapper.classes).attrs(&self.input_wrapper.attributes);
        let wrapper = wrapper.put(prefix.map(|affix| affix.render("govuk-input__prefix")));
        wrapper.put(field).put(suffix.map(|affix| affix.render("govuk-input__suffix")))
    }
}

impl Affix {
    fn render(&self, class: &str) -> Html {
        let affix = Element::new("div").class(class).class(&self.classes);
        affix.attr("aria-hidden", "true").attrs(&self.attributes).put(&self.content).html()
    }
}
