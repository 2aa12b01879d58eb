//! `uphold witness`: watches other people's logs.

mod begin;
mod cosign;
mod logs;
mod serve;

use vault::Witness;

use crate::cli::Common;
use crate::failure::Failure;
use crate::house;
use crate::vouch::{codes, problem};

pub(crate) use begin::{begin, key};
pub(crate) use cosign::cosign;
pub(crate) use logs::{add, remove, status};
pub(crate) use serve::serve;

/// The witness that has begun here.
fn open(common: &Common) -> Result<Witness, Failure> {
    let witness = Witness::open(&house::vault(common).witness_dir())?;
    witness.ok_or_else(|| problem(codes::WITNESS_NONE).into())
}
