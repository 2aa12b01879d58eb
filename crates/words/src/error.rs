//! Why something could not be put into words.

use crate::Lang;

/// Why something could not be put into words.
///
/// Each of these is a fault in Uphold, or in what it was given to say; none is
/// the reader's.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The catalogue has no such message.
    #[error("no words for `{key}` in `{lang}`")]
    Missing {
        /// The message's key, with `.attribute` where one was asked for.
        key: String,
        /// The language that lacks it.
        lang: Lang,
    },
    /// The message names something that was not given.
    #[error("the words for `{key}` in `{lang}` need more than was given: {detail}")]
    Incomplete {
        /// The message's key.
        key: String,
        /// The language.
        lang: Lang,
        /// What the catalogue's reader says is missing.
        detail: String,
    },
    /// The figures of a report do not add up; such a report is not written.
    #[error("{what}: the parts add up to {sum}, but the whole is {whole}")]
    Totals {
        /// Which figures.
        what: &'static str,
        /// The whole that was given.
        whole: u64,
        /// What its parts come to; `u64::MAX` if they come to more than that.
        sum: u64,
    },
    /// A file has more bytes than its format can count.
    #[error("a document of more than four gigabytes has no Word file")]
    TooLarge,
    /// A page could not be rendered.
    #[error(transparent)]
    Page(#[from] askama::Error),
}
