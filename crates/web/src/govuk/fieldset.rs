//! Fields that belong together, under one question.

use super::{Attributes, Content, Element, Html};

/// Fields that belong together.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct Fieldset {
    /// The question.
    pub legend: Option<Legend>,
    /// The fields.
    pub html: Html,
    /// Ids of what describes them.
    pub described_by: String,
    /// A role of its own.
    pub role: String,
    /// More classes.
    pub classes: String,
    /// More attributes.
    pub attributes: Attributes,
}

/// The question above fields that belong together.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct Legend {
    /// What it says.
    pub content: Content,
    /// Whether it is the heading of the page.
    pub is_page_heading: bool,
    /// More classes, for example `govuk-fieldset__legend--l`.
    pub classes: String,
}

impl Fieldset {
    /// Fields under this question.
    #[must_use]
    pub fn of(legend: Legend) -> Self {
        Self { legend: Some(legend), ..Self::default() }
    }

    /// The markup.
    #[must_use]
    pub fn render(&self) -> Html {
        let set = Element::new("fieldset").class("govuk-fieldset").class(&self.classes);
        let set = set.some("role", &self.role).some("aria-describedby", &self.described_by);
        let legend = self.legend.as_ref().filter(|legend| !legend.content.is_none());
        let set = set.attrs(&self.attributes).put(legend.map(Legend::render));
        set.put(self.html.clone()).html()
    }

    /// The markup around these fields, described by these ids.
    pub(super) fn around(&self, html: Html, described_by: String, role: &str) -> Html {
        Self { html, described_by, role: role.to_owned(), ..self.clone() }.render()
    }
}

impl Legend {
    /// A question.
    #[must_use]
    pub fn of(content: impl Into<Content>) -> Self {
        Self { content: content.into(), ..Self::default() }
    }

    /// A question that is the heading of its page.
    #[must_use]
    pub fn heading(content: impl Into<Content>) -> Self {
        let classes = "govuk-fieldset__legend--l".to_owned();
        Self { is_page_heading: true, classes, ..Self::of(content) }
    }

    fn render(&self) -> Html {
        let legend = Element::new("legend").class("govuk-fieldset__legend").class(&self.classes);
        if self.is_page_heading {
            let heading = Element::new("h1").class("govuk-fieldset__heading");
            return legend.put(heading.put(&self.content)).html();
        }
        legend.put(&self.content).html()
    }
}
