//! A document that people read, whatever it is printed on: typed blocks, not markup.
//!
//! Pages, text, Markdown, Word files and PDF are made from the same [`Document`], so that they
//! cannot differ in what they say. A document has one language; a phrase in another says so.
//!
//! ```
//! use words::Lang;
//! use words::document::{Block, Document, Inline, Level};
//!
//! let document = Document {
//!     lang: Lang::En,
//!     title: "Privacy notice".to_owned(),
//!     brand: Default::default(),
//!     blocks: vec![
//!         Block::heading(Level::Section, "who-we-are", "Who we are"),
//!         Block::paragraph("We are the Harbour Choir."),
//!     ],
//! };
//! assert_eq!(document.outline().count(), 1);
//! assert!(matches!(&document.blocks[1], Block::Paragraph(text) if text == &[Inline::text("We are the Harbour Choir.")]));
//! ```

mod address;
mod cleaned;
mod colour;
mod docx;
mod html;
mod line;
mod logo;
mod markdown;
#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;
mod text;

use crate::Lang;

pub use colour::Colour;
pub use docx::docx;
pub use html::{fragment, html};
pub use logo::LogoFault;
pub use markdown::markdown;
pub use text::text;

/// A document in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// The language of everything that does not say otherwise.
    pub lang: Lang,
    /// Its title, which is its only heading of the first level.
    pub title: String,
    /// Whose document it is.
    pub brand: Brand,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// Whose document it is, and how that is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brand {
    /// The name that stands above it; empty for none.
    pub name: String,
    /// The logo beside the name.
    pub logo: Option<Logo>,
    /// The colour of headings and rules.
    pub colour: Option<Colour>,
}

/// A picture that was checked: it is what it says, and can do nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// What it is.
    pub kind: Picture,
    /// The file.
    pub bytes: Vec<u8>,
    /// What it shows, in words. Never empty.
    pub alt: String,
    /// Width and height in pixels.
    pub size: (u32, u32),
}

/// A kind of picture that every form of a document can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    /// PNG.
    Png,
    /// JPEG.
    Jpeg,
}

/// A piece of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading, to which links can point.
    Heading {
        /// How deep.
        level: Level,
        /// By what a link finds it: lower-case letters, digits, hyphens.
        id: String,
        /// What it says.
        text: String,
        /// Its language, where it is not the document's.
        lang: Option<Lang>,
    },
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list; each item is a few blocks, most often one paragraph.
    List {
        /// Whether the order matters, so that items are numbered.
        ordered: bool,
        /// The items.
        items: Vec<Vec<Block>>,
    },
    /// Terms, each with what belongs to it.
    Terms(Vec<(String, Vec<Block>)>),
    /// A table whose first row and first column are headings.
    Table {
        /// What it shows.
        caption: String,
        /// The headings of the columns.
        head: Vec<String>,
        /// The rows, as wide as the head.
        rows: Vec<Vec<Vec<Inline>>>,
    },
    /// A deeper layer: the line that stands there at first, and what it opens. Printed, it stands open.
    Layer {
        /// The line.
        summary: String,
        /// What it opens.
        blocks: Vec<Block>,
    },
    /// Something that must not be passed over.
    Notice(Vec<Block>),
}

/// How deep a heading stands below the title.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// A section.
    Section,
    /// A part of a section.
    Part,
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Words.
    Text(String),
    /// Words that weigh more.
    Strong(String),
    /// Words in another language.
    In(Lang, String),
    /// A link: what it says, and where it goes (`https:`, `mailto:`, `tel:` or `#id`).
    Link(String, String),
    /// A link whose words are in another language.
    LinkIn(Lang, String, String),
    /// The line ends here, as in a postal address.
    Break,
}

impl Document {
    /// The headings, in their order: how deep, by what a link finds them, what they say.
    pub fn outline(&self) -> impl Iterator<Item = (Level, &str, &str)> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Heading { level, id, text, .. } => Some((*level, id.as_str(), text.as_str())),
            _ => None,
        })
    }
}

impl Block {
    /// A heading.
    #[must_use]
    pub fn heading(level: Level, id: &str, text: &str) -> Self {
        Self::Heading { level, id: id.to_owned(), text: text.to_owned(), lang: None }
    }

    /// A paragraph of plain words.
    #[must_use]
    pub fn paragraph(text: &str) -> Self {
        Self::Paragraph(vec![Inline::text(text)])
    }

    /// A list of plain lines, not numbered.
    #[must_use]
    pub fn list(items: impl IntoIterator<Item = String>) -> Self {
        let items = items.into_iter().map(|item| vec![Self::paragraph(&item)]).collect();
        Self::List { ordered: false, items }
    }
}

impl Inline {
    /// Plain words.
    #[must_use]
    pub fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    /// The words alone.
    #[must_use]
    pub fn words(&self) -> &str {
        match self {
            Self::Text(text) | Self::Strong(text) | Self::In(_, text) => text,
            Self::Link(text, _) | Self::LinkIn(_, text, _) => text,
            Self::Break => "\n",
        }
    }
}
