"""The works in DataFusion, in SQL."""

import datafusion

import asked

DIGITS = r"regexp_replace(phone, ' ?\(0\)|\.0$| ext .*$|[^0-9]+', '', 'g')"


def opened():
    settings = datafusion.SessionConfig().with_target_partitions(asked.THREADS)
    settings = settings.set("datafusion.execution.keep_partition_by_columns", "false")
    return datafusion.SessionContext(settings)


def table(db, name, path, columns, header=True, more=""):
    """A CSV file as a table, which is read where it is used."""
    columns = ", ".join(f"{column} {kind}" for column, kind in columns.items())
    db.sql(f"CREATE EXTERNAL TABLE {name} ({columns}) STORED AS CSV LOCATION '{path}' "
           f"OPTIONS ('format.has_header' '{str(header).lower()}' {more})")


def listed(db, numbers):
    table(db, "listed", numbers, {"number": "BIGINT"}, header=False)


def screen(leads, numbers, out):
    db = opened()
    listed(db, numbers)
    columns = dict.fromkeys(["id", "name", "phone", "postcode", "source"], "VARCHAR")
    table(db, "leads", leads, columns, more=", 'format.newlines_in_values' 'true'")
    db.sql(f"""
COPY (
    WITH digits AS (SELECT *, {DIGITS} AS d FROM leads),
    nationals AS (SELECT *, {asked.national('d')} AS n FROM digits)
    SELECT id, name, phone, postcode, source, CASE WHEN length(n) = 10
        THEN CASE WHEN number IS NULL THEN 'callable' ELSE 'blocked' END ELSE 'unreadable' END AS verdict
    FROM nationals LEFT JOIN listed ON number = TRY_CAST(n AS BIGINT)
) TO '{out}/' STORED AS CSV PARTITIONED BY (verdict) OPTIONS ('format.has_header' 'true')""").collect()


def clean(leads, numbers, out):
    db = opened()
    listed(db, numbers)
    table(db, "leads", leads, {"phone": "VARCHAR"}, header=False)
    db.sql(f"""
COPY (
    SELECT phone, CASE WHEN number IS NULL THEN 'callable' ELSE 'blocked' END AS verdict
    FROM leads LEFT JOIN listed ON number = CAST(substr(phone, 4) AS BIGINT)
) TO '{out}/' STORED AS CSV PARTITIONED BY (verdict) OPTIONS ('format.has_header' 'false')""").collect()


def audit(records, register, out, schedule=None):
    db = opened()
    table(db, "register", register, {"number": "BIGINT", "listed_on": "DATE"})
    if records.endswith(".parquet"):
        db.register_parquet("texts", records)
        db.sql("CREATE VIEW calls AS SELECT call_id, CAST(caller AS BIGINT) AS caller, "
               "CAST(called AS BIGINT) AS called, start, talk_time FROM texts")
    else:
        table(db, "calls", records, {"call_id": "BIGINT", "caller": "BIGINT", "called": "BIGINT",
                                     "start": "TIMESTAMP", "talk_time": "INT"})
    unlawful = f"""FROM calls JOIN (SELECT number, {asked.counts_from('listed_on')} AS counts_from FROM register)
        ON number = called WHERE talk_time > 0 AND start >= counts_from"""
    if schedule:
        found = db.sql(f"SELECT call_id, caller, called, start {unlawful}").cache()
        db.register_view("found", found)
        db.sql(f"COPY found TO '{out}/schedule.csv' STORED AS CSV OPTIONS ('format.has_header' 'true')").collect()
        unlawful = "FROM found"
    db.sql(f"""
COPY (SELECT concat('0', caller) AS line, to_char(month, '%Y-%m') AS month, calls FROM (
    SELECT caller, date_trunc('month', start) AS month, count(*) AS calls {unlawful} GROUP BY 1, 2)
) TO '{out}/by_line.csv' STORED AS CSV OPTIONS ('format.has_header' 'true')""").collect()


asked.work()
