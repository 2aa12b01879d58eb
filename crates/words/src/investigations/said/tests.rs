use terms::Arg;

use super::*;
use crate::Lang;
use crate::words::messages;

/// The most letters that a drawing shows of a label.
const LETTERS: usize = 38;

#[test]
fn every_id_has_its_words() {
    for lang in Lang::ALL {
        let words = &Words::new(lang);
        for id in ROWS_EXCLUDED.into_iter().chain(CALLS_EXCLUDED) {
            let label = excluded(words, id).unwrap();
            assert!(label.chars().count() <= LETTERS && !label.ends_with('.'), "{lang}: {label}");
            assert!(excluded_meaning(words, id).unwrap().ends_with('.'));
        }
        for id in UNKNOWN {
            let label = unknown(words, id).unwrap();
            assert!(label.chars().count() <= LETTERS && !label.ends_with('.'), "{lang}: {label}");
            assert!(unknown_meaning(words, id).unwrap().ends_with('.'));
            assert!(because(words, id, 1_204).unwrap().contains("1,204"));
        }
        for id in COVERED {
            covered(words, id).unwrap();
            assert!(covered_meaning(words, id).unwrap().ends_with('.'));
        }
        for id in DELAYS {
            delay(words, id).unwrap();
        }
    }
}

#[test]
fn every_assumption_names_what_it_says_it_names() {
    for lang in Lang::ALL {
        let words = &Words::new(lang);
        for (id, names) in ASSUMED {
            let args = names.iter().map(|name| match *name {
                "seconds" => (*name, Arg::Count(60)),
                name => (name, Arg::from("tps")),
            });
            let given = Assumption { id: id.to_owned(), args: args.collect() };
            assert!(assumed(words, &given).unwrap().ends_with('.'), "{lang}: {id}");
            let bare = Assumption { args: Vec::new(), ..given };
            assert_eq!(assumed(words, &bare).is_err(), !names.is_empty(), "{lang}: {id}");
        }
    }
}

#[test]
fn no_words_stand_for_an_id_that_does_not_exist() {
    let assumed: Vec<_> = ASSUMED.into_iter().map(|(id, _)| id).collect();
    let excluded: Vec<_> = ROWS_EXCLUDED.into_iter().chain(CALLS_EXCLUDED).collect();
    let families: [(&str, &[&str]); 6] = [
        ("excluded-", &excluded),
        ("unknown-", &UNKNOWN),
        ("because-", &UNKNOWN),
        ("delay-", &DELAYS),
        ("covered-", &COVERED),
        ("assumed-", &assumed),
    ];
    for lang in Lang::ALL {
        for (key, _) in messages(lang) {
            for (prefix, ids) in families {
                let Some(id) = key.strip_prefix(prefix) else { continue };
                assert!(ids.contains(&id), "{lang}: {key}");
            }
        }
    }
}

#[test]
fn the_ids_are_those_of_the_rules() {
    use rules::investigations::judge::{Ground, Open};
    use rules::investigations::listing::Doubt;
    let grounds = [
        Ground::Abroad,
        Ground::LawNotHeld,
        Ground::NotConnected,
        Ground::NotListed,
        Ground::UnderTwentyEightDays,
        Ground::Consented,
        Ground::PensionsAllowed,
    ];
    assert_eq!(grounds.map(Ground::id), CALLS_EXCLUDED);
    let open = [
        Open::Connected,
        Open::Listing(Doubt::NoRegister),
        Open::Listing(Doubt::BeforeFirstEdition),
        Open::Listing(Doubt::AfterLastEdition),
        Open::Listing(Doubt::OutsideScope),
        Open::Listing(Doubt::BetweenEditions),
        Open::Listing(Doubt::DaysNotProved),
        Open::Consent,
        Open::Subscriber,
        Open::Time,
    ];
    assert_eq!(open.map(Open::id), UNKNOWN);
}

#[test]
fn every_provision_has_its_number() {
    for provision in rules::investigations::Provision::ALL {
        let number = regulation(provision.cite());
        assert!(number.starts_with(['1', '2']), "{number}");
    }
}

#[test]
fn plural_forms_follow_the_count() {
    let said = |lang, key: &str, calls| {
        Words::new(lang).say(key, &[("calls", Arg::Count(calls)), ("list", "19".into())]).unwrap()
    };
    assert_eq!(said(Lang::En, "audit-headline", 1), "1 call was unlawful under regulation 19.");
    assert_eq!(said(Lang::En, "audit-headline", 2), "2 calls were unlawful under regulation 19.");
    assert!(said(Lang::En, "audit-headline", 0).starts_with("No call is proved"));
    assert!(said(Lang::Cy, "audit-headline", 1).starts_with("Roedd 1 alwad yn anghyfreithlon"));
    assert!(said(Lang::Cy, "audit-headline", 2).starts_with("Roedd 2 alwad yn anghyfreithlon"));
    assert!(said(Lang::Cy, "audit-headline", 7).starts_with("Roedd 7 o alwadau’n"));
    assert!(said(Lang::En, "because-before-first-edition", 1).starts_with("1 was made"));
}

#[test]
fn a_number_is_masked_whatever_it_looks_like() {
    assert_eq!(masked("+442079460123"), "02079 xxxxxx");
    assert_eq!(masked("07700900123"), "07700 xxxxxx");
    assert_eq!(masked("12"), "12 xxxxxx");
    assert_eq!(masked("<b>+447700900123"), "44770 xxxxxx");
    assert_eq!(masked(""), " xxxxxx");
}
