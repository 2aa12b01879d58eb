//! The parts of a certificate that a timestamp asks for (RFC 5280, 4.1).

use der::Tag;

use super::elements::{Element, around, instead};
use super::error::StampError;
use super::extension::Extension;
use super::ids::Id;
use super::{ids, moment, name};

const PART: &str = "a certificate";
/// The bits for signatures and for what cannot be denied later, in the first byte.
const SIGNS: u8 = 0b1100_0000;

/// A certificate; its signature is for others to check.
#[derive(Clone, Copy, Debug)]
pub(super) struct Certificate<'a> {
    /// All of it.
    pub(super) whole: &'a [u8],
    /// What is inside the issuer's name.
    pub(super) issuer: &'a [u8],
    pub(super) serial: &'a [u8],
    subject: &'a [u8],
    from: u64,
    until: u64,
    extensions: Option<Element<'a>>,
}

impl<'a> Certificate<'a> {
    pub(super) fn read(bytes: &'a [u8]) -> Result<Self, StampError> {
        let mut outer = Element::only(bytes, Tag::Sequence, PART)?.inside(PART);
        let mut fields = outer.one(Tag::Sequence)?.inside(PART);
        fields.maybe(around(0))?;
        let serial = fields.one(Tag::Integer)?.value;
        fields.one(Tag::Sequence)?;
        let issuer = fields.one(Tag::Sequence)?.value;
        let (from, until) = validity(&fields.one(Tag::Sequence)?)?;
        let subject = fields.one(Tag::Sequence)?.value;
        fields.one(Tag::Sequence)?;
        fields.maybe(instead(1))?;
        fields.maybe(instead(2))?;
        let extensions = fields.maybe(around(3))?;
        fields.end()?;
        let extensions = extensions
            .map(|extensions| Element::only(extensions.value, Tag::Sequence, PART))
            .transpose()?;
        Ok(Self { whole: bytes, issuer, serial, subject, from, until, extensions })
    }

    /// Whom it names, as text.
    pub(super) fn subject(&self) -> Result<String, StampError> {
        name::text(self.subject)
    }

    /// The number of its key, by which a signature may name it.
    pub(super) fn key_id(&self) -> Option<&'a [u8]> {
        let extension = self.extension(&ids::SUBJECT_KEY_ID).ok()??;
        Some(Element::only(extension.value, Tag::OctetString, PART).ok()?.value)
    }

    /// It must be for timestamps and for nothing else, and say that this must be heeded.
    pub(super) fn may_stamp(&self) -> Result<(), StampError> {
        let uses = self.extension(&ids::EXTENDED_KEY_USAGE)?.filter(|uses| uses.critical);
        let uses = uses.ok_or(StampError::UsageWrong)?;
        let mut uses = Element::only(uses.value, Tag::Sequence, PART)?.inside(PART);
        if !uses.one(Tag::ObjectIdentifier)?.is(&ids::TIME_STAMPING) {
            return Err(StampError::UsageWrong);
        }
        uses.end().map_err(|_| StampError::UsageWrong)?;
        let signs = self.extension(&ids::KEY_USAGE)?.map(|bits| signs(bits.value)).transpose()?;
        if signs.unwrap_or(true) { Ok(()) } else { Err(StampError::UsageWrong) }
    }

    /// Whether others may come from it. The oldest form of certificate has no way to say no.
    pub(super) fn may_issue(&self) -> bool {
        self.extensions.is_none() || self.says_that_it_issues().unwrap_or(false)
    }

    fn says_that_it_issues(&self) -> Result<bool, StampError> {
        let Some(constraints) = self.extension(&ids::BASIC_CONSTRAINTS)? else { return Ok(false) };
        let mut fields = Element::only(constraints.value, Tag::Sequence, PART)?.inside(PART);
        Ok(fields.maybe(Tag::Boolean)?.is_some_and(|flag| flag.value != [0]))
    }

    /// It must be valid at this moment.
    pub(super) fn valid_at(&self, moment: u64) -> Result<(), StampError> {
        if moment < self.from {
            Err(StampError::NotYetValid)
        } else if moment > self.until {
            Err(StampError::Expired)
        } else {
            Ok(())
        }
    }

    /// The extension of this name; one that is there twice cannot be trusted.
    fn extension(&self, id: &Id) -> Result<Option<Extension<'a>>, StampError> {
        let mut found = None;
        for element in self.extensions.iter().flat_map(|extensions| extensions.inside(PART)) {
            let extension = Extension::read(&element?)?;
            if extension.is(id) && found.replace(extension).is_some() {
                return Err(StampError::Unreadable(PART));
            }
        }
        Ok(found)
    }
}

fn validity(validity: &Element<'_>) -> Result<(u64, u64), StampError> {
    let mut fields = validity.inside("the validity of a certificate");
    let unreadable = fields.unreadable();
    let from = fields.next().transpose()?.and_then(|time| moment::certified(&time));
    let until = fields.next().transpose()?.and_then(|time| moment::certified(&time));
    fields.end()?;
    from.zip(until).ok_or(unreadable)
}

fn signs(bits: &[u8]) -> Result<bool, StampError> {
    let bits = Element::only(bits, Tag::BitString, PART)?;
    Ok(bits.value.get(1).is_some_and(|first| first & SIGNS != 0))
}
