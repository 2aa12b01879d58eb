# What the ids in an investigation mean. Labels are short: they stand in drawings. .meaning says it in a sentence.

# Why a row is not an unlawful call. The first nine take rows away before calls are made of them.
excluded-unreadable-row = could not be read
    .meaning = The row’s shape, time or seconds cannot be read, or its time cannot be right.
excluded-no-number = no number dialled
    .meaning = The row holds no telephone number: nothing, or words.
excluded-internal = a call within the house
    .meaning = What was dialled is an extension of up to six digits.
excluded-impossible-number = not a possible number
    .meaning = What was dialled cannot be a telephone number.
excluded-inbound = an incoming call
    .meaning = The records say that somebody called in.
excluded-duplicate-file = a file that was there twice
    .meaning = The file holds the same bytes as an earlier one.
excluded-duplicate = the same row again
    .meaning = The row repeats a row of the same system: same call, same time, same result.
excluded-leg = another leg of a call
    .meaning = The row is a further part of a call that is counted once already, such as a transfer.
excluded-other-system = the same call in another system
    .meaning = Two systems recorded one call; it is counted once.
excluded-abroad = to a number abroad
    .meaning = The number is not one under +44, so the registers cannot hold it.
excluded-law-not-held = before the law held here
    .meaning = The call was made before the law that these rules hold.
excluded-not-connected = nobody answered
    .meaning = The call did not connect, and was made before 5 February 2026, when an attempt was not a call.
excluded-not-listed = not on a register
    .meaning = The number was on no register held here on the day of the call.
excluded-under-28-days = listed for less than 28 days
    .meaning = It is proved that the number had been listed for less than 28 days, or had only just come on if at all.
excluded-consented = had agreed to such calls
    .meaning = The subscriber’s consent to this caller was in force when the call was made.
excluded-pensions-allowed = allowed by regulation 21B
    .meaning = An authorised caller called somebody whom regulation 21B lets it call.

# Why it cannot be known; because-… goes on from “For { $calls } more it cannot be known, for these reasons.”
unknown-connected-unknown = answered or not is not shown
    .meaning = The records do not show whether anybody answered, or two systems disagree about it.
unknown-no-register-held = no register is held
    .meaning = Neither the TPS nor the CTPS is held here, so nothing is known of any listing.
unknown-before-first-edition = before the first edition
    .meaning = The call was made before the first edition of the register that is held here.
unknown-after-last-edition = after the last edition
    .meaning = The call was made after the last edition of the register that is held here.
unknown-outside-scope = dialling code not covered
    .meaning = No edition held here covers the number’s dialling code.
unknown-listed-between-editions = listed between two editions
    .meaning = The number came on or off the register on a day that the editions do not tell apart from the day of the call.
unknown-28-days-not-proved = 28 days are not proved
    .meaning = The number was listed when it was called, but since when is not proved.
unknown-consent-order-unknown = consent and call too close
    .meaning = Whether a consent was in force at the minute of the call is not proved.
unknown-subscriber-unknown = person or company not known
    .meaning = The regulation protects individuals, and the records do not show whether the subscriber is one.
unknown-time-ambiguous = two possible times
    .meaning = The clock showed that time twice, or two systems differ, and the answer depends on which is right.

because-connected-unknown = Of { $calls }, the records do not show whether anybody answered.
because-no-register-held = For { $calls }, no register is held here to hold them against.
because-before-first-edition =
    { $calls ->
        [one] { $calls } was made before the first edition of the register that is held here.
       *[other] { $calls } were made before the first edition of the register that is held here.
    }
because-after-last-edition =
    { $calls ->
        [one] { $calls } was made after the last edition of the register that is held here.
       *[other] { $calls } were made after the last edition of the register that is held here.
    }
because-outside-scope =
    { $calls ->
        [one] { $calls } went to a dialling code that no edition held here covers.
       *[other] { $calls } went to dialling codes that no edition held here covers.
    }
because-listed-between-editions =
    { $calls ->
        [one] { $calls } went to a number that came on or off the register between two editions, around the day of the call.
       *[other] { $calls } went to numbers that came on or off the register between two editions, around the day of the call.
    }
because-28-days-not-proved =
    { $calls ->
        [one] { $calls } went to a listed number, but the editions do not prove that it had been listed for 28 days.
       *[other] { $calls } went to listed numbers, but the editions do not prove that they had been listed for 28 days.
    }
because-consent-order-unknown = Of { $calls }, it is not proved whether a consent was in force at that minute.
because-subscriber-unknown = Of { $calls }, the records do not show whether an individual was called.
because-time-ambiguous =
    { $calls ->
        [one] { $calls } has two possible times, and the answer depends on which is right.
       *[other] { $calls } have two possible times, and the answer depends on which is right.
    }

# The days between an objection and a call.
delay-same-day = on the same day
delay-1-7 = 1 to 7 days later
delay-8-28 = 8 to 28 days later
delay-29-90 = 29 to 90 days later
delay-over-90 = more than 90 days later
delay-day-unknown = after an objection of which the day is not known

# Where a call ends that was looked for in receipts of screening.
covered-covered-vouched = covered, and vouched for before the call
    .meaning = A receipt of this caller covers the supplier and the day, was vouched for by others before the call, and its list holds the number as callable.
covered-covered-self-asserted = covered, on the screener’s own word
    .meaning = As before, but nobody else vouched for the receipt’s time.
covered-counts-only = only the receipt’s counts can be checked
    .meaning = A receipt fits, but neither the screened list nor an opening was handed over, so it cannot be checked for this number.
covered-blocked-yet-called = screened as blocked, and called all the same
    .meaning = The screened list holds the number as one not to be called.
covered-not-in-list = not in the screened list
    .meaning = A receipt fits, but its list does not hold the number.
covered-not-screened = in the list, but not truly screened
    .meaning = A receipt in force holds the number among those that could not be read or were not screened.
covered-other-kind = screened for another kind of call
    .meaning = Only a receipt for another kind of call was in force; the law differs for each kind.
covered-not-proved = the receipt is not proved
    .meaning = Only a receipt was there that no trusted key signed as it is, or that not enough trusted witnesses signed.
covered-stale = after the screening had expired
    .meaning = The register that was screened against was too old on the day of the call.
covered-not-yet-vouched = vouched for only after the call
    .meaning = Others vouched for the receipt, but only after the call was made.
covered-other-client = screened for another client
    .meaning = The receipt that holds the number was made for another client.
covered-other-caller = screened for another caller
    .meaning = The receipt that holds the number was made for another caller.
covered-supplier-not-covered = supplier outside the contract
    .meaning = The screening was not contracted to cover this supplier’s data.
covered-no-receipt = no receipt at all
    .meaning = No receipt covers the day of the call.
covered-altered = the receipt or list was altered
    .meaning = The receipt’s signature or the list’s commitment does not hold.

# What was assumed.
assumed-kind-live = Every call was taken for a live marketing call; the records do not say what was said.
assumed-zone-given = The clock that wrote { $file } was taken to show the time of { $zone }, because that was given.
assumed-register-not-held = No edition of the { $source } is held here. Calls to numbers that only it lists are not among the unlawful, nor among those that cannot be known.
assumed-same-call =
    { $seconds ->
        [one] Calls to one number that two systems recorded within { $seconds } second of each other were taken for one call.
       *[other] Calls to one number that two systems recorded within { $seconds } seconds of each other were taken for one call.
    }
assumed-line-identity-unknown = The records do not show whether the line’s number was withheld, so regulation 21(A1) was not judged.
assumed-marks-are-objections = A “do not call” mark in the caller’s own records was taken for an objection made when the call ended that bears it.
assumed-no-consents = No file of consents was given; it was taken that nobody had agreed.
assumed-no-objections = No record of objections was given; only marks in the call records were counted.
assumed-individuals-unknown = Whether subscribers are individuals or companies was not given.
assumed-not-authorised = It was taken that the caller is not authorised for calls about pensions.
assumed-connected-by-seconds = Where the records hold no result, a call with seconds of conversation was taken for answered.
assumed-machines-answered = A call that a machine answered was taken for answered.
assumed-caller-all = Every call in the records was taken for a call by this caller.
