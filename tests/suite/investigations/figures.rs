//! A folder of three makes of records, one command: every figure of it, in print and as data, and the exit codes.

use serde_json::{Value, json};
use tests::{Home, Ran, drama, fixed_width};

const ASTERISK: &str = r#""sales","01632960001","07700900001","out","","SIP/a-1;1","","Dial","","2025-06-16 10:00:00","2025-06-16 10:00:05","2025-06-16 10:01:10",70,65,"ANSWERED","DOCUMENTATION","1750064400.1",""
"sales","01632960001","07700900001","out","","SIP/a-1;2","","Hangup","","2025-06-16 10:00:00",,"2025-06-16 10:01:10",70,0,"NO ANSWER","DOCUMENTATION","1750064400.2",""
"sales","01632960001","07700900001","out","","SIP/a-2","","Dial","","2025-06-16 11:00:00",,"2025-06-16 11:00:20",20,0,"NO ANSWER","DOCUMENTATION","1750068000.3",""
"sales","01632960001","07700900002","out","","SIP/a-3","","Dial","","2025-06-16 12:00:00","2025-06-16 12:00:05","2025-06-16 12:00:35",35,30,"ANSWERED","DOCUMENTATION","1750071600.4",""
"sales","01632960001","07700900003","out","","SIP/a-4","","Dial","","2025-06-16 13:00:00","2025-06-16 13:00:05","2025-06-16 13:00:35",35,30,"ANSWERED","DOCUMENTATION","1750075200.5",""
"sales","01632960001","07700900005","out","","SIP/a-5","","Dial","","2025-06-17 09:00:00","2025-06-17 09:00:05","2025-06-17 09:00:35",35,30,"ANSWERED","DOCUMENTATION","1750147200.6",""
"sales","01632960001","s","out","","SIP/a-6","","Dial","","2025-06-17 09:10:00",,"2025-06-17 09:10:01",1,0,"FAILED","DOCUMENTATION","1750147800.7",""
"#;

const VICIDIAL: &str = "\
call_date\tphone_number_dialed\tstatus\tuser\tfull_name\tcampaign_id\tvendor_lead_code\tsource_id\tlist_id\tgmt_offset_now\tphone_code\tphone_number\ttitle\tlength_in_sec\tuser_group\tlead_id\tuniqueid
2025-06-16 10:30:00\t7700900004\tSALE\t1001\tAgent One\tSPRING\tV1\tSUP1\t101\t1.00\t44\t7700900004\t\t30\tAGENTS\t11\t1750066200.11
2025-06-16 14:00:00\t7700900005\tDNC\t1001\tAgent One\tSPRING\tV2\tSUP1\t101\t1.00\t44\t7700900005\t\t20\tAGENTS\t12\t1750078800.12
2025-06-16 10:30:00\t7700900004\tSALE\t1001\tAgent One\tSPRING\tV1\tSUP1\t101\t1.00\t44\t7700900004\t\t30\tAGENTS\t11\t1750066200.11
";

const OPERATOR: &str = "\
A-number,B-number,Date,Time,Duration,Outcome
01632 960001,07700 900001,16/06/2025,10:00:02,00:01:10,Answered
01632 960001,020 7946 0111,16/06/2025,10:05:00,00:00:00,No answer
";

const WITH_OFFSETS: &str = "\
A-number,B-number,Start time,Duration,Outcome
01632 960001,07700 900001,2025-06-16T10:00:02+01:00,00:01:10,Answered
01632 960001,020 7946 0111,2025-06-16T10:05:00+01:00,00:00:00,No answer
";

const CONSENTS: &str = "\
number,caller,kind,wording_version,given,withdrawn,source,proof
07700900003,Acme Ltd,live,v1,2025-05-01,,form,1
";

/// 07700 900001 and 900003 are listed all the time, 900002 came between two editions.
fn home() -> Home {
    let home = Home::new();
    home.uphold(&["caller", "add", "Acme Ltd"]).exits(0);
    let editions = [
        ("tps", "2025-01-06", vec![drama(1), drama(3)]),
        ("tps", "2025-04-07", vec![drama(1), drama(3)]),
        ("tps", "2025-07-07", vec![drama(1), drama(2), drama(3)]),
        ("ctps", "2025-04-07", vec![drama(2_999)]),
        ("ctps", "2025-07-07", vec![drama(2_999)]),
    ];
    for (source, day, listed) in editions {
        home.write("edition.txt", fixed_width(&listed));
        let args = ["register", "import", "--source", source, "--as-of", day, "edition.txt"];
        home.uphold(&args).exits(0);
    }
    home.write("records/asterisk/Master.csv", ASTERISK);
    home.write("records/vicidial.tsv", VICIDIAL);
    home.write("records/operator.csv", OPERATOR);
    home.write("consents.csv", CONSENTS);
    home.write(
        "osl.toml",
        "name = \"OSL\"\ncaller = \"Acme Ltd\"\nkind = \"live\"\nconsents = \"consents.csv\"\n",
    );
    home
}

const SCRIPT: [&str; 6] = ["audit", "records/", "--campaign", "osl.toml", "--out", "audit/"];

fn run(home: &Home, more: &[&str]) -> Ran {
    home.uphold(&[&SCRIPT[..], &["--zone", "Europe/London"], more].concat())
}

#[test]
fn only_what_no_file_shows_is_asked_for() {
    let home = home();
    let ran = home.uphold(&SCRIPT).exits(2);
    // Asterisk's own epochs show its clock; of the two others nothing does.
    assert!(!ran.talk.contains("Master.csv"), "{}", ran.talk);
    ran.tells("`operator.csv`").tells("one more file").tells("--zone Europe/London");
    assert!(!home.has("audit"));
    // With the clocks of those two in their files, nothing is asked.
    std::fs::remove_file(home.path("records/vicidial.tsv")).unwrap();
    home.write("records/operator.csv", WITH_OFFSETS);
    home.uphold(&SCRIPT).exits(1).says("`operator.csv`: table, 2 rows");
}

#[test]
fn from_rows_to_unlawful_calls() {
    let home = home();
    let ran = run(&home, &[]).exits(1);
    for line in [
        "`asterisk/Master.csv`: asterisk, 7 rows, time zone Europe/London (seen in the file)",
        "`vicidial.tsv`: vicidial, 3 rows, time zone Europe/London (given for this run)",
        "          12  rows in the records\n            8  calls that they are about\n            \
         6  calls that somebody answered\n",
        "2  calls that count, to numbers listed for at least 28 days (up to 3)",
        "1  of those, without consent: unlawful under regulation 21(1)(b)",
        "1  for which that cannot be known\n            1    listed between two editions",
        "1  unlawful under regulation 21(1)(a), after an objection",
        "1 call was unlawful under regulation 21(1)(b). For 1 more it cannot be known, for this reason.",
        "audit/report.html",
    ] {
        assert!(ran.out.contains(line), "no {line:?} in:\n{}", ran.out);
    }
}

#[test]
fn the_figures_and_the_schedule() {
    let home = home();
    let said = run(&home, &["--json"]).exits(1).json();
    let kept: Value = serde_json::from_str(&home.read("audit/audit.json")).unwrap();
    assert_eq!(said, kept);
    let figure = |low: u64, high: u64| json!({ "low": low, "high": high });
    for (key, value) in [
        ("format", json!("uphold-audit")),
        ("trial", json!(false)),
        ("period", json!(["2025-06-16", "2025-06-17"])),
        ("rows", json!(12)),
        ("calls", json!(8)),
        ("numbers", json!(6)),
        ("made", figure(6, 6)),
        ("connected", figure(6, 6)),
        ("listed_28_days", figure(2, 3)),
        ("objected", figure(1, 1)),
        ("consented", figure(1, 1)),
        ("unknown", json!({ "listed-between-editions": 1 })),
        (
            "unlawful",
            json!({ "PECR_21_1_A": figure(1, 1), "PECR_21_1_B": figure(1, 2), "any": figure(2, 3) }),
        ),
        (
            "excluded",
            json!({ "consented": 1, "duplicate": 1, "leg": 1, "no-number": 1, "not-connected": 2,
                "not-listed": 3, "other-system": 1 }),
        ),
    ] {
        assert_eq!(said[key], value, "{key}");
    }
    assert_eq!(said["since_attempts_count"]["calls"], 0);
    let schedule = home.rows("audit/schedule.csv");
    let short =
        |row: &Vec<String>| [0, 1, 2, 7, 9, 10].map(|cell: usize| row[cell].clone()).join(" ");
    let told: Vec<String> = schedule.iter().map(short).collect();
    assert_eq!(
        told,
        [
            "2025-06-16T10:00:00+01:00 2025-06-16T10:00:02+01:00 +447700900001 PECR_21_1_B \
             asterisk/Master.csv 1",
            "2025-06-17T09:00:00+01:00  +447700900005 PECR_21_1_A asterisk/Master.csv 6",
        ]
    );
    let open = home.rows("audit/unknown.csv");
    assert_eq!(open[0][8], "PECR_21_1_B listed-between-editions");
    for name in ["schedule.xlsx", "schedule.parquet", "custody.csv", "recompute/README.txt"] {
        assert!(home.has(&format!("audit/{name}")) || name.starts_with("recompute"), "{name}");
    }
    assert!(home.has("audit/recompute"));
}

#[test]
fn the_report_and_welsh() {
    let home = home();
    run(&home, &[]).exits(1);
    let page = home.read("audit/report.html");
    for text in
        ["<html lang=\"en\"", "<svg", "1 call was unlawful under regulation 21(1)(b)", "Acme Ltd"]
    {
        assert!(page.contains(text), "{text}");
    }
    assert!(
        !page.contains("7700900001") && !page.contains("07700 900001"),
        "numbers are cut short"
    );
    let ran = run(&home, &["--replace", "--lang", "cy"]).exits(1);
    ran.says("21(1)(b)").says("audit/report.html");
    let page = home.read("audit/report.html");
    for text in ["<html lang=\"cy\"", "O resi i alwadau anghyfreithlon"] {
        assert!(page.contains(text), "{text}");
    }
    assert!(!page.contains("cannot be known"), "no English sentence");
}

#[test]
fn an_earlier_result_is_replaced_only_if_asked() {
    let home = home();
    run(&home, &["--no-receipt"]).exits(1);
    assert!(!home.has("audit/receipt.json"));
    run(&home, &["--no-receipt"]).exits(2).tells("there is an earlier result in the folder");
    run(&home, &["--no-receipt", "--replace"]).exits(1);
    home.write("audit/notes.txt", "mine");
    run(&home, &["--no-receipt", "--replace"]).exits(2);
    assert_eq!(home.read("audit/notes.txt"), "mine");
    home.write("other/letter.txt", "mine");
    let other = ["audit", "records", "--campaign", "osl.toml", "--zone", "Europe/London"];
    home.uphold(&[&other[..], &["--out", "other", "--replace"]].concat()).exits(2);
    assert_eq!(home.read("other/letter.txt"), "mine");
}

#[test]
fn exit_codes_and_a_trial() {
    let home = home();
    // Nothing unlawful, nothing open: 0. Only open: 2. A trial by the caller alone.
    let one = |rows: &[usize]| {
        let all: Vec<&str> = ASTERISK.lines().collect();
        rows.iter().map(|row| format!("{}\n", all[*row])).collect::<String>()
    };
    home.write("one/Master.csv", one(&[2, 4]));
    let trial =
        ["audit", "one", "--caller", "Acme Ltd", "--consents", "consents.csv", "--no-receipt"];
    let ran = home.uphold(&[&trial[..], &["--out", "clean"]].concat()).exits(0);
    ran.says("No call is proved to have been unlawful").says("Made without a campaign file");
    home.write("one/Master.csv", one(&[3]));
    home.uphold(&[&trial[..], &["--out", "open"]].concat()).exits(2);
    home.write("one/Master.csv", one(&[0]));
    home.uphold(&[&trial[..], &["--out", "found"]].concat()).exits(1);
}
