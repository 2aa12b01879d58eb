//! One part: its rows become calls, and each call is judged.

use register::{Register, Timeline};
use rules::investigations::{
    Call as Facts, Doubt, Ground, Judged, Listed, Provision, Said, Span, Statements, Tri, judge,
    judge::{Open, Pensions},
    listing::DAYS,
};
use rules::screening::Kind;
use terms::{Date, Number, Standing};

use super::coverage::{self, Class, Coverage};
use super::fold::{self, Call};
use super::grid::Grid;
use super::kit::{Defaults, Part};
use super::leg::{self, Leg};
use super::names::Names;
use super::plan::Plan;
use super::read::no_room;
use super::schedule::Entry;
use super::tally::{Person, Tally};
use crate::Error;
use crate::screen::Bytes;

/// So many legs at least are taken up at a time.
const BLOCK: usize = 256;

/// What was found in one part.
#[derive(Debug)]
pub struct Found {
    pub(super) tally: Tally,
    /// Calls that were, or may have been, unlawful.
    pub(super) calls: Vec<Entry>,
    /// What the recompute kit needs of it.
    pub(super) kit: Part,
    /// The calls by line and month, in place of all else that is found of single calls.
    pub(super) grid: Option<Grid>,
}

/// Judges parts; shared by all threads.
pub(super) struct Judge<'p> {
    plan: &'p Plan,
    pub(super) defaults: Defaults,
    /// The names that calls refer to, for coverage alone.
    names: Vec<String>,
    /// The day of the first edition of each register.
    begun: [Option<Date>; 2],
    /// Calls are only counted by line and month.
    counting: bool,
}

/// What both registers hold of one number.
#[derive(Default)]
pub(super) struct Held<'p> {
    tps: Option<Timeline<'p, Bytes>>,
    ctps: Option<Timeline<'p, Bytes>>,
}

impl<'p> Judge<'p> {
    pub(super) fn new(plan: &'p Plan, names: &Names, counting: bool) -> Result<Self, Error> {
        let names = if plan.coverage.is_some() { names.all() } else { Vec::new() };
        let begun = [&plan.tps, &plan.ctps]
            .map(|register| register.as_ref()?.editions().first().map(|edition| edition.as_of));
        Ok(Self { plan, defaults: Defaults::of(plan)?, names, begun, counting })
    }

    /// Judges all calls of a part.
    pub(super) fn part(&self, bytes: std::io::Result<Vec<u8>>) -> Result<Found, Error> {
        let bytes = bytes.map_err(no_room)?;
        let mut found = Found {
            tally: Tally::new(self.plan.events.len()),
            calls: Vec::new(),
            kit: Part::default(),
            grid: self.counting.then(Grid::default),
        };
        let mut order = leg::places(&bytes);
        // Which leg of a number comes first is decided where they are folded.
        order.sort_unstable_by_key(|&(number, _)| number);
        let mut ordered = order.as_slice();
        let mut legs: Vec<Leg> = Vec::with_capacity(BLOCK);
        let mut calls = Vec::new();
        // Blocks, so that the memory need not be waited for leg by leg; each with all legs of its numbers.
        while let Some(&(last, _)) = ordered.get(BLOCK - 1).or(ordered.last()) {
            let length = ordered.partition_point(|&(number, _)| number <= last);
            let (block, rest) = ordered.split_at_checked(length).unwrap_or((ordered, &[]));
            ordered = rest;
            legs.clear();
            legs.extend(block.iter().filter_map(|&(_, at)| Leg::read(bytes.get(at..)?)));
            for of_number in legs.chunk_by_mut(|a, b| a.number == b.number) {
                self.number(of_number, &mut calls, &mut found)?;
            }
        }
        found.tally.settle();
        Ok(found)
    }

    /// Judges the calls to one number; `calls` lends its room.
    fn number(
        &self,
        legs: &mut [Leg],
        calls: &mut Vec<Call>,
        found: &mut Found,
    ) -> Result<(), Error> {
        let plan = self.plan;
        let system = |file: u32| plan.files.get(file as usize).map_or(0, |file| file.system);
        let tally = &mut found.tally;
        let mut count = |class| tally.exclude(class, 1);
        fold::fold(legs, system, i64::from(plan.same_call), calls, &mut count);
        let calls = calls.as_slice();
        let Some(number) = calls.first().map(|call| call.number) else { return Ok(()) };
        let held = self.held(number)?;
        let said = plan.statements.get(&number);
        let statements = statements(said, calls);
        found.tally.hours_apart(fold::hours_apart(calls));
        if let Some(grid) = &mut found.grid {
            for call in calls {
                grid.call(call, &self.call(call, &held, &statements, None));
            }
            return Ok(());
        }
        if let Some(said) = said {
            found.kit.statements(number, said);
        }
        let mut person = Person::of(number);
        for call in calls {
            let judged = self.call(call, &held, &statements, Some(&mut found.kit));
            person.add(call, &judged);
            found.tally.call(call, &judged, &statements, plan);
            if let Some(coverage) = &plan.coverage {
                let class = self.covered(coverage, call, &judged);
                found.tally.covered(call, &judged, class);
            }
            found.calls.extend(Entry::of(call, &judged.judged));
        }
        found.tally.complaints(number, calls, plan);
        found.tally.person(person);
        Ok(())
    }

    fn listed(&self, shown: &Shown) -> Listed {
        let [tps, ctps] = [0, 1].map(|register| self.listed_on(register, shown));
        match (tps, ctps) {
            (Some(tps), Some(ctps)) => tps.or(ctps),
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) => Listed::Open(Doubt::NoRegister),
        }
    }

    /// Whether the subscriber is an individual: proved where the number is on the TPS.
    fn individual(&self, shown: &Shown) -> Tri {
        if self.listed_on(0, shown) == Some(Listed::Yes) { Tri::Yes } else { Tri::Maybe }
    }

    /// What one register shows; nothing where it holds nothing of the number.
    fn listed_on(&self, register: usize, shown: &Shown) -> Option<Listed> {
        let standing = shown.standings.get(register)?.as_ref()?;
        Some(Listed::of(standing, shown.day, self.begun.get(register).copied().flatten()))
    }

    pub(super) fn held(&self, number: Number) -> Result<Held<'p>, Error> {
        let of = |register: &'p Option<Register<Bytes>>| {
            register.as_ref().map(|register| register.timeline(number)).transpose()
        };
        Ok(Held { tps: of(&self.plan.tps)?.flatten(), ctps: of(&self.plan.ctps)?.flatten() })
    }

    /// What receipts say of a call; of one that can have begun at two moments, of the first.
    fn covered(&self, coverage: &Coverage, call: &Call, seen: &Seen) -> Class {
        let supplier = self.names.get(call.supplier as usize).map_or("", String::as_str);
        let (number, start, day) = (call.number, call.first, seen.day);
        coverage.class(&coverage::Call { number, start, day, supplier })
    }

    /// Judges a call, and writes down for the kit, if there is to be one, what the registers show on its day, or days.
    pub(super) fn call(
        &self,
        call: &Call,
        held: &Held<'_>,
        said: &Statements,
        mut kit: Option<&mut Part>,
    ) -> Seen {
        let first = self.shown(call, call.first, held, kit.as_deref_mut());
        let first = self.at(call, call.first, &first, said);
        if call.first == call.last {
            return first;
        }
        let last = self.shown(call, call.last, held, kit);
        let last = self.at(call, call.last, &last, said);
        let outcome = Outcome {
            judged: first.judged.either(last.judged),
            listed: first.listed.either(last.listed),
            made_listed: first.made_listed.either(last.made_listed),
            made_objected: first.made_objected.either(last.made_objected),
            made_agreed: first.made_agreed.either(last.made_agreed),
            attributed: first.attributed && last.attributed,
        };
        Seen { day: first.day, outcome }
    }

    /// What the registers show at one moment.
    fn shown(&self, call: &Call, at: i64, held: &Held<'_>, kit: Option<&mut Part>) -> Shown {
        let day = self.plan.london.day(at).unwrap_or(Date::MAX);
        let on = |timeline: &Timeline<'_, Bytes>| timeline.on(day);
        let standings = [held.tps.as_ref().map(on), held.ctps.as_ref().map(on)];
        if let Some(kit) = kit {
            for (register, standing) in standings.iter().enumerate() {
                kit.standing(&self.defaults, register, (call.number, day), standing.as_ref());
            }
        }
        Shown { day, standings }
    }

    fn at(&self, call: &Call, at: i64, shown: &Shown, statements: &Statements) -> Seen {
        let plan = self.plan;
        let day = shown.day;
        // A register cannot hold a number of another country.
        let within = call.number.gb_national().is_some();
        let listed = if within { self.listed(shown) } else { Listed::NotListed };
        let objected = statements.objected(at);
        let consented = statements.consented(at);
        let facts = Facts {
            kind: plan.kind,
            day,
            connected: call.connected,
            within,
            listed,
            objected,
            consented,
            withheld: call.withheld,
            pensions: Pensions {
                authorised: plan.authorised,
                client: plan.clients.contains(&call.number),
                // Asked by the rule on pensions alone.
                individual: match plan.kind {
                    Kind::Pensions => self.individual(shown),
                    _ => Tri::Maybe,
                },
            },
        };
        let judged = judge(&facts);
        let attributed = matches!(judged.ground, Ground::Open(Open::Listing(_)))
            && consented == Tri::No
            && shown.attributed();
        let listed = listed.tri();
        let made_listed = judged.counts.and(listed);
        let outcome = Outcome {
            judged,
            listed,
            made_listed,
            made_objected: judged.counts.and(objected),
            made_agreed: made_listed.and(consented),
            attributed,
        };
        Seen { day, outcome }
    }
}

/// A call, judged, and what it was judged by.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seen {
    /// The day in London of the first moment at which it can have begun.
    pub(super) day: Date,
    pub(super) outcome: Outcome,
}

/// What was found of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Outcome {
    pub(super) judged: Judged,
    pub(super) listed: Tri,
    /// It counts, and the number had been listed for at least 28 days.
    pub(super) made_listed: Tri,
    /// It counts, and the subscriber had told the caller not to call.
    pub(super) made_objected: Tri,
    /// It counts, the number had been listed for 28 days, and its subscriber had agreed.
    pub(super) made_agreed: Tri,
    /// Open, but a bureau's dates would make it unlawful.
    pub(super) attributed: bool,
}

/// What the registers show of a number on one day: TPS, then CTPS, if they hold anything.
struct Shown {
    day: Date,
    standings: [Option<Standing>; 2],
}

impl Shown {
    /// Whether a bureau says that the number had been listed for 28 days.
    fn attributed(&self) -> bool {
        let told = self.standings.iter().flatten().filter_map(|it| it.attributed);
        told.into_iter().any(|from| self.day.days_since(from) >= DAYS)
    }
}

/// What the subscriber said, and the marks that the caller's own system set.
fn statements(said: Option<&Statements>, calls: &[Call]) -> Statements {
    let mut statements = said.cloned().unwrap_or_default();
    for call in calls.iter().filter(|call| call.marked) {
        // The mark is set when the call ends, and never concerns the call that bears it.
        let length = call.end - call.last;
        let on = Span {
            first: (call.first + length).max(call.first + 1),
            last: call.end.max(call.last + 1),
        };
        statements.objections.push(Said { on, withdrawn: None });
    }
    statements
}

impl std::ops::Deref for Seen {
    type Target = Outcome;

    fn deref(&self) -> &Outcome {
        &self.outcome
    }
}

impl Entry {
    /// The entry of a call that was, or may have been, unlawful.
    fn of(call: &Call, judged: &Judged) -> Option<Self> {
        (judged.any() != Tri::No).then_some(Self {
            number: call.number,
            first: call.first,
            last: call.last,
            line: call.line,
            agent: call.agent,
            campaign: call.campaign,
            supplier: call.supplier,
            file: call.file,
            row: call.row,
            broken: judged.broken,
            open: match judged.ground {
                Ground::Open(open) => Some(open),
                _ => None,
            },
            governs: judged.governs,
        })
    }
}

/// How many provisions there are.
pub(super) const PROVISIONS: usize = Provision::ALL.len();
