//! `uphold serve`: the pages, until Ctrl-C.

mod results;
mod survey;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use web::{Limits, Site, Style};

use super::notice::publish::why_unprintable;
use super::verify;
use crate::cli::{Common, Serve};
use crate::failure::{Exit, Failure, Outcome};
use crate::talk::Talk;
use crate::{clock, listen};

/// What this machine calls itself.
const THIS_MACHINE: [&str; 3] = ["localhost", "127.0.0.1", "[::1]"];
/// Where a compiled style sheet stands, seen from the folder of the program: beside it, and in
/// the place where the chores put it.
const STYLES: [&str; 2] = ["govuk.css", "../assets/govuk.css"];

/// Serves until Ctrl-C.
pub(crate) fn serve(args: &Serve, _: &Common, talk: &Talk) -> Outcome {
    let style = style(args.style.as_deref())?;
    let counts = args.survey.as_deref().map(survey::Folder::open).transpose()?;
    let listener = listen::at(args.listen, args.public)?;
    let stopped = listen::until_interrupted()?;
    let address = format!("http://{}", listener.local_addr().context("no address to listen on")?);
    if style.is_none() {
        talk.note("serve-own-style", &[])?;
    }
    talk.say("serve-listening", &[("address", address.as_str().into())])?;
    talk.data(&serde_json::json!({ "listening": address }))?;
    let style = style.map_or_else(Style::own, Style::of);
    // It runs on from a day that can be told; none later than 2149 cannot.
    let begun = clock::today()?;
    let today = Box::new(move || clock::today().unwrap_or(begun));
    let site = Site::new(
        style,
        Box::new(verify::for_page),
        Box::new(results::for_page),
        today,
        limits(args),
    );
    let site = site.printing(Box::new(move |document| {
        let printed = print::pdf(document, clock::today().unwrap_or(begun));
        printed.map_err(|error| why_unprintable(&error))
    }));
    let site = match counts {
        Some(counts) => site.surveying(counts),
        None => site,
    };
    web::serve(listener, site, stopped).context("cannot listen")?;
    talk.say("serve-stopped", &[])?;
    Ok(Exit::Clean)
}

fn limits(args: &Serve) -> Limits {
    let mut hosts = args.host.clone();
    if !args.public {
        hosts.extend(THIS_MACHINE.map(str::to_owned));
        hosts.push(bracketed(args));
    }
    Limits { hosts, per_second: args.rate, proxied: args.proxied }
}

/// The address itself, as it stands in a link.
fn bracketed(args: &Serve) -> String {
    let ip = args.listen.ip();
    if ip.is_ipv6() { format!("[{ip}]") } else { ip.to_string() }
}

/// The style sheet that was named, else one that was compiled; none where there is none.
fn style(named: Option<&Path>) -> Result<Option<String>, Failure> {
    if let Some(path) = named {
        let unreadable = |error| bulk::codes::unreadable(error, &path.display().to_string());
        return Ok(Some(fs::read_to_string(path).map_err(unreadable)?));
    }
    let program = std::env::current_exe().ok();
    let folder = program.as_deref().and_then(Path::parent).map(Path::to_path_buf);
    let places = STYLES.iter().filter_map(|place| Some(folder.as_ref()?.join(place)));
    let found: Option<PathBuf> = { places }.find(|path| path.is_file());
    Ok(found.and_then(|path| fs::read_to_string(path).ok()))
}
