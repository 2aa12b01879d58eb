//! Files as people make them, read for what they are.

use super::*;

const LIST: &str = "Name,Phone\nAnn Lee,07700 900123\nBo Li,020 7946 0123\n";

#[test]
fn plain_csv_passes_untouched() {
    let input = opened(LIST.as_bytes());
    assert_eq!(input.header.names, ["Name", "Phone"]);
    assert_eq!(input.header.line.as_deref(), Some(&b"Name,Phone"[..]));
    assert_eq!(input.recognised.kind, Kind::Csv);
    assert_eq!(input.recognised.encoding, "UTF-8");
    assert_eq!(input.recognised.line_end, Some(LineEnd::Lf));
    assert_eq!((input.first_row, input.sample.len()), (2, 2));
    assert!(input.notes.is_empty());
    let mut body = String::new();
    input.into_reader().read_to_string(&mut body).unwrap();
    assert_eq!(body, LIST.strip_prefix("Name,Phone\n").unwrap());
}

#[test]
fn rows_are_numbered_as_in_a_spreadsheet() {
    let input = opened(b"\n\nName,Phone\n\nAnn,07700 900123\n");
    assert_eq!(input.first_row, 4);
    assert_eq!(rows(input).unwrap()[0].0, 5);
}

#[test]
fn a_list_without_header_gets_letters_and_loses_no_row() {
    let input = opened(b"Ann,07700 900123\nBo,07700 900124\n");
    assert_eq!(input.header, Header::letters(2));
    assert_eq!(input.header.names, ["A", "B"]);
    assert_eq!(note_codes(&input), ["no-header"]);
    assert_eq!(rows(input).unwrap().len(), 2);
}

#[test]
fn one_number_in_each_line_is_a_table() {
    for text in ["07700900123\n07700900124\n", "07700900123", "07700900123\r07700900124"] {
        let input = opened(text.as_bytes());
        assert_eq!(input.header.names, ["A"], "{text:?}");
    }
    let input = opened(b"phone\n07700900123\n");
    assert_eq!(input.header.names, ["phone"]);
}

#[test]
fn a_strange_header_is_guessed_and_said() {
    let input = opened(b"Wer,Wohin\nAnn,07700 900123\n");
    assert_eq!(input.header.names, ["Wer", "Wohin"]);
    assert_eq!(note_codes(&input), ["header-guessed"]);
    assert_eq!(input.notes[0].place.row, Some(1));
}

#[test]
fn the_user_has_the_last_word_on_the_header() {
    let fixture = Fixture::new("x.csv", b"Name,Phone\nAnn,07700 900123\n");
    let none = Options { header: Some(false), ..Options::default() };
    assert_eq!(rows(fixture.open_with(&none).unwrap()).unwrap().len(), 2);
    let fixture = Fixture::new("x.csv", b"Ann,07700 900123\nBo,07700 900124\n");
    let some = Options { header: Some(true), ..Options::default() };
    assert_eq!(rows(fixture.open_with(&some).unwrap()).unwrap().len(), 1);
}

#[test]
fn delimiters_are_found_or_given() {
    assert_eq!(opened(b"Name\tPhone\nA\t07700900123\n").recognised.kind, Kind::Tsv);
    assert_eq!(opened(b"Name;Phone\nLee, A;07700900123\n").dialect.delimiter, b';');
    assert_eq!(opened(b"sep=|\r\nName|Phone\r\nA|07700900123\r\n").dialect.delimiter, b'|');
    let fixture = Fixture::new("x", b"Name^Phone\nA^07700900123\n");
    let options = Options { delimiter: Some(b'^'), ..Options::default() };
    assert_eq!(fixture.open_with(&options).unwrap().header.names, ["Name", "Phone"]);
}

#[test]
fn a_delimiter_that_cannot_be_one_is_refused() {
    let options = Options { delimiter: Some(b'"'), ..Options::default() };
    assert_eq!(refused_with(b"a,b\n", &options).0, codes::BAD_DELIMITER);
}

#[test]
fn a_byte_order_mark_is_no_part_of_a_name() {
    let input = opened(b"\xEF\xBB\xBFPhone,Name\n07700900123,A\n");
    assert_eq!(input.header.names, ["Phone", "Name"]);
}

fn utf16(text: &str, mark: bool, big: bool) -> Vec<u8> {
    let units = mark.then_some(0xFEFF).into_iter().chain(text.encode_utf16());
    units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
}

#[test]
fn utf16_is_decoded_with_and_without_mark() {
    for (mark, big) in [(true, false), (true, true), (false, false), (false, true)] {
        let text = "Enw\tFfôn\nSiân\t07700 900123\n";
        let input = opened(&utf16(text, mark, big));
        let name = if big { "UTF-16BE" } else { "UTF-16LE" };
        assert_eq!(input.recognised.encoding, name);
        assert_eq!(input.header.names, ["Enw", "Ffôn"]);
        assert_eq!(note_codes(&input).contains(&"encoding-guessed"), !mark);
        assert_eq!(cells(input), [["Siân", "07700 900123"]]);
    }
}

#[test]
fn latin1_is_read_as_windows_1252_and_said() {
    let input = opened(b"Name,Phone\nSi\xE2n,07700 900123\n");
    assert_eq!(input.recognised.encoding, "windows-1252");
    assert_eq!(note_codes(&input), ["encoding-guessed"]);
    assert_eq!(cells(input), [["Siân", "07700 900123"]]);
}

#[test]
fn an_encoding_that_is_named_is_used() {
    let fixture = Fixture::new("x.csv", b"Name,Phone\nAnn,07700 900123 \xA4\n");
    let options = Options { encoding: Encoding::named("iso-8859-15"), ..Options::default() };
    let input = fixture.open_with(&options).unwrap();
    assert_eq!(cells(input), [["Ann", "07700 900123 €"]]);
}

#[test]
fn stray_bytes_in_utf8_stay_as_they_are() {
    let text = b"Enw,Ff\xC3\xB4n\nSi\xC3\xA2n,07700 900123\nJos\xE9,07700 900124\n";
    let input = opened(text);
    assert_eq!(input.recognised.encoding, "UTF-8");
    let dialect = input.dialect;
    let chunk = input.chunks(1000).next().unwrap().unwrap();
    assert_eq!(chunk.first_invalid_utf8(dialect), Some(3));
}

#[test]
fn mixed_line_ends_are_accepted() {
    let input = opened(b"Name,Phone\r\nA,07700900123\nB,07700900124\rC,07700900125\r\n");
    assert_eq!(input.recognised.line_end, Some(LineEnd::CrLf));
    let numbers: Vec<u64> = rows(input).unwrap().iter().map(|(row, _)| *row).collect();
    assert_eq!(numbers, [2, 3, 4]);
}

#[test]
fn duplicate_headers_are_made_unique_and_said() {
    let input = opened(b"Phone,Phone,Name\n07700900123,07700900124,A\n");
    assert_eq!(input.header.names, ["Phone", "Phone (2)", "Name"]);
    assert_eq!(note_codes(&input), ["duplicate-header"]);
}

#[test]
fn ragged_rows_reach_whoever_reads() {
    let input = opened(b"Name,Phone\nA,07700900123\nB\nC,1,2\n");
    let counts: Vec<usize> = cells(input).iter().map(Vec::len).collect();
    assert_eq!(counts, [2, 1, 3]);
}

#[test]
fn long_lists_are_read_beyond_what_was_looked_at() {
    let mut text = "Name,Phone\n".to_owned();
    (0..40_000).for_each(|i| text.push_str(&format!("Lead {i},07700 900{:03}\n", i % 1000)));
    let fixture = Fixture::new("x.csv", text.as_bytes());
    let input = fixture.open().unwrap();
    let progress = input.progress.clone();
    assert_eq!(progress.total(), Some(text.len() as u64));
    assert_eq!(rows(input).unwrap().last().unwrap().0, 40_001);
    assert_eq!(progress.read(), text.len() as u64);
}

#[test]
fn a_long_first_record_is_still_a_record() {
    let text = format!("Name,Phone\n\"{}\",07700900123\n", "x\n".repeat(300_000));
    assert_eq!(rows(opened(text.as_bytes())).unwrap().len(), 1);
}

#[test]
fn any_reader_can_be_opened() {
    let reader = std::io::Cursor::new(LIST.as_bytes().to_vec());
    let input = open_reader("-", Box::new(reader), &Options::default()).unwrap();
    assert_eq!((input.name.as_str(), input.progress.total()), ("-", None));
    assert_eq!(rows(input).unwrap().len(), 2);
}
