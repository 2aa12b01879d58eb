//! Terms of the W3C Data Privacy Vocabulary 2.3 for what the answers choose from.
//!
//! A choice for which the vocabulary has no term that says the same has none here; its own name
//! is told all the same. Every term is held against the vocabulary's list by a test.

use rules::notices::facts::{Basis, Condition, DataKind, Element, PurposeKind, Safeguard};

/// The broader terms of a purpose.
pub(super) const fn purpose(kind: PurposeKind) -> &'static [&'static str] {
    match kind {
        PurposeKind::Services
        | PurposeKind::Advice
        | PurposeKind::Insurance
        | PurposeKind::Tenancies
        | PurposeKind::Teaching
        | PurposeKind::Care => &["dpv:ServiceProvision"],
        PurposeKind::Bookings => &["dpv:RequestedServiceProvision"],
        PurposeKind::Payments => &["dpv:PaymentManagement"],
        PurposeKind::TaxRecords | PurposeKind::GiftAid => &["dpv:LegalCompliance"],
        PurposeKind::Enquiries => &["dpv:CommunicationForCustomerCare"],
        PurposeKind::Newsletter | PurposeKind::MarketingCalls | PurposeKind::Fundraising => {
            &["dpv:DirectMarketing"]
        }
        PurposeKind::Suppliers => &["dpv:VendorManagement"],
        PurposeKind::Website => &["dpv:TechnicalServiceProvision", "dpv:ServiceUsageAnalytics"],
        PurposeKind::Security => &["dpv:EnforceSecurity"],
        PurposeKind::Crime => &["dpv:FraudPreventionAndDetection"],
        PurposeKind::IdentityChecks => &["dpv:IdentityVerification", "dpv:LegalCompliance"],
        PurposeKind::Membership => &["dpv:MemberPartnerManagement"],
        PurposeKind::PublicTask => &["dpv:PublicBenefit"],
        PurposeKind::Recruitment => &["dpv:RecruitmentManagement"],
        PurposeKind::Employment | PurposeKind::StaffHealth => &["dpv:PersonnelManagement"],
        PurposeKind::Pay => &["dpv:PersonnelPayment"],
        PurposeKind::Training => &["dpv:PersonnelPerformanceManagement"],
        PurposeKind::Equality | PurposeKind::Volunteers | PurposeKind::EmergencyContacts => {
            &["dpv:HumanResourceManagement"]
        }
        PurposeKind::RecordChecks => &["dpv:RecruitmentApplicantCriminalBackgroundCheck"],
        PurposeKind::PupilWelfare
        | PurposeKind::Emergencies
        | PurposeKind::Safeguarding
        | PurposeKind::Donations
        | PurposeKind::Events
        | PurposeKind::Support
        | PurposeKind::Own => &[],
    }
}

/// The term of a lawful basis: that of the regulation's article with the same number. The
/// recognised legitimate interest of UK law has none.
pub(super) const fn basis(basis: Basis) -> Option<&'static str> {
    match basis {
        Basis::Consent => Some("eu-gdpr:A6-1-a"),
        Basis::Contract => Some("eu-gdpr:A6-1-b"),
        Basis::LegalObligation => Some("eu-gdpr:A6-1-c"),
        Basis::VitalInterests => Some("eu-gdpr:A6-1-d"),
        Basis::PublicTask => Some("eu-gdpr:A6-1-e"),
        Basis::RecognisedInterest => None,
        Basis::LegitimateInterests => Some("eu-gdpr:A6-1-f"),
    }
}

/// The term of a condition for special categories.
pub(super) const fn condition(condition: Condition) -> &'static str {
    match condition {
        Condition::ExplicitConsent => "eu-gdpr:A9-2-a",
        Condition::EmploymentLaw => "eu-gdpr:A9-2-b",
        Condition::VitalInterests => "eu-gdpr:A9-2-c",
        Condition::NotForProfit => "eu-gdpr:A9-2-d",
        Condition::MadePublic => "eu-gdpr:A9-2-e",
        Condition::LegalClaims => "eu-gdpr:A9-2-f",
        Condition::Equality
        | Condition::UnlawfulActs
        | Condition::Safeguarding
        | Condition::Insurance => "eu-gdpr:A9-2-g",
        Condition::HealthCare => "eu-gdpr:A9-2-h",
        Condition::PublicHealth => "eu-gdpr:A9-2-i",
        Condition::Research => "eu-gdpr:A9-2-j",
    }
}

/// What a safeguard is, and its term, where UK law has kept what that says.
pub(super) const fn safeguard(it: Safeguard) -> (&'static str, Option<&'static str>) {
    const SAFEGUARD: &str = "dpv:SafeguardForDataTransfer";
    const BASIS: &str = "dpv:DataTransferLegalBasis";
    match it {
        Safeguard::Adequacy => (BASIS, None),
        Safeguard::Agreement | Safeguard::Addendum | Safeguard::CorporateRules => (SAFEGUARD, None),
        Safeguard::Consent => (BASIS, Some("eu-gdpr:A49-1-a")),
        Safeguard::Contract => (BASIS, Some("eu-gdpr:A49-1-b")),
    }
}

/// The term of a right. Complaints are another matter in UK law.
pub(super) const fn right(element: Element) -> Option<&'static str> {
    match element {
        Element::Access => Some("eu-gdpr:A15"),
        Element::Rectification => Some("eu-gdpr:A16"),
        Element::Erasure => Some("eu-gdpr:A17"),
        Element::Restriction => Some("eu-gdpr:A18"),
        Element::Portability => Some("eu-gdpr:A20"),
        Element::Objection | Element::MarketingObjection => Some("eu-gdpr:A21"),
        Element::Withdrawal => Some("eu-gdpr:A7-3"),
        _ => None,
    }
}

/// The broader terms of a kind of data.
pub(super) const fn data(kind: DataKind) -> &'static [&'static str] {
    match kind {
        DataKind::Name => &["pd:Name"],
        DataKind::Contact => &["pd:Contact"],
        DataKind::BirthDate => &["pd:BirthDate"],
        DataKind::Gender => &["pd:Gender"],
        DataKind::Payment => &["pd:BankAccount", "pd:PaymentCard"],
        DataKind::History => &["pd:Transactional"],
        DataKind::Correspondence => &["pd:Communication"],
        DataKind::Account => &["pd:Username"],
        DataKind::Preferences => &["pd:Preference"],
        DataKind::WebUse => &["pd:BrowsingBehaviour", "pd:IPAddress"],
        DataKind::Pictures => &["pd:Picture"],
        DataKind::Recordings => &["pd:VoiceCommunicationRecording"],
        DataKind::Location => &["pd:Location"],
        DataKind::Identity => &["pd:OfficialID"],
        DataKind::Finances => &["pd:FinancialStatus"],
        DataKind::Family => &["pd:Family"],
        DataKind::Work => &["pd:Professional"],
        DataKind::Schooling => &["pd:Education"],
        DataKind::Performance => &["pd:PerformanceAtWork", "pd:DisciplinaryAction"],
        DataKind::PayDetails => &["pd:Salary", "pd:Tax"],
        DataKind::Health => &["pd:Health"],
        DataKind::Ethnicity => &["pd:Race", "pd:EthnicOrigin"],
        DataKind::Politics => &["pd:PoliticalOpinion"],
        DataKind::Religion => &["pd:ReligiousBelief", "pd:PhilosophicalBelief"],
        DataKind::Union => &["pd:TradeUnionMembership"],
        DataKind::Genetic => &["pd:Genetic"],
        DataKind::Biometric => &["pd:Biometric"],
        DataKind::SexLife => &["pd:Sexual"],
        DataKind::Orientation => &["pd:SexualPreference"],
        DataKind::Criminal => &["pd:CriminalConviction", "pd:CriminalOffence"],
        DataKind::Attendance | DataKind::Needs => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_of_schedule_1_are_those_of_point_g() {
        let of_point_g = |it: &&Condition| condition(**it).ends_with("9-2-g");
        assert_eq!(Condition::ALL.iter().filter(of_point_g).count(), 4);
    }

    #[test]
    fn only_the_basis_that_european_law_lacks_has_no_term() {
        let without: Vec<_> = Basis::ALL.iter().filter(|it| basis(**it).is_none()).collect();
        assert_eq!(without, [&Basis::RecognisedInterest]);
    }

    #[test]
    fn complaints_are_no_rights_of_the_vocabulary() {
        assert_eq!(right(Element::ComplaintController), None);
        assert_eq!(right(Element::ComplaintCommissioner), None);
        assert_eq!(right(Element::Access), Some("eu-gdpr:A15"));
    }
}
