//! `uphold notice`: privacy notices.

mod check;

pub(crate) use check::check;
