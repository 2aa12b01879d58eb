//! The files of version 1 are kept, and every later release reads them.

use std::fs;

use tests::Home;

use super::vectors;

/// A home with the files of version 1 in it.
fn home() -> Home {
    let home = Home::new();
    for entry in fs::read_dir(vectors()).unwrap() {
        let entry = entry.unwrap();
        if entry.path().is_file() {
            home.write(&entry.file_name().to_string_lossy(), fs::read(entry.path()).unwrap());
        }
    }
    home
}

#[test]
fn a_receipt_of_version_1_with_everything_that_belongs_to_it() {
    let home = home();
    let args = [
        "verify",
        "receipt.json",
        "--policy",
        "policy.txt",
        "--list",
        "callable.csv",
        "--opening",
        "opening.json",
        "--editions",
        "editions.txt",
        "--json",
    ];
    let found = home.uphold(&args).exits(0).json();
    assert_eq!(found["unaltered"], true);
    assert_eq!(found["vouched_since"], "2026-11-25T10:05:00Z");
    assert_eq!(found["lists"][0]["entries"], 70);
    assert_eq!(found["openings"].as_array().unwrap().len(), 3);
    assert_eq!(found["editions"][0]["also_held_by"][0], "holder.example/editions");
}

#[test]
fn a_receipt_of_version_1_by_its_keys() {
    let home = home();
    home.uphold(&["verify", "receipt.json", "--key", "log.vkey", "--witness", "witness.vkey"])
        .exits(0)
        .says(
            "time: vouched for by `witness.example/regulator` on 25 November 2026 at 10:05:00 UTC",
        );
    let alone =
        ["verify", "receipt.json", "--proof", "self-asserted.tlog-proof", "--policy", "policy.txt"];
    home.uphold(&alone).exits(1).says("fewer witnesses have signed than your policy asks for");
}

#[test]
fn a_log_of_version_1_is_read_and_added_to() {
    let home = Home::new();
    copy(&vectors().join("log"), &home.data().join("log"));
    home.uphold(&["log", "check"]).exits(0).says("the log agrees with itself");
    home.uphold(&["log", "key", "--rotate"]).exits(0);
    home.uphold(&["log", "check"]).exits(0);
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.path().is_dir() {
            copy(&entry.path(), &to.join(entry.file_name()));
        } else {
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}
