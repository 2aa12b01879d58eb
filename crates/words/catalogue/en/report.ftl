# The report page of a screening.

report-name = Screening report
report-skip = Skip to the result
report-lead = { $file }, screened for { $kind } on { $day } by { $organisation }
report-lead-nobody = { $file }, screened for { $kind } on { $day }
report-lead-instigator = at the instigation of { $organisation }

verdict =
    { $rows ->
        [one] { $callable } of { $rows } row may be called on { $day }.
       *[other] { $callable } of { $rows } rows may be called on { $day }.
    }
verdict-none =
    { $rows ->
        [one] None of { $rows } row may be called on { $day }.
       *[other] None of { $rows } rows may be called on { $day }.
    }
verdict-trial =
    { $rows ->
        [one] A trial: { $callable } of { $rows } row would be callable, if { $file } were all there is to check.
       *[other] A trial: { $callable } of { $rows } rows would be callable, if { $file } were all there is to check.
    }
verdict-empty = The list has no rows.
verdict-not-screened =
    { $rows ->
        [one] { $rows } row could not be screened. It does not count as callable, and nobody may call it until it is screened.
       *[other] { $rows } rows could not be screened. They do not count as callable, and nobody may call them until they are screened.
    }

class-callable = Callable
class-blocked = Blocked
class-unreadable = Not readable
class-not-screened = Not screened
class-callable-note = nothing checked here forbids the call
class-callable-note-trial = in this trial only
class-blocked-note = must not be called
class-unreadable-note = no certain number: do not call
class-not-screened-note = not checked: do not call
totals-balance = Every row is counted exactly once:

heading-rows = Where the rows went
heading-reasons = The reasons, and what to do
heading-receipt = Receipt
report-receipt = Its receipt, `receipt.json`, is entry { $index } of the log { $log }; `receipt.tlog-proof` shows it.
report-receipt-alone = When this page was made, nobody else vouched for the time. Your client or another witness can: `uphold log request`, then `uphold receipt refresh`.
heading-registers-used = The registers
heading-columns = By column of the list
heading-suppliers = By supplier
heading-readings = How the cells were read
heading-duplicates = More than once in the list
heading-problems = Remarks about the input
heading-shows = What this report shows, and what it does not
heading-law = The law applied
heading-outputs = The files written
heading-about = About this screening

drawing-title = Where the rows went
drawing-description =
    { $rows ->
        [one] A flow from { $rows } row to its outcome. The table below gives the same figures.
       *[other] A flow from { $rows } rows on the left to their outcomes on the right, as wide as the rows are many. The table below gives the same figures.
    }
drawing-blocked = Blocked: { $reason }
drawing-blocked-others = Blocked: other reasons
rows-caption = Rows by outcome and by the reason that decided
rows-outcome = Outcome
rows-rows = Rows
rows-share = Share
rows-all = All rows

reason-id = in the files:
reason-who = Who must act:
reason-next = What to do:
reason-law = Provisions:

registers-caption = The edition of each register in force for calls on { $day }
registers-register = Register
registers-edition = Edition
registers-covers = Covers
registers-kept = Editions kept
registers-digest = Digest of the numbers
registers-none = No register was used.

columns-caption = Cells that hold something, by outcome, for each column with telephone numbers
columns-column = Column
columns-cells = Cells
columns-empty = Empty
suppliers-caption = Rows by outcome, for each supplier
suppliers-supplier = Supplier
suppliers-unnamed = names no supplier

readings-caption = Cells by how they were read; nothing was thrown away
readings-reading = How it was read
readings-class = Class
readings-cells = Cells

duplicates-numbers =
    { $numbers ->
        [one] { $numbers } number stands in more than one row.
       *[other] { $numbers } numbers stand in more than one row.
    }
duplicates-rows =
    { $rows ->
        [one] { $rows } row repeats a number that stands further up.
       *[other] { $rows } rows repeat a number that stands further up.
    }
duplicates-people =
    { $people ->
        [0] Nobody was found in more than one row.
        [one] { $people } person was found in more than one row.
       *[other] { $people } people were found in more than one row.
    }
duplicates-people-unknown = Whether people stand in more than one row was not looked for.

problems-where = Where:
problems-who = Who must act:
problems-more =
    { $problems ->
        [one] { $problems } more remark of these kinds is not shown here.
       *[other] { $problems } more remarks of these kinds are not shown here.
    }

shows-1 = It shows what the registers, objections and consents held here said about each number for calls on { $day }.
shows-2 = It shows the state of a register as the edition named above had it. A subscriber who registered later is not in it.
shows-3 = It does not show that only these numbers were called, or when, or what was said.
shows-4 = It does not show that a caller’s number was displayed, or that callers said who they were. Both are required as well.
shows-5 = It does not show that the list was lawfully obtained, or that people were told where their data came from.
shows-6 = A number that is on no register and has no objection is callable under the rules named here. That is not consent, and no other duty is settled by it.
shows-trial = In this trial, nothing was checked but { $file }: neither the registers nor objections or consents.
shows-advice = This report is not legal advice. The rules are those of the rule pack { $pack }.

law-caption = Provisions that the verdicts cite
law-provision = Provision
law-force = In force
law-read = Text read on
law-from = from { $from }
law-from-to = from { $from } to { $to }
law-to = to { $to }
law-unknown = not recorded
law-none = No verdict cites a provision.

outputs-caption = Files written, and how many rows each holds
outputs-file = File
outputs-holds = Holds
outputs-rows = Rows
outputs-no-rows = not a list

about-campaign = Campaign
about-caller = Caller
about-instigator = Instigator
about-client = Client
about-screener = Screened by
about-kind = Kind of call
about-day = Day of calling
about-grace = The 28 days of regulation 21(3)
about-grace-used = used where the editions prove them
about-grace-unused = not used: a number on a register is blocked from the first day
about-file = List
about-sheet = Sheet
about-format = Format
about-header = First row
about-header-yes = taken as a header, and not counted
about-header-no = counted as a row: there is no header
about-size = Size
about-bytes =
    { $bytes ->
        [one] { $bytes } byte
       *[other] { $bytes } bytes
    }
about-made = Made at
about-program = Made by
about-pack = Rule pack
about-stdin = standard input
