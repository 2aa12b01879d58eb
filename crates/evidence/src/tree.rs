//! The Merkle tree of RFC 6962 and RFC 9162: roots, proofs, and their verification.
//!
//! Inner nodes are asked for by level and place, so that a tree can lie in tiles
//! on a disk or in a vector; nothing here needs the whole of it.

mod frontier;
mod prove;

pub use frontier::Frontier;
pub use prove::{Nodes, consistency, inclusion, root};

use crate::Hash;

/// The root of the tree without leaves: SHA-256 of nothing.
#[must_use]
pub fn empty_root() -> Hash {
    Hash::of(b"")
}

/// The most hashes that a proof can have: sizes are below 2^63.
pub const LONGEST: usize = 63;

/// Whether `path` proves that the leaf at `index` is in the tree of `size` leaves with this root.
///
/// # Source
/// RFC 9162 2.1.3.2.
///
/// ```
/// use evidence::{Hash, tree};
///
/// let leaves = [b"a", b"b", b"c"].map(|entry| Hash::of_leaf(entry));
/// let left = Hash::of_node(leaves[0], leaves[1]);
/// let root = Hash::of_node(left, leaves[2]);
/// assert!(tree::includes(root, 3, 2, leaves[2], &[left]));
/// assert!(!tree::includes(root, 3, 1, leaves[2], &[left]));
/// ```
#[must_use]
pub fn includes(root: Hash, size: u64, index: u64, leaf: Hash, path: &[Hash]) -> bool {
    if index >= size || path.len() > LONGEST {
        return false;
    }
    let (mut at, mut last, mut hash) = (index, size - 1, leaf);
    for &sibling in path {
        if last == 0 {
            return false;
        }
        if at & 1 == 1 || at == last {
            hash = Hash::of_node(sibling, hash);
            while at & 1 == 0 && at != 0 {
                at >>= 1;
                last >>= 1;
            }
        } else {
            hash = Hash::of_node(hash, sibling);
        }
        at >>= 1;
        last >>= 1;
    }
    last == 0 && hash == root
}

/// Whether `path` proves that the tree of `old` leaves is the beginning of the tree of `new` leaves.
///
/// An empty tree is the beginning of every tree, and needs no proof.
///
/// # Source
/// RFC 9162 2.1.4.2.
#[must_use]
pub fn extends(old: (u64, Hash), new: (u64, Hash), path: &[Hash]) -> bool {
    let ((old_size, old_root), (new_size, new_root)) = (old, new);
    if old_size > new_size || path.len() > LONGEST {
        return false;
    }
    if old_size == 0 {
        return path.is_empty() && old_root == empty_root();
    }
    if old_size == new_size {
        return path.is_empty() && old_root == new_root;
    }
    let mut hashes = path.iter().copied();
    // A complete old tree is itself the first node.
    let first = if old_size.is_power_of_two() { Some(old_root) } else { hashes.next() };
    let Some(first) = first else { return false };
    let (mut at, mut last) = (old_size - 1, new_size - 1);
    let steps = at.trailing_ones();
    at >>= steps;
    last >>= steps;
    let (mut from_old, mut from_new) = (first, first);
    for hash in hashes {
        if last == 0 {
            return false;
        }
        if at & 1 == 1 || at == last {
            from_old = Hash::of_node(hash, from_old);
            from_new = Hash::of_node(hash, from_new);
            while at & 1 == 0 && at != 0 {
                at >>= 1;
                last >>= 1;
            }
        } else {
            from_new = Hash::of_node(from_new, hash);
        }
        at >>= 1;
        last >>= 1;
    }
    last == 0 && from_old == old_root && from_new == new_root
}

#[cfg(test)]
mod tests;
