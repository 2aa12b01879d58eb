//! `README.txt` of the recompute kit, in both languages.

use terms::Arg;

use crate::{Error, Lang, Words};

/// What the digests are compared with, and what runs the script.
const RUN: &str = "    duckdb < recompute.sql\n    python3 run.py";

/// The text: `inputs` is where `inputs.sha256` lies, seen from where the audit was started, and
/// `copies` are the files that were copied, each with its original.
///
/// # Errors
/// [`Error`] when a sentence is missing.
pub fn readme(inputs: &str, copies: &[(String, String)]) -> Result<String, Error> {
    let [first, second] = Lang::ALL.map(|lang| in_one(&Words::new(lang), inputs, copies));
    Ok(format!("{}\n\n\n{}\n", first?, second?))
}

fn in_one(words: &Words, inputs: &str, copies: &[(String, String)]) -> Result<String, Error> {
    let say = |key: &str| words.say(key, &[]);
    let count = [("count", Arg::Count(copies.len() as u64))];
    let title = say("kit-title")?;
    let mut told = vec![
        format!("{title}\n{}", "=".repeat(title.chars().count())),
        say("kit-what")?,
        format!("{}\n\n    sha256sum --check {inputs}", say("kit-digests")?),
        format!("{}\n\n{RUN}", say("kit-run")?),
        say("kit-moved")?,
        say("kit-steps")?,
        say("kit-data")?,
    ];
    for key in ["kit-offsets", "kit-standings", "kit-statements", "kit-readings"] {
        told.push(format!("- {}", say(key)?));
    }
    told.push(words.say("kit-converted", &count)?);
    for (copy, original) in copies {
        let args = [("copy", copy.as_str().into()), ("original", original.as_str().into())];
        told.push(format!("- {}", words.say("kit-copy", &args)?));
    }
    Ok(told.join("\n\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_says_all_in_both_languages() {
        let copies = [("converted/1.csv".to_owned(), "records/a.xlsx".to_owned())];
        let text = readme("audit/recompute/inputs.sha256", &copies).unwrap();
        assert!(text.contains("duckdb < recompute.sql"));
        assert_eq!(text.matches("sha256sum --check audit/recompute/inputs.sha256").count(), 2);
        assert_eq!(text.matches("converted/1.csv").count(), 2);
        assert!(text.contains("heb Uphold"));
    }
}
