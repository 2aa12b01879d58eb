//! `uphold log`: the log of evidence, and who vouches for it.

mod check;
mod copy;
mod cosigned;
mod kept;
mod key;
mod request;
mod show;
mod timestamp;
mod witness;

use terms::Arg;

use crate::cli::{Common, LogBegin, LogCommand};
use crate::failure::{Exit, Outcome};
use crate::house;
use crate::talk::Talk;

/// One of the commands.
pub(crate) fn log(command: &LogCommand, common: &Common, talk: &Talk) -> Outcome {
    match command {
        LogCommand::Begin(args) => begin(args, common, talk),
        LogCommand::Show(args) => show::show(args, common, talk),
        LogCommand::Key(args) if args.rotate => key::rotate(common, talk),
        LogCommand::Key(args) => key::key(args, common, talk),
        LogCommand::Check(args) => check::check(args, common, talk),
        LogCommand::Resume => resume(common, talk),
        LogCommand::Export(args) => copy::export(args, common, talk),
        LogCommand::Backup(args) => copy::backup(args, common, talk),
        LogCommand::Revoke(args) => key::revoke(args, common, talk),
        LogCommand::Request(args) => request::request(args, common, talk),
        LogCommand::Cosigned(args) => cosigned::cosigned(args, common, talk),
        LogCommand::Witness(args) => witness::witness(args, common, talk),
        LogCommand::Timestamp(args) => timestamp::timestamp(args, common, talk),
    }
}

/// Lets a log go on that was brought back.
fn resume(common: &Common, talk: &Talk) -> Outcome {
    let log = house::log(common)?;
    log.resume()?;
    talk.say("log-resumed", &[])?;
    talk.data(&serde_json::json!({ "log": log.origin(), "size": log.head().size }))?;
    Ok(Exit::Clean)
}

/// Begins the log under a name of the user's.
fn begin(args: &LogBegin, common: &Common, talk: &Talk) -> Outcome {
    if let Some(log) = house::vault(common).log()? {
        talk.say("log-begun-already", &[("log", Arg::from(log.origin()))])?;
        return Ok(Exit::Findings);
    }
    let log = house::begin_log(common, talk, &args.name)?;
    talk.data(&serde_json::json!({ "log": log.origin(), "key": log.key()?.to_string() }))?;
    Ok(Exit::Clean)
}
