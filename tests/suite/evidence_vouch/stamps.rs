//! Timestamps by an authority of our own, made by `openssl` and accepted by it.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::thread::JoinHandle;

use tests::Home;

use super::{begun, grow};

const CONFIG: &str = include_str!("../../../crates/uphold/src/stamp/tests/lab.cnf");

/// The folder of a home as a laboratory: the authority `root`, and `tsa`, which stamps.
struct Lab {
    folder: PathBuf,
}

impl Lab {
    fn new(home: &Home) -> Self {
        let lab = Self { folder: home.path("lab") };
        home.write("lab/lab.cnf", CONFIG);
        home.write("lab/database", "");
        for name in ["root", "tsa"] {
            lab.done(&format!(
                "genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out {name}.key"
            ));
            lab.done(&format!(
                "req -new -config lab.cnf -key {name}.key -out {name}.csr -subj /C=GB/O=Lab/CN={name}"
            ));
        }
        let dates = "-startdate 20200101000000Z -enddate 20991231235959Z";
        let sign = "ca -config lab.cnf -batch -notext -keyfile root.key";
        lab.done(&format!("{sign} -selfsign -in root.csr -out root.pem -extensions root {dates}"));
        lab.done(&format!(
            "{sign} -cert root.pem -in tsa.csr -out tsa.pem -extensions stamps {dates}"
        ));
        lab
    }

    /// The answer to a request.
    fn reply(&self, request: &[u8]) -> Vec<u8> {
        std::fs::write(self.folder.join("ask.tsq"), request).unwrap();
        self.done(
            "ts -reply -config lab.cnf -section plain -queryfile ask.tsq -signer tsa.pem \
             -inkey tsa.key -out answer.tsr",
        );
        std::fs::read(self.folder.join("answer.tsr")).unwrap()
    }

    /// Whether `openssl ts -verify -in FILE -data TEXT` accepts what is kept.
    fn accepts(&self, kept: &[u8], text: &str) -> bool {
        std::fs::write(self.folder.join("kept.tsr"), kept).unwrap();
        std::fs::write(self.folder.join("text"), text).unwrap();
        self.openssl("ts -verify -in kept.tsr -data text -CAfile root.pem").status.success()
    }

    fn done(&self, arguments: &str) {
        let output = self.openssl(arguments);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "openssl {arguments}: {said}");
    }

    fn openssl(&self, arguments: &str) -> Output {
        let mut command = Command::new("openssl");
        command.args(arguments.split_whitespace()).current_dir(&self.folder).output().unwrap()
    }
}

fn kept(home: &Home, size: u64) -> Option<Vec<u8>> {
    std::fs::read(home.data().join(format!("log/vouched/{size:06}.tsr"))).ok()
}

#[test]
fn a_request_goes_out_and_the_answer_is_kept() {
    let home = Home::new();
    let mut log = begun(&home);
    let lab = Lab::new(&home);
    home.uphold(&["log", "timestamp", "--request", "ask.tsq"]).exits(0).says("send `ask.tsq`");
    let request = std::fs::read(home.path("ask.tsq")).unwrap();
    // Asked again, it is the same: the answer to either is good.
    home.uphold(&["log", "timestamp", "--request", "ask.tsq"]).exits(0);
    assert_eq!(std::fs::read(home.path("ask.tsq")).unwrap(), request);
    home.write("answer.tsr", lab.reply(&request));
    let text = log.note().text.clone();
    grow(&mut log, 1);
    let take = ["log", "timestamp", "--response", "answer.tsr", "--authority", "lab/root.pem"];
    let taken = home.uphold(&[&take[..], &["--json"]].concat()).exits(0).json();
    assert_eq!(
        (&taken["size"], &taken["checked"], &taken["kept"]),
        (&1.into(), &true.into(), &true.into())
    );
    assert_eq!(taken["authority"], "CN=root, O=Lab, C=GB");
    assert!(lab.accepts(&kept(&home, 1).unwrap(), &text));
    assert!(!lab.accepts(&kept(&home, 1).unwrap(), &log.note().text));
    home.uphold(&take).exits(0).says("was stamped already").says("signed by `CN=tsa");
    let (_, best) = log.prove(0, false).unwrap();
    assert_eq!(best.unwrap().vouchers(), 1);
}

#[test]
fn without_an_authority_nothing_is_said_of_the_signature() {
    let home = Home::new();
    let log = begun(&home);
    let lab = Lab::new(&home);
    home.uphold(&["log", "timestamp", "--request", "ask.tsq"]).exits(0);
    home.write("answer.tsr", lab.reply(&std::fs::read(home.path("ask.tsq")).unwrap()));
    // A token by itself is kept so that `openssl` reads it without being told.
    lab.done("ts -reply -in answer.tsr -token_out -out token.tst");
    let taken = home.uphold(&["log", "timestamp", "--response", "lab/token.tst"]).exits(0);
    taken.says("was NOT checked");
    assert!(lab.accepts(&kept(&home, 1).unwrap(), &log.note().text));
    // What was kept unchecked makes way for what holds.
    let other = Home::new();
    let trusted = Lab::new(&other);
    home.write("root.pem", other.read("lab/root.pem"));
    home.write("answer.tsr", trusted.reply(&std::fs::read(home.path("ask.tsq")).unwrap()));
    let take = ["log", "timestamp", "--response", "answer.tsr", "--authority", "root.pem"];
    home.uphold(&take).exits(0).says("is stamped").says("comes from the authority");
    assert!(trusted.accepts(&kept(&home, 1).unwrap(), &log.note().text));
    home.uphold(&take).exits(0).says("was stamped already").says("comes from the authority");
}

#[test]
fn what_is_no_answer_to_the_request_is_not_kept() {
    let home = Home::new();
    let log = begun(&home);
    let lab = Lab::new(&home);
    let other = Home::new();
    let _other_lab = Lab::new(&other);
    home.write("text", &log.note().text);
    home.uphold(&["log", "timestamp", "--request", "ask.tsq"]).exits(0);
    let request = std::fs::read(home.path("ask.tsq")).unwrap();
    let take = |more: &[&str]| {
        home.uphold(&[&["log", "timestamp", "--response", "answer.tsr"], more].concat())
    };
    lab.done("ts -query -data ../text -sha256 -cert -out theirs.tsq");
    home.write("answer.tsr", lab.reply(&std::fs::read(home.path("lab/theirs.tsq")).unwrap()));
    take(&[]).exits(2).tells("answers another request");
    lab.done("ts -query -data lab.cnf -sha256 -cert -out theirs.tsq");
    home.write("answer.tsr", lab.reply(&std::fs::read(home.path("lab/theirs.tsq")).unwrap()));
    take(&[]).exits(2).tells("for no checkpoint of this log");
    let good = lab.reply(&request);
    home.write("answer.tsr", &good);
    home.write("other.pem", other.read("lab/root.pem"));
    take(&["--authority", "other.pem"]).exits(2).tells("does not come from an authority");
    take(&["--authority", "ask.tsq"]).exits(2).tells("no certificates in PEM");
    take(&["--authority", "none.pem"]).exits(2).tells("no such file");
    let mut changed = good.clone();
    *changed.last_mut().unwrap() ^= 1;
    home.write("answer.tsr", changed);
    take(&["--authority", "lab/root.pem"]).exits(2);
    home.write("answer.tsr", "<html>");
    take(&[]).exits(2).tells("no timestamp that can be read");
    home.write("answer.tsr", vec![0x30; 100_000]);
    take(&[]).exits(2).tells("longer than any timestamp");
    assert_eq!(kept(&home, 1), None);
    home.write("answer.tsr", good);
    take(&["--authority", "lab/root.pem"]).exits(0).says("comes from the authority");
}

/// An authority that answers one request, with this status.
fn authority(lab: Lab, status: u16) -> (String, JoinHandle<(String, Lab)>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/stamp", listener.local_addr().unwrap());
    let thread = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut seen = Vec::new();
        let (head, body) = loop {
            let mut piece = [0; 1024];
            let count = stream.read(&mut piece).unwrap();
            seen.extend(&piece[..count]);
            let end = seen.windows(4).position(|four| four == b"\r\n\r\n");
            let Some((head, body)) = end.map(|end| seen.split_at(end + 4)) else { continue };
            // A request says its own length.
            if body.len() > 2 && body.len() == usize::from(body[1]) + 2 {
                break (String::from_utf8(head.to_vec()).unwrap(), body.to_vec());
            }
        };
        let reply = lab.reply(&body);
        let answer = format!(
            "HTTP/1.1 {status} Status\r\nContent-Type: application/timestamp-reply\r\nContent-Length: {}\r\n\r\n",
            reply.len()
        );
        stream.write_all(&[answer.as_bytes(), &reply].concat()).unwrap();
        (head, lab)
    });
    (url, thread)
}

#[test]
fn an_authority_is_asked_over_http_once() {
    let home = Home::new();
    let log = begun(&home);
    let (url, thread) = authority(Lab::new(&home), 503);
    home.uphold(&["log", "timestamp", &url]).exits(2).tells("status `503`");
    let (_, lab) = thread.join().unwrap();
    assert_eq!(kept(&home, 1), None);
    let (url, thread) = authority(lab, 200);
    let ask = ["log", "timestamp", &url, "--authority", "lab/root.pem"];
    home.uphold(&ask).exits(0).says("signed by `CN=tsa, O=Lab, C=GB`");
    let (head, lab) = thread.join().unwrap();
    assert!(head.starts_with("POST /stamp HTTP/1.1\r\n"), "{head}");
    assert!(
        head.to_lowercase().contains("content-type: application/timestamp-query\r\n"),
        "{head}"
    );
    assert!(lab.accepts(&kept(&home, 1).unwrap(), &log.note().text));
    // Nobody listens there any more, and nobody is asked.
    home.uphold(&ask).exits(0).says("was stamped already");
}

#[test]
fn one_way_is_chosen() {
    let home = Home::new();
    begun(&home);
    for args in [&[][..], &["--request", "a", "--response", "b"], &["http://x", "--request", "a"]] {
        home.uphold(&[&["log", "timestamp"], args].concat()).exits(2);
    }
    home.uphold(&["log", "timestamp", "--request", "a", "--authority", "b"]).exits(2);
}

#[test]
fn a_timestamp_vouches_for_a_notice_too() {
    let home = Home::new();
    home.write("choir.toml", include_str!("../../../examples/notices/choir.toml"));
    home.uphold(&["notice", "new", "--answers", "choir.toml", "--out", "notice"]).exits(0);
    home.uphold(&["log", "show"]).exits(0).says("a version of a privacy notice was published");
    home.uphold(&["log", "show", "--lang", "cy"]).exits(0).says("fersiwn o hysbysiad preifatrwydd");
    let lab = Lab::new(&home);
    home.uphold(&["log", "timestamp", "--request", "ask.tsq"]).exits(0);
    home.write("answer.tsr", lab.reply(&std::fs::read(home.path("ask.tsq")).unwrap()));
    let take = ["log", "timestamp", "--response", "answer.tsr", "--authority", "lab/root.pem"];
    home.uphold(&take).exits(0);
    home.uphold(&["receipt", "refresh", "notice"]).exits(0);
    home.write("log.vkey", home.uphold(&["log", "key"]).exits(0).out);
    let verify =
        |more: &[&str]| home.uphold(&[&["verify", "notice", "--key", "log.vkey"], more].concat());
    verify(&["--authority", "lab/root.pem"]).exits(0).says("vouched for by the timestamp of");
    verify(&[]).exits(0).says("without --authority nobody knows whose it is");
    let other = Home::new();
    let _other_lab = Lab::new(&other);
    home.write("other.pem", other.read("lab/root.pem"));
    verify(&["--authority", "other.pem"]).exits(1).says("the timestamp does not hold");
    let record: serde_json::Value = serde_json::from_str(&home.read("notice/notice.json")).unwrap();
    let served = |more: &[&str]| {
        let day = record["from"].as_str().unwrap();
        home.uphold(&[&["notice", "served", "notice", "--on", day], more].concat())
    };
    served(&["--authority", "lab/root.pem"]).exits(0).says("vouched for by the timestamp of");
    served(&["--authority", "other.pem"]).exits(1).says("the timestamp does not hold");
    served(&["--timestamp", "notice/receipt.tsr"]).exits(2).tells("cannot be named");
}
