//! `uphold receipt refresh`: what others have vouched for since, in the proof.

use std::io::Write as _;

use anyhow::Context;
use evidence::{Checkpoint, Proof, What, statement};
use terms::{Actor, Arg, Problem};
use vault::{Access, Vouched, replace_for};

use super::Receipt;
use crate::cli::{Common, ReceiptRefresh};
use crate::failure::{Exit, Failure, Outcome};
use crate::talk::Talk;
use crate::vouch::bounded;
use crate::{codes, house};

/// Writes the proof of a receipt again.
pub(crate) fn refresh(args: &ReceiptRefresh, common: &Common, talk: &Talk) -> Outcome {
    let receipt = Receipt::read(&args.receipt)?;
    let log = house::log(common)?;
    let index = log.find(statement::entry(&receipt.bytes))?;
    let absent = || Problem::error(codes::NOT_IN_THIS_LOG, Actor::Caller);
    let index = index.ok_or_else(absent)?;
    let (proof, vouched) = log.prove(index, args.most)?;
    let new = vouched.as_ref().map_or(0, Vouched::vouchers);
    let size = vouched.as_ref().map_or(log.head().size, |vouched| vouched.size);
    let there = there(&receipt, log.origin())?;
    let better = there.filter(|there| is_better(there, size, new, args.most));
    let vouchers = match &better {
        Some(there) => there.vouchers(),
        None => {
            write(&receipt, &proof, vouched.and_then(|vouched| vouched.stamp))?;
            new
        }
    };
    let count = ("vouchers", Arg::Count(vouchers as u64));
    match (better.is_some(), vouchers) {
        (true, _) => talk.say("receipt-kept", &[count])?,
        (false, 0) => talk.say("receipt-not-vouched", &[])?,
        (false, _) => talk.say("receipt-refreshed", &[count])?,
    }
    talk.data(&serde_json::json!({
        "log": log.origin(),
        "index": index,
        "vouchers": vouchers,
        "kept": better.is_some(),
        "timestamp": receipt.beside("tsr").is_file(),
    }))?;
    Ok(Exit::Clean)
}

fn write(receipt: &Receipt, proof: &Proof, stamp: Option<Vec<u8>>) -> Result<(), Failure> {
    let text = proof.to_string();
    replace_for(Access::AsUsual, &receipt.beside("tlog-proof"), |out| {
        out.write_all(text.as_bytes())
    })?;
    let beside = receipt.beside("tsr");
    match stamp {
        Some(stamp) => replace_for(Access::AsUsual, &beside, |out| out.write_all(&stamp))?,
        // A timestamp of another checkpoint says nothing of this one.
        None if beside.is_file() => {
            std::fs::remove_file(&beside).context("cannot remove the old timestamp")?
        }
        None => {}
    }
    Ok(())
}

/// Whether the proof that is there serves better than the new one. A log that was brought back
/// does not know all who vouched for it, and what they signed cannot be made again.
fn is_better(there: &Vouched, size: u64, vouchers: usize, most: bool) -> bool {
    let earlier = !most && there.size < size;
    let later = !most && there.size > size;
    let more = there.vouchers() > vouchers;
    there.vouchers() > 0 && (vouchers == 0 || earlier || more && !later)
}

/// Who vouches in the proof beside the receipt, where it is one for it.
fn there(receipt: &Receipt, origin: &str) -> Result<Option<Vouched>, Failure> {
    let path = receipt.beside("tlog-proof");
    if !path.is_file() {
        return Ok(None);
    }
    let Ok(proof) = Proof::parse(&bounded(&path, What::Proof)?) else { return Ok(None) };
    let Ok(head) = Checkpoint::parse(&proof.checkpoint.text) else { return Ok(None) };
    if head.origin != origin || !proof.includes(&head, &statement::entry(&receipt.bytes).0) {
        return Ok(None);
    }
    let stamp = receipt.beside("tsr").is_file().then(Vec::new);
    Ok(Some(Vouched { size: head.size, note: proof.checkpoint, stamp, nonce: None }))
}
