//! Openings and lists, which the verifier in Python checks.

use std::path::Path;

use evidence::commitment::{Builder, List, ListSecret, Place};
use evidence::statement::Counts;
use serde_json::Value;
use terms::Number;
use tests::Ran;

use super::Handed;
use crate::evidence::outside::{python, run, specimen, specimen_text};
use crate::evidence::world::{NOW, World, screening};

fn opened(folder: &Path, opening: &Path) -> Ran {
    let mut verifier = python();
    verifier.args(["-key", &specimen_text("log.vkey"), "-now", "2026-11-26T00:00:00Z"]);
    run(verifier.arg(folder).arg("--opening").arg(opening))
}

/// The opening of the specimen.
fn opening() -> Value {
    serde_json::from_str(&specimen_text("opening.json")).unwrap()
}

/// A text of its first place.
fn text_at(place: &str) -> String {
    opening()["opened"][0].pointer(place).unwrap().as_str().unwrap().to_owned()
}

#[test]
fn an_opening_holds() {
    let mut ran = opened(Handed::new().folder.path(), &specimen("opening.json")).exits(0);
    for place in opening()["opened"].as_array().unwrap() {
        let [list, number] = ["list", "number"].map(|field| place[field].as_str().unwrap());
        ran = ran.says(&format!("opening: {list}, row {}, {number}: holds\n", place["row"]));
    }
}

#[test]
fn an_altered_opening_does_not() {
    let handed = Handed::new();
    let good = std::fs::read_to_string(specimen("opening.json")).unwrap();
    let file = handed.path("opening.json");
    let number = text_at("/number");
    let last = u8::from(number.ends_with('3')) + 3;
    let near = format!("{}{last}", &number[..number.len() - 1]);
    let flipped =
        |hex: &str| hex.replacen(&hex[..1], if hex.starts_with('0') { "1" } else { "0" }, 1);
    let [bucket, path] = ["/bucket/0", "/path/0"].map(text_at);
    let row = format!("\"row\": {},", opening()["opened"][0]["row"]);
    let quoted = format!("\"number\": \"{number}\"");
    for (from, to, says) in [
        (number.as_str(), near.as_str(), "DOES NOT HOLD"),
        (&quoted, "\"number\": null", "DOES NOT HOLD"),
        ("\"index\": 0", "\"index\": 1", "DOES NOT HOLD"),
        ("\"index\": 0", "\"index\": 70", "DOES NOT HOLD"),
        ("\"list\": \"callable\"", "\"list\": \"blocked\"", "DOES NOT HOLD"),
        (&row, &row.replace(',', "0,"), "DOES NOT HOLD"),
        ("\"ordinal\": 0,", "\"ordinal\": 0,", ": holds"),
        (&bucket, &flipped(&bucket), "DOES NOT HOLD"),
        (&path, &flipped(&path), "DOES NOT HOLD"),
        ("\"receipt\": \"", "\"receipt\": \"0", "cannot be read"),
        ("uphold-opening", "uphold-closing", "cannot be read"),
        ("\"version\": 1", "\"version\": 2", "cannot be read"),
        (&number, &number[1..], "cannot be read"),
        (&number, &number.replace("+44", "+0"), "cannot be read"),
        ("\"ordinal\": 0,", "\"ordinal\": 4294967296,", "cannot be read"),
        ("  \"version\"", "\"version\"", "cannot be read"),
    ] {
        assert!(good.contains(from), "{from}");
        std::fs::write(&file, good.replacen(from, to, 1)).unwrap();
        let code = match says {
            "DOES NOT HOLD" => 1,
            "cannot be read" => 2,
            _ => 0,
        };
        opened(handed.folder.path(), &file).exits(code).says(says);
    }
    // An opening of another receipt.
    let (key, value) = good.split_once("\"receipt\": \"").unwrap();
    let other = format!(
        "{key}\"receipt\": \"{}{}",
        if value.starts_with('0') { '1' } else { '0' },
        &value[1..]
    );
    std::fs::write(&file, other).unwrap();
    opened(handed.folder.path(), &file).exits(1).says("opening: NO, it is of another receipt");
}

#[test]
fn the_list_of_the_specimen_is_its_own() {
    let handed = Handed::new();
    let compare = |list: &Path| {
        let mut verifier = python();
        verifier.args(["-key", &specimen_text("log.vkey"), "-now", "2026-11-26T00:00:00Z"]);
        verifier.arg(handed.folder.path()).arg("--list").arg(list);
        run(verifier.arg("--secret").arg(specimen("receipt.secret")))
    };
    compare(&specimen("callable.csv"))
        .exits(0)
        .says("list callable: 70 entries: is the one of the receipt\n");
    let text = std::fs::read_to_string(specimen("callable.csv")).unwrap();
    let cut = handed.path("callable.csv");
    for altered in [
        text.lines().take(70).map(|line| format!("{line}\n")).collect(),
        text.replace("+447700900040,,read", "+447700900041,,read"),
        text.replace("read,40", "read,400"),
    ] {
        assert_ne!(altered, text);
        std::fs::write(&cut, altered).unwrap();
        compare(&cut).exits(1).says("NOT THE ONE OF THE RECEIPT");
    }
    std::fs::write(&cut, "a,b\n1,2\n").unwrap();
    compare(&cut).exits(2).says("has not the columns of a result");
}

/// An entry of a list: row, ordinal, number.
type Entry = (u64, u32, Option<u64>);

fn commitment(list: List, entries: &[Entry]) -> evidence::commitment::Committed {
    let tagger = ListSecret::new([9; 16]).tagger();
    let mut builder = Builder::default();
    for &(row, ordinal, national) in entries {
        let number = national.map(|national| Number::gb(national).unwrap());
        builder.push(&tagger.tag(Place { list, row, ordinal }, number).0);
    }
    builder.committed()
}

#[test]
fn rows_of_several_numbers_of_none_and_blanked_ones_are_counted_alike() {
    let first = 7_700_900_000;
    let mut receipt = screening();
    receipt.rows = 4;
    receipt.counts = Counts { callable: 2, blocked: 0, unreadable: 1, not_screened: 1 };
    for (class, rows) in [("callable", 2), ("blocked", 0), ("unreadable", 1), ("not_screened", 1)] {
        let by = receipt.reasons.get_mut(class).unwrap();
        by.clear();
        by.insert("odd".to_owned(), rows);
    }
    for (list, entries) in [
        (
            List::Callable,
            vec![(2, 0, Some(first + 1)), (2, 1, Some(first + 2)), (4, 0, Some(first))],
        ),
        (List::Blocked, Vec::new()),
        (List::Unreadable, vec![(3, 0, None)]),
        (List::NotScreened, vec![(5, 0, None)]),
        (
            List::Blanked,
            vec![
                (2, 0, Some(first + 3)),
                (2, 1, Some(first + 4)),
                (4, 0, Some(first + 5)),
                (2, 2, None),
            ],
        ),
    ] {
        receipt.lists.insert(list, commitment(list, &entries));
    }
    let handed = Handed::new();
    let bytes = receipt.bytes().unwrap();
    let world = World::new();
    let proof = world.logged(&bytes, &mut tests::Dice::new(1));
    std::fs::write(handed.path("receipt.json"), bytes).unwrap();
    std::fs::write(handed.path("receipt.tlog-proof"), proof.to_string()).unwrap();
    std::fs::write(handed.path("receipt.secret"), ListSecret::new([9; 16]).text()).unwrap();
    let head = "name;uphold_verdict;uphold_number;uphold_row";
    let files = [
        (
            "callable.csv",
            format!(
                "\u{feff}{head}\r\n\"A;\r\nB\";callable;+447700900001 +447700900002;2\r\nC;callable;+447700900000;4\r\n"
            ),
        ),
        ("blocked.csv", format!("{head}\n")),
        ("unreadable.csv", format!("uphold_row;{head}\n99;D;unreadable;;3\n")),
        ("not_screened.csv", format!("{head}\nE;not-screened;;5\n")),
        (
            "blanked.csv",
            "row,column,cell,uphold_verdict,uphold_reason,uphold_cite,uphold_number\n\
            2,phone,x,blocked,,,+447700900003 +447700900004\n4,phone,x,blocked,,,+447700900005\n\
            2,mobile,x,unreadable,,,\n"
                .to_owned(),
        ),
    ];
    let mut verifier = python();
    verifier.args(world.words()).args(["-now", NOW]).arg(handed.folder.path());
    verifier.arg("--secret").arg(handed.path("receipt.secret")).arg("--list");
    for (name, text) in files {
        std::fs::write(handed.path(name), text).unwrap();
        verifier.arg(handed.path(name));
    }
    let ran = run(&mut verifier).exits(0);
    for said in ["callable: 3", "blocked: 0", "unreadable: 1", "not_screened: 1", "blanked: 4"] {
        assert!(
            ran.out.contains(&format!("list {said} entries: is the one of the receipt\n")),
            "{}",
            ran.out
        );
    }
}
