//! The codes of the problems that the commands themselves find; `words` has their sentences.

use terms::Code;

/// "no log of evidence has begun" / *it begins with the first screening, or with `uphold log begin NAME`*
pub(crate) const LOG_MISSING: Code = Code("log-missing");
/// warning: "this machine's clock is behind: something was recorded on {day}, later than now" / *set the clock; a receipt with a wrong time convinces nobody*
pub(crate) const CLOCK_BEHIND: Code = Code("clock-behind");
/// "{text} is not a time" / *write it in UTC, as 2026-11-20T00:00:00Z*
pub(crate) const TIME_UNREADABLE: Code = Code("time-unreadable");
/// "the statement of entry {index} is not kept here" / *`uphold log show` tells which entries there are*
pub(crate) const NO_SUCH_ENTRY: Code = Code("no-such-entry");
/// "this receipt is not in the log of this data directory" / *refresh it where it was made*
pub(crate) const NOT_IN_THIS_LOG: Code = Code("not-in-this-log");
/// "the secret of the list is not there" / *it is in `receipt.secret` beside the receipt of whoever has the whole list; name it with --secret*
pub(crate) const SECRET_MISSING: Code = Code("secret-missing");
/// "this is no receipt of a screening: it is a statement of the kind {kind}" / *give `receipt.json`*
pub(crate) const NOT_A_RECEIPT: Code = Code("not-a-receipt");
/// "{option} is for the receipt of a screening, and this is one of another kind: {kind}" / *leave it out*
pub(crate) const ONLY_OF_SCREENINGS: Code = Code("only-of-screenings");
/// A timestamp was named for many receipts.
pub(crate) const TIMESTAMP_BESIDE: Code = Code("timestamp-beside");
/// "the list is not the one that the receipt is for" / *give the lists as they were written, with all their rows*
pub(crate) const LIST_OF_ANOTHER: Code = Code("list-of-another");
/// "the lists of editions cannot be told apart by their key" / *give the key of whoever signed this list*
pub(crate) const EDITIONS_UNSIGNED: Code = Code("editions-unsigned");
/// "nobody is there to be asked, and no file of answers was given" / *give --answers FILE; `examples/notices` has some*
pub(crate) const ANSWERS_NEEDED: Code = Code("answers-needed");
/// "these are no counts of the survey" / *name an empty folder, or one in which counts were kept*
pub(crate) const SURVEY_UNREADABLE: Code = Code("survey-unreadable");
/// "this file of figures is larger than any that is read here" / *read `report.html`, which stands beside it*
pub(crate) const RESULT_LARGE: Code = Code("result-large");
/// "this file ends before it is complete" / *choose the whole file, as it stands in the result folder*
pub(crate) const RESULT_CUT: Code = Code("result-cut");
/// "this is no result of a screening or an audit" / *choose `summary.json` or `audit.json` from a result folder*
pub(crate) const RESULT_FOREIGN: Code = Code("result-foreign");
/// "this file is of a version that is not known here" / *only version {known} is*
pub(crate) const RESULT_VERSION: Code = Code("result-version");
/// "there is a number in this file that nobody can have counted" / *choose the file as it was written*
pub(crate) const RESULT_COUNT: Code = Code("result-count");
/// "this file lacks something, or has it in another shape, from line {row} on" / *choose the file as it was written*
pub(crate) const RESULT_SHAPE: Code = Code("result-shape");
/// "what stands under {field} in this file cannot be" / *choose the file as it was written*
pub(crate) const RESULT_ODD: Code = Code("result-odd");
/// "the figures in this file do not add up: the parts make {sum}, and the whole is said to be {whole}" / *somebody changed it, or it is damaged: believe none of it*
pub(crate) const RESULT_TOTALS: Code = Code("result-totals");
/// "this file has a reason, or another word, that is not known here" / *it may be of a newer program*
pub(crate) const RESULT_UNKNOWN: Code = Code("result-unknown");
/// "there are no words in this file that can be read" / *a scanned page is a picture: give the file from which it was printed*
pub(crate) const PAPER_EMPTY: Code = Code("paper-empty");
/// "this file is no page, PDF, Word file or text that can be read" / *give it as HTML, PDF, DOCX, Markdown or plain text*
pub(crate) const PAPER_ODD: Code = Code("paper-odd");
/// "this file is larger than a notice can be" / *a notice of up to 50 MB is read*
pub(crate) const PAPER_LARGE: Code = Code("paper-large");
/// "this text is neither in English nor in Welsh" / *notices are checked in English and Welsh*
pub(crate) const PAPER_LANGUAGE: Code = Code("paper-language");
/// "no notice stands here" / *give the folder that `uphold notice new` wrote*
pub(crate) const NOTICE_NONE: Code = Code("notice-none-here");
/// "the record of this version cannot be read" / *bring `notice.json` back from a copy*
pub(crate) const NOTICE_RECORD_ODD: Code = Code("notice-record-odd");
/// "version {number} is not there any more" / *bring its folder back from a copy*
pub(crate) const NOTICE_VERSION_MISSING: Code = Code("notice-version-missing");
/// "there is no version {number}"
pub(crate) const NOTICE_NO_SUCH_VERSION: Code = Code("notice-no-such-version");
/// "version {from} does not come before version {to}"
pub(crate) const NOTICE_VERSIONS_TURNED: Code = Code("notice-versions-turned");
/// "these are no longer the answers from which version {number} was made" / *bring them back from a copy*
pub(crate) const NOTICE_ANSWERS_ALTERED: Code = Code("notice-answers-altered");
/// warning: "what changed since the version before cannot be told" / *the new version stands without `changes.en.md` and `changes.cy.md`*
pub(crate) const NOTICE_CHANGES_UNKNOWN: Code = Code("notice-changes-unknown");
/// "the notice that stands is of {day}, later than the day asked about" / *`uphold notice served` tells of earlier versions*
pub(crate) const NOTICE_NOT_YET: Code = Code("notice-not-yet");
/// warning: "this file is no longer what was recorded" / *bring it back from a copy, or make the next version*
pub(crate) const NOTICE_FILE_ALTERED: Code = Code("notice-file-altered");
/// warning: "this file is gone" / *bring it back from a copy, or make the next version*
pub(crate) const NOTICE_FILE_MISSING: Code = Code("notice-file-missing");
/// warning: "since {day} the law asks the notice to tell more: {point} ({provision})" / *make the next version*
pub(crate) const NOTICE_LAW_ASKS: Code = Code("notice-law-asks");
/// warning: "the law that the notice rests on reads differently since {day}: {provision}" / *look at it*
pub(crate) const NOTICE_LAW_ANEW: Code = Code("notice-law-anew");
/// warning: "by these answers, {changes} things must be told differently" / *make the next version*
pub(crate) const NOTICE_ANSWERS_DIFFER: Code = Code("notice-answers-differ");
/// note: "these answers are others than the notice was made from, and it tells the same by them"
pub(crate) const NOTICE_ANSWERS_ALIKE: Code = Code("notice-answers-alike");
/// warning: "the notice was to be looked at again by {day}" / *look at it, and make the next version*
pub(crate) const NOTICE_REVIEW_OVERDUE: Code = Code("notice-review-overdue");
/// warning: "the notice is to be looked at again by {day}"
pub(crate) const NOTICE_REVIEW_SOON: Code = Code("notice-review-soon");
/// "{day} has not come yet" / *which notice will stand then nobody knows*
pub(crate) const NOTICE_DAY_AHEAD: Code = Code("notice-day-ahead");
/// "version {number}, which is not there any more, may have stood that day" / *bring its folder back from a copy*
pub(crate) const NOTICE_SERVED_UNKNOWN: Code = Code("notice-served-unknown");
/// "{day} has not come yet" / *a key cannot have been stolen then; leave --since out for now*
pub(crate) const TIME_IN_FUTURE: Code = Code("time-in-future");
/// "{name} cannot be a name" / *visible letters and digits without blanks or `+`, at most 100, such as `acme.example/screening`, without `https://`*
pub(crate) const NAME_ODD: Code = Code("name-odd");
/// "the receipt would be longer than it may be: the campaign and its suppliers have too much in their names" / *shorten the names, or screen with --no-receipt*
pub(crate) const RECEIPT_TOO_LONG: Code = Code("receipt-too-long");
/// "what was done stands, but it is not in the log of evidence" / *put the log right, then do the same again: it will be recorded*
pub(crate) const NOT_RECORDED: Code = Code("not-recorded");
/// warning: "the record has the purpose {name}, and the notice does not tell it"
pub(crate) const UNTOLD_PURPOSE: Code = Code("untold-purpose");
/// warning: "for {purpose} the record has {name}, and the notice does not tell of such information"
pub(crate) const UNTOLD_DATA: Code = Code("untold-data");
/// warning: "of {purpose} the record says {name}, and the notice tells no such period"
pub(crate) const UNTOLD_RETENTION: Code = Code("untold-retention");
/// warning: "the record has {name} among the sources, and the notice does not tell it"
pub(crate) const UNTOLD_SOURCE: Code = Code("untold-source");
/// warning: "the record has {name} among the recipients, and the notice does not tell it"
pub(crate) const UNTOLD_RECIPIENT: Code = Code("untold-recipient");
/// warning: "by the record, information goes to {name}, and the notice does not tell it"
pub(crate) const UNTOLD_TRANSFER: Code = Code("untold-transfer");
/// warning: "the notice speaks of no list supplier, but this file names {name}"
pub(crate) const LISTS_UNTOLD: Code = Code("lists-untold");
/// warning: "the notice does not name the list supplier {name}, whom this file names"
pub(crate) const SUPPLIER_UNNAMED: Code = Code("supplier-unnamed");
/// warning: "the notice speaks of no list supplier, but by this receipt lists of {name} were screened on {day}"
pub(crate) const SCREENED_LISTS_UNTOLD: Code = Code("screened-lists-untold");
/// warning: "the notice does not name the list supplier {name}, whom the receipt of a screening on {day} names"
pub(crate) const SCREENED_SUPPLIER_UNNAMED: Code = Code("screened-supplier-unnamed");
/// warning: "a list was screened for calls on {day}, and the notice does not tell of marketing calls"
pub(crate) const SCREENED_CALLS_UNTOLD: Code = Code("screened-calls-untold");
/// warning: "the receipt is of calls by {name}, whom the notice does not name"
pub(crate) const SCREENED_FOR_OTHERS: Code = Code("screened-for-others");
