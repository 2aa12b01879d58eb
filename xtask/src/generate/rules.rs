//! `docs/reference/rules.md`: reasons, branches with their tests, the law with its gaps.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::Result;

use crate::branches::{self, Found, Reason};
use crate::law_files::{self, Instrument, Provision, Version};

const TOP: &str = "\
<!-- generated, do not edit: cargo xtask generate -->
# The rules of screening

What decides whether a number may be called, and by which law. This is not legal advice. The texts are
shortened, in our own words; the words of the law stand where the links lead.

";

const REASONS: &str = "\
## Reasons

Of several reasons the first in this table decides. Files have them in the column `uphold_reason`.

| Reason | Verdict | Meaning |
|---|---|---|
";

const BRANCHES: &str = "\
## Branches, provisions and tests

Every branch of a rule rests on a provision and has a test that bears its name. `cargo xtask tidy` fails where one
of the three is missing.

| Branch | What it says | Provisions | Tests |
|---|---|---|---|
";

const LAW: &str = "\
## The law that is encoded

Marks for text and dates: C, confirmed in the source that is named; M, from general knowledge, to be verified; G, not
found. Each is a line of `law/*.toml`.

";

/// The page.
pub(crate) fn rules(root: &Path) -> Result<String> {
    let instruments = law_files::read(root)?;
    let found = branches::read(root)?;
    let mut page = TOP.to_owned();
    write_pack(&mut page, &branches::rule_pack(root)?, &instruments)?;
    write_reasons(&mut page, &branches::reasons(root)?)?;
    write_branches(&mut page, &found)?;
    page.push_str(LAW);
    for instrument in &instruments {
        write_instrument(&mut page, instrument)?;
    }
    Ok(format!("{}\n", page.trim_end()))
}

/// Rule pack, law version, known gaps.
fn write_pack(page: &mut String, pack: &str, instruments: &[Instrument]) -> Result<()> {
    page.push_str("## Rule pack, law and known gaps\n\n");
    page.push_str("| Rule pack | Law | Version encoded | Known gaps |\n|---|---|---|---|\n");
    for instrument in instruments {
        let versions = || instrument.provisions.iter().flat_map(|it| &it.versions);
        let changed = versions().map(|it| it.from).max();
        let read = versions().map(|it| it.read).min();
        let (Some(changed), Some(read)) = (changed, read) else { continue };
        let gaps: Vec<String> =
            instrument.gaps.iter().map(|gap| format!("`{}`: {}", gap.about, gap.text)).collect();
        let version = match instrument.kind.as_str() {
            "law" => format!("read on {read}; latest change encoded: {changed}"),
            _ => format!("guidance, read on {read}"),
        };
        writeln!(
            page,
            "| {pack} | [{}]({}), {} | {version} | {} |",
            cell(&instrument.title.en),
            instrument.address,
            cell(&instrument.citation),
            cell(&gaps.join("<br>"))
        )?;
    }
    page.push('\n');
    Ok(())
}

fn write_reasons(page: &mut String, reasons: &[Reason]) -> Result<()> {
    page.push_str(REASONS);
    for reason in reasons {
        let verdict = match reason.verdict.as_str() {
            "NotScreened" => "not-screened".to_owned(),
            other => other.to_lowercase(),
        };
        writeln!(page, "| `{}` | {verdict} | {} |", reason.id, cell(&plain(&reason.means)))?;
    }
    page.push('\n');
    Ok(())
}

fn write_branches(page: &mut String, found: &Found) -> Result<()> {
    page.push_str(BRANCHES);
    for branch in &found.branches {
        let covering = found.covers.iter().filter(|cover| cover.branches.contains(&branch.id));
        let tests: Vec<String> = covering.map(|cover| format!("`{}`", cover.test)).collect();
        let provisions: Vec<String> = branch
            .provisions
            .iter()
            .map(|id| format!("[`{id}`](#{})", id.to_lowercase()))
            .collect();
        writeln!(
            page,
            "| `{}` | {} | {} | {} |",
            branch.id,
            cell(&branch.says),
            provisions.join(", "),
            tests.join(", ")
        )?;
    }
    page.push('\n');
    Ok(())
}

fn write_instrument(page: &mut String, instrument: &Instrument) -> Result<()> {
    writeln!(page, "### {} ({})\n", instrument.title.en, instrument.citation)?;
    writeln!(page, "From `{}`.\n", instrument.file)?;
    for provision in &instrument.provisions {
        write_provision(page, provision)?;
    }
    Ok(())
}

fn write_provision(page: &mut String, provision: &Provision) -> Result<()> {
    writeln!(page, "#### {}\n", provision.id)?;
    writeln!(
        page,
        "[{}]({}). In Welsh, {}: *{}*.\n",
        provision.title.en,
        provision.address,
        if provision.title.cy_reviewed { "reviewed" } else { "not reviewed by a translator" },
        provision.title.cy
    )?;
    for version in &provision.versions {
        write_version(page, version)?;
    }
    page.push('\n');
    Ok(())
}

fn write_version(page: &mut String, version: &Version) -> Result<()> {
    let span = match version.until {
        Some(until) => format!("From {} until {until}", version.from),
        None => format!("From {}", version.from),
    };
    writeln!(
        page,
        "- {span}: {} Text {}, dates {}; read on {}; source: {}.",
        version.text,
        version.confidence,
        version.dates,
        version.read,
        version.source.trim_end_matches('.')
    )?;
    Ok(())
}

/// Text that does not end a cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

/// A doc comment without its links.
fn plain(doc: &str) -> String {
    doc.replace("[`", "`").replace("`]", "`")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_does_not_end_a_cell() {
        assert_eq!(cell("a | b\nc"), "a \\| b c");
    }

    #[test]
    fn a_reason_is_one_row() {
        let reason = Reason {
            id: "a".to_owned(),
            verdict: "NotScreened".to_owned(),
            means: "it is [`b`].".to_owned(),
        };
        let mut page = String::new();
        write_reasons(&mut page, &[reason]).unwrap();
        assert!(page.ends_with("| `a` | not-screened | it is `b`. |\n\n"), "{page}");
    }
}
