//! `uphold receipt open`: one number of a list, and no other.

use std::collections::BTreeMap;
use std::path::PathBuf;

use evidence::What;
use evidence::commitment::{Committed, List, Opened, Opener, Opening, Tagger};
use evidence::statement;
use terms::{Actor, Arg, Number, Problem};

use super::{Receipt, secret};
use crate::cli::ReceiptOpen;
use crate::codes;
use crate::commands::register::one_number;
use crate::failure::{Exit, Failure, Outcome};
use crate::talk::Talk;
use crate::vouch;

/// Writes an opening of every place where the number stands.
pub(crate) fn open(args: &ReceiptOpen, talk: &Talk) -> Outcome {
    let receipt = Receipt::read(&args.receipt)?;
    let screening = receipt.screening()?;
    let missing = || Problem::error(codes::SECRET_MISSING, Actor::ScreeningContractor);
    let tagger = secret(args.secret.as_deref(), &receipt)?.ok_or_else(missing)?;
    let number = one_number(&args.number)?;
    let files = files(args, &receipt);
    let found = search(&files, &tagger, number)?;
    let seen: Vec<List> = found.keys().copied().collect();
    let mut opened = Vec::new();
    for (list, (committed, places)) in found {
        if screening.lists.get(&list) != Some(&committed) {
            return Err(another(list).into());
        }
        opened.extend(places);
    }
    if opened.is_empty() {
        // Absence is shown by all the lists that have entries, or not at all.
        let all =
            screening.lists.iter().all(|(list, held)| held.entries == 0 || seen.contains(list));
        talk.note(if all { "receipt-number-absent" } else { "receipt-number-absent-partly" }, &[])?;
        return Ok(if all { Exit::Findings } else { Exit::Undecided });
    }
    let count = Arg::Count(opened.len() as u64);
    let opening = Opening::new(statement::entry(&receipt.bytes), opened);
    let bytes = opening.bytes().map_err(vault::Error::from)?;
    let limit = What::Opening.longest();
    if bytes.len() > limit {
        // It could not be read again.
        return Err(evidence::Error::TooLong { what: What::Opening, limit }.problem().into());
    }
    match &args.out {
        None => talk.result(String::from_utf8_lossy(&bytes).trim_end())?,
        Some(path) => {
            vouch::write(path, &bytes, 8)?;
            let file = path.display().to_string();
            talk.say("receipt-opened", &[("places", count), ("file", Arg::from(file))])?;
        }
    }
    Ok(Exit::Clean)
}

fn files(args: &ReceiptOpen, receipt: &Receipt) -> Vec<PathBuf> {
    let named = if args.list.is_empty() { vec![receipt.folder()] } else { args.list.clone() };
    named
        .into_iter()
        .flat_map(|path| if path.is_dir() { bulk::relist::files(&path) } else { vec![path] })
        .collect()
}

type Found = BTreeMap<List, (Committed, Vec<Opened>)>;

/// Goes through the lists, each of which may stand in several files.
fn search(files: &[PathBuf], tagger: &Tagger, number: Number) -> Result<Found, Failure> {
    let mut openers: BTreeMap<List, Opener<'_>> = BTreeMap::new();
    for file in files {
        bulk::relist::read(file, None, |place, held| {
            openers
                .entry(place.list)
                .or_insert_with(|| Opener::new(tagger, number))
                .push(place, held);
        })?;
    }
    Ok(openers.into_iter().map(|(list, opener)| (list, opener.finish())).collect())
}

fn another(list: List) -> Problem {
    Problem::error(codes::LIST_OF_ANOTHER, Actor::ScreeningContractor).with("what", list.id())
}
