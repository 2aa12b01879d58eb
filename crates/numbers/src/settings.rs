//! What a reader must know beside the cell.

use std::fmt;

use crate::gb;

/// How cells are read: which country's national forms, and which area local numbers belong to.
///
/// ```
/// use numbers::{Area, Class, Settings, read};
///
/// let london = Settings { area: Some(Area::parse("020").unwrap()), ..Settings::default() };
/// assert_eq!(read(b"7946 0123", &london).numbers[0].to_string(), "+442079460123");
/// assert_eq!(read(b"7946 0123", &Settings::default()).class, Class::Impossible);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Settings {
    /// The country whose national forms are read; the United Kingdom unless told otherwise.
    pub region: Region,
    /// The dialling code that numbers without one belong to, if one was given.
    pub area: Option<Area>,
}

/// A country, by its two-letter code (ISO 3166-1).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Region([u8; 2]);

/// A geographic dialling code under +44, such as 020 or 01632.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Area {
    code: u64,
    digits: u8,
}

/// Why settings could not be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error {
    /// No country with a numbering plan has this two-letter code.
    UnknownRegion,
    /// Not a geographic dialling code of the United Kingdom, the Channel Islands or the Isle of Man.
    UnknownArea,
}

impl Region {
    /// The United Kingdom.
    pub const GB: Self = Self(*b"GB");

    /// The country with this two-letter code, in either case.
    ///
    /// # Errors
    /// [`Error::UnknownRegion`] when no numbering plan is known for it.
    ///
    /// ```
    /// use numbers::Region;
    ///
    /// assert_eq!(Region::parse("fr").unwrap().to_string(), "FR");
    /// assert!(Region::parse("UK").is_err());
    /// ```
    pub fn parse(code: &str) -> Result<Self, Error> {
        let bytes: [u8; 2] = code.as_bytes().try_into().map_err(|_| Error::UnknownRegion)?;
        let region = Self(bytes.map(|byte| byte.to_ascii_uppercase()));
        crate::abroad::is_known(region).then_some(region).ok_or(Error::UnknownRegion)
    }

    /// The two letters.
    #[must_use]
    pub fn id(&self) -> &str {
        // INVARIANT: only ASCII letters of known countries get in.
        std::str::from_utf8(&self.0).unwrap_or("GB")
    }

    /// Whether its national forms are those of +44 (the UK, Jersey, Guernsey, the Isle of Man).
    #[must_use]
    pub const fn is_44(self) -> bool {
        matches!(&self.0, b"GB" | b"GG" | b"JE" | b"IM")
    }
}

impl Default for Region {
    fn default() -> Self {
        Self::GB
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl fmt::Debug for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Region({self})")
    }
}

impl Area {
    /// Reads a dialling code, with or without its 0: `020`, `01632`, `0169 77`.
    ///
    /// # Errors
    /// [`Error::UnknownArea`] when it is no geographic code: those begin with 01
    /// or 02 and have two (`020`), three (`0121`), four or five digits after the 0.
    ///
    /// ```
    /// use numbers::Area;
    ///
    /// assert_eq!(Area::parse("0161").unwrap().to_string(), "0161");
    /// assert!(Area::parse("07700").is_err());
    /// ```
    pub fn parse(text: &str) -> Result<Self, Error> {
        let text: Vec<u8> = text.bytes().filter(|byte| !b" ()-".contains(byte)).collect();
        let digits = text.strip_prefix(b"0").unwrap_or(&text);
        let code = gb::value(digits).ok_or(Error::UnknownArea)?;
        let fits = match digits {
            [b'2', _] | [b'1', b'1', _] | [b'1', _, b'1'] => true,
            [b'1', second, third, ..] if digits.len() <= 5 && digits.len() >= 4 => {
                *second != b'1' && *third != b'1'
            }
            _ => false,
        };
        if fits { Ok(Self { code, digits: digits.len() as u8 }) } else { Err(Error::UnknownArea) }
    }

    /// The national number of `local` (5 to 8 digits) in this area, if it is a possible one.
    pub(crate) fn complete(self, local: &[u8]) -> Option<terms::Number> {
        let value = self.code * 10_u64.pow(local.len() as u32) + gb::value(local)?;
        gb::possible(value, usize::from(self.digits) + local.len())
    }
}

impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "0{}", self.code)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::UnknownRegion => "not a country with a known numbering plan",
            Self::UnknownArea => "not a geographic dialling code: write it like 020 or 01632",
        })
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn areas_are_geographic_codes() {
        for good in ["020", "20", "0121", "0113", "01632", "01387 3", "(01524)", "016977"] {
            assert!(Area::parse(good).is_ok(), "{good}");
        }
        for bad in ["", "0", "02", "0201", "07700", "0800", "0121 4", "+4420", "abc", "0163212"] {
            assert_eq!(Area::parse(bad), Err(Error::UnknownArea), "{bad}");
        }
    }

    #[test]
    fn regions_are_those_with_a_plan() {
        assert_eq!(Region::parse("gb"), Ok(Region::GB));
        assert!(Region::parse("JE").unwrap().is_44());
        assert!(!Region::parse("IE").unwrap().is_44());
        for bad in ["", "G", "GBR", "ZZ", "é"] {
            assert_eq!(Region::parse(bad), Err(Error::UnknownRegion), "{bad}");
        }
    }
}
