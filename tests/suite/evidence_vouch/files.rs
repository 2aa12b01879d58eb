//! By file and mail: requests go out, lines come back.

use evidence::Checkpoint;
use tests::{Home, Ran};

use super::{begun, copied, grow, stranger, witness};

/// What the log asks, cosigned by the witness: the file that comes back.
fn cosigned(log: &Home, witness: &Home, more: &[&str]) -> Ran {
    let request = [&["log", "request"], more].concat();
    let request = log.uphold(&request).exits(0).out;
    witness.uphold_fed(&["witness", "cosign", "-"], request.as_bytes())
}

#[test]
fn a_checkpoint_goes_out_and_its_cosignature_is_kept() {
    let home = Home::new();
    let mut log = begun(&home);
    let (other, key) = witness(&log);
    home.uphold(&["log", "request", "--out", "ask.txt"]).exits(0).says("send `ask.txt`");
    other.write("ask.txt", home.read("ask.txt"));
    let made = other.uphold(&["witness", "cosign", "ask.txt", "--out", "line.txt"]).exits(0);
    made.says("send `line.txt` back");
    home.write("line.txt", other.read("line.txt"));
    let kept = ["log", "cosigned", "line.txt", "--witness", &key, "--json"];
    let kept = home.uphold(&kept).exits(0).json();
    assert_eq!((&kept["witness"], &kept["size"]), (&"w.example".into(), &1.into()));
    let (_, vouched) = log.prove(0, false).unwrap();
    assert_eq!(vouched.unwrap().vouchers(), 1);

    // From then on the request begins where the witness is, by its key, its file or its name.
    grow(&mut log, 1);
    home.write("w.vkey", format!("{key}\n"));
    for whom in [key.as_str(), "w.vkey", "w.example"] {
        let request = home.uphold(&["log", "request", "--witness", whom]).exits(0).out;
        assert!(request.starts_with("old 1\n"), "{whom}: {request}");
    }
    let line = cosigned(&home, &other, &["--witness", "w.vkey"]).exits(0).out;
    home.uphold_fed(&["log", "cosigned", "-", "--witness", "w.vkey"], line.as_bytes()).exits(0);
    let status = other.uphold(&["witness", "status", "--json"]).exits(0).json();
    assert_eq!((&status["logs"][0]["size"], status["key"].as_str()), (&2.into(), Some(&*key)));
    other.uphold(&["witness", "status"]).exits(0).says("`example.com/log`").says("2 entries");
    assert_eq!(log.check().unwrap().flaws, []);
}

#[test]
fn an_answer_may_come_when_the_log_has_grown() {
    let home = Home::new();
    let mut log = begun(&home);
    let (other, key) = witness(&log);
    let early = cosigned(&home, &other, &[]).exits(0).out;
    let note = log.note().clone();
    (1..4).for_each(|n| grow(&mut log, n));
    let keep = |text: &str| {
        let kept = ["log", "cosigned", "-", "--witness", &key, "--json"];
        home.uphold_fed(&kept, text.as_bytes())
    };
    assert_eq!(keep(&early).exits(0).json()["size"], 1);
    // As mail delivers it, and as a whole checkpoint.
    keep(&early.replace('\n', "\r\n")).exits(0);
    keep(&format!("\n{early}\n")).exits(0);
    assert_eq!(keep(&format!("{note}{early}")).exits(0).json()["size"], 1);
    assert_eq!(log.vouched().unwrap()[0].note.signatures.len(), 2, "each key has one line");
    let check = log.check().unwrap();
    assert_eq!((check.vouched, check.flaws), (1, Vec::new()));
}

#[test]
fn a_whole_checkpoint_is_known_by_the_signature_of_the_log() {
    let home = Home::new();
    let mut log = begun(&home);
    let (other, key) = witness(&log);
    let note = log.note().clone();
    // Asked by other means: nothing here remembers it.
    let request = log.request(0).unwrap().to_string();
    let line = other.uphold_fed(&["witness", "cosign", "-"], request.as_bytes()).exits(0).out;
    grow(&mut log, 1);
    let keep = |text: String| {
        home.uphold_fed(&["log", "cosigned", "-", "--witness", &key], text.as_bytes())
    };
    keep(line.clone()).exits(2).tells("for no checkpoint of this log");
    keep(format!("{note}{line}")).exits(0);
    // Another text that the log signed as no checkpoint of its own.
    let foreign =
        Checkpoint { origin: "example.com/log".into(), size: 1, root: evidence::Hash::of(b"x") };
    let foreign = foreign.sign(&log.signing_key().unwrap());
    keep(format!("{foreign}{line}")).exits(2);
    assert_eq!(log.vouched().unwrap().len(), 1);
}

#[test]
fn what_is_of_another_witness_or_log_is_not_kept() {
    let home = Home::new();
    let log = begun(&home);
    let (other, key) = witness(&log);
    let (_, strange) = stranger();
    let line = cosigned(&home, &other, &[]).exits(0).out;
    let keep = |text: &str, key: &str| {
        home.uphold_fed(&["log", "cosigned", "-", "--witness", key], text.as_bytes())
    };
    keep(&line, &strange).exits(2).tells("no line here is of the witness `w.example`");
    // The id of the one with the signature of the other.
    let turned = log.note().signatures[0].clone();
    let id = evidence::VerifierKey::parse(&key).unwrap();
    let turned = evidence::note::Signature::of(&id, turned.bytes).to_string();
    keep(&turned, &key).exits(2).tells("but it is for no checkpoint");
    keep("no line\n", &key).exits(2).tells("no signature line").tells("row 1");
    keep("", &key).exits(2).tells("no line here");
    keep(&line, &log.key().unwrap().to_string()).exits(2).tells("the key of a log");
    keep(&line, "w.example").exits(2).tells("there is no such file");
    keep(&line, "w.ex+ample").exits(2).tells("cannot be read");
    keep(&"x".repeat(70_000), &key).exits(2).tells("longer than 65,536 bytes");
    assert!(log.vouched().unwrap().iter().all(|one| one.vouchers() == 0));
    keep(&line, &key).exits(0);
}

#[test]
fn a_witness_refuses_in_words() {
    let home = Home::new();
    let mut log = begun(&home);
    let (other, _) = witness(&log);
    let (strange, _) = stranger();
    let refused = cosigned(&home, &strange, &[]).exits(1);
    refused.tells("the log `example.com/log` is not known here");
    cosigned(&home, &other, &[]).exits(0);
    grow(&mut log, 1);
    let request = log.request(0).unwrap().to_string();
    let refused = other.uphold_fed(&["witness", "cosign", "-", "--json"], request.as_bytes());
    let refused = refused.exits(1).tells("1 entry was cosigned last").tells("SIZE is `1`").json();
    assert_eq!((&refused["refused"], &refused["last"]), (&"conflict".into(), &1.into()));
    let welsh = ["witness", "cosign", "-", "--lang", "cy"];
    other.uphold_fed(&welsh, request.as_bytes()).exits(1).tells("cydlofnodwyd 1 cofnod");
    let smaller = log.request(2).unwrap().to_string().replacen("old 2", "old 3", 1);
    other.uphold_fed(&["witness", "cosign", "-"], smaller.as_bytes()).exits(2);
    let unsigned = log.request(1).unwrap().to_string();
    let unsigned = unsigned.replace("— example.com/log ", "— example.com/lag ");
    let refused = other.uphold_fed(&["witness", "cosign", "-"], unsigned.as_bytes());
    refused.exits(1).tells("is not signed");
    for unreadable in ["", "old 0\n", "old 00\n\nx\n"] {
        other.uphold_fed(&["witness", "cosign", "-"], unreadable.as_bytes()).exits(2);
    }
    other.uphold(&["witness", "cosign", "none.txt"]).exits(2).tells("no such file");
    // Nothing of all this was forgotten, or cosigned.
    cosigned(&home, &other, &["--old", "1"]).exits(0);
}

#[test]
fn two_histories_are_not_both_cosigned() {
    let home = Home::new();
    let mut log = begun(&home);
    let (other, _) = witness(&log);
    cosigned(&home, &other, &[]).exits(0);
    let (copy, mut second) = copied(&home);
    grow(&mut log, 1);
    grow(&mut second, 2);
    assert_ne!(log.head().root, second.head().root);
    cosigned(&home, &other, &["--old", "1"]).exits(0);
    cosigned(&copy, &other, &["--old", "1"]).exits(1).tells("2 entries were cosigned last");
    cosigned(&copy, &other, &["--old", "2"]).exits(1).tells("it may be a second history");
    grow(&mut second, 3);
    cosigned(&copy, &other, &["--old", "2"]).exits(1).tells("it may be a second history");
    let status = other.uphold(&["witness", "status", "--json"]).exits(0).json();
    assert_eq!(status["logs"][0]["root"], log.head().root.to_string());
}

#[test]
fn a_witness_begins_once_and_keeps_its_key_to_itself() {
    let (home, key) = stranger();
    home.uphold(&["witness", "begin", "w.example"]).exits(2).tells("has begun here already");
    let shown = home.uphold(&["witness", "key"]).exits(0);
    assert_eq!(shown.out, format!("{key}\n"));
    let kept = std::fs::read_to_string(home.data().join("witness/key")).unwrap();
    let secret = tests::behind_plus(&kept, 4);
    for args in [&["witness", "key", "--json"][..], &["witness", "status", "--json"]] {
        let ran = home.uphold(args).exits(0);
        assert!(!ran.out.contains(secret) && !ran.talk.contains(secret));
    }
    let damaged = home.data().join("witness/key");
    std::fs::write(damaged, kept.replacen("w.example", "v.example", 1)).unwrap();
    let ran = home.uphold(&["witness", "key"]).exits(2);
    assert!(!ran.talk.contains(secret), "{}", ran.talk);
    assert_ne!(stranger().1, key, "chance does not repeat itself");
    Home::new().uphold(&["witness", "begin", "two words"]).exits(2);
    Home::new().uphold(&["witness", "status"]).exits(2).tells("no witness has begun here");
    Home::new().uphold(&["log", "request"]).exits(2).tells("no log of evidence");
}

#[test]
fn a_witness_knows_logs_and_not_witnesses() {
    let home = Home::new();
    let log = begun(&home);
    let (other, key) = stranger();
    other.uphold(&["witness", "status"]).exits(0).says("no log is known yet");
    other.uphold(&["witness", "add", &key]).exits(2).tells("the key of a witness");
    other.uphold(&["witness", "add", "nonsense"]).exits(2);
    other.write("log.vkey", format!("{}\r\n", log.key().unwrap()));
    other.uphold(&["witness", "add", "log.vkey"]).exits(0).says("is known from now on");
    let again = other.uphold(&["witness", "add", "log.vkey", "--json"]).exits(0).json();
    assert_eq!(again["added"], false);
    other.uphold(&["witness", "status"]).exits(0).says("nothing has been cosigned yet");
}
