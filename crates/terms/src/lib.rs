//! Words that every room of Uphold shares: [`Date`], [`Number`], [`Standing`], [`Cite`], [`Problem`].
//!
//! This crate is pure: no clock, no disk, no network, no randomness. It stays
//! small, because every edit here rebuilds the house.
//!
//! ```
//! use terms::{Date, Number};
//!
//! let number = Number::gb(7_700_900_123).unwrap();
//! assert_eq!(number.to_string(), "+447700900123");
//!
//! let edition = Date::parse("2026-10-26").unwrap();
//! let call = Date::parse("2026-11-23").unwrap();
//! assert_eq!(call.days_since(edition), 28);
//! ```
#![deny(missing_docs, clippy::float_arithmetic)]

mod cite;
mod date;
mod number;
mod problem;
mod standing;

pub use cite::Cite;
pub use date::{Date, DateError, Days};
pub use number::{Number, NumberError};
pub use problem::{Actor, Arg, Code, Place, Problem, Severity};
pub use standing::{Lasted, Since, Standing, State};
