//! HTML that is put together by code: what was text is escaped, what is markup is a type of its own.

use std::fmt;

/// Markup that may stand in a page as it is.
///
/// Text becomes markup by [`Html::text`], which escapes it; [`Element`] builds the rest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(test, derive(serde::Deserialize), serde(transparent))]
pub struct Html(String);

impl Html {
    /// Text, escaped.
    #[must_use]
    pub fn text(text: &str) -> Self {
        Self(words::html::escaped(text))
    }

    /// A sentence of the catalogue: escaped, and what stands in backticks as code.
    #[must_use]
    pub fn sentence(text: &str) -> Self {
        Self(words::html::marked(text))
    }

    /// Markup that was made elsewhere. Never anything that a visitor gave.
    #[must_use]
    pub fn trusted(markup: impl Into<String>) -> Self {
        Self(markup.into())
    }

    /// The markup.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds more behind it.
    pub fn push(&mut self, more: impl Into<Html>) {
        self.0.push_str(&more.into().0);
    }
}

impl fmt::Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromIterator<Html> for Html {
    fn from_iter<T: IntoIterator<Item = Html>>(parts: T) -> Self {
        let mut all = Self::default();
        parts.into_iter().for_each(|part| all.push(part));
        all
    }
}

/// What a component says: plain text, or markup.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(test, derive(serde::Deserialize), serde(from = "super::fixtures::TextOrHtml"))]
pub enum Content {
    /// Nothing.
    #[default]
    None,
    /// Text, which is escaped.
    Text(String),
    /// Markup.
    Html(Html),
}

impl Content {
    /// Whether it says nothing.
    #[must_use]
    pub fn is_none(&self) -> bool {
        match self {
            Self::None => true,
            Self::Text(text) => text.is_empty(),
            Self::Html(html) => html.is_empty(),
        }
    }
}

impl From<&str> for Content {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Content {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Html> for Content {
    fn from(html: Html) -> Self {
        Self::Html(html)
    }
}

impl From<&Content> for Html {
    fn from(content: &Content) -> Self {
        match content {
            Content::None => Self::default(),
            Content::Text(text) => Self::text(text),
            Content::Html(html) => html.clone(),
        }
    }
}

impl From<&str> for Html {
    fn from(text: &str) -> Self {
        Self::text(text)
    }
}

impl From<Element> for Html {
    fn from(element: Element) -> Self {
        element.html()
    }
}

impl<T: Into<Html>> From<Option<T>> for Html {
    fn from(part: Option<T>) -> Self {
        part.map_or_else(Self::default, Into::into)
    }
}

/// More attributes of an element, in their order. The names are ours, never a visitor's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(
    test,
    derive(serde::Deserialize),
    serde(from = "serde_json::Map<String, serde_json::Value>")
)]
pub struct Attributes(pub Vec<(String, String)>);

impl Attributes {
    /// One attribute.
    #[must_use]
    pub fn of(name: &str, value: &str) -> Self {
        Self::default().and(name, value)
    }

    /// One more.
    #[must_use]
    pub fn and(mut self, name: &str, value: &str) -> Self {
        self.0.push((name.to_owned(), value.to_owned()));
        self
    }
}

/// An element that is being put together.
///
/// ```
/// use web::govuk::Element;
///
/// let link = Element::new("a").class("govuk-link").attr("href", "/en/?a&b").put("R&D");
/// assert_eq!(
///     link.html().as_str(),
///     "<a class=\"govuk-link\" href=\"/en/?a&amp;b\">R&amp;D</a>"
/// );
/// ```
#[derive(Clone, Debug)]
pub struct Element {
    name: &'static str,
    classes: String,
    attributes: String,
    inside: Html,
}

/// Elements that hold nothing and have no end.
const VOID: [&str; 6] = ["br", "hr", "img", "input", "link", "meta"];

impl Element {
    /// An element of this name.
    #[must_use]
    pub fn new(name: &'static str) -> Self {
        let empty = String::new;
        Self { name, classes: empty(), attributes: empty(), inside: Html::default() }
    }

    /// A heading of this level, from 1 to 6.
    #[must_use]
    pub fn heading(level: u8) -> Self {
        Self::new(match level {
            1 => "h1",
            2 => "h2",
            3 => "h3",
            4 => "h4",
            5 => "h5",
            _ => "h6",
        })
    }

    /// Adds classes; an empty text adds none.
    #[must_use]
    pub fn class(mut self, classes: &str) -> Self {
        if !classes.is_empty() {
            if !self.classes.is_empty() {
                self.classes.push(' ');
            }
            self.classes.push_str(classes);
        }
        self
    }

    /// Adds a class where something is so.
    #[must_use]
    pub fn class_if(self, so: bool, class: &str) -> Self {
        if so { self.class(class) } else { self }
    }

    /// Adds an attribute.
    #[must_use]
    pub fn attr(mut self, name: &str, value: &str) -> Self {
        self.attributes.push(' ');
        self.attributes.push_str(name);
        self.attributes.push_str("=\"");
        self.attributes.push_str(&words::html::escaped(value));
        self.attributes.push('"');
        self
    }

    /// Adds an attribute unless its value is empty.
    #[must_use]
    pub fn some(self, name: &str, value: &str) -> Self {
        if value.is_empty() { self } else { self.attr(name, value) }
    }

    /// Adds an attribute if there is a value.
    #[must_use]
    pub fn opt(self, name: &str, value: Option<impl fmt::Display>) -> Self {
        match value {
            Some(value) => self.attr(name, &value.to_string()),
            None => self,
        }
    }

    /// Adds an attribute without a value where something is so.
    #[must_use]
    pub fn flag(mut self, name: &str, so: bool) -> Self {
        if so {
            self.attributes.push(' ');
            self.attributes.push_str(name);
        }
        self
    }

    /// Adds these attributes.
    #[must_use]
    pub fn attrs(self, attributes: &Attributes) -> Self {
        attributes.0.iter().fold(self, |element, (name, value)| element.attr(name, value))
    }

    /// Puts something into it, behind what is there.
    #[must_use]
    pub fn put(mut self, part: impl Into<Html>) -> Self {
        self.inside.push(part);
        self
    }

    /// The markup.
    #[must_use]
    pub fn html(self) -> Html {
        let Self { name, classes, attributes, inside } = self;
        let class = if classes.is_empty() {
            String::new()
        } else {
            format!(" class=\"{}\"", words::html::escaped(&classes))
        };
        if VOID.contains(&name) {
            return Html(format!("<{name}{class}{attributes}>"));
        }
        Html(format!("<{name}{class}{attributes}>{inside}</{name}>"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped_wherever_it_stands() {
        let odd = "<b a='1'>\"&</b>";
        let safe = "&lt;b a=&#39;1&#39;&gt;&quot;&amp;&lt;/b&gt;";
        let html = Element::new("p").class(odd).attr("title", odd).put(odd).html();
        assert_eq!(html.as_str(), format!("<p class=\"{safe}\" title=\"{safe}\">{safe}</p>"));
        assert_eq!(Html::from(&Content::from(odd)).as_str(), safe);
        assert_eq!(Html::sentence("see `a<b`").as_str(), "see <code>a&lt;b</code>");
    }

    #[test]
    fn an_element_that_holds_nothing_has_no_end() {
        assert_eq!(Element::new("br").html().as_str(), "<br>");
        assert_eq!(
            Element::new("p").some("id", "").flag("hidden", true).html().as_str(),
            "<p hidden></p>"
        );
    }
}
