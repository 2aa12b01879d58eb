//! Adding entries: everything is on the disk before anything is signed.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use evidence::tile::{self, WIDTH};
use evidence::{Checkpoint, Hash, Note, SigningKey, tree};

use super::keys::Keys;
use super::tiles::Tiles;
use super::{BROUGHT_BACK, PUBLIC, ROLLED_BACK, checkpoint_path, entry, statement_path};
use crate::Error;
use crate::replace::{create_private_dir, replace};

/// Adds statements behind `head`; the caller holds the lock, and nothing is left undone.
pub(super) fn to(
    dir: &Path,
    head: &Checkpoint,
    key: &SigningKey,
    statements: &[Vec<u8>],
) -> Result<(), Error> {
    if statements.is_empty() {
        return Ok(());
    }
    for (index, bytes) in (head.size..).zip(statements) {
        let path = statement_path(dir, index);
        make_parent(&path)?;
        replace(&path, |out| out.write_all(bytes))?;
    }
    let entries: Vec<Hash> = statements.iter().map(|bytes| entry(bytes)).collect();
    write_tiles(dir, head.size, &entries)?;
    let size = head.size + entries.len() as u64;
    let root = tree::root(&Tiles::new(&dir.join(PUBLIC), size), size)?;
    let next = Checkpoint { origin: head.origin.clone(), size, root };
    Keys::of(dir).about_to_sign(head, &next)?;
    publish(dir, &next.sign(key))?;
    forget_partial_tiles(dir, head.size, size);
    Ok(())
}

/// Makes a checkpoint the one that everybody sees. From here on its entries are recorded.
pub(super) fn publish(dir: &Path, note: &Note) -> Result<(), Error> {
    let path = checkpoint_path(dir);
    make_parent(&path)?;
    replace(&path, |out| write!(out, "{note}"))
}

/// Publishes the tree that was about to be signed when the machine stopped, if there is one.
pub(super) fn complete(dir: &Path, head: &Checkpoint) -> Result<(), Error> {
    let keys = Keys::of(dir);
    let signed = keys.signed()?.ok_or(Error::Log { what: BROUGHT_BACK })?;
    if (signed.size, signed.root) == (head.size, head.root) {
        return Ok(());
    }
    if signed.size <= head.size {
        return Err(Error::Log { what: ROLLED_BACK });
    }
    let tiles = Tiles::new(&dir.join(PUBLIC), signed.size);
    if tree::root(&tiles, signed.size).ok() != Some(signed.root) {
        return Err(Error::Log { what: ROLLED_BACK });
    }
    let next = Checkpoint { origin: head.origin.clone(), size: signed.size, root: signed.root };
    publish(dir, &next.sign(&keys.current()?))
}

/// Writes every tile and bundle that these entries touch, behind `size` that are there.
fn write_tiles(dir: &Path, size: u64, entries: &[Hash]) -> Result<(), Error> {
    let public = dir.join(PUBLIC);
    let before = Tiles::new(&public, size);
    let mut new: Vec<Hash> = entries.iter().map(|entry| Hash::of_leaf(&entry.0)).collect();
    write_bundles(&public, &before, size, entries)?;
    let mut there = size;
    let mut level = 0_u8;
    // Each full tile is a hash in the tile above.
    while !new.is_empty() {
        let mut above = Vec::new();
        let first = there / WIDTH;
        let mut hashes = before.tile(level, first)?.as_ref().clone();
        for (index, part) in (first..).zip(parts(&mut new, hashes.len())) {
            hashes.extend(part);
            let path = public.join(tile::path(level, index, hashes.len() as u64));
            write(&path, &tile::encode(&hashes))?;
            if hashes.len() as u64 == WIDTH {
                let root = tree::root(&hashes[..], WIDTH);
                above.push(root.map_err(|_| Error::Log { what: "a tile is too short" })?);
            }
            hashes.clear();
        }
        new = above;
        there /= WIDTH;
        level += 1;
    }
    Ok(())
}

fn write_bundles(public: &Path, before: &Tiles, size: u64, entries: &[Hash]) -> Result<(), Error> {
    let first = size / WIDTH;
    let mut bundle = before.entries(first)?;
    let mut new = entries.to_vec();
    for (index, part) in (first..).zip(parts(&mut new, bundle.len())) {
        bundle.extend(part.iter().map(|entry| entry.0.to_vec()));
        let path = public.join(tile::entries_path(index, bundle.len() as u64));
        write(&path, &tile::bundle(&bundle)?)?;
        bundle.clear();
    }
    Ok(())
}

/// Cuts what is new into what fills the tile that has `there` hashes, and full tiles behind it.
fn parts(new: &mut Vec<Hash>, there: usize) -> Vec<Vec<Hash>> {
    let mut parts = Vec::new();
    let mut room = WIDTH as usize - there;
    while !new.is_empty() {
        let rest = new.split_off(room.min(new.len()));
        parts.push(std::mem::replace(new, rest));
        room = WIDTH as usize;
    }
    parts
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    make_parent(path)?;
    replace(path, |out| out.write_all(bytes))
}

fn make_parent(path: &Path) -> Result<(), Error> {
    path.parent().map_or(Ok(()), create_private_dir)
}

/// Removes the partial tiles that full ones now stand for. What cannot be removed does no harm.
fn forget_partial_tiles(dir: &Path, before: u64, after: u64) {
    let public = dir.join(PUBLIC);
    for level in 0_u8..8 {
        let span = WIDTH.saturating_pow(u32::from(level) + 1);
        for index in before / span..after / span {
            let paths = [tile::path(level, index, 1), tile::entries_path(index, 1)];
            for path in paths.iter().take(if level == 0 { 2 } else { 1 }) {
                if let Some(partial) = public.join(path).parent() {
                    drop(fs::remove_dir_all(partial));
                }
            }
        }
    }
}
