//! The user's script: a folder of records of several makes, a campaign, the result.

use tests::Home;

use super::records;

#[test]
fn the_script_word_for_word() {
    let home = records::home();
    let args = ["audit", "records/", "--campaign", "osl.toml", "--out", "audit/"];
    let ran = home.uphold(&args).exits(1);
    let ran = ran.says("asterisk").says("vicidial").says("operator");
    ran.says("2  of those, without consent: unlawful under regulation 21(1)(b)");
    let found: serde_json::Value = serde_json::from_str(&home.read("audit/audit.json")).unwrap();
    assert_eq!(found["format"], "uphold-audit");
    assert_eq!((&found["rows"], &found["calls"]), (&7.into(), &6.into()));
    assert_eq!(found["unlawful"]["PECR_21_1_B"]["low"], 2);
    assert_eq!(found["unlawful"]["PECR_21_1_A"]["low"], 1);
    assert_eq!(found["excluded"]["leg"], 1);
    assert_eq!(home.rows("audit/schedule.csv").len(), 3);
    let page = home.read("audit/report.html");
    assert!(page.contains("<html lang=\"en\"") && !page.contains("07700900001"), "{page}");
    for file in ["custody.csv", "schedule.parquet", "schedule.xlsx", "recompute/recompute.sql"] {
        assert!(home.has(&format!("audit/{file}")), "{file}");
    }
    home.uphold(&args).exits(2).tells("--replace");
    home.uphold(&[&args[..], &["--replace", "--lang", "cy"]].concat()).exits(1);
    assert!(home.read("audit/report.html").contains("<html lang=\"cy\""));
}

/// How the receipt of that audit is checked.
const VERIFY: [&str; 4] = ["verify", "audit", "--key", "log.vkey"];

/// An audit with its receipt, and the key of its log.
fn audited() -> Home {
    let home = records::home();
    home.uphold(&["audit", "records", "--campaign", "osl.toml", "--out", "audit"]).exits(1);
    home.write("log.vkey", &home.uphold(&["log", "key"]).exits(0).out);
    home
}

#[test]
fn the_receipt_of_an_audit_shows_what_was_altered() {
    let home = audited();
    home.uphold(&VERIFY).exits(0).says("`schedule.csv`: the very file that it speaks of");
    let altered = home.read("audit/schedule.csv").replacen("PECR_21_1_B", "PECR_21_1_A", 1);
    home.write("audit/schedule.csv", altered);
    home.uphold(&VERIFY).exits(1).says("`schedule.csv`: NOT the file that it speaks of");
    home.uphold(&["log", "show"]).exits(0).says("call records were audited");
}

#[test]
fn what_is_held_against_a_screening_is_refused_of_an_audit() {
    let home = audited();
    for option in ["--list", "--secret", "--opening", "--editions"] {
        let ran = home.uphold(&[&VERIFY[..], &[option, "audit"]].concat()).exits(2);
        ran.tells(&format!("`{option}` is for the receipt of a screening")).tells("`audit`");
    }
    let both = ["--list", "audit", "--secret", "x", "--lang", "cy", "--json"];
    let ran = home.uphold(&[&VERIFY[..], &both].concat()).exits(2);
    assert_eq!(ran.json()["problems"].as_array().unwrap().len(), 2);
    ran.tells("ar gyfer derbynneb sgrinio y mae `--list`");
}

#[test]
fn a_first_try_needs_no_campaign_and_says_what_was_assumed() {
    let home = records::home();
    let args =
        ["audit", "records", "--caller", "OSL Ltd", "--out", "try", "--no-receipt", "--zone"];
    let args = [&args[..], &["Europe/London"]].concat();
    home.uphold(&args).exits(1);
    let found: serde_json::Value = serde_json::from_str(&home.read("try/audit.json")).unwrap();
    let assumed = found["assumptions"].as_array().unwrap();
    assert!(assumed.contains(&"kind-live".into()), "{assumed:?}");
    assert_eq!(found["trial"], true);
    assert!(!home.has("try/receipt.json"));
    home.uphold(&["audit", "records", "--out", "nobody"]).exits(2);
    assert!(!home.has("nobody"));
}

#[test]
fn what_nobody_knows_ends_with_a_proposal_and_writes_nothing() {
    let home = records::home();
    home.write("records/odd.csv", "what,when\n07700900001,2021-06-15 10:00:00\n");
    let args = ["audit", "records", "--campaign", "osl.toml", "--out", "audit"];
    let ran = home.uphold(&args).exits(2).says("start = [");
    ran.tells("nobody knows what the columns of this file mean");
    assert!(!home.has("audit"));
}

#[test]
fn a_file_that_cannot_be_cut_into_rows_is_refused_by_name() {
    let home = records::home();
    let text = home.read("records/operator.csv") + "c3,020 7946 0001,\"+4477009";
    home.write("records/operator.csv", text);
    let args = ["audit", "records", "--campaign", "osl.toml", "--out", "audit"];
    home.uphold(&args).exits(2).tells("operator.csv");
    assert!(!home.has("audit"));
}

#[test]
fn impossible_times_and_lengths_are_unreadable_rows_and_said_first() {
    let home = records::home();
    let rows = ["1970-01-01 00:00:00,5", "2099-01-01 00:00:00,5", "2021-03-28 01:30:00,5"];
    let mut text = "Call ID,A-number,B-number,Start time,Duration,Outcome\n".to_owned();
    for (row, times) in rows.into_iter().chain(["2021-06-15 10:00:00,-5"]).enumerate() {
        text += &format!("d{row},020 7946 0001,+447700900006,{times},Answered\n");
    }
    home.write("records/late.csv", text);
    home.write("operator.toml", OPERATOR);
    let args = ["audit", "records", "--campaign", "osl.toml", "--map", "operator.toml"];
    home.uphold(&[&args[..], &["--out", "audit"]].concat()).exits(2).says("First: 4 rows");
    let found: serde_json::Value = serde_json::from_str(&home.read("audit/audit.json")).unwrap();
    assert_eq!(found["excluded"]["unreadable-row"], 4);
    assert_eq!(found["calls"], 6);
}

const OPERATOR: &str = "\
name = \"operator\"
number = [\"B-number\"]
line = [\"A-number\"]
start = [\"Start time\"]
seconds = \"Duration\"
id = [\"Call ID\"]

[connected]
column = \"Outcome\"
yes = [\"Answered\"]
";
