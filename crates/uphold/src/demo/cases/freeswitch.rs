//! FreeSWITCH's `cdr_csv` in its default template: local time, no header, sometimes both legs.

use super::calendar::Day;
use super::chance::{hash, part};
use super::figures::Kind;
use super::plan::{Call, LINES};
use super::tally::{Class, Rows};
use super::text::Text;

/// Writes the call; with some the other leg, with some the same row twice.
pub(super) fn call(out: &mut Text, day: &Day, call: &Call, rows: &mut Rows) {
    let shape = part(call.hash, 53, 2_000);
    let other_leg = shape < 360;
    let begin = out.0.len();
    leg(out, day, call, 0, other_leg);
    rows.add(Class::Call);
    if other_leg {
        leg(out, day, call, 1, true);
        rows.add(Class::Leg);
    } else if shape == 1_999 {
        out.0.extend_from_within(begin..);
        rows.add(Class::Duplicate);
    }
}

/// The first leg, or the second, which begins a second later.
fn leg(out: &mut Text, day: &Day, call: &Call, later: u32, has_other: bool) {
    let line = LINES.get(call.line).map_or("", |line| line.0);
    let (start, end) = (call.second + later, call.second + call.seconds);
    let before = match (call.kind, part(call.hash, 57, 10)) {
        (Kind::Abroad, _) => "00",
        (_, 0) => "0044",
        (_, 1) => "44",
        (_, 2) => "+44",
        _ => "0",
    };
    out.put("\"Spring\",\"").put(line).put("\",\"").put(before).number(call.number);
    out.put("\",\"default\",\"").time(&day.iso, start).put("\",\"");
    if call.kind.is_connected() {
        out.time(&day.iso, end - call.talked);
    }
    let cause = match (call.kind.is_connected(), part(call.hash, 50, 4)) {
        (true, _) => "NORMAL_CLEARING",
        (false, 0) => "USER_BUSY",
        (false, 1) => "ORIGINATOR_CANCEL",
        (false, 2) => "UNALLOCATED_NUMBER",
        (false, _) => "NO_ANSWER",
    };
    out.put("\",\"").time(&day.iso, end).put("\",\"").number(u64::from(end - start)).put("\",\"");
    out.number(u64::from(call.talked)).put("\",\"").put(cause).put("\",\"");
    uuid(out, call, u64::from(later));
    out.put("\",\"");
    if has_other {
        uuid(out, call, u64::from(1 - later));
    }
    out.put("\",\"spring\"\n");
}

fn uuid(out: &mut Text, call: &Call, leg: u64) {
    let (one, two) = (hash(call.hash, leg * 2 + 1), hash(call.hash, leg * 2 + 2));
    out.hex(one >> 32, 8).put("-").hex(one >> 16, 4).put("-4").hex(one, 3).put("-a");
    out.hex(two >> 48, 3).put("-").hex(two, 12);
}

/// A row that is no call.
pub(super) fn dirt(out: &mut Text, day: &Day, call: &Call, rows: &mut Rows) {
    let (class, number, start, seconds) = match part(call.hash, 36, 8) {
        0 => (Class::Unreadable, "05301000001", "1970-01-01 00:00:00", "12"),
        1 => (Class::Unreadable, "05301000002", "2021-13-01 10:00:00", "12"),
        2 => (Class::Unreadable, "05301000003", "", "-2"),
        3 => (Class::NoNumber, "voicemail", "", "6"),
        4 => (Class::Internal, "1001", "", "75"),
        5 | 6 => (Class::Inbound, "02920180101", "", "61"),
        _ => (Class::Impossible, "04123456789", "", "0"),
    };
    let context = if class == Class::Inbound { "public" } else { "default" };
    out.put("\"Spring\",\"1001\",\"").put(number).put("\",\"").put(context).put("\",\"");
    match start {
        "" => out.time(&day.iso, call.second),
        other => out.put(other),
    };
    out.put("\",\"\",\"").time(&day.iso, call.second).put("\",\"").put(seconds);
    out.put("\",\"0\",\"NO_ANSWER\",\"");
    uuid(out, call, 7);
    out.put("\",\"\",\"spring\"\n");
    rows.add(class);
}
