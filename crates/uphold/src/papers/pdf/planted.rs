//! Faults planted in a golden notice, printed as PDF, read back from the file as `notice check` reads it: each is
//! found in both languages. The suite tries the same faults in the other forms.

#[path = "../../../../../tests/suite/notices/planted/faults.rs"]
mod faults;

use rules::notices::read;
use terms::Date;
use words::document::Document;
use words::notices::check::sentences::passages;
use words::notices::check::{check, language};
use words::notices::{Given, document};
use words::{Lang, Words};

use self::faults::{MISSING, Plant, WRONG, planted};
use crate::papers;

const SHOP: &str = include_str!("../../../../../examples/notices/online-shop.toml");

fn today() -> Date {
    Date::new(2026, 11, 25).unwrap()
}

/// The golden notice in a language.
fn golden(lang: Lang) -> Document {
    let (answers, _) = web::answers::read(SHOP, "online-shop.toml").unwrap();
    let (facts, _) = read::facts(&answers, today()).unwrap();
    document(&facts, today(), &Given::default(), &Words::new(lang)).unwrap()
}

/// Which points the PDF of a notice lacks, and what is wrong in it.
type Found = (Vec<&'static str>, Vec<&'static str>);

fn found(folder: &tempfile::TempDir, document: &Document) -> Found {
    let file = folder.path().join("notice.pdf");
    let bytes = print::pdf(document, today()).unwrap();
    vault::replace(&file, |to| std::io::Write::write_all(to, &bytes)).unwrap();
    let passages = passages(&papers::read(&file).unwrap());
    assert_eq!(language(&passages), Some(document.lang));
    let found = check(&passages, document.lang, today());
    let missing = found.missing().map(|point| point.id()).collect();
    (missing, found.faults.iter().map(|fault| fault.id).collect())
}

/// The same for a row of faults in both languages.
fn both(english: &[Plant], welsh: &[Plant], folder: &tempfile::TempDir) -> [(Lang, Found); 2] {
    [(Lang::En, english), (Lang::Cy, welsh)]
        .map(|(lang, plants)| (lang, found(folder, &planted(golden(lang), plants))))
}

#[test]
fn the_golden_notice_has_none_as_pdf() {
    let folder = tempfile::tempdir().unwrap();
    for (lang, found) in both(&[], &[], &folder) {
        assert_eq!(found, (vec![], vec![]), "{lang}");
    }
}

#[test]
fn every_point_that_is_taken_out_is_missed_as_pdf() {
    let folder = tempfile::tempdir().unwrap();
    let mut unseen = Vec::new();
    for (id, english, welsh) in MISSING {
        for (lang, (missing, faults)) in both(english, welsh, &folder) {
            if !missing.contains(id) || !faults.is_empty() {
                unseen.push(format!("{id} {lang}: {missing:?} {faults:?}"));
            }
        }
    }
    assert!(unseen.is_empty(), "{unseen:#?}");
}

#[test]
fn everything_wrong_that_is_put_in_is_told_as_pdf_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let mut unseen = Vec::new();
    for (id, english, welsh) in WRONG {
        for (lang, (_, mut faults)) in both(english, welsh, &folder) {
            faults.dedup();
            if faults != [*id] {
                unseen.push(format!("{id} {lang}: {faults:?}"));
            }
        }
    }
    assert!(unseen.is_empty(), "{unseen:#?}");
}
