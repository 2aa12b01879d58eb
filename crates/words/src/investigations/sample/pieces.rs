//! The pieces of which the samples are made: figures that add up, and invented names.

use terms::Date;

use crate::investigations::{
    Custody, Event, Figure, Output, OutputKind, Part, Period, Person, RegisterUse, Source, System,
    ZoneKnown,
};

pub(super) fn sources(rows: &[u64]) -> Vec<Source> {
    let kinds = [
        ("vicidial", "America/New_York", ZoneKnown::Given),
        ("asterisk", "Europe/London", ZoneKnown::Stated),
        ("twilio", "UTC", ZoneKnown::Seen),
    ];
    let kinds = kinds.into_iter().cycle();
    (1..)
        .zip(rows)
        .zip(kinds)
        .map(|((place, rows), (format, zone, zone_known))| Source {
            file: format!("records/{format}-{place}.csv"),
            format: format.to_owned(),
            rows: *rows,
            zone: zone.to_owned(),
            zone_known,
            digest: digest(place),
        })
        .collect()
}

pub(super) fn systems(rows: &[u64], calls: u64) -> Vec<System> {
    let all: u64 = rows.iter().sum::<u64>().max(1);
    let mut until = 0;
    let mut systems = Vec::new();
    for ((rows, format), seed) in rows.iter().zip(["vicidial", "asterisk", "twilio"]).zip(91..) {
        let from = until;
        until += rows;
        systems.push(System {
            format: format.to_owned(),
            mapping: digest(seed),
            files: 1,
            rows: *rows,
            calls: calls * until / all - calls * from / all,
        });
    }
    systems
}

pub(super) fn months(whole: &Part) -> Vec<Part> {
    let months = [
        ("2020-08", 6),
        ("2020-09", 11),
        ("2020-10", 14),
        ("2020-11", 15),
        ("2020-12", 8),
        ("2021-01", 13),
        ("2021-02", 12),
        ("2021-03", 12),
        ("2021-04", 9),
    ];
    split(whole, &months)
}

pub(super) fn hours(whole: &Part) -> Vec<Part> {
    let hours = [
        ("08", 1),
        ("09", 9),
        ("10", 12),
        ("11", 13),
        ("12", 9),
        ("13", 8),
        ("14", 12),
        ("15", 12),
        ("16", 11),
        ("17", 9),
        ("18", 8),
        ("19", 5),
        ("20", 2),
    ];
    split(whole, &hours)
}

pub(super) fn weekdays(whole: &Part) -> Vec<Part> {
    split(whole, &[("1", 19), ("2", 20), ("3", 20), ("4", 19), ("5", 17), ("6", 5)])
}

pub(super) fn lines(whole: &Part) -> Vec<Part> {
    let mut lines = split(
        whole,
        &[
            ("+442079460101", 31),
            ("+442079460102", 24),
            ("+441632960017", 11),
            ("+441632960018", 9),
        ],
    );
    for (line, owner) in lines.iter_mut().zip([
        "Harbour Home Care Ltd",
        "Harbour Home Care Ltd",
        "Sandbank Telecom Ltd",
    ]) {
        line.owner = Some(owner.to_owned());
    }
    lines
}

pub(super) fn agents(whole: &Part) -> Vec<Part> {
    let labels: Vec<_> = (1..=31).map(|agent| format!("agent {agent:02}")).collect();
    even(whole, &labels)
}

pub(super) fn even(whole: &Part, labels: &[String]) -> Vec<Part> {
    let parts: Vec<_> = labels.iter().map(|label| (label.as_str(), 1)).collect();
    split(whole, &parts)
}

/// The whole, divided by weight so that the parts add up to it.
pub(super) fn split(whole: &Part, weights: &[(&str, u64)]) -> Vec<Part> {
    let all: u64 = weights.iter().map(|(_, weight)| weight).sum();
    let mut until = 0;
    let mut parts = Vec::with_capacity(weights.len());
    for (label, weight) in weights {
        let from = until;
        until += weight;
        let share = |count: u64| count * until / all - count * from / all;
        let figure = |figure: Figure| Figure::with_open(share(figure.low), share(figure.open()));
        parts.push(Part {
            label: (*label).to_owned(),
            owner: None,
            calls: share(whole.calls),
            connected: figure(whole.connected),
            unlawful: figure(whole.unlawful),
        });
    }
    parts
}

pub(super) fn people() -> Vec<Person> {
    let person = |number: &str, calls, connected, broke: Figure, after| {
        let first = day("2020-08-04")?;
        let last = day("2021-04-29")?;
        Some(Person {
            number: number.to_owned(),
            calls,
            connected: Figure::exact(connected),
            unlawful: broke,
            after_objection: Figure::exact(after),
            first,
            last,
        })
    };
    let people = [
        person("+447700900123", 214, 81, Figure::with_open(78, 2), 61),
        person("+441632960555", 190, 66, Figure::exact(66), 0),
        person("+442079460777", 171, 59, Figure::exact(59), 12),
    ];
    people.into_iter().flatten().collect()
}

pub(super) fn events() -> Vec<Event> {
    let event = |label: &str, on: &str, calls, broke| {
        Some(Event { label: label.to_owned(), day: day(on)?, calls, unlawful: broke })
    };
    let events = [
        event(
            "TPS Ltd’s monthly report of complaints",
            "2020-10-05",
            7_012_400,
            Figure::with_open(1_180_210, 940),
        ),
        event("First letter of the Commissioner", "2021-02-11", 2_301_554, Figure::exact(380_117)),
    ];
    events.into_iter().flatten().collect()
}

pub(super) fn registers() -> Vec<RegisterUse> {
    vec![
        RegisterUse {
            source: "tps".to_owned(),
            editions: 12,
            first: day("2020-05-04"),
            last: day("2021-05-07"),
            gap: Some(35),
        },
        RegisterUse { source: "ctps".to_owned(), editions: 0, first: None, last: None, gap: None },
    ]
}

pub(super) fn custody() -> Vec<Custody> {
    vec![
        Custody {
            file: "records/vicidial-1.csv".to_owned(),
            who: Some("A. Evans, Harbour Home Care Ltd".to_owned()),
            when: Some("2026-11-02 10:15".to_owned()),
            from: Some("the dialler’s server".to_owned()),
            digest: digest(1),
        },
        Custody {
            file: "consents.csv".to_owned(),
            who: None,
            when: None,
            from: None,
            digest: digest(77),
        },
    ]
}

pub(super) fn outputs() -> Vec<Output> {
    let output = |name: &str, kind, rows| Output { path: format!("audit/{name}"), kind, rows };
    vec![
        output("audit.json", OutputKind::Figures, None),
        output("report.html", OutputKind::Report, None),
        output("schedule.csv", OutputKind::Schedule, Some(1_427_317)),
        output("schedule.xlsx", OutputKind::Schedule, Some(1_427_317)),
        output("schedule.parquet", OutputKind::Schedule, Some(1_427_317)),
        output("unknown.csv", OutputKind::Unknown, Some(1_204)),
        output("recompute/", OutputKind::Recompute, None),
        output("custody.csv", OutputKind::Custody, Some(4)),
        output("receipt.json", OutputKind::Receipt, None),
        output("receipt.tlog-proof", OutputKind::Proof, None),
    ]
}

/// Sixty-four hexadecimal digits that stand for no file.
pub(super) fn digest(seed: u64) -> String {
    let word = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    format!("{word:016x}").repeat(4)
}

pub(super) fn period(first: &str, last: &str) -> Option<Period> {
    Some(Period { first: day(first)?, last: day(last)? })
}

pub(super) fn day(text: &str) -> Option<Date> {
    Date::parse(text).ok()
}
