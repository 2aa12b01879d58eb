//! Policies, which the verifier in Python and the library read alike.

use evidence::checkpoint::cosign;
use evidence::verify::examine;
use evidence::{Manner, Note, Policy, SigningKey};

use super::Handed;
use crate::evidence::outside::{python, run, specimen};
use crate::evidence::world::{NOW, World, screening, time};

#[test]
fn the_policy_of_the_specimen_is_met() {
    let mut verifier = python();
    verifier.args(["-now", "2026-11-26T00:00:00Z", "--policy"]).arg(specimen("policy.txt"));
    let ran = run(verifier.arg(Handed::new().folder.path())).exits(0);
    ran.says("unaltered: yes\n").says("time: vouched for by regulator at 2026-11-25T10:05:00Z\n");
}

fn witness(seed: u8) -> SigningKey {
    SigningKey::from_seed("w.example", Manner::Cosignature, &[seed; 32]).unwrap()
}

/// The receipt with lines of five witnesses, a minute after each other, and of both keys of the log.
fn handed(world: &World) -> (Handed, Vec<u8>, Vec<u8>) {
    let bytes = screening().bytes().unwrap();
    let mut proof = world.logged(&bytes, &mut tests::Dice::new(1));
    let note: &mut Note = &mut proof.checkpoint;
    note.signatures.truncate(1);
    let stranger = world.line(&world.stranger, note);
    note.signatures.push(stranger);
    for seed in 11..16 {
        let at = time(&format!("2026-11-25T10:{}:00Z", seed));
        let line = cosign(note, &witness(seed), at);
        note.signatures.push(line);
    }
    let handed = Handed::new();
    let proof = proof.to_string().into_bytes();
    std::fs::write(handed.path("receipt.json"), &bytes).unwrap();
    std::fs::write(handed.path("receipt.tlog-proof"), &proof).unwrap();
    (handed, bytes, proof)
}

/// Policies, in which `LOG`, `OLD` and `W1` stand for keys; `W6` and later have not signed.
const POLICIES: &[&str] = &[
    "log LOG\nquorum none\n",
    "# comment\n\n \t log\tLOG  https://example.com/ \n\tquorum none",
    "quorum none\n",
    "log OLD\nquorum none\n",
    "log LOG\nwitness a W1\nquorum a\n",
    "log LOG\nwitness a W6\nquorum a\n",
    "log LOG\nwitness a W6\nquorum none\n",
    "log LOG\nwitness a W1\nwitness b W6\ngroup g any a b\nquorum g\n",
    "log LOG\nwitness a W1\nwitness b W6\ngroup g all a b\nquorum g\n",
    "log LOG\nwitness a W1\nwitness b W6\nwitness c W2\ngroup g 2 a b c\nquorum g\n",
    "log LOG\nwitness a W1\nwitness b W6\nwitness c W7\ngroup g 2 a b c\nquorum g\n",
    "log LOG\nwitness a W1\nwitness b W2\nwitness c W6\nwitness d W3\ngroup x all a b\ngroup y any c d\ngroup z all x y\nquorum z\n",
    "log LOG\nwitness a W1\nwitness b W2\nwitness c W6\nwitness d W7\ngroup x all a b\ngroup y any c d\ngroup z 2 x y\nquorum z\n",
    "log LOG\nquorum none\nuphold-revoked LOG 2026-11-25T00:00:00Z\n",
    "log LOG\nlog OLD\nquorum none\nuphold-revoked LOG 2026-11-25T00:00:00Z\n",
    "log OLD\nlog LOG\nquorum none\nuphold-revoked OLD 2026-11-25T00:00:00Z\n",
    "log LOG\nlog OLD\nquorum none\nuphold-revoked LOG 2026-11-25T00:00:00Z\nuphold-revoked OLD 2026-11-25T00:00:00Z\n",
    "log LOG\nwitness a W1\nquorum none\nuphold-revoked LOG 2026-11-25T10:11:00Z\n",
    "log LOG\nwitness a W1\nquorum none\nuphold-revoked LOG 2026-11-25T10:11:01Z\n",
    "log LOG\nwitness a W1\nwitness b W3\ngroup g all a b\nquorum g\nuphold-revoked LOG 2026-11-25T10:12:00Z\n",
    "log LOG\nwitness a W1\nquorum none\nuphold-revoked LOG 2027-01-01T00:00:00Z\nuphold-revoked LOG 2026-11-25T10:00:00Z\n",
    // What is no policy.
    "",
    "log LOG\n",
    "log LOG\nquorum\n",
    "log LOG\nquorum a\n",
    "log LOG\nquorum none\nquorum none\n",
    "log LOG\nlog LOG\nquorum none\n",
    "log W1\nquorum none\n",
    "log LOG url more\nquorum none\n",
    "witness a LOG\nquorum none\n",
    "witness a W1\nwitness a W2\nquorum none\n",
    "witness a W1\nwitness b W1\nquorum none\n",
    "witness none W1\nquorum none\n",
    "witness a W1\ngroup none any a\nquorum none\n",
    "witness a W1\ngroup a any a\nquorum a\n",
    "witness a W1\ngroup g any b\nquorum g\n",
    "witness a W1\ngroup g any none\nquorum g\n",
    "witness a W1\ngroup g any g\nquorum g\n",
    "witness a W1\ngroup g any a a\nquorum g\n",
    "witness a W1\ngroup g any a\ngroup h any a\nquorum g\n",
    "witness a W1\ngroup g any\nquorum g\n",
    "witness a W1\ngroup g all\nquorum g\n",
    "witness a W1\ngroup g 0 a\nquorum g\n",
    "witness a W1\ngroup g 2 a\nquorum g\n",
    "witness a W1\ngroup g -1 a\nquorum g\n",
    "witness a W1\ngroup g +1 a\nquorum g\n",
    "witness a W1\ngroup g 01 a\nquorum g\n",
    "witness a W1\ngroup g \u{661} a\nquorum g\n",
    "witness a W1\ngroup g one a\nquorum g\n",
    "quorum a\nwitness a W1\n",
    "trust LOG\nquorum none\n",
    "quorum none\r\n",
    "quorum none\r",
    "quorum none \u{7f}\n",
    "witness \u{212a} W1\nwitness K W2\nlog LOG\nquorum K\n",
    "log LOG\nquorum none # none\n",
    "log LOG\nquorum none\nuphold-revoked LOG 2026-11-25\n",
    "log LOG\nquorum none\nuphold-revoked W1 2026-11-25T00:00:00Z\n",
    "log LOG\nQuorum none\n",
    "log LOG\u{a0}\nquorum none\n",
];

#[test]
fn the_library_and_the_verifier_in_python_read_policies_alike() {
    let world = World::new();
    let (handed, statement, proof) = handed(&world);
    let file = handed.path("policy.txt");
    for template in POLICIES {
        let mut text = template.replace("LOG", &world.log.public().to_string());
        text = text.replace("OLD", &world.stranger.public().to_string());
        for n in 1..8 {
            text = text.replace(&format!("W{n}"), &witness(10 + n).public().to_string());
        }
        std::fs::write(&file, &text).unwrap();
        let mut verifier = python();
        verifier.args(["-now", NOW, "--policy"]).arg(&file).arg(handed.folder.path());
        let ran = run(&mut verifier);
        // As mail and editors leave them, policies are read with plain line ends.
        let Ok(policy) = Policy::parse(text.replace("\r\n", "\n").as_bytes()) else {
            assert_eq!(ran.code, Some(2), "{template}\n{}", ran.out);
            continue;
        };
        let found = examine(&statement, &proof, &policy, time(NOW)).unwrap();
        let code = i32::from(!found.failures.is_empty());
        let ran = ran.exits(code);
        for failure in &found.failures {
            assert!(ran.out.contains(failure.id()), "{template}\n{}", ran.out);
        }
        for (name, at) in &found.witnesses {
            assert!(ran.out.contains(&format!("vouched for by {name} at {at}\n")), "{}", ran.out);
        }
    }
}
