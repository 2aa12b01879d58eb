
-- ---------------------------------------------------------------------------------------------
-- Step 2: each row gets its number, its moment, and perhaps a reason why it is no call.
-- ---------------------------------------------------------------------------------------------

-- A clock shows a quarter of an hour once, twice (in autumn) or never (in spring).
CREATE TABLE clock_quarters AS
WITH shown AS (
    SELECT DISTINCT zone, start_clock // 900 AS quarter FROM spelled WHERE start_clock IS NOT NULL
    UNION
    SELECT DISTINCT zone, end_clock // 900 FROM spelled WHERE end_clock IS NOT NULL)
SELECT s.zone, s.quarter, max(o.offset_seconds) AS first_offset, min(o.offset_seconds) AS last_offset
FROM shown s JOIN offsets o
  ON o.zone = s.zone
 AND s.quarter * 900 - o.offset_seconds >= o.from_utc
 AND s.quarter * 900 - o.offset_seconds < o.until_utc
GROUP BY s.zone, s.quarter;

CREATE TABLE records AS
WITH
-- The number, and both moments if the clock leaves two.
timed AS (
    SELECT s.*,
        CASE WHEN r.dialled IS NULL THEN simple(without_marks(s.dialled)) ELSE r.number END AS number,
        coalesce(s.start_at, s.start_clock - q.first_offset) AS clock_first,
        coalesce(s.start_at, s.start_clock - q.last_offset) AS clock_last,
        coalesce(s.end_at, s.end_clock - e.last_offset) AS ended_last,
        coalesce(s.end_at, s.end_clock - e.first_offset) AS ended_first
    FROM spelled s
    LEFT JOIN readings r ON r.dialled = s.dialled
    LEFT JOIN clock_quarters q ON q.zone = s.zone AND q.quarter = s.start_clock // 900
    LEFT JOIN clock_quarters e ON e.zone = s.zone AND e.quarter = s.end_clock // 900),
-- Where the row holds the moment as an epoch too, that decides an hour which the clock shows twice.
decided AS (
    SELECT *,
        abs(epoch - clock_first) <= 5 AND NOT abs(epoch - clock_last) <= 5 AS is_first,
        abs(epoch - clock_last) <= 5 AND NOT abs(epoch - clock_first) <= 5 AS is_last
    FROM timed),
begun AS (
    SELECT *,
        CASE WHEN is_last THEN clock_last ELSE clock_first END AS start_first,
        CASE WHEN is_first THEN clock_first ELSE clock_last END AS start_last,
        recorded(clock_first) AND recorded(clock_last) AS usable
    FROM decided),
lasted AS (
    SELECT *,
        CASE WHEN NOT by_end THEN length
             WHEN NOT ended THEN 0
             WHEN recorded(ended_first) AND recorded(ended_last) AND ended_last >= start_last
             THEN ended_last - start_last END AS seconds
    FROM begun)
SELECT
    system, file, row,
    CASE WHEN again THEN 'duplicate-file'
         WHEN NOT shape THEN 'unreadable-row'
         WHEN inbound THEN 'inbound'
         WHEN NOT regexp_matches(dialled, '[0-9]') THEN 'no-number'
         WHEN regexp_full_match(dialled, '[0-9]{1,6}') THEN 'internal'
         WHEN number IS NULL THEN 'impossible-number'
         WHEN usable IS NOT TRUE THEN 'unreadable-row'
         WHEN seconds IS NULL THEN 'unreadable-row'
         WHEN EXISTS (SELECT 1 FROM own_lines o WHERE o.number = lasted.number
                      AND start_first BETWEEN o.held_from AND o.held_until) THEN 'inbound' END AS class,
    number, start_first, start_last, seconds, connected, withheld, marked, leg,
    -- A row without an id is known by its line, its moment and its length.
    coalesce(id, '=' || line || '|' || start_first || '|' || seconds) AS id,
    other
FROM lasted;

-- ---------------------------------------------------------------------------------------------
-- Step 3: rows of one system to one number that share an id, directly or through others, are one
-- call. An id that returns more than a day (86,400 seconds) after the last row that bears it names
-- another call: machines count anew after a restart.
-- ---------------------------------------------------------------------------------------------

-- The rows that bear an id which another row bears too; `turn` counts how often it has returned.
CREATE TABLE bearers AS
WITH borne AS (
    SELECT system, number, id, file, row, start_first FROM records WHERE class IS NULL
    UNION ALL
    SELECT system, number, other, file, row, start_first
    FROM records WHERE class IS NULL AND other IS NOT NULL AND other <> id),
several AS (
    SELECT system, number, id FROM borne GROUP BY system, number, id HAVING count(*) > 1),
gaps AS (
    SELECT b.*, start_first - lag(start_first) OVER (
        PARTITION BY b.system, b.number, b.id ORDER BY start_first, file, row) AS gap
    FROM borne b
    JOIN several s ON s.system = b.system AND s.number = b.number AND s.id = b.id)
SELECT * EXCLUDE (gap), count(*) FILTER (WHERE gap > 86400) OVER (
    PARTITION BY system, number, id ORDER BY start_first, file, row) AS turn
FROM gaps;

-- Each id at each turn that more than one row bears has a number of its own.
CREATE TABLE shared_ids AS
WITH shared AS (
    SELECT system, number, id, turn, row_number() OVER () AS nth FROM (
        SELECT system, number, id, turn FROM bearers
        GROUP BY system, number, id, turn HAVING count(*) > 1))
SELECT b.file, b.row, s.nth
FROM bearers b
JOIN shared s ON s.system = b.system AND s.number = b.number AND s.id = b.id AND s.turn = b.turn;

-- Two of them in one row belong together, and so does what they belong to: each id takes the
-- least number of those that it can be reached from, until nothing changes any more.
CREATE TABLE pairs AS
SELECT DISTINCT a.nth AS a, b.nth AS b
FROM shared_ids a JOIN shared_ids b ON b.file = a.file AND b.row = a.row AND b.nth <> a.nth;

CREATE TABLE families AS
WITH RECURSIVE reached(nth, family) USING KEY (nth) AS (
    SELECT a, least(a, min(b)) FROM pairs GROUP BY a
    UNION ALL
    SELECT p.b, min(r.family)
    FROM reached r
    JOIN pairs p ON p.a = r.nth
    JOIN recurring.reached known ON known.nth = p.b
    WHERE r.family < known.family
    GROUP BY p.b)
SELECT nth, family FROM reached;

-- The rows of calls that have several.
CREATE TABLE legs AS
WITH named AS (
    SELECT s.file, s.row, min(coalesce(f.family, s.nth)) AS call
    FROM shared_ids s LEFT JOIN families f ON f.nth = s.nth GROUP BY s.file, s.row),
together AS (
    SELECT r.*, n.call FROM records r JOIN named n ON n.file = r.file AND n.row = r.row)
SELECT * EXCLUDE (class),
    -- The first tells the call: one that dialled before one that is only a leg, then the earlier.
    row_number() OVER (PARTITION BY system, number, call ORDER BY leg, start_first, file, row) AS place,
    -- The same row again.
    row_number() OVER (PARTITION BY system, number, call, id, start_first, seconds, leg ORDER BY file, row) AS times,
    min(leg) OVER (PARTITION BY system, number, call) AS least_leg
FROM together;

CREATE TABLE calls_of_systems AS
SELECT system, number,
    max(CASE WHEN place = 1 THEN file END) AS file,
    max(CASE WHEN place = 1 THEN row END) AS row,
    max(CASE WHEN place = 1 THEN start_first END) AS first,
    max(CASE WHEN place = 1 THEN start_last END) AS last,
    max(start_last + seconds) AS ended,
    max(CASE WHEN leg = least_leg THEN connected END) AS connected,
    CASE WHEN max(withheld) = 2 THEN 2 ELSE min(withheld) END AS withheld,
    bool_or(marked) AS marked
FROM legs GROUP BY system, number, call
UNION ALL
SELECT system, number, file, row, start_first, start_last, start_last + seconds, connected, withheld, marked
FROM records r
WHERE class IS NULL AND NOT EXISTS (SELECT 1 FROM legs l WHERE l.file = r.file AND l.row = r.row);
