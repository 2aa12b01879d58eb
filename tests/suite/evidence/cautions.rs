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
    check("theirs").exits(1).says("is of another log");
    let ran = check("altered");
    assert_ne!(ran.code, Some(0), "{}", ran.out);
    assert!(!ran.out.contains("of this very history"), "{}", ran.out);
}

#[test]
fn an_emptied_list_is_not_the_one() {
    let home = screened();
    for list in ["callable", "blocked", "unreadable", "not_screened", "blanked"] {
        let name = format!("cut/{list}.csv");
        let head = home.read(&format!("out/{list}.csv")).lines().next().unwrap().to_owned();
        home.write(&name, head + "\n");
        let args = ["--list", &name, "--secret", "out/receipt.secret", "--json"];
        let ran = verify(&home, &args).exits(1);
        assert_eq!(failures(&ran), ["list-differs"], "{list}");
    }
}

#[test]
fn columns_that_stand_twice_are_not_compared() {
    let home = screened();
    let text = home.read("out/callable.csv");
    let twice = |head: &str, cell: &str| -> String {
        let lines = text.lines().enumerate();
        lines.map(|(at, line)| format!("{line},{}\n", if at == 0 { head } else { cell })).collect()
    };
    home.write("twice.csv", twice("phone", "07700900001"));
    let secret = ["--secret", "out/receipt.secret", "--list", "twice.csv"];
    verify(&home, &secret).exits(0).says("its telephone columns are not there to be compared");
    home.write("twice.csv", twice("uphold_row", "2"));
    verify(&home, &secret).exits(1);
}

#[test]
fn a_file_that_was_not_compared_is_named() {
    let home = screened();
    home.write("out/to_call.csv", "phone\n07700900001\n");
    verify(&home, &["--list", "out"])
        .exits(0)
        .says("`out/to_call.csv` was not compared")
        .says("not the reasons, nor any other column");
}

#[test]
fn an_opening_of_nothing_is_refused() {
    let home = screened();
    let nothing = "{\n  \"format\": \"uphold-opening\",\n  \"opened\": [],\n  \"receipt\": \"";
    let rest = format!("{}\",\n  \"version\": 1\n}}\n", "0".repeat(64));
    home.write("opening.json", nothing.to_owned() + &rest);
    verify(&home, &["--opening", "opening.json"]).exits(2).tells("it shows no place");
}

#[test]
fn a_proof_that_others_signed_is_not_given_up() {
    let home = screened();
    let witness = Home::new();
    let vkey = witness.uphold(&["witness", "begin", "w.example"]).exits(0).out;
    let vkey = vkey.lines().last().unwrap().to_owned();
    witness.uphold(&["witness", "add", &key(&home)]).exits(0);
    home.uphold(&["log", "request", "--witness", &vkey, "--out", "ask.txt"]).exits(0);
    witness.write("ask.txt", home.read("ask.txt"));
    witness.uphold(&["witness", "cosign", "ask.txt", "--out", "answer.txt"]).exits(0);
    home.write("answer.txt", witness.read("answer.txt"));
    home.uphold(&["log", "cosigned", "answer.txt", "--witness", &vkey]).exits(0);
    home.uphold(&["receipt", "refresh", "out"]).exits(0).says("1 other party vouches");
    let proof = home.read("out/receipt.tlog-proof");
    std::fs::remove_dir_all(home.data().join("log/vouched")).unwrap();
    home.uphold(&["receipt", "refresh", "out"])
        .exits(0)
        .says("the proof that was there stays, as 1 other party vouches for it");
    assert_eq!(home.read("out/receipt.tlog-proof"), proof);
}

#[test]
fn damage_is_no_second_history() {
    let home = screened();
    home.uphold(&["log", "export", "web"]).exits(0);
    let tile = home.path("web/tile/0/000.p/4");
    let mut bytes = std::fs::read(&tile).unwrap();
    bytes[20] ^= 1;
    std::fs::write(&tile, bytes).unwrap();
    let key = key(&home);
    let args = ["log", "check", "--exported", "web", "--key", &key, "--receipt", "out"];
    let ran = home.uphold(&args).exits(2).says("DAMAGED").says("cannot be told");
    assert!(!ran.out.contains("ANOTHER"), "{}", ran.out);
}

#[test]
fn an_earlier_key_is_no_damage() {
    let home = screened();
    let old = key(&home);
    home.uphold(&["log", "key", "--rotate"]).exits(0);
    screen(&home, "later").exits(2);
    let new = key(&home);
    home.uphold(&["log", "export", "web"]).exits(0);
    let check = |keys: &[&str]| {
        let mut args = vec!["log", "check", "--exported", "web"];
        keys.iter().for_each(|key| args.extend(["--key", key]));
        home.uphold(&[&args[..], &["--receipt", "out", "--receipt", "later"]].concat())
    };
    check(&[&old]).exits(1).says("none of the keys that you gave signed its last checkpoint");
    check(&[&new]).exits(1).says("`out`: none of the keys that you gave signed its proof");
    check(&[&old, &new]).exits(0).says("`out` is of this very history");
}
