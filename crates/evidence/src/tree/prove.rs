//! Making proofs, from whatever holds the nodes.

use crate::Hash;

use super::empty_root;

/// Whatever can give the root of a complete subtree.
pub trait Nodes {
    /// Why it cannot.
    type Error;

    /// The root of the `index`-th subtree of 2^`level` leaves; level 0 are the leaves' hashes.
    ///
    /// # Errors
    /// When it is not there.
    fn node(&self, level: u8, index: u64) -> Result<Hash, Self::Error>;
}

/// Leaf hashes in memory; inner nodes are computed each time.
impl Nodes for [Hash] {
    type Error = NotThere;

    fn node(&self, level: u8, index: u64) -> Result<Hash, NotThere> {
        if level == 0 {
            let at = usize::try_from(index).map_err(|_| NotThere)?;
            return self.get(at).copied().ok_or(NotThere);
        }
        let left = self.node(level - 1, index * 2)?;
        Ok(Hash::of_node(left, self.node(level - 1, index * 2 + 1)?))
    }
}

/// A node beyond the end of the tree was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a node beyond the end of the tree")]
pub struct NotThere;

/// The root of the first `size` leaves.
///
/// # Errors
/// As [`Nodes::node`].
pub fn root<N: Nodes + ?Sized>(nodes: &N, size: u64) -> Result<Hash, N::Error> {
    if size == 0 { Ok(empty_root()) } else { range(nodes, 0, size) }
}

/// The proof that the leaf at `index` is in the tree of `size` leaves; `index < size`.
///
/// # Source
/// RFC 6962 2.1.1, PATH.
///
/// # Errors
/// As [`Nodes::node`].
///
/// ```
/// use evidence::{Hash, tree};
///
/// let leaves = [b"a", b"b", b"c"].map(|entry| Hash::of_leaf(entry));
/// let path = tree::inclusion(&leaves[..], 1, 3).unwrap();
/// let root = tree::root(&leaves[..], 3).unwrap();
/// assert!(tree::includes(root, 3, 1, leaves[1], &path));
/// ```
pub fn inclusion<N: Nodes + ?Sized>(
    nodes: &N,
    index: u64,
    size: u64,
) -> Result<Vec<Hash>, N::Error> {
    let (mut low, mut high) = (0, size);
    let mut path = Vec::new();
    while high - low > 1 {
        let middle = low + half(high - low);
        if index < middle {
            path.push(range(nodes, middle, high)?);
            high = middle;
        } else {
            path.push(range(nodes, low, middle)?);
            low = middle;
        }
    }
    path.reverse();
    Ok(path)
}

/// The proof that the tree of `old` leaves is the beginning of the tree of `new`; `old <= new`.
///
/// # Source
/// RFC 6962 2.1.2, PROOF.
///
/// # Errors
/// As [`Nodes::node`].
pub fn consistency<N: Nodes + ?Sized>(
    nodes: &N,
    old: u64,
    new: u64,
) -> Result<Vec<Hash>, N::Error> {
    if old == 0 || old == new {
        return Ok(Vec::new());
    }
    let (mut low, mut high) = (0, new);
    let mut path = Vec::new();
    // Whether the old tree is the whole of the part looked at, and known to the verifier.
    let mut known = true;
    while old != high {
        let middle = low + half(high - low);
        if old <= middle {
            path.push(range(nodes, middle, high)?);
            high = middle;
        } else {
            path.push(range(nodes, low, middle)?);
            low = middle;
            known = false;
        }
    }
    if !known {
        path.push(range(nodes, low, high)?);
    }
    path.reverse();
    Ok(path)
}

/// The largest power of two below `size`, which is at least 2.
fn half(size: u64) -> u64 {
    1 << (size - 1).ilog2()
}

/// The root of the leaves from `low` up to `high`, of which `low` begins a subtree.
fn range<N: Nodes + ?Sized>(nodes: &N, low: u64, high: u64) -> Result<Hash, N::Error> {
    let size = high - low;
    if size.is_power_of_two() {
        let level = size.trailing_zeros() as u8;
        return nodes.node(level, low >> level);
    }
    let middle = low + half(size);
    Ok(Hash::of_node(range(nodes, low, middle)?, range(nodes, middle, high)?))
}
