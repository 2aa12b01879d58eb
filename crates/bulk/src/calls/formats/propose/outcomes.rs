//! Words of outcomes and directions, in English, in Welsh, and as systems write them.

use std::collections::BTreeMap;

/// Somebody or something answered.
const ANSWERED: &[&str] = &[
    "answered",
    "answer",
    "connected",
    "complete",
    "completed",
    "success",
    "successful",
    "normal",
    "spoke",
    "sale",
    "sold",
    "human",
    "machine",
    "answer machine",
    "answering machine",
    "answerphone",
    "voicemail",
    "voice mail",
    "callback",
    "call back",
    "not interested",
    "atebwyd",
    "cysylltwyd",
    "llwyddiannus",
    "peiriant ateb",
    "gwerthiant",
];
/// Nobody answered.
const UNANSWERED: &[&str] = &[
    "no answer",
    "noanswer",
    "no-answer",
    "no_answer",
    "not answered",
    "unanswered",
    "no reply",
    "busy",
    "engaged",
    "failed",
    "failure",
    "fail",
    "rejected",
    "cancelled",
    "canceled",
    "cancel",
    "congestion",
    "unobtainable",
    "number unobtainable",
    "invalid number",
    "not connected",
    "unreachable",
    "chanunavail",
    "missed",
    "ring out",
    "dim ateb",
    "heb ei ateb",
    "prysur",
    "methwyd",
    "gwrthodwyd",
    "canslwyd",
];
/// Answers to the question whether.
const YES: &[&str] = &["yes", "y", "true", "t", "1", "ie", "do"];
/// The other answers.
const NO: &[&str] = &["no", "n", "false", "f", "0", "na", "nage", "naddo"];
/// The number was marked *do not call*.
const MARKED: &[&str] = &["dnc", "do not call", "donotcall", "do-not-call", "peidiwch â galw"];
/// Somebody called in.
const INBOUND: &[&str] = &["inbound", "in", "incoming", "i", "mewn", "i mewn"];
/// Somebody called out.
const OUTBOUND: &[&str] = &["outbound", "out", "outgoing", "o", "allan"];

/// What the values of a column of outcomes say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Outcomes {
    /// Those that mark a number *do not call*.
    pub(super) marked: Vec<String>,
    /// So many rows say something that is not understood.
    pub(super) unknown: usize,
}

/// Looks at the values of a column, given with how often each stands there; `whether` says that
/// yes and no are answers.
pub(super) fn outcomes(values: &BTreeMap<String, usize>, whether: bool) -> Outcomes {
    let known = [yes(whether), no(whether)].concat();
    let mut told = Outcomes::default();
    for (value, count) in values {
        if MARKED.contains(&value.as_str()) {
            told.marked.push(value.clone());
        }
        if !known.contains(value) {
            told.unknown += count;
        }
    }
    told
}

/// Every outcome of a call that was answered.
pub(super) fn yes(whether: bool) -> Vec<String> {
    listed(ANSWERED, whether.then_some(YES))
}

/// Every outcome of a call that was not.
pub(super) fn no(whether: bool) -> Vec<String> {
    listed(UNANSWERED, whether.then_some(NO))
}

/// Every value that says that a line was withheld.
pub(super) fn withheld() -> Vec<String> {
    listed(YES, None)
}

/// How many rows answer a question with neither yes nor no.
pub(super) fn no_answers(values: &BTreeMap<String, usize>) -> usize {
    let is = |value: &str| YES.contains(&value) || NO.contains(&value);
    values.iter().filter(|(value, _)| !is(value)).map(|(_, count)| count).sum()
}

fn listed(words: &[&str], more: Option<&[&str]>) -> Vec<String> {
    words.iter().chain(more.unwrap_or_default()).map(|&word| word.to_owned()).collect()
}

/// Every value that means *inbound*.
pub(super) fn inbound() -> Vec<String> {
    listed(INBOUND, None)
}

/// How many rows say neither in nor out.
pub(super) fn no_directions(values: &BTreeMap<String, usize>) -> usize {
    let is = |value: &str| INBOUND.contains(&value) || OUTBOUND.contains(&value);
    values.iter().filter(|(value, _)| !is(value)).map(|(_, count)| count).sum()
}
