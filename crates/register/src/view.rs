//! A register as it stood on one day: look-ups as fast as memory answers.

use terms::{Date, Number, Since, Standing, State};

use crate::coverage::Class;
use crate::history::History;
use crate::known;
use crate::register::Place;
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
    day: Date,
    /// For each class of numbers, what is known of one without a history.
    unnamed: Vec<Standing>,
    /// For each class, what each history of the dictionary means; empty where that
    /// would be too large a table, and every look-up works it out.
    named: Vec<Standing>,
    /// Histories per class in `named`.
    dictionary: usize,
}

/// Entries of the table of standings: 80 MB, which no real register comes near.
const MOST_STANDINGS: usize = 4_000_000;

impl<'r, B: AsRef<[u8]>> View<'r, B> {
    pub(crate) fn new(register: &'r Register<B>, day: Date) -> Result<Self, Error> {
        let classes = register.coverage().classes();
        let histories = register.dictionary()?;
        let standings = Standings { register, day };
        let nothing = History::default();
        let unnamed = (0..classes.len()).map(|class| standings.of(&nothing, class)).collect();
        let fits = histories.len().saturating_mul(classes.len()) <= MOST_STANDINGS;
        let tabled = if fits { classes.len() } else { 0 };
        let named = (0..tabled)
            .flat_map(|class| histories.iter().map(move |history| (history, class)))
            .map(|(history, class)| standings.of(history, class))
            .collect();
        Ok(Self { register, day, unnamed, named, dictionary: histories.len() })
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
        let class = self.register.coverage().class_of(key);
        let Some(rank) = self.register.rank(key)? else {
            return self.unnamed.get(class).copied().ok_or(CLASS);
        };
        match self.register.place(rank)? {
            Place::Code(code) if (code as usize) < self.dictionary => {
                match self.named.get(class * self.dictionary + code as usize) {
                    Some(standing) => Ok(*standing),
                    None => self.work_out(Place::Code(code), class),
                }
            }
            place => self.work_out(place, class),
        }
    }

    /// The same for many numbers at once: `standings[i]` is that of `numbers[i]`.
    ///
    /// # Errors
    /// As for [`Self::standing`], at the first number that fails, with the rest of
    /// `standings` left unknown; [`Error::Lengths`] when the two differ in length.
    pub fn standings(&self, numbers: &[Number], standings: &mut [Standing]) -> Result<(), Error> {
        if numbers.len() != standings.len() {
            return Err(Error::Lengths);
        }
        standings.fill(Standing::UNKNOWN);
        for (number, standing) in numbers.iter().zip(standings) {
            *standing = self.standing(*number)?;
        }
        Ok(())
    }

    #[cold]
    fn work_out(&self, place: Place, class: usize) -> Result<Standing, Error> {
        let history = self.register.history_at(place)?;
        Ok(Standings { register: self.register, day: self.day }.of(&history, class))
    }
}

const CLASS: Error = Error::Malformed { what: "the scopes" };

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
fn plain_standing(editions: &[Edition], history: &History, day: Date) -> Standing {
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
