//! `uphold log`: the log of evidence, and who vouches for it.

mod cosigned;
mod kept;
mod request;
mod timestamp;
mod witness;

use vault::Log;

use crate::cli::Common;
use crate::failure::Failure;
use crate::house;
use crate::vouch::{codes, problem};

pub(crate) use cosigned::cosigned;
pub(crate) use request::request;
pub(crate) use timestamp::timestamp;
pub(crate) use witness::witness;

/// The log that has begun here.
fn open(common: &Common) -> Result<Log, Failure> {
    house::vault(common).log()?.ok_or_else(|| problem(codes::LOG_NONE).into())
}
