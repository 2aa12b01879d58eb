//! A log, a witness and true receipts, from fixed keys.

use std::collections::BTreeMap;

use evidence::checkpoint::cosign;
use evidence::commitment::{Committed, List};
use evidence::note::{Note, Signature};
use evidence::statement::{
    self, Campaign, Counts, Edition, Program, Reading, Records, Rules, Screening, Suppliers,
};
use evidence::{Checkpoint, Day, Hash, Manner, Policy, Proof, SigningKey, Time, tree};
use terms::Date;
use tests::Dice;

pub(super) const ORIGIN: &str = "example.com/log";
/// When the receipts were made, witnessed, and are looked at.
pub(super) const MADE: &str = "2026-11-25T10:00:00Z";
pub(super) const SEEN: &str = "2026-11-25T10:05:00Z";
pub(super) const NOW: &str = "2026-11-26T09:00:00Z";

/// The keys of one world.
pub(super) struct World {
    pub(super) log: SigningKey,
    /// Another log, which is trusted too.
    pub(super) other: SigningKey,
    pub(super) witness: SigningKey,
    /// Of the log's name, but not trusted.
    pub(super) stranger: SigningKey,
}

impl World {
    pub(super) fn new() -> Self {
        let key = |name, manner, seed| SigningKey::from_seed(name, manner, &[seed; 32]).unwrap();
        Self {
            log: key(ORIGIN, Manner::Note, 1),
            other: key("example.com/other", Manner::Note, 2),
            witness: key("witness.example", Manner::Cosignature, 3),
            stranger: key(ORIGIN, Manner::Note, 4),
        }
    }

    /// Trusts both logs and the witness.
    pub(super) fn policy(&self) -> Policy {
        let logs = [&self.log, &self.other].map(|key| key.public().clone());
        Policy::of_keys(logs.to_vec(), vec![self.witness.public().clone()])
    }

    /// The same as words for the verifier in Go, which takes keys as they are.
    pub(super) fn keys(&self) -> Vec<String> {
        let mut words = vec!["-now".to_owned(), NOW.to_owned()];
        words.extend([&self.log, &self.other, &self.witness].map(|key| key.public().to_string()));
        words
    }

    /// The same as words for the verifier in Python.
    pub(super) fn words(&self) -> Vec<String> {
        let mut words = Vec::new();
        for (option, key) in
            [("-key", &self.log), ("-key", &self.other), ("-witness", &self.witness)]
        {
            words.extend([option.to_owned(), key.public().to_string()]);
        }
        words.extend(["-now".to_owned(), NOW.to_owned()]);
        words
    }

    /// The statement in a log of up to 70 entries, signed and witnessed.
    pub(super) fn logged(&self, statement: &[u8], dice: &mut Dice) -> Proof {
        let size = 1 + dice.below(70);
        let index = dice.below(size);
        let mut leaves: Vec<Hash> =
            (0..size).map(|_| Hash::of(&dice.roll().to_be_bytes())).collect();
        leaves[index as usize] = leaf(statement);
        let root = tree::root(&leaves[..], size).unwrap();
        let checkpoint = Checkpoint { origin: ORIGIN.to_owned(), size, root };
        let path = tree::inclusion(&leaves[..], index, size).unwrap();
        let mut proof = Proof { index, path, checkpoint: checkpoint.sign(&self.log) };
        self.cosign(&mut proof.checkpoint, SEEN);
        proof
    }

    /// Signs another text in place of the checkpoint's, with all that signed the first.
    pub(super) fn sign_again(&self, proof: &mut Proof, text: String) {
        proof.checkpoint = Note::sign(text, &self.log);
        self.cosign(&mut proof.checkpoint, SEEN);
    }

    /// The witness's line at a time.
    pub(super) fn cosign(&self, note: &mut Note, at: &str) {
        let line = cosign(note, &self.witness, time(at));
        note.signatures.push(line);
    }

    /// A line of any key.
    pub(super) fn line(&self, key: &SigningKey, note: &Note) -> Signature {
        Signature::of(key.public(), key.sign(note.text.as_bytes()).to_vec())
    }
}

/// The leaf of a statement.
pub(super) fn leaf(statement: &[u8]) -> Hash {
    Hash::of_leaf(&statement::entry(statement).0)
}

pub(super) fn time(text: &str) -> Time {
    Time::parse(text).unwrap()
}

fn edition(source: &str, as_of: &str) -> Edition {
    Edition {
        source: source.to_owned(),
        as_of: Day(Date::parse(as_of).unwrap()),
        kind: "full".to_owned(),
        scope: "whole".to_owned(),
        count: 3_000,
        digest: Hash::of(source.as_bytes()),
    }
}

/// A receipt in which every field says something.
pub(super) fn screening() -> Screening {
    let (format, version, kind) = Screening::head();
    let editions = vec![edition("tps", "2026-11-20"), edition("ctps", "2026-11-21")];
    Screening {
        format,
        version,
        kind,
        log: ORIGIN.to_owned(),
        salt: Hash::of(b"salt"),
        screened_at: time(MADE),
        valid_until: Screening::valid_until(&editions),
        campaign: campaign(),
        reading: Reading { phone_columns: vec!["phone".into()], area: None },
        rules: Rules {
            pack: "screening 2026-11-23".to_owned(),
            max_edition_age: 28,
            ..Rules::default()
        },
        rows: 10,
        numbers: 12,
        counts: Counts { callable: 6, blocked: 3, unreadable: 1, not_screened: 0 },
        reasons: reasons(),
        list_file: Some(Hash::of(b"list")),
        lists: lists(),
        editions,
        objections: Records { count: 2, digest: Hash::of(b"objections") },
        consents: Some(Records { count: 1, digest: Hash::of(b"consents") }),
        suppliers: Some(Suppliers {
            covered: vec!["Harbour Data Ltd".to_owned()],
            not_covered: vec!["Northgate Lists Ltd".to_owned()],
            rows_of_others: 1,
        }),
        program: Program {
            name: "uphold 0.1.0".to_owned(),
            commit: Some("0123abc".to_owned()),
            lock_file: Hash::of(b"lock").to_string(),
        },
    }
}

fn campaign() -> Campaign {
    Campaign {
        name: Some("Gŵyl \"y\" Gwanwyn <&> \\".to_owned()),
        caller: Some("Acme Ltd".to_owned()),
        instigator: Some("Llais Cyf".to_owned()),
        client: Some("Bright Windows Ltd".to_owned()),
        screener: Some("Sgrinio Cyf".to_owned()),
        call_kind: "live".to_owned(),
        on: "2026-11-25".to_owned(),
    }
}

fn reasons() -> BTreeMap<String, BTreeMap<String, u64>> {
    let by = |reasons: &[(&str, u64)]| {
        reasons.iter().map(|(reason, rows)| ((*reason).to_owned(), *rows)).collect()
    };
    BTreeMap::from([
        ("callable".to_owned(), by(&[("not-listed", 5), ("consent", 1)])),
        ("blocked".to_owned(), by(&[("listed-tps", 3)])),
        ("unreadable".to_owned(), by(&[("impossible", 1)])),
        ("not_screened".to_owned(), by(&[])),
    ])
}

fn lists() -> BTreeMap<List, Committed> {
    let list = |entries| Committed { entries, root: Hash::of(b"root") };
    BTreeMap::from([
        (List::Callable, list(7)),
        (List::Blocked, list(4)),
        (List::Unreadable, list(1)),
        (List::NotScreened, Committed::nothing()),
        (List::Blanked, list(1)),
    ])
}
