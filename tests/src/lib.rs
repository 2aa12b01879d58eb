//! The harness: a scratch home, the program as users start it, and seeded data.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a harness fails the test by panicking, with the place"
)]

mod data;
mod faults;
mod home;
mod kills;
mod program;

pub use data::{Dice, drama, fixed_width};
pub use faults::{Fault, Step, steps};
pub use home::Home;
pub use kills::Kills;
pub use program::{Ran, program};

/// The secret part of a key file: what stands behind `count` plus signs. Base64 holds plus
/// signs of its own.
///
/// # Panics
///
/// Where there are fewer of them.
#[must_use]
pub fn behind_plus(text: &str, count: usize) -> &str {
    text.trim().splitn(count + 1, '+').nth(count).expect("a plus")
}

/// Seconds that an endurance test may take: short in the ordinary run, longer in the soak.
#[must_use]
pub fn soak_seconds(ordinary: u64) -> u64 {
    let asked = std::env::var("UPHOLD_SOAK_SECONDS").ok();
    asked.and_then(|seconds| seconds.parse().ok()).unwrap_or(ordinary)
}
