use rules::notices::facts::{After, DataKind};

use super::*;
use crate::notices::sample::{choir, employer, shop};
use crate::notices::{Given, document};

/// The notice of an organisation, as somebody sees it who has its text alone.
fn ours(facts: &Facts, lang: Lang) -> Vec<Passage> {
    let day = terms::Date::parse("2026-11-25").unwrap();
    let made = document(facts, day, &Given::default(), &Words::new(lang)).unwrap();
    let text = crate::document::text(&made);
    text.split("\n\n").map(|it| passage(&it.replace('\n', " "))).collect()
}

fn passage(text: &str) -> Passage {
    Passage { heading: String::new(), text: text.to_owned() }
}

fn untold(facts: &Facts, passages: &[Passage], lang: Lang) -> Vec<(Thing, String)> {
    let found = Notice::new(passages, lang).untold(facts, &Words::new(Lang::En)).unwrap();
    found.into_iter().map(|it| (it.thing, it.said)).collect()
}

fn theirs(text: &str) -> Vec<Passage> {
    text.lines().map(passage).collect()
}

/// A notice of the choir in other words than ours.
const ENGLISH: &str = "\
We use your name, address and e-mail to thank you for donations, and we keep the card details and what you gave for six years.
If you Gift-Aid your donation we pass your name and address to HMRC.
Our newsletter goes to everyone who asked; tell us your preferences. We keep them until you tell us to stop.
Our transactions are shared with our bank. The company that hosts our e-mail sees messages: it is our IT provider, with whom we share data.
The bank details of donors are shared with banks and nobody else.";

const WELSH: &str = "\
Rydym yn defnyddio eich enw a’ch cyfeiriad i ddiolch am eich rhodd, a chadwn eich manylion banc a’ch pryniannau am chwe blynedd.
Os ydych yn rhoi Rhodd Cymorth rhannwn eich enw â Chyllid a Thollau EF.
Anfonwn ein cylchlythyr at bawb a ofynnodd, nes i chi ddweud wrthym am stopio. Cadwn eich dewisiadau.
Rhannwn ddata â chwmni TG sy’n rhedeg ein systemau.";

#[test]
fn our_own_notices_tell_what_their_record_holds() {
    for facts in [choir(), shop(), employer()] {
        for lang in Lang::ALL {
            assert_eq!(untold(&facts, &ours(&facts, lang), lang), [], "{lang}");
        }
    }
}

#[test]
fn somebody_elses_words_tell_it_too() {
    assert_eq!(untold(&choir(), &theirs(ENGLISH), Lang::En), []);
    assert_eq!(untold(&choir(), &theirs(WELSH), Lang::Cy), []);
}

#[test]
fn what_is_taken_out_is_missed() {
    let of = |from: &str, to: &str| untold(&choir(), &theirs(&ENGLISH.replace(from, to)), Lang::En);
    let has = |found: &[(Thing, String)], thing, said: &str| {
        found.iter().any(|(it, text)| *it == thing && text.contains(said))
    };
    let found = of("Our newsletter goes to everyone who asked; ", "");
    assert!(has(&found, Thing::Purpose, "news and offers"), "{found:?}");
    assert!(has(&of("HMRC", "them"), Thing::Recipient, "HM Revenue"));
    assert!(has(&of("six years", "a while"), Thing::Retention, "6 years after"));
    assert!(has(&of("your preferences", "all"), Thing::Data, "which news you want"));
    assert!(has(&of("until you tell us to stop", "a bit"), Thing::Retention, "until you tell"));
}

#[test]
fn what_comes_from_elsewhere_or_goes_abroad_is_missed() {
    let found = untold(&shop(), &theirs("We sell you things by the year."), Lang::En);
    for wanted in [
        (Thing::Source, "a supplier of marketing lists"),
        (Thing::Transfer, "India"),
        (Thing::Recipient, "our sister shop"),
        (Thing::Purpose, "deciding whether you can pay later"),
    ] {
        let wanted = (wanted.0, wanted.1.to_owned());
        assert!(found.contains(&wanted), "{wanted:?} in {found:?}");
    }
}

#[test]
fn a_supplier_that_is_told_of_must_be_named_where_the_record_names_it() {
    let text = "We get your name from a list supplier.";
    let found = untold(&shop(), &theirs(text), Lang::En);
    assert!(found.contains(&(Thing::Source, "Example Lists Ltd".to_owned())), "{found:?}");
    let named = untold(&shop(), &theirs(&format!("{text} It is Example Lists.")), Lang::En);
    assert!(!named.iter().any(|(thing, _)| *thing == Thing::Source), "{named:?}");
}

#[test]
fn each_thing_is_told_once_with_the_purpose_that_it_is_first_for() {
    let mut facts = choir();
    facts.purposes.iter_mut().for_each(|it| it.data = vec![DataKind::Genetic]);
    let passages = theirs(ENGLISH);
    let found = Notice::new(&passages, Lang::En).untold(&facts, &Words::new(Lang::Cy)).unwrap();
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].said, "gwybodaeth enetig");
    assert_eq!(found[0].purpose.as_deref(), Some("derbyn a chydnabod rhoddion"));
}

#[test]
fn twelve_months_are_a_year() {
    let mut facts = choir();
    facts.purposes.truncate(1);
    let kept = |count, unit| Kept::For { count, unit, after: After::Ended };
    let tells = |kept: &Kept, text: &str, lang| {
        let passages = theirs(text);
        Notice::new(&passages, lang).tells_kept(kept).unwrap()
    };
    assert!(tells(&kept(24, Unit::Months), "for two years", Lang::En));
    assert!(tells(&kept(2, Unit::Years), "for 24 months", Lang::En));
    assert!(tells(&kept(2, Unit::Years), "am ddwy flynedd", Lang::Cy));
    assert!(tells(&kept(1, Unit::Years), "am flwyddyn", Lang::Cy));
    assert!(tells(&kept(30, Unit::Days), "for 30 days", Lang::En));
    assert!(tells(&kept(12, Unit::Months), "for a year", Lang::En));
    assert!(!tells(&kept(12, Unit::Months), "for six years", Lang::En));
    assert!(!tells(&kept(1, Unit::Years), "am chwe blynedd", Lang::Cy));
    assert!(!tells(&kept(3, Unit::Years), "for two years", Lang::En));
    assert!(!tells(&kept(7, Unit::Months), "for seven years", Lang::En));
}

#[test]
fn a_name_is_found_whatever_kind_of_company_it_is() {
    let passages = theirs("We buy lists from Harbour Data Ltd and from Llais Leads.");
    let notice = Notice::new(&passages, Lang::En);
    assert!(notice.names("Harbour Data Limited") && notice.names("LLAIS LEADS Cyf"));
    assert!(
        !notice.names("Harbour Lists Ltd") && !notice.names("Northgate") && notice.names("Ltd")
    );
}

#[test]
fn list_suppliers_and_calls_are_heard_of_in_both_languages() {
    for (lang, lists, calls) in [
        (Lang::En, "We buy marketing lists.", "We make marketing calls."),
        (Lang::Cy, "Prynwn restrau marchnata.", "Gwnawn alwadau marchnata."),
    ] {
        let (lists, calls) = (theirs(lists), theirs(calls));
        let (lists, calls) = (Notice::new(&lists, lang), Notice::new(&calls, lang));
        assert!(lists.tells_of_list_suppliers() && !lists.tells_of_marketing_calls(), "{lang}");
        assert!(calls.tells_of_marketing_calls() && !calls.tells_of_list_suppliers(), "{lang}");
    }
}
