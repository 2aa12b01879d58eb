//! The codes of the problems with receipts that were handed over for an audit; `words` has their sentences.

use terms::Code;

/// warning: no receipt is there.
pub(crate) const RECEIPTS_NONE: Code = Code("receipts-none");
/// warning: it, its proof or its figures are not what was signed.
pub(crate) const RECEIPT_ALTERED: Code = Code("receipt-altered");
/// warning: those who are trusted do not speak for it.
pub(crate) const RECEIPT_NOT_PROVED: Code = Code("receipt-not-proved");
/// warning: its proof is not beside it.
pub(crate) const RECEIPT_PROOF_MISSING: Code = Code("receipt-proof-missing");
/// warning: its timestamp does not hold.
pub(crate) const RECEIPT_STAMP_WRONG: Code = Code("receipt-stamp-wrong");
/// warning: it had expired before the first call.
pub(crate) const RECEIPT_EXPIRED: Code = Code("receipt-expired");
/// warning: neither TPS nor CTPS was held.
pub(crate) const RECEIPT_WITHOUT_REGISTERS: Code = Code("receipt-without-registers");
/// warning: its day of calling cannot be read.
pub(crate) const RECEIPT_DAY_UNREADABLE: Code = Code("receipt-day-unreadable");
/// warning: it names another caller.
pub(crate) const RECEIPT_OF_ANOTHER: Code = Code("receipt-of-another");
/// warning: it names no caller.
pub(crate) const RECEIPT_OF_NOBODY: Code = Code("receipt-of-nobody");
/// warning: it is for calls that carry somebody else's message.
pub(crate) const RECEIPT_FOR_ANOTHER: Code = Code("receipt-for-another");
/// warning: it is for another kind of calls.
pub(crate) const RECEIPT_OTHER_KIND: Code = Code("receipt-other-kind");
/// warning: lists lie beside it without their secret.
pub(crate) const RECEIPT_LIST_SECRET: Code = Code("receipt-list-secret");
/// warning: a list beside it is not the one that it commits to.
pub(crate) const RECEIPT_LIST_DIFFERS: Code = Code("receipt-list-differs");
/// warning: an opening is of none of the receipts.
pub(crate) const OPENING_OF_NONE: Code = Code("opening-of-none");
/// warning: a place that is shown is not in the receipt.
pub(crate) const OPENING_WRONG: Code = Code("opening-wrong");
/// "no register is held: calls cannot be held against it" / *import editions with uphold register import, or name their folder with --register*
pub(crate) const NO_REGISTER: Code = Code("no-register");
/// note: "`{name}` is not registered here: only what the files given name so counts as said to it"
pub(crate) const CALLER_NOT_REGISTERED: Code = Code("caller-not-registered");
/// warning: "the folder {file} …"
pub(crate) const TOO_MANY_UNREADABLE: Code = Code("too-many-unreadable");
/// note: a file that tells people about the others was not read.
pub(crate) const PASSED_OVER: Code = Code("record-passed-over");
/// "and {count} more files beside `{file}`"
pub(crate) const FILES_ALIKE: Code = Code("files-alike");
/// "there is no file `{file}` among the records"
pub(crate) const NO_SUCH_RECORD: Code = Code("no-such-record");
/// warning: systems tell of calls that lie whole hours apart.
pub(crate) const HOURS_APART: Code = Code("systems-hours-apart");
/// warning: the records hold calls of days that have not come yet.
pub(crate) const CALLS_AHEAD: Code = Code("calls-ahead");
