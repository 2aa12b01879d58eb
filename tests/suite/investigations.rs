//! Investigations: call records read, calls judged, coverage shown, figures found again.

pub(crate) mod bad_input;
mod cases;
mod counts;
mod coverage;
mod figures;
mod mappings;
mod readers;
mod recompute;
mod records;
mod script;
mod twin;
