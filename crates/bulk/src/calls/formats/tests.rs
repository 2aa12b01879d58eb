use std::io::Cursor;

use numbers::Settings;
use rules::investigations::Tri;

use super::*;
use crate::calls::row::{Excluded, Reader};
use crate::calls::zone::Zone;
use crate::calls::{open_reader, peek_reader};
use crate::records;

/// Each format's file: its bytes, and the format.
macro_rules! example {
    ($name:literal, $format:literal) => {
        ($name, include_bytes!(concat!("tests/", $name)) as &[u8], $format)
    };
}

const FILES: [(&str, &[u8], &str); 12] = [
    example!("asterisk.csv", "asterisk"),
    example!("asterisk-16.csv", "asterisk"),
    example!("vicidial.tsv", "vicidial"),
    example!("freeswitch.csv", "freeswitch"),
    example!("freeswitch-asterisk.csv", "freeswitch-asterisk"),
    example!("twilio.jsonl", "twilio"),
    example!("twilio-mail.jsonl", "twilio"),
    example!("twilio.csv", "twilio"),
    example!("cisco-cucm.csv", "cisco-cucm"),
    example!("3cx.csv", "3cx"),
    example!("3cx-header.csv", "3cx"),
    example!("cdr-stats.csv", "cdr-stats"),
];

fn bytes(name: &str) -> &'static [u8] {
    FILES.iter().find(|file| file.0 == name).unwrap().1
}

fn peeked(bytes: &[u8]) -> Option<Input> {
    peek_reader("t", Box::new(Cursor::new(bytes.to_vec()))).ok()
}

/// A row in short: its row in the file, and number, start, seconds, connected; or why it is excluded.
type Told = (u64, Result<(String, i64, u32, Tri), Excluded>);
/// Row in the file, id, other id.
type Ids = Vec<(u64, u64, u64)>;

fn read(bytes: &[u8], mapping: &Mapping) -> (Vec<Told>, Ids) {
    let input = open_reader("t", Box::new(Cursor::new(bytes.to_vec())), mapping).unwrap();
    let zone = Zone::named(mapping.zone.as_deref().unwrap_or("Europe/London")).unwrap();
    let reader =
        Reader::new(mapping, &input.header, zone, Settings::default(), &input.name).unwrap();
    let (mut told, mut ids) = (Vec::new(), Vec::new());
    let dialect = input.dialect;
    records::for_each(input.chunks(64), dialect, |number, record| {
        told.push(match reader.read(record) {
            Ok(row) => {
                ids.push((number, row.id, row.other));
                let short = (row.number.to_string(), row.start.first, row.seconds, row.connected);
                (number, Ok(short))
            }
            Err((excluded, _)) => (number, Err(excluded)),
        });
        Ok(())
    })
    .unwrap();
    (told, ids)
}

fn known_read(name: &str) -> (Vec<Told>, Ids) {
    let bytes = bytes(name);
    read(bytes, &recognise(&peeked(bytes).unwrap()).unwrap())
}

fn told(name: &str) -> Vec<Told> {
    known_read(name).0
}

fn call(row: u64, number: &str, start: &str, seconds: u32, connected: Tri) -> Told {
    let start = crate::calls::stamp::civil(start.as_bytes()).unwrap();
    (row, Ok((number.to_owned(), start, seconds, connected)))
}

/// Whether the rows share an id, in either place.
fn joined(ids: &Ids, one: u64, other: u64) -> bool {
    let of = |row| ids.iter().find(|ids| ids.0 == row).unwrap();
    let (one, other) = (of(one), of(other));
    [one.1, one.2].iter().any(|id| *id != 0 && [other.1, other.2].contains(id))
}

#[test]
fn each_file_is_recognised_as_itself_and_as_nothing_else() {
    for (name, bytes, format) in FILES {
        let input = peeked(bytes).unwrap();
        let found: Vec<&str> = KNOWN
            .iter()
            .filter(|known| known.of(&input).is_some())
            .map(|known| known.name)
            .collect();
        assert_eq!(found, [format], "{name}");
        let mapping = recognise(&input).unwrap();
        assert_eq!(mapping.name, format, "{name}");
        let text = mapping.to_toml().unwrap();
        assert_eq!(Mapping::parse(&text, "m.toml").unwrap(), mapping, "{name}");
    }
}

#[test]
fn a_dozen_more_of_its_rows_change_no_mapping() {
    for (name, bytes, _) in FILES {
        let first = recognise(&peeked(bytes).unwrap()).unwrap();
        let head =
            bytes.split_inclusive(|byte| *byte == b'\n').take(3).collect::<Vec<_>>().concat();
        let body = bytes.get(head.len()..).unwrap();
        let more = [head, body.to_vec(), body.to_vec()].concat();
        assert_eq!(recognise(&peeked(&more).unwrap()).unwrap(), first, "{name}");
    }
}

#[test]
fn packed_files_are_recognised_too() {
    use std::io::Write;
    for (name, bytes, format) in FILES {
        let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        packer.write_all(bytes).unwrap();
        let packed = packer.finish().unwrap();
        assert_eq!(recognise(&peeked(&packed).unwrap()).unwrap().name, format, "{name}");
    }
}

#[test]
fn freeswitch() {
    let (told, ids) = known_read("freeswitch.csv");
    let expected = [
        call(1, "+447700900123", "2026-06-15 08:30:00", 70, Tri::Yes),
        call(2, "+447700900123", "2026-06-15 08:30:01", 69, Tri::Yes),
        call(3, "+442079460111", "2026-06-15 08:40:00", 25, Tri::No),
        call(4, "+447700900124", "2026-06-15 08:41:00", 9, Tri::Yes),
        (5, Err(Excluded::Inbound)),
        (6, Err(Excluded::Internal)),
    ];
    assert_eq!(told, expected);
    assert!(joined(&ids, 1, 2), "both legs");
    assert!(!joined(&ids, 1, 3) && !joined(&ids, 3, 4));
}

#[test]
fn freeswitch_with_the_columns_of_asterisk() {
    let (told, ids) = known_read("freeswitch-asterisk.csv");
    assert_eq!(told, self::told("freeswitch.csv"));
    assert!(!joined(&ids, 1, 2), "nothing in this template names the other leg");
}

#[test]
fn twilio_in_all_its_writings() {
    let (told, ids) = known_read("twilio.jsonl");
    let expected = [
        call(1, "+447700900123", "2026-06-15 08:30:00", 70, Tri::Yes),
        call(2, "+442079460111", "2026-06-15 08:30:20", 0, Tri::No),
        call(3, "+442079460111", "2026-06-15 08:31:00", 15, Tri::Yes),
        (4, Err(Excluded::Inbound)),
        (5, Err(Excluded::NoNumber)),
        (6, Err(Excluded::Unreadable)),
        call(7, "+447700900125", "2026-06-15 08:42:00", 0, Tri::No),
    ];
    assert_eq!(told[..7], expected);
    assert!(!joined(&ids, 2, 3), "the telephone rang twice");
    assert_eq!(self::told("twilio-mail.jsonl"), told);
    let table: Vec<Told> = told.into_iter().map(|(row, told)| (row + 1, told)).collect();
    assert_eq!(self::told("twilio.csv"), table);
}

#[test]
fn cisco_cucm_without_its_row_of_types() {
    let (told, ids) = known_read("cisco-cucm.csv");
    let expected = [
        call(3, "+447700900123", "2026-06-15 08:30:00", 70, Tri::Yes),
        call(4, "+447700900123", "2026-06-15 08:31:10", 50, Tri::Yes),
        call(5, "+442079460111", "2026-06-15 08:40:00", 25, Tri::No),
        (6, Err(Excluded::Internal)),
        call(7, "+447700900124", "2026-06-15 08:42:00", 0, Tri::No),
    ];
    assert_eq!(told, expected);
    assert!(joined(&ids, 3, 4) && !joined(&ids, 3, 5));
}

#[test]
fn cisco_cucm_that_lost_its_row_of_types_loses_no_other() {
    let text = String::from_utf8(bytes("cisco-cucm.csv").to_vec()).unwrap();
    let without: Vec<&str> = text.lines().filter(|line| !line.starts_with("INTEGER")).collect();
    let mapping = recognise(&peeked(text.as_bytes()).unwrap()).unwrap();
    let rows = read(without.join("\n").as_bytes(), &mapping).0;
    let shifted: Vec<Told> = told("cisco-cucm.csv").into_iter().map(|(n, t)| (n - 1, t)).collect();
    assert_eq!(rows, shifted);
}

#[test]
fn threecx_in_order_and_with_a_header() {
    let (told, ids) = known_read("3cx.csv");
    let expected = [
        call(1, "+447700900123", "2026-06-15 08:30:00", 70, Tri::Yes),
        call(2, "+442079460111", "2026-06-15 08:40:00", 25, Tri::No),
        (3, Err(Excluded::Internal)),
        (4, Err(Excluded::Internal)),
        call(5, "+447700900123", "2026-06-15 08:31:10", 20, Tri::Yes),
    ];
    assert_eq!(told, expected);
    assert!(joined(&ids, 1, 5) && !joined(&ids, 1, 2));
    let header: Vec<Told> = told.into_iter().map(|(row, told)| (row + 1, told)).collect();
    assert_eq!(self::told("3cx-header.csv"), header);
}

#[test]
fn cdr_stats() {
    let (told, ids) = known_read("cdr-stats.csv");
    let expected = [
        call(2, "+447700900123", "2026-06-15 08:30:00", 70, Tri::Yes),
        call(3, "+442079460111", "2026-06-15 08:40:00", 25, Tri::No),
        (4, Err(Excluded::Inbound)),
        call(5, "+447700900123", "2026-06-15 08:30:00", 70, Tri::Yes),
    ];
    assert_eq!(told, expected);
    assert!(joined(&ids, 2, 5) && !joined(&ids, 2, 3));
}

#[test]
fn vicidial() {
    let (told, _) = known_read("vicidial.tsv");
    let expected = [
        call(2, "+447700900123", "2026-06-15 08:30:00", 70, Tri::Yes),
        call(3, "+442079460111", "2026-06-15 08:40:00", 0, Tri::No),
        call(4, "+447700900124", "2026-06-15 08:41:00", 9, Tri::Yes),
        call(5, "+447700900125", "2026-06-15 08:42:00", 0, Tri::No),
    ];
    assert_eq!(told, expected);
}

#[test]
fn asterisk_as_it_was_written() {
    let (told, ids) = known_read("asterisk.csv");
    assert_eq!(told.len(), 28);
    assert_eq!(told[0], call(1, "+442079460111", "2026-11-23 12:19:07", 0, Tri::No));
    assert_eq!(told[7], (8, Err(Excluded::NoNumber)), "`answer` is no number");
    assert_eq!(told[8], call(9, "+442079460999", "2026-11-23 12:19:07", 1, Tri::Yes));
    assert!(joined(&ids, 1, 2) && joined(&ids, 3, 4) && joined(&ids, 9, 10));
    assert!(!joined(&ids, 1, 3) && !joined(&ids, 1, 9));
    let (shorter, shorter_ids) = known_read("asterisk-16.csv");
    assert_eq!(shorter, told, "without uniqueid and userfield");
    assert!(joined(&shorter_ids, 1, 2) && !joined(&shorter_ids, 1, 3));
}

/// Rows of Asterisk of which half bear an id, and all have each of these bytes once in their cells.
fn with_bytes_between(others: &str) -> Vec<u8> {
    let row = |n: u32| {
        let id = if n.is_multiple_of(2) { ",\"1795436347.1\",\"\"" } else { "" };
        format!(
            "\"\",\"02079460000\",\"077009001{n}\",\"d\",\"\"\"Smith, J\"\" <02079460000>\",\"SIP/a-{n}\",\"SIP/b\",\"Dial\",\
             \"SIP/t{others}30\",\"2026-11-23 12:19:07\",,\"2026-11-23 12:19:07\",0,0,\"NO ANSWER\",\"DOCUMENTATION\"{id}\n"
        )
    };
    (10..30).map(row).collect::<String>().into_bytes()
}

#[test]
fn bytes_within_the_cells_of_asterisk_cut_none() {
    for others in [";", "\t", "|", ";\t|"] {
        let bytes = with_bytes_between(others);
        let input = peeked(&bytes).unwrap();
        assert_eq!(input.recognised.delimiter, Some(b','), "{others:?}");
        let mapping = recognise(&input).unwrap();
        assert_eq!((mapping.name.as_str(), mapping.delimiter), ("asterisk", Some(',')));
        assert!(read(&bytes, &mapping).0.iter().all(|(_, told)| told.is_ok()), "{others:?}");
    }
}

#[test]
fn a_known_format_that_was_saved_with_semicolons_states_them() {
    let text = String::from_utf8(bytes("freeswitch.csv").to_vec()).unwrap().replace(',', ";");
    let mapping = recognise(&peeked(text.as_bytes()).unwrap()).unwrap();
    assert_eq!((mapping.name.as_str(), mapping.delimiter), ("freeswitch", Some(';')));
    assert_eq!(read(text.as_bytes(), &mapping).0, told("freeswitch.csv"));
}

#[test]
fn a_delimiter_that_is_none_is_refused() {
    let text = |delimiter: &str| {
        format!("shape = \"rows\"\ndelimiter = {delimiter}\nnumber = [\"1\"]\nstart = [\"2\"]\n")
    };
    let code = |delimiter| Mapping::parse(&text(delimiter), "m.toml").map_err(|it| it.code);
    assert_eq!(code("\"\\t\"").unwrap().delimiter(), Some(b'\t'));
    assert_eq!(code("\"\\\"\""), Err(crate::codes::BAD_DELIMITER));
    assert_eq!(code("\"§\""), Err(crate::codes::BAD_DELIMITER));
    assert_eq!(code("\", \""), Err(crate::calls::codes::MAPPING_UNREADABLE));
}

#[test]
fn the_zone_is_seen_where_rows_hold_an_epoch() {
    let seen = |text: &[u8]| {
        let mapping = recognise(&peeked(text).unwrap()).unwrap();
        seen_zone(&mapping, &peeked(text).unwrap()).map(|zone| zone.name().to_owned())
    };
    assert_eq!(seen(bytes("asterisk.csv")).as_deref(), Some("Europe/London"));
    assert_eq!(seen(bytes("asterisk-16.csv")), None, "nothing to see it by");
    assert_eq!(seen(bytes("freeswitch.csv")), None);
    let summer = |clock: &str| {
        let row = format!(
            "\"\",\"01632960001\",\"07700900123\",\"out\",\"\",\"SIP/a-1\",\"SIP/b-1\",\"Dial\",\"\",\
             \"2026-06-15 {clock}\",,\"2026-06-15 {clock}\",0,0,\"NO ANSWER\",\"3\",\"1781512200.1\",\"\"\n"
        );
        row.repeat(10)
    };
    assert_eq!(seen(summer("09:30:00").as_bytes()).as_deref(), Some("Europe/London"));
    assert_eq!(seen(summer("08:30:03").as_bytes()).as_deref(), Some("UTC"));
    assert_eq!(seen(summer("10:30:00").as_bytes()), None, "no zone that was asked about");
    let mixed = [summer("09:30:00"), summer("08:30:00")].concat();
    assert_eq!(seen(mixed.as_bytes()), None, "half of the rows each");
    let text = summer("10:30:00");
    let mut mapping = recognise(&peeked(text.as_bytes()).unwrap()).unwrap();
    mapping.zone = Some("Europe/Paris".to_owned());
    let zone = seen_zone(&mapping, &peeked(text.as_bytes()).unwrap());
    assert_eq!(zone.unwrap().name(), "Europe/Paris");
}

mod bad;
