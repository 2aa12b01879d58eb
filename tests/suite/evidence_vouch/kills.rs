//! Killed at any instant: a witness never signs two histories, and never forgets what it answered.

use std::time::{Duration, Instant};

use evidence::{Hash, Note};
use tests::{Home, Kills, soak_seconds};
use vault::Log;

use super::server::{Server, answer, sent};
use super::{ORIGIN, begun, copied, grow, witness};

/// The last checkpoint that the witness says that it cosigned: size and root.
fn seen(server: &Server) -> Option<(u64, Hash)> {
    let shown = server.get(&format!("/{}/checkpoint", Hash::of(ORIGIN.as_bytes())));
    if shown.status == 404 {
        return None;
    }
    let note = Note::parse(shown.body.as_bytes()).unwrap();
    let checkpoint = evidence::Checkpoint::parse(&note.text).unwrap();
    Some((checkpoint.size, checkpoint.root))
}

/// Asks for the next checkpoint of this log, and kills the server within some moments; true
/// if it had answered with a cosignature.
fn asked_and_killed(server: Server, log: &Log, old: u64, kills: &mut Kills) -> bool {
    let request = log.request(old).unwrap().to_string();
    let stream = sent(&server.address, request.as_bytes());
    kills.wait();
    server.kill();
    let answer = stream.and_then(|mut stream| answer(&mut stream));
    kills.learn(answer.is_some());
    answer.is_some_and(|answer| answer.status == 200)
}

#[test]
fn soak_kills_of_a_witness() {
    let home = Home::new();
    let mut first = begun(&home);
    let (other, _) = witness(&first);
    let server = Server::start(&other);
    assert_eq!(server.add_checkpoint(first.request(0).unwrap().to_string()).status, 200);
    server.kill();
    let (_copy, mut second) = copied(&home);
    let mut kills = Kills::new(11);
    let mut answered = (1, first.head().root);
    let (mut rounds, mut cosignatures) = (0, 0);
    let until = Instant::now() + Duration::from_secs(soak_seconds(8));
    while Instant::now() < until || rounds < 20 {
        rounds += 1;
        grow(&mut first, 2 * rounds);
        grow(&mut second, 2 * rounds + 1);
        let server = Server::start(&other);
        let last = seen(&server).unwrap();
        assert!(last.0 >= answered.0, "it forgot {answered:?}: {last:?}");
        if last.0 == answered.0 {
            assert_eq!(last, answered, "it took another history");
        }
        // Whichever history was first to be cosigned beyond the fork stays the only one.
        let log = if kills.dice().below(2) == 0 { &first } else { &second };
        if asked_and_killed(server, log, last.0, &mut kills) {
            cosignatures += 1;
            answered = (log.head().size, log.head().root);
        }
    }
    let server = Server::start(&other);
    let last = seen(&server).unwrap();
    let is_of = |log: &Log| log.vouch(&shown(&server), None).is_ok();
    assert!(is_of(&first) ^ is_of(&second) || last.0 == 1, "{last:?}");
    println!("{rounds} kills, {cosignatures} cosignatures");
}

fn shown(server: &Server) -> Note {
    let shown = server.get(&format!("/{}/checkpoint", Hash::of(ORIGIN.as_bytes())));
    Note::parse(shown.body.as_bytes()).unwrap()
}
