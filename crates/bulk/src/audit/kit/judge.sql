
-- ---------------------------------------------------------------------------------------------
-- Step 5: each call is judged at the moment, or at both moments, at which it can have begun.
-- ---------------------------------------------------------------------------------------------

CREATE TABLE moments AS
WITH each AS (
    SELECT file, row, number, connected, withheld, 1 AS nth, first AS moment FROM calls
    UNION ALL
    SELECT file, row, number, connected, withheld, 2, last FROM calls WHERE last <> first),
london AS (
    SELECT quarter, offset_seconds FROM (SELECT DISTINCT moment // 900 AS quarter FROM each)
    JOIN offsets ON zone = 'Europe/London' AND quarter * 900 >= from_utc AND quarter * 900 < until_utc)
SELECT each.*, DATE '1970-01-01' + CAST((moment + offset_seconds) // 86400 AS INTEGER) AS day
FROM each JOIN london ON quarter = moment // 900;

-- The days, the law in force on each, and what the registers show of a number that none names.
CREATE TABLE days AS
WITH of_registers AS (
    SELECT day, d.register,
        rank_of(state, last_known, since_earliest, since_latest, as_of, day, first_edition) AS rank
    FROM (SELECT DISTINCT day FROM moments) CROSS JOIN default_standings d
    JOIN registers g ON g.register = d.register
    WHERE day BETWEEN first_day AND last_day)
SELECT day, l.regime, l.attempts, l.identity,
    max(rank) FILTER (WHERE register = 'TPS') AS tps,
    max(rank) FILTER (WHERE register = 'CTPS') AS ctps
FROM (SELECT DISTINCT day FROM moments) JOIN law l ON day BETWEEN l.first_day AND l.last_day
LEFT JOIN of_registers USING (day)
GROUP BY ALL;

-- What the registers show of numbers that they name.
CREATE TABLE proved AS
SELECT s.number, m.day,
    max(rank_of(state, last_known, since_earliest, since_latest, as_of, m.day, first_edition))
        FILTER (WHERE s.register = 'TPS') AS tps,
    max(rank_of(state, last_known, since_earliest, since_latest, as_of, m.day, first_edition))
        FILTER (WHERE s.register = 'CTPS') AS ctps
FROM standings s
JOIN registers g ON g.register = s.register
JOIN (SELECT DISTINCT number, day FROM moments) m
  ON m.number = s.number AND m.day BETWEEN s.first_day AND s.last_day
GROUP BY s.number, m.day;

-- Everything said by a subscriber: consents, and refusals. A consent that was taken back is a
-- refusal from then on, and so is a mark that the caller's own system set when a call ended.
CREATE TABLE consents AS SELECT * EXCLUDE (kind) FROM statements WHERE kind = 'consent';
CREATE TABLE refusals AS
SELECT * EXCLUDE (kind) FROM statements WHERE kind = 'objection'
UNION ALL
SELECT number, withdrawn_first, withdrawn_last, NULL, NULL FROM consents WHERE withdrawn_first IS NOT NULL
UNION ALL
SELECT number, greatest(first + (ended - last), first + 1), greatest(ended, last + 1), NULL, NULL
FROM calls WHERE marked;

CREATE TABLE heard AS
SELECT DISTINCT m.number, m.moment FROM moments m
WHERE m.number IN (SELECT number FROM consents UNION SELECT number FROM refusals);

-- Refused: surely said before the call, not taken back, not answered by a later consent.
CREATE TABLE objected AS
WITH answers AS (
    SELECT h.number, h.moment, r.on_first, r.on_last, r.withdrawn_first, r.withdrawn_last,
        bool_or(c.on_first <= h.moment AND c.on_last > r.on_first
            AND NOT coalesce(c.withdrawn_last < h.moment, false)) AS maybe_answered,
        bool_or(c.on_last < h.moment AND c.on_first > r.on_last
            AND NOT coalesce(c.withdrawn_first <= h.moment, false)) AS surely_answered
    FROM heard h
    JOIN refusals r ON r.number = h.number
    JOIN consents c ON c.number = h.number
    GROUP BY ALL
    UNION ALL
    -- Where there is no consent, nothing is answered.
    SELECT h.number, h.moment, r.on_first, r.on_last, r.withdrawn_first, r.withdrawn_last, false, false
    FROM heard h
    JOIN refusals r ON r.number = h.number
    WHERE h.number NOT IN (SELECT number FROM consents))
SELECT number, moment, max(CASE
    WHEN on_last < moment AND NOT coalesce(withdrawn_first <= moment, false) AND NOT maybe_answered THEN 2
    WHEN on_first <= moment AND NOT coalesce(withdrawn_last < moment, false) AND NOT surely_answered THEN 1
    ELSE 0 END) AS objected
FROM answers GROUP BY number, moment;

-- Consented: surely given before the call, and no refusal that can have followed it.
CREATE TABLE consented AS
WITH ends AS (
    SELECT h.number, h.moment, c.on_first, c.on_last,
        coalesce(bool_or(r.on_first <= h.moment AND NOT coalesce(r.withdrawn_last < h.moment, false)
            AND NOT c.on_first > r.on_last), false) AS maybe_ended,
        coalesce(bool_or(r.on_last < h.moment AND NOT coalesce(r.withdrawn_first <= h.moment, false)
            AND NOT c.on_last > r.on_first), false) AS surely_ended
    FROM heard h
    -- Its own withdrawal is later, even where both are known by the same day alone.
    JOIN consents c ON c.number = h.number AND NOT coalesce(c.withdrawn_last < h.moment, false)
    LEFT JOIN refusals r ON r.number = h.number
    GROUP BY ALL)
SELECT number, moment, max(CASE
    WHEN on_last < moment AND NOT maybe_ended THEN 2
    WHEN on_first <= moment AND NOT surely_ended THEN 1
    ELSE 0 END) AS consented
FROM ends GROUP BY number, moment;

CREATE TABLE judged AS
WITH facts AS (
    SELECT m.file, m.row, m.nth, m.number, m.day, m.withheld, d.regime, d.identity,
        -- A call that nobody answered is a call since attempts count.
        CASE WHEN d.regime = 'none' THEN 0 WHEN d.attempts THEN 2 ELSE m.connected END AS counts,
        coalesce(p.tps, CASE WHEN is_british(m.number) THEN d.tps END, -1) AS tps,
        coalesce(p.ctps, CASE WHEN is_british(m.number) THEN d.ctps END, -1) AS ctps,
        coalesce(o.objected, 0) AS objected,
        coalesce(c.consented, 0) AS consented
    FROM moments m
    JOIN days d USING (day)
    LEFT JOIN proved p ON p.number = m.number AND p.day = m.day
    LEFT JOIN objected o ON o.number = m.number AND o.moment = m.moment
    LEFT JOIN consented c ON c.number = m.number AND c.moment = m.moment),
weighed AS (
    SELECT *,
        CASE WHEN greatest(tps, ctps) < 0 THEN 96 ELSE greatest(tps, ctps) END AS rank,
        -- Regulation 21B protects individuals: a number on the TPS is taken for one's.
        CASE WHEN tps = 100 THEN 2 ELSE 1 END AS individual,
        CASE WHEN NOT getvariable('authorised') THEN 0
             WHEN number IN (SELECT number FROM clients) THEN greatest(consented, 2 - objected)
             ELSE consented END AS allowed
    FROM facts),
-- Where the call ends on its way to the provision that governs its kind.
governed AS (
    SELECT *,
        CASE WHEN NOT is_british(number) THEN 0 WHEN rank = 100 THEN 2 WHEN rank > 90 THEN 1 ELSE 0 END AS listed,
        CASE
            WHEN regime = 'none' THEN 'law-not-held'
            WHEN NOT is_british(number) THEN 'abroad'
            WHEN counts = 0 THEN 'not-connected'
            WHEN regime = 'PECR_21' AND rank = 0 THEN 'not-listed'
            WHEN regime = 'PECR_21' AND rank = 50 THEN 'under-28-days'
            WHEN regime = 'PECR_21B' AND allowed = 2 THEN 'pensions-allowed'
            WHEN regime <> 'PECR_21B' AND consented = 2 THEN 'consented'
            WHEN counts = 1 THEN 'connected-unknown'
            WHEN regime = 'PECR_21' AND rank = 96 THEN 'no-register-held'
            WHEN regime = 'PECR_21' AND rank = 95 THEN 'before-first-edition'
            WHEN regime = 'PECR_21' AND rank = 94 THEN 'after-last-edition'
            WHEN regime = 'PECR_21' AND rank = 93 THEN 'outside-scope'
            WHEN regime = 'PECR_21' AND rank = 92 THEN 'listed-between-editions'
            WHEN regime = 'PECR_21' AND rank = 91 THEN '28-days-not-proved'
            WHEN regime = 'PECR_21B' AND individual = 1 THEN 'subscriber-unknown'
            WHEN regime = 'PECR_21B' AND allowed = 1 THEN 'consent-order-unknown'
            WHEN regime <> 'PECR_21B' AND consented = 1 THEN 'consent-order-unknown'
            ELSE 'unlawful' END AS ground
    FROM weighed),
broken AS (
    SELECT *,
        CASE WHEN ground = 'unlawful' THEN 2
             WHEN ground IN ('law-not-held', 'abroad', 'not-connected', 'not-listed', 'under-28-days',
                             'pensions-allowed', 'consented') THEN 0
             ELSE 1 END AS sure
    FROM governed)
SELECT file, row, nth, day, ground, sure, counts,
    least(counts, listed) AS made_listed, least(counts, objected) AS made_objected,
    least(counts, listed, consented) AS made_agreed, listed,
    CASE WHEN regime = 'PECR_19' THEN sure ELSE 0 END AS PECR_19,
    -- Who hides the number of the line breaks regulation 21(A1), where the records show it.
    CASE WHEN regime <> 'none' AND identity AND withheld = 2 THEN counts ELSE 0 END AS PECR_21_A1,
    -- A live call after an objection is unlawful, listed or not.
    CASE WHEN regime = 'PECR_21' THEN least(counts, objected) ELSE 0 END AS PECR_21_1_A,
    CASE WHEN regime = 'PECR_21' THEN sure ELSE 0 END AS PECR_21_1_B,
    CASE WHEN regime = 'PECR_21A' THEN sure ELSE 0 END AS PECR_21A,
    CASE WHEN regime = 'PECR_21B' THEN sure ELSE 0 END AS PECR_21B
FROM broken;

-- Where two moments are possible, only what holds at both of them is proved or refuted.
CREATE TABLE findings AS
SELECT j.file, j.row, j.day,
    CASE WHEN k.file IS NULL OR j.ground = k.ground OR greatest(j.sure, k.sure) = 0 THEN j.ground
         ELSE 'time-ambiguous' END AS ground,
    either(j.counts, coalesce(k.counts, j.counts)) AS counts,
    either(j.listed, coalesce(k.listed, j.listed)) AS listed,
    either(j.made_listed, coalesce(k.made_listed, j.made_listed)) AS made_listed,
    either(j.made_objected, coalesce(k.made_objected, j.made_objected)) AS made_objected,
    either(j.made_agreed, coalesce(k.made_agreed, j.made_agreed)) AS made_agreed,
    either(j.PECR_19, coalesce(k.PECR_19, j.PECR_19)) AS PECR_19,
    either(j.PECR_21_A1, coalesce(k.PECR_21_A1, j.PECR_21_A1)) AS PECR_21_A1,
    either(j.PECR_21_1_A, coalesce(k.PECR_21_1_A, j.PECR_21_1_A)) AS PECR_21_1_A,
    either(j.PECR_21_1_B, coalesce(k.PECR_21_1_B, j.PECR_21_1_B)) AS PECR_21_1_B,
    either(j.PECR_21A, coalesce(k.PECR_21A, j.PECR_21A)) AS PECR_21A,
    either(j.PECR_21B, coalesce(k.PECR_21B, j.PECR_21B)) AS PECR_21B
FROM (SELECT * FROM judged WHERE nth = 1) j
LEFT JOIN (SELECT * FROM judged WHERE nth = 2) k ON k.file = j.file AND k.row = j.row;

CREATE TABLE results AS
SELECT f.*, c.connected,
    greatest(PECR_19, PECR_21_A1, PECR_21_1_A, PECR_21_1_B, PECR_21A, PECR_21B) AS broke_any
FROM findings f JOIN calls c ON c.file = f.file AND c.row = f.row;
