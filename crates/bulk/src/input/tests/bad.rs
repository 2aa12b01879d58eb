//! Files that are refused, each with its code and place.

use super::*;

fn what(bytes: &[u8]) -> Option<terms::Arg> {
    let problem = Fixture::new("leads.csv", bytes).open().unwrap_err().0.remove(0);
    assert_eq!(problem.code, codes::NOT_A_TABLE);
    problem.args.into_iter().find(|(name, _)| *name == "what").map(|(_, value)| value)
}

#[test]
fn a_missing_file() {
    let problem = open(&Source::Path("/nowhere/leads.csv".into()), &Options::default())
        .unwrap_err()
        .0
        .remove(0);
    assert_eq!(problem.code, codes::NO_SUCH_FILE);
    assert_eq!(problem.place.file.as_deref(), Some("/nowhere/leads.csv"));
}

#[test]
fn a_folder() {
    let dir = TempDir::new().unwrap();
    let refused = open(&dir.path().into(), &Options::default()).unwrap_err();
    assert_eq!(refused.0[0].code, codes::IS_A_FOLDER);
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read() {
    use std::os::unix::fs::PermissionsExt;
    let fixture = Fixture::new("leads.csv", b"a");
    fs::set_permissions(&fixture.path, fs::Permissions::from_mode(0o000)).unwrap();
    // Root may read everything; then there is nothing to refuse.
    if fs::read(&fixture.path).is_err() {
        assert_eq!(fixture.open().unwrap_err().0[0].code, codes::NO_PERMISSION);
    }
    let denied = std::io::Error::from(std::io::ErrorKind::PermissionDenied);
    assert_eq!(codes::unreadable(denied, "x").0[0].code, codes::NO_PERMISSION);
}

#[test]
fn an_empty_file() {
    for bytes in [&b""[..], b"\xEF\xBB\xBF", b"\n\r\n\n", b"\xFF\xFE"] {
        assert_eq!(refused(bytes).0, codes::EMPTY_FILE, "{bytes:?}");
    }
}

#[test]
fn a_header_and_nothing_else() {
    assert_eq!(refused(b"Name,Phone\n").0, codes::HEADER_ONLY);
    assert_eq!(refused(b"Name,Phone").0, codes::HEADER_ONLY);
    assert_eq!(refused(b"Name,Phone\n\n\n").0, codes::HEADER_ONLY);
}

/// Room for all that it promises would be five gigabytes.
#[test]
fn a_dictionary_of_more_values_than_bytes() {
    let seed = include_bytes!("../../../../../fuzz/seeds/table/parquet-promised");
    assert_eq!(refused(&seed[1..]).0, codes::DAMAGED_FILE);
}

#[test]
fn what_is_no_table_is_named() {
    assert_eq!(what(b"%PDF-1.7\n%\xE2\xE3"), Some("pdf".into()));
    assert_eq!(what(b"\xFF\xD8\xFF\xE0\0\x10JFIF"), Some("picture".into()));
    assert_eq!(what(b"\x7FELF\x02\x01\x01\0\0\0"), Some("program".into()));
    assert_eq!(what(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0"), Some("old-excel".into()));
    assert_eq!(what(b"<html><table><tr><td>07700900123"), Some("web-page".into()));
    assert_eq!(what(b"{\"phone\": \"07700900123\"}"), Some("json".into()));
    let noise: Vec<u8> =
        (0..5000_u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    assert_eq!(what(&noise), Some("binary".into()));
}

#[test]
fn a_locked_workbook() {
    let mut bytes = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    bytes.resize(700_000, 0);
    bytes.extend_from_slice(magic::ENCRYPTED_PACKAGE);
    assert_eq!(refused(&bytes).0, codes::ENCRYPTED);
}

#[test]
fn nul_bytes_in_the_middle() {
    let mut text = b"Name,Phone\n".to_vec();
    (0..100).for_each(|_| text.extend_from_slice(b"Ann Lee,07700 900123\n"));
    text.extend_from_slice(b"\0\0\0\n");
    assert_eq!(refused(&text), (codes::NUL_BYTES, Some(102)));
    let mut long = b"Name,Phone\n".to_vec();
    (0..20_000).for_each(|_| long.extend_from_slice(b"Ann Lee,07700 900123\n"));
    long.extend_from_slice(b"\0\0\0\n");
    assert_eq!(refused(&long), (codes::NUL_BYTES, Some(20_002)));
}

#[test]
fn a_quote_that_never_closes() {
    assert_eq!(
        refused(b"Name,Phone\nA,07700900123\n\"B,07700900124\n"),
        (codes::UNCLOSED_QUOTE, Some(3))
    );
}

#[test]
fn a_line_of_ten_gigabytes() {
    let reader = Read::take(std::io::repeat(b'7'), 10 << 30);
    let refused = open_reader("-", Box::new(reader), &Options::default()).unwrap_err();
    assert_eq!(refused.0[0].code, codes::RECORD_TOO_LONG);
}

#[test]
fn problems_never_show_a_number() {
    let texts: [&[u8]; 3] =
        [b"07700900123,07700900123\n\"x", b"Name,Phone\n\"07700900123\n", b"07700900123\n\0"];
    for text in texts {
        let shown = format!("{:?}", Fixture::new("a.csv", text).open().unwrap_err());
        assert!(!shown.contains("900123"), "{shown}");
    }
}
