//! Names of characters in HTML.

/// Names that browsers know without a semicolon too: those of Latin-1, and of the marks of HTML.
#[rustfmt::skip] // a table
const OLD: [(&str, char); 106] = [
    ("AElig", 'Æ'), ("AMP", '&'), ("Aacute", 'Á'), ("Acirc", 'Â'), ("Agrave", 'À'), ("Aring", 'Å'),
    ("Atilde", 'Ã'), ("Auml", 'Ä'), ("COPY", '©'), ("Ccedil", 'Ç'), ("ETH", 'Ð'), ("Eacute", 'É'),
    ("Ecirc", 'Ê'), ("Egrave", 'È'), ("Euml", 'Ë'), ("GT", '>'), ("Iacute", 'Í'), ("Icirc", 'Î'),
    ("Igrave", 'Ì'), ("Iuml", 'Ï'), ("LT", '<'), ("Ntilde", 'Ñ'), ("Oacute", 'Ó'), ("Ocirc", 'Ô'),
    ("Ograve", 'Ò'), ("Oslash", 'Ø'), ("Otilde", 'Õ'), ("Ouml", 'Ö'), ("QUOT", '"'), ("REG", '®'),
    ("THORN", 'Þ'), ("Uacute", 'Ú'), ("Ucirc", 'Û'), ("Ugrave", 'Ù'), ("Uuml", 'Ü'),
    ("Yacute", 'Ý'), ("aacute", 'á'), ("acirc", 'â'), ("acute", '´'), ("aelig", 'æ'),
    ("agrave", 'à'), ("amp", '&'), ("aring", 'å'), ("atilde", 'ã'), ("auml", 'ä'), ("brvbar", '¦'),
    ("ccedil", 'ç'), ("cedil", '¸'), ("cent", '¢'), ("copy", '©'), ("curren", '¤'), ("deg", '°'),
    ("divide", '÷'), ("eacute", 'é'), ("ecirc", 'ê'), ("egrave", 'è'), ("eth", 'ð'), ("euml", 'ë'),
    ("frac12", '½'), ("frac14", '¼'), ("frac34", '¾'), ("gt", '>'), ("iacute", 'í'), ("icirc", 'î'),
    ("iexcl", '¡'), ("igrave", 'ì'), ("iquest", '¿'), ("iuml", 'ï'), ("laquo", '«'), ("lt", '<'),
    ("macr", '¯'), ("micro", 'µ'), ("middot", '·'), ("nbsp", '\u{a0}'), ("not", '¬'),
    ("ntilde", 'ñ'), ("oacute", 'ó'), ("ocirc", 'ô'), ("ograve", 'ò'), ("ordf", 'ª'), ("ordm", 'º'),
    ("oslash", 'ø'), ("otilde", 'õ'), ("ouml", 'ö'), ("para", '¶'), ("plusmn", '±'), ("pound", '£'),
    ("quot", '"'), ("raquo", '»'), ("reg", '®'), ("sect", '§'), ("shy", '\u{ad}'), ("sup1", '¹'),
    ("sup2", '²'), ("sup3", '³'), ("szlig", 'ß'), ("thorn", 'þ'), ("times", '×'), ("uacute", 'ú'),
    ("ucirc", 'û'), ("ugrave", 'ù'), ("uml", '¨'), ("uuml", 'ü'), ("yacute", 'ý'), ("yen", '¥'),
    ("yuml", 'ÿ'),
];

/// Names that need their semicolon: the rest of HTML 4, and those that pages in English and Welsh use.
#[rustfmt::skip] // a table
const OTHERS: [(&str, char); 196] = [
    ("Alpha", 'Α'), ("Beta", 'Β'), ("Chi", 'Χ'), ("Dagger", '‡'), ("Delta", 'Δ'), ("Epsilon", 'Ε'),
    ("Eta", 'Η'), ("Gamma", 'Γ'), ("Gcirc", 'Ĝ'), ("Iota", 'Ι'), ("Kappa", 'Κ'), ("Lambda", 'Λ'),
    ("Mu", 'Μ'), ("NewLine", '\u{a}'), ("Nu", 'Ν'), ("OElig", 'Œ'), ("Omega", 'Ω'),
    ("Omicron", 'Ο'), ("Phi", 'Φ'), ("Pi", 'Π'), ("Prime", '″'), ("Psi", 'Ψ'), ("Rho", 'Ρ'),
    ("Scaron", 'Š'), ("Sigma", 'Σ'), ("Tab", '\u{9}'), ("Tau", 'Τ'), ("Theta", 'Θ'),
    ("Upsilon", 'Υ'), ("Wcirc", 'Ŵ'), ("Xi", 'Ξ'), ("Ycirc", 'Ŷ'), ("Yuml", 'Ÿ'), ("Zeta", 'Ζ'),
    ("alefsym", 'ℵ'), ("alpha", 'α'), ("and", '∧'), ("ang", '∠'), ("apos", '\''), ("ast", '*'),
    ("asymp", '≈'), ("bdquo", '„'), ("beta", 'β'), ("bull", '•'), ("bullet", '•'), ("cap", '∩'),
    ("check", '✓'), ("chi", 'χ'), ("circ", 'ˆ'), ("clubs", '♣'), ("colon", ':'), ("comma", ','),
    ("commat", '@'), ("cong", '≅'), ("copysr", '℗'), ("crarr", '↵'), ("cup", '∪'), ("dArr", '⇓'),
    ("dagger", '†'), ("darr", '↓'), ("delta", 'δ'), ("diams", '♦'), ("dollar", '$'), ("empty", '∅'),
    ("emsp", '\u{2003}'), ("ensp", '\u{2002}'), ("epsilon", 'ε'), ("equals", '='), ("equiv", '≡'),
    ("eta", 'η'), ("euro", '€'), ("excl", '!'), ("exist", '∃'), ("ffilig", 'ﬃ'), ("fflig", 'ﬀ'),
    ("ffllig", 'ﬄ'), ("filig", 'ﬁ'), ("fllig", 'ﬂ'), ("fnof", 'ƒ'), ("forall", '∀'),
    ("frac13", '⅓'), ("frac23", '⅔'), ("frasl", '⁄'), ("gamma", 'γ'), ("ge", '≥'), ("grave", '`'),
    ("hArr", '⇔'), ("harr", '↔'), ("hearts", '♥'), ("hellip", '…'), ("horbar", '―'),
    ("hyphen", '‐'), ("image", 'ℑ'), ("infin", '∞'), ("int", '∫'), ("iota", 'ι'), ("isin", '∈'),
    ("kappa", 'κ'), ("lArr", '⇐'), ("lambda", 'λ'), ("lang", '〈'), ("larr", '←'), ("lceil", '⌈'),
    ("ldquo", '“'), ("ldquor", '„'), ("le", '≤'), ("lfloor", '⌊'), ("lowast", '∗'), ("lowbar", '_'),
    ("loz", '◊'), ("lpar", '('), ("lrm", '\u{200e}'), ("lsaquo", '‹'), ("lsqb", '['),
    ("lsquo", '‘'), ("lsquor", '‚'), ("mdash", '—'), ("minus", '−'), ("mu", 'μ'), ("nabla", '∇'),
    ("ndash", '–'), ("ne", '≠'), ("ni", '∋'), ("notin", '∉'), ("nsub", '⊄'), ("nu", 'ν'),
    ("num", '#'), ("oelig", 'œ'), ("oline", '‾'), ("omega", 'ω'), ("omicron", 'ο'), ("oplus", '⊕'),
    ("or", '∨'), ("otimes", '⊗'), ("part", '∂'), ("percnt", '%'), ("period", '.'), ("permil", '‰'),
    ("perp", '⊥'), ("phi", 'φ'), ("pi", 'π'), ("piv", 'ϖ'), ("plus", '+'), ("prime", '′'),
    ("prod", '∏'), ("prop", '∝'), ("psi", 'ψ'), ("quest", '?'), ("rArr", '⇒'), ("radic", '√'),
    ("rang", '〉'), ("rarr", '→'), ("rceil", '⌉'), ("rdquo", '”'), ("rdquor", '”'), ("real", 'ℜ'),
    ("rfloor", '⌋'), ("rho", 'ρ'), ("rlm", '\u{200f}'), ("rpar", ')'), ("rsaquo", '›'),
    ("rsqb", ']'), ("rsquo", '’'), ("rsquor", '’'), ("sbquo", '‚'), ("scaron", 'š'), ("sdot", '⋅'),
    ("semi", ';'), ("sigma", 'σ'), ("sigmaf", 'ς'), ("sim", '∼'), ("sol", '/'), ("spades", '♠'),
    ("sub", '⊂'), ("sube", '⊆'), ("sum", '∑'), ("sup", '⊃'), ("supe", '⊇'), ("tau", 'τ'),
    ("there4", '∴'), ("theta", 'θ'), ("thetasym", 'ϑ'), ("thinsp", '\u{2009}'), ("tilde", '˜'),
    ("trade", '™'), ("uArr", '⇑'), ("uarr", '↑'), ("upsih", 'ϒ'), ("upsilon", 'υ'), ("wcirc", 'ŵ'),
    ("weierp", '℘'), ("xi", 'ξ'), ("ycirc", 'ŷ'), ("zeta", 'ζ'), ("zwj", '\u{200d}'),
    ("zwnj", '\u{200c}'),
];

/// What the bytes 128 to 159 are in the old encoding of Windows, by which browsers read their numbers.
#[rustfmt::skip] // a table
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// What stands for a reference at the start of a text, and how many bytes that takes. Within words
/// the old names do without a semicolon; within an address they may be parts of it.
pub(super) fn reference_at(text: &str, within_words: bool) -> (String, usize) {
    let bare = || ("&".to_owned(), 1);
    let Some(inside) = text.strip_prefix('&') else { return bare() };
    let (meant, long) = match inside.strip_prefix('#') {
        Some(number) => {
            let (meant, long) = numbered(number);
            (meant, long + 1)
        }
        None => named(inside, within_words),
    };
    let Some(meant) = meant else { return bare() };
    let ends = inside.get(long..).is_some_and(|rest| rest.starts_with(';'));
    if !ends && !within_words {
        return bare();
    }
    let said = if meant == '\u{ad}' { String::new() } else { meant.to_string() };
    (said, 1 + long + usize::from(ends))
}

/// `146`, `x174`: the character, and how many bytes its number takes.
fn numbered(text: &str) -> (Option<char>, usize) {
    let (digits, radix, skipped) = match text.strip_prefix(['x', 'X']) {
        Some(digits) => (digits, 16, 1),
        None => (text, 10, 0),
    };
    let long = digits.find(|it: char| !it.is_digit(radix)).unwrap_or(digits.len());
    let number = digits.get(..long).and_then(|it| u32::from_str_radix(it, radix).ok());
    let windows = number.and_then(|it| it.checked_sub(128)).and_then(|it| usize::try_from(it).ok());
    let old = windows.and_then(|it| WINDOWS.get(it)).copied();
    (old.or_else(|| number.and_then(char::from_u32)), skipped + long)
}

fn named(text: &str, within_words: bool) -> (Option<char>, usize) {
    let long = text.find(|it: char| !it.is_ascii_alphanumeric()).unwrap_or(text.len());
    let name = text.get(..long).unwrap_or_default();
    let ends = text.get(long..).is_some_and(|rest| rest.starts_with(';'));
    let whole = OLD.iter().chain(&OTHERS).find(|(known, _)| *known == name).filter(|_| ends);
    let begun = || {
        let known = OLD.iter().filter(|(known, _)| within_words && name.starts_with(known));
        known.max_by_key(|(known, _)| known.len())
    };
    let found = whole.or_else(begun);
    (found.map(|(_, meant)| *meant), found.map_or(0, |(known, _)| known.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_numbers_are_read_as_a_browser_does() {
        for (text, meant, long) in [
            ("&pound;5", "£", 7),
            ("&pound5", "£", 6),
            ("&eacute;", "é", 8),
            ("&#146;s", "’", 6),
            ("&#x174;", "Ŵ", 7),
            ("&#8217 s", "’", 6),
            ("&hellip;", "…", 8),
            ("&hellip", "&", 1),
            ("&shy;", "", 5),
            ("&notit;", "¬", 4),
            ("&nonsense;", "&", 1),
            ("&#;", "&", 1),
            ("&#xd800;", "&", 1),
            ("& so on", "&", 1),
            ("&", "&", 1),
        ] {
            assert_eq!(reference_at(text, true), (meant.to_owned(), long), "{text}");
        }
    }

    #[test]
    fn a_part_of_an_address_is_no_character() {
        assert_eq!(reference_at("&copy=2", false), ("&".to_owned(), 1));
        assert_eq!(reference_at("&amp;copy=2", false), ("&".to_owned(), 5));
    }

    #[test]
    fn a_name_stands_once() {
        let mut names: Vec<_> = OLD.iter().chain(&OTHERS).map(|(name, _)| name).collect();
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all);
    }
}
