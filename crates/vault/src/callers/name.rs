//! Which names are one.

/// What matters of a name: letters and digits in lower case, words apart, `&`
/// as *and*, and the ways of writing *Limited* as one.
pub(super) fn key(name: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    for word in spaced(name).split_whitespace() {
        words.push(word.to_owned());
    }
    for (long, short) in ENDINGS {
        let long: Vec<&str> = long.split(' ').collect();
        let start = words.len().saturating_sub(long.len());
        let ends = words.get(start..).is_some_and(|end| end == long);
        if ends && start > 0 {
            words.truncate(start);
            words.push((*short).to_owned());
            break;
        }
    }
    words.join(" ")
}

/// Company numbers have eight characters; leading zeros are often lost.
pub(super) fn company_key(number: &str) -> String {
    let plain: String = number.chars().filter(char::is_ascii_alphanumeric).collect();
    if plain.is_empty() { plain } else { format!("company {:0>8}", plain.to_lowercase()) }
}

/// An id made from a name: `Acme & Sons Ltd` becomes `acme-and-sons-ltd`.
pub(super) fn slug(name: &str) -> String {
    key(name).replace(' ', "-")
}

/// The ways to write the ending of a company's name, longest first, Welsh too.
const ENDINGS: &[(&str, &str)] = &[
    ("community interest company", "cic"),
    ("cwmni buddiant cymunedol", "cic"),
    ("cwmni cyfyngedig cyhoeddus", "plc"),
    ("public limited company", "plc"),
    ("limited liability partnership", "llp"),
    ("partneriaeth atebolrwydd cyfyngedig", "llp"),
    ("company limited", "co ltd"),
    ("company ltd", "co ltd"),
    ("co limited", "co ltd"),
    ("limited", "ltd"),
    ("cyfyngedig", "ltd"),
    ("cyf", "ltd"),
    ("ccc", "plc"),
    ("cbc", "cic"),
    ("pac", "llp"),
    ("incorporated", "inc"),
];

/// Lower case, `&` as a word, apostrophes and full stops gone, other signs as blanks.
fn spaced(name: &str) -> String {
    let mut spaced = String::with_capacity(name.len());
    for letter in name.chars() {
        match letter {
            '&' | '+' => spaced.push_str(" and "),
            '\'' | '\u{2019}' | '.' => {}
            letter if letter.is_alphanumeric() => spaced.extend(letter.to_lowercase()),
            _ => spaced.push(' '),
        }
    }
    spaced
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_of_writing_one_name() {
        for name in
            ["Acme Ltd", "ACME LIMITED", "Acme Limited.", " acme  L.T.D. ", "Acme, Ltd", "Acme Cyf"]
        {
            assert_eq!(key(name), "acme ltd", "{name}");
        }
        assert_eq!(key("Smith & Sons"), key("SMITH AND SONS"));
        assert_eq!(key("Miller's"), key("Millers"));
        assert_eq!(key("Acme public limited company"), key("Acme PLC"));
        assert_eq!(key("Acme Company Limited"), key("Acme Co. Ltd"));
        assert_eq!(key("Limited"), "limited");
    }

    #[test]
    fn other_names_stay_apart() {
        assert_ne!(key("Acme Ltd"), key("Acme plc"));
        assert_ne!(key("Acme Ltd"), key("Acme"));
        assert_ne!(key("Acme Ltd"), key("Acme 2 Ltd"));
        assert_eq!(key("?!"), "");
    }

    #[test]
    fn company_numbers_regain_their_zeros() {
        assert_eq!(company_key("1234567"), company_key("01234567"));
        assert_eq!(company_key("sc 123456"), company_key("SC123456"));
        assert_ne!(company_key("01234567"), key("01234567"));
        assert_eq!(company_key(" - "), "");
    }
}
