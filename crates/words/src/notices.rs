//! What a privacy notice says, in both languages, and what anybody's notice says.

mod asked;
pub mod check;
mod document;
mod forms;
mod record;
mod said;
pub mod sample;

pub use asked::{Asked, AskedChoice, AskedField, asked, progress, purpose};
pub use document::{Changed, Given, Numbered, changes, document, without_welsh};
pub use forms::{ENDINGS, Form, pair, written};
pub use record::recorded;
