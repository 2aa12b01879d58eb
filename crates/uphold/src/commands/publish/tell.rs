//! Says what a check found: a line for each gap, then how many there are.

use serde_json::{Value, json};
use terms::Arg;
use words::parity::{Gap, Side};

use super::{Alone, Found, Pair};
use crate::failure::Failure;
use crate::talk::Talk;

/// Prints all that was found.
pub(super) fn tell(found: &Found, talk: &Talk) -> Result<(), Failure> {
    for problem in &found.problems {
        talk.problem(problem)?;
    }
    for pair in &found.pairs {
        for gap in &pair.compared.gaps {
            let places = format!(
                "{}  {}",
                place(&pair.english, &gap.english),
                place(&pair.welsh, &gap.welsh)
            );
            talk.result(&format!("{places}  {}", sentence(gap, talk)))?;
        }
    }
    for post in &found.alone {
        talk.result(&format!("{}  {}", post.name, lonely(post, talk)))?;
    }
    sum(found, talk)?;
    talk.unreviewed()?;
    talk.data(&json!({
        "pairs": found.pairs.iter().map(|pair| record(pair, talk)).collect::<Vec<_>>(),
        "without_twin": found.alone.iter().map(|post| json!({
            "post": post.name,
            "title": post.title,
            "language": post.lang.id(),
            "message": lonely(post, talk),
        })).collect::<Vec<_>>(),
        "problems": talk.records(&found.problems),
    }))
}

fn sum(found: &Found, talk: &Talk) -> Result<(), Failure> {
    let total = |of: fn(&Pair) -> usize| -> Arg {
        let sum: usize = found.pairs.iter().map(of).sum();
        Arg::Count(u64::try_from(sum).unwrap_or(u64::MAX))
    };
    let gaps = total(|pair| pair.compared.gaps.len());
    if !found.pairs.is_empty() {
        talk.say(
            "parity-compared",
            &[
                ("pairs", Arg::Count(u64::try_from(found.pairs.len()).unwrap_or(u64::MAX))),
                ("facts", total(|pair| pair.compared.facts)),
                ("blocks", total(|pair| pair.compared.blocks)),
            ],
        )?;
        talk.say("parity-gaps", &[("gaps", gaps)])?;
    }
    if !found.alone.is_empty() {
        let alone = u64::try_from(found.alone.len()).unwrap_or(u64::MAX);
        talk.say("parity-alone", &[("posts", Arg::Count(alone))])?;
    }
    Ok(())
}

fn place(file: &str, side: &Side) -> String {
    format!("{file}:{}:{}", side.spot.line, side.spot.column)
}

/// What is wrong, in words.
fn sentence(gap: &Gap, talk: &Talk) -> String {
    let text = |side: &Side| Arg::from(side.shown.clone().unwrap_or_default());
    talk.sentence(
        &format!("parity-gap-{}", gap.of.id()),
        &[
            ("what", gap.lack.id().into()),
            ("english", text(&gap.english)),
            ("welsh", text(&gap.welsh)),
            ("items", Arg::Count(gap.count)),
        ],
    )
}

fn lonely(post: &Alone, talk: &Talk) -> String {
    let title = if post.title.is_empty() { &post.name } else { &post.title };
    let args = [("what", post.lang.id().into()), ("title", title.as_str().into())];
    talk.sentence("parity-no-twin", &args)
}

fn record(pair: &Pair, talk: &Talk) -> Value {
    let side = |file: &str, side: &Side| json!({ "file": file, "line": side.spot.line, "column": side.spot.column, "text": side.shown });
    let gap = |gap: &Gap| {
        json!({
            "kind": gap.of.id(),
            "lack": gap.lack.id(),
            "items": gap.count,
            "english": side(&pair.english, &gap.english),
            "welsh": side(&pair.welsh, &gap.welsh),
            "message": sentence(gap, talk),
        })
    };
    json!({
        "english": pair.english,
        "welsh": pair.welsh,
        "facts": pair.compared.facts,
        "blocks": pair.compared.blocks,
        "gaps": pair.compared.gaps.iter().map(gap).collect::<Vec<_>>(),
    })
}
