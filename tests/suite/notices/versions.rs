//! Versions of a notice: what changed, whether the one that stands is still right, which one was served.

use serde_json::Value;
use tests::{Home, Ran};

/// The answers of the choir in `examples/notices`.
const CHOIR: &str = include_str!("../../../examples/notices/choir.toml");

/// A home with the choir's notice in its first version.
fn home() -> Home {
    let home = Home::new();
    made(&home, CHOIR).exits(0);
    home
}

fn made(home: &Home, answers: &str) -> Ran {
    home.write("choir.toml", answers);
    home.uphold(&["notice", "new", "--answers", "choir.toml", "--out", "notice"])
}

/// The choir some time later: it keeps members' data for longer, calls people, and tells the taxman nothing.
fn later() -> String {
    let calls = "\n[purpose.marketing-calls]\nbasis = \"consent\"\ndata = [\"name\", \"contact\"]\n\
        keep = { count = 1, unit = \"years\", after = \"last-contact\" }\n";
    let later = CHOIR
        .replace("count = 2", "count = 3")
        .replace(", \"revenue\"]", ", \"funders\"]")
        .replace("\"newsletter\"]", "\"newsletter\", \"marketing-calls\"]");
    format!("{later}{calls}")
}

#[test]
fn the_next_version_says_what_changed_in_both_languages() {
    let home = home();
    assert!(!home.has("notice/changes.en.md"));
    made(&home, &later()).exits(0).says("what changed since version 1");
    let english = home.read("notice/changes.en.md");
    for said in [
        "We now also use your information for this: marketing calls.",
        "We keep it for 2 years after",
        "We keep it for 3 years after",
        "We now also share your information with: those who fund us.",
        "We no longer share your information with: HM Revenue and Customs.",
    ] {
        assert!(english.contains(said), "no {said:?} in {english}");
    }
    let welsh = home.read("notice/changes.cy.md");
    assert!(welsh.contains("at hyn: galwadau marchnata."), "{welsh}");
    assert!(welsh.contains("am 2 flynedd") && welsh.contains("am 3 blynedd"), "{welsh}");
    let ran = home.uphold(&["notice", "changes", "notice", "--json"]).exits(0);
    let found = ran.json();
    assert_eq!((&found["from"], &found["to"]), (&Value::from(1), &Value::from(2)));
    assert_eq!(found["changes"].as_array().unwrap().len(), 4, "{found}");
}

#[test]
fn no_difference_is_said_as_none() {
    let home = home();
    made(&home, CHOIR).exits(0).says("the same as version 1");
    assert!(home.read("notice/changes.en.md").contains("Nothing has changed in what"));
    home.uphold(&["notice", "changes", "notice", "--lang", "cy"])
        .exits(0)
        .says("Nid oes dim wedi newid");
    made(&home, &later()).exits(0);
    // Version 2 is kept with what it said of its changes; over two versions all is told.
    assert!(home.read("notice/versions/2/changes.cy.md").contains("Nid oes dim wedi newid"));
    home.uphold(&["notice", "changes", "notice", "--from", "1"]).exits(0).says("marketing calls");
}

#[test]
fn changes_are_in_the_receipt() {
    let home = home();
    made(&home, &later()).exits(0);
    let key = home.uphold(&["log", "key"]).exits(0).out;
    let verify = ["verify", "notice", "--key", key.trim()];
    home.uphold(&verify).exits(0).says("`changes.en.md`: the very file");
    home.write("notice/changes.cy.md", "Dim byd.");
    home.uphold(&verify).exits(1).says("`changes.cy.md`: NOT the file");
}

#[test]
fn versions_that_are_not_there_are_refused() {
    let home = home();
    home.uphold(&["notice", "changes", "notice"]).exits(0).says("version 1 is the first one");
    home.uphold(&["notice", "changes", "nowhere"]).exits(2).tells("no notice stands here");
    made(&home, &later()).exits(0);
    let refused = [(["1", "7"], "no version 7"), (["2", "2"], "does not come before")];
    for ([from, to], said) in refused {
        home.uphold(&["notice", "changes", "notice", "--from", from, "--to", to])
            .exits(2)
            .tells(said);
    }
    home.uphold(&["notice", "changes", "notice", "--from", "9", "--lang", "cy"])
        .exits(2)
        .tells("nid oes fersiwn 9");
}

#[test]
fn altered_answers_tell_nothing_of_what_was_said() {
    let home = home();
    home.write("notice/answers.toml", later());
    made(&home, CHOIR)
        .exits(1)
        .tells("no longer the answers from which version 1 was made")
        .tells("cannot be told");
    assert!(!home.has("notice/changes.en.md"));
    home.uphold(&["notice", "changes", "notice"]).exits(2).tells("no longer the answers");
}

/// The codes of the problems that a status tells.
fn codes(ran: &Ran) -> Vec<String> {
    let problems = ran.json()["problems"].as_array().unwrap().clone();
    problems.iter().map(|it| it["code"].as_str().unwrap().to_owned()).collect()
}

fn status(home: &Home, more: &[&str]) -> Ran {
    home.uphold(&[&["notice", "status", "notice", "--json"], more].concat())
}

#[test]
fn a_notice_that_is_right_is_clean_until_its_review_is_near() {
    let home = home();
    assert_eq!(codes(&status(&home, &[]).exits(0).tells("is still right")), [""; 0]);
    assert_eq!(codes(&status(&home, &["--answers", "choir.toml"]).exits(0)), [""; 0]);
    let reviews = [
        ("2028-10-01", 0, None),
        ("2028-10-02", 1, Some("notice-review-soon")),
        ("2028-11-02", 1, Some("notice-review-overdue")),
    ];
    for (day, exit, code) in reviews {
        let ran = status(&home, &["--on", day]).exits(exit).tells("is not known");
        assert_eq!(codes(&ran), code.into_iter().collect::<Vec<_>>(), "{day}");
    }
    status(&home, &["--on", "2028-11-02", "--lang", "cy"]).exits(1).tells("erbyn 1 Tachwedd 2028");
    status(&home, &["--on", "2020-01-01"]).exits(2).tells("later than the day");
    status(&home, &["--on", "soon"]).exits(2);
}

#[test]
fn answers_that_differ_are_counted_and_others_that_say_the_same_are_none() {
    let home = home();
    home.write("later.toml", later());
    let ran = status(&home, &["--answers", "later.toml"]).exits(1).tells("4 things must be told");
    assert_eq!(codes(&ran), ["notice-answers-differ"]);
    home.write("alike.toml", CHOIR.replace("sector = \"charity\"", "sector = \"finance\""));
    let ran = status(&home, &["--answers", "alike.toml"]).exits(0);
    assert_eq!(codes(&ran), ["notice-answers-alike"]);
    home.write("wrong.toml", CHOIR.replace("choir@example.org", "nobody"));
    status(&home, &["--answers", "wrong.toml"]).exits(2).tells("no e-mail address");
}

#[test]
fn files_that_were_altered_or_went_are_named() {
    let home = home();
    home.write("notice/notice.cy.html", "<p>something else</p>");
    std::fs::remove_file(home.path("notice/notice.en.pdf")).unwrap();
    let ran = status(&home, &[]).exits(1).tells("notice.cy.html").tells("notice.en.pdf");
    assert_eq!(codes(&ran), ["notice-file-altered", "notice-file-missing"]);
    home.write("notice/notice.json", "{}");
    status(&home, &[]).exits(2).tells("cannot be read");
}

#[test]
fn a_law_that_began_after_the_day_of_the_version_is_told_with_its_citation() {
    let home = home();
    let record = home.read("notice/notice.json");
    let from = serde_json::from_str::<Value>(&record).unwrap()["from"].as_str().unwrap().to_owned();
    // Nobody can make a notice of an earlier day; a record that says so shows that it was altered, too.
    home.write("notice/notice.json", record.replace(&format!("\"{from}\""), "\"2026-06-18\""));
    let ran = status(&home, &[]).exits(1).tells("since 19 June 2026").tells("Section 164A");
    let law = ran.json()["law"].clone();
    assert_eq!(law, serde_json::json!(["DPA_164A", "DPA_165", "UK_GDPR_13_2_D"]));
    assert_eq!(codes(&ran)[..2], ["notice-file-altered", "notice-law-asks"]);
    let ran = status(&home, &["--on", "2026-06-18"]).exits(1);
    assert_eq!(codes(&ran), ["notice-file-altered"]);
}

fn served(home: &Home, on: &str, more: &[&str]) -> Ran {
    home.uphold(&[&["notice", "served", "notice", "--on", on, "--json"], more].concat())
}

/// The day on which the version that stands was made.
fn day_of(home: &Home) -> String {
    let record: Value = serde_json::from_str(&home.read("notice/notice.json")).unwrap();
    record["from"].as_str().unwrap().to_owned()
}

#[test]
fn what_was_served_on_a_day_is_told_with_its_proof_and_its_limit() {
    let home = home();
    let today = day_of(&home);
    let ran = served(&home, &today, &[]).exits(0);
    let found = ran.json()["versions"].clone();
    assert_eq!(found.as_array().unwrap().len(), 1);
    assert_eq!((&found[0]["version"], &found[0]["proved"]), (&1.into(), &true.into()));
    assert_eq!(found[0]["evidence"]["index"], 1);
    ran.tells("version 1 stood")
        .tells("nobody vouches for it")
        .tells("does not prove that a website");
    served(&home, &today, &["--lang", "cy"]).exits(0).tells("fersiwn 1 oedd yn sefyll");
    let before = served(&home, "2020-01-01", &[]).exits(1).tells("no version of this notice stood");
    assert_eq!(before.json()["versions"], serde_json::json!([]));
    served(&home, "2149-01-01", &[]).exits(2).tells("has not come yet");
}

#[test]
fn versions_of_one_day_are_all_told_and_one_that_went_leaves_it_open() {
    let home = home();
    made(&home, &later()).exits(0);
    made(&home, CHOIR).exits(0);
    let today = day_of(&home);
    let ran = served(&home, &today, &[]).exits(0).tells("3 versions stood, one after the other");
    let numbers: Vec<_> =
        ran.json()["versions"].as_array().unwrap().iter().map(|it| it["version"].clone()).collect();
    assert_eq!(numbers, [1, 2, 3]);
    std::fs::remove_dir_all(home.path("notice/versions/2")).unwrap();
    served(&home, &today, &[])
        .exits(2)
        .tells("version 2, which is not there any more, may have stood");
    std::fs::remove_dir_all(home.path("notice/versions/1")).unwrap();
    served(&home, "2020-01-01", &[]).exits(2).tells("version 1, which is not there any more");
}

#[test]
fn what_cannot_be_proved_is_said() {
    let home = home();
    let today = day_of(&home);
    home.write("notice/notice.en.html", "<p>We promise nothing.</p>");
    served(&home, &today, &[]).exits(1).tells("not all what they were");
    let other = Home::new();
    std::fs::rename(home.path("notice"), other.path("notice")).unwrap();
    served(&other, &today, &[]).exits(1).tells("signer not established");
    other.uphold(&["log", "begin", "other.example/log"]).exits(0);
    served(&other, &today, &[]).exits(1);
    std::fs::remove_file(other.path("notice/receipt.json")).unwrap();
    served(&other, &today, &[]).exits(1).tells("made without a receipt");
}

#[test]
fn a_witness_vouches_for_what_was_served_without_a_new_proof_beside_it() {
    let home = home();
    let witness = Home::new();
    let key =
        witness.uphold(&["witness", "begin", "w.example", "--json"]).exits(0).json()["key"].clone();
    let key = key.as_str().unwrap();
    let log = home.uphold(&["log", "key"]).exits(0).out;
    witness.uphold(&["witness", "add", log.trim()]).exits(0);
    let ask = home.uphold(&["log", "request"]).exits(0).out;
    let line = witness.uphold_fed(&["witness", "cosign", "-"], ask.as_bytes()).exits(0).out;
    home.uphold_fed(&["log", "cosigned", "-", "--witness", key], line.as_bytes()).exits(0);
    let today = day_of(&home);
    served(&home, &today, &[]).exits(0).tells("nobody vouches for it");
    let ran =
        served(&home, &today, &["--witness", key]).exits(0).tells("vouched for by `w.example`");
    assert!(ran.json()["versions"][0]["evidence"]["vouched"].is_string());
}
