//! What is kept on disk: registers, objections, registered callers, and the locks around them.
//!
//! Every file here is either replaced whole ([`replace`]) or added and never
//! changed; a crash at any moment leaves what was confirmed, and nothing half
//! written. Readers never wait for a writer; of two writers, one waits or is told
//! who the other is ([`Lock`]). Only the owner may read what is kept.
//!
//! A [`Vault`] is a data directory:
//!
//! ```text
//! registers/tps.register              one file per register, mapped when read
//! objections/000001.<sha256>.objections   segments, each naming the one before
//! objections/head                     how many were confirmed
//! callers.toml                        the registered callers
//! log/                                the log of evidence: see [`Log`]
//! witness/                            what a witness of other logs keeps: see [`Witness`]
//! ```
#![deny(missing_docs, clippy::float_arithmetic)]

mod callers;
pub mod codes;
mod error;
mod key_file;
mod lock;
mod log;
mod mapped;
mod objections;
mod registers;
mod replace;
mod vault;
mod witness;

pub use callers::{Caller, Callers, NewCaller};
pub use error::Error;
pub use lock::{Lock, Wait};
pub use log::{Chance, Checked, Exported, Flaw, Log, Signed, Vouched};
pub use mapped::Mapped;
pub use objections::{
    Against, Appended, Objection, Objections, Parties, Provenance, Recorded, Segment,
};
pub use registers::Registers;
pub use replace::{Access, create_private_dir, replace, replace_for};
pub use vault::Vault;
pub use witness::Witness;
