//! 3CX.

use super::{Header, Rows, cell, mostly, names};
use crate::calls::mapping::{Connected, Direction, Mapping, Shape};
use crate::calls::stamp;

/// The columns in the order in which 3CX lists them; an administrator may choose another.
const ORDER: [&str; 27] = [
    "historyid",
    "callid",
    "duration",
    "time-start",
    "time-answered",
    "time-end",
    "reason-terminated",
    "from-no",
    "to-no",
    "from-dn",
    "to-dn",
    "dial-no",
    "reason-changed",
    "final-number",
    "final-dn",
    "bill-code",
    "bill-rate",
    "bill-cost",
    "bill-name",
    "chain",
    "from-type",
    "to-type",
    "final-type",
    "from-dispname",
    "to-dispname",
    "final-dispname",
    "missed-queue-calls",
];

/// The call data records of 3CX, with all columns in the order in which it lists them, or with a header.
///
/// # Source
/// 3CX's page on call data records.
///
/// # Reading
/// The number is `to-no`, what was rung first; `Ext.` before it makes it an extension. `duration`
/// is the time talked, so that the end is read from `time-end`. Only `callid` names a call:
/// `historyid` has begun again at 1 in some versions. Whether times are local or UTC depends on the
/// version, so that the zone must be given.
pub(super) fn threecx(rows: &Rows) -> Option<Mapping> {
    let header = Header::of(rows);
    if header.has(&["callid", "time-start", "time-answered", "time-end", "to-no"]) {
        return Some(mapping(Shape::Header, &|name| header.find(name)));
    }
    if !mostly(rows, in_order) {
        return None;
    }
    let width = rows.iter().map(Vec::len).min().unwrap_or_default();
    let column = |name: &str| {
        let index = ORDER.iter().position(|known| *known == name)?;
        (index < width).then(|| (index + 1).to_string())
    };
    Some(mapping(Shape::Rows, &column))
}

fn in_order(row: &[Vec<u8>]) -> bool {
    let clock = |text: &[u8]| text.iter().filter(|&&byte| byte == b':').count() == 2;
    let id = cell(row, 1);
    row.len() > 11
        && id.contains(&b'_')
        && id.iter().all(|byte| byte.is_ascii_hexdigit() || *byte == b'_')
        && clock(cell(row, 2))
        && stamp::seconds(cell(row, 2)).is_some()
        && stamp::civil(cell(row, 3)).is_some()
        && (cell(row, 4).is_empty() || stamp::civil(cell(row, 4)).is_some())
        && stamp::civil(cell(row, 5)).is_some()
}

fn mapping(shape: Shape, column: &dyn Fn(&str) -> Option<String>) -> Mapping {
    let columns = |names: &[&str]| names.iter().filter_map(|name| column(name)).collect();
    Mapping {
        name: "3cx".to_owned(),
        shape,
        number: columns(&["to-no"]),
        strip: names(&["Ext.", "Out#:"]),
        start: columns(&["time-start"]),
        end: column("time-end"),
        connected: Connected { answered: column("time-answered"), ..Connected::default() },
        direction: Direction {
            column: column("from-type"),
            inbound: if column("from-type").is_some() {
                names(&["Line", "ExternalLine", "Provider"])
            } else {
                Vec::new()
            },
        },
        id: columns(&["callid"]),
        agent: column("from-no"),
        ..Mapping::default()
    }
}
