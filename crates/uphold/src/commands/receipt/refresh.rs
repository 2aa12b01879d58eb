//! `uphold receipt refresh`: what others have vouched for since, in the proof.

use std::io::Write as _;

use anyhow::Context;
use evidence::statement;
use terms::{Actor, Arg, Problem};
use vault::{Access, replace_for};

use super::Receipt;
use crate::cli::{Common, ReceiptRefresh};
use crate::failure::{Exit, Outcome};
use crate::talk::Talk;
use crate::{codes, house};

/// Writes the proof of a receipt again.
pub(crate) fn refresh(args: &ReceiptRefresh, common: &Common, talk: &Talk) -> Outcome {
    let receipt = Receipt::read(&args.receipt)?;
    let log = house::log(common)?;
    let index = log.find(statement::entry(&receipt.bytes))?;
    let absent = || Problem::error(codes::NOT_IN_THIS_LOG, Actor::Caller);
    let index = index.ok_or_else(absent)?;
    let (proof, vouched) = log.prove(index, args.most)?;
    let text = proof.to_string();
    replace_for(Access::AsUsual, &receipt.beside("tlog-proof"), |out| {
        out.write_all(text.as_bytes())
    })?;
    let stamp = vouched.as_ref().and_then(|vouched| vouched.stamp.as_deref());
    let beside = receipt.beside("tsr");
    match stamp {
        Some(stamp) => replace_for(Access::AsUsual, &beside, |out| out.write_all(stamp))?,
        // A timestamp of another checkpoint says nothing of this one.
        None if beside.is_file() => {
            std::fs::remove_file(&beside).context("cannot remove the old timestamp")?
        }
        None => {}
    }
    let vouchers = vouched.as_ref().map_or(0, |vouched| vouched.vouchers() as u64);
    if vouchers == 0 {
        talk.say("receipt-not-vouched", &[])?;
    } else {
        talk.say("receipt-refreshed", &[("vouchers", Arg::Count(vouchers))])?;
    }
    talk.data(&serde_json::json!({
        "log": log.origin(),
        "index": index,
        "vouchers": vouchers,
        "timestamp": stamp.is_some(),
    }))?;
    Ok(Exit::Clean)
}
