//! Notices: what a privacy notice must say, from what an organisation does with people's data.
//!
//! Everything that a notice promises follows from the [`Facts`] and the law of its day.

pub mod facts;

pub use facts::Facts;

/// The name of these rules: the row, and the day up to which the law was read.
pub const RULE_PACK: &str = "notices 2026-11-25";
