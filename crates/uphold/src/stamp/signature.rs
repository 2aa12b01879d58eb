//! Whether the signature is one of the signer's key.

use rustls_pki_types::{CertificateDer, SignatureVerificationAlgorithm};
use webpki::{EndEntityCert, Error, ring};

use super::certificate::Certificate;
use super::error::StampError;
use super::hash::{Hash, named};
use super::ids;
use super::token::Signature;

type Algorithm = &'static dyn SignatureVerificationAlgorithm;

/// The first byte of a set. The attributes are signed as one, but stand in the token as `[0]`.
const SET: u8 = 0x31;

/// The signature over the signed attributes must be one of this certificate's key.
pub(super) fn check(signature: &Signature<'_>, by: &Certificate<'_>) -> Result<(), StampError> {
    let attributes = signature.attributes.ok_or(StampError::Attribute("signed attributes"))?;
    let rest = attributes.whole.split_first().map_or(&[][..], |(_, rest)| rest);
    let message = [&[SET], rest].concat();
    let certificate = CertificateDer::from(by.whole);
    let key = EndEntityCert::try_from(&certificate)
        .map_err(|_| StampError::Unreadable("the certificate of the signer"))?;
    for algorithm in algorithms(signature)? {
        match key.verify_signature(algorithm, &message, signature.value) {
            Ok(()) => return Ok(()),
            Err(Error::UnsupportedSignatureAlgorithmForPublicKeyContext(_)) => {}
            Err(_) => return Err(StampError::SignatureWrong),
        }
    }
    Err(StampError::Unsupported("the key of the signer"))
}

/// What the signature may be: the hash is given, the curve is that of the key.
fn algorithms(signature: &Signature<'_>) -> Result<Vec<Algorithm>, StampError> {
    let id = named(&signature.algorithm)?;
    let hash = Hash::read(&signature.hash)?;
    let (own, ecdsa) = match hash {
        Hash::Sha256 => (ids::RSA_SHA_256, Some(ids::ECDSA_SHA_256)),
        Hash::Sha384 => (ids::RSA_SHA_384, Some(ids::ECDSA_SHA_384)),
        Hash::Sha512 => (ids::RSA_SHA_512, None),
    };
    if id.is(&ids::RSA) || id.is(&own) {
        Ok(vec![rsa(hash)])
    } else if ecdsa.is_some_and(|ecdsa| id.is(&ecdsa)) {
        Ok(curves(hash))
    } else {
        Err(StampError::Unsupported("the algorithm of the signature"))
    }
}

fn rsa(hash: Hash) -> Algorithm {
    match hash {
        Hash::Sha256 => ring::RSA_PKCS1_2048_8192_SHA256,
        Hash::Sha384 => ring::RSA_PKCS1_2048_8192_SHA384,
        Hash::Sha512 => ring::RSA_PKCS1_2048_8192_SHA512,
    }
}

fn curves(hash: Hash) -> Vec<Algorithm> {
    match hash {
        Hash::Sha256 => vec![ring::ECDSA_P256_SHA256, ring::ECDSA_P384_SHA256],
        Hash::Sha384 => vec![ring::ECDSA_P256_SHA384, ring::ECDSA_P384_SHA384],
        Hash::Sha512 => Vec::new(),
    }
}
