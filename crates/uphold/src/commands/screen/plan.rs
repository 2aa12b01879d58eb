//! From a campaign and what is kept to everything a screening needs to know.

use std::collections::{BTreeMap, HashMap, HashSet};

use bulk::campaign::CampaignRecord;
use bulk::input::{Input, Options, Source as File};
use bulk::inputs::{consents, suppliers};
use bulk::screen::{Bytes, Cover, Plan, Suppliers, codes};
use evidence::Hash;
use numbers::{Area, Settings};
use register::{Register, Source};
use rules::screening::{Consent, Demand, Kind, Looking, Moment, Objection, Policy, Reason};
use terms::{Actor, Date, Number, Problem};
use vault::Callers;

use super::list_file;
use super::trial::Trial;
use crate::cli::Common;
use crate::failure::Failure;
use crate::house;

/// A campaign whose kind, day and parties are settled.
pub(crate) struct Campaign {
    pub(crate) record: CampaignRecord,
    pub(crate) kind: Kind,
    pub(crate) day: Date,
    pub(crate) today: Date,
    pub(crate) parties: Parties,
}

/// Caller and instigator under their registered ids and names.
#[derive(Default)]
pub(crate) struct Parties {
    /// Whose consents count: ids.
    consent_to: HashSet<String>,
    /// Against whom an objection counts: ids, with the groups of each.
    objection_to: Vec<(String, Vec<String>)>,
    /// Names that are not registered: with one of them nothing is callable.
    unknown: Vec<Problem>,
    pub(crate) caller: Option<String>,
    pub(crate) instigator: Option<String>,
}

/// Settles kind, day and parties.
pub(crate) fn settle(
    record: CampaignRecord,
    trial: Option<&Trial>,
    today: Date,
    common: &Common,
) -> Result<Campaign, Failure> {
    let kind = record.kind()?;
    let day = record.day()?.unwrap_or(today);
    let parties = parties(&record, trial.is_some(), common)?;
    Ok(Campaign { record, kind, day, today, parties })
}

fn parties(record: &CampaignRecord, trial: bool, common: &Common) -> Result<Parties, Failure> {
    let mut parties = Parties::default();
    let Some(name) = &record.caller else {
        return if trial {
            Ok(parties)
        } else {
            Err(Problem::error(codes::CALLER_MISSING, Actor::Caller).into())
        };
    };
    let callers = house::callers(common)?;
    parties.caller = Some(name.clone());
    match house::registered(&callers, name) {
        Ok(caller) => {
            parties.caller = Some(caller.name.clone());
            parties.consent_to.insert(caller.id.clone());
            parties.objection_to.push((caller.id.clone(), caller.groups.clone()));
        }
        Err(problem) => parties.unknown.push(problem),
    }
    let Some(name) = &record.instigator else { return Ok(parties) };
    match house::registered(&callers, name) {
        Ok(instigator) if parties.caller.as_ref() != Some(&instigator.name) => {
            parties.instigator = Some(instigator.name.clone());
            parties.objection_to.push((instigator.id.clone(), instigator.groups.clone()));
            if record.policy.consent_to_instigator {
                parties.consent_to.insert(instigator.id.clone());
            }
        }
        Ok(_) => {}
        Err(problem) => {
            parties.instigator = Some(name.clone());
            parties.unknown.push(problem);
        }
    }
    Ok(parties)
}

/// What identifies the records that were applied.
#[derive(Default)]
pub(crate) struct Applied {
    /// The chain of all objections that are held.
    pub(crate) objections: Hash,
    /// The file of consents.
    pub(crate) consents: Option<Hash>,
}

/// Everything that is fixed before the first row, and what was noticed on the way.
pub(crate) fn plan(
    campaign: &Campaign,
    input: &Input,
    trial: Option<&Trial>,
    common: &Common,
) -> Result<(Plan, Vec<Problem>, Applied), Failure> {
    let record = &campaign.record;
    let mut applied = Applied::default();
    let numbers = settings(record)?;
    let columns = super::find_columns(input, campaign, &numbers)?;
    let mut notes = columns.notes.clone();
    let mut missing = Missing::default();
    for problem in &campaign.parties.unknown {
        missing.note(Reason::UnknownCaller, problem.clone().into());
    }
    let held = match trial {
        Some(trial) => Held::of(trial.register(campaign.day)?),
        None => Held::open(record, common, &mut missing, campaign)?,
    };
    let objections = match trial {
        Some(_) => HashMap::new(),
        None => {
            let read = objections(campaign, common, &mut applied);
            missing.unless(Reason::ObjectionsUnreadable, read)?
        }
    };
    let read = consents(campaign, common, &mut notes, &mut applied);
    let consents = missing.unless(Reason::ConsentsUnreadable, read)?;
    notes.append(&mut missing.problems);
    let policy = Policy {
        max_edition_age_days: record.policy.max_edition_age,
        grace: record.policy.grace,
        demand: if trial.is_some() { Demand::Given } else { Demand::Both },
    };
    let suppliers = suppliers(campaign, columns.supplier)?;
    let plan = Plan {
        kind: campaign.kind,
        day: campaign.day,
        policy,
        tps: held.tps,
        ctps: held.ctps,
        others: held.others,
        missing: missing.reasons,
        trial: trial.is_some(),
        objections,
        consents,
        authorised: record.pensions.authorised,
        clients: clients(record)?,
        suppliers,
        numbers,
        columns,
        whole_rows: record.policy.whole_rows,
        earlier: input.header.names.iter().position(|name| name == bulk::rescreen::EARLIER),
    };
    Ok((plan, notes, applied))
}

fn settings(record: &CampaignRecord) -> Result<Settings, Problem> {
    let area = record.list.area.as_deref().map(|text| {
        Area::parse(text)
            .map_err(|_| Problem::error(codes::AREA_UNKNOWN, Actor::Caller).with("text", text))
    });
    Ok(Settings { area: area.transpose()?, ..Settings::default() })
}

/// What is missing for every row alike: it is told, and nothing is callable.
#[derive(Default)]
struct Missing {
    reasons: Vec<Reason>,
    problems: Vec<Problem>,
}

impl Missing {
    fn note(&mut self, reason: Reason, problems: Failure) -> Option<Failure> {
        let Failure::Problems(problems) = problems else { return Some(problems) };
        self.reasons.push(reason);
        self.problems.extend(problems);
        None
    }

    /// What was read; or nothing, with the reason noted, where the input is at fault.
    fn unless<T: Default>(
        &mut self,
        reason: Reason,
        read: Result<T, Failure>,
    ) -> Result<T, Failure> {
        match read {
            Ok(read) => Ok(read),
            Err(failure) => self.note(reason, failure).map_or_else(|| Ok(T::default()), Err),
        }
    }
}

/// The registers that are asked.
struct Held {
    tps: Option<Register<Bytes>>,
    ctps: Option<Register<Bytes>>,
    others: Vec<Register<Bytes>>,
}

impl Held {
    fn of(register: Register<Bytes>) -> Self {
        let mut held = Self { tps: None, ctps: None, others: Vec::new() };
        match register.source() {
            Source::Tps => held.tps = Some(register),
            Source::Ctps => held.ctps = Some(register),
            _ => held.others.push(register),
        }
        held
    }

    fn open(
        record: &CampaignRecord,
        common: &Common,
        missing: &mut Missing,
        campaign: &Campaign,
    ) -> Result<Self, Failure> {
        let registers = house::registers(common)?;
        let open = |source: &Source| house::register(&registers, source);
        let mut others = Vec::new();
        for name in &record.policy.also {
            let source = Source::parse(name).map_err(|error| error.problem())?;
            let register = open(&source)?.ok_or_else(|| {
                Problem::error(codes::REGISTER_NOT_HELD, Actor::Caller).with("name", name.as_str())
            })?;
            others.push(register);
        }
        let mut official = |source| missing.unless(Reason::RegisterUnreadable, open(source));
        let (tps, ctps) = (official(&Source::Tps)?, official(&Source::Ctps)?);
        let held = Self { tps, ctps, others };
        if !missing.reasons.contains(&Reason::RegisterUnreadable) {
            held.warn(campaign, &mut missing.problems);
        }
        Ok(held)
    }

    /// Says before the figures which register is missing or too old.
    fn warn(&self, campaign: &Campaign, notes: &mut Vec<Problem>) {
        if campaign.kind == Kind::Automated {
            return;
        }
        let day = campaign.day;
        let limit = campaign.record.policy.max_edition_age;
        for (source, register) in [("tps", &self.tps), ("ctps", &self.ctps)] {
            let editions = register.as_ref().map_or(&[][..], Register::editions);
            let problem = match editions.iter().rfind(|edition| edition.as_of <= day) {
                None => Problem::error(codes::NO_EDITION, Actor::Caller)
                    .with("source", source)
                    .with("day", day),
                Some(edition) if day.days_since(edition.as_of) > limit => {
                    let age = day.days_since(edition.as_of).unsigned_abs();
                    Problem::error(codes::EDITION_TOO_OLD, Actor::Caller)
                        .with("source", source)
                        .with("age", u64::from(age))
                        .with("limit", u64::from(limit.unsigned_abs()))
                }
                Some(_) => continue,
            };
            notes.push(problem);
        }
    }
}

/// What was told to this caller, or the instigator, by number.
fn objections(
    campaign: &Campaign,
    common: &Common,
    applied: &mut Applied,
) -> Result<HashMap<Number, Objection>, Failure> {
    let kept = house::vault(common).objections()?;
    applied.objections = Hash(kept.digest().0);
    // What is on record today is known before the call, whatever day is screened for.
    let day = campaign.day.max(campaign.today);
    let mut by_number: HashMap<Number, Objection> = HashMap::new();
    for (id, groups) in &campaign.parties.objection_to {
        let parties = kept.parties(id, groups);
        // One that is dated later still was told already, and stands unless it was taken back.
        let later = kept.all_in_force(&parties, Date::MAX);
        let later = later.filter(|told| told.objected_on.is_some_and(|on| on > day));
        for told in kept.all_in_force(&parties, day).chain(later) {
            let on = told.objected_on.map(Moment::on);
            let told = (told.number, Objection { on, withdrawn: None });
            let call = Moment::on(campaign.day);
            let both = by_number.get(&told.0).copied().into_iter().chain([told.1]);
            by_number.extend(
                Objection::weightiest(both, call, Looking::Ahead).map(|most| (told.0, most)),
            );
        }
    }
    Ok(by_number)
}

/// What was consented to: this caller, this kind of call, by number.
fn consents(
    campaign: &Campaign,
    common: &Common,
    notes: &mut Vec<Problem>,
    applied: &mut Applied,
) -> Result<HashMap<Number, Consent>, Failure> {
    let Some(file) = &campaign.record.consents else { return Ok(HashMap::new()) };
    let callers = house::callers(common)?;
    let read = consents::read(&File::Path(file.clone()), &Options::default())?;
    let digest = list_file::sha256(file);
    let name = file.display().to_string();
    applied.consents = Some(digest.map_err(|error| bulk::codes::unreadable(error, &name))?);
    notes.extend(read.report.notes);
    let mut by_number: HashMap<Number, Vec<Consent>> = HashMap::new();
    let mut of_others = 0_u64;
    let mut known = KnownCallers { callers: &callers, ids: BTreeMap::new() };
    for row in read.entries {
        let Some(id) = known.id(&row.caller) else {
            of_others += 1;
            continue;
        };
        if row.kind == campaign.kind.id() && campaign.parties.consent_to.contains(&id) {
            let consent =
                Consent { given: Moment::on(row.given), withdrawn: row.withdrawn.map(Moment::on) };
            by_number.entry(row.number).or_default().push(consent);
        }
    }
    if of_others > 0 {
        let note = Problem::note(codes::CONSENTS_OF_OTHERS, Actor::Caller);
        notes.push(note.in_file(file.display().to_string()).with("count", of_others));
    }
    let call = Moment::on(campaign.day);
    let weightiest = |(number, all): (Number, Vec<Consent>)| {
        Some((number, Consent::weightiest(all, call, Looking::Ahead)?))
    };
    Ok(by_number.into_iter().filter_map(weightiest).collect())
}

/// The numbers of clients, if the campaign names a list of them.
pub(crate) fn clients(record: &CampaignRecord) -> Result<HashSet<Number>, Failure> {
    let file = record.pensions.clients.as_deref();
    let numbers = file.map(crate::commands::register::full_numbers).transpose()?;
    Ok(numbers.unwrap_or_default().into_iter().collect())
}

/// Names of callers as files write them, looked up once each.
struct KnownCallers<'c> {
    callers: &'c Callers,
    ids: BTreeMap<String, Option<String>>,
}

impl KnownCallers<'_> {
    fn id(&mut self, name: &str) -> Option<String> {
        if let Some(id) = self.ids.get(name) {
            return id.clone();
        }
        let id = self.callers.find(name).map(|caller| caller.id.clone());
        self.ids.insert(name.to_owned(), id.clone());
        id
    }
}

fn suppliers(campaign: &Campaign, column: Option<usize>) -> Result<Suppliers, Failure> {
    let all = campaign.record.list.supplier.clone();
    let Some(file) = &campaign.record.suppliers else {
        return Ok(Suppliers { column, all, ..Suppliers::default() });
    };
    let read = suppliers::read(&File::Path(file.clone()), &Options::default())?;
    let mut covers = HashMap::new();
    let mut listed = Vec::new();
    for row in read.entries {
        let cover = Cover { covered: row.covered, from: row.from, until: row.until };
        listed.push((row.name.trim().to_owned(), cover));
        for name in [row.id, row.name] {
            covers.insert(name.trim().to_ascii_lowercase().into_bytes(), cover);
        }
    }
    Ok(Suppliers { column, all, covers: Some(covers), listed })
}
