"""Race `uphold` against what a user might reach for instead, on files that were made from a seed.

Every tool does the same work on the same files, in turn, several times over, with the files in the
system's cache and its output in memory; ratios are those of medians within this one run. All who count
must count the same as was drawn when the files were made, or have no figure. Each program is timed from its
start to its end. The files are made by `cargo xtask bench`.
"""

import argparse
import importlib.util
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile

import shown
import timing
import works


def main():
    arguments = parse()
    scratch = memory_backed(arguments.scratch)
    try:
        results = race(arguments, scratch)
        look_ups = {}
        if arguments.measure and (not arguments.only or "look-up" in arguments.only):
            try:
                look_ups = works.look_ups(arguments.measure, arguments.rounds, scratch)
            except subprocess.CalledProcessError as why:
                print(f"look-ups have no figure: {why}")
    finally:
        shutil.rmtree(scratch)
    report = pathlib.Path(arguments.report)
    report.mkdir(parents=True, exist_ok=True)
    head = {"machine": timing.machine(), "rounds": arguments.rounds, "least_peak": timing.least(),
            "look-ups": look_ups}
    (report / "race.json").write_text(json.dumps(head | {"works": results}, indent=1) + "\n")
    (report / "race.md").write_text(shown.table(head, results))
    (report / "race.svg").write_text(shown.picture(head, results))
    print(shown.table(head, results))
    lost = [work["title"] for work in results if any("uphold" in name and racer["failed"]
                                                     for name, racer in work["racers"].items())]
    return f"uphold has no figure for: {'; '.join(lost)}" if lost else 0


def parse():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--uphold", required=True)
    parser.add_argument("--data", required=True, type=pathlib.Path, help="the folder with the files")
    parser.add_argument("--leads", required=True, type=int)
    parser.add_argument("--calls", required=True, type=int)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--patience", type=int, default=1800, help="seconds for one program")
    parser.add_argument("--scratch", required=True, help="for output, where no memory can be had")
    parser.add_argument("--report", required=True, help="the folder for the table and the picture")
    parser.add_argument("--measure", help="the example of `vault` that measures look-ups")
    parser.add_argument("--only", nargs="*", help="these works only")
    return parser.parse_args()


def memory_backed(fallback):
    """A scratch folder in memory where the system has one, so that no disk is measured."""
    shared = pathlib.Path("/dev/shm")
    if shared.is_dir() and os.access(shared, os.W_OK):
        return pathlib.Path(tempfile.mkdtemp(prefix="uphold-bench-", dir=shared))
    os.makedirs(fallback, exist_ok=True)
    return pathlib.Path(tempfile.mkdtemp(dir=fallback))


def race(arguments, scratch):
    peers = [name for name in works.PEERS if importlib.util.find_spec(name)]
    for name in works.PEERS.keys() - peers:
        print(f"{works.PEERS[name]} is not installed: the race goes on without it")
    field = works.Field(arguments.data, arguments.uphold, peers, scratch, arguments.patience)
    data, calls = arguments.data, arguments.data / f"calls-{arguments.calls}.csv"
    wanted = dict(programme(field, arguments))
    if arguments.only:
        if unknown := set(arguments.only) - wanted.keys() - {"look-up"}:
            sys.exit(f"there is no work {', '.join(sorted(unknown))}; there are {', '.join(wanted)} and look-up")
        wanted = {name: start for name, start in wanted.items() if name in arguments.only}
    if not wanted:
        return []
    sources = [("tps", day, data / f"tps-{day}.txt") for day in works.EDITIONS]
    sources += [("ctps", day, data / "ctps.txt") for day in works.EDITIONS[::2]]
    field.keep(sources, calls if wanted.keys() & {"audit", "audit-schedule"} else None)
    if "audit-parquet" in wanted and not calls.with_suffix(".parquet").exists():
        if "duckdb" not in peers:
            print("the records are not there as Parquet, which DuckDB writes: that work is left out")
            del wanted["audit-parquet"]
        else:
            field.ask_duckdb("parquet", {"records": calls, "out": calls.with_suffix(".parquet")})
    return [run(name, start(name), arguments.rounds, scratch) for name, start in wanted.items()]


def programme(field, arguments):
    """All works by name, each with what makes it ready, and the peers' part in it."""
    data, few, leads = arguments.data, min(arguments.leads, 1_346_503), arguments.leads
    listed, dated = data / f"tps-{works.EDITIONS[2]}.txt", data / "register.csv"

    def peers(work, **given):
        every = {shown: (name, (work, given)) for name, shown in works.PEERS.items()}
        if "parquet" not in str(given.get("records")):
            every |= {"DuckDB, its own file": ("duckdb", (work, given | {"database": field.database}))}
        return every

    def screening(title, kind, file):
        given = {"leads": data / file, "numbers": listed, "out": "{out}"}
        return lambda name: field.work(name, title, data / file, truth(data, file), peers(kind, **given))

    def audit(title, kind, **more):
        file, drawn = data / f"calls-{arguments.calls}.{kind}", truth(data, f"calls-{arguments.calls}.csv")
        given = {"records": file, "register": dated, "out": "{out}"} | more
        return lambda name: field.work(name, title, file, drawn, peers("audit", **given))

    yield "screen", screening(f"Screen {few:,} leads", "screen", f"leads-{few}.csv")
    if leads > few:
        yield "screen-large", screening(f"Screen {leads:,} leads", "screen", f"leads-{leads}.csv")
    yield "clean", screening(f"Screen {leads:,} clean numbers", "clean", f"clean-{leads}.txt")
    yield "audit", audit(f"Audit {arguments.calls:,} calls, by line and month", "csv")
    yield "audit-parquet", audit(f"Audit {arguments.calls:,} calls from Parquet", "parquet")
    every = "with every unlawful call listed"
    yield "audit-schedule", audit(f"Audit {arguments.calls:,} calls, {every}", "csv", schedule="yes")
    own = {"DuckDB": ("duckdb", ("register", {"database": "{out}/register.db", "numbers": listed}))}
    taken = f"Take in a register of {truth(data, listed.name)['numbers']:,} numbers"
    yield "register", lambda name: field.work(name, taken, listed, None, own)
    opened = "Open the registers and answer for one number"
    yield "open", lambda name: field.work(name, opened, listed, None, {})


def truth(data, file):
    return json.loads((data / f"{file}.json").read_text())


def run(name, work, rounds, scratch):
    """All racers in turn, so many times."""
    print(f"{work.title}: {work.input.stat().st_size / 1e6:,.0f} MB", flush=True)
    found = {name: {"seconds": [], "peak": 0, "counts": None, "failed": None} for name in work.racers}
    for _ in range(rounds):
        for racer, result in found.items():
            once(work, racer, result, scratch)
    for racer, result in found.items():
        told = result["failed"] or f"{statistics.median(result['seconds']):.3f} s, {result['peak']:.0f} MB"
        print(f"  {racer:<22} {told} {result['counts'] or ''}", flush=True)
    agree(found)
    return {"name": name, "title": work.title, "bytes": work.input.stat().st_size, "racers": found}


def once(work, racer, result, scratch):
    """One racer's turn, unless it failed before; others may have pushed the file out of the cache."""
    if result["failed"]:
        return
    out = works.fresh(scratch / "out")
    with open(work.input, "rb", buffering=0) as file:
        while file.read(1 << 24):
            pass
    try:
        seconds, peak, counts = work.racers[racer](out)
        judge(counts, work.truth)
    except timing.Failed as why:
        result["failed"] = str(why)
        return
    finally:
        shutil.rmtree(out)
    result["seconds"].append(round(seconds, 4))
    result["peak"] = max(result["peak"], round(peak, 1))
    result["counts"] = counts


def judge(counts, truth):
    """Counts must be those that were drawn when the files were made."""
    if truth and counts:
        wrong = {key: counts[key] for key in truth if counts[key] != truth[key]}
        if wrong:
            raise timing.Failed(f"counts {wrong}, and {truth} were drawn")


def agree(found):
    """Where tables were made, all must have the same; those that differ from `uphold` have no figure."""
    ours = found.get("uphold", {}).get("counts")
    for name, result in found.items():
        if ours and "unlawful" in ours and result["counts"] and result["counts"] != ours:
            result["failed"] = f"counts {result['counts']}, and uphold {ours}"
            print(f"  {name}: {result['failed']}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
