//! Whether the signer comes from an authority that the caller trusts.

use std::time::Duration;

use rustls_pki_types::pem::PemObject as _;
use rustls_pki_types::{CertificateDer, TrustAnchor, UnixTime};
use webpki::{ALL_VERIFICATION_ALGS, EndEntityCert, Error, KeyUsage};

use super::certificate::Certificate;
use super::error::StampError;
use super::{ids, name};

/// More than the authorities of a whole system take.
const LONGEST: usize = 1024 * 1024;
const TIME_STAMPING: &[u8] = ids::TIME_STAMPING.as_bytes();

/// The certificates that the caller trusts.
pub(super) struct Authorities(Vec<CertificateDer<'static>>);

impl Authorities {
    /// Reads every certificate of a PEM text; anything else in it is left out.
    pub(super) fn read(pem: &[u8]) -> Result<Self, StampError> {
        let unreadable = || StampError::AuthoritiesUnreadable;
        if pem.len() > LONGEST {
            return Err(unreadable());
        }
        let certificates = CertificateDer::pem_slice_iter(pem).collect::<Result<Vec<_>, _>>();
        let certificates = certificates.map_err(|_| unreadable())?;
        if certificates.is_empty() { Err(unreadable()) } else { Ok(Self(certificates)) }
    }

    pub(super) fn certificates(&self) -> Result<Vec<Certificate<'_>>, StampError> {
        let certificates = self.0.iter().map(|der| Certificate::read(der));
        certificates.collect::<Result<_, _>>().map_err(|_| StampError::AuthoritiesUnreadable)
    }
}

/// What leads from the signer to the authorities, and when.
pub(super) struct Chain<'a> {
    pub(super) signer: Certificate<'a>,
    /// What came with the token.
    pub(super) between: &'a [&'a [u8]],
    pub(super) authorities: &'a [Certificate<'a>],
    /// In seconds since 1970.
    pub(super) moment: u64,
}

impl Chain<'_> {
    /// The authority that the signer comes from: itself, should the caller trust it by its own certificate.
    pub(super) fn authority(&self) -> Result<String, StampError> {
        self.signer.valid_at(self.moment)?;
        if self.authorities.iter().any(|authority| authority.whole == self.signer.whole) {
            return self.signer.subject();
        }
        let issuing = self.authorities.iter().filter(|authority| authority.may_issue());
        let (valid, other): (Vec<_>, Vec<_>) =
            issuing.partition(|authority| authority.valid_at(self.moment).is_ok());
        let found = self.lead_to(&valid);
        if !matches!(found, Err(StampError::SignerUnknown)) {
            return found;
        }
        // The chain may hold but for the validity of its authority.
        let subject = self.lead_to(&other).map_err(|_| StampError::SignerUnknown)?;
        let ended = other.iter().find(|one| one.subject().is_ok_and(|name| name == subject));
        Err(ended.and_then(|one| one.valid_at(self.moment).err()).unwrap_or(StampError::Expired))
    }

    fn lead_to(&self, authorities: &[&Certificate<'_>]) -> Result<String, StampError> {
        let signer = CertificateDer::from(self.signer.whole);
        let signer = EndEntityCert::try_from(&signer).map_err(StampError::Chain)?;
        let between: Vec<_> = self.between.iter().map(|one| CertificateDer::from(*one)).collect();
        let trusted: Vec<_> =
            authorities.iter().map(|one| CertificateDer::from(one.whole)).collect();
        let trusted: Vec<TrustAnchor<'_>> =
            trusted.iter().filter_map(|one| webpki::anchor_from_trusted_cert(one).ok()).collect();
        let path = signer.verify_for_usage(
            ALL_VERIFICATION_ALGS,
            &trusted,
            &between,
            UnixTime::since_unix_epoch(Duration::from_secs(self.moment)),
            // Of the signer itself, more is asked elsewhere.
            KeyUsage::required_if_present(TIME_STAMPING),
            None,
            None,
        );
        let path = path.map_err(trouble)?;
        name::text(&path.anchor().subject)
    }
}

fn trouble(error: Error) -> StampError {
    match error {
        Error::CertExpired { .. } => StampError::Expired,
        Error::CertNotValidYet { .. } => StampError::NotYetValid,
        Error::UnknownIssuer | Error::InvalidSignatureForPublicKey => StampError::SignerUnknown,
        other => StampError::Chain(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn authorities_are_certificates() {
        let code = |pem: &[u8]| Authorities::read(pem).err().map(|error| error.code().0);
        assert_eq!(code(b""), Some("stamp-authorities-unreadable"));
        assert_eq!(code(b"no certificate"), Some("stamp-authorities-unreadable"));
        assert_eq!(code(&vec![b'\n'; LONGEST + 1]), Some("stamp-authorities-unreadable"));
        let broken = b"-----BEGIN CERTIFICATE-----\n*\n-----END CERTIFICATE-----\n";
        assert_eq!(code(broken), Some("stamp-authorities-unreadable"));
    }
}
