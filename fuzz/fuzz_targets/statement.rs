//! Any bytes as a statement: what is read is canonical, and its figures are checked without panic.
#![no_main]

use evidence::Statement;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(Statement::Screening(screening)) = Statement::parse(bytes) {
        let _ = screening.faults();
        let _ = screening.bytes();
    }
});
