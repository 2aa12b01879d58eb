//! Going through a list once to open the places of one number.

use std::collections::BTreeMap;

use terms::Number;

use super::{BUCKET, Committed, Opened, Place, Tagger};
use crate::text::Salt;
use crate::{Hash, tree};

/// One list on its way past, entry by entry; keeps a hash for each 32 of them.
#[derive(Debug)]
pub struct Opener<'t> {
    tagger: &'t Tagger,
    wanted: Number,
    leaves: Vec<Hash>,
    bucket: Vec<Hash>,
    found: Vec<(u64, Place)>,
    /// The buckets with something found in them, by their place.
    kept: BTreeMap<u64, Vec<Hash>>,
    entries: u64,
}

impl<'t> Opener<'t> {
    /// Begins to look for a number.
    #[must_use]
    pub fn new(tagger: &'t Tagger, wanted: Number) -> Self {
        Self {
            tagger,
            wanted,
            leaves: Vec::new(),
            bucket: Vec::with_capacity(BUCKET),
            found: Vec::new(),
            kept: BTreeMap::new(),
            entries: 0,
        }
    }

    /// The next entry of the list.
    pub fn push(&mut self, place: Place, number: Option<Number>) {
        if number == Some(self.wanted) {
            self.found.push((self.entries, place));
        }
        self.bucket.push(self.tagger.tag(place, number));
        self.entries += 1;
        if self.bucket.len() == BUCKET {
            self.close();
        }
    }

    /// What the list is committed to, and every place of the number in it.
    #[must_use]
    pub fn finish(mut self) -> (Committed, Vec<Opened>) {
        if !self.bucket.is_empty() {
            self.close();
        }
        let leaves = &self.leaves[..];
        let size = leaves.len() as u64;
        let root = tree::root(leaves, size).unwrap_or_else(|_| tree::empty_root());
        let open = |&(index, place): &(u64, Place)| {
            let at = index / BUCKET as u64;
            Opened {
                list: place.list,
                row: place.row,
                ordinal: place.ordinal,
                number: Some(self.wanted.to_string()),
                index,
                salt: Salt(self.tagger.salt(place)),
                bucket: self.kept.get(&at).cloned().unwrap_or_default(),
                path: tree::inclusion(leaves, at, size).unwrap_or_default(),
            }
        };
        let opened = self.found.iter().map(open).collect();
        (Committed { entries: self.entries, root }, opened)
    }

    fn close(&mut self) {
        let at = self.leaves.len() as u64;
        let bytes: Vec<u8> = self.bucket.iter().flat_map(|tag| tag.0).collect();
        self.leaves.push(Hash::of_leaf(&bytes));
        let first = at * BUCKET as u64;
        let bucket = std::mem::replace(&mut self.bucket, Vec::with_capacity(BUCKET));
        if self.found.last().is_some_and(|(index, _)| *index >= first) {
            self.kept.insert(at, bucket);
        }
    }
}
