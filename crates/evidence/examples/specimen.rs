//! Writes one receipt of version 1 with everything that belongs to it, from fixed keys:
//! `cargo run -p evidence --example specimen -- FOLDER`. The files in `spec/vectors/receipt-v1`
//! came from it.

use std::collections::BTreeMap;
use std::path::PathBuf;

use evidence::checkpoint::cosign;
use evidence::commitment::{BUCKET, Builder, List, ListSecret, Opened, Opening, Place};
use evidence::editions::Editions;
use evidence::statement::{
    self, Campaign, Counts, Edition, Event, Program, Reading, Records, Rules, Screening, Suppliers,
};
use evidence::{Checkpoint, Day, Hash, Manner, Proof, Salt, SigningKey, Time, tree};
use terms::{Date, Number};

const CALLABLE: u64 = 70;

#[expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "an example that writes files")]
fn main() {
    let folder: PathBuf = std::env::args_os().nth(1).map(PathBuf::from).unwrap();
    std::fs::create_dir_all(&folder).unwrap();
    let write = |name: &str, bytes: &[u8]| std::fs::write(folder.join(name), bytes).unwrap();
    let log = key("specimen.example/log", Manner::Note, 1);
    let witness = key("witness.example/regulator", Manner::Cosignature, 2);
    let holder = key("holder.example/editions", Manner::Note, 3);
    let receipt = screening().bytes().unwrap();
    let entries = entries(&receipt);
    let leaves: Vec<Hash> = entries.iter().map(|entry| Hash::of_leaf(&entry.0)).collect();
    let size = leaves.len() as u64;
    let root = tree::root(&leaves[..], size).unwrap();
    let checkpoint = Checkpoint { origin: "specimen.example/log".into(), size, root };
    let mut note = checkpoint.sign(&log);
    let path = tree::inclusion(&leaves[..], 5, size).unwrap();
    let alone = Proof { index: 5, path: path.clone(), checkpoint: note.clone() };
    note.signatures.push(cosign(&note, &witness, time("2026-11-25T10:05:00Z")));
    let proof = Proof { index: 5, path, checkpoint: note };
    write("receipt.json", &receipt);
    write("receipt.tlog-proof", proof.to_string().as_bytes());
    write("self-asserted.tlog-proof", alone.to_string().as_bytes());
    write("receipt.secret", secret().text().as_bytes());
    write("opening.json", &opening(&receipt).bytes().unwrap());
    write("log.vkey", format!("{}\n", log.public()).as_bytes());
    write("witness.vkey", format!("{}\n", witness.public()).as_bytes());
    write("holder.vkey", format!("{}\n", holder.public()).as_bytes());
    let policy = format!(
        "log {}\nlog {}\nwitness regulator {}\nquorum regulator\n",
        log.public(),
        holder.public(),
        witness.public()
    );
    write("policy.txt", policy.as_bytes());
    write("editions.txt", Editions::sign(&editions(), &holder).to_string().as_bytes());
    write("callable.csv", callable_csv().as_bytes());
}

#[expect(clippy::unwrap_used, reason = "an example with fixed values")]
fn key(name: &str, manner: Manner, seed: u8) -> SigningKey {
    SigningKey::from_seed(name, manner, &[seed; 32]).unwrap()
}

#[expect(clippy::unwrap_used, reason = "an example with fixed values")]
fn time(text: &str) -> Time {
    Time::parse(text).unwrap()
}

fn secret() -> ListSecret {
    ListSecret::new([0x5f; 16])
}

#[expect(clippy::unwrap_used, reason = "an example with fixed values")]
fn number(row: u64) -> Number {
    Number::gb(7_700_900_000 + row).unwrap()
}

fn place(row: u64) -> Place {
    Place { list: List::Callable, row, ordinal: 0 }
}

fn tags() -> Vec<Hash> {
    let tagger = secret().tagger();
    (2..CALLABLE + 2).map(|row| tagger.tag(place(row), Some(number(row)))).collect()
}

/// A log of eleven entries with the receipt as the sixth.
#[expect(clippy::unwrap_used, reason = "an example with fixed values")]
fn entries(receipt: &[u8]) -> Vec<Hash> {
    let event = |n: u8| {
        let kind = if n == 0 { "genesis" } else { "specimen" };
        let event =
            Event::new(kind, "specimen.example/log", Hash([n; 32]), time("2026-11-24T09:00:00Z"));
        statement::entry(&event.bytes().unwrap())
    };
    (0..11).map(|n| if n == 5 { statement::entry(receipt) } else { event(n) }).collect()
}

#[expect(clippy::unwrap_used, reason = "an example with fixed values")]
fn editions() -> Vec<Edition> {
    let edition = |source: &str, as_of: &str| Edition {
        source: source.into(),
        as_of: Day(Date::parse(as_of).unwrap()),
        kind: "full".into(),
        scope: "whole".into(),
        count: 3_000,
        digest: Hash::of(source.as_bytes()),
    };
    vec![edition("tps", "2026-11-20"), edition("ctps", "2026-11-21")]
}

fn screening() -> Screening {
    let (format, version, kind) = Screening::head();
    let by = |reason: &str, rows| BTreeMap::from([(reason.to_owned(), rows)]);
    let mut callable = Builder::default();
    tags().iter().for_each(|tag| callable.push(&tag.0));
    let nothing = Builder::default().committed();
    let mut lists = BTreeMap::from(List::ALL.map(|list| (list, nothing)));
    lists.insert(List::Callable, callable.committed());
    let mut file = secret().tagger().file();
    file.update(b"phone\n");
    Screening {
        format,
        version,
        kind,
        log: "specimen.example/log".into(),
        salt: Hash::of(b"a salt that is no secret"),
        screened_at: time("2026-11-25T10:00:00Z"),
        valid_until: Screening::valid_until(&editions()),
        campaign: Campaign {
            name: Some("Gŵyl y Gwanwyn \"2026\" <&>".into()),
            caller: Some("Acme Ltd".into()),
            instigator: Some("Acme Ltd".into()),
            client: Some("Bright Windows Ltd".into()),
            screener: None,
            call_kind: "live".into(),
            on: "2026-11-25".into(),
        },
        rules: Rules {
            pack: "screening 2026-11-23".into(),
            max_edition_age: 28,
            ..Rules::default()
        },
        reading: Reading { phone_columns: vec!["phone".into()], area: None },
        rows: CALLABLE,
        numbers: CALLABLE,
        counts: Counts { callable: CALLABLE, ..Counts::default() },
        reasons: BTreeMap::from([
            ("callable".to_owned(), by("not-listed", CALLABLE)),
            ("blocked".to_owned(), BTreeMap::new()),
            ("unreadable".to_owned(), BTreeMap::new()),
            ("not_screened".to_owned(), BTreeMap::new()),
        ]),
        list_file: Some(file.finish()),
        lists,
        editions: editions(),
        objections: Records { count: 2, digest: Hash::of(b"objections") },
        consents: None,
        suppliers: Some(Suppliers {
            covered: vec!["Harbour Data Ltd".into(), "Llais Leads Cyf".into()],
            not_covered: vec!["Northgate Lists Ltd".into()],
            rows_of_others: 0,
        }),
        program: Program {
            name: "uphold 0.1.0".into(),
            commit: None,
            lock_file: Hash::of(b"lock file").to_string(),
        },
    }
}

#[expect(clippy::unwrap_used, reason = "an example with fixed values")]
fn opening(receipt: &[u8]) -> Opening {
    let tags = tags();
    let leaf =
        |bucket: &[Hash]| Hash::of_leaf(&bucket.iter().flat_map(|tag| tag.0).collect::<Vec<u8>>());
    let leaves: Vec<Hash> = tags.chunks(BUCKET).map(leaf).collect();
    let open = |row: u64| {
        let index = row - 2;
        let bucket = index / BUCKET as u64;
        Opened {
            list: List::Callable,
            row,
            ordinal: 0,
            number: Some(number(row).to_string()),
            index,
            salt: Salt(secret().tagger().salt(place(row))),
            bucket: tags.chunks(BUCKET).nth(bucket as usize).unwrap().to_vec(),
            path: tree::inclusion(&leaves[..], bucket, leaves.len() as u64).unwrap(),
        }
    };
    Opening::new(statement::entry(receipt), vec![open(2), open(40), open(71)])
}

/// The list as a screening writes it.
fn callable_csv() -> String {
    let mut text = String::from(
        "phone,uphold_verdict,uphold_reason,uphold_cite,uphold_number,uphold_listed_since,\
         uphold_reading,uphold_row\n",
    );
    for row in 2..CALLABLE + 2 {
        let number = number(row);
        text += &format!("{number},callable,not-listed,,{number},,read,{row}\n");
    }
    text
}
