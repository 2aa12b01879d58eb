//! Twilio.

use serde_json::{Map, Value};

use super::{Header, Rows, cell, names, one_of};
use crate::calls::mapping::{Connected, Direction, Mapping, Shape, Time};
use crate::calls::stamp::Stamp;
use crate::calls::zone::Zone;

/// Keys without which it is no call of Twilio.
const KEYS: [&str; 6] = ["sid", "from", "to", "start_time", "direction", "status"];

/// Call resources of Twilio, one JSON object in each line, as its bulk export has them for a day
/// of UTC; or a table with the same names in its header.
///
/// # Source
/// Twilio's pages on the Call resource and on bulk export.
///
/// # Reading
/// `completed` says that somebody, or a machine, answered. Each outgoing leg is a call of its own:
/// where `<Dial>` tries a number again, the telephone rings again, so that the parent's id does not
/// join legs. A leg that was never dialled has no start, and is not readable.
pub(super) fn twilio(rows: &Rows) -> Option<Mapping> {
    let objects: Vec<Map<String, Value>> =
        rows.iter().filter_map(|row| serde_json::from_slice(cell(row, 0)).ok()).collect();
    if objects.is_empty() { table(rows) } else { json(rows.len(), &objects) }
}

fn json(lines: usize, objects: &[Map<String, Value>]) -> Option<Mapping> {
    let is_call = |object: &&Map<String, Value>| {
        KEYS.iter().all(|key| object.contains_key(*key))
            && object.get("sid").and_then(Value::as_str).is_some_and(|sid| sid.starts_with("CA"))
    };
    let calls = objects.iter().filter(is_call).count();
    if calls * 10 < lines * 9 {
        return None;
    }
    let starts = objects.iter().filter_map(|object| object.get("start_time")?.as_str());
    let time = time(starts.map(str::as_bytes))?;
    Some(mapping(Shape::JsonLines, time, &|name| Some(name.to_owned())))
}

fn table(rows: &Rows) -> Option<Mapping> {
    let header = Header::of(rows);
    if !header.has(&KEYS) {
        return None;
    }
    let start = header.index("start_time")?;
    let time = time(rows.iter().skip(1).map(|row| cell(row, start)))?;
    Some(mapping(Shape::Header, time, &|name| header.find(name)))
}

/// How the times are written: as in mail, or ISO 8601 in UTC; none if neither.
fn time<'t>(starts: impl Iterator<Item = &'t [u8]>) -> Option<Time> {
    let filled: Vec<&[u8]> = starts.filter(|text| !text.trim_ascii().is_empty()).collect();
    let zone = Zone::utc();
    let fits = |form: &Time| {
        let read = filled.iter().filter(|text| Stamp::read(text, None, *form, &zone).is_ok());
        read.count() * 10 >= filled.len() * 9
    };
    [Time::Utc, Time::Mail].into_iter().find(fits)
}

fn mapping(shape: Shape, time: Time, column: &dyn Fn(&str) -> Option<String>) -> Mapping {
    let columns = |names: &[&str]| names.iter().filter_map(|name| column(name)).collect();
    Mapping {
        name: "twilio".to_owned(),
        shape,
        time,
        number: columns(&["to"]),
        line: columns(&["from"]),
        start: columns(&["start_time"]),
        seconds: column("duration"),
        connected: Connected {
            column: column("status"),
            yes: names(&["completed", "in-progress"]),
            no: names(&[
                "busy",
                "failed",
                "no-answer",
                "canceled",
                "queued",
                "ringing",
                "initiated",
            ]),
            ..Connected::default()
        },
        direction: Direction {
            column: column("direction"),
            inbound: names(&["inbound", "trunking-originating"]),
        },
        id: columns(&["sid"]),
        withheld: column("from").map(|from| one_of(&from, &["anonymous", "+266696687"])),
        ..Mapping::default()
    }
}
