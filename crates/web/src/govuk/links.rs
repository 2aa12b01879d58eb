//! Links with a place of their own: back, and past the header.

use super::{Attributes, Content, Element, Html};

/// A link to the page before.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct BackLink {
    /// What it says; "Back" where nothing is given.
    pub content: Content,
    /// Where it goes.
    pub href: String,
    /// More classes.
    pub classes: String,
    /// More attributes.
    pub attributes: Attributes,
}

impl BackLink {
    /// The markup.
    #[must_use]
    pub fn render(&self) -> Html {
        let href = if self.href.is_empty() { "#" } else { &self.href };
        let says = if self.content.is_none() { "Back".into() } else { Html::from(&self.content) };
        let link = Element::new("a").class("govuk-back-link").class(&self.classes);
        link.attr("href", href).attrs(&self.attributes).put(says).html()
    }
}

/// A link that leads keyboards past the header.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct SkipLink {
    /// What it says.
    pub content: Content,
    /// Where it goes; `#content` where nothing is given.
    pub href: String,
    /// More classes.
    pub classes: String,
    /// More attributes.
    pub attributes: Attributes,
}

impl SkipLink {
    /// The markup.
    #[must_use]
    pub fn render(&self) -> Html {
        let href = if self.href.is_empty() { "#content" } else { &self.href };
        let link = Element::new("a").class("govuk-skip-link").class(&self.classes);
        let link = link.attr("href", href).attrs(&self.attributes);
        link.attr("data-module", "govuk-skip-link").put(&self.content).html()
    }
}
