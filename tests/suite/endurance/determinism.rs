//! The same inputs give the same files to the byte, on one core and on all, on any machine, whatever the time of the
//! day: but for the times themselves, and what a receipt must choose at random.
//!
//! What every machine has to make is kept as digests; `UPHOLD_GOLDEN=write cargo test -p tests --test suite determinism`
//! writes them anew.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::Path;

use bulk::input::{Options, Source, open};
use evidence::Hash;
use serde_json::Value;
use tests::{Dice, Home, drama};

use super::super::investigations::bad_input::asterisk;
use super::names;

/// So many rows that several chunks are in work at once.
const ROWS: u64 = 24_000;

/// Each command, and where its result stands.
const RUNS: [(&str, &str); 9] = [
    ("register import --source tps --as-of 2026-11-22 later.txt", "data/registers"),
    ("screen list.csv --campaign spring.toml --xlsx --out list", "list"),
    ("screen list.csv --campaign spring.toml --no-receipt --out bare", "bare"),
    ("screen list.csv --campaign spring.toml --phone-column mobile --verdicts --out said", "said"),
    ("rescreen bare --on 2026-11-24 --out again", "again"),
    ("audit calls.csv --campaign spring.toml --zone Europe/London --out audit", "audit"),
    ("--lang cy audit calls.csv --campaign spring.toml --zone Europe/London --out cy", "cy"),
    ("audit calls.csv --campaign spring.toml --zone Europe/London --counts --out few", "few"),
    ("notice new --answers answers.toml --out notice", "notice"),
];

fn home() -> Home {
    let listed: Vec<u64> = (0..2_000).step_by(3).map(drama).collect();
    // Registers and notices say on which day they were made.
    let home = Home::on("2026-11-26");
    home.uphold(&["log", "begin", "acme.example/screening"]).exits(0);
    home.register(&listed, &[drama(2_005)]);
    home.write("later.txt", tests::fixed_width(&listed[1..]));
    let mut dice = Dice::new(26);
    let mut list = String::from("name,postcode,phone,mobile,supplier\n");
    let mut calls = String::new();
    for row in 0..ROWS {
        let [one, two] = [dice.below(2_000), dice.below(2_000)].map(drama);
        let (person, supplier) = (dice.below(ROWS / 2), ["HARBOUR", "LLAIS"][row as usize % 2]);
        list += &format!("Person {person},ZZ1 1AA,0{one} / 0{two},+44 {two},{supplier}\n");
        let (day, hour, minute) = (1 + row % 21, 9 + row % 9, row % 60);
        let clock = format!("2026-11-{day:02} {hour:02}:{minute:02}:00");
        calls += &asterisk(&format!("0{one}"), &clock, &format!("{row}.1"), "30");
    }
    home.write("list.csv", list);
    home.write("calls.csv", calls);
    home.write(
        "spring.toml",
        "name = \"Spring\"\ncaller = \"Acme Ltd\"\nkind = \"live\"\non = 2026-11-23\n",
    );
    home.write("answers.toml", include_str!("../../../examples/notices/salon.toml"));
    home.write("said.csv", format!("number,objected_on\n0{},2026-11-01\n", drama(1)));
    home.uphold(&["objections", "import", "--caller", "Acme Ltd", "said.csv"]).exits(0);
    home
}

/// Every file that the commands leave, by its name, as it is to be compared.
fn files(home: &Home, cores: &str) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for (args, place) in RUNS {
        let words: Vec<&str> = args.split(' ').collect();
        let ran = home.uphold_by(&["taskset", "--cpu-list", cores], &words, b"");
        assert!(ran.code.is_some_and(|code| code < 2), "{args}: {}", ran.talk);
        let names = names(home, place).into_iter().filter(|name| !name.ends_with(".lock"));
        let names: Vec<String> = names.collect();
        let made =
            ["summary.json", "audit.json", "counts.json"].map(|name| format!("{place}/{name}"));
        let made = made.iter().find(|name| home.has(name)).map(|name| home.read(name));
        let made: Option<Value> = made.map(|text| serde_json::from_str(&text).unwrap());
        let chosen = made.iter().flat_map(|made| {
            let chosen = [&made["screened_at"], &made["audited_at"], &made["receipt"]["entry"]];
            chosen.map(|value| value.as_str().map(str::to_owned))
        });
        let mut aside: Vec<String> = chosen.flatten().collect();
        aside.push(home.folder().display().to_string());
        for name in names {
            let file = plain(home, &name, &aside);
            files.insert(name, file);
        }
    }
    files
}

/// A file without what may differ: the time, the random entry of a receipt, the place of the home.
fn plain(home: &Home, name: &str, aside: &[String]) -> Vec<u8> {
    let aside = |text: String| aside.iter().fold(text, |text, it| text.replace(it, "ASIDE"));
    match name.rsplit_once('/').map_or(name, |(_, name)| name) {
        "receipt.json" => receipt(&home.read(name)).into_bytes(),
        // The random parts themselves.
        "receipt.secret" | "receipt.tlog-proof" => Vec::new(),
        // A workbook says when it was made: its cells are compared.
        file if file.ends_with(".xlsx") => {
            let mut cells = Vec::new();
            let whole = Options { header: Some(false), ..Options::default() };
            let opened = open(&Source::Path(home.path(name)), &whole).unwrap();
            opened.into_reader().read_to_end(&mut cells).unwrap();
            cells
        }
        _ => {
            let bytes = std::fs::read(home.path(name)).unwrap();
            String::from_utf8(bytes)
                .map_or_else(|odd| odd.into_bytes(), |text| aside(text).into_bytes())
        }
    }
}

/// A receipt without its salt, its time, the digests that follow from them, and the commit of the program.
fn receipt(text: &str) -> String {
    let mut told: Value = serde_json::from_str(text).unwrap();
    for name in ["salt", "at", "screened_at", "list_file", "program"] {
        told.as_object_mut().unwrap().remove(name);
    }
    if let Some(details) = told.get_mut("details") {
        for name in ["audit.json", "custody.csv"] {
            details.as_object_mut().unwrap().remove(name);
        }
    }
    if let Some(lists) = told.get_mut("lists").and_then(Value::as_object_mut) {
        lists.values_mut().for_each(|list| *list = list["entries"].take());
    }
    format!("{told:#}")
}

/// Compares files with those that other machines made.
fn as_elsewhere(files: &BTreeMap<String, Vec<u8>>) {
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/determinism.txt");
    let lines = files.iter().map(|(name, file)| format!("{} {name}\n", Hash::of(file)));
    let here: String = lines.collect();
    if std::env::var_os("UPHOLD_GOLDEN").is_some_and(|it| it == "write") {
        std::fs::write(&kept, &here).unwrap();
    }
    let there = std::fs::read_to_string(&kept).unwrap_or_default();
    let differs: Vec<_> =
        here.lines().filter(|line| !there.lines().any(|it| it == *line)).collect();
    assert!(
        differs.is_empty(),
        "not as on other machines, see the head of this file: {differs:#?}"
    );
    assert_eq!(here.lines().count(), there.lines().count(), "files are missing");
}

#[test]
fn the_same_inputs_give_the_same_files_on_one_core_and_on_all() {
    let home = home();
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let all = status.lines().find_map(|line| line.strip_prefix("Cpus_allowed_list:"));
    let all = all.unwrap().trim();
    let first = all.split([',', '-']).next().unwrap();
    let once = files(&home.copy(), all);
    assert!(once.len() > 60, "{:?}", once.keys());
    as_elsewhere(&once);
    for cores in [first, all] {
        let again = files(&home.copy(), cores);
        assert!(once.keys().eq(again.keys()), "{:?} {:?}", once.keys(), again.keys());
        for (name, file) in &once {
            assert!(again[name] == *file, "`{name}` differs on cores {cores}");
        }
    }
}
