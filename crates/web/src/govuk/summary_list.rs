//! What was answered, line by line, each with its way back.

use super::{Attributes, Content, Element, Html};

/// Questions and answers, or names and values.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct SummaryList {
    /// The lines.
    pub rows: Vec<Row>,
    /// A card around them.
    pub card: Option<Card>,
    /// More classes.
    pub classes: String,
    /// More attributes.
    pub attributes: Attributes,
}

/// A line.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct Row {
    /// The question.
    pub key: Cell,
    /// The answer.
    pub value: Cell,
    /// What can be done about it: "Change".
    pub actions: Option<RowActions>,
    /// More classes.
    pub classes: String,
}

/// One side of a line.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct Cell {
    /// What it says.
    pub content: Content,
    /// More classes.
    pub classes: String,
}

/// What can be done about a line.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct RowActions {
    /// Each of them.
    pub items: Vec<RowAction>,
    /// More classes.
    pub classes: String,
}

/// One thing that can be done.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct RowAction {
    /// What it says: "Change".
    pub content: Content,
    /// What it is about, for those who do not see the line.
    pub visually_hidden_text: String,
    /// Where it leads.
    pub href: String,
    /// More classes.
    pub classes: String,
    /// More attributes.
    pub attributes: Attributes,
}

/// A card around a list.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct Card {
    /// Its heading.
    pub title: Option<CardTitle>,
    /// What can be done about all of it.
    pub actions: RowActions,
    /// More classes.
    pub classes: String,
    /// More attributes.
    pub attributes: Attributes,
}

/// The heading of a card.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct CardTitle {
    /// What it says.
    pub content: Content,
    /// How deep it is; 2 where nothing is given.
    pub heading_level: Option<u8>,
    /// More classes.
    pub classes: String,
}

impl Row {
    /// A line.
    #[must_use]
    pub fn of(key: impl Into<Content>, value: impl Into<Content>) -> Self {
        let cell = |content| Cell { content, ..Cell::default() };
        Self { key: cell(key.into()), value: cell(value.into()), ..Self::default() }
    }

    /// The line with a way to change it; `about` says for those who do not see the line what
    /// is changed.
    #[must_use]
    pub fn change(mut self, href: &str, says: &str, about: &str) -> Self {
        let action = RowAction {
            content: says.into(),
            visually_hidden_text: about.to_owned(),
            href: href.to_owned(),
            ..RowAction::default()
        };
        self.actions.get_or_insert_default().items.push(action);
        self
    }
}

impl SummaryList {
    /// The markup.
    #[must_use]
    pub fn render(&self) -> Html {
        let some = self.rows.iter().any(Row::has_actions);
        let title = self.card.as_ref().and_then(|card| card.title.as_ref());
        let title = title.map(|title| &title.content);
        let list = Element::new("dl").class("govuk-summary-list").class(&self.classes);
        let rows: Html = self.rows.iter().map(|row| row.render(some, title)).collect();
        let list = list.attrs(&self.attributes).put(rows);
        match &self.card {
            Some(card) => card.around(list.html()),
            None => list.html(),
        }
    }
}

impl Row {
    fn has_actions(&self) -> bool {
        self.actions.as_ref().is_some_and(|actions| !actions.items.is_empty())
    }

    fn render(&self, some_have_actions: bool, title: Option<&Content>) -> Html {
        let row = Element::new("div").class("govuk-summary-list__row");
        let bare = some_have_actions && self.actions.is_none();
        let row = row.class_if(bare, "govuk-summary-list__row--no-actions").class(&self.classes);
        let key = Element::new("dt").class("govuk-summary-list__key").class(&self.key.classes);
        let value = Element::new("dd").class("govuk-summary-list__value");
        let value = value.class(&self.value.classes).put(&self.value.content);
        let row = row.put(key.put(&self.key.content)).put(value);
        let Some(actions) = self.actions.as_ref().filter(|_| self.has_actions()) else {
            return row.html();
        };
        let cell = Element::new("dd").class("govuk-summary-list__actions").class(&actions.classes);
        let links = actions.items.iter().map(|action| action.render(title));
        let cell = if actions.items.len() == 1 {
            cell.put(links.collect::<Html>())
        } else {
            let item = |link| {
                Element::new("li").class("govuk-summary-list__actions-list-item").put(link).html()
            };
            let list = Element::new("ul").class("govuk-summary-list__actions-list");
            cell.put(list.put(links.map(item).collect::<Html>()))
        };
        row.put(cell).html()
    }
}

impl RowAction {
    fn render(&self, card: Option<&Content>) -> Html {
        let link = Element::new("a").class("govuk-link").class(&self.classes);
        let link = link.attr("href", &self.href).attrs(&self.attributes).put(&self.content);
        if self.visually_hidden_text.is_empty() && card.is_none() {
            return link.html();
        }
        let mut hidden = Element::new("span").class("govuk-visually-hidden");
        if !self.visually_hidden_text.is_empty() {
            hidden = hidden.put(" ").put(self.visually_hidden_text.as_str());
        }
        if let Some(card) = card {
            hidden = hidden.put(" (").put(card).put(")");
        }
        link.put(hidden).html()
    }
}

impl Card {
    fn around(&self, list: Html) -> Html {
        let head = Element::new("div").class("govuk-summary-card__title-wrapper");
        let title = self.title.as_ref().map(|title| {
            let heading = Element::heading(title.heading_level.unwrap_or(2));
            let heading = heading.class("govuk-summary-card__title").class(&title.classes);
            heading.put(&title.content)
        });
        let head = head.put(title).put(self.actions());
        let content = Element::new("div").class("govuk-summary-card__content").put(list);
        let card = Element::new("div").class("govuk-summary-card").class(&self.classes);
        card.attrs(&self.attributes).put(head).put(content).html()
    }

    fn actions(&self) -> Option<Html> {
        let title = self.title.as_ref().map(|title| &title.content);
        let classes = &self.actions.classes;
        let links = self.actions.items.iter().map(|action| action.render(title));
        match self.actions.items.len() {
            0 => None,
            1 => {
                let only = Element::new("div").class("govuk-summary-card__actions").class(classes);
                Some(only.put(links.collect::<Html>()).html())
            }
            _ => {
                let item =
                    |link| Element::new("li").class("govuk-summary-card__action").put(link).html();
                let list = Element::new("ul").class("govuk-summary-card__actions").class(classes);
                Some(list.put(links.map(item).collect::<Html>()).html())
            }
        }
    }
}
