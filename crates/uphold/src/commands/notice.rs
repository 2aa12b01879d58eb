//! `uphold notice`: privacy notices.

mod answers;
mod check;

pub(crate) use check::check;
