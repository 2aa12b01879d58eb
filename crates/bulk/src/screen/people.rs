//! Rows that look like the same person: same name and same postcode, address or e-mail.
//!
//! Sixteen bytes a row, kept apart by the first bits of the hash, in blocks that go to a
//! temporary file once a list is long, so that memory stays flat. Nothing of the person is
//! kept: only a 64-bit hash and the row.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::sync::atomic::AtomicBool;

use super::person::PersonHash;
use crate::codes;
use crate::ordered::map_in_order;

/// Stretches of the hashes that are looked at one after the other.
const PARTS: usize = 256;
/// Entries of one part in memory before they go to the disk: 16 MiB for all parts.
const BLOCK: usize = 4096;
/// Bytes of an entry on the disk.
const ENTRY: usize = 16;

/// Collects persons by row, then finds those with several rows.
#[derive(Debug)]
pub(crate) struct People {
    parts: Vec<Part>,
    /// Blocks of all parts, one behind the other as they were filled.
    spilled: Option<File>,
    blocks: u64,
}

/// The persons whose hashes begin alike, in the order of their rows.
#[derive(Clone, Debug, Default)]
struct Part {
    held: Vec<(u64, u64)>,
    /// Which blocks of the file came before.
    blocks: Vec<u64>,
}

impl Default for People {
    fn default() -> Self {
        Self { parts: vec![Part::default(); PARTS], spilled: None, blocks: 0 }
    }
}

impl People {
    /// Notes that this person stands in this row.
    ///
    /// # Errors
    /// When a temporary file cannot be written.
    pub(crate) fn note(&mut self, person: PersonHash, row: u64) -> io::Result<()> {
        let Some(part) = self.parts.get_mut(person.part()) else { return Ok(()) };
        part.held.push((person.bits(), row));
        if part.held.len() < BLOCK {
            return Ok(());
        }
        self.spill(person.part()).map_err(no_room)
    }

    /// Calls `group` for each person with more than one row, with the rows in order; `threads` look for them.
    ///
    /// # Errors
    /// When a temporary file cannot be read, or what `group` returns.
    pub(crate) fn groups(
        mut self,
        threads: usize,
        mut group: impl FnMut(&[u64]) -> io::Result<()>,
    ) -> io::Result<()> {
        let parts = std::mem::take(&mut self.parts).into_iter();
        let entries = parts.map(|part| {
            let mut entries = part.held;
            for block in part.blocks {
                self.read(block, &mut entries).map_err(no_room)?;
            }
            Ok(entries)
        });
        map_in_order(
            entries,
            threads,
            &AtomicBool::new(false),
            |entries: io::Result<Vec<_>>| {
                let mut several = perhaps_several(&entries?);
                several.sort_unstable();
                Ok(several)
            },
            |several: io::Result<Vec<(u64, u64)>>| {
                let (several, mut rows) = (several?, Vec::new());
                let persons = several.chunk_by(|a, b| a.0 == b.0);
                persons.filter(|person| person.len() > 1).try_for_each(|person| {
                    rows.clear();
                    rows.extend(person.iter().map(|&(_, row)| row));
                    group(&rows)
                })
            },
        )
    }

    /// Moves what is held of a part to the disk.
    fn spill(&mut self, part: usize) -> io::Result<()> {
        let Some(part) = self.parts.get_mut(part) else { return Ok(()) };
        let file = match &mut self.spilled {
            Some(file) => file,
            none => none.insert(tempfile::tempfile()?),
        };
        let mut bytes = Vec::with_capacity(BLOCK * ENTRY);
        for (hash, row) in part.held.drain(..) {
            bytes.extend_from_slice(&hash.to_le_bytes());
            bytes.extend_from_slice(&row.to_le_bytes());
        }
        file.write_all(&bytes)?;
        part.blocks.push(self.blocks);
        self.blocks += 1;
        Ok(())
    }

    /// Reads a block again.
    fn read(&mut self, block: u64, entries: &mut Vec<(u64, u64)>) -> io::Result<()> {
        let Some(file) = &mut self.spilled else { return Ok(()) };
        let mut bytes = vec![0; BLOCK * ENTRY];
        file.seek(SeekFrom::Start(block * (BLOCK * ENTRY) as u64))?;
        file.read_exact(&mut bytes)?;
        entries.extend(bytes.as_chunks::<ENTRY>().0.iter().map(|entry| {
            let both = u128::from_le_bytes(*entry);
            (both as u64, (both >> 64) as u64)
        }));
        Ok(())
    }
}

/// The temporary folder is told apart from the place of the result.
fn no_room(error: io::Error) -> io::Error {
    codes::no_room(error).into()
}

/// The entries whose hash may occur again: all that do, and few others.
fn perhaps_several(entries: &[(u64, u64)]) -> Vec<(u64, u64)> {
    // Two bits for each place of a table that is far larger than the entries are many.
    let places = (entries.len().next_power_of_two() as u64 * 8).max(64);
    let mut met = vec![0_u64; (places / 32) as usize];
    let place = |hash: u64| (hash % places / 32, hash % 32 * 2);
    for &(hash, _) in entries {
        let (word, bit) = place(hash);
        if let Some(word) = met.get_mut(word as usize) {
            *word |= if *word >> bit & 1 == 1 { 2 << bit } else { 1 << bit };
        }
    }
    let again = |hash: u64| {
        let (word, bit) = place(hash);
        met.get(word as usize).is_some_and(|word| word >> bit & 2 == 2)
    };
    entries.iter().copied().filter(|&(hash, _)| again(hash)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(id: u64) -> PersonHash {
        PersonHash::of([format!("person {id}"), "AB1".to_owned()]).unwrap()
    }

    proptest::proptest! {
        #[test]
        fn finds_groups_also_across_blocks(persons in proptest::collection::vec(0_u64..60, 0..200)) {
            let mut people = People::default();
            let mut expected = std::collections::BTreeMap::<_, Vec<u64>>::new();
            for (row, person_id) in (1..).zip(persons) {
                let hash = person(person_id);
                people.note(hash, row).unwrap();
                expected.entry(hash).or_default().push(row);
            }
            let mut found = Vec::new();
            people.groups(2, |rows| { found.push(rows.to_vec()); Ok(()) }).unwrap();
            expected.retain(|_, rows| rows.len() > 1);
            proptest::prop_assert_eq!(found, expected.into_values().collect::<Vec<_>>());
        }
    }

    #[test]
    fn what_went_to_the_disk_counts() {
        let mut people = People::default();
        let same = 7 << 56;
        for row in 0..3 * BLOCK as u64 + 5 {
            let hash = if row % BLOCK as u64 == 9 { same } else { same + row + 1 };
            let hash = PersonHash::from_bits(hash);
            people.note(hash, row).unwrap();
        }
        assert_eq!(people.blocks, 3);
        let mut found = Vec::new();
        people
            .groups(2, |rows| {
                found.push(rows.to_vec());
                Ok(())
            })
            .unwrap();
        let rows = (0..3).map(|block| block * BLOCK as u64 + 9).collect::<Vec<_>>();
        assert_eq!(found, [rows]);
    }

    #[test]
    fn a_temporary_file_that_fails_is_told_as_that() {
        let folder = File::open(std::env::temp_dir()).unwrap();
        let mut people = People { spilled: Some(folder), ..People::default() };
        people.parts[0].blocks.push(0);
        let error = people.groups(2, |_| Ok(())).unwrap_err();
        assert_eq!(error.downcast::<crate::Refused>().unwrap().0[0].code, codes::NO_ROOM);
    }
}
