//! The codes of what can be wrong with a timestamp; `words` has their sentences.

use terms::Code;

/// More bytes than any timestamp has.
pub(crate) const TOO_LARGE: Code = Code("stamp-too-large");
/// Bytes that are no timestamp.
pub(crate) const UNREADABLE: Code = Code("stamp-unreadable");
/// The authority says no.
pub(crate) const NOT_GRANTED: Code = Code("stamp-not-granted");
/// Allowed by the standards, and not known here.
pub(crate) const UNSUPPORTED: Code = Code("stamp-unsupported");
/// None, or more than one, where there must be one.
pub(crate) const SIGNERS: Code = Code("stamp-signers");
/// The answer to another request.
pub(crate) const NONCE_DIFFERS: Code = Code("stamp-nonce-differs");
/// A timestamp of something else.
pub(crate) const IMPRINT_DIFFERS: Code = Code("stamp-imprint-differs");
/// What must be signed beside the content is missing or twofold.
pub(crate) const ATTRIBUTE: Code = Code("stamp-attribute");
/// Signed as something that is no timestamp.
pub(crate) const CONTENT_WRONG: Code = Code("stamp-content-wrong");
/// The content is not what was signed.
pub(crate) const CONTENT_DIFFERS: Code = Code("stamp-content-differs");
/// The certificate came neither with the token nor with the authorities.
pub(crate) const SIGNER_MISSING: Code = Code("stamp-signer-missing");
/// The signature speaks of another certificate.
pub(crate) const SIGNER_DIFFERS: Code = Code("stamp-signer-differs");
/// The signature is not one of this key over these bytes.
pub(crate) const SIGNATURE_WRONG: Code = Code("stamp-signature-wrong");
/// The key was certified for other things.
pub(crate) const USAGE_WRONG: Code = Code("stamp-usage-wrong");
/// A certificate of the chain began later.
pub(crate) const NOT_YET_VALID: Code = Code("stamp-not-yet-valid");
/// A certificate of the chain had ended.
pub(crate) const EXPIRED: Code = Code("stamp-expired");
/// No chain leads to an authority that is trusted.
pub(crate) const SIGNER_UNKNOWN: Code = Code("stamp-signer-unknown");
/// A chain that breaks a rule.
pub(crate) const CHAIN: Code = Code("stamp-chain");
/// The file of authorities holds none, or is damaged.
pub(crate) const AUTHORITIES_UNREADABLE: Code = Code("stamp-authorities-unreadable");
