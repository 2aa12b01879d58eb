//! Whatever strangers send: clear words, little memory, no panic.

use std::fs::File;
use std::time::Instant;

use tests::{Home, Ran};

use super::{alter, failures, screened, vectors, verify};

fn told(ran: Ran, code: i32, words: &str) {
    assert!(!ran.talk.contains("panicked"), "{}", ran.talk);
    let ran = ran.exits(code);
    assert!(
        ran.out.contains(words) || ran.talk.contains(words),
        "no {words:?} in:\n{}{}",
        ran.out,
        ran.talk
    );
}

#[test]
fn each_altered_part_of_a_receipt_is_named() {
    let changes = [
        ("out/receipt.json", "\"callable\": 1", "\"callable\": 2", "the receipt is not the entry"),
        ("out/receipt.json", "Bright Windows", "Bright Curtains", "the receipt is not the entry"),
        ("out/receipt.json", "2026-11-20", "2026-11-22", "the receipt is not the entry"),
        ("out/receipt.tlog-proof", "index 3", "index 2", "the receipt is not the entry"),
        (
            "out/receipt.tlog-proof",
            "\n4\n",
            "\n5\n",
            "a signature that should be of the log’s key is not",
        ),
    ];
    for (name, from, to, words) in changes {
        let home = screened();
        alter(&home, name, from, to);
        told(verify(&home, &[]), 1, words);
        assert!(verify(&home, &[]).out.contains("unaltered: NO"));
    }
}

#[test]
fn what_cannot_be_read_says_why() {
    let home = screened();
    let receipt = home.read("out/receipt.json");
    let proof = home.read("out/receipt.tlog-proof");
    let cases = [
        ("out/receipt.json", "{}\n".to_owned(), "it is not a statement of Uphold"),
        ("out/receipt.json", String::new(), "it is not JSON"),
        ("out/receipt.json", receipt[..500].to_owned(), "it is not JSON"),
        ("out/receipt.json", format!("{receipt}{receipt}"), "it is not JSON"),
        ("out/receipt.json", receipt.replace('\n', "\r\n"), "it is not in canonical form"),
        ("out/receipt.json", receipt.replace("  ", " "), "it is not in canonical form"),
        (
            "out/receipt.json",
            receipt.replace("\"version\": 1", "\"version\": 2"),
            "of a version that this program does not know",
        ),
        ("out/receipt.tlog-proof", String::new(), "it has no checkpoint"),
        (
            "out/receipt.tlog-proof",
            proof.replace("@v1", "@v7"),
            "of a version that this program does not know",
        ),
        ("out/receipt.tlog-proof", proof.replace('\n', "\r\n"), "cannot be read"),
        ("out/receipt.tlog-proof", proof[..proof.len() - 9].to_owned(), "cannot be read"),
        ("out/receipt.tlog-proof", format!("{proof}{proof}"), "cannot be read"),
        ("out/receipt.tlog-proof", many_hashes(&proof), "is never longer than"),
    ];
    for (name, content, words) in cases {
        let before = home.read(name);
        home.write(name, content);
        told(verify(&home, &[]), 2, words);
        home.write(name, before);
    }
    verify(&home, &[]).exits(0);
}

/// The proof with a path of 10,000 hashes.
fn many_hashes(proof: &str) -> String {
    let hash = proof.lines().nth(2).unwrap();
    proof.replacen(hash, &vec![hash; 10_000].join("\n"), 1)
}

#[test]
fn a_proof_of_two_gigabytes_is_refused_at_once() {
    let home = screened();
    let file = File::create(home.path("out/receipt.tlog-proof")).unwrap();
    file.set_len(2 << 30).unwrap();
    let start = Instant::now();
    told(verify(&home, &[]), 2, "a proof is never longer than 131,072 bytes");
    assert!(start.elapsed().as_secs() < 20);
    for name in ["receipt.json", "receipt.secret"] {
        let home = screened();
        File::create(home.path(&format!("out/{name}"))).unwrap().set_len(2 << 30).unwrap();
        told(verify(&home, &[]), 2, "is never longer than");
    }
}

#[test]
fn a_policy_that_trusts_nobody_establishes_nobody() {
    let home = screened();
    home.write("trust.txt", "quorum none\n");
    let ran = home.uphold(&["verify", "out", "--policy", "trust.txt", "--json"]).exits(1);
    assert_eq!(failures(&ran), ["signer-unknown"]);
    for (policy, words) in [
        ("", "it has no line `quorum`"),
        ("trust everyone\nquorum none\n", "row 1"),
        ("quorum none\u{7f}\n", "it holds control characters"),
        ("quorum nobody\n", "it names a quorum that no line above defines"),
    ] {
        home.write("trust.txt", policy);
        told(home.uphold(&["verify", "out", "--policy", "trust.txt"]), 2, words);
    }
}

#[test]
fn keys_are_told_apart() {
    let home = screened();
    let vectors = vectors();
    let witness = vectors.join("witness.vkey").display().to_string();
    let log = vectors.join("log.vkey").display().to_string();
    told(
        home.uphold(&["verify", "out", "--key", &witness]),
        2,
        "is the key of a witness, not of a log",
    );
    told(
        home.uphold(&["verify", "out", "--witness", &log]),
        2,
        "is the key of a log, not of a witness",
    );
    told(home.uphold(&["verify", "out", "--key", "nonsense"]), 2, "there is no such file");
    told(home.uphold(&["verify", "out", "--key", "non+sense"]), 2, "the public key cannot be read");
    told(home.uphold(&["verify", "nowhere"]), 2, "there is no such file");
    told(home.uphold(&["verify", "out", "--proof", "nowhere"]), 2, "there is no such file");
}

#[test]
fn a_statement_of_another_kind_is_no_receipt() {
    let home = screened();
    let text = std::fs::read(home.data().join("log/statements/000/000000.json")).unwrap();
    home.write("out/receipt.json", text);
    told(verify(&home, &[]), 2, "but a statement of another kind");
}

#[test]
fn the_receipt_of_another_list_does_not_fit() {
    let (home, other) = (screened(), screened());
    for name in ["callable.csv", "blocked.csv", "unreadable.csv", "not_screened.csv", "blanked.csv"]
    {
        home.write(&format!("other/{name}"), other.read(&format!("out/{name}")));
    }
    // The same rows: only the secret of that list fits them to its receipt.
    home.write("other/receipt.secret", other.read("out/receipt.secret"));
    verify(&home, &["--list", "other"]).exits(0);
    verify(&home, &["--list", "other", "--secret", "other/receipt.secret"]).exits(1);
    home.write("odd.secret", "uphold-list-secret/9\nab\n");
    told(
        verify(&home, &["--secret", "odd.secret"]),
        2,
        "of a version that this program does not know",
    );
}

#[test]
fn openings_from_elsewhere_are_refused() {
    let home = screened();
    for (content, words) in [
        ("", "it is not JSON"),
        ("{}\n", "it is something else"),
        (
            "{\n  \"format\": \"uphold-opening\",\n  \"version\": 2\n}\n",
            "of a version that this program does not know",
        ),
        ("{\n  \"format\": \"uphold-opening\",\n  \"version\": 1\n}\n", "a part of it is missing"),
    ] {
        home.write("o.json", content);
        told(verify(&home, &["--opening", "o.json"]), 2, words);
    }
}

#[test]
fn a_clock_that_jumped_back_is_told() {
    let home = screened();
    // The last statement, and with it the last time, comes from tomorrow.
    let log = home.data().join("log");
    let text = std::fs::read_to_string(log.join("statements/000/000003.json")).unwrap();
    let at = text.lines().find(|line| line.contains("screened_at")).unwrap();
    let later = "  \"screened_at\": \"2031-01-01T00:00:00Z\",";
    std::fs::write(log.join("statements/000/000003.json"), text.replace(at, later)).unwrap();
    told(super::screen(&home, "again"), 2, "this machine’s clock is behind");
    assert!(home.has("again/receipt.json"));
}

#[test]
fn no_key_and_no_secret_is_ever_printed() {
    let home = screened();
    let keys = home.data().join("log/keys");
    let current = std::fs::read_to_string(keys.join("current")).unwrap();
    let private = std::fs::read_to_string(keys.join(format!("{}.key", current.trim()))).unwrap();
    let seed = tests::behind_plus(&private, 4).to_owned();
    let secret = home.read("out/receipt.secret").lines().nth(1).unwrap().to_owned();
    for args in [
        &["log", "show"][..],
        &["log", "key", "--all"],
        &["log", "check"],
        &["verify", "out", "--list", "out"],
        &["receipt", "open", "out", "--number", "07700900001"],
    ] {
        let ran = home.uphold(args);
        for text in [&ran.out, &ran.talk] {
            assert!(!text.contains(&seed) && !text.contains(&secret), "{args:?}");
        }
    }
}

#[test]
fn only_the_owner_may_read_the_key() {
    use std::os::unix::fs::PermissionsExt as _;
    let home = Home::new();
    home.uphold(&["log", "begin", "acme.example/log"]).exits(0);
    for entry in std::fs::read_dir(home.data().join("log/keys")).unwrap() {
        let path = entry.unwrap().path();
        assert_eq!(
            std::fs::metadata(&path).unwrap().permissions().mode() & 0o077,
            0,
            "{}",
            path.display()
        );
    }
}
