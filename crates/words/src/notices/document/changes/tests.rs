use super::*;
use crate::document::text;
use crate::notices::document as notice;
use crate::notices::sample::{choir, employer, shop};
use rules::notices::facts::{
    After, Automated, Basis, DataKind, Kept, Own, PurposeKind, Recipient, Safeguard, Transfer, Unit,
};

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn own(en: &str, cy: &str) -> Own {
    Own { en: en.to_owned(), cy: Some(cy.to_owned()) }
}

/// What is told after a change of the facts, in both languages, each in one line.
fn after(facts: &Facts, change: impl FnOnce(&mut Facts)) -> [String; 2] {
    let mut is = facts.clone();
    change(&mut is);
    between((facts, "2026-11-20"), (&is, "2026-11-25"))
}

fn between(was: (&Facts, &str), is: (&Facts, &str)) -> [String; 2] {
    let was = Numbered { number: 1, facts: was.0, day: day(was.1) };
    let is = Numbered { number: 2, facts: is.0, day: day(is.1) };
    let told = changes(was, is).unwrap().documents;
    assert_eq!(told[0].outline().count(), told[1].outline().count());
    told.map(|document| text(&document).split_whitespace().collect::<Vec<_>>().join(" "))
}

fn says(told: &[String; 2], en: &str, cy: &str) {
    assert!(told[0].contains(en), "no {en:?} in {}", told[0]);
    assert!(told[1].contains(cy), "no {cy:?} in {}", told[1]);
}

/// Changes of facts, each of which a notice tells, or none of which it does.
type Changed = fn(&mut Facts);

const TOLD: &[Changed] = &[
    |it| it.audience = Audience::Staff,
    |it| it.controller.name.push_str(" Ltd"),
    |it| it.controller.contact.phone = Some("01632 960999".to_owned()),
    |it| it.controller.dpo_contact = Some(it.controller.contact.clone()),
    |it| it.controller.representative = Some(("Rep".to_owned(), it.controller.contact.clone())),
    |it| {
        it.controller.complaints =
            Some(Contact { web: Some("https://example.org".to_owned()), ..Contact::default() })
    },
    |it| drop(it.purposes.pop()),
    |it| it.purposes[0].kind = PurposeKind::PublicTask,
    |it| it.purposes[0].basis = Basis::VitalInterests,
    |it| it.purposes[0].data.push(DataKind::Location),
    |it| it.purposes[0].data.truncate(1),
    |it| it.purposes[0].own_data = Some(own("your voice", "eich llais")),
    |it| it.purposes[0].special = Some(rules::notices::facts::Condition::PublicHealth),
    |it| it.purposes[0].kept = Kept::For { count: 9, unit: Unit::Days, after: After::Decision },
    |it| it.purposes[0].kept = Kept::Until(own("till May", "tan fis Mai")),
    |it| it.recipients.clear(),
    |it| it.recipients.push((Recipient::Own, Some(own("the moon", "y lleuad")))),
    |it| {
        it.transfers
            .push(Transfer { country: own("Norway", "Norwy"), safeguard: Safeguard::Adequacy })
    },
    |it| {
        it.automated.push(Automated {
            decision: own("a", "b"),
            logic: own("c", "d"),
            effect: own("e", "f"),
        })
    },
    |it| it.sources.clear(),
    |it| it.review = Date::parse("2029-01-01").ok(),
    |it| it.review = None,
];

const UNTOLD: &[Changed] = &[
    |_| {},
    |it| it.sector = rules::notices::facts::Sector::Education,
    |it| it.large_scale = !it.large_scale,
    |it| it.public_authority = !it.public_authority,
];

/// A notice as people read it, but for its version and day.
fn read(facts: &Facts) -> String {
    let given = crate::notices::Given::default();
    text(&notice(facts, day("2026-11-25"), &given, &Words::new(Lang::En)).unwrap())
}

#[test]
fn a_change_is_told_exactly_where_the_notice_reads_differently() {
    let mut told = 0;
    for facts in [choir(), shop(), employer()] {
        for (at, change) in TOLD.iter().chain(UNTOLD).enumerate() {
            let mut is = facts.clone();
            change(&mut is);
            let differs = read(&facts) != read(&is);
            let [english, welsh] = after(&facts, change);
            assert_eq!(differs, !english.contains("Nothing has changed"), "{at}: {english}");
            assert_eq!(differs, !welsh.contains("Nid oes dim wedi newid"), "{at}: {welsh}");
            told += usize::from(differs);
        }
    }
    assert!(told >= 3 * (TOLD.len() - 2), "{told}");
}

#[test]
fn a_purpose_more_is_told_with_all_that_belongs_to_it() {
    let told = after(&choir(), |it| {
        let mut more = it.purposes[0].clone();
        more.kind = PurposeKind::MarketingCalls;
        it.purposes.push(more);
    });
    says(
        &told,
        "We now also use your information for this: marketing calls. Why we may",
        "Rydym bellach hefyd yn defnyddio eich gwybodaeth at hyn: galwadau marchnata.",
    );
}

#[test]
fn whom_data_no_longer_go_to() {
    let told = after(&choir(), |it| it.recipients.clear());
    says(
        &told,
        "We no longer share your information with: HM Revenue and Customs. We do not share your information with anybody.",
        "Nid ydym yn rhannu eich gwybodaeth â’r canlynol mwyach: Cyllid a Thollau EF.",
    );
}

#[test]
fn how_long_before_and_now() {
    let told = after(&choir(), |it| {
        it.purposes[0].kept = Kept::For { count: 2, unit: Unit::Years, after: After::Collected };
    });
    says(
        &told,
        "Now We keep it for 2 years after we collect it.",
        "Nawr Rydym yn ei chadw am 2 flynedd ar ôl i ni ei chasglu.",
    );
    says(&told, "How long we keep your information for this has changed. Before", "O’r blaen");
}

#[test]
fn a_law_alone_is_told_with_its_day() {
    let facts = shop();
    let told = between((&facts, "2026-06-18"), (&facts, "2026-06-19"));
    says(
        &told,
        "Since 19 June 2026 the law gives you one right more: You can complain to us",
        "Ers 19 Mehefin 2026 mae’r gyfraith yn rhoi un hawl arall i chi: Gallwch gwyno i ni",
    );
}

#[test]
fn rights_that_went_with_a_purpose() {
    let facts = choir();
    let told =
        after(&facts, |it| it.purposes.iter_mut().for_each(|it| it.basis = Basis::LegalObligation));
    says(
        &told,
        "What we do with your information no longer gives you this right: Have it erased",
        "Nid yw’r hyn a wnawn â’ch gwybodaeth yn rhoi’r hawl hon i chi mwyach: Cael ei dileu",
    );
    let back = {
        let mut is = facts.clone();
        is.purposes.iter_mut().for_each(|it| it.basis = Basis::LegalObligation);
        between((&is, "2026-11-20"), (&facts, "2026-11-25"))
    };
    says(
        &back,
        "You now have one right more: Have it erased",
        "Mae gennych bellach un hawl arall:",
    );
}

#[test]
fn every_sentence_of_changes_is_used_and_said_in_both_languages() {
    let keys =
        crate::words::messages(Lang::En).filter(|(key, _)| key.starts_with("notice-changes-"));
    let source = concat!(
        include_str!("../changes.rs"),
        include_str!("rights.rs"),
        include_str!("sharing.rs")
    );
    for (key, _) in keys {
        let aspect = key.trim_start_matches("notice-changes-");
        let used =
            source.contains(&format!("\"{key}\"")) || source.contains(&format!("(\"{aspect}\""));
        assert!(used, "{key}");
    }
}

#[test]
fn own_words_without_welsh_are_marked_as_english() {
    let facts = choir();
    let mut is = facts.clone();
    is.recipients.push((Recipient::Own, Some(Own::en("the moon"))));
    let was = Numbered { number: 1, facts: &facts, day: day("2026-11-20") };
    let is = Numbered { number: 2, facts: &is, day: day("2026-11-25") };
    let [_, welsh] = changes(was, is).unwrap().documents;
    let marked = Inline::In(Lang::En, "the moon".to_owned());
    assert!(
        welsh.blocks.iter().any(|it| matches!(it, Block::Paragraph(all) if all.contains(&marked)))
    );
}

#[test]
fn who_an_organisation_is_and_how_it_is_reached() {
    let told = after(&choir(), |it| {
        it.controller.name = "Bay Choir".to_owned();
        it.controller.contact.phone = Some("01632 960999".to_owned());
    });
    says(&told, "Our name has changed. Before", "Mae ein henw wedi newid. O’r blaen");
    says(&told, "Now Bay Choir How you can reach us has changed.", "Nawr Bay Choir");
    says(&told, "01632 960999", "01632 960999");
    let told = after(&choir(), |it| it.audience = Audience::Staff);
    says(&told, "now for staff", "bellach i staff");
    let told = after(&employer(), |it| it.audience = Audience::Customers);
    says(&told, "now for customers", "bellach i gwsmeriaid");
}

#[test]
fn officers_and_representatives_come_move_and_go() {
    let mut with = choir();
    let contact = with.controller.contact.clone();
    with.controller.dpo_contact = Some(contact.clone());
    with.controller.representative = Some(("Rep Ltd".to_owned(), contact));
    let without = {
        let mut it = with.clone();
        it.controller.dpo_contact = None;
        it.controller.representative = None;
        it
    };
    let days = ("2026-11-20", "2026-11-25");
    let told = between((&without, days.0), (&with, days.1));
    says(&told, "We now have a data protection officer", "Mae gennym bellach swyddog diogelu data");
    says(&told, "Our representative in the United Kingdom is Rep Ltd:", "yw Rep Ltd:");
    let told = between((&with, days.0), (&without, days.1));
    says(&told, "We no longer have a data protection officer.", "swyddog diogelu data mwyach.");
    says(&told, "We no longer have a representative", "Nid oes gennym gynrychiolydd");
    let told = after(&with, |it| {
        it.controller.dpo_contact.as_mut().unwrap().email = Some("dpo@example.org".to_owned());
        it.controller.representative.as_mut().unwrap().0 = "Agents Ltd".to_owned();
    });
    says(&told, "reach our data protection officer has changed", "â’n swyddog diogelu data wedi");
    says(&told, "It is Agents Ltd", "Agents Ltd ydyw");
}

#[test]
fn what_of_a_purpose_differs_is_told_under_its_name() {
    let told = after(&employer(), |it| {
        it.purposes[0].data.push(DataKind::Location);
        it.purposes[0].own_data = Some(own("your shoe size", "maint eich esgid"));
        it.purposes[0].special = Some(rules::notices::facts::Condition::PublicHealth);
        it.purposes[0].needed =
            Some((rules::notices::facts::Nature::Contract, own("no shoes", "dim esgidiau")));
        it.purposes[0].basis = Basis::Contract;
    });
    says(
        &told,
        "We now also use this information about you here: - where you are - your shoe size",
        "amdanoch yma: - ble rydych chi - maint eich esgid",
    );
    says(&told, "What lets us use sensitive information", "Mae’r hyn sy’n caniatáu");
    says(&told, "Whether you must give us this information has changed.", "a oes rhaid i chi roi");
    let told = after(&choir(), |it| {
        it.purposes[0].data.truncate(1);
        it.purposes[0].basis = Basis::PublicTask;
    });
    says(&told, "We no longer use this information about you here:", "amdanoch yma mwyach:");
    says(&told, "Why the law lets us do this has changed.", "Mae’r rheswm pam");
}

#[test]
fn what_is_new_or_gone_stands_before_purposes_that_changed() {
    let [english, _] = after(&choir(), |it| {
        it.purposes[0].kept = Kept::Until(own("till May", "tan fis Mai"));
        let gone = it.purposes.len() - 1;
        it.purposes.remove(gone);
    });
    let at = |text: &str| english.find(text).unwrap();
    assert!(at("no longer use your information for this") < at("How long we keep"), "{english}");
}

#[test]
fn sources_come_go_and_are_told_differently() {
    let shop = shop();
    let told = after(&shop, |it| it.sources.clear());
    says(&told, "We no longer get information about you from here:", "amdanoch oddi yma mwyach:");
    let told = after(&shop, |it| it.sources[0].name = Some(Own::en("Lists Ltd")));
    says(&told, "Its name is Lists Ltd.", "Ei henw yw Lists Ltd.");
    let none = {
        let mut it = shop.clone();
        it.sources.clear();
        it
    };
    let told = between((&none, "2026-11-20"), (&shop, "2026-11-25"));
    says(
        &told,
        "We now also get information about you from here:",
        "yn cael gwybodaeth amdanoch oddi yma:",
    );
}

#[test]
fn countries_come_go_and_are_protected_differently() {
    let mut facts = choir();
    let norway = Transfer { country: own("Norway", "Norwy"), safeguard: Safeguard::Adequacy };
    facts.transfers = vec![norway];
    let told = after(&facts, |it| it.transfers.clear());
    says(&told, "We no longer send your information to: Norway.", "i’r lle hwn mwyach: Norwy.");
    says(
        &told,
        "We do not send your information outside",
        "Nid ydym yn anfon eich gwybodaeth y tu allan",
    );
    let told = after(&facts, |it| it.transfers[0].safeguard = Safeguard::CorporateRules);
    says(&told, "Now Binding corporate rules", "Nawr Rheolau corfforaethol rhwymol");
    let told = between((&choir(), "2026-11-20"), (&facts, "2026-11-25"));
    says(&told, "to: Norway. This is what protects it there:", "i’r lle hwn: Norwy.");
}

#[test]
fn decisions_come_go_and_are_made_differently() {
    let mut facts = choir();
    let decision = Automated {
        decision: own("who may join", "pwy gaiff ymuno"),
        logic: own("by age", "yn ôl oed"),
        effect: own("you cannot join", "ni chewch ymuno"),
    };
    facts.automated = vec![decision];
    let told = between((&choir(), "2026-11-20"), (&facts, "2026-11-25"));
    says(
        &told,
        "and no person takes part in it: who may join.",
        "cymryd rhan ynddo: pwy gaiff ymuno.",
    );
    let told = after(&facts, |it| it.automated.clear());
    says(&told, "no longer made by a computer alone: who may join.", "mwyach: pwy gaiff ymuno.");
    let told = after(&facts, |it| it.automated[0].logic = own("by lot", "drwy goelbren"));
    says(&told, "How it is decided by lot", "drwy goelbren");
}

#[test]
fn the_review_and_the_way_to_complain() {
    let told = after(&choir(), |it| it.review = Date::parse("2029-01-31").ok());
    says(&told, "by 31 January 2029. Before, we said", "erbyn 31 Ionawr 2029. O’r blaen,");
    let told = after(&choir(), |it| it.review = None);
    says(&told, "We no longer say when", "Nid ydym yn dweud mwyach pryd");
    let told = after(&choir(), |it| {
        it.controller.complaints = Some(Contact {
            email: Some("complaints@example.org".to_owned()),
            ..Contact::default()
        });
    });
    says(&told, "How you can complain to us has changed.", "Mae’r ffyrdd o gwyno i ni wedi newid.");
    let told = after(&choir(), |it| it.controller.name_cy = Some("Côr y Bae".to_owned()));
    says(
        &told,
        "Some of our own words in the Welsh notice are new.",
        "Mae rhai o’n geiriau ein hunain",
    );
}
