//! Killed at any instant: what was confirmed is there, and a result is whole or absent.

use std::process::Child;
use std::time::{Duration, Instant};

use tests::{Home, Kills, drama, soak_seconds};

use super::{balanced, home, screen};

/// Kills the program at a random moment; true if it had ended well before.
fn ended_well(kills: &mut Kills, child: Child) -> bool {
    kills.kill(child).is_some_and(|code| code < 2)
}

#[test]
fn soak_kills_keep_what_was_confirmed() {
    let home = home();
    let (mut imports, mut updates) = (Kills::new(9), Kills::new(19));
    let mut confirmed = 0_u64;
    let mut day = 1_u64;
    let mut editions = 1;
    let until = Instant::now() + Duration::from_secs(soak_seconds(8) / 2);
    let mut rounds = 0;
    while Instant::now() < until || rounds < 10 {
        rounds += 1;
        home.write("dnc.csv", format!("number\n0{}\n", drama(10 + rounds % 900)));
        let args = ["objections", "import", "--caller", "Acme Ltd", "dnc.csv"];
        confirmed += u64::from(ended_well(&mut imports, home.start(&args)));
        let kept = home.uphold(&["objections", "status", "--json"]).exits(0).json();
        assert!(kept["imports"].as_u64().unwrap() >= confirmed, "{kept}, round {rounds}");

        let as_of = format!("20{:02}-{:02}-{:02}", 27 + day / 336, day / 28 % 12 + 1, day % 28 + 1);
        home.write("add.csv", format!("number\n0{}\n", drama(1_000 + rounds % 900)));
        let update =
            ["register", "update", "--source", "tps", "--as-of", &as_of, "--add", "add.csv"];
        if ended_well(&mut updates, home.start(&update)) {
            editions += 1;
        }
        day += 1;
        let held = home.uphold(&["register", "status", "--verify", "--json"]);
        let held: serde_json::Value = serde_json::from_str(&held.out).unwrap();
        let registers = held["registers"].as_array().unwrap();
        assert_eq!(registers.len(), 2, "{held}");
        assert!(registers.iter().all(|register| register["sound"] == true), "{held}");
        let tps = registers.iter().find(|register| register["source"] == "tps").unwrap();
        assert!(tps["editions"].as_array().unwrap().len() >= editions, "{held}");
    }
}

#[test]
fn soak_kills_leave_a_whole_result_or_none() {
    let home = home();
    let mut list = String::from("name,phone\n");
    for row in 0..2_000_u64 {
        list.push_str(&format!("person {row},0{}\n", drama(row % 1_000)));
    }
    home.write("list.csv", list);
    screen(&home, "list.csv", &[]).exits(0);
    let mut kills = Kills::new(10);
    let until = Instant::now() + Duration::from_secs(soak_seconds(8) / 2);
    let (mut whole, mut absent) = (0, 0);
    while Instant::now() < until || whole + absent < 10 {
        let screen = ["screen", "list.csv", "--campaign", "spring.toml", "--out", "fresh"];
        let rescreen = ["rescreen", "out", "--out", "fresh", "--on", "2026-11-24"];
        let args = if kills.dice().below(2) == 0 { &screen[..] } else { &rescreen[..] };
        let ended = ended_well(&mut kills, home.start(args));
        if home.has("fresh") {
            assert_eq!(balanced(&home, "fresh")["rows"], 2_000);
            std::fs::remove_dir_all(home.path("fresh")).unwrap();
            whole += 1;
        } else {
            assert!(!ended, "it said that it had written a result");
            absent += 1;
        }
    }
    assert_eq!(balanced(&home, "out")["rows"], 2_000, "the earlier result is untouched");
    screen(&home, "list.csv", &["--replace"]).exits(0);
}

/// What a killed run left is swept by the next one, and nothing else is.
#[test]
fn what_a_kill_left_is_swept() {
    let home = Home::with_registers(&[drama(1)], &[drama(2_005)]);
    home.write("spring.toml", super::CAMPAIGN);
    home.write("list.csv", "phone\n07700900002\n");
    home.write(".out.making-999999999/callable.csv", "half");
    screen(&home, "list.csv", &[]).exits(0);
    assert!(!home.has(".out.making-999999999"));
    balanced(&home, "out");
}

/// Killed again and again between a segment and its confirmation.
#[test]
fn two_kills_before_the_confirmation_lose_no_objection() {
    let home = home();
    let head = home.data().join("objections/head");
    let import = |index: u64| {
        home.write("dnc.csv", format!("number\n0{}\n", drama(index)));
        home.uphold(&["objections", "import", "--caller", "Acme Ltd", "dnc.csv"]).exits(0);
    };
    import(10);
    let mut before = std::fs::read(&head).unwrap();
    for index in 11..14 {
        import(index);
        // As if killed after the segment: the head still names the one before.
        let after = std::fs::read(&head).unwrap();
        std::fs::write(&head, before).unwrap();
        before = after;
    }
    let kept = home.uphold(&["objections", "status", "--json"]).exits(0).json();
    assert_eq!(kept["kept"], 4, "{kept}");
    // The same file again is already held, and is confirmed by that.
    import(13);
    assert!(std::fs::read_to_string(&head).unwrap().starts_with("4 "));
}
