use super::*;
use crate::law::DPA_164A;
use crate::notices::facts::{
    After, Audience, Automated, Basis, Condition, Criminal, DataKind, Nature, PurposeKind,
    Recipient, Safeguard, SourceKind, Transfer, Unit,
};
use crate::notices::read::facts as read;
use crate::notices::read::tests::choir as answers;

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn today() -> Date {
    day("2026-11-25")
}

fn choir() -> Facts {
    read(&answers(), today()).unwrap().0
}

/// What differs after a change of the facts, by the law of one day.
fn after(change: impl FnOnce(&mut Facts)) -> Vec<Change> {
    let was = choir();
    let mut is = was.clone();
    change(&mut is);
    between(&was, &is)
}

fn between(was: &Facts, is: &Facts) -> Vec<Change> {
    changes(Version { facts: was, day: today() }, Version { facts: is, day: today() })
}

fn right(element: Element, shift: Shift) -> Change {
    Change::Right { element, shift, law: None }
}

#[test]
fn nothing_differs_from_itself() {
    assert_eq!(after(|_| {}), []);
}

#[test]
fn the_order_of_lists_says_nothing() {
    let changed = after(|it| {
        it.purposes.reverse();
        it.purposes[0].data.reverse();
    });
    assert_eq!(changed, []);
}

#[test]
fn what_is_not_told_is_no_difference() {
    let changed = after(|it| {
        it.sector = crate::notices::facts::Sector::Other;
        it.large_scale = true;
    });
    assert_eq!(changed, []);
}

#[test]
fn who_the_organisation_is() {
    assert_eq!(after(|it| it.audience = Audience::Staff), [Change::Audience]);
    assert_eq!(after(|it| it.controller.name = "Bay Choir".to_owned()), [Change::Name]);
    let phone = |it: &mut Facts| it.controller.contact.phone = Some("01632 960999".to_owned());
    assert_eq!(after(phone), [Change::Contact]);
    let contact = choir().controller.contact;
    let found = after(|it| it.controller.dpo_contact = Some(contact.clone()));
    assert_eq!(found, [Change::Officer(Shift::New)]);
    let found = after(|it| it.controller.representative = Some(("Rep".to_owned(), contact)));
    assert_eq!(found, [Change::Representative(Shift::New)]);
}

#[test]
fn an_officer_who_left_and_one_who_moved() {
    let mut was = choir();
    was.controller.dpo_contact = Some(was.controller.contact.clone());
    let mut is = was.clone();
    is.controller.dpo_contact.as_mut().unwrap().email = Some("officer@example.org".to_owned());
    assert_eq!(between(&was, &is), [Change::Officer(Shift::Other)]);
    is.controller.dpo_contact = None;
    assert_eq!(between(&was, &is), [Change::Officer(Shift::Gone)]);
}

#[test]
fn a_purpose_more_and_its_rights() {
    let found = after(|it| {
        let mut more = it.purposes[0].clone();
        more.kind = PurposeKind::Membership;
        more.basis = Basis::Contract;
        more.interest = None;
        it.purposes.push(more);
    });
    // Portability held for consent before; of the purposes that both have it still does.
    assert_eq!(found, [Change::Purpose(Turn::New(2))]);
}

#[test]
fn a_purpose_less_and_the_rights_that_went_with_it() {
    let found = after(|it| drop(it.purposes.remove(1)));
    assert_eq!(
        found,
        [
            Change::Purpose(Turn::Gone(1)),
            right(Element::MarketingObjection, Shift::Gone),
            right(Element::Portability, Shift::Gone),
            right(Element::Withdrawal, Shift::Gone),
        ]
    );
}

#[test]
fn every_aspect_of_a_purpose() {
    let was = choir().purposes[0].clone();
    let of = |change: &dyn Fn(&mut Purpose)| {
        let mut is = was.clone();
        change(&mut is);
        aspects(&was, &is)
    };
    assert_eq!(of(&|it| it.basis = Basis::Contract), [Aspect::Basis]);
    assert_eq!(of(&|it| it.interest = Some(Own::en("to sing"))), [Aspect::Basis]);
    assert_eq!(of(&|it| it.data.push(DataKind::History)), [Aspect::Data]);
    assert_eq!(of(&|it| it.own_data = Some(Own::en("voice"))), [Aspect::Data]);
    assert_eq!(of(&|it| it.special = Some(Condition::ExplicitConsent)), [Aspect::Condition]);
    assert_eq!(of(&|it| it.criminal = Some(Criminal::Consent)), [Aspect::Condition]);
    let longer = Kept::For { count: 7, unit: Unit::Years, after: After::FinancialYear };
    assert_eq!(of(&|it| it.kept = longer.clone()), [Aspect::Kept]);
    assert_eq!(of(&|it| it.kept = Kept::Until(Own::en("for ever"))), [Aspect::Kept]);
    let needed = Some((Nature::Contract, Own::en("nothing works")));
    assert_eq!(of(&|it| it.needed = needed.clone()), [Aspect::Needed]);
    assert_eq!(of(&|_| {}), []);
}

#[test]
fn a_basis_that_changes_brings_and_takes_rights() {
    let found = after(|it| {
        it.purposes[0].basis = Basis::LegalObligation;
        it.purposes[0].interest = None;
    });
    assert_eq!(
        found,
        [
            Change::Purpose(Turn::Other { was: 0, is: 0 }),
            right(Element::Erasure, Shift::Other),
            right(Element::Objection, Shift::Gone),
        ]
    );
}

#[test]
fn purposes_of_ones_own_are_the_same_by_their_english_name() {
    let mut was = choir();
    was.purposes[0].kind = PurposeKind::Own;
    was.purposes[0].own = Some(Own::en("choir tours"));
    let mut is = was.clone();
    is.purposes[0].own.as_mut().unwrap().cy = Some("teithiau'r côr".to_owned());
    assert_eq!(between(&was, &is), [Change::Welsh]);
    is.purposes[0].own = Some(Own::en("choir journeys"));
    assert_eq!(between(&was, &is), [Change::Purpose(Turn::New(0)), Change::Purpose(Turn::Gone(0))]);
}

#[test]
fn sources_recipients_countries_decisions() {
    let source = Source {
        kind: SourceKind::ListSupplier,
        name: None,
        public: false,
        data: vec![DataKind::Name],
    };
    let found = after(|it| it.sources.push(source.clone()));
    assert_eq!(found, [Change::Source(Turn::New(0))]);
    let mut was = choir();
    was.sources.push(source);
    let mut is = was.clone();
    is.sources[0].name = Some(Own::en("Lists Ltd"));
    assert_eq!(between(&was, &is), [Change::Source(Turn::Other { was: 0, is: 0 })]);
    let was_english = is.clone();
    is.sources[0].name.as_mut().unwrap().cy = Some("Rhestrau Cyf".to_owned());
    assert_eq!(between(&was_english, &is), [Change::Welsh]);
    let found = after(|it| it.recipients = vec![(Recipient::Revenue, None)]);
    assert_eq!(found, [Change::Recipient(Turn::New(0)), Change::Recipient(Turn::Gone(0))]);
    let mut transfer = Transfer { country: Own::en("Norway"), safeguard: Safeguard::Adequacy };
    was.transfers.push(transfer.clone());
    transfer.safeguard = Safeguard::Addendum;
    is = was.clone();
    is.transfers = vec![transfer];
    assert_eq!(between(&was, &is), [Change::Transfer(Turn::Other { was: 0, is: 0 })]);
    let decision = Automated { decision: Own::en("a"), logic: Own::en("b"), effect: Own::en("c") };
    let found = after(|it| it.automated.push(decision));
    assert_eq!(found, [Change::Decision(Turn::New(0))]);
}

#[test]
fn data_that_go_abroad_by_consent_bring_its_withdrawal_to_every_purpose() {
    let country = Own::en("Norway");
    let found = after(|it| it.transfers.push(Transfer { country, safeguard: Safeguard::Consent }));
    assert_eq!(found, [Change::Transfer(Turn::New(0)), right(Element::Withdrawal, Shift::Other)]);
}

#[test]
fn dpa_164a_a_change_of_law_alone_shows() {
    let facts = choir();
    let [before, since] = ["2026-06-18", "2026-06-19"].map(day);
    let of =
        |was, is| changes(Version { facts: &facts, day: was }, Version { facts: &facts, day: is });
    let element = Element::ComplaintController;
    let law = Some(since);
    assert_eq!(of(before, since), [Change::Right { element, shift: Shift::New, law }]);
    assert_eq!(of(before, today()), [Change::Right { element, shift: Shift::New, law }]);
    assert_eq!(of(since, today()), []);
}

#[test]
fn another_way_to_complain_is_told_once_there_is_one() {
    let way = Contact { email: Some("complaints@example.org".to_owned()), ..Contact::default() };
    let found = after(|it| it.controller.complaints = Some(way.clone()));
    assert_eq!(found, [Change::Complaints]);
    let same = choir().controller.contact;
    assert_eq!(after(|it| it.controller.complaints = Some(same)), []);
    // Before the law gave the right, the notice told no way.
    let was = choir();
    let mut is = was.clone();
    is.controller.complaints = Some(way);
    let was = Version { facts: &was, day: day("2026-06-18") };
    let found = changes(was, Version { facts: &is, day: today() });
    assert_eq!(found.iter().map(|it| it.id()).collect::<Vec<_>>(), ["complaint-controller"]);
}

#[test]
fn the_day_of_review_and_welsh_words() {
    assert_eq!(after(|it| it.review = Date::parse("2028-01-01").ok()), [Change::Review]);
    let name = |it: &mut Facts| it.controller.name_cy = Some("Côr yr Harbwr".to_owned());
    assert_eq!(after(name), [Change::Welsh]);
    let interest = |it: &mut Facts| it.purposes[0].interest.as_mut().unwrap().cy = None;
    assert_eq!(after(interest), [Change::Welsh]);
    // The same words once more, without Welsh, are new words and no other ones.
    let more = |it: &mut Facts| {
        let rule = Own::en("until you ask us to stop");
        it.purposes[0].kept = Kept::Until(rule);
    };
    assert_eq!(after(more), [Change::Purpose(Turn::Other { was: 0, is: 0 })]);
}

#[test]
fn dpa_164a_asks_the_notice_for_more_and_dpa_165_does_not() {
    let found = moved(&choir(), day("2026-06-18"), today());
    let asks: Vec<_> = found.iter().filter(|it| it.asks.is_some()).collect();
    assert_eq!(asks.len(), 1);
    assert_eq!((asks[0].cite, asks[0].since), (DPA_164A, day("2026-06-19")));
    let others: Vec<_> =
        found.iter().filter(|it| it.asks.is_none()).map(|it| it.cite.id()).collect();
    assert_eq!(others, ["DPA_165", "UK_GDPR_13_2_D"]);
}

#[test]
fn uk_gdpr_21_1_counts_where_a_notice_rests_on_it() {
    let [before, since] = ["2026-02-04", "2026-02-05"].map(day);
    let ids = |facts: &Facts, was, is| {
        moved(facts, was, is).iter().map(|it| it.cite.id()).collect::<Vec<_>>()
    };
    let mut facts = choir();
    assert_eq!(ids(&facts, before, since), ["UK_GDPR_21_1"]);
    assert_eq!(ids(&facts, since, since), [""; 0]);
    assert_eq!(ids(&facts, day("2026-01-01"), before), [""; 0]);
    facts.purposes.remove(0);
    assert_eq!(ids(&facts, before, since), [""; 0]);
}

#[test]
fn uk_gdpr_22_of_decisions_ended_and_22c_began() {
    let mut facts = choir();
    let decision = Automated { decision: Own::en("a"), logic: Own::en("b"), effect: Own::en("c") };
    facts.automated.push(decision);
    let found = moved(&facts, day("2026-02-04"), day("2026-02-05"));
    let ids: Vec<_> = found.iter().map(|it| it.cite.id()).collect();
    assert_eq!(ids, ["UK_GDPR_21_1", "UK_GDPR_22", "UK_GDPR_22C"]);
}

proptest::proptest! {
    #[test]
    fn what_comes_one_way_goes_the_other(kept in proptest::collection::vec(proptest::bool::ANY, 2)) {
        let was = choir();
        let mut is = was.clone();
        let mut keep = kept.iter();
        is.purposes.retain(|_| *keep.next().unwrap_or(&true));
        let count = |found: &[Change], new: bool| {
            found.iter().filter(|it| match it {
                Change::Purpose(Turn::New(_)) => new,
                Change::Purpose(Turn::Gone(_)) => !new,
                _ => false,
            }).count()
        };
        let (there, back) = (between(&was, &is), between(&is, &was));
        proptest::prop_assert_eq!(count(&there, false), count(&back, true));
        proptest::prop_assert_eq!(count(&there, true), count(&back, false));
        proptest::prop_assert_eq!(there.len(), back.len());
    }
}
