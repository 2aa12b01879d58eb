//! Notices: what a privacy notice must say, from what an organisation does with people's data.
//!
//! Answers, however they were given (pages, a file, a terminal), are one flat map
//! ([`Answers`]). [`question::flow`] says which questions they leave open, [`read::facts`] what
//! they mean, and everything that a notice promises follows from the [`Facts`] and the law of
//! its day: [`rights()`], [`required()`].

mod answers;
pub mod changes;
pub mod choice;
pub mod codes;
mod elements;
pub mod facts;
pub mod question;
pub mod read;
pub mod record;
pub mod regulator;
mod rights;
pub mod suggest;
pub mod unsuitable;

pub use answers::{Answers, QUESTIONS, QUESTIONS_NAME};
pub use elements::{Required, required};
pub use facts::Facts;
pub use rights::{Right, rights};

/// The name of these rules: the row, and the day up to which the law was read.
pub const RULE_PACK: &str = "notices 2026-11-25";
