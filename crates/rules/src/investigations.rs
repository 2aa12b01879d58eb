//! Investigations: which calls that were made broke the law, and which cannot be told.
//!
//! Screening looks ahead and fails closed; an investigation looks back and must not claim more
//! than is proved. So every answer has three values ([`Tri`]): proved, refuted, or open to both.
//! A call is judged by the law in force on its day in London ([`judge()`]), from what the registers
//! show ([`listing`]) and what the subscriber said to this caller ([`statements`]).

pub mod judge;
pub mod listing;
pub mod statements;
mod tri;

pub use judge::{Call, Ground, Judged, Provision, judge};
pub use listing::{Doubt, Listed};
pub use statements::{Said, Span, Statements};
pub use tri::Tri;

/// The name of these rules: the row, and the day up to which the law was read.
pub const RULE_PACK: &str = "investigations 2026-11-25";
