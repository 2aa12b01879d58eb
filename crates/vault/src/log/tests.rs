use std::fs;
use std::path::Path;

use evidence::checkpoint::cosign;
use evidence::{Policy, verify};
use tempfile::TempDir;

use super::*;

fn chance(n: u8) -> Chance {
    Chance { seed: [n; 32], salt: Hash([n; 32]) }
}

fn at(n: u64) -> Time {
    Time::from_seconds(1_764_000_000 + n).unwrap()
}

fn put(path: &Path, bytes: impl AsRef<[u8]>) {
    crate::replace(path, |out| std::io::Write::write_all(out, bytes.as_ref())).unwrap();
}

fn begun() -> (TempDir, Log) {
    begun_as("example.com/log")
}

fn begun_as(origin: &str) -> (TempDir, Log) {
    let dir = tempfile::tempdir().unwrap();
    let log = Log::begin(&dir.path().join("log"), origin, chance(1), at(0)).unwrap();
    (dir, log)
}

fn statement(n: u64) -> Vec<u8> {
    Event::new("test", "example.com/log", Hash::of(&n.to_le_bytes()), at(n)).bytes().unwrap()
}

fn record(log: &mut Log, numbers: std::ops::Range<u64>) {
    let statements: Vec<_> = numbers.map(statement).collect();
    log.record(&statements, Wait::No).unwrap();
}

fn examined(log: &Log, index: u64) -> verify::Examined {
    let (proof, _) = log.prove(index, false).unwrap();
    let policy = Policy::of_keys(vec![log.key().unwrap()], vec![witness().public().clone()]);
    let statement = log.statement(index).unwrap().unwrap();
    verify::examine(&statement, proof.to_string().as_bytes(), &policy, at(9_999)).unwrap()
}

fn witness() -> SigningKey {
    SigningKey::from_seed("w.example", Manner::Cosignature, &[9; 32]).unwrap()
}

fn what(result: Result<u64, Error>) -> &'static str {
    match result {
        Err(Error::Log { what }) => what,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_log_begins_with_what_it_is() {
    let (_dir, log) = begun();
    assert_eq!((log.origin(), log.head().size), ("example.com/log", 1));
    assert_eq!(examined(&log, 0).failures, []);
    assert!(log.statement(1).unwrap().is_none());
    assert_eq!(log.check().unwrap().flaws, []);
    // To begin again is to open.
    let again = Log::begin(&log.dir, "another", chance(2), at(1)).unwrap();
    assert_eq!(again.origin(), "example.com/log");
}

#[test]
fn every_entry_is_proved_at_every_size() {
    let (_dir, mut log) = begun();
    for n in 1..20 {
        record(&mut log, n..n + 1);
        for index in 0..=n {
            assert_eq!(examined(&log, index).failures, [], "{index} of {n}");
        }
    }
    assert_eq!(log.find(entry(&statement(7))).unwrap(), Some(7));
    assert_eq!(log.find(Hash::of(b"x")).unwrap(), None);
}

#[test]
fn tiles_fill_and_rise() {
    let (_dir, mut log) = begun();
    record(&mut log, 1..255);
    record(&mut log, 255..256);
    record(&mut log, 256..700);
    record(&mut log, 700..701);
    assert_eq!(log.head().size, 701);
    let checked = log.check().unwrap();
    assert_eq!((checked.entries, checked.statements, checked.flaws), (701, 701, Vec::new()));
    for index in [0, 1, 255, 256, 511, 512, 700] {
        assert_eq!(examined(&log, index).failures, [], "{index}");
    }
    let public = log.dir.join(PUBLIC);
    assert!(public.join("tile/0/000").is_file() && public.join("tile/1/000.p/2").is_file());
    assert!(!public.join("tile/0/000.p").exists(), "partial tiles go when the full one is there");
    // By another implementation of the tree, from the entries alone.
    let mut frontier = tree::Frontier::default();
    (0..701).for_each(|n| {
        let bytes = log.statement(n).unwrap().unwrap();
        frontier.push(Hash::of_leaf(&entry(&bytes).0));
    });
    assert_eq!(frontier.root(), log.head().root);
}

#[test]
fn what_another_process_added_is_seen_before_adding() {
    let (_dir, mut one) = begun();
    let mut other = Log::open(&one.dir).unwrap().unwrap();
    record(&mut other, 1..3);
    assert_eq!(one.record(&[statement(3)], Wait::No).unwrap(), 3);
    assert_eq!(one.check().unwrap().flaws, []);
}

#[test]
fn a_tree_that_was_about_to_be_signed_is_completed() {
    let (_dir, mut log) = begun();
    record(&mut log, 1..4);
    let before = fs::read(checkpoint_path(&log.dir)).unwrap();
    record(&mut log, 4..6);
    // As if the machine had stopped before the checkpoint was there.
    put(&checkpoint_path(&log.dir), before);
    let mut again = Log::open(&log.dir).unwrap().unwrap();
    assert_eq!(again.head().size, 4);
    assert_eq!(again.record(&[statement(6)], Wait::No).unwrap(), 6);
    assert_eq!(again.check().unwrap().flaws, []);
    assert_eq!(again.find(entry(&statement(5))).unwrap(), Some(5));
}

#[test]
fn a_log_that_was_about_to_begin_is_completed() {
    let (_dir, log) = begun();
    fs::remove_file(checkpoint_path(&log.dir)).unwrap();
    let again = Log::open(&log.dir).unwrap().unwrap();
    assert_eq!((again.head(), again.check().unwrap().flaws), (log.head(), Vec::new()));
}

#[test]
fn leftovers_of_an_attempt_that_signed_nothing_are_overwritten() {
    let (_dir, mut log) = begun();
    record(&mut log, 1..4);
    // Tiles and a statement of an attempt that was killed before its tree was written down.
    append_only_files(&log);
    record(&mut log, 4..5);
    assert_eq!(log.check().unwrap().flaws, []);
    assert_eq!(log.statement(4).unwrap().unwrap(), statement(4));
}

fn append_only_files(log: &Log) {
    put(&statement_path(&log.dir, 4), "another");
    put(&log.dir.join("public/tile/0/000.p/5"), [7; 160]);
    put(&log.dir.join("public/tile/entries/000.p/5"), [7; 170]);
}

#[test]
fn an_older_copy_is_refused() {
    let (dir, mut log) = begun();
    record(&mut log, 1..4);
    let copy = dir.path().join("copy");
    log.backup(&copy).unwrap();
    record(&mut log, 4..6);
    // Everything comes back from the copy, but what the key has signed.
    let signed = fs::read(log.dir.join("keys/signed")).unwrap();
    fs::remove_dir_all(&log.dir).unwrap();
    fs::rename(&copy, &log.dir).unwrap();
    put(&log.dir.join("keys/signed"), signed);
    let mut old = Log::open(&log.dir).unwrap().unwrap();
    assert_eq!(what(old.record(&[statement(9)], Wait::No)), ROLLED_BACK);
    assert_eq!(old.check().unwrap().flaws, [Flaw::Signed]);
}

#[test]
fn a_copy_goes_on_by_itself_and_a_witness_sees_two_histories() {
    let (dir, mut log) = begun();
    record(&mut log, 1..4);
    let copy = dir.path().join("copy");
    log.backup(&copy).unwrap();
    let mut twin = Log::open(&copy).unwrap().unwrap();
    twin.resume().unwrap();
    record(&mut log, 4..6);
    record(&mut twin, 6..8);
    let keys = [log.key().unwrap()];
    let seen = (log.head().size, log.head().root);
    let request = twin.request(log.head().size).unwrap();
    let judged = evidence::witness::judge(&request, &keys, |_| Some(seen));
    assert_eq!(judged, Err(evidence::witness::Refusal::Inconsistent));
}

#[test]
fn a_witness_is_kept_and_the_proof_says_so() {
    let (_dir, mut log) = begun();
    record(&mut log, 1..4);
    let request = log.request(0).unwrap();
    let mut note = request.checkpoint.clone();
    note.signatures.push(cosign(&note, &witness(), at(60)));
    log.vouch(&note, None).unwrap();
    log.vouch(&note, Some(b"a timestamp")).unwrap();
    record(&mut log, 4..6);
    let kept = log.vouched().unwrap();
    assert_eq!((kept.len(), kept[0].size, kept[0].vouchers()), (1, 4, 2));
    assert_eq!(examined(&log, 2).vouched, Some(at(60)));
    let (proof, best) = log.prove(2, false).unwrap();
    assert_eq!(best.unwrap().stamp.unwrap(), b"a timestamp");
    assert_eq!(Checkpoint::parse(&proof.checkpoint.text).unwrap().size, 4);
    // What came later is not vouched for yet.
    assert_eq!(examined(&log, 5).vouched, None);
    let mut foreign = note;
    foreign.text = foreign.text.replace("example.com", "example.org");
    assert!(log.vouch(&foreign, None).is_err());
    assert_eq!(log.check().unwrap().vouched, 1);
}

#[test]
fn requests_lead_from_any_size_to_the_newest() {
    let (_dir, mut log) = begun();
    record(&mut log, 1..300);
    let keys = [log.key().unwrap()];
    for old in [0_u64, 1, 2, 255, 256, 257, 300] {
        let last = (old, log.root_at(old).unwrap());
        let request = log.request(old).unwrap();
        let judged = evidence::witness::judge(&request, &keys, |_| Some(last));
        assert_eq!(judged.unwrap().size, 300, "{old}");
    }
    assert!(log.request(301).is_err());
}

#[test]
fn a_new_key_is_announced_under_the_old_one() {
    let (_dir, mut log) = begun();
    let old = log.key().unwrap();
    record(&mut log, 1..3);
    let new = log.rotate(chance(5), at(9)).unwrap();
    assert_eq!((log.key().unwrap(), log.head().size), (new.clone(), 4));
    let signed = |key| log.note().signed_by(key) == note::Signed::Yes;
    assert!(signed(&old) && signed(&new), "the checkpoint at the change is signed by both");
    record(&mut log, 4..6);
    assert_eq!(log.note().signed_by(&old), note::Signed::Absent);
    let checked = log.check().unwrap();
    assert_eq!((checked.keys, checked.flaws), (vec![old, new], Vec::new()));
}

use evidence::note;

#[test]
fn every_damaged_part_is_found() {
    let damage = |path: &str, change: fn(&mut Vec<u8>)| {
        let (_dir, mut log) = begun();
        record(&mut log, 1..5);
        let path = log.dir.join(path);
        let mut bytes = fs::read(&path).unwrap();
        change(&mut bytes);
        put(&path, bytes);
        let log = Log::open(&log.dir).unwrap().unwrap();
        log.check().unwrap().flaws
    };
    let flip = |bytes: &mut Vec<u8>| bytes[40] ^= 1;
    let tile = damage("public/tile/0/000.p/5", flip);
    assert!(tile.contains(&Flaw::Tile(0)), "{tile:?}");
    let bundle = damage("public/tile/entries/000.p/5", flip);
    assert!(bundle.contains(&Flaw::Tile(0)) && bundle.contains(&Flaw::Root), "{bundle:?}");
    assert_eq!(damage("statements/000/000002.json", flip), [Flaw::Statement(2)]);
    let resigned = damage("public/checkpoint", |bytes| {
        let at = bytes.len() - 20;
        bytes[at] = if bytes[at] == b'A' { b'B' } else { b'A' };
    });
    assert_eq!(resigned, [Flaw::Signature]);
    assert_eq!(damage("keys/signed", |bytes| bytes[0] = b'4'), [Flaw::Signed]);
    let (_dir, mut log) = begun();
    record(&mut log, 1..5);
    fs::remove_file(statement_path(&log.dir, 3)).unwrap();
    assert_eq!(log.check().unwrap().flaws, [Flaw::StatementMissing(3)]);
}

#[test]
fn the_public_part_is_exported_and_private_things_stay() {
    let (dir, mut log) = begun();
    record(&mut log, 1..5);
    let out = dir.path().join("web");
    log.export(&out).unwrap();
    record(&mut log, 5..300);
    log.export(&out).unwrap();
    let names: Vec<_> = walk(&out);
    assert!(
        names.iter().all(|name| !name.contains("key") && !name.ends_with(".json")),
        "{names:?}"
    );
    let tiles = Tiles::new(&out, 300);
    assert_eq!(tree::root(&tiles, 300).unwrap(), log.head().root);
}

fn walk(dir: &Path) -> Vec<String> {
    let entries = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| if path.is_dir() { walk(&path) } else { vec![path.display().to_string()] })
        .collect()
}

#[test]
fn a_backup_is_whole_and_goes_to_an_empty_place() {
    let (dir, mut log) = begun();
    record(&mut log, 1..5);
    let copy = dir.path().join("copy");
    assert!(log.backup(&copy).unwrap() > 5);
    let other = Log::open(&copy).unwrap().unwrap();
    assert_eq!((other.head(), other.check().unwrap().flaws), (log.head(), vec![Flaw::BroughtBack]));
    assert_eq!(other.key().unwrap(), log.key().unwrap());
    assert!(matches!(log.backup(&copy), Err(Error::Log { .. })));
}

#[test]
fn a_backup_that_was_brought_back_goes_on_when_its_owner_says_so() {
    let (dir, mut log) = begun();
    record(&mut log, 1..5);
    let copy = dir.path().join("copy");
    log.backup(&copy).unwrap();
    let mut back = Log::open(&copy).unwrap().unwrap();
    assert!(back.is_brought_back().unwrap() && !log.is_brought_back().unwrap());
    assert_eq!(what(back.record(&[statement(5)], Wait::No)), BROUGHT_BACK);
    back.resume().unwrap();
    record(&mut back, 5..6);
    assert_eq!(back.check().unwrap().flaws, []);
    assert!(back.resume().is_err() && log.resume().is_err());
}

#[test]
fn anybody_can_check_an_exported_copy_and_tell_two_histories() {
    let (dir, mut log) = begun();
    record(&mut log, 1..300);
    let copy = dir.path().join("copy");
    log.backup(&copy).unwrap();
    let mut twin = Log::open(&copy).unwrap().unwrap();
    twin.resume().unwrap();
    let before = log.head().clone();
    record(&mut log, 300..303);
    record(&mut twin, 303..306);
    let web = dir.path().join("web");
    log.export(&web).unwrap();
    let exported = Exported::open(&web).unwrap();
    assert_eq!(exported.check(&[log.key().unwrap()]).flaws, []);
    assert_eq!(exported.check(&[witness().public().clone()]).flaws, [Flaw::KeyNotGiven]);
    assert_eq!(exported.holds(&before).unwrap(), Some(true));
    assert_eq!(exported.holds(log.head()).unwrap(), Some(true));
    assert_eq!(exported.holds(twin.head()).unwrap(), Some(false));
    record(&mut log, 306..307);
    assert_eq!(exported.holds(log.head()).unwrap(), None);
    let foreign = Checkpoint { origin: "example.org".into(), ..before };
    assert_eq!(exported.holds(&foreign).unwrap(), Some(false));
    put(&web.join("tile/0/000"), [7; 8_192]);
    let damaged = Exported::open(&web).unwrap().check(&[log.key().unwrap()]);
    assert!(damaged.flaws.contains(&Flaw::Tile(0)), "{:?}", damaged.flaws);
}

#[test]
fn a_full_tile_of_an_attempt_that_signed_nothing_does_not_stay() {
    let (_dir, mut log) = begun();
    record(&mut log, 1..250);
    put(&log.dir.join("public/tile/0/000"), [7; 8_192]);
    put(&log.dir.join("public/tile/entries/000"), [7; 256]);
    record(&mut log, 250..252);
    assert_eq!(log.check().unwrap().flaws, []);
    record(&mut log, 252..260);
    assert_eq!(log.check().unwrap().flaws, []);
}

#[test]
fn a_recording_that_was_interrupted_is_no_rollback() {
    let (_dir, mut log) = begun();
    record(&mut log, 1..4);
    let before = fs::read(checkpoint_path(&log.dir)).unwrap();
    record(&mut log, 4..6);
    put(&checkpoint_path(&log.dir), before);
    let again = Log::open(&log.dir).unwrap().unwrap();
    assert_eq!(again.check().unwrap().flaws, [Flaw::Unfinished]);
    put(&log.dir.join("keys/current"), "");
    assert_eq!(again.check().unwrap().flaws, [Flaw::Unfinished, Flaw::Key]);
}

#[test]
fn what_could_not_be_read_again_is_not_recorded() {
    let (_dir, mut log) = begun();
    let event = Event::new("test", "example.com/log", Hash([1; 32]), at(1));
    let long = event.with("name", "x".repeat(What::Statement.longest())).bytes().unwrap();
    assert!(matches!(log.record(&[long], Wait::No), Err(Error::Evidence(_))));
    assert_eq!(log.head().size, 1);
}

#[test]
fn a_damaged_cosignature_stands_in_nobodys_way() {
    let (_dir, mut log) = begun();
    log.vouch(&log.note().clone(), None).unwrap();
    put(&log.dir.join("vouched/000001.checkpoint"), "");
    record(&mut log, 1..2);
    assert_eq!(examined(&log, 1).failures, []);
    assert_eq!(log.check().unwrap().flaws, [Flaw::Vouched(1)]);
}

#[test]
fn copies_go_to_places_of_their_own() {
    let (dir, log) = begun();
    let refused = |result: Result<u64, Error>| assert!(matches!(result, Err(Error::Log { .. })));
    refused(log.backup(&log.dir.join("copy")));
    refused(log.export(&log.dir));
    refused(log.export(&log.dir.join("public/web")));
    put(&dir.path().join("thesis.txt"), "years of work");
    refused(log.export(dir.path()));
    let web = dir.path().join("web");
    log.export(&web).unwrap();
    log.export(&web).unwrap();
    let (_other, other) = begun_as("example.org");
    refused(other.export(&web));
}

#[test]
fn there_is_no_log_where_none_began() {
    let dir = tempfile::tempdir().unwrap();
    assert!(Log::open(dir.path()).unwrap().is_none());
    assert!(Log::begin(dir.path(), "a b", chance(1), at(0)).is_err());
    assert!(Log::open(dir.path()).unwrap().is_none());
}
