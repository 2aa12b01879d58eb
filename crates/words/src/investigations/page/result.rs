//! The headline: what was found, what cannot be known, and why.

use terms::Arg;

use rules::law::PECR_21_1_A;

use super::governing;
use crate::investigations::voice::Voice;
use crate::investigations::{Counted, Figure, Report, said};
use crate::{Error, Words};

/// One of the large figures at the top.
pub(super) struct Tile {
    pub(super) class: &'static str,
    pub(super) label: String,
    pub(super) note: String,
    pub(super) count: String,
    pub(super) share: String,
    pub(super) none: bool,
}

/// That so many rows could not be read that nothing comes before it.
pub(in crate::investigations) fn alarm(
    words: &Words,
    report: &Report,
) -> Result<Option<String>, Error> {
    if !report.alarm() {
        return Ok(None);
    }
    let rows = report.unreadable.rows;
    let share = words.share(rows, report.rows)?;
    words.say("audit-alarm", &[("rows", rows.into()), ("what", share.into())]).map(Some)
}

/// The headline, which can be read out: what was unlawful, and for how many it cannot be known.
pub(in crate::investigations) fn verdict(
    words: &Words,
    report: &Report,
) -> Result<Vec<String>, Error> {
    if report.calls == 0 {
        return Ok(vec![words.say("audit-no-records", &[])?]);
    }
    let headline = report.headline();
    let calls = ("calls", Arg::Count(headline.low));
    let first = words.say("audit-headline", &[calls, ("list", governing(report))])?;
    let second = match headline.open() {
        0 => words.say("audit-sure", &[])?,
        open if first_reasons(report).len() == 1 => {
            words.say("audit-open-one", &[("calls", open.into())])?
        }
        open => words.say("audit-open", &[("calls", open.into())])?,
    };
    Ok(vec![first, second])
}

/// Why it cannot be known: a sentence for each reason, the most frequent first.
pub(in crate::investigations) fn because(
    words: &Words,
    report: &Report,
) -> Result<Vec<String>, Error> {
    first_reasons(report).into_iter().map(|why| said::because(words, &why.id, why.count)).collect()
}

/// The reasons for which it cannot be known, the most frequent first.
pub(in crate::investigations) fn first_reasons(report: &Report) -> Vec<&Counted> {
    let mut reasons: Vec<_> = report.unknown.iter().filter(|reason| reason.count > 0).collect();
    reasons.sort_by_key(|reason| std::cmp::Reverse(reason.count));
    reasons
}

/// What belongs beside the headline.
pub(super) fn beside(voice: Voice<'_>, report: &Report) -> Result<Vec<String>, Error> {
    let mut said = Vec::new();
    if report.calls == 0 {
        return Ok(said);
    }
    if let Some(calls) = report.by_attributed_dates.filter(|_| report.headline().open() > 0) {
        said.push(voice.n("audit-attributed", "calls", calls)?);
    }
    if let Some(calls) = report.unlawful_under(PECR_21_1_A) {
        said.push(voice.about("audit-objections", calls)?);
    }
    said.push(voice.about("audit-any", report.any)?);
    Ok(said)
}

pub(super) fn tiles(voice: Voice<'_>, report: &Report) -> Result<Vec<Tile>, Error> {
    let headline = report.headline();
    let list = [("list", governing(report))];
    let tile = |class: &'static str, id: &str, figure: Figure| {
        let share = voice.words.share(figure.low, report.calls)?;
        let up_to = [("high", Arg::Count(figure.high))];
        Ok::<_, Error>(Tile {
            class,
            label: voice.say(&format!("audit-tile-{id}"), &list)?,
            note: voice.t(&format!("audit-tile-{id}-note"))?,
            count: voice.count(figure.low),
            share: if figure.is_exact() { share } else { voice.say("audit-up-to", &up_to)? },
            none: figure.high == 0,
        })
    };
    let mut tiles = vec![
        tile("unlawful", "unlawful", Figure::exact(headline.low))?,
        tile("open", "unknown", Figure::exact(headline.open()))?,
    ];
    tiles.push(match report.unlawful_under(PECR_21_1_A) {
        Some(calls) => tile("unlawful", "objections", calls)?,
        None => tile("unlawful", "any", report.any)?,
    });
    tiles.push(tile("calls", "calls", Figure::exact(report.calls))?);
    Ok(tiles)
}
