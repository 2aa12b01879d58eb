"""The works in ClickHouse, inside this process (chdb)."""

from chdb import session

import asked

DIGITS = r"replaceRegexpAll(phone, ' ?\\(0\\)|\\.0$| ext .*$|[^0-9]+', '')"
LEADS = "id String, name String, phone String, postcode String, source String"
RECORDS = "call_id UInt64, caller UInt64, called UInt64, start DateTime, talk_time UInt32"


def asks(*queries):
    """Queries in turn, in a session that is kept nowhere."""
    with session.Session() as db:
        db.query(f"SET max_threads = {asked.THREADS}, max_insert_threads = {asked.THREADS}, session_timezone = 'UTC'")
        for query in queries:
            db.query(query)


def listed(numbers, among=""):
    return f"(SELECT number FROM file('{numbers}', 'CSV', 'number UInt64') {among})"


def screen(leads, numbers, out):
    kept, first = listed(numbers), []
    read = f"""(SELECT id, name, phone, postcode, source, length(n) = 10 AS readable, toUInt64OrZero(n) AS asked
FROM (SELECT *, {asked.national('d')} AS n FROM (
    SELECT *, {DIGITS} AS d FROM file('{leads}', 'CSVWithNames', '{LEADS}'))))"""
    if asked.is_short(leads, numbers):
        first = ["CREATE DATABASE race", f"CREATE TABLE race.short ENGINE = Memory AS {read}"]
        read, kept = "race.short", listed(numbers, "WHERE number IN (SELECT asked FROM race.short)")
    asks(*first, f"""
INSERT INTO FUNCTION file('{out}/{{_partition_id}}.csv', 'CSVWithNames', '{LEADS}, verdict String')
PARTITION BY verdict
SELECT id, name, phone, postcode, source,
    multiIf(not readable, 'unreadable', asked IN {kept}, 'blocked', 'callable') AS verdict
FROM {read}""")


def clean(leads, numbers, out):
    asks(f"""
INSERT INTO FUNCTION file('{out}/{{_partition_id}}.csv', 'TSV', 'phone String, verdict String')
PARTITION BY verdict
SELECT phone, if(toUInt64(substr(phone, 4)) IN {listed(numbers)}, 'blocked', 'callable') AS verdict
FROM file('{leads}', 'TSV', 'phone String')""")


def audit(records, register, out, schedule=None):
    kind = "Parquet" if records.endswith(".parquet") else "CSVWithNames"
    calls = f"file('{records}', '{kind}', '{RECORDS}')"
    counts_from = asked.counts_from("listed_on", lambda text: f"toDate('{text}')")
    dated = (f"(SELECT number, {counts_from} AS counts_from "
             f"FROM file('{register}', 'CSVWithNames', 'number UInt64, listed_on Date'))")
    unlawful = (f"FROM {calls} AS calls INNER JOIN {dated} AS dated ON called = number "
                "WHERE talk_time > 0 AND start >= counts_from")
    queries = []
    if schedule:
        queries = [
            f"CREATE TABLE found ENGINE = Memory AS SELECT call_id, caller, called, start {unlawful}",
            f"INSERT INTO FUNCTION file('{out}/schedule.csv', 'CSVWithNames') SELECT * FROM found",
        ]
        unlawful = "FROM found"
    asks(*queries, f"""
INSERT INTO FUNCTION file('{out}/by_line.csv', 'CSVWithNames', 'line String, month String, calls UInt64')
SELECT concat('0', toString(caller)), formatDateTime(month, '%Y-%m'), calls FROM (
    SELECT caller, toStartOfMonth(start) AS month, count() AS calls {unlawful} GROUP BY caller, month)""")


asked.work()
