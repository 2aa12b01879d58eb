# What `uphold mapping` says: the comments of a mapping file, and the formats that are known.

mapping-known = this is the known format { $format }: nothing of it was guessed
mapping-proposed = a proposal: read every line before you rely on it
mapping-certain = certain: one candidate for each column that is needed, and all rows that were looked at agree
mapping-left-open = something is left open: the comments say what
mapping-written = the mapping was written to { $file }

mapping-why-name = by its name: { $columns }
mapping-why-name-and-content = by its name and its cells: { $columns }
mapping-why-content = by its cells alone: { $columns }

mapping-doubt-no-header = no row names the columns, so that they are counted from 1
mapping-doubt-missing = no column was found for this: name one
mapping-doubt-several = each of these could be it: { $columns }; keep the right one
mapping-doubt-unnamed = the name of { $columns } does not say so: check that it is the right one
mapping-doubt-other-content =
    { $rows ->
        [one] { $rows } of the rows that were looked at holds something else here
       *[other] { $rows } of the rows that were looked at hold something else here
    }
mapping-doubt-no-time-of-day = { $columns } holds days without a time: name a column of times as well
mapping-doubt-month-first = dates in { $columns } have the month first, which cannot be read: ask for them as YYYY-MM-DD
mapping-doubt-day-or-month = no date in { $columns } shows whether the day or the month stands first: if it is the day, nothing needs changing
mapping-doubt-unknown-values =
    { $rows ->
        [one] { $rows } row says something in { $columns } that is not understood: add it to the lists
       *[other] { $rows } rows say something in { $columns } that is not understood: add it to the lists
    }
mapping-doubt-values-passed-over =
    { $rows ->
        [one] { $rows } row says something in { $columns } that is not understood, so that another column was taken
       *[other] { $rows } rows say something in { $columns } that is not understood, so that another column was taken
    }
mapping-doubt-other-unit = { $columns } does not count in seconds and was left out
mapping-doubt-shared = too many rows share a value of { $columns } for it to name a call, so that it was left out

mapping-zone-seen = seen: the ids of the rows hold the same moments in UTC
mapping-zone-given = as given with `--zone`
mapping-zone-open = the times name no zone, and nothing shows one: add a line such as zone = "Europe/London"

call-format-vicidial = VICIdial: the call report export (tabs, with a header)
call-format-cisco-cucm = Cisco Unified Communications Manager: files cdr_… with two rows of header
call-format-twilio = Twilio: call resources as JSON lines (bulk export), or as a table
call-format-cdr-stats = CDR-Stats: the import file, with a header
call-format-3cx = 3CX: call data records with all columns in the usual order, or with a header
call-format-freeswitch = FreeSWITCH: mod_cdr_csv with the template `example`, `snom` or `linksys`
call-format-freeswitch-asterisk = FreeSWITCH: mod_cdr_csv with the template `asterisk`
call-format-asterisk = Asterisk: Master.csv, with and without uniqueid and userfield
call-format-zone-needed = its times name no zone
