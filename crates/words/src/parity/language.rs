//! Which language a text is in, by the small words that every sentence has.

use crate::Lang;

const ENGLISH: [&str; 40] = [
    "the", "of", "and", "to", "in", "is", "that", "for", "with", "was", "on", "by", "are", "this",
    "be", "has", "have", "not", "it", "as", "from", "at", "their", "they", "we", "you", "our",
    "your", "been", "which", "who", "will", "were", "its", "but", "or", "an", "can", "about", "if",
];
const WELSH: [&str; 46] = [
    "y", "yr", "yn", "ar", "wedi", "mae", "ac", "eu", "ei", "am", "gan", "fod", "neu", "hyn",
    "nad", "bod", "sydd", "sy", "roedd", "oedd", "gyda", "ein", "eich", "r", "n", "o", "ym", "nid",
    "yw", "hon", "hwn", "i", "gael", "bydd", "fel", "os", "na", "at", "dan", "trwy", "ni", "nhw",
    "rhai", "pob", "cael", "ddim",
];

/// The language in which most small words are; `None` where there are too few, or it is a tie.
pub(crate) fn language(words: &str) -> Option<Lang> {
    let (english, welsh) = counts(words);
    decided(english, welsh)
}

pub(crate) fn decided(english: usize, welsh: usize) -> Option<Lang> {
    match (english, welsh) {
        (english, welsh) if english >= 3 && english > welsh * 2 => Some(Lang::En),
        (english, welsh) if welsh >= 3 && welsh > english * 2 => Some(Lang::Cy),
        _ => None,
    }
}

/// How many small words of each language stand in a text.
pub(crate) fn counts(words: &str) -> (usize, usize) {
    let mut found = (0, 0);
    for word in words.split(|letter: char| !letter.is_alphabetic()).filter(|word| word.len() <= 5) {
        let word = word.to_lowercase();
        found.0 += usize::from(ENGLISH.contains(&word.as_str()));
        found.1 += usize::from(WELSH.contains(&word.as_str()));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_is_told_by_its_small_words() {
        assert_eq!(language("The firm was fined for calls to people on the list"), Some(Lang::En));
        assert_eq!(
            language("Mae'r cwmni wedi cael dirwy am ffonio pobl ar y rhestr"),
            Some(Lang::Cy)
        );
    }

    #[test]
    fn too_few_words_tell_nothing() {
        assert_eq!(language("Acme Ltd 240,000"), None);
        assert_eq!(language(""), None);
    }
}
