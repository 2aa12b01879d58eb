//! Which points of Articles 13 and 14 a notice tells: exactly those that apply.

use terms::{Cite, Date};

use super::facts::{Basis, Dpo, Element, Facts};
use super::rights::rights;
use crate::law::{
    UK_GDPR_13_1_A, UK_GDPR_13_1_B, UK_GDPR_13_1_C, UK_GDPR_13_1_D, UK_GDPR_13_1_E, UK_GDPR_13_1_F,
    UK_GDPR_13_2_A, UK_GDPR_13_2_E, UK_GDPR_13_2_F, UK_GDPR_14_1_D, UK_GDPR_14_2_F,
};

/// A point that a notice tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Required {
    /// The point.
    pub element: Element,
    /// The provision that asks for it.
    pub cite: Cite,
}

/// The points that apply, by the law of a day, in the order of [`Element::ALL`].
///
/// # Source
/// Articles 13(1), 13(2), 14(1) and 14(2) of the UK GDPR.
#[must_use]
pub fn required(facts: &Facts, on: Date) -> Vec<Required> {
    let rights = rights(facts, on);
    let of_right = |element| rights.iter().find(|it| it.element == element).map(|it| it.cite);
    let when = |applies: bool, cite: Cite| applies.then_some(cite);
    let all = Element::ALL.iter().filter_map(|&element| {
        let cite = match element {
            Element::Controller => Some(UK_GDPR_13_1_A),
            // Branch element.representative [UK_GDPR_13_1_A UK_GDPR_27]: where there is one
            Element::Representative => {
                when(facts.controller.representative.is_some(), UK_GDPR_13_1_A)
            }
            // Branch element.officer [UK_GDPR_13_1_B]: where there is one
            Element::Officer => when(facts.controller.dpo == Dpo::Named, UK_GDPR_13_1_B),
            Element::Purposes | Element::Bases => Some(UK_GDPR_13_1_C),
            // Branch element.interests [UK_GDPR_13_1_D]: where legitimate interests are relied on
            Element::Interests => {
                when(facts.bases().contains(&Basis::LegitimateInterests), UK_GDPR_13_1_D)
            }
            // Branch element.recipients [UK_GDPR_13_1_E]: also that there are none
            Element::Recipients => Some(UK_GDPR_13_1_E),
            // Branch element.transfers [UK_GDPR_13_1_F]: where data leave the country
            Element::Transfers => when(!facts.transfers.is_empty(), UK_GDPR_13_1_F),
            Element::Retention => Some(UK_GDPR_13_2_A),
            // Branch element.needed [UK_GDPR_13_2_E]: where a law or a contract asks for data
            Element::Needed => {
                let needs = facts
                    .purposes
                    .iter()
                    .any(|it| matches!(it.basis, Basis::Contract | Basis::LegalObligation));
                when(needs, UK_GDPR_13_2_E)
            }
            // Branch element.automated [UK_GDPR_13_2_F]: where decisions are made without a person
            Element::Automated => when(!facts.automated.is_empty(), UK_GDPR_13_2_F),
            // Branch element.categories [UK_GDPR_14_1_D]: where data come from elsewhere
            Element::Categories => when(facts.from_elsewhere(), UK_GDPR_14_1_D),
            // Branch element.source [UK_GDPR_14_2_F]: where data come from elsewhere
            Element::Source => when(facts.from_elsewhere(), UK_GDPR_14_2_F),
            right => of_right(right),
        };
        cite.map(|cite| Required { element, cite })
    });
    all.collect()
}

#[cfg(test)]
mod tests;
