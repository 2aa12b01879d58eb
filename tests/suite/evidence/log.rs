//! The log for its owner: show, check, copy, keys.

use tests::{Home, drama};

use super::{failures, key, screen, screened, verify};

#[test]
fn everything_that_happened_is_in_one_log() {
    let home = screened();
    home.write("dnc.csv", format!("number\n0{}\n", drama(9)));
    home.uphold(&["objections", "import", "--caller", "Acme Ltd", "dnc.csv"]).exits(0);
    let shown = home.uphold(&["log", "show", "--json"]).exits(0).json();
    let kinds: Vec<_> = shown["entries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["kind"].as_str().unwrap())
        .collect();
    assert_eq!(kinds, ["genesis", "edition", "edition", "screening", "objections"]);
    let edition = home.uphold(&["log", "show", "--entry", "1", "--json"]).exits(0).json();
    assert_eq!(edition["details"]["source"], "tps");
    let log = std::fs::read_to_string(home.data().join("log/public/checkpoint")).unwrap();
    assert!(log.starts_with("uphold-log/"));
    home.uphold(&["log", "check"]).exits(0).says("the log agrees with itself");
    home.uphold(&["log", "show", "--entry", "99"]).exits(2).tells("not kept here");
}

#[test]
fn a_log_begins_under_a_name_of_ones_own() {
    let home = Home::new();
    home.uphold(&["log", "show"]).exits(2).tells("no log of evidence has begun");
    home.uphold(&["log", "begin", "two words"]).exits(2);
    home.uphold(&["log", "begin", "acme.example/screening"]).exits(0);
    assert!(key(&home).starts_with("acme.example/screening+"));
    home.uphold(&["log", "begin", "another.example"]).exits(1).says("begun already");
}

#[test]
fn old_receipts_stay_good_after_a_new_key() {
    let home = screened();
    let old = key(&home);
    let new = home.uphold(&["log", "key", "--rotate"]).exits(0).out.trim().to_owned();
    assert_eq!(key(&home), new);
    home.uphold(&["verify", "out", "--key", &old]).exits(0);
    let ran = home.uphold(&["verify", "out", "--key", &new, "--json"]).exits(1);
    assert_eq!(failures(&ran), ["signer-unknown"]);
    // Brought up to date, the proof stands under the new key.
    home.uphold(&["receipt", "refresh", "out"]).exits(0);
    home.uphold(&["verify", "out", "--key", &new]).exits(0);
    screen(&home, "later").exits(2);
    home.uphold(&["verify", "later", "--key", &new]).exits(0);
    home.uphold(&["verify", "later", "--key", &old]).exits(1);
    let keys = home.uphold(&["log", "key", "--all", "--json"]).exits(0).json();
    assert_eq!(keys["keys"].as_array().unwrap().len(), 2);
    home.uphold(&["log", "check"]).exits(0);
}

#[test]
fn a_stolen_key_no_longer_convinces() {
    let home = screened();
    let ran = home.uphold(&["log", "revoke", "--since", "2026-01-01T00:00:00Z"]).exits(0);
    home.write("trust.txt", format!("{}quorum none\n", ran.out));
    let text = home.read("trust.txt");
    let old = text.lines().find_map(|line| line.strip_prefix("uphold-revoked ")).unwrap();
    let old = old.split(' ').next().unwrap();
    home.write("trust.txt", format!("{text}log {old}\n"));
    let ran = home.uphold(&["verify", "out", "--policy", "trust.txt", "--json"]).exits(1);
    assert_eq!(failures(&ran), ["key-revoked"]);
    home.uphold(&["log", "revoke", "--since", "yesterday"]).exits(2).tells("is not a time");
}

#[test]
fn copies_of_the_log() {
    let home = screened();
    home.uphold(&["log", "export", "web"]).exits(0).says("nothing private");
    assert!(home.has("web/checkpoint") && home.has("web/tile/entries/000.p/4"));
    assert!(!home.has("web/keys") && !home.has("web/statements"));
    home.uphold(&["log", "backup", "safe"]).exits(0).says("private keys");
    assert!(home.has("safe/keys/current"));
    home.uphold(&["log", "backup", "safe"])
        .exits(2)
        .tells("there is something where its copy should go");
}

#[test]
fn a_backup_that_was_brought_back_goes_on_only_when_that_is_said() {
    let home = screened();
    home.uphold(&["log", "backup", "safe"]).exits(0);
    let log = home.data().join("log");
    std::fs::remove_dir_all(&log).unwrap();
    std::fs::rename(home.path("safe"), &log).unwrap();
    screen(&home, "second").exits(2).tells("it was brought back from a backup");
    assert!(!home.has("second"), "nothing is screened that could not be recorded");
    home.uphold(&["log", "check"]).exits(1).says("has not gone on since");
    let declined =
        ["screen", "leads.csv", "--campaign", "spring.toml", "--out", "second", "--no-receipt"];
    home.uphold(&declined);
    assert!(home.has("second/callable.csv"));
    home.uphold(&["log", "resume"]).exits(0);
    screen(&home, "third").exits(2);
    home.uphold(&["log", "check"]).exits(0);
    home.uphold(&["log", "resume"]).exits(2);
}

#[test]
fn a_tree_that_is_not_the_one_last_signed_is_refused() {
    let home = screened();
    home.uphold(&["log", "backup", "safe"]).exits(0);
    screen(&home, "second").exits(2);
    let log = home.data().join("log");
    let signed = std::fs::read(log.join("keys/signed")).unwrap();
    std::fs::remove_dir_all(&log).unwrap();
    std::fs::rename(home.path("safe"), &log).unwrap();
    std::fs::write(log.join("keys/signed"), signed).unwrap();
    screen(&home, "third").exits(2).tells("it was brought back from an older copy, or copied");
    home.uphold(&["log", "check"]).exits(2).says("ROLLED BACK");
}

#[test]
fn a_stranger_tells_one_history_from_two() {
    let (home, other) = (screened(), Home::new());
    // A copy of the whole data directory goes on by itself, under the same name.
    copy(&home.data(), &other.data());
    for name in ["leads.csv", "spring.toml", "suppliers.csv"] {
        other.write(name, home.read(name));
    }
    screen(&home, "mine").exits(2);
    screen(&other, "theirs").exits(2);
    for name in ["receipt.json", "receipt.tlog-proof"] {
        home.write(&format!("theirs/{name}"), other.read(&format!("theirs/{name}")));
    }
    home.uphold(&["log", "export", "web"]).exits(0);
    let key = key(&home);
    let check = ["log", "check", "--exported", "web", "--key", &key, "--data-dir", "/nonexistent"];
    home.uphold(&check).exits(0).says("the log agrees with itself");
    home.uphold(&[&check[..], &["--receipt", "mine", "--receipt", "out"]].concat())
        .exits(0)
        .says("`mine` is of this very history");
    home.uphold(&[&check[..], &["--receipt", "theirs"]].concat())
        .exits(1)
        .says("is of ANOTHER history");
    home.uphold(&["log", "check", "--exported", "web"]).exits(1).says("no key was given");
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.path().is_dir() {
            copy(&entry.path(), &to.join(entry.file_name()));
        } else {
            std::fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

#[test]
fn damage_is_found() {
    let home = screened();
    let entries = home.data().join("log/public/tile/entries/000.p/4");
    let mut bytes = std::fs::read(&entries).unwrap();
    bytes[40] ^= 1;
    std::fs::write(&entries, bytes).unwrap();
    home.uphold(&["log", "check"]).exits(2).says("DAMAGED");
    // A receipt that was given away does not need the log.
    verify(&home, &[]).exits(0);
}

#[test]
fn refreshing_a_receipt_of_another_log_is_refused() {
    let (home, other) = (screened(), screened());
    std::fs::remove_dir_all(home.path("out")).unwrap();
    std::fs::create_dir(home.path("out")).unwrap();
    for name in ["receipt.json", "receipt.tlog-proof"] {
        home.write(&format!("out/{name}"), other.read(&format!("out/{name}")));
    }
    home.uphold(&["receipt", "refresh", "out"])
        .exits(2)
        .tells("not in the log of this data directory");
}
