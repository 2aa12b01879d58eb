use proptest::prelude::*;
use terms::Number;

use super::*;
use crate::text::Salt;
use crate::tree::{inclusion, root};

fn number(n: u64) -> Number {
    Number::gb(7_700_900_000 + n).unwrap()
}

fn place(row: u64) -> Place {
    Place { list: List::Callable, row, ordinal: 0 }
}

fn tags(count: u64) -> Vec<Hash> {
    let tagger = ListSecret::new([3; 16]).tagger();
    (0..count).map(|n| tagger.tag(place(n + 2), Some(number(n)))).collect()
}

fn bytes(tags: &[Hash]) -> Vec<u8> {
    tags.iter().flat_map(|tag| tag.0).collect()
}

fn committed(count: u64) -> Committed {
    let mut builder = Builder::default();
    builder.push(&bytes(&tags(count)));
    builder.committed()
}

/// The leaves, by the definition.
fn leaves(tags: &[Hash]) -> Vec<Hash> {
    tags.chunks(BUCKET).map(|bucket| Hash::of_leaf(&bytes(bucket))).collect()
}

fn opened(index: u64, of: u64) -> Opened {
    let tags = tags(of);
    let leaves = leaves(&tags);
    let bucket = tags.chunks(BUCKET).nth(index as usize / BUCKET).unwrap().to_vec();
    let place = place(index + 2);
    Opened {
        list: place.list,
        row: place.row,
        ordinal: 0,
        number: Some(number(index).to_string()),
        index,
        salt: Salt(ListSecret::new([3; 16]).tagger().salt(place)),
        bucket,
        path: inclusion(&leaves[..], index / BUCKET as u64, leaves.len() as u64).unwrap(),
    }
}

#[test]
fn the_root_is_that_of_the_definition() {
    for count in [0, 1, 31, 32, 33, 64, 65, 1_000] {
        let leaves = leaves(&tags(count));
        let root = root(&leaves[..], leaves.len() as u64).unwrap();
        assert_eq!(committed(count), Committed { entries: count, root }, "{count}");
    }
    assert_eq!(committed(0), Committed::nothing());
}

#[test]
fn one_place_is_shown_and_no_other() {
    let commitment = committed(100);
    for index in [0, 31, 32, 63, 95, 96, 99] {
        let shown = opened(index, 100);
        assert!(shown.holds(&commitment), "{index}");
        let other = Opened { number: Some(number(500).to_string()), ..shown.clone() };
        assert!(!other.holds(&commitment), "{index}");
        assert!(!Opened { row: 1, ..shown.clone() }.holds(&commitment));
        assert!(!Opened { number: None, ..shown.clone() }.holds(&commitment));
        assert!(!Opened { list: List::Blocked, ..shown.clone() }.holds(&commitment));
        assert!(!Opened { ordinal: 1, ..shown.clone() }.holds(&committed(101)));
        assert!(!Opened { index: index ^ 1, ..shown.clone() }.holds(&commitment));
        assert!(!Opened { index: index + 100, ..shown.clone() }.holds(&commitment));
        assert!(!Opened { salt: Salt([0; 16]), ..shown.clone() }.holds(&commitment));
        let cut = Opened { bucket: shown.bucket[1..].to_vec(), ..shown.clone() };
        assert!(!cut.holds(&commitment));
        let long = Opened { path: vec![Hash::of(b"x"); 10_000], ..shown };
        assert!(!long.holds(&commitment));
    }
}

#[test]
fn going_through_a_list_opens_every_place_of_a_number() {
    let tagger = ListSecret::new([3; 16]).tagger();
    let mut opener = Opener::new(&tagger, number(5));
    for n in 0..100 {
        // The number stands in three places: two of one bucket, and one of the last.
        let shown = if matches!(n, 5 | 7 | 99) { number(5) } else { number(n) };
        opener.push(place(n + 2), Some(shown));
    }
    let (whole, opened) = opener.finish();
    assert_eq!(opened.iter().map(|one| one.row).collect::<Vec<_>>(), [7, 9, 101]);
    assert!(opened.iter().all(|one| one.holds(&whole)));
    let mut absent = Opener::new(&tagger, number(999));
    (0..100).for_each(|n| absent.push(place(n + 2), Some(number(n))));
    let (all, opened) = absent.finish();
    assert_eq!((all, opened), (committed(100), Vec::new()));
    assert_eq!(Opener::new(&tagger, number(1)).finish(), (Committed::nothing(), Vec::new()));
}

#[test]
fn openings_are_canonical_and_versioned() {
    let opening = Opening::new(Hash::of(b"receipt"), vec![opened(5, 40)]);
    let bytes = opening.bytes().unwrap();
    assert_eq!(Opening::parse(&bytes).unwrap(), opening);
    let text = String::from_utf8(bytes).unwrap();
    let refused = |from: &str, to: &str| Opening::parse(text.replace(from, to).as_bytes()).is_err();
    assert!(refused("\"version\": 1", "\"version\": 2"));
    assert!(refused("uphold-opening", "uphold-statement"));
    assert!(refused("+4477", "4477"));
    assert!(refused("\"row\"", "\"roe\""));
    assert!(refused("  ", " "));
    assert!(Opening::parse(b"").is_err());
}

proptest! {
    #[test]
    fn how_the_tags_arrive_does_not_matter(count in 0_u64..300, cuts in proptest::collection::vec(0_usize..100, 0..10)) {
        let all = bytes(&tags(count));
        let mut builder = Builder::default();
        let mut rest = &all[..];
        for cut in cuts {
            let (part, left) = rest.split_at((cut * 32).min(rest.len()));
            builder.push(part);
            rest = left;
        }
        builder.push(rest);
        prop_assert_eq!(builder.committed(), committed(count));
    }

    #[test]
    fn nothing_panics(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = Opening::parse(&bytes);
        let _ = ListSecret::parse(&String::from_utf8_lossy(&bytes));
    }
}

#[test]
fn many_are_tagged_as_each_by_itself() {
    let tagger = ListSecret::new([3; 16]).tagger();
    for count in [0, 1, 63, 64, 65, 200] {
        let list = |row| if row % 3 == 0 { List::Blocked } else { List::Callable };
        let numbers: Vec<_> = (0..count)
            .map(|row| {
                let place = Place { list: list(row), row, ordinal: (row % 2) as u32 };
                (place, (row % 7 != 0).then(|| number(row)))
            })
            .collect();
        let mut all = Vec::new();
        tagger.tag_all(&numbers, &mut all);
        let each: Vec<_> =
            numbers.iter().map(|&(place, number)| tagger.tag(place, number)).collect();
        assert_eq!(all, bytes(&each));
    }
}
