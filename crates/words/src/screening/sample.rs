//! Samples: invented screenings, by which every page is looked at and tested.

use terms::{Actor, Code, Date, Problem};

use super::{
    Campaign, Column, Duplicates, Input, Kind, Output, OutputKind, Provision, Reading, ReasonRows,
    Recorded, RegisterScope, RegisterUse, Report, Supplier, Totals, Trial,
};

/// Every sample, with its name.
#[must_use]
pub fn all() -> Vec<(&'static str, Report)> {
    vec![
        ("typical", typical()),
        ("empty", empty()),
        ("trial", trial()),
        ("bare-trial", bare_trial()),
        ("not-screened", not_screened()),
        ("huge", huge()),
        ("hostile", hostile()),
        ("welsh-names", welsh_names()),
    ]
}

/// A bought list of 1,346,503 rows.
#[must_use]
pub fn typical() -> Report {
    Report {
        campaign: campaign(),
        made_at: "2026-11-20 18:04".to_owned(),
        program: "uphold 0.1.0".to_owned(),
        rule_pack: "gb-screening-2026-11".to_owned(),
        trial: None,
        input: Input {
            file: "leads.xlsx".to_owned(),
            sheet: Some("Sheet1".to_owned()),
            format: "XLSX".to_owned(),
            header: true,
            bytes: Some(88_412_160),
        },
        totals: Totals {
            rows: 1_346_503,
            callable: 612_004,
            blocked: 731_377,
            unreadable: 3_122,
            not_screened: 0,
        },
        callable: vec![
            reason("not-listed", 608_911, "PECR_21_1_B"),
            reason("consent", 3_093, "PECR_21_4"),
        ],
        blocked: vec![
            reason("listed-tps", 683_310, "PECR_21_1_B"),
            reason("listed-ctps", 31_906, "PECR_21_1_B"),
            reason("objected", 16_161, "PECR_21_1_A"),
        ],
        unreadable: vec![
            reason("lossy-cell", 2_090, "PECR_21_1_B"),
            reason("impossible", 871, "PECR_21_1_B"),
            reason("ambiguous", 161, "PECR_21_1_B"),
        ],
        not_screened: vec![],
        columns: vec![
            column("Mobile", [1_301_442, 590_120, 708_301, 3_021, 0], 45_061),
            column("Home phone", [402_118, 148_207, 253_790, 121, 0], 944_385),
        ],
        suppliers: vec![
            supplier(Some("Northwind Leads Ltd"), [803_201, 401_877, 400_213, 1_111, 0]),
            supplier(Some("Harbour Data"), [543_302, 210_127, 331_164, 2_011, 0]),
        ],
        readings: readings(),
        registers: vec![
            register("tps", "2026-11-20", 3, 16_769_843),
            register("ctps", "2026-11-18", 5, 1_319_573),
        ],
        fresh_until: day("2026-12-16"),
        duplicates: Some(Duplicates { numbers: 4_310, rows: 5_022, people: Some(812) }),
        problems: problems(),
        noted: vec![],
        more_problems: 0,
        law: law(),
        outputs: outputs(&[612_004, 731_377, 3_122]),
        receipt: Some(Recorded { log: "acme.example/screening".into(), index: 41 }),
    }
}

/// A list with a header and nothing else.
#[must_use]
pub fn empty() -> Report {
    Report {
        totals: Totals::default(),
        callable: vec![],
        blocked: vec![],
        unreadable: vec![],
        columns: vec![column("Telephone", [0; 5], 0)],
        suppliers: vec![],
        readings: vec![],
        duplicates: Some(Duplicates::default()),
        problems: vec![],
        outputs: outputs(&[0, 0, 0]),
        receipt: None,
        ..typical()
    }
}

/// A first try against one file.
#[must_use]
pub fn trial() -> Report {
    Report {
        trial: Some(Trial { file: "tps-sample.txt".to_owned(), source: "tps".to_owned() }),
        callable: vec![],
        totals: Totals { rows: 20, callable: 11, blocked: 7, unreadable: 2, not_screened: 0 },
        blocked: vec![reason("listed-tps", 7, "PECR_21_1_B")],
        unreadable: vec![
            reason("impossible", 1, "PECR_21_1_B"),
            reason("lossy-cell", 1, "PECR_21_1_B"),
        ],
        columns: vec![column("Telephone", [20, 11, 7, 2, 0], 0)],
        suppliers: vec![],
        readings: vec![reading("read", None, 18)],
        registers: vec![register("tps", "2026-11-23", 0, 1_000)],
        fresh_until: None,
        duplicates: Some(Duplicates { numbers: 1, rows: 1, people: None }),
        problems: vec![],
        outputs: outputs(&[11, 7, 2]),
        receipt: None,
        ..typical()
    }
}

/// A first try with nothing set up: no campaign, no caller, standard input.
#[must_use]
pub fn bare_trial() -> Report {
    let mut report = trial();
    report.campaign = Campaign {
        name: String::new(),
        caller: String::new(),
        instigator: None,
        client: None,
        screener: None,
        ..campaign()
    };
    report.trial = Some(Trial { file: "register.txt".to_owned(), source: "tps".to_owned() });
    report.input = Input {
        file: "-".to_owned(),
        sheet: None,
        format: "CSV , UTF-8".to_owned(),
        header: false,
        bytes: None,
    };
    report.law = vec![];
    report.outputs = vec![];
    report
}

/// No CTPS edition, so nothing that TPS does not block was truly screened.
#[must_use]
pub fn not_screened() -> Report {
    let mut stale = register("tps", "2026-10-23", 31, 16_771_002);
    stale.too_old = true;
    let missing = RegisterUse {
        as_of: None,
        age: None,
        numbers: 0,
        digest: String::new(),
        editions: 0,
        ..register("ctps", "2026-11-18", 5, 0)
    };
    Report {
        callable: vec![],
        totals: Totals { rows: 5_000, callable: 0, blocked: 2, unreadable: 6, not_screened: 4_992 },
        blocked: vec![reason("objected", 2, "PECR_21_1_A")],
        unreadable: vec![reason("lossy-cell", 6, "PECR_21_1_B")],
        not_screened: vec![
            reason("edition-too-old", 4_000, "PECR_21_1_B"),
            reason("no-ctps-edition", 992, "PECR_21_1_B"),
        ],
        columns: vec![column("Phone", [5_000, 0, 2, 6, 4_992], 0)],
        suppliers: vec![],
        registers: vec![stale, missing],
        fresh_until: None,
        duplicates: Some(Duplicates { numbers: 2, rows: 2, people: Some(2) }),
        outputs: outputs(&[0, 2, 6, 4_992]),
        receipt: None,
        ..typical()
    }
}

/// Fifty million rows, every class and many reasons.
#[must_use]
pub fn huge() -> Report {
    let million = 1_000_000;
    Report {
        callable: vec![],
        totals: Totals {
            rows: 50 * million,
            callable: 20 * million,
            blocked: 25 * million,
            unreadable: 4 * million,
            not_screened: million,
        },
        blocked: vec![
            reason("listed-tps", 20 * million, "PECR_21_1_B"),
            reason("listed-ctps", 3 * million, "PECR_21_1_B"),
            reason("objected", million, "PECR_21_1_A"),
            reason("listed-other", 999_000, "PECR_21_1_B"),
            reason("may-be-listed", 999, "PECR_21_1_B"),
            reason("consent-withdrawn", 1, "PECR_21_1_B"),
        ],
        unreadable: vec![
            reason("lossy-cell", 3 * million, "PECR_21_1_B"),
            reason("impossible", million, "PECR_21_1_B"),
        ],
        not_screened: vec![reason("edition-too-old", million, "PECR_21_1_B")],
        columns: (1_u8..=6)
            .map(|place| {
                column(
                    &format!("Phone {place}"),
                    [50 * million, 20 * million, 25 * million, 4 * million, million],
                    0,
                )
            })
            .collect(),
        suppliers: vec![],
        duplicates: Some(Duplicates {
            numbers: 3 * million,
            rows: 9 * million,
            people: Some(million),
        }),
        noted: vec![],
        more_problems: 1_204,
        outputs: outputs(&[20 * million, 25 * million, 4 * million, million]),
        receipt: None,
        ..typical()
    }
}

/// Names that try to break out of the page.
#[must_use]
pub fn hostile() -> Report {
    let nasty = "<script>alert('x')</script>&amp;\"]]>--><!--{{ t }} { $x } \u{202e}evil\u{1b}[31m";
    let mut report = typical();
    report.campaign.name = nasty.to_owned();
    report.campaign.caller = format!("{nasty} `tick` Ltd");
    report.campaign.instigator = Some(nasty.to_owned());
    report.campaign.client = Some("' onmouseover='x".to_owned());
    report.campaign.screener = Some("</title></style></svg>".to_owned());
    report.input.file = format!("{nasty}.csv");
    report.trial = Some(Trial { file: nasty.to_owned(), source: nasty.to_owned() });
    for column in &mut report.columns {
        column.name = nasty.to_owned();
    }
    for supplier in &mut report.suppliers {
        supplier.name = Some(nasty.repeat(9));
    }
    for law in &mut report.law {
        law.address = "javascript:alert(1)".to_owned();
    }
    report.blocked = vec![reason("objected", 731_377, "PECR_21_1_B\"><b>")];
    report.problems = vec![
        Problem::warning(Code("no-words-for-this"), Actor::ListSupplier)
            .in_file(nasty)
            .in_column(nasty)
            .with("name", nasty),
    ];
    report
}

/// Names as they are in Wales.
#[must_use]
pub fn welsh_names() -> Report {
    let mut report = typical();
    report.campaign.name =
        "Gwanwyn yn Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch".to_owned();
    report.campaign.caller = "Cwmni Gŵyl Tŷ’r Ŷd Cyf.".to_owned();
    report.campaign.client = Some("Ysgol Llŷn".to_owned());
    report.input.file = "rhestr-ŵyn.csv".to_owned();
    report
}

fn campaign() -> Campaign {
    Campaign {
        name: "Spring 2027 boilers".to_owned(),
        caller: "Acme Ltd".to_owned(),
        instigator: Some("Brightwater Energy plc".to_owned()),
        client: Some("Brightwater Energy plc".to_owned()),
        screener: Some("Acme Ltd".to_owned()),
        kind: Kind::Live,
        day: day("2026-11-23").unwrap_or(Date::MAX),
        grace: false,
    }
}

fn readings() -> Vec<Reading> {
    vec![
        reading("read", None, 1_641_308),
        reading("split", Some("range-of-lines"), 320),
        reading("split", Some("joined-numbers"), 9_000),
        reading("repaired", Some("zero-fraction"), 40_118),
        reading("repaired", Some("letter-o"), 9_672),
        reading("ambiguous", Some("letter-in-number"), 161),
        reading("impossible", Some("lossy-cell"), 2_110),
        reading("impossible", Some("too-short"), 871),
    ]
}

fn problems() -> Vec<Problem> {
    vec![
        Problem::warning(Code("doubtful-column"), Actor::ListSupplier)
            .in_file("leads.xlsx")
            .with("column", "Ref no"),
        Problem::warning(Code("invalid-utf8"), Actor::ListSupplier)
            .in_file("leads.xlsx")
            .at_row(88_213)
            .with("count", 41_u64),
        Problem::note(Code("hidden-sheets"), Actor::ListSupplier)
            .in_file("leads.xlsx")
            .with("sheets", "Archive"),
    ]
}

fn law() -> Vec<Provision> {
    let provision = |id: &str, title: &str| Provision {
        id: id.to_owned(),
        title: title.to_owned(),
        address: "https://www.legislation.gov.uk/uksi/2003/2426/regulation/21".to_owned(),
        from: day("2003-12-11"),
        to: None,
        read: day("2026-11-23"),
    };
    vec![
        provision(
            "PECR_21_1_A",
            "No live marketing call to a subscriber who told the caller not to call that line",
        ),
        provision(
            "PECR_21_1_B",
            "No live marketing call to a number on the register kept under regulation 26",
        ),
    ]
}

/// Callable, blocked, unreadable and, if a fourth is given, not screened.
fn outputs(rows: &[u64]) -> Vec<Output> {
    let kinds = [
        ("callable", OutputKind::Callable),
        ("blocked", OutputKind::Blocked),
        ("unreadable", OutputKind::Unreadable),
        ("not_screened", OutputKind::NotScreened),
    ];
    let file = |name: &str, kind, rows| Output { path: format!("screened/{name}"), kind, rows };
    let lists = kinds.into_iter().zip(rows);
    lists
        .map(|((name, kind), rows)| file(&format!("{name}.csv"), kind, Some(*rows)))
        .chain([
            file("summary.json", OutputKind::Summary, None),
            file("report.html", OutputKind::Report, None),
        ])
        .collect()
}

fn register(source: &str, as_of: &str, age: i32, numbers: u64) -> RegisterUse {
    RegisterUse {
        source: source.to_owned(),
        as_of: day(as_of),
        age: Some(age),
        too_old: false,
        scope: RegisterScope::Whole,
        numbers,
        digest: digest(numbers),
        editions: 41,
    }
}

fn reason(id: &str, rows: u64, cite: &str) -> ReasonRows {
    ReasonRows { id: id.to_owned(), rows, cites: vec![cite.to_owned()] }
}

fn reading(class: &str, rule: Option<&str>, cells: u64) -> Reading {
    Reading { class: class.to_owned(), rule: rule.map(str::to_owned), cells }
}

fn column(name: &str, cells: [u64; 5], empty: u64) -> Column {
    Column { name: name.to_owned(), cells: totals(cells), empty }
}

fn supplier(name: Option<&str>, rows: [u64; 5]) -> Supplier {
    Supplier { name: name.map(str::to_owned), rows: totals(rows) }
}

const fn totals([rows, callable, blocked, unreadable, not_screened]: [u64; 5]) -> Totals {
    Totals { rows, callable, blocked, unreadable, not_screened }
}

/// Sixty-four hexadecimal digits that stand for no file.
fn digest(seed: u64) -> String {
    let word = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    format!("{word:016x}").repeat(4)
}

fn day(text: &str) -> Option<Date> {
    Date::parse(text).ok()
}
