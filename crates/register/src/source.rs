//! Which register.

use std::fmt;

use crate::Error;

/// A register of those who must not be called (or faxed).
///
/// ```
/// use register::Source;
///
/// assert_eq!(Source::parse("tps"), Ok(Source::Tps));
/// assert_eq!(Source::parse("our-own").unwrap().id(), "our-own");
/// assert!(Source::parse("../tps").is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// Telephone Preference Service: individuals, sole traders, most partnerships (PECR reg 26).
    Tps,
    /// Corporate Telephone Preference Service.
    Ctps,
    /// Fax Preference Service (PECR reg 25).
    Fps,
    /// Any other list, by a name that [`Source::parse`] has checked.
    Named(Name),
}

/// The name of a register that is none of the official ones; also its file's name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(String);

const LONGEST: usize = 40;

impl Source {
    /// The register of this name: `tps`, `ctps`, `fps`, or 1 to 40 of the
    /// characters `a-z`, `0-9` and `-`, a letter first.
    ///
    /// # Errors
    /// [`Error::Name`] for any other text: the name becomes a file name.
    pub fn parse(name: &str) -> Result<Self, Error> {
        Ok(match name {
            "tps" => Self::Tps,
            "ctps" => Self::Ctps,
            "fps" => Self::Fps,
            other => Self::Named(Name::new(other)?),
        })
    }

    /// The name: stable, lower case, fit for a file name.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Tps => "tps",
            Self::Ctps => "ctps",
            Self::Fps => "fps",
            Self::Named(name) => &name.0,
        }
    }
}

impl Name {
    fn new(name: &str) -> Result<Self, Error> {
        let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        let fits = (1..=LONGEST).contains(&name.len())
            && name.bytes().next().is_some_and(|b| b.is_ascii_lowercase())
            && name.bytes().all(allowed);
        if fits { Ok(Self(name.to_owned())) } else { Err(Error::Name) }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn official_names_are_never_mere_names() {
        for (name, source) in [("tps", Source::Tps), ("ctps", Source::Ctps), ("fps", Source::Fps)] {
            assert_eq!(Source::parse(name), Ok(source.clone()));
            assert_eq!(source.to_string(), name);
        }
    }

    #[test]
    fn a_name_cannot_leave_its_directory() {
        for bad in ["", "TPS", "../x", "a/b", "a.b", "-a", "1a", "a b", "ä", &"x".repeat(41)] {
            assert_eq!(Source::parse(bad), Err(Error::Name), "{bad}");
        }
        assert!(Source::parse(&"x".repeat(40)).is_ok());
    }
}
