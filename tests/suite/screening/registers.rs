//! Registers: what is taken in, what is refused, what is known of a number.

use std::process::Command;

use tests::{Home, Ran, drama, fixed_width};

use super::home;

fn import(home: &Home, file: &str, as_of: &str) -> Ran {
    home.uphold(&["register", "import", "--source", "tps", "--as-of", as_of, file])
}

fn editions(home: &Home) -> Vec<serde_json::Value> {
    let ran = home.uphold(&["register", "status", "--json"]);
    let held: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let tps = held["registers"].as_array().unwrap().iter().find(|one| one["source"] == "tps");
    tps.unwrap()["editions"].as_array().unwrap().clone()
}

fn known(home: &Home, number: u64, on: &str) -> serde_json::Value {
    let number = format!("0{number}");
    let ran = home.uphold(&["register", "lookup", &number, "--on", on, "--json"]).exits(0).json();
    ran["registers"].as_array().unwrap().iter().find(|one| one["source"] == "tps").unwrap().clone()
}

#[test]
fn every_form_of_an_edition_is_the_same_edition() {
    let numbers: Vec<u64> = (0..50).map(drama).chain((2_000..2_050).map(drama)).collect();
    let mut sorted = numbers.clone();
    sorted.sort_unstable();
    let plain = fixed_width(&numbers);
    let with_blanks: String =
        sorted.iter().map(|n| format!("0{:<4}{:>7}\r\n", n / 1_000_000, n % 1_000_000)).collect();
    let list: String = numbers.iter().map(|number| format!("0{number}\n")).collect();
    let table = format!("number\n{list}");
    let mut digests = Vec::new();
    for content in [plain, with_blanks, list, table] {
        let home = Home::new();
        home.write("edition.txt", content);
        import(&home, "edition.txt", "2026-11-20").exits(0);
        digests.push(editions(&home)[0]["digest"].clone());
        assert_eq!(editions(&home)[0]["count"], 100);
    }
    let home = Home::new();
    home.write("edition.txt", fixed_width(&numbers));
    assert!(Command::new("gzip").arg(home.path("edition.txt")).status().unwrap().success());
    import(&home, "edition.txt.gz", "2026-11-20").exits(0);
    digests.push(editions(&home)[0]["digest"].clone());
    assert!(digests.windows(2).all(|pair| pair[0] == pair[1]), "{digests:?}");
}

#[test]
fn the_same_edition_twice_does_nothing() {
    let home = home();
    let before = std::fs::read(home.data().join("registers/tps.register")).unwrap();
    import(&home, "tps.txt", "2026-11-20").exits(0);
    assert_eq!(std::fs::read(home.data().join("registers/tps.register")).unwrap(), before);
    assert_eq!(editions(&home).len(), 1);
}

#[test]
fn an_older_edition_fits_in() {
    let home = home();
    home.write("older.txt", fixed_width(&[drama(1), drama(2)]));
    import(&home, "older.txt", "2026-10-02").exits(0);
    let held: Vec<_> = editions(&home).iter().map(|one| one["as_of"].clone()).collect();
    assert_eq!(held, ["2026-10-02", "2026-11-20"]);
    let since_october = known(&home, drama(1), "2026-11-20");
    assert_eq!(since_october["state"], "listed");
    assert_eq!(since_october["at_least_28_days"], "yes");
    assert_eq!(known(&home, drama(2), "2026-10-02")["state"], "listed");
    assert_eq!(known(&home, drama(2), "2026-11-20")["state"], "not-listed");
    assert_eq!(known(&home, drama(2), "2026-11-01")["state"], "may-be-listed");
}

#[test]
fn the_day_of_listing_lies_within_an_interval() {
    let home = Home::new();
    for (day, numbers) in [
        ("2026-09-01", &[drama(1)][..]),
        ("2026-10-01", &[drama(1), drama(2)]),
        ("2026-11-20", &[drama(1), drama(2), drama(3)]),
    ] {
        home.write("edition.txt", fixed_width(numbers));
        import(&home, "edition.txt", day).exits(0);
    }
    let listed = known(&home, drama(2), "2026-11-20");
    assert_eq!(
        (&listed["since_latest"], &listed["at_least_28_days"]),
        (&"2026-10-01".into(), &"yes".into())
    );
    assert_eq!(known(&home, drama(3), "2026-11-20")["at_least_28_days"], "cannot-be-known");
    assert_eq!(known(&home, drama(3), "2026-08-01")["state"], "cannot-be-known");
    assert_eq!(known(&home, drama(1), "2026-12-01")["state"], "cannot-be-known");
    assert_eq!(known(&home, drama(3), "2026-12-01")["last_known_listed"], true);
}

#[test]
fn what_is_cut_or_foreign_is_refused_whole() {
    let home = home();
    let before = editions(&home);
    let whole = fixed_width(&(0..500).map(drama).collect::<Vec<_>>());
    home.write("cut.txt", &whole[..whole.len() - 5]);
    import(&home, "cut.txt", "2026-11-21").exits(2).tells("cut.txt");
    home.write("foreign.txt", "Dear customer,\nyour order is on its way.\nYours\n");
    import(&home, "foreign.txt", "2026-11-21").exits(2).tells("foreign.txt");
    home.write("empty.txt", "");
    import(&home, "empty.txt", "2026-11-21").exits(2).tells("empty.txt");
    import(&home, "tps.txt", "2026-02-30").exits(2);
    assert_eq!(editions(&home), before);
}

#[test]
fn additions_and_removals() {
    let home = home();
    home.write("add.txt", "07700900007\n");
    home.write("gone.txt", "07700900001\n");
    let args = ["register", "update", "--source", "tps", "--as-of", "2026-11-22"];
    home.uphold(&[&args[..], &["--add", "add.txt", "--remove", "gone.txt"]].concat()).exits(0);
    assert_eq!(known(&home, drama(7), "2026-11-22")["state"], "listed");
    assert_eq!(known(&home, drama(1), "2026-11-22")["state"], "not-listed");
    assert_eq!(known(&home, drama(1), "2026-11-20")["state"], "listed");
}

#[test]
fn a_bureaus_dates_stand_beside_what_is_proved() {
    let home = Home::new();
    home.write("dated.csv", "number,listed_on,removed_on\n07700900001,2020-03-04,\n");
    let args = ["register", "import", "--source", "tps", "--as-of", "2026-11-20", "--dated"];
    home.uphold(&[&args[..], &["dated.csv"]].concat()).exits(0);
    assert_eq!(known(&home, drama(1), "2026-11-20")["attributed_since"], "2020-03-04");
}

#[test]
fn a_nightly_job_can_raise_the_alarm() {
    let home = Home::new();
    home.uphold(&["register", "status"]).exits(1);
    let home = self::home();
    home.uphold(&["register", "status", "--max-age", "100000", "--verify"]).exits(0);
    let path = home.data().join("registers/tps.register");
    let mut bytes = std::fs::read(&path).unwrap();
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    std::fs::write(&path, bytes).unwrap();
    home.uphold(&["register", "status", "--max-age", "100000", "--verify"]).exits(2);
}

#[test]
fn shrinkage_alerts_and_is_taken() {
    let home = Home::new();
    home.write("all.txt", fixed_width(&(0..900).map(drama).collect::<Vec<_>>()));
    import(&home, "all.txt", "2026-10-20").exits(0);
    home.write("fewer.txt", fixed_width(&(0..300).map(drama).collect::<Vec<_>>()));
    let ran = import(&home, "fewer.txt", "2026-11-20").exits(0);
    let status = home.uphold(&["register", "status", "--max-age", "100000"]);
    assert!(format!("{}{}{}", ran.out, ran.talk, status.out).contains("600"), "{}", status.out);
}
