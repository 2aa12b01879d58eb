//! Records in many parts: in memory while they are few, else in a file without a name.

use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};

/// Bytes that all parts together keep in memory.
const MOST: usize = 128 << 20;

/// Records in parts.
#[derive(Debug)]
pub(super) struct Spill {
    /// What is in memory, part by part.
    parts: Vec<Vec<u8>>,
    /// What is in the file: where and how long, part by part.
    spilled: Vec<Vec<(u64, usize)>>,
    file: Option<File>,
    end: u64,
    held: usize,
}

impl Spill {
    pub(super) fn new(parts: usize) -> Self {
        Self {
            parts: vec![Vec::new(); parts],
            spilled: vec![Vec::new(); parts],
            file: None,
            end: 0,
            held: 0,
        }
    }

    /// How many parts there are.
    pub(super) fn parts(&self) -> usize {
        self.parts.len()
    }

    /// Appends to a part.
    pub(super) fn append(&mut self, part: usize, bytes: &[u8]) -> io::Result<()> {
        if let Some(to) = self.parts.get_mut(part) {
            to.extend_from_slice(bytes);
            self.held += bytes.len();
        }
        if self.held > MOST { self.flush() } else { Ok(()) }
    }

    /// Writes everything that is in memory to the file, which nobody else can open and which
    /// goes with the process.
    fn flush(&mut self) -> io::Result<()> {
        let mut file = match self.file.take() {
            Some(file) => file,
            None => tempfile::tempfile()?,
        };
        file.seek(SeekFrom::Start(self.end))?;
        for (part, places) in self.parts.iter_mut().zip(&mut self.spilled) {
            if part.is_empty() {
                continue;
            }
            file.write_all(part)?;
            places.push((self.end, part.len()));
            self.end += part.len() as u64;
            part.clear();
        }
        self.held = 0;
        self.file = Some(file);
        Ok(())
    }

    /// All of a part, which is empty afterwards.
    pub(super) fn take(&mut self, part: usize) -> io::Result<Vec<u8>> {
        let memory = self.parts.get_mut(part).map(std::mem::take).unwrap_or_default();
        let places = self.spilled.get_mut(part).map(std::mem::take).unwrap_or_default();
        let Some(file) = self.file.as_mut().filter(|_| !places.is_empty()) else {
            return Ok(memory);
        };
        let length: usize = places.iter().map(|&(_, length)| length).sum();
        let mut all = vec![0; length];
        let mut rest = all.as_mut_slice();
        for (at, length) in places {
            let (here, after) =
                rest.split_at_mut_checked(length).ok_or(io::ErrorKind::InvalidData)?;
            file.seek(SeekFrom::Start(at))?;
            file.read_exact(here)?;
            rest = after;
        }
        all.extend_from_slice(&memory);
        Ok(all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_in_comes_out_part_by_part() {
        let mut spill = Spill::new(3);
        let block = vec![7_u8; 1 << 20];
        for round in 0..250_u32 {
            spill.append(round as usize % 2, &block).unwrap();
            spill.append(2, &round.to_le_bytes()).unwrap();
        }
        assert!(spill.file.is_some());
        assert_eq!(spill.take(0).unwrap().len(), 125 << 20);
        assert_eq!(spill.take(1).unwrap().len(), 125 << 20);
        let last = spill.take(2).unwrap();
        let rounds = last.chunks(4).map(|chunk| u32::from_le_bytes(chunk.try_into().unwrap()));
        assert!(rounds.eq(0..250));
        assert!(spill.take(2).unwrap().is_empty());
    }
}
