//! A register, opened over bytes.

use terms::{Date, Number, Standing};

use crate::coverage::Coverage;
use crate::data::{Data, Place};
use crate::file::{Head, Pages};
use crate::history::History;
use crate::known::{self, Attributed, Observation, Spell};
use crate::members::Members;
use crate::timeline::Timeline;
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
    start: usize,
    pages: Pages,
    coverage: Coverage,
}

impl<B: AsRef<[u8]>> Register<B> {
    /// Opens a register file.
    ///
    /// # Errors
    /// When the bytes are no register file, one of another version, cut short,
    /// or have a damaged or contradictory head.
    pub fn open(bytes: B) -> Result<Self, Error> {
        let (mut head, start) = Head::read(bytes.as_ref())?;
        let pages = Pages::new(std::mem::take(&mut head.checksums), head.parts.members());
        let coverage = Coverage::of(&head.editions)?;
        Ok(Self { bytes, head, start, pages, coverage })
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

    /// All that is held of `number`, for asking about many days.
    ///
    /// # Errors
    /// As for [`Self::standing`].
    pub fn timeline(&self, number: Number) -> Result<Option<Timeline<'_, B>>, Error> {
        let Some((key, history)) = self.history(number)? else { return Ok(None) };
        Ok(Some(Timeline::of(self, history, self.coverage.class_of(key))))
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
        let listed = move |rank| match self.data().place(rank)? {
            Place::Code(code) => dictionary.get(code as usize).copied().ok_or(CODE),
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

    #[inline]
    pub(crate) fn data(&self) -> Data<'_> {
        let bytes = self.bytes.as_ref().get(self.start..).unwrap_or_default();
        Data { bytes, pages: &self.pages, head: &self.head }
    }

    pub(crate) fn coverage(&self) -> &Coverage {
        &self.coverage
    }

    /// The history that stands there.
    pub(crate) fn history_at(&self, place: Place) -> Result<History, Error> {
        History::decode(&mut self.data().history(place)?, self.head.editions.len())
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
        Ok(Some((key, self.history_of(key)?)))
    }

    /// The history of the number with this key.
    pub(crate) fn history_of(&self, key: u64) -> Result<History, Error> {
        match self.data().rank_of(key)? {
            None => Ok(History::default()),
            Some(rank) => self.history_at(self.data().place(rank)?),
        }
    }
}

const CODE: Error = Error::Malformed { what: "a code" };

/// The number with this national number, which a sound file always holds.
pub(crate) fn number(key: u64) -> Result<Number, Error> {
    Number::gb(key).ok_or(Error::Malformed { what: "a number of a length that there is not" })
}

#[cfg(test)]
mod tests;
