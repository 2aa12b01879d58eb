//! Numbers written by a writer of the test's own must read back.

use super::super::tokens::tokens;
use super::*;
use proptest::prelude::*;

fn read(text: &str) -> Option<(u64, usize)> {
    number(&tokens(text), 0).map(|spelt| (spelt.value, spelt.next))
}

fn value(text: &str) -> u64 {
    let all = tokens(text);
    let spelt = number(&all, 0).unwrap_or_else(|| panic!("{text}"));
    assert_eq!(spelt.next, all.len(), "{text}");
    spelt.value
}

const UNITS: [&str; 10] =
    ["", "un", "dau", "tri", "pedwar", "pump", "chwech", "saith", "wyth", "naw"];
/// Before `cant` and `mil`.
const SHORT: [&str; 10] = ["", "", "dau", "tri", "pedwar", "pum", "chwe", "saith", "wyth", "naw"];
const HUNDREDS: [&str; 10] = [
    "",
    "cant",
    "dau gant",
    "tri chant",
    "pedwar cant",
    "pum cant",
    "chwe chant",
    "saith cant",
    "wyth cant",
    "naw cant",
];
const THOUSANDS: [&str; 10] = [
    "",
    "mil",
    "dwy fil",
    "tair mil",
    "pedair mil",
    "pum mil",
    "chwe mil",
    "saith mil",
    "wyth mil",
    "naw mil",
];

fn decimal(n: usize) -> String {
    match (n / 10, n % 10) {
        (0, unit) => UNITS[unit].to_owned(),
        (1, 0) => "deg".to_owned(),
        (tens, unit) => {
            let ten = if tens == 2 { "ddeg" } else { "deg" };
            let lead = if tens == 1 { "un" } else { SHORT[tens] };
            format!("{lead} {ten} {}", UNITS[unit]).trim().to_owned()
        }
    }
}

fn scored(n: usize) -> String {
    const TEENS: [&str; 20] = [
        "",
        "un",
        "dau",
        "tri",
        "pedwar",
        "pump",
        "chwech",
        "saith",
        "wyth",
        "naw",
        "deg",
        "un ar ddeg",
        "deuddeg",
        "tri ar ddeg",
        "pedwar ar ddeg",
        "pymtheg",
        "un ar bymtheg",
        "dau ar bymtheg",
        "deunaw",
        "pedwar ar bymtheg",
    ];
    match (n / 20, n % 20) {
        (0, rest) => TEENS[rest].to_owned(),
        (1, 0) => "ugain".to_owned(),
        (1, rest) => format!("{} ar hugain", TEENS[rest]),
        (2, 10) => "hanner cant".to_owned(),
        (2, 0) => "deugain".to_owned(),
        (3, 0) => "trigain".to_owned(),
        (4, 0) => "pedwar ugain".to_owned(),
        (2, rest) => format!("{} a deugain", TEENS[rest]),
        (3, rest) => format!("{} a thrigain", TEENS[rest]),
        (_, rest) => format!("{} a phedwar ugain", TEENS[rest]),
    }
}

fn written(n: usize, small: fn(usize) -> String, joined: bool) -> String {
    let parts = [THOUSANDS[n / 1000].to_owned(), HUNDREDS[n / 100 % 10].to_owned()];
    let mut out: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let rest = small(n % 100);
    if !rest.is_empty() {
        if joined && !out.is_empty() {
            out.push("a".to_owned());
        }
        out.push(rest);
    }
    out.join(" ")
}

#[test]
fn every_number_to_9999_reads_back_in_both_ways_of_counting() {
    for n in 1..10_000_usize {
        for small in [decimal as fn(usize) -> String, scored] {
            for joined in [false, true] {
                let text = written(n, small, joined);
                assert_eq!(value(&text), n as u64, "{text}");
            }
        }
    }
}

proptest! {
    #[test]
    fn thousands_of_any_size_read_back(n in 1_usize..1000, rest in 0_usize..1000) {
        let thousands = match n {
            1 => "mil".to_owned(),
            _ => format!("{} mil", written(n, decimal, false)),
        };
        let text = format!("{thousands} {}", written(rest, decimal, false));
        prop_assert_eq!(value(text.trim()), (n * 1000 + rest) as u64, "{}", text);
    }

    #[test]
    fn any_row_of_number_words_is_read_without_a_fall(words in proptest::collection::vec(
        proptest::sample::select(vec!["un", "dau", "ar", "a", "ddeg", "hugain", "cant", "can", "mil",
            "miliwn", "hanner", "pedwar", "deugain", "punt", "biliwn"]), 0..12)) {
        let text = words.join(" ");
        let all = tokens(&text);
        for at in 0..all.len() {
            if let Some(spelt) = number(&all, at) {
                prop_assert!(spelt.next > at && spelt.next <= all.len());
            }
        }
    }
}

#[test]
fn mutations_and_genders_are_the_same_number() {
    for (text, n) in [
        ("ddau", 2),
        ("dwy", 2),
        ("ddwy", 2),
        ("dri", 3),
        ("thair", 3),
        ("dair", 3),
        ("bedwar", 4),
        ("phedair", 4),
        ("bum", 5),
        ("phump", 5),
        ("ddeng", 10),
        ("bymtheng", 15),
        ("ddeugain", 40),
        ("nghant", 100),
        ("can mil", 100_000),
        ("gan mil", 100_000),
        ("dau gan mil", 200_000),
        ("deng mil", 10_000),
        ("dau gant pedwar deg mil", 240_000),
        ("tri miliwn", 3_000_000),
        ("dwy filiwn", 2_000_000),
        ("miliwn", 1_000_000),
        ("chwe ugain", 6),
    ] {
        assert_eq!(read(text).map(|(value, _)| value), Some(n), "{text}");
    }
}

#[test]
fn a_noun_may_stand_within_the_number() {
    assert_eq!(read("un cwmni ar ddeg"), Some((11, 4)));
    assert_eq!(read("wyth diwrnod ar hugain"), Some((28, 4)));
    assert_eq!(read("deng niwrnod ar hugain"), Some((30, 4)));
    assert_eq!(read("unfed ganrif ar hugain"), Some((21, 4)));
    assert_eq!(read("un fil ar ddeg"), Some((11_000, 4)));
    assert_eq!(number(&tokens("pum punt ar hugain"), 0).unwrap().noun, Some(1));
}

#[test]
fn prepositions_and_pronouns_are_no_numbers() {
    assert_eq!(read("gan y cwmni"), None);
    assert_eq!(read("can o baent"), None);
    assert_eq!(read("ar hugain"), None);
    assert!(number(&tokens("un"), 0).unwrap().doubtful);
    assert!(number(&tokens("ail"), 0).unwrap().doubtful);
    assert!(number(&tokens("drydydd"), 0).unwrap().doubtful);
    assert!(number(&tokens("deg ac yn gyfreithlon"), 0).unwrap().doubtful);
    assert!(!number(&tokens("deg o alwadau"), 0).unwrap().doubtful);
    assert!(!number(&tokens("tri"), 0).unwrap().doubtful);
}

#[test]
fn two_numbers_are_two() {
    assert_eq!(read("pump a chwech"), Some((5, 1)));
    assert_eq!(read("dau gant a thri chant"), Some((200, 2)));
    assert_eq!(read("pump neu chwech"), Some((5, 1)));
}

#[test]
fn ordinals_are_their_numbers() {
    for (text, n) in [
        ("pedwerydd", 4),
        ("bumed", 5),
        ("unfed ar ddeg", 11),
        ("trydydd ar hugain", 23),
        ("ugeinfed", 20),
    ] {
        assert_eq!(value(text), n, "{text}");
    }
}
