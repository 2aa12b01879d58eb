//! `uphold notice`: privacy notices.

mod ask;
mod changes;
mod check;
mod new;
pub(crate) mod publish;
mod standing;

pub(crate) use changes::changes;
pub(crate) use check::check;
pub(crate) use new::new;
