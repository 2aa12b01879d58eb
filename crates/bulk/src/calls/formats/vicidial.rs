//! VICIdial.

use super::{Header, Rows, names, one_of};
use crate::calls::mapping::{Connected, Mapping, Time};

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
    let header = Header::of(rows);
    if !header.has(&["call_date", "phone_number_dialed", "status"]) {
        return None;
    }
    Some(Mapping {
        name: "vicidial".to_owned(),
        time: Time::Civil,
        number: header.all(&["phone_number_dialed"]),
        country_code: header.find("phone_code"),
        line: header.all(&["outbound_cid", "caller_code"]),
        start: header.all(&["call_date"]),
        seconds: header.find("length_in_sec"),
        connected: Connected {
            column: header.find("status"),
            no: names(&[
                "NA", "N", "B", "AB", "DC", "ADC", "PU", "ERI", "DNCL", "NEW", "QUEUE", "LRERR",
                "TIMEOT",
            ]),
            talked: header.find("length_in_sec"),
            ..Connected::default()
        },
        id: header.all(&["uniqueid", "lead_id", "call_date"]),
        agent: header.find("user"),
        campaign: header.find("campaign_id"),
        supplier: header.all(&["source_id", "list_id"]),
        marked: Some(one_of("status", &["DNC", "DNCC", "DNCI", "DNCE"])),
        ..Mapping::default()
    })
}
