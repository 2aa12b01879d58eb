//! The commitment to a list: one number can be shown to be in it without showing another.
//!
//! Each number of each row has a tag, SHA-256(salt ‖ list ‖ row ‖ number), whose salt is
//! AES-128 of its place under a secret that goes wherever the whole list goes. 32 tags make
//! a leaf of a Merkle tree, and each of the five lists of a result has a tree of its own.
//! To open a place is to show its salt, the other tags of its leaf, and the path to the root.

mod opener;
mod opening;
mod secret;

pub use opener::Opener;
pub use opening::{Opened, Opening};
pub use secret::{FileDigest, ListSecret, Tagger};

use serde::{Deserialize, Serialize};

use crate::Hash;
use crate::tree::{Frontier, empty_root};

/// Tags in a leaf.
pub const BUCKET: usize = 32;

/// The lists of a result, each committed to by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum List {
    /// `callable.csv`: the numbers that may be called.
    Callable,
    /// `blocked.csv`.
    Blocked,
    /// `unreadable.csv`.
    Unreadable,
    /// `not_screened.csv`.
    NotScreened,
    /// `blanked.csv`: numbers taken out of rows that may be called.
    Blanked,
}

impl List {
    /// All of them, in the order of their codes.
    pub const ALL: [Self; 5] =
        [Self::Callable, Self::Blocked, Self::Unreadable, Self::NotScreened, Self::Blanked];

    /// The byte that stands for it in tags and salts.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::Callable => 1,
            Self::Blocked => 2,
            Self::Unreadable => 3,
            Self::NotScreened => 4,
            Self::Blanked => 5,
        }
    }

    /// The word for it in statements.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Callable => "callable",
            Self::Blocked => "blocked",
            Self::Unreadable => "unreadable",
            Self::NotScreened => "not_screened",
            Self::Blanked => "blanked",
        }
    }
}

/// A place in a list: a row, and which of its numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Which list.
    pub list: List,
    /// The row in the original list, from 1 as a spreadsheet counts.
    pub row: u64,
    /// Which number of that row in that list, from 0.
    pub ordinal: u32,
}

/// What a statement says of one list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Committed {
    /// How many tags there are: one for each number, and one for a row without any.
    pub entries: u64,
    /// The root of the tree over leaves of 32 tags.
    pub root: Hash,
}

/// Tags on their way into a commitment, in the order of the list.
#[derive(Clone, Debug, Default)]
pub struct Builder {
    tree: Frontier,
    pending: Vec<u8>,
    entries: u64,
}

impl Builder {
    /// Adds tags of 32 bytes each, one behind the other.
    pub fn push(&mut self, mut tags: &[u8]) {
        const LEAF: usize = BUCKET * 32;
        self.entries += (tags.len() / 32) as u64;
        let missing = LEAF - self.pending.len();
        if !self.pending.is_empty() && tags.len() >= missing {
            let (first, rest) = tags.split_at_checked(missing).unwrap_or_default();
            self.pending.extend_from_slice(first);
            self.tree.push(Hash::of_leaf(&self.pending));
            self.pending.clear();
            tags = rest;
        }
        if self.pending.is_empty() {
            let (leaves, rest) = tags.as_chunks::<LEAF>();
            leaves.iter().for_each(|leaf| self.tree.push(Hash::of_leaf(leaf)));
            tags = rest;
        }
        self.pending.extend_from_slice(tags);
    }

    /// What is committed to so far.
    #[must_use]
    pub fn committed(&self) -> Committed {
        let mut tree = self.tree.clone();
        if !self.pending.is_empty() {
            tree.push(Hash::of_leaf(&self.pending));
        }
        Committed { entries: self.entries, root: tree.root() }
    }
}

impl Committed {
    /// A list without entries.
    #[must_use]
    pub fn nothing() -> Self {
        Self { entries: 0, root: empty_root() }
    }

    /// How many leaves the tree has.
    #[must_use]
    pub const fn leaves(&self) -> u64 {
        self.entries.div_ceil(BUCKET as u64)
    }

    /// How many tags the leaf with the entry at `index` has.
    #[must_use]
    pub fn width(&self, index: u64) -> u64 {
        let before = index - index % BUCKET as u64;
        self.entries.saturating_sub(before).min(BUCKET as u64)
    }
}

#[cfg(test)]
mod tests;
