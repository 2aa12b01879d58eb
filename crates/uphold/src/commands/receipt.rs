//! `uphold receipt`: open single numbers, bring the proof up to date.

mod files;
mod lists;
mod open;
mod refresh;

pub(crate) use files::{Receipt, not_a_receipt, secret};
pub(crate) use lists::{Added, By, Sums};
pub(crate) use open::open;
pub(crate) use refresh::refresh;
