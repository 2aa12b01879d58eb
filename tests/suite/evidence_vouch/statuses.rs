//! Every status of the protocol, with its content type and body.

use evidence::checkpoint::{Cosigned, cosigned};
use evidence::note::Signature;
use evidence::{Checkpoint, Hash, Note, VerifierKey};
use tests::Home;

use super::server::{Answer, Server};
use super::{ORIGIN, begun, copied, grow, witness};

const TEXT: &str = "text/plain; charset=utf-8";

fn refusal(status: u16, word: &str) -> Answer {
    Answer { status, kind: TEXT.into(), body: format!("{word}\n") }
}

fn conflict(size: u64) -> Answer {
    Answer { status: 409, kind: "text/x.tlog.size".into(), body: format!("{size}\n") }
}

#[test]
fn what_extends_is_cosigned_and_shown() {
    let home = Home::new();
    let mut log = begun(&home);
    let (other, key) = witness(&log);
    let key = VerifierKey::parse(&key).unwrap();
    let server = Server::start(&other);
    let path = format!("/{}/checkpoint", Hash::of(ORIGIN.as_bytes()));
    assert_eq!(server.get(&path), refusal(404, "unknown-log"));
    for n in 1..4 {
        let answer = server.add_checkpoint(log.request(n - 1).unwrap().to_string());
        assert_eq!((answer.status, answer.kind.as_str()), (200, TEXT));
        let mut note = log.note().clone();
        let line = answer.body.strip_suffix('\n').unwrap();
        note.signatures.push(Signature::parse(line).unwrap());
        assert!(matches!(cosigned(&note, &key), Cosigned::At(_)));
        let shown = server.get(&path);
        assert_eq!((shown.status, shown.body), (200, note.to_string()));
        grow(&mut log, n);
    }
    // The same size again is no conflict: another time is vouched for.
    let (_, head) = (server.add_checkpoint(log.request(3).unwrap().to_string()), log.head().size);
    assert_eq!(server.add_checkpoint(log.request(head).unwrap().to_string()).status, 200);
    for nowhere in ["/", "/abc/checkpoint", "/../key", "/add-checkpoint/x"] {
        assert_eq!(server.get(nowhere).status, 404, "{nowhere}");
    }
    assert_eq!(server.get(&path.to_uppercase().replace("CHECKPOINT", "checkpoint")).status, 404);
    assert_eq!(server.get("/add-checkpoint").status, 405);
}

#[test]
fn what_is_refused_has_its_status() {
    let home = Home::new();
    let mut log = begun(&home);
    let (other, _) = witness(&log);
    let server = Server::start(&other);
    let ask = |body: &str| server.add_checkpoint(body);
    for body in ["", "old 0\n", "old 00\n\nx\n", "old -1\n\n", "new 0\n\n"] {
        assert_eq!(ask(body), refusal(400, "malformed"), "{body:?}");
    }
    let first = log.request(0).unwrap();
    let one = first.to_string();
    assert_eq!(ask(&one.replacen("old 0", "old 2", 1)), refusal(400, "malformed"));
    assert_eq!(ask(&one.replacen("old 0", "old 1", 1)), conflict(0));
    let unsigned = |from: &str, to: &str| ask(&one.replacen(from, to, 1));
    let line = format!("— {ORIGIN} ");
    assert_eq!(unsigned(&line, "— example.com/other "), refusal(403, "wrong-signature"));
    let mut wrong = first.clone();
    wrong.checkpoint.signatures[0].bytes[5] ^= 1;
    assert_eq!(ask(&wrong.to_string()), refusal(403, "wrong-signature"));
    // A good line does not make up for a wrong one.
    wrong.checkpoint.signatures.push(first.checkpoint.signatures[0].clone());
    assert_eq!(ask(&wrong.to_string()), refusal(403, "wrong-signature"));
    let other_log = one.replacen(ORIGIN, "example.com/other", 1);
    assert_eq!(ask(&other_log), refusal(404, "unknown-log"));
    assert_eq!(
        ask(&one.replacen("old 0\n", &format!("old 0\n{}\n", Hash::of(b"").to_base64()), 1)),
        refusal(422, "inconsistent")
    );

    assert_eq!(ask(&one).status, 200);
    assert_eq!(ask(&one), conflict(1));
    grow(&mut log, 1);
    let mut second = log.request(1).unwrap();
    assert_eq!(ask(&log.request(0).unwrap().to_string()), conflict(1));
    second.path[0] = Hash::of(b"x");
    assert_eq!(ask(&second.to_string()), refusal(422, "inconsistent"));
    second.path.clear();
    assert_eq!(ask(&second.to_string()), refusal(422, "inconsistent"));
    assert_eq!(ask(&log.request(1).unwrap().to_string()).status, 200);
}

#[test]
fn an_empty_log_has_the_root_of_nothing() {
    let home = Home::new();
    let log = begun(&home);
    let (other, _) = witness(&log);
    let server = Server::start(&other);
    let key = log.signing_key().unwrap();
    let request = |root| {
        let checkpoint = Checkpoint { origin: ORIGIN.into(), size: 0, root };
        format!("old 0\n\n{}", checkpoint.sign(&key))
    };
    assert_eq!(server.add_checkpoint(request(Hash::of(b"x"))), refusal(422, "inconsistent"));
    assert_eq!(server.add_checkpoint(request(Hash::of(b""))).status, 200);
    assert_eq!(server.add_checkpoint(log.request(0).unwrap().to_string()).status, 200);
}

#[test]
fn a_second_history_is_inconsistent() {
    let home = Home::new();
    let mut log = begun(&home);
    let (other, _) = witness(&log);
    let server = Server::start(&other);
    grow(&mut log, 1);
    assert_eq!(server.add_checkpoint(log.request(0).unwrap().to_string()).status, 200);
    let (_copy, mut second) = copied(&home);
    grow(&mut log, 2);
    grow(&mut second, 3);
    let ask = |log: &vault::Log, old| server.add_checkpoint(log.request(old).unwrap().to_string());
    assert_eq!(ask(&log, 2).status, 200);
    assert_eq!(ask(&second, 2), conflict(3));
    assert_eq!(ask(&second, 3), refusal(422, "inconsistent"));
    grow(&mut second, 4);
    assert_eq!(ask(&second, 3), refusal(422, "inconsistent"));
    let shown = server.get(&format!("/{}/checkpoint", Hash::of(ORIGIN.as_bytes()))).body;
    let shown = Note::parse(shown.as_bytes()).unwrap();
    assert_eq!(shown.text, log.note().text);
}

#[test]
fn a_key_that_changed_must_be_added() {
    let home = Home::new();
    let mut log = begun(&home);
    let (other, _) = witness(&log);
    let server = Server::start(&other);
    assert_eq!(server.add_checkpoint(log.request(0).unwrap().to_string()).status, 200);
    let chance = vault::Chance { seed: [9; 32], salt: Hash([9; 32]) };
    let new = log.rotate(chance, super::at(5)).unwrap();
    grow(&mut log, 1);
    let request = log.request(1).unwrap().to_string();
    assert_eq!(server.add_checkpoint(&request), refusal(403, "wrong-signature"));
    // While it serves.
    other.uphold(&["witness", "add", &new.to_string()]).exits(0);
    assert_eq!(server.add_checkpoint(&request).status, 200);
}
