//! Which rights a notice may promise, each with what it follows from.

use terms::{Cite, Date};

use super::choice::is_marketing;
use super::facts::{Basis, Condition, Criminal, Element, Facts, Purpose, Safeguard};
use crate::law::Version;
use crate::law::{
    DPA_164A, DPA_165, UK_GDPR_7, UK_GDPR_15, UK_GDPR_16, UK_GDPR_17, UK_GDPR_18, UK_GDPR_20,
    UK_GDPR_21_1, UK_GDPR_21_2, versions,
};

/// A right that people have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Right {
    /// The right.
    pub element: Element,
    /// The provision that gives it.
    pub cite: Cite,
    /// The purposes for which it holds, by their place; all of them where this is empty.
    pub purposes: Vec<usize>,
}

/// The rights that follow from what is done, by the law of a day.
///
/// # Source
/// Articles 7(3), 15 to 18, 20 and 21 of the UK GDPR; sections 164A and 165 of the Data Protection
/// Act 2018.
///
/// # Reading
/// Erasure is promised where at least one purpose rests on neither a legal obligation nor a
/// public task, and for those purposes alone (Article 17(3)(b)). Portability is promised for what
/// is held on consent or a contract; that it is held by automated means is taken for granted.
/// Marketing is told apart: whoever objects to it need not hear of compelling reasons to go on
/// (Article 21(3)), so that it does not stand among what Article 21(1) is about.
/// Consent is withdrawn alike whether it is the basis, the condition for data that weigh more, or
/// what lets data leave the country; the last may be about every purpose. That a person takes part
/// in a decision (Article 22C) is told with the decision itself, [`Element::Automated`].
#[must_use]
pub fn rights(facts: &Facts, on: Date) -> Vec<Right> {
    let all = |wanted: &dyn Fn(&Purpose) -> bool| -> Vec<usize> {
        let places = facts.purposes.iter().enumerate();
        places.filter(|(_, purpose)| wanted(purpose)).map(|(at, _)| at).collect()
    };
    let of = |element, cite, purposes| Right { element, cite, purposes };
    let mut found = vec![
        // Branch right.access [UK_GDPR_15]: always
        of(Element::Access, UK_GDPR_15, Vec::new()),
        // Branch right.rectification [UK_GDPR_16]: always
        of(Element::Rectification, UK_GDPR_16, Vec::new()),
    ];
    let mut some = |element, cite, purposes: Vec<usize>| {
        if !purposes.is_empty() {
            let whole = purposes.len() == facts.purposes.len();
            found.push(of(element, cite, if whole { Vec::new() } else { purposes }));
        }
    };
    // Branch right.erasure [UK_GDPR_17]: not where a law or a public task needs the data
    let kept_by_law = [Basis::LegalObligation, Basis::PublicTask];
    some(Element::Erasure, UK_GDPR_17, all(&|it| !kept_by_law.contains(&it.basis)));
    // Branch right.restriction [UK_GDPR_18]: always
    some(Element::Restriction, UK_GDPR_18, all(&|_| true));
    // Branch right.objection [UK_GDPR_21_1]: public task, recognised and other legitimate interests
    let can_object = [Basis::PublicTask, Basis::RecognisedInterest, Basis::LegitimateInterests];
    let objects = |it: &Purpose| can_object.contains(&it.basis) && !is_marketing(it.kind);
    some(Element::Objection, UK_GDPR_21_1, all(&objects));
    // Branch right.marketing [UK_GDPR_21_2 UK_GDPR_21_4]: whatever the basis
    some(Element::MarketingObjection, UK_GDPR_21_2, all(&|it| is_marketing(it.kind)));
    // Branch right.portability [UK_GDPR_20]: consent and contract
    let portable = [Basis::Consent, Basis::Contract];
    some(Element::Portability, UK_GDPR_20, all(&|it| portable.contains(&it.basis)));
    // Branch right.withdrawal [UK_GDPR_7]: consent, explicit consent among it
    let goes_by_consent = facts.transfers.iter().any(|it| it.safeguard == Safeguard::Consent);
    let consented = |it: &Purpose| {
        goes_by_consent
            || it.basis == Basis::Consent
            || it.special == Some(Condition::ExplicitConsent)
            || it.criminal == Some(Criminal::Consent)
    };
    some(Element::Withdrawal, UK_GDPR_7, all(&consented));
    // Branch right.complaint-controller [DPA_164A UK_GDPR_13_2_CA UK_GDPR_14_2_DA]: from 19 June 2026 on
    if holds(versions::DPA_164A, on) {
        found.push(of(Element::ComplaintController, DPA_164A, Vec::new()));
    }
    // Branch right.complaint-commissioner [DPA_165 UK_GDPR_13_2_D UK_GDPR_14_2_E]: always
    found.push(of(Element::ComplaintCommissioner, DPA_165, Vec::new()));
    found
}

fn holds(versions: &[Version], on: Date) -> bool {
    versions.iter().any(|version| version.holds_on(on))
}

#[cfg(test)]
pub(crate) mod tests;
