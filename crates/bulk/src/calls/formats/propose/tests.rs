use std::io::Cursor;

use super::*;
use crate::calls::mapping::Time;
use crate::calls::peek_reader;

fn proposed(text: &str) -> Proposal {
    propose(&peek_reader("t", Box::new(Cursor::new(text.as_bytes().to_vec()))).unwrap())
}

fn doubts(text: &str) -> Vec<(&'static str, &'static str)> {
    let proposal = proposed(text);
    let open = proposal.doubts.iter().any(|doubt| doubt.what.is_open());
    assert_eq!(proposal.certain, !open);
    proposal.doubts.iter().map(|doubt| (doubt.field, doubt.what.id())).collect()
}

const OPERATOR: &str = "\
A-number,B-number,Date,Time,Duration,Outcome,Direction
01632 960001,07700 900123,15/06/2026,09:30:00,00:01:10,Answered,Out
01632 960001,020 7946 0111,15/06/2026,09:40:00,00:00:00,No answer,Out
07700 900555,01632 960001,16/06/2026,09:42:00,00:00:58,Answered,In
";

#[test]
fn an_operators_table_is_certain() {
    let proposal = proposed(OPERATOR);
    assert_eq!(proposal.doubts, []);
    assert!(proposal.certain);
    let mapping = &proposal.mapping;
    assert_eq!(mapping.number, ["B-number"]);
    assert_eq!(mapping.line, ["A-number"]);
    assert_eq!(mapping.start, ["Date", "Time"]);
    assert_eq!(mapping.seconds.as_deref(), Some("Duration"));
    assert_eq!(mapping.connected.column.as_deref(), Some("Outcome"));
    assert_eq!(mapping.direction.column.as_deref(), Some("Direction"));
    assert_eq!((mapping.shape, mapping.time), (Shape::Header, Time::Civil));
    let text = mapping.to_toml().unwrap();
    assert_eq!(&Mapping::parse(&text, "m.toml").unwrap(), mapping);
}

#[test]
fn welsh_names_are_understood() {
    let text = "\
Rhif y galwr;Rhif a ddeialwyd;Amser dechrau;Hyd;Canlyniad;Ymgyrch
01632960001;07700900123;2026-06-15 09:30:00;70;Atebwyd;Gwanwyn
01632960001;02079460111;2026-06-15 09:40:00;0;Dim ateb;Gwanwyn
";
    let proposal = proposed(text);
    assert_eq!(proposal.doubts, []);
    assert_eq!(proposal.mapping.number, ["Rhif a ddeialwyd"]);
    assert_eq!(proposal.mapping.line, ["Rhif y galwr"]);
    assert_eq!(proposal.mapping.start, ["Amser dechrau"]);
    assert_eq!(proposal.mapping.campaign.as_deref(), Some("Ymgyrch"));
}

#[test]
fn a_time_with_its_offset_or_named_after_utc_needs_no_zone() {
    let with = |name: &str, start: &str| {
        let text = format!("Called number,{name},Talk time\n07700900123,{start},5\n");
        let proposal = proposed(&text);
        assert!(proposal.certain, "{:?}", proposal.doubts);
        proposal.mapping.time
    };
    assert_eq!(with("Start", "2026-06-15T09:30:00+01:00"), Time::Utc);
    assert_eq!(with("Start (UTC)", "2026-06-15 09:30:00"), Time::Utc);
    assert_eq!(with("Start", "2026-06-15 09:30:00"), Time::Civil);
    assert_eq!(with("Start", "1781512200"), Time::Epoch);
    assert_eq!(with("Start", "1781512200123"), Time::EpochMillis);
    assert_eq!(with("Start", "\"Mon, 15 Jun 2026 08:30:00 +0000\""), Time::Mail);
}

#[test]
fn dates_are_never_guessed_at() {
    let with = |date: &str| doubts(&format!("Called,Start,Talk\n07700900123,{date} 09:30:00,5\n"));
    assert_eq!(with("15/06/2026"), []);
    assert_eq!(with("05/06/2026"), [("start", "day-or-month")]);
    assert_eq!(with("06/15/2026"), [("start", "month-first")]);
    assert_eq!(with("2026/06/05"), []);
    assert_eq!(with("soon"), [("start", "missing")]);
    let date_only = doubts("Called,Date,Talk\n07700900123,2026-06-15,5\n");
    assert_eq!(date_only, [("start", "no-time-of-day")]);
}

#[test]
fn two_candidates_are_none() {
    let text = "Called,Dialled,Start,Talk\n07700900123,07700900124,2026-06-15 09:30:00,5\n";
    assert_eq!(doubts(text), [("number", "several")]);
    let text = "Phone,Other,Start,Talk\n07700900123,07700900124,2026-06-15 09:30:00,5\n";
    assert_eq!(doubts(text), [("number", "several")]);
    let text = "Called,Start,Began,Talk\n07700900123,2026-06-15 09:30:00,2026-06-15 09:30:01,5\n";
    assert_eq!(doubts(text), [("start", "several")]);
    let text = "Wen,Start,Talk\n07700900123,2026-06-15 09:30:00,5\n";
    assert_eq!(doubts(text), [("number", "unnamed")]);
}

#[test]
fn whether_somebody_answered_must_be_told() {
    let text = "Called,Start,Duration\n07700900123,2026-06-15 09:30:00,5\n";
    assert_eq!(doubts(text), [("connected", "missing")]);
    let text = "Called,Start,Status\n07700900123,2026-06-15 09:30:00,Zorbed\n";
    assert_eq!(doubts(text), [("connected", "unknown-values")]);
    let text = "Called,Start,Status,Talk\n07700900123,2026-06-15 09:30:00,Zorbed,7\n";
    let proposal = proposed(text);
    assert!(proposal.certain);
    assert_eq!(proposal.mapping.connected.talked.as_deref(), Some("Talk"));
    assert_eq!(proposal.doubts[0].what, What::ValuesPassedOver);
    let text = "Called,Start,Connected\n07700900123,2026-06-15 09:30:00,Y\n07700900124,2026-06-15 09:31:00,N\n";
    assert_eq!(doubts(text), []);
}

#[test]
fn rows_that_disagree_leave_it_open() {
    let text = "Called,Start,Duration,Talk\n\
        07700900123,2026-06-15 09:30:00,5,5\n\
        Jones,,5,5\n\
        07700900124,2026-06-15 09:31:00,a while,5\n";
    let expected =
        [("number", "other-content"), ("start", "other-content"), ("seconds", "other-content")];
    assert_eq!(doubts(text), expected);
    let turned = format!("{OPERATOR}01632960001,07700900124,15/06/2026,09:50:00,5,Busy,Sideways\n");
    assert_eq!(doubts(&turned), [("direction", "unknown-values")]);
}

#[test]
fn what_needs_no_answer_is_only_said() {
    let text = "Called,Start,Duration (mins),Talk,Call ID\n\
        07700900123,2026-06-15 09:30:00,1.5,5,9\n\
        07700900124,2026-06-15 09:30:00,1.5,5,9\n\
        07700900125,2026-06-15 09:30:00,1.5,5,9\n";
    assert_eq!(doubts(text), [("seconds", "other-unit"), ("id", "shared")]);
    assert_eq!(proposed(text).mapping.id, [""; 0]);
}

#[test]
fn a_table_without_header_and_other_objects_are_only_proposed() {
    let text = "07700900123,2026-06-15 09:30:00\n07700900124,2026-06-15 09:31:00\n";
    let found = doubts(text);
    assert!(found.contains(&("shape", "no-header")) && found.contains(&("number", "unnamed")));
    assert_eq!(proposed(text).mapping.number, ["1"]);
    let text = "{\"called\":\"07700900123\",\"start\":\"2026-06-15T09:30:00Z\",\"talk\":5}\n";
    let proposal = proposed(text);
    assert!(proposal.certain, "{:?}", proposal.doubts);
    assert_eq!(proposal.mapping.shape, Shape::JsonLines);
}

#[test]
fn marks_are_found_among_outcomes() {
    let text = "Called,Start,Result,Talk\n\
        07700900123,2026-06-15 09:30:00,Do not call,5\n\
        07700900124,2026-06-15 09:30:00,Answered,5\n";
    let marked = proposed(text).mapping.marked.unwrap();
    assert_eq!(
        (marked.column.as_str(), marked.values.as_slice()),
        ("Result", &["do not call".to_owned()][..])
    );
}

#[test]
fn workbooks_with_dates_of_their_own_are_certain() {
    use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, name) in ["Called", "Date", "Start time", "Talk time"].iter().enumerate() {
        sheet.write_string(0, column as u16, *name).unwrap();
    }
    let (day, clock) =
        (Format::new().set_num_format("dd/mm/yyyy"), Format::new().set_num_format("hh:mm:ss"));
    for (row, number) in [(1_u8, "07700900123"), (2, "07700900124")] {
        let date = ExcelDateTime::from_ymd(2026, 6, 5).unwrap();
        let time = ExcelDateTime::from_hms(9, row, 30).unwrap();
        sheet.write_string(row.into(), 0, number).unwrap();
        sheet.write_datetime_with_format(row.into(), 1, &date, &day).unwrap();
        sheet.write_datetime_with_format(row.into(), 2, &time, &clock).unwrap();
        sheet.write_number(row.into(), 3, 7).unwrap();
    }
    let bytes = workbook.save_to_buffer().unwrap();
    let proposal = propose(&peek_reader("t", Box::new(Cursor::new(bytes))).unwrap());
    assert_eq!(proposal.doubts, []);
    assert_eq!(proposal.mapping.start, ["Date", "Start time"]);
    assert_eq!(proposal.mapping.connected.talked.as_deref(), Some("Talk time"));
}
