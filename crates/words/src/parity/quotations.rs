//! Quotations between marks: “…”, "…", ‘…’, '…'.

/// A quotation: its first byte, its end, and whether it is so short that its marks may mean emphasis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Quotation {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) short: bool,
}

/// From so many words on, marks are not mere emphasis.
const WORDS: usize = 4;

/// The quotations in a block of words.
pub(crate) fn quotations(words: &str) -> Vec<Quotation> {
    let letters: Vec<(usize, char)> = words.char_indices().collect();
    let mut found = Vec::new();
    let mut open: Option<(usize, char)> = None;
    for (index, (at, letter)) in letters.iter().enumerate() {
        let neighbour = |index: Option<usize>| {
            index.and_then(|index| letters.get(index)).map_or(' ', |(_, letter)| *letter)
        };
        let (before, after) = (neighbour(index.checked_sub(1)), neighbour(Some(index + 1)));
        match open {
            Some((from, mark)) if closes(mark, *letter, before, after) => {
                let inside = words.get(from..*at).unwrap_or_default();
                let short = inside.split_whitespace().count() < WORDS;
                found.push(Quotation { from, to: at + letter.len_utf8(), short });
                open = None;
            }
            None if opens(*letter, before, after) => open = Some((*at, *letter)),
            _ => {}
        }
    }
    found
}

fn opens(mark: char, before: char, after: char) -> bool {
    let free = !before.is_alphanumeric();
    match mark {
        '“' | '«' => true,
        '"' => free && !after.is_whitespace(),
        '‘' | '\'' => free && after.is_uppercase(),
        _ => false,
    }
}

fn closes(open: char, mark: char, before: char, after: char) -> bool {
    let ends = !before.is_whitespace() && !after.is_alphanumeric();
    match open {
        '“' => mark == '”',
        '«' => mark == '»',
        '"' => mark == '"',
        '‘' => mark == '’' && ends,
        _ => mark == '\'' && ends,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(words: &str) -> (usize, usize) {
        let all = quotations(words);
        let long = all.iter().filter(|quotation| !quotation.short).count();
        (long, all.len() - long)
    }

    #[test]
    fn every_kind_of_marks_makes_a_quotation() {
        for words in [
            "He said: “They rang me every day.”",
            "He said: \"They rang me every day.\"",
            "He said: ‘They rang me every day.’",
            "Meddai: 'Fe wnaethon nhw ffonio bob dydd.'",
        ] {
            assert_eq!(count(words), (1, 0), "{words}");
        }
    }

    #[test]
    fn apostrophes_make_none() {
        assert_eq!(count("Dyma'r cwmni a'i alwadau, wedi'u gwneud i'r bobl"), (0, 0));
        assert_eq!(count("The companies’ calls, and the caller’s list"), (0, 0));
        assert_eq!(count("a‘r cwmni"), (0, 0));
    }

    #[test]
    fn few_words_may_be_emphasis() {
        assert_eq!(count("the “do not call” list"), (0, 1));
    }
}
