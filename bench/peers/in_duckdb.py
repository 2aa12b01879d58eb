"""The works in DuckDB, from CSV or Parquet, or from a database file of its own (`database=`)."""

import os

import duckdb

import asked

# What stands between digits, without regular expressions, which are slower.
DIGITS = """translate(replace(CASE WHEN contains(phone, ' ext') THEN split_part(phone, ' ext', 1)
                   WHEN ends_with(phone, '.0') THEN left(phone, -2) ELSE phone END, '(0)', ''),
          ' +-().''tel:' || chr(160), '')"""
RECORDS = ("{'call_id': 'BIGINT', 'caller': 'BIGINT', 'called': 'BIGINT', "
           "'start': 'TIMESTAMP', 'talk_time': 'INTEGER'}")


def opened(database=None):
    db = duckdb.connect(database or ":memory:", read_only=bool(database))
    return settled(db)


def settled(db):
    db.execute(f"SET threads TO {asked.THREADS}")
    db.execute("SET preserve_insertion_order = false")
    db.execute("SET enable_progress_bar = false")
    return db


def listed(db, listed, place="TEMP TABLE"):
    db.execute(f"CREATE {place} listed AS SELECT number FROM "
               f"read_csv('{listed}', header=false, columns={{'number': 'BIGINT'}})")


def dated(db, register, place="TEMP TABLE"):
    db.execute(f"CREATE {place} dated AS SELECT number, {asked.counts_from('listed_on')} AS counts_from FROM "
               f"read_csv('{register}', header=true, columns={{'number': 'BIGINT', 'listed_on': 'DATE'}})")


def keep(database, numbers, register, records=None):
    """The database file: made once, not timed."""
    db = settled(duckdb.connect(database))
    listed(db, numbers, "TABLE")
    dated(db, register, "TABLE")
    if records:
        db.execute(f"CREATE TABLE calls AS FROM read_csv('{records}', header=true, columns={RECORDS})")


def parquet(records, out):
    """The same records as Parquet, numbers as text: made once, not timed."""
    db = duckdb.connect()
    db.execute(f"COPY (SELECT call_id, '0' || caller AS caller, '0' || called AS called, start, talk_time "
               f"FROM read_csv('{records}', header=true, columns={RECORDS})) "
               f"TO '{out}.part' (FORMAT parquet, COMPRESSION zstd)")
    os.replace(f"{out}.part", out)


def register(database, numbers):
    """A register alone, as a table of its own file."""
    listed(settled(duckdb.connect(database)), numbers, "TABLE")


def screen(leads, numbers, out, database=None):
    db, kept = opened(database), "listed"
    read = f"""(SELECT * EXCLUDE (d, n), length(n) = 10 AS readable, CASE WHEN length(n) = 10 THEN TRY_CAST(n AS BIGINT) END AS asked
        FROM (SELECT *, {asked.national('d')} AS n FROM (
            SELECT *, {DIGITS} AS d FROM read_csv('{leads}', header=true, quote='"', escape='"', columns={{
                'id': 'VARCHAR', 'name': 'VARCHAR', 'phone': 'VARCHAR', 'postcode': 'VARCHAR', 'source': 'VARCHAR'}}))))"""
    if asked.is_short(leads, numbers):
        db.execute(f"CREATE TEMP TABLE short AS FROM {read}")
        every = "listed" if database else f"read_csv('{numbers}', header=false, columns={{'number': 'BIGINT'}})"
        db.execute(f"CREATE TEMP TABLE hits AS SELECT number FROM {every} WHERE number IN (SELECT asked FROM short)")
        read, kept = "short", "hits"
    elif not database:
        listed(db, numbers)
    db.execute(f"""
COPY (
    SELECT id, name, phone, postcode, source, CASE WHEN readable
        THEN CASE WHEN number IS NULL THEN 'callable' ELSE 'blocked' END ELSE 'unreadable' END AS verdict
    FROM {read} LEFT JOIN {kept} ON number = asked
) TO '{out}' (FORMAT csv, HEADER, PARTITION_BY (verdict), OVERWRITE_OR_IGNORE)""")


def clean(leads, numbers, out, database=None):
    db = opened(database)
    if not database:
        listed(db, numbers)
    db.execute(f"""
COPY (
    SELECT phone, CASE WHEN number IS NULL THEN 'callable' ELSE 'blocked' END AS verdict
    FROM read_csv('{leads}', header=false, columns={{'phone': 'VARCHAR'}})
    LEFT JOIN listed ON number = substr(phone, 4)::BIGINT
) TO '{out}' (FORMAT csv, HEADER false, PARTITION_BY (verdict), OVERWRITE_OR_IGNORE)""")


def audit(records, register, out, database=None, schedule=None):
    db, calls = opened(database), "calls"
    if not database:
        dated(db, register)
        calls = f"read_csv('{records}', header=true, columns={RECORDS})"
        if records.endswith(".parquet"):
            calls = (f"(SELECT * REPLACE (caller::BIGINT AS caller, called::BIGINT AS called) FROM '{records}') AS calls")
    unlawful = f"FROM {calls} JOIN dated ON number = called WHERE talk_time > 0 AND start >= counts_from"
    if schedule:
        db.execute(f"CREATE TEMP TABLE found AS SELECT call_id, caller, called, start {unlawful}")
        db.execute(f"COPY found TO '{out}/schedule.csv' (HEADER)")
        unlawful = "FROM found"
    db.execute(f"""
COPY (SELECT '0' || caller AS line, strftime(month, '%Y-%m') AS month, calls FROM (
    SELECT caller, date_trunc('month', start) AS month, count(*) AS calls {unlawful} GROUP BY ALL)
) TO '{out}/by_line.csv' (HEADER)""")


asked.work()
