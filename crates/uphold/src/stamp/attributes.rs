//! What is signed beside the content: its kind, its hash and whose certificate signs.

use der::Tag;
use ring::digest;

use super::certificate::Certificate;
use super::elements::{Element, Elements};
use super::error::StampError;
use super::hash::Hash;
use super::ids::{self, Id};
use super::token::Token;

const PART: &str = "the signed attributes";

/// The attributes must speak of this content and of this certificate.
pub(super) fn check(token: &Token<'_>, signer: &Certificate<'_>) -> Result<(), StampError> {
    let missing = StampError::Attribute("signed attributes");
    let attributes = token.signature.attributes.ok_or(missing)?;
    let kind = required(&attributes, &ids::CONTENT_TYPE, "content type")?;
    if !kind.is(&ids::TST_INFO) {
        return Err(StampError::ContentWrong);
    }
    let hash = Hash::read(&token.signature.hash)?;
    let digest = required(&attributes, &ids::MESSAGE_DIGEST, "message digest")?;
    let digest = Element::only(digest.whole, Tag::OctetString, PART)?;
    if digest.value != hash.of(token.content).as_ref() {
        return Err(StampError::ContentDiffers);
    }
    names(&attributes, signer)
}

/// Either form of the signer's name, or both: each must name this certificate.
fn names(attributes: &Element<'_>, signer: &Certificate<'_>) -> Result<(), StampError> {
    let first = single(attributes, &ids::SIGNING_CERTIFICATE, "signing certificate")?;
    let second = single(attributes, &ids::SIGNING_CERTIFICATE_V2, "signing certificate")?;
    if first.is_none() && second.is_none() {
        return Err(StampError::Attribute("signing certificate"));
    }
    let first = first.map(|name| by_sha_1(&name, signer)).transpose()?;
    let second = second.map(|name| by_any_hash(&name, signer)).transpose()?;
    let names = first.unwrap_or(true) && second.unwrap_or(true);
    if names { Ok(()) } else { Err(StampError::SignerDiffers) }
}

/// RFC 2634, 5.4. The hash has its weakness, but whoever chooses the certificate also has its key.
fn by_sha_1(name: &Element<'_>, signer: &Certificate<'_>) -> Result<bool, StampError> {
    let named = first_certificate(name)?.one(Tag::OctetString)?;
    let hash = digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, signer.whole);
    Ok(named.value == hash.as_ref())
}

/// RFC 5035, 4.
fn by_any_hash(name: &Element<'_>, signer: &Certificate<'_>) -> Result<bool, StampError> {
    let mut fields = first_certificate(name)?;
    let hash = fields.maybe(Tag::Sequence)?.map(|algorithm| Hash::read(&algorithm)).transpose()?;
    let named = fields.one(Tag::OctetString)?;
    Ok(named.value == hash.unwrap_or(Hash::Sha256).of(signer.whole).as_ref())
}

/// The first of the certificates is that of the signer.
fn first_certificate<'a>(name: &Element<'a>) -> Result<Elements<'a>, StampError> {
    let mut fields = Element::only(name.whole, Tag::Sequence, PART)?.inside(PART);
    let mut certificates = fields.one(Tag::Sequence)?.inside(PART);
    Ok(certificates.one(Tag::Sequence)?.inside(PART))
}

fn required<'a>(
    attributes: &Element<'a>,
    id: &Id,
    name: &'static str,
) -> Result<Element<'a>, StampError> {
    single(attributes, id, name)?.ok_or(StampError::Attribute(name))
}

/// The one value of the one attribute of this name.
fn single<'a>(
    attributes: &Element<'a>,
    id: &Id,
    name: &'static str,
) -> Result<Option<Element<'a>>, StampError> {
    let mut found = None;
    for attribute in attributes.inside(PART) {
        let mut fields = Element::only(attribute?.whole, Tag::Sequence, PART)?.inside(PART);
        if !fields.one(Tag::ObjectIdentifier)?.is(id) {
            continue;
        }
        let mut values = fields.one(Tag::Set)?.inside(PART);
        let value = values.next().ok_or(StampError::Attribute(name))??;
        if values.next().is_some() || found.replace(value).is_some() {
            return Err(StampError::Attribute(name));
        }
    }
    Ok(found)
}
