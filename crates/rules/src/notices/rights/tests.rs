use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::notices::facts::{
    Audience, Contact, Controller, DataKind, Dpo, Kept, Own, PurposeKind, Sector, Source,
    SourceKind, Transfer,
};
use crate::notices::required;

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

pub(crate) fn purpose(kind: PurposeKind, basis: Basis) -> Purpose {
    Purpose {
        kind,
        own: None,
        basis,
        interest: None,
        recognised: None,
        data: vec![DataKind::Name],
        own_data: None,
        special: None,
        criminal: None,
        kept: Kept::Until(Own::en("until it ends")),
        needed: None,
    }
}

pub(crate) fn facts(purposes: Vec<Purpose>) -> Facts {
    Facts {
        audience: Audience::Customers,
        sector: Sector::Other,
        public_authority: false,
        controller: Controller {
            name: "Harbour Choir".to_owned(),
            name_cy: None,
            contact: Contact { email: Some("choir@example.org".to_owned()), ..Contact::default() },
            representative: None,
            dpo: Dpo::None,
            dpo_contact: None,
            complaints: None,
        },
        purposes,
        sources: Vec::new(),
        recipients: Vec::new(),
        transfers: Vec::new(),
        automated: Vec::new(),
        large_scale: false,
        review: None,
    }
}

fn of(basis: Basis) -> Vec<Element> {
    let facts = facts(vec![purpose(PurposeKind::Own, basis)]);
    rights(&facts, day("2026-11-25")).into_iter().map(|right| right.element).collect()
}

fn is_always_there(element: Element) -> bool {
    Basis::ALL.iter().all(|basis| of(*basis).contains(&element))
}

/// Covers: right.access
#[test]
fn uk_gdpr_15_always() {
    assert!(is_always_there(Element::Access));
}

/// Covers: right.rectification
#[test]
fn uk_gdpr_16_always() {
    assert!(is_always_there(Element::Rectification));
}

/// Covers: right.restriction
#[test]
fn uk_gdpr_18_always() {
    assert!(is_always_there(Element::Restriction));
}

/// Covers: right.complaint-commissioner
#[test]
fn dpa_165_always() {
    assert!(is_always_there(Element::ComplaintCommissioner));
}

/// Covers: right.erasure
#[test]
fn uk_gdpr_17_what_a_law_needs_is_not_erased() {
    assert!(!of(Basis::LegalObligation).contains(&Element::Erasure));
    assert!(!of(Basis::PublicTask).contains(&Element::Erasure));
    assert!(of(Basis::Consent).contains(&Element::Erasure));
}

/// Covers: right.objection
#[test]
fn uk_gdpr_21_1_objections() {
    for basis in Basis::ALL {
        let may = matches!(
            basis,
            Basis::PublicTask | Basis::RecognisedInterest | Basis::LegitimateInterests
        );
        assert_eq!(of(*basis).contains(&Element::Objection), may, "{}", basis.id());
    }
}

/// Covers: right.marketing
#[test]
fn uk_gdpr_21_2_marketing_can_be_stopped_whatever_its_basis() {
    for basis in Basis::ALL {
        let facts = facts(vec![purpose(PurposeKind::Newsletter, *basis)]);
        let found = rights(&facts, day("2026-11-25"));
        assert!(found.iter().any(|right| right.element == Element::MarketingObjection));
    }
    assert!(!of(Basis::Consent).contains(&Element::MarketingObjection));
}

#[test]
fn uk_gdpr_21_3_marketing_is_not_weighed_against_compelling_reasons() {
    let objections = |purposes| {
        let found = rights(&facts(purposes), day("2026-11-25"));
        let one = |element| found.iter().find(|it| it.element == element);
        let places = |element| one(element).map(|right| right.purposes.clone());
        (places(Element::Objection), places(Element::MarketingObjection))
    };
    let calls = purpose(PurposeKind::MarketingCalls, Basis::LegitimateInterests);
    let cameras = purpose(PurposeKind::Security, Basis::LegitimateInterests);
    assert_eq!(objections(vec![calls.clone()]), (None, Some(Vec::new())));
    assert_eq!(objections(vec![calls, cameras]), (Some(vec![1]), Some(vec![0])));
}

/// Covers: right.portability
#[test]
fn uk_gdpr_20_consent_and_contract() {
    for basis in Basis::ALL {
        let may = matches!(basis, Basis::Consent | Basis::Contract);
        assert_eq!(of(*basis).contains(&Element::Portability), may, "{}", basis.id());
    }
}

/// Covers: right.withdrawal
#[test]
fn uk_gdpr_7_consent_can_be_withdrawn() {
    assert!(of(Basis::Consent).contains(&Element::Withdrawal));
    assert!(!of(Basis::Contract).contains(&Element::Withdrawal));
    let mut care = purpose(PurposeKind::Care, Basis::Contract);
    care.special = Some(Condition::ExplicitConsent);
    let found = rights(&facts(vec![care]), day("2026-11-25"));
    assert!(found.iter().any(|right| right.element == Element::Withdrawal));
}

#[test]
fn uk_gdpr_7_consent_to_more_than_the_basis_can_be_withdrawn() {
    let has = |facts: &Facts| {
        let found = rights(facts, day("2026-11-25"));
        found.into_iter().find(|right| right.element == Element::Withdrawal)
    };
    let mut checks = purpose(PurposeKind::RecordChecks, Basis::LegitimateInterests);
    checks.criminal = Some(Criminal::Consent);
    let mut facts = facts(vec![purpose(PurposeKind::Services, Basis::Contract), checks]);
    assert_eq!(has(&facts).unwrap().purposes, [1]);
    facts.purposes.pop();
    assert_eq!(has(&facts), None);
    let country = Own::en("Japan");
    facts.transfers.push(Transfer { country, safeguard: Safeguard::Consent });
    assert_eq!(has(&facts).unwrap().purposes, [0; 0]);
}

/// Covers: right.complaint-controller
#[test]
fn dpa_164a_complaints_to_the_controller_from_their_day() {
    let facts = facts(vec![purpose(PurposeKind::Services, Basis::Contract)]);
    let has =
        |on| rights(&facts, day(on)).iter().any(|it| it.element == Element::ComplaintController);
    assert!(!has("2026-06-18"));
    assert!(has("2026-06-19"));
}

#[test]
fn a_right_of_some_purposes_names_them() {
    let facts = facts(vec![
        purpose(PurposeKind::TaxRecords, Basis::LegalObligation),
        purpose(PurposeKind::Newsletter, Basis::Consent),
    ]);
    let found = rights(&facts, day("2026-11-25"));
    let of = |element| found.iter().find(|it| it.element == element).unwrap().purposes.clone();
    assert_eq!(of(Element::Erasure), [1]);
    assert_eq!(of(Element::Access), [0; 0]);
}

fn any_facts() -> impl Strategy<Value = Facts> {
    let one = (select(PurposeKind::ALL), select(Basis::ALL), select(Condition::ALL));
    let all = proptest::collection::vec(one, 1..6);
    (all, any::<bool>()).prop_map(|(all, bought)| {
        let of =
            |(kind, basis, condition)| Purpose { special: Some(condition), ..purpose(kind, basis) };
        let mut facts = facts(all.into_iter().map(of).collect());
        if bought {
            let kind = SourceKind::ListSupplier;
            let data = vec![DataKind::Name];
            facts.sources.push(Source { kind, name: None, public: false, data });
        }
        facts
    })
}

proptest! {
    #[test]
    fn what_is_promised_is_law_on_its_day(facts in any_facts(), year in 2021_i32..2040) {
        for end in ["01-01", "02-04", "02-05", "06-18", "06-19"] {
            let on = day(&format!("{year}-{end}"));
            let found = rights(&facts, on);
            for right in &found {
                prop_assert!(crate::law::in_force(right.cite, on), "{} {on}", right.cite);
                prop_assert!(right.purposes.iter().all(|at| *at < facts.purposes.len()));
                prop_assert!(right.purposes.is_sorted());
            }
            let mut told: Vec<Element> = found.iter().map(|right| right.element).collect();
            told.sort_unstable();
            told.dedup();
            prop_assert_eq!(told.len(), found.len(), "each right stands once");
            for point in required(&facts, on) {
                for cite in point.articles() {
                    prop_assert!(crate::law::in_force(cite, on), "{cite} {on}");
                    let elsewhere = cite.id().starts_with("UK_GDPR_14_");
                    prop_assert!(!elsewhere || facts.from_elsewhere(), "{cite}");
                }
            }
        }
    }

    #[test]
    fn another_purpose_takes_no_right_away(facts in any_facts()) {
        let on = day("2026-11-25");
        let mut fewer = facts.clone();
        fewer.purposes.truncate(1);
        let all: Vec<Element> = rights(&facts, on).into_iter().map(|it| it.element).collect();
        for right in rights(&fewer, on) {
            prop_assert!(all.contains(&right.element));
        }
    }
}

/// The table of the Data Privacy Vocabulary 2.3 (`legal_basis_rights_mapping.csv`, w3c/dpv at
/// f01a55c) says for each basis of the EU GDPR which rights go with it. For the rights of
/// Articles 7(3), 15 to 18, 20 and 21 ours are the same. Where we differ, and why:
///
/// - Articles 13 and 14 stand there as rights. Here they are the notice itself; it tells the source
///   of data from elsewhere whatever the basis, theirs not for a legal obligation.
/// - Article 22 stands there with every basis but a legal obligation. Here people are told of it
///   where decisions are made without a person, whatever the basis (Articles 22A to 22D).
/// - Article 77 is section 165 here, and section 164A comes before it.
/// - Marketing can be stopped whatever its basis (Article 21(2)); theirs does not tell it apart.
/// - Recognised legitimate interests are not in theirs: ours are as legitimate interests.
/// - Their finer bases (explicit consent, entering a contract) have the rights of their kind.
#[test]
fn compared_with_the_data_privacy_vocabulary() {
    use Element::{
        Access, Erasure, Objection, Portability, Rectification, Restriction, Withdrawal,
    };
    let theirs: [(Basis, &[Element]); 6] = [
        (Basis::Consent, &[Access, Rectification, Erasure, Restriction, Portability, Withdrawal]),
        (Basis::Contract, &[Access, Rectification, Erasure, Restriction, Portability]),
        (Basis::LegalObligation, &[Access, Rectification, Restriction]),
        (Basis::VitalInterests, &[Access, Rectification, Erasure, Restriction]),
        (Basis::PublicTask, &[Access, Rectification, Restriction, Objection]),
        (Basis::LegitimateInterests, &[Access, Rectification, Erasure, Restriction, Objection]),
    ];
    for (basis, rights) in theirs {
        let told =
            [Access, Rectification, Erasure, Restriction, Objection, Portability, Withdrawal];
        let ours: Vec<Element> = of(basis).into_iter().filter(|it| told.contains(it)).collect();
        let mut theirs = rights.to_vec();
        theirs.sort_unstable();
        let mut ours = ours;
        ours.sort_unstable();
        assert_eq!(ours, theirs, "{}", basis.id());
    }
}
