
-- ---------------------------------------------------------------------------------------------
-- Step 4: calls of different systems to one number that begin close together are one call.
-- ---------------------------------------------------------------------------------------------

CREATE TABLE turns AS
WITH gaps AS (
    SELECT *, first - lag(first) OVER (PARTITION BY number ORDER BY first, file, row) AS gap
    FROM calls_of_systems),
islands AS (
    SELECT *, count(*) FILTER (WHERE gap > getvariable('same_call'))
              OVER (PARTITION BY number ORDER BY first, file, row) AS island
    FROM gaps),
-- The first call of one system is the first of another, the second the second, and so on.
counted AS (
    SELECT *, row_number() OVER (PARTITION BY number, island, system ORDER BY first, file, row) AS turn
    FROM islands)
SELECT *, row_number() OVER (PARTITION BY number, island, turn ORDER BY first, file, row) AS place
FROM counted;

-- Where they differ in their beginning, the call began at one of them; where they differ in
-- whether somebody answered, that is open.
CREATE TABLE calls AS
SELECT number,
    max(CASE WHEN place = 1 THEN file END) AS file,
    max(CASE WHEN place = 1 THEN row END) AS row,
    min(first) AS first, max(last) AS last, max(ended) AS ended,
    CASE WHEN min(connected) = max(connected) THEN min(connected) ELSE 1 END AS connected,
    CASE WHEN max(withheld) = 2 THEN 2 ELSE min(withheld) END AS withheld,
    bool_or(marked) AS marked
FROM turns GROUP BY number, island, turn;
