//! Proofs and checkpoints that a lying log, witness or courier makes.

use evidence::checkpoint::cosign;
use evidence::note::Signature;
use evidence::{Checkpoint, Hash, Note, Proof, SigningKey, Time};

use super::Liar;
use crate::evidence::outside;
use crate::evidence::world::{MADE, ORIGIN, SEEN, World, leaf, screening, time};

pub(super) fn tell(liar: &mut Liar<'_>) {
    trees(liar);
    origins(liar);
    signers(liar);
    witnesses(liar);
    notes(liar);
    courier(liar);
}

/// Signs the checkpoint of a tree of any size, in which the path leads to the statement.
fn made_up(size: u64, index: u64, length: usize) -> impl FnOnce(&World, &mut Proof) {
    move |world, proof| {
        proof.index = index;
        proof.path = (0..length).map(|n| Hash::of(&n.to_be_bytes())).collect();
        let root = climbed(size, index, &proof.path);
        world.sign_again(proof, Checkpoint { origin: ORIGIN.to_owned(), size, root }.text());
    }
}

/// The root to which a path leads, by the recursive definition of RFC 6962.
fn climbed(size: u64, index: u64, path: &[Hash]) -> Hash {
    let Some((last, below)) = path.split_last() else {
        return leaf(&screening().bytes().unwrap());
    };
    let half = size.max(2).next_power_of_two() / 2;
    if index < half {
        Hash::of_node(climbed(half, index, below), *last)
    } else {
        Hash::of_node(*last, climbed(size - half, index - half, below))
    }
}

fn trees(liar: &mut Liar<'_>) {
    for (size, index, length, holds) in [
        (1, 0, 0, true),
        (1, 0, 1, false),
        (2, 0, 1, true),
        (2, 1, 1, true),
        (2, 1, 0, false),
        (2, 1, 2, false),
        (1 << 62, 5, 62, true),
        ((1 << 62) + 1, 5, 63, true),
        ((1 << 62) + 1, 1 << 62, 1, true),
        ((1 << 63) - 1, 0, 63, true),
        ((1 << 63) - 1, 5, 62, false),
    ] {
        let what = format!("{length} hashes for {index} of {size}");
        liar.proved(&what, holds, made_up(size, index, length));
    }
    for (size, index) in [(0, 0), (5, 5), (5, 6), (0, 1)] {
        liar.proved(&format!("entry {index} of {size}"), false, |world, proof| {
            proof.index = index;
            proof.path.clear();
            let root = leaf(&screening().bytes().unwrap());
            world.sign_again(proof, Checkpoint { origin: ORIGIN.to_owned(), size, root }.text());
        });
    }
    liar.proof_text("more than 63 hashes", false, |text| {
        let hash = format!("{}\n", Hash::of(b"x").to_base64());
        text.replacen("\n\n", &format!("\n{}\n", hash.repeat(64)), 1)
    });
    for size in [
        "-1",
        "+1",
        "01",
        "1.0",
        "",
        "9223372036854775808",
        "18446744073709551617",
        "\u{661}",
        " 1",
        "1 ",
    ] {
        liar.proved(&format!("a tree of {size:?}"), false, |world, proof| {
            let root = leaf(&screening().bytes().unwrap()).to_base64();
            proof.path.clear();
            world.sign_again(proof, format!("{ORIGIN}\n{size}\n{root}\n"));
        });
    }
}

fn origins(liar: &mut Liar<'_>) {
    for origin in [
        "example.com/other",
        "example.com/log2",
        "Example.com/log",
        "a b",
        " example.com/log",
        "example.com/log\r",
    ] {
        liar.proved(&format!("the origin {origin:?}"), false, |world, proof| {
            let text = proof.checkpoint.text.replacen(ORIGIN, origin, 1);
            world.sign_again(proof, text);
        });
    }
    liar.proved("another log that is trusted too", false, |world, proof| {
        let text = proof.checkpoint.text.replacen(ORIGIN, "example.com/other", 1);
        proof.checkpoint = Note::sign(text, &world.other);
    });
    for (extension, holds) in [
        ("more\n", true),
        ("more\nand more\n", true),
        ("\n", false),
        ("\nmore\n", false),
        ("\t\n", false),
        ("\u{7f}\u{9b}\n", true),
        ("\u{2028}\n", true),
        ("more", false),
        (" \n", true),
        ("\u{fffd}\n", true),
    ] {
        liar.proved(&format!("the extension {extension:?}"), holds, |world, proof| {
            let text = format!("{}{extension}", proof.checkpoint.text);
            world.sign_again(proof, text);
        });
    }
    for wrong in ["{ORIGIN}\n1\n", "", "\n", "\n\n\n"] {
        liar.proved(&format!("the checkpoint {wrong:?}"), false, |world, proof| {
            world.sign_again(proof, wrong.replace("{ORIGIN}", ORIGIN));
        });
    }
}

fn signers(liar: &mut Liar<'_>) {
    let only = |key: fn(&World) -> &SigningKey| {
        move |world: &World, proof: &mut Proof| {
            proof.checkpoint.signatures = vec![world.line(key(world), &proof.checkpoint)];
        }
    };
    let also = |key: fn(&World) -> &SigningKey| {
        move |world: &World, proof: &mut Proof| {
            let line = world.line(key(world), &proof.checkpoint);
            proof.checkpoint.signatures.push(line);
        }
    };
    liar.proved("the log alone", true, only(|world| &world.log));
    liar.proved("a stranger of the log's name alone", false, only(|world| &world.stranger));
    liar.proved("the other log alone", false, only(|world| &world.other));
    liar.proved("the witness alone, as if it were a log", false, only(|world| &world.witness));
    liar.proved("a stranger beside the log", true, also(|world| &world.stranger));
    liar.proved("the other log beside it", true, also(|world| &world.other));
    liar.proved("the log twice", true, also(|world| &world.log));
    for at in [0, 2] {
        for key in [
            |world: &World| world.log.public().clone(),
            |world: &World| world.other.public().clone(),
        ] {
            liar.proved("a wrong line of a trusted log", false, |world, proof| {
                let line = Signature::of(&key(world), vec![7; 64]);
                proof.checkpoint.signatures.insert(at, line);
            });
        }
    }
    for length in [1, 32, 63, 65, 72] {
        liar.proved(&format!("a signature of {length} bytes"), false, |world, proof| {
            let mut line = world.line(&world.log, &proof.checkpoint);
            line.bytes.resize(length, 0);
            proof.checkpoint.signatures = vec![line];
        });
    }
    liar.proved("a signature with a larger S", false, |_, proof| {
        let line = &mut proof.checkpoint.signatures[0];
        add_the_order(&mut line.bytes[32..]);
    });
    liar.proved("a signature of a nonce that everybody knows", true, |world, proof| {
        let bytes = without_nonce(&world.log, proof.checkpoint.text.as_bytes());
        proof.checkpoint.signatures = vec![Signature::of(world.log.public(), bytes)];
    });
}

/// Adds the order of the group to S: the same number to a lenient verifier.
fn add_the_order(s: &mut [u8]) {
    const ORDER: [u8; 32] = [
        0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde,
        0x14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
    ];
    let mut carry = 0;
    for (digit, more) in s.iter_mut().zip(ORDER) {
        let sum = u16::from(*digit) + u16::from(more) + carry;
        *digit = sum as u8;
        carry = sum >> 8;
    }
}

/// An Ed25519 signature whose R is the neutral point: RFC 8032 takes it, though it gives the key away.
fn without_nonce(key: &SigningKey, message: &[u8]) -> Vec<u8> {
    const SCRIPT: &str = "
import hashlib, sys
seed, public, message = map(bytes.fromhex, sys.argv[1:])
number = lambda digits: int.from_bytes(digits, 'little')
order = 2**252 + 27742317777372353535851937790883648493
secret = number(hashlib.sha512(seed).digest()[:32]) & (2**254 - 8) | 2**254
neutral = (1).to_bytes(32, 'little')
challenge = number(hashlib.sha512(neutral + public + message).digest())
print((neutral + (challenge * secret % order).to_bytes(32, 'little')).hex())
";
    let hex = evidence::hash::hex;
    let words = [hex(&key.seed()), hex(&key.public().bytes()), hex(message)];
    let ran = outside::run(outside::interpreter().args(["-c", SCRIPT]).args(words)).exits(0);
    evidence::hash::unhex(ran.out.trim()).unwrap()
}

fn witnesses(liar: &mut Liar<'_>) {
    let seconds = |text| time(text).seconds();
    for (what, times, holds) in [
        ("an earlier and a later one", vec![SEEN, "2026-11-25T11:00:00Z"], true),
        ("a later and an earlier one", vec!["2026-11-25T11:00:00Z", SEEN], true),
        ("one from before it was made", vec!["2026-11-25T09:00:00Z"], false),
        (
            "one from before it was made beside a good one",
            vec![SEEN, "2026-11-25T09:00:00Z"],
            false,
        ),
        ("one from 1970", vec!["1970-01-01T00:00:00Z"], false),
        ("one from the end of days", vec!["2149-06-06T23:59:59Z"], true),
    ] {
        liar.proved(&format!("cosignatures: {what}"), holds, |world, proof| {
            proof.checkpoint.signatures.truncate(1);
            times.iter().for_each(|at| world.cosign(&mut proof.checkpoint, at));
        });
    }
    for at in [65_536 * 86_400, 1 << 62, 1 << 63, u64::MAX] {
        liar.proved(&format!("a cosignature at {at}"), false, |world, proof| {
            let message = format!("cosignature/v1\ntime {at}\n{}", proof.checkpoint.text);
            let bytes = [&at.to_be_bytes()[..], &world.witness.sign(message.as_bytes())].concat();
            proof.checkpoint.signatures[1] = Signature::of(world.witness.public(), bytes);
        });
    }
    liar.proved("a cosignature under another time", false, |_, proof| {
        proof.checkpoint.signatures[1].bytes[..8].copy_from_slice(&seconds(MADE).to_be_bytes());
    });
    liar.proved("a cosignature without its time", false, |world, proof| {
        proof.checkpoint.signatures[1] = world.line(&world.witness, &proof.checkpoint);
    });
    for length in [1, 7, 8, 64, 71, 73] {
        liar.proved(&format!("a cosignature of {length} bytes"), false, |_, proof| {
            proof.checkpoint.signatures[1].bytes.resize(length, 0);
        });
    }
    liar.proved("a cosignature of another tree", false, |world, proof| {
        let other =
            Note { text: proof.checkpoint.text.replacen('\n', "\n1", 1), signatures: Vec::new() };
        let at = Time::from_seconds(seconds(SEEN)).unwrap();
        proof.checkpoint.signatures[1] = cosign(&other, &world.witness, at);
    });
    liar.proved("a cosignature of the log itself", false, |world, proof| {
        let line = cosign(&proof.checkpoint, &world.log, time(SEEN));
        proof.checkpoint.signatures.push(line);
    });
}

fn notes(liar: &mut Liar<'_>) {
    let stranger =
        |name: &str| Signature { name: name.to_owned(), id: [1, 2, 3, 4], bytes: vec![5; 64] };
    for (more, holds) in [(97, true), (98, true), (99, false), (500, false)] {
        liar.proved(&format!("{} signatures", more + 2), holds, |_, proof| {
            proof.checkpoint.signatures.extend((0..more).map(|n| stranger(&format!("s{n}"))));
        });
    }
    liar.proved("the same unknown line a hundred times", false, |_, proof| {
        proof.checkpoint.signatures.extend((0..100).map(|_| stranger("s")));
    });
    let long = "x".repeat(200);
    let longer = "x".repeat(201);
    for (name, holds) in [
        ("witness.example", true),
        ("ŵ.example", true),
        (long.as_str(), true),
        (longer.as_str(), false),
        ("", false),
        ("a b", false),
        ("a+b", false),
        ("a\u{a0}b", false),
        ("a\u{2003}b", false),
        ("a\u{3000}b", false),
        ("a\u{85}b", false),
        ("a\u{7f}b", false),
        ("a\u{9b}b", false),
        ("a\tb", false),
        ("a\u{200b}b", true),
        ("a\u{180e}b", true),
        ("a\u{feff}b", true),
        ("\u{2014}", true),
        ("a\u{2028}b", false),
    ] {
        liar.proved(&format!("a signer called {name:?}"), holds, |_, proof| {
            proof.checkpoint.signatures.push(stranger(name));
        });
    }
    for (over, holds) in [(0, true), (1, false)] {
        liar.proved(&format!("a note of 64 KiB and {over}"), holds, |world, proof| {
            let length = proof.checkpoint.to_string().len();
            let extension = "x".repeat((64 << 10) + over - length - 1);
            let text = format!("{}{extension}\n", proof.checkpoint.text);
            world.sign_again(proof, text);
        });
    }
}

/// What a courier can put in without any key.
fn courier(liar: &mut Liar<'_>) {
    for (extra, holds) in [
        ("", true),
        ("AAAA", true),
        ("AAA=", true),
        ("AAB=", false),
        ("AAAA AAAA", false),
        ("AAA", false),
        ("!", false),
        ("AAAA=", false),
        ("AA\r", false),
    ] {
        liar.proof_text(&format!("the extra line {extra:?}"), holds, |text| {
            text.replacen("index", &format!("extra {extra}\nindex"), 1)
        });
    }
    for (from, to) in [
        ("@v1", "@v2"),
        ("@v1", "@v1 "),
        ("c2sp.org/", ""),
        ("index ", "index  "),
        ("index ", "Index "),
        ("index ", "index\t"),
        ("index ", "index 0"),
        ("index ", "index +"),
        ("index ", "index -"),
        ("index", "extra\nindex"),
        ("index", "extra AAAA\nextra AAAA\nindex"),
        ("\n\n", "\n\n\n"),
        ("\n\n", "\n"),
        ("\n\n", "\nextra AAAA\n\n"),
        ("\n", "\r\n"),
        ("\u{2014}", "-"),
        ("\u{2014} ", "\u{2014}"),
        ("\u{2014} ", "\u{2014}\u{a0}"),
        ("\u{2014} ", " \u{2014} "),
    ] {
        liar.proof_text(&format!("{from:?} spelt {to:?}"), false, |text| {
            text.replacen(from, to, 1)
        });
    }
    liar.proof_text("without its last line end", false, |text| text.trim_end().to_owned());
    liar.proof_text("with a line end more", false, |text| format!("{text}\n"));
    liar.proof_text("with a text behind it", false, |text| format!("{text}text"));
    liar.proof_text("more than 128 KiB", false, |text| {
        text.replacen("index", &format!("extra {}\nindex", "A".repeat(128 << 10)), 1)
    });
    liar.proof_text("almost 128 KiB", true, |text| {
        text.replacen("index", &format!("extra {}\nindex", "A".repeat(124 << 10)), 1)
    });
}
