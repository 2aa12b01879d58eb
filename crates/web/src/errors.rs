//! What is wrong with the answers on a page.

/// What is wrong, field by field, in the order of the page.
#[derive(Clone, Debug, Default)]
pub struct Errors(Vec<(String, String)>);

impl Errors {
    /// Nothing is wrong.
    #[must_use]
    pub const fn none() -> Self {
        Self(Vec::new())
    }

    /// Says what is wrong with the field of this id.
    pub fn add(&mut self, field: &str, says: impl Into<String>) {
        self.0.push((field.to_owned(), says.into()));
    }

    /// Whether anything is wrong.
    #[must_use]
    pub fn any(&self) -> bool {
        !self.0.is_empty()
    }

    /// What is wrong with this field: the first that was said.
    #[must_use]
    pub fn at(&self, field: &str) -> Option<&str> {
        self.iter().find(|(id, _)| *id == field).map(|(_, says)| says)
    }

    /// Field and words, in their order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(field, says)| (field.as_str(), says.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_shows_the_first_thing_that_is_wrong_with_it() {
        let mut errors = Errors::none();
        assert!(!errors.any());
        errors.add("a", "one");
        errors.add("a", "two");
        assert_eq!((errors.any(), errors.at("a"), errors.at("b")), (true, Some("one"), None));
        assert_eq!(errors.iter().count(), 2);
    }
}
