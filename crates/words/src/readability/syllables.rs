//! The syllables of an English word, by its spelling. A rule, not a dictionary: it is right for
//! nine words of ten, and what it gets wrong cancels out over a page.

/// How many syllables a word has; each part of a compound is counted by itself.
pub(super) fn of(word: &str) -> usize {
    parts(word).map(|part| spelt(&part)).sum::<usize>().max(1)
}

/// Whether Gunning counts the word as hard: three syllables or more, not by an ending or by
/// putting two words together, and not a name.
pub(super) fn is_hard(word: &str, is_first: bool) -> bool {
    let is_name =
        !is_first && word.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_uppercase);
    !is_name && parts(word).any(|part| is_long(&part))
}

fn is_long(part: &str) -> bool {
    let endings = ["ing", "ed", "es"].into_iter().filter_map(|ending| part.strip_suffix(ending));
    spelt(part) > 2 && endings.into_iter().all(|stem| spelt(stem) > 2)
}

/// The parts of a word in small letters; addresses and figures have none.
fn parts(word: &str) -> impl Iterator<Item = String> {
    let is_address = word.contains(['@', '/']) || word.contains(|c: char| c.is_ascii_digit());
    let parts = word.split(['-', '–', '—']).filter(move |_| !is_address).map(|part| {
        part.chars().filter(|letter| letter.is_alphabetic()).flat_map(char::to_lowercase).collect()
    });
    parts.filter(|part: &String| !part.is_empty())
}

fn spelt(part: &str) -> usize {
    let mut count = 0;
    let mut was_vowel = false;
    for (place, letter) in part.chars().enumerate() {
        let vowel = is_vowel(letter) && !(place == 0 && letter == 'y');
        count += usize::from(vowel && !was_vowel);
        was_vowel = vowel;
    }
    (count + parted(part)).saturating_sub(silent(part)).max(1)
}

fn is_vowel(letter: char) -> bool {
    "aeiouyàáâäèéêëìíîïòóôöùúûüŵẃẁẅýŷÿ".contains(letter)
}

/// Vowels that stand together and are spoken apart.
fn parted(part: &str) -> usize {
    let letters: Vec<char> = part.chars().collect();
    let is_parted = |three: &[char]| match *three {
        [before, 'i', 'a' | 'o' | 'u'] => !"tscgxl".contains(before),
        [before, 'u', 'a'] => !"qg".contains(before),
        [_, 'y', 'i'] => true,
        _ => false,
    };
    let doing = usize::from(["eing", "oing", "uing"].iter().any(|end| part.ends_with(end)));
    letters.windows(3).filter(|three| is_parted(three)).count() + doing
}

/// Vowels that are written and not spoken.
fn silent(part: &str) -> usize {
    let singular = part.strip_suffix('s').unwrap_or(part);
    let within = ["ement", "ely", "eful", "eless", "eness"]
        .iter()
        .find_map(|end| singular.strip_suffix(end));
    let within =
        within.is_some_and(|stem| stem.len() > 1 && stem.ends_with(|c| !is_vowel(c) && c != 'l'));
    usize::from(within) + usize::from(is_end_silent(part))
}

fn is_end_silent(part: &str) -> bool {
    let hisses = |stem: &str| {
        stem.ends_with(['s', 'x', 'z', 'c', 'g']) || stem.ends_with("ch") || stem.ends_with("sh")
    };
    let bears = |stem: &str| {
        let mut last = stem.chars().rev();
        last.next() == Some('l') && last.next().is_some_and(|before| !is_vowel(before))
    };
    let (stem, is_spoken) = if let Some(stem) = part.strip_suffix("es") {
        (stem, hisses(stem) || bears(stem))
    } else if let Some(stem) = part.strip_suffix("ed") {
        (stem, stem.ends_with(['t', 'd']))
    } else if let Some(stem) = part.strip_suffix('e') {
        (stem, bears(stem))
    } else {
        return false;
    };
    !is_spoken && stem.contains(is_vowel) && !stem.ends_with(is_vowel)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_as_they_are_spoken() {
        let words = "we:1 the:1 stop:1 choir:1 notice:2 people:2 table:2 tables:2 asked:1 deleted:3 \
            purposes:3 services:3 management:3 statement:2 legitimate:4 information:4 processing:3 \
            controller:3 entirely:4 charity:3 Commissioner:4 doing:2 studying:3 various:3 actual:3 \
            social:2 question:2 year-end:2 wrote:1 phones:1 box:1 boxes:2 Prys:1 don’t:1 idea:3";
        let wrong: Vec<_> = words
            .split_whitespace()
            .filter(|pair| {
                let (word, count) = pair.split_once(':').unwrap();
                of(word).to_string() != count
            })
            .collect();
        // Known to be miscounted by the rule.
        assert_eq!(wrong, ["entirely:4", "idea:3"]);
    }

    #[test]
    fn figures_and_addresses_count_as_one() {
        assert_eq!(["2026", "data@choir.example", "https://a.example/privacy"].map(of), [1, 1, 1]);
    }

    #[test]
    fn hard_words_are_long_by_themselves() {
        assert!(is_hard("legitimate", false) && is_hard("Information", true));
        assert!(!is_hard("Information", false), "a name");
        assert!(!is_hard("processed", false) && !is_hard("requested", false), "long by its ending");
        assert!(!is_hard("year-end", false) && !is_hard("notice", false));
    }

    proptest::proptest! {
        #[test]
        fn any_word_has_one_and_no_more_than_letters(word in "\\PC{1,20}") {
            proptest::prop_assert!((1..=word.chars().count()).contains(&of(&word)));
        }
    }
}
