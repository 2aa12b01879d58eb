//! The coloured box that says that something is done, or that something must be read first.

use super::{Attributes, Button, Content, Element, Html};

/// A coloured box with the heading of its page.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct Panel {
    /// The heading.
    pub title: Content,
    /// How deep it is; 1 where nothing is given.
    pub heading_level: Option<u8>,
    /// What it says.
    pub content: Content,
    /// What can be done; only where its classes hold `govuk-panel--interruption`.
    pub actions: Option<Actions>,
    /// More classes.
    pub classes: String,
    /// More attributes.
    pub attributes: Attributes,
}

/// What can be done.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct Actions {
    /// Each of them.
    pub items: Vec<Action>,
    /// More classes.
    pub classes: String,
    /// More attributes.
    pub attributes: Attributes,
}

/// One thing that can be done.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct Action {
    /// What it says.
    pub text: String,
    /// Where it leads.
    pub href: String,
    /// `button` for a link that looks like one, `submit`.
    #[cfg_attr(test, serde(rename = "type"))]
    pub kind: String,
    /// More classes.
    pub classes: String,
    /// More attributes.
    pub attributes: Attributes,
}

impl Panel {
    /// The markup.
    #[must_use]
    pub fn render(&self) -> Html {
        let interrupts = self.classes.contains("govuk-panel--interruption");
        let heading = Element::heading(self.heading_level.unwrap_or(1));
        let panel = Element::new("div").class("govuk-panel");
        let panel = panel.class_if(!interrupts, "govuk-panel--confirmation").class(&self.classes);
        let panel = panel.attrs(&self.attributes);
        let mut panel = panel.put(heading.class("govuk-panel__title").put(&self.title));
        if !self.content.is_none() {
            panel = panel.put(Element::new("div").class("govuk-panel__body").put(&self.content));
        }
        let actions = self.actions.as_ref().filter(|_| interrupts);
        panel.put(actions.map(Actions::render)).html()
    }
}

impl Actions {
    fn render(&self) -> Html {
        let actions = Element::new("div").class("govuk-panel__actions").class(&self.classes);
        let actions = actions.attrs(&self.attributes);
        if self.items.is_empty() {
            return actions.html();
        }
        let group = Element::new("div").class("govuk-button-group");
        let group = self.items.iter().fold(group, |group, item| group.put(item.render()).put(" "));
        actions.put(group).html()
    }
}

impl Action {
    fn render(&self) -> Html {
        if self.href.is_empty() || self.kind == "button" {
            let classes = format!("govuk-button--inverse {}", self.classes);
            let kind = if self.kind.is_empty() { "button" } else { &self.kind };
            let button = Button {
                kind: kind.to_owned(),
                classes: classes.trim().to_owned(),
                href: self.href.clone(),
                attributes: self.attributes.clone(),
                ..Button::of(self.text.as_str())
            };
            return button.render();
        }
        let link = Element::new("a").class("govuk-link govuk-link--inverse").class(&self.classes);
        link.attr("href", &self.href).attrs(&self.attributes).put(self.text.as_str()).html()
    }
}
