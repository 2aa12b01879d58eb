"""Race `uphold screen` against plain tools on one made-up list, and print ratios.

Every tool runs on the same files, in turn, several times over; medians are
compared within this one run. The list and the register are synthetic: numbers
are drawn from a seed below leading digits that mobiles have, are never dialled,
and are written to the scratch folder only.

What is compared:
  wc            reads the list and counts its lines: nothing can be faster than reading
  cat           reads the list and writes it again: what writing the same bytes costs
  duckdb        normalises the numbers with SQL, joins the register, writes two files
  uphold        `uphold screen --against`, which writes four files, a summary and a report
  campaign      the same for a campaign against imported registers, with `--no-receipt`
  receipt       the same with its receipt: what evidence costs
DuckDB's query knows only the forms that occur here. `uphold` knows them all, and
says why for each row.
"""

import argparse
import json
import os
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ON = "2026-11-23"
SHARE_LISTED = 0.52
SHARE_SHORT = 0.03

DUCKDB = """
import sys, duckdb
leads, listed, out = sys.argv[1:4]
db = duckdb.connect()
db.execute("SET threads TO 2")
db.execute(f"CREATE TEMP TABLE listed AS SELECT DISTINCT column0 AS number FROM "
           f"read_csv('{listed}', header=false, columns={{'column0': 'VARCHAR'}})")
db.execute(f'''
CREATE TEMP TABLE read AS
WITH digits AS (
    SELECT *, regexp_replace(replace(phone, '(0)', ''), '[^0-9]', '', 'g') AS d
    FROM read_csv('{leads}', header=true, all_varchar=true)
), national AS (
    SELECT * EXCLUDE (d), CASE
        WHEN d LIKE '0044%' THEN substr(d, 5)
        WHEN d LIKE '44%' AND length(d) = 12 THEN substr(d, 3)
        WHEN d LIKE '0%' THEN substr(d, 2)
        ELSE d END AS n
    FROM digits
)
SELECT national.*, CASE
    WHEN length(n) <> 10 THEN 'unreadable'
    WHEN listed.number IS NOT NULL THEN 'blocked'
    ELSE 'callable' END AS verdict
FROM national LEFT JOIN listed ON listed.number = '0' || n
''')
counts = dict(db.execute("SELECT verdict, count(*) FROM read GROUP BY verdict").fetchall())
for verdict in ('callable', 'blocked', 'unreadable'):
    db.execute(f"COPY (SELECT * EXCLUDE (n) FROM read WHERE verdict = '{verdict}') "
               f"TO '{out}/{verdict}.csv' (HEADER)")
import json
print(json.dumps({name: counts.get(name, 0) for name in ('callable', 'blocked', 'unreadable')}))
"""


def main():
    arguments = parse()
    scratch = memory_backed(arguments.scratch)
    try:
        race(arguments, scratch)
    finally:
        shutil.rmtree(scratch)


def parse():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, default=1_346_503)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--uphold", required=True)
    parser.add_argument("--scratch", required=True)
    parser.add_argument("--only", nargs="*", help="race these tools only")
    return parser.parse_args()


def memory_backed(fallback):
    """A scratch folder in memory where the system has one, so that no disk is measured."""
    shared = pathlib.Path("/dev/shm")
    if shared.is_dir() and os.access(shared, os.W_OK):
        return pathlib.Path(tempfile.mkdtemp(prefix="uphold-bench-", dir=shared))
    os.makedirs(fallback, exist_ok=True)
    return pathlib.Path(tempfile.mkdtemp(dir=fallback))


def race(arguments, scratch):
    leads, listed = scratch / "leads.csv", scratch / "listed.txt"
    make(leads, listed, arguments.rows)
    print(f"{arguments.rows:,} rows, {leads.stat().st_size / 1e6:.0f} MB, "
          f"{arguments.rounds} rounds, output in {scratch.parent}")
    tools = racers(arguments.uphold, leads, listed, scratch)
    if arguments.only:
        tools = {name: tool for name, tool in tools.items() if name in arguments.only}
    results = {name: [] for name in tools}
    counts = {}
    for _ in range(arguments.rounds):
        for name, tool in tools.items():
            out = scratch / f"out-{name}"
            shutil.rmtree(out, ignore_errors=True)
            if name in ("wc", "cat", "duckdb"):
                out.mkdir()
            seconds, peak, found = tool(out)
            results[name].append((seconds, peak))
            if found and counts.setdefault(name, found) != found:
                sys.exit(f"{name} does not count the same twice: {counts[name]} and {found}")
    compare(counts)
    table(results)
    cost(results)


def make(leads, listed, rows):
    """The list and the register, the same for the same number of rows."""
    chance = random.Random(20261123)
    forms = [
        "0{a} {b}", "0{a}{b}", "+44{a}{b}", "+44 {a} {b}", "0044 {a} {b}", "44{a}{b}",
        "+44 (0){a} {b}", "0{a}-{b}", "(0{a}) {b}", "{a}{b}",
    ]
    with open(leads, "w") as leads_file, open(listed, "w") as listed_file:
        leads_file.write("id,name,phone,postcode,source\n")
        for row in range(rows):
            number = chance.choice("45789") + f"{chance.randrange(10 ** 8):08d}"
            a, b = "7" + number[:3], number[3:]
            if chance.random() < SHARE_LISTED:
                listed_file.write(f"0{a}{b}\n")
            if chance.random() < SHARE_SHORT:
                a, b = "7" + number[:3], number[3:6]
            cell = chance.choice(forms).format(a=a, b=b)
            name = f'"Surname{row % 9973}, Given"' if row % 50 == 0 else f"Given Surname{row % 9973}"
            leads_file.write(f"{row},{name},{cell},AB{row % 90} {row % 10}CD,supplier-{row % 7}\n")


def racers(uphold, leads, listed, scratch):
    def wc(_out):
        return timed(["wc", "-l", str(leads)])[:2] + (None,)

    def cat(out):
        with open(out / "copy.csv", "wb") as copy:
            return timed(["cat", str(leads)], stdout=copy)[:2] + (None,)

    def duckdb(out):
        command = [sys.executable, "-c", DUCKDB, str(leads), str(listed), str(out)]
        seconds, peak, said = timed(command)
        return seconds, peak, json.loads(said)

    data = ["--data-dir", str(scratch / "data")]

    def screen(*how):
        def run(out):
            command = [uphold, *data, "screen", str(leads), *how, "--kind", "live", "--on", ON]
            seconds, peak, _ = timed([*command, "--quiet", "--out", str(out)], fine=(0, 1))
            summary = json.loads((out / "summary.json").read_text())
            found = {name: summary[name] for name in ("callable", "blocked", "unreadable")}
            return seconds, peak, found
        return run

    campaign = keep_registers([uphold, *data], listed, scratch)
    return {
        "wc": wc, "cat": cat, "duckdb": duckdb, "uphold": screen("--against", str(listed)),
        "campaign": screen("--campaign", str(campaign), "--no-receipt"),
        "receipt": screen("--campaign", str(campaign)),
    }


def keep_registers(uphold, listed, scratch):
    """The same numbers as registers that are held, and a campaign; CTPS has a tenth of TPS."""
    tenth = scratch / "tenth.txt"
    with open(listed) as lines, open(tenth, "w") as some:
        some.writelines(line for place, line in enumerate(lines) if place % 10 == 0)
    timed([*uphold, "caller", "add", "Bench Ltd"])
    for source, file in (("tps", listed), ("ctps", tenth)):
        timed([*uphold, "register", "import", "--source", source, "--as-of", ON, str(file)])
    campaign = scratch / "campaign.toml"
    campaign.write_text('name = "Bench"\ncaller = "Bench Ltd"\n')
    return campaign


def timed(command, stdout=subprocess.PIPE, fine=(0,)):
    """Seconds, peak memory in MB, and what was printed."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=stdout)
    said = process.stdout.read() if process.stdout else b""
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - start
    code = os.waitstatus_to_exitcode(status)
    if code not in fine:
        sys.exit(f"{command[0]} ended with {code}")
    return seconds, usage.ru_maxrss / 1024, said


def compare(counts):
    """All tools that count must count the same, or nothing is compared."""
    distinct = {json.dumps(found, sort_keys=True) for found in counts.values()}
    for name, found in counts.items():
        print(f"{name:<8} " + " ".join(f"{key} {value:,}" for key, value in found.items()))
    if len(distinct) > 1:
        sys.exit("the tools do not agree: no figures")


def table(results):
    medians = {name: statistics.median(s for s, _ in runs) for name, runs in results.items()}
    print(f"{'tool':<8} {'median s':>9} {'min':>8} {'max':>8} {'peak MB':>8}   uphold takes")
    for name, runs in results.items():
        seconds = [s for s, _ in runs]
        peak = max(p for _, p in runs)
        ratio = ""
        if "uphold" in medians and name != "uphold":
            ratio = f"{medians['uphold'] / medians[name]:.2f} x {name}"
        print(f"{name:<8} {medians[name]:>9.3f} {min(seconds):>8.3f} {max(seconds):>8.3f} "
              f"{peak:>8.0f}   {ratio}")


def cost(results):
    """What the receipt adds, pair by pair within each round."""
    if "campaign" in results and "receipt" in results:
        pairs = zip(results["campaign"], results["receipt"])
        added = statistics.median(with_it / without for (without, _), (with_it, _) in pairs) - 1
        print(f"the receipt adds {added:.0%} to the time of screening")


if __name__ == "__main__":
    main()
