//! Something that everybody on the page should know.

use super::{Attributes, Content, Element, Html};

/// A banner above the heading of a page.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct NotificationBanner {
    /// What it says.
    pub content: Content,
    /// Its heading; "Important", or "Success", where nothing is given.
    pub title: Content,
    /// How deep its heading is; 2 where nothing is given.
    pub title_heading_level: Option<u8>,
    /// The id of its heading.
    pub title_id: String,
    /// `success` for something that went well.
    #[cfg_attr(test, serde(rename = "type"))]
    pub kind: String,
    /// A role of its own.
    pub role: String,
    /// Whether a script leaves the focus alone.
    pub disable_auto_focus: Option<bool>,
    /// More classes.
    pub classes: String,
    /// More attributes.
    pub attributes: Attributes,
}

impl NotificationBanner {
    /// The markup.
    #[must_use]
    pub fn render(&self) -> Html {
        let success = self.kind == "success";
        let role = match (self.role.as_str(), success) {
            ("", true) => "alert",
            ("", false) => "region",
            (role, _) => role,
        };
        let own = self.title_id.as_str();
        let id = if own.is_empty() { "govuk-notification-banner-title" } else { own };
        let title = match (&self.title, success) {
            (title, _) if !title.is_none() => title.into(),
            (_, true) => Html::text("Success"),
            (_, false) => Html::text("Important"),
        };
        let heading = Element::heading(self.title_heading_level.unwrap_or(2));
        let heading = heading.class("govuk-notification-banner__title").attr("id", id).put(title);
        let head = Element::new("div").class("govuk-notification-banner__header").put(heading);
        let body = Element::new("div").class("govuk-notification-banner__content");
        let body = match &self.content {
            Content::Text(text) if !text.is_empty() => {
                let line = Element::new("p").class("govuk-notification-banner__heading");
                body.put(line.put(text.as_str()))
            }
            content => body.put(content),
        };
        let banner = Element::new("div").class("govuk-notification-banner");
        let banner = banner.class_if(success, "govuk-notification-banner--success");
        let banner = banner.class(&self.classes).attr("role", role).attr("aria-labelledby", id);
        let banner = banner.attr("data-module", "govuk-notification-banner");
        let banner = banner.opt("data-disable-auto-focus", self.disable_auto_focus);
        banner.attrs(&self.attributes).put(head).put(body).html()
    }
}
