//! From a cell to its verdict.

use numbers::{Reading, Why};
use register::View;
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
}

/// Decides cells; shared by all threads.
pub(crate) struct Judge<'p> {
    plan: &'p Plan,
    views: Views<'p>,
}

impl<'p> Judge<'p> {
    pub(crate) fn new(plan: &'p Plan) -> Result<Self, register::Error> {
        Ok(Self { plan, views: plan.views()? })
    }

    /// Reads a cell and decides each number in it; the worst decides the cell.
    ///
    /// A listed candidate of an ambiguous cell blocks it; otherwise the cell is unreadable.
    pub(crate) fn cell(&self, cell: &[u8]) -> Result<CellVerdict, register::Error> {
        let reading = numbers::read(cell, &self.plan.numbers);
        let mut worst: Option<(Decision, Option<Date>)> = None;
        for &number in &reading.numbers {
            let (decision, since) = self.number(number)?;
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

    fn number(&self, number: Number) -> Result<(Decision, Option<Date>), register::Error> {
        let plan = self.plan;
        let tps = look(self.views.tps.as_ref(), number)?;
        let ctps = look(self.views.ctps.as_ref(), number)?;
        let within = number.gb_national().is_some();
        let mut facts = Facts {
            tps,
            ctps,
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
        let decision = if self.views.others.is_empty() {
            decide(&facts, &plan.policy)
        } else {
            let views = self.views.others.iter();
            let further =
                views.map(|view| look(Some(view), number)).collect::<Result<Vec<_>, _>>()?;
            facts.further = &further;
            decide(&facts, &plan.policy)
        };
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

fn look(view: Option<&View<'_, Bytes>>, number: Number) -> Result<Lookup, register::Error> {
    let Some(view) = view else { return Ok(Lookup::NotHeld) };
    let held = view.register().editions();
    if held.first().is_none_or(|edition| edition.as_of > view.day()) {
        return Ok(if held.is_empty() { Lookup::NotHeld } else { Lookup::NotYet });
    }
    view.standing(number).map(Lookup::Found)
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
