//! Object identifiers, as the standards number them.

use der::asn1::ObjectIdentifier;

/// An object identifier.
pub(super) type Id = ObjectIdentifier;

const fn id(dotted: &str) -> Id {
    Id::new_unwrap(dotted)
}

// RFC 5652 and RFC 3161: what is wrapped in what.
pub(super) const SIGNED_DATA: Id = id("1.2.840.113549.1.7.2");
pub(super) const TST_INFO: Id = id("1.2.840.113549.1.9.16.1.4");

// RFC 5652, RFC 2634 and RFC 5035: what is signed beside the content.
pub(super) const CONTENT_TYPE: Id = id("1.2.840.113549.1.9.3");
pub(super) const MESSAGE_DIGEST: Id = id("1.2.840.113549.1.9.4");
pub(super) const SIGNING_CERTIFICATE: Id = id("1.2.840.113549.1.9.16.2.12");
pub(super) const SIGNING_CERTIFICATE_V2: Id = id("1.2.840.113549.1.9.16.2.47");

// RFC 5754 and RFC 8017: hashes and signatures.
pub(super) const SHA_256: Id = id("2.16.840.1.101.3.4.2.1");
pub(super) const SHA_384: Id = id("2.16.840.1.101.3.4.2.2");
pub(super) const SHA_512: Id = id("2.16.840.1.101.3.4.2.3");
pub(super) const RSA: Id = id("1.2.840.113549.1.1.1");
pub(super) const RSA_SHA_256: Id = id("1.2.840.113549.1.1.11");
pub(super) const RSA_SHA_384: Id = id("1.2.840.113549.1.1.12");
pub(super) const RSA_SHA_512: Id = id("1.2.840.113549.1.1.13");
pub(super) const ECDSA_SHA_256: Id = id("1.2.840.10045.4.3.2");
pub(super) const ECDSA_SHA_384: Id = id("1.2.840.10045.4.3.3");

// RFC 5280: extensions of certificates, and the use of a key for timestamps.
pub(super) const SUBJECT_KEY_ID: Id = id("2.5.29.14");
pub(super) const KEY_USAGE: Id = id("2.5.29.15");
pub(super) const BASIC_CONSTRAINTS: Id = id("2.5.29.19");
pub(super) const EXTENDED_KEY_USAGE: Id = id("2.5.29.37");
pub(super) const TIME_STAMPING: Id = id("1.3.6.1.5.5.7.3.8");

// RFC 4519 and others: parts of a name.
pub(super) const NAME_PARTS: &[(Id, &str)] = &[
    (id("2.5.4.3"), "CN"),
    (id("2.5.4.5"), "serialNumber"),
    (id("2.5.4.6"), "C"),
    (id("2.5.4.7"), "L"),
    (id("2.5.4.8"), "ST"),
    (id("2.5.4.9"), "STREET"),
    (id("2.5.4.10"), "O"),
    (id("2.5.4.11"), "OU"),
    (id("2.5.4.97"), "organizationIdentifier"),
    (id("0.9.2342.19200300.100.1.25"), "DC"),
    (id("1.2.840.113549.1.9.1"), "emailAddress"),
];
