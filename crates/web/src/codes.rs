//! The codes of the problems with what visitors bring; `words` has their sentences.

use terms::Code;

/// "the file of answers is no TOML from here on" / *text stands in quotes; compare it with a file in `examples/notices`*
pub(crate) const ANSWERS_UNREADABLE: Code = Code("answers-unreadable");
/// "this can be no answer" / *an answer is a text, a whole number, a day, true or false, or a list of texts*
pub(crate) const ANSWER_ODD: Code = Code("answer-odd");
