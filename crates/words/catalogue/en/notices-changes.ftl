# What changed between two versions of a privacy notice. A sentence that ends in a colon is
# followed by a name, a list, or what was said before and is said now.

notice-changes-title = What has changed in our privacy notice
notice-changes-lead = { $organisation } has changed its privacy notice. This is what is different between version { $was }, of { $before }, and version { $is }, of { $day }.
notice-changes-none = Nothing has changed in what the privacy notice of { $organisation } tells you. Only the number and the day are new: version { $was }, of { $before }, is followed by version { $is }, of { $day }.
notice-changes-before = Before
notice-changes-now = Now
notice-changes-unreviewed = No translator has reviewed the Welsh words of this page yet.

# Who we are.
notice-changes-for-customers = This notice is now for customers, supporters and suppliers.
notice-changes-for-staff = This notice is now for staff, applicants and volunteers.
notice-changes-name = Our name has changed.
notice-changes-contact = How you can reach us has changed. You can now reach us in these ways:
notice-changes-representative-new = We are now based outside the United Kingdom. Our representative in the United Kingdom is { $organisation }:
notice-changes-representative-other = What we say of our representative in the United Kingdom has changed. It is { $organisation }, whom you can reach in these ways:
notice-changes-representative-gone = We no longer have a representative in the United Kingdom.
notice-changes-officer-new = We now have a data protection officer, whom you can ask about your information:
notice-changes-officer-other = How you can reach our data protection officer has changed:
notice-changes-officer-gone = We no longer have a data protection officer.

# What for.
notice-changes-purpose-new = We now also use your information for this:
notice-changes-purpose-gone = We no longer use your information for this:
notice-changes-basis = Why the law lets us do this has changed.
notice-changes-special = What lets us use sensitive information for this, or information about crime, has changed.
notice-changes-kept = How long we keep your information for this has changed.
notice-changes-needed = Whether you must give us this information has changed.
notice-changes-data-new = We now also use this information about you here:
notice-changes-data-gone = We no longer use this information about you here:

# Where from.
notice-changes-source-new = We now also get information about you from here:
notice-changes-source-gone = We no longer get information about you from here:
notice-changes-source-other = What we say about getting information from here has changed:

# Who with, and abroad.
notice-changes-recipient-new = We now also share your information with:
notice-changes-recipient-gone = We no longer share your information with:
notice-changes-transfer-new = We now also send some of your information outside the United Kingdom, to:
notice-changes-transfer-by = This is what protects it there:
notice-changes-transfer-gone = We no longer send your information to:
notice-changes-transfer-other = What protects the information that we send there has changed:

# Decisions by computer.
notice-changes-decision-new = A computer now makes this decision about you, and no person takes part in it:
notice-changes-decision-gone = This decision about you is no longer made by a computer alone:
notice-changes-decision-other = What we say of this decision by computer has changed:

# Rights.
notice-changes-right-new = You now have one right more:
notice-changes-right-gone = What we do with your information no longer gives you this right:
notice-changes-right-law = Since { $day } the law gives you one right more:
notice-changes-right-law-gone = Since { $day } the law no longer gives you this right:
notice-changes-right-other = What one of your rights holds for has changed:
notice-changes-right-all = This now holds for everything that we use your information for.
notice-changes-right-marketing = Object to marketing

# Complaints.
notice-changes-complain = How you can complain to us has changed. You can now do it in these ways:
notice-changes-complaint-gone = The law no longer gives you the right to complain to us.
notice-changes-regulator = How you can reach the Information Commissioner has changed:

# The notice.
notice-changes-review = We look at this notice again by { $day }. Before, we said { $before }.
notice-changes-review-gone = We no longer say when we look at this notice again.
notice-changes-welsh = Some of our own words in the Welsh notice are new. What we do has not changed by that.

# On a terminal.
notice-changed = what changed since version { $number } stands in `changes.en.md` and `changes.cy.md`, for people to read
notice-unchanged = it tells people the same as version { $number }; `changes.en.md` and `changes.cy.md` say so
notice-first-version = version 1 is the first one: there is nothing that it could differ from
notice-status-right = version { $number }, which stands since { $from }, is still right on { $day }, as far as was looked: at its files, the law that it rests on and the day of its review, and at your answers if you gave any
notice-status-findings = version { $number }, which stands since { $from }, is not right any more on { $day }, or may soon not be:
notice-status-unasked = whether you do other things with people’s information now than you answered then, only new answers can tell: give them with --answers FILE
notice-status-ahead = which law will begin after { $day } is not known: a law that this program does not hold cannot be told

# Which version stood on a day.
notice-served = on { $on } version { $number } stood; it holds from { $from }
notice-served-one = version { $number }, which holds from { $from }
notice-served-several =
    { $versions ->
        [one] on { $on } { $versions } version stood
       *[other] on { $on } { $versions } versions stood, one after the other; the time of each is told with it
    }
notice-served-until = version { $number } took its place on { $day }
notice-served-none = on { $on } no version of this notice stood yet: the first holds from { $from }
notice-served-unproved = nothing proves it: it was made without a receipt, so that only this folder says so
notice-served-other = nothing proves it: the receipt beside it is that of something else, or was altered
notice-served-altered = the files are not all what they were: what they say now does not show what stood then
notice-served-limit = this proves which words were recorded as the notice, and when; it does not prove that a website or a counter showed them, nor what else was shown. For that, somebody else must have kept a copy of the page on that day (a web archive does), whose words can be held against these files
notice-served-whole = its words stand in { $folder }; every file there is the very one that was recorded
