//! `uphold witness begin` and `uphold witness key`: who the witness is.

use evidence::VerifierKey;
use vault::Witness;

use crate::cli::{Common, WitnessBegin};
use crate::failure::{Exit, Outcome};
use crate::talk::Talk;
use crate::vouch::{codes, problem};
use crate::{chance, house};

/// Makes the key, and prints what others need to know of it.
pub(crate) fn begin(args: &WitnessBegin, common: &Common, talk: &Talk) -> Outcome {
    let dir = house::vault(common).witness_dir();
    if let Some(witness) = Witness::open(&dir)? {
        return Err(problem(codes::WITNESS_BEGUN).with("name", witness.key().name()).into());
    }
    house::good_name(&args.name)?;
    let witness = Witness::begin(&dir, &args.name, chance::bytes()?)?;
    talk.say("witness-begun", &[("name", args.name.as_str().into())])?;
    show(witness.key(), talk)
}

/// Prints the key by which others know this witness.
pub(crate) fn key(common: &Common, talk: &Talk) -> Outcome {
    show(super::open(common)?.key(), talk)
}

fn show(key: &VerifierKey, talk: &Talk) -> Outcome {
    talk.result(&key.to_string())?;
    talk.data(&serde_json::json!({ "name": key.name(), "key": key.to_string() }))?;
    Ok(Exit::Clean)
}
