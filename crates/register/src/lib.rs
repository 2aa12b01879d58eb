//! Registers with a memory: who must not be called, since when, and what is not known.
//!
//! A [`Register`] is the file of one source (TPS, CTPS, …) with every edition
//! that was ever taken in: which number each listed, what a bureau answered, and
//! what it says of days. [`merge`] makes such a file; [`Register::open`] reads
//! one over any bytes; [`Register::standing`] and, for many numbers on one day,
//! [`View::standing`] say what can be known. The rules of that stand in
//! [`known`]; the layout of the file in `spec/register-file.md`.
//!
//! This crate is pure: bytes in, bytes out. The files themselves, and who may
//! write them when, are the business of `vault`.
//!
//! ```
//! use register::{Import, Register, Scope, Source, merge};
//! use terms::{Date, Number, State};
//!
//! let number = |n: u64| Number::gb(7_700_900_000 + n).unwrap();
//! let day = |text| Date::parse(text).unwrap();
//! let edition = |as_of, numbers| Import::full(Source::Tps, day(as_of), Scope::Whole, numbers);
//!
//! let one = merge(None::<&Register<Vec<u8>>>, edition("2026-10-01", vec![number(1)])).unwrap();
//! let one = Register::open(one.bytes()).unwrap();
//! let two = merge(Some(&one), edition("2026-11-01", vec![number(1), number(2)])).unwrap();
//! let two = Register::open(two.bytes()).unwrap();
//!
//! let on = two.on(day("2026-10-15")).unwrap();
//! assert_eq!(on.standing(number(1)).unwrap().state, State::Listed);
//! assert_eq!(on.standing(number(2)).unwrap().state, State::Maybe);
//! assert_eq!(on.standing(number(3)).unwrap().state, State::NotListed);
//! ```
#![deny(missing_docs, clippy::float_arithmetic)]

pub mod codes;
mod coverage;
mod data;
pub mod digest;
mod edition;
mod error;
mod file;
mod history;
pub mod known;
mod lookup;
mod members;
mod merge;
mod register;
mod scope;
mod source;
mod timeline;
mod verify;
mod view;

pub use edition::{Digest, Edition, Kind};
pub use error::Error;
pub use merge::{Answer, Both, DatedNumber, Import, Merged, Outcome, Report, merge, merge_by};
pub use register::Register;
pub use scope::{Codes, Scope};
pub use source::{Name, Source};
pub use timeline::Timeline;
pub use view::{Told, View};
