//! What was found, in sentences and as data.

use evidence::editions::Compared as Same;
use evidence::note::Signed;
use evidence::statement::{Edition, Screening, Suppliers};
use evidence::verify::{Examined, Failure as Check};
use evidence::{Time, hash};
use serde_json::json;
use terms::{Arg, Date};

use super::lists::Compared;
use super::stamp::Stamped;
use super::{Found, is_unaltered};
use crate::failure::Failure;
use crate::talk::Talk;

/// Tells everything, what failed first; of an altered receipt nothing else, since nothing
/// else that it says can be relied on.
pub(super) fn tell(found: &Found, talk: &Talk) -> Result<(), Failure> {
    unaltered(found, talk)?;
    if found.is_unaltered() == Some(false) {
        talk.say("verify-altered-rest", &[])?;
        return talk.unreviewed();
    }
    signer(&found.examined, talk)?;
    time(found, talk)?;
    screened_for(found, talk)?;
    found.screening.editions.iter().try_for_each(|edition| self::edition(edition, found, talk))?;
    missing_registers(found, talk)?;
    served(&found.screening, talk)?;
    suppliers(found.screening.suppliers.as_ref(), talk)?;
    parties(found, talk)?;
    counts(found, talk)?;
    lists(found, talk)?;
    openings(found, talk)?;
    talk.unreviewed()
}

fn unaltered(found: &Found, talk: &Talk) -> Result<(), Failure> {
    heading(&found.examined, found.failures(), talk)
}

/// Whether it is what was logged and signed, and every check that failed.
pub(super) fn heading(
    examined: &Examined,
    mut failures: Vec<&'static str>,
    talk: &Talk,
) -> Result<(), Failure> {
    let log = ("log", Arg::from(examined.checkpoint.origin.as_str()));
    let index = ("index", Arg::Count(examined.index));
    match is_unaltered(examined) {
        Some(true) => talk.say("verify-unaltered", &[log, index])?,
        Some(false) => talk.say("verify-altered", &[])?,
        None => talk.say("verify-consistent", &[log, index])?,
    }
    failures.dedup();
    failures.iter().try_for_each(|failure| {
        let stamp = failure.starts_with("stamp-");
        let key = if stamp { "verify-failure-stamp" } else { &format!("verify-failure-{failure}") };
        talk.say(key, &[("code", Arg::from(*failure))])
    })
}

pub(super) fn signer(examined: &Examined, talk: &Talk) -> Result<(), Failure> {
    match &examined.signer {
        None => talk.say("verify-signer-unknown", &[]),
        Some(key) => {
            let stolen = examined.failures.contains(&Check::KeyRevoked);
            let told = if stolen { "verify-signer-stolen" } else { "verify-signer" };
            let id = hash::hex(&key.id());
            talk.say(told, &[("log", Arg::from(key.name())), ("digest", Arg::from(id))])
        }
    }
}

fn time(found: &Found, talk: &Talk) -> Result<(), Failure> {
    let own = found.screening.screened_at;
    for (name, time) in &found.examined.witnesses {
        talk.say("verify-time-witness", &with_time(*time, &[("name", name.as_str())]))?;
    }
    for name in &found.silent {
        talk.say("verify-time-silent", &[("name", Arg::from(name.as_str()))])?;
    }
    let vouched = timestamp(&found.stamped, talk)? || !found.examined.witnesses.is_empty();
    let key = if vouched { "verify-time-own" } else { "verify-time-nobody" };
    talk.say(key, &with_time(own, &[]))
}

/// What a timestamp says; whether an authority that is trusted vouches for it.
pub(super) fn timestamp(stamped: &Stamped, talk: &Talk) -> Result<bool, Failure> {
    match stamped {
        Stamped::By { name, time, .. } => {
            talk.say("verify-time-authority", &with_time(*time, &[("name", name)]))?;
            return Ok(true);
        }
        Stamped::Unchecked(Some(time)) => {
            talk.say("verify-time-unchecked", &with_time(*time, &[]))?
        }
        Stamped::Unchecked(None) | Stamped::Absent | Stamped::Wrong(_) => {}
    }
    Ok(false)
}

/// The same as data.
pub(crate) fn timestamp_record(stamped: &Stamped) -> serde_json::Value {
    match stamped {
        Stamped::By { name, time, .. } => json!({ "name": name, "at": time }),
        _ => serde_json::Value::Null,
    }
}

/// For which kind of calls, on which day.
fn screened_for(found: &Found, talk: &Talk) -> Result<(), Failure> {
    let campaign = &found.screening.campaign;
    let kinds = ["live", "automated", "claims", "pensions"];
    let kind = ("kind", Arg::from(campaign.call_kind.as_str()));
    match Date::parse(&campaign.on) {
        Ok(day) if kinds.contains(&&*campaign.call_kind) => {
            talk.say("verify-screened-for", &[kind, ("day", day.into())])
        }
        _ => talk.say("verify-screened-for-other", &[("name", Arg::from(campaign.on.as_str()))]),
    }
}

/// How old its editions were allowed to be, and how old they are.
fn served(screening: &Screening, talk: &Talk) -> Result<(), Failure> {
    let Some(until) = screening.valid_until else { return Ok(()) };
    talk.say("verify-valid-until", &[("day", until.0.into())])?;
    match Date::parse(&screening.campaign.on) {
        Ok(day) if day > until.0 => {
            let days = ("days", Arg::Count(screening.rules.max_edition_age));
            talk.say("verify-valid-until-passed", &[("day", day.into()), days])
        }
        _ => Ok(()),
    }
}

/// Which of the two registers that every list is screened against had no part in it.
fn missing_registers(found: &Found, talk: &Talk) -> Result<(), Failure> {
    for source in ["tps", "ctps"] {
        if !found.screening.editions.iter().any(|edition| edition.source == source) {
            talk.say("verify-edition-none", &[("source", source.into())])?;
        }
    }
    Ok(())
}

/// Day and clock of a moment, and names.
pub(super) fn with_time<'a>(time: Time, names: &[(&'a str, &str)]) -> Vec<(&'a str, Arg)> {
    let text = time.to_string();
    let clock = text.split_once('T').map_or("", |(_, clock)| clock.trim_end_matches('Z'));
    let mut args: Vec<_> = names.iter().map(|(name, text)| (*name, Arg::from(*text))).collect();
    args.push(("day", time.date().into()));
    args.push(("clock", Arg::from(clock)));
    args
}

fn edition(edition: &Edition, found: &Found, talk: &Talk) -> Result<(), Failure> {
    let args = [
        ("source", Arg::from(edition.source.as_str())),
        ("day", edition.as_of.0.into()),
        ("numbers", Arg::Count(edition.count)),
        ("digest", Arg::from(edition.digest.to_string())),
    ];
    talk.say("verify-edition", &args)?;
    let mut held = false;
    for holder in found.holders.iter().filter(|holder| !holder.own) {
        let name = ("name", Arg::from(holder.name.as_str()));
        let key = match (holder.editions.compare(edition), holder.signed) {
            (Same::NotHeld, _) => continue,
            (_, Signed::Wrong) => continue,
            (Same::Same, Signed::Yes) => "verify-edition-held",
            (Same::Same, Signed::Absent) => "verify-edition-held-unsigned",
            (Same::Other, Signed::Yes) => "verify-edition-other",
            (Same::Other, Signed::Absent) => "verify-edition-other-unsigned",
        };
        held |= holder.editions.compare(edition) == Same::Same;
        talk.result(&format!("  {}", talk.sentence(key, &[name])))?;
    }
    let nobody = || talk.result(&format!("  {}", talk.sentence("verify-edition-nobody", &[])));
    if held { Ok(()) } else { nobody() }
}

fn suppliers(suppliers: Option<&Suppliers>, talk: &Talk) -> Result<(), Failure> {
    let Some(suppliers) = suppliers else { return talk.say("verify-suppliers-unsaid", &[]) };
    names("verify-suppliers-covered", "verify-suppliers-none", &suppliers.covered, talk)?;
    names("verify-suppliers-not", "verify-suppliers-not-none", &suppliers.not_covered, talk)?;
    if suppliers.rows_of_others > 0 {
        let rows = ("rows", Arg::Count(suppliers.rows_of_others));
        talk.say("verify-suppliers-others", &[rows])?;
    }
    Ok(())
}

/// Every name, whole, in a line of its own: none may hide behind another.
fn names(some: &str, none: &str, names: &[String], talk: &Talk) -> Result<(), Failure> {
    if names.is_empty() {
        return talk.say(none, &[]);
    }
    talk.say(some, &[("suppliers", Arg::Count(names.len() as u64))])?;
    names.iter().try_for_each(|name| talk.result(&format!("  `{}`", words::unshortened(name))))
}

fn parties(found: &Found, talk: &Talk) -> Result<(), Failure> {
    let campaign = &found.screening.campaign;
    let parties = [
        ("verify-caller", &campaign.caller),
        ("verify-instigator", &campaign.instigator),
        ("verify-client", &campaign.client),
        ("verify-screener", &campaign.screener),
    ];
    for (key, name) in parties {
        if let Some(name) = name {
            talk.say(key, &[("organisation", Arg::from(name.as_str()))])?;
        }
    }
    Ok(())
}

fn counts(found: &Found, talk: &Talk) -> Result<(), Failure> {
    let counts = &found.screening.counts;
    let args = [
        ("rows", Arg::Count(found.screening.rows)),
        ("callable", Arg::Count(counts.callable)),
        ("blocked", Arg::Count(counts.blocked)),
        ("unreadable", Arg::Count(counts.unreadable)),
        ("not_screened", Arg::Count(counts.not_screened)),
    ];
    talk.say("verify-counts", &args)
}

fn lists(found: &Found, talk: &Talk) -> Result<(), Failure> {
    for compared in &found.lists {
        match compared {
            Compared::Same(list, entries, cells) => {
                let list = ("what", Arg::from(list.id()));
                talk.say("verify-list-same", &[list, ("entries", Arg::Count(*entries))])?;
                if !cells {
                    talk.result(&format!("  {}", talk.sentence("verify-list-no-cells", &[])))?;
                }
            }
            Compared::Differs(list) => {
                talk.say("verify-list-differs", &[("what", Arg::from(list.id()))])?;
            }
            Compared::SameFile(file) => {
                talk.say("verify-file-same", &[("file", Arg::from(file.as_str()))])?;
            }
            Compared::OtherFile(file) => {
                talk.say("verify-file-other", &[("file", Arg::from(file.as_str()))])?;
            }
            Compared::Missing(list) => {
                talk.say("verify-list-missing", &[("what", Arg::from(list.id()))])?;
            }
            Compared::NoFile(file) => {
                talk.say("verify-file-unknown", &[("file", Arg::from(file.as_str()))])?;
            }
            Compared::PassedOver(file) => {
                talk.say("verify-file-passed-over", &[("file", Arg::from(file.as_str()))])?;
            }
            Compared::NoSecret => {}
        }
    }
    let ours = |compared: &Compared| matches!(compared, Compared::Same(..));
    if found.lists.iter().any(ours) { talk.say("verify-lists-scope", &[]) } else { Ok(()) }
}

fn openings(found: &Found, talk: &Talk) -> Result<(), Failure> {
    for shown in &found.shown {
        let opened = &shown.opened;
        let args = [
            ("number", Arg::from(opened.number.clone().unwrap_or_default())),
            ("row", Arg::Count(opened.row)),
            ("what", Arg::from(opened.list.id())),
        ];
        let key = match (shown.holds, &opened.number) {
            (true, Some(_)) => "verify-opening-holds",
            (true, None) => "verify-opening-holds-empty",
            (false, _) => "verify-opening-wrong",
        };
        talk.say(key, &args)?;
    }
    Ok(())
}

/// The same as data.
pub(super) fn record(found: &Found) -> serde_json::Value {
    let examined = &found.examined;
    let witness = |(name, time): &(String, Time)| json!({ "name": name, "at": time });
    let shown = |shown: &super::Shown| {
        let opened = &shown.opened;
        json!({ "list": opened.list, "row": opened.row, "number": opened.number, "holds": shown.holds })
    };
    json!({
        "unaltered": found.is_unaltered(),
        "failures": found.failures(),
        "log": examined.checkpoint.origin,
        "index": examined.index,
        "size": examined.checkpoint.size,
        "signer": examined.signer.as_ref().map(ToString::to_string),
        "witnesses": examined.witnesses.iter().map(witness).collect::<Vec<_>>(),
        "vouched_since": examined.vouched,
        "timestamp": timestamp_record(&found.stamped),
        "lists": found.lists.iter().map(list).collect::<Vec<_>>(),
        "openings": found.shown.iter().map(shown).collect::<Vec<_>>(),
        "editions": found.screening.editions.iter().map(|one| holders(one, found)).collect::<Vec<_>>(),
        "receipt": found.screening,
    })
}

fn list(compared: &Compared) -> serde_json::Value {
    match compared {
        Compared::Same(list, entries, cells) => {
            json!({ "list": list, "same": true, "entries": entries, "telephone_cells": cells })
        }
        Compared::Differs(list) => json!({ "list": list, "same": false }),
        Compared::SameFile(file) => json!({ "file": file, "same": true }),
        Compared::OtherFile(file) => json!({ "file": file, "same": false }),
        Compared::Missing(list) => json!({ "list": list, "same": null }),
        Compared::NoFile(file) | Compared::PassedOver(file) => {
            json!({ "file": file, "same": null })
        }
        Compared::NoSecret => json!({ "same": null }),
    }
}

fn holders(edition: &Edition, found: &Found) -> serde_json::Value {
    let with = |wanted: Same| {
        let holders = found.holders.iter().filter(|holder| !holder.own);
        let names = holders.filter(|holder| holder.editions.compare(edition) == wanted);
        names.map(|holder| holder.name.clone()).collect::<Vec<_>>()
    };
    json!({
        "source": edition.source,
        "as_of": edition.as_of,
        "digest": edition.digest,
        "also_held_by": with(Same::Same),
        "others_hold_another": with(Same::Other),
    })
}
