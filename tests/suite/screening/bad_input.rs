//! What can be wrong with a list or a machine: a clear message with its place, and complete output or none.

use std::io::{Read, Write};
use std::process::{Command, Stdio};

use tests::{Home, program};

use super::{all_rows, assert_nothing_left, balanced, home, screen};

/// Refused with this sentence and place; nothing is left.
#[track_caller]
fn refused(content: impl AsRef<[u8]>, says: &[&str]) {
    let home = home();
    home.write("list.csv", content);
    let mut ran = screen(&home, "list.csv", &[]).exits(2);
    for text in says.iter().chain(&["list.csv"]) {
        ran = ran.tells(text);
    }
    assert_nothing_left(&home);
}

#[test]
fn a_missing_file() {
    let home = home();
    screen(&home, "nowhere.csv", &[]).exits(2).tells("there is no such file").tells("nowhere.csv");
    assert_nothing_left(&home);
}

#[test]
fn a_directory() {
    let home = home();
    home.write("lists/a.csv", "phone\n07700900002\n");
    screen(&home, "lists", &[]).exits(2).tells("this is a folder").tells("`lists`");
    assert_nothing_left(&home);
}

#[test]
fn a_binary() {
    refused(b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3e\0\x01\0\0\0", &["not a table"]);
}

#[test]
fn a_pdf() {
    refused("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\n", &["PDF", "not a table"]);
}

#[test]
fn an_empty_file() {
    refused("", &["the file is empty"]);
}

#[test]
fn a_header_without_rows() {
    refused("name,phone\n", &["a header, but no rows"]);
}

#[test]
fn nul_bytes_at_the_start_and_far_below() {
    refused(b"name,phone\nA,077009\x0000002\n", &["list.csv"]);
    let mut late = String::from("name,phone\n");
    for row in 0..40_000 {
        late.push_str(&format!("person {row},07700900002\n"));
    }
    late.push_str("odd,0770\u{0}900003\n");
    refused(late, &["row 40,002"]);
}

#[test]
fn no_phone_column() {
    refused("name,colour\nA,blue\nB,red\n", &["no column of telephone numbers", "name, colour"]);
}

#[test]
fn a_quote_that_never_closes() {
    refused("name,phone\nA,07700900002\n\"B,07700900003\nC,07700900004\n", &["row 3"]);
}

#[test]
fn a_gzip_that_was_cut() {
    let home = home();
    let mut list = String::from("name,phone\n");
    for row in 0..5_000_u64 {
        list.push_str(&format!("{:x},07700900{:03}\n", row.wrapping_mul(0x9e37_79b9), row % 1_000));
    }
    home.write("list.csv", list);
    assert!(Command::new("gzip").arg(home.path("list.csv")).status().unwrap().success());
    let packed = std::fs::read(home.path("list.csv.gz")).unwrap();
    home.write("list.csv.gz", &packed[..packed.len() / 2]);
    screen(&home, "list.csv.gz", &[]).exits(2).tells("list.csv.gz");
    assert_nothing_left(&home);
}

/// Feeds a record that never ends; the program must refuse it after a bounded part of it.
#[test]
fn a_line_without_end() {
    let home = home();
    let mut child = feeding(&home);
    let mut feed = child.stdin.take().unwrap();
    feed.write_all(b"name,phone\nA,07700900002\nB,").unwrap();
    let block = [b'5'; 1 << 20];
    let taken = (0..10 * 1024).take_while(|_| feed.write_all(&block).is_ok()).count();
    drop(feed);
    let ended = child.wait_with_output().unwrap();
    let talk = String::from_utf8_lossy(&ended.stderr);
    assert_eq!(ended.status.code(), Some(2), "{talk}");
    assert!(talk.contains("longer than 16 MiB") && talk.contains("row 3"), "{talk}");
    assert!(taken < 128, "{taken} MiB were read before the refusal");
    assert_nothing_left(&home);
}

#[test]
fn a_last_line_beyond_the_limit() {
    let home = home();
    let mut list = b"name,phone\nA,".to_vec();
    list.resize(17 << 20, b'5');
    let args = ["screen", "-", "--campaign", "spring.toml", "--out", "out"];
    home.uphold_fed(&args, &list).exits(2).tells("longer than 16 MiB");
    assert_nothing_left(&home);
}

#[test]
fn ragged_rows_are_all_there() {
    let home = home();
    let list = "name,phone,town\nA,07700900002,York\nB\nC,07700900001\nD,07700900003,Hull,extra\nE,07700900004,Bath\n";
    home.write("list.csv", list);
    screen(&home, "list.csv", &[]).exits(1);
    assert_eq!(balanced(&home, "out")["rows"], 5);
    let all = all_rows(&home, "out");
    let list_of = |name: &str| &all.iter().find(|(_, row)| row[0] == name).unwrap().0;
    assert_eq!(list_of("B"), "unreadable");
    assert_eq!(list_of("C"), "blocked");
    assert!(all.iter().any(|(_, row)| row.iter().any(|cell| cell == "extra")), "nothing is lost");
}

#[test]
fn any_usual_encoding() {
    let text = "name,phone\nZoë,07700900002\nSiân,07700900001\n";
    let latin: Vec<u8> = text.chars().map(|c| c as u8).collect();
    let wide = |order: fn(u16) -> [u8; 2], mark: bool| -> Vec<u8> {
        let mark = mark.then_some(0xfeff);
        mark.into_iter().chain(text.encode_utf16()).flat_map(order).collect()
    };
    let forms = [
        text.as_bytes().to_vec(),
        [b"\xef\xbb\xbf", text.as_bytes()].concat(),
        latin,
        wide(u16::to_le_bytes, true),
        wide(u16::to_be_bytes, true),
    ];
    for (form, content) in forms.iter().enumerate() {
        let home = home();
        home.write("list.csv", content);
        screen(&home, "list.csv", &[]).exits(0);
        assert!(
            home.read("out/callable.csv").contains("\nZoë,"),
            "form {form} is UTF-8 afterwards"
        );
        assert!(home.read("out/blocked.csv").contains("\nSiân,"), "form {form}");
    }
}

#[test]
fn invalid_utf8_loses_no_row() {
    let home = home();
    home.write(
        "list.csv",
        b"name,phone\nZo\xc3\xab,07700900002\nB\xff,07700900001\nC,07700900003\n",
    );
    screen(&home, "list.csv", &[]).exits(0);
    assert_eq!(balanced(&home, "out")["callable"], 2);
    let problems = balanced(&home, "out")["problems"].to_string();
    assert!(problems.contains("encoding") || problems.contains("utf8"), "{problems}");
}

#[test]
fn mixed_line_ends() {
    let home = home();
    home.write("list.csv", "name,phone\r\nA,07700900002\nB,07700900001\r\nC,07700900003\n");
    screen(&home, "list.csv", &[]).exits(0).says("2 callable · 1 blocked");
    balanced(&home, "out");
}

#[test]
fn a_header_twice_is_two_columns() {
    let home = home();
    home.write("list.csv", "phone,phone\n07700900002,07700900001\n07700900001,\n");
    screen(&home, "list.csv", &[]).exits(0).says("1 callable · 1 blocked");
    assert!(home.read("out/blanked.csv").contains("2,phone (2),07700900001,blocked,listed-tps"));
    assert!(!home.read("out/callable.csv").contains("07700900001"));
}

#[test]
fn two_sheets_are_asked_about() {
    let home = home();
    let mut book = rust_xlsxwriter::Workbook::new();
    for (name, number) in [("March", "07700900002"), ("April", "07700900001")] {
        let sheet = book.add_worksheet().set_name(name).unwrap();
        for (row, cells) in [["name", "phone"], ["A", number]].iter().enumerate() {
            for (column, cell) in cells.iter().enumerate() {
                sheet.write_string(row as u32, column as u16, *cell).unwrap();
            }
        }
    }
    book.save(home.path("list.xlsx")).unwrap();
    screen(&home, "list.xlsx", &[]).exits(2).tells("March").tells("April").tells("list.xlsx");
    assert_nothing_left(&home);
    screen(&home, "list.xlsx", &["--sheet", "April"]).exits(0).says("0 callable · 1 blocked");
}

#[test]
fn a_file_where_the_folder_should_be() {
    let home = home();
    home.write("list.csv", "phone\n07700900002\n");
    let args = ["screen", "list.csv", "--campaign", "spring.toml", "--out", "spring.toml/out"];
    home.uphold(&args).exits(2).tells("cannot be written").tells("spring.toml/out");
    let args = ["screen", "list.csv", "--campaign", "spring.toml", "--out", "/proc/uphold/out"];
    home.uphold(&args).exits(2).tells("cannot be written").tells("/proc/uphold/out");
    assert_nothing_left(&home);
}

#[test]
fn never_over_a_folder_that_is_not_ours() {
    let home = home();
    home.write("list.csv", "phone\n07700900002\n");
    home.write("out/thesis.txt", "years of work");
    screen(&home, "list.csv", &["--replace"]).exits(2).tells("`out`");
    assert_eq!(home.read("out/thesis.txt"), "years of work");
}

/// A disk with 8 blocks left, as the program sees it: writes fail from there on.
#[test]
fn a_full_disk() {
    let home = home();
    home.write("list.csv", many_rows(20_000));
    let script = format!(
        "trap '' XFSZ; ulimit -f 8; exec '{}' screen list.csv --campaign spring.toml --out out",
        program().display()
    );
    let ran = Command::new("sh")
        .args(["-c", &script])
        .env("UPHOLD_DATA_DIR", home.data())
        .current_dir(home.folder())
        .output()
        .unwrap();
    let talk = String::from_utf8_lossy(&ran.stderr);
    assert_eq!(ran.status.code(), Some(2), "{talk}");
    assert!(talk.contains("error:") && !talk.contains("panicked"), "{talk}");
    assert_nothing_left(&home);
}

/// `uphold … | head -1`: no panic, and the result is there.
#[test]
fn a_broken_pipe() {
    let home = home();
    home.write("list.csv", many_rows(100));
    let args = ["screen", "list.csv", "--campaign", "spring.toml", "--out", "out", "--json"];
    let mut child = home.start(&args);
    drop(child.stdout.take());
    let mut talk = String::new();
    child.stderr.take().unwrap().read_to_string(&mut talk).unwrap();
    child.wait().unwrap();
    assert!(!talk.contains("panicked"), "{talk}");
    balanced(&home, "out");
}

/// Ctrl-C while rows keep coming.
#[test]
fn stopped_in_the_middle() {
    let home = home();
    let mut child = feeding(&home);
    let mut feed = child.stdin.take().unwrap();
    let rows = many_rows(20_000);
    // The pipe is small: when this is through, the program has begun to screen.
    feed.write_all(rows.as_bytes()).unwrap();
    feed.write_all(rows.as_bytes()).unwrap();
    let pid = child.id().to_string();
    assert!(Command::new("kill").args(["-INT", &pid]).status().unwrap().success());
    while feed.write_all(rows.as_bytes()).is_ok() {}
    let ended = child.wait_with_output().unwrap();
    let talk = String::from_utf8_lossy(&ended.stderr);
    assert_eq!(ended.status.code(), Some(2), "{talk}");
    assert!(talk.contains("stopped; nothing was written"), "{talk}");
    assert_nothing_left(&home);
}

fn feeding(home: &Home) -> std::process::Child {
    Command::new(program())
        .args(["screen", "-", "--campaign", "spring.toml", "--out", "out"])
        .env("UPHOLD_DATA_DIR", home.data())
        .current_dir(home.folder())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

fn many_rows(count: u64) -> String {
    let mut list = String::from("name,phone\n");
    for row in 0..count {
        list.push_str(&format!("person {row},07700 900{:03}\n", row % 1_000));
    }
    list
}
