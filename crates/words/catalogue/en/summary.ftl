# What the terminal shows after a screening.

line-callable = { $rows } callable
line-blocked = { $rows } blocked
line-unreadable = { $rows } not readable (each with its reason)
line-not-screened = { $rows } not screened
line-rows =
    { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    }

heading-blocked = Blocked, by the reason that decided
heading-unreadable = Not readable
heading-not-screened = Not screened, so not to be called
heading-registers = Registers used for calls on { $day }
heading-files = Files written
heading-next = What to do next
heading-trial = A trial only

trial-banner = this was a trial: screened only against { $file }, taken as { $source }; a number counts as callable here only because that one file does not hold it; call nobody on the strength of it

register-used =
    { $numbers ->
        [one] edition of { $as_of }, { $age }, { $numbers } number
       *[other] edition of { $as_of }, { $age }, { $numbers } numbers
    }
register-missing = no edition in force on the day of calling
register-used-too-old = edition of { $as_of }, { $age }, too old for the day of calling
register-digest = digest { $digest }
register-scope-codes =
    { $codes ->
        [one] only numbers under { $codes } dialling code: { $list }
       *[other] only numbers under { $codes } dialling codes: { $list }
    }
register-scope-asked = only the numbers that were asked about
register-scope-whole = every number

next-trial = Import TPS and CTPS, register the caller, and screen again without `--against` before anyone is called.
next-call = Call only from { $file }, and only on { $day }; for another day, screen again.
next-call-verdicts = Call only the rows of which { $file } says `callable`, and only on { $day }; for another day, screen again.
next-call-none = Call nobody from this list yet.
next-fresh = The registers used serve for calls up to { $day }; for later calls, import newer editions and run `uphold rescreen`.
next-not-screened =
    { $rows ->
        [one] { $rows } row was not screened and must not be called. To have it screened:
       *[other] { $rows } rows were not screened and must not be called. To have them screened:
    }
next-unreadable =
    { $rows ->
        [one] Ask the list’s supplier for the number in { $rows } row that cannot be read; until then it must not be called.
       *[other] Ask the list’s supplier for the numbers in { $rows } rows that cannot be read; until then they must not be called.
    }
next-duplicates =
    { $numbers ->
        [one] { $numbers } number stands in more than one row: call it once.
       *[other] { $numbers } numbers stand in more than one row: call each of them once.
    }
next-objections = Record every objection that is made during a call, and import it before the next call: `uphold objections import`.
next-problems =
    { $problems ->
        [one] Look at { $problems } remark about the list in the report.
       *[other] Look at { $problems } remarks about the list in the report.
    }
next-empty = The list has no rows; there is nothing to call.

output-callable = may be called
output-blocked = must not be called
output-unreadable = could not be read
output-not-screened = could not be screened
output-verdicts = a verdict for each row, in the order of the list
output-duplicates = numbers and people that are there more than once
output-summary = the figures, for machines
output-report = the report, for people
output-receipt = the receipt: give it to your client
output-proof = the proof that goes with it
output-secret = the secret of the lists: give it only to whoever has the whole list
