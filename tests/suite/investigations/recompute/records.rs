//! Records of the same calls by several systems, in every format and with dirt.

use std::fmt::Write as _;
use std::path::Path;

use bulk::calls::formats;
use bulk::calls::mapping::Mapping;
use tests::{Dice, drama};

/// So many numbers are called.
pub(super) const NUMBERS: u64 = 40;

/// The national number of an index: mobile, London and drama's own code.
pub(super) fn national(index: u64) -> u64 {
    drama(index % 3 * 1_000 + index)
}

/// One call, as it was.
#[derive(Clone, Copy)]
struct Call {
    number: u64,
    at: i64,
    seconds: u64,
    connected: bool,
}

/// A moment at which something can go wrong, or any.
pub(super) fn moment(dice: &mut Dice) -> i64 {
    let (from, span) = match dice.below(7) {
        // The clock goes back on 31 October 2021, forth on 28 March 2021.
        0 => (1_635_636_600, 10_800),
        1 => (1_616_890_000, 7_200),
        // Around 5 February 2026, and an evening in June.
        2 => (1_770_249_600 - 3_600, 7_200),
        3 => (1_623_711_600 - 3_600, 7_200),
        4 => (1_612_000_000, 86_400 * 40),
        5 => (1_768_000_000, 86_400 * 100),
        _ => (1_607_000_000, 86_400 * 400),
    };
    from + dice.below(span) as i64
}

fn calls(dice: &mut Dice) -> Vec<Call> {
    let mut all: Vec<Call> = Vec::new();
    for _ in 0..400 {
        let near = all.last().filter(|_| dice.below(4) == 0).copied();
        let (number, at) = match near {
            Some(before) => (before.number, before.at + dice.below(150) as i64),
            None => (national(dice.below(NUMBERS)), moment(dice)),
        };
        all.push(Call { number, at, seconds: dice.below(200), connected: dice.below(3) > 0 });
    }
    all
}

/// The clock of London, by the rule of the European Union that it still follows.
fn london(at: i64) -> i64 {
    let summer = [(1_616_893_200, 1_635_642_000), (1_774_746_000, 1_792_890_000)];
    at + if summer.iter().any(|(from, until)| (*from..*until).contains(&at)) { 3_600 } else { 0 }
}

fn clock(at: i64) -> String {
    let date = terms::Date::from_epoch_days(u16::try_from(at / 86_400).unwrap());
    let rest = at % 86_400;
    format!("{date} {:02}:{:02}:{:02}", rest / 3_600, rest / 60 % 60, rest % 60)
}

/// A number as somebody writes it, or something that is none.
fn dialled(dice: &mut Dice, national: u64) -> String {
    let n = format!("{national}");
    match dice.below(24) {
        0 => format!("+44{n}"),
        1 => format!("44{n}"),
        2 => format!("0044 {n}"),
        3 => format!("+44 (0) {n}"),
        4 => format!("({}) {}", &n[..4], &n[4..]),
        5 => n,
        6 => String::new(),
        7 => "s".to_owned(),
        8 => "1001".to_owned(),
        9 => "+33199001234".to_owned(),
        10 => "07700 9001".to_owned(),
        11 => format!("0{}–{}", &n[..4], &n[4..]),
        12 => format!("0{}", drama(1_999)),
        13 => format!("0{} {}", &n[..4], &n[4..]),
        14 => "00000000000".to_owned(),
        15 => format!("0{n} / 0{n}"),
        _ => format!("0{n}"),
    }
}

/// A time as a system writes it; now and then nonsense.
fn spoilt(dice: &mut Dice, good: String) -> String {
    match dice.below(60) {
        0 => String::new(),
        1 => "soon".to_owned(),
        2 => "1970-01-01 00:00:00".to_owned(),
        3 => "2099-01-01 00:00:00".to_owned(),
        4 => "2021-03-28 01:30:00".to_owned(),
        5 => format!("{good}.250"),
        6 => good[..16].to_owned(),
        7 => format!("{good}Z"),
        8 => format!("{good}+02:00"),
        9 => format!("{good} -0500"),
        10 => good.replace(' ', "T"),
        11 => good[..10].to_owned(),
        12 => {
            let (date, time) = good.split_once(' ').unwrap();
            let parts: Vec<&str> = date.split('-').collect();
            format!("{}/{}/{} {time}", parts[2], parts[1], parts[0])
        }
        13 => good.replace('-', "/"),
        _ => good,
    }
}

fn length(dice: &mut Dice, call: Call) -> String {
    match dice.below(30) {
        0 => "-5".to_owned(),
        1 => String::new(),
        2 => format!("{}.0", call.seconds),
        3 => format!("0:{:02}:{:02}", call.seconds / 60, call.seconds % 60),
        4 => "long".to_owned(),
        _ => call.seconds.to_string(),
    }
}

/// Writes a folder; gives each file with its mapping and zone.
pub(crate) type Write = fn(&Path, &mut Dice) -> Vec<(String, Mapping, &'static str)>;

/// Two files that end in the middle: at a quote that never closes, and at what was cut off.
pub(super) fn write_broken(folder: &Path, dice: &mut Dice) -> Vec<(String, Mapping, &'static str)> {
    let operator = mapping(OPERATOR);
    let header = operator_rows(dice, &[], ',');
    let mut rows = String::new();
    while rows.len() < 3 << 20 {
        let calls = calls(dice);
        rows.push_str(operator_rows(dice, &calls, ',').strip_prefix(&header).unwrap());
    }
    std::fs::write(folder.join("quote.csv"), format!("{header}{rows}\"never closed\n")).unwrap();
    std::fs::write(folder.join("cut.csv.gz"), format!("{header}{rows}")).unwrap();
    let cut = "import gzip; whole = gzip.compress(open('cut.csv.gz', 'rb').read()); \
               open('cut.csv.gz', 'wb').write(whole[:len(whole) * 3 // 4])";
    assert!(super::python().args(["-c", cut]).current_dir(folder).status().unwrap().success());
    let names = ["quote.csv", "cut.csv.gz"];
    names.map(|name| (name.to_owned(), operator.clone(), "Europe/London")).into()
}

/// One `Master.csv`.
pub(crate) fn master(dice: &mut Dice) -> String {
    let calls = calls(dice);
    asterisk(dice, &calls, calls.len() * 39 / 40)
}

/// Every format, with every dirt.
pub(crate) fn write(folder: &Path, dice: &mut Dice) -> Vec<(String, Mapping, &'static str)> {
    let calls = calls(dice);
    let mut files = Vec::new();
    let mut put = |name: &str, bytes: &[u8], mapping: &Mapping, zone| {
        std::fs::write(folder.join(name), bytes).unwrap();
        files.push((name.to_owned(), mapping.clone(), zone));
    };
    let london = "Europe/London";
    let (early, late) = calls.split_at(calls.len() / 2);
    let one = asterisk(dice, early, 20);
    let format = recognised(folder, &one);
    put("Master.csv", one.as_bytes(), &format, london);
    put("again.csv", one.as_bytes(), &format, london);
    put("Master-2.csv.gz", asterisk(dice, late, 20).as_bytes(), &format, london);
    let tabs = vicidial(dice, &calls);
    let format = recognised(folder, &tabs);
    put("vicidial.tsv.zst", tabs.as_bytes(), &format, london);
    let operator = mapping(OPERATOR);
    put("operator.csv", operator_rows(dice, early, ';').as_bytes(), &operator, "UTC");
    put("operator-16.csv", &utf16(&operator_rows(dice, late, ';')), &operator, "America/New_York");
    let breaks = operator_rows(dice, early, ',').replace("Zoë", "\"Zo\r\n\"\"ë\"\"\"");
    put("breaks.csv", breaks.as_bytes(), &operator, london);
    put(
        "sep.csv",
        format!("sep=|\r\n{}", operator_rows(dice, early, '|')).as_bytes(),
        &operator,
        london,
    );
    let latin: Vec<u8> = operator_rows(dice, late, ',')
        .chars()
        .map(|c| if c == '–' { b'-' } else { c as u8 })
        .collect();
    put("latin.csv", &latin, &operator, london);
    put(
        "broken.csv",
        format!("{}\"never closed\n1\n2\n", operator_rows(dice, early, ',')).as_bytes(),
        &operator,
        london,
    );
    let objects = mapping(OBJECTS);
    put("calls.jsonl", json(dice, &calls).as_bytes(), &objects, london);
    put("cucm.csv", cucm(dice, &calls).as_bytes(), &mapping(CUCM), london);
    put("three.csv", three(dice, early).as_bytes(), &mapping(THREE), london);
    put("columnar.parquet", operator_rows(dice, early, ',').as_bytes(), &operator, london);
    workbook(folder, &operator_rows(dice, late, ','));
    files.push(("operator.xlsx".to_owned(), operator, london));
    pack(folder);
    files
}

fn mapping(text: &str) -> Mapping {
    Mapping::parse(text, "mapping").unwrap()
}

fn recognised(folder: &Path, text: &str) -> Mapping {
    let path = folder.join("sample");
    let clean: Vec<&str> = text
        .lines()
        .filter(|line| line.len() > 30 && !line.contains("too,many"))
        .take(15)
        .collect();
    std::fs::write(&path, clean.join("\n")).unwrap();
    let input = bulk::calls::peek(&bulk::input::Source::Path(path)).unwrap();
    formats::recognise(&input).unwrap()
}

/// gzip, Zstandard and Parquet, made by others.
fn pack(folder: &Path) {
    const PACK: &str = "
import duckdb, gzip
text = open('Master-2.csv.gz', 'rb').read()
half = len(text) // 2
open('Master-2.csv.gz', 'wb').write(gzip.compress(text[:half]) + gzip.compress(text[half:]))
sql = duckdb.connect()
open('plain.tsv', 'wb').write(open('vicidial.tsv.zst', 'rb').read())
whole = \"read_csv('plain.tsv', header=false, auto_detect=false, delim=chr(31), quote='', escape='', strict_mode=false, columns={'l': 'VARCHAR'})\"
sql.execute(f\"COPY (FROM {whole}) TO 'vicidial.tsv.zst' (FORMAT csv, HEADER false, COMPRESSION zstd, DELIMITER '\\x1f', QUOTE '', ESCAPE '')\")
open('plain.csv', 'wb').write(open('columnar.parquet', 'rb').read())
sql.execute(\"COPY (FROM read_csv('plain.csv', header=true, all_varchar=true, delim=',', quote='\\\"', strict_mode=false, null_padding=true, ignore_errors=true)) TO 'columnar.parquet'\")
";
    let output = super::python().args(["-c", PACK]).current_dir(folder).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn utf16(text: &str) -> Vec<u8> {
    "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

/// `Master.csv` with all 18 columns, everything but numbers in quotes.
fn asterisk(dice: &mut Dice, calls: &[Call], clean: usize) -> String {
    let mut out = String::new();
    let mut rows: Vec<String> = Vec::new();
    for (index, call) in calls.iter().enumerate() {
        let start = clock(london(call.at));
        let end = clock(london(call.at + call.seconds as i64));
        let start = if index < clean { start } else { spoilt(dice, start) };
        let outcome = if call.connected { "ANSWERED" } else { "NO ANSWER" };
        let line = ["02079460001", "anonymous", "", "1001"][dice.below(4) as usize];
        let (channel, machine) = (
            index / 2 * usize::from(dice.below(3) == 0) + index,
            ["", "box-"][dice.below(2) as usize],
        );
        let app = ["Dial", "Dial", "Dial", "Hangup"][dice.below(4) as usize];
        let unique = format!("{machine}{}.{index}", call.at);
        let (number, seconds) = (dialled(dice, call.number), length(dice, *call));
        let row = format!(
            "\"camp\",\"{line}\",\"{number}\",\"out\",\"\"\"Zoë\"\" <{line}>\",\"Local/{channel}@x;{}\",\"SIP/t\",\"{app}\",\"a,b\",\"{start}\",\"\",\"{end}\",{seconds},{seconds},\"{outcome}\",\"DOCUMENTATION\",\"{unique}\",\"\"",
            1 + dice.below(2),
        );
        rows.push(row);
        if dice.below(8) == 0 {
            let again = rows[dice.below(rows.len() as u64) as usize].clone();
            rows.push(again);
        }
    }
    for row in rows {
        writeln!(out, "{row}").unwrap();
        match dice.below(250) {
            0 => out.push('\n'),
            1 => out.push_str("\"odd\"x,quotes\n"),
            2 => writeln!(out, "{row},too,many,cells,here").unwrap(),
            _ => {}
        }
    }
    out
}

fn vicidial(dice: &mut Dice, calls: &[Call]) -> String {
    let mut out = String::from(
        "call_date\tphone_number_dialed\tstatus\tuser\tcampaign_id\tvendor_lead_code\tlength_in_sec\tuniqueid\tlead_id\tlist_id\tphone_code\toutbound_cid\r\n",
    );
    for (index, call) in calls.iter().enumerate() {
        if dice.below(3) == 0 {
            continue;
        }
        let at = call.at + dice.below(70) as i64;
        let start = clock(london(at));
        let start = if index < 20 { start } else { spoilt(dice, start) };
        let status = ["SALE", "NA", "B", "DNC", "XFER", "A", "dnc", "DROP"][dice.below(8) as usize];
        let number = if index < 20 { call.number.to_string() } else { dialled(dice, call.number) };
        let id =
            if dice.below(5) == 0 { String::new() } else { format!("{}.{}", call.at, index / 2) };
        let lead = if id.is_empty() { String::new() } else { index.to_string() };
        writeln!(
            out,
            "{start}\t{number}\t{status}\tuser\tc1\t\t{}\t{id}\t{lead}\t77\t{}\t{}\r",
            length(dice, *call),
            ["44", "", "44 "][dice.below(3) as usize],
            ["2079460001", ""][dice.below(2) as usize]
        )
        .unwrap();
    }
    out
}

const OPERATOR: &str = "\
name = \"operator\"\nnumber = [\"Called\", \"Second\"]\nline = [\"From\"]\nstart = [\"Date\", \"Time\"]\n\
end = \"Ended\"\nid = [\"Ref\", \"Part\"]\nother-id = [\"Parent\"]\nagent = \"Agent\"\ndial-prefix = \"9\"\n\
[connected]\nanswered = \"Answered\"\n\
[direction]\ncolumn = \"Way\"\ninbound = [\"In\"]\n\
[leg]\ncolumn = \"Kind\"\nvalues = [\"transfer\"]\n\
[marked]\ncolumn = \"Note\"\nvalues = [\"do not call\", \"DNC's\"]\n";

fn operator_rows(dice: &mut Dice, calls: &[Call], delimiter: char) -> String {
    let mut out =
        "Called,Second,From,Date,Time,Ended,Ref,Part,Parent,Agent,Answered,Way,Kind,Note\n"
            .to_owned();
    for (index, call) in calls.iter().enumerate() {
        let start = clock(london(call.at + dice.below(61) as i64));
        let ended = clock(london(call.at + 61 + call.seconds as i64 - dice.below(62) as i64));
        let ended = match dice.below(12) {
            0 => String::new(),
            1 => "0".to_owned(),
            2 => spoilt(dice, ended),
            _ => ended,
        };
        let number = dialled(dice, call.number);
        let (first, second) = if dice.below(9) == 0 {
            (" ".to_owned(), number)
        } else {
            (format!("{}{number}", ["", "9"][usize::from(dice.below(9) == 0)]), String::new())
        };
        let reference = ["", "r"][usize::from(dice.below(6) > 0)];
        let reference =
            if reference.is_empty() { String::new() } else { format!("r{}", index / 3) };
        let parent = if dice.below(3) == 0 {
            format!("r{}|", dice.below(1 + index as u64 / 3))
        } else {
            String::new()
        };
        let line = ["02079460001", "5 \"x", "", "\"0207\"\"946\""][dice.below(4) as usize];
        let answered = if call.connected {
            start.as_str()
        } else {
            ["", "0", "0000-00-00 00:00:00"][dice.below(3) as usize]
        };
        let way = ["Out", "Out", "Out", "in ", "Out"][dice.below(5) as usize];
        let kind = ["", "Transfer", ""][dice.below(3) as usize];
        let note = ["", "Do Not Call", "", "dnc's", "", "", ""][dice.below(7) as usize];
        let (date, time) = start.split_at(10);
        writeln!(out, "{first},{second},{line},{date},{},{ended},{reference},{parent},{parent},Zoë,{answered},{way},{kind},{note}", time.trim()).unwrap();
    }
    // A reference that ends in a bar names the parent alone.
    let out = out.replace('|', "");
    if delimiter == ',' { out } else { out.replace(',', &delimiter.to_string()) }
}

const OBJECTS: &str = "\
name = \"objects\"\nshape = \"json-lines\"\ntime = \"utc\"\nnumber = [\"to\"]\nline = [\"from\"]\nstart = [\"start \\\"time\"]\nseconds = \"duration\"\nid = [\"sid\"]\nother-id = [\"parent\"]\n\
[connected]\ncolumn = \"status\"\nyes = [\"completed\"]\nno = [\"no-answer\", \"busy\"]\n";

fn json(dice: &mut Dice, calls: &[Call]) -> String {
    let mut out = String::new();
    for (index, call) in calls.iter().enumerate() {
        if dice.below(2) == 0 {
            continue;
        }
        let start = clock(call.at + dice.below(90) as i64);
        let start = if index < 20 { start } else { spoilt(dice, start) };
        let status = ["completed", "no-answer", "queued"][dice.below(3) as usize];
        let object = serde_json::json!({
            "to": if dice.below(9) == 0 { serde_json::Value::from(440_000_000_000 + call.number) } else { dialled(dice, call.number).into() },
            "from": "+442079460001",
            "start \"time": start,
            "duration": if dice.below(2) == 0 { serde_json::Value::from(call.seconds) } else { length(dice, *call).into() },
            "sid": format!("CA{}é", index / 2),
            "parent": if dice.below(3) == 0 { serde_json::Value::Null } else { format!("CA{}é", dice.below(1 + index as u64)).into() },
            "status": status,
        });
        writeln!(out, "{object}").unwrap();
        match dice.below(40) {
            0 => out.push_str("{\"to\": \n"),
            1 => out.push_str("[1, 2]\n"),
            2 => out.push_str("\n  \n"),
            _ => {}
        }
    }
    out
}

const CUCM: &str = "\
name = \"two\"\nshape = \"two-rows\"\ntime = \"epoch\"\nnumber = [\"dest\"]\nline = [\"orig\"]\nstart = [\"begin\"]\nend = \"stop\"\nid = [\"global\"]\n\
[connected]\ncolumn = \"cause\"\nyes = [\"16\"]\ntalked = \"talk\"\n";

fn cucm(dice: &mut Dice, calls: &[Call]) -> String {
    let mut out = String::from(
        "\"dest\",\"orig\",\"begin\",\"stop\",\"global\",\"cause\",\"talk\"\nVARCHAR(50),VARCHAR(50),INTEGER,INTEGER,INTEGER,INTEGER,INTEGER\n",
    );
    for (index, call) in calls.iter().enumerate() {
        if dice.below(3) > 0 {
            continue;
        }
        let begin = if dice.below(30) == 0 { "0".to_owned() } else { call.at.to_string() };
        writeln!(
            out,
            "\"{}\",1001,{begin},{},{},{},{}",
            dialled(dice, call.number),
            call.at + call.seconds as i64,
            index / 2,
            ["16", "19", ""][dice.below(3) as usize],
            ["", "0", "9"][dice.below(3) as usize]
        )
        .unwrap();
    }
    out
}

const THREE: &str = "\
name = \"three\"\nshape = \"rows\"\ntime = \"mail\"\nnumber = [\"2\"]\nstart = [\"1\"]\nseconds = \"C\"\nstrip = [\"Out#:\", \"Ext.\"]\n";

fn three(dice: &mut Dice, calls: &[Call]) -> String {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let mut out = String::new();
    for call in calls {
        let clock = clock(call.at);
        let month: usize = clock[5..7].parse().unwrap();
        let zone = ["+0000", "GMT", "-0130", "ABC"][dice.below(4) as usize];
        writeln!(
            out,
            "\"Mon, {} {} {} {} {zone}\",{}{},{}",
            &clock[8..10],
            MONTHS[month - 1],
            &clock[..4],
            &clock[11..],
            ["Out#:", "ext. ", ""][dice.below(3) as usize],
            dialled(dice, call.number),
            length(dice, *call)
        )
        .unwrap();
    }
    out
}

fn workbook(folder: &Path, text: &str) {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, line) in text.lines().enumerate() {
        for (column, cell) in line.split(',').enumerate() {
            sheet.write_string(row as u32, column as u16, cell).unwrap();
        }
    }
    workbook.save(folder.join("operator.xlsx")).unwrap();
}
