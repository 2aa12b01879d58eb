//! `uphold log export` and `backup`.

use terms::Arg;

use crate::cli::{Common, LogCopy};
use crate::failure::{Exit, Outcome};
use crate::house;
use crate::talk::Talk;

/// Copies what anyone may see.
pub(crate) fn export(args: &LogCopy, common: &Common, talk: &Talk) -> Outcome {
    let files = house::log(common)?.export(&args.folder)?;
    told("log-exported", args, files, talk)
}

/// Copies everything.
pub(crate) fn backup(args: &LogCopy, common: &Common, talk: &Talk) -> Outcome {
    let files = house::log(common)?.backup(&args.folder)?;
    told("log-backed-up", args, files, talk)
}

fn told(key: &str, args: &LogCopy, files: u64, talk: &Talk) -> Outcome {
    let folder = args.folder.display().to_string();
    talk.say(key, &[("folder", Arg::from(folder.as_str())), ("files", Arg::Count(files))])?;
    talk.data(&serde_json::json!({ "folder": folder, "files": files }))?;
    Ok(Exit::Clean)
}
