use proptest::prelude::*;
use std::collections::BTreeMap;
use terms::Date;

use super::*;
use crate::commitment::{Committed, List};
use crate::{Day, Time};

fn day(text: &str) -> Day {
    Day(Date::parse(text).unwrap())
}

fn edition(source: &str, as_of: &str) -> Edition {
    Edition {
        source: source.into(),
        as_of: day(as_of),
        kind: "full".into(),
        scope: "whole".into(),
        count: 3,
        digest: Hash::of(source.as_bytes()),
    }
}

pub(crate) fn screening() -> Screening {
    let (format, version, kind) = Screening::head();
    let reasons = |reason: &str, rows| BTreeMap::from([(reason.to_owned(), rows)]);
    let list = |entries| Committed { entries, root: Hash::of(b"root") };
    Screening {
        format,
        version,
        kind,
        log: "example.com/log".into(),
        salt: Hash::of(b"salt"),
        screened_at: Time::parse("2026-11-25T10:00:00Z").unwrap(),
        valid_until: Some(day("2026-12-18")),
        campaign: Campaign {
            caller: Some("Acme Ltd".into()),
            call_kind: "live".into(),
            on: "2026-11-25".into(),
            ..Campaign::default()
        },
        rules: Rules {
            pack: "screening 2026-11-23".into(),
            max_edition_age: 28,
            ..Rules::default()
        },
        reading: Reading { phone_columns: vec!["phone".into()], area: None },
        rows: 10,
        numbers: 12,
        counts: Counts { callable: 6, blocked: 3, unreadable: 1, not_screened: 0 },
        reasons: BTreeMap::from([
            ("callable".to_owned(), reasons("not-listed", 6)),
            ("blocked".to_owned(), reasons("listed-tps", 3)),
            ("unreadable".to_owned(), reasons("impossible", 1)),
            ("not_screened".to_owned(), BTreeMap::new()),
        ]),
        list_file: None,
        lists: BTreeMap::from([
            (List::Callable, list(7)),
            (List::Blocked, list(4)),
            (List::Unreadable, list(1)),
            (List::NotScreened, Committed::nothing()),
            (List::Blanked, Committed::nothing()),
        ]),
        editions: vec![edition("tps", "2026-11-20"), edition("ctps", "2026-11-21")],
        objections: Records { count: 2, digest: Hash::of(b"objections") },
        consents: None,
        suppliers: Some(Suppliers { covered: vec!["Harbour".into()], ..Suppliers::default() }),
        program: Program { name: "uphold 0.1.0".into(), commit: None, lock_file: String::new() },
    }
}

#[test]
fn what_is_written_is_read() {
    let bytes = screening().bytes().unwrap();
    let read = Statement::parse(&bytes).unwrap();
    assert_eq!(read, Statement::Screening(Box::new(screening())));
    assert_eq!((read.kind(), read.log()), ("screening", "example.com/log"));
    assert_eq!(read.at().to_string(), "2026-11-25T10:00:00Z");
    let event = Event::new("genesis", "example.com/log", Hash::of(b"s"), read.at());
    let event = event.with("key", "a\tb");
    let read = Statement::parse(&event.bytes().unwrap()).unwrap();
    assert_eq!(read, Statement::Event(event));
    assert_eq!(read.kind(), "genesis");
}

#[test]
fn other_versions_and_other_things_are_told_apart() {
    let text = String::from_utf8(screening().bytes().unwrap()).unwrap();
    let newer = text.replace("\"version\": 1", "\"version\": 2");
    let unknown = Err(Error::UnknownVersion { what: What::Statement });
    assert_eq!(Statement::parse(newer.as_bytes()), unknown);
    for (from, to) in [
        ("uphold-statement", "uphold-summary"),
        ("\"rows\": 10", "\"rows\": \"10\""),
        ("2026-12-18", "18/12/2026"),
        ("\"numbers\": 12,\n", ""),
    ] {
        assert!(Statement::parse(text.replace(from, to).as_bytes()).is_err(), "{from}");
    }
    assert!(Statement::parse(b"{}\n").is_err());
    assert!(Statement::parse(b"[]\n").is_err());
}

/// The value of a statement after a change to it, read again.
fn changed(change: impl FnOnce(&mut serde_json::Value)) -> Result<Statement, Error> {
    let mut value = serde_json::to_value(screening()).unwrap();
    change(&mut value);
    Statement::parse(&canonical::to_bytes(What::Statement, &value).unwrap())
}

#[test]
fn each_field_is_there_and_has_its_own_form() {
    assert!(changed(|_| {}).is_ok());
    assert!(changed(|value| value["unknown"] = serde_json::json!([[1]])).is_ok());
    let without = |value: &mut serde_json::Value, name: &str| {
        assert!(value.as_object_mut().unwrap().remove(name).is_some());
    };
    assert!(changed(|value| without(value, "consents")).is_err());
    assert!(changed(|value| without(&mut value["campaign"], "client")).is_err());
    assert!(changed(|value| value["counts"] = serde_json::json!([6, 3, 1, 0])).is_err());
    let edition = serde_json::json!(["tps", "2026-11-20", "full", "whole", 3, Hash::of(b"tps")]);
    assert!(changed(|value| value["editions"][0] = edition).is_err());
}

#[test]
fn figures_that_contradict_each_other_are_found() {
    assert!(screening().faults().is_empty());
    let with = |change: fn(&mut Screening)| {
        let mut screening = screening();
        change(&mut screening);
        screening.faults()
    };
    assert_eq!(with(|s| s.rows = 11), [Fault::Counts]);
    assert_eq!(with(|s| s.counts.blocked = 4), [Fault::Counts]);
    assert_eq!(with(|s| s.counts.callable = u64::MAX), [Fault::Counts, Fault::Lists]);
    assert_eq!(with(|s| drop(s.reasons.remove("blocked"))), [Fault::Counts]);
    assert_eq!(with(|s| drop(s.reasons.insert("more".into(), BTreeMap::new()))), [Fault::Counts]);
    assert_eq!(with(|s| assert!(s.lists.remove(&List::Blanked).is_some())), [Fault::Lists]);
    assert_eq!(with(|s| s.lists.get_mut(&List::Callable).unwrap().entries = 5), [Fault::Lists]);
    assert_eq!(with(|s| s.lists.get_mut(&List::NotScreened).unwrap().entries = 1), [Fault::Lists]);
    assert_eq!(with(|s| s.valid_until = None), [Fault::ValidUntil]);
    assert_eq!(with(|s| s.editions.clear()), [Fault::ValidUntil]);
    let renamed = |s: &mut Screening| {
        s.reasons.remove("not_screened");
        s.reasons.insert("more".into(), BTreeMap::from([("odd".to_owned(), 5)]));
    };
    assert_eq!(with(renamed), [Fault::Counts]);
    let beyond = |s: &mut Screening| {
        s.editions = vec![edition("tps", "2149-06-06")];
        s.valid_until = None;
    };
    assert_eq!(with(beyond), [Fault::ValidUntil]);
}

#[test]
fn it_holds_until_the_older_official_edition_is_too_old() {
    let until = |editions: &[Edition]| Screening::valid_until(editions);
    let all = [
        edition("mine", "2020-01-01"),
        edition("ctps", "2026-11-01"),
        edition("tps", "2026-11-20"),
    ];
    assert_eq!(until(&all), Some(day("2026-11-29")));
    assert_eq!(until(&all[..1]), None);
    assert_eq!(until(&[]), None);
}

proptest! {
    #[test]
    fn nothing_panics(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = Statement::parse(&bytes);
    }

    #[test]
    fn a_changed_byte_is_another_entry_and_panics_nowhere(at in 0_usize..10_000, byte in any::<u8>()) {
        let good = screening().bytes().unwrap();
        let mut bytes = good.clone();
        let at = at % bytes.len();
        bytes[at] = byte;
        let _ = Statement::parse(&bytes);
        prop_assert_eq!(entry(&bytes) == entry(&good), bytes == good);
    }
}
