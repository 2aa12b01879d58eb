//! Any bytes as a signed note: what is read prints the same, and verifying it never panics.
#![no_main]

use evidence::checkpoint::cosigned;
use evidence::{Checkpoint, Note, VerifierKey};
use libfuzzer_sys::fuzz_target;

const LOG: &str = include_str!("../../spec/vectors/receipt-v1/log.vkey");
const WITNESS: &str = include_str!("../../spec/vectors/receipt-v1/witness.vkey");

fuzz_target!(|bytes: &[u8]| {
    let Ok(note) = Note::parse(bytes) else { return };
    assert_eq!(note.to_string().as_bytes(), bytes);
    let _ = Checkpoint::parse(&note.text);
    for key in [LOG, WITNESS] {
        let key = VerifierKey::parse(key.trim()).expect("a key of the vectors");
        let _ = note.signed_by(&key);
        let _ = cosigned(&note, &key);
    }
    let _ = evidence::editions::Editions::parse(bytes);
});
