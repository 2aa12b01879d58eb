//! Two operators: a CSV of own make by the clock of London, and Cisco's records in UTC.

use super::calendar::Day;
use super::chance::part;
use super::figures::Kind;
use super::plan::{Call, LINES, System};
use super::tally::{Class, Rows};
use super::text::Text;

pub(super) const ONE_HEADER: &str =
    "A-number,B-number,Date,Time,Duration,Call result,Direction\r\n";
/// How the first operator's columns are to be read, for `--map`.
pub(super) const ONE_MAPPING: &str = r#"# What the columns of the first operator's files mean.
name = "operator-one"
shape = "header"
time = "civil"
zone = "Europe/London"
number = ["B-number"]
line = ["A-number"]
start = ["Date", "Time"]
seconds = "Duration"

[connected]
column = "Call result"
yes = ["Answered"]
no = ["No answer", "Busy", "Failed"]

[direction]
column = "Direction"
inbound = ["Terminating"]
"#;

pub(super) const TWO_HEADER: &str = "\"cdrRecordType\",\"globalCallID_callManagerId\",\
\"globalCallID_callId\",\"origLegCallIdentifier\",\"dateTimeOrigination\",\"origNodeId\",\
\"callingPartyNumber\",\"origCause_value\",\"destLegCallIdentifier\",\
\"originalCalledPartyNumber\",\"finalCalledPartyNumber\",\"destCause_value\",\
\"dateTimeConnect\",\"dateTimeDisconnect\",\"lastRedirectDn\",\"duration\",\
\"origDeviceName\",\"destDeviceName\"\n\
INTEGER,INTEGER,INTEGER,INTEGER,INTEGER,INTEGER,VARCHAR(50),INTEGER,INTEGER,VARCHAR(50),\
VARCHAR(50),INTEGER,INTEGER,INTEGER,VARCHAR(50),INTEGER,VARCHAR(129),VARCHAR(129)\n";

/// Writes the call in the first operator's records: its own, or a dialler's a few seconds later.
pub(super) fn one(out: &mut Text, day: &Day, call: &Call, rows: &mut Rows) {
    let is_own = call.system == System::OperatorOne;
    let later = if is_own { 0 } else { 1 + part(call.hash, 46, 9) as u32 };
    let line = LINES.get(call.line).map_or("", |line| line.0);
    out.put(line).put(",");
    spaced(out, call);
    out.put(",").put(&day.uk).put(",").clock(call.second + later).put(",");
    out.number(u64::from(call.talked)).put(",");
    let result = match (call.kind.is_connected(), part(call.hash, 50, 3)) {
        (true, _) => "Answered",
        (false, 0) => "Busy",
        (false, 1) => "Failed",
        (false, _) => "No answer",
    };
    out.put(result).put(",Originating\r\n");
    rows.add(if is_own { Class::Call } else { Class::OtherSystem });
}

/// A number as people write it.
fn spaced(out: &mut Text, call: &Call) {
    let n = call.number;
    match (call.kind, part(call.hash, 57, 6)) {
        (Kind::Abroad, _) => out.put("00").number(n),
        (_, 0) => out.put("+44 ").number(n / 1_000_000).put(" ").digits(n % 1_000_000, 6),
        (_, 1) => out.put("0044").number(n),
        (_, 2) => out.put("44").number(n),
        (_, 3) if n / 100_000_000 == 20 => {
            out.put("020 ").number(n / 10_000 % 10_000).put(" ").digits(n % 10_000, 4)
        }
        (_, 3) => out.put("0").number(n / 1_000_000).put(" ").digits(n % 1_000_000, 6),
        _ => out.put("0").number(n),
    };
}

/// A row of the first operator that is no call that was made.
pub(super) fn one_dirt(out: &mut Text, day: &Day, call: &Call, rows: &mut Rows) {
    let line = LINES.get(call.line).map_or("", |line| line.0);
    match part(call.hash, 36, 5) {
        0..=2 => {
            out.put("0").number(5_301_000_000 + part(call.hash, 10, 1_000)).put(",").put(line);
            out.put(",")
                .put(&day.uk)
                .put(",")
                .clock(call.second)
                .put(",61,Answered,Terminating\r\n");
            rows.add(Class::Inbound);
        }
        3 => {
            out.put(line)
                .put(",05301000001,")
                .put(&day.uk)
                .put(",25:61:00,9,Answered,Originating\r\n");
            rows.add(Class::Unreadable);
        }
        _ => {
            out.put(line).put(",withheld,").put(&day.uk).put(",").clock(call.second);
            out.put(",0,Failed,Originating\r\n");
            rows.add(Class::NoNumber);
        }
    }
}

/// Writes the call in the second operator's records; a transfer is a second record.
pub(super) fn two(out: &mut Text, day: &Day, call: &Call, rows: &mut Rows) {
    let begin = day.epoch(call.second);
    let end = begin + u64::from(call.seconds);
    cisco(out, call, 1, [begin, end]);
    rows.add(Class::Call);
    if call.kind.is_connected() && part(call.hash, 53, 20) == 0 {
        cisco(out, call, 2, [end, end + 35]);
        rows.add(Class::Leg);
    }
}

fn cisco(out: &mut Text, call: &Call, leg: u64, [begin, end]: [u64; 2]) {
    let line = LINES.get(call.line).map_or("", |line| line.0);
    let connected = call.kind.is_connected();
    let talked = match (connected, leg) {
        (false, _) => 0,
        (true, 1) => u64::from(call.talked),
        (true, _) => end - begin,
    };
    out.put("1,1,").number(call.nth + 1).put(",").number(call.nth * 4 + leg).put(",");
    out.number(begin).put(",1,\"").put(line).put(if connected {
        "\",16,0,\""
    } else {
        "\",19,0,\""
    });
    for place in 0..2 {
        out.put(match (call.kind, part(call.hash, 57, 3)) {
            (Kind::Abroad, _) => "00",
            (_, 0) => "+44",
            // The digit for an outside line, kept.
            (_, 1) => "90",
            _ => "0",
        });
        out.number(call.number).put(if place == 0 { "\",\"" } else { "\",16," });
    }
    out.number(if connected { end - talked } else { 0 }).put(",").number(end).put(",\"\",");
    out.number(talked).put(",\"AGENT\",\"TRUNK\"\n");
}

/// A row of the second operator that is no call.
pub(super) fn two_dirt(out: &mut Text, day: &Day, call: &Call, rows: &mut Rows) {
    let at = day.epoch(call.second);
    let (class, number, at) = match part(call.hash, 36, 4) {
        0 => (Class::Unreadable, "05301000001", 0),
        1 => (Class::NoNumber, "", at),
        2 => (Class::Internal, "2041", at),
        _ => (Class::Impossible, "05301234", at),
    };
    out.put("1,1,").number(call.nth + 1).put(",").number(call.nth * 4 + 3).put(",").number(at);
    out.put(",1,\"2040\",16,0,\"").put(number).put("\",\"").put(number).put("\",16,0,");
    out.number(at + 9).put(",\"\",0,\"AGENT\",\"AGENT\"\n");
    rows.add(class);
}
