//! What a cell may say, ready to be asked of every row.

/// Words that a cell may hold; case and space around it do not matter.
#[derive(Clone, Debug, Default)]
pub(super) struct Values(Vec<(Key, Box<[u8]>)>);

/// The first bytes in lower case, and a length.
type Key = [u8; FIRST + 1];
/// Of so many bytes, words are alike where their keys are.
const FIRST: usize = 15;

/// What a cell says, ready to be looked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Said<'c> {
    key: Key,
    cell: &'c [u8],
}

impl<'c> Said<'c> {
    pub(super) fn of(cell: &'c [u8]) -> Self {
        let cell = cell.trim_ascii();
        Self { key: key(cell), cell }
    }
}

impl Values {
    pub(super) fn of(words: &[String]) -> Self {
        let word = |word: &String| (key(word.as_bytes()), word.as_bytes().into());
        Self(words.iter().map(word).collect())
    }

    /// Whether this is one of them.
    pub(super) fn hold(&self, said: &Said<'_>) -> bool {
        let alike = |word: &[u8]| word.len() <= FIRST || word.eq_ignore_ascii_case(said.cell);
        self.0.iter().any(|(key, word)| *key == said.key && alike(word))
    }
}

/// Lengths beyond a byte look alike, which only costs a comparison.
fn key(text: &[u8]) -> Key {
    let mut key = [0; FIRST + 1];
    let first = text.get(..FIRST).unwrap_or(text);
    if let Some(to) = key.get_mut(..first.len()) {
        to.copy_from_slice(first);
    }
    key.make_ascii_lowercase();
    let [.., last] = &mut key;
    *last = text.len().min(usize::from(u8::MAX)) as u8;
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_held_in_any_case_and_no_others() {
        let (long, longer) = ("x".repeat(300), "x".repeat(301));
        let words = ["Answered", "NO ANSWER", "busy", "", "Ça va", "number unobtainable", &long];
        let values = Values::of(&words.map(str::to_owned));
        let hold = |cell: &str| values.hold(&Said::of(cell.as_bytes()));
        let held = ["answered", " ANSWERED ", "No Answer", "BUSY", "", "  ", "Ça VA", &long];
        for cell in held.into_iter().chain(["Number Unobtainable"]) {
            assert!(hold(cell), "{cell}");
        }
        let others = ["answere", "answers", "no answes", "bus", "busy\0", "ça va", "\0", &longer];
        for cell in others.into_iter().chain(["number unobtainablf"]) {
            assert!(!hold(cell), "{cell}");
        }
        assert!(!Values::default().hold(&Said::of(b"")));
    }
}
