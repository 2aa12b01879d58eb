//! What the law changed between two days, of what a notice rests on.

use std::collections::BTreeSet;

use terms::{Cite, Date};

use super::super::elements::required;
use super::super::facts::{Basis, Element, Facts, Safeguard};
use super::super::rights::rights;
use crate::law::{
    DPA_SCH_1, UK_GDPR_6_1_A, UK_GDPR_6_1_B, UK_GDPR_6_1_C, UK_GDPR_6_1_D, UK_GDPR_6_1_E,
    UK_GDPR_6_1_EA, UK_GDPR_6_1_F, UK_GDPR_9_2, UK_GDPR_10, UK_GDPR_12, UK_GDPR_14_3, UK_GDPR_22,
    UK_GDPR_22C, UK_GDPR_45, UK_GDPR_46, UK_GDPR_49, provision,
};

/// A change of the law in something on which a notice rests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moved {
    /// The day from which the law is another.
    pub since: Date,
    /// The provision.
    pub cite: Cite,
    /// What the notice must tell since, and did not have to before; none where its words need not
    /// change by these rules.
    pub asks: Option<Element>,
}

/// What the law changed after one day and up to another, oldest first. Where a point must newly
/// be told, that is one change, of the provision that gives it.
#[must_use]
pub fn moved(facts: &Facts, was: Date, is: Date) -> Vec<Moved> {
    let [before, after] = [was, is].map(|day| required(facts, day));
    let given = rights(facts, is);
    let mut found = Vec::new();
    let mut told = BTreeSet::new();
    for point in &after {
        if before.iter().any(|it| it.element == point.element) {
            continue;
        }
        let right = given.iter().find(|right| right.element == point.element);
        let cite = right.map_or(point.cite, |right| right.cite);
        told.extend(point.articles().chain([cite]));
        if let Some(since) = began(cite, is) {
            found.push(Moved { since, cite, asks: Some(point.element) });
        }
    }
    let mut rests = rests_on(facts, was);
    rests.extend(rests_on(facts, is));
    for cite in rests.difference(&told) {
        let days = turning_days(*cite).into_iter().filter(|day| was < *day && *day <= is);
        found.extend(days.map(|since| Moved { since, cite: *cite, asks: None }));
    }
    found.sort_unstable();
    found
}

/// Everything that a notice rests on, by the law of a day.
fn rests_on(facts: &Facts, day: Date) -> BTreeSet<Cite> {
    let mut cites = BTreeSet::from([UK_GDPR_12]);
    cites.extend(required(facts, day).iter().flat_map(|point| point.articles()));
    cites.extend(rights(facts, day).iter().map(|right| right.cite));
    cites.extend(facts.bases().into_iter().map(of_basis));
    cites.extend(facts.from_elsewhere().then_some(UK_GDPR_14_3));
    let purposes = || facts.purposes.iter();
    cites.extend(
        purposes()
            .any(|it| it.special.is_some())
            .then_some([UK_GDPR_9_2, DPA_SCH_1])
            .into_iter()
            .flatten(),
    );
    cites.extend(
        purposes()
            .any(|it| it.criminal.is_some())
            .then_some([UK_GDPR_10, DPA_SCH_1])
            .into_iter()
            .flatten(),
    );
    cites.extend(facts.transfers.iter().map(|it| of_safeguard(it.safeguard)));
    if !facts.automated.is_empty() {
        cites.extend([UK_GDPR_22, UK_GDPR_22C]);
    }
    cites
}

const fn of_basis(basis: Basis) -> Cite {
    match basis {
        Basis::Consent => UK_GDPR_6_1_A,
        Basis::Contract => UK_GDPR_6_1_B,
        Basis::LegalObligation => UK_GDPR_6_1_C,
        Basis::VitalInterests => UK_GDPR_6_1_D,
        Basis::PublicTask => UK_GDPR_6_1_E,
        Basis::RecognisedInterest => UK_GDPR_6_1_EA,
        Basis::LegitimateInterests => UK_GDPR_6_1_F,
    }
}

const fn of_safeguard(safeguard: Safeguard) -> Cite {
    match safeguard {
        Safeguard::Adequacy => UK_GDPR_45,
        Safeguard::Agreement | Safeguard::Addendum | Safeguard::CorporateRules => UK_GDPR_46,
        Safeguard::Consent | Safeguard::Contract => UK_GDPR_49,
    }
}

/// The days on which a provision began, was written anew, or ended.
fn turning_days(cite: Cite) -> BTreeSet<Date> {
    let versions = provision(cite).map_or(&[][..], |provision| provision.versions);
    versions.iter().flat_map(|version| [Some(version.from), version.until]).flatten().collect()
}

/// The last day up to `day` on which the provision began or was written anew.
pub(super) fn began(cite: Cite, day: Date) -> Option<Date> {
    provision(cite)?.on(day).map(|version| version.from)
}

/// The last day up to `day` on which the provision ended.
pub(super) fn ended(cite: Cite, day: Date) -> Option<Date> {
    provision(cite)?.versions.iter().filter_map(|it| it.until).filter(|it| *it <= day).max()
}
