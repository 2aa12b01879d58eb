//! A witness over HTTP, asked by `uphold log witness`, by two at once, and stopped.

use std::io::Write as _;

use evidence::Hash;
use tests::Home;
use vault::Log;

use super::server::{Answer, Server, connected};
use super::{ORIGIN, begun, copied, grow, stranger, witness};

#[test]
fn the_owner_of_a_log_asks_in_one_go() {
    let home = Home::new();
    let mut log = begun(&home);
    let (other, key) = witness(&log);
    let server = Server::start(&other);
    let url = server.url();
    let ask = ["log", "witness", &url, "--witness", &key, "--json"];
    let first = home.uphold(&ask).exits(0).json();
    assert_eq!((&first["size"], &first["witness"]), (&1.into(), &"w.example".into()));
    home.uphold(&ask[..5]).exits(0).says("nothing was asked");
    let again = home.uphold(&ask).exits(0).json();
    assert_eq!(again["time"], first["time"]);
    grow(&mut log, 1);
    let slash = format!("{url}/");
    home.uphold(&["log", "witness", &slash, "--witness", &key]).exits(0).says("with 2 entries");
    // The witness saw more than came back here: it is asked from there.
    grow(&mut log, 2);
    assert_eq!(server.add_checkpoint(log.request(2).unwrap().to_string()).status, 200);
    grow(&mut log, 3);
    assert_eq!(home.uphold(&ask).exits(0).json()["size"], 4);
    assert_eq!(log.check().unwrap().vouched, 3);
    assert_eq!(log.prove(3, false).unwrap().1.unwrap().vouchers(), 1);
}

#[test]
fn what_a_witness_refuses_is_told() {
    let home = Home::new();
    let mut log = begun(&home);
    let (other, key) = stranger();
    let server = Server::start(&other);
    let url = server.url();
    let ask = |home: &Home| home.uphold(&["log", "witness", &url, "--witness", &key]);
    ask(&home).exits(1).tells("the witness `w.example` does not know this log");
    other.uphold(&["witness", "add", &log.key().unwrap().to_string()]).exits(0);
    let (_, wrong) = stranger();
    let refused = home.uphold(&["log", "witness", &url, "--witness", &wrong]).exits(2);
    refused.tells("no line here is of the witness");
    // An older copy of the log, and a second history.
    let (old, _) = copied(&home);
    let (copy, mut second) = copied(&home);
    grow(&mut log, 1);
    grow(&mut log, 2);
    ask(&home).exits(0);
    ask(&old).exits(2).tells("somebody says to have seen more entries than there are here");
    (3..6).for_each(|n| grow(&mut second, n));
    ask(&copy).exits(1).tells("is not the one that it saw before");
    let missing = format!("{url}/nowhere");
    let nowhere = home.uphold(&["log", "witness", &missing, "--witness", &key, "--json"]);
    nowhere.exits(0);
    grow(&mut log, 7);
    home.uphold(&["log", "witness", &missing, "--witness", &key]).exits(1);
    server.kill();
    ask(&home).exits(2).tells("the connection failed");
    home.uphold(&["log", "witness", "ftp://x", "--witness", &key]).exits(2).tells("http://");
}

/// The same request twice, and two sizes from one: one is answered, the other told what is new.
#[test]
fn of_two_at_once_one_waits() {
    let home = Home::new();
    let mut log = begun(&home);
    let (other, _) = witness(&log);
    let server = Server::start(&other);
    let ask = |log: &Log, old| log.request(old).unwrap().to_string();
    let mut old = 0;
    for round in 0..10 {
        let small = ask(&log, old);
        let small_size = log.head().size;
        grow(&mut log, 2 * round);
        let large = ask(&log, old);
        let large_size = log.head().size;
        let (one, two) = std::thread::scope(|scope| {
            let one = scope.spawn(|| server.add_checkpoint(&small));
            let two = scope.spawn(|| server.add_checkpoint(&large));
            (one.join().unwrap(), two.join().unwrap())
        });
        let told = |size: u64| Answer {
            status: 409,
            kind: "text/x.tlog.size".into(),
            body: format!("{size}\n"),
        };
        old = match (one.status, two.status) {
            (200, 409) => {
                assert_eq!(two, told(small_size));
                small_size
            }
            (409, 200) => {
                assert_eq!(one, told(large_size));
                large_size
            }
            other => panic!("{other:?}"),
        };
        grow(&mut log, 2 * round + 1);
    }
}

#[test]
fn a_witness_by_file_and_one_that_serves_are_one() {
    let home = Home::new();
    let mut log = begun(&home);
    let (other, _) = witness(&log);
    let server = Server::start(&other);
    let first = log.request(0).unwrap().to_string();
    other.uphold_fed(&["witness", "cosign", "-"], first.as_bytes()).exits(0);
    assert_eq!(server.add_checkpoint(&first).status, 409);
    grow(&mut log, 1);
    assert_eq!(server.add_checkpoint(log.request(1).unwrap().to_string()).status, 200);
    other.uphold_fed(&["witness", "cosign", "-"], first.as_bytes()).exits(1);
}

#[test]
fn ctrl_c_stops_it_and_it_begins_again_where_it_was() {
    let home = Home::new();
    let log = begun(&home);
    let (other, _) = witness(&log);
    let server = Server::start(&other);
    assert_eq!(server.add_checkpoint(log.request(0).unwrap().to_string()).status, 200);
    let path = format!("/{}/checkpoint", Hash::of(ORIGIN.as_bytes()));
    let shown = server.get(&path);
    // Somebody who never ends does not keep it from stopping.
    let mut slow = connected(&server.address).unwrap();
    slow.write_all(b"POST /add-checkpoint HTTP/1.1\r\nHost: w\r\nContent-Length: 9\r\n\r\n")
        .unwrap();
    let (status, said) = server.interrupt();
    assert_eq!((status.code(), said.trim()), (Some(0), "the witness has stopped"));
    let again = Server::start(&other);
    assert_eq!(again.get(&path), shown);
    assert_eq!(again.add_checkpoint(log.request(0).unwrap().to_string()).status, 409);
}

#[test]
fn other_machines_are_let_in_only_when_asked_for() {
    let (other, _) = stranger();
    let everywhere = ["witness", "serve", "--listen", "0.0.0.0:0"];
    other.uphold(&everywhere).exits(2).tells("other machines could reach `0.0.0.0:0`");
    let server = Server::start(&other);
    let taken = ["witness", "serve", "--listen", &server.address];
    other.uphold(&taken).exits(2).tells("not possible to listen");
    other.uphold(&["witness", "serve", "--listen", "here"]).exits(2);
    Home::new().uphold(&["witness", "serve"]).exits(2).tells("no witness has begun");
}
