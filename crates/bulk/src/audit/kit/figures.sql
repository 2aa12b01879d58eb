
-- ---------------------------------------------------------------------------------------------
-- Step 6: the figures. Low is what is proved; high is that, and what is open.
-- ---------------------------------------------------------------------------------------------

-- Each row ends in exactly one class, so that these add up to the rows.
CREATE TABLE waterfall AS
SELECT class, count(*) AS rows FROM (
    SELECT class FROM records WHERE class IS NOT NULL
    UNION ALL SELECT CASE WHEN times > 1 THEN 'duplicate' ELSE 'leg' END FROM legs WHERE place > 1
    UNION ALL SELECT 'other-system' FROM turns WHERE place > 1
    UNION ALL SELECT ground FROM results)
GROUP BY class ORDER BY class;

CREATE MACRO low(x) AS count(*) FILTER (WHERE x = 2);
CREATE MACRO high(x) AS count(*) FILTER (WHERE x > 0);

CREATE TABLE figures AS
SELECT 'rows' AS name, count(*) AS low, count(*) AS high FROM records
UNION ALL SELECT 'calls', count(*), count(*) FROM results
UNION ALL SELECT 'made', low(counts), high(counts) FROM results
UNION ALL SELECT 'connected', low(connected), high(connected) FROM results
UNION ALL SELECT 'listed_28_days', low(made_listed), high(made_listed) FROM results
UNION ALL SELECT 'objected', low(made_objected), high(made_objected) FROM results
UNION ALL SELECT 'consented', low(made_agreed), high(made_agreed) FROM results
UNION ALL SELECT 'PECR_19', low(PECR_19), high(PECR_19) FROM results
UNION ALL SELECT 'PECR_21_A1', low(PECR_21_A1), high(PECR_21_A1) FROM results
UNION ALL SELECT 'PECR_21_1_A', low(PECR_21_1_A), high(PECR_21_1_A) FROM results
UNION ALL SELECT 'PECR_21_1_B', low(PECR_21_1_B), high(PECR_21_1_B) FROM results
UNION ALL SELECT 'PECR_21A', low(PECR_21A), high(PECR_21A) FROM results
UNION ALL SELECT 'PECR_21B', low(PECR_21B), high(PECR_21B) FROM results
UNION ALL SELECT 'any', low(broke_any), high(broke_any) FROM results;

CREATE TABLE by_month AS
SELECT strftime(day, '%Y-%m') AS month, count(*) AS calls,
    low(connected) AS connected_low, high(connected) AS connected_high,
    low(made_listed) AS listed_low, high(made_listed) AS listed_high,
    low(broke_any) AS unlawful_low, high(broke_any) AS unlawful_high
FROM results GROUP BY month ORDER BY month;

-- Calls that surely broke at least one provision, with the file and the row of each, as a
-- spreadsheet counts rows; they are the lines of the schedule.
CREATE TABLE unlawful_calls AS
SELECT f.name AS file, r.row FROM results r JOIN files f ON f.file = r.file
WHERE r.broke_any = 2 ORDER BY r.file, r.row;

FROM waterfall;
FROM figures;
FROM by_month;
SELECT count(*) AS unlawful_calls FROM unlawful_calls;
