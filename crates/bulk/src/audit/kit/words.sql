
-- ---------------------------------------------------------------------------------------------
-- Words: what is said again and again below, once.
-- ---------------------------------------------------------------------------------------------

-- A cell of a Parquet file as text.
CREATE MACRO as_text(x) AS CASE
    WHEN typeof(x) IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST(x AS VARCHAR), '[.]0$', '')
    WHEN typeof(x) LIKE 'TIMESTAMP%' THEN CAST(x AS VARCHAR)[1:19]
    ELSE coalesce(CAST(x AS VARCHAR), '') END;

-- A cell without the blanks around it; an empty one where there is none.
CREATE MACRO cell(x) AS trim(coalesce(x, ''), ' ' || chr(9) || chr(10) || chr(12) || chr(13) || '␊␍');

-- The cells of a line. A quote opens a cell only at its beginning; two quotes inside stand for one.
CREATE MACRO raw_cells(line, delimiter, pattern) AS
    CASE WHEN contains(line, '"') THEN regexp_extract_all(delimiter || line, pattern, 1)
         ELSE string_split(line, delimiter) END;
CREATE MACRO unquoted(x) AS
    CASE WHEN starts_with(x, '"') THEN replace(x[2:-2], '""', '"') ELSE coalesce(x, '') END;

-- Whether a line that holds quotes holds a cell that goes on after its closing quote.
CREATE MACRO odd_quotes(line, raw) AS
    contains(line, '"')
    AND len(list_filter(raw, lambda x: starts_with(x, '"')
                                   AND NOT regexp_full_match(x, '"([^"]|"")*"'))) > 0;

-- What was dialled, as an international number without its plus; nothing where this simple
-- reading gives none. Where Uphold reads a cell in another way, readings.csv says how.
CREATE MACRO without_marks(x) AS
    replace(replace(replace(replace(x, ' ', ''), '-', ''), '(', ''), ')', '');
CREATE MACRO simple(s) AS CAST(CASE
    WHEN regexp_full_match(s, '[+][1-9][0-9]{6,14}') THEN s[2:]
    WHEN regexp_full_match(s, '00[1-9][0-9]{6,14}') THEN s[3:]
    WHEN regexp_full_match(s, '44[1-9][0-9]{8,9}') THEN s
    WHEN regexp_full_match(s, '0[1-9][0-9]{8,9}') THEN '44' || s[2:] END AS BIGINT);

-- The numbers of the United Kingdom, Jersey, Guernsey and the Isle of Man.
CREATE MACRO is_british(n) AS n BETWEEN 441000000000 AND 449999999999
    OR n BETWEEN 44100000000 AND 44999999999 OR n BETWEEN 441000000 AND 449999999;

-- A time of day in seconds: 14:30, 14:30:00, 14:30:00.123.
CREATE MACRO time_of_day(x) AS CASE
    WHEN regexp_full_match(x, '[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?([.][0-9]+)?')
     AND TRY_CAST(split_part(x, ':', 1) AS INTEGER) < 24
     AND TRY_CAST(split_part(x, ':', 2)[1:2] AS INTEGER) < 60
     AND coalesce(TRY_CAST(split_part(x, ':', 3)[1:2] AS INTEGER), 0) <= 60
    THEN TRY_CAST(split_part(x, ':', 1) AS BIGINT) * 3600
       + TRY_CAST(split_part(x, ':', 2)[1:2] AS BIGINT) * 60
       + coalesce(TRY_CAST(split_part(x, ':', 3)[1:2] AS BIGINT), 0) END;

-- The beginning of a day, in seconds since 1970 if its clock were UTC.
CREATE MACRO day_begin(y, m, d) AS
    datediff('day', DATE '1970-01-01', TRY_CAST(y || '-' || m || '-' || d AS DATE)) * 86400;

-- 2026-11-23 14:30:00, 2026/11/23 14:30 or 23/11/2026 14:30:00, in seconds since 1970 if its clock were UTC.
CREATE MACRO civil(x) AS CASE
    WHEN regexp_full_match(x, '[0-9]{4}(-[0-9]{2}-|/[0-9]{2}/)[0-9]{2}[ T].*')
    THEN day_begin(x[1:4], x[6:7], x[9:10]) + time_of_day(x[12:])
    WHEN regexp_full_match(x, '[0-9]{4}-[0-9]{2}-[0-9]{2}')
    THEN day_begin(x[1:4], x[6:7], x[9:10])
    WHEN regexp_full_match(x, '[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}')
    THEN day_begin(split_part(x, '/', 3), split_part(x, '/', 2), split_part(x, '/', 1))
    WHEN regexp_full_match(x, '[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}[ T].*')
    THEN day_begin(split_part(x, '/', 3)[1:4], split_part(x, '/', 2), split_part(x, '/', 1))
       + time_of_day(cell(regexp_extract(x, '[ T](.*)$', 1))) END;

-- How many characters at the end of a time name its distance from UTC, and the distance in seconds.
CREATE MACRO zone_length(x) AS CASE
    WHEN right(x, 1) IN ('Z', 'z') THEN 1
    WHEN regexp_full_match(x, '.{16,}[+-][0-9]{2}:[0-9]{2}') THEN 6
    WHEN regexp_full_match(x, '.{17,}[+-][0-9]{4}') THEN 5
    ELSE 0 END;
CREATE MACRO zone_seconds(x) AS CASE WHEN zone_length(x) < 5 THEN 0 ELSE
    (CASE WHEN x[-zone_length(x)] = '-' THEN -1 ELSE 1 END)
    * (TRY_CAST(x[-zone_length(x) + 1:][1:2] AS BIGINT) * 3600
       + TRY_CAST(right(x, 2) AS BIGINT) * 60) END;

-- Digits as a number, at most 18 of them.
CREATE MACRO whole(x) AS
    CASE WHEN regexp_full_match(cell(x), '[0-9]{1,18}') THEN CAST(cell(x) AS BIGINT) END;

-- Mon, 23 Nov 2026 14:30:00 +0000, in seconds since 1970.
CREATE MACRO mail_words(x) AS regexp_split_to_array(cell(regexp_replace(x, '^[^,]*,', '')), '\s+');
CREATE MACRO mail_zone(z) AS CASE
    WHEN z IN ('GMT', 'UTC', 'Z', 'UT') THEN 0
    WHEN regexp_full_match(z, '[+-][0-9]{4}')
    THEN (CASE WHEN z[1] = '-' THEN -1 ELSE 1 END)
         * (CAST(z[2:3] AS BIGINT) * 3600 + CAST(z[4:5] AS BIGINT) * 60) END;
CREATE MACRO mail_month(m) AS
    list_position(['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'], lower(m));
CREATE MACRO mail(w) AS
    day_begin(w[3], CAST(mail_month(w[2]) AS VARCHAR), w[1]) + time_of_day(w[4]) - mail_zone(w[5]);

-- Seconds as written: 95, 95.0, 1:35, 0:01:35; nothing when negative or no number.
CREATE MACRO seconds_in(x) AS CASE
    WHEN regexp_full_match(x, '[0-9]{1,18}([.][0-9]+)?') THEN CAST(split_part(x, '.', 1) AS BIGINT)
    WHEN regexp_full_match(x, '[0-9]{1,9}(:[0-9]{1,9}){1,3}')
    THEN list_reduce(list_transform(string_split(x, ':'), lambda p: CAST(p AS BIGINT)),
                     lambda a, b: a * 60 + b) END;
CREATE MACRO seconds(x) AS
    CASE WHEN seconds_in(cell(x)) < 4294967296 THEN seconds_in(cell(x)) END;

-- The seconds since 1970 with which an id begins: 1795436347.12 or machine-1795436347.12.
CREATE MACRO epoch_in(x) AS
    CASE WHEN contains(x, '.') AND strlen(split_part(x, '.', 1)) >= 9
         THEN whole(split_part(x, '.', 1)) END;
CREATE MACRO epoch_of(x) AS epoch_in(regexp_extract(x, '[^-]*$'));

-- Calls can have been recorded from 2000 to 2079: 30 to 110 years of 31,556,952 seconds after 1970.
CREATE MACRO recorded(moment) AS moment >= 946708560 AND moment < 3471264720;

-- Answers have three values: 2 is proved, 1 is open, 0 is refuted. Of two that must both hold the
-- lesser counts (least); of two of which one suffices, the greater (greatest).
-- What holds when it is either this or that, and nobody can tell which:
CREATE MACRO either(a, b) AS CASE WHEN a = b THEN a ELSE 1 END;

-- What a register shows of a number on a day, as a rank of which the greatest counts when there
-- are two registers: 100 listed for at least 28 days; 95 to 91 open, for the reason that
-- the table `grounds` names; 50 listed for fewer days; 0 not listed.
CREATE MACRO rank_of(state, last_known, earliest, latest, as_of, day, first_edition) AS CASE
    WHEN state = 'none' THEN -1
    WHEN state = 'not-listed' THEN 0
    WHEN state IN ('listed', 'maybe') AND day - latest < 28 AND day - earliest < 28 THEN 50
    WHEN state = 'listed' AND day - latest >= 28 THEN 100
    WHEN state = 'listed' THEN 91
    WHEN NOT last_known AND day - as_of <= 28 THEN 0
    WHEN state = 'maybe' THEN 92
    WHEN day - latest < 28 AND day - earliest < 28 AND last_known THEN 50
    WHEN as_of IS NULL AND day < first_edition THEN 95
    WHEN as_of IS NULL THEN 93
    ELSE 94 END;
