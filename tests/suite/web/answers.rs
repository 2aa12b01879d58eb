//! Answers on their way through the pages: changed, repeated, from another tab, from an old page.

use tests::Home;

use super::server::{Answer, Server};

const CHOIR: &str = include_str!("../../../examples/notices/choir.toml");

fn send(server: &Server, path: &str, fields: &[(&str, &str)]) -> Answer {
    let parts: Vec<_> = fields.iter().map(|(name, text)| (*name, "", text.as_bytes())).collect();
    server.upload(&format!("/en/notices/{path}"), &parts)
}

/// The answers that a page carries on.
fn carried(answer: &Answer) -> String {
    let state = answer.body.split("name=\"state\" value=\"").nth(1).unwrap();
    let state = state.split('"').next().unwrap();
    let entities = [("&#10;", "\n"), ("&quot;", "\""), ("&#34;", "\""), ("&#39;", "'")];
    let entities = entities.into_iter().chain([("&lt;", "<"), ("&#60;", "<"), ("&gt;", ">")]);
    let entities = entities.chain([("&#62;", ">"), ("&amp;", "&"), ("&#38;", "&")]);
    entities.fold(state.to_owned(), |text, (from, to)| text.replace(from, to))
}

#[test]
fn answers_that_were_changed_on_the_way_are_refused_or_asked_again() {
    let home = Home::new();
    let server = Server::start(&home);
    for state in ["not = = toml", "\u{0}", "[[[[", "state", &"x = 1\n".repeat(1000)] {
        let answer = send(&server, "question", &[("state", state), ("at", "sector")]);
        assert_eq!(answer.status, 422, "{state:.20}");
        answer.says("changed on the way");
    }
    assert!(send(&server, "notice", &[("state", CHOIR)]).body.contains("name=\"file\""));
    // What no page would have sent is asked for again, and never becomes a notice.
    for (from, to) in [
        ("sector = \"charity\"", "sector = \"pirates\""),
        ("basis = \"consent\"", "basis = \"recognised-interest\"\nrecognised = \"crime\""),
        ("name = \"Harbour Choir\"", "name = \"\""),
        ("\"donations\", ", "\"donations\", \"../../etc\", "),
    ] {
        assert!(CHOIR.contains(from), "{from}");
        let answer = send(&server, "notice", &[("state", &CHOIR.replace(from, to))]);
        assert!([200, 422].contains(&answer.status), "{to}: {}", answer.status);
        assert!(!answer.body.contains("name=\"file\""), "{to} became a notice");
    }
    for name in ["../notice.en.html", "notice.en.exe", "/etc/passwd", ""] {
        let answer = send(&server, "download", &[("state", CHOIR), ("file", name)]);
        assert_eq!(answer.status, 404, "{name}");
    }
    let answer = send(&server, "question", &[("state", CHOIR), ("go", "no such question")]);
    assert_eq!(answer.status, 200);
}

#[test]
fn a_form_that_is_sent_twice_or_from_an_old_page_does_the_same_again() {
    let home = Home::new();
    let server = Server::start(&home);
    let fields = [("state", "audience = \"customers\"\n"), ("at", "sector"), ("sector", "charity")];
    let first = send(&server, "question", &fields);
    assert_eq!(first.status, 200);
    assert_eq!(carried(&send(&server, "question", &fields)), carried(&first));
    // Two tabs: each carries its own answers, and neither changes the other's.
    let other = [("state", "audience = \"staff\"\n"), ("at", "sector"), ("sector", "health")];
    let other = carried(&send(&server, "question", &other));
    assert!(other.contains("staff") && other.contains("health") && !other.contains("charity"));
    assert_eq!(carried(&send(&server, "question", &fields)), carried(&first));
    // Whoever comes back by the button or a bookmark has no answers there, and is told.
    for path in ["question", "notice", "download", "resume"] {
        let answer = server.get(&format!("/en/notices/{path}"));
        assert!([200, 303].contains(&answer.status), "{path}: {}", answer.status);
        assert!(!answer.body.contains("charity\""), "{path}");
    }
}

#[test]
fn commands_in_answers_are_words_on_every_page() {
    let home = Home::new();
    let server = Server::start(&home);
    for odd in ["<script>alert(1)</script>", "\" onfocus=\"alert(1)", "{ $x } '; DROP TABLE a; --"]
    {
        let quoted = serde_json::to_string(odd).unwrap();
        let state = CHOIR
            .replace("\"Harbour Choir\"", &quoted)
            .replace("\"to take your donation and to thank you for it\"", &quoted);
        for (path, more) in [("notice", ("x", "")), ("question", ("go", "name"))] {
            let answer = send(&server, path, &[("state", &state), more]);
            assert_eq!(answer.status, 200, "{path} {odd}");
            assert!(
                !answer.body.contains("<script") && !answer.body.contains("\" onfocus="),
                "{odd}"
            );
            assert!(carried(&answer).contains(&quoted) || carried(&answer).contains(odd), "{odd}");
        }
        let page = send(&server, "download", &[("state", &state), ("file", "notice.en.html")]);
        assert_eq!(page.status, 200);
        assert!(!page.body.contains("<script"), "{odd}");
    }
}
