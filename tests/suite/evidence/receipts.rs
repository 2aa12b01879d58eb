//! The client's script: a receipt and a list, and nobody to trust.

use tests::{Home, drama};

use super::{alter, failures, key, screen, screened, verify};

#[test]
fn a_stranger_reads_who_vouches_for_what() {
    let home = screened();
    let ran = verify(&home, &[]).exits(0);
    for says in [
        "unaltered: yes; it is entry",
        "with a key that you trust",
        "time: nobody vouches for it; by the screener’s own clock",
        "register edition: Telephone Preference Service (TPS), 20 November 2026, 1 number, digest",
        "also held by: nobody else that was asked",
        "for live marketing calls on 23 November 2026\n",
        "its editions are not too old for calls up to 18 December 2026",
        "covers 2 suppliers:\n  `Harbour Data Ltd`\n  `Llais Leads Cyf`\n",
        "does NOT cover 1 supplier:\n  `Northgate Lists Ltd`\n",
        "screened for: Bright Windows Ltd",
        "1 callable · 2 blocked · 2 not readable · 1 not screened = 6 rows",
    ] {
        assert!(ran.out.contains(says), "no {says:?} in:\n{}", ran.out);
    }
}

#[test]
fn without_a_key_the_signer_is_not_established() {
    let home = screened();
    home.uphold(&["verify", "out"]).exits(1).says("signer not established");
    let stranger = Home::new();
    stranger.uphold(&["log", "begin", "other.example/log"]).exits(0);
    let other = key(&stranger);
    let ran = home.uphold(&["verify", "out", "--key", &other, "--json"]).exits(1);
    assert_eq!(failures(&ran), ["signer-unknown"]);
}

#[test]
fn the_lists_are_those_of_the_receipt() {
    let home = screened();
    verify(&home, &["--list", "out"]).exits(0).says("the list of blanked numbers is the one");
    verify(&home, &["--list", "leads.csv"])
        .exits(0)
        .says("byte for byte, the list that was screened");
    for list in ["callable", "blocked", "unreadable", "not_screened", "blanked"] {
        verify(&home, &["--list", &format!("out/{list}.csv")]).exits(0);
    }
    let ran = verify(&home, &["--list", "spring.toml"]);
    assert_ne!(ran.code, Some(0), "another file is not the list");
    alter(&home, "leads.csv", "Ann", "Anne");
    let ran = verify(&home, &["--list", "leads.csv", "--json"]).exits(1);
    assert_eq!(failures(&ran), ["file-differs"]);
}

#[test]
fn a_changed_list_is_found_whatever_was_changed() {
    type Change = fn(&str) -> String;
    let changes: [(&str, Change); 5] = [
        ("blocked.csv", |text| text.replace("+447700900001,", "+447700900009,")),
        ("blocked.csv", |text| text.lines().take(2).map(|line| format!("{line}\n")).collect()),
        ("blocked.csv", |text| {
            let last = text.lines().last().unwrap();
            format!("{text}{last}\n")
        }),
        ("blocked.csv", |text| text.replace("blocked,listed-tps", "callable,listed-tps")),
        ("not_screened.csv", |text| text.replacen(",7\n", ",8\n", 1)),
    ];
    for (name, change) in changes {
        let home = screened();
        let name = format!("out/{name}");
        let text = home.read(&name);
        let changed = change(&text);
        assert_ne!(text, changed, "{name}");
        home.write(&name, changed);
        let ran = verify(&home, &["--list", "out", "--json"]).exits(1);
        let failed = failures(&ran);
        assert!(failed.iter().any(|failure| failure == "list-differs"), "{}", ran.out);
        // A row that changed its class is missing from its own list as well.
        let known = |failure: &String| failure == "list-differs" || failure == "list-missing";
        assert!(failed.iter().all(known), "{}", ran.out);
    }
    // What a dialler loads is the telephone cell.
    let home = screened();
    alter(&home, "out/callable.csv", "07700900002", "07700900003");
    let ran = verify(&home, &["--list", "out"]).exits(1);
    ran.tells("the telephone cells of this row are not the numbers that were screened");
    // Names are the supplier's; the receipt speaks of numbers.
    let home = screened();
    alter(&home, "out/blocked.csv", "Ann", "Anne");
    verify(&home, &["--list", "out"]).exits(0);
    // Without the telephone columns, only ours can be compared, and that is said.
    let text = home.read("out/callable.csv");
    let cut: String =
        text.lines().map(|line| line.splitn(4, ',').nth(3).unwrap().to_owned() + "\n").collect();
    home.write("cut.csv", cut);
    verify(&home, &["--list", "cut.csv"])
        .exits(0)
        .says("its telephone columns are not there to be compared");
}

#[test]
fn a_list_cannot_be_compared_without_its_secret() {
    let home = screened();
    std::fs::rename(home.path("out/receipt.secret"), home.path("kept.secret")).unwrap();
    let ran = verify(&home, &["--list", "out", "--json"]).exits(1);
    assert_eq!(failures(&ran), ["secret-missing"]);
    verify(&home, &["--list", "out", "--secret", "kept.secret"]).exits(0);
}

#[test]
fn one_number_is_shown_and_no_other() {
    let home = screened();
    let open = |number: &str| {
        home.uphold(&["receipt", "open", "out", "--number", number, "--out", "opening.json"])
    };
    open("07700 900001").exits(0).says("2 places");
    let shown = home.read("opening.json");
    assert!(!shown.contains("900002") && !shown.contains("900003"), "{shown}");
    let secret = home.read("out/receipt.secret");
    assert!(!shown.contains(secret.lines().nth(1).unwrap()));
    // The client has the receipt and the opening, and no list.
    std::fs::remove_file(home.path("out/receipt.secret")).unwrap();
    for list in ["callable", "blocked", "unreadable", "not_screened", "blanked"] {
        std::fs::remove_file(home.path(&format!("out/{list}.csv"))).unwrap();
    }
    let ran = verify(&home, &["--opening", "opening.json"]).exits(0);
    assert!(
        ran.out.contains("+447700900001 stands in row 2, which was screened and blocked"),
        "{}",
        ran.out
    );
    alter(&home, "opening.json", "+447700900001", "+447700900777");
    let ran = verify(&home, &["--opening", "opening.json", "--json"]).exits(1);
    assert_eq!(failures(&ran), ["opening-wrong"]);
}

#[test]
fn a_number_that_is_nowhere_is_said_to_be_nowhere() {
    let home = screened();
    home.uphold(&["receipt", "open", "out", "--number", "07700900888"])
        .exits(1)
        .tells("the number stands in none of the five lists of this receipt");
    home.uphold(&[
        "receipt",
        "open",
        "out",
        "--number",
        "07700900888",
        "--list",
        "out/callable.csv",
    ])
    .exits(2)
    .tells("which are not all of this receipt’s");
    // Only the true lists can show that.
    let text = home.read("out/blocked.csv");
    home.write(
        "out/blocked.csv",
        text.lines().take(2).map(|line| format!("{line}\n")).collect::<String>(),
    );
    home.uphold(&["receipt", "open", "out", "--number", "07700900888"])
        .exits(2)
        .tells("the list of blocked rows is not the one that the receipt is for");
}

#[test]
fn a_number_from_standard_input_stays_out_of_the_history() {
    let home = screened();
    let args = ["receipt", "open", "out", "--number", "-"];
    let ran = home.uphold_fed(&args, b"07700 900002\n").exits(0);
    assert!(ran.out.contains("\"list\": \"callable\""), "{}", ran.out);
}

#[test]
fn an_opening_of_another_receipt_does_not_hold() {
    let home = screened();
    home.uphold(&["receipt", "open", "out", "--number", "07700900001", "--out", "o.json"]).exits(0);
    screen(&home, "again").exits(2);
    let key = key(&home);
    let ran =
        home.uphold(&["verify", "again", "--key", &key, "--opening", "o.json", "--json"]).exits(1);
    assert_eq!(failures(&ran), ["opening-wrong", "opening-wrong"]);
    // The rows are the same; under the secret of the other list they fit no more.
    let args = ["verify", "again", "--key", &key, "--list", "out"];
    home.uphold(&args).exits(0);
    home.uphold(&[&args[..], &["--secret", "out/receipt.secret"]].concat()).exits(1);
}

#[test]
fn a_trial_has_no_receipt_and_a_receipt_can_be_declined() {
    let home = screened();
    home.write("tps.txt", tests::fixed_width(&[drama(1)]));
    home.uphold(&[
        "screen",
        "leads.csv",
        "--against",
        "tps.txt",
        "--kind",
        "live",
        "--out",
        "trial",
    ]);
    assert!(home.has("trial/summary.json") && !home.has("trial/receipt.json"));
    let before = home.uphold(&["log", "show", "--json"]).exits(0).json()["size"].clone();
    home.uphold(&[
        "screen",
        "leads.csv",
        "--campaign",
        "spring.toml",
        "--out",
        "none",
        "--no-receipt",
    ]);
    assert!(home.has("none/summary.json") && !home.has("none/receipt.json"));
    assert_eq!(home.uphold(&["log", "show", "--json"]).exits(0).json()["size"], before);
}

#[test]
fn a_list_from_standard_input_has_the_digest_of_the_file() {
    let home = screened();
    let args = ["screen", "-", "--campaign", "spring.toml", "--out", "piped"];
    home.uphold_fed(&args, home.read("leads.csv").as_bytes()).exits(2);
    let key = key(&home);
    home.uphold(&["verify", "piped", "--key", &key, "--list", "leads.csv", "--list", "piped"])
        .exits(0);
}

#[test]
fn a_rescreening_has_a_receipt_of_its_own() {
    let home = screened();
    home.uphold(&["rescreen", "out", "--out", "later", "--on", "2026-11-24"]).exits(2);
    let key = key(&home);
    home.uphold(&["verify", "later", "--key", &key, "--list", "later"])
        .exits(0)
        .says("its editions are not too old for calls up to 18 December 2026");
}

#[test]
fn the_day_of_calling_does_not_set_the_time() {
    let home = screened();
    let receipt: serde_json::Value = serde_json::from_str(&home.read("out/receipt.json")).unwrap();
    assert_eq!(receipt["campaign"]["on"], "2026-11-23");
    assert_ne!(&receipt["screened_at"].as_str().unwrap()[..10], "2026-11-23");
    assert_eq!(receipt["valid_until"], "2026-12-18");
}

#[test]
fn the_receipt_holds_no_personal_data() {
    let home = screened();
    let receipt = home.read("out/receipt.json");
    for private in ["Ann", "Ben", "900001", "447700", "leads.csv", "7.91"] {
        assert!(!receipt.contains(private), "{private} in:\n{receipt}");
    }
    let text = home.read("out/receipt.tlog-proof");
    assert!(!text.contains("Acme"), "the proof says nothing of who screened:\n{text}");
}

#[test]
fn two_licensees_learn_whether_they_hold_the_same_edition() {
    let (home, other) = (screened(), Home::with_registers(&[drama(1)], &[drama(2_006)]));
    let theirs = other.uphold(&["register", "digests"]).exits(0).out;
    assert!(!theirs.contains("900001"));
    home.write("theirs.txt", theirs.trim_end_matches('\n').to_owned() + "\n");
    let their_key = key(&other);
    home.uphold(&["register", "compare", "theirs.txt", "--key", &their_key])
        .exits(1)
        .says("Telephone Preference Service (TPS), 20 November 2026: the same edition")
        .says("they hold OTHER numbers");
    let ran = verify(&home, &["--editions", "theirs.txt"]).exits(0);
    assert!(ran.out.contains("also held, as a list under the name"), "{}", ran.out);
    let ran = verify(&home, &["--editions", "theirs.txt", "--key", &their_key, "--json"]).exits(1);
    assert_eq!(failures(&ran), ["edition-differs"]);
    let same = Home::with_registers(&[drama(1)], &[drama(2_005)]);
    home.write("same.txt", same.uphold(&["register", "digests"]).exits(0).out);
    let ran = verify(&home, &["--editions", "same.txt", "--key", &key(&same)]).exits(0);
    assert!(ran.out.contains("whose key you trust"), "{}", ran.out);
    alter(&home, "theirs.txt", "whole 1 ", "whole 2 ");
    home.uphold(&["register", "compare", "theirs.txt", "--key", &their_key]).exits(2);
}

#[test]
fn speaks_welsh_and_says_that_it_is_unreviewed() {
    let home = screened();
    let ran = verify(&home, &["--lang", "cy"]).exits(0);
    assert!(ran.out.contains("heb ei newid: cywir"), "{}", ran.out);
    assert!(ran.talk.contains("cyfieithydd"), "{}", ran.talk);
}
