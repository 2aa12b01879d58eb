//! Any bytes as a register file, and once more with its checksums made right: an error or a
//! register, never a panic or a huge allocation. What verifies counts what it says, looks up
//! alike in every way, and takes an edition more.
#![no_main]

use libfuzzer_sys::fuzz_target;
use register::{Import, Register, Scope, merge};
use terms::{Date, Number, Standing};

fuzz_target!(|bytes: &[u8]| {
    look(bytes);
    let mut sealed = bytes.to_vec();
    if seal(&mut sealed).is_some() {
        look(&sealed);
    }
});

fn look(bytes: &[u8]) {
    let Ok(register) = Register::open(bytes) else { return };
    let sound = register.verify().is_ok();
    let day = Date::from_epoch_days(20_700);
    let mut numbers = vec![gb(7_700_900_000), gb(7_700_900_123), gb(2_079_460_000)];
    for index in 0..register.editions().len().min(4) {
        let _ = register.digest_of(index);
        let Ok(listed) = register.numbers_in(index) else { continue };
        let listed: Vec<_> = listed.take(3_000).flatten().collect();
        let count = register.editions()[index].count;
        assert!(!sound || count > 2_999 || count == listed.len() as u64);
        numbers.extend(listed.into_iter().take(8));
    }
    let _ = register.spells(numbers[1]);
    if let Ok(view) = register.on(day) {
        let slow: Result<Vec<_>, _> =
            numbers.iter().map(|it| register.standing(*it, day)).collect();
        let fast: Result<Vec<_>, _> = numbers.iter().map(|it| view.standing(*it)).collect();
        let mut many = vec![Standing::UNKNOWN; numbers.len()];
        let many = view.standings(&numbers, &mut many).map(|()| many);
        assert!(!sound || slow.is_ok());
        assert!(slow.is_err() || (&slow, &fast) == (&fast, &many));
    }
    let source = register.source().clone();
    let import = Import::full(source, day, Scope::Whole, numbers.clone());
    let Ok(merged) = merge(Some(&register), import) else { return };
    let merged = Register::open(merged.bytes()).expect("what was written opens");
    if sound {
        assert_eq!(merged.verify(), Ok(()));
        assert!(merged.editions().iter().any(|edition| edition.as_of == day));
    }
}

fn gb(number: u64) -> Number {
    Number::gb(number).expect("a number")
}

/// Makes the size and every checksum of a file right, as far as its head can be read.
fn seal(file: &mut [u8]) -> Option<()> {
    const PREFIX: usize = 20;
    const PAGE: usize = 64 << 10;
    file.get_mut(..12)?.copy_from_slice(b"\x89UPREG\r\n\x01\0\0\0");
    let end = u32_at(file, 12)?;
    let size = (file.len() as u64).to_le_bytes();
    file.get_mut(PREFIX..PREFIX + 8)?.copy_from_slice(&size);
    let sums: Vec<u32> = file.get(end..)?.chunks(PAGE).map(crc32fast::hash).collect();
    // Four counts, a width, eight extents and the name, then the editions.
    let mut at = PREFIX + 8 + 16 + 1 + 128;
    at += 1 + usize::from(*file.get(at)?);
    let editions = u32_at(file, at)?;
    at += 4;
    for _ in 0..editions {
        let codes = if *file.get(at + 5)? == 1 { 4 + 4 * u32_at(file, at + 6)? } else { 0 };
        let flags = file.get(at + 6 + codes)?;
        at += 55 + codes + 32 * (flags & 3).count_ones() as usize;
    }
    at += 4;
    for sum in sums {
        if at + 4 <= end {
            file.get_mut(at..at + 4)?.copy_from_slice(&sum.to_le_bytes());
        }
        at += 4;
    }
    let sum = crc32fast::hash(file.get(PREFIX..end)?);
    file.get_mut(16..PREFIX)?.copy_from_slice(&sum.to_le_bytes());
    Some(())
}

fn u32_at(file: &[u8], at: usize) -> Option<usize> {
    let bytes = file.get(at..at + 4)?.first_chunk()?;
    usize::try_from(u32::from_le_bytes(*bytes)).ok()
}
