//! One receipt, checked as `uphold verify` checks it.

use std::path::Path;

use bulk::audit::coverage::{Class, Held, Receipt as Facts, Standing, Suppliers};
use evidence::statement::{self, Screening};
use evidence::verify::{Failure as Check, examine};
use evidence::{Hash, Time, What};
use terms::{Date, Problem};

use super::held::held;
use super::line::{Line, Says, Shown};
use super::{Checks, Found, codes, told, warning};
use crate::commands::receipt::Receipt;
use crate::commands::verify::{Stamped, is_altered, stamped};
use crate::failure::Failure;
use crate::vouch::{bounded, in_file};

/// What the checks found.
struct Checked {
    standing: Standing,
    vouched: Option<Time>,
    why: Option<&'static str>,
}

impl Checked {
    fn not_proved(why: &'static str) -> Self {
        Self { standing: Standing::NotProved, vouched: None, why: Some(why) }
    }
}

/// The line of a receipt, and what is to be made of it, with its entry.
pub(super) fn one(
    path: &Path,
    checks: &Checks<'_>,
    found: &Found,
    problems: &mut Vec<Problem>,
) -> Result<(Line, Option<(Hash, Facts)>), Failure> {
    let read = Receipt::read(path).and_then(|receipt| {
        let screening = receipt.screening()?;
        Ok((receipt, screening))
    });
    let mut line = Line {
        file: path.display().to_string(),
        says: None,
        vouched: None,
        shown: Shown::CountsOnly,
        why: Some("unreadable"),
    };
    let Some((receipt, screening)) = told(read, path, problems)? else { return Ok((line, None)) };
    let checked = check(&receipt, &screening, checks, problems)?;
    let entry = statement::entry(&receipt.bytes);
    line.says = Some(Says::of(&screening));
    line.vouched = checked.vouched;
    line.why = checked.why;
    let Ok(on) = Date::parse(&screening.campaign.on) else {
        problems.push(warning(codes::RECEIPT_DAY_UNREADABLE, path));
        line.why = line.why.or(Some("day-unreadable"));
        return Ok((line, None));
    };
    let mut facts = facts(&screening, &checked, on);
    if checked.standing == Standing::Sound {
        (facts.held, line.shown) = held(&receipt, &screening, entry, found, problems)?;
        line.why = parties(path, &facts, checks, problems);
    }
    Ok((line, Some((entry, facts))))
}

fn facts(screening: &Screening, checked: &Checked, on: Date) -> Facts {
    let seconds = |time: Time| i64::try_from(time.seconds()).unwrap_or(i64::MAX);
    let covered = screening.suppliers.as_ref().map(|suppliers| suppliers.covered.clone());
    Facts {
        standing: checked.standing,
        caller: screening.campaign.caller.clone(),
        instigator: screening.campaign.instigator.clone(),
        kind: screening.campaign.call_kind.clone(),
        screened_at: seconds(screening.screened_at),
        vouched: checked.vouched.map(seconds),
        on,
        valid_until: screening.valid_until.map(|day| day.0),
        suppliers: covered.map(|covered| Suppliers { covered }),
        held: Held::counts_only(),
    }
}

fn check(
    receipt: &Receipt,
    screening: &Screening,
    checks: &Checks<'_>,
    problems: &mut Vec<Problem>,
) -> Result<Checked, Failure> {
    let path = receipt.beside("tlog-proof");
    if !path.is_file() {
        problems.push(warning(codes::RECEIPT_PROOF_MISSING, &receipt.path));
        return Ok(Checked::not_proved("proof-missing"));
    }
    let proof = bounded(&path, What::Proof);
    let Some(proof) = told(proof, &path, problems)? else {
        return Ok(Checked::not_proved("proof-unreadable"));
    };
    let examined =
        examine(&receipt.bytes, &proof, &checks.policy, checks.now).map_err(in_file(&path));
    let Some(examined) = told(examined, &path, problems)? else {
        return Ok(Checked::not_proved("proof-unreadable"));
    };
    let stamp = stamp(receipt, screening, &proof, checks, problems)?;
    let mut failures = examined.failures;
    failures.extend(stamp.is_err().then_some(Check::LaterThanVouched));
    let altered = failures.iter().find(|failure| is_altered(**failure));
    let why = altered.or(failures.first()).map(|failure| failure.id());
    let (standing, code) = match (altered, why) {
        (Some(_), _) => (Standing::Altered, Some(codes::RECEIPT_ALTERED)),
        (None, Some(_)) => (Standing::NotProved, Some(codes::RECEIPT_NOT_PROVED)),
        (None, None) => (Standing::Sound, None),
    };
    let name = why.unwrap_or_default();
    problems.extend(code.map(|code| warning(code, &receipt.path).with("what", name)));
    let both = [examined.vouched, stamp.ok().flatten()].into_iter().flatten();
    let vouched = both.min().filter(|_| standing == Standing::Sound);
    Ok(Checked { standing, vouched, why })
}

/// The receipt says that it was made later than a trusted authority saw it.
struct Later;

/// The time for which a trusted authority vouches.
fn stamp(
    receipt: &Receipt,
    screening: &Screening,
    proof: &[u8],
    checks: &Checks<'_>,
    problems: &mut Vec<Problem>,
) -> Result<Result<Option<Time>, Later>, Failure> {
    let read = stamped(checks.authority, None, receipt, proof, screening.screened_at);
    let path = receipt.beside("tsr");
    Ok(match told(read, &path, problems)? {
        Some(Stamped::By { later: true, .. }) => Err(Later),
        Some(Stamped::By { time, .. }) => Ok(Some(time)),
        Some(Stamped::Wrong(code)) => {
            let wrong = warning(codes::RECEIPT_STAMP_WRONG, &path);
            problems.push(wrong.with("code", code));
            Ok(None)
        }
        Some(Stamped::Unchecked(_) | Stamped::Absent) | None => Ok(None),
    })
}

/// Why a sound receipt covers no call of these parties, if it does not.
fn parties(
    path: &Path,
    facts: &Facts,
    checks: &Checks<'_>,
    problems: &mut Vec<Problem>,
) -> Option<&'static str> {
    if let Some(class) = checks.parties.excludes(facts) {
        let of = |code, name: Option<&str>| warning(code, path).with("name", name.unwrap_or("-"));
        problems.push(match (class, &facts.caller) {
            (Class::OtherCaller, None) => warning(codes::RECEIPT_OF_NOBODY, path),
            (Class::OtherCaller, Some(name)) => of(codes::RECEIPT_OF_ANOTHER, Some(name)),
            (Class::OtherClient, _) => {
                let named = facts.instigator.as_deref().or(facts.caller.as_deref());
                of(codes::RECEIPT_FOR_ANOTHER, named)
            }
            _ => warning(codes::RECEIPT_OTHER_KIND, path).with("what", facts.kind.as_str()),
        });
        return Some(class.id());
    }
    if facts.valid_until.is_none() {
        problems.push(warning(codes::RECEIPT_WITHOUT_REGISTERS, path));
        return Some("no-registers");
    }
    None
}
