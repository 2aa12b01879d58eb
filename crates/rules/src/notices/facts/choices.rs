//! The lists that answers choose from. Each choice has a stable id, by which files, pages and
//! catalogues know it.

/// An enumeration whose values have ids.
macro_rules! choices {
    ($(#[$doc:meta])* $name:ident { $($(#[$of:meta])* $value:ident = $id:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$of])* $value,)+
        }

        impl $name {
            /// All of them, in the order in which they are told.
            pub const ALL: &'static [Self] = &[$(Self::$value,)+];

            /// Its stable, kebab-case id.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$value => $id,)+
                }
            }

            /// The one with this id.
            #[must_use]
            pub fn of(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|it| it.id() == id)
            }
        }
    };
}

choices! {
    /// Whom a notice tells.
    Audience {
        /// Customers, clients, supporters, suppliers: everybody from outside.
        Customers = "customers",
        /// Staff, applicants and volunteers.
        Staff = "staff",
    }
}

choices! {
    /// What kind of organisation: decides what is suggested, and nothing else.
    Sector {
        /// Finance, insurance, legal.
        Finance = "finance",
        /// Education and childcare.
        Education = "education",
        /// Health and social care.
        Health = "health",
        /// Charities and voluntary groups.
        Charity = "charity",
        /// Everything else.
        Other = "other",
    }
}

choices! {
    /// Whether there is a data protection officer.
    Dpo {
        /// There is none, and none is needed.
        None = "none",
        /// There is one.
        Named = "named",
        /// One is required and not yet named.
        Required = "required",
    }
}

choices! {
    /// What data are used for.
    PurposeKind {
        /// Providing goods or services.
        Services = "services",
        /// Bookings and appointments.
        Bookings = "bookings",
        /// Payments, invoices and accounts.
        Payments = "payments",
        /// Records that tax law asks for.
        TaxRecords = "tax-records",
        /// Enquiries and complaints.
        Enquiries = "enquiries",
        /// News and offers by e-mail, text or post.
        Newsletter = "newsletter",
        /// Marketing calls.
        MarketingCalls = "marketing-calls",
        /// Buying from suppliers.
        Suppliers = "suppliers",
        /// Running a website and seeing how it is used.
        Website = "website",
        /// Keeping premises and systems secure, with cameras or without.
        Security = "security",
        /// Preventing and detecting fraud and other crime.
        Crime = "crime",
        /// Checking who somebody is, where the law asks for it.
        IdentityChecks = "identity-checks",
        /// Advising and acting for clients.
        Advice = "advice",
        /// Insurance policies and claims.
        Insurance = "insurance",
        /// Letting and managing homes.
        Tenancies = "tenancies",
        /// Teaching and childcare.
        Teaching = "teaching",
        /// The welfare of pupils and children in care of the organisation.
        PupilWelfare = "pupil-welfare",
        /// Health or social care.
        Care = "care",
        /// Emergencies in which a life is at risk.
        Emergencies = "emergencies",
        /// Safeguarding children and vulnerable adults.
        Safeguarding = "safeguarding",
        /// Donations.
        Donations = "donations",
        /// Gift Aid.
        GiftAid = "gift-aid",
        /// Asking for support.
        Fundraising = "fundraising",
        /// Membership.
        Membership = "membership",
        /// Events and activities.
        Events = "events",
        /// Support for the people whom the organisation is there for.
        Support = "support",
        /// A task in the public interest.
        PublicTask = "public-task",
        /// Recruiting.
        Recruitment = "recruitment",
        /// Employing people.
        Employment = "employment",
        /// Pay, tax and pensions.
        Pay = "pay",
        /// Health and safety at work, sickness and adjustments.
        StaffHealth = "staff-health",
        /// Training and appraisal.
        Training = "training",
        /// Equal opportunities.
        Equality = "equality",
        /// Volunteers.
        Volunteers = "volunteers",
        /// Criminal record checks.
        RecordChecks = "record-checks",
        /// Whom to call in an emergency.
        EmergencyContacts = "emergency-contacts",
        /// In the organisation's own words.
        Own = "own",
    }
}

choices! {
    /// The lawful bases of Article 6(1), in the order of the law.
    Basis {
        /// Point (a).
        Consent = "consent",
        /// Point (b).
        Contract = "contract",
        /// Point (c).
        LegalObligation = "legal-obligation",
        /// Point (d).
        VitalInterests = "vital-interests",
        /// Point (e).
        PublicTask = "public-task",
        /// Point (ea), since 5 February 2026.
        RecognisedInterest = "recognised-interest",
        /// Point (f).
        LegitimateInterests = "legitimate-interests",
    }
}

choices! {
    /// The recognised legitimate interests of Annex 1.
    Interest {
        /// Somebody asks for data whom the law gives a task in the public interest.
        Request = "request",
        /// National security, public security, defence.
        Security = "national-security",
        /// Emergencies.
        Emergency = "emergency",
        /// Detecting, investigating or preventing crime.
        Crime = "crime",
        /// Safeguarding vulnerable individuals.
        Safeguarding = "safeguarding",
    }
}

choices! {
    /// How much data weigh in law.
    Weight {
        /// As all personal data.
        Ordinary = "ordinary",
        /// A special category of Article 9.
        Special = "special",
        /// Criminal convictions and offences, Article 10.
        Criminal = "criminal",
    }
}

choices! {
    /// Kinds of personal data.
    DataKind {
        /// Name.
        Name = "name",
        /// Address, e-mail, telephone.
        Contact = "contact",
        /// Date of birth.
        BirthDate = "birth-date",
        /// Gender.
        Gender = "gender",
        /// Payment and bank details.
        Payment = "payment",
        /// What was bought, donated or used.
        History = "history",
        /// Letters, messages, notes of calls.
        Correspondence = "correspondence",
        /// Names of accounts and how they are used.
        Account = "account",
        /// Which news somebody wants.
        Preferences = "preferences",
        /// How a website is used: addresses on the internet, cookies.
        WebUse = "web-use",
        /// Photographs and video, cameras among them.
        Pictures = "pictures",
        /// Recordings of calls.
        Recordings = "recordings",
        /// Where somebody is.
        Location = "location",
        /// Passport, driving licence and other proof.
        Identity = "identity",
        /// Money matters: income, debts, credit.
        Finances = "finances",
        /// Family, next of kin, dependants.
        Family = "family",
        /// Work and qualifications.
        Work = "work",
        /// Schooling and progress.
        Schooling = "schooling",
        /// Attendance.
        Attendance = "attendance",
        /// Appraisal, training, discipline.
        Performance = "performance",
        /// Pay, tax, National Insurance, pension.
        PayDetails = "pay-details",
        /// Circumstances and needs, other than health.
        Needs = "needs",
        /// Health.
        Health = "health",
        /// Racial or ethnic origin.
        Ethnicity = "ethnicity",
        /// Political opinions.
        Politics = "politics",
        /// Religious or philosophical beliefs.
        Religion = "religion",
        /// Membership of a trade union.
        Union = "trade-union",
        /// Genetic data.
        Genetic = "genetic",
        /// Biometric data that identify.
        Biometric = "biometric",
        /// Sex life.
        SexLife = "sex-life",
        /// Sexual orientation.
        Orientation = "sexual-orientation",
        /// Criminal convictions and offences.
        Criminal = "criminal",
    }
}

choices! {
    /// The conditions of Article 9(2) for special categories, as UK law has them.
    Condition {
        /// Point (a): explicit consent.
        ExplicitConsent = "explicit-consent",
        /// Point (b): employment, social security and social protection law.
        EmploymentLaw = "employment-law",
        /// Point (c): vital interests of somebody who cannot consent.
        VitalInterests = "vital-interests",
        /// Point (d): members and contacts of a not-for-profit body.
        NotForProfit = "not-for-profit",
        /// Point (e): made public by the person.
        MadePublic = "made-public",
        /// Point (f): legal claims and courts.
        LegalClaims = "legal-claims",
        /// Point (g): equality of opportunity (Schedule 1, paragraph 8).
        Equality = "equality",
        /// Point (g): preventing or detecting unlawful acts (Schedule 1, paragraph 10).
        UnlawfulActs = "unlawful-acts",
        /// Point (g): safeguarding (Schedule 1, paragraph 18).
        Safeguarding = "safeguarding",
        /// Point (g): insurance (Schedule 1, paragraph 20).
        Insurance = "insurance",
        /// Point (h): health or social care.
        HealthCare = "health-care",
        /// Point (i): public health.
        PublicHealth = "public-health",
        /// Point (j): archiving, research, statistics.
        Research = "research",
    }
}

choices! {
    /// The conditions of Schedule 1 for data about crime (Article 10).
    Criminal {
        /// Employment, social security and social protection law (paragraph 1).
        EmploymentLaw = "employment-law",
        /// Preventing or detecting unlawful acts (paragraph 10).
        UnlawfulActs = "unlawful-acts",
        /// Safeguarding (paragraph 18).
        Safeguarding = "safeguarding",
        /// Consent (paragraph 29).
        Consent = "consent",
        /// Vital interests (paragraph 30).
        VitalInterests = "vital-interests",
        /// Made public by the person (paragraph 32).
        MadePublic = "made-public",
        /// Legal claims (paragraph 33).
        LegalClaims = "legal-claims",
        /// Insurance (paragraph 37).
        Insurance = "insurance",
    }
}

choices! {
    /// A unit of time.
    Unit {
        /// Days.
        Days = "days",
        /// Months.
        Months = "months",
        /// Years.
        Years = "years",
    }
}

choices! {
    /// What a period of keeping begins with.
    After {
        /// The last time that they heard from each other.
        LastContact = "last-contact",
        /// The end of the contract, the membership, the tenancy, the care.
        Ended = "ended",
        /// The end of the financial year.
        FinancialYear = "financial-year",
        /// The day on which the data were collected.
        Collected = "collected",
        /// The decision about an application.
        Decision = "decision",
        /// The day on which somebody leaves.
        Leaving = "leaving",
        /// The eighteenth birthday.
        Eighteenth = "eighteenth-birthday",
    }
}

choices! {
    /// Why people must give data.
    Nature {
        /// A law asks for them.
        Statute = "law",
        /// A contract asks for them, or needs them to be made.
        Contract = "contract",
    }
}

choices! {
    /// To whom data go.
    Recipient {
        /// Who runs systems, mail and storage for the organisation.
        ItProviders = "it-providers",
        /// Banks and payment services.
        PaymentProviders = "payment-providers",
        /// Accountants, lawyers and other advisers.
        Advisers = "advisers",
        /// Couriers and mailing houses.
        Delivery = "delivery",
        /// Marketing agencies.
        Marketing = "marketing-agencies",
        /// Insurers.
        Insurers = "insurers",
        /// HM Revenue and Customs.
        Revenue = "revenue",
        /// Regulators and inspectors.
        Regulators = "regulators",
        /// Police and courts, where the law asks for it.
        Police = "police-and-courts",
        /// Councils and social services.
        Councils = "councils",
        /// The NHS and others who give care.
        Health = "health-services",
        /// Schools and colleges.
        Schools = "schools",
        /// Credit reference and fraud prevention agencies.
        CreditAgencies = "credit-agencies",
        /// Funders.
        Funders = "funders",
        /// Pension providers.
        Pensions = "pension-providers",
        /// Landlords, tenants and those who repair homes.
        Property = "landlords-and-contractors",
        /// The Disclosure and Barring Service.
        Barring = "disclosure-service",
        /// In the organisation's own words.
        Own = "own",
    }
}

choices! {
    /// From whom data come.
    SourceKind {
        /// Registers and other public sources.
        PublicRegister = "public-register",
        /// A supplier of marketing lists.
        ListSupplier = "list-supplier",
        /// Somebody who recommended or referred the person.
        Referrer = "referrer",
        /// Family or carers.
        Family = "family",
        /// Earlier employers and referees.
        Referees = "referees",
        /// Recruitment agencies.
        Agencies = "recruitment-agencies",
        /// The NHS, councils, schools and other bodies.
        PublicBodies = "public-bodies",
        /// Credit reference and fraud prevention agencies.
        CreditAgencies = "credit-agencies",
        /// Platforms on which people donate, book or buy.
        Platforms = "platforms",
        /// Social media.
        SocialMedia = "social-media",
    }
}

choices! {
    /// What protects data that leave the United Kingdom.
    Safeguard {
        /// Regulations say that the country protects data well enough.
        Adequacy = "adequacy",
        /// The international data transfer agreement.
        Agreement = "transfer-agreement",
        /// The addendum to the European Union's standard clauses.
        Addendum = "addendum",
        /// Binding corporate rules.
        CorporateRules = "corporate-rules",
        /// The person agreed explicitly, knowing the risks.
        Consent = "explicit-consent",
        /// A contract with the person needs it.
        Contract = "contract",
    }
}

choices! {
    /// What a notice tells, point by point of Articles 13 and 14.
    Element {
        /// Who the controller is and how to reach it.
        Controller = "controller",
        /// Its representative.
        Representative = "representative",
        /// The data protection officer.
        Officer = "data-protection-officer",
        /// What data are used for.
        Purposes = "purposes",
        /// Why they may be: the lawful bases.
        Bases = "lawful-bases",
        /// Which legitimate interests.
        Interests = "legitimate-interests",
        /// To whom data go.
        Recipients = "recipients",
        /// Which data leave the country, and what protects them.
        Transfers = "transfers",
        /// How long data are kept.
        Retention = "retention",
        /// The right to see one's data.
        Access = "right-access",
        /// The right to have them put right.
        Rectification = "right-rectification",
        /// The right to have them erased.
        Erasure = "right-erasure",
        /// The right to have their use restricted.
        Restriction = "right-restriction",
        /// The right to object.
        Objection = "right-objection",
        /// The right to object to marketing, told apart from everything else.
        MarketingObjection = "right-marketing-objection",
        /// The right to take them elsewhere.
        Portability = "right-portability",
        /// The right to withdraw consent.
        Withdrawal = "right-withdrawal",
        /// The right to complain to the controller.
        ComplaintController = "complaint-controller",
        /// The right to complain to the Commissioner.
        ComplaintCommissioner = "complaint-commissioner",
        /// Whether data must be given, and what follows if not.
        Needed = "must-be-given",
        /// Decisions without a person.
        Automated = "automated-decisions",
        /// Which kinds of data come from elsewhere.
        Categories = "data-categories",
        /// From where they come.
        Source = "source",
    }
}

impl DataKind {
    /// How much it weighs in law.
    ///
    /// # Source
    /// Article 9(1) and Article 10 of the UK GDPR.
    #[must_use]
    pub const fn weight(self) -> Weight {
        match self {
            Self::Health
            | Self::Ethnicity
            | Self::Politics
            | Self::Religion
            | Self::Union
            | Self::Genetic
            | Self::Biometric
            | Self::SexLife
            | Self::Orientation => Weight::Special,
            Self::Criminal => Weight::Criminal,
            _ => Weight::Ordinary,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_back_and_stands_once() {
        for kind in PurposeKind::ALL {
            assert_eq!(PurposeKind::of(kind.id()), Some(*kind));
        }
        let mut ids: Vec<_> = DataKind::ALL.iter().map(|kind| kind.id()).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), DataKind::ALL.len());
    }

    #[test]
    fn weights_are_those_of_the_articles() {
        let of = |weight| DataKind::ALL.iter().filter(|kind| kind.weight() == weight).count();
        assert_eq!(of(Weight::Special), 9);
        assert_eq!(of(Weight::Criminal), 1);
    }
}
