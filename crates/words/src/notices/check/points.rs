//! The points of Articles 13 and 14, and the words that notices say them with.

use rules::notices::facts::Element;
use terms::Date;

use super::Plain;
use crate::Lang;

/// Words in English and in Welsh: one of each group, in one sentence.
type Groups = &'static [&'static [&'static str]];

/// A point.
pub(super) struct Point {
    pub(super) element: Element,
    since: Option<&'static str>,
    /// Ways of saying it, any of which will do.
    en: &'static [Groups],
    cy: &'static [Groups],
    /// Under such a heading, every sentence tells it.
    under: &'static [&'static str],
    /// Words whose presence anywhere makes the law ask for it; where empty, it always asks.
    pub(super) when: &'static [&'static str],
    when_cy: &'static [&'static str],
}

/// Words with which a sentence says that something is not done.
const DENIALS: &[&str] = &[
    "do not",
    "does not",
    "never",
    "we dont",
    "not make",
    "not use",
    "not send",
    "not transfer",
    "no automated",
    "nid ydym",
    "nid yw",
    "ni fyddwn",
    "nad ydym",
    "dydyn ni ddim",
    "does dim",
    "nid oes",
    "byth",
];

/// Words with which a sentence names a source, and not what comes from it.
const SOURCES: &[&str] = &["its name", "their name", "ei henw", "eu henw"];

/// Words with which a sentence speaks of a copy of something else.
const SAFEGUARDS: &[&str] =
    &["protects", "safeguard", "sy n ei diogelu", "syn ei diogelu", "fesurau"];

/// Words with which a sentence speaks of a use without telling it.
const ASKING: &[&str] =
    &["how we use", "questions about", "sut rydym yn defnyddio", "cwestiynau am"];

impl Point {
    pub(super) fn is_told_in(&self, text: &Plain, lang: Lang) -> bool {
        let ways = match lang {
            Lang::En => self.en,
            Lang::Cy => self.cy,
        };
        let said = ways.iter().any(|groups| text.has_all(groups)) || text.is_under(self.under);
        let otherwise = match self.element {
            Element::Purposes => ASKING,
            Element::Access => SAFEGUARDS,
            Element::Categories => SOURCES,
            _ => &[],
        };
        said && !text.has_any(otherwise)
    }

    pub(super) const fn when_in(&self, lang: Lang) -> &'static [&'static str] {
        match lang {
            Lang::En => self.when,
            Lang::Cy => self.when_cy,
        }
    }

    /// Whether the sentence only says that the thing is not done.
    pub(super) fn is_denied(&self, text: &Plain) -> bool {
        matches!(self.element, Element::Automated | Element::Transfers | Element::Source)
            && text.has_any(DENIALS)
    }

    /// The day from which the law asks for it; the first day that there is, where it always did.
    pub(super) fn since(&self) -> Date {
        let day = self.since.and_then(|day| Date::parse(day).ok());
        day.unwrap_or(Date::from_epoch_days(0))
    }
}

/// All of them.
#[rustfmt::skip] // a table: a line for each language
pub(super) const POINTS: &[Point] = &[
    Point {
        element: Element::Controller,
        since: None,
        en: &[&[&["we are", "controller", "our organisation", "our company", "registered office", "registered charity"]]],
        cy: &[&[&["ni yw", "rydym yn elusen", "rydym yn gwmni", "rydym yn sefydliad", "rheolydd", "reolydd", "ein sefydliad", "ein cwmni", "swyddfa gofrestredig", "elusen gofrestredig"]]],
        under: &["who we are", "about us", "our details", "contact", "pwy ydym", "amdanom ni", "ein manylion", "cysylltu"],
        when: &[],
        when_cy: &[],
    },
    Point {
        element: Element::Representative,
        since: None,
        en: &[&[&["our representative in the uk", "representative in the united kingdom", "uk representative", "article 27"]]],
        cy: &[&[&["ein cynrychiolydd yn y du", "ein cynrychiolydd yn y deyrnas unedig", "cynrychiolydd yn y deyrnas unedig", "erthygl 27"]]],
        under: &[],
        when: &["established outside the uk", "based outside the uk", "established outside the united kingdom", "based outside the united kingdom"],
        when_cy: &["sefydlu y tu allan ir deyrnas unedig"],
    },
    Point {
        element: Element::Officer,
        since: None,
        en: &[&[&["data protection officer", "dpo."]]],
        cy: &[&[&["swyddog diogelu data"]]],
        under: &[],
        when: &["data protection officer", "dpo."],
        when_cy: &["swyddog diogelu data"],
    },
    Point {
        element: Element::Purposes,
        since: None,
        en: &[&[&["we use", "we need", "we collect", "we process", "we will use", "we may use", "we also use"], &["to ", "so that", "for ", "because"], &["information", "data", "details", "it.", "name", "address"]]],
        cy: &[&[&["defnyddio", "ddefnyddio", "casglu", "gasglu", "prosesu", "brosesu", "cadw", "gadw", "angen"], &["i ", "er mwyn", "ar gyfer", "oherwydd", "at "], &["gwybodaeth", "wybodaeth", "data", "ddata", "manylion", "fanylion"]]],
        under: &["why we", "how we use", "what we use", "purpose", "pam rydym", "sut rydym", "beth rydym", "diben", "at beth"],
        when: &[],
        when_cy: &[],
    },
    Point {
        element: Element::Bases,
        since: None,
        en: &[&[&["lawful bas", "legal bas", "legal ground", "lawful ground", "legal reason", "lawful reason", "article 6"], &["consent", "contract", "obligation", "interest", "public task"]], &[&["rely on", "relying on"], &["consent", "contract", "legal obligation", "legitimate interest", "public task", "vital interest"]]],
        cy: &[&[&["sail gyfreithiol", "seiliau cyfreithiol", "sail gyfreithlon", "seiliau cyfreithlon", "erthygl 6"], &["cydsyniad", "gydsyniad", "contract", "gontract", "rhwymedigaeth", "buddiant", "fuddiant", "buddiannau", "fuddiannau", "tasg gyhoeddus", "dasg gyhoeddus"]], &[&["dibynnu ar", "ddibynnu ar"], &["cydsyniad", "gydsyniad", "contract", "gontract", "rhwymedigaeth", "buddiant", "buddiannau", "fuddiannau"]]],
        under: &[],
        when: &[],
        when_cy: &[],
    },
    Point {
        element: Element::Interests,
        since: None,
        en: &[&[&["legitimate interest"], &["interest is", "interests are", "interest of", "interests in", "interest in", "our interest", "because", "so that", "these are", "namely", "which is", "which are", "in order to", "to "]], &[&["recognised legitimate interest"], &["public body", "security", "emergenc", "crime", "safeguard"]]],
        cy: &[&[&["buddiant cyfreithlon", "buddiannau cyfreithlon", "fuddiant cyfreithlon", "fuddiannau cyfreithlon", "buddiannau dilys", "fuddiannau dilys"], &["cyfreithlon yw", "cyfreithlon ydy", "dilys yw", "dilys ydy", "er mwyn", "oherwydd", "sef", "i "]], &[&["buddiant cyfreithlon cydnabyddedig", "fuddiant cyfreithlon cydnabyddedig"], &["corff cyhoeddus", "diogelwch", "argyfwng", "trosedd", "droseddau", "diogelu", "ddiogelu"]]],
        under: &[],
        when: &["legitimate interest"],
        when_cy: &["buddiannau cyfreithlon", "fuddiannau cyfreithlon", "buddiant cyfreithlon", "fuddiant cyfreithlon", "buddiannau dilys"],
    },
    Point {
        element: Element::Recipients,
        since: None,
        en: &[&[&["we share", "we may share", "we also share", "we pass", "we may pass", "we disclose", "we may disclose", "we give", "we do not share", "we never share", "shared with", "share your", "third part", "on our behalf", "processors", "who work for us"]]],
        cy: &[&[&["rydym yn rhannu", "byddwn yn rhannu", "rydyn ni n rhannu", "rhannu eich", "rhannu data", "rannu eich", "rydym yn trosglwyddo", "rydym yn datgelu", "rydym yn rhoi", "nid ydym yn rhannu", "ni fyddwn yn rhannu", "trydydd parti", "drydydd parti", "ar ein rhan", "prosesyddion"]]],
        under: &["who we share", "sharing", "recipients", "gyda phwy", "rhannu", "rhannur"],
        when: &[],
        when_cy: &[],
    },
    Point {
        element: Element::Transfers,
        since: None,
        en: &[&[&["outside the uk", "outside of the uk", "outside the united kingdom", "overseas", "abroad", "international transfer", "another country", "other countries"], &["adequacy", "adequate", "safeguard", "agreement", "addendum", "standard contractual", "corporate rules", "protect", "explicit consent", "do not", "does not", "never"]], &[&["addendum", "idta.", "international data transfer agreement", "adequacy regulations", "binding corporate rules"]]],
        cy: &[&[&["y tu allan ir du", "y tu allan ir deyrnas unedig", "tramor", "dramor", "gwlad arall", "gwledydd eraill"], &["digonolrwydd", "digonol", "diogel", "cytundeb", "gytundeb", "atodiad", "cymalau", "rheolau corfforaethol", "cydsyniad", "nid ydym", "ni fydd", "nid yw"]], &[&["cytundeb trosglwyddo data rhyngwladol", "rheoliadau digonolrwydd"]]],
        under: &[],
        when: &["outside the uk", "outside of the uk", "outside the united kingdom", "overseas", "transfer your", "international transfer", "other countries"],
        when_cy: &["y tu allan ir du", "y tu allan ir deyrnas unedig", "tramor", "dramor", "gwledydd eraill"],
    },
    Point {
        element: Element::Retention,
        since: None,
        en: &[&[&["keep", "kept", "retain", "stor", "hold", "delete", "destroy"], &["years", "year.", "months", "month.", "days", "weeks", "as long as", "until", "for ever", "indefinitely"]]],
        cy: &[&[&["cadw", "gadw", "chadw", "dileu", "ddileu", "dinistrio", "storio"], &["blynedd", "flynedd", "mlynedd", "blwyddyn", "flwyddyn", "mis.", "fis.", "misoedd", "diwrnod", "ddiwrnod", "wythnos", "cyhyd", "nes", "hyd at", "hyd nes", "am byth"]]],
        under: &["how long", "retention", "am ba hyd", "am faint", "pa mor hir"],
        when: &[],
        when_cy: &[],
    },
    Point {
        element: Element::Access,
        since: None,
        en: &[&[&["right", "you can", "you may", "ask", "entitled"], &["access", "copy", "copies", "see the", "see what", "see your"], &["information", "data", "it.", "hold"]], &[&["right of access", "right to access", "subject access"]]],
        cy: &[&[&["hawl", "gallwch", "gellwch", "cewch", "gofyn", "ofyn"], &["gweld eich", "gweld yr", "gweld y ", "gweld pa", "weld eich", "weld yr", "weld y ", "weld pa", "copi", "gopi", "chopi", "mynediad", "fynediad", "cyrchu"], &["gwybodaeth", "wybodaeth", "data", "ddata", "manylion", "gennym", "hi."]]],
        under: &[],
        when: &[],
        when_cy: &[],
    },
    Point {
        element: Element::Rectification,
        since: None,
        en: &[&[&["right", "you can", "you may", "ask", "entitled"], &["rectif", "correct", "put right", "inaccurate", "amend", "updated", "mistake"]]],
        cy: &[&[&["hawl", "gallwch", "gellwch", "cewch", "gofyn", "ofyn"], &["cywiro", "gywiro", "cywiriad", "gywiriad", "chywiro", "anghywir", "diweddaru", "unioni"]]],
        under: &[],
        when: &[],
        when_cy: &[],
    },
    Point {
        element: Element::Erasure,
        since: None,
        en: &[&[&["right", "you can", "you may", "ask", "entitled"], &["erase", "erasure", "delete", "deleted", "deletion", "forgotten", "removed"]]],
        cy: &[&[&["hawl", "gallwch", "gellwch", "cewch", "gofyn", "ofyn"], &["dileu", "ddileu", "dilewyd", "anghofio", "hanghofio", "gael gwared"]]],
        under: &[],
        when: &[],
        when_cy: &[],
    },
    Point {
        element: Element::Restriction,
        since: None,
        en: &[&[&["right", "you can", "you may", "ask", "entitled"], &["restrict", "limit how", "limit the", "limit our", "pause", "stop using"]]],
        cy: &[&[&["hawl", "gallwch", "gellwch", "cewch", "gofyn", "ofyn"], &["cyfyngu", "gyfyngu", "chyfyngu", "cyfyngiad", "gyfyngiad"]]],
        under: &[],
        when: &[],
        when_cy: &[],
    },
    Point {
        element: Element::Objection,
        since: None,
        en: &[&[&["right", "you can", "you may", "entitled"], &["object"]]],
        cy: &[&[&["hawl", "gallwch", "gellwch", "cewch"], &["gwrthwynebu", "wrthwynebu", "ngwrthwynebu"]]],
        under: &[],
        when: &["legitimate interest", "public task", "public interest"],
        when_cy: &["buddiannau cyfreithlon", "fuddiannau cyfreithlon", "buddiant cyfreithlon", "fuddiant cyfreithlon", "tasg gyhoeddus", "dasg gyhoeddus", "budd y cyhoedd"],
    },
    Point {
        element: Element::MarketingObjection,
        since: None,
        en: &[&[&["stop", "object", "unsubscribe", "opt out", "opt-out"], &["marketing", "newsletter", "news and offers", "promot"]]],
        cy: &[&[&["stopio", "gwrthwynebu", "wrthwynebu", "dad-danysgrifio", "dad danysgrifio", "peidio", "beidio", "pheidio", "rhoir gorau", "optio allan"], &["marchnata", "farchnata", "cylchlythyr", "gylchlythyr", "cynigion", "newyddion"]]],
        under: &[],
        when: &["marketing", "newsletter", "special offers"],
        when_cy: &["marchnata", "farchnata", "cylchlythyr", "gylchlythyr"],
    },
    Point {
        element: Element::Portability,
        since: None,
        en: &[&[&["portab"]], &[&["right", "you can", "you may", "ask"], &["transfer", "take", "move", "pass"], &["another organisation", "another company", "someone else", "machine readable", "other organisation", "another provider"]]],
        cy: &[&[&["cludadwyedd", "gludadwyedd", "hygludedd"]], &[&["hawl", "gallwch", "gofyn", "ofyn"], &["trosglwyddo", "drosglwyddo", "throsglwyddo", "symud", "mynd a", "basio", "anfon"], &["sefydliad arall", "cwmni arall", "rhywun arall", "peiriant"]]],
        under: &[],
        when: &["your consent", "contract with", "our contract", "performance of a contract"],
        when_cy: &["eich cydsyniad", "och cydsyniad", "contract gyda", "contract a"],
    },
    Point {
        element: Element::Withdrawal,
        since: None,
        en: &[&[&["withdraw", "change your mind", "take back"], &["consent", "agree", "at any time", "permission", "mind"]]],
        cy: &[&[&["tynnu", "dynnu", "thynnu", "newid eich meddwl"], &["cydsyniad", "gydsyniad", "nol", "ol", "meddwl"]]],
        under: &[],
        when: &["your consent", "with consent", "explicit consent", "rely on consent", "is consent"],
        when_cy: &["eich cydsyniad", "cydsyniad penodol", "yw cydsyniad", "ar gydsyniad"],
    },
    Point {
        element: Element::ComplaintController,
        since: Some("2026-06-19"),
        en: &[&[&["complain", "complaint"], &["to us", "contact us", "email us", "write to us", "our complaint", "tell us", "with us", "telling us", "we will acknowledge", "we acknowledge"]]],
        cy: &[&[&["cwyn", "gwyn", "chwyn", "cwyno", "gwyno"], &["i ni", "atom ni", "wrthym", "cysylltwch a ni", "ein gweithdrefn", "gyda ni", "cydnabod", "gydnabod"]]],
        under: &["complain to us", "complaints to us", "cwyno i ni"],
        when: &[],
        when_cy: &[],
    },
    Point {
        element: Element::ComplaintCommissioner,
        since: None,
        en: &[&[&["complain", "complaint"], &["information commissioner", "ico.", "information commission", "regulator"]]],
        cy: &[&[&["cwyn", "gwyn", "chwyn", "cwyno", "gwyno"], &["comisiynydd gwybodaeth", "gomisiynydd gwybodaeth", "chomisiynydd gwybodaeth", "ico.", "comisiwn gwybodaeth", "rheoleiddiwr"]]],
        under: &["information commissioner", "comisiynydd gwybodaeth"],
        when: &[],
        when_cy: &[],
    },
    Point {
        element: Element::Needed,
        since: None,
        en: &[&[&["must give", "have to give", "need to give", "required to provide", "must provide", "have to provide", "do not give", "dont give", "do not provide", "dont provide", "if you do not", "if you dont", "without this information", "without it"]]],
        cy: &[&[&["rhaid i chi roi", "rhaid ichi roi", "mae angen i chi roi", "os na fyddwch", "os na rowch", "os nad ydych", "heb yr wybodaeth", "nid oes rhaid i chi"]]],
        under: &[],
        when: &["legal obligation", "contract with", "our contract", "performance of a contract", "required by law"],
        when_cy: &["rhwymedigaeth gyfreithiol", "contract gyda", "contract a"],
    },
    Point {
        element: Element::Automated,
        since: None,
        en: &[&[&["automated", "automatically", "by computer", "algorithm", "no person", "without a person", "without human"], &["logic", "how it", "based on", "means", "effect", "result", "person", "human", "look", "review", "challenge", "contest", "do not", "no "]]],
        cy: &[&[&["awtomataidd", "yn awtomatig", "cyfrifiadur", "gyfrifiadur", "algorithm"], &["rhesymeg", "sut", "seiliedig", "golygu", "effaith", "person", "berson", "rhywun", "herio", "adolygu", "nid", "does"]]],
        under: &[],
        when: &["automated decision", "automated processing", "decisions made by computer", "solely automated", "decisions by computer"],
        when_cy: &["penderfyniadau awtomataidd", "benderfyniadau awtomataidd", "penderfyniad awtomataidd"],
    },
    Point {
        element: Element::Categories,
        since: None,
        en: &[&[&["we get", "we receive", "we obtain", "we collect", "they give us", "they send us", "comes from", "come from"], &["name", "address", "contact", "telephone", "email", "details", "health", "information about", "types of", "kinds of", "the following"]]],
        cy: &[&[&["rydym yn cael", "rydym yn derbyn", "rydym yn casglu", "cawn", "yn rhoi i ni", "yn anfon atom", "daw", "yn dod"], &["enw", "cyfeiriad", "cyswllt", "manylion", "ffon.", "iechyd", "fathau", "canlynol"]]],
        under: &[],
        when: &["from other people", "from others", "from third parties", "from someone else", "bought list", "marketing list", "list supplier", "from other organisations", "from public", "data broker"],
        when_cy: &["gan eraill", "gan bobl eraill", "gan drydydd part", "gan sefydliadau eraill", "rhestr farchnata", "rhestrau marchnata"],
    },
    Point {
        element: Element::Source,
        since: None,
        en: &[&[&["from", "where we get", "sources"], &["list supplier", "supplier", "third part", "agency", "agencies", "public register", "publicly", "companies house", "electoral", "referr", "family", "carer", "employer", "social media", "council", "nhs", "school", "broker", "other organisation", "websites", "platform"], &["get", "got", "receive", "obtain", "collect", "given", "source", "bought", "buy", "come"]]],
        cy: &[&[&["gan ", "oddi wrth", "o "], &["cyflenwr", "gyflenwr", "cyflenwyr", "trydydd part", "drydydd part", "asiantaeth", "cofrestr", "gofrestr", "cyhoeddus", "ty r cwmniau", "cyfeir", "teulu", "theulu", "gofalwr", "gofalwyr", "cyflogwr", "cyflogwyr", "gyflogwyr", "gwefannau", "cyfryngau cymdeithasol", "cyngor", "gig", "ysgol", "sefydliad", "llwyfan"], &["cael", "gael", "derbyn", "dderbyn", "casglu", "gasglu", "cawn", "daw", "dod", "prynu", "brynu", "ffynhonnell"]]],
        under: &[],
        when: &["from other people", "from others", "from third parties", "from someone else", "bought list", "marketing list", "list supplier", "from other organisations", "data broker"],
        when_cy: &["gan eraill", "gan bobl eraill", "gan drydydd part", "gan sefydliadau eraill", "rhestr farchnata", "rhestrau marchnata"],
    },
];
