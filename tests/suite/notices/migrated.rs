//! Answers to older questions: read by the command line and by the pages, and told; newer ones are refused.

use tests::Home;

use crate::web::server::Server;

/// An organisation from elsewhere, as the first version of the questions had it.
fn older() -> String {
    let choir = include_str!("../../../examples/notices/choir.toml");
    let representative =
        "\n[representative]\nname = \"Harbour Agents\"\nemail = \"agents@example.org\"\n";
    format!("questions = 1\nestablished-abroad = true\n{choir}{representative}")
}

#[test]
fn the_command_line_reads_answers_to_older_questions_and_says_what_changed() {
    let home = Home::new();
    home.write("older.toml", older());
    let new = ["notice", "new", "--answers", "older.toml", "--out", "notice"];
    home.uphold(&new)
        .exits(0)
        .tells("note: this answer is called `representative.needed` now")
        .tells("`older.toml`, column `established-abroad`");
    assert!(home.read("notice/notice.en.txt").contains("Harbour Agents"));
    let kept = home.read("notice/answers.toml");
    assert!(kept.starts_with("questions = 2\n") && kept.contains("needed = \"yes\""), "{kept}");
    // What was kept answers the questions of today: nothing more is to be told, and nothing differs.
    let again = ["notice", "new", "--answers", "notice/answers.toml", "--out", "notice"];
    let ran = home.uphold(&again).exits(0).says("the same as version 1");
    assert!(!ran.talk.contains("is called"), "{}", ran.talk);
    home.uphold(&["notice", "status", "notice", "--answers", "older.toml", "--lang", "cy"])
        .exits(0)
        .tells("`representative.needed` yw enw'r ateb hwn bellach");
}

#[test]
fn a_page_reads_answers_to_older_questions_and_says_what_changed() {
    let home = Home::new();
    let server = Server::start(&home);
    let told = [
        ("en", "this answer is called <code>representative.needed</code> now"),
        ("cy", "<code>representative.needed</code> yw enw"),
    ];
    for (lang, said) in told {
        let path = format!("/{lang}/notices/resume");
        let page = server.upload(&path, &[("answers", "answers.toml", older().as_bytes())]);
        assert_eq!(page.status, 200, "{}", page.body);
        page.says(said).says("<code>established-abroad</code>").says("agents@example.org");
        // The choice of language sends what was brought, so that it is told in the other one too.
        let toggle = page.body.split("<nav class=\"govuk-language-navigation\"").nth(1).unwrap();
        let toggle = toggle.split("</nav>").next().unwrap();
        assert!(toggle.contains("questions = 1"), "{toggle}");
    }
    let stayed = [("state", "", older().into_bytes()), ("go", "", b"name".to_vec())];
    let stayed = stayed.each_ref().map(|(name, file, bytes)| (*name, *file, bytes.as_slice()));
    for parts in [&stayed[..1], &stayed] {
        let page = server.upload("/cy/notices/question", parts);
        page.says(told[1].1).says("<code>established-abroad</code>");
    }
    // Once something is answered, the page is about the answers of today.
    let answered = [stayed[0], ("at", "", b"name"), ("name", "", b"Harbour Choir")];
    let page = server.upload("/cy/notices/question", &answered);
    assert!(!page.body.contains(told[1].1) && !page.body.contains("questions = 1"));
}

#[test]
fn answers_to_newer_questions_are_refused_at_both_doors() {
    let home = Home::new();
    let newer = older().replace("questions = 1", "questions = 99");
    home.write("newer.toml", &newer);
    home.uphold(&["notice", "new", "--answers", "newer.toml", "--out", "notice"])
        .exits(2)
        .tells("a version of the questions that this program does not know")
        .tells("newer.toml");
    assert!(!home.has("notice"));
    let server = Server::start(&home);
    let page =
        server.upload("/en/notices/resume", &[("answers", "answers.toml", newer.as_bytes())]);
    assert_eq!(page.status, 422, "{}", page.body);
    page.says("a version of the questions that this program does not know");
}
