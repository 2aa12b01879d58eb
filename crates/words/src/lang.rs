//! The languages that Uphold speaks.

use std::fmt;
use std::str::FromStr;

/// A language of the reader's.
///
/// ```
/// use words::Lang;
///
/// assert_eq!("cy".parse(), Ok(Lang::Cy));
/// assert_eq!(Lang::Cy.name(), "Cymraeg");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Welsh.
    Cy,
}

/// The text names no language that Uphold speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no such language: write en or cy")]
pub struct LangError;

impl Lang {
    /// Every language, English first.
    pub const ALL: [Self; 2] = [Self::En, Self::Cy];

    /// The tag for it (BCP 47), as `--lang` takes it and `lang="…"` gives it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Cy => "cy",
        }
    }

    /// Its name, in itself.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Cy => "Cymraeg",
        }
    }

    /// The other language.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::En => Self::Cy,
            Self::Cy => Self::En,
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for Lang {
    type Err = LangError;

    /// Reads `en` or `cy`, as `--lang` gives it.
    fn from_str(text: &str) -> Result<Self, LangError> {
        Self::ALL.into_iter().find(|lang| lang.id() == text).ok_or(LangError)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_reads_back() {
        for lang in Lang::ALL {
            assert_eq!(lang.to_string().parse(), Ok(lang));
            assert_eq!(lang.other().other(), lang);
        }
        assert_eq!("fr".parse::<Lang>(), Err(LangError));
        assert_eq!("EN".parse::<Lang>(), Err(LangError));
    }
}
