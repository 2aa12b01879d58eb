//! Several lines of text.

use super::field::{Described, id_or_name};
use super::{Attributes, Element, ErrorMessage, FormGroup, Hint, Html, Label};

/// A field for several lines of text.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct Textarea {
    /// Under which name it is sent.
    pub name: String,
    /// Its id; its name where nothing is given.
    pub id: String,
    /// What stands in it.
    pub value: String,
    /// How many lines it shows; 5 where nothing is given.
    pub rows: Option<u16>,
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
    /// What a browser may fill in.
    pub autocomplete: String,
    /// Whether the browser checks the spelling.
    pub spellcheck: Option<bool>,
    /// Whether it cannot be changed.
    pub disabled: bool,
    /// More classes.
    pub classes: String,
    /// More attributes.
    pub attributes: Attributes,
}

impl Textarea {
    /// The markup.
    #[must_use]
    pub fn render(&self) -> Html {
        let id = id_or_name(&self.id, &self.name);
        let (hint, error) = (self.hint.as_ref(), self.error_message.as_ref());
        let described = Described::of(&self.described_by, id, hint, error);
        let area = Element::new("textarea").class("govuk-textarea");
        let area = area.class_if(error.is_some(), "govuk-textarea--error").class(&self.classes);
        let area =
            area.attr("id", id).attr("name", &self.name).opt("rows", Some(self.rows.unwrap_or(5)));
        let area = area.opt("spellcheck", self.spellcheck).flag("disabled", self.disabled);
        let area = area.some("aria-describedby", &described.by);
        let area = area.some("autocomplete", &self.autocomplete).attrs(&self.attributes);
        // A line end right behind the start would be eaten by the browser.
        let first = if self.value.starts_with('\n') { "\n" } else { "" };
        let area = area.put(first).put(self.value.as_str());
        let group = self.form_group.element(error.is_some()).put(self.label.of_field(id));
        group.put(described.html).put(area).html()
    }
}
