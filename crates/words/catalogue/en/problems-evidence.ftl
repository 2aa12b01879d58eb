# Problems with receipts, proofs, keys, policies and the log of evidence.

problem-evidence-too-long =
    { $what ->
        [note] a signed note is never longer than { $limit } bytes
        [checkpoint] a checkpoint is never longer than { $limit } bytes
        [proof] a proof is never longer than { $limit } bytes
        [statement] a receipt is never longer than { $limit } bytes
        [opening] an opening is never longer than { $limit } bytes
        [policy] a policy file is never longer than { $limit } bytes
        [key] a public key is never longer than { $limit } bytes
        [request] a request to a witness is never longer than { $limit } bytes
        [editions] a list of editions is never longer than { $limit } bytes
        [secret] the secret of a list is never longer than { $limit } bytes
       *[other] such a file is never longer than { $limit } bytes
    }
    .hint = is it the right file?
problem-evidence-unreadable =
    { $what ->
        [note] the signed note cannot be read: { $detail }
        [checkpoint] the checkpoint cannot be read: { $detail }
        [proof] the proof cannot be read: { $detail }
        [statement] the receipt cannot be read: { $detail }
        [opening] the opening cannot be read: { $detail }
        [policy] the policy file cannot be read: { $detail }
        [key] the public key cannot be read: { $detail }
        [request] the request cannot be read: { $detail }
        [editions] the list of editions cannot be read: { $detail }
        [secret] the secret of the list cannot be read: { $detail }
       *[other] the file cannot be read: { $detail }
    }
    .hint =
        { $what ->
            [policy] put the row right; `spec/threat-model.md` shows a policy
           *[other] ask for it again, as a file: mail programs and editors change line ends and blanks
        }
problem-evidence-version =
    { $what ->
        [proof] the proof is of a version that this program does not know
        [statement] the receipt is of a version that this program does not know
        [opening] the opening is of a version that this program does not know
        [editions] the list of editions is of a version that this program does not know
       *[other] the file is of a version that this program does not know
    }
    .hint = a later Uphold wrote it: use that one
problem-log-refused = the log of evidence does not do this: { $what }
    .hint = `uphold log check` says what is wrong with the log; `--no-receipt` screens without it
problem-log-missing = no log of evidence has begun
    .hint = it begins with the first import or screening, or under a name of your own with `uphold log begin NAME`
problem-clock-behind = this machine’s clock is behind: something was recorded on { $day }, at a time that has not come yet
    .hint = set the clock; a receipt with a wrong time convinces nobody
problem-time-unreadable = { $text } is not a time
    .hint = write it in UTC, as 2026-11-20T00:00:00Z
problem-no-such-entry = the statement of entry { $index } is not kept here
    .hint = `uphold log show` tells which entries there are
problem-key-of-witness = { $name } is the key of a witness, not of a log
    .hint = `uphold log key` prints the key of a log; where a witness is meant, it is given with --witness
problem-key-of-log = { $name } is the key of a log, not of a witness
    .hint = `uphold witness key` prints the key of a witness; where a log is meant, it is given with --key
problem-not-in-this-log = this receipt is not in the log of this data directory
    .hint = run the command where the receipt was made, or name that data directory with --data-dir
problem-secret-missing = the secret of the list is not there
    .hint = it is the file `receipt.secret` beside the receipt, at whoever has the whole list; name it with --secret
problem-not-a-receipt = this is no receipt of a screening, but a statement of another kind: { $kind }
    .hint = give the file `receipt.json` of a result
problem-only-of-screenings = { $option } is for the receipt of a screening, and this is one of another kind: { $kind }
    .hint = leave it out; the files that this receipt speaks of are looked for beside it
problem-list-of-another =
    { $what ->
        [callable] the list of callable rows is not the one that the receipt is for
        [blocked] the list of blocked rows is not the one that the receipt is for
        [unreadable] the list of unreadable rows is not the one that the receipt is for
        [not_screened] the list of rows not screened is not the one that the receipt is for
       *[blanked] the list of blanked numbers is not the one that the receipt is for
    }
    .hint = give the lists as they were written, with all their rows in their order
problem-editions-unsigned = the key that you gave did not sign this list of editions
    .hint = ask its owner for the key, by another way than the list came
problem-not-a-list-of-ours = this is no list that `uphold screen` wrote: it lacks the columns uphold_verdict, uphold_number and uphold_row
    .hint = give callable.csv, blocked.csv, or the folder of the result, with all their columns
problem-cells-changed = the telephone cells of this row are not the numbers that were screened
    .hint = a cell was changed after the screening, or by a spreadsheet program: ask for the list as it was written
problem-list-changed = the columns that `uphold screen` wrote cannot be read in this row
    .hint = ask for the list as it was written
problem-time-in-future = { $day } has not come yet
    .hint = a key cannot have been stolen then; leave --since out for now
problem-name-odd = { $name } cannot be a name
    .hint = visible letters, digits and signs without blanks or `+`, at most 100, such as `acme.example/screening`, without `https://`
problem-receipt-too-long = the receipt would be too long: the names of the campaign and its suppliers fill more than half a megabyte
    .hint = shorten the names, or screen with --no-receipt; nothing was screened
problem-not-recorded = what was done stands, but it is not in the log of evidence
    .hint = put the log right, then do the same again: it will be recorded, and nothing else changes
