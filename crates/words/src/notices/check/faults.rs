//! What was never right in a notice, or is no longer.

use super::Plain;
use crate::Lang;

/// A fault, and the words by which it is known: one of each group, in one sentence.
pub(super) struct Known {
    pub(super) id: &'static str,
    en: &'static [&'static [&'static str]],
    cy: &'static [&'static [&'static str]],
    /// Words that show that the sentence says otherwise.
    but: &'static [&'static str],
}

impl Known {
    pub(super) fn is_in(&self, text: &Plain, lang: Lang) -> bool {
        let groups = match lang {
            Lang::En => self.en,
            Lang::Cy => self.cy,
        };
        !groups.is_empty() && text.has_all(groups) && !text.has_any(self.but)
    }
}

/// All that are known.
#[rustfmt::skip] // a table: a line for each language
pub(super) const FAULTS: &[Known] = &[
    // Words of a template that nobody filled in.
    Known {
        id: "blank",
        en: &[&["[insert", "[name", "[company", "[organisation", "[your", "[date", "[email", "xxx", "lorem ipsum", "___", "tbc.", "<insert", "<company", "[ "]],
        cy: &[&["[rhowch", "[enw", "[nodwch", "[eich", "[dyddiad", "[insert", "[name", "xxx", "lorem ipsum", "___", "[ "]],
        but: &[],
    },
    Known {
        id: "act-1998",
        en: &[&["data protection act 1998", "dpa 1998", "data protection act 1984"]],
        cy: &[&["deddf diogelu data 1998", "ddeddf diogelu data 1998", "data protection act 1998"]],
        but: &["replaced", "no longer", "disodl"],
    },
    Known {
        id: "fee-for-access",
        en: &[&["£10", "fee of £", "small fee", "administration fee", "charge a fee"], &["copy", "access", "request", "information we hold", "data we hold"]],
        cy: &[&["£10", "ffi o £", "ffi fach", "ffi weinyddol", "codi ffi"], &["copi", "gopi", "cais", "gais", "gwybodaeth", "data"]],
        but: &["no fee", "free of charge", "excessive", "unfounded", "without a fee", "am ddim", "gormodol", "di sail"],
    },
    Known {
        id: "forty-days",
        en: &[&["40 days", "forty days", "40 calendar days", "40 working days"]],
        cy: &[&["40 diwrnod", "40 o ddiwrnodau", "deugain diwrnod"]],
        but: &[],
    },
    Known {
        id: "privacy-shield",
        en: &[&["privacy shield", "safe harbor", "safe harbour"]],
        cy: &[&["privacy shield", "safe harbor", "safe harbour"]],
        but: &["no longer", "invalid"],
    },
    Known {
        id: "marketing-recognised",
        en: &[&["recognised legitimate interest", "recognized legitimate interest"], &["marketing", "newsletter", "offers", "promot"]],
        cy: &[&["buddiant cyfreithlon cydnabyddedig", "buddiannau cyfreithlon cydnabyddedig", "fuddiant cyfreithlon cydnabyddedig"], &["marchnata", "farchnata", "cylchlythyr", "gylchlythyr", "cynigion"]],
        but: &["not a recognised", "is no recognised", "nid yw", "nid oes"],
    },
    Known {
        id: "consent-by-use",
        en: &[&["by using", "by visiting", "by continuing", "by submitting", "your use of"], &["you consent", "you agree", "you accept", "constitutes consent"]],
        cy: &[&["drwy ddefnyddio", "trwy ddefnyddio", "drwy barhau", "trwy ymweld"], &["cydsynio", "cytuno", "rydych yn derbyn"]],
        but: &[],
    },
    Known {
        id: "kept-for-ever",
        en: &[&["kept indefinitely", "keep your data indefinitely", "keep it indefinitely", "retained indefinitely", "keep your information indefinitely", "kept for ever", "kept forever", "keep it forever", "stored permanently", "no time limit"]],
        cy: &[&["am gyfnod amhenodol", "am byth", "heb derfyn amser", "yn barhaol"]],
        but: &["not keep", "do not", "never", "nid ydym", "ni fydd"],
    },
    Known {
        id: "kept-as-necessary",
        en: &[&["as long as necessary", "as long as is necessary", "as long as we need", "longer than necessary", "as long as required"]],
        cy: &[&["cyhyd ag y bo angen", "hirach nag sydd angen", "cyhyd ag sydd angen"]],
        but: &["years", "months", "days", "weeks", "after", "until", "mlynedd", "blynedd", "mis", "diwrnod", "ar ol", "nes"],
    },
    Known {
        id: "old-regulator",
        en: &[&["data protection registrar", "data protection commissioner"]],
        cy: &[&["cofrestrydd diogelu data", "data protection commissioner"]],
        but: &["ireland", "irish", "iwerddon"],
    },
    // It answers under neither any more; since when is not looked up.
    Known {
        id: "old-regulator-address",
        en: &[&["ico gov uk", "ico gsi gov uk"]],
        cy: &[&["ico gov uk", "ico gsi gov uk"]],
        but: &[],
    },
    Known {
        id: "european-law-alone",
        en: &[&["regulation eu 2016 679", "eu 2016 679", "european general data protection regulation", "eu gdpr"]],
        cy: &[&["rheoliad ue 2016 679", "ue 2016 679"]],
        but: &["uk gdpr", "gdpr y du", "retained", "uk general data", "data protection act 2018", "people in the eu", "european union"],
    },
    Known {
        id: "no-choice-but-consent",
        en: &[&["you consent", "your consent", "we rely on consent", "based on consent"], &["tax", "payroll", "hmrc", "legal obligation", "required by law", "employment contract"]],
        cy: &[&["eich cydsyniad", "rydych yn cydsynio"], &["treth", "hmrc", "cyllid a thollau", "rhwymedigaeth gyfreithiol"]],
        but: &["without your consent", "not need your consent", "not rely", "heb eich cydsyniad", "gift aid", "rhodd cymorth", "withdraw"],
    },
];
