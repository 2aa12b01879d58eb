//! Any bytes as a trust policy: more signatures never make it harder to meet.
#![no_main]

use evidence::Policy;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(policy) = Policy::parse(bytes) else { return };
    let nobody = policy.is_met(|_| false);
    assert!(!nobody || policy.is_met(|_| true));
    let _ = evidence::VerifierKey::parse(&String::from_utf8_lossy(bytes));
});
