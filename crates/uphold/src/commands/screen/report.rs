//! A screening as the report page and the terminal tell it.

use std::path::Path;

use bulk::input::LineEnd;
use bulk::output::VERDICTS;
use bulk::summary::SummaryRecord;
use terms::Problem;
use words::screening::{Output, OutputKind, Report};

use super::Facts;
use super::recorded::{self, Odd};
use crate::talk::Talk;

/// Everything that is told about a screening: what its figures tell, and which files were written.
pub(crate) fn report(
    summary: &SummaryRecord,
    problems: &[Problem],
    place: &Path,
    talk: &Talk,
) -> Result<Report, Odd> {
    Ok(Report {
        problems: problems.to_vec(),
        noted: Vec::new(),
        outputs: outputs(summary, place),
        ..recorded::report(summary, talk.words.lang())?
    })
}

/// What the file turned out to be, in words that need no translation.
pub(crate) fn recognised(facts: &Facts) -> String {
    let found = &facts.recognised;
    let mut parts = vec![found.kind.id().to_uppercase()];
    if let Some(delimiter) = found.delimiter {
        parts.push(match delimiter {
            b'\t' => "TAB".to_owned(),
            other => char::from(other).to_string(),
        });
    }
    parts.push(found.encoding.to_owned());
    if let Some(end) = found.line_end.filter(|end| *end != LineEnd::Lf) {
        parts.push(end.id().to_uppercase());
    }
    if found.compression != bulk::input::Compression::None {
        parts.push(found.compression.id().to_owned());
    }
    parts.join(" ")
}

fn outputs(summary: &SummaryRecord, place: &Path) -> Vec<Output> {
    let output = |name: &str, kind, rows| Output {
        path: place.join(name).display().to_string(),
        kind,
        rows,
    };
    let Some(duplicates) = &summary.duplicates else {
        return vec![
            output(VERDICTS, OutputKind::Verdicts, Some(summary.rows)),
            output("summary.json", OutputKind::Summary, None),
        ];
    };
    let mut outputs = vec![
        output("report.html", OutputKind::Report, None),
        output("callable.csv", OutputKind::Callable, Some(summary.callable)),
        output("blocked.csv", OutputKind::Blocked, Some(summary.blocked)),
        output("unreadable.csv", OutputKind::Unreadable, Some(summary.unreadable)),
        output("not_screened.csv", OutputKind::NotScreened, Some(summary.not_screened)),
    ];
    let people = duplicates.repeated_people.unwrap_or(0);
    if duplicates.repeated_numbers + people > 0 {
        outputs.push(output("duplicates.csv", OutputKind::Duplicates, None));
    }
    outputs.push(output("summary.json", OutputKind::Summary, None));
    if summary.receipt.is_some() {
        outputs.push(output("receipt.json", OutputKind::Receipt, None));
        outputs.push(output("receipt.tlog-proof", OutputKind::Proof, None));
        outputs.push(output("receipt.secret", OutputKind::Secret, None));
    }
    outputs
}
