//! Five questions after use: counted without anything about who answered.

use tests::Home;

use super::server::{Answer, Server};

const FORM: &str = "application/x-www-form-urlencoded";

fn surveyed(home: &Home) -> Server {
    Server::with(home, &["--rate", "0", "--survey", "survey"])
}

fn sent(server: &Server, lang: &str, body: &str) -> Answer {
    server.post(&format!("/{lang}/survey"), FORM, body)
}

#[test]
fn nothing_is_asked_where_nothing_is_kept() {
    let home = Home::new();
    let server = Server::start(&home);
    for path in ["/en/survey", "/cy/survey/results"] {
        assert_eq!(server.get(path).status, 404);
    }
    assert_eq!(sent(&server, "en", "done=yes").status, 404);
    assert!(!server.get("/en/privacy").body.contains("five questions"));
}

#[test]
fn answers_are_counted_and_shown_in_steps() {
    let home = Home::new();
    let server = surveyed(&home);
    server.get("/en/privacy").says("five questions");
    for number in 1..=7 {
        let answer = sent(&server, "cy", "done=yes&language=welsh&again=&name=Ann");
        assert_eq!((answer.status, answer.header("location")), (303, "/cy/survey/results"));
        let results = server.get("/en/survey/results");
        assert_eq!(results.body.contains("<table"), number >= 5, "{number}");
    }
    let results = server.get("/cy/survey/results");
    results
        .says("Mae 5 o setiau o atebion")
        .says("<caption class=\"govuk-table__caption govuk-table__caption--m\">Pa iaith");
    let kept = home.read("survey/counts.json");
    assert!(!kept.contains("Ann") && !kept.contains("name") && !kept.contains("20"), "{kept}");
    drop(server);
    surveyed(&home).get("/en/survey/results").says("5 sets of answers are counted here");
}

#[test]
fn what_is_no_answer_is_told_at_its_question_and_not_counted() {
    let home = Home::new();
    let server = surveyed(&home);
    for (body, field, says) in [
        ("", "done", "Answer at least one question"),
        ("x=1", "done", "Answer at least one question"),
        ("done=yes&long=for%20ever", "long", "Choose one of the answers"),
        ("again=%3Cscript%3E", "again", "Choose one of the answers"),
    ] {
        let answer = sent(&server, "en", body);
        assert_eq!(answer.status, 422);
        answer.says(&format!("href=\"#{field}\"")).says(says).says("<title>Error: ");
        assert!(!answer.body.contains("<script"));
    }
    assert!(!home.has("survey/counts.json"));
    // Two answers to one question are one.
    assert_eq!(sent(&server, "en", "done=yes&done=no").status, 303);
    assert!(home.read("survey/counts.json").contains("\"yes\": 1"));
}

#[test]
fn counts_that_cannot_be_read_stop_the_pages_before_they_begin() {
    let home = Home::new();
    home.write("survey/counts.json", "{}");
    let ran = home.uphold(&["serve", "--listen", "127.0.0.1:0", "--survey", "survey"]).exits(2);
    ran.tells("these are no counts of the survey");
    assert_eq!(home.read("survey/counts.json"), "{}");
}
