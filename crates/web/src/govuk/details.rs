//! Words that open.

use super::{Attributes, Content, Element, Html};

/// A line, and what it opens.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct Details {
    /// The line.
    pub summary: Content,
    /// What it opens.
    pub content: Content,
    /// Its id.
    pub id: String,
    /// Whether it stands open.
    pub open: bool,
    /// More classes.
    pub classes: String,
    /// More attributes.
    pub attributes: Attributes,
}

impl Details {
    /// The markup.
    #[must_use]
    pub fn render(&self) -> Html {
        let line = Element::new("span").class("govuk-details__summary-text").put(&self.summary);
        let line = Element::new("summary").class("govuk-details__summary").put(line);
        let text = Element::new("div").class("govuk-details__text").put(&self.content);
        let details = Element::new("details").some("id", &self.id).class("govuk-details");
        let details = details.class(&self.classes).attrs(&self.attributes).flag("open", self.open);
        details.put(line).put(text).html()
    }
}
