//! What the script cannot get from the records: standings, statements, readings, zones.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, BufWriter, Seek as _, Write};
use std::ops::RangeInclusive;
use std::path::Path;

use rules::investigations::{Said, Span, Statements};
use terms::{Date, Number, Standing, State};

use super::law::stretches;
use crate::audit::plan::Plan;
use crate::calls::zone::Zone;
use crate::codes;
use crate::digits::{Days, push_whole};
use crate::output::Quoting;

/// What each register shows of all numbers under +44 that no edition names, day by day.
#[derive(Clone, Debug, Default)]
pub struct Defaults {
    registers: [Option<Held>; REGISTERS.len()],
    days: Days,
}

/// What one register shows of such numbers.
#[derive(Clone, Debug)]
struct Held {
    /// From the first day of each stretch on.
    stretches: Vec<(Date, Standing)>,
    /// In which stretch each day lies, counted from 1970.
    days: Vec<u16>,
}

impl Held {
    fn of(on: impl Fn(Date) -> Standing) -> Self {
        let (mut held, mut days) = (Vec::new(), Vec::new());
        for (index, (first, last, standing)) in (0..).zip(stretches(on)) {
            held.push((first, standing));
            days.resize(usize::from(last.epoch_days()) + 1, index);
        }
        Self { stretches: held, days }
    }

    fn on(&self, day: Date) -> Option<&Standing> {
        let stretch = *self.days.get(usize::from(day.epoch_days()))?;
        self.stretches.get(usize::from(stretch)).map(|(_, standing)| standing)
    }
}

/// Names of the registers, as the script has them.
pub(crate) const REGISTERS: [&str; 2] = ["TPS", "CTPS"];

impl Defaults {
    /// What the registers of a plan show of a number that they do not name.
    ///
    /// # Errors
    /// When a register is damaged.
    pub fn of(plan: &Plan) -> Result<Self, register::Error> {
        let mut registers = [None, None];
        for (held, register) in registers.iter_mut().zip([&plan.tps, &plan.ctps]) {
            let Some(register) = register else { continue };
            // A line that drama may use, and that no register names.
            for number in (1_632_960_000..1_632_961_000).filter_map(Number::gb) {
                let Some(timeline) = register.timeline(number)? else { continue };
                if timeline.is_unnamed() {
                    *held = Some(Held::of(|day| timeline.on(day)));
                    break;
                }
            }
        }
        Ok(Self { registers, days: Days::default() })
    }

    fn on(&self, register: usize, number: Number, day: Date) -> Option<&Standing> {
        number.gb_national()?;
        self.registers.get(register)?.as_ref()?.on(day)
    }

    /// `default_standings.csv`.
    pub(super) fn csv(&self) -> String {
        let mut out = String::from("register,first_day,last_day,");
        out.push_str(STANDING);
        for (register, held) in REGISTERS.into_iter().zip(&self.registers) {
            let days = held.as_ref().map(|held| held.stretches.as_slice()).unwrap_or_default();
            let next = days.iter().skip(1).filter_map(|(day, _)| day.plus_days(-1));
            let ends = next.chain([Date::MAX]);
            for ((first, standing), last) in days.iter().zip(ends) {
                out.push_str(&format!("\n{register},{first},{last},"));
                push_told(&mut out, &self.days, Some(standing));
            }
        }
        out.push('\n');
        out
    }
}

/// The columns of a standing.
const STANDING: &str = "state,since_earliest,since_latest,last_known,as_of";

fn push_told(out: &mut String, days: &Days, standing: Option<&Standing>) {
    let Some(standing) = standing else {
        out.push_str("none,,,,");
        return;
    };
    out.push_str(match standing.state {
        State::Listed => "listed",
        State::NotListed => "not-listed",
        State::Maybe => "maybe",
        State::Unknown => "unknown",
    });
    let mut push = |day: Option<Date>| {
        out.push(',');
        if let Some(day) = day {
            out.push_str(days.text(day));
        }
    };
    push(standing.since.and_then(|since| since.earliest));
    push(standing.since.map(|since| since.latest));
    out.push_str(match standing.last_known {
        Some(true) => ",true,",
        Some(false) => ",false,",
        None => ",,",
    });
    if let Some(day) = standing.as_of {
        out.push_str(days.text(day));
    }
}

/// What one thread found for the kit; parts are added in their order.
#[derive(Clone, Debug, Default)]
pub struct Part {
    standings: String,
    statements: String,
    last: [Option<(Number, Date)>; 2],
}

impl Part {
    /// Notes what a register (by its place: TPS, CTPS) shows of a number that was called on a day; days of one
    /// number come in their order. What is so of every other number is left out.
    pub fn standing(
        &mut self,
        defaults: &Defaults,
        register: usize,
        (number, day): (Number, Date),
        standing: Option<&Standing>,
    ) {
        let Some(name) = REGISTERS.get(register) else { return };
        let Some(last) = self.last.get_mut(register) else { return };
        if last.replace((number, day)) == Some((number, day)) {
            return;
        }
        let standing = standing.map(|it| Standing { attributed: None, ..*it });
        if defaults.on(register, number, day) == standing.as_ref() {
            return;
        }
        let out = &mut self.standings;
        out.push_str(name);
        out.push_str(",+");
        push_whole(out, number.digits(), 1);
        for _ in ["first_day", "last_day"] {
            out.push(',');
            out.push_str(defaults.days.text(day));
        }
        out.push(',');
        push_told(out, &defaults.days, standing.as_ref());
        out.push('\n');
    }

    /// Notes what was said about a number that was called; not the marks in the records.
    pub fn statements(&mut self, number: Number, statements: &Statements) {
        let kinds = [("objection", &statements.objections), ("consent", &statements.consents)];
        for (kind, all) in kinds {
            for Said { on, withdrawn } in all {
                let (first, last) = seconds(Some(*on));
                let (withdrawn_first, withdrawn_last) = seconds(*withdrawn);
                self.statements.push_str(&format!(
                    "{number},{kind},{first},{last},{withdrawn_first},{withdrawn_last}\n"
                ));
            }
        }
    }
}

fn seconds(span: Option<Span>) -> (String, String) {
    let text = |at: fn(Span) -> i64| span.map(|span| at(span).to_string()).unwrap_or_default();
    (text(|span| span.first), text(|span| span.last))
}

/// Cells that were dialled and that the simple reading of the script reads otherwise.
#[derive(Clone, Debug, Default)]
pub struct Readings(BTreeMap<Vec<u8>, Option<Number>>);

impl Readings {
    /// Notes how a cell with more than an extension in it was read.
    pub fn note(&mut self, dialled: &[u8], number: Option<Number>) {
        if simple(dialled) != number.map(Number::digits) && !self.0.contains_key(dialled) {
            self.0.insert(dialled.to_vec(), number);
        }
    }
}

/// What the script reads in a cell by itself: the digits of an international number.
#[must_use]
pub fn simple(dialled: &[u8]) -> Option<u64> {
    let (mut text, mut length) = ([0_u8; 18], 0);
    for &byte in dialled.iter().filter(|byte| !matches!(byte, b' ' | b'-' | b'(' | b')')) {
        *text.get_mut(length)? = byte;
        length += 1;
    }
    match text.get(..length)? {
        [b'+', rest @ ..] | [b'0', b'0', rest @ ..] => digits(0, rest, 7..=15),
        [b'4', b'4', rest @ ..] | [b'0', rest @ ..] => digits(44, rest, 9..=10),
        _ => None,
    }
}

/// Digits that do not begin with 0 after those that are there already.
fn digits(before: u64, rest: &[u8], length: RangeInclusive<usize>) -> Option<u64> {
    if !length.contains(&rest.len()) || rest.first() == Some(&b'0') {
        return None;
    }
    rest.iter().try_fold(before, |number, byte| {
        byte.is_ascii_digit().then(|| number * 10 + u64::from(byte - b'0'))
    })
}

/// All that was found for the kit, waiting on the disk.
#[derive(Debug)]
pub struct Data {
    standings: BufWriter<File>,
    statements: BufWriter<File>,
    readings: BufWriter<File>,
    said: BTreeSet<Vec<u8>>,
}

impl Data {
    /// Nothing yet.
    ///
    /// # Errors
    /// When no temporary file can be made.
    pub fn new() -> io::Result<Self> {
        let file = |header: String| -> io::Result<BufWriter<File>> {
            let mut file = BufWriter::new(tempfile::tempfile()?);
            writeln!(file, "{header}")?;
            Ok(file)
        };
        Ok(Self {
            standings: file(format!("register,number,first_day,last_day,{STANDING}"))?,
            statements: file(
                "number,kind,on_first,on_last,withdrawn_first,withdrawn_last".to_owned(),
            )?,
            readings: file("dialled,number".to_owned())?,
            said: BTreeSet::new(),
        })
    }

    /// Adds what was found in one part.
    ///
    /// # Errors
    /// When the temporary file cannot be written.
    pub fn add(&mut self, part: &Part) -> io::Result<()> {
        self.standings.write_all(part.standings.as_bytes())?;
        self.statements.write_all(part.statements.as_bytes())
    }

    /// Adds how cells of a chunk were read.
    ///
    /// # Errors
    /// When the temporary file cannot be written.
    pub fn read(&mut self, readings: Readings) -> io::Result<()> {
        const REMEMBERED: usize = 1 << 16;
        for (dialled, number) in readings.0 {
            // A cell that stands here again is harmless: the script takes each once.
            if self.said.contains(&dialled) {
                continue;
            }
            let number = number.map(|number| number.to_string()).unwrap_or_default();
            let mut line = Vec::new();
            Quoting(b',').push(&mut line, &super::copy::visible(&dialled));
            writeln!(line, ",{number}")?;
            self.readings.write_all(&line)?;
            if self.said.len() < REMEMBERED {
                self.said.insert(dialled);
            }
        }
        Ok(())
    }

    /// Writes the files of data into the kit.
    pub(super) fn write(&mut self, folder: &Path) -> io::Result<()> {
        let files = [
            ("standings.csv", &mut self.standings),
            ("statements.csv", &mut self.statements),
            ("readings.csv", &mut self.readings),
        ];
        for (name, from) in files {
            from.flush().map_err(codes::no_room)?;
            let from = from.get_mut();
            from.rewind()?;
            io::copy(from, &mut File::create(folder.join(name))?)?;
        }
        Ok(())
    }
}

/// `offsets.csv`: the clock of each zone; what is left open is always.
pub(super) fn offsets<'z>(zones: impl IntoIterator<Item = &'z Zone>) -> String {
    let mut out = String::from("zone,from_utc,until_utc,offset_seconds\n");
    let mut told = BTreeSet::new();
    for zone in zones {
        if !told.insert(zone.name()) {
            continue;
        }
        let stretches = zone.stretches();
        for (index, (begin, offset)) in stretches.iter().enumerate() {
            let from = if *begin == i64::MIN { String::new() } else { begin.to_string() };
            let until = stretches.get(index + 1).map(|it| it.0.to_string()).unwrap_or_default();
            out.push_str(&format!("{},{from},{until},{offset}\n", zone.name()));
        }
    }
    out
}
