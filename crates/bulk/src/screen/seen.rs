//! Which numbers have been met before: exact, in memory that does not grow with rows.

mod table;

use terms::Number;

use table::Table;

const BLOCK: u64 = 10_000;
/// Bytes of a block: two bits for each number, met and met again, in whole lines of memory.
const BYTES: usize = 2_560;
/// Blocks that room is made for at a time.
const BLOCKS_OF_A_ROOM: usize = 13_000;
/// National numbers have at most ten digits.
const BLOCKS: usize = 1_000_000;
/// Numbers that memory is asked for at a time.
const BATCH: usize = 64;
/// So many numbers stand in the table, which takes 64 MiB then, before blocks take less room.
const FEW: usize = 3_000_000;

/// A set of numbers. A few million stand in a table; beyond, two bits for each number of every
/// block of 10,000 that occurs, so that a list of any length costs at most the numbering plan.
#[derive(Debug)]
pub(crate) struct Seen {
    /// All numbers, and once there are blocks those of other countries.
    table: Table,
    /// For each block, which it is among those that occur, from 1; 0 where it does not. Empty
    /// while all numbers stand in the table.
    blocks: Vec<u32>,
    used: usize,
    rooms: Vec<Vec<u8>>,
    /// Numbers in the table at which blocks begin.
    few: usize,
    distinct: u64,
    repeated: u64,
}

impl Default for Seen {
    fn default() -> Self {
        Self {
            table: Table::default(),
            blocks: Vec::new(),
            used: 0,
            rooms: Vec::new(),
            few: FEW,
            distinct: 0,
            repeated: 0,
        }
    }
}

impl Seen {
    /// Notes numbers in their order, and hands those that were there before to `again`.
    ///
    /// # Errors
    /// What `again` returns.
    pub(crate) fn note_all<E>(
        &mut self,
        numbers: &[(Number, u64)],
        mut again: impl FnMut(Number, u64) -> Result<(), E>,
    ) -> Result<(), E> {
        for batch in numbers.chunks(BATCH) {
            self.table.make_room(batch.len());
            self.touch(batch);
            for &(number, row) in batch {
                let (before, more) = self.note(number);
                self.distinct += u64::from(!before);
                self.repeated += u64::from(before && !more);
                if before {
                    again(number, row)?;
                }
            }
            if self.blocks.is_empty() && self.table.len() > self.few {
                self.begin_blocks();
            }
        }
        Ok(())
    }

    /// Asks memory for all of them before any of them is needed.
    fn touch(&self, batch: &[(Number, u64)]) {
        if self.blocks.is_empty() {
            let slots = batch.iter().map(|&(number, _)| self.table.first_slot(number));
            std::hint::black_box(slots.fold(0, std::ops::BitOr::bitor));
            return;
        }
        let mut places = [(0, 0); BATCH];
        for (held, &(number, _)) in places.iter_mut().zip(batch) {
            let block =
                place(number).and_then(|(block, low)| Some((*self.blocks.get(block)?, low)));
            *held = block.unwrap_or_default();
        }
        let bits = places.iter().filter_map(|&place| self.bits(place));
        std::hint::black_box(bits.fold(0, std::ops::BitOr::bitor));
    }

    /// The bits in which a number of a block, as `blocks` counts them, is noted, with its neighbours.
    #[inline]
    fn bits(&self, (block, low): (u32, usize)) -> Option<u8> {
        let block = (block as usize).checked_sub(1)?;
        let room = self.rooms.get(block / BLOCKS_OF_A_ROOM)?;
        room.get(block % BLOCKS_OF_A_ROOM * BYTES + low / 4).copied()
    }

    /// The byte in which numbers of a block are noted, and room for it.
    #[inline]
    fn byte(&mut self, (block, low): (usize, usize)) -> Option<&mut u8> {
        let held = self.blocks.get_mut(block)?;
        if *held == 0 {
            if self.used.is_multiple_of(BLOCKS_OF_A_ROOM) {
                // The system gives the pages of it as they are touched.
                self.rooms.push(vec![0; BLOCKS_OF_A_ROOM * BYTES]);
            }
            self.used += 1;
            *held = self.used as u32;
        }
        let block = *held as usize - 1;
        let room = self.rooms.get_mut(block / BLOCKS_OF_A_ROOM)?;
        room.get_mut(block % BLOCKS_OF_A_ROOM * BYTES + low / 4)
    }

    /// Moves what stands in the table to blocks.
    fn begin_blocks(&mut self) {
        self.blocks = vec![0; BLOCKS];
        for (number, more) in std::mem::take(&mut self.table).into_iter() {
            self.table.make_room(1);
            self.note(number);
            if more {
                self.note(number);
            }
        }
    }

    /// How many different numbers were noted more than once.
    #[must_use]
    pub(crate) fn repeated(&self) -> u64 {
        self.repeated
    }

    /// How many different numbers were noted.
    #[must_use]
    pub(crate) fn distinct(&self) -> u64 {
        self.distinct
    }

    /// Whether it was met before, and whether more than once.
    fn note(&mut self, number: Number) -> (bool, bool) {
        let place = place(number);
        let low = place.map_or(0, |(_, low)| low);
        let Some(byte) = place.and_then(|place| self.byte(place)) else {
            return self.table.note(number);
        };
        let met = 1 << (low % 4 * 2);
        let (before, again) = (*byte & met != 0, *byte & (met << 1) != 0);
        *byte |= if before { met << 1 } else { met };
        (before, again)
    }
}

/// The block of a number under +44, and its place there.
#[inline]
fn place(number: Number) -> Option<(usize, usize)> {
    let national = number.gb_national()?;
    Some((usize::try_from(national / BLOCK).ok()?, usize::try_from(national % BLOCK).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_what_came_before() {
        let mut seen = Seen::default();
        let drama = Number::gb(7_700_900_123).unwrap();
        let paris = Number::from_e164("+33123456789").unwrap();
        let list = [drama, paris, drama, paris, drama];
        let numbers: Vec<_> = list.into_iter().zip(1..).collect();
        let mut again = Vec::new();
        seen.note_all(&numbers, |number, row| {
            again.push((number, row));
            Ok::<(), ()>(())
        })
        .unwrap();
        assert_eq!(again, numbers[2..]);
        assert_eq!((seen.distinct(), seen.repeated()), (2, 2));
    }

    proptest::proptest! {
        #[test]
        fn agrees_with_a_plain_set(
            nationals in proptest::collection::vec(1_000_000_000_u64..1_000_000_300, 0..800),
            few in 0_usize..500,
        ) {
            let mut seen = Seen { few, ..Seen::default() };
            let mut plain = std::collections::HashMap::new();
            let number = |n: u64| match n % 5 {
                // Some are of another country.
                0 => Number::from_digits(33_000_000_000 + n).unwrap(),
                _ => Number::gb(n).unwrap(),
            };
            let numbers: Vec<_> = nationals.into_iter().map(number).zip(1..).collect();
            let mut again = Vec::new();
            seen.note_all(&numbers, |number, row| { again.push((number, row)); Ok::<(), ()>(()) }).unwrap();
            let mut expected = Vec::new();
            for &(number, row) in &numbers {
                let times = plain.entry(number).or_insert(0_u64);
                *times += 1;
                if *times > 1 {
                    expected.push((number, row));
                }
            }
            proptest::prop_assert_eq!(again, expected);
            proptest::prop_assert_eq!(seen.distinct(), plain.len() as u64);
            let repeated = plain.values().filter(|&&times| times > 1).count();
            proptest::prop_assert_eq!(seen.repeated(), repeated as u64);
        }
    }
}
