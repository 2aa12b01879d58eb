//! Lists whose truth is known by construction, and a slow twin that shares no code with the program.
//!
//! The list of 1,346,503 rows runs at 1/100 of its size in the ordinary run, and whole when
//! `UPHOLD_SOAK_SECONDS` is set.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use tests::{Dice, Home};

use super::{CAMPAIGN, all_rows, balanced, screen};

/// A cell as people type it, and the number that it was made from.
fn dirty(dice: &mut Dice, national: u64) -> String {
    let digits = national.to_string();
    let (code, rest) = digits.split_at(4);
    match dice.below(9) {
        0 => format!("0{digits}"),
        1 => format!("0{code} {rest}"),
        2 => format!("+44{digits}"),
        3 => format!("+44 (0){code} {rest}"),
        4 => format!("0044 {code} {rest}"),
        5 => digits,
        6 => format!("(0{code}) {rest}"),
        7 => format!("44{digits}"),
        _ => format!(" 0{code}-{rest} "),
    }
}

/// What certainly is no number.
const RUBBISH: [&str; 6] = ["", "n/a", "unknown", "0770090", "7.7E+09", "12"];

/// What a person with paper and pencil says: only sets and strings.
#[derive(Default)]
struct Twin {
    tps: BTreeSet<u64>,
    ctps: BTreeSet<u64>,
    /// Day of the objection; `None` is always.
    objected: BTreeMap<u64, Option<String>>,
    /// Days on which consents were given.
    consented: BTreeMap<u64, String>,
}

impl Twin {
    fn says(&self, number: Option<u64>) -> (&'static str, &'static str) {
        let Some(number) = number else { return ("unreadable", "") };
        let consent = self.consented.get(&number);
        match (self.objected.get(&number), consent) {
            (None, Some(_)) => return ("callable", "consent"),
            (Some(Some(told)), Some(given)) if given > told => return ("callable", "consent"),
            (Some(_), _) => return ("blocked", "objected"),
            (None, None) => {}
        }
        if self.tps.contains(&number) {
            ("blocked", "listed-tps")
        } else if self.ctps.contains(&number) {
            ("blocked", "listed-ctps")
        } else {
            ("callable", "not-listed")
        }
    }
}

/// A world of a few numbers, so that everything meets everything.
fn world(dice: &mut Dice, size: u64) -> (Home, Twin, Vec<u64>) {
    let firsts = [7_700_900_000, 1_632_960_000, 2_079_460_000, 1_134_960_000];
    let numbers: Vec<u64> =
        (0..size).map(|_| firsts[dice.below(4) as usize] + dice.below(1_000)).collect();
    let mut twin = Twin::default();
    let day = |dice: &mut Dice| format!("2026-10-{:02}", dice.below(20) + 1);
    for &number in &numbers {
        if dice.below(3) == 0 {
            twin.tps.insert(number);
        }
        if dice.below(6) == 0 {
            twin.ctps.insert(number);
        }
        if dice.below(8) == 0 {
            let told = (dice.below(5) > 0).then(|| day(dice));
            twin.objected.insert(number, told);
        }
        if dice.below(8) == 0 {
            let given = day(dice);
            twin.consented.insert(number, given);
        }
    }
    // An edition is never empty.
    twin.tps.insert(7_700_900_000);
    twin.ctps.insert(1_632_960_999);
    let home = Home::with_registers(&sorted(&twin.tps), &sorted(&twin.ctps));
    let mut objections = String::from("number,objected_on\n07700900999,2026-01-01\n");
    twin.objected.insert(7_700_900_999, Some("2026-01-01".to_owned()));
    for (number, day) in &twin.objected {
        if *number != 7_700_900_999 {
            writeln!(objections, "0{number},{}", day.as_deref().unwrap_or("")).unwrap();
        }
    }
    home.write("dnc.csv", objections);
    home.uphold(&["objections", "import", "--caller", "Acme Ltd", "dnc.csv"]).exits(0);
    twin.consented.insert(7_700_900_998, "2026-10-30".to_owned());
    let mut consents =
        String::from("number,caller,kind,wording_version,given,withdrawn,source,proof\n");
    for (number, day) in &twin.consented {
        writeln!(consents, "0{number},Acme Ltd,live,v1,{day},,form,1").unwrap();
    }
    home.write("consents.csv", consents);
    home.write("spring.toml", format!("{CAMPAIGN}consents = \"consents.csv\"\n"));
    (home, twin, numbers)
}

fn sorted(set: &BTreeSet<u64>) -> Vec<u64> {
    set.iter().copied().collect()
}

/// Screens a list of so many rows in such a world, and compares row by row.
fn compare(seed: u64, size: u64, rows: u64) {
    let mut dice = Dice::new(seed);
    let (home, twin, numbers) = world(&mut dice, size);
    let mut list = String::from("id,phone\n");
    let mut truth = BTreeMap::new();
    for id in 0..rows {
        let number = (dice.below(12) > 0).then(|| numbers[dice.below(size) as usize]);
        let cell = match number {
            Some(number) => dirty(&mut dice, number),
            None => RUBBISH[dice.below(6) as usize].to_owned(),
        };
        writeln!(list, "{id},{cell}").unwrap();
        truth.insert(id.to_string(), (cell, twin.says(number)));
    }
    home.write("list.csv", list);
    screen(&home, "list.csv", &[]);
    assert_eq!(balanced(&home, "out")["rows"], rows);
    let mut before: BTreeMap<String, u64> = BTreeMap::new();
    for (list, row) in all_rows(&home, "out") {
        let (cell, (class, reason)) = truth.remove(&row[0]).expect("each row once");
        assert_eq!(list, class, "seed {seed}, cell {cell:?}: {row:?}");
        assert!(reason.is_empty() || row[3] == reason, "seed {seed}, {cell:?}: {row:?}");
        assert_eq!(row[1], cell, "the cell is as it was");
        let id: u64 = row[0].parse().unwrap();
        let last = before.insert(list, id);
        assert!(last.is_none_or(|last| last < id), "input order");
    }
    assert!(truth.is_empty(), "rows were lost: {truth:?}");
}

#[test]
fn twenty_thousand_rows_agree_with_the_twin() {
    compare(1, 1_500, 20_000);
}

#[test]
fn many_small_worlds_agree_with_the_twin() {
    for seed in 100..130 {
        compare(seed, 1 + seed % 17, 60);
    }
}

/// The list of the user's script, by its figures.
fn script(callable: u64, blocked: u64, unreadable: u64, said: &str) {
    let rows = callable + blocked + unreadable;
    let mut dice = Dice::new(20_261_123);
    // Even numbers are listed, odd ones are not: two synthetic ranges, 07 and 01.
    let number = |dice: &mut Dice, odd: u64| {
        let first = [7_700_900_000, 1_632_960_000, 2_079_460_000][dice.below(3) as usize];
        first + dice.below(500) * 2 + odd
    };
    let mut tps = Vec::new();
    for first in [7_700_900_000, 1_632_960_000, 2_079_460_000_u64] {
        tps.extend((0..500).map(|index| first + index * 2));
    }
    let home = Home::with_registers(&tps, &[1_134_960_000]);
    home.write("spring.toml", CAMPAIGN);
    let mut left = [callable, blocked, unreadable];
    let mut list = String::from("id,phone\n");
    for id in 0..rows {
        let mut pick = dice.below(rows - id);
        let class = left
            .iter()
            .position(|&n| {
                pick < n || {
                    pick -= n;
                    false
                }
            })
            .unwrap();
        left[class] -= 1;
        let cell = match class {
            0 => {
                let n = number(&mut dice, 1);
                dirty(&mut dice, n)
            }
            1 => {
                let n = number(&mut dice, 0);
                dirty(&mut dice, n)
            }
            _ => RUBBISH[dice.below(6) as usize].to_owned(),
        };
        writeln!(list, "{id},{cell}").unwrap();
    }
    home.write("leads.csv", list);
    screen(&home, "leads.csv", &[]).exits(1).says(said);
    balanced(&home, "out");
}

#[test]
fn the_users_script_word_for_word() {
    if std::env::var_os("UPHOLD_SOAK_SECONDS").is_some() {
        let said = "612,004 callable · 731,377 blocked · 3,122 not readable (each with its reason) = 1,346,503 rows";
        script(612_004, 731_377, 3_122, said);
    }
    script(
        6_120,
        7_314,
        31,
        "6,120 callable · 7,314 blocked · 31 not readable (each with its reason) = 13,465 rows",
    );
}
