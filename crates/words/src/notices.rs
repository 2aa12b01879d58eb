//! What a privacy notice says, in both languages, and what anybody's notice says.

pub mod check;
mod document;
pub mod sample;

pub use document::{Given, document, without_welsh};
