//! `uphold rescreen`: an earlier result, with today's registers.

use std::path::{Path, PathBuf};

use bulk::output::Folder;
use bulk::screen::{Wanted, codes};
use terms::{Actor, Date, Problem};

use super::screen::{Facts, Finish, Making, date, day, finish, plan, read, run, settle};
use crate::cli::{Common, Rescreen};
use crate::clock;
use crate::failure::Outcome;
use crate::talk::Talk;

/// Screens an earlier result again, and says what changed.
pub(crate) fn rescreen(args: &Rescreen, common: &Common, talk: &Talk) -> Outcome {
    let earlier = bulk::rescreen::earlier(&args.earlier)?;
    let shown = args.earlier.display().to_string();
    if earlier.summary.trial {
        let problem = Problem::error(codes::TRIAL_NOT_RESCREENED, Actor::Caller);
        return Err(problem.in_file(shown).into());
    }
    let today = clock::today()?;
    let on = args.on.as_deref().map(date).transpose()?.unwrap_or(today);
    let mut campaign = read(&args.earlier.join("campaign.toml"))?;
    campaign.on = day(&on.to_string())?;
    if args.consents.is_some() {
        campaign.consents.clone_from(&args.consents);
    }
    campaign.list.phone_columns.clone_from(&earlier.summary.list.phone_columns);
    let settled = settle(campaign, None, today, common)?;
    let (fixed, notes, applied) = plan(&settled, &earlier.list, None, common)?;
    let place = args.out.clone().unwrap_or_else(|| beside(&args.earlier, on));
    let folder = Folder::start(&place, args.replace)?;
    let facts = Facts::of(&earlier.list, notes);
    if !args.no_receipt {
        Making::has_room(&settled, &fixed)?;
    }
    let making = if args.no_receipt { None } else { Some(Making::start(common, talk)?) };
    let tagger = making.as_ref().map(|making| &making.tagger);
    let screened = run(earlier.list, &fixed, &folder, Wanted::Lists(tagger), common)?;
    let done = Finish {
        settled: &settled,
        plan: &fixed,
        facts,
        screened,
        trial: None,
        xlsx: false,
        since: Date::parse(&earlier.summary.campaign.on).ok(),
        applied,
        making,
    };
    finish(done, folder, talk)
}

/// `screened` gives `screened-2026-12-01`, beside it.
fn beside(earlier: &Path, on: Date) -> PathBuf {
    let name = earlier.file_name().map(|name| name.to_string_lossy().into_owned());
    let name = name.unwrap_or_else(|| "screened".to_owned());
    earlier.with_file_name(format!("{name}-{on}"))
}
