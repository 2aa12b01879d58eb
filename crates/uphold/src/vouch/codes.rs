//! The codes of the problems with witnesses, timestamps and the way to them; `words` has their sentences.

use terms::Code;

/// No witness has begun here.
pub(crate) const WITNESS_NONE: Code = Code("witness-none");
/// A witness has begun here already.
pub(crate) const WITNESS_BEGUN: Code = Code("witness-begun");
/// A log's key where that of a witness is asked for.
pub(crate) const KEY_OF_LOG: Code = Code("key-of-log");
/// A witness's key where that of a log is asked for.
pub(crate) const KEY_OF_WITNESS: Code = Code("key-of-witness");

/// As a witness: the log is not known.
pub(crate) const COSIGN_LOG_UNKNOWN: Code = Code("cosign-log-unknown");
/// As a witness: the log did not sign its checkpoint.
pub(crate) const COSIGN_SIGNATURE: Code = Code("cosign-signature");
/// As a witness: the request does not begin at what was cosigned last.
pub(crate) const COSIGN_CONFLICT: Code = Code("cosign-conflict");
/// As a witness: it may be a second history.
pub(crate) const COSIGN_INCONSISTENT: Code = Code("cosign-inconsistent");
/// As a witness: the checkpoint cannot be read, or is smaller than it says.
pub(crate) const COSIGN_MALFORMED: Code = Code("cosign-malformed");
/// An address that others can reach was not asked for.
pub(crate) const LISTEN_PUBLIC: Code = Code("listen-public");
/// The address cannot be listened on.
pub(crate) const LISTEN_FAILED: Code = Code("listen-failed");

/// As the owner of a log: the witness does not know it.
pub(crate) const WITNESS_LOG_UNKNOWN: Code = Code("witness-log-unknown");
/// As the owner of a log: the witness does not take the signature.
pub(crate) const WITNESS_SIGNATURE: Code = Code("witness-signature");
/// As the owner of a log: the witness contradicts itself about what it saw.
pub(crate) const WITNESS_CONFLICT: Code = Code("witness-conflict");
/// As the owner of a log: the witness saw another history.
pub(crate) const WITNESS_INCONSISTENT: Code = Code("witness-inconsistent");
/// As the owner of a log: the witness cannot read the request.
pub(crate) const WITNESS_MALFORMED: Code = Code("witness-malformed");
/// As the owner of a log: the witness answers with another status.
pub(crate) const WITNESS_STATUS: Code = Code("witness-status");

/// What came back holds something that is no cosignature.
pub(crate) const COSIGNATURE_UNREADABLE: Code = Code("cosignature-unreadable");
/// No line is of that witness.
pub(crate) const COSIGNATURE_ABSENT: Code = Code("cosignature-absent");
/// A line says that it is of that witness, and it is not.
pub(crate) const COSIGNATURE_WRONG: Code = Code("cosignature-wrong");
/// The note is no checkpoint that the log keeps.
pub(crate) const CHECKPOINT_FOREIGN: Code = Code("checkpoint-foreign");

/// The authority answers with another status.
pub(crate) const STAMP_STATUS: Code = Code("stamp-status");
/// The timestamp is of nothing that the log keeps.
pub(crate) const STAMP_FOREIGN: Code = Code("stamp-foreign");
/// Something that is no address of the web.
pub(crate) const HTTP_ADDRESS: Code = Code("http-address");
/// No such host, as far as is known.
pub(crate) const HTTP_HOST: Code = Code("http-host");
/// It took too long.
pub(crate) const HTTP_TIMEOUT: Code = Code("http-timeout");
/// The connection could not be made, or broke.
pub(crate) const HTTP_CONNECTION: Code = Code("http-connection");
/// The other side cannot show who it is.
pub(crate) const HTTP_TLS: Code = Code("http-tls");
/// The answer is longer than it can be.
pub(crate) const HTTP_TOO_LONG: Code = Code("http-too-long");
/// The answer is no HTTP.
pub(crate) const HTTP_PROTOCOL: Code = Code("http-protocol");
