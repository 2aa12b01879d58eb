//! Which Welsh sentences a translator has reviewed.
//!
//! `catalogue/cy/reviewed.txt` holds one line for each reviewed message: its key, its
//! fingerprint, the day and the reviewer. A message that is changed has another
//! fingerprint, so it loses its review until someone reads it again. While any
//! message waits, everything Welsh that Uphold writes says so.

use crate::Lang;
use crate::words::messages;

const REVIEWED: &str = include_str!("../catalogue/cy/reviewed.txt");

/// A Welsh message that no translator has reviewed as it now stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pending {
    /// The message's key.
    pub key: &'static str,
    /// What to write into `reviewed.txt` beside the key once it is reviewed.
    pub fingerprint: String,
}

/// The Welsh messages that wait for a translator, in the catalogue's order.
///
/// ```
/// let waiting = words::review::pending();
/// assert!(waiting.iter().all(|message| message.fingerprint.len() == 16));
/// ```
#[must_use]
pub fn pending() -> Vec<Pending> {
    messages(Lang::Cy)
        .map(|(key, text)| Pending { key, fingerprint: fingerprint(&text) })
        .filter(|message| !is_reviewed(REVIEWED, message))
        .collect()
}

fn is_reviewed(list: &str, message: &Pending) -> bool {
    list.lines().filter(|line| !line.starts_with('#')).any(|line| {
        let mut cells = line.split_whitespace();
        cells.next() == Some(message.key) && cells.next() == Some(message.fingerprint.as_str())
    })
}

/// FNV-1a in 64 bits: enough to notice a change, no seal against a forger.
fn fingerprint(text: &str) -> String {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_message_loses_its_review() {
        let message = Pending { key: "caller-added", fingerprint: fingerprint("one") };
        let list = format!(
            "# key fingerprint day reviewer\ncaller-added {} 2026-12-01 A. Jones",
            fingerprint("one")
        );
        assert!(is_reviewed(&list, &message));
        let changed = Pending { fingerprint: fingerprint("two"), ..message };
        assert!(!is_reviewed(&list, &changed));
    }

    #[test]
    fn the_fingerprint_is_fnv_1a() {
        assert_eq!(fingerprint(""), "cbf29ce484222325");
        assert_eq!(fingerprint("a"), "af63dc4c8601ec8c");
    }

    #[test]
    fn every_reviewed_line_names_a_message_that_still_stands() {
        let keys: Vec<_> = messages(Lang::Cy).map(|(key, _)| key).collect();
        for line in REVIEWED.lines().filter(|line| !line.starts_with('#')) {
            let key = line.split_whitespace().next().unwrap_or_default();
            assert!(keys.contains(&key), "{key} is reviewed, but not in the catalogue");
        }
    }
}
