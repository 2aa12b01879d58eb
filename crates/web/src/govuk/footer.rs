//! The footer: links and words, without the crown and the crest.

use super::{Attributes, Content, Element, Html};

/// The bar at the bottom.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct Footer {
    /// Columns of links.
    pub navigation: Vec<FooterSection>,
    /// A line of links, and words.
    pub meta: Option<FooterMeta>,
    /// Under which licence the content stands.
    pub content_licence: Content,
    /// More classes of the container.
    pub container_classes: String,
    /// More classes.
    pub classes: String,
    /// More attributes.
    pub attributes: Attributes,
}

/// A column of links under a heading.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct FooterSection {
    /// The heading.
    pub title: String,
    /// How wide: `one-third`; `full` where nothing is given.
    pub width: String,
    /// In how many columns the links stand.
    pub columns: Option<u8>,
    /// The links.
    pub items: Vec<FooterLink>,
}

/// A line of links, and words.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct FooterMeta {
    /// A heading for those who do not see the line; "Support links" where nothing is given.
    pub visually_hidden_title: String,
    /// The links.
    pub items: Vec<FooterLink>,
    /// The words.
    pub content: Content,
}

/// A link.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct FooterLink {
    /// What it says.
    pub text: String,
    /// Where it goes.
    pub href: String,
    /// More attributes.
    pub attributes: Attributes,
}

impl Footer {
    /// The markup.
    #[must_use]
    pub fn render(&self) -> Html {
        let mut container = Element::new("div").class("govuk-width-container");
        container = container.class(&self.container_classes);
        if !self.navigation.is_empty() {
            let columns = Element::new("div").class("govuk-footer__navigation");
            let sections: Html = self.navigation.iter().map(FooterSection::render).collect();
            let line = Element::new("hr").class("govuk-footer__section-break");
            container = container.put(columns.put(sections)).put(line);
        }
        let grow =
            Element::new("div").class("govuk-footer__meta-item govuk-footer__meta-item--grow");
        let grow = grow.put(self.meta.as_ref().map(FooterMeta::render)).put(self.licence());
        let container = container.put(Element::new("div").class("govuk-footer__meta").put(grow));
        let footer = Element::new("div").class("govuk-footer").class(&self.classes);
        footer.attrs(&self.attributes).put(container).html()
    }

    fn licence(&self) -> Option<Element> {
        let span = Element::new("span").class("govuk-footer__licence-description");
        (!self.content_licence.is_none()).then(|| span.put(&self.content_licence))
    }
}

impl FooterSection {
    fn render(&self) -> Html {
        let width = if self.width.is_empty() { "full" } else { &self.width };
        let column = format!("govuk-grid-column-{width}");
        let section = Element::new("div").class("govuk-footer__section").class(&column);
        let heading = Element::new("h2").class("govuk-footer__heading govuk-heading-m");
        let section = section.put(heading.put(self.title.as_str()));
        if self.items.is_empty() {
            return section.html();
        }
        let columns = self.columns.map(|columns| format!("govuk-footer__list--columns-{columns}"));
        let list = Element::new("ul").class("govuk-footer__list");
        let list = list.class(&columns.unwrap_or_default());
        let items = self.items.iter().filter(|item| !item.href.is_empty() && !item.text.is_empty());
        let items: Html = items.map(|item| item.render("govuk-footer__list-item")).collect();
        section.put(list.put(items)).html()
    }
}

impl FooterMeta {
    fn render(&self) -> Html {
        let own = self.visually_hidden_title.as_str();
        let title = if own.is_empty() { "Support links" } else { own };
        let mut all = Element::new("h2").class("govuk-visually-hidden").put(title).html();
        if !self.items.is_empty() {
            let class = "govuk-footer__inline-list-item";
            let items: Html = self.items.iter().map(|item| item.render(class)).collect();
            all.push(Element::new("ul").class("govuk-footer__inline-list").put(items));
        }
        if !self.content.is_none() {
            all.push(Element::new("div").class("govuk-footer__meta-custom").put(&self.content));
        }
        all
    }
}

impl FooterLink {
    fn render(&self, class: &str) -> Html {
        let link = Element::new("a").class("govuk-footer__link").attr("href", &self.href);
        let link = link.attrs(&self.attributes).put(self.text.as_str());
        Element::new("li").class(class).put(link).html()
    }
}
