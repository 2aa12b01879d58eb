//! Whether a lawful basis fits its purpose.

mod condition;

use terms::{Actor, Code, Problem};

use super::codes;
use super::facts::{Basis, Dpo, Facts, Interest, Purpose, PurposeKind as P};
use crate::law::{
    PECR_21_1_B, PECR_22, UK_GDPR_6_1_B, UK_GDPR_6_1_C, UK_GDPR_6_1_D, UK_GDPR_6_1_E,
    UK_GDPR_6_1_EA, UK_GDPR_6_1_F, UK_GDPR_6_11, UK_GDPR_7, UK_GDPR_22B, UK_GDPR_37,
};

/// What is wrong with the bases and conditions that were chosen, or doubtful; each with the
/// purpose's `key`.
///
/// # Source
/// Articles 6(1), 6(11), 7, 9, 10, 22B and 37 of the UK GDPR; Schedule 1 to the Data Protection
/// Act 2018; regulations 21 and 22 of the Privacy and Electronic Communications Regulations 2003.
///
/// # Reading
/// Where the law excludes a basis it is an error. Where it seldom fits it is a warning, for a
/// person to decide. Points (ea) and (f) are closed to public authorities in the performance of
/// their tasks: teaching, care and their like are taken for such tasks, other purposes are doubted.
#[must_use]
pub fn wrong(facts: &Facts, key: impl Fn(usize) -> String) -> Vec<Problem> {
    let mut found = Vec::new();
    for (index, purpose) in facts.purposes.iter().enumerate() {
        let place = format!("purpose.{}.basis", key(index));
        found.extend(of(purpose, facts).map(|problem| problem.in_column(place)));
        // Branch notice.decision-recognised [UK_GDPR_22B]: no decision without a person on a recognised interest
        if purpose.basis == Basis::RecognisedInterest && !facts.automated.is_empty() {
            let mut problem = Problem::warning(codes::DECISION_RECOGNISED, Actor::Caller);
            problem.cite = Some(UK_GDPR_22B);
            found.push(problem.in_column(format!("purpose.{}.basis", key(index))));
        }
        // Branch notice.calls-screened [PECR_21_1_B]: numbers are screened before they are called
        if purpose.kind == P::MarketingCalls {
            let note = Problem::note(codes::CALLS_SCREENED, Actor::Caller).citing(PECR_21_1_B);
            found.push(note.in_column(format!("purpose.{}.basis", key(index))));
        }
        found.extend(condition::wrong(purpose, facts, &format!("purpose.{}", key(index))));
    }
    // Branch notice.authority-officer [UK_GDPR_37]: a public authority has an officer
    if facts.public_authority && facts.controller.dpo == Dpo::None {
        let problem = Problem::warning(codes::AUTHORITY_OFFICER, Actor::Caller);
        found.push(problem.citing(UK_GDPR_37).in_column("dpo"));
    }
    found
}

fn of(purpose: &Purpose, facts: &Facts) -> Option<Problem> {
    let error = |code: Code, cite| {
        let mut problem = Problem::error(code, Actor::Caller);
        problem.cite = Some(cite);
        Some(problem)
    };
    let warning = |code: Code, cite| {
        let mut problem = Problem::warning(code, Actor::Caller);
        problem.cite = Some(cite);
        Some(problem)
    };
    let marketing = is_marketing(purpose.kind);
    match purpose.basis {
        // Branch notice.marketing-recognised [UK_GDPR_6_1_EA UK_GDPR_6_11]: marketing is none of the recognised interests
        Basis::RecognisedInterest if marketing => error(codes::MARKETING_RECOGNISED, UK_GDPR_6_11),
        // Branch notice.authority-interests [UK_GDPR_6_1_F UK_GDPR_6_1_EA]: authorities rely on their tasks
        Basis::RecognisedInterest if facts.public_authority && is_task(purpose.kind) => {
            error(codes::AUTHORITY_INTERESTS, UK_GDPR_6_1_EA)
        }
        Basis::RecognisedInterest if facts.public_authority => {
            warning(codes::AUTHORITY_INTERESTS, UK_GDPR_6_1_EA)
        }
        Basis::LegitimateInterests if facts.public_authority && is_task(purpose.kind) => {
            error(codes::AUTHORITY_INTERESTS, UK_GDPR_6_1_F)
        }
        // Branch notice.interest-unlikely [UK_GDPR_6_1_EA]: each recognised interest has its own purposes
        Basis::RecognisedInterest if !fits(purpose) => {
            warning(codes::INTEREST_UNLIKELY, UK_GDPR_6_1_EA)
        }
        // Branch notice.consent-without-choice [UK_GDPR_7 UK_GDPR_6_1_A]: consent is free or it is none
        Basis::Consent
            if has_no_choice(purpose.kind) || facts.public_authority && is_task(purpose.kind) =>
        {
            warning(codes::CONSENT_WITHOUT_CHOICE, UK_GDPR_7)
        }
        // Branch notice.marketing-contract [UK_GDPR_6_1_B]: no contract needs marketing
        Basis::Contract if marketing => warning(codes::MARKETING_CONTRACT, UK_GDPR_6_1_B),
        // Branch notice.marketing-obligation [UK_GDPR_6_1_C]: no law obliges to market
        Basis::LegalObligation if marketing => error(codes::MARKETING_OBLIGATION, UK_GDPR_6_1_C),
        // Branch notice.task-without-authority [UK_GDPR_6_1_E]: a public task is set by law
        Basis::PublicTask if !facts.public_authority && purpose.kind != P::PublicTask => {
            warning(codes::TASK_WITHOUT_AUTHORITY, UK_GDPR_6_1_E)
        }
        // Branch notice.vital-unlikely [UK_GDPR_6_1_D]: vital interests are matters of life and death
        Basis::VitalInterests
            if !matches!(
                purpose.kind,
                P::Emergencies | P::Care | P::EmergencyContacts | P::Own
            ) =>
        {
            warning(codes::VITAL_UNLIKELY, UK_GDPR_6_1_D)
        }
        // Branch notice.electronic-marketing [PECR_22 UK_GDPR_6_11]: e-mail and text have a rule of their own
        Basis::LegitimateInterests if matches!(purpose.kind, P::Newsletter | P::Fundraising) => {
            Some(Problem::note(codes::ELECTRONIC_MARKETING, Actor::Caller).citing(PECR_22))
        }
        _ => None,
    }
}

/// Whether a purpose is direct marketing.
#[must_use]
pub const fn is_marketing(kind: P) -> bool {
    matches!(kind, P::Newsletter | P::MarketingCalls | P::Fundraising)
}

/// What a public authority that does it does as one of its tasks.
const fn is_task(kind: P) -> bool {
    matches!(
        kind,
        P::PublicTask | P::Teaching | P::PupilWelfare | P::Care | P::Safeguarding | P::Emergencies
    )
}

/// Whether people who deal with the organisation have no choice about this.
const fn has_no_choice(kind: P) -> bool {
    matches!(
        kind,
        P::TaxRecords
            | P::GiftAid
            | P::Security
            | P::Insurance
            | P::PupilWelfare
            | P::Care
            | P::Emergencies
            | P::Recruitment
            | P::Training
            | P::IdentityChecks
            | P::Employment
            | P::Pay
            | P::StaffHealth
            | P::RecordChecks
            | P::Payments
            | P::Tenancies
            | P::Safeguarding
            | P::Crime
            | P::PublicTask
    )
}

const fn fits(purpose: &Purpose) -> bool {
    match (purpose.recognised, purpose.kind) {
        (_, P::Own) | (None, _) => true,
        (Some(Interest::Crime), kind) => matches!(kind, P::Crime | P::Security | P::IdentityChecks),
        (Some(Interest::Safeguarding), kind) => {
            matches!(
                kind,
                P::Safeguarding | P::PupilWelfare | P::Support | P::Care | P::RecordChecks
            )
        }
        (Some(Interest::Emergency), kind) => {
            matches!(kind, P::Emergencies | P::EmergencyContacts | P::Care)
        }
        (Some(Interest::Request | Interest::Security), _) => true,
    }
}

#[cfg(test)]
mod tests;
