//! `notice new`: from a file of answers to every form of a notice, in versions that can be proved.

use tests::{Home, Kills, Ran};

/// The answers of the choir in `examples/notices`.
const CHOIR: &str = include_str!("../../../examples/notices/choir.toml");

fn home() -> Home {
    let home = Home::new();
    home.write("choir.toml", CHOIR);
    home
}

fn made(home: &Home, answers: &str) -> Ran {
    home.uphold(&["notice", "new", "--answers", answers, "--out", "notice"])
}

#[test]
fn every_form_in_both_languages_and_nothing_missing_in_any() {
    let home = home();
    made(&home, "choir.toml").exits(0).says("it is version 1");
    for lang in ["en", "cy"] {
        for form in ["html", "txt", "md", "docx", "pdf"] {
            let file = format!("notice/notice.{lang}.{form}");
            let ran = home.uphold(&["notice", "check", &file, "--json"]);
            assert_eq!(ran.code, Some(0), "{file}:\n{}", ran.out);
            assert_eq!(ran.json()["language"], lang, "{file}");
        }
    }
    let welsh = home.read("notice/notice.cy.txt");
    assert!(welsh.contains("Côr yr Harbwr") && welsh.contains("derbyn eich rhodd"));
}

#[test]
fn versions_are_kept_and_each_can_be_proved() {
    let home = home();
    made(&home, "choir.toml").exits(0);
    let first = home.read("notice/notice.en.html");
    home.write("choir.toml", CHOIR.replace("count = 2", "count = 3"));
    made(&home, "choir.toml").exits(0).says("it is version 2");
    assert_eq!(home.read("notice/versions/1/notice.en.html"), first);
    assert!(home.read("notice/notice.en.txt").contains("for 3 years"));
    made(&home, "notice/answers.toml").exits(0).says("it is version 3");
    let key = home.uphold(&["log", "key"]).exits(0).out;
    for folder in ["notice", "notice/versions/1", "notice/versions/2"] {
        home.uphold(&["receipt", "refresh", folder]);
        home.uphold(&["verify", folder, "--key", key.trim()])
            .exits(0)
            .says("of a privacy notice, in force from")
            .says("`notice.cy.html`: the very file that it speaks of");
    }
    home.write("notice/notice.cy.html", "<p>something else</p>");
    home.uphold(&["verify", "notice", "--key", key.trim()])
        .exits(1)
        .says("`notice.cy.html`: NOT the file that it speaks of");
}

#[test]
fn the_record_and_the_linked_data_stand_beside_the_notice_under_its_receipt() {
    let home = home();
    made(&home, "choir.toml").exits(0);
    let english = home.read("notice/record.en.csv");
    assert_eq!(english.lines().count(), 6, "{english}");
    assert!(english.contains("\"claiming Gift Aid\",\"legal obligation\""), "{english}");
    assert!(english.contains("not told: the answers do not say"));
    let welsh = home.read("notice/record.cy.csv");
    assert!(welsh.contains("Côr yr Harbwr") && welsh.contains("Mesurau diogelwch"), "{welsh}");
    let linked: serde_json::Value =
        serde_json::from_str(&home.read("notice/notice.jsonld")).unwrap();
    assert_eq!(linked["dpv:hasProcess"].as_array().unwrap().len(), 5);
    let key = home.uphold(&["log", "key"]).exits(0).out;
    home.write("notice/record.en.csv", "a record of something else");
    home.uphold(&["verify", "notice", "--key", key.trim()])
        .exits(1)
        .says("`notice.jsonld`: the very file that it speaks of")
        .says("`record.en.csv`: NOT the file that it speaks of");
}

#[test]
fn wrong_answers_are_told_all_at_once_and_nothing_is_written() {
    let home = home();
    let wrong = CHOIR
        .replace("choir@example.org", "nobody")
        .replace("sector = \"charity\"", "sector = \"charities\"");
    home.write("wrong.toml", wrong);
    made(&home, "wrong.toml")
        .exits(2)
        .tells("none of the choices")
        .tells("no e-mail address")
        .tells("wrong.toml");
    assert!(!home.has("notice"));
    let marketing = "basis = \"recognised-interest\"\nrecognised = \"crime\"";
    home.write("marketing.toml", CHOIR.replace("basis = \"consent\"", marketing));
    made(&home, "marketing.toml").exits(2).tells("marketing is no recognised legitimate interest");
    home.write("broken.toml", "audience = \n");
    made(&home, "broken.toml").exits(2).tells("broken.toml").tells("cannot be read");
    home.uphold(&["notice", "new", "--out", "notice"]).exits(2).tells("--answers FILE");
    home.uphold(&["notice", "new", "--out", "notice", "--lang", "cy"])
        .exits(2)
        .tells("nid oes neb yno");
    assert!(!home.has("notice"));
}

#[test]
fn an_answer_that_nothing_asks_for_is_told_and_not_lost_silently() {
    let home = home();
    home.write("more.toml", format!("favourite = \"soup\"\n{CHOIR}"));
    made(&home, "more.toml").exits(1).tells("nothing asks for this answer").tells("favourite");
}

#[test]
fn what_somebody_put_there_is_not_overwritten() {
    let home = home();
    home.write("notice/thesis.docx", "years of work");
    made(&home, "choir.toml").exits(2);
    assert_eq!(home.read("notice/thesis.docx"), "years of work");
}

#[test]
fn names_with_signs_of_every_kind_stay_text() {
    let home = home();
    let odd = "O'Neil & <b>Söhne</b> *x* #1 $(rm); DROP TABLE a; --";
    home.write("odd.toml", CHOIR.replace("Harbour Choir", odd));
    made(&home, "odd.toml").exits(0);
    let page = home.read("notice/notice.en.html");
    assert!(page.contains("&lt;b&gt;Söhne&lt;/b&gt;") && !page.contains("<b>Söhne"));
    assert!(home.read("notice/notice.en.txt").contains(odd));
    home.write("far.toml", CHOIR.replace("Harbour Choir", "合唱団"));
    made(&home, "far.toml").exits(2).tells("no font at hand has the letters");
}

#[test]
fn soak_kills_leave_a_whole_notice_or_the_one_before() {
    let home = home();
    made(&home, "choir.toml").exits(0);
    let mut kills = Kills::new(23);
    let version = |home: &Home| {
        let text = home.read("notice/notice.json");
        serde_json::from_str::<serde_json::Value>(&text).unwrap()["version"].as_u64().unwrap()
    };
    let mut last = 1;
    for _ in 0..12 {
        let args = ["notice", "new", "--answers", "choir.toml", "--out", "notice"];
        let code = kills.kill(home.start(&args));
        // Between the two renames of a replacement the earlier notice stands beside its place.
        if !home.has("notice") {
            let aside = std::fs::read_dir(home.folder()).unwrap().flatten();
            let mut aside =
                aside.filter(|it| it.file_name().to_string_lossy().starts_with("notice.earlier-"));
            std::fs::rename(aside.next().unwrap().path(), home.path("notice")).unwrap();
        }
        let now = version(&home);
        assert!(now == last || now == last + 1, "{last} and then {now}");
        assert!(code.is_none() || now == last + 1, "it said that it had written a version");
        last = now;
        for file in ["notice.en.html", "notice.cy.pdf", "receipt.json"] {
            assert!(home.has(&format!("notice/{file}")), "{file} of version {now}");
        }
        assert_eq!(home.has("notice/changes.cy.md"), now > 1, "changes of version {now}");
    }
    made(&home, "choir.toml").exits(0);
}
