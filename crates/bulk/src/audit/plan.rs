//! Everything that is fixed before the first record is read.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::PathBuf;

use evidence::Hash;
use register::Register;
use rules::investigations::Statements;
use rules::screening::Kind;
use terms::Number;

use super::coverage::Coverage;
use crate::calls::mapping::Mapping;
use crate::calls::zone::Zone;
use crate::screen::Bytes;

/// Everything that an audit needs to know.
#[derive(Debug)]
pub struct Plan {
    /// The files, in the order in which they count.
    pub files: Vec<File>,
    /// The systems that wrote them.
    pub systems: Vec<System>,
    /// What was called about, and how.
    pub kind: Kind,
    /// Calls of different systems to one number that begin within so many seconds are one call.
    pub same_call: u32,
    /// The Telephone Preference Service, if held.
    pub tps: Option<Register<Bytes>>,
    /// Its corporate sister, if held.
    pub ctps: Option<Register<Bytes>>,
    /// What subscribers said to this caller, by number; marks in the records are added to it.
    pub statements: HashMap<Number, Statements>,
    /// Whether the caller may make calls about pensions at all.
    pub authorised: bool,
    /// Clients in the sense of regulation 21B.
    pub clients: HashSet<Number>,
    /// The caller's own lines, and from which to which second each was theirs: calls to them came in.
    pub own_lines: BTreeMap<Number, Vec<(i64, i64)>>,
    /// Days or moments after which calls are counted: the beginning of each, in seconds since 1970.
    pub events: Vec<i64>,
    /// Complaints by number: the last second of the day of each, and whether the person said
    /// that they were vulnerable.
    pub complaints: HashMap<Number, Vec<(i64, bool)>>,
    /// What receipts of screening speak for; none where none were handed over.
    pub coverage: Option<Coverage>,
    /// London.
    pub london: Zone,
    /// How cells are read.
    pub numbers: numbers::Settings,
}

/// One file of call records.
#[derive(Clone, Debug)]
pub struct File {
    /// Where it lies.
    pub path: PathBuf,
    /// As it is told.
    pub name: String,
    /// Which system wrote it.
    pub system: usize,
    /// By which clock.
    pub zone: Zone,
    /// SHA-256 of its bytes: it may be filled in only when all files have been read.
    pub digest: Hash,
    /// Its length in bytes.
    pub bytes: u64,
    /// The earlier file whose bytes are the same.
    pub same_as: Option<usize>,
}

/// A system: all files that are read by one mapping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct System {
    /// What its columns mean.
    pub mapping: Mapping,
}
