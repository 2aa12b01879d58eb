//! The pages: as programs ask for them, as people mean no good, and as a browser shows them.

mod answers;
mod browser;
mod gallery;
mod headers;
mod hostile;
mod languages;
mod notices;
mod results;
pub(crate) mod server;
mod survey;
mod verify;

/// Every page, below its language. Whoever adds a page adds it here.
const PAGES: [&str; 6] = ["/", "/notices", "/verify", "/results", "/privacy", "/accessibility"];
