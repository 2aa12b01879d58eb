//! What the page is put together from; every text in here is HTML already.

use crate::investigations::drawing::{Drawing, NARROW};
use crate::investigations::voice::Voice;
use crate::{Error, Rendered};

/// A part of the page under a heading of its own.
pub(crate) struct Section {
    pub(crate) id: &'static str,
    pub(crate) heading: String,
    pub(crate) blocks: Vec<Block>,
}

/// What stands in a section.
pub(crate) enum Block {
    Text(String),
    List(Vec<String>),
    Facts(Vec<(String, String)>),
    Chart(Chart),
    Table(Table),
    Problems(Vec<Rendered>),
}

/// A drawing for wide screens and paper, and the same for narrow ones.
pub(crate) struct Chart {
    pub(crate) svg: String,
    pub(crate) narrow: Vec<Narrow>,
    /// Colour and name of what is drawn.
    pub(crate) legend: Vec<(&'static str, String)>,
}

/// A bar on a narrow screen.
pub(crate) struct Narrow {
    pub(crate) label: String,
    pub(crate) count: String,
    /// Class, beginning and length.
    pub(crate) stretches: Vec<(&'static str, u64, u64)>,
}

/// A table; the first cell of a row is its head.
pub(crate) struct Table {
    pub(crate) id: String,
    pub(crate) caption: String,
    pub(crate) heads: Vec<Head>,
    pub(crate) rows: Vec<Row>,
    pub(crate) foot: Option<Row>,
}

/// The head of a column.
pub(crate) struct Head {
    pub(crate) text: String,
    pub(crate) figure: bool,
}

/// A row of a table.
pub(crate) struct Row {
    /// An id that the page can point to.
    pub(crate) id: Option<String>,
    /// A class that sets it off.
    pub(crate) class: &'static str,
    pub(crate) cells: Vec<String>,
}

impl Row {
    pub(crate) const fn new(cells: Vec<String>) -> Self {
        Self { id: None, class: "", cells }
    }
}

impl Section {
    pub(crate) fn new(
        voice: Voice<'_>,
        id: &'static str,
        heading: &str,
        blocks: Vec<Block>,
    ) -> Result<Self, Error> {
        Ok(Self { id, heading: voice.t(heading)?, blocks })
    }
}

impl Table {
    /// A table whose heads are the messages `heads`; those that begin with `#` stand over figures.
    pub(crate) fn new(
        voice: Voice<'_>,
        id: &str,
        caption: String,
        heads: &[&str],
        rows: Vec<Row>,
    ) -> Result<Self, Error> {
        let head = |key: &&str| {
            let plain = key.strip_prefix('#');
            let text = voice.t(&format!("audit-head-{}", plain.unwrap_or(key)))?;
            Ok(Head { text, figure: plain.is_some() })
        };
        let heads = heads.iter().map(head).collect::<Result<_, Error>>()?;
        Ok(Self { id: id.to_owned(), caption, heads, rows, foot: None })
    }

    /// Whether figures stand in a column.
    pub(crate) fn is_figure(&self, column: usize) -> bool {
        self.heads.get(column).is_some_and(|head| head.figure)
    }

    /// The cells of a row, each with whether it is its head, and whether it holds a figure.
    pub(crate) fn cells<'a>(&self, row: &'a Row) -> Vec<(bool, bool, &'a str)> {
        let cells = row.cells.iter().enumerate();
        cells.map(|(place, cell)| (place == 0, self.is_figure(place), cell.as_str())).collect()
    }
}

impl Chart {
    /// The drawing, drawn as `svg`, and its bars for narrow screens.
    pub(crate) fn new(drawing: &Drawing, svg: String, legend: Vec<(&'static str, String)>) -> Self {
        let narrow = drawing.bars.iter().map(|bar| Narrow {
            label: bar.label.clone(),
            count: bar.count.clone(),
            stretches: bar
                .stretches
                .iter()
                .map(|stretch| {
                    let (from, long) = drawing.place(stretch, NARROW);
                    (stretch.class, from, long)
                })
                .collect(),
        });
        Self { svg, narrow: narrow.collect(), legend }
    }
}
