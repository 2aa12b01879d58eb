//! Asterisk.

use super::{Rows, cell, mostly, names, one_of};
use crate::calls::mapping::{Connected, IdCut, Mapping, Shape};
use crate::calls::stamp;

/// Asterisk's `Master.csv`: 16 columns, or 18 with uniqueid and userfield, without a header.
///
/// One call through a Local channel is two or three rows: its halves share the name of the
/// channel up to `;1` and `;2`.
///
/// # Source
/// Rows written by Asterisk 16, and its `cdr_csv` module's documentation.
#[must_use]
pub fn asterisk(rows: &Rows) -> Option<Mapping> {
    let is_one = |row: &[Vec<u8>]| {
        (16..=18).contains(&row.len())
            && stamp::civil(cell(row, 9)).is_some()
            && matches!(
                cell(row, 14),
                b"ANSWERED" | b"NO ANSWER" | b"BUSY" | b"FAILED" | b"CONGESTION"
            )
    };
    if !mostly(rows, is_one) {
        return None;
    }
    let has_id = rows.iter().filter(|row| row.len() >= 17).count() * 2 > rows.len();
    Some(Mapping {
        name: "asterisk".to_owned(),
        shape: Shape::Rows,
        number: names(&["3"]),
        line: names(&["2"]),
        start: names(&["10"]),
        epoch: has_id.then(|| "17".to_owned()),
        seconds: Some("13".to_owned()),
        connected: Connected {
            column: Some("15".to_owned()),
            yes: names(&["ANSWERED"]),
            no: names(&["NO ANSWER", "BUSY", "FAILED", "CONGESTION"]),
            ..Connected::default()
        },
        id: names(&["6"]),
        id_cut: IdCut::Semicolon,
        other_id: if has_id { names(&["17"]) } else { Vec::new() },
        leg: Some(one_of("8", &["Hangup", "AppDial2", "AppDial", ""])),
        campaign: Some("1".to_owned()),
        withheld: Some(one_of("2", &["anonymous", "withheld", "restricted", "unavailable"])),
        ..Mapping::default()
    })
}
