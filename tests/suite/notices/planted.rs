//! Faults planted in a golden notice, one at a time: `notice check` finds each in both languages, as page,
//! Markdown, text and Word file; as PDF beside the reader of PDFs (`uphold::papers::pdf`).

mod faults;

use tests::Home;
use words::document::{self, Document};
use words::notices::{Given, document};
use words::{Lang, Words};

use self::faults::{MISSING, WRONG, planted};
use super::personas::{read_of, today};

fn golden(lang: Lang) -> Document {
    let (facts, _) = read_of("online-shop");
    document(&facts, today(), &Given::default(), &Words::new(lang)).unwrap()
}

/// What `notice check` finds in each form.
fn found(home: &Home, document: &Document) -> Vec<(&'static str, Vec<String>, Vec<String>)> {
    let html = document::html(document, &Words::new(document.lang)).unwrap();
    let forms = [
        ("html", html.into_bytes()),
        ("md", document::markdown(document).into_bytes()),
        ("txt", document::text(document).into_bytes()),
        ("docx", document::docx(document).unwrap()),
    ];
    forms
        .map(|(form, bytes)| {
            let file = format!("notice.{form}");
            home.write(&file, bytes);
            let ran = home.uphold(&["notice", "check", &file, "--json", "--on", "2026-11-25"]);
            let json = ran.json();
            let ids = |list: &str, id: &str, of: fn(&serde_json::Value) -> bool| {
                let all = json[list].as_array().unwrap().iter().filter(|it| of(it));
                all.map(|it| it[id].as_str().unwrap().to_owned()).collect::<Vec<_>>()
            };
            let missing = ids("points", "point", |it| it["asked"] == true && it["told"] == false);
            (form, missing, ids("faults", "fault", |_| true))
        })
        .into()
}

#[test]
fn the_golden_notice_has_none_in_any_form() {
    let home = Home::new();
    for lang in Lang::ALL {
        for (form, missing, faults) in found(&home, &golden(lang)) {
            assert_eq!((missing, faults), (vec![], vec![]), "{lang} {form}");
        }
    }
}

#[test]
fn every_point_that_is_taken_out_is_missed_in_every_form() {
    assert!(MISSING.len() >= 20);
    let home = Home::new();
    let mut unseen = Vec::new();
    for (id, english, welsh) in MISSING {
        for (lang, plants) in [(Lang::En, english), (Lang::Cy, welsh)] {
            for (form, missing, faults) in found(&home, &planted(golden(lang), plants)) {
                if !missing.iter().any(|it| it == id) || !faults.is_empty() {
                    unseen.push(format!("{id} {lang} {form}: {missing:?} {faults:?}"));
                }
            }
        }
    }
    assert!(unseen.is_empty(), "{unseen:#?}");
}

#[test]
fn everything_wrong_that_is_put_in_is_told_in_every_form_and_nothing_else() {
    let home = Home::new();
    let mut unseen = Vec::new();
    for (id, english, welsh) in WRONG {
        for (lang, plants) in [(Lang::En, english), (Lang::Cy, welsh)] {
            for (form, _, mut faults) in found(&home, &planted(golden(lang), plants)) {
                faults.dedup();
                if faults != [*id] {
                    unseen.push(format!("{id} {lang} {form}: {faults:?}"));
                }
            }
        }
    }
    assert!(unseen.is_empty(), "{unseen:#?}");
}
