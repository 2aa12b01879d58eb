//! Whether a condition fits the data that weigh more than others.

use terms::{Actor, Problem};

use super::{codes, has_no_choice, is_marketing};
use crate::law::{DPA_SCH_1, UK_GDPR_7, UK_GDPR_9_2, UK_GDPR_22B};
use crate::notices::facts::{
    Audience, Condition, Criminal, DataKind, Facts, Purpose, PurposeKind as P, Sector,
};

/// What is doubtful about the conditions of one purpose, whose names begin with `place`.
///
/// # Source
/// Articles 7, 9(2), 10 and 22B of the UK GDPR; Schedule 1 to the Data Protection Act 2018.
///
/// # Reading
/// Whether a condition is met depends on more than a form knows. What seldom fits is a warning.
/// Point (d) of Article 9(2) is for bodies with a political, philosophical, religious or trade
/// union aim, which show by the kinds of data that they use; other charities need another one.
pub(super) fn wrong(purpose: &Purpose, facts: &Facts, place: &str) -> Vec<Problem> {
    let mut found = Vec::new();
    let mut warn = |code, cite, part: &str| {
        let problem = Problem::warning(code, Actor::Caller);
        found.push(problem.citing(cite).in_column(format!("{place}.{part}")));
    };
    if let Some(condition) = purpose.special {
        // Branch notice.explicit-consent-without-choice [UK_GDPR_7 UK_GDPR_9_2]: explicit consent is free too
        if condition == Condition::ExplicitConsent && has_no_choice(purpose.kind) {
            warn(codes::CONSENT_WITHOUT_CHOICE, UK_GDPR_7, "special");
        }
        // Branch notice.condition-unlikely [UK_GDPR_9_2 DPA_SCH_1]: each condition has its own purposes
        if !fits(condition, purpose, facts) {
            warn(codes::CONDITION_UNLIKELY, UK_GDPR_9_2, "special");
        }
        // Branch notice.decision-sensitive [UK_GDPR_22B]: sensitive data decide with explicit consent, or by law
        if condition != Condition::ExplicitConsent && !facts.automated.is_empty() {
            warn(codes::DECISION_SENSITIVE, UK_GDPR_22B, "special");
        }
    }
    if let Some(condition) = purpose.criminal {
        // Branch notice.crime-consent-without-choice [UK_GDPR_7 DPA_SCH_1]: nor is it consent to a check
        if condition == Criminal::Consent && has_no_choice(purpose.kind) {
            warn(codes::CONSENT_WITHOUT_CHOICE, UK_GDPR_7, "criminal");
        }
        // Branch notice.crime-condition-unlikely [DPA_SCH_1]: each condition has its own purposes
        if !fits_crime(condition, purpose, facts) {
            warn(codes::CONDITION_UNLIKELY, DPA_SCH_1, "criminal");
        }
    }
    found
}

fn fits(condition: Condition, purpose: &Purpose, facts: &Facts) -> bool {
    let kind = purpose.kind;
    match condition {
        Condition::ExplicitConsent => true,
        // Marketing on sensitive data has no other condition that is likely.
        _ if is_marketing(kind) => false,
        _ if kind == P::Own => true,
        Condition::EmploymentLaw => is_work(kind, facts) || is_care(kind),
        Condition::VitalInterests => {
            is_care(kind) || matches!(kind, P::Emergencies | P::EmergencyContacts | P::PupilWelfare)
        }
        Condition::NotForProfit => {
            let aims = [DataKind::Politics, DataKind::Religion, DataKind::Union];
            facts.sector == Sector::Charity && aims.iter().any(|it| purpose.data.contains(it))
        }
        Condition::Equality => is_work(kind, facts) || kind == P::Equality,
        Condition::UnlawfulActs => is_crime(kind),
        Condition::Safeguarding => is_safeguarding(kind),
        Condition::Insurance => matches!(kind, P::Insurance | P::Advice),
        Condition::HealthCare => {
            is_care(kind)
                || matches!(
                    kind,
                    P::Services | P::Bookings | P::Emergencies | P::StaffHealth | P::PupilWelfare
                )
        }
        Condition::MadePublic
        | Condition::LegalClaims
        | Condition::PublicHealth
        | Condition::Research => true,
    }
}

fn fits_crime(condition: Criminal, purpose: &Purpose, facts: &Facts) -> bool {
    let kind = purpose.kind;
    match condition {
        Criminal::Consent => true,
        _ if is_marketing(kind) => false,
        _ if kind == P::Own => true,
        Criminal::EmploymentLaw => is_work(kind, facts),
        Criminal::UnlawfulActs => is_crime(kind),
        Criminal::Safeguarding => is_safeguarding(kind),
        Criminal::Insurance => matches!(kind, P::Insurance | P::Advice),
        Criminal::VitalInterests | Criminal::MadePublic | Criminal::LegalClaims => true,
    }
}

/// Whether it is about people who work, or want to work, for the organisation.
fn is_work(kind: P, facts: &Facts) -> bool {
    facts.audience == Audience::Staff || kind == P::RecordChecks
}

const fn is_care(kind: P) -> bool {
    matches!(kind, P::Care | P::Support | P::PublicTask)
}

const fn is_crime(kind: P) -> bool {
    matches!(kind, P::Crime | P::Security | P::IdentityChecks | P::Safeguarding | P::RecordChecks)
}

const fn is_safeguarding(kind: P) -> bool {
    is_care(kind)
        || matches!(
            kind,
            P::Safeguarding | P::PupilWelfare | P::Teaching | P::RecordChecks | P::Volunteers
        )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notices::facts::{Automated, Basis, Own};
    use crate::notices::rights::tests::{facts, purpose};

    fn with(kind: P, special: Option<Condition>, criminal: Option<Criminal>) -> Vec<&'static str> {
        let chosen = Purpose { special, criminal, ..purpose(kind, Basis::LegitimateInterests) };
        codes_of(&chosen, &facts(vec![chosen.clone()]))
    }

    fn codes_of(chosen: &Purpose, facts: &Facts) -> Vec<&'static str> {
        wrong(chosen, facts, "purpose.x").into_iter().map(|it| it.code.0).collect()
    }

    const UNLIKELY: &str = "notice-condition-unlikely";
    const NO_CHOICE: &str = "notice-consent-without-choice";

    /// Covers: notice.explicit-consent-without-choice
    #[test]
    fn uk_gdpr_7_explicit_consent_where_there_is_no_choice() {
        assert_eq!(with(P::Employment, Some(Condition::ExplicitConsent), None), [NO_CHOICE]);
        assert_eq!(with(P::Events, Some(Condition::ExplicitConsent), None), [""; 0]);
    }

    /// Covers: notice.crime-consent-without-choice
    #[test]
    fn uk_gdpr_7_consent_to_a_check_of_records() {
        assert_eq!(with(P::RecordChecks, None, Some(Criminal::Consent)), [NO_CHOICE]);
        assert_eq!(with(P::Support, None, Some(Criminal::Consent)), [""; 0]);
    }

    /// Covers: notice.condition-unlikely
    #[test]
    fn uk_gdpr_9_2_each_condition_has_its_purposes() {
        for (kind, condition) in [
            (P::Care, Condition::HealthCare),
            (P::Emergencies, Condition::VitalInterests),
            (P::Advice, Condition::LegalClaims),
            (P::Own, Condition::EmploymentLaw),
        ] {
            assert_eq!(with(kind, Some(condition), None), [""; 0], "{}", condition.id());
        }
        for (kind, condition) in [
            (P::Payments, Condition::HealthCare),
            (P::Newsletter, Condition::HealthCare),
            (P::Events, Condition::VitalInterests),
            (P::Events, Condition::EmploymentLaw),
            (P::Membership, Condition::NotForProfit),
            (P::Events, Condition::Insurance),
        ] {
            assert_eq!(with(kind, Some(condition), None), [UNLIKELY], "{}", condition.id());
        }
    }

    #[test]
    fn uk_gdpr_9_2_d_is_for_bodies_with_such_aims() {
        let mut chosen = purpose(P::Membership, Basis::LegitimateInterests);
        chosen.special = Some(Condition::NotForProfit);
        let mut of = facts(vec![chosen.clone()]);
        of.sector = Sector::Charity;
        chosen.data = vec![DataKind::Health];
        assert_eq!(codes_of(&chosen, &of), [UNLIKELY]);
        chosen.data = vec![DataKind::Religion];
        assert_eq!(codes_of(&chosen, &of), [""; 0]);
    }

    /// Covers: notice.crime-condition-unlikely
    #[test]
    fn dpa_sch_1_each_condition_has_its_purposes() {
        assert_eq!(with(P::RecordChecks, None, Some(Criminal::Safeguarding)), [""; 0]);
        assert_eq!(with(P::Payments, None, Some(Criminal::Safeguarding)), [UNLIKELY]);
        assert_eq!(with(P::Newsletter, None, Some(Criminal::LegalClaims)), [UNLIKELY]);
    }

    /// Covers: notice.decision-sensitive
    #[test]
    fn uk_gdpr_22b_sensitive_data_in_decisions_without_a_person() {
        let mut chosen = purpose(P::Care, Basis::Contract);
        chosen.special = Some(Condition::HealthCare);
        let mut of = facts(vec![chosen.clone()]);
        assert_eq!(codes_of(&chosen, &of), [""; 0]);
        let words = || Own::en("words");
        of.automated.push(Automated { decision: words(), logic: words(), effect: words() });
        assert_eq!(codes_of(&chosen, &of), ["notice-decision-sensitive"]);
        assert_eq!(
            wrong(&chosen, &of, "purpose.x")[0].place.column.as_deref(),
            Some("purpose.x.special")
        );
    }
}
