//! The audit of call records.

pub mod coverage;
