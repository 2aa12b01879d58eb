//! What lies beside the call records: consents, do-not-call export, suppliers, complaints, events, lines.

use std::fmt::Write as _;

use terms::Date;

use super::calendar::Day;
use super::chance::part;
use super::plan::{Call, LINES, Plan, SUPPLIERS};
use super::pools::{self, TURNS};
use super::{Case, operators};

/// A file of the case: its name and what stands in it.
pub(super) type Paper = (&'static str, String);

/// Who calls in each case: invented names.
pub(crate) const fn caller(case: Case) -> &'static str {
    match case {
        Case::Osl => "Strategies Example Ltd",
        Case::Drt => "Telemarketing Example Ltd",
    }
}

/// Another caller, whose consents are of no use to the first.
pub(crate) const OTHER: &str = "Other Caller Example Ltd";

/// The supplier whose contract ends within the period, with its last day: 30 September 2021.
const ENDING: (&str, u16) = ("LLAIS", 18_900);

/// Whether screening was contracted for this supplier on a day.
pub(super) fn is_covered(supplier: usize, day: u16) -> bool {
    match SUPPLIERS.get(supplier) {
        Some(name) if *name == ENDING.0 => day <= ENDING.1,
        Some(name) => *name == "HARBOUR",
        None => false,
    }
}

const SUPPLIERS_FILE: &str = "\
supplier,name,covered,from,until
HARBOUR,Harbour Data Ltd,yes,2021-01-01,
LLAIS,Llais Leads Cyf,yes,2021-01-01,2021-09-30
NORTHGATE,Northgate Lists Ltd,no,,
QUAYSIDE,Quayside Contacts Ltd,no,,
";

const EVENTS_FILE: &str = "\
date,kind,what
2021-09-05,warning,an agent's letter warned the directors of complaints (invented)
2022-05-10,regulator-letter,first letter of the Information Commissioner's Office
";

/// All papers but the complaints.
pub(super) fn all(plan: &Plan) -> Vec<Paper> {
    vec![
        ("consents.csv", consents(plan)),
        ("do-not-call.csv", objections(plan)),
        ("suppliers.csv", SUPPLIERS_FILE.to_owned()),
        ("events.csv", EVENTS_FILE.to_owned()),
        ("lines.csv", lines(plan)),
        ("operator-one.toml", operators::ONE_MAPPING.to_owned()),
        (campaign_file(plan.case), campaign(plan.case)),
        ("README.md", super::readme::text(plan)),
    ]
}

/// The name of the campaign file.
pub(crate) const fn campaign_file(case: Case) -> &'static str {
    match case {
        Case::Osl => "osl.toml",
        Case::Drt => "drt.toml",
    }
}

fn campaign(case: Case) -> String {
    let (id, caller) = (case.id(), caller(case));
    format!(
        "# Who called in the case `{id}`: invented names, synthetic numbers.\n\
         name = \"Case {id} (demo)\"\ncaller = \"{caller}\"\nclient = \"{caller}\"\n\
         screener = \"{caller}\"\nkind = \"live\"\nconsents = \"consents.csv\"\n\
         suppliers = \"suppliers.csv\"\n"
    )
}

fn consents(plan: &Plan) -> String {
    let caller = caller(plan.case);
    let mut text =
        String::from("number,caller,kind,wording_version,given,withdrawn,source,proof\n");
    let mut row = |number: u64, caller: &str, kind: &str, given: &str, withdrawn: &str| {
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "0{number},{caller},{kind},web-1,{given},{withdrawn},web form,form-{number}"
        );
    };
    let date = |cohort: u64| Date::from_epoch_days(pools::turn_day(cohort)).to_string();
    for number in plan.pools.consented.all() {
        row(number, caller, "live", "2020-11-20", "");
    }
    for (cohort, pool) in (0..TURNS).zip(&plan.pools.withdrawn) {
        pool.all().for_each(|number| row(number, caller, "live", "2020-11-20", &date(cohort)));
    }
    for (cohort, pool) in (0..TURNS).zip(&plan.pools.later) {
        pool.all().for_each(|number| row(number, caller, "live", &date(cohort), ""));
    }
    // Of no use: told to another caller, or for another kind of call.
    let tps = plan.pools.tps.all();
    for number in tps.clone().step_by(211) {
        row(number, OTHER, "live", "2020-11-20", "");
    }
    for number in tps.skip(5).step_by(307) {
        row(number, caller, "pensions", "2020-11-20", "");
    }
    text
}

fn objections(plan: &Plan) -> String {
    let caller = caller(plan.case);
    let mut text = String::from("number,caller,objected_on,channel,reason,withdrawn_on\n");
    for pool in [&plan.pools.told_listed, &plan.pools.told_free] {
        for place in 0..pool.size() {
            let (number, on) = (pool.at(place), plan.pools.told_on(place));
            let _ = writeln!(text, "0{number},{caller},{on},phone,asked not to be called,");
        }
    }
    text
}

fn lines(plan: &Plan) -> String {
    let mut text = String::from("line,owner,from,until\n");
    for (line, owner) in LINES {
        let owner = owner.replace("{caller}", caller(plan.case));
        let _ = writeln!(text, "{line},{owner},2021-01-01,");
    }
    text
}

const WORDS: [&str; 6] = [
    "They would not stop when I said no.",
    "I am on the register and still they ring.",
    "The caller said my warranty had run out; I have none.",
    "Third call this week.",
    "They asked for my bank card.",
    "I told them before not to ring me.",
];

/// Complaints about calls of the case, evenly over the unlawful ones.
#[derive(Debug)]
pub(super) struct Complaints {
    text: String,
    every: u64,
    wanted: u64,
    unlawful: u64,
    pub(super) count: u64,
    pub(super) vulnerable: u64,
}

impl Complaints {
    pub(super) fn new(plan: &Plan) -> Self {
        let wanted = plan.figures.complaints;
        Self {
            text: String::from("number,date,words,vulnerable\n"),
            every: plan.figures.unlawful_b / wanted.max(1),
            wanted,
            unlawful: 0,
            count: 0,
            vulnerable: 0,
        }
    }

    /// Somebody complains about every so manieth unlawful call.
    pub(super) fn hear(&mut self, day: &Day, call: &Call) {
        if !call.kind.is_unlawful_b() {
            return;
        }
        let place = self.unlawful;
        self.unlawful += 1;
        if !place.is_multiple_of(self.every.max(1)) || self.count == self.wanted {
            return;
        }
        let vulnerable = part(call.hash, 44, 4) == 0;
        let words = WORDS.get(part(call.hash, 46, 6) as usize).copied().unwrap_or_default();
        let said = if vulnerable { "yes" } else { "no" };
        let _ = writeln!(self.text, "0{},{},\"{words}\",{said}", call.number, day.iso);
        self.count += 1;
        self.vulnerable += u64::from(vulnerable);
    }

    pub(super) fn paper(self) -> Paper {
        ("complaints.csv", self.text)
    }
}
