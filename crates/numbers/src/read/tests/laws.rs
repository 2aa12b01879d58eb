//! What must hold for every cell, whatever stands in it.

use proptest::prelude::*;
use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumberFormat};

use super::*;
use crate::gb;

/// The promises of each class.
fn keeps_its_promises(cell: &[u8], settings: &Settings) -> Reading {
    let reading = read(cell, settings);
    let count = reading.numbers.len();
    match reading.class {
        Class::Read => assert!(count == 1 && reading.rule.is_none() && reading.why.is_none()),
        Class::Repaired => assert!(count == 1 && reading.rule.is_some() && reading.why.is_none()),
        Class::Split => assert!(count >= 2 && reading.why.is_none()),
        Class::Ambiguous => assert!(reading.why.is_some() && reading.rule.is_none()),
        Class::Impossible => assert!(count == 0 && reading.why.is_some() && reading.rule.is_none()),
    }
    assert!(reading.possibilities >= count as u64);
    for (at, number) in reading.numbers.iter().enumerate() {
        assert!(!reading.numbers[..at].contains(number), "a number is given once");
    }
    if reading.class.is_certain() {
        for number in &reading.numbers {
            let again = read(number.to_string().as_bytes(), settings);
            assert_eq!((again.class, &again.numbers[..]), (Class::Read, &[*number][..]));
        }
    }
    reading
}

/// A small generator of repeatable noise (SplitMix64).
struct Noise(u64);

impl Noise {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }
}

const SEEDS: &[&str] = &[
    "07700900123",
    "+44 (0)20 7946 0123",
    "020 7946 0123 / 07700 900123",
    "7.91235E+09",
    "0800 123456-7",
    "7,700,900,123.00",
    "\"Jo\" <sip:+442079460123@example.com>",
    "020 7946 0123 extension no. 45",
    "O7700 900123 (call after 3pm)",
    "0207946012307700900123",
    "141 0044 20 7946 0123",
    "+33 1 23 45 67 89",
    "٠٧٧٠٠٩٠٠١٢٣",
    "tel:7946-0123;phone-context=+4420",
    "01632 960123/4/5 & 960199",
    "44 44 7700 900123",
];
const PIECES: &[&str] = &[
    "0",
    "7",
    "44",
    "+",
    " ",
    "-",
    "/",
    ",",
    ".",
    "(",
    ")",
    "x",
    "B",
    "O",
    "ext",
    "or",
    "&",
    ";",
    "E+09",
    "141",
    "9",
    "<",
    ">",
    "@",
    "sip:",
    "tel:",
    "\u{200b}",
    "٣",
    "ß",
    "\0",
    "\n",
    "07700900123",
    "=\"",
    "'",
    "phone-context=+44",
    "2079460123",
    "0800 1111",
    "12/05/2024",
    "e",
    "%2B",
    "+999",
    "000",
];

#[test]
fn mutated_cells_keep_the_promises() {
    let mut noise = Noise(1);
    let settings = [Settings::default(), in_area("020"), in_area("01204")];
    for round in 0..100_000 {
        let mut cell = SEEDS[noise.below(SEEDS.len())].as_bytes().to_vec();
        for _ in 0..1 + noise.below(4) {
            let at = noise.below(cell.len() + 1);
            match noise.below(4) {
                0 if at < cell.len() => drop(cell.remove(at)),
                1 if at < cell.len() => cell[at] = noise.next() as u8,
                2 => cell.extend_from_within(at..),
                _ => drop(cell.splice(at..at, PIECES[noise.below(PIECES.len())].bytes())),
            }
        }
        keeps_its_promises(&cell, &settings[round % settings.len()]);
    }
}

#[test]
fn assembled_cells_keep_the_promises() {
    let mut noise = Noise(2);
    let settings = [Settings::default(), in_area("0121"), in_region("FR"), in_region("IT")];
    for round in 0..100_000 {
        let mut cell = Vec::new();
        for _ in 0..noise.below(9) {
            cell.extend(PIECES[noise.below(PIECES.len())].bytes());
        }
        keeps_its_promises(&cell, &settings[round % settings.len()]);
    }
}

#[test]
fn random_bytes_keep_the_promises() {
    let mut noise = Noise(3);
    for _ in 0..100_000 {
        let cell: Vec<u8> = (0..noise.below(24)).map(|_| noise.next() as u8).collect();
        keeps_its_promises(&cell, &Settings::default());
    }
}

#[test]
fn a_letter_in_place_of_a_digit_never_gives_a_certain_number() {
    for letter in b"BDEGIJKLNOQRSUVYZabdegijklnoqsuvyz".map(char::from) {
        for place in 1..11 {
            let mut cell = String::from("07700900123");
            cell.replace_range(place..=place, &letter.to_string());
            let class = read(cell.as_bytes(), &Settings::default()).class;
            assert!(!class.is_certain(), "{cell}");
        }
    }
}

/// A possible national number under +44, mostly of ranges in use.
fn national() -> impl Strategy<Value = u64> {
    prop_oneof![
        7_000_000_000..8_000_000_000_u64,
        1_000_000_000..10_000_000_000_u64,
        100_000_000..999_999_999_u64,
    ]
    .prop_filter("possible", |national| {
        gb::possible(*national, national.ilog10() as usize + 1).is_some()
    })
}

proptest! {
    #[test]
    fn any_text_keeps_the_promises(cell in "\\PC{0,40}") {
        keeps_its_promises(cell.as_bytes(), &Settings::default());
    }

    #[test]
    fn every_plain_form_gives_the_same_number(n in national()) {
        let settings = Settings::default();
        let expected = Number::gb(n).unwrap();
        for before in ["0", "+44", "44", "0044", "", "+44 (0)", "+44 0", "(0)"] {
            // Seven digits without a 0 may as well be a local number.
            if before.is_empty() && n < 100_000_000 {
                continue;
            }
            let form = format!("{before}{n}");
            let reading = read(form.as_bytes(), &settings);
            let found = (reading.class, &reading.numbers[..]);
            prop_assert_eq!(found, (Class::Read, &[expected][..]), "{}", form);
        }
    }

    #[test]
    fn the_fast_way_and_the_slow_way_agree(cell in "[+0-9 ()./-]{0,18}|(\\+44|0|44|0044)[ ]?[1-9][0-9 ]{8,10}") {
        let settings = Settings::default();
        if let Some(fast) = fast::read(cell.as_bytes()) {
            prop_assert_eq!(&fast, &slowly(cell.as_bytes(), &settings), "{}", cell);
        }
    }

    #[test]
    fn digits_are_read_as_by_the_standard_library(text in "[0-9]{0,18}|[0-9]{0,8}[^0-9][0-9]{0,9}") {
        let alone = text.bytes().all(|byte| byte.is_ascii_digit()) && text.len() < 16;
        let expected = if alone { text.parse().ok() } else { None };
        prop_assert_eq!(whole(text.as_bytes()), expected, "{}", text);
    }

    #[test]
    fn the_start_of_a_text_is_read_as_a_cell_of_its_own(
        digits in "[+]?[0-9]{0,18}|(\\+44|0|44|0044)[1-9][0-9]{8,9}",
        behind in "|[\r\n,;\" xé:/?]\\PC{0,20}",
    ) {
        let settings = Settings::default();
        let alone = plain(digits.as_bytes(), &settings).map(|number| (number, digits.len()));
        let text = format!("{digits}{behind}");
        prop_assert_eq!(plain_start(text.as_bytes(), &settings), alone, "{}", text);
    }

    #[test]
    fn where_the_library_accepts_as_well_it_agrees(n in national()) {
        let text = format!("0{n}");
        let ours = read(text.as_bytes(), &Settings::default());
        let theirs = PHONE_NUMBER_UTIL.parse(&text, Some(rlibphonenumber::Region::GB));
        if let (Class::Read, Ok(theirs)) = (ours.class, theirs)
            && theirs.is_possible_with_reason().is_ok()
        {
            let theirs = theirs.format_as(PhoneNumberFormat::E164);
            prop_assert_eq!(ours.numbers[0].to_string(), theirs.as_ref());
        }
    }
}
