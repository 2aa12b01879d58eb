//! What an authority says and signs (RFC 3161, 2.4.2: `TSTInfo`).

use std::time::Duration;

use der::Tag;
use der::asn1::ObjectIdentifier;

use super::elements::{Element, Elements, around, instead, unsigned};
use super::error::StampError;
use super::extension::Extension;
use super::{ids, moment};

const PART: &str = "what the authority says";
const THOUSAND: u64 = 1000;

/// What an authority says: this digest was there at this time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Info {
    pub(super) imprint: [u8; 32],
    pub(super) gen_time: u64,
    pub(super) policy: String,
    pub(super) serial: String,
    pub(super) accuracy: Option<Duration>,
    pub(super) nonce: Option<Vec<u8>>,
}

impl Info {
    pub(super) fn read(bytes: &[u8]) -> Result<Self, StampError> {
        let mut fields = Element::only(bytes, Tag::Sequence, PART)?.inside(PART);
        let unreadable = fields.unreadable();
        if fields.one(Tag::Integer)?.number() != Some(1) {
            return Err(StampError::Unsupported("a version other than 1"));
        }
        let policy = policy(&fields.one(Tag::ObjectIdentifier)?)?;
        let imprint = imprint(&fields.one(Tag::Sequence)?)?;
        let serial = hexadecimal(fields.one(Tag::Integer)?.value);
        let time = moment::stamped(fields.one(Tag::GeneralizedTime)?.value);
        let accuracy =
            fields.maybe(Tag::Sequence)?.map(|element| accuracy(&element)).transpose()?;
        fields.maybe(Tag::Boolean)?;
        let nonce = fields.maybe(Tag::Integer)?.map(|nonce| unsigned(nonce.value).to_vec());
        rest(&mut fields)?;
        let gen_time = time.ok_or(unreadable)?;
        Ok(Self { imprint, gen_time, policy, serial, accuracy, nonce })
    }
}

fn policy(id: &Element<'_>) -> Result<String, StampError> {
    let id = ObjectIdentifier::from_bytes(id.value);
    id.map(|id| id.to_string()).map_err(|_| StampError::Unreadable("the policy"))
}

fn imprint(imprint: &Element<'_>) -> Result<[u8; 32], StampError> {
    let mut fields = imprint.inside("the imprint");
    let unreadable = fields.unreadable();
    let algorithm = fields.one(Tag::Sequence)?;
    let digest = fields.one(Tag::OctetString)?;
    fields.end()?;
    if !algorithm.inside("the imprint").one(Tag::ObjectIdentifier)?.is(&ids::SHA_256) {
        return Err(StampError::Unsupported("an imprint by other than SHA-256"));
    }
    digest.value.try_into().map_err(|_| unreadable)
}

fn hexadecimal(number: &[u8]) -> String {
    let digits = unsigned(number);
    if digits.is_empty() {
        return "00".to_owned();
    }
    digits.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Seconds, and thousandths and millionths from 1 to 999.
fn accuracy(accuracy: &Element<'_>) -> Result<Duration, StampError> {
    let mut fields = accuracy.inside("the accuracy");
    let mut next = |tag| {
        let number = fields.maybe(tag)?.map_or(Some(0), |element| element.number());
        number.ok_or(StampError::Unreadable("the accuracy"))
    };
    let (seconds, millis, micros) = (next(Tag::Integer)?, next(instead(0))?, next(instead(1))?);
    fields.end()?;
    if millis >= THOUSAND || micros >= THOUSAND {
        return Err(fields.unreadable());
    }
    Ok(Duration::new(seconds, 0) + Duration::from_micros(millis * THOUSAND + micros))
}

/// The authority's name is left to its certificate; an extension that must be heeded is not known here.
fn rest(fields: &mut Elements<'_>) -> Result<(), StampError> {
    fields.maybe(around(0))?;
    if let Some(extensions) = fields.maybe(around(1))? {
        for extension in extensions.inside("the extensions") {
            if Extension::read(&extension?)?.critical {
                return Err(StampError::Unsupported("a critical extension"));
            }
        }
    }
    fields.end()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accuracy_of(value: &[u8]) -> Result<Duration, StampError> {
        accuracy(&Element { tag: Tag::Sequence, value, whole: value })
    }

    #[test]
    fn an_accuracy_has_up_to_three_parts() {
        let all = accuracy_of(&[2, 1, 1, 0x80, 2, 1, 0xf4, 0x81, 1, 100]).unwrap();
        assert_eq!(all, Duration::from_micros(1_500_100));
        assert_eq!(accuracy_of(&[0x81, 1, 7]).unwrap(), Duration::from_micros(7));
        assert_eq!(accuracy_of(&[]).unwrap(), Duration::ZERO);
    }

    #[test]
    fn an_accuracy_beyond_its_bounds_is_unreadable() {
        assert!(accuracy_of(&[0x80, 2, 3, 0xe8]).is_err());
        assert!(accuracy_of(&[0x80, 8, 0x7f, 1, 1, 1, 1, 1, 1, 1]).is_err());
        assert!(accuracy_of(&[2, 1, 0xff]).is_err());
    }

    #[test]
    fn serial_numbers_are_whole_bytes() {
        assert_eq!(hexadecimal(&[0, 0xa1, 2]), "a102");
        assert_eq!(hexadecimal(&[0]), "00");
    }
}
