//! What can be known: from what was observed on some days to what holds on any day.
//!
//! An organisation holds editions of a register, never the register itself.
//! `spec/what-can-be-known.md` states the rules; [`standing`] is those rules as
//! one plain function. Look-up, screening, audit and gate all answer with it, or
//! with the fast path of [`crate::View`], which the tests hold against it.

use terms::{Date, Since, Standing, State};

/// What one edition, or one look-up, found about one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Observation {
    /// The day that it speaks of.
    pub on: Date,
    /// Whether the number was listed.
    pub listed: bool,
}

/// A spell as a bureau tells it: told beside what is proved, and proving nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Attributed {
    /// The first day on the register.
    pub from: Date,
    /// The day on which it came off; that day is no longer within the spell.
    pub until: Option<Date>,
}

/// A spell on the register, as the observations prove it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Spell {
    /// When it began.
    pub since: Since,
    /// The last day on which it was observed.
    pub last_seen: Date,
    /// The first day on which the number was observed to be off again; `None` while it was not.
    pub gone_by: Option<Date>,
}

/// What the observations of one number say about `day`.
///
/// The observations are those of every edition that covers the number and of
/// every look-up of it, in ascending order of days. Two of the same day that
/// disagree make that day, and what lies beside it, a [`State::Maybe`], while
/// [`Standing::last_known`] says listed.
///
/// ```
/// use register::known::{Observation, standing};
/// use terms::{Date, State};
///
/// let day = |text| Date::parse(text).unwrap();
/// let observations = [
///     Observation { on: day("2026-09-01"), listed: false },
///     Observation { on: day("2026-10-01"), listed: true },
///     Observation { on: day("2026-11-01"), listed: true },
/// ];
/// let known = standing(&observations, &[], day("2026-10-20"));
/// assert_eq!(known.state, State::Listed);
/// let since = known.since.unwrap();
/// assert_eq!((since.earliest, since.latest), (Some(day("2026-09-02")), day("2026-10-01")));
/// assert_eq!(standing(&observations, &[], day("2026-09-15")).state, State::Maybe);
/// assert_eq!(standing(&observations, &[], day("2026-11-02")).state, State::Unknown);
/// ```
#[must_use]
pub fn standing(observations: &[Observation], attributed: &[Attributed], day: Date) -> Standing {
    let mut last: Option<Finding> = None;
    let mut next: Option<Finding> = None;
    for found in days(observations) {
        if found.on > day {
            next = Some(Finding::after(last, found));
            break;
        }
        last = Some(Finding::after(last, found));
    }
    Standing { attributed: attributed_on(attributed, day), ..between(last, next, day) }
}

/// The spells that the observations prove, oldest first.
///
/// ```
/// use register::known::{Observation, spells};
/// use terms::Date;
///
/// let on = |text, listed| Observation { on: Date::parse(text).unwrap(), listed };
/// let seen = [on("2026-09-01", true), on("2026-10-01", false), on("2026-11-01", true)];
/// let spells = spells(&seen);
/// assert_eq!(spells.len(), 2);
/// assert_eq!(spells[0].gone_by, Some(seen[1].on));
/// assert_eq!(spells[1].gone_by, None);
/// ```
#[must_use]
pub fn spells(observations: &[Observation]) -> Vec<Spell> {
    let mut spells: Vec<Spell> = Vec::new();
    let mut last: Option<Finding> = None;
    for found in days(observations) {
        let finding = Finding::after(last, found);
        let goes_on = last.is_some_and(|last| last.day.only_listed()) && found.only_listed();
        if let Some(open) = spells.last_mut().filter(|spell| spell.gone_by.is_none()) {
            if goes_on {
                open.last_seen = found.on;
            } else {
                open.gone_by = Some(found.on);
            }
        }
        if let (Some(since), false) = (finding.since, goes_on) {
            let gone_by = found.absent.then_some(found.on);
            spells.push(Spell { since, last_seen: found.on, gone_by });
        }
        last = Some(finding);
    }
    spells
}

/// The earliest beginning that a bureau gives to a spell around `day`.
pub(crate) fn attributed_on(attributed: &[Attributed], day: Date) -> Option<Date> {
    let contains =
        |spell: &&Attributed| spell.from <= day && spell.until.is_none_or(|until| day < until);
    attributed.iter().filter(contains).map(|spell| spell.from).min()
}

/// All that was found on one day.
#[derive(Clone, Copy)]
struct Found {
    on: Date,
    listed: bool,
    absent: bool,
}

impl Found {
    fn only_listed(self) -> bool {
        self.listed && !self.absent
    }

    fn only_absent(self) -> bool {
        self.absent && !self.listed
    }
}

/// What was found on a day, and when the spell seen that day began.
#[derive(Clone, Copy)]
struct Finding {
    day: Found,
    since: Option<Since>,
}

impl Finding {
    fn after(last: Option<Self>, day: Found) -> Self {
        Self { day, since: day.listed.then(|| begun(last, day)) }
    }
}

/// When the spell that is seen on `day` began, knowing what was found last before it.
fn begun(last: Option<Finding>, day: Found) -> Since {
    let Some(last) = last else { return Since { earliest: None, latest: day.on } };
    if last.day.only_absent() {
        return Since { earliest: last.day.on.plus_days(1), latest: day.on };
    }
    match last.since {
        Some(since) if last.day.only_listed() && day.only_listed() => since,
        // Seen before, but the number was also seen off that day: an interval from there.
        Some(since) if last.day.only_listed() => Since { latest: day.on, ..since },
        _ => Since { earliest: Some(last.day.on), latest: day.on },
    }
}

/// What holds on `day`, with `last` on or before it and `next` after it.
fn between(last: Option<Finding>, next: Option<Finding>, day: Date) -> Standing {
    let Some(last) = last else { return Standing::UNKNOWN };
    let on_the_day = (last.day.on == day).then_some(last);
    let state = match on_the_day.or(next) {
        None => State::Unknown,
        Some(next) if last.day.only_listed() && next.day.only_listed() => State::Listed,
        Some(next) if last.day.only_absent() && next.day.only_absent() => State::NotListed,
        Some(_) => State::Maybe,
    };
    let arriving = next.filter(|_| state == State::Maybe && on_the_day.is_none());
    Standing {
        state,
        last_known: Some(last.day.listed),
        since: arriving.and_then(|next| next.since).or(last.since),
        attributed: None,
        as_of: Some(last.day.on),
    }
}

/// The observations day by day.
fn days(observations: &[Observation]) -> impl Iterator<Item = Found> + '_ {
    observations.chunk_by(|a, b| a.on == b.on).filter_map(|same_day| {
        Some(Found {
            on: same_day.first()?.on,
            listed: same_day.iter().any(|found| found.listed),
            absent: same_day.iter().any(|found| !found.listed),
        })
    })
}

#[cfg(test)]
mod tests;
