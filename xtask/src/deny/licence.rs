//! Licence expressions: `(MIT OR Apache-2.0) AND Unicode-3.0`.

/// Whether the expression can be met with allowed licences alone.
///
/// `OR` is our choice, `AND` is not; `AND` binds tighter; the old `/` means `OR`.
/// An expression that cannot be read is not allowed.
pub(crate) fn allowed(text: &str, is_allowed: impl Fn(&str) -> bool) -> bool {
    let spaced = text.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut reader = Reader { words: &words, is_allowed: &is_allowed };
    let outcome = reader.any_of();
    reader.words.is_empty() && outcome == Some(true)
}

struct Reader<'a> {
    words: &'a [&'a str],
    is_allowed: &'a dyn Fn(&str) -> bool,
}

impl<'a> Reader<'a> {
    fn any_of(&mut self) -> Option<bool> {
        let mut outcome = self.all_of()?;
        while self.takes("OR") {
            outcome |= self.all_of()?;
        }
        Some(outcome)
    }

    fn all_of(&mut self) -> Option<bool> {
        let mut outcome = self.one()?;
        while self.takes("AND") {
            outcome &= self.one()?;
        }
        Some(outcome)
    }

    fn one(&mut self) -> Option<bool> {
        if self.takes("(") {
            let outcome = self.any_of()?;
            return self.takes(")").then_some(outcome);
        }
        let id = self.word()?;
        if matches!(id, "AND" | "OR" | "WITH" | ")") {
            return None;
        }
        if self.takes("WITH") {
            let whole = format!("{id} WITH {}", self.word()?);
            return Some((self.is_allowed)(&whole));
        }
        Some((self.is_allowed)(id))
    }

    fn takes(&mut self, wanted: &str) -> bool {
        match self.words.split_first() {
            Some((first, rest)) if *first == wanted => {
                self.words = rest;
                true
            }
            _ => false,
        }
    }

    fn word(&mut self) -> Option<&'a str> {
        let (first, rest) = self.words.split_first()?;
        self.words = rest;
        Some(first)
    }
}

#[cfg(test)]
mod tests {
    fn allowed(text: &str) -> bool {
        super::allowed(text, |id| matches!(id, "MIT" | "Apache-2.0 WITH LLVM-exception"))
    }

    #[test]
    fn one_choice_is_enough() {
        assert!(allowed("MIT"));
        assert!(allowed("GPL-3.0-only OR MIT"));
        assert!(allowed("MIT/GPL-3.0-only"));
        assert!(!allowed("GPL-3.0-only OR AGPL-3.0-only"));
    }

    #[test]
    fn every_part_of_a_sum_counts() {
        assert!(!allowed("MIT AND GPL-3.0-only"));
        assert!(!allowed("(MIT OR Zlib) AND GPL-3.0-only"));
        assert!(allowed("(MIT OR Zlib) AND (MIT OR Apache-2.0)"));
        assert!(allowed("GPL-3.0-only AND Zlib OR MIT"));
    }

    #[test]
    fn an_exception_belongs_to_its_licence() {
        assert!(allowed("Apache-2.0 WITH LLVM-exception"));
        assert!(!allowed("Apache-2.0"));
        assert!(!allowed("MIT WITH odd-exception"));
    }

    #[test]
    fn what_cannot_be_read_is_not_allowed() {
        for text in ["", "MIT MIT", "(MIT", "MIT)", "OR MIT", "MIT AND", "MIT WITH"] {
            assert!(!allowed(text), "{text}");
        }
    }
}
