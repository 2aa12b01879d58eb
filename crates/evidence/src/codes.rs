//! The codes of the problems that this crate reports; `words` has their sentences.

use terms::Code;

/// `{what} is longer than {limit} bytes` — hint: no such file is; check that it is the right one.
pub const EVIDENCE_TOO_LONG: Code = Code("evidence-too-long");
/// `{what} cannot be read: {detail}` — hint: ask for it again, as a file and not as text in a mail.
pub const EVIDENCE_UNREADABLE: Code = Code("evidence-unreadable");
/// `{what} is of a version that this program does not know` — hint: use a newer Uphold.
pub const EVIDENCE_VERSION: Code = Code("evidence-version");
