//! A small folder of call records, with the registers around them.

use tests::{Home, drama};

/// Two calls of the dialler, one of them in two rows.
const ASTERISK: &str = "\
\"\",\"02079460001\",\"07700900001\",\"dial\",\"\"\"\"\" <02079460001>\",\"Local/07700900001@dial-00000001;2\",\"PJSIP/trunk-1\",\"Dial\",\"PJSIP/trunk,30\",\"2021-06-15 10:00:00\",\"2021-06-15 10:00:09\",\"2021-06-15 10:01:00\",60,51,\"ANSWERED\",\"DOCUMENTATION\",\"1623747600.1\",\"\"\n\
\"\",\"02079460001\",\"07700900001\",\"dial\",\"\"\"\"\" <02079460001>\",\"Local/07700900001@dial-00000001;1\",\"\",\"AppDial2\",\"(Outgoing Line)\",\"2021-06-15 10:00:00\",\"2021-06-15 10:00:09\",\"2021-06-15 10:01:00\",60,51,\"ANSWERED\",\"DOCUMENTATION\",\"1623747600.0\",\"\"\n\
\"\",\"02079460001\",\"07700900003\",\"dial\",\"\"\"\"\" <02079460001>\",\"PJSIP/agent-2\",\"PJSIP/trunk-2\",\"Dial\",\"PJSIP/trunk,30\",\"2021-06-15 10:05:00\",,\"2021-06-15 10:05:20\",20,0,\"NO ANSWER\",\"DOCUMENTATION\",\"1623747900.2\",\"\"\n";

/// A call at whose end the number was marked, and one after it.
const VICIDIAL: &str = "\
call_date\tphone_number_dialed\tstatus\tuser\tcampaign_id\tsource_id\tlist_id\tphone_code\tlength_in_sec\tlead_id\n\
2021-06-16 11:00:00\t7700900004\tDNC\t1001\tSPRING\tHARBOUR\t101\t44\t30\t1\n\
2021-06-18 11:00:00\t7700900004\tSALE\t1001\tSPRING\tHARBOUR\t101\t44\t90\t1\n";

const OPERATOR: &str = "\
Call ID,A-number,B-number,Start time,Duration,Outcome\n\
c1,020 7946 0001,+447700900002,2021-06-17 12:00:00,45,Answered\n\
c2,020 7946 0001,+447700900005,2021-06-17 12:10:00,45,Answered\n";

/// A home with records, registers and a campaign: 07700 900001 and 900002 are listed, and no other.
pub(super) fn home() -> Home {
    let home = Home::new();
    home.write("records/Master.csv", ASTERISK);
    home.write("records/export.txt", VICIDIAL);
    home.write("records/operator.csv", OPERATOR);
    home.uphold(&["caller", "add", "OSL Ltd"]).exits(0);
    let listed = [listed(1), listed(2)].concat();
    for (source, numbers) in [("tps", listed), ("ctps", listed_line(drama(1_500)))] {
        for day in ["2021-01-04", "2021-07-05"] {
            let file = format!("{source}-{day}.txt");
            home.write(&file, &numbers);
            let args = ["register", "import", "--source", source, "--as-of", day, &file];
            home.uphold(&args).exits(0);
        }
    }
    home.write("osl.toml", CAMPAIGN);
    home
}

const CAMPAIGN: &str = "\
name = \"OSL\"
caller = \"OSL Ltd\"
kind = \"live\"

[records]
zone = [\"Europe/London\"]
";

fn listed(last: u64) -> String {
    format!("0770090000{last}\n")
}

fn listed_line(national: u64) -> String {
    format!("0{national}\n")
}
