//! What people read: sentences in English and Welsh, the terminal summary and the report page.
//!
//! Every sentence stands whole in a catalogue (`catalogue/en`, `catalogue/cy`), in
//! Project Fluent's format; nothing is glued together from fragments, because Welsh
//! mutates what fragments leave alone. Values come in typed ([`terms::Arg`]) and are
//! shown the reader's way: `612,004`, `23 Tachwedd 2026`, `` `leads.xlsx` ``.
//!
//! This crate is pure: it has no clock, disk, environment or randomness.
//!
//! ```
//! use words::{Lang, Words};
//!
//! let words = Words::new(Lang::Cy);
//! assert_eq!(words.count(612_004), "612,004");
//! let day = terms::Date::parse("2026-11-23").unwrap();
//! assert_eq!(words.date(day), "23 Tachwedd 2026");
//! ```
#![deny(missing_docs, clippy::float_arithmetic)]

pub mod document;
mod error;
pub mod html;
pub mod investigations;
mod lang;
pub mod lookup;
#[cfg(test)]
mod markup;
pub mod notices;
pub mod parity;
mod problem;
pub mod readability;
pub mod review;
pub mod screening;
mod words;

pub use error::Error;
pub use html::capital;
pub use lang::{Lang, LangError};
pub use problem::{MOST_TOLD, Noted, Rendered};
pub use words::{Words, unshortened};
