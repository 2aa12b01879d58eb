//! The ids that an investigation's figures go by, and their sentences.

/// Why rows are not unlawful, in the order of the waterfall.
pub const EXCLUDED: [&str; 16] = [
    "unreadable-row",
    "no-number",
    "internal",
    "impossible-number",
    "inbound",
    "duplicate-file",
    "duplicate",
    "leg",
    "other-system",
    "abroad",
    "law-not-held",
    "not-connected",
    "not-listed",
    "under-28-days",
    "consented",
    "pensions-allowed",
];

/// How many of [`EXCLUDED`], from the first, take rows away before calls are made of them.
pub const ROWS_EXCLUDED: usize = 9;

/// Why it cannot be known whether calls are unlawful.
pub const UNKNOWN: [&str; 9] = [
    "connected-unknown",
    "before-first-edition",
    "after-last-edition",
    "outside-scope",
    "listed-between-editions",
    "28-days-not-proved",
    "consent-order-unknown",
    "subscriber-unknown",
    "time-ambiguous",
];

/// The days between an objection and a call after it, counted from the last objection.
pub const DELAYS: [&str; 5] = ["same-day", "1-7", "8-28", "29-90", "over-90"];

/// Where calls that were looked for in receipts can end.
pub const COVERED: [&str; 12] = [
    "covered-vouched",
    "covered-self-asserted",
    "counts-only",
    "blocked-yet-called",
    "not-in-list",
    "stale",
    "not-yet-vouched",
    "other-client",
    "other-caller",
    "supplier-not-covered",
    "no-receipt",
    "altered",
];

/// What can have been assumed; beside the id, what its sentence names.
///
/// `zone-given` names `file` and `zone`; `same-call` names `seconds`; `register-not-held` names `source`.
pub const ASSUMED: [&str; 10] = [
    "kind-live",
    "zone-given",
    "register-not-held",
    "same-call",
    "line-identity-unknown",
    "marks-are-objections",
    "no-consents",
    "no-objections",
    "individuals-unknown",
    "not-authorised",
];
