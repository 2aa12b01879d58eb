//! Timestamps of the program `openssl`, good and bad, read by us; and ours read by it.

use std::time::Duration;

use ring::digest;

use super::*;

mod altered;
mod lab;
mod signers;

use lab::{FUTURE, Key, Lab, NOW, PAST};

const NONCE: [u8; 8] = [0x80, 1, 2, 3, 4, 5, 6, 7];

fn content() -> [u8; 32] {
    digest::digest(&digest::SHA256, b"content").as_ref().try_into().unwrap()
}

/// The content, stamped by `tsa`.
fn stamped(lab: &Lab) -> Vec<u8> {
    lab.reply("tsa", "plain", "", &request(&content(), Some(NONCE)))
}

/// Reads and verifies in one go.
fn verified(response: &[u8], authorities: &[u8]) -> Result<Verified, StampError> {
    read(response)?.verify(&content(), authorities)
}

fn code(response: &[u8], authorities: &[u8]) -> &'static str {
    verified(response, authorities).unwrap_err().code().0
}

#[test]
fn our_request_is_the_one_that_openssl_makes() {
    let lab = Lab::new(Key::P256);
    let digest: String = content().iter().map(|byte| format!("{byte:02x}")).collect();
    lab.done(&format!("ts -query -digest {digest} -sha256 -cert -no_nonce -out theirs.tsq"));
    let theirs = lab.done("ts -query -in theirs.tsq -text");
    lab.put("ours.tsq", &request(&content(), None));
    assert_eq!(lab.done("ts -query -in ours.tsq -text"), theirs);
    assert_eq!(lab.stored("ours.tsq"), lab.stored("theirs.tsq"));

    lab.put("ours.tsq", &request(&content(), Some(NONCE)));
    let shown = lab.done("ts -query -in ours.tsq -text");
    assert!(shown.contains("Hash Algorithm: sha256"), "{shown}");
    assert!(shown.contains("Certificate required: yes"), "{shown}");
    assert!(shown.contains("Nonce: 0x8001020304050607"), "{shown}");
}

#[test]
fn a_stamp_holds_for_us_and_for_openssl() {
    for key in [Key::Rsa, Key::P256, Key::P384] {
        let lab = Lab::new(key);
        let response = stamped(&lab);
        let request = request(&content(), Some(NONCE));
        assert!(lab.accepts(&response, &request, "root"), "{key:?}");
        let stamp = read(&response).unwrap();
        let verified = stamp.verify(&content(), &lab.pem("root")).unwrap();
        assert_eq!(verified.signer(), "CN=tsa, O=Lab, C=GB");
        assert_eq!(verified.authority(), "CN=root, O=Lab, C=GB");
        assert_eq!(verified.gen_time(), stamp.gen_time());
        stamp.answers(&NONCE).unwrap();
        assert_eq!(stamp.answers(&[1; 8]).unwrap_err().code().0, "stamp-nonce-differs");
        assert_eq!(read(stamp.token()).unwrap(), stamp);
    }
}

#[test]
fn a_stamp_says_what_openssl_prints() {
    let lab = Lab::new(Key::Rsa);
    let response = lab.reply("tsa", "full", "-chain root.pem", &request(&content(), None));
    let stamp = read(&response).unwrap();
    stamp.verify(&content(), &lab.pem("root")).unwrap();
    assert_eq!(stamp.imprint(), &content());
    assert_eq!(stamp.policy(), "1.2.3.4.1");
    assert_eq!(stamp.serial(), "01");
    assert_eq!(stamp.accuracy(), Some(Duration::from_micros(1_500_100)));
    assert_eq!(stamp.nonce(), None);
    assert_eq!(stamp.signer(), Some("CN=tsa, O=Lab, C=GB"));
    let shown = lab.done("ts -reply -in reply.tsr -text");
    let time = shown.lines().find_map(|line| line.strip_prefix("Time stamp: ")).unwrap();
    let form =
        if time.contains('.') { "%b %d %H:%M:%S%.f %Y GMT" } else { "%b %d %H:%M:%S %Y GMT" };
    let time = jiff::civil::DateTime::strptime(form, time).unwrap();
    let seconds = time.in_tz("UTC").unwrap().timestamp().as_second();
    assert_eq!(stamp.gen_time(), u64::try_from(seconds).unwrap());
}

#[test]
fn a_refusal_is_named() {
    let lab = Lab::new(Key::P256);
    let response = lab.reply("tsa", "picky", "", &request(&content(), None));
    let error = read(&response).unwrap_err();
    assert_eq!(error.code().0, "stamp-not-granted");
    assert_eq!(error.to_string(), "the authority gives no timestamp: rejection, badAlg");
}

#[test]
fn a_stamp_of_another_digest_or_by_another_hash_is_refused() {
    let lab = Lab::new(Key::P256);
    let error = read(&stamped(&lab)).unwrap().verify(&[0; 32], &lab.pem("root")).unwrap_err();
    assert_eq!(error.code().0, "stamp-imprint-differs");
    lab.put("data", b"content");
    lab.done("ts -query -data data -sha512 -cert -out long.tsq");
    lab.done(
        "ts -reply -config lab.cnf -section plain -queryfile long.tsq -signer tsa.pem \
         -inkey tsa.key -out long.tsr",
    );
    let response = lab.stored("long.tsr");
    assert_eq!(read(&response).unwrap_err().code().0, "stamp-unsupported");
}

#[test]
fn the_authority_must_be_one_that_was_given() {
    let lab = Lab::new(Key::P256);
    let other = Lab::new(Key::P256);
    let response = stamped(&lab);
    assert_eq!(code(&response, &other.pem("root")), "stamp-signer-unknown");
    assert_eq!(code(&response, &other.pem("tsa")), "stamp-signer-unknown");
    assert_eq!(code(&response, b""), "stamp-authorities-unreadable");
    let both = [other.pem("root"), lab.pem("root")].concat();
    verified(&response, &both).unwrap();
}

#[test]
fn the_certificate_of_the_signer_can_be_trusted_by_itself() {
    let lab = Lab::new(Key::P256);
    let verified = verified(&stamped(&lab), &lab.pem("tsa")).unwrap();
    assert_eq!(verified.authority(), "CN=tsa, O=Lab, C=GB");
}

#[test]
fn a_chain_may_have_several_links_and_begin_at_any() {
    let lab = Lab::new(Key::P256);
    lab.certify("middle", Key::P384, "root", "root", NOW);
    lab.certify("low", Key::P256, "stamps", "middle", NOW);
    let request = request(&content(), None);
    let with = lab.reply("low", "plain", "-chain middle.pem", &request);
    assert_eq!(verified(&with, &lab.pem("root")).unwrap().authority(), "CN=root, O=Lab, C=GB");
    assert_eq!(verified(&with, &lab.pem("middle")).unwrap().authority(), "CN=middle, O=Lab, C=GB");
    let without = lab.reply("low", "plain", "", &request);
    assert_eq!(code(&without, &lab.pem("root")), "stamp-signer-unknown");
    verified(&without, &lab.pem("middle")).unwrap();
}

#[test]
fn every_certificate_is_valid_when_the_stamp_is_made() {
    let lab = Lab::new(Key::P256);
    let stamped =
        |signer: &str, more: &str| lab.reply(signer, "plain", more, &request(&content(), None));
    for (period, expected) in [(PAST, "stamp-expired"), (FUTURE, "stamp-not-yet-valid")] {
        lab.certify("odd", Key::P256, "stamps", "root", period);
        let response = stamped("odd", "");
        assert_eq!(code(&response, &lab.pem("root")), expected);
        assert_eq!(code(&response, &lab.pem("odd")), expected);

        lab.certify("middle", Key::P256, "root", "root", period);
        lab.certify("low", Key::P256, "stamps", "middle", NOW);
        let response = stamped("low", "-chain middle.pem");
        assert_eq!(code(&response, &lab.pem("root")), expected);

        lab.root("top", Key::P256, period);
        lab.certify("under", Key::P256, "stamps", "top", NOW);
        assert_eq!(code(&stamped("under", ""), &lab.pem("top")), expected);
    }
}

#[test]
fn what_is_too_long_is_not_read() {
    assert_eq!(read(&vec![0x30; LONGEST + 1]).unwrap_err().code().0, "stamp-too-large");
    assert_eq!(read(&vec![0x30; LONGEST]).unwrap_err().code().0, "stamp-unreadable");
    assert_eq!(read(b"").unwrap_err().code().0, "stamp-unreadable");
    assert_eq!(read(b"<html>").unwrap_err().code().0, "stamp-unreadable");
}
