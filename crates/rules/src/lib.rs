//! The law as functions: facts in, a decision with its reasons and citations out.
//!
//! This crate is pure: no clock, no disk, no network, no randomness, no floating
//! point. [`law`] holds the provisions, generated from `law/*.toml`;
//! [`screening`] says whether a number may be called.
//!
//! ```
//! use rules::screening::{Facts, Kind, Lookup, Policy, Reason, Verdict, decide};
//! use terms::{Date, Standing, State};
//!
//! let monday = Date::parse("2026-11-23").unwrap();
//! let listed = Standing { last_known: Some(true), as_of: Some(monday), ..Standing::UNKNOWN };
//! let clear = Standing { last_known: Some(false), ..listed };
//!
//! let mut facts = Facts::new(Kind::Live, monday);
//! facts.tps = Lookup::Found(listed);
//! facts.ctps = Lookup::Found(clear);
//! let decision = decide(&facts, &Policy::default());
//! assert_eq!(decision.verdict(), Verdict::Blocked);
//! assert_eq!(decision.reason(), Reason::ListedTps);
//! assert_eq!(decision.cites()[0].id(), "PECR_21_1_B");
//! ```
#![deny(missing_docs, clippy::float_arithmetic)]

pub mod investigations;
pub mod law;
pub mod notices;
pub mod screening;

/// The name of this set of rules: the row, and the day up to which the law was read.
///
/// Decisions that are kept are kept with it. `docs/reference/rules.md` says which law it
/// encodes, and where it is known to fall short.
pub const RULE_PACK: &str = "screening 2026-11-23";
