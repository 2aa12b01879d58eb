//! Which boundaries the stories met.

use std::collections::BTreeMap;

use super::books::{ASTERISK, Books};
use super::can::Can;
use super::clock::{self, DAY};
use super::compare::Twin;
use super::fold::Call;
use super::judge::Papers;
use super::listing::{Edition, seen};
use super::said::Words;
use super::story::AllWords;

/// How often each boundary was met.
pub(super) type Met = BTreeMap<&'static str, u64>;

/// All boundaries that have to be met.
const BOUNDARIES: [&str; 33] = [
    "listed for 27 days",
    "listed for 28 days",
    "perhaps listed for 27 days",
    "perhaps listed for 28 days",
    "in the late evening of June by UTC",
    "in the minute of the withdrawal",
    "in the minute before it",
    "in the minute after it",
    "to a number that was listed again",
    "in a gap between editions that differ",
    "before the first edition",
    "28 days after the last edition, which does not list it",
    "29 days after the last edition, which does not list it",
    "after the last edition, which lists it",
    "to a number outside every edition",
    "unanswered on 4 February 2026",
    "unanswered on 5 February 2026",
    "by two systems at one second",
    "by two systems a second apart",
    "by two systems 60 seconds apart",
    "by two systems 61 seconds apart",
    "by two systems across midnight",
    "in the hour that is shown twice, with an epoch",
    "in the hour that is shown twice, without",
    "in the first hour after the clock went back",
    "on the day of an objection",
    "on the day of a consent",
    "in the second of a mark",
    "in the second after a mark",
    "with an id that returns within a day",
    "with an id that returns after more than a day",
    "with a withheld line",
    "abroad",
];

pub(super) fn all_were_met(all: &[Met]) {
    let mut sum = Met::new();
    for met in all {
        for (boundary, count) in met {
            assert!(BOUNDARIES.contains(boundary), "{boundary}");
            *sum.entry(boundary).or_default() += count;
        }
    }
    for boundary in BOUNDARIES {
        assert!(sum.get(boundary).is_some_and(|count| *count >= 3), "{boundary}: {sum:#?}");
    }
}

pub(super) fn of(twin: &Twin, books: &Books, words: &AllWords, papers: &Papers<'_>) -> Met {
    let mut met = Met::new();
    for (call, _) in &twin.calls {
        let mut see = |boundary, it: bool| *met.entry(boundary).or_default() += u64::from(it);
        of_day(call, &mut see);
        of_words(call, &words[&call.number], &mut see);
        if call.number / 10_000_000_000 == 44 {
            for editions in papers.registers {
                of_register(call, editions, &mut see);
            }
        }
        let marks = twin.calls.iter().filter(|it| it.0.number == call.number && it.0.marked);
        for (mark, _) in marks.filter(|it| it.0.start.0 == it.0.start.1) {
            let at = mark.end.max(mark.start.1 + 1);
            see("in the second of a mark", call.start == (at, at));
            see("in the second after a mark", call.start == (at + 1, at + 1));
        }
    }
    of_rows(books, &mut met);
    of_ids(books, &mut met);
    met
}

fn of_day(call: &Call, see: &mut impl FnMut(&'static str, bool)) {
    let at = call.start.0;
    let day = clock::day_of(at);
    let june = clock::iso(at.div_euclid(DAY)).contains("-06-");
    see("in the late evening of June by UTC", june && day != at.div_euclid(DAY));
    let unanswered = call.connected == Can::sure(false) && call.start.0 == call.start.1;
    see("unanswered on 4 February 2026", unanswered && clock::iso(day) == "2026-02-04");
    see("unanswered on 5 February 2026", unanswered && clock::iso(day) == "2026-02-05");
    see("by two systems across midnight", {
        let last = clock::day_of(call.start.1);
        last != day && call.start.1 - at <= 120
    });
    let twice = clock::moments(clock::london(at)).len() == 2;
    let sure = call.start.0 == call.start.1;
    see("in the hour that is shown twice, with an epoch", twice && sure && call.system == ASTERISK);
    see("in the hour that is shown twice, without", twice && call.start.1 - at >= 3600);
    let hour = day == clock::day("2025-10-26") && clock::london(at).rem_euclid(DAY) / 3600 == 2;
    see("in the first hour after the clock went back", hour);
    see("with a withheld line", call.withheld);
    see("abroad", call.number / 10_000_000_000 != 44);
}

fn of_words(call: &Call, words: &Words, see: &mut impl FnMut(&'static str, bool)) {
    let within = |span: (i64, i64)| (span.0..=span.1).contains(&call.start.0);
    let minutes = words.consents.iter().filter_map(|it| it.back).filter(|it| it.1 - it.0 == 59);
    for minute in minutes {
        see("in the minute of the withdrawal", within(minute));
        see("in the minute before it", within((minute.0 - 60, minute.1 - 60)));
        see("in the minute after it", within((minute.0 + 60, minute.1 + 60)));
    }
    let whole = |it: &(i64, i64)| it.1 - it.0 > 3600;
    for said in words.objections.iter().map(|it| it.on).filter(whole) {
        see("on the day of an objection", within(said));
    }
    for said in words.consents.iter().map(|it| it.on).filter(whole) {
        see("on the day of a consent", within(said));
    }
}

fn of_register(call: &Call, editions: &[Edition], see: &mut impl FnMut(&'static str, bool)) {
    let day = clock::day_of(call.start.0);
    let seen = seen(editions, call.number % 10_000_000_000);
    let before: Vec<_> = seen.iter().filter(|it| it.0 <= day).collect();
    let next = seen.iter().find(|it| it.0 >= day);
    see("before the first edition", day < editions[0].day);
    see("to a number outside every edition", seen.is_empty() && day >= editions[0].day);
    let again = before.windows(3).any(|it| it[0].1 && !it[1].1 && it[2].1);
    see("to a number that was listed again", again && before.last().unwrap().1);
    let Some(last) = before.last() else { return };
    match next {
        Some(next) => {
            let gap = next.0 - last.0 > 28 && next.0 > day;
            see("in a gap between editions that differ", gap && next.1 != last.1);
        }
        None => {
            let age = day - last.0;
            let gone = !last.1;
            see("28 days after the last edition, which does not list it", gone && age == 28);
            see("29 days after the last edition, which does not list it", gone && age == 29);
            see("after the last edition, which lists it", last.1);
        }
    }
    let Some(place) = before.windows(2).rposition(|it| !it[0].1 && it[1].1) else { return };
    if before[place + 1..].iter().all(|it| it.1) && next.is_some_and(|it| it.1) {
        let (earliest, latest) = (day - before[place].0 - 1, day - before[place + 1].0);
        see("listed for 27 days", latest == 27);
        see("listed for 28 days", latest == 28);
        see("perhaps listed for 27 days", earliest == 27);
        see("perhaps listed for 28 days", earliest == 28);
    }
}

/// Rows of two systems to one number.
fn of_rows(books: &Books, met: &mut Met) {
    let mut by_number: BTreeMap<u64, Vec<_>> = BTreeMap::new();
    for row in books.rows.iter().filter(|row| row.start.0 == row.start.1) {
        by_number.entry(row.number).or_default().push((row.start.0, row.system));
    }
    for rows in by_number.values() {
        for one in rows {
            for other in rows.iter().filter(|it| it.1 != one.1) {
                let boundary = match other.0 - one.0 {
                    0 => "by two systems at one second",
                    1 => "by two systems a second apart",
                    60 => "by two systems 60 seconds apart",
                    61 => "by two systems 61 seconds apart",
                    _ => continue,
                };
                *met.entry(boundary).or_default() += 1;
            }
        }
    }
}

/// Rows of one system to one number that bear one id, at different times.
fn of_ids(books: &Books, met: &mut Met) {
    let mut by_id: BTreeMap<_, Vec<i64>> = BTreeMap::new();
    for row in &books.rows {
        by_id.entry((row.number, row.system, &row.ids.0)).or_default().push(row.start.0);
    }
    for starts in by_id.values_mut() {
        starts.sort_unstable();
        for two in starts.windows(2) {
            let boundary = match two[1] - two[0] {
                gap if gap > DAY => "with an id that returns after more than a day",
                gap if gap > DAY / 2 => "with an id that returns within a day",
                _ => continue,
            };
            *met.entry(boundary).or_default() += 1;
        }
    }
}
