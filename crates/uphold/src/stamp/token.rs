//! A timestamp token: content, certificates and one signature (RFC 5652, 5).

use der::Tag;

use super::certificate::Certificate;
use super::elements::{Element, Elements, around, instead};
use super::error::StampError;
use super::ids;

const PART: &str = "the token";
const SIGNATURE: &str = "the signature";
/// More than any chain needs; what is looked through stays small.
const MOST_CERTIFICATES: usize = 8;

/// The parts of a token, none of them checked.
#[derive(Clone, Debug)]
pub(super) struct Token<'a> {
    /// What is signed.
    pub(super) content: &'a [u8],
    /// The certificates that came with it.
    pub(super) certificates: Vec<&'a [u8]>,
    pub(super) signature: Signature<'a>,
}

/// The one signature of a token.
#[derive(Clone, Debug)]
pub(super) struct Signature<'a> {
    signer: SignerId<'a>,
    /// The algorithm of the hash.
    pub(super) hash: Element<'a>,
    /// What is signed in place of the content, and holds its hash.
    pub(super) attributes: Option<Element<'a>>,
    /// The algorithm of the signature.
    pub(super) algorithm: Element<'a>,
    pub(super) value: &'a [u8],
}

/// How a signature names the certificate of its signer.
#[derive(Clone, Copy, Debug)]
enum SignerId<'a> {
    Issued { issuer: &'a [u8], serial: &'a [u8] },
    Key(&'a [u8]),
}

impl<'a> Token<'a> {
    pub(super) fn read(bytes: &'a [u8]) -> Result<Self, StampError> {
        let mut wrapped = Element::only(bytes, Tag::Sequence, PART)?.inside(PART);
        if !wrapped.one(Tag::ObjectIdentifier)?.is(&ids::SIGNED_DATA) {
            return Err(StampError::ContentWrong);
        }
        let signed = wrapped.one(around(0))?;
        wrapped.end()?;
        let mut fields = Element::only(signed.value, Tag::Sequence, PART)?.inside(PART);
        fields.one(Tag::Integer)?;
        fields.one(Tag::Set)?;
        let content = content(&fields.one(Tag::Sequence)?)?;
        let certificates = certificates(fields.maybe(around(0))?)?;
        fields.maybe(around(1))?;
        let signature = signature(&fields.one(Tag::Set)?)?;
        fields.end()?;
        Ok(Self { content, certificates, signature })
    }

    /// The certificate of the signer, from the token or from among others.
    pub(super) fn signer(&self, others: &[Certificate<'a>]) -> Option<Certificate<'a>> {
        let own = self.certificates.iter().filter_map(|bytes| Certificate::read(bytes).ok());
        own.chain(others.iter().copied()).find(|one| self.signature.signer.names(one))
    }
}

impl SignerId<'_> {
    fn names(&self, certificate: &Certificate<'_>) -> bool {
        match *self {
            Self::Issued { issuer, serial } => {
                certificate.serial == serial && certificate.issuer == issuer
            }
            Self::Key(id) => certificate.key_id() == Some(id),
        }
    }
}

fn content<'a>(wrapped: &Element<'a>) -> Result<&'a [u8], StampError> {
    let mut fields = wrapped.inside("the content");
    if !fields.one(Tag::ObjectIdentifier)?.is(&ids::TST_INFO) {
        return Err(StampError::ContentWrong);
    }
    let content = fields.one(around(0))?;
    fields.end()?;
    Ok(Element::only(content.value, Tag::OctetString, "the content")?.value)
}

/// Certificates; other kinds of statement that may stand among them are left out.
fn certificates(set: Option<Element<'_>>) -> Result<Vec<&[u8]>, StampError> {
    let elements = set.map_or(Elements::of(&[], PART), |set| set.inside(PART));
    let elements = elements.take(MOST_CERTIFICATES + 1).collect::<Result<Vec<_>, _>>()?;
    if elements.len() > MOST_CERTIFICATES {
        return Err(StampError::Unsupported("more than eight certificates"));
    }
    let certificates = elements.iter().filter(|element| element.tag == Tag::Sequence);
    Ok(certificates.map(|element| element.whole).collect())
}

fn signature<'a>(set: &Element<'a>) -> Result<Signature<'a>, StampError> {
    let signatures = set.inside(SIGNATURE).collect::<Result<Vec<_>, _>>()?;
    let [signature] = signatures.as_slice() else {
        return Err(StampError::Signers(signatures.len()));
    };
    let mut fields = Element::only(signature.whole, Tag::Sequence, SIGNATURE)?.inside(SIGNATURE);
    fields.one(Tag::Integer)?;
    let signer = signer(&mut fields)?;
    let hash = fields.one(Tag::Sequence)?;
    let attributes = fields.maybe(around(0))?;
    let algorithm = fields.one(Tag::Sequence)?;
    let value = fields.one(Tag::OctetString)?.value;
    fields.maybe(around(1))?;
    fields.end()?;
    Ok(Signature { signer, hash, attributes, algorithm, value })
}

fn signer<'a>(fields: &mut Elements<'a>) -> Result<SignerId<'a>, StampError> {
    if let Some(key) = fields.maybe(instead(0))? {
        return Ok(SignerId::Key(key.value));
    }
    let mut issued = fields.one(Tag::Sequence)?.inside(SIGNATURE);
    let issuer = issued.one(Tag::Sequence)?.value;
    let serial = issued.one(Tag::Integer)?.value;
    issued.end()?;
    Ok(SignerId::Issued { issuer, serial })
}
