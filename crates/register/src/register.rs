//! A register, opened over bytes.

use terms::{Date, Number, Standing};

use crate::coverage::Coverage;
use crate::file::{
    BLOCK_LINES, BLOCK_NUMBERS, Extent, GROUP_BLOCKS, GROUP_NUMBERS, Head, LINE, LINE_NUMBERS,
    OVERFLOW_RANKS, Pages, escape,
};
use crate::history::History;
use crate::known::{self, Attributed, Observation, Spell};
use crate::members::Members;
use crate::{Edition, Error, Source, View};

/// A register of one source with all its editions, over the bytes of its file.
///
/// Opening reads the head alone; each page of the rest is held against its
/// checksum when a look-up first touches it. Look-ups need no lock and any
/// number of threads may share one register.
///
/// ```
/// use register::{Import, Register, Scope, Source, merge};
/// use terms::{Date, Number, State};
///
/// let listed = Number::from_e164("+447700900123").unwrap();
/// let day = |text| Date::parse(text).unwrap();
/// let import = Import::full(Source::Tps, day("2026-11-20"), Scope::Whole, vec![listed]);
/// let bytes = merge(None::<&Register<Vec<u8>>>, import).unwrap().bytes();
///
/// let register = Register::open(bytes).unwrap();
/// assert_eq!(register.editions()[0].count, 1);
/// assert_eq!(register.standing(listed, day("2026-11-20")).unwrap().state, State::Listed);
/// ```
#[derive(Debug)]
pub struct Register<B> {
    bytes: B,
    head: Head,
    /// Where the data begins.
    data: usize,
    pages: Pages,
    coverage: Coverage,
}

/// Where the history of a number stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// In the dictionary, at this index.
    Code(u32),
    /// In the overflow, under this rank.
    Overflow(u32),
}

impl<B: AsRef<[u8]>> Register<B> {
    /// Opens a register file.
    ///
    /// # Errors
    /// When the bytes are no register file, one of another version, cut short,
    /// or have a damaged or contradictory head.
    pub fn open(bytes: B) -> Result<Self, Error> {
        let (mut head, data) = Head::read(bytes.as_ref())?;
        let pages = Pages::new(std::mem::take(&mut head.checksums));
        let coverage = Coverage::of(&head.editions)?;
        Ok(Self { bytes, head, data, pages, coverage })
    }

    /// Which register this is.
    #[must_use]
    pub fn source(&self) -> &Source {
        &self.head.source
    }

    /// The editions that are held, by day.
    #[must_use]
    pub fn editions(&self) -> &[Edition] {
        &self.head.editions
    }

    /// The edition with this index in [`Self::editions`].
    ///
    /// # Errors
    /// [`Error::NoSuchEdition`].
    pub fn edition(&self, index: usize) -> Result<&Edition, Error> {
        self.head.editions.get(index).ok_or(Error::NoSuchEdition { index })
    }

    /// How many numbers have a history: listed by some edition, or asked about.
    #[must_use]
    pub fn members(&self) -> u32 {
        self.head.members
    }

    /// What is known of `number` on `day`.
    ///
    /// For many numbers on one day use [`Self::on`].
    ///
    /// # Errors
    /// [`Error::Damaged`] or [`Error::Malformed`]: the standing is then not known at all.
    pub fn standing(&self, number: Number, day: Date) -> Result<Standing, Error> {
        let Some((key, history)) = self.history(number)? else { return Ok(Standing::UNKNOWN) };
        Ok(self.standing_of(&history, self.coverage.class_of(key), day))
    }

    /// The register as it stood on `day`, for fast look-ups.
    ///
    /// # Errors
    /// [`Error::Damaged`] or [`Error::Malformed`] when the dictionary cannot be read.
    pub fn on(&self, day: Date) -> Result<View<'_, B>, Error> {
        View::new(self, day)
    }

    /// What each edition and look-up found about `number`, with the index of the edition.
    ///
    /// # Errors
    /// As for [`Self::standing`].
    pub fn observations(&self, number: Number) -> Result<Vec<(usize, Observation)>, Error> {
        let Some((key, history)) = self.history(number)? else { return Ok(Vec::new()) };
        Ok(self.observed(&history, self.coverage.class_of(key)).collect())
    }

    /// The spells of `number` that the observations prove, oldest first.
    ///
    /// # Errors
    /// As for [`Self::standing`].
    pub fn spells(&self, number: Number) -> Result<Vec<Spell>, Error> {
        let observations: Vec<_> =
            self.observations(number)?.into_iter().map(|(_, found)| found).collect();
        Ok(known::spells(&observations))
    }

    /// The spells of `number` that a bureau tells, oldest first.
    ///
    /// # Errors
    /// As for [`Self::standing`].
    pub fn attributed(&self, number: Number) -> Result<Vec<Attributed>, Error> {
        Ok(self.history(number)?.map(|(_, history)| history.attributed).unwrap_or_default())
    }

    /// The numbers that the edition `index` lists, ascending.
    ///
    /// # Errors
    /// [`Error::NoSuchEdition`]; and each item is an error where a page is damaged.
    pub fn numbers_in(
        &self,
        index: usize,
    ) -> Result<impl Iterator<Item = Result<Number, Error>> + '_, Error> {
        self.edition(index)?;
        let lists =
            move |history: &History| u16::try_from(index).is_ok_and(|i| history.is_listed(i));
        let dictionary = self.dictionary()?.iter().map(&lists).collect::<Vec<_>>();
        let listed = move |rank| match self.place(rank)? {
            Place::Code(code) => dictionary.get(code as usize).copied().ok_or(DICTIONARY),
            overflow @ Place::Overflow(_) => Ok(lists(&self.history_at(overflow)?)),
        };
        Ok(Members::of(self).filter_map(move |member| {
            let number = member.and_then(|(key, rank)| Ok((number(key)?, listed(rank)?)));
            match number {
                Ok((_, false)) => None,
                Ok((number, true)) => Some(Ok(number)),
                Err(error) => Some(Err(error)),
            }
        }))
    }

    /// The digest of the edition `index`, computed again from what is held.
    ///
    /// Equal to [`Edition::digest`] for all but look-ups, whose digest also
    /// covers the numbers that were not found.
    ///
    /// # Errors
    /// As for [`Self::numbers_in`].
    pub fn digest_of(&self, index: usize) -> Result<crate::Digest, Error> {
        let mut lines = crate::digest::Lines::default();
        for number in self.numbers_in(index)? {
            lines.number(number?);
        }
        Ok(lines.finish())
    }

    // What follows is for the other files of this crate.

    pub(crate) fn head(&self) -> &Head {
        &self.head
    }

    pub(crate) fn coverage(&self) -> &Coverage {
        &self.coverage
    }

    pub(crate) fn pages(&self) -> &Pages {
        &self.pages
    }

    pub(crate) fn data(&self) -> &[u8] {
        self.bytes.as_ref().get(self.data..).unwrap_or_default()
    }

    /// Bytes of a part, from `start` within it, when their pages are whole.
    #[inline]
    pub(crate) fn read(&self, part: Extent, start: usize, len: usize) -> Result<&[u8], Error> {
        if start.checked_add(len).is_none_or(|end| end > part.len) {
            return Err(Error::Malformed { what: "a reference" });
        }
        self.pages.read(self.data(), part.start + start, len)
    }

    #[inline]
    pub(crate) fn read_u32(&self, part: Extent, index: usize) -> Result<u32, Error> {
        let start = index.checked_mul(4).ok_or(DICTIONARY)?;
        let bytes = self.read(part, start, 4)?;
        bytes.try_into().map(u32::from_le_bytes).map_err(|_| DICTIONARY)
    }

    /// The rank of the national number `key` among all members; `None` when it has no history.
    #[inline]
    pub(crate) fn rank(&self, key: u64) -> Result<Option<u32>, Error> {
        let Some(block) = self.block(key)? else { return Ok(None) };
        let within = key % BLOCK_NUMBERS;
        let line = block as usize * BLOCK_LINES + (within / LINE_NUMBERS) as usize;
        let line = self.line(line)?;
        // The rank before this line takes the first 32 of its 512 bits.
        let bit = (32 + within % LINE_NUMBERS) as usize;
        let word = line.get(bit / 64).copied().unwrap_or_default();
        if word >> (bit % 64) & 1 == 0 {
            return Ok(None);
        }
        let first = line.first().copied().unwrap_or_default();
        let mut below = (word & ((1 << (bit % 64)) - 1)).count_ones();
        for full in line.iter().take(bit / 64) {
            below += full.count_ones();
        }
        Ok(Some((first as u32).wrapping_add(below - (first as u32).count_ones())))
    }

    /// The index of the block of `key`.
    #[inline]
    fn block(&self, key: u64) -> Result<Option<u32>, Error> {
        let head = &self.head;
        let group = (key / GROUP_NUMBERS).checked_sub(u64::from(head.first_group));
        let Some(group) = group.filter(|&group| group < (head.parts.groups.len / 4) as u64) else {
            return Ok(None);
        };
        let Some(group) = self.read_u32(head.parts.groups, group as usize)?.checked_sub(1) else {
            return Ok(None);
        };
        let within = (key / BLOCK_NUMBERS % GROUP_BLOCKS) as usize;
        let index = (group as usize).saturating_mul(GROUP_BLOCKS as usize).saturating_add(within);
        Ok(self.read_u32(head.parts.blocks, index)?.checked_sub(1))
    }

    /// The 512 bits of a line.
    #[inline]
    pub(crate) fn line(&self, line: usize) -> Result<[u64; 8], Error> {
        let start = line.checked_mul(LINE).ok_or(DICTIONARY)?;
        let bytes = self.read(self.head.parts.lines, start, LINE)?;
        let mut words = [0; 8];
        for (word, bytes) in words.iter_mut().zip(bytes.as_chunks().0) {
            *word = u64::from_le_bytes(*bytes);
        }
        Ok(words)
    }

    /// Where the history of the member of this rank stands.
    #[inline]
    pub(crate) fn place(&self, rank: u32) -> Result<Place, Error> {
        let width = self.head.width;
        let bytes =
            self.read(self.head.parts.codes, rank as usize * usize::from(width), width.into())?;
        let code = match *bytes {
            [] => 0,
            [low] => u32::from(low),
            [low, high, ..] => u32::from(u16::from_le_bytes([low, high])),
        };
        Ok(if escape(width) == Some(code) { Place::Overflow(rank) } else { Place::Code(code) })
    }

    /// The history that stands there.
    pub(crate) fn history_at(&self, place: Place) -> Result<History, Error> {
        let mut bytes = match place {
            Place::Code(code) => self.dictionary_entry(code)?,
            Place::Overflow(rank) => self.overflow_entry(rank)?,
        };
        History::decode(&mut bytes, self.head.editions.len())
    }

    /// All histories that have a code, by code.
    pub(crate) fn dictionary(&self) -> Result<Vec<History>, Error> {
        (0..self.head.dictionary).map(|code| self.history_at(Place::Code(code))).collect()
    }

    /// What is known from a history of a number of this class.
    pub(crate) fn standing_of(&self, history: &History, class: usize, day: Date) -> Standing {
        let observations: Vec<_> = self.observed(history, class).map(|(_, found)| found).collect();
        known::standing(&observations, &history.attributed, day)
    }

    fn observed<'r>(
        &'r self,
        history: &'r History,
        class: usize,
    ) -> impl Iterator<Item = (usize, Observation)> + 'r {
        let covered = self.coverage.classes().get(class).map_or(&[][..], |class| &class.covered);
        self.head.editions.iter().enumerate().filter_map(move |(i, edition)| {
            let index = u16::try_from(i).ok()?;
            let listed = history.is_listed(index);
            let said = listed
                || covered.get(i).copied().unwrap_or_default()
                || history.not_found.binary_search(&index).is_ok();
            said.then_some((i, Observation { on: edition.as_of, listed }))
        })
    }

    /// The national number and its history (an empty one if no edition and no
    /// look-up ever named it); `None` for a number that no register holds.
    fn history(&self, number: Number) -> Result<Option<(u64, History)>, Error> {
        let Some(key) = number.gb_national() else { return Ok(None) };
        let history = match self.rank(key)? {
            None => History::default(),
            Some(rank) => self.history_at(self.place(rank)?)?,
        };
        Ok(Some((key, history)))
    }

    fn dictionary_entry(&self, code: u32) -> Result<&[u8], Error> {
        let starts = self.head.parts.dictionary_starts;
        let start = self.read_u32(starts, code as usize)? as usize;
        let end = self.read_u32(starts, code as usize + 1)? as usize;
        self.read(self.head.parts.dictionary, start, end.checked_sub(start).ok_or(DICTIONARY)?)
    }

    /// Within each stretch of 256 ranks the entries stand one behind the other:
    /// the low byte of the rank, the length, the history.
    fn overflow_entry(&self, rank: u32) -> Result<&[u8], Error> {
        let parts = &self.head.parts;
        let stretch = (rank / OVERFLOW_RANKS) as usize;
        let start = self.read_u32(parts.overflow_starts, stretch)? as usize;
        let end = self.read_u32(parts.overflow_starts, stretch + 1)? as usize;
        let mut rest = self.read(parts.overflow, start, end.checked_sub(start).ok_or(OVERFLOW)?)?;
        while let Some((low, entry)) = crate::history::next_entry(&mut rest)? {
            if u32::from(low) == rank % OVERFLOW_RANKS {
                return Ok(entry);
            }
        }
        Err(OVERFLOW)
    }
}

const DICTIONARY: Error = Error::Malformed { what: "the dictionary of histories" };
const OVERFLOW: Error = Error::Malformed { what: "the overflow of histories" };

/// The number with this national number, which a sound file always holds.
pub(crate) fn number(key: u64) -> Result<Number, Error> {
    Number::gb(key).ok_or(Error::Malformed { what: "a number of a length that there is not" })
}
