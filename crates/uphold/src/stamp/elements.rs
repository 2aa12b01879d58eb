//! Elements of DER: a tag and what it holds, one after the other.

use der::asn1::{AnyRef, ObjectIdentifier};
use der::{Decode as _, Tag, TagNumber, Tagged as _};

use super::error::StampError;

/// One element.
#[derive(Clone, Copy, Debug)]
pub(super) struct Element<'a> {
    /// What kind it is.
    pub(super) tag: Tag,
    /// What it holds.
    pub(super) value: &'a [u8],
    /// All of it: tag, length and value.
    pub(super) whole: &'a [u8],
}

/// Elements that stand one after the other.
#[derive(Clone, Debug)]
pub(super) struct Elements<'a> {
    rest: &'a [u8],
    part: &'static str,
}

/// The tag `[number]` around other elements.
pub(super) const fn around(number: u32) -> Tag {
    Tag::ContextSpecific { constructed: true, number: TagNumber(number) }
}

/// The tag `[number]` in place of the element's own.
pub(super) const fn instead(number: u32) -> Tag {
    Tag::ContextSpecific { constructed: false, number: TagNumber(number) }
}

impl<'a> Element<'a> {
    /// The one element that these bytes are; `part` is what to call them should they be none.
    pub(super) fn only(bytes: &'a [u8], tag: Tag, part: &'static str) -> Result<Self, StampError> {
        let mut elements = Elements::of(bytes, part);
        let element = elements.one(tag)?;
        elements.end()?;
        Ok(element)
    }

    /// The elements inside this one.
    pub(super) fn inside(&self, part: &'static str) -> Elements<'a> {
        Elements::of(self.value, part)
    }

    /// Whether this is the object identifier.
    pub(super) fn is(&self, id: &ObjectIdentifier) -> bool {
        self.tag == Tag::ObjectIdentifier && self.value == id.as_bytes()
    }

    /// The integer, if it is not negative and not beyond 64 bits.
    pub(super) fn number(&self) -> Option<u64> {
        if self.value.first().is_none_or(|first| *first > 0x7f) {
            return None;
        }
        let digits = unsigned(self.value);
        let fits = digits.len() <= size_of::<u64>();
        fits.then(|| digits.iter().fold(0, |number, byte| number << 8 | u64::from(*byte)))
    }
}

/// The bytes of an integer without the noughts before it.
pub(super) fn unsigned(value: &[u8]) -> &[u8] {
    let noughts = value.iter().take_while(|byte| **byte == 0).count();
    value.get(noughts..).unwrap_or_default()
}

impl<'a> Elements<'a> {
    /// The elements in these bytes.
    pub(super) fn of(bytes: &'a [u8], part: &'static str) -> Self {
        Self { rest: bytes, part }
    }

    /// The next element, which must have this tag.
    pub(super) fn one(&mut self, tag: Tag) -> Result<Element<'a>, StampError> {
        self.maybe(tag)?.ok_or_else(|| self.unreadable())
    }

    /// The next element, if it has this tag.
    pub(super) fn maybe(&mut self, tag: Tag) -> Result<Option<Element<'a>>, StampError> {
        let mut ahead = self.clone();
        let Some(element) = ahead.next().transpose()?.filter(|element| element.tag == tag) else {
            return Ok(None);
        };
        *self = ahead;
        Ok(Some(element))
    }

    /// There must be no more.
    pub(super) fn end(&self) -> Result<(), StampError> {
        if self.rest.is_empty() { Ok(()) } else { Err(self.unreadable()) }
    }

    /// That these are not what they should be.
    pub(super) fn unreadable(&self) -> StampError {
        StampError::Unreadable(self.part)
    }

    fn read(&mut self) -> Result<Element<'a>, StampError> {
        // Whatever cannot be read ends the elements.
        let bytes = std::mem::take(&mut self.rest);
        let (any, rest) = AnyRef::from_der_partial(bytes).map_err(|_| self.unreadable())?;
        let whole = bytes.get(..bytes.len().saturating_sub(rest.len())).unwrap_or_default();
        self.rest = rest;
        Ok(Element { tag: any.tag(), value: any.value(), whole })
    }
}

impl<'a> Iterator for Elements<'a> {
    type Item = Result<Element<'a>, StampError>;

    fn next(&mut self) -> Option<Self::Item> {
        (!self.rest.is_empty()).then(|| self.read())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_read_in_turn() {
        let mut elements = Elements::of(&[2, 1, 5, 4, 2, 7, 8], "test");
        assert!(elements.maybe(Tag::OctetString).unwrap().is_none());
        assert_eq!(elements.one(Tag::Integer).unwrap().number(), Some(5));
        assert!(elements.end().is_err());
        let octets = elements.one(Tag::OctetString).unwrap();
        assert_eq!((octets.value, octets.whole), (&[7, 8][..], &[4, 2, 7, 8][..]));
        elements.end().unwrap();
    }

    #[test]
    fn what_cannot_be_read_ends_the_elements() {
        let mut elements = Elements::of(&[2, 9, 5], "test");
        assert!(elements.next().unwrap().is_err());
        assert!(elements.next().is_none());
    }

    #[test]
    fn a_number_is_not_negative_and_has_64_bits() {
        let number = |value: &[u8]| {
            let tag = Tag::Integer;
            Element { tag, value, whole: value }.number()
        };
        assert_eq!(number(&[0, 0xff]), Some(255));
        assert_eq!(number(&[0]), Some(0));
        assert_eq!(number(&[0, 0xff, 1, 2, 3, 4, 5, 6, 7]), Some(0xff01_0203_0405_0607));
        assert_eq!(number(&[0xff]), None);
        assert_eq!(number(&[]), None);
        assert_eq!(number(&[1; 9]), None);
    }
}
