//! What can be wrong with call records and with what is given beside them: said with file and row, counted as
//! what it is, and never a figure that pretends to be whole.

mod kills;
mod receipts;

use std::fmt::Write as _;
use std::process::Command;

use serde_json::Value;
use tests::{Home, Ran, drama, fixed_width};

/// `Acme Ltd`, and a TPS of two editions in 2025 that lists 07700 900001.
fn home() -> Home {
    let home = Home::new();
    home.uphold(&["caller", "add", "Acme Ltd"]).exits(0);
    for day in ["2024-11-04", "2025-12-29"] {
        home.write("edition.txt", fixed_width(&[drama(1)]));
        home.uphold(&["register", "import", "--source", "tps", "--as-of", day, "edition.txt"])
            .exits(0);
    }
    home
}

fn audit(home: &Home, more: &[&str]) -> Ran {
    let args = ["audit", "records", "--caller", "Acme Ltd", "--no-receipt", "--out", "out"];
    home.uphold(&[&args[..], more].concat())
}

const LONDON: [&str; 2] = ["--zone", "Europe/London"];

/// A row of Asterisk: who was called, when by its clock, and the same moment as an epoch.
pub(crate) fn asterisk(number: &str, start: &str, epoch: &str, seconds: &str) -> String {
    format!(
        "\"sales\",\"01632960001\",\"{number}\",\"out\",\"\",\"SIP/{epoch}-{number}\",\"\",\"Dial\",\"\",\
         \"{start}\",,\"{start}\",{seconds},5,\"ANSWERED\",\"DOCUMENTATION\",\"{epoch}\",\"\"\n"
    )
}

/// So many good rows, a minute apart, of one morning in January: 07700 900000 and the following.
fn good(count: u64) -> String {
    let row = |index: u64| {
        let (hour, minute) = (index / 60 % 24, index % 60);
        let start = format!("2025-01-{:02} {hour:02}:{minute:02}:00", 10 + index / 1_440);
        // 10 January 2025, midnight.
        let epoch = format!("{}.{index}", 1_736_467_200 + index * 60);
        asterisk(&format!("0{}", drama(index % 1_000)), &start, &epoch, "10")
    };
    (0..count).map(row).collect()
}

/// The figures that were written; what must hold of all of them holds.
fn figures(home: &Home) -> Value {
    let found: Value = serde_json::from_str(&home.read("out/audit.json")).unwrap();
    let sum = |key: &str| -> u64 {
        found[key].as_object().unwrap().values().map(|it| it.as_u64().unwrap()).sum()
    };
    let governed = found["governed"]["low"].as_u64().unwrap();
    assert_eq!(sum("excluded") + sum("unknown") + governed, found["rows"].as_u64().unwrap());
    found
}

fn excluded(found: &Value, class: &str) -> u64 {
    found["excluded"][class].as_u64().unwrap_or(0)
}

/// Refused with these sentences, and nothing is written.
#[track_caller]
fn refused(home: &Home, more: &[&str], says: &[&str]) {
    let mut ran = audit(home, more).exits(2);
    for text in says {
        ran = ran.tells(text);
    }
    nothing_left(home);
}

/// Nothing in the folder says that a result was begun.
#[track_caller]
fn nothing_left(home: &Home) {
    for entry in std::fs::read_dir(home.folder()).unwrap() {
        let name = entry.unwrap().file_name().to_string_lossy().into_owned();
        assert!(name != "out" && !name.contains(".making-"), "{name} was left behind");
    }
}

#[test]
fn files_that_are_none() {
    for (content, says) in [
        ("", "the file is empty"),
        ("\x7fELF\x02\x01\x01\0\0\0\0", "not a table"),
        ("Dear Sir,\nwe made no calls.\n", "nobody knows what the columns of this file mean"),
        ("name,phone\nAnn,07700900001\n", "nobody knows what the columns of this file mean"),
    ] {
        let home = home();
        home.write("records/good.csv", good(20));
        home.write("records/odd.csv", content);
        refused(&home, &LONDON, &[says, "odd.csv"]);
    }
    let home = home();
    std::fs::create_dir_all(home.path("records/empty")).unwrap();
    refused(&home, &[], &["there are no call records here", "`records`"]);
    std::fs::remove_dir_all(home.path("records")).unwrap();
    refused(&home, &[], &["there is no such file"]);
}

#[test]
fn a_header_alone_is_no_rows() {
    let home = home();
    let header = "call_date\tphone_number_dialed\tstatus\tuser\tphone_code\tlength_in_sec\tlead_id\tuniqueid\n";
    home.write("records/vicidial.tsv", header);
    let ran = audit(&home, &LONDON);
    if home.has("out") {
        assert_eq!(figures(&home)["rows"], 0);
    } else {
        ran.exits(2).tells("a header, but no rows").tells("vicidial.tsv");
    }
}

#[test]
fn a_gzip_that_was_cut() {
    let home = home();
    home.write("records/Master.csv", good(9_000));
    assert!(Command::new("gzip").arg(home.path("records/Master.csv")).status().unwrap().success());
    let packed = std::fs::read(home.path("records/Master.csv.gz")).unwrap();
    for share in [2, 50] {
        home.write("records/Master.csv.gz", &packed[..packed.len() / share]);
        let ran = audit(&home, &["--replace"]).exits(2).tells("Master.csv.gz");
        // What stands before the cut is counted, and said to be a part.
        let rows = if home.has("out") { figures(&home)["rows"].as_u64().unwrap() } else { 0 };
        if share == 2 {
            ran.tells("the file breaks off here");
            assert!(rows > 3_000 && rows < 6_000, "{rows}");
        }
    }
}

#[test]
fn a_zone_that_the_epochs_contradict() {
    let home = home();
    // The winter of London and UTC are one; the summer of a clock in UTC shows which it was.
    let mut text = good(1_500);
    let mut epoch = 1_750_064_400;
    for index in 0..40 {
        let start = format!("2025-06-16 09:{index:02}:00");
        text += &asterisk("07700900001", &start, &format!("{epoch}.{index}"), "10");
        epoch += 60;
    }
    home.write("records/Master.csv", text);
    let ran = audit(&home, &[]).exits(1);
    ran.tells("40 rows hold two moments that differ by whole hours").tells("row 1,501");
    // A zone that is given, and wrong, is told too; the right one is not.
    let home = self::home();
    home.write(
        "records/Master.csv",
        asterisk("07700900001", "2025-06-16 10:00:00", "1750064400.1", "9"),
    );
    audit(&home, &["--zone", "Master.csv=UTC"]).exits(1).tells("differ by whole hours");
    let ran = audit(&home, &["--zone", "Master.csv=Europe/London", "--replace"]).exits(1);
    assert!(!ran.talk.contains("whole hours"), "{}", ran.talk);
    let ran = audit(&home, &["--replace"]).exits(1);
    ran.says("time zone Europe/London (seen in the file)");
}

#[test]
fn clocks_that_were_not_set() {
    let home = home();
    let mut text = good(1_000);
    text += &asterisk("07700900001", "1970-01-01 00:00:07", "7.1", "10");
    text += &asterisk("07700900001", "2099-01-01 00:00:07", "4070908807.1", "10");
    text += &asterisk("07700900001", "2025-03-30 01:30:00", "1743294600.1", "10");
    text += &asterisk("07700900001", "soon", "x", "10");
    text += &asterisk("07700900001", "2025-02-01 10:00:00", "1738404000.1", "-10");
    home.write("records/Master.csv", text);
    let ran = audit(&home, &[]).exits(1);
    ran.tells("2 rows have a time outside 2000 to 2079, this one first")
        .tells("row 1,001")
        .tells("1 row has a time that the clock never showed")
        .tells("1 row has a time that cannot be read")
        .tells("1 row has no number of seconds that can be one")
        .tells("row 1,005");
    let found = figures(&home);
    assert_eq!((excluded(&found, "unreadable-row"), &found["rows"]), (5, &1_005.into()));
    // Each of them is a problem with its file and row.
    let problems = found["problems"].as_array().unwrap();
    let times = problems.iter().find(|it| it["code"] == "call-row-time-range").unwrap();
    assert_eq!((&times["file"], &times["row"]), (&"Master.csv".into(), &1_001.into()));
}

#[test]
fn a_clock_that_jumps_back_counts_each_call_once() {
    let home = home();
    // The clock of the second file had jumped an hour.
    let jumped = good(30).replace(" 00:", " 01:");
    home.write("records/a.csv", good(30));
    home.write("records/b.csv", good(30));
    audit(&home, &[]).exits(1).tells("this file holds the same bytes as `a.csv`");
    assert_eq!(excluded(&figures(&home), "duplicate-file"), 30);
    home.write("records/b.csv", jumped);
    audit(&home, &[&LONDON[..], &["--replace"]].concat())
        .tells("30 rows hold two moments that differ by whole hours");
    let found = figures(&home);
    assert_eq!(found["rows"], 60);
    // They share their channels with the first, so that each is one call of two rows.
    assert_eq!((found["calls"].as_u64().unwrap(), excluded(&found, "leg")), (30, 30));
}

#[test]
fn more_than_one_row_in_a_hundred_is_said_first() {
    let home = home();
    let odd = |count: usize| "some,other,row\n".repeat(count);
    home.write("records/Master.csv", good(1_000) + &odd(10));
    let ran = audit(&home, &[]).exits(1);
    assert!(ran.out.starts_with("What was recognised"), "{}", ran.out);
    ran.tells("10 rows could not be read as rows of calls, this one first").tells("row 1,001");
    home.write("records/Master.csv", good(1_000) + &odd(11));
    let ran = audit(&home, &["--replace"]).exits(2);
    assert!(ran.out.starts_with("First: 11 rows, "), "{}", ran.out);
    ran.tells("11 rows of 1,011 could not be read, and count for nothing");
    let page = home.read("out/report.html");
    let (alarm, headline) = (page.find("First: 11 rows"), page.find("unlawful under regulation"));
    assert!(alarm.is_some() && alarm < headline, "the page says it first");
    let welsh = audit(&home, &["--replace", "--lang", "cy"]).exits(2);
    assert!(welsh.out.starts_with("Yn gyntaf") || !welsh.out.starts_with("First"), "{}", welsh.out);
}

#[test]
fn formats_that_are_mixed() {
    let home = home();
    home.write("records/a/Master.csv", good(20));
    let freeswitch = include_str!("../../../crates/bulk/src/calls/formats/tests/freeswitch.csv");
    home.write("records/b/cdr.csv", freeswitch);
    let twilio = include_str!("../../../crates/bulk/src/calls/formats/tests/twilio.jsonl");
    home.write("records/c/calls.jsonl", twilio);
    // Three makes in one folder are read each as what it is; only FreeSWITCH must be asked about.
    audit(&home, &[]).exits(2).tells("b/cdr.csv").tells("name no time zone");
    let ran = audit(&home, &["--zone", "b=Europe/London"]);
    assert!(home.has("out"), "{}", ran.talk);
    let found = figures(&home);
    let formats: Vec<_> =
        found["files"].as_array().unwrap().iter().map(|it| &it["format"]).collect();
    assert_eq!(formats, ["asterisk", "freeswitch", "twilio"]);
    // Two makes in one file are not: the rows of the second are counted as unreadable.
    let home = self::home();
    home.write("records/both.csv", good(600) + &freeswitch.repeat(4));
    audit(&home, &[]).exits(2).tells("row 601");
    let found = figures(&home);
    assert_eq!((&found["rows"], excluded(&found, "unreadable-row") > 15), (&624.into(), true));
}

const VICIDIAL: &str =
    "call_date\tphone_number_dialed\tstatus\tuser\tphone_code\tlength_in_sec\tlead_id\tuniqueid\n";

fn vicidial(count: u64) -> String {
    (0..count).fold(String::new(), |mut text, index| {
        let minute = index % 60;
        let number = drama(index % 1_000);
        let line =
            format!("2025-06-16 10:{minute:02}:00\t{number}\tSALE\t7\t44\t9\t{index}\t{index}");
        writeln!(text, "{line}").unwrap();
        text
    })
}

#[test]
fn a_header_in_the_middle() {
    let home = home();
    // Two exports, one behind the other.
    home.write("records/v.tsv", format!("{VICIDIAL}{}{VICIDIAL}{}", vicidial(150), vicidial(10)));
    let ran = audit(&home, &LONDON);
    assert!(home.has("out"), "{}", ran.talk);
    let found = figures(&home);
    assert_eq!(found["rows"], 161);
    let left = excluded(&found, "unreadable-row") + excluded(&found, "no-number");
    assert_eq!(left, 1, "{found}");
    // Two headers at the top.
    home.write("records/v.tsv", format!("{VICIDIAL}{VICIDIAL}{}", vicidial(150)));
    let ran = audit(&home, &[&LONDON[..], &["--replace"]].concat());
    assert!(home.has("out"), "{}", ran.talk);
    let found = figures(&home);
    assert_eq!((&found["rows"], &found["calls"]), (&151.into(), &150.into()));
}

#[test]
fn a_column_that_changes_its_meaning_half_way() {
    let home = home();
    let turned = vicidial(300).lines().fold(String::new(), |mut text, line| {
        let mut cells: Vec<&str> = line.split('\t').collect();
        cells[1] = "Mrs Example";
        writeln!(text, "{}", cells.join("\t")).unwrap();
        text
    });
    home.write("records/v.tsv", format!("{VICIDIAL}{}{turned}", vicidial(300)));
    let ran = audit(&home, &LONDON);
    ran.tells("from this row on, 300 rows hold something else in the column of numbers")
        .tells("row 302");
    let found = figures(&home);
    assert_eq!(excluded(&found, "no-number"), 300);
    assert_eq!(found["calls"], 300);
}

#[test]
fn what_is_said_about_files_must_fit_them() {
    let home = home();
    home.write(
        "records/table.csv",
        "who,when,how long,result\n07700900001,2025-06-16 10:00:00,9,won\n",
    );
    let map = |number: &str| {
        format!(
            "name = \"ours\"\nzone = \"Europe/London\"\nnumber = [\"{number}\"]\nstart = [\"when\"]\n\
             seconds = \"how long\"\nconnected = {{ column = \"result\", yes = [\"won\"] }}\n"
        )
    };
    home.write("map.toml", map("who"));
    home.write("wrong.toml", map("whom"));
    home.write("odd.toml", "name = \"ours\"\nnumbre = [\"who\"]\n");
    home.write("short.toml", "name = \"ours\"\nnumber = [\"who\"]\n");
    refused(&home, &[], &["nobody knows what the columns of this file mean", "table.csv"]);
    refused(&home, &["--map", "wrong.toml"], &["whom", "table.csv"]);
    refused(&home, &["--map", "odd.toml"], &["the mapping cannot be read", "odd.toml", "row 2"]);
    refused(&home, &["--map", "short.toml"], &["does not say which column holds the"]);
    refused(&home, &["--map", "nowhere.toml"], &["there is no such file"]);
    refused(&home, &["--map", "other.csv=map.toml"], &["no file or folder `other.csv`"]);
    refused(&home, &["--format", "asterix"], &["there is no format `asterix`", "vicidial"]);
    refused(
        &home,
        &["--format", "asterisk"],
        &["are not those of the format `asterisk`", "table.csv"],
    );
    refused(
        &home,
        &["--format", "table.csv=asterisk"],
        &["are not those of the format `asterisk`"],
    );
    refused(&home, &["--map", "map.toml", "--zone", "Europe/Lampeter"], &["`Europe/Lampeter`"]);
    audit(&home, &["--map", "map.toml"]).exits(1).says("`table.csv`: ours, 1 row");
}

#[test]
fn who_called_and_what_is_held() {
    let home = home();
    home.write("records/Master.csv", good(20));
    // Nobody said who called.
    let ran = home.uphold(&["audit", "records", "--out", "out"]).exits(2);
    ran.tells("--caller");
    nothing_left(&home);
    // Somebody who is not registered: told, and judged all the same.
    let other = ["audit", "records", "--caller", "Nobody Ltd", "--no-receipt", "--out", "out"];
    home.uphold(&other).exits(1).tells("`Nobody Ltd` is not registered here");
    // No register at all: nothing can be known, and that is said.
    let bare = Home::new();
    bare.write("records/Master.csv", good(20));
    audit(&bare, &[]).exits(2).tells("no register is held");
    let found = figures(&bare);
    assert_eq!(found["governed"]["low"], 0);
    let kind = [&["--kind", "automated"][..], &["--replace"]].concat();
    audit(&bare, &kind).exits(1);
    assert_eq!(figures(&bare)["unlawful"]["PECR_19"]["low"], 20);
    refused(&home_with(&good(3)), &["--kind", "carrier-pigeon"], &["carrier-pigeon"]);
}

fn home_with(records: &str) -> Home {
    let home = home();
    home.write("records/Master.csv", records);
    home
}

#[test]
fn tables_beside_the_records_that_cannot_be_read() {
    let home = home_with(&good(20));
    home.write("events.csv", "date,event\nsoon,letter\n");
    home.write("complaints.csv", "number,date\nnobody,2025-06-16\n");
    home.write("consents.csv", "number,caller\n07700900001,Acme Ltd\n");
    home.write("objections.csv", "number,objected_on\n07700900001,31/02/2025\n");
    for (flag, file) in [
        ("--events", "events.csv"),
        ("--complaints", "complaints.csv"),
        ("--consents", "consents.csv"),
        ("--objections", "objections.csv"),
        ("--lines", "nowhere.csv"),
    ] {
        refused(&home, &[flag, file], &[file]);
    }
}

#[test]
fn an_id_that_was_given_out_again_after_days_names_another_call() {
    let home = home();
    // After a restart the switch counts its channels from 1 again; semicolons stand in every row.
    let row = |start: &str, epoch: &str| {
        let number = "07700900001";
        let row = asterisk(number, start, epoch, "10");
        row.replace(&format!("SIP/{epoch}-{number}"), "SIP/trunk;a-00000001")
    };
    let first = row("2025-06-10 10:00:00", "1749546000.1");
    let second = row("2025-06-16 10:00:00", "1750064400.1").replace(",\"1750064400.1\",\"\"", "");
    home.write("records/Master.csv", [first.clone(), first, second].concat());
    audit(&home, &LONDON).exits(1);
    let found = figures(&home);
    assert_eq!((excluded(&found, "duplicate"), found["calls"].as_u64()), (1, Some(2)));
    assert_eq!(found["governed"]["low"], 2);
}
