use proptest::prelude::*;

use super::*;
use crate::checkpoint::cosign;
use crate::key::{Manner, SigningKey};
use crate::statement::Event;
use crate::{Hash, tree};

const MADE: u64 = 1_764_000_000;

fn log() -> SigningKey {
    SigningKey::from_seed("example.com/log", Manner::Note, &[1; 32]).unwrap()
}

fn witness(seed: u8) -> SigningKey {
    SigningKey::from_seed("w.example", Manner::Cosignature, &[seed; 32]).unwrap()
}

fn time(seconds: u64) -> Time {
    Time::from_seconds(seconds).unwrap()
}

fn event() -> Event {
    Event::new("genesis", "example.com/log", Hash::of(b"salt"), time(MADE))
}

/// The statement as the fifth of seven entries.
fn proved(statement: &[u8]) -> Proof {
    let mut leaves: Vec<Hash> = (0..7_u8).map(|n| Hash::of_leaf(&[n])).collect();
    leaves[4] = Hash::of_leaf(&statement::entry(statement).0);
    let root = tree::root(&leaves[..], 7).unwrap();
    let checkpoint = Checkpoint { origin: "example.com/log".into(), size: 7, root };
    let path = tree::inclusion(&leaves[..], 4, 7).unwrap();
    Proof { index: 4, path, checkpoint: checkpoint.sign(&log()) }
}

fn policy() -> Policy {
    Policy::of_keys(vec![log().public().clone()], vec![witness(2).public().clone()])
}

fn found(event: &Event, change: impl FnOnce(&mut Proof), policy: &Policy) -> Examined {
    let bytes = event.bytes().unwrap();
    let mut proof = proved(&bytes);
    change(&mut proof);
    examine(&bytes, proof.to_string().as_bytes(), policy, time(MADE + 3_600)).unwrap()
}

fn cosigned_at(seconds: u64, seed: u8) -> impl Fn(&mut Proof) {
    move |proof| {
        let line = cosign(&proof.checkpoint, &witness(seed), time(seconds));
        proof.checkpoint.signatures.push(line);
    }
}

#[test]
fn a_true_statement_has_no_failures() {
    let found = found(&event(), |_| {}, &policy());
    assert_eq!(found.failures, []);
    assert_eq!(found.signer.as_ref(), Some(log().public()));
    assert_eq!((found.index, found.checkpoint.size), (4, 7));
    assert_eq!(found.vouched, None);
}

#[test]
fn without_a_key_the_signer_is_not_established() {
    let found = found(&event(), |_| {}, &Policy::default());
    assert_eq!(found.failures, [Failure::SignerUnknown]);
}

#[test]
fn another_key_of_the_same_name_is_nobody() {
    let other = SigningKey::from_seed("example.com/log", Manner::Note, &[9; 32]).unwrap();
    let policy = Policy::of_keys(vec![other.public().clone()], Vec::new());
    assert_eq!(found(&event(), |_| {}, &policy).failures, [Failure::SignerUnknown]);
}

#[test]
fn each_altered_part_is_named() {
    let failures = |change: fn(&mut Proof)| found(&event(), change, &policy()).failures;
    assert_eq!(failures(|proof| proof.index = 5), [Failure::NotInLog]);
    assert_eq!(failures(|proof| proof.path[0] = Hash::of(b"x")), [Failure::NotInLog]);
    let broken = failures(|proof| proof.checkpoint.signatures[0].bytes[0] ^= 1);
    assert_eq!(broken, [Failure::SignatureWrong]);
    let resized = failures(|proof| {
        proof.checkpoint.text = proof.checkpoint.text.replace("\n7\n", "\n6\n");
    });
    assert!(resized.contains(&Failure::SignatureWrong), "{resized:?}");
    let foreign = Event::new("genesis", "example.com/other", Hash::of(b"salt"), time(MADE));
    assert_eq!(found(&foreign, |_| {}, &policy()).failures, [Failure::OtherLog]);
}

#[test]
fn a_witness_vouches_for_the_time() {
    let examined = found(&event(), cosigned_at(MADE + 60, 2), &policy());
    assert_eq!(examined.failures, []);
    assert_eq!(examined.vouched, Some(time(MADE + 60)));
    assert_eq!(examined.witnesses, [("w.example".to_owned(), time(MADE + 60))]);
    // A witness that is not trusted vouches for nothing.
    let stranger = found(&event(), cosigned_at(MADE + 60, 3), &policy());
    assert_eq!((stranger.failures, stranger.vouched), (Vec::new(), None));
    let broken = |proof: &mut Proof| {
        cosigned_at(MADE + 60, 2)(proof);
        proof.checkpoint.signatures[1].bytes[20] ^= 1;
    };
    assert_eq!(found(&event(), broken, &policy()).failures, [Failure::CosignatureWrong]);
}

#[test]
fn times_that_cannot_be_are_told() {
    let early = found(&event(), cosigned_at(MADE - 601, 2), &policy());
    assert_eq!(early.failures, [Failure::LaterThanVouched]);
    let within = found(&event(), cosigned_at(MADE - 600, 2), &policy());
    assert_eq!(within.failures, []);
    let bytes = event().bytes().unwrap();
    let proof = proved(&bytes).to_string();
    let seen = |now| examine(&bytes, proof.as_bytes(), &policy(), time(now)).unwrap().failures;
    assert_eq!(seen(MADE - 86_401), [Failure::FromTheFuture]);
    assert_eq!(seen(MADE - 86_400), []);
}

#[test]
fn a_quorum_counts_from_when_it_was_complete() {
    let mut text = format!("log {}\n", log().public());
    for seed in [2, 3, 4] {
        text += &format!("witness w{seed} {}\n", witness(seed).public());
    }
    text += "group g 2 w2 w3 w4\nquorum g\n";
    let policy = Policy::parse(text.as_bytes()).unwrap();
    let one = found(&event(), cosigned_at(MADE + 60, 2), &policy);
    assert_eq!((one.failures, one.vouched), (vec![Failure::QuorumMissing], None));
    let three = |proof: &mut Proof| {
        for (seed, at) in [(2, 90), (3, 60), (4, 75)] {
            cosigned_at(MADE + at, seed)(proof);
        }
    };
    let three = found(&event(), three, &policy);
    assert_eq!((three.failures, three.vouched), (Vec::new(), Some(time(MADE + 75))));
}

#[test]
fn a_stolen_key_counts_only_where_a_witness_saw_it_before() {
    let key = log().public().to_string();
    let policy = format!(
        "log {key}\nwitness w {}\nquorum none\nuphold-revoked {key} {}\n",
        witness(2).public(),
        time(MADE + 100)
    );
    let policy = Policy::parse(policy.as_bytes()).unwrap();
    assert_eq!(found(&event(), |_| {}, &policy).failures, [Failure::KeyRevoked]);
    assert_eq!(found(&event(), cosigned_at(MADE + 99, 2), &policy).failures, []);
    let after = found(&event(), cosigned_at(MADE + 100, 2), &policy).failures;
    assert_eq!(after, [Failure::KeyRevoked]);
}

#[test]
fn a_wrong_line_of_any_trusted_key_spoils_it() {
    let other = SigningKey::from_seed("example.com/other", Manner::Note, &[9; 32]).unwrap();
    let keys = vec![log().public().clone(), other.public().clone()];
    let policy = Policy::of_keys(keys, Vec::new());
    let line = |bytes: Vec<u8>| {
        let signature = crate::note::Signature::of(other.public(), bytes);
        move |proof: &mut Proof| proof.checkpoint.signatures.push(signature)
    };
    assert_eq!(found(&event(), line(vec![0; 64]), &policy).failures, [Failure::SignatureWrong]);
    let also = |proof: &mut Proof| {
        let bytes = other.sign(proof.checkpoint.text.as_bytes()).to_vec();
        proof.checkpoint.signatures.push(crate::note::Signature::of(other.public(), bytes));
    };
    let examined = found(&event(), also, &policy);
    assert_eq!((examined.failures, examined.signer.as_ref()), (Vec::new(), Some(log().public())));
}

#[test]
fn a_key_that_was_not_stolen_is_enough_beside_one_that_was() {
    let new = SigningKey::from_seed("example.com/log", Manner::Note, &[9; 32]).unwrap();
    let both = |proof: &mut Proof| {
        let bytes = new.sign(proof.checkpoint.text.as_bytes()).to_vec();
        proof.checkpoint.signatures.push(crate::note::Signature::of(new.public(), bytes));
    };
    let (old, new) = (log().public().to_string(), new.public().to_string());
    let policy =
        format!("log {old}\nlog {new}\nquorum none\nuphold-revoked {old} {}\n", time(MADE));
    let policy = Policy::parse(policy.as_bytes()).unwrap();
    assert_eq!(found(&event(), both, &policy).failures, []);
    assert_eq!(found(&event(), |_| {}, &policy).failures, [Failure::KeyRevoked]);
}

#[test]
fn a_rotated_key_is_enough_by_itself() {
    let new = SigningKey::from_seed("example.com/log", Manner::Note, &[9; 32]).unwrap();
    let both = |proof: &mut Proof| {
        let bytes = new.sign(proof.checkpoint.text.as_bytes()).to_vec();
        proof.checkpoint.signatures.push(crate::note::Signature::of(new.public(), bytes));
    };
    for key in [new.public().clone(), log().public().clone()] {
        let policy = Policy::of_keys(vec![key], Vec::new());
        assert_eq!(found(&event(), both, &policy).failures, []);
    }
}

proptest! {
    #[test]
    fn no_changed_byte_is_taken(in_proof in any::<bool>(), at in 0_usize..10_000, bit in 0_u8..8) {
        let mut statement = event().bytes().unwrap();
        let mut proof = proved(&statement);
        cosigned_at(MADE + 60, 2)(&mut proof);
        let mut proof = proof.to_string().into_bytes();
        let target = if in_proof { &mut proof } else { &mut statement };
        let at = at % target.len();
        target[at] ^= 1 << bit;
        let good = examine(&statement, &proof, &policy(), time(MADE)).is_ok_and(|found| {
            // A cosignature under another name is one that nobody asked for.
            found.failures.is_empty() && found.vouched.is_some()
        });
        prop_assert!(!good);
    }
}
