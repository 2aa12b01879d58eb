# Problems with the answers that a privacy notice is made from.

problem-notice-not-answered = this question is not answered
    .hint = answer it; where answers come from a file, give it there under this name
problem-notice-no-such-choice = this answer is none of the choices
    .hint = the question lists what can be chosen: `uphold notice new` asks it on a terminal, `uphold serve` in a browser
problem-notice-not-asked = nothing asks for this answer
    .hint = the name is wrong, or another answer makes it needless; it was not used
problem-notice-too-long =
    { $most ->
        [one] this is longer than { $most } letter
       *[other] this is longer than { $most } letters
    }
    .hint = say it in fewer words
problem-notice-unprintable = this holds signs that cannot be printed
    .hint = type it again by hand
problem-notice-email-odd = this is no e-mail address
    .hint = write it like `name@example.org`
problem-notice-phone-odd = this is no telephone number
    .hint = digits, blanks and a leading + are enough
problem-notice-web-odd = this is no address on the web
    .hint = it begins with `https://`
problem-notice-count-odd = this is no whole number from 1 to 200
    .hint = write it in digits
problem-notice-day-odd = this is no day
    .hint = write it as year, month and day, such as `2027-11-25`
problem-notice-review-passed = the day of the next review must lie ahead
    .hint = a year from today is usual
problem-notice-too-many-purposes =
    { $most ->
        [one] a notice can have at most { $most } purpose
       *[other] a notice can have at most { $most } purposes
    }
    .hint = put together what is alike, or make a notice for each kind of people
problem-notice-no-contact = there is no way to reach you here
    .hint = give an e-mail address, a telephone number, a postal address or a page
problem-notice-not-kept = it is not said how long these data are kept
    .hint = give a number, its unit and what it counts from; or a rule in your own words
problem-notice-named-twice = one thing is named twice here
    .hint = name it once
problem-notice-nobody-and = nobody and somebody cannot both be right
    .hint = take one of them out
problem-notice-unsuitable = a simple notice does not suit what you do
    .hint = read what to do instead; to go on all the same, answer `go-on` with yes, and have the notice looked at by somebody who knows the law
problem-notice-colour-odd = this is no colour that can be read on white
    .hint = write it like `#1d70b8`, dark enough for text
problem-notice-none-here = no notice stands here
    .hint = give the folder that `uphold notice new` wrote
problem-notice-record-odd = the record of this version of the notice cannot be read
    .hint = bring `notice.json` back from a copy
problem-notice-version-missing = version { $number } of the notice is not there any more
    .hint = bring its folder back from a copy
problem-notice-no-such-version = there is no version { $number } of this notice
    .hint = versions are counted from 1 up to the one that stands
problem-notice-versions-turned = version { $from } does not come before version { $to }
    .hint = give the earlier one with `--from` and the later one with `--to`
problem-notice-answers-altered = these are no longer the answers from which version { $number } was made
    .hint = bring the file back from a copy: what a version said is read from its answers
problem-notice-changes-unknown = what changed since the version before cannot be told
    .hint = the new version is written without `changes.en.md` and `changes.cy.md`; say yourself what changed
problem-notice-not-yet = the notice that stands here is of { $day }, which is later than the day that you ask about
    .hint = `uphold notice served` tells which version stood earlier
problem-notice-file-altered = this file is no longer what was recorded when the version was made
    .hint = bring it back from a copy; to publish other words, change the answers and make the next version with `uphold notice new`
problem-notice-file-missing = this file of the notice is gone
    .hint = bring it back from a copy, or make the next version with `uphold notice new`
problem-notice-law-asks = since { $day } the law asks a notice to tell one thing more, which this one does not tell: { $point }, by { $provision }
    .hint = make the next version with `uphold notice new`; it tells this
problem-notice-law-anew = what this notice rests on was changed in the law on { $day }: { $provision }
    .hint = by our reading the notice need not say anything else for that; look at it, and make the next version with `uphold notice new`, which is by the law of its day
problem-notice-answers-differ =
    { $changes ->
        [one] by these answers { $changes } thing must be told differently than this notice tells it
       *[other] by these answers { $changes } things must be told differently than this notice tells them
    }
    .hint = make the next version from them with `uphold notice new`, and `uphold notice changes` says what is different
problem-notice-answers-alike = these are other answers than this notice was made from, but by both it tells the same
    .hint = nothing needs to be done
problem-notice-review-overdue = this notice was to be looked at again by { $day }
    .hint = look at it, and make the next version with a new day of review
problem-notice-review-soon = this notice is to be looked at again by { $day }
    .hint = look at it, and make the next version with a new day of review
problem-notice-day-ahead = { $day } has not come yet
    .hint = which notice will stand then nobody knows; ask about today or a day before
problem-notice-served-unknown = version { $number }, which is not there any more, may have stood on that day
    .hint = bring its folder back from a copy into `versions/`
problem-notice-no-welsh = these words are in English only
    .hint = the Welsh notice shows them in English, marked as such; add them in Welsh
problem-notice-marketing-recognised = marketing is no recognised legitimate interest
    .hint = rely on consent, or on legitimate interests after weighing them
problem-notice-authority-interests = a public authority cannot rely on legitimate interests for its tasks
    .hint = rely on the public task, and name the law that sets it
problem-notice-consent-without-choice = consent is no basis where people have no real choice
    .hint = if you would do it anyway, rely on the contract or on the law that asks for it
problem-notice-marketing-contract = a contract seldom needs marketing
    .hint = rely on consent, or on legitimate interests
problem-notice-marketing-obligation = no law obliges you to market
    .hint = rely on consent, or on legitimate interests
problem-notice-task-without-authority = a public task is set by law, and few who are no public authority have one
    .hint = name the law to yourself; if there is none, rely on legitimate interests
problem-notice-vital-unlikely = vital interests are for matters of life and death
    .hint = rely on the contract, a legal obligation or legitimate interests
problem-notice-decision-recognised = a decision without a person may not rest on a recognised legitimate interest
    .hint = make sure that the decision rests on another purpose
problem-notice-electronic-marketing = marketing by e-mail or text to individuals needs their consent, or that they bought from you and could say no
    .hint = telephone and post are other matters; see regulation 22 of PECR
problem-notice-interest-unlikely = this recognised interest seldom fits that purpose
    .hint = rely on legitimate interests, and name yours
problem-notice-kept-twice = it is said twice how long these data are kept: as a period and as a rule
    .hint = take the period out, or the rule
problem-notice-questions-unknown = these answers are of a version of the questions that this program does not know
    .hint = it knows versions up to { $most }; a newer program reads newer answers
problem-notice-answer-renamed = this answer is called { $to } now, and was read as that
    .hint = give it its new name when you next change the file
problem-notice-condition-unlikely = this condition seldom fits the purpose
    .hint = read again what each condition is for; if none fits, do not use these data for it
problem-notice-authority-officer = a public authority must have a data protection officer
    .hint = name one, by yourselves or together with others
problem-notice-decision-sensitive = a decision without a person may use sensitive data only with explicit consent, or where a law or a contract allows it for a substantial public interest
    .hint = leave these data out of the decision, or have a person take part in it
problem-notice-calls-screened = marketing calls need every number screened first
    .hint = against TPS and CTPS, and against those who told you not to call; see `uphold screen`
