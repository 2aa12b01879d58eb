//! Words that stand out: inset text, warnings, tags.

use super::{Attributes, Content, Element, Html};

/// Words with a line beside them.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct InsetText {
    /// What it says.
    pub content: Content,
    /// Its id.
    pub id: String,
    /// More classes.
    pub classes: String,
    /// More attributes.
    pub attributes: Attributes,
}

/// Words that warn.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct WarningText {
    /// What it says.
    pub content: Content,
    /// What the sign says to those who do not see it; "Warning" where nothing is given.
    pub icon_fallback_text: String,
    /// More classes.
    pub classes: String,
    /// More attributes.
    pub attributes: Attributes,
}

/// The state of something, in a word.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct Tag {
    /// What it says.
    pub content: Content,
    /// More classes, for example `govuk-tag--green`.
    pub classes: String,
    /// More attributes.
    pub attributes: Attributes,
}

impl InsetText {
    /// The markup.
    #[must_use]
    pub fn render(&self) -> Html {
        let inset = Element::new("div").some("id", &self.id).class("govuk-inset-text");
        inset.class(&self.classes).attrs(&self.attributes).put(&self.content).html()
    }
}

impl WarningText {
    /// The markup.
    #[must_use]
    pub fn render(&self) -> Html {
        let own = self.icon_fallback_text.as_str();
        let says = if own.is_empty() { "Warning" } else { own };
        let icon = Element::new("span").class("govuk-warning-text__icon");
        let icon = icon.attr("aria-hidden", "true").put("!");
        let says = Element::new("span").class("govuk-visually-hidden").put(says);
        let text = Element::new("strong").class("govuk-warning-text__text").put(says).put(" ");
        let warning = Element::new("div").class("govuk-warning-text").class(&self.classes);
        warning.attrs(&self.attributes).put(icon).put(" ").put(text.put(&self.content)).html()
    }
}

impl Tag {
    /// The markup.
    #[must_use]
    pub fn render(&self) -> Html {
        let tag = Element::new("strong").class("govuk-tag").class(&self.classes);
        tag.attrs(&self.attributes).put(&self.content).html()
    }
}
