//! Asks for a timestamp (RFC 3161, 2.4.1).

use super::elements::unsigned;

/// Up to the digest: version 1, and an imprint by SHA-256.
const IMPRINT: &[u8] = &[
    0x02, 0x01, 0x01, 0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04,
    0x02, 0x01, 0x05, 0x00, 0x04, 0x20,
];
/// The authority shall send its certificate.
const WITH_CERTIFICATE: &[u8] = &[0x01, 0x01, 0xff];
const SEQUENCE: u8 = 0x30;
const INTEGER: u8 = 0x02;

/// The request for a timestamp of a SHA-256 digest. A nonce is a number that the answer must repeat.
pub(crate) fn request(digest: &[u8; 32], nonce: Option<[u8; 8]>) -> Vec<u8> {
    let mut fields = [IMPRINT, digest].concat();
    if let Some(nonce) = nonce {
        fields.extend(element(INTEGER, &integer(nonce)));
    }
    fields.extend(WITH_CERTIFICATE);
    element(SEQUENCE, &fields)
}

/// An element of less than 128 bytes, which everything in a request is.
fn element(tag: u8, value: &[u8]) -> Vec<u8> {
    let length = u8::try_from(value.len()).unwrap_or(u8::MAX);
    [&[tag, length], value].concat()
}

/// The shortest form; a nought before it when it would look negative.
fn integer(number: [u8; 8]) -> Vec<u8> {
    let digits = unsigned(&number);
    let plain = digits.first().is_some_and(|first| *first < 0x80);
    if plain { digits.to_vec() } else { [&[0], digits].concat() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_nonce_only_the_digest_varies() {
        let request = request(&[7; 32], None);
        assert_eq!(request.len(), 59);
        assert_eq!(request[..2], [0x30, 57]);
        assert_eq!(request[24..56], [7; 32]);
        assert_eq!(request[56..], [1, 1, 0xff]);
    }

    #[test]
    fn a_nonce_is_a_positive_number_in_its_shortest_form() {
        assert_eq!(integer([0, 0, 0, 0, 0, 0, 1, 2]), [1, 2]);
        assert_eq!(integer([0x80, 0, 0, 0, 0, 0, 0, 0]), [0, 0x80, 0, 0, 0, 0, 0, 0, 0]);
        assert_eq!(integer([0; 8]), [0]);
    }
}
