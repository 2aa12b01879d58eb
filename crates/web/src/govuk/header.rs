//! The header without a crown: GOV.UK Frontend's generic header.

use super::{Attributes, Content, Element, Html};

/// The bar at the top, with the name of the service.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct Header {
    /// The name, or a logo.
    pub logo: Content,
    /// Where it leads; `/` where nothing is given.
    pub url: String,
    /// Classes of the container; `govuk-width-container` where nothing is given.
    pub container_classes: String,
    /// More classes.
    pub classes: String,
    /// More attributes.
    pub attributes: Attributes,
}

impl Header {
    /// The markup.
    #[must_use]
    pub fn render(&self) -> Html {
        let url = if self.url.is_empty() { "/" } else { &self.url };
        let own = self.container_classes.as_str();
        let container = if own.is_empty() { "govuk-width-container" } else { own };
        let link = Element::new("a").class("govuk-generic-header__homepage-link");
        let link = link.attr("href", url).put(&self.logo);
        let logo = Element::new("div").class("govuk-generic-header__logo").put(link);
        let inner = Element::new("div").class("govuk-generic-header__container").class(container);
        let header = Element::new("div").class("govuk-generic-header").class(&self.classes);
        header.attrs(&self.attributes).put(inner.put(logo)).html()
    }
}
