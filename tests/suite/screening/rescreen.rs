//! A result screened again: what is newly blocked must leave the dialler.

use tests::{Home, drama, fixed_width};

use super::{balanced, home, screen};

fn screened() -> Home {
    let home = home();
    home.write(
        "list.csv",
        "name,phone,mobile\nA,07700900002,\nB,07700900003,07700900001\nC,,07700900001\n",
    );
    screen(&home, "list.csv", &[]).exits(0).says("2 callable · 1 blocked");
    home
}

fn newer(home: &Home, tps: &[u64]) {
    for (source, numbers) in [("tps", tps), ("ctps", &[drama(2_005)][..])] {
        home.write("newer.txt", fixed_width(numbers));
        let args = ["register", "import", "--source", source, "--as-of", "2026-11-27", "newer.txt"];
        home.uphold(&args).exits(0);
    }
}

const AGAIN: [&str; 6] = ["rescreen", "out", "--out", "again", "--on", "2026-11-28"];

#[test]
fn a_newer_edition_blocks_more() {
    let home = screened();
    newer(&home, &[drama(1), drama(2)]);
    home.uphold(&AGAIN).exits(0).says("1 callable · 2 blocked");
    let summary = balanced(&home, "again");
    assert_eq!(summary["changes"]["newly_blocked"], 1, "{summary}");
    assert!(
        home.read("again/changes.csv").contains("A,07700900002"),
        "{}",
        home.read("again/changes.csv")
    );
}

#[test]
fn a_blanked_cell_comes_back_when_it_may_be_called() {
    let home = screened();
    assert!(home.read("out/callable.csv").contains("B,07700900003,,"));
    newer(&home, &[drama(9)]);
    home.uphold(&AGAIN).exits(0).says("3 callable · 0 blocked");
    assert!(home.read("again/callable.csv").contains("B,07700900003,07700900001,"));
}

#[test]
fn nothing_changed() {
    let home = screened();
    home.uphold(&["rescreen", "out", "--out", "again", "--on", "2026-11-24"]).exits(0);
    let summary = balanced(&home, "again");
    assert_eq!(summary["changes"]["newly_blocked"], 0, "{summary}");
    assert_eq!(summary["callable"], 2);
}

#[test]
fn too_late_for_the_editions_is_not_callable() {
    let home = screened();
    home.uphold(&["rescreen", "out", "--out", "again", "--on", "2027-03-01"]).exits(2);
    assert_eq!(balanced(&home, "again")["callable"], 0);
}

#[test]
fn a_trial_is_no_earlier_result() {
    let home = screened();
    let args = ["screen", "list.csv", "--against", "tps.txt", "--kind", "live", "--out", "trial"];
    home.uphold(&args).exits(0);
    home.uphold(&["rescreen", "trial", "--out", "again"]).exits(2).tells("trial");
    assert!(!home.has("again"));
}

#[test]
fn a_folder_that_is_no_result() {
    let home = screened();
    std::fs::remove_file(home.path("out/summary.json")).unwrap();
    home.uphold(&AGAIN).exits(2).tells("out");
    assert!(!home.has("again"));
}

/// A result that is screened like any list: our own columns are not taken for telephone numbers.
#[test]
fn a_callable_list_screened_as_a_list() {
    let home = home();
    home.write("list.csv", "phone,mobile\n07700900002,07700900001\n");
    screen(&home, "list.csv", &[]).exits(0);
    let args =
        ["screen", "out/callable.csv", "--campaign", "spring.toml", "--out", "again", "--json"];
    let summary = home.uphold(&args).exits(0).json();
    assert_eq!(summary["list"]["phone_columns"], serde_json::json!(["phone", "mobile"]));
    assert!(home.read("again/callable.csv").contains("uphold_verdict_2"));
}
