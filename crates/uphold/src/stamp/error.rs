//! Why a timestamp is not what it should be.

use terms::Code;

use super::codes;

/// Each way in which a timestamp fails, by one stable code.
#[derive(Debug, thiserror::Error)]
pub(crate) enum StampError {
    /// More bytes than any timestamp needs.
    #[error("the answer is longer than any timestamp")]
    TooLarge,
    /// Bytes that are no timestamp.
    #[error("no readable timestamp: {0}")]
    Unreadable(&'static str),
    /// The authority says no.
    #[error("the authority gives no timestamp: {status}{}", failure.map(|why| format!(", {why}")).unwrap_or_default())]
    NotGranted {
        /// The status, as RFC 3161 names it.
        status: &'static str,
        /// The first reason, as RFC 3161 names it.
        failure: Option<&'static str>,
    },
    /// Allowed by the standards, and not known here.
    #[error("the timestamp uses what is not supported: {0}")]
    Unsupported(&'static str),
    /// None, or more than one, where there must be one.
    #[error("a timestamp has one signer; this one has {0}")]
    Signers(usize),
    /// The answer to another request.
    #[error("the timestamp answers another request")]
    NonceDiffers,
    /// A timestamp of something else.
    #[error("the timestamp is for other content")]
    ImprintDiffers,
    /// What must be signed beside the content is not there, or more than once.
    #[error("the signed attribute `{0}` must be there once")]
    Attribute(&'static str),
    /// Signed as something that is no timestamp.
    #[error("what is signed is no timestamp")]
    ContentWrong,
    /// The content is not what was signed.
    #[error("the content of the timestamp was changed")]
    ContentDiffers,
    /// The certificate came neither with the token nor with the authorities.
    #[error("the certificate of the signer is missing")]
    SignerMissing,
    /// The signature speaks of another certificate.
    #[error("the signature names another certificate than the signer's")]
    SignerDiffers,
    /// The signature is not one of this key over these bytes.
    #[error("the signature is wrong")]
    SignatureWrong,
    /// The key was certified for other things.
    #[error("the certificate of the signer is not for timestamps alone")]
    UsageWrong,
    /// A certificate of the chain began later.
    #[error("a certificate was not valid yet when the timestamp was made")]
    NotYetValid,
    /// A certificate of the chain had ended.
    #[error("a certificate had expired when the timestamp was made")]
    Expired,
    /// No chain leads to an authority that the caller trusts.
    #[error("the signer does not come from an authority that was given")]
    SignerUnknown,
    /// A chain that breaks a rule, such as a length or a constraint.
    #[error("the chain from the signer to an authority breaks a rule")]
    Chain(#[source] webpki::Error),
    /// The file of authorities holds none, or is damaged.
    #[error("the authorities are no certificates in PEM")]
    AuthoritiesUnreadable,
}

impl StampError {
    /// The code, which never changes.
    pub(crate) fn code(&self) -> Code {
        match self {
            Self::TooLarge => codes::TOO_LARGE,
            Self::Unreadable(_) => codes::UNREADABLE,
            Self::NotGranted { .. } => codes::NOT_GRANTED,
            Self::Unsupported(_) => codes::UNSUPPORTED,
            Self::Signers(_) => codes::SIGNERS,
            Self::NonceDiffers => codes::NONCE_DIFFERS,
            Self::ImprintDiffers => codes::IMPRINT_DIFFERS,
            Self::Attribute(_) => codes::ATTRIBUTE,
            Self::ContentWrong => codes::CONTENT_WRONG,
            Self::ContentDiffers => codes::CONTENT_DIFFERS,
            Self::SignerMissing => codes::SIGNER_MISSING,
            Self::SignerDiffers => codes::SIGNER_DIFFERS,
            Self::SignatureWrong => codes::SIGNATURE_WRONG,
            Self::UsageWrong => codes::USAGE_WRONG,
            Self::NotYetValid => codes::NOT_YET_VALID,
            Self::Expired => codes::EXPIRED,
            Self::SignerUnknown => codes::SIGNER_UNKNOWN,
            Self::Chain(_) => codes::CHAIN,
            Self::AuthoritiesUnreadable => codes::AUTHORITIES_UNREADABLE,
        }
    }
}
