# Problems with receipts that are handed over for an audit.

problem-receipts-none = no receipt is there
    .hint = a receipt is the file `receipt.json` with `receipt.tlog-proof` beside it; ask whoever screened for the whole folder of each result
problem-receipt-altered = this receipt, or the proof beside it, is not what was logged and signed ({ $what }); it counts for no call
    .hint = `uphold verify` tells what is wrong; ask whoever screened for the files as they were written
problem-receipt-not-proved =
    { $what ->
        [signer-unknown] no key that you trust signed this receipt: anybody can have made it; it counts for no call
        [quorum-missing] not enough of the witnesses that your policy asks for have signed this receipt; it counts for no call
        [key-revoked] the key that signed this receipt was stolen, and no witness saw the receipt before; it counts for no call
        [later-than-vouched] this receipt says that it was made later than others saw it; it counts for no call
       *[from-the-future] this receipt says that it was made at a time that has not come yet; it counts for no call
    }
    .hint =
        { $what ->
            [signer-unknown] give the key of its log with --key, or a policy with --policy; get it by another way than the receipt came
            [quorum-missing] ask whoever screened to have it witnessed, and for the proof after that: `uphold receipt refresh` writes it
           *[other] ask whoever screened how that can be
        }
problem-receipt-proof-missing = the proof of this receipt is not beside it; it counts for no call
    .hint = ask whoever screened for the file with the ending `.tlog-proof`
problem-receipt-stamp-wrong = the timestamp beside the receipt does not hold ({ $code }); it vouches for nothing
    .hint = ask whoever screened for the timestamp again: `uphold receipt refresh` writes it
problem-receipt-expired = this receipt counted for calls up to { $day }, and the first call is later
    .hint = ask for the receipts of the time of the calls: an edition of the register is too old after 28 days
problem-receipt-without-registers = neither TPS nor CTPS was held when this was screened; the receipt counts for no call
    .hint = ask whoever screened why
problem-receipt-day-unreadable = the day of calling of this receipt cannot be read; it counts for no call
    .hint = ask whoever screened for the file as it was written
problem-receipt-of-another = this receipt is for another caller: { $name }
    .hint = a screening counts for whoever calls; where it is the same one under another name, register that with `uphold caller add NAME --alias NAME`
problem-receipt-of-nobody = this receipt names no caller
    .hint = a screening counts for whoever calls, since objections and consents are theirs; ask for one that names the caller
problem-receipt-for-another = this receipt is for calls that carry the message of { $name }
    .hint = a screening counts for whoever had the calls made; look at `instigator` in the campaign
problem-receipt-other-kind =
    { $what ->
        [live] this receipt is for live calls, and these are of another kind
        [automated] this receipt is for automated calls, and these are of another kind
        [claims] this receipt is for calls about claims management, and these are of another kind
        [pensions] this receipt is for calls about pensions, and these are of another kind
       *[other] this receipt is for another kind of calls
    }
    .hint = the law differs for each kind; look at `kind` in the campaign
problem-receipt-list-secret = lists lie beside this receipt without their secret: which numbers it holds cannot be checked
    .hint = ask whoever screened for the file `receipt.secret`; without it only the counts of the receipt are known
problem-receipt-list-differs = this list is not the one that the receipt beside it is for; nothing in it counts
    .hint = ask for the lists as they were written, with all their rows in their order
problem-opening-of-none = this opening is of none of the receipts
    .hint = put it with the receipt that it was made from
problem-opening-wrong = a number that is shown here does not stand in the receipt
    .hint = ask whoever screened to open it again with `uphold receipt open`
problem-timestamp-beside = a timestamp cannot be named for many receipts
    .hint = put each timestamp beside its receipt, with the ending `.tsr`, and leave --timestamp out

# Problems of an audit beside those of its records.

problem-no-register = no register is held: calls cannot be held against it
    .hint = import its editions with `uphold register import`, or name the folder of the registers with --register
problem-caller-not-registered = { $name } is not registered here: objections that were imported earlier cannot be matched with it
    .hint = where it has other names or imported objections, register it with `uphold caller add`; files that name it so count all the same
problem-too-many-unreadable = { $count ->
        [one] one row of { $rows } could not be read, and counts for nothing: the figures below are of the rest
       *[other] { $count } rows of { $rows } could not be read, and count for nothing: the figures below are of the rest
    }
    .hint = the problems name the files and the first such row of each; put the reading right, or ask for the files again
problem-record-passed-over = this file tells people about the others; it was not read as a record of calls
    .hint = name it with --map or --format if it is one
problem-files-alike = { $count ->
        [one] the same is true of one more file beside { $file }
       *[other] the same is true of { $count } more files beside { $file }
    }
    .hint = what you say of the folder holds for all files in it: --zone FOLDER=ZONE, --map FOLDER=MAPPING
problem-no-such-record = there is no file or folder { $file } among the records
    .hint = write the name as the report has it, or leave FILE= out to speak of all files
problem-systems-hours-apart = { $count ->
        [one] in one case two systems tell of calls to one number that lie whole hours apart: one of their clocks may be read in a wrong zone
       *[other] in { $count } cases two systems tell of calls to one number that lie whole hours apart: one of their clocks may be read in a wrong zone
    }
    .hint = the same call is counted twice then; look at the zones of the files, and give the right one with --zone
problem-calls-ahead = the last call in the records is of { $day }, which has not come yet
    .hint = a clock was wrong, or day and month were taken for each other: look at the file before you rely on its dates
