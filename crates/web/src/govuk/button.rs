//! Buttons, and links that look like them.

use super::{Attributes, Content, Element, Html};

/// A button; with `href`, a link that looks like one.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct Button {
    /// What it says.
    pub content: Content,
    /// Where it leads; empty for a button that sends its form.
    pub href: String,
    /// `button`, `reset`; `submit` where nothing is given.
    #[cfg_attr(test, serde(rename = "type"))]
    pub kind: String,
    /// The name under which its value is sent.
    pub name: String,
    /// Its value.
    pub value: String,
    /// Its id.
    pub id: String,
    /// Whether it cannot be pressed.
    pub disabled: bool,
    /// Whether a service begins with it.
    pub is_start_button: bool,
    /// What a script does about double clicks; our pages have none.
    pub prevent_double_click: Option<bool>,
    /// More classes.
    pub classes: String,
    /// More attributes.
    pub attributes: Attributes,
}

/// The arrow of a start button.
const ARROW: &str = "<svg class=\"govuk-button__start-icon\" xmlns=\"http://www.w3.org/2000/svg\" \
    width=\"17.5\" height=\"19\" viewBox=\"0 0 33 40\" aria-hidden=\"true\" focusable=\"false\">\
    <path fill=\"currentColor\" d=\"M0 0h13l20 20-20 20H0l20-20z\"/></svg>";

impl Button {
    /// A button that sends its form.
    #[must_use]
    pub fn of(content: impl Into<Content>) -> Self {
        Self { content: content.into(), ..Self::default() }
    }

    /// The markup.
    #[must_use]
    pub fn render(&self) -> Html {
        let button = if self.href.is_empty() { self.button() } else { self.link() };
        let button = button.class("govuk-button").class(&self.classes);
        let button = button.class_if(self.is_start_button, "govuk-button--start");
        let button = button.attr("data-module", "govuk-button").attrs(&self.attributes);
        let button = button.some("id", &self.id);
        match (&self.content, self.is_start_button) {
            (Content::Html(html), true) => {
                button.put(Element::new("span").put(html.clone())).put(Html::trusted(ARROW)).html()
            }
            (content, true) => button.put(content).put(Html::trusted(ARROW)).html(),
            (content, false) => button.put(content).html(),
        }
    }

    fn link(&self) -> Element {
        let link = Element::new("a").attr("href", &self.href);
        link.attr("role", "button").attr("draggable", "false")
    }

    fn button(&self) -> Element {
        let kind = if self.kind.is_empty() { "submit" } else { &self.kind };
        let mut button = Element::new("button").attr("type", kind).some("value", &self.value);
        button = button.some("name", &self.name).flag("disabled", self.disabled);
        if self.disabled {
            button = button.attr("aria-disabled", "true");
        }
        button.opt("data-prevent-double-click", self.prevent_double_click)
    }
}
