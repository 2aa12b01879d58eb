//! The user's script: one command, and a result that explains itself.

use tests::{Home, drama};

const LIST: &str = "\
name,phone,mobile
Ann,07700 900001,
Ben,07700900002,01632 960005
Cai,7.91E+09,
Dot,07700 900003 / 07700 900001,
Eve,,
";

fn home() -> Home {
    let home = Home::with_registers(&[drama(1)], &[drama(2_005)]);
    home.write("leads.csv", LIST);
    home.write(
        "spring.toml",
        "name = \"Spring\"\ncaller = \"ACME LIMITED\"\nkind = \"live\"\non = 2026-11-23\n",
    );
    home
}

#[test]
fn says_what_became_of_every_row() {
    let home = home();
    home.uphold(&["screen", "leads.csv", "--campaign", "spring.toml", "--out", "screened"])
        .exits(1)
        .says("1 callable · 2 blocked · 2 not readable (each with its reason) = 5 rows");
    let callable = home.read("screened/callable.csv");
    assert!(callable.contains("Ben,07700900002,,callable,not-listed,"), "{callable}");
    assert!(!callable.contains("960005"), "the listed landline is blanked:\n{callable}");
    let blanked = home.read("screened/blanked.csv");
    assert!(
        blanked.contains("3,mobile,01632 960005,blocked,listed-ctps,PECR_21_1_B,+441632960005")
    );
    let blocked = home.read("screened/blocked.csv");
    assert!(blocked.contains("+447700900003 +447700900001"), "the worst decides:\n{blocked}");
    assert!(home.read("screened/report.html").contains("Acme Ltd"));
}

#[test]
fn the_figures_balance_as_data() {
    let home = home();
    let ran = home
        .uphold(&[
            "screen",
            "leads.csv",
            "--campaign",
            "spring.toml",
            "--out",
            "screened",
            "--json",
        ])
        .exits(1);
    let summary = ran.json();
    let count = |key: &str| summary[key].as_u64().unwrap();
    assert_eq!(count("rows"), 5);
    let classes = ["callable", "blocked", "unreadable", "not_screened"];
    assert_eq!(classes.iter().map(|class| count(class)).sum::<u64>(), 5);
    assert_eq!(summary["blocked_by"]["listed-tps"], 2);
    assert_eq!(summary["register_editions"][0]["as_of"], "2026-11-20");
    let kept: serde_json::Value =
        serde_json::from_str(&home.read("screened/summary.json")).unwrap();
    assert_eq!(kept, summary);
}

#[test]
fn speaks_welsh() {
    let home = home();
    let args =
        ["screen", "leads.csv", "--campaign", "spring.toml", "--out", "screened", "--lang", "cy"];
    home.uphold(&args).exits(1);
    let report = home.read("screened/report.html");
    assert!(report.contains("<html lang=\"cy\""));
}
