//! Investigations: what call records show.

mod coverage;
