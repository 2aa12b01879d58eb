//! What was found, added up.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use rules::investigations::{Ground, Statements, Tri};
use terms::{Date, Number};

use super::coverage::{Class, Month};
use super::fold::Call;
use super::judge::{Outcome, PROVISIONS, Seen};
use super::names::Names;
use super::plan::Plan;
use crate::calls::row::Excluded;
use crate::calls::zone::DAY;
use crate::quick::Quick;

/// A count that may be open: at least so many, at most so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figure {
    /// Those that are proved.
    pub low: u64,
    /// Those, and those that are open.
    pub high: u64,
}

impl Figure {
    /// So many, if it is so or may be.
    fn of(it: Tri, count: u64) -> Self {
        let low = if it == Tri::Yes { count } else { 0 };
        Self { low, high: if it == Tri::No { 0 } else { count } }
    }

    /// Counts one more, if it is so or may be.
    pub fn count(&mut self, it: Tri) {
        self.add(Self::of(it, 1));
    }

    /// Adds the counts of another part.
    pub fn add(&mut self, other: Self) {
        self.low += other.low;
        self.high += other.high;
    }

    fn less(self, other: Self) -> Self {
        Self { low: self.low.saturating_sub(other.low), high: self.high.saturating_sub(other.high) }
    }
}

/// The counts of a month, a line, a supplier.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Calls made.
    pub calls: u64,
    /// Calls that somebody answered.
    pub connected: Figure,
    /// Calls, as the law of their day understands the word, to numbers listed for at least 28 days.
    pub listed: Figure,
    /// Calls that broke at least one provision.
    pub unlawful: Figure,
}

impl Counts {
    pub(super) fn of(like: &Like, calls: u64) -> Self {
        Self {
            calls,
            connected: Figure::of(like.connected, calls),
            listed: Figure::of(like.outcome.made_listed, calls),
            unlawful: Figure::of(like.outcome.judged.any(), calls),
        }
    }

    /// Adds the counts of another part.
    pub fn add(&mut self, other: Self) {
        self.calls += other.calls;
        self.connected.add(other.connected);
        self.listed.add(other.listed);
        self.unlawful.add(other.unlawful);
    }

    /// What of these is not in a part of them.
    fn less(self, other: Self) -> Self {
        Self {
            calls: self.calls.saturating_sub(other.calls),
            connected: self.connected.less(other.connected),
            listed: self.listed.less(other.listed),
            unlawful: self.unlawful.less(other.unlawful),
        }
    }
}

/// The calls under one state of the law.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Era {
    /// Calls.
    pub calls: u64,
    /// Calls that somebody answered.
    pub connected: Figure,
    /// Calls that count.
    pub made: Figure,
    /// Calls that broke the provision that governs their kind.
    pub unlawful: Figure,
}

impl Era {
    fn of(like: &Like, calls: u64) -> Self {
        let judged = &like.outcome.judged;
        Self {
            calls,
            connected: Figure::of(like.connected, calls),
            made: Figure::of(judged.counts, calls),
            unlawful: Figure::of(judged.of(judged.governs), calls),
        }
    }

    fn add(&mut self, other: Self) {
        self.calls += other.calls;
        self.connected.add(other.connected);
        self.made.add(other.made);
        self.unlawful.add(other.unlawful);
    }
}

/// One person's line, and how often it was called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Person {
    /// The number.
    pub number: Number,
    /// Calls that were made to it.
    pub calls: u64,
    /// Those that somebody answered.
    pub connected: Figure,
    /// Those that broke a provision.
    pub unlawful: Figure,
    /// Those that came after an objection.
    pub objected: Figure,
    /// The days of the first and the last call.
    pub days: (Date, Date),
}

impl Person {
    pub(super) const fn of(number: Number) -> Self {
        const NONE: Figure = Figure { low: 0, high: 0 };
        let days = (Date::MAX, Date::from_epoch_days(0));
        Self { number, calls: 0, connected: NONE, unlawful: NONE, objected: NONE, days }
    }

    pub(super) fn add(&mut self, call: &Call, seen: &Seen) {
        self.calls += 1;
        self.connected.count(call.connected);
        self.unlawful.count(seen.judged.any());
        self.objected.count(seen.made_objected);
        self.days = (self.days.0.min(seen.day), self.days.1.max(seen.day));
    }

    /// The most often called unlawfully come first; at equal counts, the lower number.
    fn weight(&self) -> (Reverse<u64>, Reverse<u64>, Number) {
        (Reverse(self.unlawful.low), Reverse(self.unlawful.high), self.number)
    }
}

/// So many people are named as called most often.
const PEOPLE: usize = 10;
/// Days between an objection and a call, up to and including, by which delays are told.
pub const DELAYS: [i64; 4] = [0, 7, 28, 90];

/// Everything that was counted. Parts add up in any order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Rows of all files.
    pub rows: u64,
    /// Rows that are no call of their own, by class.
    pub excluded: BTreeMap<Excluded, u64>,
    /// Calls by where they ended.
    pub grounds: BTreeMap<Ground, u64>,
    /// Calls, and what of them.
    pub all: Counts,
    /// Calls before the day from which attempts count, and from it on.
    pub eras: [Era; 2],
    /// Calls by the system whose row tells of them.
    pub systems: BTreeMap<usize, u64>,
    /// Calls as the law of their day understands the word.
    pub made: Figure,
    /// Connected calls to numbers listed for at least 28 days.
    pub connected_listed: Figure,
    /// Of the calls that count, to people who had told the caller not to call.
    pub objected: Figure,
    /// Of these, to numbers listed for at least 28 days whose subscriber had agreed.
    pub consented: Figure,
    /// By provision, in the order of [`rules::investigations::Provision::ALL`]; they overlap.
    pub broken: [Figure; PROVISIONS],
    /// Calls whose listing is open and which a bureau's dates would make unlawful.
    pub by_attributed_dates: u64,
    /// By day in London; where calls are counted by month, by its first.
    days: Table<u16>,
    /// By hour in London.
    pub hours: [Counts; 24],
    /// By line, by index of its name.
    pub lines: Table<u32>,
    /// By supplier.
    pub suppliers: Table<u32>,
    /// By campaign.
    pub campaigns: Table<u32>,
    /// By agent.
    pub agents: Table<u32>,
    /// People who were called most often, and unlawfully.
    pub people: Vec<Person>,
    /// How many numbers were called.
    pub numbers: u64,
    /// Calls after an objection, by the delay: see [`DELAYS`]; then what is later, and what
    /// followed an objection of unknown day.
    pub delays: [Figure; DELAYS.len() + 2],
    /// Calls after each event, and those of them that were unlawful.
    pub after: Vec<(u64, Figure)>,
    /// Complaints about a number that was called no later than on their day, and those of people who were vulnerable.
    pub complaints: u64,
    /// Calls that lie whole hours behind one of another system, and those that follow one at all.
    pub hours_apart: [u64; 2],
    /// Calls by what receipts say of them.
    pub covered: BTreeMap<Class, u64>,
    /// Calls that no receipt covers, by supplier and month, and those of them that were unlawful.
    pub uncovered: BTreeMap<(u32, Month, Class), (u64, Figure)>,
    /// The first and the last second at which a call can have begun.
    pub period: Option<(i64, i64)>,
    /// Calls of the part at hand, few of which differ, until they are settled.
    met: Vec<Alike>,
}

/// Everything that is counted of a call but when it was and whose names it bears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Like {
    outcome: Outcome,
    connected: Tri,
    attempts_count: bool,
    system: usize,
}

impl Like {
    pub(super) fn of(call: &Call, seen: &Seen) -> Self {
        Self {
            outcome: seen.outcome,
            connected: call.connected,
            attempts_count: attempts_count(seen.day),
            system: call.system,
        }
    }

    pub(super) fn ground(&self) -> Ground {
        self.outcome.judged.ground
    }
}

/// Calls of which all this is the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Alike {
    like: Like,
    /// What one of them counts for.
    one: Counts,
    calls: u64,
}

impl Tally {
    /// Nothing as yet.
    #[must_use]
    pub fn new(events: usize) -> Self {
        Self { after: vec![(0, Figure::default()); events], ..Self::default() }
    }

    pub(super) fn exclude(&mut self, class: Excluded, count: u64) {
        *self.excluded.entry(class).or_default() += count;
    }

    /// Counts one call.
    pub(super) fn call(&mut self, call: &Call, seen: &Seen, said: &Statements, plan: &Plan) {
        let one = self.once_more(Like::of(call, seen));
        self.days.entry(seen.day.epoch_days()).or_default().add(one);
        let hour = plan.london.clock(call.first).rem_euclid(DAY) / 3600;
        if let Some(hour) = usize::try_from(hour).ok().and_then(|hour| self.hours.get_mut(hour)) {
            hour.add(one);
        }
        let by = [
            (&mut self.lines, call.line),
            (&mut self.suppliers, call.supplier),
            (&mut self.campaigns, call.campaign),
            (&mut self.agents, call.agent),
        ];
        // What has no name is the rest.
        for (counts, index) in by.into_iter().filter(|&(_, index)| index != 0) {
            counts.entry(index).or_default().add(one);
        }
        self.after_objection(call, seen, said, plan);
        for (after, &event) in self.after.iter_mut().zip(&plan.events) {
            if call.first >= event {
                after.0 += 1;
                after.1.add(one.unlawful);
            }
        }
        self.period = join(self.period, Some((call.first, call.last)));
    }

    /// Notes one more call of its like, and gives what it counts for.
    fn once_more(&mut self, like: Like) -> Counts {
        if let Some(alike) = self.met.iter_mut().find(|met| met.like == like) {
            alike.calls += 1;
            return alike.one;
        }
        let one = Counts::of(&like, 1);
        self.met.push(Alike { like, one, calls: 1 });
        one
    }

    /// Counts what was noted while calls came one by one.
    pub(super) fn settle(&mut self) {
        for Alike { like, calls, .. } in std::mem::take(&mut self.met) {
            self.alike(&like, calls);
        }
        let all = self.all;
        let tables = [&mut self.lines, &mut self.suppliers, &mut self.campaigns, &mut self.agents];
        for table in tables {
            // Sums do not depend on the order.
            let rest = table.iter().fold(all, |rest, (_, &counts)| rest.less(counts));
            if rest.calls > 0 {
                table.entry(0).or_default().add(rest);
            }
        }
    }

    /// Counts so many calls of one line that are alike, in the month that begins on a day.
    pub(super) fn line(&mut self, line: u32, month: Date, like: &Like, calls: u64) {
        let counts = Counts::of(like, calls);
        self.lines.entry(line).or_default().add(counts);
        self.days.entry(month.epoch_days()).or_default().add(counts);
        self.alike(like, calls);
    }

    pub(super) fn within(&mut self, period: Option<(i64, i64)>) {
        self.period = join(self.period, period);
    }

    /// Counts so many calls that are alike.
    fn alike(&mut self, like: &Like, calls: u64) {
        let Outcome { judged, made_objected, made_agreed, .. } = like.outcome;
        self.all.add(Counts::of(like, calls));
        if let Some(era) = self.eras.get_mut(usize::from(like.attempts_count)) {
            era.add(Era::of(like, calls));
        }
        *self.grounds.entry(judged.ground).or_default() += calls;
        *self.systems.entry(like.system).or_default() += calls;
        self.made.add(Figure::of(judged.counts, calls));
        let connected_listed = like.connected.and(like.outcome.listed);
        self.connected_listed.add(Figure::of(connected_listed, calls));
        self.objected.add(Figure::of(made_objected, calls));
        self.consented.add(Figure::of(made_agreed, calls));
        for (figure, broken) in self.broken.iter_mut().zip(judged.broken) {
            figure.add(Figure::of(broken, calls));
        }
        self.by_attributed_dates += if like.outcome.attributed { calls } else { 0 };
    }

    fn after_objection(&mut self, call: &Call, seen: &Seen, said: &Statements, plan: &Plan) {
        let objected = seen.made_objected;
        if objected == Tri::No {
            return;
        }
        let refused = said.refused_at(call.last).and_then(|at| plan.london.day(at));
        let days = refused.map(|refused| i64::from(seen.day.days_since(refused)));
        let place = days.map(|days| DELAYS.partition_point(|&most| most < days));
        if let Some(count) = self.delays.get_mut(place.unwrap_or(DELAYS.len() + 1)) {
            count.count(objected);
        }
    }

    pub(super) fn hours_apart(&mut self, more: [u64; 2]) {
        zip(&mut self.hours_apart, more, |to, from| *to += from);
    }

    /// Counts what receipts say of one call.
    pub(super) fn covered(&mut self, call: &Call, seen: &Seen, class: Class) {
        *self.covered.entry(class).or_default() += 1;
        if class.is_uncovered() {
            let (calls, unlawful) =
                self.uncovered.entry((call.supplier, Month::of(seen.day), class)).or_default();
            *calls += 1;
            unlawful.count(seen.judged.any());
        }
    }

    /// Matches the complaints about a number with its calls.
    pub(super) fn complaints(&mut self, number: Number, calls: &[Call], plan: &Plan) {
        let Some(complaints) = plan.complaints.get(&number) else { return };
        let called = |&&(day_end, _): &&(i64, bool)| calls.iter().any(|call| call.first <= day_end);
        self.complaints += complaints.iter().filter(called).count() as u64;
    }

    pub(super) fn person(&mut self, person: Person) {
        self.numbers += 1;
        if person.unlawful.high > 0 {
            self.people.push(person);
            if self.people.len() >= PEOPLE * 4 {
                self.keep_people();
            }
        }
    }

    fn keep_people(&mut self) {
        self.people.sort_unstable_by_key(Person::weight);
        self.people.truncate(PEOPLE);
    }

    /// Adds what another part found.
    pub(super) fn add(&mut self, other: Self) {
        self.rows += other.rows;
        merge(&mut self.excluded, other.excluded, |to, from| *to += from);
        merge(&mut self.grounds, other.grounds, |to, from| *to += from);
        self.all.add(other.all);
        zip(&mut self.eras, other.eras, Era::add);
        merge(&mut self.systems, other.systems, |to, from| *to += from);
        self.made.add(other.made);
        self.connected_listed.add(other.connected_listed);
        self.objected.add(other.objected);
        self.consented.add(other.consented);
        zip(&mut self.broken, other.broken, Figure::add);
        self.by_attributed_dates += other.by_attributed_dates;
        table(&mut self.days, other.days);
        zip(&mut self.hours, other.hours, Counts::add);
        table(&mut self.lines, other.lines);
        table(&mut self.suppliers, other.suppliers);
        table(&mut self.campaigns, other.campaigns);
        table(&mut self.agents, other.agents);
        self.people.extend(other.people);
        self.keep_people();
        self.numbers += other.numbers;
        zip(&mut self.delays, other.delays, Figure::add);
        zip(&mut self.after, other.after, |to, from| {
            to.0 += from.0;
            to.1.add(from.1);
        });
        self.complaints += other.complaints;
        self.hours_apart(other.hours_apart);
        merge(&mut self.covered, other.covered, |to, from| *to += from);
        merge(&mut self.uncovered, other.uncovered, |to, from| {
            to.0 += from.0;
            to.1.add(from.1);
        });
        self.period = join(self.period, other.period);
    }

    /// By month in London: year and month.
    #[must_use]
    pub fn months(&self) -> BTreeMap<(i16, i8), Counts> {
        let mut months = BTreeMap::<_, Counts>::new();
        // Sums do not depend on the order.
        self.days.iter().for_each(|(&day, &counts)| {
            let (year, month, _) = Date::from_epoch_days(day).ymd();
            months.entry((year, month)).or_default().add(counts);
        });
        months
    }

    /// Whether every row ended in exactly one class.
    #[must_use]
    pub fn balances(&self) -> bool {
        let rows: u64 = self.excluded.values().sum();
        let grounds: u64 = self.grounds.values().sum();
        rows + self.all.calls == self.rows && grounds == self.all.calls
    }

    /// Calls that broke the provision that governs their kind: proved, and open.
    #[must_use]
    pub fn governed(&self) -> Figure {
        let count = |wanted: fn(&Ground) -> bool| {
            self.grounds.iter().filter(|(ground, _)| wanted(ground)).map(|(_, n)| n).sum::<u64>()
        };
        let low = count(|ground| *ground == Ground::Unlawful);
        Figure { low, high: low + count(|ground| matches!(ground, Ground::Open(_))) }
    }
}

/// Counts under their names, sorted; what has no name stands under the empty one.
#[must_use]
pub fn named(by: &Table<u32>, names: &Names) -> BTreeMap<String, Counts> {
    let mut told = BTreeMap::<String, Counts>::new();
    by.iter().for_each(|(&index, &counts)| {
        told.entry(names.name(index)).or_default().add(counts);
    });
    told
}

/// Counts by something, in no order.
pub type Table<K> = HashMap<K, Counts, Quick>;

fn table<K: Eq + std::hash::Hash>(to: &mut Table<K>, from: Table<K>) {
    // Sums do not depend on the order.
    from.into_iter().for_each(|(key, counts)| to.entry(key).or_default().add(counts));
}

/// Whether an attempt counts as a call on that day.
pub(super) fn attempts_count(day: Date) -> bool {
    rules::screening::call::is_call(false, day)
}

pub(super) fn join(a: Option<(i64, i64)>, b: Option<(i64, i64)>) -> Option<(i64, i64)> {
    match (a, b) {
        (Some(a), Some(b)) => Some((a.0.min(b.0), a.1.max(b.1))),
        (one, other) => one.or(other),
    }
}

fn merge<K: Ord, V: Default>(
    to: &mut BTreeMap<K, V>,
    from: impl IntoIterator<Item = (K, V)>,
    add: fn(&mut V, V),
) {
    for (key, value) in from {
        add(to.entry(key).or_default(), value);
    }
}

fn zip<T>(to: &mut [T], from: impl IntoIterator<Item = T>, add: fn(&mut T, T)) {
    to.iter_mut().zip(from).for_each(|(to, from)| add(to, from));
}
