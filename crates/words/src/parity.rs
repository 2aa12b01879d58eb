//! Whether a text says the same in English and in Welsh: figures, money, dates, links, lists,
//! headings, quotations and images.
//!
//! What the words mean is not compared. A fact that one text states and the other does not
//! is a gap, unless it stands somewhere else in the text: translators move things.
//!
//! ```
//! use words::parity::{Of, Pairs, Text, compare};
//!
//! let english = Text::markdown("# Fines\n\nTwo companies were fined £240,000.\n");
//! let welsh = Text::markdown("# Dirwyon\n\nCafodd dau gwmni ddirwy o £24,000.\n");
//! let compared = compare(&english, &welsh, &Pairs::default());
//! assert_eq!(compared.gaps.len(), 1);
//! assert_eq!(compared.gaps[0].of, Of::Money);
//! ```

mod align;
mod dates;
mod english;
mod facts;
mod feed;
mod gaps;
pub mod html;
mod images;
mod language;
mod links;
mod markdown;
mod page;
mod plain;
mod quotations;
mod text;
mod tokens;
mod welsh;

pub use feed::{Post, Twins, from_xml, twins};
pub use links::Pairs;
pub use text::{Kind, Spot, Text};

pub(crate) use facts::figures;

use crate::Lang;

/// What a gap is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Of {
    /// A figure or a share, in digits or words.
    Figure,
    /// An amount of money.
    Money,
    /// A date, a month, or a day of the week.
    Date,
    /// A link.
    Link,
    /// A heading.
    Heading,
    /// The level of a heading.
    Level,
    /// A whole list.
    List,
    /// An item of a list.
    Item,
    /// How deep an item stands.
    Nesting,
    /// A quotation.
    Quotation,
    /// An image.
    Image,
    /// The description of an image.
    Description,
    /// Words that are the same in both texts, though they are of one language.
    Untranslated,
    /// What the page says its language is.
    Mark,
}

impl Of {
    /// Every kind.
    pub const ALL: [Self; 14] = [
        Self::Figure,
        Self::Money,
        Self::Date,
        Self::Link,
        Self::Heading,
        Self::Level,
        Self::List,
        Self::Item,
        Self::Nesting,
        Self::Quotation,
        Self::Image,
        Self::Description,
        Self::Untranslated,
        Self::Mark,
    ];

    /// The word for it in machine-readable output.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Figure => "figure",
            Self::Money => "money",
            Self::Date => "date",
            Self::Link => "link",
            Self::Heading => "heading",
            Self::Level => "level",
            Self::List => "list",
            Self::Item => "item",
            Self::Nesting => "nesting",
            Self::Quotation => "quotation",
            Self::Image => "image",
            Self::Description => "description",
            Self::Untranslated => "untranslated",
            Self::Mark => "mark",
        }
    }
}

/// Which text lacks it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// The English one.
    English,
    /// The Welsh one.
    Welsh,
    /// Neither: they say different things.
    Differ,
}

impl Lack {
    /// The word for it in machine-readable output.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::English => "english",
            Self::Welsh => "welsh",
            Self::Differ => "differ",
        }
    }
}

/// One side of a gap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    /// Where it stands, or where it would be looked for.
    pub spot: Spot,
    /// What stands there, as written.
    pub shown: Option<String>,
}

/// Something that the two texts do not both say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// What it is about.
    pub of: Of,
    /// Which text lacks it.
    pub lack: Lack,
    /// How many: the items of a list, otherwise 1.
    pub count: u64,
    /// The place in the English text.
    pub english: Side,
    /// The place in the Welsh text.
    pub welsh: Side,
}

/// What a comparison found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// The gaps, in the order of the English text.
    pub gaps: Vec<Gap>,
    /// Facts that were compared.
    pub facts: usize,
    /// Blocks that were compared: headings, items, paragraphs.
    pub blocks: usize,
}

/// Compares a text in English with its twin in Welsh.
#[must_use]
pub fn compare(english: &Text, welsh: &Text, pairs: &Pairs) -> Compared {
    gaps::Both::new(english, welsh, pairs).compare()
}

/// The language of most words of a text, if it can be told.
///
/// ```
/// use words::{Lang, parity};
///
/// let text = parity::Text::plain("Mae'r cwmni wedi cael dirwy am ffonio pobl");
/// assert_eq!(parity::language(&text), Some(Lang::Cy));
/// ```
#[must_use]
pub fn language(text: &Text) -> Option<Lang> {
    let counted = text.blocks.iter().map(|block| language::counts(&block.words));
    let (english, welsh) = counted.fold((0, 0), |sum, more| (sum.0 + more.0, sum.1 + more.1));
    language::decided(english, welsh)
}

#[cfg(test)]
mod tests;
