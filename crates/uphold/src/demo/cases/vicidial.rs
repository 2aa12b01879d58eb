//! The call export of VICIdial: tabs, a header, local time, and statuses set at the end of a call.

use super::calendar::Day;
use super::chance::part;
use super::figures::Kind;
use super::plan::{Call, SUPPLIERS};
use super::tally::{Class, Rows};
use super::text::Text;

pub(super) const HEADER: &str = "call_date\tphone_number_dialed\tstatus\tuser\tfull_name\tcampaign_id\t\
vendor_lead_code\tsource_id\tlist_id\tgmt_offset_now\tphone_code\tphone_number\ttitle\tfirst_name\t\
middle_initial\tlast_name\taddress1\taddress2\taddress3\tcity\tstate\tprovince\tpostal_code\t\
country_code\tgender\tdate_of_birth\talt_phone\temail\tsecurity_phrase\tcomments\tlength_in_sec\t\
user_group\talt_dial\trank\towner\tlead_id\tlist_name\n";

const TALKED: [&str; 8] = ["NI", "NI", "NI", "CALLBK", "SALE", "NP", "XFER", "DEC"];
const SILENT: [&str; 8] = ["NA", "NA", "N", "B", "AB", "DC", "ADC", "PU"];

/// What stands in a row.
struct Row<'a> {
    day: &'a str,
    clock: Option<u32>,
    before: &'a str,
    number: &'a str,
    code: &'a str,
    status: &'a str,
    supplier: usize,
    seconds: &'a str,
    agent: u64,
    lead: u64,
}

/// Writes the call; always one row.
pub(super) fn call(out: &mut Text, day: &Day, call: &Call, rows: &mut Rows) {
    let pick = |from: &[&'static str; 8]| from.get(part(call.hash, 50, 8) as usize).copied();
    let (status, seconds) = match call.kind {
        Kind::MarkListed | Kind::MarkFree => {
            (["DNC", "DNCC"].get(part(call.hash, 50, 2) as usize).copied(), call.seconds)
        }
        // It stood on the dialler's own list: not dialled.
        Kind::IdleObjected if part(call.hash, 50, 2) == 0 => (Some("DNCL"), 0),
        kind if kind.is_connected() => (pick(&TALKED), call.seconds),
        _ if part(call.hash, 53, 200) == 0 => (Some("ERI"), 0),
        _ => (pick(&SILENT), call.seconds),
    };
    let (mut number, mut length) = (Text::default(), Text::default());
    number.number(call.number);
    length.number(u64::from(seconds));
    let row = Row {
        day: &day.iso,
        clock: Some(call.second),
        before: if part(call.hash, 57, 5) == 0 { "0" } else { "" },
        number: std::str::from_utf8(&number.0).unwrap_or_default(),
        code: "44",
        status: status.unwrap_or("NA"),
        supplier: call.supplier,
        seconds: std::str::from_utf8(&length.0).unwrap_or_default(),
        agent: part(call.hash, 30, 48),
        // The lead stays the same however often it is dialled.
        lead: call.number % 1_000_000_000,
    };
    row.write(out);
    rows.add(Class::Call);
}

impl Row<'_> {
    fn write(&self, out: &mut Text) {
        let supplier = SUPPLIERS.get(self.supplier).copied().unwrap_or_default();
        match self.clock {
            Some(second) => out.time(self.day, second),
            None => out.put(self.day),
        };
        out.put("\t").put(self.before).put(self.number).put("\t").put(self.status).put("\tagent");
        out.digits(self.agent, 2).put("\tAgent ").number(self.agent).put("\tSPRING\t\t");
        out.put(supplier).put("\t").number(1_001 + self.supplier as u64).put("\t0.00\t");
        out.put(self.code).put("\t").put(self.number);
        out.put("\t\t\t\t\t\t\t\t\t\t\t\tGBR\tU\t0000-00-00\t\t\t\t\t").put(self.seconds);
        out.put("\tSALES\tMAIN\t0\t\t").number(self.lead).put("\t").put(supplier).put(" list\n");
    }
}

/// A row that is no call.
pub(super) fn dirt(out: &mut Text, day: &Day, call: &Call, rows: &mut Rows) {
    let (class, number, code, at, seconds) = match part(call.hash, 36, 6) {
        0 => (Class::Unreadable, "5301000001", "44", "0000-00-00 00:00:00", "12"),
        1 => (Class::Unreadable, "5301000002", "44", "2099-01-01 09:00:00", "12"),
        2 => (Class::Unreadable, "5301000003", "44", "", "-7"),
        3 => (Class::NoNumber, "", "44", "", "0"),
        4 => (Class::Internal, "2041", "", "", "31"),
        _ => (Class::Impossible, "530123", "44", "", "0"),
    };
    let row = Row {
        day: if at.is_empty() { &day.iso } else { at },
        clock: at.is_empty().then_some(call.second),
        before: "",
        number,
        code,
        status: "NA",
        supplier: call.supplier,
        seconds,
        agent: part(call.hash, 30, 48),
        lead: 0,
    };
    row.write(out);
    rows.add(class);
}
