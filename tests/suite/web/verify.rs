//! A receipt that a stranger brings to the page.

use tests::Home;
use vault::Log;

use super::server::{Answer, Server};
use crate::evidence::{key, screened};

fn brought(server: &Server, home: &Home, lang: &str, trust: &str) -> Answer {
    let read = |name: &str| home.read(&format!("out/{name}")).into_bytes();
    server.upload(
        &format!("/{lang}/verify"),
        &[
            ("receipt", "receipt.json", &read("receipt.json")),
            ("proof", "receipt.tlog-proof", &read("receipt.tlog-proof")),
            ("trust", "", trust.as_bytes()),
        ],
    )
}

/// The text of a page without its markup.
fn text(answer: &Answer) -> String {
    let mut text = String::new();
    for part in answer.body.split('<').filter_map(|part| part.split_once('>')) {
        text.push_str(part.1);
    }
    text.replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&")
}

#[test]
fn the_page_says_what_the_command_says() {
    let home = screened();
    let server = Server::start(&home);
    let key = key(&home);
    for lang in ["en", "cy"] {
        let answer = brought(&server, &home, lang, &key);
        assert_eq!(answer.status, 200);
        let page = text(&answer);
        let said = home.uphold(&["verify", "out", "--key", &key, "--lang", lang]).exits(0).out;
        for line in said.lines().filter(|line| !line.contains("--editions")) {
            let line = line.trim().replace('`', "");
            assert!(page.contains(&line), "no {line:?} in:\n{page}");
        }
        answer.says("govuk-notification-banner--success");
        assert!(!page.contains("--editions"), "a page has no options");
    }
}

#[test]
fn without_a_key_and_altered_is_not_well() {
    let home = screened();
    let server = Server::start(&home);
    let key = key(&home);
    let stranger = brought(&server, &home, "en", "");
    stranger.says("signer not established").says("put it into the field for whom you trust");
    assert!(!stranger.body.contains("--success") && !stranger.body.contains("--key"));
    let policy = format!("log {key}\nquorum none\n");
    brought(&server, &home, "en", &policy).says("--success");
    let receipt = home.read("out/receipt.json");
    home.write("out/receipt.json", receipt.replacen("Bright Windows", "Wright Bindows", 1));
    let altered = brought(&server, &home, "en", &key);
    altered.says("unaltered: NO").says("nothing else that it says can be relied on");
    assert!(!altered.body.contains("Wright") && !altered.body.contains("--success"));
}

#[test]
fn what_cannot_be_read_is_told_at_its_field() {
    let home = screened();
    let server = Server::start(&home);
    let nothing = server.upload("/cy/verify", &[("trust", "", b"<i>\r\nkept</i>")]);
    assert_eq!(nothing.status, 422);
    nothing
        .says("<title>Gwall: Gwirio derbynneb")
        .says("href=\"#receipt\"")
        .says("href=\"#proof\"");
    nothing.says("&lt;i&gt;\nkept&lt;/i&gt;</textarea>").says("id=\"proof-error\"");
    let (receipt, proof) = (home.read("out/receipt.json"), home.read("out/receipt.tlog-proof"));
    let sent = |receipt: &str, proof: &str, trust: &str| {
        let parts = [
            ("receipt", "a", receipt.as_bytes()),
            ("proof", "b", proof.as_bytes()),
            ("trust", "", trust.as_bytes()),
        ];
        let answer = server.upload("/en/verify", &parts);
        assert_eq!(answer.status, 422);
        let wrong = ["receipt", "proof", "trust"];
        wrong
            .into_iter()
            .filter(|id| answer.body.contains(&format!("id=\"{id}-error\"")))
            .collect::<Vec<_>>()
    };
    assert_eq!(sent("x", &proof, ""), ["receipt"]);
    assert_eq!(sent(&receipt, "x", ""), ["proof"]);
    assert_eq!(sent(&proof, &receipt, ""), ["receipt"]);
    assert_eq!(sent(&receipt, &proof, "no key"), ["trust"]);
    assert_eq!(sent(&receipt, &proof, "quorum nobody"), ["trust"]);
    assert_eq!(sent("", "", "no key"), ["receipt", "proof"]);
}

#[test]
fn the_receipt_of_an_event_is_no_receipt_of_a_screening() {
    let home = screened();
    let server = Server::start(&home);
    let log = Log::open(&home.data().join("log")).unwrap().unwrap();
    let genesis = log.statement(0).unwrap().unwrap();
    let proof = log.prove(0, false).unwrap().0.to_string();
    let parts = [("receipt", "a", genesis.as_slice()), ("proof", "b", proof.as_bytes())];
    let one = server.upload("/en/verify", &parts);
    assert_eq!(one.status, 422);
    one.says("id=\"receipt-error\"").says("This is no receipt of a screening, but a statement of another kind: <code>genesis</code>: give");
}
