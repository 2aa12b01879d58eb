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
