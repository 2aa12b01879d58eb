use super::*;

fn day(n: u16) -> Date {
    Date::from_epoch_days(20_000 + n)
}

fn number(n: u64) -> Number {
    Number::gb(7_700_900_000 + n).unwrap()
}

fn objection(n: u64, against: &str, objected: Option<u16>, withdrawn: Option<u16>) -> Objection {
    let against = match against.strip_prefix("group ") {
        Some(group) => Against::Group(group.into()),
        None => Against::Caller(against.into()),
    };
    Objection {
        number: number(n),
        against,
        objected_on: objected.map(day),
        withdrawn_on: withdrawn.map(day),
        channel: "phone".into(),
        reason: "line one\nline\ttwo \\ three\r".into(),
    }
}

fn from(file: u8) -> Provenance {
    Provenance { file_digest: Digest([file; 32]), recorded_on: day(100) }
}

fn held(batches: &[Vec<Objection>]) -> (tempfile::TempDir, Objections) {
    let dir = tempfile::tempdir().unwrap();
    let mut objections = Objections::open(&dir.path().join("objections")).unwrap();
    for (file, rows) in (1..).zip(batches) {
        objections.append(rows, from(file), Wait::No).unwrap();
    }
    (dir, objections)
}

fn in_force(objections: &Objections, n: u64, on: u16) -> Option<Option<Date>> {
    let acme = objections.parties("acme", &["brands".to_owned()]);
    objections.in_force(number(n), &acme, day(on)).map(|found| found.objected_on)
}

#[test]
fn what_was_recorded_comes_back_as_it_was() {
    let (_dir, objections) = held(&[vec![objection(1, "acme", Some(5), None)]]);
    let again = Objections::open(&objections.dir).unwrap();
    let found: Vec<_> = again.of(number(1)).collect();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].reason, "line one\nline\ttwo \\ three\r");
    assert_eq!((found[0].against, found[0].segment), ("caller:acme", 1));
    assert_eq!(again.digest(), objections.digest());
    assert_eq!(again.of(number(2)).count(), 0);
}

#[test]
fn an_objection_binds_the_caller_or_its_group_from_its_day_on() {
    let rows = vec![
        objection(1, "acme", Some(5), None),
        objection(2, "group brands", Some(5), None),
        objection(3, "other", Some(5), None),
        objection(4, "group others", None, None),
    ];
    let (_dir, objections) = held(&[rows]);
    assert_eq!(in_force(&objections, 1, 4), None);
    assert_eq!(in_force(&objections, 1, 5), Some(Some(day(5))));
    assert_eq!(in_force(&objections, 2, 9), Some(Some(day(5))));
    assert_eq!(in_force(&objections, 3, 9), None);
    assert_eq!(in_force(&objections, 4, 9), None);
}

#[test]
fn an_unknown_day_counts_as_always_and_ends_only_with_its_own_withdrawal() {
    let rows = vec![
        objection(1, "acme", None, None),
        objection(1, "acme", Some(5), Some(9)),
        objection(2, "acme", None, Some(9)),
    ];
    let (_dir, objections) = held(&[rows]);
    assert_eq!(in_force(&objections, 1, 0), Some(None));
    assert_eq!(in_force(&objections, 1, 20), Some(None));
    assert_eq!(in_force(&objections, 2, 8), Some(None));
    assert_eq!(in_force(&objections, 2, 9), None);
}

#[test]
fn the_later_statement_wins_and_at_equal_days_the_objection() {
    let rows = vec![
        objection(1, "acme", Some(5), Some(9)),
        objection(1, "acme", Some(12), None),
        objection(2, "acme", Some(5), Some(9)),
        objection(2, "acme", Some(9), None),
        objection(3, "acme", Some(5), None),
        objection(3, "acme", Some(3), Some(9)),
        objection(4, "acme", Some(5), Some(5)),
        objection(5, "acme", Some(5), None),
        objection(5, "group brands", Some(3), Some(9)),
    ];
    let (_dir, objections) = held(&[rows]);
    let ends = [(8, Some(Some(day(5)))), (9, None), (11, None), (12, Some(Some(day(12))))];
    for (on, expected) in ends {
        assert_eq!(in_force(&objections, 1, on), expected, "{on}");
    }
    assert_eq!(in_force(&objections, 2, 9), Some(Some(day(9))), "equal days");
    assert_eq!(in_force(&objections, 3, 9), None, "a later withdrawal to the same party");
    assert_eq!(in_force(&objections, 4, 5), None, "withdrawn in its own row");
    assert_eq!(in_force(&objections, 5, 9), Some(Some(day(5))), "to another party");
}

#[test]
fn a_later_row_of_the_same_number_party_and_day_stands_for_the_earlier() {
    let first = vec![objection(1, "acme", None, None)];
    let second = vec![objection(1, "acme", None, Some(9))];
    let (_dir, objections) = held(&[first, second]);
    assert_eq!(objections.len(), 1);
    assert_eq!(in_force(&objections, 1, 9), None);
    assert_eq!(objections.segments().len(), 2);
}

#[test]
fn the_same_file_is_taken_once() {
    let (_dir, mut objections) = held(&[vec![objection(1, "acme", Some(5), None)]]);
    let again = objections.append(&[objection(2, "acme", Some(5), None)], from(1), Wait::No);
    assert_eq!(again.unwrap(), Appended::AlreadyHeld(1));
    assert_eq!(objections.len(), 1);
}

#[test]
fn what_another_process_added_is_seen_before_adding() {
    let (_dir, mut one) = held(&[vec![objection(1, "acme", Some(5), None)]]);
    let mut other = Objections::open(&one.dir).unwrap();
    other.append(&[objection(2, "acme", Some(5), None)], from(2), Wait::No).unwrap();
    let third = one.append(&[objection(3, "acme", Some(5), None)], from(3), Wait::No).unwrap();
    assert_eq!(third, Appended::Segment(3));
    assert_eq!(one.len(), 3);
}

fn three() -> (tempfile::TempDir, Vec<PathBuf>, PathBuf) {
    let rows = |n| vec![objection(n, "acme", Some(5), None)];
    let (dir, objections) = held(&[rows(1), rows(2), rows(3)]);
    let files = segment_files(&objections.dir).unwrap();
    (dir, files.into_iter().map(|file| file.path).collect(), objections.dir)
}

fn wrong(dir: &Path) -> (u32, &'static str) {
    match Objections::open(dir) {
        Err(Error::Objections { segment, what }) => (segment, what),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_missing_segment_is_an_error_the_last_one_too() {
    for (gone, expected) in [(0, 1), (1, 2), (2, 3)] {
        let (_dir, files, path) = three();
        fs::remove_file(&files[gone]).unwrap();
        assert_eq!(wrong(&path), (expected, "missing"));
    }
}

#[test]
fn every_flipped_bit_is_found() {
    let (_dir, files, path) = three();
    let text = fs::read(&files[1]).unwrap();
    for at in 0..text.len() {
        let mut bad = text.clone();
        bad[at] ^= 1;
        replace(&files[1], |out| out.write_all(&bad)).unwrap();
        assert_eq!(wrong(&path), (2, "damaged"), "byte {at}");
    }
}

#[test]
fn a_segment_of_another_chain_is_refused() {
    let (_dir, files, path) = three();
    let rows = vec![objection(9, "acme", Some(5), None)];
    let (_other, objections) = held(&[vec![], rows]);
    let foreign = segment_files(&objections.dir).unwrap().remove(1).path;
    fs::remove_file(&files[1]).unwrap();
    fs::copy(&foreign, path.join(foreign.file_name().unwrap())).unwrap();
    assert_eq!(wrong(&path), (2, "of another chain"));
}

#[test]
fn a_segment_that_was_written_and_not_confirmed_is_kept() {
    let (_dir, files, path) = three();
    let digest = |file: &Path| segment::digest(&fs::read(file).unwrap());
    let head = format!("2 {}\n", digest(&files[1]));
    replace(&path.join(HEAD), |out| out.write_all(head.as_bytes())).unwrap();
    assert_eq!(Objections::open(&path).unwrap().len(), 3);
    let head = format!("1 {}\n", digest(&files[0]));
    replace(&path.join(HEAD), |out| out.write_all(head.as_bytes())).unwrap();
    assert_eq!(wrong(&path), (3, "the head is damaged"));
}

#[test]
fn a_file_that_only_looks_like_a_segment_is_refused() {
    let (_dir, _files, path) = three();
    replace(&path.join("notes.objections"), |_| Ok(())).unwrap();
    assert!(matches!(Objections::open(&path), Err(Error::Misnamed { .. })));
}
