//! The few words that mean something to a reader of numbers, in English and Welsh.

/// What stands before a number and names it: the cell is read as if it were not there.
const LABELS: &[&[u8]] = &[
    b"tel",
    b"tele",
    b"telephone",
    b"telno",
    b"phone",
    b"phoneno",
    b"ph",
    b"pho",
    b"mob",
    b"mobile",
    b"mobileno",
    b"mobno",
    b"cell",
    b"home",
    b"work",
    b"office",
    b"off",
    b"landline",
    b"land",
    b"line",
    b"number",
    b"no",
    b"num",
    b"nr",
    b"contact",
    b"call",
    b"day",
    b"daytime",
    b"eve",
    b"evening",
    b"main",
    b"direct",
    b"ddi",
    b"dd",
    b"switchboard",
    b"fax",
    b"t",
    b"m",
    b"h",
    b"w",
    b"p",
    b"d",
    b"f",
    b"ffon",
    b"symudol",
    b"cartref",
    b"gwaith",
    b"rhif",
    b"callto",
    b"whatsapp",
];

/// Single letters that name a number when they touch its end: home, mobile, work.
const TAIL_LETTERS: &[&[u8]] = &[b"h", b"m", b"w"];

const EXTENSION: &[&[u8]] =
    &[b"ext", b"exts", b"extn", b"exten", b"extension", b"x", b"xt", b"xtn", b"est", b"estyniad"];

const FILLERS: &[&[u8]] = &[b"no", b"nos", b"num", b"number", b"nr", b"rhif", b"is"];

const BETWEEN: &[&[u8]] = &[b"or", b"and", b"neu", b"ac", b"amp"];

pub(crate) fn is_label(word: &[u8]) -> bool {
    is_one_of(word, LABELS)
}

pub(crate) fn is_tail_letter(word: &[u8]) -> bool {
    is_one_of(word, TAIL_LETTERS)
}

/// Begins an extension: `ext 45`, `x45`.
pub(crate) fn is_extension(word: &[u8]) -> bool {
    is_one_of(word, EXTENSION)
}

/// May stand between such a word and its digits: `extension no. 45`.
pub(crate) fn is_filler(word: &[u8]) -> bool {
    is_one_of(word, FILLERS)
}

/// Stands between two numbers: `or`, `and`.
pub(crate) fn is_between(word: &[u8]) -> bool {
    is_one_of(word, BETWEEN)
}

/// A letter O, which is taken for a 0 at the front of ten digits.
pub(crate) fn is_letter_o(word: &[u8]) -> bool {
    word.eq_ignore_ascii_case(b"o")
}

fn is_one_of(word: &[u8], list: &[&[u8]]) -> bool {
    list.iter().any(|known| word.eq_ignore_ascii_case(known))
}
