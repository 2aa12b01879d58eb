//! The whole script.

use super::columns::text;
use super::data::REGISTERS;
use super::{FileUse, Kit, law, read};
use crate::Refused;

const WORDS: &str = include_str!("words.sql");
const ROWS: &str = include_str!("rows.sql");
const ONE_SYSTEM: &str = include_str!("one_system.sql");
const SYSTEMS: &str = include_str!("systems.sql");
const JUDGE: &str = include_str!("judge.sql");
const FIGURES: &str = include_str!("figures.sql");

/// Writes the script.
pub(super) fn script(kit: &Kit<'_>, files: &[FileUse]) -> Result<String, Refused> {
    let mut out = settings(kit);
    out.push_str(WORDS);
    out.push_str(&tables(kit, files));
    out.push_str(&law::table(kit.plan.kind));
    out.push_str(STEP_1);
    out.push_str(read::SPELLED);
    for (index, system) in kit.plan.systems.iter().enumerate() {
        let is_of =
            |file: &&FileUse| kit.plan.files.get(file.index).is_some_and(|it| it.system == index);
        let again =
            |file: &FileUse| kit.plan.files.get(file.index).is_some_and(|it| it.same_as.is_some());
        let (same, own): (Vec<&FileUse>, Vec<&FileUse>) =
            files.iter().filter(is_of).partition(|file| again(file));
        if !own.is_empty() {
            out.push_str(&read::system(index, system, &own)?);
        }
        for file in same {
            out.push_str(&read::again(file, index));
        }
    }
    out.push_str(ROWS);
    let systems =
        files.iter().filter_map(|file| kit.plan.files.get(file.index).map(|it| it.system));
    let several = systems.collect::<std::collections::BTreeSet<_>>().len() > 1;
    out.push_str(if several { SYSTEMS } else { ONE_SYSTEM });
    out.push_str(JUDGE);
    out.push_str(FIGURES);
    Ok(out)
}

const STEP_1: &str = "
-- ---------------------------------------------------------------------------------------------
-- Step 1: the files, line by line, are cut into cells, and what the cells say is written down.
-- Rows are counted as a spreadsheet counts them; a line with nothing in it is no row.
-- ---------------------------------------------------------------------------------------------
";

fn settings(kit: &Kit<'_>) -> String {
    let plan = kit.plan;
    format!(
        "-- The figures of the audit, computed again without the program that made it.\n\
         --\n\
         -- Within this folder:  duckdb < recompute.sql   or   python3 run.py\n\
         -- Written for DuckDB 1.5 or later. README.txt says what the files of this folder are.\n\
         \n\
         SET preserve_insertion_order = true;\n\
         \n\
         -- What was called about, and how: {kind}. It governs the table `law` below.\n\
         SET VARIABLE kind = '{kind}';\n\
         -- Calls of different systems to one number that begin within so many seconds are one call.\n\
         SET VARIABLE same_call = {same};\n\
         -- Whether the caller may make calls about pensions at all.\n\
         SET VARIABLE authorised = {authorised};\n\
         -- What stands before the paths of the records; set it where they lie elsewhere now.\n\
         SET VARIABLE records = {base};\n",
        base = text(if kit.rooted() { "" } else { kit.base }),
        kind = plan.kind.id(),
        same = plan.same_call,
        authorised = plan.authorised,
    )
}

fn tables(kit: &Kit<'_>, files: &[FileUse]) -> String {
    let plan = kit.plan;
    let mut out = String::from(
        "\n-- ---------------------------------------------------------------------------------------------\n\
         -- What is given: the files, the registers, the law, and the data that lie beside this script.\n\
         -- ---------------------------------------------------------------------------------------------\n\n",
    );
    let rows = files.iter().filter_map(|file| {
        let zone = plan.files.get(file.index)?.zone.name();
        Some(format!("({}, {}, {})", file.index, text(&file.name), text(zone)))
    });
    out.push_str(&values("files(file INTEGER, name VARCHAR, zone VARCHAR)", rows));
    let held = REGISTERS.into_iter().zip([&plan.tps, &plan.ctps]);
    let rows = held.filter_map(|(name, register)| {
        let first = register.as_ref()?.editions().first()?.as_of;
        Some(format!("('{name}', DATE '{first}')"))
    });
    out.push_str("-- The registers that are held, and the day of the first edition of each.\n");
    out.push_str(&values("registers(register VARCHAR, first_edition DATE)", rows));
    let rows = plan.own_lines.iter().flat_map(|(line, held)| {
        held.iter().map(|(from, until)| format!("({}, {from}, {until})", line.digits()))
    });
    out.push_str("-- The caller's own lines, and from when to when: calls to them came in.\n");
    out.push_str(&values("own_lines(number BIGINT, held_from BIGINT, held_until BIGINT)", rows));
    let asked = plan.kind == rules::screening::Kind::Pensions;
    let clients = plan.clients.iter().filter(|_| asked);
    let mut clients: Vec<u64> = clients.map(|number| number.digits()).collect();
    clients.sort_unstable();
    let rows = clients.iter().map(|number| format!("({number})"));
    out.push_str("-- Clients in the sense of regulation 21B.\n");
    out.push_str(&values("clients(number BIGINT)", rows));
    out.push_str(GIVEN);
    out
}

fn values(table: &str, rows: impl Iterator<Item = String>) -> String {
    let rows: Vec<String> = rows.collect();
    let name = table.split('(').next().unwrap_or_default();
    match rows.as_slice() {
        [] => format!("CREATE TABLE {table};\n"),
        rows => format!(
            "CREATE TABLE {table};\nINSERT INTO {name} VALUES\n    {};\n",
            rows.join(",\n    ")
        ),
    }
}

/// The files of data.
const GIVEN: &str = r#"
-- The clock of each zone: how many seconds it is ahead of UTC, and between which seconds since 1970.
CREATE TABLE offsets AS
SELECT zone, coalesce(from_utc, -1000000000000) AS from_utc, coalesce(until_utc, 1000000000000) AS until_utc, offset_seconds
FROM read_csv('offsets.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
    columns = {'zone': 'VARCHAR', 'from_utc': 'BIGINT', 'until_utc': 'BIGINT', 'offset_seconds': 'BIGINT'});

-- Cells that Uphold reads in another way than the simple reading below; without a number, none can be read.
CREATE TABLE readings AS
SELECT DISTINCT dialled, TRY_CAST(replace(number, '+', '') AS BIGINT) AS number
FROM read_csv('readings.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
    columns = {'dialled': 'VARCHAR', 'number': 'VARCHAR'});

-- What the editions that are held prove of numbers on the days on which they were called, where it
-- differs from what they show of a number that they do not name.
CREATE TABLE standings AS
SELECT * REPLACE (CAST(replace(number, '+', '') AS BIGINT) AS number)
FROM read_csv('standings.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
    columns = {'register': 'VARCHAR', 'number': 'VARCHAR', 'first_day': 'DATE', 'last_day': 'DATE', 'state': 'VARCHAR',
        'since_earliest': 'DATE', 'since_latest': 'DATE', 'last_known': 'BOOLEAN', 'as_of': 'DATE'});
CREATE TABLE default_standings AS
FROM read_csv('default_standings.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
    columns = {'register': 'VARCHAR', 'first_day': 'DATE', 'last_day': 'DATE', 'state': 'VARCHAR',
        'since_earliest': 'DATE', 'since_latest': 'DATE', 'last_known': 'BOOLEAN', 'as_of': 'DATE'});

-- What subscribers said to this caller, and the first and last second (UTC, since 1970) at which it can have been.
CREATE TABLE statements AS
SELECT * REPLACE (CAST(replace(number, '+', '') AS BIGINT) AS number)
FROM read_csv('statements.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
    columns = {'number': 'VARCHAR', 'kind': 'VARCHAR', 'on_first': 'BIGINT', 'on_last': 'BIGINT',
        'withdrawn_first': 'BIGINT', 'withdrawn_last': 'BIGINT'});

"#;
