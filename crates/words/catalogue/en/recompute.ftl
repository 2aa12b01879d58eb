# README.txt of the recompute kit.

kit-title = How to compute these figures again without Uphold
kit-what = This folder holds a script in plain SQL for DuckDB, a database that anybody can have for nothing. It shares no code with Uphold. It reads the call records themselves and finds again: the class in which each row ends, the figures with their doubt, the months, and each unlawful call with its file and row.
kit-digests = First see that the records are the same. `inputs.sha256` names each file and its digest; in the folder in which the audit was started, have them compared:
kit-run = Then run the script in this folder, with DuckDB 1.5 or later (`pip install duckdb-cli` brings it too), or with Python and the package `duckdb`:
kit-moved = Where the records lie elsewhere now, change the line `SET VARIABLE records` at the top of the script.
kit-steps = The script goes step by step, as the report does: cells, rows, calls, judgement, figures. Each step is a table that stays, so that any row can be followed through it.
kit-data = The files beside it hold what cannot be found in the records. Each line can be checked by hand:
kit-offsets = `offsets.csv`: how far the clock of each zone is ahead of UTC, in seconds, and from when until when.
kit-standings = `standings.csv` and `default_standings.csv`: what the editions of the registers prove of a number on a day on which it was called, and of all numbers that no edition names.
kit-statements = `statements.csv`: objections and consents of numbers that were called, each with the first and the last second at which it can have been made or taken back.
kit-readings = `readings.csv`: cells that are read in another way than the simple reading of the script, or that can be no telephone number.
kit-converted =
    { $count ->
        [0] Nothing had to be copied: the script reads the records as they are.
        [one] { $count } file cannot be read by DuckDB as it is (a workbook, other characters, line breaks within cells, or an end that is missing). It was copied into `converted/`, row for row and cell for cell; compare it with its original.
       *[other] { $count } files cannot be read by DuckDB as they are (workbooks, other characters, line breaks within cells, or an end that is missing). They were copied into `converted/`, row for row and cell for cell; compare them with their originals.
    }
kit-copy = { $copy } is a copy of { $original }
