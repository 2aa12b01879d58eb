//! What is wrong with files of call records, format by format, and bytes that are none.

use proptest::prelude::*;

use super::*;
use crate::calls::row::Trouble;
use crate::calls::stamp::Fault;

/// What becomes of the row that `change` makes of the first row of calls of a file.
fn spoilt(name: &str, change: impl Fn(&str) -> String) -> Result<(), (Excluded, Option<Trouble>)> {
    let text = String::from_utf8(bytes(name).to_vec()).unwrap();
    let mapping = recognise(&peeked(text.as_bytes()).unwrap()).unwrap();
    let row = text.lines().find(|line| line.contains("0900123") || line.contains("9460111"));
    let row = row.unwrap().to_owned();
    let changed = text.replacen(&row, &change(&row), 1);
    assert_ne!(changed, text, "{name}: nothing was changed");
    let input = open_reader("t", Box::new(Cursor::new(changed.into_bytes())), &mapping).unwrap();
    let zone = Zone::named("Europe/London").unwrap();
    let reader =
        Reader::new(&mapping, &input.header, zone, Settings::default(), &input.name).unwrap();
    let mut first = None;
    let dialect = input.dialect;
    records::for_each(input.chunks(1 << 20), dialect, |_, record| {
        let _ = first.get_or_insert_with(|| reader.read(record).map(|_| ()));
        Ok(())
    })
    .unwrap();
    first.unwrap()
}

const fn bad(trouble: Trouble) -> Result<(), (Excluded, Option<Trouble>)> {
    Err((Excluded::Unreadable, Some(trouble)))
}

#[test]
fn times_that_cannot_be_are_told_apart() {
    let at = |name: &str, from: &'static str, to: &'static str| {
        spoilt(name, |row| row.replacen(from, to, 1))
    };
    for (name, start, with) in [
        (
            "asterisk.csv",
            "2026-11-23 12:19:07",
            ["1970-01-01 00:00:00", "2026-03-29 01:30:00", "soon"],
        ),
        (
            "freeswitch.csv",
            "2026-06-15 09:30:00",
            ["2099-06-15 09:30:00", "2026-03-29 01:30:00", "soon"],
        ),
        ("3cx.csv", "2026/06/15 09:30:00", ["2099/06/15 09:30:00", "2026/03/29 01:30:00", "15.6."]),
        (
            "cdr-stats.csv",
            "2026-06-15 09:30:00",
            ["1999-12-31 23:59:59", "2026-03-29 01:59:59", "0"],
        ),
    ] {
        let [range, skipped, unreadable] = with;
        assert_eq!(at(name, start, range), bad(Trouble::Start(Fault::OutOfRange)), "{name}");
        assert_eq!(at(name, start, skipped), bad(Trouble::Start(Fault::NeverShown)), "{name}");
        assert_eq!(at(name, start, unreadable), bad(Trouble::Start(Fault::Unreadable)), "{name}");
    }
    let epoch = "1781512200";
    assert_eq!(at("cisco-cucm.csv", epoch, "0"), bad(Trouble::Start(Fault::OutOfRange)));
    assert_eq!(at("cisco-cucm.csv", epoch, "4102444800"), bad(Trouble::Start(Fault::OutOfRange)));
    assert_eq!(at("cisco-cucm.csv", epoch, "x"), bad(Trouble::Start(Fault::Unreadable)));
}

#[test]
fn durations_that_cannot_be_are_told() {
    let at = |name: &str, from: &'static str, to: &'static str| {
        spoilt(name, |row| row.replacen(from, to, 1))
    };
    assert_eq!(at("freeswitch.csv", "\"70\"", "\"-70\""), bad(Trouble::Seconds));
    assert_eq!(at("asterisk.csv", ",0,0,", ",-5,0,"), bad(Trouble::Seconds));
    assert_eq!(
        at("twilio.jsonl", "\"duration\": \"70\"", "\"duration\": -70"),
        bad(Trouble::Seconds)
    );
    assert_eq!(at("cdr-stats.csv", ",70,", ",99999999999,"), bad(Trouble::Seconds));
    let backwards = at("3cx.csv", "2026/06/15 09:31:10", "2026/06/15 09:29:00");
    assert_eq!(backwards, bad(Trouble::Seconds), "the end before the beginning");
    let backwards = at("cisco-cucm.csv", "1781512270", "1781512000");
    assert_eq!(backwards, bad(Trouble::Seconds), "the end before the beginning");
}

#[test]
fn rows_of_another_shape_are_told() {
    for name in ["freeswitch.csv", "freeswitch-asterisk.csv", "cdr-stats.csv"] {
        assert_eq!(spoilt(name, |row| format!("{row},x,x,x")), bad(Trouble::Shape), "{name}");
    }
    assert_eq!(spoilt("vicidial.tsv", |row| format!("{row}\tx\tx")), bad(Trouble::Shape));
    assert_eq!(spoilt("twilio.jsonl", |row| format!("{row},")), bad(Trouble::Shape));
    assert_eq!(spoilt("twilio.jsonl", |_| "[1]".to_owned()), bad(Trouble::Shape));
    let cut = |row: &str, by: usize| row.chars().take(row.len() - by).collect();
    let five = |row: &str| row.split(',').take(5).collect::<Vec<_>>().join(",");
    assert_eq!(spoilt("freeswitch.csv", five), bad(Trouble::Shape));
    assert_eq!(spoilt("cdr-stats.csv", |row| cut(row, 45)), bad(Trouble::Shape));
    assert_eq!(spoilt("vicidial.tsv", |row| cut(row, 60)), bad(Trouble::Shape));
    assert_eq!(spoilt("twilio.jsonl", |row| cut(row, 1)), bad(Trouble::Shape));
}

#[test]
fn numbers_that_are_none_are_told() {
    let at = |name: &str, to: &'static str| spoilt(name, |row| row.replace("07700900123", to));
    assert_eq!(at("3cx.csv", "Out#:12345"), Err((Excluded::Internal, None)));
    assert_eq!(at("3cx.csv", "out#:0770090012"), Err((Excluded::Impossible, None)));
    assert_eq!(at("freeswitch.csv", "s"), Err((Excluded::NoNumber, None)));
    assert_eq!(at("cisco-cucm.csv", "1234"), Err((Excluded::Internal, None)));
}

#[test]
fn other_tables_are_no_calls() {
    for text in [
        "name,phone\nAnn,07700900123\n",
        "07700900123\n07700900124\n",
        "{\"sid\":\"SM1\",\"from\":\"+447700900123\",\"to\":\"+447700900124\",\"status\":\"sent\"}\n",
        "{\"calls\":[]}\n",
        "call_date\tphone_number\n2026-06-15\t7700900123\n",
        "\"cdrRecordType\",\"globalCallID_callId\",\"dateTimeStamp\"\nINTEGER,INTEGER,INTEGER\n2,1,1\n",
        "a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p\n",
    ] {
        assert_eq!(recognise(&peeked(text.as_bytes()).unwrap()), None, "{text}");
    }
    let pretty = b"{\n  \"sid\": \"CA1\"\n}\n";
    assert!(peeked(pretty).is_none(), "a document of JSON is no table");
}

#[test]
fn a_tenth_of_foreign_rows_hides_no_format_and_half_does() {
    for (name, bytes, format) in FILES.iter().filter(|file| file.0.starts_with("asterisk")) {
        let mut mixed = bytes.to_vec();
        mixed.extend_from_slice(b"some,other,row\n");
        assert_eq!(recognise(&peeked(&mixed).unwrap()).unwrap().name, *format, "{name}");
        mixed.extend_from_slice("some,other,row\n".repeat(20).as_bytes());
        assert_eq!(recognise(&peeked(&mixed).unwrap()), None, "{name}");
    }
}

/// Reads bytes as every format, whatever comes of it.
fn read_as_all(bytes: &[u8]) {
    if let Some(input) = peeked(bytes) {
        let proposal = propose(&input);
        let _ = proposal.mapping.to_toml().unwrap();
        let _ = recognise(&input);
    }
    for (_, file, _) in FILES {
        let mapping = recognise(&peeked(file).unwrap()).unwrap();
        let Ok(input) = open_reader("t", Box::new(Cursor::new(bytes.to_vec())), &mapping) else {
            continue;
        };
        let _ = seen_zone(&mapping, &input);
        let zone = Zone::named("Europe/London").unwrap();
        let Ok(reader) = Reader::new(&mapping, &input.header, zone, Settings::default(), "t")
        else {
            continue;
        };
        let dialect = input.dialect;
        let _ = records::for_each(input.chunks(16), dialect, |_, record| {
            let _ = reader.read(record);
            Ok(())
        });
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_bytes_make_a_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        read_as_all(&bytes);
    }

    #[test]
    fn no_change_to_a_file_makes_a_reader_panic(
        file in 0..FILES.len(),
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20),
        cut in any::<prop::sample::Index>(),
    ) {
        let mut bytes = FILES[file].1.to_vec();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        bytes.truncate(cut.index(bytes.len()) + 1);
        read_as_all(&bytes);
    }

    #[test]
    fn digits_and_signs_make_no_reader_panic(text in "[0-9:./TZ+ ,;{}\"a-c-]{0,80}") {
        read_as_all(text.as_bytes());
        let _ = crate::calls::stamp::seconds(text.as_bytes());
        let _ = crate::calls::stamp::civil(text.as_bytes());
    }
}
