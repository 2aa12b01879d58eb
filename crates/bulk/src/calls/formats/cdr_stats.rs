//! CDR-Stats.

use super::{Header, Rows, names};
use crate::calls::mapping::{Connected, Direction, Mapping};

/// The file with which calls are brought into CDR-Stats.
///
/// # Source
/// The sample `CDRImport-2015-10-26.csv` of the `cdr-stats` repository, and its model `CDRImport`.
///
/// # Reading
/// `direction` is a number whose meaning is written nowhere (the samples have 1 throughout), so
/// that only words are understood. No time has a zone.
pub(super) fn cdr_stats(rows: &Rows) -> Option<Mapping> {
    let header = Header::of(rows);
    let needed =
        ["cdr_source_type", "callid", "destination_number", "starting_date", "duration", "billsec"];
    if !header.has(&needed) {
        return None;
    }
    Some(Mapping {
        name: "cdr-stats".to_owned(),
        number: header.all(&["destination_number"]),
        line: header.all(&["caller_id_number"]),
        start: header.all(&["starting_date"]),
        seconds: header.find("duration"),
        connected: Connected { talked: header.find("billsec"), ..Connected::default() },
        direction: Direction {
            column: header.find("direction"),
            inbound: names(&["inbound", "in"]),
        },
        id: header.all(&["switch", "callid"]),
        campaign: header.find("accountcode"),
        ..Mapping::default()
    })
}
