//! Receipts that a stranger can verify.
//!
//! A statement ([`Statement`]) says what was done; its SHA-256 is an entry of an append-only
//! log ([`tree`]), whose size and root are signed ([`Checkpoint`], [`Note`]) by the log's owner
//! and cosigned by witnesses ([`witness`]). A [`Proof`] shows that the entry is there. With
//! these, and keys that the verifier trusts ([`Policy`]), [`verify`] says what holds; a list of
//! numbers stays with those who have it, and only a [`commitment`] to it is stated.
//!
//! This crate is pure: keys, salts and times come in as values, and so do all bytes. The
//! formats are described in `spec/`; the two verifiers there share no code with it.
//!
//! What it does not do: ML-DSA signatures, witnesses' subtrees, proofs of absence.
#![deny(missing_docs, clippy::float_arithmetic)]

pub mod canonical;
pub mod checkpoint;
pub mod codes;
pub mod commitment;
pub mod editions;
mod error;
pub mod hash;
mod key;
pub mod note;
mod policy;
mod proof;
pub mod statement;
mod text;
pub mod tile;
mod time;
pub mod tree;
pub mod verify;
pub mod witness;

pub use checkpoint::Checkpoint;
pub use error::{Error, What};
pub use hash::Hash;
pub use key::{Manner, SigningKey, VerifierKey, is_name};
pub use note::Note;
pub use policy::Policy;
pub use proof::Proof;
pub use statement::Statement;
pub use text::{Day, Salt};
pub use time::Time;
