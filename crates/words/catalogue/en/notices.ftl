# What a privacy notice says.

# Titles and headings.
notice-title-customers = Privacy notice
notice-title-staff = Privacy notice for staff, applicants and volunteers
notice-heading-in-short = In short
notice-heading-who-we-are = Who we are
notice-heading-what-for = What we use your information for, and why we may
notice-heading-where-from = Where we get your information
notice-heading-who-with = Who we share your information with
notice-heading-abroad = Sending your information abroad
notice-heading-decisions = Decisions by computer
notice-heading-rights = Your rights
notice-heading-complaints = How to complain
notice-heading-changes = This notice

# In short.
notice-short-who = { $organisation } decides what the information about you in this notice is used for.
notice-short-purposes = We use your information for:
notice-short-rights = You can ask us for a copy of your information, and you have other rights.
notice-short-rights-link = Read about your rights
notice-short-complain = If you are unhappy with how we use your information, tell us.
notice-short-complain-link = Read how to complain

# Who we are.
notice-who = We are { $organisation }. In law we are the controller: we decide why and how your information is used.
notice-reach = You can reach us in these ways:
notice-by-post = By post
notice-by-email = By e-mail
notice-by-phone = By telephone
notice-by-web = On the web
notice-representative = We are based outside the United Kingdom. Our representative in the United Kingdom is { $organisation }:
notice-officer = We have a data protection officer, whom you can ask about your information:

# What for, and why we may.
notice-purposes-lead = For each use this says why the law lets us do it (our lawful basis), what information we use and how long we keep it.
notice-label-basis = Why we may
notice-label-data = What we use
notice-label-kept = How long we keep it
notice-label-needed = Whether you must give it
notice-label-special = Sensitive information
notice-basis-said-consent = Our lawful basis is your consent (Article 6(1)(a) of the UK GDPR). You can withdraw it at any time.
notice-basis-said-contract = Our lawful basis is our contract with you, or what you asked us to do before one (Article 6(1)(b) of the UK GDPR).
notice-basis-said-legal-obligation = Our lawful basis is a legal obligation: the law asks us to do this (Article 6(1)(c) of the UK GDPR).
notice-basis-said-vital-interests = Our lawful basis is vital interests: somebody’s life is at risk (Article 6(1)(d) of the UK GDPR).
notice-basis-said-public-task = Our lawful basis is our public task: the law gives us this task in the public interest (Article 6(1)(e) of the UK GDPR).
notice-basis-said-recognised-interest = Our lawful basis is a recognised legitimate interest (Article 6(1)(ea) of the UK GDPR):
notice-basis-said-legitimate-interests = Our lawful basis is legitimate interests, and yours do not outweigh them (Article 6(1)(f) of the UK GDPR). Our legitimate interest is:
notice-special-lead = Some of this information is sensitive. The law lets us use it because:
notice-criminal-lead = Some of this information is about crime. The law lets us use it because:
notice-needed-law = The law says that you must give us this information. If you do not:
notice-needed-contract = You must give us this information for our contract. If you do not:
notice-not-needed = You do not have to give us this information. If you do not, nothing else changes between us.

# How long.
notice-kept-days-last-contact =
    { $count ->
        [one] We keep it for { $count } day after we last heard from each other.
       *[other] We keep it for { $count } days after we last heard from each other.
    }
notice-kept-days-ended =
    { $count ->
        [one] We keep it for { $count } day after our agreement or our service ends.
       *[other] We keep it for { $count } days after our agreement or our service ends.
    }
notice-kept-days-financial-year =
    { $count ->
        [one] We keep it for { $count } day after the end of the financial year.
       *[other] We keep it for { $count } days after the end of the financial year.
    }
notice-kept-days-collected =
    { $count ->
        [one] We keep it for { $count } day after we collect it.
       *[other] We keep it for { $count } days after we collect it.
    }
notice-kept-days-decision =
    { $count ->
        [one] We keep it for { $count } day after we decide on an application.
       *[other] We keep it for { $count } days after we decide on an application.
    }
notice-kept-days-leaving =
    { $count ->
        [one] We keep it for { $count } day after somebody leaves us.
       *[other] We keep it for { $count } days after somebody leaves us.
    }
notice-kept-days-eighteenth-birthday =
    { $count ->
        [one] We keep it for { $count } day after the eighteenth birthday.
       *[other] We keep it for { $count } days after the eighteenth birthday.
    }
notice-kept-months-last-contact =
    { $count ->
        [one] We keep it for { $count } month after we last heard from each other.
       *[other] We keep it for { $count } months after we last heard from each other.
    }
notice-kept-months-ended =
    { $count ->
        [one] We keep it for { $count } month after our agreement or our service ends.
       *[other] We keep it for { $count } months after our agreement or our service ends.
    }
notice-kept-months-financial-year =
    { $count ->
        [one] We keep it for { $count } month after the end of the financial year.
       *[other] We keep it for { $count } months after the end of the financial year.
    }
notice-kept-months-collected =
    { $count ->
        [one] We keep it for { $count } month after we collect it.
       *[other] We keep it for { $count } months after we collect it.
    }
notice-kept-months-decision =
    { $count ->
        [one] We keep it for { $count } month after we decide on an application.
       *[other] We keep it for { $count } months after we decide on an application.
    }
notice-kept-months-leaving =
    { $count ->
        [one] We keep it for { $count } month after somebody leaves us.
       *[other] We keep it for { $count } months after somebody leaves us.
    }
notice-kept-months-eighteenth-birthday =
    { $count ->
        [one] We keep it for { $count } month after the eighteenth birthday.
       *[other] We keep it for { $count } months after the eighteenth birthday.
    }
notice-kept-years-last-contact =
    { $count ->
        [one] We keep it for { $count } year after we last heard from each other.
       *[other] We keep it for { $count } years after we last heard from each other.
    }
notice-kept-years-ended =
    { $count ->
        [one] We keep it for { $count } year after our agreement or our service ends.
       *[other] We keep it for { $count } years after our agreement or our service ends.
    }
notice-kept-years-financial-year =
    { $count ->
        [one] We keep it for { $count } year after the end of the financial year.
       *[other] We keep it for { $count } years after the end of the financial year.
    }
notice-kept-years-collected =
    { $count ->
        [one] We keep it for { $count } year after we collect it.
       *[other] We keep it for { $count } years after we collect it.
    }
notice-kept-years-decision =
    { $count ->
        [one] We keep it for { $count } year after we decide on an application.
       *[other] We keep it for { $count } years after we decide on an application.
    }
notice-kept-years-leaving =
    { $count ->
        [one] We keep it for { $count } year after somebody leaves us.
       *[other] We keep it for { $count } years after somebody leaves us.
    }
notice-kept-years-eighteenth-birthday =
    { $count ->
        [one] We keep it for { $count } year after the eighteenth birthday.
       *[other] We keep it for { $count } years after the eighteenth birthday.
    }
notice-kept-rule = We decide how long to keep it by this rule, and delete it then:

# Where from.
notice-from-you = We get this information from you.
notice-from-others = We get some of it from you, and some from others. From others we get:
notice-source-public = This source is open to the public.
notice-source-not-public = This source is not open to the public.
notice-source-name = Its name is { $organisation }.
notice-source-data = What we get from there:
notice-source-when = We tell you about this within a month of getting it. If we write to you or call you, or pass it on, before then, we tell you at that time at the latest.

# Who with, and abroad.
notice-shared = We share your information with:
notice-shared-rules = Those who work for us may use it only as we tell them.
notice-shared-none = We do not share your information with anybody.
notice-abroad-none = We do not send your information outside the United Kingdom.
notice-abroad = We send some of your information outside the United Kingdom. This is where, and what protects it there:
notice-abroad-copy = You can ask us for a copy of what protects it.

# Decisions by computer.
notice-decisions = These automated decisions about you are made by computer, and no person takes part in them:
notice-label-logic = How it is decided
notice-label-effect = What it means for you
notice-decisions-rights = You can tell us what you think of the decision, ask for a person to look at it, and challenge it.

# Rights.
notice-rights-lead = These are your rights. Using them is free, and we answer within a month. Just ask us.
notice-label-right-access = See your information
notice-said-right-access = You can ask us for a copy of the information that we hold about you.
notice-label-right-rectification = Have it put right
notice-said-right-rectification = You can ask us to correct information that is wrong, and to complete what is incomplete.
notice-label-right-erasure = Have it erased
notice-said-right-erasure = You can ask us to erase your information, for example when we no longer need it.
notice-label-right-restriction = Limit how we use it
notice-said-right-restriction = You can ask us to restrict how we use your information, for example while we check whether it is right.
notice-label-right-objection = Object
notice-said-right-objection = You have the right to object to how we use your information. We then stop, unless we have compelling reasons to go on.
notice-label-right-portability = Take it elsewhere
notice-said-right-portability = You can ask us to give you the information that you gave us in a form that computers can read, or to pass it to another organisation.
notice-label-right-withdrawal = Withdraw your consent
notice-said-right-withdrawal = Where you gave us your consent, you can withdraw it at any time. It is as easy as giving it. What we did before stays lawful.
notice-right-for = This holds for what we use your information for here:
notice-marketing-stop = You have the right to object to marketing. You can tell us to stop our marketing to you at any time, and we then stop.

# Complaints.
notice-complain-us = You can complain to us about how we use your information:
notice-complain-how = We acknowledge your complaint within 30 days of receiving it. We look into it without undue delay, keep you informed, and tell you the outcome.
notice-complain-commissioner = You can also complain to the Information Commissioner, who watches over information rights in the United Kingdom:

# This notice.
notice-holds-from = This notice holds from { $day }.
notice-version = It is version { $number }.
notice-looked-at = We look at it again by { $day }. When it changes, we publish the new notice in the same place.
notice-unreviewed = No translator has reviewed the Welsh words of this notice yet.
