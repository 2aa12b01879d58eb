# The names of choices in privacy notices, as they stand in lists.

# audience
notice-audience-customers = customers, supporters and suppliers
notice-audience-staff = staff, applicants and volunteers

# sector
notice-sector-finance = finance, insurance or legal
notice-sector-education = education or childcare
notice-sector-health = health or social care
notice-sector-charity = a charity or voluntary group
notice-sector-other = something else

# dpo
notice-dpo-none = no, and we do not need one
notice-dpo-named = yes
notice-dpo-required = we need one and do not have one yet

# purpose
notice-purpose-services = providing goods and services
notice-purpose-bookings = bookings and appointments
notice-purpose-payments = payments, invoices and accounts
notice-purpose-tax-records = records that tax law asks for
notice-purpose-enquiries = answering enquiries and complaints
notice-purpose-newsletter = news and offers by e-mail, text or post
notice-purpose-marketing-calls = marketing calls
notice-purpose-suppliers = buying from suppliers
notice-purpose-website = running our website and seeing how it is used
notice-purpose-security = keeping our premises and systems safe
notice-purpose-crime = preventing and detecting fraud and other crime
notice-purpose-identity-checks = checking who you are, where the law asks for it
notice-purpose-advice = advising you and acting for you
notice-purpose-insurance = insurance policies and claims
notice-purpose-tenancies = letting and managing homes
notice-purpose-teaching = teaching and childcare
notice-purpose-pupil-welfare = the welfare of the children in our care
notice-purpose-care = health and social care
notice-purpose-emergencies = emergencies in which a life is at risk
notice-purpose-safeguarding = safeguarding children and vulnerable adults
notice-purpose-donations = taking and acknowledging donations
notice-purpose-gift-aid = claiming Gift Aid
notice-purpose-fundraising = asking for support
notice-purpose-membership = membership
notice-purpose-events = events and activities
notice-purpose-support = supporting the people whom we are there for
notice-purpose-public-task = our task in the public interest
notice-purpose-recruitment = recruiting
notice-purpose-employment = employing you
notice-purpose-pay = pay, tax and pensions
notice-purpose-staff-health = health and safety at work, sickness and adjustments
notice-purpose-training = training and appraisal
notice-purpose-equality = equal opportunities
notice-purpose-volunteers = organising volunteers
notice-purpose-record-checks = criminal record checks
notice-purpose-emergency-contacts = knowing whom to call in an emergency
notice-purpose-own = something else

# basis
notice-basis-consent = consent
notice-basis-contract = contract
notice-basis-legal-obligation = legal obligation
notice-basis-vital-interests = vital interests
notice-basis-public-task = public task
notice-basis-recognised-interest = recognised legitimate interest
notice-basis-legitimate-interests = legitimate interests

# interest
notice-interest-request = answering a public body that needs the information for its task
notice-interest-national-security = national security, public security or defence
notice-interest-emergency = dealing with an emergency
notice-interest-crime = preventing, detecting or investigating crime
notice-interest-safeguarding = safeguarding vulnerable people

# data
notice-data-name = name
notice-data-contact = address, e-mail address and telephone number
notice-data-birth-date = date of birth
notice-data-gender = gender
notice-data-payment = payment and bank details
notice-data-history = what you bought, booked, gave or used
notice-data-correspondence = letters, messages and notes of calls
notice-data-account = account name and how the account is used
notice-data-preferences = which news you want from us
notice-data-web-use = how you use our website, including cookies
notice-data-pictures = photographs and video, including security cameras
notice-data-recordings = recordings of calls
notice-data-location = where you are
notice-data-identity = passport, driving licence or other proof of who you are
notice-data-finances = money matters, such as income and credit
notice-data-family = family, next of kin and dependants
notice-data-work = work and qualifications
notice-data-schooling = schooling and progress
notice-data-attendance = attendance
notice-data-performance = appraisals, training and discipline
notice-data-pay-details = pay, tax code, National Insurance number and pension
notice-data-needs = circumstances and needs
notice-data-health = health
notice-data-ethnicity = racial or ethnic origin
notice-data-politics = political opinions
notice-data-religion = religious or philosophical beliefs
notice-data-trade-union = trade union membership
notice-data-genetic = genetic information
notice-data-biometric = biometric information, such as fingerprints
notice-data-sex-life = sex life
notice-data-sexual-orientation = sexual orientation
notice-data-criminal = criminal convictions and offences

# condition
notice-condition-explicit-consent = you gave us your explicit consent
notice-condition-employment-law = employment, social security or social protection law asks for it
notice-condition-vital-interests = somebody’s life depends on it and they cannot consent
notice-condition-not-for-profit = we are a not-for-profit body and use it for our members and contacts
notice-condition-made-public = you made it public yourself
notice-condition-legal-claims = legal claims or courts need it
notice-condition-equality = it helps to keep an eye on equal opportunities
notice-condition-unlawful-acts = it helps to prevent or detect unlawful acts
notice-condition-safeguarding = it helps to safeguard children or people at risk
notice-condition-insurance = insurance needs it
notice-condition-health-care = health or social care needs it
notice-condition-public-health = public health needs it
notice-condition-research = archives, research or statistics need it

# criminal
notice-criminal-employment-law = employment, social security or social protection law asks for it
notice-criminal-unlawful-acts = it helps to prevent or detect unlawful acts
notice-criminal-safeguarding = it helps to safeguard children or people at risk
notice-criminal-consent = you consented to it
notice-criminal-vital-interests = somebody’s life depends on it and they cannot consent
notice-criminal-made-public = you made it public yourself
notice-criminal-legal-claims = legal claims or courts need it
notice-criminal-insurance = insurance needs it

# unit
notice-unit-days = days
notice-unit-months = months
notice-unit-years = years

# after
notice-after-last-contact = after we last heard from each other
notice-after-ended = after our agreement or our service ends
notice-after-financial-year = after the end of the financial year
notice-after-collected = after we collect it
notice-after-decision = after we decide on an application
notice-after-leaving = after somebody leaves us
notice-after-eighteenth-birthday = after the eighteenth birthday

# recipient
notice-recipient-it-providers = those who run our computers, e-mail and storage
notice-recipient-payment-providers = banks and payment services
notice-recipient-advisers = our accountants, lawyers and other advisers
notice-recipient-delivery = couriers and mailing houses
notice-recipient-marketing-agencies = marketing agencies that work for us
notice-recipient-insurers = insurers
notice-recipient-revenue = HM Revenue and Customs
notice-recipient-regulators = regulators and inspectors
notice-recipient-police-and-courts = the police and the courts, where the law asks for it
notice-recipient-councils = councils and social services
notice-recipient-health-services = the NHS and others who give care
notice-recipient-schools = schools and colleges
notice-recipient-credit-agencies = credit reference and fraud prevention agencies
notice-recipient-funders = those who fund us
notice-recipient-pension-providers = pension providers
notice-recipient-landlords-and-contractors = landlords, tenants and those who repair homes
notice-recipient-disclosure-service = the Disclosure and Barring Service
notice-recipient-own = somebody else

# source
notice-source-public-register = registers and other public sources
notice-source-list-supplier = a supplier of marketing lists
notice-source-referrer = somebody who recommended or referred you
notice-source-family = your family or carers
notice-source-referees = earlier employers and referees
notice-source-recruitment-agencies = recruitment agencies
notice-source-public-bodies = the NHS, councils, schools and other bodies
notice-source-credit-agencies = credit reference and fraud prevention agencies
notice-source-platforms = websites on which people donate, book or buy
notice-source-social-media = social media

# safeguard
notice-safeguard-adequacy = regulations that say that the country protects information well enough
notice-safeguard-transfer-agreement = the international data transfer agreement
notice-safeguard-addendum = standard contractual clauses with the United Kingdom’s addendum
notice-safeguard-corporate-rules = binding corporate rules
notice-safeguard-explicit-consent = your explicit consent, after we told you of the risks
notice-safeguard-contract = our contract with you, which needs it
