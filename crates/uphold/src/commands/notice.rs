//! `uphold notice`: privacy notices.

mod ask;
mod check;
mod new;
pub(crate) mod publish;

pub(crate) use check::check;
pub(crate) use new::new;
