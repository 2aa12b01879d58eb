//! Files within files: gzip, zstd, ZIP.

use std::io::{Cursor, Write};

use flate2::{Compression as Level, write::GzEncoder};
use zip::{ZipWriter, write::SimpleFileOptions};

use super::*;

fn list() -> Vec<u8> {
    let mut text = b"Name,Phone\n".to_vec();
    (0..30_000).for_each(|i| writeln!(text, "Lead {i},07700 900{:03}", (i * 7) % 1000).unwrap());
    text
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Level::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn zip(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in members {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn gzip_zstd_and_zip_are_unpacked() {
    let list = list();
    let packed = [
        (gzip(&list), Compression::Gzip),
        (zstd::encode_all(&list[..], 1).unwrap(), Compression::Zstd),
        (zip(&[("leads/", b""), ("leads/a.csv", &list)]), Compression::Zip),
    ];
    for (bytes, compression) in packed {
        let input = opened(&bytes);
        assert_eq!(input.recognised.compression, compression);
        assert_eq!(rows(input).unwrap().len(), 30_000);
    }
}

#[test]
fn gzip_may_have_several_members() {
    let bytes = [gzip(b"Name,Phone\nA,07700900123\n"), gzip(b"B,07700900124\n")].concat();
    assert_eq!(rows(opened(&bytes)).unwrap().len(), 2);
}

#[test]
fn what_was_cut_is_refused_however_far_it_goes() {
    let list = list();
    let packed = [gzip(&list), zstd::encode_all(&list[..], 1).unwrap(), zip(&[("a.csv", &list)])];
    for bytes in packed {
        for cut in [bytes.len() / 2, bytes.len() - 10, bytes.len() - 1] {
            let code = refused(&bytes[..cut]).0;
            assert_eq!(code, codes::TRUNCATED_FILE, "{cut} of {}", bytes.len());
        }
    }
}

#[test]
fn what_was_spoilt_is_refused() {
    let list = list();
    for mut bytes in [gzip(&list), zip(&[("a.csv", &list)])] {
        let middle = bytes.len() / 2;
        bytes[middle..middle + 40].fill(0x55);
        let code = refused(&bytes).0;
        assert!([codes::DAMAGED_FILE, codes::TRUNCATED_FILE].contains(&code), "{code:?}");
    }
}

#[test]
fn an_archive_must_hold_one_table() {
    assert_eq!(refused(&zip(&[])).0, codes::NO_MEMBER);
    assert_eq!(refused(&zip(&[("a.csv", b"x"), ("b.csv", b"y")])).0, codes::SEVERAL_MEMBERS);
    let with_junk = zip(&[("a.csv", b"Phone\n07700900123\n"), ("__MACOSX/._a.csv", b"x")]);
    assert_eq!(opened(&with_junk).recognised.member.as_deref(), Some("a.csv"));
    assert_eq!(refused(&zip(&[("a.pdf", b"%PDF-1.4")])).0, codes::NOT_A_TABLE);
    let ods: [(&str, &[u8]); 2] = [("mimetype", b"x"), ("content.xml", b"y")];
    assert_eq!(refused(&zip(&ods)).0, codes::NOT_A_TABLE);
}

#[test]
fn a_packed_file_within_a_packed_file_is_refused() {
    assert_eq!(refused(&gzip(&gzip(b"Phone\n07700900123\n"))).0, codes::NOT_A_TABLE);
}

#[test]
fn a_packed_workbook_is_read() {
    let workbook = workbooks::workbook(&[("Leads", &[&["Phone"], &["07700900123"]])]);
    let input = opened(&gzip(&workbook));
    assert_eq!(
        (input.recognised.kind, input.recognised.compression),
        (Kind::Xlsx, Compression::Gzip)
    );
    assert_eq!(cells(input), [["07700900123"]]);
}
