//! Extensions of certificates and timestamps (RFC 5280, 4.2).

use der::Tag;

use super::elements::Element;
use super::error::StampError;
use super::ids::Id;

const PART: &str = "an extension";

/// One extension.
#[derive(Clone, Copy, Debug)]
pub(super) struct Extension<'a> {
    id: Element<'a>,
    /// Whoever does not know it must refuse what carries it.
    pub(super) critical: bool,
    /// The bytes of what it says.
    pub(super) value: &'a [u8],
}

impl<'a> Extension<'a> {
    pub(super) fn read(element: &Element<'a>) -> Result<Self, StampError> {
        let mut fields = Element::only(element.whole, Tag::Sequence, PART)?.inside(PART);
        let id = fields.one(Tag::ObjectIdentifier)?;
        let critical = fields.maybe(Tag::Boolean)?.is_some_and(|flag| flag.value != [0]);
        let value = fields.one(Tag::OctetString)?.value;
        fields.end()?;
        Ok(Self { id, critical, value })
    }

    /// Whether it is the one of this name.
    pub(super) fn is(&self, id: &Id) -> bool {
        self.id.is(id)
    }
}
