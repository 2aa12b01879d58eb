//! Welsh words as they stand behind others: *taliad*, *daliad*, *nhaliad*, *thaliad*.

/// The first letters that change, and what they become.
const CHANGES: [(&str, &[&str]); 10] = [
    ("ll", &["l"]),
    ("rh", &["r"]),
    ("c", &["g", "ngh", "ch"]),
    ("p", &["b", "mh", "ph"]),
    ("t", &["d", "nh", "th"]),
    ("g", &["", "ng"]),
    ("b", &["f", "m"]),
    ("d", &["dd", "n"]),
    ("m", &["f"]),
    ("", &["h"]),
];

/// The words in every form that their first letters can take.
pub(super) fn forms(words: &str) -> Vec<String> {
    let mut forms = vec![words.to_owned()];
    let fixed = ["ch", "ph", "th", "dd", "ff", "ng"].iter().any(|it| words.starts_with(it));
    let vowel = words.starts_with(['a', 'e', 'i', 'o', 'u', 'w', 'y']);
    let change = CHANGES.iter().find(|(first, _)| words.starts_with(first));
    if let Some((first, into)) = change
        && !fixed
        && (vowel || !first.is_empty())
    {
        let rest = words.get(first.len()..).unwrap_or_default();
        forms.extend(into.iter().map(|into| format!("{into}{rest}")));
    }
    forms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_letters_change_as_they_do() {
        for (word, wanted) in [
            ("taliad", "taliad daliad nhaliad thaliad"),
            ("gwefan", "gwefan wefan ngwefan"),
            ("banc", "banc fanc manc"),
            ("llys", "llys lys"),
            ("rhodd", "rhodd rodd"),
            ("enw", "enw henw"),
            ("ffoto", "ffoto"),
            ("chwe", "chwe"),
            ("swydd", "swydd"),
        ] {
            assert_eq!(forms(word).join(" "), wanted);
        }
    }
}
