"""The works of the race, and who does them: `uphold`, the peers, and the system's own `wc` and `cat`.

A racer is a function of a folder for its output; it gives seconds, peak memory and what it counted. What
was counted is read from the files that were written, by `grep`, after the clock has stopped.
"""

import collections
import json
import pathlib
import re
import shutil
import subprocess
import sys

import timing

PEERS = {"duckdb": "DuckDB", "polars": "Polars", "datafusion": "DataFusion", "chdb": "ClickHouse (chdb)"}
ON = "2024-01-02"
EDITIONS = ("2021-06-01", "2022-09-01", "2024-01-01")
NUMBER = "07700900123"

# What `uphold` is asked for each work: the one place to change where it gets a better way.
SCREEN = "screen {input} --campaign {campaign} --kind live --on {on} --quiet --out {out}"
AUDIT = "audit {input} --caller Bench --no-receipt --zone Europe/London --quiet --out {out}"
COUNTS = "audit {input} --caller Bench --counts --zone Europe/London --quiet --out {out}"
UPHOLD = {
    "screen": {"uphold": f"{SCREEN} --no-receipt", "uphold, with receipt": SCREEN},
    "clean": {"uphold, verdicts alone": f"{SCREEN} --verdicts", "uphold": f"{SCREEN} --no-receipt"},
    "audit": {"uphold": COUNTS},
    "audit-parquet": {"uphold": COUNTS},
    "audit-schedule": {"uphold": AUDIT},
    "register": {"uphold": "register import --source tps --as-of 2024-01-01 --quiet {input}"},
    "open": {"uphold": "register lookup {number} --on {on}"},
}

Work = collections.namedtuple("Work", "title input racers truth")


class Field:
    """The files, and the programs that race on them."""

    def __init__(self, data, uphold, peers, scratch, patience):
        self.data, self.uphold, self.peers = data, uphold, peers
        self.scratch, self.patience = scratch, patience
        self.kept, self.database = scratch / "kept", scratch / "duckdb.db"
        self.campaign = scratch / "campaign.toml"

    def work(self, name, title, input, truth, peers):
        """One work, with its racers in order."""
        racers = {}
        if name.split("-")[0] in ("screen", "clean", "audit") and input.suffix != ".parquet":
            racers["wc -l"] = self.tool(["wc", "-l", str(input)])
        if name.split("-")[0] in ("screen", "clean"):
            racers["cat > file"] = self.tool(["cat", str(input)], "copy")
        for shown, (peer, words) in peers.items():
            if peer in self.peers:
                racers[shown] = self.peer(peer, words)
        kind = name.removesuffix("-large")
        for shown, words in UPHOLD[kind].items():
            racers[shown] = self.ours(kind, words, input)
        return Work(title, input, racers, truth)

    def tool(self, command, file=None):
        def run(out):
            if not file:
                return *timing.timed(command, patience=self.patience), None
            with open(out / file, "wb") as copy:
                return *timing.timed(command, copy, patience=self.patience), None
        return run

    def peer(self, name, words):
        script = pathlib.Path(__file__).parent / "peers" / f"in_{name}.py"

        def run(out):
            given = [f"{key}={value}".replace("{out}", str(out)) for key, value in words[1].items()]
            command = [sys.executable, str(script), words[0], *given]
            seconds, peak = timing.timed(command, patience=self.patience)
            return seconds, peak, counted(words[0], out)
        return run

    def ours(self, kind, words, input):
        def run(out):
            kept = out / "kept" if kind == "register" else self.kept
            result = out / "result"
            given = {"input": input, "campaign": self.campaign, "on": ON, "out": result, "number": NUMBER}
            command = [self.uphold, "--data-dir", str(kept)]
            command += [word.format(**given) for word in words.split()]
            seconds, peak = timing.timed(command, fine=(0, 1), patience=self.patience)
            if kind == "register":
                return seconds, peak, size(kept / "registers")
            return seconds, peak, said(kind, result)
        return run

    def keep(self, sources, calls):
        """Not timed: the registers, a campaign, and DuckDB's own database file."""
        uphold = [self.uphold, "--data-dir", str(self.kept)]
        timing.timed([*uphold, "caller", "add", "Bench"])
        for source, day, file in sources:
            words = ["register", "import", "--quiet", "--source", source, "--as-of", day]
            timing.timed([*uphold, *words, str(file)])
        self.campaign.write_text('name = "Bench"\ncaller = "Bench"\n')
        if "duckdb" in self.peers:
            given = {"database": self.database, "numbers": self.data / f"tps-{EDITIONS[2]}.txt",
                     "register": self.data / "register.csv"}
            if calls:
                given["records"] = calls
            self.ask_duckdb("keep", given)

    def ask_duckdb(self, work, given):
        script = pathlib.Path(__file__).parent / "peers" / "in_duckdb.py"
        timing.timed([sys.executable, str(script), work, *(f"{key}={value}" for key, value in given.items())])


def look_ups(measure, rounds, scratch):
    """Nanoseconds for one look-up within a program, as the example of `vault` measures them on its own registers."""
    folder = fresh(scratch / "look-ups")
    subprocess.run([measure, str(folder)], stdout=subprocess.DEVNULL, check=True)
    found = collections.defaultdict(list)
    for _ in range(rounds):
        said = subprocess.run([measure, str(folder), "look-up"], stdout=subprocess.PIPE, text=True, check=True).stdout
        for what, nanoseconds in re.findall(r"^(\w+: .*numbers.*), ([\d.]+) ns each", said, re.MULTILINE):
            found[what].append(float(nanoseconds))
    shutil.rmtree(folder)
    return dict(found)


def counted(work, out):
    """What a peer wrote."""
    if work == "register":
        return size(out)
    if work == "audit":
        return lines(out / "by_line.csv", out / "schedule.csv")
    return {name: rows([file for file in out.rglob("*") if name in str(file.relative_to(out)) and file.is_file()])
            for name in ("callable", "blocked", "unreadable")}


def said(kind, result):
    """What `uphold` wrote, which must be what it says."""
    if kind == "open":
        return None
    if kind.startswith("audit"):
        file = "audit.json" if kind == "audit-schedule" else "counts.json"
        found = json.loads((result / file).read_text())
        by_line = {line: cut["unlawful"]["low"] for line, cut in found["by_line"].items()}
        by_month = {month: cut["unlawful"]["low"] for month, cut in found["by_month"].items()}
        return totals(found["unlawful"]["any"]["low"], by_line, by_month)
    summary = json.loads((result / "summary.json").read_text())
    told = {name: summary[name] for name in ("callable", "blocked", "unreadable")}
    alone = result / "verdicts.csv"
    wrote = {name: lines_that_say(name, alone) for name in told} if alone.exists() else counted(kind, result)
    if wrote != told:
        raise timing.Failed(f"says {told} and wrote {wrote}")
    return told


def lines(by_line, schedule):
    """Unlawful calls by line and by month, and all together."""
    lines, months, calls = collections.Counter(), collections.Counter(), 0
    for row in by_line.read_text().replace('"', "").splitlines()[1:]:
        line, month, count = row.split(",")
        lines[line] += int(count)
        months[month] += int(count)
        calls += int(count)
    if schedule.exists() and rows([schedule]) != calls:
        raise timing.Failed("its schedule does not hold the calls that it counts")
    return totals(calls, lines, months)


def totals(calls, by_line, by_month):
    """Counts that say whether two tables agree, not only their sums."""
    weighed = sum(place * count for place, (_, count) in enumerate(sorted(by_line.items()), 1))
    return {"unlawful": calls, "lines": sum(count > 0 for count in by_line.values()), "weighed by line": weighed,
            "weighed by month": sum(int(month.replace("-", "")) * count for month, count in by_month.items())}


def rows(files):
    """Rows that begin with a number; a row's second line, in a quoted cell, does not."""
    if not files:
        return 0
    found = subprocess.run(["grep", "-hcE", '^"?[+]?[0-9]', *map(str, files)], env={"LC_ALL": "C"},
                           stdout=subprocess.PIPE, check=False)
    return sum(map(int, found.stdout.split()))


def lines_that_say(word, file):
    """Lines of a file that hold this word and nothing else."""
    found = subprocess.run(["grep", "-cx", word, str(file)], env={"LC_ALL": "C"}, stdout=subprocess.PIPE, check=False)
    return int(found.stdout)


def size(folder):
    """Bytes of what was kept, which need not be equal."""
    return {"bytes": sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())}


def fresh(out):
    """An empty folder."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    return out
