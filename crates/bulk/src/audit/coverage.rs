//! Coverage proof: which calls a receipt of screening speaks for, and which none does.
//!
//! A call is covered when a receipt of that caller and instigator, for that kind of call, covers
//! its supplier, was made before it, had not expired on its day, and holds its number as callable.
//! Each call ends in one [`Class`]: the best true statement that can be made of it.
//!
//! - What a receipt *holds* is known only from what was handed over beside it ([`Held`]): its lists
//!   or openings, held against its commitments. Of counts alone nothing about one number follows.
//! - A number that a receipt in force holds as blocked stays blocked until a later one, for which as
//!   much speaks, holds it as callable. So a caller's own word lifts no block that others vouch for.
//! - Screening that was not contracted for a supplier on the day of the call covers none of its
//!   calls, whatever a receipt holds: the number came from elsewhere.
//! - Of a receipt that expired, is of somebody else, was altered or is not proved, nothing counts;
//!   it only explains why a call is not covered.
//!
//! [`Remainder`] adds the classes up by supplier and month.

mod class;
mod facts;
mod held;
mod matching;
mod remainder;
mod suppliers;

pub use class::Class;
pub use facts::{Contract, Parties, Receipt, Standing, Suppliers};
pub use held::{Held, Numbers};
pub use matching::{Call, Coverage};
pub use remainder::{Month, Remainder};

#[cfg(test)]
mod tests;
