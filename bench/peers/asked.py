"""What the race asks of a peer, and what they all know of the files.

A peer is called as `in_duckdb.py WORK key=value …` and does one work with the best query that we know for it. It may
reorder rows and write several files, and knows this one layout, numbers in these forms alone, and nothing of
reasons, duplicates, legs, doubts, clocks or evidence.
"""

import os
import sys

THREADS = os.cpu_count() or 1
# Editions that are held. A number is proved to be listed from the first edition that it stands in;
# 28 days later calls to it are unlawful.
COUNTS_FROM = (("2021-06-01", "2021-06-29"), ("2022-09-01", "2022-09-29"), ("2024-01-01", "2024-01-29"))


def work():
    """The function of the script that is asked for, with what it is given."""
    name, *given = sys.argv[1:]
    values = dict(word.split("=", 1) for word in given)
    vars(sys.modules["__main__"])[name](**values)


def is_short(leads, numbers):
    """Whether the list is much shorter than the register: then it is better to look for the register's
    numbers among the leads than the other way round."""
    return os.path.getsize(leads) < os.path.getsize(numbers)


def counts_from(listed_on, date=lambda text: f"DATE '{text}'"):
    """SQL: the day from which calls to a number count, by the day on which it was listed."""
    (first, one), (second, two), (_, three) = COUNTS_FROM
    return (f"CASE WHEN {listed_on} <= {date(first)} THEN {date(one)} "
            f"WHEN {listed_on} <= {date(second)} THEN {date(two)} ELSE {date(three)} END")


def national(digits, length="length", substr="substr"):
    """SQL: the national number without its 0, of digits as they were written."""
    return (f"CASE WHEN {digits} LIKE '0044%' THEN {substr}({digits}, 5) "
            f"WHEN {digits} LIKE '44%' AND {length}({digits}) = 12 THEN {substr}({digits}, 3) "
            f"WHEN {digits} LIKE '0%' THEN {substr}({digits}, 2) ELSE {digits} END")
