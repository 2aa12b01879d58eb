//! `counts.json`: the figures of an audit that only counted, under the names of `audit.json`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{AuditRecord, Counts, Edition, Era, Figure, File, Parties};
use crate::summary::ProblemRecord;

/// The word in `format`.
const FORMAT: &str = "uphold-counts";
/// The version that this program writes.
const VERSION: u32 = 1;

/// The figures of an audit that only counted: `rows` is the sum of `excluded`, `unknown` and `governed.low`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountsRecord {
    /// Always `uphold-counts`.
    pub format: String,
    /// The version of its layout: 1.
    pub version: u32,
    /// Whether it was made without a campaign file.
    pub trial: bool,
    /// When it was made, in UTC (RFC 3339), from the clock.
    pub audited_at: String,
    /// Who called whom, and what about.
    pub campaign: Parties,
    /// The days in London of the first and the last call; none without calls.
    pub period: Option<[String; 2]>,
    /// Rows in all files, without headers and blank lines.
    pub rows: u64,
    /// Calls that the rows are folded into.
    pub calls: u64,
    /// Calls that count by the law of their day.
    pub made: Figure,
    /// Calls that somebody answered.
    pub connected: Figure,
    /// Calls that count, to numbers listed for at least 28 days.
    pub listed_28_days: Figure,
    /// Connected calls to numbers listed for at least 28 days.
    pub connected_listed: Figure,
    /// Calls that count, after the subscriber told this caller not to call.
    pub objected: Figure,
    /// Calls that count, to numbers listed for at least 28 days, while consent was in force.
    pub consented: Figure,
    /// Calls of which it cannot be known whether they broke the governing provision, by reason.
    pub unknown: BTreeMap<String, u64>,
    /// Of these, calls that a bureau's dates of listing would make unlawful.
    pub by_attributed_dates: u64,
    /// The provision that governs this kind of call, by the law of the last call.
    pub governing: String,
    /// Calls that broke the provision that governed them on their day: that of `unlawful` but
    /// where the law changed within the period.
    pub governed: Figure,
    /// Unlawful calls by law id, which overlap; `any` counts each call once.
    pub unlawful: BTreeMap<String, Figure>,
    /// Rows, and calls, that are not unlawful under the governing provision, by reason.
    pub excluded: BTreeMap<String, u64>,
    /// Calls before 5 February 2026, when only connected calls counted.
    pub before_attempts_count: Era,
    /// Calls from that day on.
    pub since_attempts_count: Era,
    /// By month in London (`2021-06`).
    pub by_month: BTreeMap<String, Counts>,
    /// By the line that called.
    pub by_line: BTreeMap<String, Counts>,
    /// Whose line it was.
    pub line_owners: BTreeMap<String, String>,
    /// The editions that were held.
    pub register_editions: Vec<Edition>,
    /// Objections and marks, consents that were given.
    pub statements: u64,
    /// The files, in the order in which they were read.
    pub files: Vec<File>,
    /// What the columns of the files mean, by the digest that files name.
    pub mappings: BTreeMap<String, String>,
    /// Calls by the mapping that read the row which tells of them; adds up to `calls`.
    pub calls_by_mapping: BTreeMap<String, u64>,
    /// Calls of different systems that begin within so many seconds are one.
    pub same_call_seconds: u32,
    /// What was assumed, because nothing that was given shows it.
    pub assumptions: Vec<String>,
    /// What was noticed about the input.
    pub problems: Vec<ProblemRecord>,
    /// Which rules judged.
    pub rule_pack: String,
    /// The program that wrote this.
    pub program: String,
}

impl From<AuditRecord> for CountsRecord {
    fn from(all: AuditRecord) -> Self {
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            trial: all.trial,
            audited_at: all.audited_at,
            campaign: all.campaign,
            period: all.period,
            rows: all.rows,
            calls: all.calls,
            made: all.made,
            connected: all.connected,
            listed_28_days: all.listed_28_days,
            connected_listed: all.connected_listed,
            objected: all.objected,
            consented: all.consented,
            unknown: all.unknown,
            by_attributed_dates: all.by_attributed_dates,
            governing: all.governing,
            governed: all.governed,
            unlawful: all.unlawful,
            excluded: all.excluded,
            before_attempts_count: all.before_attempts_count,
            since_attempts_count: all.since_attempts_count,
            by_month: all.by_month,
            by_line: all.by_line,
            line_owners: all.line_owners,
            register_editions: all.register_editions,
            statements: all.statements,
            files: all.files,
            mappings: all.mappings,
            calls_by_mapping: all.calls_by_mapping,
            same_call_seconds: all.same_call_seconds,
            assumptions: all.assumptions,
            problems: all.problems,
            rule_pack: all.rule_pack,
            program: all.program,
        }
    }
}
