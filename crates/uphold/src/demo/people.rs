//! A bought list: people who do not exist, with numbers that nobody has.

use std::fmt::Write as _;

use super::{Dice, dirt};

const FIRST: [&str; 16] = [
    "Siân", "Dafydd", "Aisha", "Tom", "Priya", "Gwen", "Marek", "Olivia", "Kwame", "Ffion", "Jack",
    "Zofia", "Harri", "Grace", "Bronwen", "Imran",
];
const LAST: [&str; 16] = [
    "Owen", "Llwyd", "Khan", "Baker", "Patel", "Hughes", "Nowak", "O'Brien", "Mensah", "Roberts",
    "Smith", "Kowalska", "Pryce", "Taylor", "Davies", "Ahmed",
];
const SOURCE: [&str; 9] =
    ["HARBOUR", "HARBOUR", "HARBOUR", "HARBOUR", "LLAIS", "LLAIS", "LLAIS", "LLAIS", "NORTHGATE"];

/// The list as CSV, with the dirt that real lists have.
pub(super) fn leads(dice: &mut Dice, numbers: &[u64], rows: u64) -> String {
    let mut text = String::from("id,name,postcode,landline,mobile,source\n");
    let (land, mobile): (Vec<u64>, Vec<u64>) =
        numbers.iter().partition(|&&number| number < 7_000_000_000);
    for id in 1..=rows {
        let name = name(dice);
        let postcode = format!("ZZ{} {}AA", dice.below(99) + 1, dice.below(9) + 1);
        let landline = cell(dice, &land, 5);
        let mobile = cell(dice, &mobile, 3);
        let source = dice.pick(&SOURCE).unwrap_or("HARBOUR");
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{id},{name},{postcode},{landline},{mobile},{source}");
    }
    text
}

fn name(dice: &mut Dice) -> String {
    let first = dice.pick(&FIRST).unwrap_or("Gwen");
    let last = dice.pick(&LAST).unwrap_or("Owen");
    match dice.below(50) {
        0 => format!("\"{last}, {first}\""),
        1 => format!("\"{first} {last}\n(speak up)\""),
        _ => format!("{first} {last}"),
    }
}

/// A cell with a number of these, or empty once in `empty` times.
fn cell(dice: &mut Dice, numbers: &[u64], empty: u64) -> String {
    if dice.one_in(empty) {
        return String::new();
    }
    let one = numbers.get(dice.below(numbers.len() as u64) as usize).copied().unwrap_or_default();
    let two = numbers.get(dice.below(numbers.len() as u64) as usize).copied().unwrap_or_default();
    let raw = dirt::write(dice, one, two);
    if raw.contains([',', '"', '\n']) { format!("\"{}\"", raw.replace('"', "\"\"")) } else { raw }
}
