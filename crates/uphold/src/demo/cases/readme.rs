//! What the folder of a case says of itself.

use super::plan::{DRT_SPLIT, Plan, SUPPLIERS};
use super::{Case, papers};

/// The text of `README.md`.
pub(super) fn text(plan: &Plan) -> String {
    let (id, seed) = (plan.case.id(), plan.seed);
    let campaign = papers::campaign_file(plan.case);
    let scaled = match plan.scale {
        1 => String::new(),
        scale => format!(" All of them were\ndivided by {scale} for this folder."),
    };
    let published = match plan.case {
        Case::Osl => OSL.to_owned(),
        Case::Drt => DRT.replace("{split}", &split()),
    };
    format!(
        "# The case `{id}`, made up from a seed\n\n\
         **This shows that the audit is consistent with the published figures. It does not show what\n\
         happened.** Every call, number, name, consent, objection and complaint in this folder was made up\n\
         by `uphold demo --case {id}` (seed {seed}); of the figures, only those called published were.{scaled}\n\n{published}\n{REST}\n\
         Read it again with:\n\n    uphold audit records/ --campaign {campaign} --data-dir data --zone Europe/London \\\n        --map operator-one.toml --complaints complaints.csv --events events.csv --out audit\n"
    )
}

fn split() -> String {
    let parts = SUPPLIERS.iter().zip(DRT_SPLIT);
    parts.map(|(name, count)| format!("{name} {count}")).collect::<Vec<_>>().join(", ")
}

const OSL: &str = "\
Published: 8,503,026 calls made from 11 February 2021 to 22 March 2022; 1,346,503 of them connected to numbers\n\
that had been registered for at least 28 days; 141,914 to numbers that the caller's own system had marked *do\n\
not call*; 74 complaints; the regulator's first letter of 10 May 2022.\n\
Source: Information Commissioner's Office, penalty of 2024. How the calls spread over months, systems,\n\
suppliers and lines is invented, and so are all other counts.\n";

const DRT: &str = "\
Published: 80,240 calls to registered numbers from 11 February 2021 to 22 March 2022; screening was not contracted\n\
to cover all the data providers; 2 of the 76 complaints about two callers.\n\
Source: Information Commissioner's Office, penalty of 2024. The number of all calls is invented, and so is the\n\
split by supplier: {split}. A contract covers HARBOUR, and LLAIS up to 30 September 2021.\n\
There are no receipts of screenings: a receipt bears the time of the clock, and none can be dated back\n\
honestly. The answer to *screening was provided by another company* is therefore the contract alone.\n";

const REST: &str = "\
Numbers: the block 05300 000000 to 05399 999999, which lies in no range that is in use, beside numbers that Ofcom keeps for\n\
drama (020 7946 0xxx, 07700 900xxx and the lines). They ring nowhere.\n\n\
What is here: `records/` (the call records, by system and month), `data/` (registers, callers and objections as\n\
Uphold keeps them), `consents.csv`, `do-not-call.csv`, `suppliers.csv`, `complaints.csv`, `events.csv`,\n\
`lines.csv`, `operator-one.toml` (what the first operator's columns mean), the campaign file, and\n\
`expected.json`: the figures that an audit must find, counted from what each call was meant to be before a\n\
row of it was written.\n\n\
TPS and CTPS have an edition of 30 December 2020, and from 13 January 2021 on two every 28 days, of two days\n\
that follow each other, so that every listing is proved to the day. The clocks of Asterisk, VICIdial,\n\
FreeSWITCH and of the first operator show the time of London; the second operator's records are in UTC.\n";
