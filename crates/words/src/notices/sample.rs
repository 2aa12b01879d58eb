//! Made-up organisations, for tests and examples.

use rules::notices::Facts;
use rules::notices::facts::{
    After, Audience, Automated, Basis, Condition, Contact, Controller, DataKind, Dpo, Interest,
    Kept, Nature, Own, Purpose, PurposeKind, Recipient, Safeguard, Sector, Source, SourceKind,
    Transfer, Unit,
};
use terms::Date;

fn own(en: &str, cy: &str) -> Own {
    Own { en: en.to_owned(), cy: Some(cy.to_owned()) }
}

fn contact(email: &str) -> Contact {
    Contact {
        post: vec!["1 High Street".to_owned(), "Exampleton".to_owned()],
        email: Some(email.to_owned()),
        phone: Some("01632 960123".to_owned()),
        web: None,
    }
}

fn purpose(kind: PurposeKind, basis: Basis, data: &[DataKind], years: u32) -> Purpose {
    Purpose {
        kind,
        own: None,
        basis,
        interest: None,
        recognised: None,
        data: data.to_vec(),
        own_data: None,
        special: None,
        criminal: None,
        kept: Kept::For { count: years, unit: Unit::Years, after: After::Ended },
        needed: None,
    }
}

fn facts(audience: Audience, sector: Sector, name: &str, purposes: Vec<Purpose>) -> Facts {
    Facts {
        audience,
        sector,
        public_authority: false,
        controller: Controller {
            name: name.to_owned(),
            name_cy: None,
            contact: contact("hello@example.org"),
            representative: None,
            dpo: Dpo::None,
            dpo_contact: None,
            complaints: None,
        },
        purposes,
        sources: Vec::new(),
        recipients: vec![(Recipient::ItProviders, None), (Recipient::Revenue, None)],
        transfers: Vec::new(),
        automated: Vec::new(),
        large_scale: false,
        review: Date::parse("2027-11-25").ok(),
    }
}

/// A small charity: donations, Gift Aid, a newsletter.
#[must_use]
pub fn choir() -> Facts {
    use DataKind::{Contact, History, Name, Payment, Preferences};
    let mut donations =
        purpose(PurposeKind::Donations, Basis::LegitimateInterests, &[Name, Payment, History], 6);
    donations.interest = Some(own(
        "to take your donation and to thank you for it",
        "derbyn eich rhodd a diolch i chi amdani",
    ));
    let mut gift_aid =
        purpose(PurposeKind::GiftAid, Basis::LegalObligation, &[Name, Contact, Payment], 6);
    gift_aid.needed = Some((
        Nature::Statute,
        own(
            "we cannot claim Gift Aid on your donation",
            "ni allwn hawlio Rhodd Cymorth ar eich rhodd",
        ),
    ));
    gift_aid.kept = Kept::For { count: 6, unit: Unit::Years, after: After::FinancialYear };
    let mut newsletter =
        purpose(PurposeKind::Newsletter, Basis::Consent, &[Name, Contact, Preferences], 2);
    newsletter.kept =
        Kept::Until(own("until you tell us to stop", "nes i chi ddweud wrthym am stopio"));
    let mut facts = facts(
        Audience::Customers,
        Sector::Charity,
        "Harbour Choir",
        vec![donations, gift_aid, newsletter],
    );
    facts.controller.name_cy = Some("Côr yr Harbwr".to_owned());
    facts
}

/// A shop that buys marketing lists, sends data abroad, and lets a computer decide about credit.
#[must_use]
pub fn shop() -> Facts {
    use DataKind::{Contact, Finances, History, Identity, Name, Payment};
    let mut services =
        purpose(PurposeKind::Services, Basis::Contract, &[Name, Contact, Payment, History], 6);
    services.needed =
        Some((Nature::Contract, own("we cannot sell to you", "ni allwn werthu i chi")));
    let mut calls =
        purpose(PurposeKind::MarketingCalls, Basis::LegitimateInterests, &[Name, Contact], 1);
    calls.interest = Some(own("to find new customers", "dod o hyd i gwsmeriaid newydd"));
    let mut crime = purpose(PurposeKind::Crime, Basis::RecognisedInterest, &[Name, Identity], 3);
    crime.recognised = Some(Interest::Crime);
    let mut credit = purpose(PurposeKind::Own, Basis::Contract, &[Name, Finances], 6);
    credit.own =
        Some(own("deciding whether you can pay later", "penderfynu a gewch dalu’n hwyrach"));
    let all = vec![services, calls, crime, credit];
    let mut facts = facts(Audience::Customers, Sector::Other, "Example Shop Ltd", all);
    facts.sources = vec![Source {
        kind: SourceKind::ListSupplier,
        name: Some(Own::en("Example Lists Ltd")),
        public: false,
        data: vec![Name, Contact],
    }];
    facts.transfers =
        vec![Transfer { country: own("India", "India"), safeguard: Safeguard::Agreement }];
    facts.automated = vec![Automated {
        decision: own("whether you can pay later", "a gewch dalu’n hwyrach"),
        logic: own(
            "from your credit file and what you owe us",
            "o’ch ffeil gredyd a’r hyn sy’n ddyledus gennych i ni",
        ),
        effect: own("you may have to pay at once", "efallai y bydd yn rhaid i chi dalu ar unwaith"),
    }];
    facts.controller.dpo = Dpo::Named;
    facts.controller.dpo_contact = Some(contact("officer@example.org"));
    facts.controller.complaints = Some(contact("complaints@example.org"));
    facts.recipients.push((Recipient::Own, Some(own("our sister shop", "ein chwaer siop"))));
    facts
}

/// A small employer.
#[must_use]
pub fn employer() -> Facts {
    use DataKind::{Contact, Ethnicity, Family, Health, Name, PayDetails, Work};
    let mut employment =
        purpose(PurposeKind::Employment, Basis::Contract, &[Name, Contact, Work], 6);
    employment.needed =
        Some((Nature::Contract, own("we cannot employ you", "ni allwn eich cyflogi")));
    let pay = purpose(PurposeKind::Pay, Basis::LegalObligation, &[Name, PayDetails], 7);
    let mut health = purpose(PurposeKind::StaffHealth, Basis::LegalObligation, &[Name, Health], 3);
    health.special = Some(Condition::EmploymentLaw);
    let mut equality = purpose(PurposeKind::Equality, Basis::LegitimateInterests, &[Ethnicity], 1);
    equality.special = Some(Condition::Equality);
    equality.interest = Some(Own::en("to treat everybody fairly"));
    let mut family =
        purpose(PurposeKind::EmergencyContacts, Basis::LegitimateInterests, &[Family, Contact], 1);
    family.interest =
        Some(own("to reach those who are close to you", "cyrraedd y rhai sy’n agos atoch"));
    let all = vec![employment, pay, health, equality, family];
    facts(Audience::Staff, Sector::Other, "Example Plumbing", all)
}
