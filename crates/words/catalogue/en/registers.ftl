# What the commands for registers, look-ups, objections and re-screening say.

import-done =
    { $numbers ->
        [one] edition imported: { $source }, as of { $as_of }, { $numbers } number
       *[other] edition imported: { $source }, as of { $as_of }, { $numbers } numbers
    }
import-changes = { $added } added and { $removed } removed since the edition of { $before }
import-first = this is the first edition of this register
import-between = it fits in before the edition of { $after }, which was already here
import-already = nothing to do: the edition of { $as_of } of { $source } is already here
import-digest = digest { $digest }
import-scope-codes =
    { $codes ->
        [one] it covers { $codes } dialling code only; every other number stays not screened
       *[other] it covers { $codes } dialling codes only; every other number stays not screened
    }
import-rejected =
    { $lines ->
        [one] { $lines } line holds no telephone number and was left out
       *[other] { $lines } lines hold no telephone number and were left out
    }
import-shrunk = alert: { $removed } numbers are gone since the edition of { $before }; ask whoever runs the register whether that is right
import-update-done = update applied: { $source }, as of { $as_of }, { $added } added, { $removed } removed
import-dated-done =
    { $numbers ->
        [one] dates taken in for { $numbers } number of { $source }, told by the bureau and kept apart from what editions prove
       *[other] dates taken in for { $numbers } numbers of { $source }, told by the bureau and kept apart from what editions prove
    }
import-results-done =
    { $numbers ->
        [one] results taken in for { $numbers } number of { $source }, asked about on { $as_of }; any other number stays not screened
       *[other] results taken in for { $numbers } numbers of { $source }, asked about on { $as_of }; any other number stays not screened
    }

status-none = no register has been imported yet
    .hint = begin with `uphold register import --source tps --as-of DATE FILE`
status-heading = Registers as they stand on { $day }
status-register =
    { $editions ->
        [one] { $source }: { $editions } edition
       *[other] { $source }: { $editions } editions
    }
status-latest =
    { $numbers ->
        [one] latest edition: { $as_of }, { $age }, { $numbers } number
       *[other] latest edition: { $as_of }, { $age }, { $numbers } numbers
    }
status-fresh = serves for calls up to { $until }
status-too-old = too old since { $since }: import a newer edition before anyone is called
status-missing = no edition of { $source } is here: numbers cannot be screened against it
status-gap =
    { $days ->
        [one] a gap of { $days } day between the editions of { $from } and { $to }: what happened in between cannot be known
       *[other] a gap of { $days } days between the editions of { $from } and { $to }: what happened in between cannot be known
    }
status-shrunk = alert: { $removed } fewer numbers on { $as_of } than on { $before }
status-verified = every block was read and its checksum is right
status-damaged = the register file of { $source } is damaged and cannot be used
    .hint = import its editions again, or put back a copy; until then nothing is screened against it
status-no-edition-today = no new edition of { $source } has come since { $as_of }
status-objections =
    { $objections ->
        [0] no objection is recorded
        [one] { $objections } objection is recorded
       *[other] { $objections } objections are recorded
    }

lookup-heading = { $number } on { $day }
lookup-listed = { $source }: listed
lookup-not-listed = { $source }: not listed
lookup-maybe = { $source }: cannot be known; the editions before and after the day differ
lookup-after-last = { $source }: cannot be known for certain; the day lies after the last edition
lookup-unknown = { $source }: cannot be known; no edition covers this number on this day
lookup-since-between = listed since a day between { $earliest } and { $latest }
lookup-since-day = listed since { $latest }
lookup-since-before = listed on or before { $latest }, when it was first looked for
lookup-lasted-at-least =
    { $days ->
        [one] for at least { $days } day: yes, that is proved
       *[other] for at least { $days } days: yes, that is proved
    }
lookup-lasted-under =
    { $days ->
        [one] for at least { $days } day: no, that is proved
       *[other] for at least { $days } days: no, that is proved
    }
lookup-lasted-unknown =
    { $days ->
        [one] for at least { $days } day: cannot be known from the editions here
       *[other] for at least { $days } days: cannot be known from the editions here
    }
lookup-attributed = a bureau says: listed since { $day }; the editions here do not prove it
lookup-as-of =
    { $days ->
        [0] as known from the edition of { $as_of }
        [one] as known from the edition of { $as_of }, { $days } day before
       *[other] as known from the edition of { $as_of }, { $days } days before
    }
lookup-last-known-listed = the last edition up to that day had it
lookup-last-known-not-listed = the last edition up to that day did not have it
lookup-objected = { $caller }: objected on { $day }
lookup-objected-always = { $caller }: objected, on a day that is not known, which counts as always
lookup-objection-withdrawn = { $caller }: the objection was withdrawn on { $day }
lookup-no-objection = no objection to any caller is recorded

objections-imported =
    { $objections ->
        [one] { $objections } objection recorded
       *[other] { $objections } objections recorded
    }
objections-withdrawn =
    { $objections ->
        [one] { $objections } withdrawal recorded
       *[other] { $objections } withdrawals recorded
    }
objections-already =
    { $objections ->
        [one] { $objections } was already recorded
       *[other] { $objections } were already recorded
    }
objections-unreadable =
    { $rows ->
        [one] { $rows } row could not be read and was not recorded: put it right and import it again
       *[other] { $rows } rows could not be read and were not recorded: put them right and import them again
    }
objections-unknown-caller =
    { $rows ->
        [one] { $rows } row names a caller that is not registered and was not recorded
       *[other] { $rows } rows name a caller that is not registered and were not recorded
    }

rescreen-newly-blocked =
    { $rows ->
        [one] { $rows } newly blocked since { $since }: pull it
       *[other] { $rows } newly blocked since { $since }: pull these
    }
rescreen-newly-not-screened =
    { $rows ->
        [one] { $rows } can no longer be screened: do not call it until it is
       *[other] { $rows } can no longer be screened: do not call them until they are
    }
rescreen-newly-callable =
    { $rows ->
        [one] { $rows } newly callable since { $since }
       *[other] { $rows } newly callable since { $since }
    }
rescreen-same = nothing changed since { $since }
rescreen-file = they are listed in { $file }

demo-welcome = This is a demonstration with invented people and numbers that ring nowhere. Nothing leaves your machine.
demo-list = 1. A list as it is bought: dirty cells and all
demo-registers = 2. The registers, with a memory
demo-screen = 4. What may be called, and why not the rest
demo-fail-closed = 3. Without a CTPS edition nothing is called callable
demo-rescreen = 5. A week later, screened again
demo-next = Now look at { $report }, then try your own list: `uphold screen FILE --against REGISTER`
demo-case = Call records of the case { $case }, made up from a seed: this shows consistency with the published figures, not what happened.
demo-case-made = { $rows } rows of { $calls } calls lie in { $records }; what an audit must find stands in { $expected }
demo-case-agrees = The audit found every figure that the case was made with. This shows that the program agrees with itself and with the published figures, not what happened. Read { $report }
demo-case-differs = The audit and the maker of the case do not agree: { $what }
