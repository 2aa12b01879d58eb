//! The files that come with a list, each with its contract in `spec/inputs.md`.

pub mod complaints;
pub mod consents;
pub mod events;
pub mod lines;
pub mod objections;
pub mod suppliers;

pub use complaints::Complaint;
pub use consents::Consent;
pub use events::Event;
pub use lines::Line;
pub use objections::Objection;
pub use suppliers::Supplier;

use crate::table::Report;

/// The entries of a file, and what was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entries<T> {
    /// The entries, in the order of the file.
    pub entries: Vec<T>,
    /// How many rows there were, and what is good to know.
    pub report: Report,
}

/// A name as people compare names: without case, and with single spaces.
#[must_use]
pub fn folded(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests;
