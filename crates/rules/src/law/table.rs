// generated, do not edit: cargo xtask generate
//! The provisions of `law/*.toml`, as constants.

use terms::{Cite, Date};

use super::{Confidence, Force, Instrument, Provision, Title, Version};

// law/duaa-2025.toml
static INSTRUMENT_0: Instrument = Instrument {
    id: "DUAA",
    force: Force::Law,
    title: Title {
        en: "Data (Use and Access) Act 2025",
        cy: "Deddf Data (Defnyddio a Mynediad) 2025",
        cy_reviewed: false,
    },
    citation: "2025 c. 18",
    address: "https://www.legislation.gov.uk/ukpga/2025/18",
};

// law/ico-guidance.toml
static INSTRUMENT_1: Instrument = Instrument {
    id: "ICO",
    force: Force::Guidance,
    title: Title {
        en: "Guidance of the Information Commissioner's Office on telephone marketing",
        cy: "Canllawiau Swyddfa'r Comisiynydd Gwybodaeth ar farchnata dros y ffôn",
        cy_reviewed: false,
    },
    citation: "ICO guidance",
    address: "https://ico.org.uk/for-organisations/",
};

// law/pecr.toml
static INSTRUMENT_2: Instrument = Instrument {
    id: "PECR",
    force: Force::Law,
    title: Title {
        en: "Privacy and Electronic Communications (EC Directive) Regulations 2003",
        cy: "Rheoliadau Preifatrwydd a Chyfathrebiadau Electronig (Cyfarwyddeb y GE) 2003",
        cy_reviewed: false,
    },
    citation: "SI 2003/2426",
    address: "https://www.legislation.gov.uk/uksi/2003/2426",
};

// law/reg-1182-71.toml
static INSTRUMENT_3: Instrument = Instrument {
    id: "REG_1182_71",
    force: Force::Law,
    title: Title {
        en: "Regulation (EEC, Euratom) No 1182/71 on periods, dates and time limits",
        cy: "Rheoliad (CEE, Euratom) Rhif 1182/71 ar gyfnodau, dyddiadau a therfynau amser",
        cy_reviewed: false,
    },
    citation: "Regulation (EEC, Euratom) No 1182/71",
    address: "https://www.legislation.gov.uk/eur/1971/1182",
};

/// Section 110: an attempt is a call. <https://www.legislation.gov.uk/ukpga/2025/18/section/110>
pub const DUAA_110: Cite = Cite::new("DUAA_110");

/// Section 115: enforcement as under the Data Protection Act 2018. <https://www.legislation.gov.uk/ukpga/2025/18/section/115>
pub const DUAA_115: Cite = Cite::new("DUAA_115");

/// Checking a bought list. <https://ico.org.uk/for-organisations/>
pub const ICO_BOUGHT_LISTS: Cite = Cite::new("ICO_BOUGHT_LISTS");

/// Complying with the rules on live marketing calls. <https://ico.org.uk/for-organisations/>
pub const ICO_LIVE_CALLS: Cite = Cite::new("ICO_LIVE_CALLS");

/// Screening again within 28 days. <https://ico.org.uk/for-organisations/>
pub const ICO_RESCREEN: Cite = Cite::new("ICO_RESCREEN");

/// Regulation 19: automated calls. <https://www.legislation.gov.uk/uksi/2003/2426/regulation/19>
pub const PECR_19: Cite = Cite::new("PECR_19");

/// Regulation 21A: calls about claims management. <https://www.legislation.gov.uk/uksi/2003/2426/regulation/21A>
pub const PECR_21A: Cite = Cite::new("PECR_21A");

/// Regulation 21B: calls about pensions. <https://www.legislation.gov.uk/uksi/2003/2426/regulation/21B>
pub const PECR_21B: Cite = Cite::new("PECR_21B");

/// Regulation 21(1)(a): the subscriber told the caller not to call. <https://www.legislation.gov.uk/uksi/2003/2426/regulation/21>
pub const PECR_21_1_A: Cite = Cite::new("PECR_21_1_A");

/// Regulation 21(1)(b): the number is on the register. <https://www.legislation.gov.uk/uksi/2003/2426/regulation/21>
pub const PECR_21_1_B: Cite = Cite::new("PECR_21_1_B");

/// Regulation 21(2): whoever lets a line be used. <https://www.legislation.gov.uk/uksi/2003/2426/regulation/21>
pub const PECR_21_2: Cite = Cite::new("PECR_21_2");

/// Regulation 21(3): listed for less than 28 days. <https://www.legislation.gov.uk/uksi/2003/2426/regulation/21>
pub const PECR_21_3: Cite = Cite::new("PECR_21_3");

/// Regulation 21(4): a listed subscriber who does not mind calls by this caller. <https://www.legislation.gov.uk/uksi/2003/2426/regulation/21>
pub const PECR_21_4: Cite = Cite::new("PECR_21_4");

/// Regulation 21(5): taking it back. <https://www.legislation.gov.uk/uksi/2003/2426/regulation/21>
pub const PECR_21_5: Cite = Cite::new("PECR_21_5");

/// Regulation 21(6): claims and pensions have their own rules. <https://www.legislation.gov.uk/uksi/2003/2426/regulation/21>
pub const PECR_21_6: Cite = Cite::new("PECR_21_6");

/// Regulation 21(A1): showing the number of the caller. <https://www.legislation.gov.uk/uksi/2003/2426/regulation/21>
pub const PECR_21_A1: Cite = Cite::new("PECR_21_A1");

/// Regulation 24: saying who calls. <https://www.legislation.gov.uk/uksi/2003/2426/regulation/24>
pub const PECR_24: Cite = Cite::new("PECR_24");

/// Regulation 26: the register of those who do not want calls. <https://www.legislation.gov.uk/uksi/2003/2426/regulation/26>
pub const PECR_26: Cite = Cite::new("PECR_26");

/// Regulation 2(1): what a call is. <https://www.legislation.gov.uk/uksi/2003/2426/regulation/2>
pub const PECR_2_1: Cite = Cite::new("PECR_2_1");

/// Regulation 2(1A): the recipient of a call that did not get through. <https://www.legislation.gov.uk/uksi/2003/2426/regulation/2>
pub const PECR_2_1A: Cite = Cite::new("PECR_2_1A");

/// Regulation 2(5): how periods are counted. <https://www.legislation.gov.uk/uksi/2003/2426/regulation/2>
pub const PECR_2_5: Cite = Cite::new("PECR_2_5");

/// Article 3: the day of the event is not counted. <https://www.legislation.gov.uk/eur/1971/1182/article/3>
pub const REG_1182_71_3: Cite = Cite::new("REG_1182_71_3");

/// Every provision, ordered by id.
pub(super) static TABLE: [Provision; 22] = [
    Provision {
        id: DUAA_110,
        instrument: &INSTRUMENT_0,
        title: Title {
            en: "Section 110: an attempt is a call",
            cy: "Adran 110: mae ymgais yn alwad",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/ukpga/2025/18/section/110",
        versions: versions::DUAA_110,
    },
    Provision {
        id: DUAA_115,
        instrument: &INSTRUMENT_0,
        title: Title {
            en: "Section 115: enforcement as under the Data Protection Act 2018",
            cy: "Adran 115: gorfodi fel o dan Ddeddf Diogelu Data 2018",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/ukpga/2025/18/section/115",
        versions: versions::DUAA_115,
    },
    Provision {
        id: ICO_BOUGHT_LISTS,
        instrument: &INSTRUMENT_1,
        title: Title {
            en: "Checking a bought list",
            cy: "Gwirio rhestr a brynwyd",
            cy_reviewed: false,
        },
        address: "https://ico.org.uk/for-organisations/",
        versions: versions::ICO_BOUGHT_LISTS,
    },
    Provision {
        id: ICO_LIVE_CALLS,
        instrument: &INSTRUMENT_1,
        title: Title {
            en: "Complying with the rules on live marketing calls",
            cy: "Cydymffurfio â'r rheolau ar alwadau marchnata byw",
            cy_reviewed: false,
        },
        address: "https://ico.org.uk/for-organisations/",
        versions: versions::ICO_LIVE_CALLS,
    },
    Provision {
        id: ICO_RESCREEN,
        instrument: &INSTRUMENT_1,
        title: Title {
            en: "Screening again within 28 days",
            cy: "Sgrinio eto o fewn 28 diwrnod",
            cy_reviewed: false,
        },
        address: "https://ico.org.uk/for-organisations/",
        versions: versions::ICO_RESCREEN,
    },
    Provision {
        id: PECR_19,
        instrument: &INSTRUMENT_2,
        title: Title {
            en: "Regulation 19: automated calls",
            cy: "Rheoliad 19: galwadau awtomataidd",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/uksi/2003/2426/regulation/19",
        versions: versions::PECR_19,
    },
    Provision {
        id: PECR_21A,
        instrument: &INSTRUMENT_2,
        title: Title {
            en: "Regulation 21A: calls about claims management",
            cy: "Rheoliad 21A: galwadau ynghylch rheoli hawliadau",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/uksi/2003/2426/regulation/21A",
        versions: versions::PECR_21A,
    },
    Provision {
        id: PECR_21B,
        instrument: &INSTRUMENT_2,
        title: Title {
            en: "Regulation 21B: calls about pensions",
            cy: "Rheoliad 21B: galwadau ynghylch pensiynau",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/uksi/2003/2426/regulation/21B",
        versions: versions::PECR_21B,
    },
    Provision {
        id: PECR_21_1_A,
        instrument: &INSTRUMENT_2,
        title: Title {
            en: "Regulation 21(1)(a): the subscriber told the caller not to call",
            cy: "Rheoliad 21(1)(a): dywedodd y tanysgrifiwr wrth y galwr am beidio â ffonio",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/uksi/2003/2426/regulation/21",
        versions: versions::PECR_21_1_A,
    },
    Provision {
        id: PECR_21_1_B,
        instrument: &INSTRUMENT_2,
        title: Title {
            en: "Regulation 21(1)(b): the number is on the register",
            cy: "Rheoliad 21(1)(b): mae'r rhif ar y gofrestr",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/uksi/2003/2426/regulation/21",
        versions: versions::PECR_21_1_B,
    },
    Provision {
        id: PECR_21_2,
        instrument: &INSTRUMENT_2,
        title: Title {
            en: "Regulation 21(2): whoever lets a line be used",
            cy: "Rheoliad 21(2): pwy bynnag sy'n gadael i linell gael ei defnyddio",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/uksi/2003/2426/regulation/21",
        versions: versions::PECR_21_2,
    },
    Provision {
        id: PECR_21_3,
        instrument: &INSTRUMENT_2,
        title: Title {
            en: "Regulation 21(3): listed for less than 28 days",
            cy: "Rheoliad 21(3): ar y gofrestr am lai na 28 diwrnod",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/uksi/2003/2426/regulation/21",
        versions: versions::PECR_21_3,
    },
    Provision {
        id: PECR_21_4,
        instrument: &INSTRUMENT_2,
        title: Title {
            en: "Regulation 21(4): a listed subscriber who does not mind calls by this caller",
            cy: "Rheoliad 21(4): tanysgrifiwr cofrestredig nad yw'n gwrthwynebu galwadau gan y galwr hwn",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/uksi/2003/2426/regulation/21",
        versions: versions::PECR_21_4,
    },
    Provision {
        id: PECR_21_5,
        instrument: &INSTRUMENT_2,
        title: Title {
            en: "Regulation 21(5): taking it back",
            cy: "Rheoliad 21(5): tynnu hynny'n ôl",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/uksi/2003/2426/regulation/21",
        versions: versions::PECR_21_5,
    },
    Provision {
        id: PECR_21_6,
        instrument: &INSTRUMENT_2,
        title: Title {
            en: "Regulation 21(6): claims and pensions have their own rules",
            cy: "Rheoliad 21(6): mae gan hawliadau a phensiynau eu rheolau eu hunain",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/uksi/2003/2426/regulation/21",
        versions: versions::PECR_21_6,
    },
    Provision {
        id: PECR_21_A1,
        instrument: &INSTRUMENT_2,
        title: Title {
            en: "Regulation 21(A1): showing the number of the caller",
            cy: "Rheoliad 21(A1): dangos rhif y galwr",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/uksi/2003/2426/regulation/21",
        versions: versions::PECR_21_A1,
    },
    Provision {
        id: PECR_24,
        instrument: &INSTRUMENT_2,
        title: Title {
            en: "Regulation 24: saying who calls",
            cy: "Rheoliad 24: dweud pwy sy'n ffonio",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/uksi/2003/2426/regulation/24",
        versions: versions::PECR_24,
    },
    Provision {
        id: PECR_26,
        instrument: &INSTRUMENT_2,
        title: Title {
            en: "Regulation 26: the register of those who do not want calls",
            cy: "Rheoliad 26: y gofrestr o'r rhai nad ydynt am gael galwadau",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/uksi/2003/2426/regulation/26",
        versions: versions::PECR_26,
    },
    Provision {
        id: PECR_2_1,
        instrument: &INSTRUMENT_2,
        title: Title {
            en: "Regulation 2(1): what a call is",
            cy: "Rheoliad 2(1): beth yw galwad",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/uksi/2003/2426/regulation/2",
        versions: versions::PECR_2_1,
    },
    Provision {
        id: PECR_2_1A,
        instrument: &INSTRUMENT_2,
        title: Title {
            en: "Regulation 2(1A): the recipient of a call that did not get through",
            cy: "Rheoliad 2(1A): derbynnydd galwad na lwyddodd",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/uksi/2003/2426/regulation/2",
        versions: versions::PECR_2_1A,
    },
    Provision {
        id: PECR_2_5,
        instrument: &INSTRUMENT_2,
        title: Title {
            en: "Regulation 2(5): how periods are counted",
            cy: "Rheoliad 2(5): sut y cyfrifir cyfnodau",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/uksi/2003/2426/regulation/2",
        versions: versions::PECR_2_5,
    },
    Provision {
        id: REG_1182_71_3,
        instrument: &INSTRUMENT_3,
        title: Title {
            en: "Article 3: the day of the event is not counted",
            cy: "Erthygl 3: ni chyfrifir diwrnod y digwyddiad",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/1971/1182/article/3",
        versions: versions::REG_1182_71_3,
    },
];

/// What each provision said, and when.
pub(crate) mod versions {
    use super::{Confidence, Date, Version};

    pub(crate) const DUAA_110: &[Version] = &[
        Version {
            from: Date::from_epoch_days(20320), /* 2025-08-20 */
            until: Some(Date::from_epoch_days(20489) /* 2026-02-05 */),
            text: "In force but for subsections (2)(a), (2)(b) and (3): marketing is defined, and periods are counted by Regulation 1182/71.",
            read: Date::from_epoch_days(20780), /* 2026-11-23 */
            confidence: Confidence::Confirmed,
            dates: Confidence::Confirmed,
            source: "legislation.gov.uk/ukpga/2025/18 s 110; SI 2025/904 reg 2",
        },
        Version {
            from: Date::from_epoch_days(20489), /* 2026-02-05 */
            until: None,
            text: "Wholly in force: for calls, an attempt to connect is enough, and the recipient is the person for whom it was meant.",
            read: Date::from_epoch_days(20780), /* 2026-11-23 */
            confidence: Confidence::Confirmed,
            dates: Confidence::Confirmed,
            source: "SI 2026/82 reg 2(v), by crimeline.co.uk; clarkslegal.com",
        },
    ];

    pub(crate) const DUAA_115: &[Version] = &[Version {
        from: Date::from_epoch_days(20489), /* 2026-02-05 */
        until: None,
        text: "Parts 5 to 7 of the Data Protection Act 2018 apply, modified, to the 2003 Regulations: penalties of up to 17.5 million pounds or 4 % of worldwide turnover. Which regulation falls into which tier was not found.",
        read: Date::from_epoch_days(20780), /* 2026-11-23 */
        confidence: Confidence::Confirmed,
        dates: Confidence::Confirmed,
        source: "Data (Use and Access) Act 2025 s 115(5), (8); the regulator on commencement; info-gov.uk on SI 2026/82",
    }];

    pub(crate) const ICO_BOUGHT_LISTS: &[Version] = &[Version {
        from: Date::from_epoch_days(20780), /* 2026-11-23 */
        until: None,
        text: "Whoever uses a bought list checks it themselves: who compiled it, what people were told, whether it was screened. A supplier's assurance is not enough, and a contract to screen must cover every supplier.",
        read: Date::from_epoch_days(20780), /* 2026-11-23 */
        confidence: Confidence::Confirmed,
        dates: Confidence::Gap,
        source: "the regulator's posts of April and May 2024; gdprhub.eu (Outsource Strategies Ltd); iubenda.com (summary of the guidance on data broking)",
    }];

    pub(crate) const ICO_LIVE_CALLS: &[Version] = &[Version {
        from: Date::from_epoch_days(20780), /* 2026-11-23 */
        until: None,
        text: "Keep and check a do-not-call list of your own, check every number against both registers, and make objecting easy. A number that is neither listed nor objected needs no consent. Only a specific agreement with this caller overrides a listing; one that was given before the number was registered still counts.",
        read: Date::from_epoch_days(20780), /* 2026-11-23 */
        confidence: Confidence::Confirmed,
        dates: Confidence::Gap,
        source: "ico.org.uk, how do we comply with the rules on live marketing calls; cy.ico.org.uk, what are the rules on live direct marketing calls; imperial.ac.uk (summary of the guidance)",
    }];

    pub(crate) const ICO_RESCREEN: &[Version] = &[Version {
        from: Date::from_epoch_days(20780), /* 2026-11-23 */
        until: None,
        text: "Working rule of the trade and the regulator: screen at least every 28 days. That the regulator words it as 28 days was not found; a partial licence of the corporate register calls its data valid for 28 days. The age is therefore a setting.",
        read: Date::from_epoch_days(20780), /* 2026-11-23 */
        confidence: Confidence::General,
        dates: Confidence::Gap,
        source: "in part corporate.mpsonline.org.uk (price list of partial licences); the rest general knowledge",
    }];

    pub(crate) const PECR_19: &[Version] = &[Version {
        from: Date::from_epoch_days(12397), /* 2003-12-11 */
        until: None,
        text: "No recorded marketing message by an automated calling system, made or instigated, unless the subscriber has told this caller that, for the time being, they consent to such calls on that line.",
        read: Date::from_epoch_days(20780), /* 2026-11-23 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the text; that consent must be specific is confirmed by the regulator's direct marketing checklist (studylib 8391146)",
    }];

    pub(crate) const PECR_21A: &[Version] = &[Version {
        from: Date::from_epoch_days(17782), /* 2018-09-08 */
        until: None,
        text: "No unsolicited marketing call about claims management services, made or instigated, unless the subscriber has told the caller that they consent to such calls by, or at the instigation of, that caller. Claims management is meant widely: advice, finance, representation, referral, inquiries.",
        read: Date::from_epoch_days(20780), /* 2026-11-23 */
        confidence: Confidence::Confirmed,
        dates: Confidence::General,
        source: "text: legislation.gov.uk/uksi/2003/2426/regulation/21A; date: general knowledge",
    }];

    pub(crate) const PECR_21B: &[Version] = &[Version {
        from: Date::from_epoch_days(17905), /* 2019-01-09 */
        until: None,
        text: "No unsolicited marketing call about pensions to an individual, made or instigated, unless the caller is an authorised person or the scheme's trustee or manager, and either the individual consented to calls by that caller, or there is a client relationship in which such calls are to be expected and a simple, free way to refuse was offered when the details were taken and each time since.",
        read: Date::from_epoch_days(20780), /* 2026-11-23 */
        confidence: Confidence::Confirmed,
        dates: Confidence::Confirmed,
        source: "text: legislation.gov.uk/uksi/2018/1396/regulation/2; date: cipp.org.uk",
    }];

    pub(crate) const PECR_21_1_A: &[Version] = &[Version {
        from: Date::from_epoch_days(12397), /* 2003-12-11 */
        until: None,
        text: "No unsolicited marketing call, made or instigated, on a line whose subscriber has told the caller that, for the time being, such calls should not be made on it.",
        read: Date::from_epoch_days(20780), /* 2026-11-23 */
        confidence: Confidence::Confirmed,
        dates: Confidence::General,
        source: "caps-ltd.co.uk/?p=5789 and deceptive.design (regulation 21)",
    }];

    pub(crate) const PECR_21_1_B: &[Version] = &[Version {
        from: Date::from_epoch_days(12397), /* 2003-12-11 */
        until: None,
        text: "No unsolicited marketing call, made or instigated, to a number that is listed in the register kept under regulation 26.",
        read: Date::from_epoch_days(20780), /* 2026-11-23 */
        confidence: Confidence::Confirmed,
        dates: Confidence::General,
        source: "caps-ltd.co.uk/?p=5789 and deceptive.design (regulation 21)",
    }];

    pub(crate) const PECR_21_2: &[Version] = &[Version {
        from: Date::from_epoch_days(12397), /* 2003-12-11 */
        until: None,
        text: "A subscriber must not let their line be used for calls that break paragraph (1).",
        read: Date::from_epoch_days(20780), /* 2026-11-23 */
        confidence: Confidence::Confirmed,
        dates: Confidence::General,
        source: "caps-ltd.co.uk/?p=5789 and deceptive.design (regulation 21)",
    }];

    pub(crate) const PECR_21_3: &[Version] = &[Version {
        from: Date::from_epoch_days(12397), /* 2003-12-11 */
        until: None,
        text: "Paragraph (1)(b) is not broken where the number had been listed for less than 28 days before the day of the call. It is no help against an objection.",
        read: Date::from_epoch_days(20780), /* 2026-11-23 */
        confidence: Confidence::Confirmed,
        dates: Confidence::General,
        source: "caps-ltd.co.uk/?p=5789 and deceptive.design (regulation 21)",
    }];

    pub(crate) const PECR_21_4: &[Version] = &[Version {
        from: Date::from_epoch_days(12397), /* 2003-12-11 */
        until: None,
        text: "A subscriber who is on the register may tell one caller that, for the time being, they do not object to that caller's calls on that line; then that caller may call, although the number is listed.",
        read: Date::from_epoch_days(20780), /* 2026-11-23 */
        confidence: Confidence::Confirmed,
        dates: Confidence::General,
        source: "caps-ltd.co.uk/?p=5789 and deceptive.design (regulation 21)",
    }];

    pub(crate) const PECR_21_5: &[Version] = &[Version {
        from: Date::from_epoch_days(12397), /* 2003-12-11 */
        until: None,
        text: "What was told under paragraph (4) may be taken back at any time; then the caller must stop.",
        read: Date::from_epoch_days(20780), /* 2026-11-23 */
        confidence: Confidence::Confirmed,
        dates: Confidence::General,
        source: "caps-ltd.co.uk/?p=5789 and deceptive.design (regulation 21)",
    }];

    pub(crate) const PECR_21_6: &[Version] = &[
        Version {
            from: Date::from_epoch_days(17782), /* 2018-09-08 */
            until: Some(Date::from_epoch_days(17905) /* 2019-01-09 */),
            text: "Paragraph (1) does not apply to a call that is within regulation 21A.",
            read: Date::from_epoch_days(20780), /* 2026-11-23 */
            confidence: Confidence::Confirmed,
            dates: Confidence::General,
            source: "caps-ltd.co.uk/?p=5789 and deceptive.design (regulation 21); split by the start of regulation 21B",
        },
        Version {
            from: Date::from_epoch_days(17905), /* 2019-01-09 */
            until: None,
            text: "Paragraph (1) does not apply to a call that is within regulation 21A or 21B.",
            read: Date::from_epoch_days(20780), /* 2026-11-23 */
            confidence: Confidence::Confirmed,
            dates: Confidence::Confirmed,
            source: "caps-ltd.co.uk/?p=5789 and deceptive.design (regulation 21); date: cipp.org.uk",
        },
    ];

    pub(crate) const PECR_21_A1: &[Version] = &[Version {
        from: Date::from_epoch_days(16937), /* 2016-05-16 */
        until: None,
        text: "No marketing call, solicited or not, unless the caller lets the number of the line be shown or shows a number on which they can be reached.",
        read: Date::from_epoch_days(20780), /* 2026-11-23 */
        confidence: Confidence::Confirmed,
        dates: Confidence::General,
        source: "text: caps-ltd.co.uk/?p=5789 and deceptive.design (regulation 21); date: general knowledge (SI 2016/524)",
    }];

    pub(crate) const PECR_24: &[Version] = &[Version {
        from: Date::from_epoch_days(12397), /* 2003-12-11 */
        until: None,
        text: "A live call gives the caller's name and, when asked, an address or a free telephone number; an automated call gives both the name and one of these.",
        read: Date::from_epoch_days(20780), /* 2026-11-23 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the text; in part mariastellasolon.net, quoting the regulator",
    }];

    pub(crate) const PECR_26: &[Version] = &[
        Version {
            from: Date::from_epoch_days(12397), /* 2003-12-11 */
            until: Some(Date::from_epoch_days(17165) /* 2016-12-30 */),
            text: "OFCOM keeps a register of the numbers of subscribers who do not want unsolicited marketing calls. A number that is believed to be no longer theirs is removed, so that removal is not consent.",
            read: Date::from_epoch_days(20780), /* 2026-11-23 */
            confidence: Confidence::Confirmed,
            dates: Confidence::General,
            source: "service.betterregulation.com/document/244595; start: general knowledge",
        },
        Version {
            from: Date::from_epoch_days(17165), /* 2016-12-30 */
            until: None,
            text: "The Commissioner keeps a register of the numbers of subscribers who do not want unsolicited marketing calls. Corporate subscribers register in writing and are reminded each year. A number that is believed to be no longer theirs is removed, so that removal is not consent.",
            read: Date::from_epoch_days(20780), /* 2026-11-23 */
            confidence: Confidence::Confirmed,
            dates: Confidence::Confirmed,
            source: "service.betterregulation.com/document/244595",
        },
    ];

    pub(crate) const PECR_2_1: &[Version] = &[
        Version {
            from: Date::from_epoch_days(12397), /* 2003-12-11 */
            until: Some(Date::from_epoch_days(20489) /* 2026-02-05 */),
            text: "A call is a connection made over a public telephone service that lets two people talk at once; an attempt that finds no connection is none.",
            read: Date::from_epoch_days(20780), /* 2026-11-23 */
            confidence: Confidence::General,
            dates: Confidence::General,
            source: "general knowledge of the definition; the end of this version follows from the start of the next",
        },
        Version {
            from: Date::from_epoch_days(20489), /* 2026-02-05 */
            until: None,
            text: "Making a call includes attempting to establish the connection.",
            read: Date::from_epoch_days(20780), /* 2026-11-23 */
            confidence: Confidence::Confirmed,
            dates: Confidence::Confirmed,
            source: "Data (Use and Access) Act 2025 s 110(2)(a); SI 2025/904 reg 2; SI 2026/82 reg 2(v)",
        },
    ];

    pub(crate) const PECR_2_1A: &[Version] = &[Version {
        from: Date::from_epoch_days(20489), /* 2026-02-05 */
        until: None,
        text: "The recipient of an unsuccessful call is the person for whom it was meant.",
        read: Date::from_epoch_days(20780), /* 2026-11-23 */
        confidence: Confidence::Confirmed,
        dates: Confidence::Confirmed,
        source: "Data (Use and Access) Act 2025 s 110(3); SI 2026/82 reg 2(v)",
    }];

    pub(crate) const PECR_2_5: &[Version] = &[Version {
        from: Date::from_epoch_days(20320), /* 2025-08-20 */
        until: None,
        text: "Article 3 of Regulation 1182/71 governs the periods of these Regulations.",
        read: Date::from_epoch_days(20780), /* 2026-11-23 */
        confidence: Confidence::Confirmed,
        dates: Confidence::Confirmed,
        source: "Data (Use and Access) Act 2025 s 110(5); SI 2025/904",
    }];

    pub(crate) const REG_1182_71_3: &[Version] = &[Version {
        from: Date::from_epoch_days(546), /* 1971-07-01 */
        until: None,
        text: "A period that is counted from an event does not count the day or hour of the event.",
        read: Date::from_epoch_days(20780), /* 2026-11-23 */
        confidence: Confidence::Confirmed,
        dates: Confidence::General,
        source: "text: quotations at wordscope; date: general knowledge. It governs the 2003 Regulations since 20 August 2025 only (PECR_2_5).",
    }];
}
