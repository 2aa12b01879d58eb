//! What surrounds every field: its label, its hint, what is wrong with it.

use super::{Attributes, Content, Element, Html};

/// The label of a field.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct Label {
    /// What it says.
    pub content: Content,
    /// The id of its field; components set it.
    #[cfg_attr(test, serde(rename = "for"))]
    pub for_id: String,
    /// Whether it is the heading of the page.
    pub is_page_heading: bool,
    /// More classes, for example `govuk-label--l`.
    pub classes: String,
    /// More attributes.
    pub attributes: Attributes,
}

impl Label {
    /// A label.
    #[must_use]
    pub fn of(content: impl Into<Content>) -> Self {
        Self { content: content.into(), ..Self::default() }
    }

    /// A label that is the heading of its page: one question to a page.
    #[must_use]
    pub fn heading(content: impl Into<Content>) -> Self {
        let classes = "govuk-label--l".to_owned();
        Self { is_page_heading: true, classes, ..Self::of(content) }
    }

    /// The markup.
    #[must_use]
    pub fn render(&self) -> Html {
        if self.content.is_none() {
            return Html::default();
        }
        let label = Element::new("label").class("govuk-label").class(&self.classes);
        let label = label.attrs(&self.attributes).some("for", &self.for_id).put(&self.content);
        if self.is_page_heading {
            return Element::new("h1").class("govuk-label-wrapper").put(label).html();
        }
        label.html()
    }

    /// The markup, for the field with this id.
    pub(super) fn of_field(&self, id: &str) -> Html {
        Self { for_id: id.to_owned(), ..self.clone() }.render()
    }
}

/// Words that help to answer.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct Hint {
    /// What it says.
    pub content: Content,
    /// Its id; components set it.
    pub id: String,
    /// More classes.
    pub classes: String,
    /// More attributes.
    pub attributes: Attributes,
}

impl Hint {
    /// A hint.
    #[must_use]
    pub fn of(content: impl Into<Content>) -> Self {
        Self { content: content.into(), ..Self::default() }
    }

    /// The markup.
    #[must_use]
    pub fn render(&self) -> Html {
        let hint = Element::new("div").some("id", &self.id).class("govuk-hint");
        hint.class(&self.classes).attrs(&self.attributes).put(&self.content).html()
    }
}

/// What is wrong with an answer.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct ErrorMessage {
    /// What it says.
    pub content: Content,
    /// What is said before it for those who do not see the colour; "Error" where nothing is
    /// given, and nothing where the text is empty.
    pub visually_hidden_text: Option<String>,
    /// Its id; components set it.
    pub id: String,
    /// More classes.
    pub classes: String,
    /// More attributes.
    pub attributes: Attributes,
}

impl ErrorMessage {
    /// The markup.
    #[must_use]
    pub fn render(&self) -> Html {
        let message = Element::new("p").some("id", &self.id).class("govuk-error-message");
        let message = message.class(&self.classes).attrs(&self.attributes);
        let before = self.visually_hidden_text.as_deref().unwrap_or("Error");
        if before.is_empty() {
            return message.put(&self.content).html();
        }
        let before =
            Element::new("span").class("govuk-visually-hidden").put(format!("{before}:").as_str());
        message.put(before).put(" ").put(&self.content).html()
    }
}

/// The box around a field.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct FormGroup {
    /// More classes.
    pub classes: String,
    /// More attributes.
    pub attributes: Attributes,
}

impl FormGroup {
    /// The box, open for its field.
    pub(super) fn element(&self, wrong: bool) -> Element {
        let group = Element::new("div").class("govuk-form-group");
        let group = group.class_if(wrong, "govuk-form-group--error").class(&self.classes);
        group.attrs(&self.attributes)
    }
}

/// Hint and error of a field, and the ids by which the field refers to them.
pub(super) struct Described {
    pub(super) html: Html,
    pub(super) by: String,
}

impl Described {
    /// By these, after whatever describes the field already.
    pub(super) fn of(
        by: &str,
        id: &str,
        hint: Option<&Hint>,
        error: Option<&ErrorMessage>,
    ) -> Self {
        let mut described = Self { html: Html::default(), by: by.to_owned() };
        if let Some(hint) = hint {
            let id = format!("{id}-hint");
            described.add(&id, Hint { id: id.clone(), ..hint.clone() }.render());
        }
        if let Some(error) = error {
            let id = format!("{id}-error");
            described.add(&id, ErrorMessage { id: id.clone(), ..error.clone() }.render());
        }
        described
    }

    fn add(&mut self, id: &str, html: Html) {
        if !self.by.is_empty() {
            self.by.push(' ');
        }
        self.by.push_str(id);
        self.html.push(html);
    }
}

/// The id of a field: its own, else its name.
pub(super) fn id_or_name<'a>(id: &'a str, name: &'a str) -> &'a str {
    if id.is_empty() { name } else { id }
}
