//! A register as it stood on one day: look-ups as fast as memory answers.

use terms::{Date, Number, Since, Standing, State};

use crate::coverage::Class;
use crate::history::History;
use crate::known;
use crate::lookup::{BATCH, NO_KEY, Tables};
use crate::{Edition, Error, Register};

/// A register on a day that is fixed in advance.
///
/// Numbers share few histories, so what each history means on that day is
/// worked out once, and a look-up is three reads: block, rank, code.
///
/// ```
/// use register::{Import, Register, Scope, Source, merge};
/// use terms::{Date, Number, State};
///
/// let day = Date::parse("2026-11-20").unwrap();
/// let numbers: Vec<_> = (0..100).map(|n| Number::gb(7_700_900_000 + n).unwrap()).collect();
/// let import = Import::full(Source::Tps, day, Scope::Whole, numbers.clone());
/// let register = Register::open(merge(None::<&Register<Vec<u8>>>, import).unwrap().bytes()).unwrap();
///
/// let view = register.on(day).unwrap();
/// assert!(numbers.iter().all(|&n| view.standing(n).unwrap().state == State::Listed));
/// let other = Number::gb(7_700_900_500).unwrap();
/// assert_eq!(view.standing(other).unwrap().state, State::NotListed);
/// ```
#[derive(Debug)]
pub struct View<'r, B> {
    register: &'r Register<B>,
    tables: Tables<'r>,
    day: Date,
    /// For each class of numbers, what is known of one without a history, and then what each
    /// history of the dictionary means.
    told: Vec<Standing>,
    /// Histories per class in `told`; none where that would be too large a table, and
    /// every look-up works it out.
    dictionary: usize,
}

/// What a view says of a number, as a small index: two numbers of which a view tells the same
/// have the same history, and so the same standing on its day and on every other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Told(u32);

impl Told {
    /// Nothing: the number is none of those that registers hold.
    pub const NOTHING: Self = Self(u32::MAX);
    /// Something that only a look at this very number tells.
    const BY_ITSELF: Self = Self(u32::MAX - 1);

    /// The index.
    #[must_use]
    pub const fn index(self) -> u32 {
        self.0
    }
}

/// Entries of the table of standings: 80 MB, which no real register comes near.
const MOST_STANDINGS: usize = 4_000_000;

impl<'r, B: AsRef<[u8]>> View<'r, B> {
    pub(crate) fn new(register: &'r Register<B>, day: Date) -> Result<Self, Error> {
        let classes = register.coverage().classes();
        let histories = register.dictionary()?;
        let standings = Standings { register, day };
        let fits = (histories.len() + 1).saturating_mul(classes.len()) <= MOST_STANDINGS;
        let dictionary = if fits { histories.len() } else { 0 };
        let nothing = History::default();
        let known = || std::iter::once(&nothing).chain(histories.iter().take(dictionary));
        let told = (0..classes.len())
            .flat_map(|class| known().map(move |history| (history, class)))
            .map(|(history, class)| standings.of(history, class))
            .collect();
        Ok(Self { register, tables: Tables::of(register.data())?, day, told, dictionary })
    }

    /// The day.
    #[must_use]
    pub fn day(&self) -> Date {
        self.day
    }

    /// The register.
    #[must_use]
    pub fn register(&self) -> &'r Register<B> {
        self.register
    }

    /// The last edition on or before the day that covers more than what was asked about.
    #[must_use]
    pub fn in_force(&self) -> Option<&'r Edition> {
        let held =
            |edition: &&Edition| edition.as_of <= self.day && edition.scope != crate::Scope::Asked;
        self.register.editions().iter().rfind(held)
    }

    /// What is known of `number` on the day: the same as [`Register::standing`].
    ///
    /// # Errors
    /// [`Error::Damaged`] or [`Error::Malformed`]: then it is not known at all,
    /// and whoever screens must say *not screened*.
    #[inline]
    pub fn standing(&self, number: Number) -> Result<Standing, Error> {
        let Some(key) = number.gb_national() else { return Ok(Standing::UNKNOWN) };
        let told = self.tell(key, self.tables.find_one(key)?);
        match self.told.get(told.0 as usize) {
            Some(standing) => Ok(*standing),
            None => self.work_out(key),
        }
    }

    /// The same for many numbers at once: `standings[i]` is that of `numbers[i]`.
    ///
    /// Several times as fast as one by one, because memory is asked for many
    /// numbers at the same time.
    ///
    /// # Errors
    /// As for [`Self::standing`], at the first number that fails, with the rest of
    /// `standings` left unknown; [`Error::Lengths`] when the two differ in length.
    pub fn standings(&self, numbers: &[Number], standings: &mut [Standing]) -> Result<(), Error> {
        if numbers.len() != standings.len() {
            return Err(Error::Lengths);
        }
        standings.fill(Standing::UNKNOWN);
        let mut told = [Told::NOTHING; BATCH];
        for (numbers, standings) in numbers.chunks(BATCH).zip(standings.chunks_mut(BATCH)) {
            let told = told.get_mut(..numbers.len()).unwrap_or_default();
            self.tell_batch(numbers, told)?;
            for ((standing, &number), &told) in standings.iter_mut().zip(numbers).zip(&*told) {
                *standing = self.standing_of(number, told)?;
            }
        }
        Ok(())
    }

    /// What is told of many numbers at once, to be asked about with [`Self::standing_of`]:
    /// `told[i]` is that of `numbers[i]`.
    ///
    /// # Errors
    /// As for [`Self::standings`].
    pub fn tell_all(&self, numbers: &[Number], told: &mut [Told]) -> Result<(), Error> {
        if numbers.len() != told.len() {
            return Err(Error::Lengths);
        }
        let mut batches = numbers.chunks(BATCH).zip(told.chunks_mut(BATCH));
        batches.try_for_each(|(numbers, told)| self.tell_batch(numbers, told))
    }

    /// The standing of a number of which this view told `told`.
    ///
    /// # Errors
    /// As for [`Self::standing`].
    #[inline]
    pub fn standing_of(&self, number: Number, told: Told) -> Result<Standing, Error> {
        match self.told.get(told.0 as usize) {
            Some(standing) => Ok(*standing),
            None if told == Told::NOTHING => Ok(Standing::UNKNOWN),
            None => self.standing(number),
        }
    }

    /// Whether all numbers of which `told` was told have the same standing.
    #[inline]
    #[must_use]
    pub fn is_shared(&self, told: Told) -> bool {
        told != Told::BY_ITSELF
    }

    fn tell_batch(&self, numbers: &[Number], told: &mut [Told]) -> Result<(), Error> {
        let mut keys = [NO_KEY; BATCH];
        for (key, number) in keys.iter_mut().zip(numbers) {
            *key = number.gb_national().unwrap_or(NO_KEY);
        }
        let mut found = [0; BATCH];
        self.tables.find(&keys, &mut found)?;
        for ((told, key), found) in told.iter_mut().zip(keys).zip(found) {
            *told = if key == NO_KEY { Told::NOTHING } else { self.tell(key, found) };
        }
        Ok(())
    }

    /// What is told of a number of which that was found.
    #[inline]
    fn tell(&self, key: u64, found: u32) -> Told {
        let first = self.register.coverage().class_of(key) * (self.dictionary + 1);
        let known = found as usize <= self.dictionary;
        if known { Told(first as u32 + found) } else { Told::BY_ITSELF }
    }

    #[cold]
    fn work_out(&self, key: u64) -> Result<Standing, Error> {
        let class = self.register.coverage().class_of(key);
        let history = self.register.history_of(key)?;
        Ok(Standings { register: self.register, day: self.day }.of(&history, class))
    }
}

/// What histories mean on a day.
struct Standings<'r, B> {
    register: &'r Register<B>,
    day: Date,
}

impl<B: AsRef<[u8]>> Standings<'_, B> {
    fn of(&self, history: &History, class: usize) -> Standing {
        let plain = |class: &Class| class.plain && history.not_found.is_empty();
        if self.register.coverage().classes().get(class).is_some_and(plain) {
            plain_standing(self.register.editions(), history, self.day)
        } else {
            self.register.standing_of(history, class, self.day)
        }
    }
}

/// [`known::standing`] where every edition covers the number, each on a day of
/// its own: then the runs of a history are all that need be looked at.
pub(crate) fn plain_standing(editions: &[Edition], history: &History, day: Date) -> Standing {
    let attributed = known::attributed_on(&history.attributed, day);
    let later = editions.partition_point(|edition| edition.as_of <= day);
    let Some(last) = later.checked_sub(1) else {
        return Standing { attributed, ..Standing::UNKNOWN };
    };
    let as_of = |index: usize| editions.get(index).map(|edition| edition.as_of);
    let run = |index: usize| {
        let within = |&&(first, last): &&(u16, u16)| {
            (usize::from(first)..=usize::from(last)).contains(&index)
        };
        history.listed.iter().find(within).map(|&(first, _)| usize::from(first))
    };
    let since = |first: usize| {
        let before = first.checked_sub(1).and_then(as_of);
        as_of(first)
            .map(|latest| Since { earliest: before.and_then(|before| before.plus_days(1)), latest })
    };
    let next = if as_of(last) == Some(day) { last } else { later };
    let (before, after) = (run(last), run(next));
    let state = match (next < editions.len(), before.is_some(), after.is_some()) {
        (false, ..) => State::Unknown,
        (true, true, true) => State::Listed,
        (true, false, false) => State::NotListed,
        (true, ..) => State::Maybe,
    };
    Standing {
        state,
        last_known: Some(before.is_some()),
        since: before.or(after).and_then(since),
        attributed,
        as_of: as_of(last),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::known::Attributed;
    use crate::{DatedNumber, Import, Scope, Source, merge};

    fn day(n: u16) -> Date {
        Date::from_epoch_days(20_000 + n)
    }

    fn number(n: u64) -> Number {
        Number::gb(2_079_460_000 + n * 97).unwrap()
    }

    fn register(editions: impl IntoIterator<Item = Import>) -> Register<Vec<u8>> {
        let mut held: Option<Register<Vec<u8>>> = None;
        for edition in editions {
            let merged = merge(held.as_ref(), edition).unwrap();
            held = Some(Register::open(merged.bytes()).unwrap());
        }
        held.unwrap()
    }

    fn full(on: u16, numbers: impl IntoIterator<Item = u64>) -> Import {
        let numbers = numbers.into_iter().map(number).collect();
        Import::full(Source::Tps, day(on), Scope::Whole, numbers)
    }

    #[test]
    fn says_which_edition_is_in_force() {
        let answers = vec![crate::Answer { number: number(1), listed: true }];
        let asked = Import::results(Source::Tps, day(7), answers);
        let held = register([full(1, [1]), full(5, [1]), asked]);
        let in_force = |on| held.on(day(on)).unwrap().in_force().map(|edition| edition.as_of);
        assert_eq!(in_force(0), None);
        assert_eq!(in_force(4), Some(day(1)));
        assert_eq!(in_force(9), Some(day(5)), "look-ups are no edition in force");
        assert_eq!(held.on(day(9)).unwrap().day(), day(9));
    }

    #[test]
    fn a_number_of_another_country_is_unknown_in_a_batch_too() {
        let held = register([full(1, [1])]);
        let numbers = [number(1), Number::from_e164("+33123456789").unwrap(), number(2)];
        let mut standings = [Standing::UNKNOWN; 3];
        held.on(day(1)).unwrap().standings(&numbers, &mut standings).unwrap();
        let states = standings.map(|standing| standing.state);
        assert_eq!(states, [State::Listed, State::Unknown, State::NotListed]);
    }

    #[test]
    fn a_batch_needs_as_many_places_as_numbers() {
        let held = register([full(1, [1])]);
        let view = held.on(day(1)).unwrap();
        assert_eq!(view.standings(&[number(1)], &mut []), Err(Error::Lengths));
        assert_eq!(view.standings(&[], &mut []), Ok(()));
    }

    #[test]
    fn what_is_told_needs_as_many_places_as_numbers() {
        let held = register([full(1, [1])]);
        let view = held.on(day(1)).unwrap();
        assert_eq!(view.tell_all(&[number(1)], &mut []), Err(Error::Lengths));
    }

    #[test]
    fn a_block_without_members_is_not_taken_for_the_first_one() {
        let held = register([full(1, [0])]);
        let view = held.on(day(1)).unwrap();
        let first = number(0).gb_national().unwrap();
        // The same place in the next block, in the next group, and before all groups.
        let elsewhere = [first + 10_000, first + 1_000_000, first - 1_000_000_000];
        let numbers = elsewhere.map(|key| Number::gb(key).unwrap());
        let mut told = [Told::NOTHING; 3];
        view.tell_all(&numbers, &mut told).unwrap();
        for (number, told) in numbers.into_iter().zip(told) {
            assert_eq!(view.standing_of(number, told).unwrap().state, State::NotListed);
            assert_eq!(view.standing(number).unwrap().state, State::NotListed);
        }
    }

    #[test]
    fn more_numbers_than_one_go_takes_keep_their_order() {
        let held = register([full(1, (0..300).step_by(3))]);
        let view = held.on(day(1)).unwrap();
        let numbers: Vec<_> = (0..300).map(number).collect();
        let mut standings = vec![Standing::UNKNOWN; numbers.len()];
        view.standings(&numbers, &mut standings).unwrap();
        let listed = standings.iter().map(|standing| standing.state == State::Listed);
        assert!(listed.eq((0..300).map(|n| n % 3 == 0)));
    }

    #[test]
    fn numbers_of_one_history_are_told_the_same() {
        let held = register([full(1, 0..50), full(5, 25..90)]);
        let view = held.on(day(3)).unwrap();
        let numbers: Vec<_> = [10, 20, 30, 95].map(number).to_vec();
        let mut told = [Told::NOTHING; 4];
        view.tell_all(&numbers, &mut told).unwrap();
        assert_eq!(told[0], told[1]);
        assert!(told[1] != told[2] && told[2] != told[3] && told[3].index() < told[0].index());
        assert!(told.iter().all(|&told| view.is_shared(told)));
    }

    #[test]
    fn without_a_table_every_look_up_works_it_out() {
        let held = register([full(1, 0..50), full(5, 25..90)]);
        let view = held.on(day(3)).unwrap();
        let told: Vec<_> = view.told.iter().step_by(view.dictionary + 1).copied().collect();
        let bare = View { told, dictionary: 0, ..held.on(day(3)).unwrap() };
        for n in 0..100 {
            assert_eq!(view.standing(number(n)), bare.standing(number(n)));
        }
    }

    proptest! {
        #[test]
        fn the_fast_path_says_what_the_rules_say(
            editions in proptest::collection::btree_map(0_u16..40, proptest::collection::vec(0_u64..30, 1..30), 1..7),
            spells in proptest::collection::vec((0_u64..30, 0_u16..30, proptest::option::of(0_u16..20)), 0..20),
            on in 0_u16..45,
        ) {
            let dated = spells.into_iter().map(|(n, from, lasted)| DatedNumber {
                number: number(n),
                spell: Attributed { from: day(from), until: lasted.map(|days| day(from + days)) },
            });
            let open = DatedNumber { number: number(0), spell: Attributed { from: day(0), until: None } };
            let dated = dated.chain([open]).collect();
            let dated = Import::dated(Source::Tps, day(41), Scope::Whole, dated);
            let editions = editions.into_iter().map(|(on, of)| full(on, of));
            let held = register(editions.chain([dated]));
            let view = held.on(day(on)).unwrap();
            let numbers: Vec<_> = (0..200).map(|n| number(n % 40)).collect();
            let mut standings = vec![Standing::UNKNOWN; numbers.len()];
            view.standings(&numbers, &mut standings).unwrap();
            let mut told = vec![Told::NOTHING; numbers.len()];
            view.tell_all(&numbers, &mut told).unwrap();
            for ((&number, batched), told) in numbers.iter().zip(standings).zip(told) {
                let observed = held.observations(number).unwrap();
                let observed: Vec<_> = observed.into_iter().map(|(_, found)| found).collect();
                let attributed = held.attributed(number).unwrap();
                let expected = known::standing(&observed, &attributed, day(on));
                prop_assert_eq!(view.standing(number), Ok(expected));
                prop_assert_eq!(batched, expected);
                prop_assert_eq!(view.standing_of(number, told), Ok(expected));
            }
        }
    }
}
