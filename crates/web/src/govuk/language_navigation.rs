//! The choice of language.

use super::{Attributes, Content, Element, Html};

/// Languages, each in its own name.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct LanguageNavigation {
    /// The languages.
    pub items: Vec<LanguageItem>,
    /// What the choice is called for those who do not see it; "Language" where nothing is given.
    pub aria_label: String,
    /// More classes.
    pub classes: String,
    /// More attributes.
    pub attributes: Attributes,
}

/// One language.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct LanguageItem {
    /// Its name, in itself.
    pub content: Content,
    /// Where the same page stands in it; empty for the language of this page.
    pub href: String,
    /// Whether it is the language of this page.
    pub current: bool,
    /// Its tag.
    pub lang: String,
    /// The tag of the page behind the link, where it is another.
    pub href_lang: String,
    /// The direction in which it is written.
    pub dir: String,
    /// What is said after its name for those who do not see it.
    pub language_description_text: String,
    /// More classes.
    pub classes: String,
    /// More attributes.
    pub attributes: Attributes,
}

impl LanguageNavigation {
    /// The markup.
    #[must_use]
    pub fn render(&self) -> Html {
        let label = if self.aria_label.is_empty() { "Language" } else { &self.aria_label };
        let list = Element::new("ul").class("govuk-language-navigation__list");
        let list = self.items.iter().fold(list, |list, item| {
            let place = Element::new("li").class("govuk-language-navigation__list-item");
            list.put(place.put(item.element()))
        });
        let nav = Element::new("nav").class("govuk-language-navigation").class(&self.classes);
        nav.attrs(&self.attributes).attr("aria-label", label).put(list).html()
    }
}

impl LanguageItem {
    fn element(&self) -> Element {
        if self.current || self.href.is_empty() {
            let text = Element::new("span").class("govuk-language-navigation__text");
            let text = text.class(&self.classes).attr("aria-current", "true");
            let text = text.some("lang", &self.lang).some("dir", &self.dir);
            return text.attrs(&self.attributes).put(&self.content);
        }
        let to = if self.href_lang.is_empty() { &self.lang } else { &self.href_lang };
        let link = Element::new("a").class("govuk-language-navigation__link").class(&self.classes);
        let link = link.attr("href", &self.href).attr("rel", "alternate").some("lang", &self.lang);
        let link = link.some("hreflang", to).some("dir", &self.dir).attrs(&self.attributes);
        let link = link.put(&self.content);
        if self.language_description_text.is_empty() {
            return link;
        }
        let said = format!(" {}", self.language_description_text);
        link.put(Element::new("span").class("govuk-visually-hidden").put(said.as_str()))
    }
}
