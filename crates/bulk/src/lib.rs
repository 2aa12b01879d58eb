//! Files of millions of rows: read, decide, write, at the speed of the disk.
//!
//! Reading comes in layers, each of which can be used by itself:
//!
//! - [`input`] turns any tabular file (CSV, TSV, XLSX, Parquet, packed or not) into one stream of
//!   UTF-8 CSV bytes, and says what it recognised;
//! - [`records`] cuts that stream into chunks of whole records, and chunks into fields;
//! - [`columns`] finds the columns that hold telephone numbers;
//! - [`table`] and [`inputs`] read the small tables that come with a list: consents, objections, suppliers;
//! - [`edition`] reads an edition of a register.
//!
//! The job itself is [`screen`], for a campaign ([`campaign`]), into an [`output`] folder, with
//! figures in a [`summary`]; [`ordered`] keeps many cores busy and the order of the list.
//!
//! [`relist`] reads a list of a result back, for whoever checks it against its receipt.
//!
//! Whatever is wrong with a file comes back as [`Refused`], with its place and a code from [`codes`].

pub mod audit;
pub mod calls;
pub mod campaign;
mod caught;
pub mod codes;
pub mod columns;
mod digits;
pub mod edition;
mod error;
pub mod input;
pub mod inputs;
mod near;
pub mod ordered;
pub mod output;
mod quick;
pub mod records;
pub mod refused;
pub mod relist;
pub mod rescreen;
pub mod screen;
pub mod summary;
pub mod table;

pub use caught::caught;
pub use error::Error;
pub use refused::Refused;
