//! From rows to calls.
//!
//! Rows of one system to one number that share an id, directly or through others, are one call,
//! unless more than a day lies between them ([`SAME_ID`]).
//! Calls of different systems to one number that begin close together are one call too. Each row
//! that is not the one by which its call is told has its class ([`Excluded`]).

use std::collections::{HashMap, HashSet};

use rules::investigations::Tri;
use terms::Number;

use super::leg::Leg;
use crate::calls::row::Excluded;

/// One call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Call {
    /// The number that was called.
    pub(super) number: Number,
    /// The first second at which it can have begun.
    pub(super) first: i64,
    /// The last.
    pub(super) last: i64,
    /// The last second at which it can have ended.
    pub(super) end: i64,
    pub(super) connected: Tri,
    pub(super) withheld: Tri,
    /// The number was marked *do not call* at its end.
    pub(super) marked: bool,
    pub(super) line: u32,
    pub(super) agent: u32,
    pub(super) campaign: u32,
    pub(super) supplier: u32,
    pub(super) file: u32,
    pub(super) row: u32,
    /// The system whose row tells of it.
    pub(super) system: usize,
}

impl Call {
    /// The call that one leg alone tells of.
    fn of(leg: &Leg, system: usize) -> Self {
        Self {
            number: leg.number,
            first: leg.first,
            last: leg.last,
            end: leg.last + i64::from(leg.seconds),
            connected: leg.flags.connected,
            withheld: leg.flags.withheld,
            marked: leg.flags.marked,
            line: leg.line,
            agent: leg.agent,
            campaign: leg.campaign,
            supplier: leg.supplier,
            file: leg.file,
            row: leg.row,
            system,
        }
    }
}

/// Folds the legs of one number into `calls`, in place of what was there; `system` gives the system of a file.
/// Counts the rows that are no call of their own.
pub(super) fn fold(
    legs: &mut [Leg],
    system: impl Fn(u32) -> usize,
    same_call: i64,
    calls: &mut Vec<Call>,
    excluded: &mut impl FnMut(Excluded),
) {
    calls.clear();
    if let [only] = legs {
        calls.push(Call::of(only, system(only.file)));
        return;
    }
    legs.sort_unstable_by_key(|leg| (system(leg.file), leg.place()));
    let mut systems = 0;
    for legs in legs.chunk_by(|a, b| system(a.file) == system(b.file)) {
        systems += 1;
        of_system(legs, system(legs.first().map_or(0, |leg| leg.file)), calls, excluded);
    }
    if systems > 1 {
        calls.sort_unstable_by_key(|call| (call.first, call.file, call.row));
        *calls = across(calls, same_call, excluded);
    }
}

/// How many of these calls, which are joined, lie whole hours behind one of another system, and
/// how many follow one of another system on the same day at all.
pub(super) fn hours_apart(calls: &[Call]) -> [u64; 2] {
    const HOUR: i64 = 3_600;
    const NEAR: i64 = 10;
    let mut found = [0, 0];
    for (a, b) in calls.iter().zip(calls.iter().skip(1)) {
        let gap = b.first - a.first;
        if a.system != b.system && gap <= 14 * HOUR + NEAR {
            let [whole, all] = &mut found;
            *all += 1;
            *whole += u64::from(gap > HOUR - NEAR && (gap + NEAR) % HOUR <= 2 * NEAR);
        }
    }
    found
}

/// The calls of one system to one number.
fn of_system(
    legs: &[Leg],
    system: usize,
    calls: &mut Vec<Call>,
    excluded: &mut impl FnMut(Excluded),
) {
    if apart(legs) {
        calls.extend(legs.iter().map(|leg| Call::of(leg, system)));
        return;
    }
    let groups = groups(legs);
    let mut order: Vec<usize> = (0..legs.len()).collect();
    order.sort_by_key(|&index| (groups.get(index).copied(), index));
    let mut together: Vec<Leg> = Vec::new();
    for same in order.chunk_by(|&a, &b| groups.get(a) == groups.get(b)) {
        together.clear();
        together.extend(same.iter().filter_map(|&index| legs.get(index)));
        let first = together.first().copied();
        calls.extend(first.map(|first| told(&first, &together, system, excluded)));
    }
}

/// Whether it is plain that no two legs are of the same call: they are few, and share no id.
fn apart(legs: &[Leg]) -> bool {
    const FEW: usize = 16;
    let ids = |leg: &Leg| [leg.id, leg.other].into_iter().filter(|&id| id != 0);
    let shares = |leg: &Leg, id| leg.id == id || leg.other == id;
    legs.len() <= FEW
        && legs.iter().enumerate().all(|(index, leg)| {
            let before = legs.get(..index).unwrap_or_default();
            !ids(leg).any(|id| before.iter().any(|earlier| shares(earlier, id)))
        })
}

/// So many seconds after the last row that bears it an id still names the same call: a day. Machines
/// count anew after a restart. No call lasts longer, and two files of one call that were read with
/// different zones are hours apart.
pub(super) const SAME_ID: i64 = 86_400;

/// For each leg, the index of the first that belongs to the same call; they are in the order of time.
fn groups(legs: &[Leg]) -> Vec<usize> {
    let mut parents: Vec<usize> = (0..legs.len()).collect();
    let mut last_with: HashMap<u64, usize> = HashMap::with_capacity(legs.len());
    let near = |earlier: usize, leg: &Leg| {
        legs.get(earlier).is_some_and(|earlier| leg.first - earlier.first <= SAME_ID)
    };
    for (index, leg) in legs.iter().enumerate() {
        for id in [leg.id, leg.other].into_iter().filter(|&id| id != 0) {
            let earlier = last_with.insert(id, index).filter(|&earlier| near(earlier, leg));
            let Some(earlier) = earlier else { continue };
            let (a, b) = (root(&mut parents, earlier), root(&mut parents, index));
            if let Some(parent) = parents.get_mut(a.max(b)) {
                *parent = a.min(b);
            }
        }
    }
    (0..legs.len()).map(|index| root(&mut parents, index)).collect()
}

fn root(parents: &mut [usize], mut index: usize) -> usize {
    while let Some(&parent) = parents.get(index)
        && parent != index
    {
        let above = parents.get(parent).copied().unwrap_or(parent);
        if let Some(place) = parents.get_mut(index) {
            *place = above;
        }
        index = above;
    }
    index
}

/// The call that these legs tell of, which are in their order.
fn told(first: &Leg, legs: &[Leg], system: usize, excluded: &mut impl FnMut(Excluded)) -> Call {
    let best = *legs.iter().min_by_key(|leg| (leg.flags.leg, leg.place())).unwrap_or(first);
    let telling = || legs.iter().filter(|leg| leg.flags.leg == best.flags.leg);
    let like = |leg: &Leg| (leg.id, leg.first, leg.seconds, leg.flags.leg);
    let mut met = HashSet::with_capacity(legs.len());
    for leg in legs {
        let again = !met.insert(like(leg));
        if leg.place() != best.place() {
            // The row that is told counts as the first of its like.
            let again = again || like(leg) == like(&best);
            excluded(if again { Excluded::Duplicate } else { Excluded::Leg });
        }
    }
    let filled = |index: fn(&Leg) -> u32| {
        let all = std::iter::once(&best).chain(legs);
        all.map(index).find(|&index| index != 0).unwrap_or(0)
    };
    Call {
        number: best.number,
        first: best.first,
        last: best.last,
        end: legs.iter().map(|leg| leg.last + i64::from(leg.seconds)).max().unwrap_or(best.last),
        connected: telling().map(|leg| leg.flags.connected).fold(Tri::No, Tri::or),
        withheld: withheld(legs.iter().map(|leg| leg.flags.withheld)),
        marked: legs.iter().any(|leg| leg.flags.marked),
        line: filled(|leg| leg.line),
        agent: filled(|leg| leg.agent),
        campaign: filled(|leg| leg.campaign),
        supplier: filled(|leg| leg.supplier),
        file: best.file,
        row: best.row,
        system,
    }
}

/// Shown by one is shown; hidden by one and shown by none is hidden.
fn withheld(all: impl Iterator<Item = Tri> + Clone) -> Tri {
    let mut known = all.clone();
    if known.any(|it| it == Tri::Yes) {
        return Tri::Yes;
    }
    let mut all = all;
    if all.any(|it| it == Tri::No) { Tri::No } else { Tri::Maybe }
}

/// Joins the calls of different systems; they are in the order of time.
fn across(calls: &[Call], same_call: i64, excluded: &mut impl FnMut(Excluded)) -> Vec<Call> {
    let mut joined = Vec::with_capacity(calls.len());
    for island in calls.chunk_by(|a, b| b.first - a.first <= same_call) {
        let mut seen: Vec<(usize, usize)> = Vec::new();
        let mut together: Vec<Call> = Vec::new();
        for call in island {
            let turn = match seen.iter_mut().find(|(system, _)| *system == call.system) {
                Some((_, turns)) => {
                    *turns += 1;
                    *turns
                }
                None => {
                    seen.push((call.system, 0));
                    0
                }
            };
            match together.get_mut(turn) {
                Some(first) => {
                    join(first, call);
                    excluded(Excluded::OtherSystem);
                }
                None => together.push(*call),
            }
        }
        joined.append(&mut together);
    }
    joined
}

/// The same call, as another system tells it.
fn join(call: &mut Call, other: &Call) {
    let fill = |to: &mut u32, from: u32| {
        if *to == 0 {
            *to = from;
        }
    };
    call.last = call.last.max(other.last);
    call.end = call.end.max(other.end);
    call.connected = call.connected.either(other.connected);
    call.withheld = withheld([call.withheld, other.withheld].into_iter());
    call.marked |= other.marked;
    fill(&mut call.line, other.line);
    fill(&mut call.agent, other.agent);
    fill(&mut call.campaign, other.campaign);
    fill(&mut call.supplier, other.supplier);
}

#[cfg(test)]
mod tests;
