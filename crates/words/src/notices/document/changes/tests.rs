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
    let told = changes(was, is).unwrap();
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
    let [_, welsh] = changes(was, is).unwrap();
    let marked = Inline::In(Lang::En, "the moon".to_owned());
    assert!(
        welsh.blocks.iter().any(|it| matches!(it, Block::Paragraph(all) if all.contains(&marked)))
    );
}
