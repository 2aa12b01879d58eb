//! The tiles of a log on the disk, as the nodes of its tree.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use evidence::tile::{self, HEIGHT, WIDTH};
use evidence::{Hash, tree};

use crate::Error;

/// The tiles of a log of a certain size; each is read once.
#[derive(Debug)]
pub(super) struct Tiles {
    dir: PathBuf,
    size: u64,
    read: RefCell<Read>,
}

/// Tiles that were read, by level and index.
type Read = BTreeMap<(u8, u64), Rc<Vec<Hash>>>;

impl Tiles {
    pub(super) fn new(public: &Path, size: u64) -> Self {
        Self { dir: public.to_owned(), size, read: RefCell::default() }
    }

    /// The hashes of a tile, as many as there are at this size; none where it is not begun.
    pub(super) fn tile(&self, level: u8, index: u64) -> Result<Rc<Vec<Hash>>, Error> {
        if let Some(tile) = self.read.borrow().get(&(level, index)) {
            return Ok(Rc::clone(tile));
        }
        let width = tile::width(level, index, self.size);
        let mut hashes = Vec::new();
        if width > 0 {
            let (bytes, stored) = self.bytes(&|width| tile::path(level, index, width), width)?;
            hashes = tile::decode(&bytes, stored)?;
            hashes.truncate(usize::try_from(width).unwrap_or(usize::MAX));
        }
        let hashes = Rc::new(hashes);
        self.read.borrow_mut().insert((level, index), Rc::clone(&hashes));
        Ok(hashes)
    }

    /// The entries of a bundle, as many as there are at this size.
    pub(super) fn entries(&self, index: u64) -> Result<Vec<Vec<u8>>, Error> {
        let width = tile::width(0, index, self.size);
        if width == 0 {
            return Ok(Vec::new());
        }
        let (bytes, stored) = self.bytes(&|width| tile::entries_path(index, width), width)?;
        let mut entries = tile::unbundle(&bytes, stored)?;
        entries.truncate(usize::try_from(width).unwrap_or(usize::MAX));
        Ok(entries)
    }

    /// The file of that width, and the width that it has: where a partial one is gone, the
    /// full one stands for it. (A full one beside a partial one may be left from an attempt
    /// that signed nothing.)
    fn bytes(&self, path: &dyn Fn(u64) -> String, width: u64) -> Result<(Vec<u8>, u64), Error> {
        let exact = self.dir.join(path(width));
        match fs::read(&exact) {
            Err(error) if error.kind() == ErrorKind::NotFound && width < WIDTH => {
                let full = self.dir.join(path(WIDTH));
                let bytes = fs::read(&full).map_err(Error::io("read", &exact))?;
                Ok((bytes, WIDTH))
            }
            read => Ok((read.map_err(Error::io("read", &exact))?, width)),
        }
    }
}

impl tree::Nodes for Tiles {
    type Error = Error;

    fn node(&self, level: u8, index: u64) -> Result<Hash, Error> {
        let within = u32::from(level % HEIGHT);
        let first = index << within;
        let tile = self.tile(level / HEIGHT, first / WIDTH)?;
        let from = usize::try_from(first % WIDTH).unwrap_or(usize::MAX);
        let hashes = tile.get(from..from + (1 << within));
        let hashes = hashes.ok_or(Error::Log { what: "a node beyond its end was asked for" })?;
        let root = tree::root(hashes, hashes.len() as u64);
        root.map_err(|_| Error::Log { what: "a node beyond its end was asked for" })
    }
}
