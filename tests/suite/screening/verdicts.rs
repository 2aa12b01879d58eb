//! Verdicts, reasons and provisions, case by case.

use std::process::Command;

use tests::{Home, drama};

use super::{CAMPAIGN, assert_nothing_left, balanced, home, screen};

/// List, reason and cite of the one row whose only cell this is.
fn verdict(home: &Home, cell: &str) -> (String, String, String) {
    home.write("one.csv", format!("phone\n\"{cell}\"\n"));
    screen(home, "one.csv", &["--replace"]);
    balanced(home, "out");
    for list in ["callable", "blocked", "unreadable", "not_screened"] {
        let text = home.read(&format!("out/{list}.csv"));
        if let Some(row) = text.lines().nth(1) {
            let behind = row.rsplit('"').next().unwrap();
            let behind = behind.strip_prefix(cell).unwrap_or(behind);
            let cells: Vec<_> = behind.split(',').collect();
            return (list.to_owned(), cells[2].to_owned(), cells[3].to_owned());
        }
    }
    panic!("the row is in no list");
}

#[test]
fn dirty_cells() {
    let home = home();
    for (cell, list, reason, cite) in [
        ("07700900001", "blocked", "listed-tps", "PECR_21_1_B"),
        ("+44 7700 900001", "blocked", "listed-tps", "PECR_21_1_B"),
        ("+44 (0)7700 900001", "blocked", "listed-tps", "PECR_21_1_B"),
        ("0044 7700 900001", "blocked", "listed-tps", "PECR_21_1_B"),
        ("7700900001", "blocked", "listed-tps", "PECR_21_1_B"),
        ("tel: 07700-900-001", "blocked", "listed-tps", "PECR_21_1_B"),
        ("07700900001.0", "blocked", "listed-tps", "PECR_21_1_B"),
        ("07700 900002 / 07700 900001", "blocked", "listed-tps", "PECR_21_1_B"),
        ("01632 960005", "blocked", "listed-ctps", "PECR_21_1_B"),
        ("(01632) 960005", "blocked", "listed-ctps", "PECR_21_1_B"),
        ("07700 900002", "callable", "not-listed", "PECR_21_1_B ICO_LIVE_CALLS"),
        ("01632 960006", "callable", "not-listed", "PECR_21_1_B ICO_LIVE_CALLS"),
        ("7.7009E+09", "unreadable", "lossy-cell", "PECR_21_1_B"),
        ("unknown", "unreadable", "impossible", "PECR_21_1_B"),
        ("0770090", "unreadable", "impossible", "PECR_21_1_B"),
        ("0800 FLOWERS", "unreadable", "ambiguous", "PECR_21_1_B"),
    ] {
        let wanted = (list.to_owned(), reason.to_owned(), cite.to_owned());
        assert_eq!(verdict(&home, cell), wanted, "{cell}");
    }
}

const CONSENTS: &str = "number,caller,kind,wording_version,given,withdrawn,source,proof\n";

/// A home in which 07700 900001 (listed) and 900002 (not) objected on a day.
fn objected(on: &str, consents: &str) -> Home {
    let home = home();
    home.uphold(&["caller", "add", "Other Ltd"]).exits(0);
    home.write("dnc.csv", format!("number,objected_on\n07700900002,{on}\n"));
    home.uphold(&["objections", "import", "--caller", "Acme Ltd", "dnc.csv"]).exits(0);
    home.write("consents.csv", format!("{CONSENTS}{consents}"));
    home.write("spring.toml", format!("{CAMPAIGN}consents = \"consents.csv\"\n"));
    home
}

#[test]
fn of_objection_and_consent_the_later_decides() {
    for (objection, consent, reason) in [
        ("2026-10-02", "2026-10-01,", "objected"),
        ("2026-10-02", "2026-10-02,", "objected"),
        ("2026-10-02", "2026-10-03,", "consent"),
        ("2026-10-02", "2026-10-03,2026-10-05", "objected"),
        ("", "2026-10-03,", "objected"),
    ] {
        let row = format!("07700900002,Acme Ltd,live,v1,{consent},form,1\n");
        let row = if consent.ends_with(',') { row } else { row.replace(",,", ",") };
        let home = objected(objection, &row);
        let (_, said, _) = verdict(&home, "07700900002");
        assert_eq!(said, reason, "objected {objection:?}, consented {consent:?}");
    }
}

#[test]
fn consent_is_to_this_caller_for_this_kind_and_not_withdrawn() {
    for (row, reason) in [
        ("07700900001,Acme Ltd,live,v1,2026-10-01,,form,1", "consent"),
        ("07700900001,ACME LIMITED,live,v1,2026-10-01,,form,1", "consent"),
        ("07700900001,Acme Windows,live,v1,2026-10-01,,form,1", "consent"),
        ("07700900001,Other Ltd,live,v1,2026-10-01,,form,1", "listed-tps"),
        ("07700900001,Acme Ltd,automated,v1,2026-10-01,,form,1", "listed-tps"),
        ("07700900003,Acme Ltd,live,v1,2026-10-01,,form,1", "listed-tps"),
    ] {
        let home = objected("2026-01-01", &format!("{row}\n"));
        assert_eq!(verdict(&home, "07700900001").1, reason, "{row}");
    }
    let withdrawn = "07700900001,Acme Ltd,live,v1,2026-10-01,2026-10-09,form,1\n";
    let home = objected("2026-01-01", withdrawn);
    assert_eq!(verdict(&home, "07700900001").0, "blocked");
}

#[test]
fn kinds_that_need_consent() {
    for (kind, reason, cite) in [
        ("automated", "no-opt-in", "PECR_19"),
        ("claims", "no-opt-in", "PECR_21A"),
        ("pensions", "not-authorised", "PECR_21B"),
    ] {
        let home = objected("2026-01-01", "");
        let row = format!("07700900003,Acme Ltd,{kind},v1,2026-10-01,,form,1\n");
        home.write("consents.csv", format!("{CONSENTS}{row}"));
        let text = home.read("spring.toml").replace("live", kind);
        home.write("spring.toml", &text);
        let (list, said, provision) = verdict(&home, "07700900004");
        assert_eq!((list.as_str(), said.as_str()), ("blocked", reason), "{kind}");
        assert!(provision.starts_with(cite), "{kind}: {provision}");
        let with_consent = verdict(&home, "07700900003");
        if kind == "pensions" {
            assert_eq!(with_consent.1, "not-authorised");
            home.write("spring.toml", format!("{text}[pensions]\nauthorised = true\n"));
            assert_eq!(verdict(&home, "07700900003").1, "opted-in");
            assert_eq!(verdict(&home, "07700900004").1, "no-opt-in");
        } else {
            assert_eq!(with_consent.1, "opted-in", "{kind}");
        }
    }
}

#[test]
fn grace_only_where_proved_and_allowed() {
    let home = home();
    home.write("newer.txt", tests::fixed_width(&[drama(1), drama(7)]));
    let args = ["register", "import", "--source", "tps", "--as-of", "2026-11-22", "newer.txt"];
    home.uphold(&args).exits(0);
    assert_eq!(verdict(&home, "07700900007").1, "listed-tps", "not allowed");
    home.write("spring.toml", format!("{CAMPAIGN}[policy]\ngrace = true\n"));
    assert_eq!(verdict(&home, "07700900007").1, "grace", "absent on 20 November, listed on 22");
    assert_eq!(verdict(&home, "07700900001").1, "listed-tps", "listed since nobody knows when");
}

const TWO: &str =
    "name,phone,mobile\nA,01632960005,07700900002\nB,07700900001,\nC,07700900003,07700900004\n";

#[test]
fn a_blocked_landline_does_not_cost_a_good_mobile() {
    let home = home();
    home.write("list.csv", TWO);
    screen(&home, "list.csv", &[]).exits(0).says("2 callable · 1 blocked");
    let callable = home.read("out/callable.csv");
    assert!(callable.contains("\nA,,07700900002,callable,"), "{callable}");
    assert!(home.read("out/blanked.csv").contains("2,phone,01632960005,blocked,listed-ctps"));
    screen(&home, "list.csv", &["--whole-rows", "--replace"])
        .exits(0)
        .says("1 callable · 2 blocked");
    assert!(!home.read("out/callable.csv").contains("07700900002"));
    assert!(home.read("out/blocked.csv").contains("\nA,01632960005,07700900002,blocked,"));
}

#[test]
fn duplicates_are_counted_and_listed() {
    let home = home();
    home.write("list.csv", "first_name,surname,postcode,phone\nAnn,Lee,YO1 1AA,07700900002\nBen,Roe,YO1 1AB,07700 900002\nAnn,Lee,YO1 1AA,07700900003\n");
    screen(&home, "list.csv", &[]).exits(0);
    let summary = balanced(&home, "out");
    assert_eq!(summary["duplicates"]["repeated_numbers"], 1, "{summary}");
    assert_eq!(summary["duplicates"]["repeated_people"], 1, "{summary}");
    assert!(home.read("out/duplicates.csv").contains("3,number,+447700900002"));
}

#[test]
fn verdicts_alone_stand_beside_the_rows_and_leave_no_evidence() {
    let home = home();
    let list = "phone\n07700900002\n\n+447700900001\nunknown\n\"07700\n900003\"\n";
    home.write("list.csv", list);
    let ran = screen(&home, "list.csv", &["--verdicts"]).exits(1);
    ran.says("1 callable · 1 blocked · 2 not readable").says("out/verdicts.csv").says("no receipt");
    let wanted = "uphold_verdict\ncallable\n\nblocked\nunreadable\nunreadable\n";
    assert_eq!(home.read("out/verdicts.csv"), wanted);
    let names = std::fs::read_dir(home.path("out")).unwrap().count();
    assert_eq!(names, 2, "verdicts.csv and summary.json");
    let summary: serde_json::Value = serde_json::from_str(&home.read("out/summary.json")).unwrap();
    assert!(summary["duplicates"].is_null() && summary["rows"] == 4, "{summary}");
    home.uphold(&["rescreen", "out"]).exits(2).tells("only verdicts were written here");
    home.uphold(&["--lang", "cy", "rescreen", "out"]).exits(2).tells("dim ond dyfarniadau");
    screen(&home, "list.csv", &["--verdicts"]).exits(2);
    screen(&home, "list.csv", &["--verdicts", "--replace"]).exits(1);
    // An open quote is told at its row, and no result is there.
    home.write("open.csv", "phone\n07700900002\n\"07700900003\n");
    std::fs::remove_dir_all(home.path("out")).unwrap();
    screen(&home, "open.csv", &["--verdicts"]).exits(2).tells("row 3");
    assert_nothing_left(&home);
}

#[test]
fn workbooks_hold_numbers_as_text() {
    let home = home();
    home.write("list.csv", TWO);
    screen(&home, "list.csv", &["--xlsx"]).exits(0);
    // Read back as a list of its own: the leading zeros are there.
    let args = ["screen", "out/callable.xlsx", "--campaign", "spring.toml", "--out", "again"];
    home.uphold(&args).exits(0);
    assert!(home.read("again/callable.csv").contains("07700900002"));
    for list in ["callable", "blocked", "unreadable", "not_screened"] {
        assert!(home.has(&format!("out/{list}.xlsx")), "{list}");
    }
}

#[test]
fn any_delimiter_packed_or_from_standard_input() {
    let comma = "name,phone\nA,07700900002\nB,07700900001\n";
    for delimiter in [",", "\t", ";", "|"] {
        let home = home();
        home.write("list.csv", comma.replace(',', delimiter));
        screen(&home, "list.csv", &[]).exits(0).says("1 callable · 1 blocked");
    }
    let home = home();
    home.write("list.csv", comma);
    let args = ["screen", "-", "--campaign", "spring.toml", "--out", "fed"];
    home.uphold_fed(&args, comma.as_bytes()).exits(0).says("1 callable · 1 blocked");
    assert!(Command::new("gzip").arg(home.path("list.csv")).status().unwrap().success());
    screen(&home, "list.csv.gz", &[]).exits(0).says("1 callable · 1 blocked");
}
