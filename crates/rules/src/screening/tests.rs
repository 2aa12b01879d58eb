//! The whole decision: what rules do together, and a slow twin that must agree.

mod given;
mod reach;
mod together;
mod twin;

pub(super) use given::*;
