//! A machine without room: for temporary files, in memory, on a disk that takes nothing. Each is told
//! as what it is, and what was there stays.

use tests::drama;

use super::{held, home};

/// A workbook with one number.
fn workbook() -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (row, cell) in ["phone".to_owned(), format!("0{}", drama(3))].iter().enumerate() {
        sheet.write_string(row as u32, 0, cell).unwrap();
    }
    book.save_to_buffer().unwrap()
}

/// Commands that need a temporary file, and what they are fed.
fn needing_one() -> [(&'static [&'static str], Vec<u8>); 3] {
    [
        (&["screen", "-", "--campaign", "spring.toml", "--out", "out"], workbook()),
        (
            &["screen", "list.csv", "--campaign", "spring.toml", "--xlsx", "--out", "out"],
            Vec::new(),
        ),
        (
            &["objections", "import", "--caller", "Acme Ltd", "-"],
            format!("number\n0{}\n", drama(20)).into_bytes(),
        ),
    ]
}

#[test]
fn no_temporary_file_is_told_as_that_in_both_languages() {
    let home = home();
    let before = held(&home);
    let told = [("en", "no temporary file can be kept"), ("cy", "ni ellir cadw ffeil dros dro")];
    for (args, input) in needing_one() {
        for (lang, told) in told {
            let all = [&["--lang", lang], args].concat();
            let ran = home.uphold_by(&["env", "TMPDIR=/nowhere"], &all, &input).exits(2);
            let ran = ran.tells(told).tells("/nowhere").tells("TMPDIR");
            assert_eq!(ran.talk.contains("error:"), lang == "en", "{}", ran.talk);
            assert!(!home.has("out"));
        }
    }
    assert_eq!(held(&home), before);
}
