//! The codes of the problems with what visitors bring, and of what is made of it; `words` has their sentences.

use terms::Code;

/// "the file of answers is no TOML from here on" / *text stands in quotes; compare it with a file in `examples/notices`*
pub const ANSWERS_UNREADABLE: Code = Code("answers-unreadable");
/// "this can be no answer" / *an answer is a text, a whole number, a day, true or false, or a list of texts*
pub const ANSWER_ODD: Code = Code("answer-odd");
/// "this is no picture that can be a logo" / *give it as PNG or JPEG*
pub const LOGO_ODD: Code = Code("logo-odd");
/// "this logo is too large" / *at most 500 kB and 4,000 pixels a side*
pub const LOGO_LARGE: Code = Code("logo-large");
/// "no font at hand has the letters {letters}, so that the PDF would lack them" / *write the names in Latin letters as well, or take the letters out*
pub const LETTERS_MISSING: Code = Code("letters-missing");
