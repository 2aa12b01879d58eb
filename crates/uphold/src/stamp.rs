//! Timestamps (RFC 3161): an authority signs that a digest was there at a time.
//!
//! [`request()`] says what to send, [`read`] reads what comes back, and [`Stamp::verify`] finds out
//! whether it can be relied on. Who sends it, and where to, is not decided here. The bytes that are
//! read come from strangers: they are bounded, and none of them can do more than be refused.

use std::time::Duration;

mod attributes;
mod certificate;
mod chain;
pub(crate) mod codes;
mod elements;
mod error;
mod extension;
mod hash;
mod ids;
mod info;
mod moment;
mod name;
mod request;
mod response;
mod signature;
#[cfg(test)]
mod tests;
mod token;

pub(crate) use error::StampError;
pub(crate) use request::request;

use chain::{Authorities, Chain};
use info::Info;
use token::Token;

/// A timestamp has about 6 KiB; the largest are below this.
pub(crate) const LONGEST: usize = 64 * 1024;

/// A timestamp as it was read. Nothing in it is true until [`Stamp::verify`] says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Stamp {
    token: Vec<u8>,
    info: Info,
    signer: Option<String>,
}

/// What can be relied on; only [`Stamp::verify`] makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Verified {
    gen_time: u64,
    signer: String,
    authority: String,
}

/// Reads the answer of an authority, or a token that was kept.
pub(crate) fn read(response: &[u8]) -> Result<Stamp, StampError> {
    if response.len() > LONGEST {
        return Err(StampError::TooLarge);
    }
    let bytes = response::token(response)?;
    let token = Token::read(bytes)?;
    let info = Info::read(token.content)?;
    let signer = token.signer(&[]).map(|signer| signer.subject()).transpose()?;
    Ok(Stamp { token: bytes.to_vec(), info, signer })
}

impl Stamp {
    /// Finds out whether an authority of the caller's choice stamped this digest.
    ///
    /// The authorities are certificates in PEM: a root, one below it, or that of the signer itself.
    pub(crate) fn verify(
        &self,
        digest: &[u8; 32],
        authorities_pem: &[u8],
    ) -> Result<Verified, StampError> {
        if self.info.imprint != *digest {
            return Err(StampError::ImprintDiffers);
        }
        let token = Token::read(&self.token)?;
        let authorities = Authorities::read(authorities_pem)?;
        let authorities = authorities.certificates()?;
        let signer = token.signer(&authorities).ok_or(StampError::SignerMissing)?;
        attributes::check(&token, &signer)?;
        signature::check(&token.signature, &signer)?;
        signer.may_stamp()?;
        let gen_time = self.info.gen_time;
        let (between, authorities) = (&token.certificates, &authorities);
        let authority = Chain { signer, between, authorities, moment: gen_time }.authority()?;
        Ok(Verified { gen_time, signer: signer.subject()?, authority })
    }

    /// It must repeat the number of the request.
    pub(crate) fn answers(&self, nonce: &[u8; 8]) -> Result<(), StampError> {
        let repeats = self.nonce() == Some(elements::unsigned(nonce));
        if repeats { Ok(()) } else { Err(StampError::NonceDiffers) }
    }

    /// The token by itself, which is what to keep.
    pub(crate) fn token(&self) -> &[u8] {
        &self.token
    }

    /// The SHA-256 digest that was stamped.
    pub(crate) fn imprint(&self) -> &[u8; 32] {
        &self.info.imprint
    }

    /// When, in seconds since 1970; a fraction of a second is left out.
    pub(crate) fn gen_time(&self) -> u64 {
        self.info.gen_time
    }

    /// The policy of the authority, as a dotted number.
    pub(crate) fn policy(&self) -> &str {
        &self.info.policy
    }

    /// The authority's own number for it, in hexadecimal.
    pub(crate) fn serial(&self) -> &str {
        &self.info.serial
    }

    /// How far the time may be off, either way.
    pub(crate) fn accuracy(&self) -> Option<Duration> {
        self.info.accuracy
    }

    /// The number of the request, without the noughts before it.
    pub(crate) fn nonce(&self) -> Option<&[u8]> {
        self.info.nonce.as_deref()
    }

    /// Whom the certificate of the signer names, if it came with the token.
    pub(crate) fn signer(&self) -> Option<&str> {
        self.signer.as_deref()
    }
}

impl Verified {
    /// When, in seconds since 1970.
    pub(crate) fn gen_time(&self) -> u64 {
        self.gen_time
    }

    /// Whom the certificate of the signer names.
    pub(crate) fn signer(&self) -> &str {
        &self.signer
    }

    /// Whom the trusted certificate names that the signer comes from.
    pub(crate) fn authority(&self) -> &str {
        &self.authority
    }
}
