//! `uphold register digests` and `compare`: whether two hold the same edition, without showing it.

use evidence::What;
use evidence::editions::{Compared, Editions};
use evidence::note::Signed;
use evidence::statement::Edition;
use terms::{Actor, Arg, Problem};

use crate::cli::{Common, RegisterCompare};
use crate::failure::{Exit, Failure, Outcome};
use crate::talk::Talk;
use crate::vouch::{bounded, in_file, log_key};
use crate::{codes, house};

/// Prints the signed list.
pub(crate) fn digests(common: &Common, talk: &Talk) -> Outcome {
    let log = house::log_or_begin(common, talk)?;
    let held = held(common)?;
    let note = Editions::sign(&held, &log.signing_key()?);
    talk.result(note.to_string().trim_end_matches('\n'))?;
    talk.data(&serde_json::json!({ "holder": log.origin(), "editions": held }))?;
    Ok(Exit::Clean)
}

/// Compares what is held with somebody else's list.
pub(crate) fn compare(args: &RegisterCompare, common: &Common, talk: &Talk) -> Outcome {
    let name = args.file.display().to_string();
    let theirs =
        Editions::parse(&bounded(&args.file, What::Editions)?).map_err(in_file(&args.file))?;
    let signer = theirs.signers().join(", ");
    match args.key.as_deref().map(log_key).transpose()? {
        None => talk.say("editions-signer-unchecked", &[("name", Arg::from(signer.as_str()))])?,
        Some(key) if theirs.signed_by(&key) == Signed::Yes => {
            talk.say("editions-signer", &[("name", Arg::from(key.name()))])?;
        }
        Some(_) => {
            let problem = Problem::error(codes::EDITIONS_UNSIGNED, Actor::RegisterOperator);
            return Err(problem.in_file(name).into());
        }
    }
    let mut exit = Exit::Clean;
    let mut records = Vec::new();
    for edition in held(common)? {
        let compared = theirs.compare(&edition);
        let (key, word) = match compared {
            Compared::Same => ("editions-same", "same"),
            Compared::Other => ("editions-other", "other"),
            Compared::NotHeld => ("editions-not-held", "not-held"),
        };
        if compared == Compared::Other {
            exit = Exit::Findings;
        }
        let source = ("source", Arg::from(edition.source.as_str()));
        talk.say(key, &[source, ("day", edition.as_of.0.into())])?;
        records.push(serde_json::json!({
            "source": edition.source, "as_of": edition.as_of, "compared": word,
        }));
    }
    if records.iter().all(|record| record["compared"] == "not-held") {
        talk.say("editions-none-common", &[])?;
        exit = Exit::Findings;
    }
    talk.data(&serde_json::json!({ "holder": signer, "editions": records }))?;
    Ok(exit)
}

/// Every edition that is held, oldest first in each register.
fn held(common: &Common) -> Result<Vec<Edition>, Failure> {
    let registers = house::registers(common)?;
    let mut held = Vec::new();
    for (source, register) in registers.iter() {
        let register = register.map_err(|error| error.problem())?;
        held.extend(register.editions().iter().map(|one| house::edition(source.id(), one)));
    }
    Ok(held)
}
