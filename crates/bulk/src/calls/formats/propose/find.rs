//! Choosing among columns.

use super::content::Column;
use super::names::{Meaning, says_utc};
use super::outcomes;
use super::{Doubt, Reason, What, Why};
use crate::calls::mapping::{Connected, Direction, Mapping, OneOf, Time};

/// What was found so far.
#[derive(Clone, Debug, Default)]
pub(super) struct Found {
    pub(super) mapping: Mapping,
    pub(super) reasons: Vec<Reason>,
    pub(super) doubts: Vec<Doubt>,
}

/// Finds what each column is.
pub(super) fn find(columns: &[Column]) -> Found {
    let mut found = Found::default();
    found.number(columns);
    found.start(columns);
    found.seconds(columns);
    found.connected(columns);
    found.direction(columns);
    found.ids(columns);
    found.others(columns);
    found
}

impl Found {
    pub(super) fn doubt(
        &mut self,
        field: &'static str,
        what: What,
        columns: &[&Column],
        rows: usize,
    ) {
        let columns = columns.iter().map(|column| column.name.clone()).collect();
        self.doubts.push(Doubt { field, what, columns, rows: rows as u64 });
    }

    fn because(&mut self, field: &'static str, why: Why, columns: &[&Column]) {
        let columns = columns.iter().map(|column| column.name.clone()).collect();
        self.reasons.push(Reason { field, why, columns });
    }

    /// The first of the candidates; says if there is another, or none.
    fn one<'c>(&mut self, field: &'static str, candidates: &[&'c Column]) -> Option<&'c Column> {
        match candidates {
            [] => self.doubt(field, What::Missing, &[], 0),
            [_] => {}
            several => self.doubt(field, What::Several, several, 0),
        }
        let one = candidates.first().copied()?;
        let unnamed = one.meaning == Meaning::Unknown;
        if unnamed {
            self.doubt(field, What::Unnamed, &[one], 0);
        }
        let why = if unnamed { Why::Content } else { Why::NameAndContent };
        self.because(field, why, &[one]);
        Some(one)
    }

    fn number(&mut self, columns: &[Column]) {
        let called = having(columns, |c| c.meaning == Meaning::Called && c.holds_numbers());
        let candidates = if called.is_empty() {
            having(columns, |c| match c.meaning {
                Meaning::Phone => c.holds_numbers(),
                Meaning::Unknown => c.looks_like_numbers(),
                _ => false,
            })
        } else {
            called
        };
        if let Some(number) = self.one("number", &candidates) {
            self.mapping.number = vec![number.name.clone()];
            if number.no_numbers() > 0 {
                self.doubt("number", What::OtherContent, &[number], number.no_numbers());
            }
        }
        if let Some(code) = named(columns, Meaning::CountryCode) {
            self.mapping.country_code = Some(code.name.clone());
            self.because("country-code", Why::Name, &[code]);
        }
        if let Some(line) = named(columns, Meaning::Line) {
            self.mapping.line = vec![line.name.clone()];
            self.because("line", Why::Name, &[line]);
        }
    }

    fn start(&mut self, columns: &[Column]) {
        let whole = |meaning| having(columns, |c| c.meaning == meaning && is_whole(c));
        let by_name = [Meaning::Start, Meaning::When].map(whole).into_iter();
        if let Some(candidates) = by_name.into_iter().find(|found| !found.is_empty()) {
            return self.whole_start(&candidates);
        }
        let either = [Meaning::Start, Meaning::When];
        let timely = having(columns, |c| either.contains(&c.meaning));
        let wrong = timely.iter().find(|c| c.slashes.month_first > 0);
        let clocks = tier(&timely, |c| c.mostly(c.clocks));
        let dates = tier(&timely, |c| c.holds_dates());
        match (dates.as_slice(), clocks.as_slice(), wrong) {
            (_, _, Some(wrong)) => {
                self.mapping.start = vec![wrong.name.clone()];
                self.doubt("start", What::MonthFirst, &[wrong], wrong.slashes.month_first);
            }
            ([_, ..], [_, ..], None) => self.start_in_two(&dates, &clocks),
            ([date, ..], [], None) => {
                self.mapping.start = vec![date.name.clone()];
                self.doubt("start", What::NoTimeOfDay, &[date], 0);
            }
            ([], _, None) => {
                let unnamed = |c: &Column| c.meaning == Meaning::Unknown && c.mostly(c.moments);
                self.whole_start(&having(columns, unnamed));
            }
        }
    }

    fn whole_start(&mut self, candidates: &[&Column]) {
        let Some(start) = self.one("start", candidates) else { return };
        self.mapping.start = vec![start.name.clone()];
        let form = start.form().unwrap_or_default();
        let fixed = says_utc(&start.name) || (start.moments > 0 && start.offsets == start.moments);
        self.mapping.time = if form == Time::Civil && fixed { Time::Utc } else { form };
        let no_times = start.no_times(form);
        if no_times > 0 {
            self.doubt("start", What::OtherContent, &[start], no_times);
        }
        self.slashes(start);
    }

    fn start_in_two(&mut self, dates: &[&Column], clocks: &[&Column]) {
        let (Some(date), Some(clock)) = (dates.first(), clocks.first()) else { return };
        self.mapping.start = vec![date.name.clone(), clock.name.clone()];
        if says_utc(&date.name) || says_utc(&clock.name) {
            self.mapping.time = Time::Utc;
        }
        self.because("start", Why::NameAndContent, &[date, clock]);
        for several in [dates, clocks].into_iter().filter(|columns| columns.len() > 1) {
            self.doubt("start", What::Several, several, 0);
        }
        let wrong = date.filled + date.empty - date.dates - date.midnights;
        let wrong = wrong.max(clock.filled + clock.empty - clock.clocks);
        if wrong > 0 {
            self.doubt("start", What::OtherContent, &[date, clock], wrong);
        }
        self.slashes(date);
    }

    /// Dates with slashes must show that the day stands first.
    fn slashes(&mut self, column: &Column) {
        let slashes = column.slashes;
        if slashes.month_first > 0 {
            self.doubt("start", What::MonthFirst, &[column], slashes.month_first);
        } else if slashes.all > 0 && slashes.day_first == 0 {
            self.doubt("start", What::DayOrMonth, &[column], slashes.all);
        }
    }

    fn seconds(&mut self, columns: &[Column]) {
        if let Some(duration) = named(columns, Meaning::Duration) {
            self.mapping.seconds = Some(duration.name.clone());
            self.because("seconds", Why::NameAndContent, &[duration]);
            let wrong = duration.filled - duration.seconds;
            if wrong > 0 {
                self.doubt("seconds", What::OtherContent, &[duration], wrong);
            }
            return;
        }
        let form = self.mapping.time;
        let ends = |c: &&Column| {
            let same = c.form() == Some(if form == Time::Utc { Time::Civil } else { form });
            same && c.holds_times()
        };
        let end = named(columns, Meaning::End).filter(ends);
        if let Some(end) = end {
            self.mapping.end = Some(end.name.clone());
            self.because("end", Why::NameAndContent, &[end]);
        }
        if let (None, Some(other)) = (end, named(columns, Meaning::OtherUnit)) {
            self.doubt("seconds", What::OtherUnit, &[other], 0);
        }
    }

    fn connected(&mut self, columns: &[Column]) {
        let answered =
            named(columns, Meaning::Answered).filter(|c| c.holds_times() && c.filled > 0);
        let talked = named(columns, Meaning::Talked).filter(|c| c.holds_seconds());
        let otherwise = answered.or(talked);
        let words = |c: &Column| match c.meaning {
            Meaning::Outcome => true,
            Meaning::Answered => c.filled > 0 && !c.holds_times(),
            _ => false,
        };
        let outcomes = having(columns, words);
        if let (true, Some(column)) = (outcomes.is_empty(), otherwise) {
            return self.by_time(column);
        }
        let Some(outcome) = outcomes.first().copied() else {
            return self.doubt("connected", What::Missing, &[], 0);
        };
        let whether = outcome.meaning == Meaning::Answered;
        let told = outcomes::outcomes(&outcome.values, whether);
        let unknown = told.unknown + outcome.empty;
        if !told.marked.is_empty() {
            let marked = OneOf { column: outcome.name.clone(), values: told.marked };
            self.mapping.marked = Some(marked);
            self.because("marked", Why::NameAndContent, &[outcome]);
        }
        match otherwise {
            Some(column) if unknown > 0 => {
                self.doubt("connected", What::ValuesPassedOver, &[outcome], unknown);
                return self.by_time(column);
            }
            None if unknown > 0 => {
                self.doubt("connected", What::UnknownValues, &[outcome], unknown)
            }
            _ => {}
        }
        if outcomes.len() > 1 {
            self.doubt("connected", What::Several, &outcomes, 0);
        }
        self.because("connected", Why::NameAndContent, &[outcome]);
        self.mapping.connected = Connected {
            column: Some(outcome.name.clone()),
            yes: outcomes::yes(whether),
            no: outcomes::no(whether),
            ..Connected::default()
        };
    }

    /// Connected by a time of answer, or by seconds talked.
    fn by_time(&mut self, column: &Column) {
        let name = Some(column.name.clone());
        self.because("connected", Why::NameAndContent, &[column]);
        self.mapping.connected = if column.meaning == Meaning::Answered {
            Connected { answered: name, ..Connected::default() }
        } else {
            Connected { talked: name, ..Connected::default() }
        };
    }

    fn direction(&mut self, columns: &[Column]) {
        let unknown = |c: &Column| outcomes::no_directions(&c.values) + c.empty;
        let kind = |c: &&Column| c.filled > 0 && unknown(c) == 0;
        let column = named(columns, Meaning::Direction)
            .or_else(|| named(columns, Meaning::Kind).filter(kind));
        let Some(column) = column else { return };
        if unknown(column) > 0 {
            self.doubt("direction", What::UnknownValues, &[column], unknown(column));
        }
        self.because("direction", Why::NameAndContent, &[column]);
        self.mapping.direction =
            Direction { column: Some(column.name.clone()), inbound: outcomes::inbound() };
    }

    fn ids(&mut self, columns: &[Column]) {
        for (field, meaning) in [("id", Meaning::Id), ("other-id", Meaning::OtherId)] {
            let Some(id) = named(columns, meaning) else { continue };
            if id.is_shared() {
                self.doubt(field, What::Shared, &[id], id.filled);
                continue;
            }
            self.because(field, Why::Name, &[id]);
            match meaning {
                Meaning::Id => self.mapping.id = vec![id.name.clone()],
                _ => self.mapping.other_id = vec![id.name.clone()],
            }
        }
        let moments = |c: &&Column| c.filled > 0 && c.epoch_ids == c.filled && c.epochs == 0;
        let epoch = columns.iter().find(moments);
        if let (Some(epoch), Time::Civil) = (epoch, self.mapping.time) {
            self.mapping.epoch = Some(epoch.name.clone());
            self.because("epoch", Why::Content, &[epoch]);
        }
    }

    fn others(&mut self, columns: &[Column]) {
        if let Some(agent) = named(columns, Meaning::Agent) {
            self.mapping.agent = Some(agent.name.clone());
            self.because("agent", Why::Name, &[agent]);
        }
        if let Some(campaign) = named(columns, Meaning::Campaign) {
            self.mapping.campaign = Some(campaign.name.clone());
            self.because("campaign", Why::Name, &[campaign]);
        }
        if let Some(supplier) = named(columns, Meaning::Supplier) {
            self.mapping.supplier = vec![supplier.name.clone()];
            self.because("supplier", Why::Name, &[supplier]);
        }
        let withheld = named(columns, Meaning::Withheld)
            .filter(|c| c.filled > 0 && outcomes::no_answers(&c.values) == 0);
        if let Some(withheld) = withheld {
            let values = outcomes::withheld();
            self.mapping.withheld = Some(OneOf { column: withheld.name.clone(), values });
            self.because("withheld", Why::NameAndContent, &[withheld]);
        }
    }
}

/// Whether most of its cells are moments, and not dates as spreadsheets write them.
fn is_whole(column: &Column) -> bool {
    column.form().is_some() && !column.holds_dates()
}

fn having(columns: &[Column], so: impl Fn(&Column) -> bool) -> Vec<&Column> {
    columns.iter().filter(|column| so(column)).collect()
}

fn named(columns: &[Column], meaning: Meaning) -> Option<&Column> {
    columns.iter().find(|column| column.meaning == meaning)
}

/// Those that are so among columns of the start, else among the rest.
fn tier<'c>(columns: &[&'c Column], so: impl Fn(&Column) -> bool) -> Vec<&'c Column> {
    let (start, rest): (Vec<_>, Vec<_>) = columns
        .iter()
        .copied()
        .filter(|column| so(column))
        .partition(|column| column.meaning == Meaning::Start);
    if start.is_empty() { rest } else { start }
}
