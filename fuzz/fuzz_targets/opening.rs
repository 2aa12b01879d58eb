//! Any bytes as an opening: what is read can be written again, and never holds for a list that it is not of.
#![no_main]

use evidence::commitment::{Committed, ListSecret, Opening};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = ListSecret::parse(&String::from_utf8_lossy(bytes));
    let Ok(opening) = Opening::parse(bytes) else { return };
    // Fields that nobody knows are not kept; everything else is.
    let again = opening.bytes().and_then(|bytes| Opening::parse(&bytes));
    assert_eq!(again.as_ref(), Ok(&opening));
    for opened in &opening.opened {
        assert!(!opened.holds(&Committed::nothing()));
        let _ = opened.holds(&Committed { entries: 70, root: evidence::Hash([7; 32]) });
    }
});
