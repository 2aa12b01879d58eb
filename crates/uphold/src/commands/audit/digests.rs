//! The digests of the records: of files of one length at first, since their bytes may be the
//! same; of all others while they are read.

use std::collections::HashMap;
use std::io;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread::JoinHandle;

use bulk::audit::File;
use evidence::Hash;

use crate::commands::screen::sha256;
use crate::failure::Failure;

/// Digests in the making.
#[derive(Default)]
pub(crate) struct Digests {
    /// The files whose digests they are, by their place.
    places: Vec<usize>,
    making: Option<JoinHandle<Vec<io::Result<Hash>>>>,
}

impl Digests {
    /// Notes the length of each file and which have the same bytes, and begins with the digests
    /// that this does not need.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub(crate) fn begin(files: &mut [File]) -> Result<Self, Failure> {
        let mut of_length = HashMap::<u64, usize>::new();
        for file in files.iter_mut() {
            let about = std::fs::metadata(&file.path);
            file.bytes = about.map_err(|error| bulk::codes::unreadable(error, &file.name))?.len();
            *of_length.entry(file.bytes).or_default() += 1;
        }
        let alone = |file: &File| of_length.get(&file.bytes) == Some(&1);
        let (places, alike): (Vec<_>, Vec<_>) =
            (0..files.len()).partition(|&place| files.get(place).is_some_and(alone));
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        let made = digests(&paths(files, &alike), threads);
        fill(files, &alike, made)?;
        let mut first = HashMap::new();
        for index in alike {
            if let Some(file) = files.get_mut(index) {
                file.same_as = first.get(&file.digest.0).copied();
                first.entry(file.digest.0).or_insert(index);
            }
        }
        let rest = paths(files, &places);
        let making = std::thread::Builder::new().spawn(move || digests(&rest, 1));
        let making = making.map_err(|error| anyhow::anyhow!("no thread for digests: {error}"))?;
        Ok(Self { places, making: Some(making) })
    }

    /// Waits for them, and fills them in.
    ///
    /// # Errors
    /// When a file could not be read.
    pub(crate) fn finish(&mut self, files: &mut [File]) -> Result<(), Failure> {
        let Some(making) = self.making.take() else { return Ok(()) };
        let made = making.join().map_err(|_| anyhow::anyhow!("no digests were made"))?;
        fill(files, &self.places, made)
    }
}

fn paths(files: &[File], places: &[usize]) -> Vec<PathBuf> {
    places.iter().filter_map(|&place| files.get(place)).map(|file| file.path.clone()).collect()
}

fn fill(files: &mut [File], places: &[usize], made: Vec<io::Result<Hash>>) -> Result<(), Failure> {
    for (&place, digest) in places.iter().zip(made) {
        let Some(file) = files.get_mut(place) else { continue };
        file.digest = digest.map_err(|error| bulk::codes::unreadable(error, &file.name))?;
    }
    Ok(())
}

fn digests(paths: &[PathBuf], threads: usize) -> Vec<io::Result<Hash>> {
    let next = AtomicUsize::new(0);
    let made = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some((index, path)) = {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    paths.get(index).map(|path| (index, path))
                } {
                    let digest = sha256(path);
                    made.lock().unwrap_or_else(PoisonError::into_inner).push((index, digest));
                }
            });
        }
    });
    let mut made = made.into_inner().unwrap_or_else(PoisonError::into_inner);
    made.sort_by_key(|(index, _)| *index);
    made.into_iter().map(|(_, digest)| digest).collect()
}
