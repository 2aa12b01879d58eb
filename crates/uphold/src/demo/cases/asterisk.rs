//! Asterisk's `Master.csv`: no header, local time, and up to three rows for one call.

use super::calendar::Day;
use super::chance::part;
use super::figures::Kind;
use super::plan::{Call, LINES};
use super::tally::{Class, Rows};
use super::text::Text;

/// One row as Asterisk writes it.
struct Row<'a> {
    line: &'a str,
    number: &'a Text,
    channel: Channel,
    last: &'a str,
    data: &'a str,
    day: &'a Day,
    /// When the channel was made: it stands in the uniqueid.
    made: u32,
    start: u32,
    seconds: u32,
    talked: u32,
    disposition: &'a str,
    serial: u64,
    nth: u64,
}

#[derive(Clone, Copy)]
enum Channel {
    /// Straight to the trunk.
    Trunk,
    /// Half 1 or 2 of a Local channel.
    Local(&'static str),
}

/// Writes the call: the row of its `Dial`, and with some of them the legs that Local channels leave.
pub(super) fn call(out: &mut Text, day: &Day, call: &Call, rows: &mut Rows) {
    let mut number = Text::default();
    write_number(&mut number, call);
    let line = LINES.get(call.line).map_or("", |line| line.0);
    let disposition = match call.kind.is_connected() {
        true => "ANSWERED",
        false => ["NO ANSWER", "BUSY", "FAILED", "CONGESTION"]
            .get(part(call.hash, 50, 4) as usize)
            .copied()
            .unwrap_or("NO ANSWER"),
    };
    let shape = part(call.hash, 53, 100);
    let dial = Row {
        line,
        number: &number,
        channel: if shape < 27 { Channel::Local("2") } else { Channel::Trunk },
        last: "Dial",
        data: "PJSIP/trunk,30",
        day,
        made: call.second,
        start: call.second,
        seconds: call.seconds,
        talked: call.talked,
        disposition,
        serial: 1,
        nth: call.nth,
    };
    let hangup = |out: &mut Text| {
        let end = call.second + call.seconds;
        let row = Row { last: "Hangup", data: "", start: end, seconds: 0, talked: 0, ..dial };
        row.write(out);
    };
    match shape {
        0..12 => {
            // The other half of the Local channel was up a second longer; an agent had answered it.
            let half = Row {
                line: "",
                channel: Channel::Local("1"),
                last: "AppDial2",
                data: "(Outgoing Line)",
                seconds: call.seconds + 1,
                talked: call.talked + 1,
                disposition: "ANSWERED",
                serial: 0,
                ..dial
            };
            half.write(out);
            dial.write(out);
            hangup(out);
            rows.add_many(Class::Leg, 2);
        }
        12..27 => {
            dial.write(out);
            hangup(out);
            rows.add(Class::Leg);
        }
        _ => dial.write(out),
    }
    rows.add(Class::Call);
}

fn write_number(number: &mut Text, call: &Call) {
    let before = match (call.kind, part(call.hash, 57, 10)) {
        (Kind::Abroad, _) => "00",
        (_, 0) => "0044",
        (_, 1) => "44",
        (_, 2) => "+44",
        _ => "0",
    };
    number.put(before).number(call.number);
}

impl Row<'_> {
    fn write(&self, out: &mut Text) {
        let answered = self.talked > 0 || self.disposition == "ANSWERED";
        out.put("\"spring\",\"").put(self.line).put("\",\"");
        out.0.extend_from_slice(&self.number.0);
        out.put("\",\"outbound\",\"\"\"\"\" <").put(self.line).put(">\",\"");
        match self.channel {
            Channel::Trunk => out.put("PJSIP/trunk-").hex(self.nth, 8),
            Channel::Local(half) => {
                out.put("Local/");
                out.0.extend_from_slice(&self.number.0);
                out.put("@outbound-").hex(self.nth, 8).put(";").put(half)
            }
        };
        out.put("\",\"\",\"").put(self.last).put("\",\"").put(self.data).put("\",\"");
        out.time(&self.day.iso, self.start).put("\",");
        if answered {
            let answer = self.start + self.seconds - self.talked;
            out.put("\"").time(&self.day.iso, answer).put("\"");
        }
        out.put(",\"").time(&self.day.iso, self.start + self.seconds).put("\",");
        out.number(u64::from(self.seconds)).put(",").number(u64::from(self.talked)).put(",\"");
        out.put(self.disposition).put("\",\"DOCUMENTATION\",\"");
        out.number(self.day.epoch(self.made)).put(".");
        out.number(self.nth * 2 + self.serial).put("\",\"\"\n");
    }
}

/// A row that is no call.
pub(super) fn dirt(out: &mut Text, day: &Day, call: &Call, rows: &mut Rows) {
    let (class, number, start, seconds) = match part(call.hash, 36, 9) {
        0 => (Class::Unreadable, "05301000001", "1970-01-01 00:00:00", "12"),
        1 => (Class::Unreadable, "05301000002", "2099-12-31 23:59:59", "12"),
        2 => (Class::Unreadable, "05301000003", "2021-02-30 10:15:00", "12"),
        3 => (Class::Unreadable, "05301000004", "", "-4"),
        // The clocks of London never showed this hour.
        4 => (Class::Unreadable, "05301000005", "2021-03-28 01:30:00", "12"),
        5 => (Class::NoNumber, "s", "", "3"),
        6 => (Class::NoNumber, "answer", "", "3"),
        7 => (Class::Internal, "2041", "", "44"),
        _ => (Class::Impossible, "05301234", "", "0"),
    };
    let mut own = Text::default();
    let start = if start.is_empty() {
        own.time(&day.iso, call.second);
        std::str::from_utf8(&own.0).unwrap_or_default()
    } else {
        start
    };
    out.put("\"\",\"\",\"").put(number).put("\",\"default\",\"\"\"\"\" <>\",\"PJSIP/agent-");
    out.hex(call.nth, 8).put("\",\"\",\"Dial\",\"\",\"").put(start).put("\",,\"").put(start);
    out.put("\",").put(seconds).put(",0,\"NO ANSWER\",\"DOCUMENTATION\",\"\",\"\"\n");
    rows.add(class);
}
