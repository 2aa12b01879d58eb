//! Bodies and connections that mean no good: refused, and the next one is answered.

use std::io::{Read, Write};

use evidence::{Hash, What};
use tests::Home;

use super::server::{Server, answer, connected};
use super::{begun, witness};

#[test]
fn odd_bodies_are_refused_and_change_nothing() {
    let home = Home::new();
    let log = begun(&home);
    let (other, _) = witness(&log);
    let server = Server::start(&other);
    let good = log.request(0).unwrap().to_string();
    let hashes = |count| good.replacen("old 0\n", &format!("old 0\n{}", line().repeat(count)), 1);
    let status = |body: &[u8]| server.add_checkpoint(body).status;
    assert_eq!(status(&vec![b'x'; What::Request.longest() + 1]), 413);
    assert_eq!(status(&vec![b'x'; What::Request.longest()]), 400);
    assert_eq!(status(hashes(10_000).as_bytes()), 413);
    assert_eq!(status(hashes(64).as_bytes()), 400);
    assert_eq!(status(hashes(63).as_bytes()), 422);
    assert_eq!(status(b"old 0\n\n\xff\xfe\n"), 400);
    assert_eq!(status(good.replace("old 0", "old 0\0").as_bytes()), 400);
    assert_eq!(status(good.replace('\n', "\r\n").as_bytes()), 400);
    let many = good.lines().last().unwrap().to_owned() + "\n";
    assert_eq!(status(format!("{good}{}", many.repeat(200)).as_bytes()), 400);
    let long =
        format!("old 0\n\n{}\n1\n{}\n\n{many}", "x".repeat(70_000), Hash::of(b"").to_base64());
    assert_eq!(status(long.as_bytes()), 400);
    assert_eq!(status(format!("{good}{}", many.repeat(99)).as_bytes()), 200);
    assert_eq!(status(good.as_bytes()), 409);
}

fn line() -> String {
    format!("{}\n", Hash::of(b"x").to_base64())
}

#[test]
fn endless_and_broken_requests_end() {
    let home = Home::new();
    let log = begun(&home);
    let (other, _) = witness(&log);
    let server = Server::start(&other);
    let head = "POST /add-checkpoint HTTP/1.1\r\nHost: w\r\nTransfer-Encoding: chunked\r\n\r\n";
    let mut endless = connected(&server.address).unwrap();
    endless.write_all(head.as_bytes()).unwrap();
    let chunk = format!("8000\r\n{}\r\n", "x".repeat(0x8000));
    // The server hangs up at some time: what is written then fails.
    while endless.write_all(chunk.as_bytes()).is_ok() {}
    for broken in ["GET\r\n\r\n", "\0\0\0\0\r\n\r\n", "POST /add-checkpoint HTTP/9\r\n\r\n"] {
        let mut stream = connected(&server.address).unwrap();
        stream.write_all(broken.as_bytes()).unwrap();
        let mut said = Vec::new();
        drop(stream.read_to_end(&mut said));
        assert!(said.is_empty() || said.starts_with(b"HTTP/1.1 400"), "{said:?}");
    }
    let long = format!("GET /{} HTTP/1.1\r\nHost: w\r\n\r\n", "x".repeat(100_000));
    let mut stream = connected(&server.address).unwrap();
    drop(stream.write_all(long.as_bytes()));
    drop(stream.shutdown(std::net::Shutdown::Write));
    drop(stream.read_to_end(&mut Vec::new()));
    assert_eq!(server.add_checkpoint(log.request(0).unwrap().to_string()).status, 200);
}

/// Waits for the server's own patience, about ten seconds.
#[test]
fn slow_senders_hold_nobody_up_for_ever() {
    let home = Home::new();
    let log = begun(&home);
    let (other, _) = witness(&log);
    let server = Server::start(&other);
    let head = "POST /add-checkpoint HTTP/1.1\r\nHost: w\r\nContent-Length: 1000\r\n";
    let mut body = connected(&server.address).unwrap();
    body.write_all(format!("{head}\r\nold 0\n").as_bytes()).unwrap();
    let mut slow: Vec<_> = (0..80).map(|_| connected(&server.address).unwrap()).collect();
    slow.iter_mut().for_each(|stream| stream.write_all(head.as_bytes()).unwrap());
    let said = answer(&mut body).unwrap();
    assert_eq!((said.status, said.body.as_str()), (408, "too-slow\n"));
    assert_eq!(server.add_checkpoint(log.request(0).unwrap().to_string()).status, 200);
    for mut stream in slow.into_iter().take(10) {
        let mut said = Vec::new();
        drop(stream.read_to_end(&mut said));
        assert!(said.is_empty(), "{said:?}");
    }
}
