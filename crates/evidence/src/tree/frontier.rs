//! A growing tree, of which only the right edge is kept.

use crate::Hash;

use super::empty_root;

/// The complete subtrees of a growing tree: one hash for each bit of its size.
///
/// ```
/// use evidence::{Hash, tree::Frontier};
///
/// let mut tree = Frontier::default();
/// tree.push(Hash::of_leaf(b"a"));
/// tree.push(Hash::of_leaf(b"b"));
/// assert_eq!(tree.root(), Hash::of_node(Hash::of_leaf(b"a"), Hash::of_leaf(b"b")));
/// assert_eq!(tree.size(), 2);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frontier {
    size: u64,
    /// Roots of complete subtrees, the largest (leftmost) first.
    subtrees: Vec<Hash>,
}

impl Frontier {
    /// Appends a leaf, given its hash.
    pub fn push(&mut self, leaf: Hash) {
        let mut hash = leaf;
        // Each complete subtree of the same height on the left is joined.
        for _ in 0..self.size.trailing_ones() {
            if let Some(left) = self.subtrees.pop() {
                hash = Hash::of_node(left, hash);
            }
        }
        self.subtrees.push(hash);
        self.size += 1;
    }

    /// How many leaves there are.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The root over all leaves so far.
    #[must_use]
    pub fn root(&self) -> Hash {
        let joined = self.subtrees.iter().rev().copied();
        joined.reduce(|right, left| Hash::of_node(left, right)).unwrap_or_else(empty_root)
    }
}
