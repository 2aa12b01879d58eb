//! `uphold mapping`: what the columns of call records mean.

use std::io::Write;
use std::path::Path;

use anyhow::Context;
use bulk::calls::formats::{self, Doubt, Reason};
use bulk::calls::mapping::{Mapping, Time};
use bulk::calls::{self, codes, zone::Zone};
use bulk::input::Source;
use terms::{Actor, Arg, Problem};

use crate::cli::MappingPropose;
use crate::failure::{Exit, Failure, Outcome};
use crate::talk::Talk;

/// Lists the formats that are known.
pub(crate) fn formats(talk: &Talk) -> Outcome {
    let mut known = Vec::new();
    for format in formats::KNOWN {
        let what = talk.sentence(&format!("call-format-{}", format.name), &[]);
        let zone = format.needs_zone.then(|| talk.sentence("call-format-zone-needed", &[]));
        let zone = zone.map(|zone| format!(" ({zone})")).unwrap_or_default();
        talk.result(&format!("{:<20} {what}{zone}", format.name))?;
        known.push(serde_json::json!({ "name": format.name, "needs_zone": format.needs_zone }));
    }
    talk.unreviewed()?;
    talk.data(&serde_json::json!({ "formats": known }))?;
    Ok(Exit::Clean)
}

/// What was found out about a file.
struct Found {
    mapping: Mapping,
    /// The name of the format, if it is one that is known.
    known: Option<String>,
    certain: bool,
    reasons: Vec<Reason>,
    doubts: Vec<Doubt>,
    zone: FoundZone,
}

/// Where the zone comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum FoundZone {
    /// The times name it.
    Needless,
    Given,
    Seen,
    Open,
}

/// Prints what the columns of a file seem to mean, for a command that cannot go on without.
pub(crate) fn propose_for(file: &Path, zone: Option<String>, talk: &Talk) -> Result<(), Failure> {
    let args = MappingPropose { file: file.to_owned(), out: None, zone };
    let text = annotated(&look(&args)?, talk)?;
    talk.result(text.trim_end())
}

/// Looks at a file, and writes down what its columns mean.
pub(crate) fn propose(args: &MappingPropose, talk: &Talk) -> Outcome {
    let found = look(args)?;
    let text = annotated(&found, talk)?;
    match &args.out {
        Some(out) => {
            let shown = out.display().to_string();
            if out.exists() {
                let exists = Problem::error(bulk::screen::codes::FILE_EXISTS, Actor::Caller);
                return Err(exists.in_file(shown).into());
            }
            vault::replace(out, |file| file.write_all(text.as_bytes()))?;
            talk.say("mapping-written", &[("file", shown.as_str().into())])?;
        }
        None => talk.result(text.trim_end())?,
    }
    let open = !found.certain || found.zone == FoundZone::Open;
    talk.note(if open { "mapping-left-open" } else { "mapping-certain" }, &[])?;
    talk.data(&serde_json::json!({
        "format": found.known,
        "certain": found.certain,
        "zone": found.mapping.zone,
        "doubts": found.doubts.iter().map(shown).collect::<Vec<_>>(),
        "digest": found.mapping.digest().to_string(),
        "mapping": text,
    }))?;
    if found.zone == FoundZone::Open {
        let missing = Problem::error(codes::ZONE_MISSING, Actor::Caller);
        talk.problem(&missing.in_file(args.file.display().to_string()))?;
    }
    Ok(if open { Exit::Undecided } else { Exit::Clean })
}

fn shown(doubt: &Doubt) -> serde_json::Value {
    serde_json::json!({
        "field": doubt.field,
        "what": doubt.what.id(),
        "open": doubt.what.is_open(),
        "columns": doubt.columns,
        "rows": doubt.rows,
    })
}

fn look(args: &MappingPropose) -> Result<Found, Failure> {
    let given = args.zone.as_deref().map(named).transpose()?;
    let source = Source::from_arg(args.file.as_os_str());
    let input = calls::peek(&source)?;
    let mut found = match formats::recognise(&input) {
        Some(mapping) => Found {
            known: Some(mapping.name.clone()),
            mapping,
            certain: true,
            reasons: Vec::new(),
            doubts: Vec::new(),
            zone: FoundZone::Needless,
        },
        None => {
            let formats::Proposal { mapping, certain, reasons, doubts } = formats::propose(&input);
            Found { mapping, known: None, certain, reasons, doubts, zone: FoundZone::Needless }
        }
    };
    if found.mapping.time == Time::Civil {
        let seen = formats::seen_zone(&found.mapping, &input);
        (found.zone, found.mapping.zone) = match (given, seen) {
            (Some(zone), _) => (FoundZone::Given, Some(zone.name().to_owned())),
            (None, Some(zone)) => (FoundZone::Seen, Some(zone.name().to_owned())),
            (None, None) => (FoundZone::Open, None),
        };
    }
    Ok(found)
}

fn named(zone: &str) -> Result<Zone, Problem> {
    let unknown = || Problem::error(codes::ZONE_UNKNOWN, Actor::Caller).with("zone", zone);
    Zone::named(zone).ok_or_else(unknown)
}

/// The mapping as a file, with a comment over each line that there is something to say of.
fn annotated(found: &Found, talk: &Talk) -> Result<String, Failure> {
    let text = found.mapping.to_toml().context("cannot write the mapping")?;
    let fields: Vec<&str> = text.lines().filter_map(field).collect();
    let mut lines = vec![match &found.known {
        Some(format) => talk.sentence("mapping-known", &[("format", format.as_str().into())]),
        None => talk.sentence("mapping-proposed", &[]),
    }];
    let elsewhere = found.doubts.iter().filter(|doubt| !fields.contains(&doubt.field));
    lines.extend(elsewhere.map(|doubt| format!("{}: {}", doubt.field, doubted(doubt, talk))));
    if found.zone == FoundZone::Open {
        lines.push(talk.sentence("mapping-zone-open", &[]));
    }
    let mut out: String = lines.iter().map(|line| format!("# {line}\n")).collect();
    for line in text.lines() {
        for comment in field(line).map(|field| comments(field, found, talk)).unwrap_or_default() {
            out.push_str(&format!("# {comment}\n"));
        }
        out.push_str(line);
        out.push('\n');
    }
    Ok(out)
}

/// The field that a line of the file begins: a key of the first table, or a table.
fn field(line: &str) -> Option<&str> {
    match line.strip_prefix('[') {
        Some(table) => table.strip_suffix(']'),
        None => line.split_once(" = ").map(|(key, _)| key),
    }
}

/// What there is to say of a field.
fn comments(field: &str, found: &Found, talk: &Talk) -> Vec<String> {
    let reasons = found.reasons.iter().filter(|reason| reason.field == field);
    let mut comments: Vec<String> = reasons
        .map(|reason| {
            let columns = columns(&reason.columns);
            talk.sentence(&format!("mapping-why-{}", reason.why.id()), &[("columns", columns)])
        })
        .collect();
    let doubts = found.doubts.iter().filter(|doubt| doubt.field == field);
    comments.extend(doubts.map(|doubt| doubted(doubt, talk)));
    let zone = match found.zone {
        FoundZone::Given => Some("mapping-zone-given"),
        FoundZone::Seen => Some("mapping-zone-seen"),
        FoundZone::Needless | FoundZone::Open => None,
    };
    comments.extend(zone.filter(|_| field == "zone").map(|key| talk.sentence(key, &[])));
    comments
}

fn doubted(doubt: &Doubt, talk: &Talk) -> String {
    let args = [("columns", columns(&doubt.columns)), ("rows", Arg::Count(doubt.rows))];
    talk.sentence(&format!("mapping-doubt-{}", doubt.what.id()), &args)
}

fn columns(columns: &[String]) -> Arg {
    columns.join(", ").into()
}
