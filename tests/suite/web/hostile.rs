//! Requests that mean no good: refused with a page, and the next one is answered.

use std::io::Write as _;

use tests::Home;

use super::server::{Server, answer, connected};

const FORM: &str = "application/x-www-form-urlencoded";

#[test]
fn what_is_too_large_is_refused_in_both_languages() {
    let home = Home::new();
    let server = Server::start(&home);
    let megabyte = vec![b'x'; 1024 * 1024];
    for (lang, says) in [("en", "That is too large"), ("cy", "Mae hynny’n rhy fawr")] {
        let path = format!("/{lang}/verify");
        let answer = server.upload(&path, &[("receipt", "receipt.json", &megabyte)]);
        assert_eq!(answer.status, 413);
        answer.says(says);
    }
    // So much that nobody waits for it.
    let head = format!(
        "POST /en/verify HTTP/1.1\r\nHost: {}\r\nContent-Length: 99999999999\r\n",
        server.address
    );
    assert_eq!(
        server.raw(format!("{head}Content-Type: {FORM}\r\nConnection: close\r\n\r\n")).status,
        413
    );
    let long = format!("/en/{}", "x".repeat(100_000));
    assert!([0, 400, 414, 431].contains(&server.get(&long).status));
    let many = "X-Y: z\r\n".repeat(500);
    assert!([0, 400, 431].contains(&server.ask("GET", "/en/", &many).status));
    assert_eq!(server.get("/en/").status, 200);
}

#[test]
fn nothing_but_pages_is_found() {
    let home = Home::new();
    home.write("secret.txt", "secret");
    let server = Server::start(&home);
    for path in [
        "/../secret.txt",
        "/assets/../../secret.txt",
        "/assets/..%2f..%2fsecret.txt",
        "/en/%2e%2e/secret.txt",
        "/assets/%2e%2e%2fsecret.txt",
        "//etc/passwd",
        "/en//",
        "/en/verify/",
        "/EN/",
        "/en/verify%00",
        "/assets/",
        "/assets/style.css",
        "/en/%ff",
        "/%63y/",
        "/en/verify;a=b",
        "/.git/config",
    ] {
        let answer = server.get(path);
        assert_eq!(answer.status, 404, "{path}");
        assert!(!answer.body.contains("secret</"), "{path}");
    }
    for broken in
        ["GET\r\n\r\n", "\0\0\r\n\r\n", "GET /en/ HTTP/9\r\n\r\n", "GET /en/ x HTTP/1.1\r\n\r\n"]
    {
        assert!([0, 400, 505].contains(&server.raw(broken).status), "{broken:?}");
    }
    let odd = server.get("/en/%22%3E%3Cscript%3E?name=%3Cb%3E");
    assert_eq!(odd.status, 404);
    assert!(!odd.body.contains("<script>") && !odd.body.contains("%3Cb"));
}

#[test]
fn an_address_that_asks_too_often_waits_and_others_do_not() {
    let home = Home::new();
    let server = Server::with(&home, &["--rate", "2", "--proxied"]);
    let ask = |of: &str, lang: &str| {
        server.ask("GET", &format!("/{lang}/"), &format!("X-Forwarded-For: 192.0.2.77, {of}\r\n"))
    };
    let served = (0..40).filter(|_| ask("192.0.2.1", "en").status == 200).count();
    assert!((12..40).contains(&served), "{served} of 40");
    let refused = loop {
        let answer = ask("192.0.2.1", "cy");
        if answer.status == 429 {
            break answer;
        }
    };
    refused.says("Gormod o geisiadau");
    assert!((1..=6).contains(&refused.header("retry-after").parse::<u32>().unwrap()));
    assert_eq!(ask("192.0.2.2", "en").status, 200);
}

#[test]
fn only_names_of_ours_and_only_forms_of_ours_are_taken() {
    let home = Home::new();
    let server = Server::start(&home);
    let named = |host: &str| {
        server.raw(format!("GET /en/ HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"))
    };
    assert_eq!(named("localhost:8080").status, 200);
    assert_eq!(named("evil.example").status, 421);
    named("evil.example").says("not known under that name");
    let more = "Sec-Fetch-Site: cross-site\r\nContent-Length: 0\r\n";
    let strange = server.ask("POST", "/en/verify", &format!("{more}Content-Type: {FORM}\r\n"));
    assert_eq!(strange.status, 403);
    strange.says("That came from another site");
    let strange =
        server.ask("POST", "/en/verify", "Origin: http://evil.example\r\nContent-Length: 0\r\n");
    assert_eq!(strange.status, 403);
    let proxied = Server::with(&home, &["--host", "uphold.example"]);
    let named = "GET /en/ HTTP/1.1\r\nHost: uphold.example\r\nConnection: close\r\n\r\n";
    assert_eq!(proxied.raw(named).status, 200);
}

#[test]
fn what_is_no_form_is_refused() {
    let home = Home::new();
    let server = Server::start(&home);
    assert_eq!(server.post("/en/verify", "text/plain", "x").status, 415);
    assert_eq!(server.post("/en/verify", FORM, "trust=%FF").status, 400);
    assert_eq!(server.post("/en/verify", "multipart/form-data", "x").status, 400);
    assert_eq!(
        server.post("/en/verify", "multipart/form-data; boundary=zz", "--zz\r\nx").status,
        400
    );
    let many: Vec<_> = (0..300).map(|_| ("a", "", b"".as_slice())).collect();
    assert_eq!(server.upload("/en/verify", &many).status, 400);
    server.post("/cy/verify", FORM, "a=%FF").says("Nid oedd modd darllen hynny");
    assert_eq!(server.post("/en/verify", FORM, "").status, 422);
}

/// Waits for the server's own patience, about ten seconds.
#[test]
fn slow_senders_hold_nobody_up() {
    let home = Home::new();
    let server = Server::start(&home);
    let head = format!(
        "POST /cy/verify HTTP/1.1\r\nHost: {}\r\nContent-Type: {FORM}\r\nContent-Length: 9\r\nConnection: close\r\n",
        server.address
    );
    let mut slow: Vec<_> = (0..40).map(|_| connected(&server.address)).collect();
    slow.iter_mut().for_each(|stream| stream.write_all(head.as_bytes()).unwrap());
    let mut body = connected(&server.address);
    body.write_all(format!("{head}\r\na=b").as_bytes()).unwrap();
    assert_eq!(server.get("/en/").status, 200);
    let said = answer(&mut body);
    assert_eq!(said.status, 408);
    said.says("Cymerodd hynny ormod o amser");
}

#[test]
fn ctrl_c_stops_it_and_nothing_that_was_sent_was_said() {
    let home = Home::new();
    let server = Server::start(&home);
    let secret = "Gwenllian%20Rees";
    server.get(&format!("/en/verify?name={secret}"));
    server.upload(
        "/en/verify",
        &[("receipt", "Gwenllian Rees.json", b"Gwenllian"), ("proof", "b", b"Rees")],
    );
    let mut slow = connected(&server.address);
    slow.write_all(b"GET /en/ HT").unwrap();
    let (status, said) = server.interrupt();
    assert_eq!(status.code(), Some(0));
    assert!(said.contains("the pages have stopped") && !said.contains("Gwenllian"), "{said}");
    home.uphold(&["serve", "--listen", "0.0.0.0:0"])
        .exits(2)
        .tells("other machines could reach `0.0.0.0:0`");
}
