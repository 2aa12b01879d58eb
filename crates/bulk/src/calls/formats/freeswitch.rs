//! FreeSWITCH.

use super::{Rows, cell, mostly, names, one_of};
use crate::calls::mapping::{Connected, Direction, Mapping, Shape};
use crate::calls::stamp;

/// How many columns the templates begin with alike.
const LEAST: usize = 13;

/// The CSV of FreeSWITCH's `mod_cdr_csv` in its templates `example`, `snom` and `linksys`, which
/// begin with the same 13 columns, and whatever an administrator added behind them.
///
/// # Source
/// `cdr_csv.conf.xml` of FreeSWITCH's own configuration.
///
/// # Reading
/// Somebody answered if there is a time of answer: a call of less than a second has no billed
/// seconds. FreeSWITCH's own configuration lets calls from outside in through the context `public`.
/// With `legs=ab` a call is two rows; that of the first leg names the second's uuid.
pub(super) fn freeswitch(rows: &Rows) -> Option<Mapping> {
    let is_one = |row: &[Vec<u8>]| {
        row.len() >= LEAST
            && stamp::civil(cell(row, 4)).is_some()
            && (cell(row, 5).is_empty() || stamp::civil(cell(row, 5)).is_some())
            && stamp::civil(cell(row, 6)).is_some()
            && [7, 8].iter().all(|&column| stamp::whole(cell(row, column)).is_some())
            && is_cause(cell(row, 9))
            && is_uuid(cell(row, 10))
    };
    mostly(rows, is_one).then(|| Mapping {
        name: "freeswitch".to_owned(),
        id: names(&["11"]),
        other_id: names(&["12"]),
        campaign: Some("13".to_owned()),
        ..common([2, 3, 4, 5, 6, 8])
    })
}

/// The template `asterisk` of the same module: Asterisk's 18 columns with FreeSWITCH's causes.
///
/// # Source
/// As above.
///
/// # Reading
/// As above. It does not name the other leg, so that with `legs=ab` the two rows of a call stay
/// apart, unless they begin together in another system's records.
pub(super) fn asterisk_template(rows: &Rows) -> Option<Mapping> {
    let is_one = |row: &[Vec<u8>]| {
        (16..=18).contains(&row.len())
            && stamp::civil(cell(row, 9)).is_some()
            && is_cause(cell(row, 14))
            && is_uuid(cell(row, 16))
    };
    mostly(rows, is_one).then(|| Mapping {
        name: "freeswitch-asterisk".to_owned(),
        id: names(&["17"]),
        campaign: Some("1".to_owned()),
        ..common([2, 3, 4, 10, 11, 13])
    })
}

/// What both have, given where line, number, context, start, answer and duration stand.
fn common([line, number, context, start, answer, duration]: [u8; 6]) -> Mapping {
    let column = |column: u8| column.to_string();
    Mapping {
        shape: Shape::Rows,
        number: vec![column(number)],
        line: vec![column(line)],
        start: vec![column(start)],
        seconds: Some(column(duration)),
        connected: Connected { answered: Some(column(answer)), ..Connected::default() },
        direction: Direction { column: Some(column(context)), inbound: names(&["public"]) },
        withheld: Some(one_of(
            &column(line),
            &["anonymous", "withheld", "restricted", "unavailable"],
        )),
        ..Mapping::default()
    }
}

/// `NORMAL_CLEARING`, `NO_ANSWER`: a cause of ITU-T Q.850 as FreeSWITCH spells it.
fn is_cause(text: &[u8]) -> bool {
    text.len() >= 4
        && text.iter().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || *b == b'_')
        && !matches!(text, b"ANSWERED" | b"BUSY" | b"FAILED" | b"CONGESTION")
}

/// Eight, four, four, four and twelve hexadecimal digits.
fn is_uuid(text: &[u8]) -> bool {
    let parts = text.split(|&byte| byte == b'-').map(<[u8]>::len);
    parts.eq([8, 4, 4, 4, 12]) && text.iter().all(|b| b.is_ascii_hexdigit() || *b == b'-')
}
