//! From a cell to its verdict.

use numbers::{Reading, Why};
use register::{Told, View};
use rules::screening::{
    Decision, Facts, Lookup, Pensions, Reach, Reason, Subscriber, Verdict, decide,
};
use terms::{Date, Number};

use super::plan::{Bytes, Plan, Views};

/// What became of one cell.
#[derive(Clone, Debug)]
pub(crate) struct CellVerdict {
    pub(crate) decision: Decision,
    /// The provable day since which the deciding number is listed.
    pub(crate) since: Option<Date>,
    pub(crate) reading: Reading,
}

impl CellVerdict {
    /// Nothing stands in the cell.
    pub(crate) fn is_empty(&self) -> bool {
        self.reading.is_empty()
    }

    pub(crate) fn verdict(&self) -> Verdict {
        self.decision.verdict()
    }

    /// Of a cell with one number in a plain form.
    pub(crate) fn plain(number: Number, (decision, since): Outcome) -> Self {
        Self { decision, since, reading: Reading::one(number, true) }
    }
}

/// Decides cells; shared by all threads.
pub(crate) struct Judge<'p> {
    plan: &'p Plan,
    views: Views<'p>,
    /// Nothing but what TPS and CTPS tell is known of any number.
    only_told: bool,
}

/// The numbers of many cells, asked about together, so that memory is asked for many at a time.
#[derive(Debug, Default)]
pub(crate) struct Asked {
    numbers: Vec<Number>,
    tps: Vec<Told>,
    ctps: Vec<Told>,
}

/// What was decided about numbers of which the registers tell the same, and nothing else is known.
#[derive(Debug)]
pub(crate) struct Alike {
    /// Where in `met`, from 1; 0 where nothing is. As many as a power of two.
    places: Vec<u16>,
    /// The same for the likenesses of which registers tell small indexes: most.
    small: Vec<u16>,
    met: Vec<(Alikeness, Outcome)>,
}

/// What the two registers tell, and whether the number is one of those that they hold.
type Alikeness = (Told, Told, bool);
/// What was decided, and the provable day since which the number is listed.
pub(crate) type Outcome = (Decision, Option<Date>);

/// Indexes that are small, and one for nothing told.
const SMALL: usize = 64;

/// Where a likeness stands among those of small indexes, if it is one.
#[inline]
fn small((tps, ctps, within): Alikeness) -> Option<usize> {
    let [tps, ctps] = [tps, ctps].map(|told| told.index().wrapping_add(1) as usize);
    let at = (tps * SMALL + ctps) * 2 + usize::from(within);
    (tps < SMALL && ctps < SMALL).then_some(at)
}

/// Outcomes that are remembered: more than one list has kinds of numbers.
const OUTCOMES: usize = 512;

impl Default for Alike {
    fn default() -> Self {
        let places = vec![0; OUTCOMES * 2];
        Self { places, small: vec![0; SMALL * SMALL * 2], met: Vec::new() }
    }
}

impl Alike {
    /// What was decided about those of this index.
    pub(crate) fn outcome(&self, index: usize) -> Option<Outcome> {
        self.met.get(index).map(|(_, outcome)| *outcome)
    }

    /// The index of what was decided about numbers that are so alike, where it is at hand.
    #[inline]
    fn known(&self, likeness: Alikeness) -> Option<usize> {
        let place = self.small.get(small(likeness)?).copied()?;
        usize::from(place).checked_sub(1)
    }

    /// The index of what was decided about numbers that are so alike, decided now if it is the
    /// first one; none where too many were decided already.
    fn index(
        &mut self,
        likeness: Alikeness,
        decide: impl FnOnce() -> Result<Outcome, register::Error>,
    ) -> Result<Option<usize>, register::Error> {
        let (tps, ctps, within) = likeness;
        let mixed = tps.index() ^ ctps.index().rotate_left(5) ^ u32::from(within) << 9;
        let mask = self.places.len() - 1;
        let mut at = mixed as usize & mask;
        while let Some(&place) = self.places.get(at)
            && place > 0
        {
            let index = usize::from(place) - 1;
            if self.met.get(index).is_some_and(|(held, _)| *held == likeness) {
                return Ok(Some(index));
            }
            at = (at + 1) & mask;
        }
        if self.met.len() == OUTCOMES {
            return Ok(None);
        }
        self.met.push((likeness, decide()?));
        let small = small(likeness).and_then(|at| self.small.get_mut(at));
        for place in self.places.get_mut(at).into_iter().chain(small) {
            *place = self.met.len() as u16;
        }
        Ok(Some(self.met.len() - 1))
    }
}

impl Asked {
    /// Begins again.
    pub(crate) fn clear(&mut self) {
        self.numbers.clear();
    }

    /// Adds the numbers of a cell.
    pub(crate) fn add(&mut self, numbers: &[Number]) {
        self.numbers.extend_from_slice(numbers);
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.numbers.len()
    }

    /// What the registers tell of the number at `place`.
    pub(crate) fn told(&self, place: usize) -> (Told, Told) {
        let of = |told: &[Told]| told.get(place).copied().unwrap_or(Told::NOTHING);
        (of(&self.tps), of(&self.ctps))
    }
}

impl<'p> Judge<'p> {
    pub(crate) fn new(plan: &'p Plan) -> Result<Self, register::Error> {
        let views = plan.views()?;
        let only_told = plan.objections.is_empty()
            && plan.consents.is_empty()
            && plan.clients.is_empty()
            && views.others.is_empty();
        Ok(Self { plan, views, only_told })
    }

    /// Asks the registers about all numbers.
    pub(crate) fn ask(&self, asked: &mut Asked) -> Result<(), register::Error> {
        let Asked { numbers, tps, ctps } = asked;
        for (view, told) in [(&self.views.tps, tps), (&self.views.ctps, ctps)] {
            told.clear();
            told.resize(numbers.len(), Told::NOTHING);
            if let Some(view) = view.as_ref().filter(|view| fixed(Some(view)).is_none()) {
                view.tell_all(numbers, told)?;
            }
        }
        Ok(())
    }

    /// Decides each number of a cell, of which the registers were asked from `first` on; the worst
    /// decides the cell.
    ///
    /// A listed candidate of an ambiguous cell blocks it; otherwise the cell is unreadable.
    pub(crate) fn cell(
        &self,
        reading: Reading,
        asked: &Asked,
        first: usize,
        alike: &mut Alike,
    ) -> Result<CellVerdict, register::Error> {
        let mut worst: Option<Outcome> = None;
        for (place, &number) in (first..).zip(reading.numbers.iter()) {
            let (decision, since) = self.number(number, asked.told(place), alike)?;
            worst = Some(match worst {
                None => (decision, since),
                Some((so_far, earlier)) => {
                    let both = so_far.and(decision);
                    let since = if both.reason() == so_far.reason() { earlier } else { since };
                    (both, since)
                }
            });
        }
        let unreadable = unreadable(&reading);
        let (decision, since) = match (worst, unreadable) {
            (Some((decision, since)), None) => (decision, since),
            (Some((decision, since)), Some(_)) if decision.verdict() == Verdict::Blocked => {
                (decision, since)
            }
            (_, Some(reason)) => (Decision::because(reason), None),
            // A certain reading has a number; should it ever have none, nothing is callable.
            (None, None) => (Decision::because(Reason::Impossible), None),
        };
        Ok(CellVerdict { decision, since, reading })
    }

    fn number(
        &self,
        number: Number,
        told: (Told, Told),
        alike: &mut Alike,
    ) -> Result<Outcome, register::Error> {
        let index = self.alike(number, told, alike)?;
        match index.and_then(|index| alike.outcome(index)) {
            Some(outcome) => Ok(outcome),
            None => self.decide(number, told),
        }
    }

    /// Decides a number that stands in its cell in a plain form: as all of the index in
    /// [`Alike::outcome`] that comes back, or by itself.
    #[inline]
    pub(crate) fn plain(
        &self,
        number: Number,
        told: (Told, Told),
        alike: &mut Alike,
    ) -> Result<Result<usize, CellVerdict>, register::Error> {
        match self.alike(number, told, alike)? {
            Some(index) => Ok(Ok(index)),
            None => Ok(Err(CellVerdict::plain(number, self.decide(number, told)?))),
        }
    }

    #[inline]
    fn alike(
        &self,
        number: Number,
        (tps, ctps): (Told, Told),
        alike: &mut Alike,
    ) -> Result<Option<usize>, register::Error> {
        let likeness = (tps, ctps, number.gb_national().is_some());
        if self.only_told
            && let Some(index) = alike.known(likeness)
        {
            return Ok(Some(index));
        }
        self.first_alike(number, likeness, alike)
    }

    /// The index of the first number of its kind, or of one about which more is known.
    fn first_alike(
        &self,
        number: Number,
        likeness: Alikeness,
        alike: &mut Alike,
    ) -> Result<Option<usize>, register::Error> {
        let (tps, ctps, _) = likeness;
        let shared = |view: &Option<View<'_, Bytes>>, told| {
            view.as_ref().is_none_or(|view| view.is_shared(told))
        };
        let alone = self.is_known(number)
            || !self.views.others.is_empty()
            || !shared(&self.views.tps, tps)
            || !shared(&self.views.ctps, ctps);
        if alone {
            return Ok(None);
        }
        alike.index(likeness, || self.decide(number, (tps, ctps)))
    }

    /// Whether anything but what registers say is known of this very number.
    fn is_known(&self, number: Number) -> bool {
        let plan = self.plan;
        plan.objections.contains_key(&number)
            || plan.consents.contains_key(&number)
            || plan.clients.contains(&number)
    }

    /// Decides a number by all that is known of it.
    fn decide(&self, number: Number, told: (Told, Told)) -> Result<Outcome, register::Error> {
        let plan = self.plan;
        let tps = look(self.views.tps.as_ref(), number, told.0)?;
        let ctps = look(self.views.ctps.as_ref(), number, told.1)?;
        let others = self.views.others.iter();
        let further = others
            .map(|view| match fixed(Some(view)) {
                Some(lookup) => Ok(lookup),
                None => view.standing(number).map(Lookup::Found),
            })
            .collect::<Result<Vec<_>, _>>()?;
        let within = number.gb_national().is_some();
        let facts = Facts {
            tps,
            ctps,
            further: &further,
            reach: if within { Reach::Within } else { Reach::Abroad },
            objection: plan.objections.get(&number).copied(),
            consent: plan.consents.get(&number).copied(),
            pensions: Pensions {
                authorised: plan.authorised,
                client: plan.clients.contains(&number),
                subscriber: Subscriber::Unknown,
            },
            ..Facts::new(plan.kind, plan.day)
        };
        let decision = decide(&facts, &plan.policy);
        let missing = plan.missing.iter().map(|&reason| Decision::because(reason));
        let decision = missing.fold(decision, |so_far, more| so_far.and(more));
        Ok((decision, listed_since(decision.reason(), tps, ctps)))
    }
}

/// Why the cell cannot be read for certain, if it cannot.
fn unreadable(reading: &Reading) -> Option<Reason> {
    match (reading.class, reading.why) {
        (numbers::Class::Read | numbers::Class::Split | numbers::Class::Repaired, _) => None,
        (_, Some(Why::Empty)) => Some(Reason::NoNumber),
        (_, Some(Why::LossyCell)) => Some(Reason::LossyCell),
        (numbers::Class::Ambiguous, _) => Some(Reason::Ambiguous),
        (numbers::Class::Impossible, _) => Some(Reason::Impossible),
    }
}

/// What is known of all numbers alike: where no edition is held, or none that early.
fn fixed(view: Option<&View<'_, Bytes>>) -> Option<Lookup> {
    let Some(view) = view else { return Some(Lookup::NotHeld) };
    let Some(first) = view.register().editions().first() else { return Some(Lookup::NotHeld) };
    (first.as_of > view.day()).then_some(Lookup::NotYet)
}

fn look(
    view: Option<&View<'_, Bytes>>,
    number: Number,
    told: Told,
) -> Result<Lookup, register::Error> {
    match (fixed(view), view) {
        (None, Some(view)) => view.standing_of(number, told).map(Lookup::Found),
        (fixed, _) => Ok(fixed.unwrap_or(Lookup::NotHeld)),
    }
}

/// The provable day since which the number is on the register that decided.
fn listed_since(reason: Reason, tps: Lookup, ctps: Lookup) -> Option<Date> {
    let since = |lookup| match lookup {
        Lookup::Found(standing) => standing.since.map(|since| since.latest),
        _ => None,
    };
    match reason {
        Reason::ListedTps => since(tps),
        Reason::ListedCtps => since(ctps),
        // It may be listed on both: the earlier provable day.
        Reason::MayBeListed | Reason::Grace | Reason::Consent => {
            [since(tps), since(ctps)].into_iter().flatten().min()
        }
        _ => None,
    }
}

#[cfg(test)]
pub(super) mod tests;
