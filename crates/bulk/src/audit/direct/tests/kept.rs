//! Tables that are counted as they are kept give what their text gives.

use std::sync::Arc;

use ::parquet::data_type::{ByteArrayType, DoubleType, Int32Type, Int64Type};
use ::parquet::file::writer::{SerializedFileWriter, SerializedRowGroupWriter};
use ::parquet::schema::parser::parse_message_type;

use super::super::super::read::{self, Feed};
use super::*;
use crate::calls::stamp;

/// How the columns of a table are kept.
#[derive(Clone, Copy, Debug)]
struct Kinds {
    id: &'static str,
    line: &'static str,
    called: &'static str,
    start: &'static str,
    length: &'static str,
}

fn kinds() -> impl Strategy<Value = Kinds> {
    use prop::sample::select;
    let id = select(vec!["int64 ref", "int32 ref", "binary ref (UTF8)"]);
    let called = select(vec!["binary called (UTF8)", "binary called (UTF8)", "int64 called"]);
    let start = select(vec![
        "int64 start (TIMESTAMP(MICROS,false))",
        "int64 start (TIMESTAMP(MILLIS,true))",
        "int64 start (TIMESTAMP(NANOS,false))",
        "binary start (UTF8)",
    ]);
    let length =
        select(vec!["int32 length", "int64 length", "double length", "binary length (UTF8)"]);
    let line = select(vec![
        "binary caller (UTF8)",
        "binary caller (UTF8)",
        "int64 caller",
        "double caller",
    ]);
    (id, line, called, start, length).prop_map(|(id, line, called, start, length)| Kinds {
        id,
        line,
        called,
        start,
        length,
    })
}

/// Writes one column; what is empty, or no number where there are numbers, is not there.
fn put(group: &mut SerializedRowGroupWriter<'_, std::fs::File>, kind: &str, cells: &[String]) {
    let mut column = group.next_column().unwrap().unwrap();
    macro_rules! put {
        ($kind:ident, $of:expr) => {{
            let values: Vec<_> = cells.iter().map($of).collect();
            let levels: Vec<i16> = values.iter().map(|value| i16::from(value.is_some())).collect();
            let values: Vec<_> = values.into_iter().flatten().collect();
            column.typed::<$kind>().write_batch(&values, Some(&levels), None).unwrap();
        }};
    }
    let moment = |cell: &String| stamp::civil(cell.as_bytes());
    match kind.split_once(' ').unwrap() {
        ("int32", _) => put!(Int32Type, |cell| cell.parse::<i32>().ok()),
        ("double", _) => put!(DoubleType, |cell| cell.parse::<f64>().ok()),
        ("binary", _) => put!(ByteArrayType, |cell| {
            (!cell.is_empty()).then(|| cell.as_bytes().to_vec().into())
        }),
        (_, kind) if kind.contains("MICROS") => {
            put!(Int64Type, |cell| Some(moment(cell)? * 1_000_000));
        }
        (_, kind) if kind.contains("MILLIS") => {
            put!(Int64Type, |cell| Some(moment(cell)? * 1_000 + 999));
        }
        (_, kind) if kind.contains("NANOS") => {
            put!(Int64Type, |cell| Some(moment(cell)? * 1_000_000_000));
        }
        _ => put!(Int64Type, |cell| cell.parse::<i64>().ok()),
    }
    column.close().unwrap();
}

/// A table of records, in groups of so many.
fn write(file: std::fs::File, records: &[Record], from: usize, kinds: Kinds, rows: usize) {
    let outcome = "binary outcome (UTF8)";
    let columns = [kinds.id, kinds.line, kinds.called, kinds.start, kinds.length, outcome];
    let fields = columns.map(|column| format!("optional {column};"));
    let schema = parse_message_type(&format!("message calls {{ {} }}", fields.concat())).unwrap();
    let mut writer = SerializedFileWriter::new(file, Arc::new(schema), Arc::default()).unwrap();
    for (nth, records) in records.chunks(rows).enumerate() {
        let mut group = writer.next_row_group().unwrap();
        let (mut cells, first) = (<[Vec<String>; 6]>::default(), from + nth * rows + 1);
        for (id, (_, line, called, start, seconds, outcome)) in (first..).zip(records) {
            let line = ["02079460999", "a \"line\"", "", "anonymous", "1001"][usize::from(*line)];
            let outcome = ["ANSWERED", "no answer", "", "other"][usize::from(*outcome)];
            let seconds = if *seconds == 248 { -1 } else { i32::from(*seconds) };
            let row = [
                id.to_string(),
                line.to_owned(),
                number(*called),
                start.clone(),
                seconds.to_string(),
                outcome.to_owned(),
            ];
            cells.iter_mut().zip(row).for_each(|(column, cell)| column.push(cell));
        }
        columns.iter().zip(&cells).for_each(|(kind, cells)| put(&mut group, kind, cells));
        group.close().unwrap();
    }
    writer.close().unwrap();
}

/// A plan of tables.
fn tables(folder: &Path, files: &[Vec<Record>], seed: &[u8], kinds: Kinds, rows: usize) -> Plan {
    let mut plan = plan(folder, files, Ids::Own, seed);
    let mut from = 0;
    for (file, records) in plan.files.iter_mut().zip(files) {
        file.name = file.name.replace("csv", "parquet");
        file.path = folder.join(&file.name);
        write(std::fs::File::create(&file.path).unwrap(), records, from, kinds, rows);
        from += records.len();
    }
    plan
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn tables_are_counted_as_they_are_kept(
        files in prop::collection::vec(records(9), 1..4), seed in seeds(), kinds in kinds(), rows in 1..50_usize
    ) {
        let folder = tempfile::tempdir().unwrap();
        let plan = tables(folder.path(), &files, &seed, kinds, rows);
        prop_assert!(is_direct(&plan));
        let pieces = Feed::new(&plan, true).count();
        let groups = |(file, records): (&File, &Vec<Record>)| match file.same_as {
            Some(_) => usize::from(!records.is_empty()),
            None => records.len().div_ceil(rows),
        };
        prop_assert_eq!(pieces, plan.files.iter().zip(&files).map(groups).sum::<usize>());
        agree(&plan, 2)?;
    }
}

const PLAIN: Kinds = Kinds {
    id: "int64 ref",
    line: "binary caller (UTF8)",
    called: "binary called (UTF8)",
    start: "binary start (UTF8)",
    length: "int32 length",
};

#[test]
fn tables_that_cannot_be_text_are_not_counted_as_they_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    let at = |text: &str| vec![vec![(1, 0, 3, text.to_owned(), 5, 0)]];
    let counted = |start: &str| {
        let plan = tables(folder.path(), &at(start), &[0xff; 60], PLAIN, 9);
        let stop = AtomicBool::new(false);
        let (found, _) = count(&Job { plan: &plan, threads: 1, stop: &stop }).unwrap();
        let file = found.files.first().unwrap().clone();
        (file.rows, file.broken.map(|problems| problems[0].code))
    };
    assert_eq!(counted("2021-05-04 10:00:00"), (1, None));
    assert_eq!(counted("2021-05-04 10:00:00\0"), (0, Some(crate::codes::NUL_BYTES)));
}

#[test]
fn a_column_that_turns_is_told_however_rows_are_divided() {
    let row = |called: u8| (1, 0, called, "2021-05-04 10:00:00".to_owned(), 5, 0);
    // One call, rows without a number, one call, some more of these.
    let rows = |without: [usize; 3]| {
        let [first, then, last] = without.map(|rows| vec![row(42); rows]);
        vec![[first, vec![row(3)], then, vec![row(4)], last].concat()]
    };
    let told = |records: &[Vec<Record>], groups: Option<usize>| {
        let folder = tempfile::tempdir().unwrap();
        let plan = match groups {
            Some(rows) => tables(folder.path(), records, &[0xff; 60], PLAIN, rows),
            None => plan(folder.path(), records, Ids::Own, &[0xff; 60]),
        };
        agree(&plan, 2).unwrap();
        let stop = AtomicBool::new(false);
        let (found, _) = count(&Job { plan: &plan, threads: 2, stop: &stop }).unwrap();
        found.files[0].troubles.get(&read::Kind::Turned).copied()
    };
    for (without, wanted) in [
        ([49, 49, 49], None),
        ([50, 0, 49], Some((50, 2))),
        ([49, 60, 49], Some((60, 52))),
        ([0, 0, 130], Some((130, 4))),
        ([70, 49, 200], Some((270, 2))),
    ] {
        let records = rows(without);
        for groups in [None, Some(1), Some(7), Some(40), Some(55), Some(1_000)] {
            assert_eq!(told(&records, groups), wanted, "{without:?} in groups of {groups:?}");
        }
    }
    // More text than is worked on at a time.
    let many = vec![vec![row(42); 60_000]];
    assert_eq!(told(&many, None), Some((60_000, 2)));
}
