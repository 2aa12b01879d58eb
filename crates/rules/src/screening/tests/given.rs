//! Facts for tests, counted back from one Monday.

use terms::{Date, Days, Since, Standing, State};

use crate::screening::{
    Consent, Decision, Facts, Kind, Looking, Lookup, Moment, Objection, Policy, decide,
};

pub(in crate::screening) const GRACE: Policy =
    Policy { max_edition_age_days: 28, grace: true, demand: crate::screening::Demand::Both };

/// Monday 23 November 2026, on which the calls of every test are made.
pub(in crate::screening) fn monday() -> Date {
    Date::parse("2026-11-23").unwrap()
}

/// So many days before that Monday, or after it.
pub(in crate::screening) fn ago(days: Days) -> Date {
    monday().plus_days(-days).unwrap()
}

/// A call of this kind on Monday, with a number that is on neither register.
pub(in crate::screening) fn call(kind: Kind) -> Facts<'static> {
    Facts { tps: clear(3), ctps: clear(5), ..Facts::new(kind, monday()) }
}

/// The same, to a line with this objection and this consent.
pub(in crate::screening) fn told(
    kind: Kind,
    objected: Option<Days>,
    consented: Option<Days>,
) -> Facts<'static> {
    Facts {
        objection: objected.map(|days| Objection::made(Moment::on(ago(days)))),
        consent: consented.map(|days| Consent::given(Moment::on(ago(days)))),
        ..call(kind)
    }
}

/// The same call, looked back on.
pub(in crate::screening) fn back(facts: Facts<'_>) -> Facts<'_> {
    Facts { looking: Looking::Back, ..facts }
}

/// Not on the last edition, which is so many days old.
pub(in crate::screening) fn clear(age: Days) -> Lookup {
    Lookup::Found(Standing { last_known: Some(false), as_of: Some(ago(age)), ..Standing::UNKNOWN })
}

/// On the last edition, which is so many days old; when the spell began is not known.
pub(in crate::screening) fn listed(age: Days) -> Lookup {
    let since = Since { earliest: None, latest: ago(age) };
    Lookup::Found(Standing {
        last_known: Some(true),
        since: Some(since),
        as_of: Some(ago(age)),
        ..Standing::UNKNOWN
    })
}

/// Listed on Monday, in a spell that began between these days.
pub(in crate::screening) fn listed_between(earliest: Option<Days>, latest: Days) -> Lookup {
    let since = Since { earliest: earliest.map(ago), latest: ago(latest) };
    Lookup::Found(Standing {
        state: State::Listed,
        last_known: Some(true),
        since: Some(since),
        attributed: None,
        as_of: Some(monday()),
    })
}

/// What one register says with this state, of which everything else is as for [`listed_between`].
pub(in crate::screening) fn state(state: State, lookup: Lookup) -> Lookup {
    match lookup {
        Lookup::Found(standing) => Lookup::Found(Standing { state, ..standing }),
        other => other,
    }
}

/// Decided with the strict policy.
pub(in crate::screening) fn decided(facts: &Facts<'_>) -> Decision {
    decide(facts, &Policy::default())
}

/// The ids of all reasons, the one that decided first.
pub(in crate::screening) fn ids(decision: Decision) -> Vec<&'static str> {
    decision.reasons().iter().map(crate::screening::Reason::id).collect()
}
