use proptest::prelude::*;

use super::*;
use crate::key::{Manner, SigningKey};

fn log(seed: u8) -> SigningKey {
    SigningKey::from_seed("example.com/log", Manner::Note, &[seed; 32]).unwrap()
}

fn leaves(count: u64) -> Vec<Hash> {
    (0..count).map(|n| Hash::of_leaf(&n.to_le_bytes())).collect()
}

fn checkpoint(size: u64) -> Checkpoint {
    let root = tree::root(&leaves(size)[..], size).unwrap();
    Checkpoint { origin: "example.com/log".into(), size, root }
}

fn request(old: u64, new: u64) -> Request {
    let path = tree::consistency(&leaves(new)[..], old, new).unwrap();
    Request { old, path, checkpoint: checkpoint(new).sign(&log(1)) }
}

fn judged(request: &Request, last: Option<u64>) -> Result<u64, Refusal> {
    let keys = [log(1).public().clone()];
    let last = last.map(|size| (size, checkpoint(size).root));
    judge(request, &keys, |_| last).map(|checkpoint| checkpoint.size)
}

#[test]
fn what_extends_the_last_is_signed() {
    assert_eq!(judged(&request(0, 5), None), Ok(5));
    assert_eq!(judged(&request(5, 9), Some(5)), Ok(9));
    assert_eq!(judged(&request(9, 9), Some(9)), Ok(9));
    assert_eq!(judged(&request(0, 0), None), Ok(0));
}

#[test]
fn another_last_size_is_told() {
    assert_eq!(judged(&request(0, 5), Some(3)), Err(Refusal::Conflict(3)));
    assert_eq!(judged(&request(5, 9), None), Err(Refusal::Conflict(0)));
    assert_eq!(Refusal::Conflict(3).status(), 409);
}

#[test]
fn a_second_history_is_not_signed() {
    let mut other = checkpoint(9);
    other.root = Hash::of(b"another history");
    let forged = Request { checkpoint: other.sign(&log(1)), ..request(5, 9) };
    assert_eq!(judged(&forged, Some(5)), Err(Refusal::Inconsistent));
    let mut same = checkpoint(5);
    same.root = Hash::of(b"another history");
    let forged = Request { checkpoint: same.sign(&log(1)), ..request(5, 5) };
    assert_eq!(judged(&forged, Some(5)), Err(Refusal::Inconsistent));
    let mut empty = checkpoint(0);
    empty.root = Hash::of(b"not nothing");
    let forged = Request { checkpoint: empty.sign(&log(1)), ..request(0, 0) };
    assert_eq!(judged(&forged, None), Err(Refusal::Inconsistent));
    let superfluous = Request { path: vec![Hash::of(b"x")], ..request(0, 5) };
    assert_eq!(judged(&superfluous, None), Err(Refusal::Inconsistent));
}

#[test]
fn strangers_are_told_apart_from_forgers() {
    let keys = [log(2).public().clone()];
    let ask = |request: &Request, keys: &[VerifierKey]| judge(request, keys, |_| None);
    assert_eq!(ask(&request(0, 5), &keys), Err(Refusal::WrongSignature));
    assert_eq!(ask(&request(0, 5), &[]), Err(Refusal::UnknownLog));
    let mut forged = request(0, 5);
    forged.checkpoint.signatures[0].bytes[5] ^= 1;
    let keys = [log(1).public().clone()];
    assert_eq!(ask(&forged, &keys), Err(Refusal::WrongSignature));
    let backwards = Request { old: 9, ..request(0, 5) };
    assert_eq!(ask(&backwards, &keys), Err(Refusal::Malformed));
}

#[test]
fn what_is_printed_is_read_and_nothing_else() {
    let text = request(5, 9).to_string();
    assert_eq!(Request::parse(text.as_bytes()).unwrap(), request(5, 9));
    for (from, to) in [("old 5", "old 05"), ("old 5\n", ""), ("=\n", "\n"), ("\n\n", "\n")] {
        assert!(Request::parse(text.replacen(from, to, 1).as_bytes()).is_err(), "{from}");
    }
    let long = Request { path: vec![Hash::of(b"x"); 64], ..request(5, 9) };
    assert!(Request::parse(long.to_string().as_bytes()).is_err());
}

proptest! {
    #[test]
    fn nothing_panics(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = Request::parse(&bytes);
    }
}
