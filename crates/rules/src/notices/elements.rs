//! Which points of Articles 13 and 14 a notice tells: exactly those that apply.

mod articles;

use terms::{Cite, Date};

use super::facts::{Basis, Dpo, Element, Facts};
use super::rights::rights;

/// A point that a notice tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Required {
    /// The point.
    pub element: Element,
    /// The provision that asks for it: of Article 13 where it has the point, else of Article 14.
    pub cite: Cite,
    /// The provision of Article 14 that asks for it too, where data come from elsewhere.
    pub elsewhere: Option<Cite>,
}

impl Required {
    /// Every provision that asks for it, once.
    pub fn articles(&self) -> impl Iterator<Item = Cite> + use<> {
        let also = self.elsewhere.filter(|cite| *cite != self.cite);
        [Some(self.cite), also].into_iter().flatten()
    }
}

/// The points that apply, by the law of a day, in the order of [`Element::ALL`].
///
/// # Source
/// Articles 13(1), 13(2), 14(1), 14(2) and 21(4) of the UK GDPR.
///
/// # Reading
/// People give some data themselves in every notice, so that Article 13 always applies; Article 14
/// comes in where data come from elsewhere. That there are no recipients is told too.
#[must_use]
pub fn required(facts: &Facts, on: Date) -> Vec<Required> {
    let rights = rights(facts, on);
    let all = Element::ALL.iter().filter(|element| {
        applies(**element, facts).unwrap_or_else(|| rights.iter().any(|it| it.element == **element))
    });
    all.filter_map(|&element| {
        let (given, elsewhere) = articles::of(element);
        let elsewhere = elsewhere.filter(|_| facts.from_elsewhere());
        Some(Required { element, cite: given.or(elsewhere)?, elsewhere })
    })
    .collect()
}

/// Whether a point applies; none for a right, which follows from what is done.
fn applies(element: Element, facts: &Facts) -> Option<bool> {
    let uses = |bases: &[Basis]| facts.bases().iter().any(|basis| bases.contains(basis));
    Some(match element {
        Element::Controller | Element::Purposes | Element::Bases | Element::Retention => true,
        // Branch element.representative [UK_GDPR_13_1_A UK_GDPR_27]: where there is one
        Element::Representative => facts.controller.representative.is_some(),
        // Branch element.officer [UK_GDPR_13_1_B]: where there is one
        Element::Officer => facts.controller.dpo == Dpo::Named,
        // Branch element.interests [UK_GDPR_13_1_D]: where legitimate interests are relied on
        Element::Interests => uses(&[Basis::LegitimateInterests]),
        // Branch element.recipients [UK_GDPR_13_1_E]: also that there are none
        Element::Recipients => true,
        // Branch element.transfers [UK_GDPR_13_1_F]: where data leave the country
        Element::Transfers => !facts.transfers.is_empty(),
        // Branch element.needed [UK_GDPR_13_2_E]: where a law or a contract asks for data
        Element::Needed => uses(&[Basis::Contract, Basis::LegalObligation]),
        // Branch element.automated [UK_GDPR_13_2_F]: where decisions are made without a person
        Element::Automated => !facts.automated.is_empty(),
        // Branch element.categories [UK_GDPR_14_1_D]: where data come from elsewhere
        Element::Categories => facts.from_elsewhere(),
        // Branch element.source [UK_GDPR_14_2_F]: where data come from elsewhere
        Element::Source => facts.from_elsewhere(),
        _ => return None,
    })
}

#[cfg(test)]
mod tests;
