# Receipts, their verification, the log of evidence, and lists of editions.

receipt-recorded = receipt.json is entry { $index } of the log { $log }, and receipt.tlog-proof shows it
receipt-valid-until = the editions that it names are not too old for calls up to { $day }
screen-verdicts = Only verdicts were written: no lists, no report and no receipt. To be able to prove this screening, screen without `--verdicts`.
receipt-self-asserted = nobody else vouches yet that it was made today: have the log cosigned by your client or another witness (`uphold log witness`, or by mail with `uphold log request`), then run `uphold receipt refresh`
receipt-refreshed =
    { $vouchers ->
        [one] the proof now stands under a checkpoint for which { $vouchers } other party vouches
       *[other] the proof now stands under a checkpoint for which { $vouchers } other parties vouch
    }
receipt-kept =
    { $vouchers ->
        [one] the proof that was there stays, as { $vouchers } other party vouches for it, of whom this log does not know
       *[other] the proof that was there stays, as { $vouchers } other parties vouch for it, of whom this log does not know all
    }
receipt-number-absent = the number stands in none of the five lists of this receipt
receipt-number-absent-partly = the number stands in none of the lists that were given, which are not all of this receipt’s: give its folder, or each of its lists
receipt-not-vouched = nobody else vouches for this receipt yet
receipt-opened =
    { $places ->
        [one] { $places } place is shown in { $file }; give it together with receipt.json, and no list
       *[other] { $places } places are shown in { $file }; give it together with receipt.json, and no list
    }

verify-unaltered = unaltered: yes; it is entry { $index } of the log { $log }
verify-consistent = consistent with entry { $index } of the log { $log }, signer not established
verify-altered = unaltered: NO
verify-altered-rest = nothing else that it says can be relied on
verify-failure-not-in-log = - the receipt is not the entry that its proof is for: one of them was altered
verify-failure-signature-wrong = - a signature that should be of the log’s key is not: the proof was altered
verify-failure-signer-unknown = - no key that you trust signed it, and anybody can have made it: get the key from the log’s owner, and trust it with --key or --policy
verify-failure-signer-unknown-page = - no key that you trust signed it, and anybody can have made it: get the key from the log’s owner, and put it into the field for whom you trust
verify-failure-other-log = - the receipt names another log than its proof
verify-failure-counts-differ = - its counts do not add up
verify-failure-lists-differ = - its lists do not agree with its counts
verify-failure-valid-until-wrong = - the day until which it says to hold does not follow from its editions
verify-failure-cosignature-wrong = - a signature that should be of a witness that you trust is not: the proof was altered
verify-failure-quorum-missing = - fewer witnesses have signed than your policy asks for
verify-failure-key-revoked = - the key that signed it was stolen, and no witness saw it before
verify-failure-later-than-vouched = - it says that it was made later than it was seen: one of the clocks is wrong, or it was backdated
verify-failure-from-the-future = - it says that it was made after today
verify-failure-list-differs = - a list is not the one that the receipt is for: rows were changed, added, removed or put in another order, or the secret is that of another list
verify-failure-file-differs = - a file is neither a list of the result with its columns, nor, byte for byte, the list that was screened
verify-failure-secret-missing = - the lists could not be compared: that needs the secret that goes with the whole list (receipt.secret, or --secret)
verify-failure-opening-wrong = - a number that was shown is not in the list of this receipt as it is shown
verify-failure-editions-signature-wrong = - a list of editions was altered after it was signed
verify-failure-edition-differs = - somebody whose key you trust holds other numbers for an edition that was screened against: one of the two is not genuine
verify-failure-list-missing = - a list of the result was not given
verify-failure-file-unknown = - a file could not be compared
verify-failure-stamp = - the timestamp does not hold ({ $code })

verify-signer = signed by: { $log }, with a key that you trust ({ $digest })
verify-signer-stolen = signed by: nobody knows; with a key of { $log } that was stolen ({ $digest })
verify-signer-unknown = signed by: not established
verify-time-witness = time: vouched for by { $name } on { $day } at { $clock } UTC
verify-time-authority = time: vouched for by the timestamp of { $name } on { $day } at { $clock } UTC
verify-time-silent = time: { $name }, whom you trust, has not vouched for it
verify-time-unchecked = time: a timestamp says { $day } at { $clock } UTC, but without --authority nobody knows whose it is
verify-time-own = by the screener’s own clock it was made on { $day } at { $clock } UTC; for anything before a witness’s time there is only that word
verify-time-nobody = time: nobody vouches for it; by the screener’s own clock it was { $day } at { $clock } UTC (self-asserted)
verify-edition =
    { $numbers ->
        [one] register edition: { $source }, { $day }, { $numbers } number, digest { $digest }
       *[other] register edition: { $source }, { $day }, { $numbers } numbers, digest { $digest }
    }
verify-edition-held = also held by { $name }, whose key you trust
verify-edition-held-unsigned = also held, as a list under the name { $name } says; no key that you trust signed that list
verify-edition-other = { $name }, whose key you trust, holds OTHER numbers for that register and day
verify-edition-other-unsigned = a list under the name { $name } has other numbers for that register and day; no key that you trust signed that list
verify-edition-nobody = also held by: nobody else that was asked (--editions)
verify-edition-nobody-page = also held by: not asked here (the program compares lists of editions)
verify-edition-none = register edition: NO edition of { $source } was used
verify-screened-for = for { $kind } on { $day }
verify-screened-for-other = for calls on { $name }
verify-valid-until = its editions are not too old for calls up to { $day }
verify-valid-until-passed =
    { $days ->
        [one] - that is before { $day }, the day of the calls: editions of up to { $days } day were allowed
       *[other] - that is before { $day }, the day of the calls: editions of up to { $days } days were allowed
    }
verify-suppliers-covered =
    { $suppliers ->
        [one] covers { $suppliers } supplier:
       *[other] covers { $suppliers } suppliers:
    }
verify-suppliers-none = covers no supplier
verify-suppliers-not =
    { $suppliers ->
        [one] does NOT cover { $suppliers } supplier:
       *[other] does NOT cover { $suppliers } suppliers:
    }
verify-suppliers-not-none = names no supplier that it does not cover
verify-suppliers-others =
    { $rows ->
        [one] { $rows } row names a supplier that is in neither list, and does not count as callable
       *[other] { $rows } rows name a supplier that is in neither list, and do not count as callable
    }
verify-suppliers-unsaid = suppliers: the receipt does not say whose data it covers
verify-caller = who calls: { $organisation }
verify-instigator = whose message: { $organisation }
verify-client = screened for: { $organisation }
verify-screener = screened by: { $organisation }
verify-counts =
    { $rows ->
        [one] { $callable } callable · { $blocked } blocked · { $unreadable } not readable · { $not_screened } not screened = { $rows } row
       *[other] { $callable } callable · { $blocked } blocked · { $unreadable } not readable · { $not_screened } not screened = { $rows } rows
    }
verify-list-same =
    { $what ->
        [callable] the list of callable rows is the one that the receipt is for (numbers and empty rows: { $entries })
        [blocked] the list of blocked rows is the one that the receipt is for (numbers and empty rows: { $entries })
        [unreadable] the list of unreadable rows is the one that the receipt is for (numbers and empty rows: { $entries })
        [not_screened] the list of rows not screened is the one that the receipt is for (numbers and empty rows: { $entries })
       *[blanked] the list of blanked numbers is the one that the receipt is for (numbers and empty cells: { $entries })
    }
verify-list-no-cells = by the columns that the screening added; its telephone columns are not there to be compared
verify-list-differs =
    { $what ->
        [callable] the list of callable rows is NOT the one that the receipt is for
        [blocked] the list of blocked rows is NOT the one that the receipt is for
        [unreadable] the list of unreadable rows is NOT the one that the receipt is for
        [not_screened] the list of rows not screened is NOT the one that the receipt is for
       *[blanked] the list of blanked numbers is NOT the one that the receipt is for
    }
verify-list-missing =
    { $what ->
        [callable] the list of callable rows is not there to be compared
        [blocked] the list of blocked rows is not there to be compared
        [unreadable] the list of unreadable rows is not there to be compared
        [not_screened] the list of rows not screened is not there to be compared
       *[blanked] the list of blanked numbers is not there to be compared
    }
verify-lists-scope = of each list these were compared: which rows are in it, in which order, and with which numbers, also in its telephone cells where they are there; not the reasons, nor any other column
verify-file-passed-over = { $file } was not compared; give it by name with --list if it is a list of this receipt
verify-file-unknown = { $file } could not be compared: this receipt, of a rescreening, says nothing of the file that was screened first
verify-file-same = { $file } is, byte for byte, the list that was screened
verify-file-other = { $file } is neither a list of the result with its columns, nor, byte for byte, the list that was screened
verify-opening-holds =
    { $what ->
        [callable] { $number } stands in row { $row }, which was screened and found callable
        [blocked] { $number } stands in row { $row }, which was screened and blocked
        [unreadable] { $number } stands in row { $row }, which could not be read for certain
        [not_screened] { $number } stands in row { $row }, which was NOT screened
       *[blanked] { $number } was screened, and taken out of row { $row }, which may be called on another number
    }
verify-opening-holds-empty =
    { $what ->
        [callable] row { $row }, in which no number is: screened and found callable
        [blocked] row { $row }, in which no number is: screened and blocked
        [unreadable] row { $row }, in which no number could be read for certain
        [not_screened] row { $row }, in which no number is: NOT screened
       *[blanked] a cell that could not be read for certain was taken out of row { $row }
    }
verify-opening-wrong = { $number } in row { $row }: what is shown is not in the list of this receipt

log-begun = a log of evidence has begun: { $log }; its private key is in the data directory, and `uphold log key` prints the public one
log-begun-already = a log of evidence has begun already: { $log }
log-heading =
    { $entries ->
        [one] { $log }: { $entries } entry
       *[other] { $log }: { $entries } entries
    }
log-entry-screening =
    { $rows ->
        [one] { $index }  { $clock }  { $rows } row screened, for calls by { $organisation }
       *[other] { $index }  { $clock }  { $rows } rows screened, for calls by { $organisation }
    }
log-entry-genesis = { $index }  { $clock }  the log began
log-entry-key-rotated = { $index }  { $clock }  a new key took over
log-entry-key-revoked = { $index }  { $clock }  the key was said to be stolen
log-entry-edition = { $index }  { $clock }  an edition of a register came in
log-entry-objections = { $index }  { $clock }  objections came in
log-entry-audit = { $index }  { $clock }  call records were audited
log-entry-notice = { $index }  { $clock }  a version of a privacy notice was published
log-entry-other = { $index }  { $clock }  something that this program does not know
log-entry-unknown = { $index }  its statement is not kept here
log-vouched =
    { $entries ->
        [one] others vouch for the first { $entries } entry
       *[other] others vouch for the first { $entries } entries
    }
log-nobody-vouches = nobody else vouches for any of it yet: see `uphold log request`
log-checked =
    { $entries ->
        [one] { $log }: { $entries } entry was read, and the tree derived again
       *[other] { $log }: { $entries } entries were read, and the tree derived again
    }
log-checked-statements =
    { $statements ->
        [one] { $statements } statement is what its entry stands for
       *[other] { $statements } statements are what their entries stand for
    }
log-checked-vouched =
    { $checkpoints ->
        [one] { $checkpoints } checkpoint for which others vouch is of this log
       *[other] { $checkpoints } checkpoints for which others vouch are of this log
    }
log-sound = the log agrees with itself
log-flaw-tile = DAMAGED: the tile or bundle with entry { $at } is missing, unreadable, or not what the entries give
log-flaw-root = DAMAGED: the root of the checkpoint is not that of the entries
log-flaw-signature = DAMAGED: no key that the log had signed its checkpoint
log-flaw-statement = DAMAGED: the statement of entry { $at } is not what the entry stands for
log-flaw-statement-missing = the statement of entry { $at } is not kept here
log-flaw-vouched = DAMAGED: the checkpoint over { $at } entries, for which others vouch, cannot be read or is not of this log; ask them again
log-flaw-signed = ROLLED BACK: the key has signed another tree last; this copy is older, or another copy went on
log-flaw-unfinished = a recording was interrupted; the next one completes it, and nothing is lost
log-flaw-key = DAMAGED: the key that should sign cannot be read; bring `keys` back from a backup
log-flaw-key-not-given = none of the keys that you gave signed its last checkpoint: give the earlier and the later keys as well (its owner has them with `uphold log key --all`)
log-key-not-given = no key was given with --key: whose log this is, nobody knows
log-flaw-brought-back = it was brought back from a backup and has not gone on since: `uphold log resume`, if nothing was recorded after that backup
log-receipt-of-it = { $file } is of this very history
log-receipt-of-another = { $file } is of ANOTHER history: its holder was shown a second log under the same name
log-receipt-altered = { $file } was altered: it is not the entry that its proof is for
log-receipt-foreign = { $file } is of another log
log-receipt-unsigned = { $file }: none of the keys that you gave signed its proof; give the earlier and the later keys of the log as well, or it is not of this log
log-receipt-untold = { $file }: whether it is of this history cannot be told, as the copy is damaged
log-receipt-ahead = { $file } is from after this copy was made: export the log again
log-exported =
    { $files ->
        [one] { $files } file was copied to { $folder }; nothing private is in it
       *[other] { $files } files were copied to { $folder }; nothing private is in them
    }
log-backed-up =
    { $files ->
        [one] { $files } file was copied to { $folder }, with the private keys: keep it as safe as the data directory
       *[other] { $files } files were copied to { $folder }, with the private keys: keep it as safe as the data directory
    }
log-key-rotated = a new key signs from now on; what the old one signed stays good. Give this to everybody who had the old key:
log-key-revoked = the log { $log } says that its key was stolen, and a new key signs from now on. Everybody who has the old key adds these two lines to their policy file, and keeps the line of the old key:
log-resumed = the log goes on from here; should anything have been recorded since this copy was made, a witness will refuse it as a second history

editions-signer = signed by { $name }, with the key that you gave
editions-signer-unchecked = it says to be of { $name }; without --key nobody knows
editions-same = { $source }, { $day }: the same edition
editions-other = { $source }, { $day }: they hold OTHER numbers
editions-none-common = no edition is in both: nothing could be compared
editions-not-held = { $source }, { $day }: not in their list

demo-receipt = The client checks the receipt, with the public key and nothing else of yours:
demo-altered = Altered copies are refused, each with what gave it away:
demo-python = The same check by a program that shares nothing with this one:
demo-no-python = (not shown here: python3 with the package `cryptography` is not on this machine; see spec/verify)

# The receipt of an audit.

verify-failure-audit-file-differs = - a file beside it is not the one that it speaks of
verify-audit-found = what was found: { $rows } rows, { $calls } calls, of which { $low } to { $high } broke at least one provision
verify-audit-found-exact = what was found: { $rows } rows, { $calls } calls, of which { $low } broke at least one provision
verify-audit-time-nobody = time: nobody vouches for it; by the auditor’s own clock it was { $day } at { $clock } UTC (self-asserted)
verify-audit-time-own = by the auditor’s own clock it was made on { $day } at { $clock } UTC; for anything before a witness’s time there is only that word
verify-audit-file-same = { $file }: the very file that it speaks of
verify-audit-file-differs = { $file }: NOT the file that it speaks of
verify-audit-file-missing = { $file }: not beside it, so not compared
