#!/usr/bin/env python3
"""Runs recompute.sql and prints its tables. Needs Python 3 and `pip install duckdb`.

With --json it prints the tables as one JSON object, lists of calls included.
"""

import json
import os
import sys

import duckdb

TABLES = ("waterfall", "figures", "by_month", "unlawful_calls")


def main() -> None:
    os.chdir(os.path.dirname(os.path.abspath(__file__)))
    connection = duckdb.connect()
    with open("recompute.sql", encoding="utf-8") as script:
        connection.execute(script.read())
    if "--json" in sys.argv[1:]:
        tables = {name: connection.execute(f"FROM {name}").fetchall() for name in TABLES}
        json.dump(tables, sys.stdout)
        return
    for name in TABLES[:3]:
        print(name)
        for row in connection.execute(f"FROM {name}").fetchall():
            print("   ", *row)
    count = connection.execute("SELECT count(*) FROM unlawful_calls").fetchone()[0]
    print(f"unlawful_calls: {count} (COPY unlawful_calls TO 'unlawful_calls.csv' writes them down)")


main()
