//! The ways in which people and spreadsheets write one number.

use super::Dice;

/// Writes a national number in one of the forms that lists contain; some of
/// them hold two numbers, some none that can be known.
pub(super) fn write(dice: &mut Dice, national: u64, other: u64) -> String {
    let digits = national.to_string();
    let (head, tail) = digits.split_at_checked(4).unwrap_or((&digits, ""));
    match dice.below(60) {
        0..=19 => format!("0{digits}"),
        20..=27 => format!("0{head} {tail}"),
        28..=33 => format!("+44{digits}"),
        34..=37 => format!("+44 (0){head} {tail}"),
        38..=40 => digits,
        41..=42 => format!("44{digits}"),
        43..=44 => format!("0044 {head} {tail}"),
        45 => format!("{digits}.0"),
        46 => format!("0{digits} (call after 3pm)"),
        47 => format!("0{digits} / 0{other}"),
        48 => format!("O{digits}"),
        49 => format!("'0{digits}"),
        50 => format!("=\"0{digits}\""),
        51 => format!("tel:+44{digits}"),
        52 => format!("0{digits} ext 12"),
        53 => scientific(national),
        54 => format!("+440{digits}"),
        55 => format!("0{head}-{tail}"),
        56 => format!("0{digits}x"),
        57 => "ask for it".to_owned(),
        58 => format!("141 0{head} {tail}"),
        _ => format!("0{head}.{tail}"),
    }
}

/// What a spreadsheet leaves of a number when the column is too narrow: lossy.
fn scientific(national: u64) -> String {
    let short = national / 10_000_000;
    format!("{}.{:02}E+09", short / 100, short % 100)
}
