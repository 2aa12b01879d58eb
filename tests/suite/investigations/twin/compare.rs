//! Figure by figure, and call by call.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use tests::Home;

use super::books::{Books, FILES};
use super::can::Can;
use super::clock;
use super::fold::{Call, Excluded, fold};
use super::judge::{Found, PROVISIONS, Papers, governing, judge, with_marks};
use super::said::Words;
use super::story::AllWords;

/// What the twin found.
pub(super) struct Twin {
    pub(super) calls: Vec<(Call, Found)>,
    /// What was said of each number, with the marks that its calls bear.
    pub(super) words: BTreeMap<u64, Words>,
    excluded: Excluded,
    rows: u64,
    governing: &'static str,
}

impl Twin {
    pub(super) fn new(
        books: &Books,
        words: &AllWords,
        papers: &Papers<'_>,
        mut excluded: Excluded,
    ) -> Self {
        let mut calls = Vec::new();
        let mut marked = BTreeMap::new();
        let mut by_number: BTreeMap<u64, Vec<_>> = BTreeMap::new();
        for row in &books.rows {
            by_number.entry(row.number).or_default().push(row.clone());
        }
        for (number, rows) in by_number {
            let of_number = fold(&rows, &mut excluded);
            let words = with_marks(&words[&number], &of_number);
            for call in of_number {
                let found = judge(&call, &words, papers);
                calls.push((call, found));
            }
            marked.insert(number, words);
        }
        excluded.retain(|_, count| *count > 0);
        // The file that repeats another has as many rows.
        let rows = (0..6).map(|file| books.rows_of(file)).sum::<u64>() + books.rows_of(1);
        Self { calls, words: marked, excluded, rows, governing: governing(papers.kind) }
    }

    /// Asserts that the program found the same.
    pub(super) fn compare(&self, home: &Home, seed: u64) {
        let said: Value = serde_json::from_str(&home.read("out/audit.json")).unwrap();
        self.compare_calls(home, seed);
        for (key, ours) in self.figures() {
            assert_eq!(said[key], ours, "seed {seed}: {key}");
        }
    }

    /// Calls of the schedule and of what is open, by file and row: what was broken, and what may have been.
    fn compare_calls(&self, home: &Home, seed: u64) {
        let mut told = BTreeMap::new();
        for file in ["out/schedule.csv", "out/unknown.csv"] {
            for row in home.rows(file) {
                let place = (row[9].clone(), row[10].parse().unwrap());
                let last = if row[1].is_empty() { row[0].clone() } else { row[1].clone() };
                let text = [row[2].as_str(), &row[0], &last, &row[7], &row[8]].join(" | ");
                let before = told.insert(place, format!("{file}: {text}"));
                assert_eq!(before, None, "seed {seed}: told twice");
            }
        }
        let mut wrong = Vec::new();
        for (call, found) in &self.calls {
            let place = (FILES[call.file].0.to_owned(), call.row);
            let ours = self.told(call, found);
            let theirs = told.remove(&place);
            if ours != theirs {
                wrong.push(format!(
                    "{place:?}\n  twin    {ours:?}\n  program {theirs:?}\n  {call:?}\n  {found:?}\n  {:?}",
                    self.words[&call.number]
                ));
            }
        }
        wrong.extend(told.into_iter().map(|it| format!("only the program: {it:?}")));
        let shown = wrong.iter().take(5).cloned().collect::<Vec<_>>().join("\n");
        assert!(wrong.is_empty(), "seed {seed}: {} differ\n{shown}", wrong.len());
    }

    /// A call as the schedule should tell it; none where nothing was, or may have been, broken.
    fn told(&self, call: &Call, found: &Found) -> Option<String> {
        let order = PROVISIONS.into_iter().chain(["PECR_21A"]);
        let with = |wanted: fn(Can) -> bool| {
            let is_one = |id: &&str| found.broken.get(id).copied().is_some_and(wanted);
            order.clone().filter(is_one).collect::<Vec<_>>().join(" ")
        };
        let (sure, open) = (with(Can::surely), with(Can::open));
        if sure.is_empty() && open.is_empty() {
            return None;
        }
        let file = if sure.is_empty() { "out/unknown.csv" } else { "out/schedule.csv" };
        let governs_open = found.broken[self.governing].open();
        let reason = if governs_open { format!(" {}", found.ground) } else { String::new() };
        let (first, last) = (clock::stamped(call.start.0), clock::stamped(call.start.1));
        let text = [&format!("+{}", call.number), &first, &last, &sure, &format!("{open}{reason}")];
        Some(format!("{file}: {}", text.map(String::as_str).join(" | ")))
    }

    fn count(&self, of: impl Fn(&Call, &Found) -> Can) -> Value {
        let all = self.calls.iter().map(|(call, found)| of(call, found));
        let (mut low, mut high) = (0, 0);
        for can in all {
            low += u64::from(can.surely());
            high += u64::from(can.be);
        }
        json!({ "low": low, "high": high })
    }

    /// By the words that a call gives, the counts of those that give them.
    fn by(&self, of: impl Fn(&Call) -> String) -> Value {
        let mut by: BTreeMap<String, Vec<&(Call, Found)>> = BTreeMap::new();
        for it in &self.calls {
            by.entry(of(&it.0)).or_default().push(it);
        }
        let count = |all: &[&(Call, Found)], of: fn(&Call, &Found) -> Can| {
            let can = || all.iter().map(|it| of(&it.0, &it.1));
            let low = can().filter(|it| it.surely()).count();
            json!({ "low": low, "high": can().filter(|it| it.be).count() })
        };
        let told = by.iter().map(|(key, all)| {
            let counts = json!({
                "calls": all.len(),
                "connected": count(all, |call, _| call.connected),
                "listed_28_days": count(all, |_, found| found.counts_listed),
                "unlawful": count(all, |_, found| found.any),
            });
            (key.clone(), counts)
        });
        Value::Object(told.collect())
    }

    fn era(&self, since: bool) -> Value {
        let start = clock::day("2026-02-05");
        let within = |call: &Call| (clock::day_of(call.start.0) >= start) == since;
        let of = |can: fn(&Call, &Found, &str) -> Can| {
            let law = self.governing;
            self.count(
                |call, found| if within(call) { can(call, found, law) } else { Can::default() },
            )
        };
        json!({
            "calls": self.calls.iter().filter(|it| within(&it.0)).count(),
            "connected": of(|call, _, _| call.connected),
            "made": of(|_, found, _| found.counts),
            "unlawful": of(|_, found, law| found.broken[law]),
        })
    }

    /// Every figure under its key in `audit.json`.
    fn figures(&self) -> Vec<(&'static str, Value)> {
        let mut excluded = self.excluded.clone();
        let mut unknown: BTreeMap<&str, u64> = BTreeMap::new();
        for (_, found) in &self.calls {
            let broken = found.broken[self.governing];
            match (broken.surely(), broken.open()) {
                (true, _) => {}
                (_, true) => *unknown.entry(found.ground).or_default() += 1,
                _ => *excluded.entry(found.ground).or_default() += 1,
            }
        }
        let mut unlawful = serde_json::Map::new();
        for id in PROVISIONS.into_iter().chain(["PECR_21A"]) {
            let figure = self.count(|_, found| found.broken.get(id).copied().unwrap_or_default());
            if figure["high"] != 0 || id == self.governing || id == "PECR_21_1_A" {
                unlawful.insert(id.to_owned(), figure);
            }
        }
        unlawful.insert("any".to_owned(), self.count(|_, found| found.any));
        let month = |call: &Call| clock::iso(clock::day_of(call.start.0))[..7].to_owned();
        vec![
            ("rows", json!(self.rows)),
            ("calls", json!(self.calls.len())),
            ("numbers", json!(self.words.len())),
            ("made", self.count(|_, found| found.counts)),
            ("connected", self.count(|call, _| call.connected)),
            ("listed_28_days", self.count(|_, found| found.counts_listed)),
            ("connected_listed", self.count(|_, found| found.connected_listed)),
            ("objected", self.count(|_, found| found.counts_objected)),
            ("consented", self.count(|_, found| found.counts_listed_consented)),
            ("unknown", json!(unknown)),
            ("excluded", json!(excluded)),
            ("unlawful", Value::Object(unlawful)),
            ("before_attempts_count", self.era(false)),
            ("since_attempts_count", self.era(true)),
            ("by_month", self.by(month)),
        ]
    }
}
