# Days, shares, places, severities, actors, and other words used everywhere.

date-1 = { $day } January { $year }
date-2 = { $day } February { $year }
date-3 = { $day } March { $year }
date-4 = { $day } April { $year }
date-5 = { $day } May { $year }
date-6 = { $day } June { $year }
date-7 = { $day } July { $year }
date-8 = { $day } August { $year }
date-9 = { $day } September { $year }
date-10 = { $day } October { $year }
date-11 = { $day } November { $year }
date-12 = { $day } December { $year }

share = { $number }%
share-under = under { $number }%
share-over = over { $number }%

severity-note = note
severity-warning = warning
severity-error = error
hint-label = hint

actor-caller = the caller
actor-list-supplier = the list’s supplier
actor-screening-contractor = whoever was engaged to screen
actor-register-operator = whoever runs the register
actor-us = the makers of Uphold

place-file = { $file }
place-stdin = standard input
place-row = row { $row }
place-column = column { $column }
place-row-column = row { $row }, column { $column }
place-file-row = { $file }, row { $row }
place-file-column = { $file }, column { $column }
place-file-row-column = { $file }, row { $row }, column { $column }
place-stdin-row = standard input, row { $row }
place-stdin-column = standard input, column { $column }
place-stdin-row-column = standard input, row { $row }, column { $column }

unreviewed = no translator has reviewed this Welsh yet; where it is unclear, the English is what was meant

source-tps = Telephone Preference Service (TPS)
source-ctps = Corporate Telephone Preference Service (CTPS)
source-fps = Fax Preference Service (FPS)
source-named = the register { $name }

kind-live = live marketing calls
kind-automated = automated calls, which play a recorded message
kind-claims = live calls about claims management services
kind-pensions = live calls about pensions

days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
rows =
    { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    }
numbers =
    { $numbers ->
        [one] { $numbers } number
       *[other] { $numbers } numbers
    }
age-today = of that very day
age =
    { $days ->
        [one] { $days } day old
       *[other] { $days } days old
    }
age-after =
    { $days ->
        [one] from { $days } day after the day of calling
       *[other] from { $days } days after the day of calling
    }

caller-added = caller registered: { $name }
caller-alias-added = { $alias } is now known as another name of { $name }
caller-known = already registered: { $name }; nothing was changed
caller-number-added = the company number of { $name } is recorded
callers-none = no caller is registered yet
callers-heading =
    { $count ->
        [one] { $count } caller is registered
       *[other] { $count } callers are registered
    }

campaign-written = the campaign file is written: { $file }
ask-campaign-name = Name of the campaign
ask-caller = Who makes the calls (a registered caller)
ask-instigator = At whose instigation (leave empty if the caller calls for itself)
ask-client = For which client (leave empty if there is none)
ask-screener = Who screens the list (leave empty if you do it yourselves)
ask-kind = Kind of call: live, automated, claims or pensions
ask-day = Day of calling, as YYYY-MM-DD
ask-supplier-column = Column in which a row names its supplier (leave empty if there is none)
ask-supplier = Name of a supplier (leave empty when there are no more)
ask-grace = Use the 28 days of regulation 21(3) where they are proved: yes or no
ask-again = that cannot be used; please answer again
ask-no-text = these are no letters (UTF-8); please type them again

stopped = stopped; nothing was written
problems-untold =
    { $count ->
        [one] { $count } more problem is not shown here; `--json` lists all of them
       *[other] { $count } more problems are not shown here; `--json` lists all of them
    }
progress-reading = reading
progress-sorting = sorting
progress-writing = writing
progress-checking = checking

document-skip = Skip to the content
document-contents = Contents
