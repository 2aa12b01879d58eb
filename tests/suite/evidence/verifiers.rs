//! The two verifiers, as a stranger uses them.

mod lists;
mod policies;

use std::fs::File;
use std::path::PathBuf;
use std::process::Command;

use tempfile::TempDir;
use tests::Ran;

use super::outside::{go, house, python, run, specimen, specimen_text};
use super::world::World;

/// A folder with the specimen in it, that can be altered.
struct Handed {
    folder: TempDir,
}

impl Handed {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for name in ["receipt.json", "receipt.tlog-proof"] {
            std::fs::copy(specimen(name), folder.path().join(name)).unwrap();
        }
        Self { folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Replaces a part of a file, which must be there.
    fn altered(name: &str, from: &str, to: &str) -> Self {
        let handed = Self::new();
        let text = std::fs::read_to_string(handed.path(name)).unwrap();
        assert!(text.contains(from), "{from}");
        std::fs::write(handed.path(name), text.replacen(from, to, 1)).unwrap();
        handed
    }

    /// What both say, which must be the same, with these words before the folder.
    fn both(&self, words: &[&str]) -> Ran {
        let ask = |mut verifier: Command| run(verifier.args(words).arg(self.folder.path()));
        let (by_go, by_python) = (ask(go()), ask(python()));
        assert_eq!((&by_go.out, by_go.code), (&by_python.out, by_python.code));
        by_go
    }

    /// The same with the keys of the specimen, on the day after.
    fn trusted(&self) -> Ran {
        let (log, witness) = (specimen_text("log.vkey"), specimen_text("witness.vkey"));
        self.both(&["-key", &log, "-witness", &witness, "-now", "2026-11-26T00:00:00Z"])
    }

    /// What both say when something cannot be read: each in its own words.
    #[track_caller]
    fn unreadable(&self, expected: &str) {
        for mut verifier in [go(), python()] {
            let ran = run(verifier.arg(self.folder.path())).exits(2).says("cannot be read: ");
            assert_eq!(ran.out.lines().count(), 1, "{}", ran.out);
            assert!(ran.talk.is_empty(), "{}", ran.talk);
            ran.says(expected);
        }
    }
}

#[test]
fn the_specimen_verifies_with_both() {
    let editions = specimen("editions.txt");
    let (log, witness) = (specimen_text("log.vkey"), specimen_text("witness.vkey"));
    let words = ["-key", &log, "-witness", &witness, "-editions", editions.to_str().unwrap()];
    let tps = "987d6e71ac5ab831e4e9fbe14121a0a60fe30861567e05965e0cdd595820ed82";
    let ctps = "2f279ed8428e31f7c32cc277a9c1bba000edfd0511271fb00f369fc549a0cca6";
    let expected = format!(
        "unaltered: yes\n\
         signer: specimen.example/log (09b83cc3)\n\
         time: vouched for by witness.example/regulator (81551a86) at 2026-11-25T10:05:00Z\n\
         time: self-asserted: 2026-11-25T10:00:00Z\n\
         register edition: TPS 2026-11-20, digest {tps}, also held by specimen.example/log\n\
         register edition: CTPS 2026-11-21, digest {ctps}, also held by specimen.example/log\n\
         screened for: caller \"Acme Ltd\", instigator \"Acme Ltd\", client \"Bright Windows Ltd\"; valid until: 2026-12-18\n\
         counts: 70 rows: 70 callable, 0 blocked, 0 unreadable, 0 not screened\n\
         covers suppliers: \"Harbour Data Ltd\", \"Llais Leads Cyf\"; not: \"Northgate Lists Ltd\"\n"
    );
    let ran = Handed::new().both(&[&words[..], &["-now", "2026-11-26T00:00:00Z"]].concat());
    assert_eq!((ran.code, ran.out), (Some(0), expected));
}

#[test]
fn without_a_key_it_is_consistent_and_nobodys() {
    let ran = Handed::new().both(&["-now", "2026-11-26T00:00:00Z"]).exits(1);
    ran.says("unaltered: consistent, signer not established (signer-unknown)\n")
        .says("signer: not established\n")
        .says("time: vouched for by nobody\n")
        .says("also held by nobody else that was asked\n");
}

#[test]
fn without_its_witness_the_time_is_self_asserted() {
    let handed = Handed::new();
    let alone = specimen("self-asserted.tlog-proof");
    std::fs::copy(alone, handed.path("receipt.tlog-proof")).unwrap();
    handed.trusted().exits(0).says("unaltered: yes\n").says("time: vouched for by nobody\n");
}

#[test]
fn each_altered_copy_is_refused_with_the_right_words() {
    let (receipt, proof) = ("receipt.json", "receipt.tlog-proof");
    for (name, from, to, failed) in [
        (receipt, "Acme Ltd", "Acne Ltd", "not-in-log"),
        (receipt, "\"salt\": \"c1", "\"salt\": \"c2", "not-in-log"),
        (receipt, "\"blocked\": 0", "\"blocked\": 1", "counts-differ, lists-differ, not-in-log"),
        (receipt, "2026-12-18", "2026-12-19", "valid-until-wrong, not-in-log"),
        (receipt, "specimen.example/log", "specimen.example/lot", "not-in-log, other-log"),
        (receipt, "2026-11-25T10:00:00Z", "2026-11-25T10:16:00Z", "not-in-log, later-than-vouched"),
        (
            receipt,
            "2026-11-25T10:00:00Z",
            "2026-12-25T10:00:00Z",
            "not-in-log, later-than-vouched, from-the-future",
        ),
        (proof, "index 5", "index 4", "not-in-log"),
        (proof, "x+Sw4", "y+Sw4", "not-in-log"),
        (proof, "\n11\n", "\n5\n", "not-in-log, signature-wrong, cosignature-wrong"),
        (proof, "Li1jG", "Mi1jG", "not-in-log, signature-wrong, cosignature-wrong"),
        (proof, "Cbg8wyhU", "Cbg8wyhV", "signature-wrong"),
        (proof, "gVUahgAAAABrBrLM", "gVUahgAAAABrBrLN", "cosignature-wrong"),
        (proof, "gVUahgAAAABrBrLM6A", "gVUahgAAAABrBrLM6B", "cosignature-wrong"),
    ] {
        let ran = Handed::altered(name, from, to).trusted().exits(1);
        ran.says(&format!("unaltered: NO ({failed})\n"));
    }
    // A line under another name is one that nobody asked for.
    let renamed = Handed::altered(proof, "— specimen", "— another").trusted().exits(1);
    renamed.says("unaltered: consistent, signer not established (signer-unknown)\n");
}

#[test]
fn what_is_not_in_its_one_form_cannot_be_read() {
    let (receipt, proof) = ("receipt.json", "receipt.tlog-proof");
    for (name, from, to) in [
        (receipt, "\"rows\": 70", "\"rows\": 70.0"),
        (receipt, "  \"rows\"", "\t\"rows\""),
        (receipt, "\"version\": 1", "\"version\": 2"),
        (receipt, "\"version\": 1", "\"version\": true"),
        (receipt, "screening\",\n  \"list", "genesis\",\n  \"list"),
        (proof, "@v1", "@v2"),
        (proof, "N64=\n", "N65=\n"),
        (proof, "\u{2014} ", "- "),
    ] {
        Handed::altered(name, from, to).unreadable("");
    }
}

#[test]
fn files_of_any_size_are_refused_in_one_line() {
    let handed = Handed::new();
    for name in ["receipt.tlog-proof", "receipt.json"] {
        // 2 GB, of which nothing is on the disk.
        File::create(handed.path(name)).unwrap().set_len(2 << 30).unwrap();
        handed.unreadable(" has more than ");
    }
    let hash = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n";
    let many = format!("index 5\n{}", hash.repeat(2_000));
    Handed::altered("receipt.tlog-proof", "index 5\n", &many).unreadable("more than 63 hashes");
    let ten_thousand = format!("index 5\n{}", hash.repeat(10_000));
    Handed::altered("receipt.tlog-proof", "index 5\n", &ten_thousand).unreadable("");
    for name in ["receipt.json", "receipt.tlog-proof"] {
        let handed = Handed::new();
        std::fs::write(handed.path(name), "").unwrap();
        handed.unreadable("");
        std::fs::remove_file(handed.path(name)).unwrap();
        handed.unreadable(name);
        std::fs::create_dir(handed.path(name)).unwrap();
        handed.unreadable(name);
    }
}

#[test]
fn a_file_of_2_gb_takes_little_memory() {
    let handed = Handed::new();
    File::create(handed.path("receipt.json")).unwrap().set_len(2 << 30).unwrap();
    for verifier in [go(), python()] {
        let mut limited = Command::new("sh");
        // A quarter of a gigabyte of data, which leaves room for the run-time of either language.
        limited.args(["-c", "ulimit -d 262144; exec \"$@\"", "sh"]);
        limited.arg(verifier.get_program()).args(verifier.get_args());
        run(limited.arg(handed.folder.path())).exits(2).says("cannot be read: ");
    }
}

#[test]
fn a_folder_that_is_not_there_is_said_so() {
    let nowhere = tempfile::tempdir().unwrap().path().join("nowhere");
    for mut verifier in [go(), python()] {
        let ran = run(verifier.arg(&nowhere)).exits(2).says("cannot be read: ");
        assert!(ran.says("nowhere").talk.is_empty());
    }
}

#[test]
fn of_several_folders_each_has_a_heading_and_the_worst_counts() {
    let (good, bad) = (Handed::new(), Handed::altered("receipt.json", "Acme", "Acne"));
    let nowhere = good.path("nowhere");
    let key = specimen_text("log.vkey");
    for (folders, code) in [
        (vec![good.folder.path(), good.folder.path()], 0),
        (vec![bad.folder.path(), good.folder.path()], 1),
        (vec![&nowhere, bad.folder.path(), good.folder.path()], 2),
    ] {
        for mut verifier in [go(), python()] {
            verifier.args(["-now", "2026-11-26T00:00:00Z", "-key", &key]).args(&folders);
            let ran = run(&mut verifier).exits(code);
            for folder in &folders {
                assert!(ran.out.contains(&format!("{}:\n", folder.display())), "{}", ran.out);
            }
        }
    }
}

#[test]
fn keys_and_times_that_are_none_are_refused() {
    let (log, witness) = (specimen_text("log.vkey"), specimen_text("witness.vkey"));
    let weak = "a+cae63997+AQEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    let handed = Handed::new();
    for words in [
        ["-key", &witness],
        ["-witness", &log],
        ["-key", ""],
        ["-key", "specimen.example/log"],
        ["-key", weak],
        ["-key", &log.replace("09b83cc3", "09B83CC3")],
        ["-key", &log.replace("09b83cc3", "09b83cc4")],
        ["-key", &log.replace("specimen.example", "specimen example")],
        ["-key", &format!("{log}\n")],
        ["-now", "yesterday"],
        ["-now", "2026-11-26"],
        ["-editions", "/nowhere/editions.txt"],
    ] {
        for mut verifier in [go(), python()] {
            let ran = run(verifier.args(words).arg(handed.folder.path())).exits(2);
            assert!(ran.says("cannot be read: ").talk.is_empty(), "{words:?}");
        }
    }
}

#[test]
fn editions_count_where_a_trusted_key_signed_them() {
    let world = World::new();
    let held = |digest: &str| {
        let text = format!("uphold-editions/1\ntps 2026-11-20 full whole 3000 {digest}\n");
        evidence::Note::sign(text, &world.other).to_string()
    };
    let same = "987d6e71ac5ab831e4e9fbe14121a0a60fe30861567e05965e0cdd595820ed82";
    let handed = Handed::new();
    let file = handed.path("editions.txt");
    let log = specimen_text("log.vkey");
    let other = world.other.public().to_string();
    let words = ["-key", &log, "-key", &other, "-editions", file.to_str().unwrap()];
    std::fs::write(&file, held(same)).unwrap();
    handed
        .both(&words)
        .says(&format!("TPS 2026-11-20, digest {same}, also held by example.com/other\n"));
    handed.both(&words[2..]).says("also held by example.com/other\n");
    for (list, trusted) in [
        (held(same), false),
        (held(same).replace("3000", "3001"), true),
        (held(same).replace("editions/1", "editions/2"), true),
        (held("no digest"), true),
    ] {
        std::fs::write(&file, list).unwrap();
        let words = if trusted { &words[2..] } else { &words[4..] };
        for mut verifier in [go(), python()] {
            run(verifier.args(words).arg(handed.folder.path())).exits(2).says("editions.txt");
        }
    }
    std::fs::write(&file, held(&"0".repeat(64))).unwrap();
    handed.both(&words).says(&format!("{same}, also held by nobody else that was asked\n"));
}

/// With nothing but a checksum and OpenSSL, as the specification promises.
#[test]
fn openssl_says_the_same_of_the_signature() {
    let note = std::fs::read_to_string(specimen("self-asserted.tlog-proof")).unwrap();
    let (_, note) = note.split_once("\n\n").unwrap();
    let note = evidence::Note::parse(note.as_bytes()).unwrap();
    let key = evidence::VerifierKey::parse(&specimen_text("log.vkey")).unwrap();
    // An Ed25519 key as X.509 wraps it: RFC 8410.
    let wrapped = [&b"\x30\x2a\x30\x05\x06\x03\x2b\x65\x70\x03\x21\x00"[..], &key.bytes()].concat();
    let handed = Handed::new();
    for (text, code) in [(note.text.clone(), 0), (note.text.replace("11", "12"), 1)] {
        std::fs::write(handed.path("key"), &wrapped).unwrap();
        std::fs::write(handed.path("signature"), &note.signatures[0].bytes).unwrap();
        std::fs::write(handed.path("text"), text).unwrap();
        let mut openssl = Command::new("openssl");
        openssl
            .args(["pkeyutl", "-verify", "-rawin", "-pubin", "-keyform", "DER", "-inkey", "key"]);
        openssl.args(["-in", "text", "-sigfile", "signature"]).current_dir(handed.folder.path());
        let there = openssl.output();
        let said =
            there.unwrap_or_else(|error| panic!("install `openssl`, which is missing: {error}"));
        assert_eq!(said.status.code(), Some(code), "{}", String::from_utf8_lossy(&said.stderr));
    }
}

#[test]
fn the_checks_in_go_have_at_most_120_lines() {
    let text = std::fs::read_to_string(house("spec/verify/verify.go")).unwrap();
    let lines = text.lines().count();
    assert!(lines <= 120, "{lines}");
}
