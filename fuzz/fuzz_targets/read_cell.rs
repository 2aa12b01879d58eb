//! Any bytes as a cell: no panic, and each class keeps what it promises.
#![no_main]

use libfuzzer_sys::fuzz_target;
use numbers::{Area, Class, Region, Settings, plain, plain_start, read};

fuzz_target!(|data: &[u8]| {
    let [choice, cell @ ..] = data else { return };
    let settings = Settings {
        region: if choice & 1 == 0 { Region::GB } else { Region::parse("FR").unwrap() },
        area: (choice & 2 != 0).then(|| Area::parse("020").unwrap()),
    };
    if let Some((number, length)) = plain_start(cell, &settings) {
        assert_eq!(plain(&cell[..length], &settings), Some(number));
    }
    let reading = read(cell, &settings);
    if let Some(number) = plain(cell, &settings) {
        assert!(reading.class == Class::Read && *reading.numbers == [number]);
    }
    let count = reading.numbers.len();
    match reading.class {
        Class::Read => assert!(count == 1 && reading.rule.is_none() && reading.why.is_none()),
        Class::Repaired => assert!(count == 1 && reading.rule.is_some() && reading.why.is_none()),
        Class::Split => assert!(count >= 2 && reading.why.is_none()),
        Class::Ambiguous => assert!(reading.why.is_some()),
        Class::Impossible => assert!(count == 0 && reading.why.is_some()),
    }
    assert!(reading.possibilities >= count as u64);
    for number in reading.numbers.iter().filter(|_| reading.class.is_certain()) {
        let again = read(number.to_string().as_bytes(), &settings);
        assert_eq!((again.class, &again.numbers[..]), (Class::Read, &[*number][..]));
    }
});
