//! What is to be taken into a register.

use terms::{Date, Number};

use super::items::{Items, Mark};
use crate::digest::Lines;
use crate::known::Attributed;
use crate::{Digest, Error, Kind, Scope, Source};

/// An edition, an update, or look-ups, on the way into a register.
///
/// The numbers may come in any order and more than once; [`crate::merge`] sorts
/// them, counts each once, and reports how many stood there repeatedly.
///
/// ```
/// use register::{Import, Scope, Source};
/// use terms::{Date, Number};
///
/// let number = Number::from_e164("+447700900123").unwrap();
/// let as_of = Date::parse("2026-11-20").unwrap();
/// let import = Import::full(Source::Tps, as_of, Scope::Whole, vec![number])
///     .from_file([7; 32])
///     .recorded_on(as_of.plus_days(1).unwrap());
/// assert_eq!(import.source(), &Source::Tps);
/// ```
#[derive(Clone, Debug)]
pub struct Import {
    pub(super) source: Source,
    pub(super) as_of: Date,
    pub(super) scope: Scope,
    pub(super) content: Content,
    pub(super) file: Option<Digest>,
    pub(super) recorded_on: Option<Date>,
}

/// A number and one spell on the register, as a bureau tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DatedNumber {
    /// The number.
    pub number: Number,
    /// From when to when.
    pub spell: Attributed,
}

/// A number and the answer about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Answer {
    /// The number that was asked about.
    pub number: Number,
    /// Whether it was on the register.
    pub listed: bool,
}

/// The numbers of an [`Import`], sorted once it is [`Content::sort`]ed.
#[derive(Clone, Debug)]
pub(super) enum Content {
    Full(Vec<Number>),
    Update { add: Vec<Number>, remove: Vec<Number> },
    Dated(Vec<DatedNumber>),
    Results(Vec<Answer>),
}

impl Import {
    /// All numbers that were listed on `as_of`.
    #[must_use]
    pub fn full(source: Source, as_of: Date, scope: Scope, numbers: Vec<Number>) -> Self {
        Self::new(source, as_of, scope, Content::Full(numbers))
    }

    /// What changed between the edition before (of the same scope) and `as_of`.
    #[must_use]
    pub fn update(
        source: Source,
        as_of: Date,
        scope: Scope,
        add: Vec<Number>,
        remove: Vec<Number>,
    ) -> Self {
        Self::new(source, as_of, scope, Content::Update { add, remove })
    }

    /// All numbers with the spells that a bureau tells, up to `as_of`: an edition
    /// of those whose spell contains that day, with the days kept as attributed.
    #[must_use]
    pub fn dated(source: Source, as_of: Date, scope: Scope, rows: Vec<DatedNumber>) -> Self {
        Self::new(source, as_of, scope, Content::Dated(rows))
    }

    /// A bureau's answers of `asked_on`: what was not asked stays unknown.
    #[must_use]
    pub fn results(source: Source, asked_on: Date, answers: Vec<Answer>) -> Self {
        Self::new(source, asked_on, Scope::Asked, Content::Results(answers))
    }

    /// The same, naming the SHA-256 of the file that it was read from.
    #[must_use]
    pub fn from_file(mut self, digest: impl Into<Digest>) -> Self {
        self.file = Some(digest.into());
        self
    }

    /// The same, naming the day of the import.
    #[must_use]
    pub fn recorded_on(mut self, day: Date) -> Self {
        self.recorded_on = Some(day);
        self
    }

    /// The register that it is for.
    #[must_use]
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// The day that it speaks of.
    #[must_use]
    pub fn as_of(&self) -> Date {
        self.as_of
    }

    fn new(source: Source, as_of: Date, scope: Scope, content: Content) -> Self {
        Self { source, as_of, scope, content, file: None, recorded_on: None }
    }

    pub(super) fn kind(&self) -> Kind {
        match self.content {
            Content::Full(_) => Kind::Full,
            Content::Update { .. } => Kind::Update,
            Content::Dated(_) => Kind::Dated,
            Content::Results(_) => Kind::Results,
        }
    }

    /// Refuses what can be in no edition of this scope.
    pub(super) fn check(&self) -> Result<(), Error> {
        if (self.scope == Scope::Asked) != matches!(self.content, Content::Results(_)) {
            return Err(Error::Scope);
        }
        if self.content.is_empty() {
            return Err(Error::Empty);
        }
        match self.content.count(|number| number.gb_national().is_none()) {
            0 => {}
            count => return Err(Error::Foreign { count }),
        }
        if let Scope::Codes(_) = self.scope {
            match self.content.count(|number| !self.scope.covers(number)) {
                0 => {}
                count => return Err(Error::OutsideScope { count }),
            }
        }
        self.content.check()
    }

    /// What the import's own content fingerprints to; `None` for an update,
    /// which has none before it is applied.
    pub(super) fn fingerprints(&self) -> Option<Fingerprints> {
        let mut listed = Lines::default();
        let mut asked = Lines::default();
        let mut dates = Lines::default();
        let mut items = self.items();
        if self.kind() == Kind::Update {
            return None;
        }
        while let Some((number, mark)) = items.next_number() {
            if mark == Mark::Listed {
                listed.number(number);
            }
            if self.kind() == Kind::Results {
                asked.asked(number, mark == Mark::Listed);
            }
            for spell in items.spells() {
                dates.dated(number, spell.from, spell.until);
            }
        }
        let count = listed.count();
        let is_results = self.kind() == Kind::Results;
        Some(Fingerprints {
            count,
            asked: if is_results { asked.count() } else { count },
            digest: if is_results { asked.finish() } else { listed.finish() },
            dates: (self.kind() == Kind::Dated).then(|| dates.finish()),
        })
    }

    /// The sorted content, number by number.
    pub(super) fn items(&self) -> Items<'_> {
        Items::new(&self.content, self.as_of)
    }
}

/// Counts and digests of an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fingerprints {
    pub(super) count: u64,
    pub(super) asked: u64,
    pub(super) digest: Digest,
    pub(super) dates: Option<Digest>,
}

impl Content {
    fn is_empty(&self) -> bool {
        match self {
            Self::Full(numbers) => numbers.is_empty(),
            // A day without changes is a day: the update says that it was seen.
            Self::Update { .. } => false,
            Self::Dated(rows) => rows.is_empty(),
            Self::Results(answers) => answers.is_empty(),
        }
    }

    fn count(&self, of: impl Fn(Number) -> bool) -> u64 {
        let count = match self {
            Self::Full(numbers) => numbers.iter().filter(|&&number| of(number)).count(),
            Self::Update { add, remove } => {
                add.iter().chain(remove).filter(|&&number| of(number)).count()
            }
            Self::Dated(rows) => rows.iter().filter(|row| of(row.number)).count(),
            Self::Results(answers) => answers.iter().filter(|answer| of(answer.number)).count(),
        };
        count as u64
    }

    /// Sorts, drops what stands there repeatedly, and says how often that was.
    pub(super) fn sort(&mut self) -> u64 {
        match self {
            Self::Full(numbers) => sort(numbers),
            Self::Update { add, remove } => sort(add) + sort(remove),
            Self::Dated(rows) => sort(rows),
            Self::Results(answers) => sort(answers),
        }
    }

    /// Refuses sorted content that contradicts itself.
    fn check(&self) -> Result<(), Error> {
        let both_ways = match self {
            Self::Full(_) => 0,
            Self::Update { add, remove } => {
                remove.iter().filter(|number| add.binary_search(number).is_ok()).count()
            }
            Self::Results(answers) => answers
                .iter()
                .zip(answers.iter().skip(1))
                .filter(|(a, b)| a.number == b.number)
                .count(),
            Self::Dated(rows) => {
                let reversed = |row: &&DatedNumber| {
                    row.spell.until.is_some_and(|until| until < row.spell.from)
                };
                match rows.iter().filter(reversed).count() as u64 {
                    0 => 0,
                    count => return Err(Error::DatesReversed { count }),
                }
            }
        };
        match both_ways as u64 {
            0 => Ok(()),
            count => Err(Error::BothWays { count }),
        }
    }
}

fn sort<T: Ord>(items: &mut Vec<T>) -> u64 {
    let before = items.len();
    if !items.is_sorted() {
        items.sort_unstable();
    }
    items.dedup();
    (before - items.len()) as u64
}
