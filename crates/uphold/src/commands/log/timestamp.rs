//! `uphold log timestamp`: an authority says when a checkpoint was there (RFC 3161).

mod ask;
mod keep;

use crate::cli::{Common, LogTimestamp};
use crate::failure::Outcome;
use crate::house;
use crate::talk::Talk;

/// Asks, writes what to ask, or takes the answer.
pub(crate) fn timestamp(args: &LogTimestamp, common: &Common, talk: &Talk) -> Outcome {
    let log = house::log(common)?;
    let authority = args.authority.as_deref();
    match (&args.url, &args.request, &args.response) {
        (Some(url), ..) => ask::over_http(&log, url, authority, talk),
        (None, Some(file), _) => ask::by_file(&log, file, talk),
        (None, None, file) => keep::from_file(&log, file.as_deref(), authority, talk),
    }
}
