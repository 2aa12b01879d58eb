//! A notice held against the record, the receipts of screenings, and the suppliers of lists.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use bulk::input::{Options, Source as File};
use bulk::inputs::suppliers;
use evidence::statement::Screening;
use rules::notices::read;
use terms::{Actor, Code, Date, Problem};
use words::notices::check::against::{Notice, Thing};

use crate::cli::NoticeCheck;
use crate::codes;
use crate::commands::audit::receipts::{find, told};
use crate::commands::notice::new::{placed, told_from};
use crate::commands::receipt::Receipt;
use crate::failure::Failure;
use crate::talk::Talk;

/// What a notice does not tell of what it is held against; none where it is held against nothing.
pub(super) fn compare(
    args: &NoticeCheck,
    notice: &Notice<'_>,
    day: Date,
    talk: &Talk,
) -> Result<Option<Vec<Problem>>, Failure> {
    if args.record.is_none() && args.suppliers.is_none() && args.receipts.is_empty() {
        return Ok(None);
    }
    let mut problems = Vec::new();
    if let Some(file) = &args.record {
        problems.extend(record(file, notice, day, talk)?);
    }
    if !args.receipts.is_empty() {
        problems.extend(receipts(&args.receipts, notice)?);
    }
    if let Some(file) = &args.suppliers {
        problems.extend(listed(file, notice)?);
    }
    Ok(Some(problems))
}

/// Tells what was found.
pub(super) fn tell(untold: &[Problem], talk: &Talk) -> Result<(), Failure> {
    talk.result("")?;
    if untold.is_empty() {
        return talk.say("notice-against-clean", &[]);
    }
    talk.say("notice-against-title", &[])?;
    untold.iter().try_for_each(|problem| talk.result(&talk.words.problem(problem).to_string()))
}

fn warning(code: Code, file: &Path) -> Problem {
    Problem::warning(code, Actor::Caller).in_file(file.display().to_string())
}

/// What the answers hold and the notice does not tell.
fn record(
    file: &Path,
    notice: &Notice<'_>,
    day: Date,
    talk: &Talk,
) -> Result<Vec<Problem>, Failure> {
    let answers = told_from(file, talk)?;
    let shown = file.display().to_string();
    let (facts, _) =
        read::facts(&answers, day).map_err(|problems| placed(problems, Some(&shown)))?;
    let untold = notice.untold(&facts, &talk.words).context("the record has no words")?;
    let problem = |it: words::notices::check::against::Untold| {
        let code = match it.thing {
            Thing::Purpose => codes::UNTOLD_PURPOSE,
            Thing::Data => codes::UNTOLD_DATA,
            Thing::Retention => codes::UNTOLD_RETENTION,
            Thing::Source => codes::UNTOLD_SOURCE,
            Thing::Recipient => codes::UNTOLD_RECIPIENT,
            Thing::Transfer => codes::UNTOLD_TRANSFER,
        };
        let problem = warning(code, file).with("name", it.said);
        match it.purpose {
            Some(purpose) => problem.with("purpose", purpose),
            None => problem,
        }
    };
    Ok(untold.into_iter().map(problem).collect())
}

/// What the receipts of screenings name and the notice does not tell. They are read, not proved.
fn receipts(folders: &[PathBuf], notice: &Notice<'_>) -> Result<Vec<Problem>, Failure> {
    let mut found = find(folders)?;
    let mut problems = std::mem::take(&mut found.problems);
    problems.extend(found.none_in(folders));
    // Of several screenings with the same supplier, the last is told.
    let mut unnamed: BTreeMap<String, (Date, &Path)> = BTreeMap::new();
    let mut called: Option<(Date, &Path)> = None;
    for path in &found.receipts {
        let read = Receipt::read(path).and_then(|receipt| receipt.screening());
        let Some(screening) = told(read, path, &mut problems)? else { continue };
        if let Some(name) = stranger(&screening, notice) {
            problems.push(warning(codes::SCREENED_FOR_OTHERS, path).with("name", name));
            continue;
        }
        let here = (screening.screened_at.date(), path.as_path());
        called = called.max(Some(here));
        let suppliers = screening.suppliers.unwrap_or_default();
        for name in suppliers.covered.into_iter().chain(suppliers.not_covered) {
            if !notice.names(&name) {
                let last = unnamed.entry(name).or_insert(here);
                *last = (*last).max(here);
            }
        }
    }
    let calls = called.filter(|_| !notice.tells_of_marketing_calls());
    problems.extend(
        calls.map(|(day, path)| warning(codes::SCREENED_CALLS_UNTOLD, path).with("day", day)),
    );
    let code = if notice.tells_of_list_suppliers() {
        codes::SCREENED_SUPPLIER_UNNAMED
    } else {
        codes::SCREENED_LISTS_UNTOLD
    };
    problems.extend(
        unnamed
            .into_iter()
            .map(|(name, (day, path))| warning(code, path).with("name", name).with("day", day)),
    );
    Ok(problems)
}

/// Who calls by this receipt, where the notice names neither them nor anybody else whom it is about.
fn stranger(screening: &Screening, notice: &Notice<'_>) -> Option<String> {
    let campaign = &screening.campaign;
    let parties = [&campaign.caller, &campaign.instigator, &campaign.client];
    let mut named = parties.into_iter().flatten();
    let none = !named.clone().any(|name| notice.names(name));
    named.next().filter(|_| none).cloned()
}

/// Suppliers in a file whom the notice does not name.
fn listed(file: &Path, notice: &Notice<'_>) -> Result<Vec<Problem>, Failure> {
    let read = suppliers::read(&File::Path(file.to_owned()), &Options::default())?;
    let code = if notice.tells_of_list_suppliers() {
        codes::SUPPLIER_UNNAMED
    } else {
        codes::LISTS_UNTOLD
    };
    let unnamed = read.entries.into_iter().filter(|supplier| !notice.names(&supplier.name));
    let told = unnamed.map(|it| warning(code, file).at_row(it.row).with("name", it.name));
    Ok(read.report.notes.into_iter().chain(told).collect())
}
