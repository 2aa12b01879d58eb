//! A slow twin of the audit that shares no code with it: it counts days by hand, reads the editions that it
//! wrote, folds rows by the stated rule, and tries every world that the papers leave open.

mod books;
mod can;
mod clock;
mod compare;
mod fold;
mod judge;
mod listing;
mod met;
mod said;
mod story;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use tests::{Dice, Home, drama};

use books::{Books, FILES};
use judge::Papers;
use listing::Edition;
use met::Met;

/// One register: its source, and the days of its editions, each with the codes that it covers.
type Plan = (&'static str, &'static [(&'static str, &'static [&'static str])]);

/// A gap of half a year.
const GAP: &[Plan] = &[
    (
        "tps",
        &[
            ("2025-05-18", &[]),
            ("2025-06-15", &[]),
            ("2025-12-20", &[]),
            ("2026-01-08", &[]),
            ("2026-01-17", &[]),
            ("2026-02-10", &[]),
            ("2026-06-01", &[]),
        ],
    ),
    ("ctps", &[("2025-06-10", &[]), ("2026-01-07", &[])]),
];
const FEW: &[Plan] =
    &[("tps", &[("2025-09-01", &[]), ("2025-10-20", &[])]), ("ctps", &[("2026-01-10", &[])])];
const ONE: &[Plan] = &[("tps", &[("2026-01-06", &[])])];
const PARTIAL: &[Plan] = &[
    (
        "tps",
        &[
            ("2025-05-20", &["20", "1632"]),
            ("2025-09-28", &["20"]),
            ("2025-12-30", &[]),
            ("2026-01-08", &["20"]),
            ("2026-03-01", &[]),
        ],
    ),
    ("ctps", &[("2025-08-01", &["20"]), ("2026-02-01", &["77"])]),
];
const MONTHLY: &[Plan] = &[(
    "tps",
    &[
        ("2025-05-01", &[]),
        ("2025-05-29", &[]),
        ("2025-06-26", &[]),
        ("2025-09-26", &[]),
        ("2025-10-24", &[]),
        ("2025-11-21", &[]),
        ("2025-12-19", &[]),
        ("2026-01-08", &[]),
        ("2026-02-04", &[]),
        ("2026-03-28", &[]),
        ("2026-07-01", &[]),
    ],
)];

/// How many numbers a run has a story of.
const STORIES: u64 = 500;

/// A world: its seed, its editions, and what the calls are about.
type World = (u64, &'static [Plan], &'static str);

const WORLDS: [World; 8] = [
    (1, GAP, "live"),
    (2, FEW, "live"),
    (3, ONE, "live"),
    (4, PARTIAL, "live"),
    (5, MONTHLY, "live"),
    (6, GAP, "live"),
    (7, ONE, "automated"),
    (8, GAP, "claims"),
];

/// The editions of a world: written, taken in by the program, and read back by the twin.
fn registers(home: &Home, plans: &[Plan], numbers: &[u64], dice: &mut Dice) -> Vec<Vec<Edition>> {
    let mut registers = Vec::new();
    for (source, editions) in plans {
        // By number, whether it is on the register now.
        let mut now: BTreeMap<u64, bool> = BTreeMap::new();
        let mut read = Vec::new();
        for (day, codes) in *editions {
            // An edition is never empty.
            let mut listed =
                BTreeSet::from([if codes.is_empty() { drama(999) } else { 2_079_460_999 }]);
            if *codes == ["77"] {
                listed = BTreeSet::from([drama(999)]);
            }
            for number in numbers.iter().filter(|number| **number / 10_000_000_000 == 44) {
                let number = number % 10_000_000_000;
                let on = now.entry(number).or_insert_with(|| dice.below(5) < 2);
                *on ^= dice.below(3) == 0;
                let covered = codes.iter().any(|code| number.to_string().starts_with(code));
                if *on && (codes.is_empty() || covered) {
                    listed.insert(number);
                }
            }
            let text: String = listed.iter().fold(String::new(), |mut text, number| {
                write!(text, "{:<12}\r\n", format!("0{number}")).unwrap();
                text
            });
            home.write("edition.txt", &text);
            let with_zero: Vec<String> = codes.iter().map(|code| format!("0{code}")).collect();
            let scope = with_zero.join(",");
            let mut args = vec!["register", "import", "--source", source, "--as-of", day];
            if !codes.is_empty() {
                args.extend(["--scope", &scope]);
            }
            args.push("edition.txt");
            home.uphold(&args).exits(0);
            read.push(Edition::read(clock::day(day), codes, &text));
        }
        registers.push(read);
    }
    registers
}

/// Rows that are no calls, among the others.
fn junk(books: &mut Books, dice: &mut Dice, excluded: &mut fold::Excluded) {
    let plain = |number: &str, start: &str| {
        format!(
            "\"x\",\"01632960001\",\"{number}\",\"out\",\"\",\"SIP/{start}\",\"\",\"Dial\",\"\",\
             \"{start}\",,\"{start}\",5,5,\"ANSWERED\",\"DOCUMENTATION\""
        )
    };
    let good = "2026-01-12 10:00:00";
    let lines = [
        ("unreadable-row", 2, plain("07700900001", "2026-03-29 01:30:00")),
        ("unreadable-row", 2, plain("07700900001", "1970-01-01 00:00:00")),
        ("no-number", 2, plain("s", good)),
        ("internal", 2, plain("2001", good)),
        ("impossible-number", 2, plain("12345678901234567890", good)),
        (
            "unreadable-row",
            5,
            "r,07700900001,2026-01-12 10:00:00,-5,answered,01632960001".to_owned(),
        ),
        (
            "inbound",
            4,
            "\"A\",\"07700900555\",\"02079460000\",\"public\",\"2026-01-12 10:00:00\",\"\",\
             \"2026-01-12 10:00:00\",\"1\",\"1\",\"NORMAL_CLEARING\",\
             \"ffffffff-0d8e-4a54-9f52-3f1a2b3c4d05\",\"\",\"\",\"PCMA\",\"PCMA\""
                .to_owned(),
        ),
    ];
    for (class, file, line) in lines {
        if dice.below(2) == 0 {
            books.line(file, &line);
            *excluded.entry(class).or_default() += 1;
        }
    }
}

/// Tells a world, audits it with both, and compares.
fn play((seed, plans, kind): World) -> Met {
    let mut dice = Dice::new(seed);
    let home = Home::new();
    home.uphold(&["caller", "add", "Acme Ltd"]).exits(0);
    let numbers = story::numbers(STORIES);
    let registers = registers(&home, plans, &numbers, &mut dice);
    let days: Vec<i64> = registers.iter().flatten().map(|edition| edition.day).collect();
    let (mut books, mut excluded) = (Books::new(), fold::Excluded::new());
    let mut words = story::AllWords::new();
    let mut teller_dice = Dice::new(seed + 1_000);
    let (objections, consents) = {
        let mut teller = story::Teller {
            dice: &mut teller_dice,
            books: &mut books,
            days: &days,
            names: 0,
            objections: "number,caller,objected_on,withdrawn_on\n".to_owned(),
            consents: "number,caller,kind,wording_version,given,withdrawn,source,proof\n"
                .to_owned(),
            kind,
        };
        for &number in &numbers {
            words.insert(number, teller.tell(number));
            junk(teller.books, &mut dice, &mut excluded);
        }
        (teller.objections, teller.consents)
    };
    // The last file has the bytes of the second.
    books.texts[6] = books.texts[1].clone();
    excluded.insert("duplicate-file", books.rows_of(1));
    for ((name, _), text) in FILES.iter().zip(&books.texts) {
        home.write(&format!("records/{name}"), text);
    }
    home.write("map.toml", books::MAPPING);
    home.write("objections.csv", objections);
    home.write("consents.csv", consents);
    let papers = Papers { kind, registers: &registers };
    let twin = compare::Twin::new(&books, &words, &papers, excluded);
    let ran = home.uphold(&[
        "audit",
        "records",
        "--caller",
        "Acme Ltd",
        "--kind",
        kind,
        "--zone",
        "Europe/London",
        "--map",
        "e.csv=map.toml",
        "--objections",
        "objections.csv",
        "--consents",
        "consents.csv",
        "--out",
        "out",
        "--no-receipt",
        "--json",
    ]);
    assert!(home.has("out/audit.json"), "seed {seed}: {}\n{}", ran.out, ran.talk);
    twin.compare(&home, seed);
    met::of(&twin, &books, &words, &papers)
}

#[test]
fn the_twin_agrees_on_thousands_of_small_cases() {
    let (first, second) = WORLDS.split_at(WORLDS.len() / 2);
    let all = |worlds: &[World]| worlds.iter().copied().map(play).collect::<Vec<_>>();
    let met = std::thread::scope(|scope| {
        let other = scope.spawn(|| all(second));
        let mut met = all(first);
        met.extend(other.join().unwrap());
        met
    });
    met::all_were_met(&met);
}
