use ct_merkle::mem_backed_tree::MemoryBackedTree;
use proptest::prelude::*;

use super::*;

fn leaves(count: u64) -> Vec<Hash> {
    (0..count).map(|n| Hash::of_leaf(&n.to_le_bytes())).collect()
}

/// The tree of somebody else, over the same entries.
fn other(count: u64) -> MemoryBackedTree<sha2::Sha256, [u8; 8]> {
    let mut tree = MemoryBackedTree::new();
    (0..count).for_each(|n| tree.push(n.to_le_bytes()));
    tree
}

fn other_root(count: u64) -> Hash {
    Hash(<[u8; 32]>::try_from(other(count).root().as_bytes().as_slice()).unwrap())
}

#[test]
fn the_published_roots_of_the_reference_tree() {
    // The eight entries that the logs of Certificate Transparency test with.
    let entries: [&[u8]; 8] = [
        &[],
        &[0x00],
        &[0x10],
        &[0x20, 0x21],
        &[0x30, 0x31],
        &[0x40, 0x41, 0x42, 0x43],
        &[0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57],
        &[
            0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d,
            0x6e, 0x6f,
        ],
    ];
    let roots = [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];
    let mut tree = Frontier::default();
    assert_eq!(tree.root(), empty_root());
    for (entry, root) in entries.iter().zip(roots) {
        tree.push(Hash::of_leaf(entry));
        assert_eq!(tree.root().to_string(), root);
    }
}

#[test]
fn roots_agree_with_another_implementation() {
    let all = leaves(130);
    let mut tree = Frontier::default();
    for size in 1..=130 {
        tree.push(all[size as usize - 1]);
        assert_eq!(tree.root(), other_root(size), "{size}");
        assert_eq!(root(&all[..], size).unwrap(), tree.root(), "{size}");
    }
}

#[test]
fn every_leaf_of_small_trees_is_proved_and_nothing_else() {
    for size in 1..=33_u64 {
        let all = leaves(size);
        let top = root(&all[..], size).unwrap();
        for index in 0..size {
            let path = inclusion(&all[..], index, size).unwrap();
            let leaf = all[index as usize];
            assert!(includes(top, size, index, leaf, &path), "{index} of {size}");
            let theirs = other(size).prove_inclusion(index as usize);
            assert_eq!(theirs.as_bytes(), path.iter().flat_map(|hash| hash.0).collect::<Vec<_>>());
            for wrong in (0..size + 2).filter(|&wrong| wrong != index) {
                assert!(!includes(top, size, wrong, leaf, &path), "{wrong} for {index} of {size}");
            }
            assert!(!includes(top, size, index, Hash::of(b"other"), &path));
            let mut longer = path.clone();
            longer.push(top);
            assert!(!includes(top, size, index, leaf, &longer));
            assert!(path.is_empty() || !includes(top, size, index, leaf, &path[1..]));
        }
    }
}

#[test]
fn every_pair_of_small_trees_is_consistent_and_no_other() {
    for new in 1..=33_u64 {
        let all = leaves(new);
        let top = root(&all[..], new).unwrap();
        for old in 0..=new {
            let before = root(&all[..], old).unwrap();
            let path = consistency(&all[..], old, new).unwrap();
            assert!(extends((old, before), (new, top), &path), "{old} in {new}");
            if old > 0 && old < new {
                let theirs = other(new).prove_consistency((new - old) as usize);
                let bytes: Vec<u8> = path.iter().flat_map(|hash| hash.0).collect();
                assert_eq!(theirs.as_bytes(), bytes, "{old} in {new}");
                assert!(!extends((old, Hash::of(b"x")), (new, top), &path));
                assert!(!extends((old, before), (new, Hash::of(b"x")), &path));
                assert!(!extends((old, before), (new, top), &path[..path.len() - 1]));
                // The old size itself is only bound where it changes the way through the proof.
                assert!(!extends((new + 1, before), (new, top), &path));
            }
        }
    }
}

#[test]
fn proofs_of_nothing_and_of_too_much_are_refused() {
    let hash = Hash::of(b"x");
    assert!(!includes(hash, 0, 0, hash, &[]));
    assert!(includes(hash, 1, 0, hash, &[]));
    assert!(!includes(hash, u64::MAX, 0, hash, &vec![hash; 10_000]));
    assert!(!extends((1, hash), (u64::MAX, hash), &vec![hash; 10_000]));
    assert!(!extends((0, hash), (5, hash), &[]));
    assert!(extends((0, empty_root()), (5, hash), &[]));
    assert!(!extends((0, empty_root()), (5, hash), &[hash]));
    assert!(!extends((5, hash), (5, hash), &[hash]));
}

#[test]
fn a_node_beyond_the_end_is_an_error() {
    assert_eq!(root(&leaves(3)[..], 4), Err(prove::NotThere));
    assert_eq!(inclusion(&leaves(3)[..], 0, 9), Err(prove::NotThere));
}

proptest! {
    #[test]
    fn large_trees_hold_as_well(size in 1_u64..3_000, at in any::<prop::sample::Index>()) {
        let all = leaves(size);
        let index = at.index(size as usize) as u64;
        let top = root(&all[..], size).unwrap();
        let path = inclusion(&all[..], index, size).unwrap();
        prop_assert!(includes(top, size, index, all[index as usize], &path));
        let before = root(&all[..], index + 1).unwrap();
        let path = consistency(&all[..], index + 1, size).unwrap();
        prop_assert!(extends((index + 1, before), (size, top), &path));
    }

    #[test]
    fn a_changed_bit_is_found(size in 2_u64..300, at in any::<prop::sample::Index>(), bit in 0_usize..256) {
        let all = leaves(size);
        let index = at.index(size as usize) as u64;
        let top = root(&all[..], size).unwrap();
        let mut path = inclusion(&all[..], index, size).unwrap();
        let which = bit % path.len();
        path[which].0[bit / 8] ^= 1 << (bit % 8);
        prop_assert!(!includes(top, size, index, all[index as usize], &path));
    }
}
