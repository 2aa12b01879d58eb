//! Screening: may this number be called, by this caller, for this kind of call, on this day?
//!
//! [`decide`] takes what is known of one number ([`Facts`]) and what the organisation
//! chose ([`Policy`]), and returns a [`Decision`]: a [`Verdict`], the [`Reason`] that
//! decided, every other reason, and the provisions. It fails closed: what is not known
//! is never [`Verdict::Callable`].
//!
//! One rule is one module: outside scope ([`scope`]), automated calls (`reg_19`), claims
//! (`reg_21a`), pensions (`reg_21b`), live calls (`reg_21`) with objections
//! ([`objection`]), registers ([`listing`]) and consent ([`consent`]). Each says its source and, where it can be argued
//! about, its reading.

pub mod call;
pub mod consent;
mod decide;
mod decision;
mod facts;
mod kind;
pub mod listing;
mod moment;
pub mod objection;
mod policy;
mod reason;
mod reg_19;
mod reg_21;
mod reg_21a;
mod reg_21b;
pub mod scope;
mod verdict;

pub use consent::Consent;
pub use decide::decide;
pub use decision::{Decision, Reasons};
pub use facts::{Facts, Looking, Lookup, Pensions, Reach, Subscriber};
pub use kind::{Kind, Regime};
pub use moment::Moment;
pub use objection::Objection;
pub use policy::{Demand, Policy};
pub use reason::Reason;
pub use verdict::Verdict;

#[cfg(test)]
mod tests;
