//! The table is whole: ordered, dated, marked, and addressed.

use terms::{Cite, Date};

use super::*;

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

#[test]
fn the_table_is_ordered_so_that_every_provision_is_found() {
    assert!(provisions().is_sorted_by(|a, b| a.id < b.id));
    for it in provisions() {
        assert_eq!(provision(it.id), Some(it));
    }
    assert_eq!(provision(Cite::new("PECR_99")), None);
    assert!(!in_force(Cite::new("PECR_99"), day("2026-11-23")));
}

#[test]
fn every_provision_begins_with_the_id_of_its_instrument() {
    for it in provisions() {
        assert!(it.id.id().starts_with(it.instrument.id), "{}", it.id);
        assert!(it.address.starts_with("https://"), "{}", it.id);
        assert!(!it.title.en.is_empty() && !it.title.cy.is_empty(), "{}", it.id);
    }
}

#[test]
fn versions_follow_each_other_without_overlap() {
    for it in provisions() {
        for pair in it.versions.windows(2) {
            assert!(pair[0].until.is_some_and(|until| until <= pair[1].from), "{}", it.id);
        }
    }
}

#[test]
fn a_call_became_an_attempt_on_5_february_2026() {
    let call = provision(PECR_2_1).unwrap();
    let before = call.on(day("2026-02-04")).unwrap();
    let after = call.on(day("2026-02-05")).unwrap();
    assert_ne!(before.text, after.text);
    assert_eq!(before.until, Some(after.from));
    assert_eq!(after.confidence, Confidence::Confirmed);
}

#[test]
fn a_date_from_general_knowledge_says_so() {
    let claims = provision(PECR_21A).unwrap().on(day("2018-09-08")).unwrap();
    assert_eq!((claims.confidence.mark(), claims.dates.mark()), ('C', 'M'));
    assert_eq!(provision(PECR_21A).unwrap().on(day("2018-09-07")), None);
    assert!(in_force(PECR_21B, day("2019-01-09")) && !in_force(PECR_21B, day("2019-01-08")));
}

#[test]
fn the_28_days_between_screenings_are_guidance_and_not_confirmed() {
    let rule = provision(ICO_RESCREEN).unwrap();
    assert_eq!(rule.instrument.force, Force::Guidance);
    assert_ne!(rule.versions[0].confidence, Confidence::Confirmed);
}

#[test]
fn no_welsh_is_called_reviewed_before_a_translator_has_seen_it() {
    assert!(
        provisions().iter().all(|it| !it.title.cy_reviewed && !it.instrument.title.cy_reviewed)
    );
}
