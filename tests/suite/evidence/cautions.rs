//! What is refused so that nothing of the user's, and nothing recorded, is lost.

use tests::{Home, drama};

use super::{alter, failures, key, screen, screened, verify};

#[test]
fn names_that_no_receipt_can_hold_are_refused_before_anything_is_written() {
    let home = screened();
    let long = "x".repeat(600_000);
    alter(&home, "spring.toml", "Bright Windows Ltd", &long);
    screen(&home, "again").exits(2).tells("the receipt would be too long");
    assert!(!home.path("again").exists());
    home.uphold(&["log", "check"]).exits(0);
}

#[test]
fn an_import_says_again_what_the_log_does_not_have() {
    let home = Home::new();
    let numbers: String = (0..3).map(|n| format!("{}\n", drama(n))).collect();
    home.write("tps.txt", numbers);
    let import = || {
        home.uphold(&["register", "import", "--source", "tps", "--as-of", "2026-11-20", "tps.txt"])
    };
    import().exits(0);
    let entries =
        || home.uphold(&["log", "show", "--json"]).exits(0).out.matches("edition").count();
    let before = entries();
    import().exits(0);
    assert_eq!(entries(), before, "an edition is recorded once");
    // The machine stopped between the import and its record.
    std::fs::remove_dir_all(home.data().join("log")).unwrap();
    import().exits(0);
    assert_eq!(entries(), before);
}

#[test]
fn a_key_is_not_stolen_tomorrow() {
    let home = screened();
    let before = key(&home);
    home.uphold(&["log", "revoke", "--since", "2099-01-01T00:00:00Z"])
        .exits(2)
        .tells("has not come yet");
    assert_eq!(key(&home), before);
}

#[test]
fn an_export_goes_nowhere_else() {
    let home = screened();
    home.write("web/index.html", "<p>Ours</p>\n");
    assert_ne!(home.uphold(&["log", "export", "web"]).code, Some(0));
    assert_eq!(home.read("web/index.html"), "<p>Ours</p>\n");
    home.uphold(&["log", "export", "log-web"]).exits(0);
    home.uphold(&["log", "export", "log-web"]).exits(0);
}

#[test]
fn an_opening_overwrites_nothing() {
    let home = screened();
    let open = |out: &str| {
        home.uphold(&["receipt", "open", "out", "--number", "07700900001", "--out", out])
    };
    let leads = home.read("leads.csv");
    assert_ne!(open("leads.csv").code, Some(0));
    assert_eq!(home.read("leads.csv"), leads);
    assert_ne!(open("out/receipt.json").code, Some(0));
    open("opening.json").exits(0);
    verify(&home, &["--opening", "opening.json"]).exits(0);
}

#[test]
fn a_list_that_is_not_there_is_missing_and_not_altered() {
    let home = screened();
    std::fs::remove_file(home.path("out/blocked.csv")).unwrap();
    let ran = verify(&home, &["--list", "out", "--json"]).exits(1);
    assert_eq!(failures(&ran), ["list-missing"]);
}

#[test]
fn the_list_of_the_log_itself_is_nobody_elses() {
    let home = screened();
    home.write("ours.txt", home.uphold(&["register", "digests"]).exits(0).out);
    let ran = verify(&home, &["--editions", "ours.txt"]).exits(0);
    assert_eq!(
        ran.out.matches("also held by: nobody else that was asked").count(),
        2,
        "{}",
        ran.out
    );
}

#[test]
fn a_receipt_that_was_altered_is_of_no_history() {
    let (home, other) = (screened(), screened());
    home.uphold(&["log", "export", "web"]).exits(0);
    let check = |receipt: &str| {
        let key = key(&home);
        home.uphold(&["log", "check", "--exported", "web", "--key", &key, "--receipt", receipt])
    };
    check("out").exits(0).says("`out` is of this very history");
    for name in ["receipt.json", "receipt.tlog-proof"] {
        home.write(&format!("theirs/{name}"), other.read(&format!("out/{name}")));
        home.write(&format!("altered/{name}"), home.read(&format!("out/{name}")));
    }
    alter(&home, "altered/receipt.json", "\"rows\": 6", "\"rows\": 7");
    check("theirs").exits(1).says("is not of this log");
    let ran = check("altered");
    assert_ne!(ran.code, Some(0), "{}", ran.out);
    assert!(!ran.out.contains("of this very history"), "{}", ran.out);
}
