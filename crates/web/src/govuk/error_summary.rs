//! What is wrong on a page, at its top, each line leading to its field.

use super::{Attributes, Content, Element, Html};

/// Everything that is wrong.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct ErrorSummary {
    /// The heading: "There is a problem".
    pub title: Content,
    /// Words before the list.
    pub description: Content,
    /// What is wrong.
    pub error_list: Vec<ErrorLink>,
    /// Whether a script leaves the focus alone.
    pub disable_auto_focus: Option<bool>,
    /// More classes.
    pub classes: String,
    /// More attributes.
    pub attributes: Attributes,
}

/// One thing that is wrong.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct ErrorLink {
    /// What it is; the same words stand at the field.
    pub content: Content,
    /// The field: `#id`.
    pub href: String,
    /// More attributes of the link.
    pub attributes: Attributes,
}

impl ErrorSummary {
    /// The markup.
    #[must_use]
    pub fn render(&self) -> Html {
        let title = Element::new("h2").class("govuk-error-summary__title").put(&self.title);
        let mut body = Element::new("div").class("govuk-error-summary__body");
        if !self.description.is_none() {
            body = body.put(Element::new("p").put(&self.description));
        }
        if !self.error_list.is_empty() {
            let list = Element::new("ul").class("govuk-list govuk-error-summary__list");
            let items: Html = self.error_list.iter().map(ErrorLink::render).collect();
            body = body.put(list.put(items));
        }
        let alert = Element::new("div").attr("role", "alert").put(title).put(body);
        let summary = Element::new("div").class("govuk-error-summary").class(&self.classes);
        let summary = summary.opt("data-disable-auto-focus", self.disable_auto_focus);
        let summary = summary.attrs(&self.attributes);
        summary.attr("data-module", "govuk-error-summary").put(alert).html()
    }
}

impl ErrorLink {
    fn render(&self) -> Html {
        let item = Element::new("li");
        if self.href.is_empty() {
            return item.put(&self.content).html();
        }
        let link = Element::new("a").attr("href", &self.href).attrs(&self.attributes);
        item.put(link.put(&self.content)).html()
    }
}
