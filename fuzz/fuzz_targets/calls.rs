//! Any bytes as call records: read as what they are recognised as, as what is proposed, and as
//! every known format, alike in chunks of any size; a mapping that was proposed can be written and
//! read again.
#![no_main]

use std::io::Cursor;
use std::sync::LazyLock;

use bulk::calls::mapping::Mapping;
use bulk::calls::row::Reader;
use bulk::calls::zone::Zone;
use bulk::calls::{formats, open_reader, peek_reader};
use bulk::records;
use libfuzzer_sys::fuzz_target;
use numbers::Settings;

macro_rules! example {
    ($name:literal) => {
        include_bytes!(concat!("../../crates/bulk/src/calls/formats/tests/", $name)) as &[u8]
    };
}

/// A mapping of each format and shape.
static KNOWN: LazyLock<Vec<Mapping>> = LazyLock::new(|| {
    let examples = [
        example!("asterisk.csv"),
        example!("vicidial.tsv"),
        example!("freeswitch.csv"),
        example!("freeswitch-asterisk.csv"),
        example!("twilio.jsonl"),
        example!("twilio-mail.jsonl"),
        example!("cisco-cucm.csv"),
        example!("3cx.csv"),
        example!("cdr-stats.csv"),
    ];
    let peek = |bytes: &&[u8]| peek_reader("example", Box::new(Cursor::new(bytes.to_vec())));
    let inputs = examples.iter().map(|bytes| peek(bytes).expect("an example"));
    inputs.map(|input| formats::recognise(&input).expect("a known format")).collect()
});

fuzz_target!(|bytes: &[u8]| {
    let [choice, bytes @ ..] = bytes else { return };
    read(bytes, &KNOWN[usize::from(*choice) % KNOWN.len()]);
    let Ok(input) = peek_reader("t", Box::new(Cursor::new(bytes.to_vec()))) else { return };
    let proposal = formats::propose(&input);
    let text = proposal.mapping.to_toml().expect("a mapping can be written");
    if !proposal.mapping.number.is_empty() && !proposal.mapping.start.is_empty() {
        assert_eq!(Mapping::parse(&text, "m").as_ref(), Ok(&proposal.mapping));
        read(bytes, &proposal.mapping);
    }
    if let Some(mapping) = formats::recognise(&input) {
        let _ = formats::seen_zone(&mapping, &input);
        read(bytes, &mapping);
    }
});

fn read(bytes: &[u8], mapping: &Mapping) {
    assert_eq!(rows(bytes, mapping, 64), rows(bytes, mapping, 1 << 16));
}

/// Every record with its row: the call, or why it is none.
fn rows(bytes: &[u8], mapping: &Mapping, size: usize) -> Vec<(u64, String)> {
    let mut rows = Vec::new();
    let Ok(input) = open_reader("t", Box::new(Cursor::new(bytes.to_vec())), mapping) else {
        return rows;
    };
    let zone = Zone::named("Europe/London").expect("London");
    let reader = Reader::new(mapping, &input.header, zone, Settings::default(), "t");
    let Ok(reader) = reader else { return rows };
    let dialect = input.dialect;
    let _ = records::for_each(input.chunks(size), dialect, |row, record| {
        let read = reader.read(record);
        if let Ok(call) = &read {
            assert!(call.start.first <= call.start.last);
        }
        rows.push((row, format!("{read:?}")));
        Ok(())
    });
    rows
}
