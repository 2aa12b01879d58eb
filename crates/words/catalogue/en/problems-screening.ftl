# Problems with campaigns, screenings and what is written.

problem-campaign-unreadable = the campaign file cannot be understood: { $what }
    .hint = `uphold campaign new` writes a correct one; `spec/inputs.md` shows every line
problem-kind-missing = it is not said what kind of call this is
    .hint = add `kind = "live"` to the campaign, or give `--kind live`; the kinds are `live`, `automated`, `claims` and `pensions`, and the law differs
problem-kind-unknown = { $kind } is no kind of call
    .hint = the kinds are `live`, `automated`, `claims` and `pensions`
problem-date-unreadable = { $text } is not a date
    .hint = write it as YYYY-MM-DD or DD/MM/YYYY
problem-caller-missing = it is not said who calls
    .hint = add `caller = "NAME"` to the campaign, or give `--caller NAME`
problem-caller-unknown = no caller is registered as { $name }
    .hint = check the spelling against `uphold caller list`, or register it with `uphold caller add`
problem-campaign-missing = there is no campaign to screen for
    .hint = give `--campaign FILE`; for a first try without any set-up give `--against REGISTER_FILE --kind live`
problem-register-not-held = no register { $name } is held
    .hint = import it with `uphold register import --source NAME`, or take it out of `also` in the campaign
problem-no-edition = no edition of { $source } is held that was in force on { $day }
    .hint = import one with `uphold register import`; until then nothing is callable
problem-edition-too-old =
    { $age ->
        [one] the newest edition of { $source } is { $age } day old on the day of calling, and only { $limit } are allowed
       *[other] the newest edition of { $source } is { $age } days old on the day of calling, and only { $limit } are allowed
    }
    .hint = import a newer one with `uphold register import`; until then nothing is callable
problem-out-unwritable = the result cannot be written: { $what }
    .hint = check the folder and its permissions, or choose another with `--out`
problem-disk-full = the disk is full; nothing was written
    .hint = make room, or choose another disk with `--out`
problem-out-unconfirmed = the result stands there whole, but the disk did not confirm that it keeps it: { $what }
    .hint = copy it to another disk, or make it again with `--replace`
problem-out-not-a-folder = there is a file where the result folder should go
    .hint = choose another place with `--out`
problem-out-not-ours = the folder holds other things than a result of Uphold
    .hint = choose an empty or new folder with `--out`
problem-out-exists = there is an earlier result in the folder
    .hint = add `--replace` to replace it, or choose another folder with `--out`
problem-file-exists = the file exists already
    .hint = choose another name; nothing is ever overwritten here
problem-not-a-result = this is no result of Uphold
    .hint = name the folder that `uphold screen` wrote
problem-trial-not-rescreened = a trial cannot be screened again
    .hint = set up registers and a campaign, then screen the list itself
problem-verdicts-not-rescreened = only verdicts were written here, and no lists that could be screened again
    .hint = screen the list itself again
problem-consents-of-others =
    { $count ->
        [one] { $count } consent names a caller that is not registered and was left out
       *[other] { $count } consents name a caller that is not registered and were left out
    }
    .hint = check the spelling against `uphold caller list`
problem-delimiter-unknown = { $text } is no delimiter
    .hint = give one character, or `tab`
problem-encoding-unknown = { $text } is no encoding that is known
    .hint = give a label such as `utf-8`, `utf-16le` or `windows-1252`
problem-area-unknown = { $text } is no dialling code
    .hint = write it like `020` or `01632`
problem-number-unreadable = this cannot be read as one telephone number
    .hint = write it with its dialling code, for example `020 7946 0123`
problem-odd-quotes = something follows the closing quote of a cell, or a quote is never closed
    .hint = its cells may be shifted, so the row is not readable: ask the supplier for a clean file
problem-group-unknown = no registered caller belongs to the group { $name }
    .hint = check the spelling, or name the group with `uphold caller add CALLER --group NAME`
problem-update-too-late = the last edition before this update is of { $before }, more than 28 days earlier
    .hint = import a full edition first: what changed in between is not known; nothing was imported
problem-before-an-update = an update of { $after } rests on an earlier edition than this one
    .hint = import a full edition of that day or later instead: the update would no longer be right; nothing was imported
problem-same-as-another = the same numbers were imported as { $source }
    .hint = is it the right file? one file cannot be two registers; nothing was imported
