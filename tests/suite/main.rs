//! One folder for each row; each test starts the program as a user would.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "helpers of tests fail by panicking, with the place"
)]

mod endurance;
mod evidence;
mod evidence_vouch;
mod investigations;
mod notices;
mod publishing;
mod screening;
mod web;
