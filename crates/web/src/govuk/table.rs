//! Tables.

use super::{Attributes, Content, Element, Html};

/// A table.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// More classes of the caption, for example `govuk-table__caption--m`.
    pub caption_classes: String,
    /// The headings of the columns.
    pub head: Vec<TableCell>,
    /// The rows.
    pub rows: Vec<Vec<TableCell>>,
    /// Whether the first cell of each row is its heading.
    pub first_cell_is_header: bool,
    /// More classes.
    pub classes: String,
    /// More attributes.
    pub attributes: Attributes,
}

/// A cell.
#[derive(Clone, Debug, Default)]
#[cfg_attr(test, derive(serde::Deserialize), serde(rename_all = "camelCase", default))]
pub struct TableCell {
    /// What it says.
    pub content: Content,
    /// `numeric` for figures.
    pub format: String,
    /// How many columns it takes.
    pub colspan: Option<u16>,
    /// How many rows it takes.
    pub rowspan: Option<u16>,
    /// More classes.
    pub classes: String,
    /// More attributes.
    pub attributes: Attributes,
}

impl TableCell {
    /// A cell.
    #[must_use]
    pub fn of(content: impl Into<Content>) -> Self {
        Self { content: content.into(), ..Self::default() }
    }

    fn render(&self, name: &'static str, scope: &str, class: &str, formatted: bool) -> Html {
        let format = format!("{class}--{}", self.format);
        let formatted = formatted && !self.format.is_empty();
        let cell = Element::new(name).some("scope", scope).class(class);
        let cell = cell.class_if(formatted, &format).class(&self.classes);
        let cell = cell.opt("colspan", self.colspan).opt("rowspan", self.rowspan);
        cell.attrs(&self.attributes).put(&self.content).html()
    }
}

impl Table {
    /// The markup.
    #[must_use]
    pub fn render(&self) -> Html {
        let table = Element::new("table").class("govuk-table").class(&self.classes);
        let mut table = table.attrs(&self.attributes);
        if !self.caption.is_empty() {
            let caption = Element::new("caption").class("govuk-table__caption");
            table = table.put(caption.class(&self.caption_classes).put(self.caption.as_str()));
        }
        let line = || Element::new("tr").class("govuk-table__row");
        if !self.head.is_empty() {
            let cell = |cell: &TableCell| cell.render("th", "col", "govuk-table__header", true);
            let cells = line().put(self.head.iter().map(cell).collect::<Html>());
            table = table.put(Element::new("thead").class("govuk-table__head").put(cells));
        }
        let row = |row: &Vec<TableCell>| {
            let cells = row.iter().enumerate().map(|(place, cell)| self.cell(place, cell));
            line().put(cells.collect::<Html>()).html()
        };
        let body = Element::new("tbody").class("govuk-table__body");
        table.put(body.put(self.rows.iter().map(row).collect::<Html>())).html()
    }

    fn cell(&self, place: usize, cell: &TableCell) -> Html {
        if place == 0 && self.first_cell_is_header {
            return cell.render("th", "row", "govuk-table__header", false);
        }
        cell.render("td", "", "govuk-table__cell", true)
    }
}
