//! `uphold notice`: privacy notices.

mod ask;
mod changes;
mod check;
mod new;
pub(crate) mod publish;
mod served;
mod standing;
mod status;

pub(crate) use changes::changes;
pub(crate) use check::check;
pub(crate) use new::new;
pub(crate) use served::served;
pub(crate) use status::status;
