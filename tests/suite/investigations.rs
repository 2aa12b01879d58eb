//! Investigations: call records read, calls judged, coverage shown, figures found again.

mod cases;
mod coverage;
mod mappings;
mod recompute;
mod records;
mod script;
mod twin;
