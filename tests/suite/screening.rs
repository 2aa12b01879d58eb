//! The row `screening`: from a bought list to a list that may be called.

mod bad_input;
mod fails_closed;
mod kills;
mod manual;
mod oracle;
mod registers;
mod rescreen;
mod script;
mod traps;
mod verdicts;

use tests::{Home, Ran, drama};

/// `Acme Ltd` and both registers of 20 November 2026: TPS holds 07700 900001, CTPS 01632 960005.
fn home() -> Home {
    let home = Home::with_registers(&[drama(1)], &[drama(2_005)]);
    home.write("spring.toml", CAMPAIGN);
    home
}

const CAMPAIGN: &str = "\
name = \"Spring\"\ncaller = \"Acme Ltd\"\nkind = \"live\"\non = 2026-11-23\n";

/// Screens into `out`, with further flags.
fn screen(home: &Home, list: &str, more: &[&str]) -> Ran {
    let mut args = vec!["screen", list, "--campaign", "spring.toml", "--out", "out"];
    args.extend(more);
    home.uphold(&args)
}

/// Nothing in the folder says that a result was begun.
fn assert_nothing_left(home: &Home) {
    for entry in std::fs::read_dir(home.folder()).unwrap() {
        let name = entry.unwrap().file_name().to_string_lossy().into_owned();
        assert!(name != "out" && !name.contains(".making-"), "{name} was left behind");
    }
}

/// The result balances, nobody in it may be called, and it makes way for the next.
fn assert_nobody_callable(home: &Home) {
    assert_eq!(balanced(home, "out")["callable"], 0);
    std::fs::remove_dir_all(home.path("out")).unwrap();
}

/// Every list's rows below its header, with the list's name.
fn all_rows(home: &Home, folder: &str) -> Vec<(String, Vec<String>)> {
    let mut rows = Vec::new();
    for list in ["callable", "blocked", "unreadable", "not_screened"] {
        for row in home.rows(&format!("{folder}/{list}.csv")) {
            rows.push((list.to_owned(), row));
        }
    }
    rows
}

/// The summary that was kept, after checking that it balances with the lists.
fn balanced(home: &Home, folder: &str) -> serde_json::Value {
    let text = home.read(&format!("{folder}/summary.json"));
    let summary: serde_json::Value = serde_json::from_str(&text).unwrap();
    let mut sum = 0;
    for list in ["callable", "blocked", "unreadable", "not_screened"] {
        let said = summary[list].as_u64().unwrap();
        let there = home.rows(&format!("{folder}/{list}.csv")).len() as u64;
        assert_eq!(said, there, "{list} in {folder}");
        sum += said;
    }
    assert_eq!(summary["rows"].as_u64().unwrap(), sum);
    summary
}
