//! One call in every world that the papers leave open.

use std::collections::BTreeMap;

use super::can::Can;
use super::clock;
use super::fold::Call;
use super::listing::{Edition, Listing, listing, seen};
use super::said::{Said, Words, answers};

/// What the calls are about, by its id.
pub(super) type Kind = &'static str;

/// The law as the twin needs it.
pub(super) struct Papers<'p> {
    pub(super) kind: Kind,
    /// The registers that are held.
    pub(super) registers: &'p [Vec<Edition>],
}

/// What was found of a call.
#[derive(Clone, Debug, Default)]
pub(super) struct Found {
    pub(super) counts: Can,
    pub(super) counts_listed: Can,
    pub(super) connected_listed: Can,
    pub(super) counts_objected: Can,
    pub(super) counts_listed_consented: Can,
    /// By the id of the provision.
    pub(super) broken: BTreeMap<&'static str, Can>,
    pub(super) any: Can,
    /// Where the call ends on the way to the governing provision.
    pub(super) ground: &'static str,
}

/// The first day on which an attempt is a call.
fn attempts() -> i64 {
    clock::day("2026-02-05")
}

/// The provisions in the order of the schedule.
pub(super) const PROVISIONS: [&str; 4] = ["PECR_19", "PECR_21_A1", "PECR_21_1_A", "PECR_21_1_B"];

pub(super) fn governing(kind: Kind) -> &'static str {
    match kind {
        "live" => "PECR_21_1_B",
        "automated" => "PECR_19",
        _ => "PECR_21A",
    }
}

/// The words of a number, with the marks that its calls bear.
pub(super) fn with_marks(words: &Words, calls: &[Call]) -> Words {
    let mut words = words.clone();
    for call in calls.iter().filter(|call| call.marked) {
        let length = call.end - call.start.1;
        let first = (call.start.0 + length).max(call.start.0 + 1);
        words.marks.push(Said::at((first, call.end.max(call.start.1 + 1))));
    }
    words
}

pub(super) fn judge(call: &Call, words: &Words, papers: &Papers<'_>) -> Found {
    let first = at(call, call.start.0, words, papers);
    if call.start.0 == call.start.1 {
        return first;
    }
    let last = at(call, call.start.1, words, papers);
    let either = |of: fn(&Found) -> Can| of(&first).either(of(&last));
    let mut broken = first.broken.clone();
    for (id, can) in &last.broken {
        let place = broken.get_mut(id).unwrap();
        *place = place.either(*can);
    }
    let law = governing(papers.kind);
    let lawful = !first.broken[law].be && !last.broken[law].be;
    Found {
        counts: either(|it| it.counts),
        counts_listed: either(|it| it.counts_listed),
        connected_listed: either(|it| it.connected_listed),
        counts_objected: either(|it| it.counts_objected),
        counts_listed_consented: either(|it| it.counts_listed_consented),
        // That one or the other was broken, and nobody knows which, leaves both open.
        any: Can { be: broken.values().any(|it| it.be), not: broken.values().all(|it| it.not) },
        ground: match (first.ground, last.ground) {
            (a, b) if a == b || lawful => a,
            _ => "time-ambiguous",
        },
        broken,
    }
}

/// The call as if it had begun at that second.
fn at(call: &Call, second: i64, words: &Words, papers: &Papers<'_>) -> Found {
    let day = clock::day_of(second);
    let home = call.number / 10_000_000_000 == 44;
    let national = call.number % 10_000_000_000;
    let registers = papers.registers.iter().map(|editions| match home {
        true => listing(&seen(editions, national), editions[0].day, day),
        // No register can hold a number abroad.
        false => Listing::Not,
    });
    let listed = registers.reduce(Listing::or).unwrap();
    let said = answers(words, second);
    let mut consented = Can::default();
    said.iter().for_each(|it| consented.see(it.1));
    let governs = governing(papers.kind);
    let mut found = Found::default();
    let mut set = |id: &'static str, it: bool| found.broken.entry(id).or_default().see(it);
    let ids = ["PECR_21_A1", "PECR_21_1_A", governs];
    for answered in call.connected.answers() {
        let counts = answered || day >= attempts();
        for bound in listed.can().answers() {
            for &(objected, agreed) in &said {
                let needs = papers.kind != "live" || bound;
                let broken = [
                    counts && call.withheld && papers.kind != "automated",
                    counts && objected && papers.kind == "live",
                    counts && needs && !agreed && home,
                ];
                ids.into_iter().zip(broken).for_each(|(id, it)| set(id, it));
                found.any.see(broken.contains(&true));
                found.counts.see(counts);
                found.counts_listed.see(counts && bound);
                found.connected_listed.see(answered && bound);
                found.counts_objected.see(counts && objected);
                found.counts_listed_consented.see(counts && bound && agreed);
            }
        }
    }
    found.ground = ground(&found, home, listed, consented, papers.kind);
    found
}

/// The first reason, in the order of the waterfall.
fn ground(found: &Found, home: bool, listed: Listing, consented: Can, kind: Kind) -> &'static str {
    let broken = found.broken[governing(kind)];
    let live = kind == "live";
    match () {
        () if !home => "abroad",
        () if !found.counts.be => "not-connected",
        () if live && listed == Listing::Not => "not-listed",
        () if live && listed == Listing::Under => "under-28-days",
        () if consented.surely() => "consented",
        () if broken.surely() => "unlawful",
        () if found.counts.open() => "connected-unknown",
        () => match listed {
            Listing::Open(reason) if live => reason,
            _ => "consent-order-unknown",
        },
    }
}
