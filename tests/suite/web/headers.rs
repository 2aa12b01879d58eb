//! What every answer says beside its page.

use tests::Home;

use super::PAGES;
use super::server::Server;

const HEADERS: [(&str, &str); 8] = [
    (
        "content-security-policy",
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("cross-origin-embedder-policy", "require-corp"),
    ("cache-control", "no-store"),
];

#[test]
fn every_answer_is_hardened_and_sets_no_cookie() {
    let home = Home::new();
    let server = Server::start(&home);
    let mut answers: Vec<_> = PAGES.map(|page| server.get(&format!("/en{page}"))).to_vec();
    answers.extend(["/", "/en", "/nowhere", "/cy/nowhere"].map(|path| server.get(path)));
    answers.push(server.ask("DELETE", "/en/verify", ""));
    answers.push(server.upload("/en/verify", &[]));
    for answer in &answers {
        for (name, value) in HEADERS {
            assert_eq!(answer.header(name), value, "{name} of {}", answer.head);
        }
        assert!(answer.header("permissions-policy").contains("camera=()"));
        assert_eq!((answer.header("set-cookie"), answer.header("server")), ("", ""));
        assert!(!answer.body.contains("<script") && !answer.body.contains(" style="));
    }
}

#[test]
fn the_style_sheet_may_be_kept_for_ever_and_is_found_under_its_text_only() {
    let home = Home::new();
    let own = home.write("own.css", "body { color: #000 }");
    let server = Server::with(&home, &["--style", own.to_str().unwrap()]);
    let page = server.get("/en/");
    let path = page.body.split("href=\"").find_map(|part| part.strip_prefix("/assets/style-"));
    let path = format!("/assets/style-{}", path.unwrap().split('"').next().unwrap());
    let sheet = server.get(&path);
    assert_eq!((sheet.status, sheet.body.as_str()), (200, "body { color: #000 }"));
    assert_eq!(sheet.header("content-type"), "text/css; charset=utf-8");
    assert!(sheet.header("cache-control").contains("immutable"));
    assert_eq!(server.get("/assets/style-0000000000000000.css").status, 404);
    assert_eq!(server.get("/assets/icon.svg").header("content-type"), "image/svg+xml");
    home.uphold(&["serve", "--style", "nowhere.css"]).exits(2).tells("nowhere.css");
}

#[test]
fn head_is_get_without_the_page() {
    let home = Home::new();
    let server = Server::start(&home);
    for path in ["/en/", "/cy/verify", "/cy/nowhere", "/assets/icon.svg"] {
        let (head, get) = (server.ask("HEAD", path, ""), server.get(path));
        assert_eq!((head.status, head.body.as_str()), (get.status, ""), "{path}");
        assert_eq!(head.header("content-length"), get.header("content-length"), "{path}");
        assert_eq!(get.header("content-length"), get.body.len().to_string());
    }
}

#[test]
fn other_methods_are_told_which_there_are() {
    let home = Home::new();
    let server = Server::start(&home);
    for method in ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW"] {
        let answer = server.ask(method, "/en/verify", "");
        assert_eq!(answer.status, 405, "{method}");
        let allowed: std::collections::BTreeSet<_> = answer.header("allow").split(',').collect();
        assert_eq!(allowed, ["GET", "HEAD", "POST"].into());
    }
    let page = server.post("/cy/", "application/x-www-form-urlencoded", "");
    assert_eq!(page.status, 405);
    page.says("<html class=\"govuk-template\" lang=\"cy\">").says("Nid yw hynny’n bosibl yma");
}
