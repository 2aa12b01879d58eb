//! Any bytes as a trust policy: more signatures never make it harder to meet.
#![no_main]

use evidence::Policy;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = evidence::VerifierKey::parse(&String::from_utf8_lossy(bytes));
    let Ok(policy) = Policy::parse(bytes) else { return };
    let (some, more) = (|name: &str| name.len() % 3 == 0, |name: &str| name.len() % 3 != 1);
    let met = [
        policy.is_met(|_| false),
        policy.is_met(some),
        policy.is_met(more),
        policy.is_met(|_| true),
    ];
    assert!(met.is_sorted(), "{met:?}");
    assert!(met[0] != policy.asks_for_witnesses());
});
