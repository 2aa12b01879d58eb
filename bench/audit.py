"""Race `uphold audit` against a query that an analyst would write, on one made-up file of call records.

Both read the same CSV and the same register, and must find the same number of unlawful calls.
The query knows this one layout, numbers that are written in one way, a register whose numbers
were listed all the time, and nothing of legs, duplicates, consents, objections, doubts, clocks
or evidence. `uphold` writes its schedule, report and recompute kit beside the figures.
"""

import argparse
import json
import pathlib
import random
import shutil
import sys

import race

DUCKDB = """
import sys, json, duckdb
records, listed, out = sys.argv[1:4]
db = duckdb.connect()
db.execute("SET threads TO 2")
db.execute(f"CREATE TEMP TABLE listed AS SELECT DISTINCT column0 AS number FROM "
           f"read_csv('{listed}', header=false, columns={{'column0': 'VARCHAR'}})")
db.execute(f'''
CREATE TEMP TABLE unlawful AS
SELECT call_id, caller, called, start FROM read_csv('{records}', header=true, all_varchar=true)
SEMI JOIN listed ON listed.number = called
WHERE outcome = 'Answered'
''')
db.execute(f"COPY (SELECT caller, start[1:7] AS month, count(*) AS calls FROM unlawful GROUP BY ALL "
           f"ORDER BY ALL) TO '{out}/by_line.csv' (HEADER)")
db.execute(f"COPY (SELECT * FROM unlawful ORDER BY start) TO '{out}/schedule.csv' (HEADER)")
print(json.dumps({'unlawful': db.execute('SELECT count(*) FROM unlawful').fetchone()[0]}))
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, default=8_500_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--uphold", required=True)
    parser.add_argument("--scratch", required=True)
    arguments = parser.parse_args()
    scratch = race.memory_backed(arguments.scratch)
    try:
        run(arguments, scratch)
    finally:
        shutil.rmtree(scratch)


def run(arguments, scratch):
    records, listed = scratch / "calls.csv", scratch / "listed.txt"
    make(records, listed, arguments.rows)
    uphold = [arguments.uphold, "--data-dir", str(scratch / "data"), "--quiet"]
    race.timed([*uphold, "caller", "add", "Bench Ltd"])
    # Two editions around all calls: every listing is proved to have lasted.
    for source in ("tps", "ctps"):
        for day in ("2020-12-01", "2022-06-01"):
            race.timed([*uphold, "register", "import", "--source", source, "--as-of", day,
                        str(listed)])
    print(f"{arguments.rows:,} rows, {records.stat().st_size / 1e6:.0f} MB, {arguments.rounds} rounds")

    def wc(_out):
        return race.timed(["wc", "-l", str(records)])[:2] + (None,)

    def duckdb(out):
        out.mkdir()
        said = race.timed([sys.executable, "-c", DUCKDB, str(records), str(listed), str(out)])
        return said[0], said[1], json.loads(said[2])

    def audit(out):
        command = [*uphold, "audit", str(records), "--caller", "Bench Ltd", "--no-receipt",
                   "--zone", "Europe/London", "--out", str(out)]
        seconds, peak, _ = race.timed(command, fine=(0, 1))
        found = json.loads((pathlib.Path(out) / "audit.json").read_text())
        return seconds, peak, {"unlawful": found["unlawful"]["any"]["low"]}

    tools = {"wc": wc, "duckdb": duckdb, "uphold": audit}
    results, counts = {name: [] for name in tools}, {}
    for _ in range(arguments.rounds):
        for name, tool in tools.items():
            out = scratch / f"out-{name}"
            shutil.rmtree(out, ignore_errors=True)
            seconds, peak, found = tool(out)
            results[name].append((seconds, peak))
            if found:
                counts[name] = found
    race.compare(counts)
    race.table(results)


def make(records, listed, rows):
    """Calls of 200 drama lines to numbers of a block that was never given out; a fifth are listed."""
    chance = random.Random(20261125)
    days = [f"2021-{month:02}-{day:02}" for month in range(3, 13) for day in range(1, 29)]
    with open(listed, "w") as lines:
        lines.writelines(f"0530{n:07}\n" for n in range(0, 10_000_000, 5))
    with open(records, "w", buffering=1 << 20) as lines:
        lines.write("call_id,caller,called,start,seconds,outcome\n")
        for row in range(rows):
            bits = chance.getrandbits(48)
            answered = bits % 5 < 2
            clock = f"{9 + bits % 11:02}:{bits // 11 % 60:02}:{bits // 660 % 60:02}"
            lines.write(f"c{row},020794{60000 + bits % 200},0530{bits // 999 % 10_000_000:07},"
                        f"{days[row * 280 // rows]} {clock},{bits % 120 if answered else 0},"
                        f"{'Answered' if answered else 'No answer'}\n")


if __name__ == "__main__":
    main()
