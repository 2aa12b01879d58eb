use crate::table::When;
use std::fs;

use tempfile::TempDir;
use terms::{Date, Number};

use super::{
    objections::{Against, Form},
    *,
};
use crate::{
    Refused, codes,
    input::{Options, Source},
};

fn with_file<T>(text: &str, read: impl Fn(&Source, &Options) -> T) -> T {
    let dir = TempDir::new().unwrap();
    let path = dir.path().join("input.csv");
    fs::write(&path, text).unwrap();
    read(&Source::Path(path), &Options::default())
}

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn number(n: u64) -> Number {
    Number::gb(7_700_900_000 + n).unwrap()
}

fn objections(text: &str) -> Result<(Entries<Objection>, Form), Refused> {
    with_file(text, objections::read)
}

fn code<T>(result: Result<T, Refused>) -> (&'static str, Option<u64>) {
    let Err(mut refused) = result else { panic!("not refused") };
    let problem = refused.0.remove(0);
    (problem.code.0, problem.place.row)
}

const CONSENTS: &str = "number,caller,kind,wording_version,given,withdrawn,source,proof\n";

#[test]
fn consents_are_read_in_full() {
    let text = format!("{CONSENTS}07700 900123,Acme Ltd,Live,v3,2026-05-03,,web form,rec-17\n");
    let consent = &with_file(&text, consents::read).unwrap().entries[0];
    let expected = Consent {
        number: number(123),
        caller: "Acme Ltd".into(),
        kind: "live",
        wording_version: "v3".into(),
        given: day("2026-05-03"),
        withdrawn: None,
        given_at: Some(When { day: day("2026-05-03"), clock: None, utc: false }),
        withdrawn_at: None,
        source: "web form".into(),
        proof: "rec-17".into(),
        row: 2,
    };
    assert_eq!(*consent, expected);
}

#[test]
fn a_consent_that_proves_nothing_is_refused() {
    let refused = |row: &str| code(with_file(&format!("{CONSENTS}{row}\n"), consents::read)).0;
    assert_eq!(refused("07700900123,Acme,sms,v3,2026-05-03,,web,r"), "bad-choice");
    assert_eq!(refused("07700900123,,live,v3,2026-05-03,,web,r"), "empty-cell");
    assert_eq!(refused("07700900123,Acme,live,v3,,,web,r"), "empty-cell");
    assert_eq!(
        refused("07700900123,Acme,live,v3,2026-05-03,2026-05-02,web,r"),
        "ends-before-it-begins"
    );
    assert_eq!(refused("0770090012,Acme,live,v3,2026-05-03,,web,r"), "unreadable-number");
    assert_eq!(
        code(with_file("number,caller\n07700900123,A\n", consents::read)).0,
        "missing-column"
    );
}

#[test]
fn objections_by_contract() {
    let text = "number,caller,group,objected_on,channel,reason,withdrawn_on\n\
        07700900123,Acme,,2026-05-03,phone,asked,\n\
        07700900124 / 07700900125,,House brands,,,,2026-06-01\n";
    let (read, form) = objections(text).unwrap();
    assert_eq!((form, read.entries.len()), (Form::Contract, 3));
    assert_eq!(read.entries[0].against, Against::Caller("Acme".into()));
    assert_eq!(read.entries[0].objected_on, Some(day("2026-05-03")));
    assert_eq!(read.entries[2].number, number(125));
    assert_eq!(read.entries[2].against, Against::Group("House brands".into()));
    assert_eq!((read.entries[2].objected_on, read.entries[2].row), (None, 3));
}

#[test]
fn objections_as_plain_lists() {
    for text in [
        "07700900123\n07700900124\n",
        "Do not call\n07700900123\n07700900124\n",
        "number\n07700900123\n07700900124\n",
    ] {
        match objections(text) {
            Ok((read, form)) => {
                assert_eq!((form, read.entries.len()), (Form::PlainList, 2), "{text}");
                assert_eq!(read.entries[0].against, Against::Unsaid);
            }
            Err(refused) => panic!("{text}: {refused}"),
        }
    }
}

#[test]
fn exports_of_vicidial_as_they_are() {
    let (read, form) = objections("phone_number\n7700900123\n447700900124\n").unwrap();
    assert_eq!((form, read.entries[1].number), (Form::VicidialDnc, number(124)));

    let (read, form) = objections("phone_number\tcampaign_id\n7700900123\tSPRING\n").unwrap();
    assert_eq!(form, Form::VicidialCampaignDnc);
    assert_eq!(read.entries[0].reason, "VICIdial campaign SPRING");
    let (_, form) = objections("7700900123\tSPRING\n7700900124\tSPRING\n").unwrap();
    assert_eq!(form, Form::VicidialCampaignDnc);

    let log = "phone_number\tcampaign_id\taction\taction_date\tuser\n\
        7700900123\t-SYSINT-\tadd\t2026-05-03 14:30:00\t6666\n\
        7700900123\t-SYSINT-\tdelete\t2026-06-03 14:30:00\t6666\n";
    let (read, form) = objections(log).unwrap();
    assert_eq!((form, read.entries.len()), (Form::VicidialDncLog, 1));
    assert_eq!(read.entries[0].objected_on, Some(day("2026-05-03")));
    assert_eq!(read.entries[0].withdrawn_on, None);
    assert!(read.report.notes.iter().any(|note| note.code == codes::DELETIONS_IGNORED));
}

#[test]
fn an_objection_that_cannot_be_read_is_never_ignored() {
    assert_eq!(code(objections("07700900123\n0770090012\n")), ("unreadable-number", Some(2)));
    assert_eq!(code(objections("phone_number\n770XXXXXXX\n")), ("unreadable-number", Some(2)));
    assert_eq!(code(objections("number,objected_on\n07700900123,May\n")), ("bad-date", Some(2)));
    let backwards = "number,objected_on,withdrawn_on\n07700900123,2026-05-03,2026-05-02\n";
    assert_eq!(code(objections(backwards)), ("ends-before-it-begins", Some(2)));
    assert_eq!(code(objections("A Lee,M1 1AE,07700900123\n")).0, "missing-column");
}

#[test]
fn suppliers_and_what_they_are_covered_for() {
    let text = "code,name,covered,from,until\nS1,Leads Ltd,yes,2026-01-01,2026-06-30\nS2,,no,,\n";
    let read = with_file(text, suppliers::read).unwrap();
    let [first, second] = &read.entries[..] else { panic!("two suppliers") };
    assert!(first.is_covered_on(day("2026-06-30")));
    assert!(!first.is_covered_on(day("2026-07-01")));
    assert!(!first.is_covered_on(day("2025-12-31")));
    assert_eq!((second.name.as_str(), second.covered), ("S2", false));
    assert_eq!(code(with_file("code,covered\nS1,\n", suppliers::read)), ("empty-cell", Some(2)));
    assert_eq!(
        code(with_file("code,covered\nS1,perhaps\n", suppliers::read)),
        ("bad-yes-no", Some(2))
    );
}
