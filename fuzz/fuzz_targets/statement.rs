//! Any bytes as a statement: what is read is canonical, so that it is printed the same but for
//! fields that nobody knows, and its figures are checked without panic.
#![no_main]

use evidence::Statement;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(statement) = Statement::parse(bytes) else { return };
    let printed = match &statement {
        Statement::Screening(screening) => {
            let _ = screening.faults();
            screening.bytes()
        }
        Statement::Event(event) => event.bytes(),
    };
    let printed = printed.expect("what was read can be written");
    assert!(printed == bytes || printed.len() < bytes.len());
    assert_eq!(Statement::parse(&printed).as_ref(), Ok(&statement));
});
