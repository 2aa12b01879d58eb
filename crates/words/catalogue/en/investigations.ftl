# The report page and the terminal’s summary of an investigation. `list` is the number of a regulation.

audit-name = Report on call records
audit-lead = Call records of { $organisation } from { $first } to { $last }, judged as { $kind }.
audit-lead-nobody = Call records from { $first } to { $last }, judged as { $kind }.
audit-lead-empty = Call records, judged as { $kind }.
audit-lead-instigator = The calls were made at the instigation of { $organisation }.
audit-contents = Contents

audit-alarm =
    { $rows ->
        [one] First: { $rows } row, { $what } of all rows, could not be read. Every figure here is about the other rows, so the true ones may be higher.
       *[other] First: { $rows } rows, { $what } of all rows, could not be read. Every figure here is about the other rows, so the true ones may be higher.
    }
audit-trial = Made without a campaign file: who called, for whom and under which contracts was not stated.
audit-headline =
    { $calls ->
        [0] No call is proved to have been unlawful under regulation { $list }.
        [one] { $calls } call was unlawful under regulation { $list }.
       *[other] { $calls } calls were unlawful under regulation { $list }.
    }
audit-open = For { $calls } more it cannot be known, for these reasons.
audit-open-one = For { $calls } more it cannot be known, for this reason.
audit-sure = There is no call for which this cannot be known.
audit-attributed =
    { $calls ->
        [0] If the dates are right that a bureau gives for listings, none of them was unlawful on account of those dates. The editions do not prove such dates.
        [one] If the dates are right that a bureau gives for listings, { $calls } of them was unlawful too. The editions do not prove such dates.
       *[other] If the dates are right that a bureau gives for listings, { $calls } of them were unlawful too. The editions do not prove such dates.
    }
audit-objections =
    { $calls ->
        [0] No call is proved to have been unlawful under regulation 21(1)(a), made after the subscriber had told this caller not to call.
        [one] { $calls } call was unlawful under regulation 21(1)(a): the subscriber had told this caller not to call. It may be among those above.
       *[other] { $calls } calls were unlawful under regulation 21(1)(a): the subscriber had told this caller not to call. Some of them may be among those above.
    }
audit-objections-between = Between { $low } and { $high } calls were unlawful under regulation 21(1)(a): the subscriber had told this caller not to call. Some of them may be among those above.
audit-any =
    { $calls ->
        [0] No call is proved to have broken any of the provisions applied.
        [one] Altogether, { $calls } call broke at least one provision.
       *[other] Altogether, { $calls } different calls broke at least one provision.
    }
audit-any-between = Altogether, between { $low } and { $high } different calls broke at least one provision.
audit-no-records = There are no calls in these records.
audit-between = between { $low } and { $high }
audit-up-to = up to { $high }

audit-tile-calls = Calls in the records
audit-tile-calls-note = one for each call, not for each row
audit-tile-unlawful = Unlawful under regulation { $list }
audit-tile-unlawful-note = each one proved
audit-tile-unknown = Cannot be known
audit-tile-unknown-note = neither proved nor refuted
audit-tile-objections = Unlawful under regulation 21(1)(a)
audit-tile-objections-note = after an objection; may be counted beside it as well
audit-tile-any = Broke at least one provision
audit-tile-any-note = each call counted once

audit-heading-steps = From rows to unlawful calls
audit-heading-waterfall = Where every row ended
audit-heading-provisions = By provision
audit-heading-regimes = Before and from 5 February 2026
audit-heading-months = By month
audit-heading-hours = By hour of the day
audit-heading-weekdays = By day of the week
audit-heading-lines = By calling line
audit-heading-suppliers = By supplier
audit-heading-campaigns = By campaign
audit-heading-agents = By agent
audit-heading-three = Three counts that are not one another
audit-heading-people = Numbers called most often
audit-heading-after = Calls after an objection
audit-heading-events = After each event
audit-heading-coverage = Whether screening covered the calls
audit-heading-registers = The registers
audit-heading-method = How this was worked out
audit-heading-law = The law applied
audit-heading-problems = Problems found in the records
audit-heading-assumed = What was assumed
audit-heading-sources = What was read
audit-heading-recompute = How to get the same figures without Uphold
audit-heading-custody = Where the files came from
audit-heading-outputs = The files written
audit-heading-about = About this report

audit-head-step = Step
audit-head-figure = Figure
audit-head-reason = Where it ended
audit-head-rows = Rows
audit-head-left = Rows left
audit-head-meaning = What that means
audit-head-calls = Calls
audit-head-connected = Connected
audit-head-made = Count as calls
audit-head-unlawful = Unlawful
audit-head-unlawful-any = Broke a provision
audit-head-after = After an objection
audit-head-provision = Provision
audit-head-period = Period
audit-head-month = Month
audit-head-hour = Hour
audit-head-weekday = Day
audit-head-line = Line
audit-head-owner = Whose line
audit-head-supplier = Supplier
audit-head-campaign = Campaign
audit-head-agent = Agent
audit-head-count = Count
audit-head-what = What it counts
audit-head-number = Number
audit-head-first = First call
audit-head-last = Last call
audit-head-delay = Made
audit-head-event = Event
audit-head-day = Day
audit-head-covered = What was found
audit-head-register = Register
audit-head-editions = Editions
audit-head-edition-first = First edition
audit-head-edition-last = Last edition
audit-head-gap = Longest gap
audit-head-force = In force
audit-head-says = What it says, shortened
audit-head-confidence = How sure
audit-head-file = File
audit-head-format = Format
audit-head-zone = Time zone
audit-head-digest = SHA-256
audit-head-system = System
audit-head-mapping = Mapping
audit-head-files = Files
audit-head-who = Who
audit-head-when = When
audit-head-from = From where

audit-step-rows = rows in the records
audit-step-calls = calls that they are about
audit-step-connected = calls that somebody answered
audit-step-made = calls that count by the law of their day
audit-step-listed = calls that count, to numbers listed for at least 28 days
audit-step-unlawful-listed = of those, without consent: unlawful under regulation { $list }
audit-step-unlawful = calls that count, without consent: unlawful under regulation { $list }
audit-step-unknown = for which that cannot be known
audit-step-objected = calls that count, after an objection to this caller
audit-step-consented = calls that count, with consent to this caller
audit-steps-caption = How many rows and calls are left at each step

audit-waterfall-text = Every row is counted once, at the first line that fits it. The rows excluded, the unlawful calls and those for which it cannot be known add up to all rows.
audit-waterfall-caption = Every row by where it ended, for regulation { $list }, and how many rows were left after each line
audit-waterfall-description = The bars begin with all rows. Each further bar shows what is taken away and stands under what was left before it. The table below gives the same figures.
audit-waterfall-all = all rows
audit-waterfall-unlawful = unlawful under regulation { $list }
audit-waterfall-unknown = cannot be known: { $reason }
audit-waterfall-sum = Sum of the lines

audit-provisions-text = One call can break several provisions, so these figures overlap and must not be added up.
audit-provisions-caption = Unlawful calls by provision
audit-provisions-any = at least one of them, each call counted once

audit-regimes-text = Before 5 February 2026, only a call that connected was a call in the sense of the Regulations. From that day, an attempt is one too. The two are kept apart here.
audit-regimes-caption = Calls by the law of their day; unlawful means: under regulation { $list }
audit-regime-before = before 5 February 2026
audit-regime-from = from 5 February 2026

audit-parts-text = Unlawful means here: the call broke at least one provision.
audit-months-caption = Calls by month in London
audit-hours-caption = Calls by the hour in London at which they began
audit-weekdays-caption = Calls by day of the week in London
audit-lines-caption = Calls by calling line
audit-suppliers-caption = Calls by supplier of the number
audit-campaigns-caption = Calls by campaign
audit-agents-caption = Calls by agent
audit-months-description = One column for each month. The light part is all calls, the dark part those that broke a provision, the striped part those for which it cannot be known. The table below gives the same figures.
audit-hours-description = One column for each hour. The light part is all calls, the dark part those that broke a provision, the striped part those for which it cannot be known. The table below gives the same figures.
audit-lines-description = One bar for each calling line, as long as its calls that broke a provision are many. The table below gives the same figures.
audit-suppliers-description = One bar for each supplier, as long as its calls that broke a provision are many. The table below gives the same figures.
audit-legend-calls = all calls
audit-legend-unlawful = broke a provision
audit-legend-open = cannot be known
audit-legend-excluded = taken away
audit-legend-broke = unlawful
audit-part-unnamed = not stated in the records
audit-parts-others =
    { $count ->
        [one] { $count } other
       *[other] { $count } others
    }
audit-parts-rest = The rest stand in { $file }.

audit-three-text = Calls made, calls connected to listed numbers and complaints are three different counts. None stands for another.
audit-three-caption = The three counts, and what belongs to them
audit-three-made = calls made, whether or not anybody answered
audit-three-listed = calls connected to numbers listed for at least 28 days
audit-three-complaints = complaints
audit-three-people = numbers that complained
audit-three-matched = complaints that match a call in the records
audit-three-vulnerable = numbers whose complaint says that the person is vulnerable
audit-three-none = No file of complaints was given.

audit-people-text = Only the first digits of a number are shown here. The schedule of unlawful calls gives the file and row of each.
audit-people-caption = The numbers called most often
audit-after-text = For an objection there is no period of grace. The days are counted from the last objection before the call.
audit-after-caption = Calls after an objection, by the time since it
audit-events-text = Calls on the day of an event are not counted: they may have come before it.
audit-events-caption = Calls on later days than each event

audit-coverage-text = Receipts of screening given: { $receipts }. Calls looked for in them: { $calls }.
audit-coverage-caption = Calls by what receipts of screening show of them
audit-remainder-caption = Calls that no receipt covers, by supplier and month
audit-coverage-all = all that were looked for

audit-registers-caption = Registers that calls were held against
audit-register-not-held = not held
audit-registers-none = No register was used.

audit-method-rows = A row is not yet a call. Rows of one system to one number that share an id within a day of each other are one call: legs, transfers and repeats are counted once. The row that counts is the first one of the call itself.
audit-method-systems =
    { $seconds ->
        [one] Where two systems recorded one call, to the same number and within { $seconds } second, it is counted once, with the earlier and the later time as an interval.
       *[other] Where two systems recorded one call, to the same number and within { $seconds } seconds, it is counted once, with the earlier and the later time as an interval.
    }
audit-method-day = Each call is judged by the law in force on its day in London. Before 5 February 2026 only connected calls count; from that day attempts count too.
audit-method-28 = The 28 days are counted back from the day of the call. They are proved only if an edition at least 28 days before the call already lists the number, and none shows it gone since. Where the editions leave a day open, the call is not called unlawful.
audit-method-statements = A call after an objection to this caller is unlawful under regulation 21(1)(a), listed or not. A consent to this caller counts from the moment it was given to the moment it was withdrawn. A mark set at the end of a call counts for later calls only.
audit-method-unknown = “Cannot be known” means: what was given proves neither that the call was unlawful nor that it was lawful. Such calls are never among the unlawful. With “between”, the lower figure is proved, and the higher one holds if everything in doubt is counted.
audit-method-limits = The report shows what the records say. It does not show that the records are complete, or what was said in a call. It is not legal advice.

audit-law-caption = The provisions applied, in the versions in force while the calls were made
audit-law-none = No provision was applied.
audit-law-C = confirmed in the source
audit-law-M = from general knowledge: verify before relying on it
audit-law-G = not found: do not rely on it
audit-law-apart = text: { $what }; days in force: { $reason }
audit-law-until = from { $from }, no longer from { $to }

audit-problems-none = None.
audit-assumed-none = Nothing.

audit-sources-caption = The files of call records, in the order in which they were read
audit-systems-caption = The systems: all files that one mapping reads
audit-zone-stated = stated by the format
audit-zone-given = given for this run
audit-zone-seen = seen in the file
audit-files-more =
    { $files ->
        [one] and { $files } more file
       *[other] and { $files } more files
    }

audit-recompute-1 = The folder `recompute/` holds everything that is needed to check these figures: the digests of all files that were read, the mappings, the states of the registers and what was said to the caller, and a script in SQL for DuckDB.
audit-recompute-2 = Put the call records beside it, compare their digests, and run the script. It shares no code with Uphold, and its figures must be these.
audit-custody-caption = Each file that was used, who handed it over, and its digest
audit-custody-none = It was not stated where the files came from. Their digests stand above, and in the folder `recompute/`.
audit-custody-unstated = not stated

audit-output-figures = the figures, for machines
audit-output-report = this report, for people
audit-output-schedule = every unlawful call, with its file and row
audit-output-unknown = every call for which it cannot be known
audit-output-recompute = what is needed to check the figures without Uphold
audit-output-custody = where the files came from
audit-output-receipt = the receipt of this report’s figures
audit-output-proof = the proof that goes with it
audit-receipt = The receipt of these figures is entry { $index } of the log { $log }.
audit-about-same = One call in two systems
audit-about-seconds =
    { $seconds ->
        [one] begins within { $seconds } second
       *[other] begins within { $seconds } seconds
    }

audit-month-1 = January { $what }
audit-month-2 = February { $what }
audit-month-3 = March { $what }
audit-month-4 = April { $what }
audit-month-5 = May { $what }
audit-month-6 = June { $what }
audit-month-7 = July { $what }
audit-month-8 = August { $what }
audit-month-9 = September { $what }
audit-month-10 = October { $what }
audit-month-11 = November { $what }
audit-month-12 = December { $what }
audit-weekday-1 = Monday
audit-weekday-2 = Tuesday
audit-weekday-3 = Wednesday
audit-weekday-4 = Thursday
audit-weekday-5 = Friday
audit-weekday-6 = Saturday
audit-weekday-7 = Sunday

# In the terminal.
audit-summary-sources = What was recognised
audit-summary-source =
    { $rows ->
        [one] { $file }: { $what }, { $rows } row, time zone { $clock }
       *[other] { $file }: { $what }, { $rows } rows, time zone { $clock }
    }
audit-summary-source-files =
    { $files ->
        [one] { $what }: { $files } file, { $rows } rows, time zone { $clock }
       *[other] { $what }: { $files } files, { $rows } rows, time zone { $clock }
    }
audit-summary-result = From rows to unlawful calls
audit-summary-unknown = for which that cannot be known
audit-summary-other-reasons = for other reasons
audit-summary-objections = unlawful under regulation 21(1)(a), after an objection; may be counted above as well
audit-summary-any = different calls broke at least one provision
audit-summary-report = Read the report: { $file }
audit-counts = Calls were only counted: no schedule, report or receipt was written. The counts by line and month are in { $file }
