//! Samples: invented investigations, by which every page is looked at and tested.

use rules::law::{PECR_2_1A, PECR_19, PECR_21_1_A, PECR_21_1_B, PECR_21_3, PECR_21_4, PECR_21_A1};
use terms::{Actor, Arg, Cite, Code, Problem};

use super::{
    Assumption, Case, Complaints, Counted, Coverage, Delay, Figure, Kind, Part, Regime, Remainder,
    Report, Unlawful, Unreadable,
};
use crate::screening::Recorded;

mod pieces;

use pieces::{
    agents, custody, even, events, hours, lines, months, outputs, people, period, registers,
    sources, split, systems, weekdays,
};

/// Every sample, with its name.
#[must_use]
pub fn all() -> Vec<(&'static str, Report)> {
    vec![
        ("typical", typical()),
        ("covered", covered()),
        ("trial", trial()),
        ("automated", automated()),
        ("alarm", alarm()),
        ("empty", empty()),
        ("hostile", hostile()),
        ("huge", huge()),
    ]
}

/// Records of 8,503,026 calls, before attempts counted.
#[must_use]
pub fn typical() -> Report {
    let connected = Figure::with_open(3_382_405, 310);
    let headline = Figure::with_open(1_346_503, 1_204);
    let any = Figure::with_open(1_427_317, 1_183);
    let whole = Part { calls: 8_503_026, connected, unlawful: any, ..Part::default() };
    Report {
        case: case(),
        made_at: "2026-11-23 18:04".to_owned(),
        program: "uphold 0.1.0".to_owned(),
        rule_pack: "gb-screening-2026-11".to_owned(),
        trial: false,
        period: period("2020-08-03", "2021-04-30"),
        unreadable: Unreadable { rows: 3_122, alarm_per_mille: 10 },
        sources: sources(&[3_804_112, 2_711_402, 2_446_665]),
        systems: systems(&[3_804_112, 2_711_402, 2_446_665], whole.calls),
        rows: 8_962_179,
        calls: whole.calls,
        made: connected,
        connected,
        listed_28_days: Some(Figure::with_open(1_398_614, 1_204)),
        connected_listed: Some(Figure::with_open(1_398_614, 1_204)),
        objected: Figure::exact(141_914),
        consented: Figure::exact(88_020),
        governing: PECR_21_1_B,
        unlawful: vec![
            unlawful(PECR_21_1_B, headline),
            unlawful(PECR_21_1_A, Figure::exact(141_914)),
            unlawful(PECR_21_A1, Figure::exact(2_310)),
        ],
        any,
        excluded: excluded(),
        unknown: vec![
            counted("connected-unknown", 310),
            counted("before-first-edition", 402),
            counted("listed-between-editions", 371),
            counted("28-days-not-proved", 121),
        ],
        by_attributed_dates: Some(97),
        before: Regime { calls: whole.calls, connected, made: connected, unlawful: headline },
        from: Regime::default(),
        by_month: months(&whole),
        by_hour: hours(&whole),
        by_weekday: weekdays(&whole),
        by_line: lines(&whole),
        by_supplier: split(&whole, &[("Northwind Leads Ltd", 5), ("Harbour Data", 3), ("", 1)]),
        by_campaign: split(&whole, &[("WINTER", 4), ("SPRING", 5)]),
        by_agent: agents(&whole),
        most_called: people(),
        after_objection: [3_201, 22_410, 41_988, 50_115, 24_200]
            .into_iter()
            .zip(super::said::DELAYS)
            .map(|(calls, id)| Delay { id: id.to_owned(), calls: Figure::exact(calls) })
            .collect(),
        complaints: Some(Complaints { rows: 76, people: 74, matched: 71, vulnerable: 5 }),
        events: events(),
        coverage: None,
        registers: registers(),
        law: vec![PECR_21_1_B, PECR_21_1_A, PECR_21_A1, PECR_21_3, PECR_21_4],
        assumptions: assumptions(),
        problems: problems(),
        noted: vec![],
        more_problems: 12,
        custody: custody(),
        outputs: outputs(),
        receipt: Some(Recorded { log: "acme.example/screening".into(), index: 42 }),
    }
}

/// Calls on both sides of 5 February 2026, of which receipts cover some suppliers only.
#[must_use]
pub fn covered() -> Report {
    let connected = Figure::exact(80_240);
    let any = Figure::exact(61_003);
    let whole = Part { calls: 100_500, connected, unlawful: any, ..Part::default() };
    let rows = 101_000;
    let before = Regime {
        calls: 40_250,
        connected: Figure::exact(32_000),
        made: Figure::exact(32_000),
        unlawful: Figure::exact(24_000),
    };
    let from = Regime {
        calls: 60_250,
        connected: Figure::exact(48_240),
        made: Figure::exact(60_250),
        unlawful: Figure::exact(37_003),
    };
    let months = [("2026-01", 40), ("2026-02", 31), ("2026-03", 29)];
    Report {
        period: period("2026-01-05", "2026-03-27"),
        unreadable: Unreadable { rows: 0, alarm_per_mille: 10 },
        sources: sources(&[rows]),
        systems: systems(&[rows], whole.calls),
        rows,
        calls: whole.calls,
        made: Figure::exact(92_250),
        connected,
        listed_28_days: Some(Figure::exact(61_003)),
        connected_listed: Some(Figure::exact(52_000)),
        objected: Figure::exact(0),
        consented: Figure::exact(0),
        unlawful: vec![unlawful(PECR_21_1_B, any), unlawful(PECR_21_1_A, Figure::exact(0))],
        any,
        excluded: vec![
            counted("leg", 500),
            counted("not-connected", 8_250),
            counted("not-listed", 30_000),
            counted("under-28-days", 1_247),
        ],
        unknown: vec![],
        by_attributed_dates: None,
        before,
        from,
        by_month: split(&whole, &months),
        by_hour: hours(&whole),
        by_weekday: vec![],
        by_line: lines(&whole),
        by_supplier: split(&whole, &[("Northwind Leads Ltd", 1), ("Harbour Data", 2)]),
        by_campaign: vec![],
        by_agent: vec![],
        most_called: vec![],
        after_objection: vec![],
        complaints: None,
        events: vec![],
        coverage: Some(coverage()),
        law: vec![PECR_21_1_B, PECR_2_1A, PECR_21_3],
        problems: vec![],
        noted: vec![],
        more_problems: 0,
        custody: vec![],
        receipt: None,
        ..typical()
    }
}

/// A first try without a campaign file.
#[must_use]
pub fn trial() -> Report {
    let mut case = case();
    case.name.clear();
    case.caller.clear();
    case.instigator = None;
    Report { trial: true, case, coverage: None, receipt: None, ..covered() }
}

/// Automated calls, which the registers do not govern.
#[must_use]
pub fn automated() -> Report {
    let broke = Figure::with_open(86_000, 250);
    let covered = covered();
    let total = [covered.before, covered.from];
    let [before, from] = total.map(|regime| Regime { unlawful: Figure::exact(43_000), ..regime });
    let whole = Part {
        calls: covered.calls,
        connected: covered.connected,
        unlawful: broke,
        ..Part::default()
    };
    Report {
        case: Case { kind: Kind::Automated, ..case() },
        listed_28_days: None,
        connected_listed: None,
        governing: PECR_19,
        unlawful: vec![unlawful(PECR_19, broke)],
        any: broke,
        excluded: vec![
            counted("leg", 500),
            counted("not-connected", 8_250),
            counted("consented", 6_000),
        ],
        unknown: vec![counted("consent-order-unknown", 249), counted("time-ambiguous", 1)],
        before,
        from: Regime { unlawful: Figure::with_open(43_000, 250), ..from },
        by_month: split(&whole, &[("2026-01", 40), ("2026-02", 31), ("2026-03", 29)]),
        by_hour: hours(&whole),
        by_line: lines(&whole),
        by_supplier: vec![],
        registers: vec![],
        coverage: None,
        law: vec![PECR_19, PECR_2_1A],
        assumptions: vec![],
        ..covered
    }
}

/// More rows that could not be read than one can pass over.
#[must_use]
pub fn alarm() -> Report {
    let mut report = typical();
    report.rows += 1_000_000;
    report.unreadable.rows += 1_000_000;
    for reason in report.excluded.iter_mut().filter(|reason| reason.id == "unreadable-row") {
        reason.count += 1_000_000;
    }
    for source in report.sources.iter_mut().take(1) {
        source.rows += 1_000_000;
    }
    for system in report.systems.iter_mut().take(1) {
        system.rows += 1_000_000;
    }
    report
}

/// A folder with a file and nothing in it.
#[must_use]
pub fn empty() -> Report {
    let none = Some(Figure::default());
    Report {
        period: None,
        sources: sources(&[0]),
        systems: systems(&[0], 0),
        rows: 0,
        calls: 0,
        made: Figure::default(),
        connected: Figure::default(),
        listed_28_days: none,
        connected_listed: none,
        unlawful: vec![unlawful(PECR_21_1_B, Figure::default())],
        any: Figure::default(),
        excluded: vec![],
        before: Regime::default(),
        from: Regime::default(),
        by_month: vec![],
        by_hour: vec![],
        by_line: vec![],
        by_supplier: vec![],
        coverage: None,
        assumptions: vec![],
        ..covered()
    }
}

/// Names that would like to be something else.
#[must_use]
pub fn hostile() -> Report {
    let evil = "<script>alert(1)</script>\u{202e}\u{1b}[31m\"'` {{ x }} onmouseover='y'";
    let mut report = typical();
    report.case.name = evil.to_owned();
    report.case.caller = evil.to_owned();
    report.case.instigator = Some(evil.to_owned());
    report.made_at = evil.to_owned();
    for source in &mut report.sources {
        source.file = evil.to_owned();
        source.format = evil.to_owned();
        source.zone = evil.to_owned();
        source.digest = evil.to_owned();
    }
    for system in &mut report.systems {
        system.format = evil.to_owned();
    }
    let parts =
        [&mut report.by_month, &mut report.by_hour, &mut report.by_line, &mut report.by_supplier];
    for part in parts.into_iter().flatten() {
        part.label = evil.to_owned();
        part.owner = Some(evil.to_owned());
    }
    for person in &mut report.most_called {
        person.number = evil.to_owned();
    }
    for event in &mut report.events {
        event.label = evil.to_owned();
    }
    for kept in &mut report.custody {
        kept.file = evil.to_owned();
        kept.who = Some(evil.to_owned());
        kept.digest = evil.to_owned();
    }
    for output in &mut report.outputs {
        output.path = evil.to_owned();
    }
    for register in &mut report.registers {
        register.source = evil.to_owned();
    }
    report.receipt = Some(Recorded { log: evil.to_owned(), index: 0 });
    report
}

/// Many files, months, lines and agents.
#[must_use]
pub fn huge() -> Report {
    let mut report = typical();
    let whole = Part {
        calls: report.calls,
        connected: report.connected,
        unlawful: report.any,
        ..Part::default()
    };
    let mut labels = Vec::new();
    for year in 2019..2025 {
        labels.extend((1..=12).map(|month| format!("{year}-{month:02}")));
    }
    report.by_month = even(&whole, &labels);
    let labels: Vec<_> =
        (0..2_000).map(|line| format!("+441632960{:03} / {line}", line % 1000)).collect();
    report.by_line = even(&whole, &labels);
    let rows: Vec<u64> = (0..240).map(|file| if file == 0 { report.rows } else { 0 }).collect();
    report.sources = sources(&rows);
    report
}

fn case() -> Case {
    Case {
        name: "Harbour inquiry".to_owned(),
        caller: "Harbour Home Care Ltd".to_owned(),
        instigator: Some("Northwind Insurance Ltd".to_owned()),
        client: None,
        screener: Some("Clearlist Ltd".to_owned()),
        kind: Kind::Live,
        same_call: 60,
    }
}

fn excluded() -> Vec<Counted> {
    let counts = [
        ("unreadable-row", 3_122),
        ("no-number", 812),
        ("internal", 20_417),
        ("impossible-number", 5_031),
        ("inbound", 41_200),
        ("duplicate-file", 12_000),
        ("duplicate", 4_118),
        ("leg", 61_902),
        ("other-system", 310_551),
        ("abroad", 12_004),
        ("law-not-held", 0),
        ("not-connected", 5_120_311),
        ("not-listed", 1_912_880),
        ("under-28-days", 58_013),
        ("consented", 52_111),
    ];
    counts.map(|(id, count)| counted(id, count)).to_vec()
}

fn coverage() -> Coverage {
    let left = |supplier: &str, month: &str, calls, broke| Remainder {
        supplier: supplier.to_owned(),
        month: month.to_owned(),
        calls,
        unlawful: Figure::exact(broke),
    };
    Coverage {
        receipts: 3,
        calls: 61_003,
        classes: vec![
            counted("covered-vouched", 20_001),
            counted("blocked-yet-called", 1),
            counted("counts-only", 1_000),
            counted("supplier-not-covered", 40_001),
        ],
        remainder: vec![
            left("Harbour Data", "2026-01", 15_000, 15_000),
            left("Harbour Data", "2026-02", 15_001, 15_001),
            left("Harbour Data", "2026-03", 10_000, 10_000),
        ],
    }
}

fn assumptions() -> Vec<Assumption> {
    let given = |id: &str, args| Assumption { id: id.to_owned(), args };
    vec![
        given("kind-live", vec![]),
        given(
            "zone-given",
            vec![
                ("file", Arg::from("records/vicidial-1.csv")),
                ("zone", Arg::from("America/New_York")),
            ],
        ),
        given("register-not-held", vec![("source", Arg::from("ctps"))]),
        given("same-call", vec![("seconds", Arg::Count(60))]),
        given("line-identity-unknown", vec![]),
        given("marks-are-objections", vec![]),
    ]
}

fn problems() -> Vec<Problem> {
    vec![
        Problem::warning(Code("empty-file"), Actor::Caller).in_file("records/october.csv"),
        Problem::error(Code("empty-file"), Actor::Caller).in_file("records/twilio-9.jsonl"),
    ]
}

const fn unlawful(provision: Cite, calls: Figure) -> Unlawful {
    Unlawful { provision, calls }
}

fn counted(id: &str, count: u64) -> Counted {
    Counted { id: id.to_owned(), count }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::investigations::Figure;

    #[test]
    fn every_sample_has_a_name_of_its_own() {
        let names: BTreeSet<_> = all().into_iter().map(|(name, _)| name).collect();
        assert_eq!(names.len(), all().len());
    }

    #[test]
    fn the_samples_hold_every_kind_of_doubt_and_none() {
        assert!(all().iter().any(|(_, report)| report.headline().is_exact() && report.calls > 0));
        assert!(all().iter().any(|(_, report)| report.unknown.len() > 3));
    }

    #[test]
    fn excluded_rows_stand_in_the_order_of_the_waterfall() {
        use crate::investigations::said::{CALLS_EXCLUDED, ROWS_EXCLUDED};
        let order: Vec<_> = ROWS_EXCLUDED.into_iter().chain(CALLS_EXCLUDED).collect();
        for (name, report) in all() {
            let places: Vec<_> = report
                .excluded
                .iter()
                .map(|reason| order.iter().position(|id| *id == reason.id).unwrap())
                .collect();
            assert!(places.is_sorted(), "{name}");
        }
    }

    proptest::proptest! {
        #[test]
        fn what_is_split_adds_up(calls in 0..1_u64 << 40, low in 0..1_u64 << 40, open in 0..9_u64) {
            let whole = Part { calls, unlawful: Figure::with_open(low, open), ..Part::default() };
            let parts = split(&whole, &[("a", 3), ("b", 1), ("c", 7)]);
            let sum = parts.iter().fold(Figure::default(), |sum, part| sum.plus(part.unlawful));
            proptest::prop_assert_eq!(sum, whole.unlawful);
            proptest::prop_assert_eq!(parts.iter().map(|part| part.calls).sum::<u64>(), calls);
        }
    }
}
