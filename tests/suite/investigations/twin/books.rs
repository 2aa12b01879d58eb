//! The files of five systems, row by row, each with what it means.

use std::fmt::Write as _;

use super::can::Can;
use super::clock;
use super::fold::Row;

/// The systems.
pub(super) const ASTERISK: usize = 0;
pub(super) const ASTERISK_16: usize = 1;
pub(super) const VICIDIAL: usize = 2;
pub(super) const FREESWITCH: usize = 3;
pub(super) const OPERATOR: usize = 4;

/// The files in the order of their names, and the system of each; the last repeats the second.
pub(super) const FILES: [(&str, usize); 7] = [
    ("a-1.csv", ASTERISK),
    ("a-2.csv", ASTERISK),
    ("b.csv", ASTERISK_16),
    ("c.tsv", VICIDIAL),
    ("d.csv", FREESWITCH),
    ("e.csv", OPERATOR),
    ("z.csv", ASTERISK),
];

pub(super) const MAPPING: &str = r#"
name = "operator"
time = "utc"
number = ["dialled"]
line = ["line"]
start = ["begun"]
seconds = "seconds"
id = ["ref"]
connected = { column = "outcome", yes = ["answered", "do not call"], no = ["no answer"] }
marked = { column = "outcome", values = ["do not call"] }
withheld = { column = "line", values = ["withheld"] }
"#;

const VICIDIAL_HEADER: &str = "call_date\tphone_number_dialed\tstatus\tuser\tfull_name\tcampaign_id\t\
     vendor_lead_code\tsource_id\tlist_id\tgmt_offset_now\tphone_code\tphone_number\ttitle\t\
     length_in_sec\tuser_group\tlead_id\tuniqueid\n";

/// A call that is to be written down.
#[derive(Clone, Debug)]
pub(super) struct Event {
    /// As E.164 digits.
    pub(super) number: u64,
    pub(super) at: i64,
    pub(super) seconds: i64,
    pub(super) connected: Can,
    pub(super) marked: bool,
    pub(super) withheld: bool,
    /// What names it, and a row that it belongs to.
    pub(super) id: String,
    pub(super) other: Option<String>,
    pub(super) leg: bool,
}

/// The files as they grow.
pub(super) struct Books {
    pub(super) texts: Vec<String>,
    next: Vec<u64>,
    pub(super) rows: Vec<Row>,
}

impl Books {
    pub(super) fn new() -> Self {
        let mut texts = vec![String::new(); FILES.len()];
        let mut next = vec![1; FILES.len()];
        texts[3].push_str(VICIDIAL_HEADER);
        texts[5].push_str("ref,dialled,begun,seconds,outcome,line\n");
        next[3] = 2;
        next[5] = 2;
        Self { texts, next, rows: Vec::new() }
    }

    /// A line that is no call; gives its row.
    pub(super) fn line(&mut self, file: usize, line: &str) -> u64 {
        self.texts[file].push_str(line);
        self.texts[file].push('\n');
        self.next[file] += 1;
        self.next[file] - 1
    }

    /// So many rows are in a file.
    pub(super) fn rows_of(&self, file: usize) -> u64 {
        self.next[file] - if matches!(file, 3 | 5) { 2 } else { 1 }
    }

    /// Writes an event into a file.
    pub(super) fn write(&mut self, file: usize, event: &Event) {
        let system = FILES[file].1;
        let shown = clock::written(clock::london(event.at));
        let (line, ids) = match system {
            ASTERISK | ASTERISK_16 => asterisk(event, &shown, system == ASTERISK),
            VICIDIAL => vicidial(event, &shown),
            FREESWITCH => freeswitch(event, &shown),
            _ => operator(event),
        };
        // What can be read back: a clock that shows an hour twice, unless an epoch or UTC says which.
        let start = match system {
            ASTERISK | OPERATOR => (event.at, event.at),
            _ => {
                let moments = clock::moments(clock::london(event.at));
                (moments[0], *moments.last().unwrap())
            }
        };
        let row = self.line(file, &line);
        self.rows.push(Row {
            system,
            file,
            row,
            number: event.number,
            start,
            seconds: event.seconds,
            connected: event.connected,
            ids,
            leg: event.leg,
            marked: event.marked,
            withheld: event.withheld,
        });
    }
}

type Ids = (String, Option<String>);

/// As it is dialled from here.
fn dialled(number: u64) -> String {
    match number.to_string().strip_prefix("44") {
        Some(rest) => format!("0{rest}"),
        None => format!("00{number}"),
    }
}

fn line(event: &Event, hidden: &str) -> String {
    if event.withheld { hidden.to_owned() } else { "01632960001".to_owned() }
}

fn asterisk(event: &Event, shown: &str, with_id: bool) -> (String, Ids) {
    let Event { number, seconds, id, .. } = event;
    let (half, application) = if event.leg { (";2", "Hangup") } else { (";1", "Dial") };
    let disposition = if event.connected.be { "ANSWERED" } else { "NO ANSWER" };
    let unique = event.other.clone().filter(|_| with_id);
    let mut text = format!(
        "\"sales\",\"{}\",\"{}\",\"out\",\"\",\"Local/{id}@out{half}\",\"\",\"{application}\",\"\",\
         \"{shown}\",,\"{shown}\",{seconds},{seconds},\"{disposition}\",\"DOCUMENTATION\"",
        line(event, "anonymous"),
        dialled(*number),
    );
    if let Some(unique) = &unique {
        write!(text, ",\"{unique}\",\"\"").unwrap();
    }
    (text, (format!("Local/{id}@out"), unique))
}

fn vicidial(event: &Event, shown: &str) -> (String, Ids) {
    let Event { number, seconds, id, .. } = event;
    let status = match (event.marked, event.connected.be) {
        (true, _) => "DNC",
        (_, true) => "SALE",
        (_, false) => "NA",
    };
    let (code, rest) = match number.to_string().strip_prefix("44") {
        Some(rest) => ("44", rest.to_owned()),
        None => ("", format!("00{number}")),
    };
    let text = format!(
        "{shown}\t{rest}\t{status}\t1001\tAgent\tSPRING\tV\tSUP1\t101\t1.00\t{code}\t{rest}\t\t\
         {seconds}\tAGENTS\t{id}\t{id}"
    );
    (text, (format!("{id} {shown}"), None))
}

fn freeswitch(event: &Event, shown: &str) -> (String, Ids) {
    let Event { number, seconds, id, .. } = event;
    let other = event.other.clone().unwrap_or_default();
    let answered = if event.connected.be { shown } else { "" };
    let text = format!(
        "\"Agent\",\"{}\",\"{}\",\"default\",\"{shown}\",\"{answered}\",\"{shown}\",\"{seconds}\",\
         \"{seconds}\",\"NORMAL_CLEARING\",\"{id}\",\"{other}\",\"sales\",\"PCMA\",\"PCMA\"",
        line(event, "anonymous"),
        dialled(*number),
    );
    (text, (id.clone(), event.other.clone()))
}

fn operator(event: &Event) -> (String, Ids) {
    let Event { number, seconds, id, at, .. } = event;
    let outcome = match event.connected {
        _ if event.marked => "do not call",
        it if it.surely() => "answered",
        it if it.open() => "unclear",
        _ => "no answer",
    };
    let line = line(event, "withheld");
    let shown = clock::written(*at);
    let text = format!("{id},{},{shown},{seconds},{outcome},{line}", dialled(*number));
    // Without an id, its line, start and seconds are one.
    let id = if id.is_empty() { format!("{line} {at} {seconds}") } else { id.clone() };
    (text, (id, None))
}
