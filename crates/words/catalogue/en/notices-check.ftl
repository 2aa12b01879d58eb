# What a privacy notice that somebody wrote lacks, and what is wrong in it: `uphold notice check`.

notice-check-title = What the notice tells
notice-check-told = told
notice-check-missing = MISSING
notice-check-not-asked = not needed here
notice-check-faults = What is wrong or out of date
notice-check-sentence = it says: { $said }
notice-check-clean = Nothing that was looked for is missing, and nothing is out of date.
notice-check-limit = This looks for words. Whether a sentence is true, and whether it is clear, only a person can tell.
notice-check-findings =
    { $missing ->
        [0] { $faults ->
            [one] Nothing is missing, and { $faults } sentence is wrong or out of date.
           *[other] Nothing is missing, and { $faults } sentences are wrong or out of date.
        }
        [one] { $faults ->
            [0] { $missing } point is missing.
            [one] { $missing } point is missing, and { $faults } sentence is wrong or out of date.
           *[other] { $missing } point is missing, and { $faults } sentences are wrong or out of date.
        }
       *[other] { $faults ->
            [0] { $missing } points are missing.
            [one] { $missing } points are missing, and { $faults } sentence is wrong or out of date.
           *[other] { $missing } points are missing, and { $faults } sentences are wrong or out of date.
        }
    }

# Points of Articles 13 and 14 that are not told.
notice-lacks-controller = it does not say who you are, or how to reach you
    .hint = give the name of the organisation, an address and an e-mail address or telephone number
notice-lacks-representative = it does not name your representative in the United Kingdom
    .hint = give the name and the contact details of the representative
notice-lacks-data-protection-officer = it does not say how to reach the data protection officer
    .hint = give an address, an e-mail address or a telephone number of the officer
notice-lacks-purposes = it does not say what you use people's information for
    .hint = name each purpose in plain words
notice-lacks-lawful-bases = it does not say on which lawful basis you rely
    .hint = name the basis for each purpose
notice-lacks-legitimate-interests = it relies on legitimate interests and does not say which
    .hint = say for each of them what the interest is
notice-lacks-recipients = it does not say with whom you share information
    .hint = name those who get it, or what kinds of organisations they are
notice-lacks-transfers = it speaks of information that leaves the United Kingdom and does not say what protects it there
    .hint = name the regulations, agreement or other safeguard, and how to get a copy
notice-lacks-retention = it does not say how long you keep information
    .hint = give a period, or the rule by which you decide
notice-lacks-right-access = it does not tell people that they can see their information
    .hint = say that they can ask for a copy
notice-lacks-right-rectification = it does not tell people that they can have their information put right
    .hint = say that they can ask you to correct it
notice-lacks-right-erasure = it does not tell people about having their information erased
    .hint = say when they can ask you to erase it
notice-lacks-right-restriction = it does not tell people that they can have the use of their information restricted
    .hint = say when they can ask you to limit how you use it
notice-lacks-right-objection = it does not tell people that they can object
    .hint = say so of each use that rests on legitimate interests or a public task
notice-lacks-right-marketing-objection = it speaks of marketing and does not tell people that they can stop it
    .hint = say it clearly and apart from everything else
notice-lacks-right-portability = it does not tell people that they can take their information elsewhere
    .hint = say so of what rests on consent or on a contract
notice-lacks-right-withdrawal = it relies on consent and does not say that consent can be withdrawn
    .hint = say that people can withdraw it at any time, and how
notice-lacks-complaint-controller = it does not tell people that they can complain to you
    .hint = since 19 June 2026 it must: say how, and that you acknowledge a complaint within 30 days
notice-lacks-complaint-commissioner = it does not tell people that they can complain to the Information Commissioner
    .hint = say so, with the address
notice-lacks-must-be-given = it does not say whether people must give their information, and what follows if they do not
    .hint = say so where a law or a contract asks for it
notice-lacks-automated-decisions = it speaks of decisions without a person and does not say how they are made
    .hint = say by what logic, what they mean for people, and how to have a person look again
notice-lacks-data-categories = it speaks of information from elsewhere and does not say which kinds
    .hint = name the kinds of information that you get from each source
notice-lacks-source = it speaks of information from elsewhere and does not say from where
    .hint = name the source, and say whether it is public

# What was never right, or is no longer.
notice-fault-blank = words of a template that nobody filled in
    .hint = fill them in, or take them out
notice-fault-act-1998 = the Data Protection Act 1998 is no longer law
    .hint = write of the UK GDPR and the Data Protection Act 2018
notice-fault-fee-for-access = a copy of one's information is free
    .hint = take the fee out; only a request that is plainly unfounded or excessive can be charged for
notice-fault-forty-days = the time to answer is one month, not 40 days
    .hint = write one month
notice-fault-privacy-shield = that arrangement with the United States no longer protects anything
    .hint = name what protects the information today
notice-fault-marketing-recognised = marketing is no recognised legitimate interest
    .hint = rely on consent or on legitimate interests, and name the interest
notice-fault-consent-by-use = using a website is no consent
    .hint = ask for consent by a clear act, or rely on another basis
notice-fault-kept-for-ever = information may not be kept for ever
    .hint = give a period, or the rule by which you decide
notice-fault-kept-as-necessary = “as long as necessary” says nothing
    .hint = give a period, or the rule by which you decide
notice-fault-old-regulator = the regulator has not had that name for many years
    .hint = write the Information Commissioner
notice-fault-old-regulator-address = the Information Commissioner can no longer be reached at that address
    .hint = write `https://ico.org.uk`
notice-fault-european-law-alone = it names the law of the European Union, which is not that of the United Kingdom
    .hint = write of the UK GDPR and the Data Protection Act 2018
notice-fault-no-choice-but-consent = consent is no basis where people have no choice
    .hint = rely on the legal obligation or on the contract

# The points by name.
notice-point-controller = who you are and how to reach you
notice-point-representative = your representative in the United Kingdom
notice-point-data-protection-officer = the data protection officer
notice-point-purposes = what you use information for
notice-point-lawful-bases = the lawful basis
notice-point-legitimate-interests = which legitimate interests
notice-point-recipients = with whom you share
notice-point-transfers = sending abroad, and what protects it
notice-point-retention = how long you keep it
notice-point-right-access = seeing one's information
notice-point-right-rectification = having it put right
notice-point-right-erasure = having it erased
notice-point-right-restriction = having its use restricted
notice-point-right-objection = objecting
notice-point-right-marketing-objection = stopping marketing
notice-point-right-portability = taking it elsewhere
notice-point-right-withdrawal = withdrawing consent
notice-point-complaint-controller = complaining to you
notice-point-complaint-commissioner = complaining to the Information Commissioner
notice-point-must-be-given = whether it must be given
notice-point-automated-decisions = decisions without a person
notice-point-data-categories = which kinds come from elsewhere
notice-point-source = from where they come

# Files that cannot be read.
problem-paper-empty = there are no words in this file that can be read
    .hint = a scanned page is a picture: give the file from which it was printed
problem-paper-odd = this file is no page, PDF, Word file or text that can be read
    .hint = give it as HTML, PDF, DOCX, Markdown or plain text
problem-paper-large = this file is larger than a notice can be
    .hint = a notice of up to 50 MB is read
problem-paper-language = this text is neither in English nor in Welsh, as far as its words show
    .hint = notices are checked in English and Welsh
problem-answers-unreadable = the file of answers cannot be read from here on
    .hint = text stands in quotes; compare it with a file in `examples/notices`
problem-answer-odd = this can be no answer
    .hint = an answer is a text, a whole number, a day, `true` or `false`, or a list of texts
problem-answers-needed = nobody is there to be asked, and no file of answers was given
    .hint = give `--answers FILE`; there are examples in `examples/notices`
problem-logo-odd = this is no picture that can be a logo
    .hint = give it as PNG or JPEG
problem-logo-large = this logo is too large
    .hint = at most 500 kB and 4,000 pixels a side
notice-made = the notice stands in { $folder }, in English and Welsh; it is version { $number }
verify-notice-found = it is version { $number } of a privacy notice, in force from { $day }
verify-notice-found-undated = it is version { $number } of a privacy notice
verify-notice-time-nobody = time: nobody vouches for it; by the publisher’s own clock it was { $day } at { $clock } UTC (self-asserted)
verify-notice-time-own = by the publisher’s own clock it was published on { $day } at { $clock } UTC; for anything before a witness’s time there is only that word
problem-letters-missing = no font at hand has the letters { $letters }, so that the PDF would lack them
    .hint = write the name in Latin letters, or take these out
