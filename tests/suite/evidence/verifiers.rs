//! The two verifiers, as a stranger uses them.

mod lists;
mod policies;

use std::collections::BTreeSet;
use std::fs::File;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;
use tests::Ran;

use super::outside::{go, house, python, run, specimen, specimen_text};
use super::world::{World, screening};

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

    /// What Python says, with these words before the folder.
    fn by_python(&self, words: &[&str]) -> Ran {
        run(python().args(words).arg(self.folder.path()))
    }

    /// What Go says, with these keys, on the day after.
    fn by_go(&self, keys: &[&str]) -> Ran {
        run(go().args(["-now", DAY_AFTER]).args(keys).arg(self.folder.path()))
    }

    /// What both say with the keys of the specimen, on the day after: the verdict is the same, up to the order of
    /// what failed, and so is the exit code.
    #[track_caller]
    fn trusted(&self) -> [Ran; 2] {
        let (log, witness) = (specimen_text("log.vkey"), specimen_text("witness.vkey"));
        let by_go = self.by_go(&[&log, &witness]);
        let words = ["-key", &log, "-witness", &witness, "-now", DAY_AFTER];
        let by_python = self.by_python(&words);
        assert_eq!((verdict(&by_go), by_go.code), (verdict(&by_python), by_python.code));
        [by_go, by_python]
    }

    /// That Python cannot read it and says why, in one line; and that Go does not take it.
    #[track_caller]
    fn unreadable(&self, expected: &str) {
        let ran = self.by_python(&[]).exits(2).says("cannot be read: ");
        assert_eq!(ran.out.lines().count(), 1, "{}", ran.out);
        assert!(ran.talk.is_empty(), "{}", ran.talk);
        ran.says(expected);
        let keys = [specimen_text("log.vkey"), specimen_text("witness.vkey")];
        let ran = self.by_go(&[&keys[0], &keys[1]]);
        assert!(ran.talk.is_empty(), "{}", ran.talk);
        match ran.code {
            Some(1) => drop(ran.says("unaltered: NO (")),
            _ => drop(ran.exits(2).says(": ").says("cannot be read: receipt.")),
        }
    }
}

const DAY_AFTER: &str = "2026-11-26T00:00:00Z";

/// What is said of whether it is unaltered, in any order.
fn verdict(ran: &Ran) -> BTreeSet<&str> {
    let line = ran.out.lines().find(|line| line.starts_with("unaltered: "));
    line.unwrap_or_else(|| panic!("{}", ran.out)).split([' ', ',', '(', ')']).collect()
}

/// The receipt of the specimen.
fn receipt() -> Value {
    serde_json::from_str(&specimen_text("receipt.json")).unwrap()
}

/// A text of the receipt of the specimen.
fn said(place: &str) -> String {
    receipt().pointer(place).unwrap().as_str().unwrap().to_owned()
}

/// What the proof of the specimen says; the signatures are those of the log and of the witness.
struct Shown {
    index: String,
    path: Vec<String>,
    size: String,
    root: String,
    signatures: Vec<String>,
}

impl Shown {
    fn new() -> Self {
        let text = specimen_text("receipt.tlog-proof");
        let lines: Vec<&str> = text.lines().collect();
        let [head, checkpoint, signatures] =
            lines.split(|line| line.is_empty()).collect::<Vec<_>>()[..]
        else {
            panic!("{text}");
        };
        let owned = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect();
        Self {
            index: head[1].strip_prefix("index ").unwrap().to_owned(),
            path: owned(&head[2..]),
            size: checkpoint[1].to_owned(),
            root: checkpoint[2].to_owned(),
            signatures: signatures
                .iter()
                .map(|line| line.rsplit(' ').next().unwrap().to_owned())
                .collect(),
        }
    }
}

/// The text with another letter at a place.
fn other(text: &str, at: usize) -> String {
    let letter = if text[at..].starts_with('B') { "C" } else { "B" };
    format!("{}{letter}{}", &text[..at], &text[at + 1..])
}

/// The rows of a list, from the receipt of the specimen.
fn count(class: &str) -> u64 {
    receipt()["counts"][class].as_u64().unwrap()
}

/// `name (id)` of a key of the specimen, and `name+id`.
fn names(file: &str) -> [String; 2] {
    let vkey = specimen_text(file);
    let (name, id) = (vkey.split('+').next().unwrap(), vkey.split('+').nth(1).unwrap());
    [format!("{name} ({id})"), format!("{name}+{id}")]
}

#[test]
fn the_specimen_verifies_with_both() {
    let editions = specimen("editions.txt");
    let [log, witness] = ["log.vkey", "witness.vkey"].map(names);
    let [made, until] = ["/screened_at", "/valid_until"].map(said);
    let edition = |at: u8| {
        ["source", "as_of", "digest"].map(|field| said(&format!("/editions/{at}/{field}")))
    };
    let ([tps, tps_day, tps_digest], [ctps, ctps_day, ctps_digest]) = (edition(0), edition(1));
    let holder = "holder.example/editions";
    let seen = "2026-11-25T10:05:00Z";
    let ran = Handed::new().by_python(&[
        "-key",
        &specimen_text("log.vkey"),
        "-key",
        &specimen_text("holder.vkey"),
        "-witness",
        &specimen_text("witness.vkey"),
        "-editions",
        editions.to_str().unwrap(),
        "-now",
        DAY_AFTER,
    ]);
    let rows = receipt()["rows"].as_u64().unwrap();
    let [callable, blocked, unreadable, not_screened] =
        ["callable", "blocked", "unreadable", "not_screened"].map(count);
    let expected = format!(
        "unaltered: yes\n\
         signer: {}\n\
         time: vouched for by {} at {seen}\n\
         time: self-asserted: {made}\n\
         register edition: {} {tps_day}, digest {tps_digest}, also held by {holder}\n\
         register edition: {} {ctps_day}, digest {ctps_digest}, also held by {holder}\n\
         screened for: caller \"Acme Ltd\", instigator \"Acme Ltd\", client \"Bright Windows Ltd\"; for calls of the kind \"live\" on \"2026-11-25\"; valid until: {until}\n\
         counts: {rows} rows: {callable} callable, {blocked} blocked, {unreadable} unreadable, {not_screened} not screened\n\
         covers suppliers: \"Harbour Data Ltd\", \"Llais Leads Cyf\"; not: \"Northgate Lists Ltd\"\n",
        log[0],
        witness[0],
        tps.to_uppercase(),
        ctps.to_uppercase(),
    );
    assert_eq!((ran.code, ran.out), (Some(0), expected));
    let handed = Handed::new();
    let [ran, _] = handed.trusted();
    let expected = format!(
        "{}:\n\
         unaltered: yes\n\
         signer: {}\n\
         time: vouched for by {} at {seen}\n\
         time: self-asserted: {made}\n\
         register edition: {tps:?} {tps_day:?}, digest {tps_digest:?}\n\
         register edition: {ctps:?} {ctps_day:?}, digest {ctps_digest:?}\n\
         covers suppliers: [\"Harbour Data Ltd\" \"Llais Leads Cyf\"]; not: [\"Northgate Lists Ltd\"]\n",
        handed.folder.path().display(),
        log[1],
        witness[1],
    );
    assert_eq!((ran.code, ran.out), (Some(0), expected));
}

#[test]
fn without_a_key_it_is_consistent_and_nobodys() {
    let handed = Handed::new();
    for ran in [handed.by_go(&[]), handed.by_python(&["-now", DAY_AFTER])] {
        ran.exits(1)
            .says("unaltered: consistent, signer not established (signer-unknown)\n")
            .says("signer: not established\n")
            .says("time: vouched for by nobody\n");
    }
    handed.by_python(&["-now", DAY_AFTER]).says("also held by nobody else that was asked\n");
}

#[test]
fn without_its_witness_the_time_is_self_asserted() {
    let handed = Handed::new();
    let alone = specimen("self-asserted.tlog-proof");
    std::fs::copy(alone, handed.path("receipt.tlog-proof")).unwrap();
    for ran in handed.trusted() {
        ran.exits(0).says("unaltered: yes\n").says("time: vouched for by nobody\n");
    }
}

/// Of several lines of one witness only the earliest counts, and is told.
#[test]
fn a_witness_is_told_once_at_its_earliest() {
    let world = World::new();
    let bytes = screening().bytes().unwrap();
    let mut proof = world.logged(&bytes, &mut tests::Dice::new(1));
    proof.checkpoint.signatures.truncate(1);
    for at in ["2026-11-25T10:07:00Z", "2026-11-25T10:06:00Z", "2026-11-25T10:08:00Z"] {
        world.cosign(&mut proof.checkpoint, at);
    }
    let handed = Handed::new();
    std::fs::write(handed.path("receipt.json"), bytes).unwrap();
    std::fs::write(handed.path("receipt.tlog-proof"), proof.to_string()).unwrap();
    let ask = |mut verifier: Command, words: Vec<String>| {
        run(verifier.args(words).arg(handed.folder.path())).exits(0)
    };
    for ran in [ask(go(), world.keys()), ask(python(), world.words())] {
        assert_eq!(ran.out.matches("vouched for").count(), 1, "{}", ran.out);
        ran.says(" at 2026-11-25T10:06:00Z\n");
    }
}

#[test]
fn each_altered_copy_is_refused_with_the_right_words() {
    let (receipt, proof) = ("receipt.json", "receipt.tlog-proof");
    let shown = Shown::new();
    let [salt, made, until, log] = ["/salt", "/screened_at", "/valid_until", "/log"].map(said);
    let [log_line, witness_line] = &shown.signatures[..] else { panic!("two lines") };
    let [index, size] = [format!("index {}\n", shown.index), format!("\n{}\n", shown.size)];
    let salted = salt.replacen(|c| c != '0', "0", 1);
    let all_wrong = "not-in-log, signature-wrong, cosignature-wrong";
    let blocked = |more| format!("\"blocked\": {},", count("blocked") + more);
    let [blocked, one_more] = [blocked(0), blocked(1)];
    for (name, from, to, failed) in [
        (receipt, "Acme Ltd", "Acne Ltd", "not-in-log"),
        (receipt, salt.as_str(), salted.as_str(), "not-in-log"),
        (receipt, &blocked, &one_more, "counts-differ, lists-differ, not-in-log"),
        (receipt, &until, "2026-12-20", "valid-until-wrong, not-in-log"),
        (receipt, &log, &other(&log, 1), "not-in-log, other-log"),
        (receipt, &made, "2026-11-25T10:16:00Z", "not-in-log, later-than-vouched"),
        (receipt, &made, "2026-12-25T10:00:00Z", "not-in-log, later-than-vouched, from-the-future"),
        (proof, &index, "index 0\n", "not-in-log"),
        (proof, &shown.path[0], &other(&shown.path[0], 0), "not-in-log"),
        (proof, &size, &format!("\n{}\n", shown.index), all_wrong),
        (proof, &shown.root, &other(&shown.root, 0), all_wrong),
        // The first six letters hold the id; in the line of a witness eleven more hold the time.
        (proof, log_line, &other(log_line, 8), "signature-wrong"),
        (proof, witness_line, &other(witness_line, 15), "cosignature-wrong"),
        (proof, witness_line, &other(witness_line, 18), "cosignature-wrong"),
    ] {
        let [_, by_python] = Handed::altered(name, from, to).trusted();
        by_python.exits(1).says(&format!("unaltered: NO ({failed})\n"));
    }
    // A line under another name is one that nobody asked for.
    let (name, renamed) = (format!("\u{2014} {log} "), format!("\u{2014} {} ", other(&log, 1)));
    for ran in Handed::altered(proof, &name, &renamed).trusted() {
        ran.exits(1).says("unaltered: consistent, signer not established (signer-unknown)\n");
    }
}

#[test]
fn what_is_not_in_its_one_form_cannot_be_read() {
    let (receipt, proof) = ("receipt.json", "receipt.tlog-proof");
    let rows = format!("\"rows\": {}", self::receipt()["rows"]);
    // A bit left over at the end of the root.
    let root = Shown::new().root;
    let last = root.as_bytes()[root.len() - 2] + 1;
    let left_over = format!("{}{}=\n", &root[..root.len() - 2], char::from(last));
    for (name, from, to) in [
        (receipt, rows.as_str(), format!("{rows}.0").as_str()),
        (receipt, "  \"rows\"", "\t\"rows\""),
        (receipt, "\"version\": 1", "\"version\": 2"),
        (receipt, "\"version\": 1", "\"version\": true"),
        (receipt, "screening\",\n  \"list", "genesis\",\n  \"list"),
        (proof, "@v1", "@v2"),
        (proof, &format!("{root}\n"), &left_over),
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
    let index = format!("index {}\n", Shown::new().index);
    let many = format!("{index}{}", hash.repeat(2_000));
    Handed::altered("receipt.tlog-proof", &index, &many).unreadable("more than 63 hashes");
    let ten_thousand = format!("{index}{}", hash.repeat(10_000));
    Handed::altered("receipt.tlog-proof", &index, &ten_thousand).unreadable("");
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
        for (mut verifier, words) in
            [(go(), vec![&key]), (python(), vec![&"-key".to_owned(), &key])]
        {
            verifier.args(["-now", DAY_AFTER]).args(words).args(&folders);
            let ran = run(&mut verifier).exits(code);
            for folder in &folders {
                assert!(ran.out.contains(&format!("{}:\n", folder.display())), "{}", ran.out);
            }
        }
    }
    // A folder that stands before its key is checked without it.
    run(go().arg("-now").arg(DAY_AFTER).arg(good.folder.path()).arg(&key))
        .exits(1)
        .says("signer-unknown");
    run(&mut go()).exits(2);
}

/// A key of small order, under which everybody can sign.
const WEAK: &str = "a+cae63997+AQEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// What is no key, made from one.
fn no_keys(log: &str) -> Vec<String> {
    let [_, id, key] = log.split('+').collect::<Vec<_>>()[..] else { panic!("{log}") };
    vec![
        String::new(),
        "specimen.example/log".to_owned(),
        log.replace(id, &id.to_uppercase()),
        log.replace(id, &other(id, 0).to_lowercase()),
        log.replace("specimen.example", "specimen example"),
        log[..log.len() - 4].to_owned(),
        format!("{}{}", &log[..log.len() - key.len()], other(key, 9)),
    ]
}

#[test]
fn keys_and_times_that_are_none_are_refused() {
    let (log, witness) = (specimen_text("log.vkey"), specimen_text("witness.vkey"));
    let handed = Handed::new();
    let mut asked = vec![
        ["-key", &witness].map(str::to_owned),
        ["-witness", &log].map(str::to_owned),
        ["-key", WEAK].map(str::to_owned),
        ["-key".to_owned(), format!("{log}\n")],
        ["-now", "yesterday"].map(str::to_owned),
        ["-now", "2026-11-26"].map(str::to_owned),
        ["-editions", "/nowhere/editions.txt"].map(str::to_owned),
    ];
    asked.extend(no_keys(&log).into_iter().map(|key| ["-key".to_owned(), key]));
    for words in asked {
        let ran = run(python().args(&words).arg(handed.folder.path())).exits(2);
        assert!(ran.says("cannot be read: ").talk.is_empty(), "{words:?}");
    }
    // Go takes what is no key for a folder, in which there is no receipt.
    for no_key in no_keys(&log) {
        let ran = run(go().args(["-now", DAY_AFTER, &no_key, &log]).arg(handed.folder.path()));
        assert!(ran.exits(2).says("cannot be read: ").talk.is_empty(), "{no_key:?}");
    }
    for time in ["yesterday", "2026-11-26"] {
        run(go().args(["-now", time, &log]).arg(handed.folder.path())).exits(2);
    }
}

#[test]
fn a_key_can_be_in_a_file() {
    let [log, witness] = ["log.vkey", "witness.vkey"].map(specimen);
    let [log, witness] = [&log, &witness].map(|path| path.to_str().unwrap());
    let handed = Handed::new();
    handed
        .by_python(&["--key", log, "--witness", witness, "-now", DAY_AFTER])
        .exits(0)
        .says("unaltered: yes\n")
        .says("time: vouched for by ");
    let no_key = handed.path("no.vkey");
    std::fs::write(&no_key, "specimen.example/log\n").unwrap();
    let no_key = no_key.to_str().unwrap();
    for (words, says) in [
        (["--key", no_key], "no.vkey"),
        (["--key", witness], "wrong kind"),
        (["--witness", log], "wrong kind"),
        (["--key", "nowhere.vkey"], "not of the form"),
    ] {
        handed.by_python(&words).exits(2).says("cannot be read: ").says(says);
    }
}

#[test]
fn editions_count_where_a_trusted_key_signed_them() {
    let world = World::new();
    let held = |digest: &str| {
        let as_of = said("/editions/0/as_of");
        let text = format!("uphold-editions/1\ntps {as_of} full whole 3000 {digest}\n");
        evidence::Note::sign(text, &world.other).to_string()
    };
    let same = &said("/editions/0/digest");
    let handed = Handed::new();
    let file = handed.path("editions.txt");
    let log = specimen_text("log.vkey");
    let other = world.other.public().to_string();
    let words = ["-key", &log, "-key", &other, "-editions", file.to_str().unwrap()];
    std::fs::write(&file, held(same)).unwrap();
    handed.by_python(&words).says(&format!(", digest {same}, also held by example.com/other\n"));
    handed.by_python(&words[2..]).says("also held by example.com/other\n");
    for (list, trusted) in [
        (held(same), false),
        (held(same).replace("3000", "3001"), true),
        (held(same).replace("editions/1", "editions/2"), true),
        (held("no digest"), true),
    ] {
        std::fs::write(&file, list).unwrap();
        let words = if trusted { &words[2..] } else { &words[4..] };
        handed.by_python(words).exits(2).says("editions.txt");
    }
    std::fs::write(&file, held(&"0".repeat(64))).unwrap();
    let ran = handed.by_python(&words).exits(1);
    ran.says("example.com/other holds OTHER numbers for that register and day\n");
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
    for (text, code) in [(note.text.clone(), 0), (other(&note.text, 0), 1)] {
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
fn the_verifier_in_go_is_one_file_of_at_most_120_lines() {
    let folder = std::fs::read_dir(house("spec/verify")).unwrap();
    let names = folder.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let go: Vec<String> = names.filter(|name| name.ends_with(".go")).collect();
    assert_eq!(go, ["verify.go"]);
    let text = std::fs::read_to_string(house("spec/verify/verify.go")).unwrap();
    let lines = text.lines().count();
    assert!(lines <= 120, "{lines}");
    for line in text.lines() {
        assert!(line.replace('\t', "    ").chars().count() <= 130, "{line}");
    }
}
