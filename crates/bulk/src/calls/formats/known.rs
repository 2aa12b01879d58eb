//! One function for each format: it looks at the first rows and gives the mapping, or none.

use crate::calls::mapping::{Connected, IdCut, Mapping, OneOf, Shape, Time};
use crate::calls::stamp;

/// The first rows of a file, cells without quotes.
type Rows = [Vec<Vec<u8>>];

/// Every format, the most particular first.
pub(super) const ALL: &[fn(&Rows) -> Option<Mapping>] = &[vicidial, asterisk];

/// Asterisk's `Master.csv`: 16 columns, or 18 with uniqueid and userfield, without a header.
///
/// One call through a Local channel is two or three rows: its halves share the name of the
/// channel up to `;1` and `;2`.
///
/// # Source
/// Rows written by Asterisk 16, and its `cdr_csv` module's documentation.
#[must_use]
pub fn asterisk(rows: &Rows) -> Option<Mapping> {
    let is_one = |row: &Vec<Vec<u8>>| {
        let cell = |index: usize| row.get(index).map_or(&b""[..], |cell| cell.as_slice());
        (16..=18).contains(&row.len())
            && stamp::civil(cell(9)).is_some()
            && matches!(cell(14), b"ANSWERED" | b"NO ANSWER" | b"BUSY" | b"FAILED" | b"CONGESTION")
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
        leg: Some(OneOf {
            column: "8".to_owned(),
            values: names(&["Hangup", "AppDial2", "AppDial", ""]),
        }),
        campaign: Some("1".to_owned()),
        withheld: Some(OneOf {
            column: "2".to_owned(),
            values: names(&["anonymous", "withheld", "restricted", "unavailable"]),
        }),
        ..Mapping::default()
    })
}

/// The call export of VICIdial: tabs, and a header that begins with `call_date`.
///
/// # Source
/// `call_report_export.php` of VICIdial.
///
/// # Reading
/// A machine that answers is an answer. `DNC` and its kin mark the number when the call ends;
/// `DNCL` says that it stood on a list already, and was not dialled.
#[must_use]
pub fn vicidial(rows: &Rows) -> Option<Mapping> {
    let header = rows.first()?;
    let has = |name: &str| header.iter().any(|cell| cell.as_slice() == name.as_bytes());
    if !["call_date", "phone_number_dialed", "status"].into_iter().all(has) {
        return None;
    }
    let there = |name: &str| has(name).then(|| name.to_owned());
    let id: Vec<String> =
        ["uniqueid", "lead_id", "call_date"].into_iter().filter_map(there).collect();
    Some(Mapping {
        name: "vicidial".to_owned(),
        time: Time::Civil,
        number: names(&["phone_number_dialed"]),
        country_code: there("phone_code"),
        line: ["outbound_cid", "caller_code"].into_iter().filter_map(there).collect(),
        start: names(&["call_date"]),
        seconds: there("length_in_sec"),
        connected: Connected {
            column: Some("status".to_owned()),
            no: names(&[
                "NA", "N", "B", "AB", "DC", "ADC", "PU", "ERI", "DNCL", "NEW", "QUEUE", "LRERR",
                "TIMEOT",
            ]),
            talked: there("length_in_sec"),
            ..Connected::default()
        },
        id,
        agent: there("user"),
        campaign: there("campaign_id"),
        supplier: ["source_id", "list_id"].into_iter().filter_map(there).collect(),
        marked: Some(OneOf {
            column: "status".to_owned(),
            values: names(&["DNC", "DNCC", "DNCI", "DNCE"]),
        }),
        ..Mapping::default()
    })
}

/// Whether at least nine of ten rows are so.
fn mostly(rows: &Rows, is_one: impl Fn(&Vec<Vec<u8>>) -> bool) -> bool {
    let so = rows.iter().filter(|row| is_one(row)).count();
    so > 0 && so * 10 >= rows.len() * 9
}

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|&name| name.to_owned()).collect()
}
