//! How values are spelt in statements: hashes, times and days as text.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use terms::Date;

use crate::{Hash, Time};

impl Serialize for Hash {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Hash {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::from_hex(&text).ok_or_else(|| D::Error::custom("no hash"))
    }
}

impl Serialize for Time {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| D::Error::custom("no time"))
    }
}

/// A day as `2026-11-25`.
///
/// ```
/// assert_eq!(evidence::Day::parse("2026-11-25").unwrap().0.to_string(), "2026-11-25");
/// assert!(evidence::Day::parse("25/11/2026").is_none());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub Date);

impl Day {
    /// Reads the one form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Date::parse(text).ok().filter(|date| date.to_string() == text).map(Self)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| D::Error::custom("no day"))
    }
}

/// The 16 bytes of a salt as hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Salt(pub [u8; 16]);

impl Serialize for Salt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&crate::hash::hex(&self.0))
    }
}

impl<'de> Deserialize<'de> for Salt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let bytes = crate::hash::unhex(&text).and_then(|bytes| bytes.try_into().ok());
        bytes.map(Self).ok_or_else(|| D::Error::custom("no salt"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read<'a, T: Deserialize<'a>>(text: &'a str) -> bool {
        serde_json::from_str::<T>(text).is_ok()
    }

    #[test]
    fn each_value_has_one_spelling() {
        assert!(read::<Day>("\"2026-11-25\""));
        assert!(!read::<Day>("\"25/11/2026\"") && !read::<Day>("20261125"));
        assert!(read::<Time>("\"2026-11-25T00:00:00Z\"") && !read::<Time>("\"2026-11-25\""));
        assert!(read::<Salt>(&format!("{:?}", "0f".repeat(16))));
        assert!(!read::<Salt>(&format!("{:?}", "0F".repeat(16))) && !read::<Salt>("\"0f\""));
        assert!(read::<Hash>(&format!("{:?}", "0f".repeat(32))));
        assert!(!read::<Hash>(&format!("{:?}", "0f".repeat(31))));
    }

    #[test]
    fn what_is_written_is_read() {
        let day = Day(Date::parse("2026-11-25").unwrap());
        let text = serde_json::to_string(&(day, Salt([7; 16]), Hash::of(b"x"))).unwrap();
        let read: (Day, Salt, Hash) = serde_json::from_str(&text).unwrap();
        assert_eq!(read, (day, Salt([7; 16]), Hash::of(b"x")));
    }
}
