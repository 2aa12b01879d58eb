//! How far a service is: "Alpha", "Beta".

use super::{Attributes, Content, Element, Html, Tag};

/// How far the service is, and what that means.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct PhaseBanner {
    /// How far: "Alpha".
    pub tag: Tag,
    /// What that means.
    pub content: Content,
    /// More classes.
    pub classes: String,
    /// More attributes.
    pub attributes: Attributes,
}

impl PhaseBanner {
    /// The markup.
    #[must_use]
    pub fn render(&self) -> Html {
        let classes = format!("govuk-phase-banner__content__tag {}", self.tag.classes);
        let tag = Tag {
            content: self.tag.content.clone(),
            classes: classes.trim().to_owned(),
            attributes: Attributes::default(),
        };
        let text = Element::new("span").class("govuk-phase-banner__text").put(&self.content);
        let line = Element::new("p").class("govuk-phase-banner__content");
        let line = line.put(tag.render()).put(" ").put(text);
        let banner = Element::new("div").class("govuk-phase-banner govuk-width-container");
        banner.class(&self.classes).attrs(&self.attributes).put(line).html()
    }
}
