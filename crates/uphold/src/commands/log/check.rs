//! `uphold log check`: everything derived again, of one's own log or anybody's.

use std::path::Path;

use evidence::note::Signed;
use evidence::{Checkpoint, Proof, VerifierKey, What, statement};
use terms::Arg;
use vault::{Checked, Exported, Flaw};

use crate::cli::{Common, LogCheck};
use crate::commands::receipt::Receipt;
use crate::failure::{Exit, Failure, Outcome};
use crate::house;
use crate::talk::Talk;
use crate::vouch::{bounded, in_file, log_key};

/// Checks a log from the ground; exits with 2 where it cannot be trusted.
pub(crate) fn check(args: &LogCheck, common: &Common, talk: &Talk) -> Outcome {
    if let Some(folder) = &args.exported {
        return exported(folder, args, talk);
    }
    let log = house::log(common)?;
    let checked = log.check()?;
    entries(log.origin(), &checked, talk)?;
    talk.say("log-checked-statements", &[("statements", Arg::Count(checked.statements))])?;
    talk.say("log-checked-vouched", &[("checkpoints", Arg::Count(checked.vouched))])?;
    tell(&checked, talk)?;
    talk.data(&record(log.head(), &checked))?;
    Ok(exit(&checked))
}

/// Checks what somebody exported, and whether receipts are of that history.
fn exported(folder: &Path, args: &LogCheck, talk: &Talk) -> Outcome {
    let log = Exported::open(folder)?;
    let keys: Vec<_> = args.key.iter().map(|key| log_key(key)).collect::<Result<_, _>>()?;
    let checked = log.check(&keys);
    entries(&log.head().origin, &checked, talk)?;
    if keys.is_empty() {
        talk.say("log-key-not-given", &[])?;
    }
    tell(&checked, talk)?;
    let harmed = |flaw: &Flaw| matches!(flaw, Flaw::Tile(_) | Flaw::Root | Flaw::Signature);
    let sound = !checked.flaws.iter().any(harmed);
    let mut other = false;
    let mut receipts = Vec::new();
    for named in &args.receipt {
        let held = match held(&log, &keys, named)? {
            // In a damaged copy the true root is not to be had.
            Held::Here | Held::Another | Held::Ahead if !sound => Held::Untold,
            held => held,
        };
        let key = match held {
            Held::Here => "log-receipt-of-it",
            Held::Another => "log-receipt-of-another",
            Held::Ahead => "log-receipt-ahead",
            Held::Altered => "log-receipt-altered",
            Held::Foreign => "log-receipt-foreign",
            Held::Unsigned => "log-receipt-unsigned",
            Held::Untold => "log-receipt-untold",
        };
        other |= held != Held::Here;
        let untold = matches!(held, Held::Ahead | Held::Unsigned | Held::Untold);
        let held = (!untold).then_some(held == Held::Here);
        let name = named.display().to_string();
        talk.say(key, &[("file", Arg::from(name.as_str()))])?;
        receipts.push(serde_json::json!({ "receipt": name, "held": held }));
    }
    let mut data = record(log.head(), &checked);
    if let Some(map) = data.as_object_mut() {
        map.insert("receipts".to_owned(), receipts.into());
    }
    talk.data(&data)?;
    Ok(match exit(&checked) {
        Exit::Clean if other || keys.is_empty() => Exit::Findings,
        exit => exit,
    })
}

/// What a receipt is to a log.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Held {
    /// It is an entry of this very history.
    Here,
    /// The log's own key signed a tree for it that is not of this history.
    Another,
    /// Its tree is larger than the copy.
    Ahead,
    /// It is not the entry that its proof is for.
    Altered,
    /// It is of another log.
    Foreign,
    /// None of the keys that were given signed it: an earlier one may have, or anybody.
    Unsigned,
    /// The copy is damaged.
    Untold,
}

/// Whether a receipt is of this history. A second history is only what the log's key signed.
fn held(log: &Exported, keys: &[VerifierKey], named: &Path) -> Result<Held, Failure> {
    let receipt = Receipt::read(named)?;
    let path = receipt.beside("tlog-proof");
    let proof = Proof::parse(&bounded(&path, What::Proof)?).map_err(in_file(&path))?;
    let checkpoint = Checkpoint::parse(&proof.checkpoint.text).map_err(in_file(&path))?;
    if checkpoint.origin != log.head().origin {
        return Ok(Held::Foreign);
    }
    let included = || proof.includes(&checkpoint, &statement::entry(&receipt.bytes).0);
    match proof.checkpoint.signed_by_any(keys) {
        Signed::Absent => return Ok(Held::Unsigned),
        Signed::Yes if included() => {}
        Signed::Yes | Signed::Wrong => return Ok(Held::Altered),
    }
    Ok(match log.holds(&checkpoint)? {
        Some(true) => Held::Here,
        Some(false) => Held::Another,
        None => Held::Ahead,
    })
}

fn entries(log: &str, checked: &Checked, talk: &Talk) -> Result<(), Failure> {
    talk.say("log-checked", &[("log", log.into()), ("entries", Arg::Count(checked.entries))])
}

fn tell(checked: &Checked, talk: &Talk) -> Result<(), Failure> {
    for flaw in &checked.flaws {
        let at = ("at", Arg::Count(flaw.at().unwrap_or(0)));
        talk.say(&format!("log-flaw-{}", flaw.id()), &[at])?;
    }
    if checked.flaws.is_empty() { talk.say("log-sound", &[]) } else { Ok(()) }
}

fn record(head: &Checkpoint, checked: &Checked) -> serde_json::Value {
    let flaw = |flaw: &Flaw| serde_json::json!({ "flaw": flaw.id(), "at": flaw.at() });
    serde_json::json!({
        "log": head.origin,
        "entries": checked.entries,
        "root": head.root.to_string(),
        "statements": checked.statements,
        "vouched": checked.vouched,
        "keys": checked.keys.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "flaws": checked.flaws.iter().map(flaw).collect::<Vec<_>>(),
    })
}

/// A statement that is kept elsewhere, a copy that has not gone on, and a recording that the next
/// one completes are no damage.
fn exit(checked: &Checked) -> Exit {
    let harmless = |flaw: &Flaw| {
        matches!(
            flaw,
            Flaw::StatementMissing(_) | Flaw::BroughtBack | Flaw::Unfinished | Flaw::KeyNotGiven
        )
    };
    match (checked.flaws.is_empty(), checked.flaws.iter().all(harmless)) {
        (true, _) => Exit::Clean,
        (false, true) => Exit::Findings,
        (false, false) => Exit::Undecided,
    }
}
