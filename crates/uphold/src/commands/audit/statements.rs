//! What subscribers said to this caller: objections and consents, each with its time.

use std::collections::{HashMap, HashSet};

use bulk::calls::zone::Zone;
use bulk::campaign::CampaignRecord;
use bulk::input::{Options, Source as File};
use bulk::inputs::objections::Against;
use bulk::inputs::{consents, folded, objections};
use bulk::screen::codes;
use bulk::table::When;
use rules::investigations::{Said, Span, Statements};
use rules::screening::Kind;
use terms::{Actor, Date, Number, Problem};

use crate::cli::{Audit, Common};
use crate::failure::Failure;
use crate::house;

/// What was said, by number.
#[derive(Default)]
pub(crate) struct Read {
    pub(crate) by_number: HashMap<Number, Statements>,
    pub(crate) count: u64,
    pub(crate) objections: u64,
    pub(crate) parties: Parties,
}

/// The parties whose statements count, under every name that they have.
#[derive(Default)]
pub(crate) struct Parties {
    /// Every name of the caller, and of the instigator.
    pub(crate) caller: Vec<String>,
    pub(crate) instigator: Vec<String>,
    /// Names, folded.
    names: HashSet<String>,
    /// Names to which consent counts.
    consent_to: HashSet<String>,
    groups: HashSet<String>,
    /// Ids under which objections were imported, with their groups.
    held: Vec<(String, Vec<String>)>,
}

/// Reads what was said to the caller, or the instigator.
pub(crate) fn read(
    record: &CampaignRecord,
    caller: &str,
    kind: Kind,
    args: &Audit,
    london: &Zone,
    common: &Common,
    notes: &mut Vec<Problem>,
) -> Result<Read, Failure> {
    let parties = parties(record, caller, common, notes)?;
    let mut read = Read::default();
    let mut told = imported(&parties, london, common)?;
    for file in &args.parties.objections {
        told.extend(of_file(file, &parties, london, notes)?);
    }
    for (number, said) in ended(told) {
        read.by_number.entry(number).or_default().objections.push(said);
        read.count += 1;
        read.objections += 1;
    }
    let Some(file) = &record.consents else {
        read.parties = parties;
        return Ok(read);
    };
    let rows = consents::read(&File::Path(file.clone()), &Options::default())?;
    notes.extend(rows.report.notes);
    let mut of_others = 0;
    for row in rows.entries {
        if !parties.consent_to.contains(&folded(&row.caller)) {
            of_others += 1;
        } else if row.kind == kind.id() {
            let span = |at: Option<When>, day: Date| {
                span(at.unwrap_or(When { day, clock: None, utc: false }), london)
            };
            let withdrawn = row.withdrawn.map(|day| span(row.withdrawn_at, day));
            let said = Said::new(span(row.given_at, row.given), withdrawn);
            read.by_number.entry(row.number).or_default().consents.push(said);
            read.count += 1;
        }
    }
    if of_others > 0 {
        let note = Problem::note(codes::CONSENTS_OF_OTHERS, Actor::Caller);
        notes.push(note.in_file(file.display().to_string()).with("count", of_others));
    }
    read.parties = parties;
    Ok(read)
}

fn parties(
    record: &CampaignRecord,
    caller: &str,
    common: &Common,
    notes: &mut Vec<Problem>,
) -> Result<Parties, Failure> {
    let callers = house::callers(common)?;
    let mut parties = Parties::default();
    let consent_to_instigator = record.policy.consent_to_instigator;
    let instigator = record.instigator.as_deref();
    let named = [(Some(caller), true, true), (instigator, false, consent_to_instigator)];
    for (name, is_caller, consents) in named {
        let Some(name) = name else { continue };
        let mut names = vec![folded(name)];
        match callers.find(name) {
            Some(caller) => {
                names.push(folded(&caller.name));
                names.extend(caller.aliases.iter().map(|alias| folded(alias)));
                parties.groups.extend(caller.groups.iter().map(|group| folded(group)));
                parties.held.push((caller.id.clone(), caller.groups.clone()));
            }
            None => {
                let note = Problem::warning(super::codes::CALLER_NOT_REGISTERED, Actor::Caller);
                notes.push(note.with("name", name));
            }
        }
        if consents {
            parties.consent_to.extend(names.iter().cloned());
        }
        let whose = if is_caller { &mut parties.caller } else { &mut parties.instigator };
        whose.extend(names.iter().cloned());
        parties.names.extend(names);
    }
    Ok(parties)
}

/// One objection with the party that it is against.
struct Told {
    number: Number,
    against: String,
    on: Option<Span>,
    withdrawn: Option<Span>,
    /// The last second of the day on which it was recorded, if that is known.
    recorded: Option<i64>,
}

/// Objections that were imported earlier.
fn imported(parties: &Parties, london: &Zone, common: &Common) -> Result<Vec<Told>, Failure> {
    if parties.held.is_empty() {
        return Ok(Vec::new());
    }
    let kept = house::vault(common).objections()?;
    let day = |day: Date| span(When { day, clock: None, utc: false }, london);
    let recorded = |segment: u32| {
        let found = kept.segments().iter().find(|held| held.number == segment);
        found.map(|held| day(held.recorded_on).last)
    };
    let mut told = Vec::new();
    for (id, groups) in &parties.held {
        let whose = kept.parties(id, groups);
        told.extend(kept.all(&whose).map(|held| Told {
            number: held.number,
            against: held.against.to_owned(),
            on: held.objected_on.map(day),
            withdrawn: held.withdrawn_on.map(day),
            recorded: recorded(held.segment),
        }));
    }
    Ok(told)
}

/// Objections of a file that was given for this audit.
fn of_file(
    file: &std::path::Path,
    parties: &Parties,
    london: &Zone,
    notes: &mut Vec<Problem>,
) -> Result<Vec<Told>, Failure> {
    let (rows, _) = objections::read(&File::Path(file.to_owned()), &Options::default())?;
    notes.extend(rows.report.notes);
    let concerns = |against: &Against| match against {
        Against::Unsaid => true,
        Against::Caller(name) => parties.names.contains(&folded(name)),
        Against::Group(name) => parties.groups.contains(&folded(name)),
    };
    let at = |at: Option<When>| at.map(|at| span(at, london));
    let told = rows.entries.iter().filter(|row| concerns(&row.against)).map(|row| Told {
        number: row.number,
        against: String::new(),
        on: at(row.objected_at),
        withdrawn: at(row.withdrawn_at),
        recorded: None,
    });
    Ok(told.collect())
}

/// Lets a later withdrawal to the same party end an objection; one of unknown day, only in its own row.
fn ended(mut told: Vec<Told>) -> Vec<(Number, Said)> {
    for one in &mut told {
        if let Some(on) = one.on {
            one.withdrawn = Said::new(on, one.withdrawn).withdrawn;
        }
    }
    told.sort_by(|a, b| (a.number, &a.against).cmp(&(b.number, &b.against)));
    let mut said = Vec::with_capacity(told.len());
    for same in told.chunk_by(|a, b| (a.number, &a.against) == (b.number, &b.against)) {
        for one in same {
            let Some(on) = one.on else {
                // It was told before it was recorded, and nobody knows how long before.
                let on = one.recorded.map_or(Span::UNKNOWN, Span::by);
                said.push((one.number, Said::new(on, one.withdrawn)));
                continue;
            };
            let own = one.withdrawn.filter(|at| at.last >= on.first);
            let others = same.iter().filter_map(|it| it.withdrawn);
            let withdrawn = others.filter_map(|at| after(at, on)).chain(own).reduce(earliest);
            said.push((one.number, Said::new(on, withdrawn)));
        }
    }
    said
}

/// When an objection ended by the withdrawal of another; never surely, where that can have been before it.
fn after(withdrawn: Span, on: Span) -> Option<Span> {
    let surely = withdrawn.first > on.last;
    let last = if surely { withdrawn.last } else { i64::MAX };
    (withdrawn.last > on.first).then(|| Span { first: withdrawn.first.max(on.first), last })
}

/// The first of two withdrawals to come.
fn earliest(a: Span, b: Span) -> Span {
    Span { first: a.first.min(b.first), last: a.last.min(b.last) }
}

fn span(when: When, london: &Zone) -> Span {
    let (first, last) = when.span(london);
    Span { first, last }
}
