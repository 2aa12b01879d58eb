//! What was not truly screened is never called callable.

use tests::{Home, drama};

use super::{
    CAMPAIGN, all_rows, assert_nobody_callable, assert_nothing_left, balanced, home, screen,
};

const LIST: &str = "name,phone\nA,07700900002\nB,07700900003\n";

/// Nothing is callable, and every row of the list has this reason.
#[track_caller]
fn not_screened(home: &Home, reason: &str) {
    let summary = balanced(home, "out");
    assert_eq!(summary["callable"], 0);
    assert_eq!(summary["not_screened_by"][reason], summary["rows"], "{summary}");
}

fn import(home: &Home, source: &str, as_of: &str, numbers: &[u64], more: &[&str]) {
    home.write("edition.txt", tests::fixed_width(numbers));
    let mut args = vec!["register", "import", "--source", source, "--as-of", as_of, "edition.txt"];
    args.extend(more);
    home.uphold(&args).exits(0);
}

fn bare() -> Home {
    let home = Home::new();
    home.uphold(&["caller", "add", "Acme Ltd"]).exits(0);
    home.write("spring.toml", CAMPAIGN);
    home.write("list.csv", LIST);
    home
}

#[test]
fn without_any_register() {
    let home = bare();
    screen(&home, "list.csv", &[]).exits(2);
    not_screened(&home, "no-tps-edition");
}

#[test]
fn without_a_ctps_edition() {
    let home = bare();
    import(&home, "tps", "2026-11-20", &[drama(1)], &[]);
    screen(&home, "list.csv", &[]).exits(2);
    not_screened(&home, "no-ctps-edition");
}

#[test]
fn an_edition_of_28_days_serves_and_one_of_29_does_not() {
    let home = home();
    home.write("list.csv", LIST);
    screen(&home, "list.csv", &["--on", "2026-12-18"]).exits(0).says("2 callable");
    screen(&home, "list.csv", &["--on", "2026-12-19", "--replace"]).exits(2);
    not_screened(&home, "edition-too-old");
}

#[test]
fn a_day_before_the_first_edition() {
    let home = home();
    home.write("list.csv", LIST);
    screen(&home, "list.csv", &["--on", "2026-11-19"]).exits(2);
    assert_eq!(balanced(&home, "out")["not_screened"], 2);
}

#[test]
fn a_number_outside_a_partial_edition() {
    let home = bare();
    import(&home, "tps", "2026-11-20", &[drama(2_001)], &["--scope", "01632"]);
    import(&home, "ctps", "2026-11-20", &[drama(1)], &[]);
    screen(&home, "list.csv", &[]).exits(2);
    not_screened(&home, "outside-edition-scope");
    home.write("list.csv", "phone\n01632960001\n01632960002\n");
    screen(&home, "list.csv", &["--replace"]).exits(0).says("1 callable · 1 blocked");
}

/// Every byte of a register file matters: whatever is flipped, nothing listed becomes callable.
#[test]
fn a_damaged_register() {
    let home = home();
    home.write("list.csv", "name,phone\nA,07700900001\n");
    let path = home.data().join("registers/tps.register");
    let whole = std::fs::read(&path).unwrap();
    let step = (whole.len() / 12).max(1);
    for place in (0..whole.len()).step_by(step).chain([whole.len() - 1]) {
        let mut bytes = whole.clone();
        bytes[place] ^= 0x10;
        std::fs::write(&path, bytes).unwrap();
        let ran = screen(&home, "list.csv", &["--replace"]);
        assert!(!ran.talk.contains("panicked"), "byte {place}: {}", ran.talk);
        if home.has("out/summary.json") {
            assert_eq!(balanced(&home, "out")["callable"], 0, "byte {place}");
            std::fs::remove_dir_all(home.path("out")).unwrap();
        } else {
            assert_eq!(ran.code, Some(2), "byte {place}");
        }
    }
}

#[test]
fn a_register_that_was_cut() {
    let home = home();
    home.write("list.csv", LIST);
    let path = home.data().join("registers/ctps.register");
    let whole = std::fs::read(&path).unwrap();
    for length in [0, 10, whole.len() / 2, whole.len() - 1] {
        std::fs::write(&path, &whole[..length]).unwrap();
        screen(&home, "list.csv", &[]).exits(2);
        assert_nobody_callable(&home);
    }
}

#[test]
fn damaged_or_missing_objections() {
    let home = home();
    home.write("list.csv", LIST);
    home.write("dnc.csv", "number,objected_on\n07700900002,2026-11-01\n");
    home.uphold(&["objections", "import", "--caller", "Acme Ltd", "dnc.csv"]).exits(0);
    let folder = home.data().join("objections");
    let segment = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.extension().is_some_and(|end| end == "objections"))
        .unwrap();
    let whole = std::fs::read(&segment).unwrap();
    let mut bytes = whole.clone();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&segment, bytes).unwrap();
    screen(&home, "list.csv", &[]).exits(2).tells("objections");
    assert_nobody_callable(&home);
    std::fs::remove_file(&segment).unwrap();
    screen(&home, "list.csv", &[]).exits(2).tells("objections");
    assert_nobody_callable(&home);
}

#[test]
fn consents_that_cannot_be_read() {
    let home = home();
    home.write("list.csv", LIST);
    let head = "number,caller,kind,wording_version,given,withdrawn,source,proof\n";
    home.write("consents.csv", format!("{head}07700900001,Acme Ltd,live,v1,31/02/2026,,form,1\n"));
    screen(&home, "list.csv", &["--consents", "consents.csv"]).exits(2).tells("row 2");
    assert_nobody_callable(&home);
    screen(&home, "list.csv", &["--consents", "nowhere.csv"]).exits(2).tells("nowhere.csv");
    assert_nobody_callable(&home);
}

#[test]
fn who_calls_and_how_is_never_guessed() {
    let home = home();
    home.write("list.csv", LIST);
    screen(&home, "list.csv", &["--caller", "Nobody Ltd"]).exits(2).tells("Nobody Ltd");
    assert_nobody_callable(&home);
    screen(&home, "list.csv", &["--instigator", "Nobody Ltd"]).exits(2).tells("Nobody Ltd");
    assert_nobody_callable(&home);
    screen(&home, "list.csv", &["--kind", "friendly"]).exits(2).tells("friendly");
    home.write("spring.toml", "caller = \"Acme Ltd\"\n");
    screen(&home, "list.csv", &[]).exits(2).tells("live");
    home.write("spring.toml", "kind = \"live\"\n");
    screen(&home, "list.csv", &[]).exits(2).tells("caller");
    assert_nothing_left(&home);
}

#[test]
fn suppliers_without_a_screening_contract() {
    let home = home();
    home.write("list.csv", "phone,source\n07700900002,S1\n07700900003,S2\n07700900004,S9\n07700900005,S3\n07700900006,\n");
    home.write("suppliers.csv", "supplier,name,covered,from,until\nS1,One,yes,2026-01-01,\nS2,Two,no,,\nS3,Three,yes,2026-01-01,2026-11-22\n");
    screen(&home, "list.csv", &["--suppliers", "suppliers.csv", "--supplier-column", "source"]);
    let summary = balanced(&home, "out");
    assert_eq!(summary["callable"], 1, "{summary}");
    assert_eq!(summary["not_screened_by"]["supplier-not-covered"], 2, "{summary}");
    assert_eq!(summary["not_screened_by"]["unknown-supplier"], 2, "{summary}");
}

#[test]
fn a_number_that_the_bureau_was_not_asked_about() {
    let home = bare();
    home.write("asked.csv", "number,TPS\n07700900001,Y\n07700900002,N\n");
    let args = ["register", "import", "--source", "tps", "--as-of", "2026-11-20", "--results"];
    home.uphold(&[&args[..], &["asked.csv"]].concat()).exits(0);
    import(&home, "ctps", "2026-11-20", &[drama(2_005)], &[]);
    home.write("list.csv", "phone\n07700900001\n07700900002\n07700900003\n");
    screen(&home, "list.csv", &[]).exits(2).says("1 callable · 1 blocked");
    let rows = all_rows(&home, "out");
    let (list, _) = rows.iter().find(|(_, row)| row[0] == "07700900003").unwrap();
    assert_eq!(list, "not_screened");
}

#[test]
fn numbers_of_other_countries() {
    let home = home();
    home.write("list.csv", "phone\n+33 1 42 68 53 00\n0049 30 901820\n");
    screen(&home, "list.csv", &[]).exits(2);
    not_screened(&home, "outside-registers-reach");
}

#[test]
fn a_trial_says_so_everywhere() {
    let home = Home::new();
    home.write("list.csv", LIST);
    home.write("tps.txt", tests::fixed_width(&[drama(2)]));
    let args = ["screen", "list.csv", "--against", "tps.txt", "--kind", "live", "--out", "out"];
    home.uphold(&args).exits(0).says("trial").says("1 callable · 1 blocked");
    assert_eq!(balanced(&home, "out")["trial"], true);
    assert!(home.read("out/report.html").contains("trial"));
}
