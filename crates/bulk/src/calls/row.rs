//! From a record to a row: what one line of a file says of one call.

mod given;
pub(crate) mod plain;

use std::borrow::Cow;
use std::hash::Hasher as _;

use numbers::{Class, Settings};
use rules::investigations::Tri;
use terms::Number;

use super::mapping::{IdCut, Mapping, OneOf, Shape};
use super::stamp::{self, Fault, Stamp};
use super::values::{Said, Values};
use super::zone::{Instant, Zone};
use crate::Refused;
use crate::columns::locate;
use crate::input::{self, Header, Value};
use crate::quick::Mix;
use crate::records::Record;
pub(crate) use given::Given;

/// What one line says of one call.
#[derive(Clone, Debug)]
pub struct Row<'r> {
    /// The number that was dialled.
    pub number: Number,
    /// When it began.
    pub start: Stamp,
    /// How long it lasted, in seconds.
    pub seconds: u32,
    /// Whether somebody answered.
    pub connected: Tri,
    /// Whether the line was withheld; open where the record does not show it.
    pub withheld: Tri,
    /// Whether the number was marked *do not call* when the call ended.
    pub marked: bool,
    /// It is only a leg of a call that another row tells better.
    pub leg: bool,
    /// What names the call within its system, hashed.
    pub id: u64,
    /// What names another leg of it, hashed; 0 for none.
    pub other: u64,
    /// The line that called.
    pub line: Cow<'r, [u8]>,
    /// Who called.
    pub agent: Cow<'r, [u8]>,
    /// For which campaign.
    pub campaign: Cow<'r, [u8]>,
    /// Who supplied the number.
    pub supplier: Cow<'r, [u8]>,
    /// The record holds an epoch that contradicts the zone.
    pub contradicted: bool,
}

/// Why a row is no call that can be judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Excluded {
    /// Its shape or one of its values cannot be read.
    Unreadable,
    /// No number was dialled.
    NoNumber,
    /// An extension was dialled.
    Internal,
    /// What was dialled can be no telephone number.
    Impossible,
    /// Somebody called in.
    Inbound,
    /// The file holds the same bytes as an earlier one.
    DuplicateFile,
    /// The same row stood before.
    Duplicate,
    /// Another leg of a call that is counted.
    Leg,
    /// The same call in another system's records.
    OtherSystem,
}

impl Excluded {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 9] = [
        Self::Unreadable,
        Self::NoNumber,
        Self::Internal,
        Self::Impossible,
        Self::Inbound,
        Self::DuplicateFile,
        Self::Duplicate,
        Self::Leg,
        Self::OtherSystem,
    ];

    /// Its stable, kebab-case name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable-row",
            Self::NoNumber => "no-number",
            Self::Internal => "internal",
            Self::Impossible => "impossible-number",
            Self::Inbound => "inbound",
            Self::DuplicateFile => "duplicate-file",
            Self::Duplicate => "duplicate",
            Self::Leg => "leg",
            Self::OtherSystem => "other-system",
        }
    }
}

/// Why a row could not be taken, and in which of its columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The row has more cells than columns, or lacks some, or has odd quotes, or is no JSON object.
    Shape,
    /// When the call began cannot be used.
    Start(Fault),
    /// How long it lasted is no number of seconds.
    Seconds,
}

/// A row, or the class of those that are excluded.
pub type Read<'r> = Result<Row<'r>, (Excluded, Option<Trouble>)>;

/// A longest extension, in digits.
const EXTENSION: usize = 6;
/// A clock may be behind an epoch by so many seconds.
pub(crate) const BEHIND: i64 = 5;
/// A row can begin so many seconds after the call whose epoch it bears: it is a later part of it.
pub(crate) const LATER: i64 = 600;

/// Reads the rows of one file.
#[derive(Clone, Debug)]
pub struct Reader {
    mapping: Mapping,
    columns: Columns,
    values: AllValues,
    width: usize,
    /// So many cells a row has at least: what follows may be left out where it is empty.
    least: usize,
    zone: Zone,
    numbers: Settings,
    /// Where rows have what, if they can have the usual form.
    usual: Option<plain::Usual>,
}

/// A column: where it stands, and its key in JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Column {
    index: usize,
    key: String,
}

#[derive(Clone, Debug, Default)]
struct Columns {
    number: Vec<Column>,
    country_code: Vec<Column>,
    line: Vec<Column>,
    start: Vec<Column>,
    epoch: Vec<Column>,
    seconds: Vec<Column>,
    end: Vec<Column>,
    outcome: Vec<Column>,
    talked: Vec<Column>,
    answered: Vec<Column>,
    direction: Vec<Column>,
    id: Vec<Column>,
    other_id: Vec<Column>,
    leg: Vec<Column>,
    agent: Vec<Column>,
    campaign: Vec<Column>,
    supplier: Vec<Column>,
    marked: Vec<Column>,
    withheld: Vec<Column>,
}

/// What cells say, by what follows from it.
#[derive(Clone, Debug)]
struct AllValues {
    connected: Values,
    not_connected: Values,
    inbound: Values,
    leg: Values,
    marked: Values,
    withheld: Values,
}

impl AllValues {
    fn of(mapping: &Mapping) -> Self {
        let of = |set: &Option<OneOf>| {
            set.as_ref().map_or_else(Values::default, |set| Values::of(&set.values))
        };
        Self {
            connected: Values::of(&mapping.connected.yes),
            not_connected: Values::of(&mapping.connected.no),
            inbound: Values::of(&mapping.direction.inbound),
            leg: of(&mapping.leg),
            marked: of(&mapping.marked),
            withheld: of(&mapping.withheld),
        }
    }
}

impl Columns {
    /// Where they stand.
    fn places(&self) -> Vec<usize> {
        let Self {
            number,
            country_code,
            line,
            start,
            epoch,
            seconds,
            end,
            outcome,
            talked,
            answered,
            direction,
            id,
            other_id,
            leg,
            agent,
            campaign,
            supplier,
            marked,
            withheld,
        } = self;
        let when = [start, epoch, seconds, end];
        let how = [outcome, talked, answered, direction, leg, marked, withheld];
        let who = [number, country_code, line, id, other_id, agent, campaign, supplier];
        let all = when.into_iter().chain(how).chain(who).flatten();
        all.map(|column| column.index).collect()
    }

    /// How many cells a row has if none was cut off that every call has.
    fn least(&self) -> usize {
        let Self { number, start, seconds, outcome, .. } = self;
        let needed = [number, start, seconds, outcome].into_iter().flatten();
        needed.map(|column| column.index + 1).max().unwrap_or_default()
    }
}

/// The cells of a record, however it is written.
pub(crate) enum Cells<'a, 'r> {
    Record(&'a Record<'r>),
    Kept(input::Row<'r>),
    Json(serde_json::Map<String, serde_json::Value>),
}

impl<'r> Cells<'_, 'r> {
    #[inline]
    fn get(&self, column: &Column) -> Cow<'r, [u8]> {
        match self {
            Self::Record(record) => record.text(column.index).unwrap_or_default(),
            Self::Kept(row) => row.value(column.index).map(Value::into_text).unwrap_or_default(),
            Self::Json(object) => match object.get(&column.key) {
                None | Some(serde_json::Value::Null) => Cow::Borrowed(b""),
                Some(serde_json::Value::String(text)) => Cow::Owned(text.clone().into_bytes()),
                Some(other) => Cow::Owned(other.to_string().into_bytes()),
            },
        }
    }

    /// The first of the columns that is filled.
    #[inline]
    fn first(&self, columns: &[Column]) -> Cow<'r, [u8]> {
        let mut cells = columns.iter().map(|column| self.get(column));
        cells.find(|cell| !cell.trim_ascii().is_empty()).unwrap_or_default()
    }
}

impl Reader {
    /// A reader for a file with this header.
    ///
    /// # Errors
    /// `no-such-column` where the mapping names one that is not there.
    pub fn new(
        mapping: &Mapping,
        header: &Header,
        zone: Zone,
        numbers: Settings,
        file: &str,
    ) -> Result<Self, Refused> {
        let json = mapping.shape == Shape::JsonLines;
        let all = |names: &[String]| {
            names
                .iter()
                .map(|name| {
                    let index = if json { 0 } else { locate(header, name, file)? };
                    Ok(Column { index, key: name.clone() })
                })
                .collect::<Result<Vec<_>, Refused>>()
        };
        let one = |name: &Option<String>| all(name.as_slice());
        let of = |set: &Option<OneOf>| {
            all(set.as_ref().map(|set| std::slice::from_ref(&set.column)).unwrap_or_default())
        };
        let connected = &mapping.connected;
        let columns = Columns {
            number: all(&mapping.number)?,
            country_code: one(&mapping.country_code)?,
            line: all(&mapping.line)?,
            start: all(&mapping.start)?,
            epoch: one(&mapping.epoch)?,
            seconds: one(&mapping.seconds)?,
            end: one(&mapping.end)?,
            outcome: one(&connected.column)?,
            talked: one(&connected.talked)?,
            answered: one(&connected.answered)?,
            direction: one(&mapping.direction.column)?,
            id: all(&mapping.id)?,
            other_id: all(&mapping.other_id)?,
            leg: of(&mapping.leg)?,
            agent: one(&mapping.agent)?,
            campaign: one(&mapping.campaign)?,
            supplier: all(&mapping.supplier)?,
            marked: of(&mapping.marked)?,
            withheld: of(&mapping.withheld)?,
        };
        let width = if json { 1 } else { header.names.len() };
        let least = columns.least();
        let values = AllValues::of(mapping);
        let usual = plain::Usual::of(mapping, &columns);
        let mapping = mapping.clone();
        Ok(Self { mapping, columns, values, width, least, zone, numbers, usual })
    }

    /// Where the columns stand that are read; some may be named twice.
    pub(crate) fn columns(&self) -> Vec<usize> {
        self.columns.places()
    }

    /// Reads one record.
    ///
    /// # Errors
    /// The class of excluded rows that it belongs to, and what is wrong with it if anything is.
    pub fn read<'r>(&self, record: &Record<'r>) -> Read<'r> {
        self.read_noting(record, &mut |_, _| {})
    }

    /// Reads one record, and tells how what was dialled was read where it is more than an extension.
    ///
    /// # Errors
    /// As [`Self::read`].
    pub fn read_noting<'r>(
        &self,
        record: &Record<'r>,
        note: &mut impl FnMut(&[u8], Option<Number>),
    ) -> Read<'r> {
        let shape = (Excluded::Unreadable, Some(Trouble::Shape));
        let cells = match self.mapping.shape {
            Shape::JsonLines => {
                let object = serde_json::from_slice(record.bytes).map_err(|_| shape)?;
                Cells::Json(object)
            }
            _ if record.odd_quotes => return Err(shape),
            _ if !(self.least..=self.width).contains(&record.fields.len()) => return Err(shape),
            _ => Cells::Record(record),
        };
        self.row(&cells, note)
    }

    fn row<'r>(
        &self,
        cells: &Cells<'_, 'r>,
        note: &mut impl FnMut(&[u8], Option<Number>),
    ) -> Read<'r> {
        let columns = &self.columns;
        let bad = |trouble| (Excluded::Unreadable, Some(trouble));
        if self.is_inbound(cells) {
            return Err((Excluded::Inbound, None));
        }
        let number = self.number(cells, note)?;
        let start = self.start(cells).map_err(|fault| bad(Trouble::Start(fault)))?;
        let (start, contradicted) = self.held_against_epoch(cells, start);
        let seconds = self.seconds(cells, start).ok_or(bad(Trouble::Seconds))?;
        let line = cells.first(&columns.line);
        let id = self.id_or_stand_in(cells, &line, start.first, seconds);
        Ok(Row {
            number,
            start,
            seconds,
            connected: self.connected(cells),
            withheld: self.withheld(cells, &line),
            marked: says(cells, &columns.marked, &self.values.marked),
            leg: says(cells, &columns.leg, &self.values.leg),
            id,
            other: self.id(cells, &columns.other_id).unwrap_or(0),
            line,
            agent: cells.first(&columns.agent),
            campaign: cells.first(&columns.campaign),
            supplier: cells.first(&columns.supplier),
            contradicted,
        })
    }

    fn is_inbound(&self, cells: &Cells<'_, '_>) -> bool {
        says(cells, &self.columns.direction, &self.values.inbound)
    }

    /// The number that was dialled.
    fn number(
        &self,
        cells: &Cells<'_, '_>,
        note: &mut impl FnMut(&[u8], Option<Number>),
    ) -> Result<Number, (Excluded, Option<Trouble>)> {
        let cell = cells.first(&self.columns.number);
        let mut text = Cow::Borrowed(stripped(cell.trim_ascii(), &self.mapping.strip));
        if let Some(prefix) = &self.mapping.dial_prefix
            && let Some(rest) = text.strip_prefix(prefix.as_bytes())
            && rest.len() > EXTENSION
        {
            text = Cow::Owned(rest.to_vec());
        }
        // Words become no number by the code beside them.
        if !text.iter().any(u8::is_ascii_digit) {
            return Err((Excluded::NoNumber, None));
        }
        let code = cells.first(&self.columns.country_code);
        let code = code.trim_ascii();
        if !code.is_empty() && !matches!(text.first(), None | Some(b'0' | b'+')) {
            text = Cow::Owned([b"+", code, &text].concat());
        }
        if text.len() <= EXTENSION && text.iter().all(u8::is_ascii_digit) {
            return Err((Excluded::Internal, None));
        }
        let reading = numbers::read(&text, &self.numbers);
        let number = match (reading.class, reading.numbers.as_ref()) {
            (Class::Read | Class::Repaired, [number]) => Some(*number),
            _ => None,
        };
        note(&text, number);
        number.ok_or((Excluded::Impossible, None))
    }

    fn start(&self, cells: &Cells<'_, '_>) -> Result<Stamp, Fault> {
        let Mapping { time, .. } = self.mapping;
        match self.columns.start.as_slice() {
            [date, clock] => {
                let (date, clock) = (cells.get(date), cells.get(clock));
                Stamp::read(date_part(&date), Some(&clock), time, &self.zone)
            }
            [one, ..] => Stamp::read(&cells.get(one), None, time, &self.zone),
            [] => Err(Fault::Unreadable),
        }
    }

    /// Where the record holds the moment as an epoch too, that decides the hour which the clock shows twice.
    fn held_against_epoch(&self, cells: &Cells<'_, '_>, start: Stamp) -> (Stamp, bool) {
        let Some(epoch) = self.epoch(cells) else { return (start, false) };
        let near = |at: Instant| (epoch - BEHIND..=epoch + LATER).contains(&at);
        let hours = |at: Instant| {
            let apart = (at - epoch).abs();
            apart > BEHIND && apart <= 14 * 3600 && (apart + BEHIND) % 900 <= 2 * BEHIND
        };
        match (near(start.first), near(start.last)) {
            (true, false) => (Stamp::one(start.first), false),
            (false, true) => (Stamp::one(start.last), false),
            (true, true) => (start, false),
            (false, false) => (start, hours(start.first)),
        }
    }

    /// `1795436347.12`, perhaps with the name of the machine before it.
    fn epoch(&self, cells: &Cells<'_, '_>) -> Option<Instant> {
        epoch(&cells.get(self.columns.epoch.first()?))
    }

    fn seconds(&self, cells: &Cells<'_, '_>, start: Stamp) -> Option<u32> {
        let column = |columns: &[Column]| columns.first().map(|column| cells.get(column));
        if let Some(text) = column(&self.columns.seconds) {
            return if text.trim_ascii().is_empty() { Some(0) } else { stamp::seconds(&text) };
        }
        let Some(text) = column(&self.columns.end) else { return Some(0) };
        if matches!(text.trim_ascii(), b"" | b"0") {
            return Some(0);
        }
        let end = Stamp::read(&text, None, self.mapping.time, &self.zone).ok()?;
        u32::try_from(end.last - start.last).ok()
    }

    fn connected(&self, cells: &Cells<'_, '_>) -> Tri {
        let columns = &self.columns;
        if !columns.outcome.is_empty() {
            let outcome = cells.first(&columns.outcome);
            let outcome = Said::of(&outcome);
            if self.values.connected.hold(&outcome) {
                return Tri::Yes;
            }
            if self.values.not_connected.hold(&outcome) {
                return Tri::No;
            }
        }
        if !columns.talked.is_empty() {
            let talked = cells.first(&columns.talked);
            if let Some(seconds) = stamp::seconds(&talked) {
                return Tri::of(seconds > 0);
            }
        }
        if !columns.answered.is_empty() {
            let answered = cells.first(&columns.answered);
            return Tri::of(!matches!(answered.trim_ascii(), b"" | b"0" | b"0000-00-00 00:00:00"));
        }
        Tri::Maybe
    }

    fn withheld(&self, cells: &Cells<'_, '_>, line: &[u8]) -> Tri {
        if says(cells, &self.columns.withheld, &self.values.withheld) {
            return Tri::Yes;
        }
        withheld_by(line)
    }

    /// What names the call; where nothing does, what no other call of that line shares.
    #[inline]
    fn id_or_stand_in(
        &self,
        cells: &Cells<'_, '_>,
        line: &[u8],
        begun: Instant,
        seconds: u32,
    ) -> u64 {
        self.id(cells, &self.columns.id).unwrap_or_else(|| {
            let mut hasher = Mix::default();
            hasher.write(line);
            hasher.write_i64(begun);
            hasher.write_u32(seconds);
            named(&hasher)
        })
    }

    fn id(&self, cells: &Cells<'_, '_>, columns: &[Column]) -> Option<u64> {
        let mut hasher = Mix::default();
        let mut filled = false;
        for column in columns {
            let cell = cells.get(column);
            if cell.trim_ascii().is_empty() {
                continue;
            }
            filled = true;
            let end = match self.mapping.id_cut {
                IdCut::Nothing => cell.len(),
                IdCut::Semicolon => memchr::memrchr(b';', &cell).unwrap_or(cell.len()),
            };
            hasher.write(cell.get(..end).unwrap_or_default());
        }
        filled.then(|| named(&hasher))
    }
}

/// Whether a line that a record shows was withheld: an extension is none that the called person was shown.
pub(crate) fn withheld_by(line: &[u8]) -> Tri {
    let digits = line.iter().filter(|byte| byte.is_ascii_digit()).count();
    if digits > EXTENSION { Tri::No } else { Tri::Maybe }
}

/// The seconds since 1970 with which an id begins: `1795436347.12`, or `machine-1795436347.12`.
#[must_use]
pub fn epoch(text: &[u8]) -> Option<Instant> {
    let text = text.split(|&byte| byte == b'-').next_back()?;
    let (whole, _) = text.split_at_checked(memchr::memchr(b'.', text)?)?;
    if whole.len() < 9 { None } else { stamp::whole(whole) }
}

/// The date of a cell that a spreadsheet gave a time as well.
fn date_part(cell: &[u8]) -> &[u8] {
    let cell = cell.trim_ascii();
    let end = cell.iter().position(|byte| matches!(byte, b' ' | b'T')).unwrap_or(cell.len());
    cell.get(..end).unwrap_or(cell)
}

/// Whether the column says one of the values; one that is not there says none.
fn says(cells: &Cells<'_, '_>, columns: &[Column], values: &Values) -> bool {
    !columns.is_empty() && values.hold(&Said::of(&cells.first(columns)))
}

/// The rest of a number, without the first of the prefixes that it begins with.
fn stripped<'t>(text: &'t [u8], prefixes: &[String]) -> &'t [u8] {
    let cut = |prefix: &String| {
        let (begin, rest) = text.split_at_checked(prefix.len())?;
        begin.eq_ignore_ascii_case(prefix.as_bytes()).then(|| rest.trim_ascii())
    };
    prefixes.iter().find_map(cut).unwrap_or(text)
}

/// The hash of an id, or of what stands for it; 0 stands for none.
fn named(hasher: &Mix) -> u64 {
    hasher.finish().max(1)
}
