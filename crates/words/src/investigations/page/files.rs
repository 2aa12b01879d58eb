//! The files: what was read and from where, what was written, how to check it, what made it.

use terms::Arg;

use super::blocks::{Block, Row, Section, Table};
use crate::Error;
use crate::investigations::voice::Voice;
use crate::investigations::{Case, Report};

/// The most files that the page names; the list of custody names all.
const SHOWN: usize = 200;

pub(super) fn sections(voice: Voice<'_>, report: &Report) -> Result<Vec<Section>, Error> {
    let mut sections = Vec::new();
    let mut push = |id, blocks| {
        sections.push(Section::new(voice, id, &format!("audit-heading-{id}"), blocks)?);
        Ok::<(), Error>(())
    };
    if !report.sources.is_empty() {
        push("sources", sources(voice, report)?)?;
    }
    let recompute = ["audit-recompute-1", "audit-recompute-2"];
    let recompute = recompute.into_iter().map(|key| voice.t(key).map(Block::Text));
    push("recompute", recompute.collect::<Result<_, Error>>()?)?;
    push("custody", custody(voice, report)?)?;
    if !report.outputs.is_empty() {
        push("outputs", outputs(voice, report)?)?;
    }
    push("about", vec![Block::Facts(about(voice, report)?)])?;
    Ok(sections)
}

fn sources(voice: Voice<'_>, report: &Report) -> Result<Vec<Block>, Error> {
    let mut rows = Vec::new();
    for source in report.sources.iter().take(SHOWN) {
        let known = voice.t(&format!("audit-zone-{}", source.zone_known.id()))?;
        rows.push(Row::new(vec![
            voice.code(&source.file),
            voice.text(&source.format),
            voice.count(source.rows),
            format!("{} ({known})", voice.text(&source.zone)),
            short(voice, &source.digest),
        ]));
    }
    let heads = ["file", "format", "#rows", "zone", "digest"];
    let caption = voice.t("audit-sources-caption")?;
    let mut blocks = vec![Block::Table(Table::new(voice, "sources", caption, &heads, rows)?)];
    blocks.extend(more(voice, report.sources.len())?);
    let systems = report.systems.iter().map(|system| {
        Row::new(vec![
            voice.text(&system.format),
            short(voice, &system.mapping),
            voice.count(system.files),
            voice.count(system.rows),
            voice.count(system.calls),
        ])
    });
    let heads = ["system", "mapping", "#files", "#rows", "#calls"];
    let caption = voice.t("audit-systems-caption")?;
    let systems = Table::new(voice, "systems", caption, &heads, systems.collect())?;
    blocks.push(Block::Table(systems));
    Ok(blocks)
}

fn custody(voice: Voice<'_>, report: &Report) -> Result<Vec<Block>, Error> {
    if report.custody.is_empty() {
        return Ok(vec![Block::Text(voice.t("audit-custody-none")?)]);
    }
    let unstated = voice.t("audit-custody-unstated")?;
    let or_unstated =
        |text: Option<&str>| text.map_or_else(|| unstated.clone(), |text| voice.text(text));
    let row = |kept: &crate::investigations::Custody| {
        Row::new(vec![
            voice.code(&kept.file),
            or_unstated(kept.who.as_deref()),
            or_unstated(kept.when.as_deref()),
            or_unstated(kept.from.as_deref()),
            format!("<code class=\"digest\">{}</code>", voice.text(&kept.digest)),
        ])
    };
    let rows = report.custody.iter().take(SHOWN).map(row).collect();
    let heads = ["file", "who", "when", "from", "digest"];
    let caption = voice.t("audit-custody-caption")?;
    let mut blocks = vec![Block::Table(Table::new(voice, "custody", caption, &heads, rows)?)];
    blocks.extend(more(voice, report.custody.len())?);
    Ok(blocks)
}

/// That more files are not named here.
fn more(voice: Voice<'_>, files: usize) -> Result<Option<Block>, Error> {
    let more = u64::try_from(files.saturating_sub(SHOWN)).unwrap_or(u64::MAX);
    if more == 0 {
        return Ok(None);
    }
    voice.n("audit-files-more", "files", more).map(Block::Text).map(Some)
}

fn outputs(voice: Voice<'_>, report: &Report) -> Result<Vec<Block>, Error> {
    let mut rows = Vec::new();
    for output in &report.outputs {
        let count = match output.rows {
            Some(rows) => voice.count(rows),
            None => voice.t("outputs-no-rows")?,
        };
        let holds = voice.t(&format!("audit-output-{}", output.kind.id()))?;
        rows.push(Row::new(vec![voice.code(&output.path), holds, count]));
    }
    let caption = voice.t("outputs-caption")?;
    let mut table = Table::new(voice, "outputs", caption, &["file", "meaning", "#rows"], rows)?;
    if let Some(head) = table.heads.get_mut(1) {
        head.text = voice.t("outputs-holds")?;
    }
    let mut blocks = vec![Block::Table(table)];
    if let Some(recorded) = &report.receipt {
        let args =
            [("index", Arg::Count(recorded.index)), ("log", Arg::from(recorded.log.as_str()))];
        blocks.push(Block::Text(voice.say("audit-receipt", &args)?));
        blocks.push(Block::Text(voice.t("report-receipt-alone")?));
    }
    Ok(blocks)
}

fn about(voice: Voice<'_>, report: &Report) -> Result<Vec<(String, String)>, Error> {
    let Case { name, caller, instigator, client, screener, kind, same_call } = &report.case;
    let named = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let texts = [
        ("about-campaign", named(name)),
        ("about-caller", named(caller)),
        ("about-instigator", instigator.clone()),
        ("about-client", client.clone()),
        ("about-screener", screener.clone()),
    ];
    let mut facts = Vec::new();
    for (key, text) in texts {
        if let Some(text) = text {
            facts.push((voice.t(key)?, voice.text(&text)));
        }
    }
    facts.push((voice.t("about-kind")?, voice.t(&format!("kind-{}", kind.id()))?));
    facts.push((
        voice.t("audit-about-same")?,
        voice.n("audit-about-seconds", "seconds", *same_call)?,
    ));
    let made = [
        ("about-made", &report.made_at),
        ("about-program", &report.program),
        ("about-pack", &report.rule_pack),
    ];
    for (key, text) in made {
        facts.push((voice.t(key)?, voice.text(text)));
    }
    Ok(facts)
}

/// The first twelve digits of a digest: enough to compare by eye.
fn short(voice: Voice<'_>, digest: &str) -> String {
    let digest: String = digest.chars().take(12).collect();
    voice.code(&digest)
}
