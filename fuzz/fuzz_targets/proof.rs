//! Any bytes as a proof and as a request to a witness: what is read prints the same.
#![no_main]

use evidence::witness::{Request, judge};
use evidence::{Checkpoint, Proof};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(proof) = Proof::parse(bytes) {
        if let Ok(checkpoint) = Checkpoint::parse(&proof.checkpoint.text) {
            let _ = proof.includes(&checkpoint, &[7; 32]);
        }
        assert_eq!(Proof::parse(proof.to_string().as_bytes()), Ok(proof));
    }
    if let Ok(request) = Request::parse(bytes) {
        assert_eq!(request.to_string().as_bytes(), bytes);
        let _ = judge(&request, &[], |_| None);
    }
});
