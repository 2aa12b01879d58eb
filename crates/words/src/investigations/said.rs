//! The ids that an investigation's figures go by, and their sentences.

use terms::Cite;

use super::Assumption;
use crate::{Error, Words};

/// Why rows are no calls of their own, in the order of the waterfall.
pub const ROWS_EXCLUDED: [&str; 9] = [
    "unreadable-row",
    "no-number",
    "internal",
    "impossible-number",
    "inbound",
    "duplicate-file",
    "duplicate",
    "leg",
    "other-system",
];

/// Why calls are not unlawful, in the order of the waterfall, after [`ROWS_EXCLUDED`].
pub const CALLS_EXCLUDED: [&str; 7] = [
    "abroad",
    "law-not-held",
    "not-connected",
    "not-listed",
    "under-28-days",
    "consented",
    "pensions-allowed",
];

/// Why it cannot be known whether calls are unlawful.
pub const UNKNOWN: [&str; 10] = [
    "connected-unknown",
    "no-register-held",
    "before-first-edition",
    "after-last-edition",
    "outside-scope",
    "listed-between-editions",
    "28-days-not-proved",
    "consent-order-unknown",
    "subscriber-unknown",
    "time-ambiguous",
];

/// The days between the last objection and a call after it.
pub const DELAYS: [&str; 6] = ["same-day", "1-7", "8-28", "29-90", "over-90", "day-unknown"];

/// Where calls that were looked for in receipts can end.
pub const COVERED: [&str; 15] = [
    "covered-vouched",
    "covered-self-asserted",
    "counts-only",
    "blocked-yet-called",
    "not-in-list",
    "not-screened",
    "other-kind",
    "not-proved",
    "stale",
    "not-yet-vouched",
    "other-client",
    "other-caller",
    "supplier-not-covered",
    "no-receipt",
    "altered",
];

/// What can have been assumed, and the names of what each sentence names.
pub const ASSUMED: [(&str, &[&str]); 13] = [
    ("kind-live", &[]),
    ("zone-given", &["file", "zone"]),
    ("register-not-held", &["source"]),
    ("same-call", &["seconds"]),
    ("line-identity-unknown", &[]),
    ("marks-are-objections", &[]),
    ("no-consents", &[]),
    ("no-objections", &[]),
    ("individuals-unknown", &[]),
    ("not-authorised", &[]),
    ("connected-by-seconds", &[]),
    ("machines-answered", &[]),
    ("caller-all", &[]),
];

/// Why a row is not an unlawful call, in a few words; for an id of [`ROWS_EXCLUDED`] or
/// [`CALLS_EXCLUDED`].
///
/// # Errors
/// [`Error::Missing`] for any other id.
///
/// ```
/// use words::investigations::said::excluded;
/// use words::{Lang, Words};
///
/// let said = excluded(&Words::new(Lang::En), "under-28-days").unwrap();
/// assert_eq!(said, "listed for less than 28 days");
/// ```
pub fn excluded(words: &Words, id: &str) -> Result<String, Error> {
    words.say(&format!("excluded-{id}"), &[])
}

/// What [`excluded`] means, in a sentence.
///
/// # Errors
/// As for [`excluded`].
pub fn excluded_meaning(words: &Words, id: &str) -> Result<String, Error> {
    meaning(words, &format!("excluded-{id}"))
}

/// Why it cannot be known whether a call is unlawful, in a few words; for an id of [`UNKNOWN`].
///
/// # Errors
/// [`Error::Missing`] for any other id.
pub fn unknown(words: &Words, id: &str) -> Result<String, Error> {
    words.say(&format!("unknown-{id}"), &[])
}

/// What [`unknown`] means, in a sentence.
///
/// # Errors
/// As for [`unknown`].
pub fn unknown_meaning(words: &Words, id: &str) -> Result<String, Error> {
    meaning(words, &format!("unknown-{id}"))
}

/// Of how many calls it cannot be known, and why, in a sentence; for an id of [`UNKNOWN`].
///
/// # Errors
/// As for [`unknown`].
pub fn because(words: &Words, id: &str, calls: u64) -> Result<String, Error> {
    words.say(&format!("because-{id}"), &[("calls", calls.into())])
}

/// The time between an objection and a call after it; for an id of [`DELAYS`].
///
/// # Errors
/// [`Error::Missing`] for any other id.
pub fn delay(words: &Words, id: &str) -> Result<String, Error> {
    words.say(&format!("delay-{id}"), &[])
}

/// What receipts show of a call, in a few words; for an id of [`COVERED`].
///
/// # Errors
/// [`Error::Missing`] for any other id.
pub fn covered(words: &Words, id: &str) -> Result<String, Error> {
    words.say(&format!("covered-{id}"), &[])
}

/// What [`covered`] means, in a sentence.
///
/// # Errors
/// As for [`covered`].
pub fn covered_meaning(words: &Words, id: &str) -> Result<String, Error> {
    meaning(words, &format!("covered-{id}"))
}

/// What was assumed, in a sentence; for an id of [`ASSUMED`].
///
/// # Errors
/// [`Error::Missing`] for any other id, [`Error::Incomplete`] when its sentence names
/// something that is not given.
pub fn assumed(words: &Words, assumption: &Assumption) -> Result<String, Error> {
    words.say(&format!("assumed-{}", assumption.id), &assumption.args)
}

/// A number that only whoever knows it recognises: its first five digits as dialled in the UK,
/// or the first five after the plus.
///
/// ```
/// use words::investigations::said::masked;
///
/// assert_eq!(masked("+447700900123"), "07700 xxxxxx");
/// assert_eq!(masked("+33140205050"), "+33140 xxxxxx");
/// ```
#[must_use]
pub fn masked(number: &str) -> String {
    let dialled = match number.strip_prefix("+44") {
        Some(national) => format!("0{national}"),
        None => number.to_owned(),
    };
    let plus = if dialled.starts_with('+') { "+" } else { "" };
    let digits: String = dialled.chars().filter(char::is_ascii_digit).take(5).collect();
    format!("{plus}{digits} xxxxxx")
}

/// The number of a regulation, as lawyers write it: `21(1)(b)` for `PECR_21_1_B`.
#[must_use]
pub fn regulation(provision: Cite) -> &'static str {
    match provision.id() {
        "PECR_19" => "19",
        "PECR_21_A1" => "21(A1)",
        "PECR_21_1_A" => "21(1)(a)",
        "PECR_21_1_B" => "21(1)(b)",
        "PECR_21A" => "21A",
        "PECR_21B" => "21B",
        id => id,
    }
}

fn meaning(words: &Words, key: &str) -> Result<String, Error> {
    words
        .find(key, Some("meaning"), &[])?
        .ok_or_else(|| Error::Missing { key: format!("{key}.meaning"), lang: words.lang() })
}

#[cfg(test)]
mod tests;
