//! Sorted runs of entries in a file without a name, and their merging.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};

use rules::investigations::judge::Open;
use rules::investigations::{Doubt, Provision, Tri};
use terms::Number;

use super::Entry;
use crate::audit::judge::PROVISIONS;

/// Bytes of an entry.
const SIZE: usize = 48;
/// Entries that are read at a time from each run.
const BLOCK: usize = 4_096;

/// Sorted runs.
#[derive(Debug, Default)]
pub(super) struct Runs {
    file: Option<File>,
    /// Where each run begins and ends.
    places: Vec<(u64, u64)>,
}

impl Runs {
    pub(super) fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// Appends a run, which is sorted.
    pub(super) fn push(&mut self, entries: &[Entry]) -> io::Result<()> {
        let begin = self.places.last().map_or(0, |&(_, end)| end);
        let mut file = match self.file.take() {
            Some(file) => file,
            None => tempfile::tempfile()?,
        };
        file.seek(SeekFrom::Start(begin))?;
        let mut bytes = Vec::with_capacity(BLOCK * SIZE);
        for block in entries.chunks(BLOCK) {
            bytes.clear();
            block.iter().for_each(|entry| write(entry, &mut bytes));
            file.write_all(&bytes)?;
        }
        self.file = Some(file);
        self.places.push((begin, begin + (entries.len() * SIZE) as u64));
        Ok(())
    }

    /// Hands the entries of all runs to `each`, in their order.
    pub(super) fn merged(self, each: &mut impl FnMut(&Entry) -> io::Result<()>) -> io::Result<()> {
        let Some(mut file) = self.file else { return Ok(()) };
        let mut runs: Vec<Run> = self.places.iter().map(|&(at, end)| Run::new(at, end)).collect();
        let mut heads = BinaryHeap::new();
        for (index, run) in runs.iter_mut().enumerate() {
            if let Some(entry) = run.next(&mut file)? {
                heads.push(Reverse((entry.place(), index)));
                run.head = Some(entry);
            }
        }
        while let Some(Reverse((_, index))) = heads.pop() {
            let Some(run) = runs.get_mut(index) else { continue };
            if let Some(entry) = run.head.take() {
                each(&entry)?;
            }
            if let Some(entry) = run.next(&mut file)? {
                heads.push(Reverse((entry.place(), index)));
                run.head = Some(entry);
            }
        }
        Ok(())
    }
}

/// One run, being read.
struct Run {
    at: u64,
    end: u64,
    block: Vec<u8>,
    used: usize,
    head: Option<Entry>,
}

impl Run {
    const fn new(at: u64, end: u64) -> Self {
        Self { at, end, block: Vec::new(), used: 0, head: None }
    }

    fn next(&mut self, file: &mut File) -> io::Result<Option<Entry>> {
        if self.used == self.block.len() {
            let left = usize::try_from(self.end - self.at).unwrap_or(usize::MAX);
            let length = left.min(BLOCK * SIZE);
            if length == 0 {
                return Ok(None);
            }
            self.block.resize(length, 0);
            file.seek(SeekFrom::Start(self.at))?;
            file.read_exact(&mut self.block)?;
            self.at += length as u64;
            self.used = 0;
        }
        let bytes = self.block.get(self.used..self.used + SIZE);
        self.used += SIZE;
        let entry = bytes.and_then(read);
        entry.map(Some).ok_or_else(|| io::ErrorKind::InvalidData.into())
    }
}

fn write(entry: &Entry, out: &mut Vec<u8>) {
    out.extend(entry.number.digits().to_le_bytes());
    out.extend((entry.first as u32).to_le_bytes());
    for word in [entry.line, entry.agent, entry.campaign, entry.supplier, entry.file, entry.row] {
        out.extend(word.to_le_bytes());
    }
    let late = u32::try_from(entry.last - entry.first).unwrap_or(u32::MAX);
    out.extend(late.to_le_bytes());
    out.extend(entry.broken.map(|broken| broken as u8));
    out.push(OPEN.iter().position(|open| *open == entry.open).unwrap_or(0) as u8);
    out.push(entry.governs as u8);
}

fn read(bytes: &[u8]) -> Option<Entry> {
    let word = |at: usize| Some(u32::from_le_bytes(*bytes.get(at..at + 4)?.first_chunk()?));
    let first = i64::from(word(8)?);
    let mut broken = [Tri::No; PROVISIONS];
    for (to, byte) in broken.iter_mut().zip(bytes.get(40..)?) {
        *to = match byte {
            0 => Tri::No,
            1 => Tri::Maybe,
            _ => Tri::Yes,
        };
    }
    Some(Entry {
        number: Number::from_digits(u64::from_le_bytes(*bytes.first_chunk()?)).ok()?,
        first,
        last: first + i64::from(word(36)?),
        line: word(12)?,
        agent: word(16)?,
        campaign: word(20)?,
        supplier: word(24)?,
        file: word(28)?,
        row: word(32)?,
        broken,
        open: *OPEN.get(usize::from(*bytes.get(46)?))?,
        governs: *Provision::ALL.get(usize::from(*bytes.get(47)?))?,
    })
}

/// Every reason that there is, by its place.
const OPEN: [Option<Open>; 11] = [
    None,
    Some(Open::Connected),
    Some(Open::Consent),
    Some(Open::Subscriber),
    Some(Open::Time),
    Some(Open::Listing(Doubt::NoRegister)),
    Some(Open::Listing(Doubt::BeforeFirstEdition)),
    Some(Open::Listing(Doubt::AfterLastEdition)),
    Some(Open::Listing(Doubt::OutsideScope)),
    Some(Open::Listing(Doubt::BetweenEditions)),
    Some(Open::Listing(Doubt::DaysNotProved)),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(n: u32) -> Entry {
        let open = OPEN[n as usize % OPEN.len()];
        Entry {
            number: Number::gb(7_700_900_000 + u64::from(n % 1000)).unwrap(),
            first: i64::from(1_600_000_000 + n * 7_919 % 100_003),
            last: i64::from(1_600_000_000 + n * 7_919 % 100_003 + n % 3 * 3_600),
            line: n,
            agent: n + 1,
            campaign: n + 2,
            supplier: u32::MAX,
            file: n % 7,
            row: n,
            broken: [Tri::Yes, Tri::No, Tri::Maybe, Tri::Yes, Tri::No, Tri::Maybe],
            open,
            governs: Provision::ALL[n as usize % 6],
        }
    }

    #[test]
    fn runs_come_back_merged_and_whole() {
        let mut all: Vec<Entry> = (0..20_000).map(entry).collect();
        let mut runs = Runs::default();
        for part in all.chunks(6_000) {
            let mut part = part.to_vec();
            part.sort_unstable_by_key(Entry::place);
            runs.push(&part).unwrap();
        }
        let mut merged = Vec::new();
        runs.merged(&mut |entry| {
            merged.push(*entry);
            Ok(())
        })
        .unwrap();
        all.sort_unstable_by_key(Entry::place);
        assert_eq!(merged, all);
    }
}
