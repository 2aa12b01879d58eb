//! Cisco Unified Communications Manager.

use super::{Header, Rows, cell};
use crate::calls::mapping::{Connected, Mapping, Shape, Time};

/// The files `cdr_…` of Cisco Unified Communications Manager: the first row names the columns, the
/// second their types; times are seconds since 1970.
///
/// # Source
/// Cisco's Call Detail Records Administration Guide.
///
/// # Reading
/// The number is that which was rung in the end; 9 is dialled for an outside line. Somebody
/// answered if there is a time of connection. Records of one call share `globalCallID`; those that
/// a transfer made ring other numbers, and stay calls of their own. The records have no direction:
/// a call that comes in rings an extension, unless extensions are whole numbers.
pub(super) fn cucm(rows: &Rows) -> Option<Mapping> {
    let header = Header::of(rows);
    let needed = [
        "globalCallID_callId",
        "dateTimeOrigination",
        "dateTimeConnect",
        "dateTimeDisconnect",
        "callingPartyNumber",
        "finalCalledPartyNumber",
    ];
    if !header.has(&needed) {
        return None;
    }
    let types = rows.get(1).is_some_and(|row| {
        let is_type = |text: &[u8]| text == b"INTEGER" || text.starts_with(b"VARCHAR");
        (0..row.len()).filter(|&column| is_type(cell(row, column))).count() * 2 > row.len()
    });
    Some(Mapping {
        name: "cisco-cucm".to_owned(),
        shape: if types { Shape::TwoRows } else { Shape::Header },
        time: Time::Epoch,
        number: header.all(&["finalCalledPartyNumber", "originalCalledPartyNumber"]),
        dial_prefix: Some("9".to_owned()),
        line: header.all(&["outpulsedCallingPartyNumber", "callingPartyNumber"]),
        start: header.all(&["dateTimeOrigination"]),
        end: header.find("dateTimeDisconnect"),
        connected: Connected { answered: header.find("dateTimeConnect"), ..Connected::default() },
        id: header.all(&[
            "globalCallId_ClusterID",
            "globalCallID_callManagerId",
            "globalCallID_callId",
        ]),
        agent: header.find("callingPartyUnicodeLoginUserID"),
        ..Mapping::default()
    })
}
