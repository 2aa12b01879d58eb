//! What usually fits: shown as a suggestion, never chosen by itself.

use super::facts::{
    After, Audience, Basis, Condition, Criminal, DataKind, PurposeKind, Recipient, Sector,
    SourceKind,
};
use Basis::{
    Consent, Contract, LegalObligation, LegitimateInterests, PublicTask, RecognisedInterest,
    VitalInterests,
};
use PurposeKind as P;

/// The purposes that a notice for this audience can name.
#[must_use]
pub const fn of_audience(audience: Audience) -> &'static [PurposeKind] {
    match audience {
        Audience::Customers => &[
            P::Services,
            P::Bookings,
            P::Payments,
            P::TaxRecords,
            P::Enquiries,
            P::Newsletter,
            P::MarketingCalls,
            P::Suppliers,
            P::Website,
            P::Security,
            P::Crime,
            P::IdentityChecks,
            P::Advice,
            P::Insurance,
            P::Tenancies,
            P::Teaching,
            P::PupilWelfare,
            P::Care,
            P::Emergencies,
            P::Safeguarding,
            P::Donations,
            P::GiftAid,
            P::Fundraising,
            P::Membership,
            P::Events,
            P::Support,
            P::PublicTask,
        ],
        Audience::Staff => &[
            P::Recruitment,
            P::Employment,
            P::Pay,
            P::StaffHealth,
            P::Training,
            P::Equality,
            P::Volunteers,
            P::RecordChecks,
            P::EmergencyContacts,
            P::Safeguarding,
            P::Security,
            P::Crime,
            P::TaxRecords,
            P::PublicTask,
        ],
    }
}

/// The purposes that organisations of this kind usually have.
#[must_use]
pub const fn purposes(audience: Audience, sector: Sector) -> &'static [PurposeKind] {
    match (audience, sector) {
        (Audience::Staff, Sector::Charity) => {
            &[P::Volunteers, P::Recruitment, P::EmergencyContacts]
        }
        (Audience::Staff, Sector::Education | Sector::Health) => {
            &[P::Recruitment, P::Employment, P::Pay, P::RecordChecks, P::EmergencyContacts]
        }
        (Audience::Staff, _) => &[P::Recruitment, P::Employment, P::Pay, P::EmergencyContacts],
        (_, Sector::Finance) => &[P::Advice, P::IdentityChecks, P::Payments, P::TaxRecords],
        (_, Sector::Education) => &[P::Teaching, P::PupilWelfare, P::Payments, P::Safeguarding],
        (_, Sector::Health) => &[P::Care, P::Bookings, P::Payments, P::Safeguarding],
        (_, Sector::Charity) => {
            &[P::Donations, P::GiftAid, P::Membership, P::Events, P::Newsletter]
        }
        (_, Sector::Other) => &[P::Services, P::Payments, P::TaxRecords, P::Enquiries],
    }
}

/// The bases that usually fit a purpose, the first most often.
#[must_use]
pub const fn bases(kind: PurposeKind) -> &'static [Basis] {
    match kind {
        P::Services
        | P::Bookings
        | P::Payments
        | P::Advice
        | P::Insurance
        | P::Tenancies
        | P::Membership
        | P::Employment
        | P::Suppliers => &[Contract],
        P::TaxRecords | P::IdentityChecks | P::GiftAid | P::StaffHealth | P::RecordChecks => {
            &[LegalObligation]
        }
        P::Pay => &[Contract, LegalObligation],
        P::Newsletter | P::Website | P::Fundraising => &[Consent, LegitimateInterests],
        P::Crime | P::Safeguarding => &[RecognisedInterest, LegitimateInterests],
        P::Teaching => &[Contract, PublicTask],
        P::PupilWelfare | P::Equality => &[LegalObligation, LegitimateInterests],
        P::Care => &[Contract, PublicTask],
        P::Emergencies => &[VitalInterests],
        P::PublicTask => &[PublicTask],
        P::Events => &[Contract, LegitimateInterests],
        P::Enquiries
        | P::MarketingCalls
        | P::Security
        | P::Donations
        | P::Support
        | P::Recruitment
        | P::Training
        | P::Volunteers
        | P::EmergencyContacts => &[LegitimateInterests],
        P::Own => &[],
    }
}

/// The data that a purpose usually needs.
#[must_use]
pub const fn data(kind: PurposeKind) -> &'static [DataKind] {
    use DataKind as D;
    match kind {
        P::Services | P::Advice => &[D::Name, D::Contact, D::History, D::Correspondence],
        P::Bookings | P::Events => &[D::Name, D::Contact, D::History],
        P::Payments | P::Donations => &[D::Name, D::Contact, D::Payment, D::History],
        P::TaxRecords | P::GiftAid => &[D::Name, D::Contact, D::Payment],
        P::Enquiries | P::Suppliers => &[D::Name, D::Contact, D::Correspondence],
        P::Newsletter | P::Fundraising | P::MarketingCalls => {
            &[D::Name, D::Contact, D::Preferences]
        }
        P::Website => &[D::WebUse],
        P::Security => &[D::Pictures],
        P::Crime => &[D::Name, D::Identity],
        P::IdentityChecks => &[D::Name, D::BirthDate, D::Identity],
        P::Insurance => &[D::Name, D::Contact, D::BirthDate, D::Finances],
        P::Tenancies => &[D::Name, D::Contact, D::Identity, D::Finances],
        P::Teaching => &[D::Name, D::BirthDate, D::Schooling, D::Attendance],
        P::PupilWelfare => &[D::Name, D::Family, D::Needs, D::Health],
        P::Care => &[D::Name, D::Contact, D::BirthDate, D::Health],
        P::Emergencies => &[D::Name, D::Health],
        P::Safeguarding => &[D::Name, D::Needs],
        P::Membership => &[D::Name, D::Contact, D::Payment],
        P::Support => &[D::Name, D::Contact, D::Needs],
        P::PublicTask => &[D::Name, D::Contact],
        P::Recruitment => &[D::Name, D::Contact, D::Work],
        P::Employment => &[D::Name, D::Contact, D::Work, D::Attendance],
        P::Pay => &[D::Name, D::PayDetails, D::Payment],
        P::StaffHealth => &[D::Name, D::Health, D::Attendance],
        P::Training => &[D::Name, D::Performance],
        P::Equality => &[D::Ethnicity, D::Gender],
        P::Volunteers => &[D::Name, D::Contact, D::Work],
        P::RecordChecks => &[D::Name, D::Identity, D::Criminal],
        P::EmergencyContacts => &[D::Family, D::Contact],
        P::Own => &[],
    }
}

/// To whom organisations of this kind usually give data.
#[must_use]
pub const fn recipients(sector: Sector) -> &'static [Recipient] {
    use Recipient as R;
    match sector {
        Sector::Finance => &[R::ItProviders, R::Regulators, R::Revenue, R::CreditAgencies],
        Sector::Education => &[R::ItProviders, R::Councils, R::Schools, R::Regulators],
        Sector::Health => &[R::ItProviders, R::Health, R::Councils, R::Regulators],
        Sector::Charity => &[R::ItProviders, R::PaymentProviders, R::Revenue],
        Sector::Other => &[R::ItProviders, R::PaymentProviders, R::Advisers],
    }
}

/// What the period of keeping usually begins with.
#[must_use]
pub const fn after(kind: PurposeKind) -> &'static [After] {
    match kind {
        P::Payments | P::TaxRecords | P::Donations | P::GiftAid | P::Suppliers | P::Pay => {
            &[After::FinancialYear]
        }
        P::Enquiries | P::Bookings | P::Newsletter | P::Fundraising | P::Support => {
            &[After::LastContact]
        }
        P::Services
        | P::Advice
        | P::Insurance
        | P::Tenancies
        | P::Membership
        | P::IdentityChecks
        | P::Teaching
        | P::Care => &[After::Ended],
        P::PupilWelfare | P::Safeguarding => &[After::Ended, After::Eighteenth],
        P::MarketingCalls
        | P::Website
        | P::Security
        | P::Crime
        | P::Events
        | P::Emergencies
        | P::Equality => &[After::Collected],
        P::Recruitment | P::RecordChecks => &[After::Decision],
        P::Employment | P::StaffHealth | P::Training | P::Volunteers | P::EmergencyContacts => {
            &[After::Leaving]
        }
        P::PublicTask | P::Own => &[],
    }
}

/// The conditions that usually fit where special categories of data are used.
#[must_use]
pub const fn conditions(kind: PurposeKind) -> &'static [Condition] {
    use Condition as C;
    match kind {
        P::Care => &[C::HealthCare],
        P::Emergencies => &[C::VitalInterests],
        P::Safeguarding | P::PupilWelfare => &[C::Safeguarding],
        P::Recruitment | P::Employment | P::Pay | P::StaffHealth => &[C::EmploymentLaw],
        P::Equality => &[C::Equality],
        P::Insurance => &[C::Insurance],
        P::Advice => &[C::LegalClaims],
        P::Crime => &[C::UnlawfulActs],
        P::Events | P::Support | P::Bookings | P::Services => &[C::ExplicitConsent],
        _ => &[],
    }
}

/// The conditions that usually fit where data about crime are used.
#[must_use]
pub const fn criminal(kind: PurposeKind) -> &'static [Criminal] {
    use Criminal as C;
    match kind {
        P::RecordChecks => &[C::EmploymentLaw, C::Safeguarding],
        P::Recruitment | P::Employment => &[C::EmploymentLaw],
        P::Safeguarding | P::PupilWelfare => &[C::Safeguarding],
        P::Crime | P::Security => &[C::UnlawfulActs],
        P::Advice => &[C::LegalClaims],
        P::Insurance => &[C::Insurance],
        _ => &[],
    }
}

/// From whom organisations of this kind usually have data about such people.
#[must_use]
pub const fn sources(audience: Audience, sector: Sector) -> &'static [SourceKind] {
    use SourceKind as S;
    match (audience, sector) {
        (Audience::Staff, _) => &[S::Referees, S::Agencies],
        (_, Sector::Finance) => &[S::PublicRegister, S::Referrer, S::CreditAgencies],
        (_, Sector::Education | Sector::Health) => &[S::Family, S::PublicBodies],
        (_, Sector::Charity) => &[S::Platforms, S::Referrer],
        (_, Sector::Other) => &[S::Platforms],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_suggested_can_be_chosen() {
        for audience in Audience::ALL {
            for sector in Sector::ALL {
                let named = of_audience(*audience);
                assert!(purposes(*audience, *sector).iter().all(|it| named.contains(it)));
                assert!(!purposes(*audience, *sector).is_empty());
            }
        }
    }

    #[test]
    fn marketing_is_never_suggested_as_a_recognised_interest() {
        for kind in [P::Newsletter, P::MarketingCalls, P::Fundraising] {
            assert!(!bases(kind).contains(&RecognisedInterest));
        }
    }

    #[test]
    fn every_purpose_but_ones_own_has_a_suggestion() {
        for kind in P::ALL.iter().filter(|kind| **kind != P::Own) {
            assert!(!bases(*kind).is_empty() && !data(*kind).is_empty(), "{}", kind.id());
        }
    }

    #[test]
    fn a_list_that_was_bought_is_never_suggested() {
        for audience in Audience::ALL {
            for sector in Sector::ALL {
                let found = sources(*audience, *sector);
                assert!(!found.is_empty() && !found.contains(&SourceKind::ListSupplier));
            }
        }
    }

    #[test]
    fn data_that_weigh_more_come_with_a_condition() {
        use crate::notices::facts::Weight;
        for kind in P::ALL {
            let has = |weight| data(*kind).iter().any(|it| it.weight() == weight);
            assert!(!has(Weight::Special) || !conditions(*kind).is_empty(), "{}", kind.id());
            assert!(!has(Weight::Criminal) || !criminal(*kind).is_empty(), "{}", kind.id());
        }
    }
}
