use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::AtomicBool;

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;

use crate::columns::{self, Wanted as Columns};
use crate::input::{Options, open_reader};
use crate::output::{Folder, MARK, VERDICTS, file_name};
use crate::records::{Dialect, Records};
use crate::screen::judge::tests::{number, objected, plan};
use crate::screen::{Job, Plan, Wanted, screen};
use crate::summary::SummaryRecord;

use super::*;

/// What a screening writes for `text`, whose first line is a header.
fn screened(text: &str, plan: &mut Plan, wanted: Wanted<'_>, to: &Path) -> SummaryRecord {
    let options = Options { header: Some(true), delimiter: Some(b','), ..Options::default() };
    let reader = std::io::Cursor::new(text.as_bytes().to_vec());
    let input = open_reader("list.csv", Box::new(reader), &options).unwrap();
    let phones = Columns { phones: vec!["phone".to_owned()], supplier: None };
    plan.columns = columns::find(&input, &phones, &plan.numbers).unwrap();
    let folder = Folder::start(to, false).unwrap();
    let stop = AtomicBool::new(false);
    let job = Job { input, plan, folder: &folder, threads: 2, stop: &stop, wanted };
    let summary = screen(job).unwrap().summary;
    std::fs::write(folder.path(MARK), "{}").unwrap();
    folder.publish().unwrap();
    summary
}

/// The verdict of each row, from the lists.
fn by_lists(folder: &Path) -> BTreeMap<u64, &'static str> {
    let mut verdicts = BTreeMap::new();
    for verdict in Verdict::ALL {
        let bytes = std::fs::read(folder.join(file_name(verdict))).unwrap();
        let mut records = Records::new(&bytes, Dialect::CSV);
        let header = records.next_record().unwrap();
        let row = (0..header.fields.len()).find(|&at| header.raw(at) == Some(b"uphold_row"));
        while let Some(record) = records.next_record() {
            let row = String::from_utf8(record.raw(row.unwrap()).unwrap().to_vec()).unwrap();
            assert_eq!(verdicts.insert(row.parse().unwrap(), verdict.id()), None);
        }
    }
    verdicts
}

/// The verdict of each row, from the verdicts alone.
fn by_verdicts(folder: &Path, end: &str) -> BTreeMap<u64, String> {
    let text = std::fs::read_to_string(folder.join(VERDICTS)).unwrap();
    let mut lines = text.split(end);
    assert_eq!(lines.next(), Some("uphold_verdict"));
    let lines = lines.zip(2..).filter(|(verdict, _)| !verdict.is_empty());
    lines.map(|(verdict, row)| (row, verdict.to_owned())).collect()
}

fn agree(text: &str, end: &str, plan: &mut Plan) {
    let home = tempfile::tempdir().unwrap();
    let (lists, verdicts) = (home.path().join("lists"), home.path().join("verdicts"));
    let whole = screened(text, plan, Wanted::Lists(None), &lists);
    let alone = screened(text, plan, Wanted::Verdicts, &verdicts);
    assert!(alone.duplicates.is_none());
    assert_eq!(alone, SummaryRecord { duplicates: None, ..whole });
    let (found, wanted) = (by_verdicts(&verdicts, end), by_lists(&lists));
    assert!(found.iter().map(|(row, verdict)| (*row, &**verdict)).eq(wanted), "{text}");
}

fn line() -> impl Strategy<Value = String> {
    let told = || (0_u64..60).prop_map(|n| number(n).to_string());
    prop_oneof![
        8 => told(),
        2 => told().prop_map(|number| number.trim_start_matches('+').to_owned()),
        2 => told().prop_map(|number| number.replace("+44", "0")),
        1 => told().prop_map(|number| format!("\"{number}\"")),
        1 => told().prop_map(|number| format!("\"{number}\nabc\"")),
        1 => told().prop_map(|number| format!("{number},more")),
        1 => told().prop_map(|number| format!("{number} or {number}")),
        1 => told().prop_map(|number| format!("{number}9999")),
        1 => Just(String::new()),
        1 => "[+0-9 ]{0,20}",
        1 => Just("unknown".to_owned()),
    ]
}

proptest! {
    #[test]
    fn each_row_has_the_verdict_of_its_list(
        tps in btree_map(0_u16..40, vec(0_u64..40, 1..30), 0..4),
        ctps in btree_map(0_u16..40, vec(0_u64..40, 1..30), 0..2),
        on in 0_u16..60,
        objections in vec(0_u64..60, 0..4),
        supplier in proptest::option::of(Just("Acme".to_owned())),
        lines in vec(line(), 1..400),
        end in prop_oneof![Just("\n"), Just("\r\n"), Just("\r")],
        ended in any::<bool>(),
    ) {
        let mut plan = plan(&tps, &ctps, on);
        plan.objections = objected(&objections);
        plan.suppliers.all = supplier;
        let rows = lines.join(end);
        prop_assume!(!rows.trim().is_empty());
        let text = format!("phone{end}{rows}{}", if ended { end } else { "" });
        agree(&text, if end == "\r\n" { end } else { "\n" }, &mut plan);
    }
}

#[test]
fn a_list_of_several_chunks_keeps_its_order() {
    let listed = BTreeMap::from([(0, (0..40).step_by(3).collect())]);
    let mut plan = plan(&listed, &BTreeMap::new(), 1);
    let mut text = "phone\n".to_owned();
    for row in 0..200_000_u64 {
        let odd = if row % 1_009 == 0 { "\"" } else { "" };
        text += &format!("{odd}{}{odd}\n", number(row * row % 47));
    }
    assert!(text.len() > 4 * CHUNK);
    agree(&text, "\n", &mut plan);
}
