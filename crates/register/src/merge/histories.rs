//! The histories of a register in the making: each kept once, by an id.

use std::collections::HashMap;
use std::hash::{BuildHasher, BuildHasherDefault, Hasher};
use std::rc::Rc;

use crate::Error;
use crate::history::History;
use crate::known::Attributed;

/// Distinct histories, in the order in which they were first met.
#[derive(Default)]
pub(super) struct Histories {
    ids: HashMap<Rc<[u8]>, u32, Fixed>,
    entries: Vec<Entry>,
    encoded: Vec<u8>,
}

/// One history, and how many numbers have it.
pub(super) struct Entry {
    pub(super) bytes: Rc<[u8]>,
    pub(super) numbers: u32,
    /// Listed by the edition that is taken in.
    pub(super) now: bool,
    /// Listed by the edition that it is compared with.
    pub(super) before: bool,
}

impl Histories {
    /// The id of a history, new or known.
    pub(super) fn id(&mut self, history: &History, now: bool, before: bool) -> Result<u32, Error> {
        self.encoded.clear();
        history.encode(&mut self.encoded);
        if let Some(&id) = self.ids.get(&*self.encoded) {
            return Ok(id);
        }
        let id = u32::try_from(self.entries.len())
            .ok()
            .filter(|&id| id < u32::MAX)
            .ok_or(Error::Full { what: "histories" })?;
        let bytes: Rc<[u8]> = Rc::from(&*self.encoded);
        self.ids.insert(Rc::clone(&bytes), id);
        self.entries.push(Entry { bytes, numbers: 0, now, before });
        Ok(id)
    }

    /// Counts one more number with this history.
    pub(super) fn count(&mut self, id: u32) -> Option<&Entry> {
        let entry = self.entries.get_mut(id as usize)?;
        entry.numbers = entry.numbers.saturating_add(1);
        Some(entry)
    }

    /// All of them, by id.
    pub(super) fn into_entries(self) -> Vec<Entry> {
        self.entries
    }
}

/// What became of old histories that were met before, so that each is worked out once.
#[derive(Default)]
pub(super) struct Memo {
    /// By mark, then by old code.
    plain: [Vec<u32>; 3],
    /// With one attributed spell, by old code.
    dated: HashMap<(u32, Attributed), u32, Fixed>,
}

const UNSET: u32 = u32::MAX;

impl Memo {
    /// The place to look up, and to keep, what became of the old history `code`.
    pub(super) fn place(
        &mut self,
        mark: usize,
        code: u32,
        spells: &[Attributed],
    ) -> Option<&mut u32> {
        match spells {
            [] => {
                let by_code = self.plain.get_mut(mark)?;
                let code = code as usize;
                if by_code.len() <= code {
                    by_code.resize(code + 1, UNSET);
                }
                by_code.get_mut(code)
            }
            [one] => Some(self.dated.entry((code, *one)).or_insert(UNSET)),
            _ => None,
        }
    }

    /// What was kept at a place, if anything.
    pub(super) fn kept(place: u32) -> Option<u32> {
        (place != UNSET).then_some(place)
    }
}

/// A hasher that needs no randomness: the keys are ours, and few.
#[derive(Clone, Copy, Default)]
pub(super) struct Fixed;

/// Rotate, mix, multiply: eight bytes at a time.
#[derive(Default)]
pub(super) struct Mixer(u64);

impl BuildHasher for Fixed {
    type Hasher = Mixer;

    fn build_hasher(&self) -> Mixer {
        BuildHasherDefault::<Mixer>::default().build_hasher()
    }
}

impl Mixer {
    fn mix(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}

impl Hasher for Mixer {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks();
        words.iter().for_each(|word| self.mix(u64::from_le_bytes(*word)));
        rest.iter().for_each(|&byte| self.mix(byte.into()));
    }

    fn write_u16(&mut self, value: u16) {
        self.mix(value.into());
    }

    fn write_u32(&mut self, value: u32) {
        self.mix(value.into());
    }

    fn write_usize(&mut self, value: usize) {
        self.mix(value as u64);
    }

    fn finish(&self) -> u64 {
        // The table takes its place from the low bits, which multiplying leaves weak.
        self.0 ^ self.0 >> 32
    }
}
