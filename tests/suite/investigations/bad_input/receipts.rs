//! Receipts that do not speak for the calls: of another caller, expired, altered, unsigned by anyone trusted.

use serde_json::Value;
use tests::{Home, Ran, drama, fixed_width};

use super::figures;

/// On 26 November 2026: registers, a receipt of a screening of each of two callers, and calls of `day`, still to come.
fn home(day: &str) -> (Home, String) {
    let home = Home::on("2026-11-26");
    home.register(&[drama(1)], &[drama(2_005)]);
    home.uphold(&["caller", "add", "Other Ltd"]).exits(0);
    home.write("list.csv", "phone\n07700900002\n07700900003\n");
    for (caller, out) in [("Acme Ltd", "acme"), ("Other Ltd", "other")] {
        let campaign =
            format!("name = \"S\"\ncaller = \"{caller}\"\nkind = \"live\"\non = 2026-11-26\n");
        home.write("s.toml", campaign);
        home.uphold(&["screen", "list.csv", "--campaign", "s.toml", "--out", out]).exits(0);
    }
    let table = format!(
        "number,begun,seconds,outcome\n07700900002,{day}T10:00:00Z,9,answered\n\
         07700900004,{day}T11:00:00Z,9,answered\n"
    );
    home.write("records/calls.csv", table);
    home.write(
        "map.toml",
        "name = \"ours\"\ntime = \"utc\"\nnumber = [\"number\"]\nstart = [\"begun\"]\n\
         seconds = \"seconds\"\nconnected = { column = \"outcome\", yes = [\"answered\"] }\n",
    );
    home.write("key.txt", home.uphold(&["log", "key"]).exits(0).out);
    // An edition after the calls, for nobody is listed.
    home.write("tps.txt", fixed_width(&[drama(1)]));
    let key = home.path("key.txt").display().to_string();
    (home, key)
}

fn audit(home: &Home, more: &[&str]) -> Ran {
    let args = ["audit", "records", "--caller", "Acme Ltd", "--map", "map.toml", "--no-receipt"];
    let ran = home.uphold(&[&args[..], &["--out", "out", "--replace"], more].concat());
    assert!(home.has("out/audit.json"), "{}\n{}", ran.out, ran.talk);
    ran
}

fn classes(home: &Home) -> Value {
    figures(home)["coverage"]["classes"].clone()
}

#[test]
fn one_of_this_caller_covers_what_it_holds() {
    let (home, key) = home("2026-12-01");
    audit(&home, &["--receipts", "acme", "--key", &key]);
    let found = classes(&home);
    assert_eq!(found["covered-self-asserted"], 1, "{found}");
    assert_eq!(found["not-in-list"], 1, "{found}");
}

#[test]
fn one_that_nobody_trusted_signed_counts_for_nothing() {
    let (home, _) = home("2026-12-01");
    audit(&home, &["--receipts", "acme"]).tells("no key that you trust signed this receipt");
    assert_eq!(classes(&home)["not-proved"], 2);
}

#[test]
fn one_of_another_caller_is_told() {
    let (home, key) = home("2026-12-01");
    let ran = audit(&home, &["--receipts", "other", "--key", &key]);
    ran.tells("this receipt is for another caller: `Other Ltd`");
    assert_eq!(classes(&home)["other-caller"], 1);
}

#[test]
fn one_that_had_expired_is_told() {
    let (home, key) = home("2027-03-01");
    let ran = audit(&home, &["--receipts", "acme", "--key", &key]);
    ran.tells("this receipt counted for calls up to");
    let found = classes(&home);
    assert_eq!(found["stale"], 1, "{found}");
}

#[test]
fn one_that_was_altered_is_told() {
    let (home, key) = home("2026-12-01");
    let receipt = home.read("acme/receipt.json");
    assert!(receipt.contains("Acme Ltd"));
    home.write("acme/receipt.json", receipt.replacen("Acme Ltd", "Acme  Ltd", 1));
    let ran = audit(&home, &["--receipts", "acme", "--key", &key]);
    ran.tells("is not what was logged and signed");
    assert_eq!(classes(&home)["altered"], 2);
}

#[test]
fn a_list_beside_it_that_was_altered_holds_nothing() {
    let (home, key) = home("2026-12-01");
    let list = home.read("acme/callable.csv").replace("07700900003", "07700900004");
    home.write("acme/callable.csv", list);
    let ran = audit(&home, &["--receipts", "acme", "--key", &key]);
    ran.tells("this list is not the one that the receipt beside it is for");
    let found = classes(&home);
    assert!(found["covered-self-asserted"].is_null(), "{found}");
}

#[test]
fn a_folder_without_receipts_is_said() {
    let (home, _) = home("2026-12-01");
    std::fs::create_dir_all(home.path("nothing")).unwrap();
    audit(&home, &["--receipts", "nothing"]).tells("no receipt is there");
    assert_eq!(classes(&home)["no-receipt"], 2);
}
