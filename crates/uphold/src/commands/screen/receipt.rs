//! The receipt of a screening: its statement, its entry in the log, its proof.

use std::collections::BTreeMap;
use std::io::Write as _;

use anyhow::Context;
use bulk::output::Folder;
use bulk::screen::Plan;
use bulk::summary::{ReceiptFacts, SummaryRecord};
use evidence::commitment::{ListSecret, Tagger};
use evidence::statement::{
    Campaign, Counts, Edition, Reading, Records, Rules, Screening, Suppliers,
};
use evidence::{Day, Hash, What, canonical};
use terms::{Actor, Date, Problem};
use vault::Log;

use super::finish::Finish;
use super::list_file::ListFile;
use super::plan::Applied;
use crate::cli::Common;
use crate::failure::Failure;
use crate::talk::Talk;
use crate::{chance, clock, codes, house, program};

/// Bytes that a name takes beside itself.
const ROW: usize = 16;
/// Bytes that everything else in a receipt takes at most.
const ROOM: usize = 64 << 10;

/// What a receipt needs before the first row: a log that can be written, and a secret.
pub(crate) struct Making {
    log: Log,
    secret: ListSecret,
    pub(crate) tagger: Tagger,
    /// The digest of the list, in the making.
    pub(crate) list: ListFile,
}

impl Making {
    /// Opens the log, or begins it.
    pub(crate) fn start(common: &Common, talk: &Talk) -> Result<Self, Failure> {
        let log = house::log_or_begin(common, talk)?;
        let secret = ListSecret::new(chance::bytes()?);
        let tagger = secret.tagger();
        Ok(Self { log, secret, tagger, list: ListFile::Unknown })
    }

    /// Refuses names that are too long for a receipt, before anything is screened.
    pub(crate) fn has_room(settled: &super::Campaign, plan: &Plan) -> Result<(), Problem> {
        let record = &settled.record;
        let parties = [&record.name, &record.client, &record.screener];
        let parties = parties.into_iter().flatten().map(String::len);
        let suppliers = plan.suppliers.listed.iter().map(|(name, _)| name.len() + ROW);
        // A quote takes two bytes; everything else that a receipt says is short.
        let room = (What::Statement.longest() - ROOM) / 2;
        if parties.chain(suppliers).sum::<usize>() > room {
            return Err(Problem::error(codes::RECEIPT_TOO_LONG, Actor::Caller));
        }
        Ok(())
    }

    /// Whether the clock shows an earlier time than when something was last recorded.
    pub(crate) fn doubts(&self) -> Result<Option<Problem>, Failure> {
        house::clock_behind(&self.log)
    }
}

/// Records the statement, and writes `receipt.json`, `receipt.tlog-proof` and `receipt.secret`.
pub(super) fn record(
    mut making: Making,
    done: &Finish<'_>,
    folder: &Folder,
) -> Result<ReceiptFacts, Failure> {
    let list_file = making.list.finish();
    let screening = statement(done, making.log.origin(), list_file)?;
    let bytes = screening.bytes().context("the receipt cannot be written")?;
    let secret = making.secret.text();
    vault::replace(&folder.path("receipt.secret"), |out| out.write_all(secret.as_bytes()))?;
    let index = crate::folder::record(folder, &mut making.log, &bytes)?;
    Ok(ReceiptFacts {
        log: making.log.origin().to_owned(),
        index,
        entry: Hash::of(&bytes).to_string(),
        valid_until: screening.valid_until.map(|day| day.0.to_string()),
    })
}

fn statement(done: &Finish<'_>, log: &str, list_file: Option<Hash>) -> Result<Screening, Failure> {
    let summary = &done.screened.summary;
    let (format, version, kind) = Screening::head();
    let editions = editions(done.plan);
    Ok(Screening {
        format,
        version,
        kind,
        log: log.to_owned(),
        salt: Hash(chance::bytes()?),
        screened_at: clock::parse(&summary.screened_at)?,
        valid_until: Screening::valid_until(&editions),
        campaign: campaign(summary),
        rules: rules(done),
        reading: reading(done),
        rows: summary.rows,
        numbers: summary.numbers,
        counts: Counts {
            callable: summary.callable,
            blocked: summary.blocked,
            unreadable: summary.unreadable,
            not_screened: summary.not_screened,
        },
        reasons: BTreeMap::from([
            ("callable".to_owned(), summary.callable_by.clone()),
            ("blocked".to_owned(), summary.blocked_by.clone()),
            ("unreadable".to_owned(), summary.unreadable_by.clone()),
            ("not_screened".to_owned(), summary.not_screened_by.clone()),
        ]),
        list_file,
        lists: done.screened.lists.clone(),
        editions,
        objections: objections(&done.applied, summary),
        consents: consents(&done.applied, summary),
        suppliers: suppliers(done.plan, summary),
        program: program::program(),
    })
}

fn campaign(summary: &SummaryRecord) -> Campaign {
    let campaign = &summary.campaign;
    let given = |name: &&str| !name.trim().is_empty();
    let clean = |name: &Option<String>| name.as_deref().filter(given).map(canonical::clean);
    Campaign {
        name: clean(&campaign.name),
        caller: clean(&campaign.caller),
        instigator: clean(&campaign.instigator),
        client: clean(&campaign.client),
        screener: clean(&campaign.screener),
        call_kind: campaign.kind.clone(),
        on: campaign.on.clone(),
    }
}

fn rules(done: &Finish<'_>) -> Rules {
    let policy = &done.settled.record.policy;
    Rules {
        pack: done.screened.summary.rule_pack.clone(),
        max_edition_age: u64::try_from(policy.max_edition_age).unwrap_or(0),
        grace: policy.grace,
        consent_to_instigator: policy.consent_to_instigator,
        whole_rows: policy.whole_rows,
    }
}

fn reading(done: &Finish<'_>) -> Reading {
    let phones = done.plan.columns.phones.iter();
    let area = done.settled.record.list.area.as_deref();
    Reading {
        phone_columns: phones.map(|phone| canonical::clean(&phone.name)).collect(),
        area: area.map(canonical::clean),
    }
}

/// The editions in force, as receipts and published lists name them.
fn editions(plan: &Plan) -> Vec<Edition> {
    plan.editions().into_iter().map(|(source, edition)| house::edition(&source, &edition)).collect()
}

fn objections(applied: &Applied, summary: &SummaryRecord) -> Records {
    Records { count: summary.objections, digest: applied.objections }
}

fn consents(applied: &Applied, summary: &SummaryRecord) -> Option<Records> {
    Some(Records { count: summary.consents, digest: applied.consents? })
}

/// Who is covered on the day of calling, who is not, and how many rows name nobody known.
fn suppliers(plan: &Plan, summary: &SummaryRecord) -> Option<Suppliers> {
    let covers = plan.suppliers.covers.as_ref()?;
    let names = |covered: bool| {
        let listed = plan.suppliers.listed.iter();
        let of_kind = listed.filter(move |(_, cover)| cover.holds(plan.day) == covered);
        of_kind.map(|(name, _)| canonical::clean(name)).collect()
    };
    let known = |name: &str| covers.contains_key(name.trim().to_ascii_lowercase().as_bytes());
    let others = summary.by_supplier.iter().filter(|(name, _)| !known(name));
    let rows = |counts: &bulk::summary::ClassCounts| {
        counts.callable + counts.blocked + counts.unreadable + counts.not_screened
    };
    Some(Suppliers {
        covered: names(true),
        not_covered: names(false),
        rows_of_others: others.map(|(_, counts)| rows(counts)).sum(),
    })
}

/// The last day on which a receipt may be relied on.
pub(crate) fn until(facts: &ReceiptFacts) -> Option<Date> {
    Day::parse(facts.valid_until.as_deref()?).map(|day| day.0)
}
