# Problems with call records. Lower case, no full stop; a value brings its own backticks.
# The codes are those of bulk::calls::codes.

problem-mapping-unreadable = the mapping cannot be read: { $what }
    .hint = `spec/call-records.md` describes each of its fields; `uphold mapping propose` writes one for a file
problem-mapping-lacks = the mapping does not say which column holds the { $what }
    .hint = add the line
problem-format-unknown = nobody knows what the columns of this file mean
    .hint = write a mapping with `uphold mapping propose FILE --out map.toml`, read it, and give it with `--map`
problem-zone-missing = the times in this file name no time zone, and nothing in it shows one
    .hint = give `--zone Europe/London`, or whichever clock wrote them
problem-zone-unknown = there is no time zone { $zone }
    .hint = name one as the IANA database does, such as `Europe/London` or `UTC`
problem-no-records = there are no call records here
    .hint = check the name of the folder
problem-call-row-shape =
    { $count ->
        [one] { $count } row could not be read as a row of a call
       *[other] { $count } rows could not be read as rows of calls, this one first
    }
    .hint = cells were lost or shifted: ask for the file again; the rows are counted as unreadable
problem-call-row-time =
    { $count ->
        [one] { $count } row has a time that cannot be read
       *[other] { $count } rows have a time that cannot be read, this one first
    }
    .hint = dates with the month first are never guessed at; the rows are counted as unreadable
problem-call-row-time-skipped =
    { $count ->
        [one] { $count } row has a time that the clock never showed
       *[other] { $count } rows have a time that the clock never showed, this one first
    }
    .hint = it lies in the hour that is left out in spring: perhaps the zone is another
problem-call-row-time-range =
    { $count ->
        [one] { $count } row has a time outside 2000 to 2079
       *[other] { $count } rows have a time outside 2000 to 2079, this one first
    }
    .hint = a clock was not set when they were written; the rows are counted as unreadable
problem-call-row-seconds =
    { $count ->
        [one] { $count } row has no number of seconds that can be one
       *[other] { $count } rows have no number of seconds that can be one, this one first
    }
    .hint = a call cannot end before it begins; the rows are counted as unreadable
problem-zone-contradicted =
    { $count ->
        [one] { $count } row holds two moments that differ by whole hours
       *[other] { $count } rows hold two moments that differ by whole hours, this one first
    }
    .hint = the zone is wrong, or the clock was changed: give `--zone`, and look at the rows
problem-duplicate-file = this file holds the same bytes as { $other }
    .hint = its rows were not counted again
problem-file-broken-off = the file breaks off here
    .hint = what stands before was counted, and nothing after it can be: ask for the file again
problem-column-turned =
    { $count ->
        [one] { $count } row holds something else in the column of numbers
       *[other] from this row on, { $count } rows hold something else in the column of numbers
    }
    .hint = the meaning of the columns changes half way: split the file there, and map each part
problem-no-such-format = there is no format { $format }
    .hint = known are { $known }
problem-not-of-format = the rows of this file are not those of the format { $format }
    .hint = leave `--format` out to see what they are taken for, or give a mapping with `--map`
