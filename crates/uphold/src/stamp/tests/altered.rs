//! Altered timestamps: nothing may panic, and nothing untrue may come out.

use std::ops::Range;

use super::*;

/// What somebody relies on.
fn relied_on(response: &[u8], authorities: &[u8]) -> Result<(Info, Verified), StampError> {
    let stamp = read(response)?;
    let verified = stamp.verify(&content(), authorities)?;
    Ok((stamp.info, verified))
}

/// Where the parts stand that somebody's word protects: none of them can be altered.
fn protected(response: &[u8]) -> Vec<Range<usize>> {
    let token = Token::read(response::token(response).unwrap()).unwrap();
    let signer = token.signer(&[]).unwrap();
    let attributes = token.signature.attributes.unwrap();
    let parts = [token.content, signer.whole, attributes.whole, token.signature.value];
    let start = |part: &[u8]| response.windows(part.len()).position(|at| at == part).unwrap();
    parts.iter().map(|part| start(part)..start(part) + part.len()).collect()
}

#[test]
fn no_altered_byte_makes_another_stamp() {
    for (key, part) in [(Key::Rsa, "full"), (Key::P256, "plain")] {
        let lab = Lab::new(key);
        let request = request(&content(), Some(NONCE));
        let mut response = lab.reply("tsa", part, "-chain root.pem", &request);
        let authorities = lab.pem("root");
        let right = relied_on(&response, &authorities).unwrap();
        let protected = protected(&response);
        for at in 0..response.len() {
            for change in [0x01, 0x20, 0x80, 0xff] {
                response[at] ^= change;
                if let Ok(altered) = relied_on(&response, &authorities) {
                    assert_eq!(altered, right, "{key:?}: byte {at} changed by {change:#x}");
                    let inside = protected.iter().any(|range| range.contains(&at));
                    assert!(!inside, "{key:?}: byte {at} changed by {change:#x}");
                }
                response[at] ^= change;
            }
        }
    }
}

#[test]
fn no_part_of_a_stamp_is_a_stamp() {
    let lab = Lab::new(Key::P256);
    let response = stamped(&lab);
    for end in 0..response.len() {
        assert_eq!(read(&response[..end]).unwrap_err().code().0, "stamp-unreadable", "{end}");
    }
    let more = [response.as_slice(), &[0]].concat();
    assert_eq!(read(&more).unwrap_err().code().0, "stamp-unreadable");
}

#[test]
fn lengths_that_lie_are_refused() {
    let lab = Lab::new(Key::P256);
    let response = stamped(&lab);
    for at in 0..response.len() {
        for lie in [0x00, 0x7f, 0x80, 0x84, 0xff] {
            let mut altered = response.clone();
            altered[at] = lie;
            // It must come back; what it says is the matter of the other test.
            drop(relied_on(&altered, &lab.pem("root")));
        }
    }
}
