// generated, do not edit: cargo xtask generate
//! The provisions of `law/*.toml`, as constants.

use terms::{Cite, Date};

use super::{Confidence, Force, Instrument, Provision, Title, Version};

// law/dpa-2018.toml
static INSTRUMENT_0: Instrument = Instrument {
    id: "DPA",
    force: Force::Law,
    title: Title {
        en: "Data Protection Act 2018",
        cy: "Deddf Diogelu Data 2018",
        cy_reviewed: false,
    },
    citation: "2018 c. 12",
    address: "https://www.legislation.gov.uk/ukpga/2018/12",
};

// law/duaa-2025.toml
static INSTRUMENT_1: Instrument = Instrument {
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
static INSTRUMENT_2: Instrument = Instrument {
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
static INSTRUMENT_3: Instrument = Instrument {
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
static INSTRUMENT_4: Instrument = Instrument {
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

// law/uk-gdpr.toml
static INSTRUMENT_5: Instrument = Instrument {
    id: "UK_GDPR",
    force: Force::Law,
    title: Title {
        en: "UK General Data Protection Regulation",
        cy: "Rheoliad Cyffredinol y DU ar Ddiogelu Data",
        cy_reviewed: false,
    },
    citation: "UK GDPR",
    address: "https://www.legislation.gov.uk/eur/2016/679",
};

/// Section 164A: complaints to controllers. <https://www.legislation.gov.uk/ukpga/2018/12/section/164A>
pub const DPA_164A: Cite = Cite::new("DPA_164A");

/// Section 165: complaints to the Commissioner. <https://www.legislation.gov.uk/ukpga/2018/12/section/165>
pub const DPA_165: Cite = Cite::new("DPA_165");

/// Schedule 1: conditions for special categories and data on crime. <https://www.legislation.gov.uk/ukpga/2018/12/schedule/1>
pub const DPA_SCH_1: Cite = Cite::new("DPA_SCH_1");

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

/// Regulation 22: marketing by e-mail and text. <https://www.legislation.gov.uk/uksi/2003/2426/regulation/22>
pub const PECR_22: Cite = Cite::new("PECR_22");

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

/// Article 10: data on crime. <https://www.legislation.gov.uk/eur/2016/679/article/10>
pub const UK_GDPR_10: Cite = Cite::new("UK_GDPR_10");

/// Article 12: clear information. <https://www.legislation.gov.uk/eur/2016/679/article/12>
pub const UK_GDPR_12: Cite = Cite::new("UK_GDPR_12");

/// Article 13(1)(a): who the controller is. <https://www.legislation.gov.uk/eur/2016/679/article/13>
pub const UK_GDPR_13_1_A: Cite = Cite::new("UK_GDPR_13_1_A");

/// Article 13(1)(b): the data protection officer. <https://www.legislation.gov.uk/eur/2016/679/article/13>
pub const UK_GDPR_13_1_B: Cite = Cite::new("UK_GDPR_13_1_B");

/// Article 13(1)(c): purposes and legal basis. <https://www.legislation.gov.uk/eur/2016/679/article/13>
pub const UK_GDPR_13_1_C: Cite = Cite::new("UK_GDPR_13_1_C");

/// Article 13(1)(d): the legitimate interests. <https://www.legislation.gov.uk/eur/2016/679/article/13>
pub const UK_GDPR_13_1_D: Cite = Cite::new("UK_GDPR_13_1_D");

/// Article 13(1)(e): recipients. <https://www.legislation.gov.uk/eur/2016/679/article/13>
pub const UK_GDPR_13_1_E: Cite = Cite::new("UK_GDPR_13_1_E");

/// Article 13(1)(f): transfers. <https://www.legislation.gov.uk/eur/2016/679/article/13>
pub const UK_GDPR_13_1_F: Cite = Cite::new("UK_GDPR_13_1_F");

/// Article 13(2)(a): how long data are kept. <https://www.legislation.gov.uk/eur/2016/679/article/13>
pub const UK_GDPR_13_2_A: Cite = Cite::new("UK_GDPR_13_2_A");

/// Article 13(2)(b): rights. <https://www.legislation.gov.uk/eur/2016/679/article/13>
pub const UK_GDPR_13_2_B: Cite = Cite::new("UK_GDPR_13_2_B");

/// Article 13(2)(c): withdrawal of consent. <https://www.legislation.gov.uk/eur/2016/679/article/13>
pub const UK_GDPR_13_2_C: Cite = Cite::new("UK_GDPR_13_2_C");

/// Article 13(2)(ca): complaint to the controller. <https://www.legislation.gov.uk/eur/2016/679/article/13>
pub const UK_GDPR_13_2_CA: Cite = Cite::new("UK_GDPR_13_2_CA");

/// Article 13(2)(d): complaint to the Commissioner. <https://www.legislation.gov.uk/eur/2016/679/article/13>
pub const UK_GDPR_13_2_D: Cite = Cite::new("UK_GDPR_13_2_D");

/// Article 13(2)(e): whether data must be given. <https://www.legislation.gov.uk/eur/2016/679/article/13>
pub const UK_GDPR_13_2_E: Cite = Cite::new("UK_GDPR_13_2_E");

/// Article 13(2)(f): automated decisions. <https://www.legislation.gov.uk/eur/2016/679/article/13>
pub const UK_GDPR_13_2_F: Cite = Cite::new("UK_GDPR_13_2_F");

/// Article 13(5) to (7): further use for research. <https://www.legislation.gov.uk/eur/2016/679/article/13>
pub const UK_GDPR_13_5: Cite = Cite::new("UK_GDPR_13_5");

/// Article 14(1)(a): who the controller is. <https://www.legislation.gov.uk/eur/2016/679/article/14>
pub const UK_GDPR_14_1_A: Cite = Cite::new("UK_GDPR_14_1_A");

/// Article 14(1)(b): the data protection officer. <https://www.legislation.gov.uk/eur/2016/679/article/14>
pub const UK_GDPR_14_1_B: Cite = Cite::new("UK_GDPR_14_1_B");

/// Article 14(1)(c): purposes and legal basis. <https://www.legislation.gov.uk/eur/2016/679/article/14>
pub const UK_GDPR_14_1_C: Cite = Cite::new("UK_GDPR_14_1_C");

/// Article 14(1)(d): categories of data. <https://www.legislation.gov.uk/eur/2016/679/article/14>
pub const UK_GDPR_14_1_D: Cite = Cite::new("UK_GDPR_14_1_D");

/// Article 14(1)(e): recipients. <https://www.legislation.gov.uk/eur/2016/679/article/14>
pub const UK_GDPR_14_1_E: Cite = Cite::new("UK_GDPR_14_1_E");

/// Article 14(1)(f): transfers. <https://www.legislation.gov.uk/eur/2016/679/article/14>
pub const UK_GDPR_14_1_F: Cite = Cite::new("UK_GDPR_14_1_F");

/// Article 14(2)(a): how long data are kept. <https://www.legislation.gov.uk/eur/2016/679/article/14>
pub const UK_GDPR_14_2_A: Cite = Cite::new("UK_GDPR_14_2_A");

/// Article 14(2)(b): the legitimate interests. <https://www.legislation.gov.uk/eur/2016/679/article/14>
pub const UK_GDPR_14_2_B: Cite = Cite::new("UK_GDPR_14_2_B");

/// Article 14(2)(c): rights. <https://www.legislation.gov.uk/eur/2016/679/article/14>
pub const UK_GDPR_14_2_C: Cite = Cite::new("UK_GDPR_14_2_C");

/// Article 14(2)(d): withdrawal of consent. <https://www.legislation.gov.uk/eur/2016/679/article/14>
pub const UK_GDPR_14_2_D: Cite = Cite::new("UK_GDPR_14_2_D");

/// Article 14(2)(da): complaint to the controller. <https://www.legislation.gov.uk/eur/2016/679/article/14>
pub const UK_GDPR_14_2_DA: Cite = Cite::new("UK_GDPR_14_2_DA");

/// Article 14(2)(e): complaint to the Commissioner. <https://www.legislation.gov.uk/eur/2016/679/article/14>
pub const UK_GDPR_14_2_E: Cite = Cite::new("UK_GDPR_14_2_E");

/// Article 14(2)(f): the source. <https://www.legislation.gov.uk/eur/2016/679/article/14>
pub const UK_GDPR_14_2_F: Cite = Cite::new("UK_GDPR_14_2_F");

/// Article 14(2)(g): automated decisions. <https://www.legislation.gov.uk/eur/2016/679/article/14>
pub const UK_GDPR_14_2_G: Cite = Cite::new("UK_GDPR_14_2_G");

/// Article 14(3): when to tell. <https://www.legislation.gov.uk/eur/2016/679/article/14>
pub const UK_GDPR_14_3: Cite = Cite::new("UK_GDPR_14_3");

/// Article 14(5) to (7): when telling is not needed. <https://www.legislation.gov.uk/eur/2016/679/article/14>
pub const UK_GDPR_14_5: Cite = Cite::new("UK_GDPR_14_5");

/// Article 15: access. <https://www.legislation.gov.uk/eur/2016/679/article/15>
pub const UK_GDPR_15: Cite = Cite::new("UK_GDPR_15");

/// Article 16: rectification. <https://www.legislation.gov.uk/eur/2016/679/article/16>
pub const UK_GDPR_16: Cite = Cite::new("UK_GDPR_16");

/// Article 17: erasure. <https://www.legislation.gov.uk/eur/2016/679/article/17>
pub const UK_GDPR_17: Cite = Cite::new("UK_GDPR_17");

/// Article 18: restriction. <https://www.legislation.gov.uk/eur/2016/679/article/18>
pub const UK_GDPR_18: Cite = Cite::new("UK_GDPR_18");

/// Article 20: portability. <https://www.legislation.gov.uk/eur/2016/679/article/20>
pub const UK_GDPR_20: Cite = Cite::new("UK_GDPR_20");

/// Article 21(1): objection. <https://www.legislation.gov.uk/eur/2016/679/article/21>
pub const UK_GDPR_21_1: Cite = Cite::new("UK_GDPR_21_1");

/// Article 21(2): objection to marketing. <https://www.legislation.gov.uk/eur/2016/679/article/21>
pub const UK_GDPR_21_2: Cite = Cite::new("UK_GDPR_21_2");

/// Article 21(4): telling of the right to object. <https://www.legislation.gov.uk/eur/2016/679/article/21>
pub const UK_GDPR_21_4: Cite = Cite::new("UK_GDPR_21_4");

/// Article 22: automated decisions, until 2026. <https://www.legislation.gov.uk/eur/2016/679/article/22>
pub const UK_GDPR_22: Cite = Cite::new("UK_GDPR_22");

/// Article 22A: what an automated decision is. <https://www.legislation.gov.uk/eur/2016/679/article/22A>
pub const UK_GDPR_22A: Cite = Cite::new("UK_GDPR_22A");

/// Article 22B: limits of automated decisions. <https://www.legislation.gov.uk/eur/2016/679/article/22>
pub const UK_GDPR_22B: Cite = Cite::new("UK_GDPR_22B");

/// Article 22C: safeguards of automated decisions. <https://www.legislation.gov.uk/eur/2016/679/article/22>
pub const UK_GDPR_22C: Cite = Cite::new("UK_GDPR_22C");

/// Article 22D: regulations on automated decisions. <https://www.legislation.gov.uk/eur/2016/679/article/22D>
pub const UK_GDPR_22D: Cite = Cite::new("UK_GDPR_22D");

/// Article 27: representatives. <https://www.legislation.gov.uk/eur/2016/679/article/27>
pub const UK_GDPR_27: Cite = Cite::new("UK_GDPR_27");

/// Article 30: records of processing. <https://www.legislation.gov.uk/eur/2016/679/article/30>
pub const UK_GDPR_30: Cite = Cite::new("UK_GDPR_30");

/// Article 35: impact assessment. <https://www.legislation.gov.uk/eur/2016/679/article/35>
pub const UK_GDPR_35: Cite = Cite::new("UK_GDPR_35");

/// Article 37: data protection officers. <https://www.legislation.gov.uk/eur/2016/679/article/37>
pub const UK_GDPR_37: Cite = Cite::new("UK_GDPR_37");

/// Article 45: transfers to countries that protect data. <https://www.legislation.gov.uk/eur/2016/679/article/45>
pub const UK_GDPR_45: Cite = Cite::new("UK_GDPR_45");

/// Article 46: transfers with safeguards. <https://www.legislation.gov.uk/eur/2016/679/article/46>
pub const UK_GDPR_46: Cite = Cite::new("UK_GDPR_46");

/// Article 49: exceptions for transfers. <https://www.legislation.gov.uk/eur/2016/679/article/49>
pub const UK_GDPR_49: Cite = Cite::new("UK_GDPR_49");

/// Article 5(1)(c): no more data than needed. <https://www.legislation.gov.uk/eur/2016/679/article/5>
pub const UK_GDPR_5_1_C: Cite = Cite::new("UK_GDPR_5_1_C");

/// Article 5(1)(e): no longer than needed. <https://www.legislation.gov.uk/eur/2016/679/article/5>
pub const UK_GDPR_5_1_E: Cite = Cite::new("UK_GDPR_5_1_E");

/// Article 6(11): examples of legitimate interests. <https://www.legislation.gov.uk/eur/2016/679/article/6>
pub const UK_GDPR_6_11: Cite = Cite::new("UK_GDPR_6_11");

/// Article 6(1)(a): consent. <https://www.legislation.gov.uk/eur/2016/679/article/6>
pub const UK_GDPR_6_1_A: Cite = Cite::new("UK_GDPR_6_1_A");

/// Article 6(1)(b): contract. <https://www.legislation.gov.uk/eur/2016/679/article/6>
pub const UK_GDPR_6_1_B: Cite = Cite::new("UK_GDPR_6_1_B");

/// Article 6(1)(c): legal obligation. <https://www.legislation.gov.uk/eur/2016/679/article/6>
pub const UK_GDPR_6_1_C: Cite = Cite::new("UK_GDPR_6_1_C");

/// Article 6(1)(d): vital interests. <https://www.legislation.gov.uk/eur/2016/679/article/6>
pub const UK_GDPR_6_1_D: Cite = Cite::new("UK_GDPR_6_1_D");

/// Article 6(1)(e): public task. <https://www.legislation.gov.uk/eur/2016/679/article/6>
pub const UK_GDPR_6_1_E: Cite = Cite::new("UK_GDPR_6_1_E");

/// Article 6(1)(ea): recognised legitimate interest. <https://www.legislation.gov.uk/eur/2016/679/article/6>
pub const UK_GDPR_6_1_EA: Cite = Cite::new("UK_GDPR_6_1_EA");

/// Article 6(1)(f): legitimate interests. <https://www.legislation.gov.uk/eur/2016/679/article/6>
pub const UK_GDPR_6_1_F: Cite = Cite::new("UK_GDPR_6_1_F");

/// Article 7: conditions for consent. <https://www.legislation.gov.uk/eur/2016/679/article/7>
pub const UK_GDPR_7: Cite = Cite::new("UK_GDPR_7");

/// Article 77: complaint to the Commissioner, until 2026. <https://www.legislation.gov.uk/eur/2016/679/article/77>
pub const UK_GDPR_77: Cite = Cite::new("UK_GDPR_77");

/// Article 9(1): special categories. <https://www.legislation.gov.uk/eur/2016/679/article/9>
pub const UK_GDPR_9_1: Cite = Cite::new("UK_GDPR_9_1");

/// Article 9(2): conditions for special categories. <https://www.legislation.gov.uk/eur/2016/679/article/9>
pub const UK_GDPR_9_2: Cite = Cite::new("UK_GDPR_9_2");

/// Every provision, ordered by id.
pub(super) static TABLE: [Provision; 92] = [
    Provision {
        id: DPA_164A,
        instrument: &INSTRUMENT_0,
        title: Title {
            en: "Section 164A: complaints to controllers",
            cy: "Adran 164A: cwynion i reolyddion",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/ukpga/2018/12/section/164A",
        versions: versions::DPA_164A,
    },
    Provision {
        id: DPA_165,
        instrument: &INSTRUMENT_0,
        title: Title {
            en: "Section 165: complaints to the Commissioner",
            cy: "Adran 165: cwynion i'r Comisiynydd",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/ukpga/2018/12/section/165",
        versions: versions::DPA_165,
    },
    Provision {
        id: DPA_SCH_1,
        instrument: &INSTRUMENT_0,
        title: Title {
            en: "Schedule 1: conditions for special categories and data on crime",
            cy: "Atodlen 1: amodau ar gyfer categorïau arbennig a data am droseddau",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/ukpga/2018/12/schedule/1",
        versions: versions::DPA_SCH_1,
    },
    Provision {
        id: DUAA_110,
        instrument: &INSTRUMENT_1,
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
        instrument: &INSTRUMENT_1,
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
        instrument: &INSTRUMENT_2,
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
        instrument: &INSTRUMENT_2,
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
        instrument: &INSTRUMENT_2,
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
        instrument: &INSTRUMENT_3,
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
        instrument: &INSTRUMENT_3,
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
        instrument: &INSTRUMENT_3,
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
        instrument: &INSTRUMENT_3,
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
        instrument: &INSTRUMENT_3,
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
        instrument: &INSTRUMENT_3,
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
        instrument: &INSTRUMENT_3,
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
        instrument: &INSTRUMENT_3,
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
        instrument: &INSTRUMENT_3,
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
        instrument: &INSTRUMENT_3,
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
        instrument: &INSTRUMENT_3,
        title: Title {
            en: "Regulation 21(A1): showing the number of the caller",
            cy: "Rheoliad 21(A1): dangos rhif y galwr",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/uksi/2003/2426/regulation/21",
        versions: versions::PECR_21_A1,
    },
    Provision {
        id: PECR_22,
        instrument: &INSTRUMENT_3,
        title: Title {
            en: "Regulation 22: marketing by e-mail and text",
            cy: "Rheoliad 22: marchnata drwy e-bost a neges destun",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/uksi/2003/2426/regulation/22",
        versions: versions::PECR_22,
    },
    Provision {
        id: PECR_24,
        instrument: &INSTRUMENT_3,
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
        instrument: &INSTRUMENT_3,
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
        instrument: &INSTRUMENT_3,
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
        instrument: &INSTRUMENT_3,
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
        instrument: &INSTRUMENT_3,
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
        instrument: &INSTRUMENT_4,
        title: Title {
            en: "Article 3: the day of the event is not counted",
            cy: "Erthygl 3: ni chyfrifir diwrnod y digwyddiad",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/1971/1182/article/3",
        versions: versions::REG_1182_71_3,
    },
    Provision {
        id: UK_GDPR_10,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 10: data on crime",
            cy: "Erthygl 10: data am droseddau",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/10",
        versions: versions::UK_GDPR_10,
    },
    Provision {
        id: UK_GDPR_12,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 12: clear information",
            cy: "Erthygl 12: gwybodaeth glir",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/12",
        versions: versions::UK_GDPR_12,
    },
    Provision {
        id: UK_GDPR_13_1_A,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 13(1)(a): who the controller is",
            cy: "Erthygl 13(1)(a): pwy yw'r rheolydd",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/13",
        versions: versions::UK_GDPR_13_1_A,
    },
    Provision {
        id: UK_GDPR_13_1_B,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 13(1)(b): the data protection officer",
            cy: "Erthygl 13(1)(b): y swyddog diogelu data",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/13",
        versions: versions::UK_GDPR_13_1_B,
    },
    Provision {
        id: UK_GDPR_13_1_C,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 13(1)(c): purposes and legal basis",
            cy: "Erthygl 13(1)(c): dibenion a sail gyfreithiol",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/13",
        versions: versions::UK_GDPR_13_1_C,
    },
    Provision {
        id: UK_GDPR_13_1_D,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 13(1)(d): the legitimate interests",
            cy: "Erthygl 13(1)(d): y buddiannau cyfreithlon",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/13",
        versions: versions::UK_GDPR_13_1_D,
    },
    Provision {
        id: UK_GDPR_13_1_E,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 13(1)(e): recipients",
            cy: "Erthygl 13(1)(e): derbynwyr",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/13",
        versions: versions::UK_GDPR_13_1_E,
    },
    Provision {
        id: UK_GDPR_13_1_F,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 13(1)(f): transfers",
            cy: "Erthygl 13(1)(f): trosglwyddiadau",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/13",
        versions: versions::UK_GDPR_13_1_F,
    },
    Provision {
        id: UK_GDPR_13_2_A,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 13(2)(a): how long data are kept",
            cy: "Erthygl 13(2)(a): am ba hyd y cedwir data",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/13",
        versions: versions::UK_GDPR_13_2_A,
    },
    Provision {
        id: UK_GDPR_13_2_B,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 13(2)(b): rights",
            cy: "Erthygl 13(2)(b): hawliau",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/13",
        versions: versions::UK_GDPR_13_2_B,
    },
    Provision {
        id: UK_GDPR_13_2_C,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 13(2)(c): withdrawal of consent",
            cy: "Erthygl 13(2)(c): tynnu cydsyniad yn ôl",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/13",
        versions: versions::UK_GDPR_13_2_C,
    },
    Provision {
        id: UK_GDPR_13_2_CA,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 13(2)(ca): complaint to the controller",
            cy: "Erthygl 13(2)(ca): cwyn i'r rheolydd",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/13",
        versions: versions::UK_GDPR_13_2_CA,
    },
    Provision {
        id: UK_GDPR_13_2_D,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 13(2)(d): complaint to the Commissioner",
            cy: "Erthygl 13(2)(d): cwyn i'r Comisiynydd",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/13",
        versions: versions::UK_GDPR_13_2_D,
    },
    Provision {
        id: UK_GDPR_13_2_E,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 13(2)(e): whether data must be given",
            cy: "Erthygl 13(2)(e): a oes rhaid rhoi data",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/13",
        versions: versions::UK_GDPR_13_2_E,
    },
    Provision {
        id: UK_GDPR_13_2_F,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 13(2)(f): automated decisions",
            cy: "Erthygl 13(2)(f): penderfyniadau awtomataidd",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/13",
        versions: versions::UK_GDPR_13_2_F,
    },
    Provision {
        id: UK_GDPR_13_5,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 13(5) to (7): further use for research",
            cy: "Erthygl 13(5) i (7): defnydd pellach ar gyfer ymchwil",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/13",
        versions: versions::UK_GDPR_13_5,
    },
    Provision {
        id: UK_GDPR_14_1_A,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 14(1)(a): who the controller is",
            cy: "Erthygl 14(1)(a): pwy yw'r rheolydd",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/14",
        versions: versions::UK_GDPR_14_1_A,
    },
    Provision {
        id: UK_GDPR_14_1_B,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 14(1)(b): the data protection officer",
            cy: "Erthygl 14(1)(b): y swyddog diogelu data",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/14",
        versions: versions::UK_GDPR_14_1_B,
    },
    Provision {
        id: UK_GDPR_14_1_C,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 14(1)(c): purposes and legal basis",
            cy: "Erthygl 14(1)(c): dibenion a sail gyfreithiol",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/14",
        versions: versions::UK_GDPR_14_1_C,
    },
    Provision {
        id: UK_GDPR_14_1_D,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 14(1)(d): categories of data",
            cy: "Erthygl 14(1)(d): categorïau o ddata",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/14",
        versions: versions::UK_GDPR_14_1_D,
    },
    Provision {
        id: UK_GDPR_14_1_E,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 14(1)(e): recipients",
            cy: "Erthygl 14(1)(e): derbynwyr",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/14",
        versions: versions::UK_GDPR_14_1_E,
    },
    Provision {
        id: UK_GDPR_14_1_F,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 14(1)(f): transfers",
            cy: "Erthygl 14(1)(f): trosglwyddiadau",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/14",
        versions: versions::UK_GDPR_14_1_F,
    },
    Provision {
        id: UK_GDPR_14_2_A,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 14(2)(a): how long data are kept",
            cy: "Erthygl 14(2)(a): am ba hyd y cedwir data",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/14",
        versions: versions::UK_GDPR_14_2_A,
    },
    Provision {
        id: UK_GDPR_14_2_B,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 14(2)(b): the legitimate interests",
            cy: "Erthygl 14(2)(b): y buddiannau cyfreithlon",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/14",
        versions: versions::UK_GDPR_14_2_B,
    },
    Provision {
        id: UK_GDPR_14_2_C,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 14(2)(c): rights",
            cy: "Erthygl 14(2)(c): hawliau",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/14",
        versions: versions::UK_GDPR_14_2_C,
    },
    Provision {
        id: UK_GDPR_14_2_D,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 14(2)(d): withdrawal of consent",
            cy: "Erthygl 14(2)(d): tynnu cydsyniad yn ôl",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/14",
        versions: versions::UK_GDPR_14_2_D,
    },
    Provision {
        id: UK_GDPR_14_2_DA,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 14(2)(da): complaint to the controller",
            cy: "Erthygl 14(2)(da): cwyn i'r rheolydd",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/14",
        versions: versions::UK_GDPR_14_2_DA,
    },
    Provision {
        id: UK_GDPR_14_2_E,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 14(2)(e): complaint to the Commissioner",
            cy: "Erthygl 14(2)(e): cwyn i'r Comisiynydd",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/14",
        versions: versions::UK_GDPR_14_2_E,
    },
    Provision {
        id: UK_GDPR_14_2_F,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 14(2)(f): the source",
            cy: "Erthygl 14(2)(f): y ffynhonnell",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/14",
        versions: versions::UK_GDPR_14_2_F,
    },
    Provision {
        id: UK_GDPR_14_2_G,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 14(2)(g): automated decisions",
            cy: "Erthygl 14(2)(g): penderfyniadau awtomataidd",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/14",
        versions: versions::UK_GDPR_14_2_G,
    },
    Provision {
        id: UK_GDPR_14_3,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 14(3): when to tell",
            cy: "Erthygl 14(3): pryd i ddweud",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/14",
        versions: versions::UK_GDPR_14_3,
    },
    Provision {
        id: UK_GDPR_14_5,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 14(5) to (7): when telling is not needed",
            cy: "Erthygl 14(5) i (7): pryd nad oes angen dweud",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/14",
        versions: versions::UK_GDPR_14_5,
    },
    Provision {
        id: UK_GDPR_15,
        instrument: &INSTRUMENT_5,
        title: Title { en: "Article 15: access", cy: "Erthygl 15: mynediad", cy_reviewed: false },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/15",
        versions: versions::UK_GDPR_15,
    },
    Provision {
        id: UK_GDPR_16,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 16: rectification",
            cy: "Erthygl 16: cywiro",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/16",
        versions: versions::UK_GDPR_16,
    },
    Provision {
        id: UK_GDPR_17,
        instrument: &INSTRUMENT_5,
        title: Title { en: "Article 17: erasure", cy: "Erthygl 17: dileu", cy_reviewed: false },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/17",
        versions: versions::UK_GDPR_17,
    },
    Provision {
        id: UK_GDPR_18,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 18: restriction",
            cy: "Erthygl 18: cyfyngu",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/18",
        versions: versions::UK_GDPR_18,
    },
    Provision {
        id: UK_GDPR_20,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 20: portability",
            cy: "Erthygl 20: cludadwyedd",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/20",
        versions: versions::UK_GDPR_20,
    },
    Provision {
        id: UK_GDPR_21_1,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 21(1): objection",
            cy: "Erthygl 21(1): gwrthwynebu",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/21",
        versions: versions::UK_GDPR_21_1,
    },
    Provision {
        id: UK_GDPR_21_2,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 21(2): objection to marketing",
            cy: "Erthygl 21(2): gwrthwynebu marchnata",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/21",
        versions: versions::UK_GDPR_21_2,
    },
    Provision {
        id: UK_GDPR_21_4,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 21(4): telling of the right to object",
            cy: "Erthygl 21(4): sôn am yr hawl i wrthwynebu",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/21",
        versions: versions::UK_GDPR_21_4,
    },
    Provision {
        id: UK_GDPR_22,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 22: automated decisions, until 2026",
            cy: "Erthygl 22: penderfyniadau awtomataidd, tan 2026",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/22",
        versions: versions::UK_GDPR_22,
    },
    Provision {
        id: UK_GDPR_22A,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 22A: what an automated decision is",
            cy: "Erthygl 22A: beth yw penderfyniad awtomataidd",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/22A",
        versions: versions::UK_GDPR_22A,
    },
    Provision {
        id: UK_GDPR_22B,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 22B: limits of automated decisions",
            cy: "Erthygl 22B: terfynau penderfyniadau awtomataidd",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/22",
        versions: versions::UK_GDPR_22B,
    },
    Provision {
        id: UK_GDPR_22C,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 22C: safeguards of automated decisions",
            cy: "Erthygl 22C: mesurau diogelu ar gyfer penderfyniadau awtomataidd",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/22",
        versions: versions::UK_GDPR_22C,
    },
    Provision {
        id: UK_GDPR_22D,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 22D: regulations on automated decisions",
            cy: "Erthygl 22D: rheoliadau ar benderfyniadau awtomataidd",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/22D",
        versions: versions::UK_GDPR_22D,
    },
    Provision {
        id: UK_GDPR_27,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 27: representatives",
            cy: "Erthygl 27: cynrychiolwyr",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/27",
        versions: versions::UK_GDPR_27,
    },
    Provision {
        id: UK_GDPR_30,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 30: records of processing",
            cy: "Erthygl 30: cofnodion prosesu",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/30",
        versions: versions::UK_GDPR_30,
    },
    Provision {
        id: UK_GDPR_35,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 35: impact assessment",
            cy: "Erthygl 35: asesiad effaith",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/35",
        versions: versions::UK_GDPR_35,
    },
    Provision {
        id: UK_GDPR_37,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 37: data protection officers",
            cy: "Erthygl 37: swyddogion diogelu data",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/37",
        versions: versions::UK_GDPR_37,
    },
    Provision {
        id: UK_GDPR_45,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 45: transfers to countries that protect data",
            cy: "Erthygl 45: trosglwyddo i wledydd sy'n diogelu data",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/45",
        versions: versions::UK_GDPR_45,
    },
    Provision {
        id: UK_GDPR_46,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 46: transfers with safeguards",
            cy: "Erthygl 46: trosglwyddo gyda mesurau diogelu",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/46",
        versions: versions::UK_GDPR_46,
    },
    Provision {
        id: UK_GDPR_49,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 49: exceptions for transfers",
            cy: "Erthygl 49: eithriadau ar gyfer trosglwyddo",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/49",
        versions: versions::UK_GDPR_49,
    },
    Provision {
        id: UK_GDPR_5_1_C,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 5(1)(c): no more data than needed",
            cy: "Erthygl 5(1)(c): dim mwy o ddata nag sydd ei angen",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/5",
        versions: versions::UK_GDPR_5_1_C,
    },
    Provision {
        id: UK_GDPR_5_1_E,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 5(1)(e): no longer than needed",
            cy: "Erthygl 5(1)(e): dim hirach nag sydd ei angen",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/5",
        versions: versions::UK_GDPR_5_1_E,
    },
    Provision {
        id: UK_GDPR_6_11,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 6(11): examples of legitimate interests",
            cy: "Erthygl 6(11): enghreifftiau o fuddiannau cyfreithlon",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/6",
        versions: versions::UK_GDPR_6_11,
    },
    Provision {
        id: UK_GDPR_6_1_A,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 6(1)(a): consent",
            cy: "Erthygl 6(1)(a): cydsyniad",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/6",
        versions: versions::UK_GDPR_6_1_A,
    },
    Provision {
        id: UK_GDPR_6_1_B,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 6(1)(b): contract",
            cy: "Erthygl 6(1)(b): contract",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/6",
        versions: versions::UK_GDPR_6_1_B,
    },
    Provision {
        id: UK_GDPR_6_1_C,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 6(1)(c): legal obligation",
            cy: "Erthygl 6(1)(c): rhwymedigaeth gyfreithiol",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/6",
        versions: versions::UK_GDPR_6_1_C,
    },
    Provision {
        id: UK_GDPR_6_1_D,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 6(1)(d): vital interests",
            cy: "Erthygl 6(1)(d): buddiannau hanfodol",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/6",
        versions: versions::UK_GDPR_6_1_D,
    },
    Provision {
        id: UK_GDPR_6_1_E,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 6(1)(e): public task",
            cy: "Erthygl 6(1)(e): tasg gyhoeddus",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/6",
        versions: versions::UK_GDPR_6_1_E,
    },
    Provision {
        id: UK_GDPR_6_1_EA,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 6(1)(ea): recognised legitimate interest",
            cy: "Erthygl 6(1)(ea): buddiant cyfreithlon cydnabyddedig",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/6",
        versions: versions::UK_GDPR_6_1_EA,
    },
    Provision {
        id: UK_GDPR_6_1_F,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 6(1)(f): legitimate interests",
            cy: "Erthygl 6(1)(f): buddiannau cyfreithlon",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/6",
        versions: versions::UK_GDPR_6_1_F,
    },
    Provision {
        id: UK_GDPR_7,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 7: conditions for consent",
            cy: "Erthygl 7: amodau cydsyniad",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/7",
        versions: versions::UK_GDPR_7,
    },
    Provision {
        id: UK_GDPR_77,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 77: complaint to the Commissioner, until 2026",
            cy: "Erthygl 77: cwyn i'r Comisiynydd, tan 2026",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/77",
        versions: versions::UK_GDPR_77,
    },
    Provision {
        id: UK_GDPR_9_1,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 9(1): special categories",
            cy: "Erthygl 9(1): categorïau arbennig",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/9",
        versions: versions::UK_GDPR_9_1,
    },
    Provision {
        id: UK_GDPR_9_2,
        instrument: &INSTRUMENT_5,
        title: Title {
            en: "Article 9(2): conditions for special categories",
            cy: "Erthygl 9(2): amodau ar gyfer categorïau arbennig",
            cy_reviewed: false,
        },
        address: "https://www.legislation.gov.uk/eur/2016/679/article/9",
        versions: versions::UK_GDPR_9_2,
    },
];

/// What each provision said, and when.
pub(crate) mod versions {
    use super::{Confidence, Date, Version};

    pub(crate) const DPA_164A: &[Version] = &[Version {
        from: Date::from_epoch_days(20623), /* 2026-06-19 */
        until: None,
        text: "People can complain to the controller about their own data. It makes complaining easy, acknowledges a complaint within 30 days of receipt, takes appropriate steps without undue delay, and tells the outcome.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::Confirmed,
        dates: Confidence::Confirmed,
        source: "Data (Use and Access) Act 2025 s 103; stephensonharwood.com; actnowtraining.blog",
    }];

    pub(crate) const DPA_165: &[Version] = &[
        Version {
            from: Date::from_epoch_days(17676), /* 2018-05-25 */
            until: Some(Date::from_epoch_days(20623) /* 2026-06-19 */),
            text: "People can complain to the Commissioner about their own data; under the UK GDPR Article 77 gives the right, and this section says what the Commissioner does.",
            read: Date::from_epoch_days(20782), /* 2026-11-25 */
            confidence: Confidence::General,
            dates: Confidence::Confirmed,
            source: "general knowledge of the Act; the end of this version follows from the start of the next",
        },
        Version {
            from: Date::from_epoch_days(20623), /* 2026-06-19 */
            until: None,
            text: "People can complain to the Commissioner about their own data. The right stands here alone: Article 77 of the UK GDPR is omitted.",
            read: Date::from_epoch_days(20782), /* 2026-11-25 */
            confidence: Confidence::Confirmed,
            dates: Confidence::Confirmed,
            source: "Data (Use and Access) Act 2025 s 103(3) to (6) and Sch 10",
        },
    ];

    pub(crate) const DPA_SCH_1: &[Version] = &[Version {
        from: Date::from_epoch_days(17676), /* 2018-05-25 */
        until: None,
        text: "Conditions for special categories and for data on crime: employment law (paragraph 1), health or social care (2), equality (8), unlawful acts (10), safeguarding (18), insurance (20, 37), consent (29), vital interests (30), made public (32), legal claims (33); an appropriate policy document for many of them.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the Act, to be read against the source",
    }];

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

    pub(crate) const PECR_22: &[Version] = &[
        Version {
            from: Date::from_epoch_days(12397), /* 2003-12-11 */
            until: Some(Date::from_epoch_days(20489) /* 2026-02-05 */),
            text: "Marketing by e-mail or text to individual subscribers needs their consent, or the soft opt-in: details got in a sale or its negotiation, similar products of one's own, and a simple way to refuse at collection and in each message.",
            read: Date::from_epoch_days(20782), /* 2026-11-25 */
            confidence: Confidence::Confirmed,
            dates: Confidence::General,
            source: "dpnetwork.org.uk; the end of this version follows from the start of the next",
        },
        Version {
            from: Date::from_epoch_days(20489), /* 2026-02-05 */
            until: None,
            text: "As before; and paragraph (3A): charities have a soft opt-in of their own, where the sole purpose is charitable, the details were got while the person showed interest or gave support, and refusing is simple each time.",
            read: Date::from_epoch_days(20782), /* 2026-11-25 */
            confidence: Confidence::Confirmed,
            dates: Confidence::Confirmed,
            source: "dpnetwork.org.uk; Data (Use and Access) Act 2025 s 114",
        },
    ];

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

    pub(crate) const UK_GDPR_10: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "Data on criminal convictions and offences are processed under official authority, or where domestic law allows it with safeguards.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_12: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "Information is concise, transparent, intelligible, easily accessible, in clear and plain language, above all for children, and free.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_13_1_A: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "The identity and the contact details of the controller and of its representative are told.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_13_1_B: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "The contact details of the data protection officer are told, where there is one.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_13_1_C: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "The purposes and the legal basis are told.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_13_1_D: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "Where processing rests on Article 6(1)(f), the legitimate interests are told.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_13_1_E: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "The recipients or categories of recipients are told, if any.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_13_1_F: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "Transfers to other countries are told, with the regulations or safeguards and how to get a copy.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_13_2_A: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "The period for which data are stored is told, or the criteria for it.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_13_2_B: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "The rights to access, rectification, erasure, restriction, objection and portability are told.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_13_2_C: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "Where processing rests on consent, the right to withdraw it at any time is told.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_13_2_CA: &[Version] = &[Version {
        from: Date::from_epoch_days(20623), /* 2026-06-19 */
        until: None,
        text: "The right to complain to the controller under section 164A of the Data Protection Act 2018 is told.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::Confirmed,
        dates: Confidence::Confirmed,
        source: "Data (Use and Access) Act 2025 s 103 and Sch 10 paras 3 and 4",
    }];

    pub(crate) const UK_GDPR_13_2_D: &[Version] = &[
        Version {
            from: Date::from_epoch_days(18628), /* 2021-01-01 */
            until: Some(Date::from_epoch_days(20623) /* 2026-06-19 */),
            text: "The right to lodge a complaint with the Commissioner is told.",
            read: Date::from_epoch_days(20782), /* 2026-11-25 */
            confidence: Confidence::General,
            dates: Confidence::Confirmed,
            source: "general knowledge of the UK GDPR, to be read against the source; the end of this version follows from the start of the next",
        },
        Version {
            from: Date::from_epoch_days(20623), /* 2026-06-19 */
            until: None,
            text: "The right to complain to the Commissioner under section 165 of the Data Protection Act 2018 is told.",
            read: Date::from_epoch_days(20782), /* 2026-11-25 */
            confidence: Confidence::Confirmed,
            dates: Confidence::Confirmed,
            source: "Data (Use and Access) Act 2025 s 103 and Sch 10 paras 3 and 4",
        },
    ];

    pub(crate) const UK_GDPR_13_2_E: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "Whether a statute or a contract requires the data is told, and what follows if they are not given.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_13_2_F: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "Significant decisions that rest on solely automated processing are told, with the logic and what they mean.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_13_5: &[Version] = &[Version {
        from: Date::from_epoch_days(20489), /* 2026-02-05 */
        until: None,
        text: "Of further use for research, archiving or statistics people need not be told where that is impossible or a disproportionate effort. The number of people, the age of the data and safeguards count; people's interests are protected, also by publishing the information.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::Confirmed,
        dates: Confidence::Confirmed,
        source: "Data (Use and Access) Act 2025 s 77",
    }];

    pub(crate) const UK_GDPR_14_1_A: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "Where data come from elsewhere, the identity and the contact details of the controller and of its representative are told.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_14_1_B: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "Where data come from elsewhere, the contact details of the data protection officer are told, where there is one.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_14_1_C: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "Where data come from elsewhere, the purposes and the legal basis are told.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_14_1_D: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "Where data come from elsewhere, the categories of data are told.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_14_1_E: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "Where data come from elsewhere, the recipients or categories of recipients are told, if any.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_14_1_F: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "Where data come from elsewhere, transfers to other countries are told, with the regulations or safeguards and how to get a copy.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_14_2_A: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "Where data come from elsewhere, the period for which they are stored is told, or the criteria for it.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_14_2_B: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "Where data come from elsewhere and processing rests on Article 6(1)(f), the legitimate interests are told.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_14_2_C: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "Where data come from elsewhere, the rights to access, rectification, erasure, restriction, objection and portability are told.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_14_2_D: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "Where data come from elsewhere and processing rests on consent, the right to withdraw it at any time is told.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_14_2_DA: &[Version] = &[Version {
        from: Date::from_epoch_days(20623), /* 2026-06-19 */
        until: None,
        text: "The right to complain to the controller under section 164A of the Data Protection Act 2018 is told.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::Confirmed,
        dates: Confidence::Confirmed,
        source: "Data (Use and Access) Act 2025 s 103 and Sch 10 paras 3 and 4",
    }];

    pub(crate) const UK_GDPR_14_2_E: &[Version] = &[
        Version {
            from: Date::from_epoch_days(18628), /* 2021-01-01 */
            until: Some(Date::from_epoch_days(20623) /* 2026-06-19 */),
            text: "The right to lodge a complaint with the Commissioner is told.",
            read: Date::from_epoch_days(20782), /* 2026-11-25 */
            confidence: Confidence::General,
            dates: Confidence::Confirmed,
            source: "general knowledge of the UK GDPR, to be read against the source; the end of this version follows from the start of the next",
        },
        Version {
            from: Date::from_epoch_days(20623), /* 2026-06-19 */
            until: None,
            text: "The right to complain to the Commissioner under section 165 of the Data Protection Act 2018 is told.",
            read: Date::from_epoch_days(20782), /* 2026-11-25 */
            confidence: Confidence::Confirmed,
            dates: Confidence::Confirmed,
            source: "Data (Use and Access) Act 2025 s 103 and Sch 10 paras 3 and 4",
        },
    ];

    pub(crate) const UK_GDPR_14_2_F: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "Where data come from elsewhere, the source is told, and whether it is public.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_14_2_G: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "Where data come from elsewhere, significant decisions that rest on solely automated processing are told, with the logic and what they mean.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_14_3: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "Where data come from elsewhere, people are told within a reasonable period of at most a month, at the first communication with them, or before the first disclosure.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_14_5: &[Version] = &[
        Version {
            from: Date::from_epoch_days(18628), /* 2021-01-01 */
            until: Some(Date::from_epoch_days(20489) /* 2026-02-05 */),
            text: "People need not be told what they know already, what is impossible or a disproportionate effort to tell, what a law lays down, or what professional secrecy covers.",
            read: Date::from_epoch_days(20782), /* 2026-11-25 */
            confidence: Confidence::General,
            dates: Confidence::Confirmed,
            source: "general knowledge of the UK GDPR, to be read against the source; the end of this version follows from the start of the next",
        },
        Version {
            from: Date::from_epoch_days(20489), /* 2026-02-05 */
            until: None,
            text: "The exceptions stand in points (a), (c), (d), (e) (impossible, or a disproportionate effort) and (f) (telling would impair the objective). The number of people, the age of the data and safeguards count; people's interests are protected, also by publishing the information.",
            read: Date::from_epoch_days(20782), /* 2026-11-25 */
            confidence: Confidence::Confirmed,
            dates: Confidence::Confirmed,
            source: "Data (Use and Access) Act 2025 s 77(2)",
        },
    ];

    pub(crate) const UK_GDPR_15: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "People can have confirmation, a copy of their data, and information about their use.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_16: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "People can have wrong data put right and incomplete data completed.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_17: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "People can have data erased, among others where they are no longer needed, where consent is withdrawn or where an objection succeeds; not where a legal obligation or a public task needs them.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_18: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "People can have the use of data restricted while their accuracy or an objection is looked into, or where they need them for a claim.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_20: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "People can have data that they gave, and that are processed by automated means on consent or a contract, in a form that machines read, and passed on.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_21_1: &[Version] = &[
        Version {
            from: Date::from_epoch_days(18628), /* 2021-01-01 */
            until: Some(Date::from_epoch_days(20489) /* 2026-02-05 */),
            text: "People can object to processing that rests on a public task or on legitimate interests.",
            read: Date::from_epoch_days(20782), /* 2026-11-25 */
            confidence: Confidence::General,
            dates: Confidence::Confirmed,
            source: "general knowledge of the UK GDPR, to be read against the source; the end of this version follows from the start of the next",
        },
        Version {
            from: Date::from_epoch_days(20489), /* 2026-02-05 */
            until: None,
            text: "People can object to processing that rests on a public task, on a recognised legitimate interest or on legitimate interests.",
            read: Date::from_epoch_days(20782), /* 2026-11-25 */
            confidence: Confidence::Confirmed,
            dates: Confidence::Confirmed,
            source: "Data (Use and Access) Act 2025 s 70; cy.ico.org.uk on recognised legitimate interest (23 March 2026)",
        },
    ];

    pub(crate) const UK_GDPR_21_2: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "People can object to direct marketing at any time, and it must then stop.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_21_4: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "At the latest with the first communication the right to object is told explicitly, clearly and apart from any other information.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_22: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: Some(Date::from_epoch_days(20489) /* 2026-02-05 */),
        text: "People are not subject to significant decisions that rest solely on automated processing, with exceptions.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::Confirmed,
        source: "general knowledge of the UK GDPR, to be read against the source; the end follows from the start of Articles 22A to 22D",
    }];

    pub(crate) const UK_GDPR_22A: &[Version] = &[Version {
        from: Date::from_epoch_days(20489), /* 2026-02-05 */
        until: None,
        text: "A decision rests solely on automated processing where no person takes a meaningful part in it; it is significant where it has a legal or similarly significant effect.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::Confirmed,
        source: "Data (Use and Access) Act 2025 s 80; general knowledge of its text",
    }];

    pub(crate) const UK_GDPR_22B: &[Version] = &[Version {
        from: Date::from_epoch_days(20489), /* 2026-02-05 */
        until: None,
        text: "A significant decision that rests solely on automated processing may not rest on a recognised legitimate interest; special categories need explicit consent, or law or a contract with substantial public interest.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::Confirmed,
        dates: Confidence::Confirmed,
        source: "Data (Use and Access) Act 2025 s 80; cy.ico.org.uk on recognised legitimate interest (23 March 2026); the second half from general knowledge",
    }];

    pub(crate) const UK_GDPR_22C: &[Version] = &[Version {
        from: Date::from_epoch_days(20489), /* 2026-02-05 */
        until: None,
        text: "Of a significant decision that rests solely on automated processing people are told, and they can make representations, have a person take part, and contest it.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::Confirmed,
        source: "Data (Use and Access) Act 2025 s 80; general knowledge of its text",
    }];

    pub(crate) const UK_GDPR_22D: &[Version] = &[Version {
        from: Date::from_epoch_days(20489), /* 2026-02-05 */
        until: None,
        text: "Regulations may say what is a meaningful part, what is a significant effect, and what safeguards are.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::Confirmed,
        source: "Data (Use and Access) Act 2025 s 80; general knowledge of its text",
    }];

    pub(crate) const UK_GDPR_27: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "A controller that is established elsewhere and falls under the UK GDPR names a representative in the United Kingdom.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_30: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "A controller keeps a record of: (a) its name and contact details, and those of joint controllers, its representative and its data protection officer; (b) the purposes; (c) the categories of people and of data; (d) the categories of recipients; (e) transfers to other countries, with their safeguards; where possible (f) the time limits for erasure, and (g) the security measures in general.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::Confirmed,
        dates: Confidence::General,
        source: "gdpr-dpa.co.uk, article 30; ico.org.uk, What do we need to document under Article 30 of the UK GDPR?",
    }];

    pub(crate) const UK_GDPR_35: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "Processing that is likely to be a high risk, such as special categories on a large scale or decisions by machines, is assessed first.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_37: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "Public authorities, and who monitors people or processes special categories on a large scale as a core activity, designate a data protection officer.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_45: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "Data may go to countries that regulations approve.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_46: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "Data may go elsewhere with appropriate safeguards, such as the international data transfer agreement, the addendum to standard clauses, or binding corporate rules.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_49: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "Data may exceptionally go elsewhere, among others with explicit consent after the risks were told, or where a contract with the person needs it.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_5_1_C: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "Data are adequate, relevant and limited to what the purposes need.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_5_1_E: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "Data that identify people are kept no longer than the purposes need.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_6_11: &[Version] = &[Version {
        from: Date::from_epoch_days(20489), /* 2026-02-05 */
        until: None,
        text: "Direct marketing is an example of processing that may be necessary for a legitimate interest of Article 6(1)(f); the balance must still be struck.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::Confirmed,
        dates: Confidence::Confirmed,
        source: "Data (Use and Access) Act 2025 s 70(4)",
    }];

    pub(crate) const UK_GDPR_6_1_A: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "Processing is lawful where the person has consented to it for one or more specific purposes.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_6_1_B: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "Processing is lawful where a contract with the person needs it, or steps before a contract that the person asked for.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_6_1_C: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "Processing is lawful where a legal obligation of the controller needs it.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_6_1_D: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "Processing is lawful where it is needed to protect somebody's vital interests.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_6_1_E: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "Processing is lawful where a task in the public interest or official authority needs it, with a basis in domestic law.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_6_1_EA: &[Version] = &[Version {
        from: Date::from_epoch_days(20489), /* 2026-02-05 */
        until: None,
        text: "Processing is lawful where a recognised legitimate interest of Annex 1 needs it. No balancing; not for public authorities in their tasks. It includes disclosure on request for a public task, national security, emergencies, crime, and safeguarding vulnerable individuals; marketing is none of them.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::Confirmed,
        dates: Confidence::Confirmed,
        source: "Data (Use and Access) Act 2025 s 70; cy.ico.org.uk on recognised legitimate interest (23 March 2026); mayerbrown.com",
    }];

    pub(crate) const UK_GDPR_6_1_F: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "Processing is lawful where legitimate interests need it and the person's own do not override them; not for public authorities in their tasks.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_7: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "Consent is freely given, and can be withdrawn at any time as easily as it was given; people are told so before they give it.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_77: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: Some(Date::from_epoch_days(20623) /* 2026-06-19 */),
        text: "People can lodge a complaint with the Commissioner about the use of their data.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::Confirmed,
        source: "general knowledge of the UK GDPR, to be read against the source; omitted by Data (Use and Access) Act 2025 s 103",
    }];

    pub(crate) const UK_GDPR_9_1: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "Data on racial or ethnic origin, political opinions, religious or philosophical beliefs, trade union membership, genetic data, biometric data that identify, health, sex life and sexual orientation are not processed unless a condition of paragraph 2 is met.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];

    pub(crate) const UK_GDPR_9_2: &[Version] = &[Version {
        from: Date::from_epoch_days(18628), /* 2021-01-01 */
        until: None,
        text: "Explicit consent; employment, social security and social protection law; vital interests; not-for-profit bodies; made public by the person; legal claims; substantial public interest; health or social care; public health; archiving, research and statistics. Processing rests on Article 6(1) as well.",
        read: Date::from_epoch_days(20782), /* 2026-11-25 */
        confidence: Confidence::General,
        dates: Confidence::General,
        source: "general knowledge of the UK GDPR, to be read against the source",
    }];
}
