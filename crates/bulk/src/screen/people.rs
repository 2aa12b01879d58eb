//! Rows that look like the same person: same name and same postcode, address or e-mail.
//!
//! Sixteen bytes a row, sorted in runs that go to a temporary file once a list
//! is long, so that memory stays flat. Nothing of the person is kept: only a
//! 64-bit hash and the row.

use std::fs::File;
use std::hash::Hasher;
use std::io::{self, BufReader, BufWriter, Read, Seek, Write};

/// Entries in memory before a run goes to disk: 32 MiB.
const RUN: usize = 2 << 20;

/// A person, as a hash of the cells that name them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct PersonHash(u64);

impl PersonHash {
    /// Hashes the cells that name a person, letters and digits only, case folded;
    /// `None` unless every part says something.
    pub(crate) fn of<P: AsRef<[u8]>>(parts: impl IntoIterator<Item = P>) -> Option<Self> {
        // Fixed keys: the same list gives the same groups on every machine.
        #[expect(deprecated, reason = "the one hasher of the standard library with fixed keys")]
        let mut hasher = std::hash::SipHasher::new();
        let mut any = false;
        for part in parts {
            let mut said = false;
            for &byte in part.as_ref() {
                if byte.is_ascii_alphanumeric() || byte >= 0x80 {
                    hasher.write_u8(byte.to_ascii_lowercase());
                    said = true;
                }
            }
            if !said {
                return None;
            }
            hasher.write_u8(0);
            any = true;
        }
        any.then(|| Self(hasher.finish()))
    }
}

/// Collects persons by row, then finds those with several rows.
#[derive(Debug, Default)]
pub(crate) struct People {
    run: Vec<(u64, u64)>,
    runs: Vec<File>,
}

impl People {
    /// Notes that this person stands in this row.
    ///
    /// # Errors
    /// When a temporary file cannot be written.
    pub(crate) fn note(&mut self, person: PersonHash, row: u64) -> io::Result<()> {
        self.run.push((person.0, row));
        if self.run.len() >= RUN {
            self.spill()?;
        }
        Ok(())
    }

    /// Calls `group` for each person with more than one row, with the rows in order.
    ///
    /// # Errors
    /// When a temporary file cannot be read, or what `group` returns.
    pub(crate) fn groups(
        mut self,
        mut group: impl FnMut(&[u64]) -> io::Result<()>,
    ) -> io::Result<()> {
        self.run.sort_unstable();
        let mut sources: Vec<Source> = Vec::new();
        for mut file in self.runs {
            file.rewind()?;
            sources.push(Box::new(Entries(BufReader::with_capacity(1 << 18, file))));
        }
        sources.push(Box::new(self.run.into_iter().map(Ok)));
        let mut rows = Vec::new();
        let mut person = None;
        for entry in Merge::start(sources)? {
            let (hash, row) = entry?;
            if person != Some(hash) {
                if rows.len() > 1 {
                    group(&rows)?;
                }
                rows.clear();
                person = Some(hash);
            }
            rows.push(row);
        }
        if rows.len() > 1 { group(&rows) } else { Ok(()) }
    }

    fn spill(&mut self) -> io::Result<()> {
        self.run.sort_unstable();
        let mut out = BufWriter::with_capacity(1 << 18, tempfile::tempfile()?);
        for (hash, row) in self.run.drain(..) {
            out.write_all(&hash.to_le_bytes())?;
            out.write_all(&row.to_le_bytes())?;
        }
        self.runs.push(out.into_inner().map_err(io::IntoInnerError::into_error)?);
        Ok(())
    }
}

/// The entries of a run on disk.
struct Entries(BufReader<File>);

impl Iterator for Entries {
    type Item = io::Result<(u64, u64)>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut entry = [0_u8; 16];
        match self.0.read_exact(&mut entry) {
            Ok(()) => {
                let both = u128::from_le_bytes(entry);
                Some(Ok((both as u64, (both >> 64) as u64)))
            }
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => None,
            Err(error) => Some(Err(error)),
        }
    }
}

type Source = Box<dyn Iterator<Item = io::Result<(u64, u64)>>>;

/// Sorted sources as one sorted stream.
struct Merge {
    sources: Vec<Source>,
    heads: std::collections::BinaryHeap<std::cmp::Reverse<(u64, u64, usize)>>,
}

impl Merge {
    fn start(sources: Vec<Source>) -> io::Result<Self> {
        let mut merge = Self { sources, heads: std::collections::BinaryHeap::new() };
        for index in 0..merge.sources.len() {
            merge.refill(index)?;
        }
        Ok(merge)
    }

    fn refill(&mut self, index: usize) -> io::Result<()> {
        if let Some(entry) = self.sources.get_mut(index).and_then(Iterator::next) {
            let (hash, row) = entry?;
            self.heads.push(std::cmp::Reverse((hash, row, index)));
        }
        Ok(())
    }
}

impl Iterator for Merge {
    type Item = io::Result<(u64, u64)>;

    fn next(&mut self) -> Option<Self::Item> {
        let std::cmp::Reverse((hash, row, index)) = self.heads.pop()?;
        Some(self.refill(index).map(|()| (hash, row)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(name: &str, postcode: &str) -> Option<PersonHash> {
        PersonHash::of([name.as_bytes(), postcode.as_bytes()])
    }

    #[test]
    fn spelling_does_not_make_a_new_person() {
        assert_eq!(person("Siân Owen", "CF10 1AA"), person("siân  OWEN", "cf101aa"));
        assert_ne!(person("Siân Owen", "CF10 1AA"), person("Siân Owens", "CF10 1AA"));
        assert_eq!(person("Siân Owen", " - "), None);
    }

    #[test]
    fn finds_groups_also_across_runs() {
        let mut people = People::default();
        for row in 0..100_u64 {
            let name = format!("person {}", row % 60);
            people.note(person(&name, "AB1").unwrap(), row).unwrap();
            if row % 30 == 29 {
                people.spill().unwrap();
            }
        }
        let mut found = Vec::new();
        people
            .groups(|rows| {
                found.push(rows.to_vec());
                Ok(())
            })
            .unwrap();
        found.sort();
        let expected: Vec<Vec<u64>> = (0..40).map(|row| vec![row, row + 60]).collect();
        assert_eq!(found, expected);
    }
}
