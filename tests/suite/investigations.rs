//! Investigations: call records read, calls judged, coverage shown.

mod coverage;
mod mappings;
