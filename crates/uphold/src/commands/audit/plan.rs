//! Everything that calls are judged by: who called, the registers, what subscribers said.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use bulk::audit::Plan;
use bulk::audit::coverage::{self, Coverage};
use bulk::calls::zone::Zone;
use bulk::campaign::CampaignRecord;
use bulk::input::{Options, Source as File};
use bulk::inputs::{Complaint, Event, Line, complaints, events, lines, suppliers};
use bulk::screen::{Bytes, codes};
use register::{Register, Source};
use rules::screening::Kind;
use terms::{Actor, Problem};

use super::files::Found;
use super::statements;
use crate::cli::{Audit, Common, Overrides, Records};
use crate::commands::screen::{apply, clients, read};
use crate::failure::Failure;
use crate::house;

/// Who called, and what was said about it.
pub(crate) struct Settled {
    pub(crate) record: CampaignRecord,
    pub(crate) kind: Kind,
    /// Nobody said which kind of call it was.
    pub(crate) kind_assumed: bool,
    pub(crate) caller: String,
    pub(crate) trial: bool,
    pub(crate) events: Vec<Event>,
    pub(crate) complaints: Option<Vec<Complaint>>,
    pub(crate) lines: Vec<Line>,
    /// What is told of each receipt; none where none were asked for.
    pub(crate) receipts: Option<Vec<super::receipts::Line>>,
    /// Objections and consents that concern this caller.
    pub(crate) said: u64,
    /// The objections among them.
    pub(crate) objections: u64,
    pub(crate) notes: Vec<Problem>,
}

/// Settles the campaign, and reads everything beside the records.
pub(crate) fn settle(
    args: &Audit,
    record: CampaignRecord,
    found: &mut Found,
    common: &Common,
) -> Result<(Settled, Plan), Failure> {
    let kind_assumed = record.kind.is_none();
    let kind = if kind_assumed { Kind::Live } else { record.kind()? };
    let missing = || Problem::error(codes::CALLER_MISSING, Actor::Caller);
    let caller = record.caller.clone().ok_or_else(missing)?;
    let london = Zone::named("Europe/London")
        .ok_or_else(|| anyhow::anyhow!("no time zone data for Europe/London"))?;
    let mut notes = std::mem::take(&mut found.problems);
    let beside = Beside::read(args, &mut notes)?;
    let statements = statements::read(&record, &caller, kind, args, &london, common, &mut notes)?;
    let (tps, ctps) = registers(common, kind, &mut notes)?;
    let (coverage, receipts) = coverage(args, &record, kind, &statements.parties, &mut notes)?;
    let plan = Plan {
        files: std::mem::take(&mut found.files),
        systems: std::mem::take(&mut found.systems),
        kind,
        same_call: args.reading.same_call,
        tps,
        ctps,
        statements: statements.by_number,
        authorised: record.pensions.authorised,
        clients: clients(&record)?,
        own_lines: own_lines(&beside.lines, &london),
        // Of an event of which only the day is known, calls of the next day are surely later.
        events: beside.events.iter().map(|event| event.on.span(&london).1 + 1).collect(),
        complaints: by_number(beside.complaints.as_deref().unwrap_or_default(), &london),
        coverage,
        london,
        numbers: numbers::Settings::default(),
    };
    let settled = Settled {
        trial: args.campaign.is_none(),
        record,
        kind,
        kind_assumed,
        caller,
        events: beside.events,
        complaints: beside.complaints,
        lines: beside.lines,
        receipts,
        said: statements.count,
        objections: statements.objections,
        notes,
    };
    Ok((settled, plan))
}

/// How the records are read: what the campaign says, and the flags over it.
pub(crate) fn reading(args: &Audit, record: &CampaignRecord) -> Records {
    let mut reading = args.reading.clone();
    let said = &record.records;
    // Of two that speak of the same file, the later counts.
    let before = |said: &[String], flags: &mut Vec<String>| {
        flags.splice(..0, said.iter().cloned());
    };
    before(&said.zone, &mut reading.zone);
    before(&said.map, &mut reading.map);
    before(&said.format, &mut reading.format);
    reading
}

/// The campaign file, with the flags over it.
pub(crate) fn record(args: &Audit) -> Result<CampaignRecord, Failure> {
    let mut record = match &args.campaign {
        Some(file) => read(file)?,
        None => CampaignRecord::default(),
    };
    let flags = &args.parties;
    let flags = Overrides {
        caller: flags.caller.clone(),
        instigator: flags.instigator.clone(),
        kind: flags.kind.clone(),
        consents: flags.consents.clone(),
        suppliers: flags.suppliers.clone(),
        ..Overrides::default()
    };
    apply(&flags, &mut record)?;
    Ok(record)
}

/// The tables beside the records.
struct Beside {
    events: Vec<Event>,
    complaints: Option<Vec<Complaint>>,
    lines: Vec<Line>,
}

impl Beside {
    fn read(args: &Audit, notes: &mut Vec<Problem>) -> Result<Self, Failure> {
        let source = |path: &Path| File::Path(path.to_owned());
        let options = Options::default();
        let flags = &args.beside;
        let mut told = |report: bulk::table::Report| notes.extend(report.notes);
        let mut events = Vec::new();
        if let Some(path) = &flags.events {
            let read = events::read(&source(path), &options)?;
            told(read.report);
            events = read.entries;
        }
        let mut complaints = None;
        if let Some(path) = &flags.complaints {
            let read = complaints::read(&source(path), &options)?;
            told(read.report);
            complaints = Some(read.entries);
        }
        let mut lines = Vec::new();
        if let Some(path) = &flags.lines {
            let read = lines::read(&source(path), &options)?;
            told(read.report);
            lines = read.entries;
        }
        events.sort_by_key(|event| event.on);
        Ok(Self { events, complaints, lines })
    }
}

/// The caller's lines, each with the seconds within which it was theirs.
fn own_lines(lines: &[Line], london: &Zone) -> BTreeMap<terms::Number, Vec<(i64, i64)>> {
    let span = |day| bulk::table::When { day, clock: None, utc: false }.span(london);
    let mut own: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for line in lines {
        // Years beyond any call stand for no beginning and no end.
        let from = line.from.map_or(0, |day| span(day).0);
        let until = line.until.map_or(i64::from(u32::MAX), |day| span(day).1);
        own.entry(line.number).or_default().push((from, until));
    }
    own
}

/// Complaints by number, each with the last second of its day.
fn by_number(complaints: &[Complaint], london: &Zone) -> HashMap<terms::Number, Vec<(i64, bool)>> {
    let mut by_number: HashMap<_, Vec<_>> = HashMap::new();
    for complaint in complaints {
        let day = bulk::table::When { day: complaint.on, clock: None, utc: false };
        let vulnerable = complaint.vulnerable == Some(true);
        by_number.entry(complaint.number).or_default().push((day.span(london).1, vulnerable));
    }
    by_number
}

type Held = Option<Register<Bytes>>;

/// The registers that are held; without any, live calls cannot be judged.
fn registers(
    common: &Common,
    kind: Kind,
    notes: &mut Vec<Problem>,
) -> Result<(Held, Held), Failure> {
    let registers = house::registers(common)?;
    let tps = house::register(&registers, &Source::Tps)?;
    let ctps = house::register(&registers, &Source::Ctps)?;
    if kind == Kind::Live && tps.is_none() && ctps.is_none() {
        notes.push(Problem::error(super::codes::NO_REGISTER, Actor::Caller));
    }
    Ok((tps, ctps))
}

/// What receipts cover, if any were handed over, with a line for each.
fn coverage(
    args: &Audit,
    record: &CampaignRecord,
    kind: Kind,
    parties: &statements::Parties,
    notes: &mut Vec<Problem>,
) -> Result<(Option<Coverage>, Option<Vec<super::receipts::Line>>), Failure> {
    // Coverage changes no count.
    if args.counts || (args.beside.receipts.is_empty() && record.suppliers.is_none()) {
        return Ok((None, None));
    }
    let parties = coverage::Parties {
        caller: parties.caller.clone(),
        instigator: parties.instigator.clone(),
        kind: kind.id().to_owned(),
    };
    let given = if args.beside.receipts.is_empty() {
        super::receipts::Given::default()
    } else {
        super::receipts::read(&args.beside.receipts, &args.trust, &parties)?
    };
    notes.extend(given.problems);
    let mut contracts = None;
    if let Some(path) = &record.suppliers {
        let read = suppliers::read(&File::Path(path.clone()), &Options::default())?;
        notes.extend(read.report.notes);
        contracts = Some(read.entries);
    }
    let coverage = Coverage::new(&parties, contracts.as_deref(), given.receipts);
    Ok((Some(coverage), Some(given.lines)))
}
