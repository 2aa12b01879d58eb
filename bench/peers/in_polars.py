"""The works in Polars, lazily and streamed."""

import os

import asked

os.environ["POLARS_MAX_THREADS"] = str(asked.THREADS)

import polars as pl  # noqa: E402


def listed(numbers):
    columns = {"number": pl.Int64}
    return pl.scan_csv(numbers, has_header=False, schema=columns).with_columns(listed=True)


def sorted_out(rows, out, header=True):
    """Rows by verdict, into one file each."""
    parts = pl.PartitionBy(out, key="verdict", include_key=False)
    rows.sink_csv(parts, include_header=header, engine="streaming")


def screen(leads, numbers, out):
    columns = dict.fromkeys(["id", "name", "phone", "postcode", "source"], pl.String)
    digits = pl.col("phone").str.replace_all(r" ?\(0\)|\.0$| ext .*$|[^0-9]+", "")
    d = pl.col("d")
    national = (
        pl.when(d.str.starts_with("0044")).then(d.str.slice(4))
        .when(d.str.starts_with("44") & (d.str.len_bytes() == 12)).then(d.str.slice(2))
        .when(d.str.starts_with("0")).then(d.str.slice(1))
        .otherwise(d)
    )
    listing = pl.when(pl.col("listed")).then(pl.lit("blocked")).otherwise(pl.lit("callable"))
    verdict = pl.when(pl.col("n").str.len_bytes() == 10).then(listing).otherwise(pl.lit("unreadable"))
    rows = (
        pl.scan_csv(leads, schema=columns)
        .with_columns(d=digits)
        .with_columns(n=national)
        .with_columns(number=pl.col("n").cast(pl.Int64, strict=False))
    )
    kept = listed(numbers)
    if asked.is_short(leads, numbers):
        rows = rows.collect(engine="streaming").lazy()
        kept = kept.join(rows.select("number"), on="number", how="semi")
    rows = rows.join(kept, on="number", how="left", maintain_order="none")
    sorted_out(rows.select(*columns, verdict=verdict), out)


def clean(leads, numbers, out):
    verdict = pl.when(pl.col("listed")).then(pl.lit("blocked")).otherwise(pl.lit("callable"))
    rows = (
        pl.scan_csv(leads, has_header=False, schema={"phone": pl.String})
        .with_columns(number=pl.col("phone").str.slice(3).cast(pl.Int64))
        .join(listed(numbers), on="number", how="left", maintain_order="none")
        .select("phone", verdict=verdict)
    )
    sorted_out(rows, out, header=False)


def audit(records, register, out, schedule=None):
    # In a text file, days are compared and cut as text, which is faster than reading them.
    text = not records.endswith(".parquet")
    day = pl.lit if text else lambda day: pl.lit(day).str.to_date()
    (first, one), (second, two), (_, three) = asked.COUNTS_FROM
    counts_from = (
        pl.when(pl.col("listed_on") <= day(first)).then(day(one))
        .when(pl.col("listed_on") <= day(second)).then(day(two))
        .otherwise(day(three))
    )
    dated = pl.scan_csv(register, schema={"number": pl.Int64, "listed_on": pl.String if text else pl.Date})
    dated = dated.select(called="number", counts_from=counts_from)
    if text:
        calls = pl.scan_csv(records, schema={"call_id": pl.Int64, "caller": pl.Int64, "called": pl.Int64,
                                             "start": pl.String, "talk_time": pl.Int32})
        month = pl.col("start").str.slice(0, 7)
    else:
        calls = pl.scan_parquet(records).with_columns(pl.col("caller", "called").cast(pl.Int64))
        month = pl.col("start").dt.truncate("1mo")
    unlawful = (
        calls.filter(pl.col("talk_time") > 0)
        .join(dated, on="called", how="inner", maintain_order="none")
        .filter(pl.col("start") >= pl.col("counts_from"))
    )
    if schedule:
        found = unlawful.select("call_id", "caller", "called", "start").collect(engine="streaming")
        found.write_csv(f"{out}/schedule.csv")
        unlawful = found.lazy()
    by_line = (
        unlawful.group_by("caller", month.alias("month"))
        .agg(calls=pl.len())
        .select(line=pl.format("0{}", "caller"), month=pl.col("month").cast(pl.String).str.slice(0, 7), calls="calls")
    )
    by_line.collect(engine="streaming").write_csv(f"{out}/by_line.csv")


asked.work()
