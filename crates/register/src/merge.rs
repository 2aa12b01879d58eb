//! Taking an import into a register: the old file and the new numbers, side by side, once.

mod build;
mod histories;
mod import;
mod items;
mod report;

use terms::{Date, Number};

use self::build::Builder;
use self::histories::{Histories, Memo};
use self::import::Fingerprints;
pub use self::import::{Answer, DatedNumber, Import};
use self::items::Mark;
pub use self::report::{Outcome, Report};
use crate::data::Place;
use crate::digest::Lines;
use crate::history::History;
use crate::known::Attributed;
use crate::members::Members;
use crate::register::number;
use crate::{Edition, Error, Kind, Register, Scope};

/// A register file in the making, and what changed.
#[derive(Clone, Debug)]
pub struct Merged {
    /// The file, in parts that follow one another; empty when nothing changed.
    parts: Vec<Vec<u8>>,
    /// What changed.
    pub report: Report,
}

impl Merged {
    /// The file, in parts that follow one another without gaps; none when
    /// nothing changed and the old file stands.
    pub fn parts(&self) -> impl Iterator<Item = &[u8]> {
        self.parts.iter().map(Vec::as_slice)
    }

    /// The file as one; empty when nothing changed and the old file stands.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        self.parts.concat()
    }
}

/// Takes an import into a register, or makes a new register of it.
///
/// Editions may come in any order. What is held already changes nothing, and the
/// report says so.
///
/// # Errors
/// When the import contradicts itself, its scope, or what is held; when the old
/// register is damaged; nothing is lost then, for the old bytes stay as they are.
///
/// ```
/// use register::{Import, Register, Scope, Source, merge};
/// use terms::{Date, Number};
///
/// let number = |n: u64| Number::gb(7_700_900_000 + n).unwrap();
/// let day = |text| Date::parse(text).unwrap();
/// let first = Import::full(Source::Tps, day("2026-11-19"), Scope::Whole, vec![number(1), number(2)]);
/// let merged = merge(None::<&Register<Vec<u8>>>, first).unwrap();
/// let register = Register::open(merged.bytes()).unwrap();
///
/// let second = Import::full(Source::Tps, day("2026-11-20"), Scope::Whole, vec![number(2), number(3)]);
/// let report = merge(Some(&register), second).unwrap().report;
/// assert_eq!((report.added, report.removed, report.unchanged), (1, 1, 1));
/// ```
pub fn merge<B: AsRef<[u8]>>(old: Option<&Register<B>>, import: Import) -> Result<Merged, Error> {
    merge_by(old, import, |first, second| {
        first();
        second();
    })
}

/// Does two things, one after the other or both at once.
pub type Both = fn(&mut dyn FnMut(), &mut (dyn FnMut() + Send));

/// As [`merge`], for a caller that can do two things at once.
///
/// # Errors
/// As [`merge`].
pub fn merge_by<B: AsRef<[u8]>>(
    old: Option<&Register<B>>,
    mut import: Import,
    both: Both,
) -> Result<Merged, Error> {
    let repeated = import.content.sort();
    import.check()?;
    let editions = old.map_or(&[][..], Register::editions);
    if old.is_some_and(|old| old.source() != &import.source) {
        return Err(Error::OtherSource);
    }
    // Whether it is the edition that is held for that day can be told only from what it says.
    let same = |held: &Edition| held.as_of == import.as_of && held.scope == import.scope;
    let known = editions.iter().any(same).then(|| import.fingerprints()).flatten();
    let is_empty = |prints: Option<Fingerprints>| prints.is_some_and(|prints| prints.asked == 0);
    if is_empty(known) {
        return Err(Error::Empty);
    }
    let plan = match Plan::of(editions, &import, known.as_ref())? {
        Step::Held(edition) => {
            let report = Report::new(Outcome::AlreadyHeld, edition.clone(), repeated);
            return Ok(Merged { parts: Vec::new(), report });
        }
        Step::Take(plan) => plan,
    };
    if let Some(old) = old {
        old.check_pages()?;
    }
    let mut pass = Pass::new(old, plan)?;
    let (mut ran, mut fingerprints) = (Ok(()), known);
    both(&mut || ran = pass.run(&import), &mut || {
        fingerprints = known.or_else(|| import.fingerprints());
    });
    if is_empty(fingerprints) {
        return Err(Error::Empty);
    }
    ran?;
    pass.finish(editions, import, fingerprints, repeated)
}

/// How an import fits in among the editions that are held.
#[derive(Clone, Copy, Debug)]
struct Plan {
    /// The index that the edition has, or will have.
    at: u16,
    /// It is held, and only its days are new.
    attach: bool,
    /// The edition of the same scope before it.
    previous: Option<u16>,
    /// It says what changed since the previous one.
    is_update: bool,
    /// It covers only what it names.
    is_results: bool,
}

enum Step<'e> {
    Held(&'e Edition),
    Take(Plan),
}

impl Plan {
    fn of<'e>(
        editions: &'e [Edition],
        import: &Import,
        prints: Option<&Fingerprints>,
    ) -> Result<Step<'e>, Error> {
        let as_of = import.as_of;
        let same = |edition: &&Edition| edition.as_of == as_of && edition.scope == import.scope;
        let is_results = import.kind() == Kind::Results;
        let plan = Self {
            at: index(editions.partition_point(|edition| edition.as_of <= as_of))?,
            attach: false,
            previous: previous(editions, as_of, &import.scope).filter(|_| !is_results),
            is_update: import.kind() == Kind::Update,
            is_results,
        };
        if plan.is_update && plan.previous.is_none() {
            return Err(Error::NoBase { as_of });
        }
        let mut held = editions.iter().enumerate().filter(|(_, edition)| same(edition));
        if is_results {
            // Bureaus may be asked several times a day.
            let again = held.find(|(_, e)| prints.is_some_and(|prints| prints.digest == e.digest));
            return Ok(again.map_or(Step::Take(plan), |(_, edition)| Step::Held(edition)));
        }
        let Some((at, edition)) = held.next() else {
            if editions.len() >= usize::from(u16::MAX) - 1 {
                return Err(Error::Full { what: "editions" });
            }
            return Ok(Step::Take(plan));
        };
        // An update shows its content only when it is applied; `finish` compares it.
        let Some(prints) = prints else { return Ok(Step::Take(plan)) };
        if prints.digest != edition.digest {
            return Err(Error::Conflict { as_of });
        }
        match (prints.dates, edition.dates_digest) {
            (None, _) => Ok(Step::Held(edition)),
            (Some(new), Some(held)) if new == held => Ok(Step::Held(edition)),
            (Some(_), Some(_)) => Err(Error::Conflict { as_of }),
            (Some(_), None) => Ok(Step::Take(Self { at: index(at)?, attach: true, ..plan })),
        }
    }

    /// What becomes of a number's history.
    fn apply(&self, old: &History, mark: Mark, spells: &[Attributed]) -> History {
        let mut history = old.clone();
        if !self.attach {
            history.insert_edition(self.at);
            let stays = || self.is_update && self.was_listed(old);
            if mark == Mark::Listed || (mark == Mark::Unnamed && stays()) {
                history.list(self.at);
            } else if self.is_results && mark == Mark::NotListed {
                history.miss(self.at);
            }
        }
        spells.iter().for_each(|&spell| history.attribute(spell));
        history
    }

    /// Whether the edition before lists it; indexes before `at` are the same in old and new.
    fn was_listed(&self, history: &History) -> bool {
        self.previous.is_some_and(|index| history.is_listed(index))
    }
}

fn index(index: usize) -> Result<u16, Error> {
    u16::try_from(index).map_err(|_| Error::Full { what: "editions" })
}

/// The last edition of this scope before the day.
fn previous(editions: &[Edition], as_of: Date, scope: &Scope) -> Option<u16> {
    let index = editions.iter().rposition(|e| e.as_of < as_of && &e.scope == scope)?;
    u16::try_from(index).ok()
}

/// One pass over the old register and the import.
struct Pass<'r, B> {
    plan: Plan,
    old: Option<&'r Register<B>>,
    dictionary: Vec<History>,
    memo: Memo,
    histories: Histories,
    builder: Builder,
    /// Numbers that the new edition lists.
    listed: Lines,
    /// Of an update: numbers to add that were listed, and to remove that were not.
    listed_already: u64,
    not_listed: u64,
}

impl<'r, B: AsRef<[u8]>> Pass<'r, B> {
    fn new(old: Option<&'r Register<B>>, plan: Plan) -> Result<Self, Error> {
        Ok(Self {
            plan,
            old,
            dictionary: old.map_or(Ok(Vec::new()), Register::dictionary)?,
            memo: Memo::default(),
            histories: Histories::default(),
            builder: Builder::default(),
            listed: Lines::default(),
            listed_already: 0,
            not_listed: 0,
        })
    }

    /// Walks both in ascending order of numbers.
    fn run(&mut self, import: &Import) -> Result<(), Error> {
        let mut items = import.items();
        let mut item = items.next_number();
        if let Some(old) = self.old {
            for member in Members::of(old) {
                let (key, rank) = member?;
                let member = number(key)?;
                while let Some((new, mark)) = item.filter(|&(new, _)| new < member) {
                    self.take(new, None, mark, items.spells())?;
                    item = items.next_number();
                }
                let place = old.data().place(rank)?;
                match item.filter(|&(named, _)| named == member) {
                    None => self.take(member, Some(place), Mark::Unnamed, &[])?,
                    Some((_, mark)) => {
                        self.take(member, Some(place), mark, items.spells())?;
                        item = items.next_number();
                    }
                }
            }
        }
        while let Some((new, mark)) = item {
            self.take(new, None, mark, items.spells())?;
            item = items.next_number();
        }
        Ok(())
    }

    fn take(
        &mut self,
        number: Number,
        old: Option<Place>,
        mark: Mark,
        spells: &[Attributed],
    ) -> Result<(), Error> {
        // A number to remove that has no history gets none.
        if old.is_none() && self.plan.is_update && mark == Mark::NotListed {
            self.not_listed += 1;
            return Ok(());
        }
        let id = self.id(old, mark, spells)?;
        let key = number.gb_national().ok_or(Error::Foreign { count: 1 })?;
        self.builder.push(key, id)?;
        let Some(entry) = self.histories.count(id) else { return Ok(()) };
        if entry.now && self.plan.is_update {
            self.listed.number(number);
        }
        self.listed_already += u64::from(mark == Mark::Listed && entry.before);
        self.not_listed += u64::from(mark == Mark::NotListed && !entry.before);
        Ok(())
    }

    /// The id of what becomes of a history: worked out once for all numbers that share it.
    fn id(&mut self, old: Option<Place>, mark: Mark, spells: &[Attributed]) -> Result<u32, Error> {
        let code = match old {
            None => Some(self.dictionary.len() as u32),
            Some(Place::Code(code)) => Some(code),
            Some(Place::Overflow(_)) => None,
        };
        let kept = code
            .and_then(|code| self.memo.place(mark as usize, code, spells))
            .and_then(|place| Memo::kept(*place));
        if let Some(id) = kept {
            return Ok(id);
        }
        let history = match (old, self.old) {
            (Some(Place::Code(code)), _) => self
                .dictionary
                .get(code as usize)
                .cloned()
                .ok_or(Error::Malformed { what: "a code" })?,
            (Some(place), Some(old)) => old.history_at(place)?,
            _ => History::default(),
        };
        let new = self.plan.apply(&history, mark, spells);
        let now = new.is_listed(self.plan.at);
        let id = self.histories.id(&new, now, self.plan.was_listed(&history))?;
        if let Some(place) = code.and_then(|code| self.memo.place(mark as usize, code, spells)) {
            *place = id;
        }
        Ok(id)
    }

    fn finish(
        self,
        editions: &[Edition],
        import: Import,
        fingerprints: Option<Fingerprints>,
        repeated: u64,
    ) -> Result<Merged, Error> {
        let fingerprints = fingerprints.unwrap_or_else(|| Fingerprints {
            count: self.listed.count(),
            asked: self.listed.count(),
            digest: self.listed.finish(),
            dates: None,
        });
        let at = usize::from(self.plan.at);
        let held = editions.iter().find(|e| e.as_of == import.as_of && e.scope == import.scope);
        if let Some(held) = held.filter(|_| self.plan.is_update) {
            if held.digest != fingerprints.digest {
                return Err(Error::Conflict { as_of: import.as_of });
            }
            let report = Report::new(Outcome::AlreadyHeld, held.clone(), repeated);
            return Ok(Merged { parts: Vec::new(), report });
        }
        if self.plan.is_update && fingerprints.count == 0 {
            return Err(Error::Empty);
        }
        let previous = self.plan.previous.and_then(|i| editions.get(usize::from(i)));
        let previous = previous.map(|edition| (edition.as_of, edition.count));
        let mut editions = editions.to_vec();
        let outcome = if self.plan.attach {
            if let Some(edition) = editions.get_mut(at) {
                edition.kind = Kind::Dated;
                edition.dates_digest = fingerprints.dates;
            }
            Outcome::DatesAdded
        } else {
            editions.insert(at, edition(&import, &fingerprints));
            Outcome::Added
        };
        let edition = editions.get(at).cloned().ok_or(Error::NoSuchEdition { index: at })?;
        let is_update = self.plan.is_update;
        let mut report = Report {
            previous,
            listed_already: if is_update { self.listed_already } else { 0 },
            not_listed: if is_update { self.not_listed } else { 0 },
            ..Report::new(outcome, edition, repeated)
        };
        // Nothing of the import is needed any more; what follows takes memory of its own.
        let source = import.source.clone();
        drop(import);
        let entries = self.histories.into_entries();
        for entry in &entries {
            let count = u64::from(entry.numbers);
            match (entry.before, entry.now) {
                (false, true) => report.added += count,
                (true, false) => report.removed += count,
                (true, true) => report.unchanged += count,
                (false, false) => {}
            }
        }
        let parts = self.builder.finish(source, editions, entries)?;
        Ok(Merged { parts, report: report.judged() })
    }
}

/// The edition that an import becomes.
fn edition(import: &Import, fingerprints: &Fingerprints) -> Edition {
    Edition {
        as_of: import.as_of,
        kind: import.kind(),
        scope: import.scope.clone(),
        count: fingerprints.count,
        asked: fingerprints.asked,
        digest: fingerprints.digest,
        dates_digest: fingerprints.dates,
        imported_file_digest: import.file,
        recorded_on: import.recorded_on,
    }
}

#[cfg(test)]
mod tests;
