//! Our trees, proofs and notes are those of other implementations.

use std::fmt::Write as _;
use std::process::Command;

use evidence::tree::{self, Frontier};
use evidence::{Checkpoint, Hash, Manner, SigningKey};

use super::outside;

/// Below which sizes are compared. (Of no entries, Go knows no root.)
const SIZES: u64 = 200;

fn leaves() -> Vec<Hash> {
    (0..SIZES).map(|entry| Hash::of_leaf(entry.to_string().as_bytes())).collect()
}

#[test]
fn trees_proofs_and_notes_are_those_of_go() {
    let key = SigningKey::from_seed("example.com/log", Manner::Note, &[7; 32]).unwrap();
    let leaves = leaves();
    let mut expected = String::new();
    for size in 1..SIZES {
        let root = tree::root(&leaves[..], size).unwrap();
        let checkpoint = Checkpoint { origin: "example.com/log".to_owned(), size, root };
        write!(expected, "{}", checkpoint.sign(&key)).unwrap();
        let mut proofs = Vec::new();
        for at in 0..size {
            proofs.extend(tree::inclusion(&leaves[..], at, size).unwrap());
            proofs.extend(tree::consistency(&leaves[..], at + 1, size).unwrap());
        }
        let proofs: Vec<u8> = proofs.iter().flat_map(|hash| hash.0).collect();
        writeln!(expected, "{}", Hash::of(&proofs)).unwrap();
    }
    let program = outside::build("tests/differential/trees", "trees");
    let seed = evidence::hash::hex(&key.seed());
    let mut trees = Command::new(program);
    let ran = outside::run(trees.args([&SIZES.to_string(), &seed, &key.public().to_string()]));
    assert!(ran.exits(0).out == expected);
}

#[test]
fn roots_are_those_of_pymerkle() {
    const SCRIPT: &str = "
from pymerkle import InmemoryTree
tree = InmemoryTree(algorithm='sha256')
for size in range(200):
    print(tree.get_root(size).hex())
    tree.append_entry(str(size).encode())
";
    let there = outside::run(outside::interpreter().args(["-c", "import pymerkle"]));
    assert_eq!(
        there.code,
        Some(0),
        "`pymerkle` is missing: run `cargo xtask test`, or install xtask/python/verifiers.txt and \
         name that Python in UPHOLD_PYTHON"
    );
    let ran = outside::run(outside::interpreter().args(["-c", SCRIPT])).exits(0);
    let mut ours = Frontier::default();
    let mut roots = ran.out.lines();
    for leaf in leaves() {
        assert_eq!(roots.next(), Some(&*ours.root().to_string()), "{} leaves", ours.size());
        ours.push(leaf);
    }
    assert_eq!(roots.next(), None);
}
