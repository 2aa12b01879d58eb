//! Answers to questions, however they were given.

mod migrate;

use std::collections::BTreeMap;

/// The version of the questions that this program asks. What was answered to an older one is
/// brought to this one by [`Answers::migrated`].
pub const QUESTIONS: u32 = 2;

/// The name under which a file or a link says which version of the questions it answers.
pub const QUESTIONS_NAME: &str = "questions";

/// Answers by name: `audience`, `purpose.donations.basis`. Pages, files, terminals and links all
/// give this one flat form. An answer of several choices has several values.
///
/// ```
/// use rules::notices::Answers;
///
/// let mut answers = Answers::default();
/// answers.set("audience", ["customers"]);
/// assert_eq!(answers.one("audience"), Some("customers"));
/// assert_eq!(answers.one("sector"), None);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(BTreeMap<String, Vec<String>>);

impl Answers {
    /// Sets an answer. Blanks around a value go; values without anything else do too, and an
    /// answer without values is none.
    pub fn set<T: AsRef<str>>(&mut self, name: &str, values: impl IntoIterator<Item = T>) {
        let values = values.into_iter().map(|value| value.as_ref().trim().to_owned());
        let values: Vec<String> = values.filter(|value| !value.is_empty()).collect();
        if values.is_empty() {
            self.0.remove(name);
        } else {
            self.0.insert(name.to_owned(), values);
        }
    }

    /// The answer, where there is one value.
    #[must_use]
    pub fn one(&self, name: &str) -> Option<&str> {
        match self.all(name) {
            [one] => Some(one),
            _ => None,
        }
    }

    /// All values of an answer.
    #[must_use]
    pub fn all(&self, name: &str) -> &[String] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }

    /// Whether the answer is `yes`.
    #[must_use]
    pub fn is_yes(&self, name: &str) -> bool {
        self.one(name) == Some("yes")
    }

    /// Everything that was answered, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.0.iter().map(|(name, values)| (name.as_str(), values.as_slice()))
    }

    /// Whether nothing was answered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<(String, Vec<String>)> for Answers {
    fn from_iter<I: IntoIterator<Item = (String, Vec<String>)>>(all: I) -> Self {
        let mut answers = Self::default();
        all.into_iter().for_each(|(name, values)| answers.set(&name, values));
        answers
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_holds_nothing_is_no_answer() {
        let mut answers = Answers::default();
        answers.set("name", ["  "]);
        assert!(answers.is_empty());
        answers.set("name", [" Harbour Choir "]);
        assert_eq!(answers.one("name"), Some("Harbour Choir"));
        answers.set("name", [""]);
        assert_eq!(answers.one("name"), None);
    }

    #[test]
    fn several_values_are_no_single_one() {
        let answers: Answers = [("data".to_owned(), vec!["name".to_owned(), "contact".to_owned()])]
            .into_iter()
            .collect();
        assert_eq!(answers.one("data"), None);
        assert_eq!(answers.all("data").len(), 2);
    }
}
