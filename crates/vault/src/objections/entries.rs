//! Objections in memory: sorted by number, their texts kept once.

use std::collections::BTreeMap;

use terms::{Date, Number};

use super::Against;
use super::segment::unescape;

/// A row as it stands in a segment, its texts still escaped.
pub(super) struct Row<'t> {
    pub(super) number: Number,
    pub(super) against: &'t str,
    pub(super) objected_on: Option<Date>,
    pub(super) withdrawn_on: Option<Date>,
    pub(super) channel: &'t str,
    pub(super) reason: &'t str,
}

/// All rows of all segments; sorted once [`Self::settle`]d.
#[derive(Debug, Default)]
pub(super) struct Entries {
    rows: Vec<Entry>,
    /// Every text that a row names, once.
    texts: Vec<String>,
    /// The same by what was written, while reading.
    by_text: BTreeMap<String, u32>,
}

#[derive(Clone, Copy, Debug)]
struct Entry {
    number: Number,
    against: u32,
    objected_on: Option<Date>,
    withdrawn_on: Option<Date>,
    channel: u32,
    reason: u32,
    segment: u32,
}

/// A caller and its groups, resolved once for many look-ups.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parties(Vec<u32>);

/// An objection as it is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recorded<'o> {
    /// The line that is not to be called.
    pub number: Number,
    /// `caller:<id>` or `group:<name>`.
    pub against: &'o str,
    /// Since when; unknown counts as always.
    pub objected_on: Option<Date>,
    /// When it was taken back.
    pub withdrawn_on: Option<Date>,
    /// How it was told.
    pub channel: &'o str,
    /// In whatever words it was recorded.
    pub reason: &'o str,
    /// The segment that recorded it.
    pub segment: u32,
}

impl Entries {
    pub(super) fn add(&mut self, segment: u32, row: Row<'_>) {
        let entry = Entry {
            number: row.number,
            against: self.text(row.against),
            objected_on: row.objected_on,
            withdrawn_on: row.withdrawn_on,
            channel: self.text(row.channel),
            reason: self.text(row.reason),
            segment,
        };
        self.rows.push(entry);
    }

    /// Sorts, and lets a later row stand for an earlier one of the same number, party and day.
    pub(super) fn settle(&mut self) {
        let key = |entry: &Entry| (entry.number, entry.against, entry.objected_on);
        // Stable: rows of one key stay in the order in which they were recorded.
        self.rows.sort_by_key(key);
        self.rows.dedup_by(|later, kept| {
            let same = key(later) == key(kept);
            if same {
                *kept = *later;
            }
            same
        });
        self.by_text.clear();
    }

    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(super) fn parties(&self, who: impl Iterator<Item = Against>) -> Parties {
        let id = |against: Against| {
            let name = match against {
                Against::Caller(id) => format!("caller:{id}"),
                Against::Group(name) => format!("group:{name}"),
            };
            self.texts.iter().position(|text| *text == name).map(|id| id as u32)
        };
        Parties(who.filter_map(id).collect())
    }

    pub(super) fn of(&self, number: Number) -> impl Iterator<Item = Recorded<'_>> {
        self.rows_of(number).iter().map(|entry| self.recorded(entry))
    }

    pub(super) fn in_force(
        &self,
        number: Number,
        parties: &Parties,
        day: Date,
    ) -> Option<Recorded<'_>> {
        self.latest(self.rows_of(number), parties, day)
    }

    pub(super) fn all_in_force<'o>(
        &'o self,
        parties: &'o Parties,
        day: Date,
    ) -> impl Iterator<Item = Recorded<'o>> {
        let lines = self.rows.chunk_by(|a, b| a.number == b.number);
        lines.filter_map(move |rows| self.latest(rows, parties, day))
    }

    pub(super) fn all<'o>(&'o self, parties: &'o Parties) -> impl Iterator<Item = Recorded<'o>> {
        let concerned = |entry: &&Entry| parties.0.contains(&entry.against);
        self.rows.iter().filter(concerned).map(|entry| self.recorded(entry))
    }

    /// Of the rows of one number.
    fn latest(&self, rows: &[Entry], parties: &Parties, day: Date) -> Option<Recorded<'_>> {
        let concerned = |entry: &&Entry| parties.0.contains(&entry.against);
        let stands = |entry: &&Entry| entry.stands(rows, day);
        // Unknown counts as always: it goes before every day.
        let told = |entry: &&Entry| entry.objected_on.unwrap_or(Date::MAX);
        let latest = rows.iter().filter(concerned).filter(stands).max_by_key(told)?;
        Some(self.recorded(latest))
    }

    fn rows_of(&self, number: Number) -> &[Entry] {
        let first = self.rows.partition_point(|entry| entry.number < number);
        let rest = self.rows.get(first..).unwrap_or_default();
        let len = rest.iter().take_while(|entry| entry.number == number).count();
        rest.get(..len).unwrap_or_default()
    }

    fn recorded(&self, entry: &Entry) -> Recorded<'_> {
        let text = |id: u32| self.texts.get(id as usize).map_or("", String::as_str);
        Recorded {
            number: entry.number,
            against: text(entry.against),
            objected_on: entry.objected_on,
            withdrawn_on: entry.withdrawn_on,
            channel: text(entry.channel),
            reason: text(entry.reason),
            segment: entry.segment,
        }
    }

    fn text(&mut self, written: &str) -> u32 {
        if let Some(&id) = self.by_text.get(written) {
            return id;
        }
        let id = self.texts.len() as u32;
        self.texts.push(unescape(written));
        self.by_text.insert(written.to_owned(), id);
        id
    }
}

impl Entry {
    /// Whether, among `rows` of its number, it is in force on `day`.
    fn stands(&self, rows: &[Self], day: Date) -> bool {
        let withdrawn_by = |entry: &Self| entry.withdrawn_on.filter(|&withdrawn| withdrawn <= day);
        let Some(objected) = self.objected_on else { return withdrawn_by(self).is_none() };
        let own = withdrawn_by(self).is_some_and(|withdrawn| withdrawn >= objected);
        let ends = |other: &Self| {
            other.against == self.against
                && withdrawn_by(other).is_some_and(|withdrawn| withdrawn > objected)
        };
        objected <= day && !own && !rows.iter().any(ends)
    }
}
