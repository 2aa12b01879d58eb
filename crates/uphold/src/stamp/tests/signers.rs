//! Who may sign, and how: tokens that an honest authority would not make.

use super::*;
use crate::stamp::token::Token;

/// A laboratory, and what its authority said about the content.
fn lab() -> (Lab, Vec<u8>) {
    let lab = Lab::new(Key::P256);
    let stamp = read(&stamped(&lab)).unwrap();
    let content = Token::read(stamp.token()).unwrap().content.to_vec();
    (lab, content)
}

#[test]
fn a_signer_is_named_by_issuer_or_by_key() {
    let (lab, content) = lab();
    for more in ["", "-keyid", "-md sha384"] {
        let token = lab.signed(&content, &format!("-signer tsa.pem -inkey tsa.key -cades {more}"));
        verified(&token, &lab.pem("root")).unwrap();
    }
}

#[test]
fn a_certificate_must_be_for_timestamps_alone() {
    let (lab, content) = lab();
    for kind in ["lax", "more", "other", "secret", "none"] {
        lab.certify("odd", Key::P256, kind, "root", NOW);
        let token = lab.signed(&content, "-signer odd.pem -inkey odd.key -cades");
        assert_eq!(code(&token, &lab.pem("root")), "stamp-usage-wrong", "{kind}");
        assert_eq!(code(&token, &lab.pem("odd")), "stamp-usage-wrong", "{kind}");
    }
}

#[test]
fn there_is_one_signer() {
    let (lab, content) = lab();
    lab.certify("second", Key::P256, "stamps", "root", NOW);
    let two = "-signer tsa.pem -inkey tsa.key -signer second.pem -inkey second.key -cades";
    assert_eq!(code(&lab.signed(&content, two), &lab.pem("root")), "stamp-signers");
}

#[test]
fn what_must_be_signed_is_signed() {
    let (lab, content) = lab();
    for more in ["", "-noattr"] {
        let token = lab.signed(&content, &format!("-signer tsa.pem -inkey tsa.key {more}"));
        assert_eq!(code(&token, &lab.pem("root")), "stamp-attribute", "{more}");
    }
}

#[test]
fn a_certificate_that_did_not_come_along_may_be_given() {
    let (lab, content) = lab();
    let token = lab.signed(&content, "-signer tsa.pem -inkey tsa.key -cades -nocerts");
    assert_eq!(read(&token).unwrap().signer(), None);
    assert_eq!(code(&token, &lab.pem("root")), "stamp-signer-missing");
    verified(&token, &lab.pem("tsa")).unwrap();
    verified(&token, &[lab.pem("root"), lab.pem("tsa")].concat()).unwrap();
}

#[test]
fn a_signer_is_no_authority() {
    let (lab, content) = lab();
    lab.certify("low", Key::P256, "stamps", "tsa", NOW);
    let token = lab.signed(&content, "-signer low.pem -inkey low.key -cades");
    assert_eq!(code(&token, &lab.pem("tsa")), "stamp-signer-unknown");
    let token = lab.signed(&content, "-signer low.pem -inkey low.key -certfile tsa.pem -cades");
    assert_eq!(code(&token, &lab.pem("root")), "stamp-chain");
}

#[test]
fn another_certificate_with_the_same_key_is_refused() {
    let (lab, content) = lab();
    let token = lab.signed(&content, "-signer tsa.pem -inkey tsa.key -keyid -cades -nocerts");
    let first = lab.pem("tsa");
    lab.done(
        "ca -config lab.cnf -batch -notext -keyfile root.key -cert root.pem -in tsa.csr \
         -out tsa.pem -extensions stamps -startdate 20200101000000Z -enddate 20991231235959Z",
    );
    assert_eq!(code(&token, &lab.pem("tsa")), "stamp-signer-differs");
    verified(&token, &first).unwrap();
}

#[test]
fn content_that_is_no_timestamp_is_refused() {
    let (lab, content) = lab();
    let token = lab.signed(b"content", "-signer tsa.pem -inkey tsa.key -cades");
    assert_eq!(code(&token, &lab.pem("root")), "stamp-unreadable");
    lab.put("content", &content);
    lab.done(
        "cms -sign -in content -binary -nodetach -outform DER -out token.der -cades \
         -signer tsa.pem -inkey tsa.key",
    );
    assert_eq!(code(&lab.stored("token.der"), &lab.pem("root")), "stamp-content-wrong");
}

#[test]
fn a_key_that_is_too_short_is_refused() {
    let (lab, content) = lab();
    lab.done("genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:1024 -out short.key");
    lab.done("req -new -config lab.cnf -key short.key -out short.csr -subj /CN=short");
    lab.done(
        "ca -config lab.cnf -batch -notext -keyfile root.key -cert root.pem -in short.csr \
         -out short.pem -extensions stamps -startdate 20200101000000Z -enddate 20991231235959Z",
    );
    let token = lab.signed(&content, "-signer short.pem -inkey short.key -cades");
    assert_eq!(code(&token, &lab.pem("root")), "stamp-signature-wrong");
}

#[test]
fn more_certificates_than_a_chain_needs_are_refused() {
    let (lab, content) = lab();
    lab.put("many.pem", &lab.pem("root"));
    for number in 0..8 {
        lab.certify("one", Key::P256, "none", "root", NOW);
        lab.put("many.pem", &[lab.pem("many"), lab.pem("one")].concat());
        let options = "-signer tsa.pem -inkey tsa.key -cades -certfile many.pem";
        let token = lab.signed(&content, options);
        let fits = number < 6;
        assert_eq!(verified(&token, &lab.pem("root")).is_ok(), fits, "{number}");
    }
}
