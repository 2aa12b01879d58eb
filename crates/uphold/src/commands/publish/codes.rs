//! The codes of the problems that a check of texts finds; `words` has their sentences.

use terms::Code;

/// "the file could not be read: {reason}"
pub(crate) const CANNOT_READ: Code = Code("text-cannot-read");
/// "the file is longer than {limit} MB"
pub(crate) const TOO_LONG: Code = Code("text-too-long");
/// "this is no text"
pub(crate) const NO_TEXT: Code = Code("text-not-text");
/// "there is nothing in it to compare"
pub(crate) const NOTHING_TO_COMPARE: Code = Code("text-empty");
/// warning: "the file is not in UTF-8; it was read as Windows-1252"
pub(crate) const OLD_LETTERS: Code = Code("text-old-letters");
/// "the two files are swapped"
pub(crate) const SWAPPED: Code = Code("parity-swapped");
/// "both files are in {what}"
pub(crate) const SAME_LANGUAGE: Code = Code("parity-same-language");
/// "the file that is to be English is in Welsh"
pub(crate) const NOT_ENGLISH: Code = Code("parity-not-english");
/// "the file that is to be Welsh is in English"
pub(crate) const NOT_WELSH: Code = Code("parity-not-welsh");
/// "this line is no pair of addresses"
pub(crate) const PAIRS_UNREADABLE: Code = Code("parity-pairs-unreadable");
/// "this is no feed"
pub(crate) const NO_FEED: Code = Code("parity-no-feed");
/// "there are no posts in it"
pub(crate) const NO_POSTS: Code = Code("parity-no-posts");
/// warning: "it cannot be told which language this post is in"
pub(crate) const LANGUAGE_UNKNOWN: Code = Code("parity-language-unknown");
