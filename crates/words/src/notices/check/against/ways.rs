//! The words by which notices tell each thing that answers choose from, in English and in Welsh.
//!
//! Any one of them will do. Words begin as written and may end otherwise (`donat`), but for those
//! with a full stop; `name+address` means that both stand in one passage. Welsh words stand as in
//! a dictionary: mutated forms are made from them.

use rules::notices::facts::{DataKind, PurposeKind, Recipient, SourceKind};

/// Words in English, and in Welsh.
pub(super) type Ways = (&'static [&'static str], &'static [&'static str]);

/// Words with which a notice speaks of giving data away.
pub(super) const SHARING: Ways = (
    &[
        "share",
        "sharing",
        "disclos",
        "pass",
        "give",
        "send",
        "recipient",
        "third part",
        "who we",
        "work for us",
        "on our behalf",
    ],
    &[
        "rhann",
        "datgel",
        "rhoi",
        "trosglwydd",
        "anfon",
        "derbyn",
        "trydydd part",
        "gyda phwy",
        "ar ein rhan",
    ],
);

#[rustfmt::skip] // a table: a line for each
pub(super) const fn purpose(kind: PurposeKind) -> Ways {
    match kind {
        PurposeKind::Services => (&["provide goods", "provide our", "provide services", "providing", "your order", "orders", "our services"], &["darparu", "archeb", "nwyddau"]),
        PurposeKind::Bookings => (&["booking", "appointment", "reservation"], &["archeb", "apwyntiad"]),
        PurposeKind::Payments => (&["payment", "invoice", "billing"], &["taliad", "anfoneb", "bil"]),
        PurposeKind::TaxRecords => (&["tax"], &["treth"]),
        PurposeKind::Enquiries => (&["enquir", "inquir", "your questions"], &["ymholiad", "cwestiynau"]),
        PurposeKind::Newsletter => (&["newsletter", "news and offers", "marketing", "promot"], &["cylchlythyr", "marchnata", "newyddion", "cynigion"]),
        PurposeKind::MarketingCalls => (&["marketing call", "telemarketing", "telephone marketing", "marketing by telephone", "sales call", "call you+marketing", "call you+offer"], &["galwadau marchnata", "telefarchnata", "ffonio+marchnata", "ffonio+cynigion"]),
        PurposeKind::Suppliers => (&["buy from", "buying from", "our suppliers"], &["prynu gan", "ein cyflenwyr"]),
        PurposeKind::Website => (&["website", "web site", "cookie"], &["gwefan", "cwci"]),
        PurposeKind::Security => (&["cctv", "camera", "premises", "systems safe", "systems secure"], &["cctv", "camera", "adeiladau", "systemau+diogel"]),
        PurposeKind::Crime => (&["fraud", "crime"], &["twyll", "trosedd"]),
        PurposeKind::IdentityChecks => (&["your identity", "identity check", "checking who you are", "check who you are", "money laundering"], &["eich hunaniaeth", "gwirio pwy", "gwyngalchu arian"]),
        PurposeKind::Advice => (&["advising", "advise you", "advice", "act for you", "represent you"], &["cynghori", "cyngor+rhoi", "gweithredu ar eich rhan"]),
        PurposeKind::Insurance => (&["insurance"], &["yswiriant"]),
        PurposeKind::Tenancies => (&["tenanc", "letting", "rent"], &["tenantiaeth", "gosod", "rhent"]),
        PurposeKind::Teaching => (&["teach", "education", "childcare", "learning"], &["addysg", "gofal plant", "dysgu"]),
        PurposeKind::PupilWelfare => (&["welfare", "wellbeing", "well being"], &["lles"]),
        PurposeKind::Care => (&["health care", "healthcare", "social care", "care for you", "your care", "treatment"], &["gofal iechyd", "gofal cymdeithasol", "gofalu amdanoch", "triniaeth"]),
        PurposeKind::Emergencies => (&["emergenc", "life is at risk"], &["argyfwng", "argyfyngau"]),
        PurposeKind::Safeguarding => (&["safeguarding", "protect children", "protect vulnerable"], &["diogelu plant", "diogelu oedolion", "diogelu pobl"]),
        PurposeKind::Donations => (&["donat"], &["rhodd.", "rhoddion"]),
        PurposeKind::GiftAid => (&["gift aid"], &["rhodd cymorth"]),
        PurposeKind::Fundraising => (&["fundrais", "for support", "for your support", "appeal"], &["codi arian", "am gefnogaeth", "apel"]),
        PurposeKind::Membership => (&["member"], &["aelod"]),
        PurposeKind::Events => (&["event", "activit"], &["digwyddiad", "gweithgaredd"]),
        PurposeKind::Support => (&["support you", "supporting"], &["cefnogi"]),
        PurposeKind::PublicTask => (&["public task", "task in the public interest", "official authority"], &["tasg gyhoeddus", "tasg er budd y cyhoedd"]),
        PurposeKind::Recruitment => (&["recruit", "job application", "applicant", "apply for a job"], &["recriwtio", "ymgeis", "cais am swydd"]),
        PurposeKind::Employment => (&["employ"], &["cyflogi", "cyflogaeth"]),
        PurposeKind::Pay => (&["pay you", "payroll", "pay.+tax", "pension", "salar", "wages"], &["cyflog.", "cyflogau", "pensiwn", "pensiynau"]),
        PurposeKind::StaffHealth => (&["sickness", "health and safety", "adjustment", "occupational health"], &["salwch", "iechyd a diogelwch", "addasiad"]),
        PurposeKind::Training => (&["training", "apprais"], &["hyffordd", "gwerthus"]),
        PurposeKind::Equality => (&["equal opportunit", "equality", "diversity"], &["cyfle cyfartal", "cydraddoldeb", "amrywiaeth"]),
        PurposeKind::Volunteers => (&["volunteer"], &["gwirfoddol"]),
        PurposeKind::RecordChecks => (&["criminal record", "dbs.", "disclosure and barring", "background check"], &["cofnodion troseddol", "dbs.", "datgelu a gwahardd"]),
        PurposeKind::EmergencyContacts => (&["emergency contact", "next of kin", "in an emergency"], &["mewn argyfwng", "cyswllt brys", "perthynas agosaf"]),
        PurposeKind::Own => (&[], &[]),
    }
}

#[rustfmt::skip] // a table: a line for each
pub(super) const fn data(kind: DataKind) -> Ways {
    match kind {
        DataKind::Name => (&["your name", "names", "name+address", "name+contact", "full name"], &["eich enw", "enwau", "enw+cyfeiriad", "enw+cyswllt", "enw llawn"]),
        DataKind::Contact => (&["contact details", "contact information", "your address", "your e mail", "your email", "your telephone", "your phone", "name+address", "home address", "address+telephone", "address+phone"], &["manylion cyswllt", "eich cyfeiriad", "eich rhif ffon", "enw+cyfeiriad", "cyfeiriad cartref", "cyfeiriad+ffon"]),
        DataKind::BirthDate => (&["date of birth", "dates of birth", "your age", "birthday"], &["dyddiad geni", "dyddiadau geni", "eich oedran"]),
        DataKind::Gender => (&["gender", "sex."], &["rhywedd", "rhyw."]),
        DataKind::Payment => (&["payment details", "payment information", "bank details", "bank account", "card details", "card number"], &["manylion talu", "manylion banc", "cyfrif banc", "manylion cerdyn"]),
        DataKind::History => (&["you bought", "you buy", "purchase", "order history", "transaction", "donations you", "you booked"], &["brynoch", "pryniant", "pryniannau", "archeboch", "trafodion"]),
        DataKind::Correspondence => (&["correspondence", "letters", "messages you", "messages and", "notes of calls", "emails you send"], &["gohebiaeth", "llythyrau", "negeseuon a", "nodiadau o alwadau"]),
        DataKind::Account => (&["account name", "username", "user name", "login", "account is used", "account details"], &["enw cyfrif", "enw defnyddiwr", "mewngofnodi"]),
        DataKind::Preferences => (&["preference", "which news", "your interests.+know"], &["dewisiadau", "pa newyddion"]),
        DataKind::WebUse => (&["cookie", "ip address", "use our website", "browser", "browsing"], &["cwcis", "cwci", "defnyddio ein gwefan", "porwr", "cyfeiriad ip"]),
        DataKind::Pictures => (&["photo", "picture", "images", "video", "cctv"], &["ffoto", "lluniau", "fideo", "cctv", "delweddau"]),
        DataKind::Recordings => (&["recordings", "record calls", "record our calls", "recorded calls", "calls are recorded"], &["recordio", "recordiad"]),
        DataKind::Location => (&["where you are", "location"], &["ble rydych", "lleoliad"]),
        DataKind::Identity => (&["passport", "driving licen", "identity document", "proof of identity", "proof of who"], &["pasbort", "trwydded yrru", "prawf o bwy", "dogfen hunaniaeth", "dogfennau hunaniaeth"]),
        DataKind::Finances => (&["income", "credit", "financial", "debts"], &["incwm", "credyd", "ariannol", "dyledion"]),
        DataKind::Family => (&["family", "next of kin", "dependant", "dependent", "relatives"], &["teulu", "perthynas agosaf", "dibynyddion", "perthnasau"]),
        DataKind::Work => (&["employment history", "work history", "qualification", "job title", "occupation", "cv."], &["cymwysterau", "hanes gwaith", "hanes cyflogaeth", "teitl swydd"]),
        DataKind::Schooling => (&["schooling", "education", "progress", "exam result"], &["addysg", "cynnydd", "canlyniadau arholiad"]),
        DataKind::Attendance => (&["attendance"], &["presenoldeb"]),
        DataKind::Performance => (&["apprais", "performance", "disciplin"], &["gwerthusiad", "perfformiad", "disgybl"]),
        DataKind::PayDetails => (&["salary", "national insurance", "tax code", "pay details", "details of your pay"], &["yswiriant gwladol", "cod treth", "manylion cyflog"]),
        DataKind::Needs => (&["needs", "circumstances"], &["anghenion", "amgylchiadau"]),
        DataKind::Health => (&["your health", "health information", "health data", "health records", "medical", "disabilit", "health."], &["iechyd.", "meddygol", "anabledd"]),
        DataKind::Ethnicity => (&["ethnic", "race.", "racial"], &["ethnig", "hil.", "hiliol"]),
        DataKind::Politics => (&["political"], &["gwleidyddol"]),
        DataKind::Religion => (&["religi", "beliefs", "faith"], &["crefydd", "credoau", "ffydd"]),
        DataKind::Union => (&["trade union"], &["undeb llafur"]),
        DataKind::Genetic => (&["genetic"], &["genetig", "genynn"]),
        DataKind::Biometric => (&["biometric", "fingerprint"], &["biometrig", "olion bysedd"]),
        DataKind::SexLife => (&["sex life", "sex lives"], &["bywyd rhywiol"]),
        DataKind::Orientation => (&["sexual orientation", "sexuality"], &["cyfeiriadedd rhywiol", "rhywioldeb"]),
        DataKind::Criminal => (&["criminal", "convictions", "offences"], &["troseddol", "euogfarn", "troseddau"]),
    }
}

#[rustfmt::skip] // a table: a line for each
pub(super) const fn recipient(kind: Recipient) -> Ways {
    match kind {
        Recipient::ItProviders => (&["it provider", "it supplier", "it support", "it compan", "it service", "software", "hosting", "cloud", "our computers", "our systems", "our e mail", "our email"], &["cyfrifiaduron", "meddalwedd", "cwmwl", "storfa", "ein systemau", "ein e bost", "cwmni tg"]),
        Recipient::PaymentProviders => (&["banks", "our bank", "payment service", "payment provider", "payment processor", "payment compan"], &["banciau", "ein banc", "gwasanaethau talu", "darparwyr taliadau", "cwmni talu"]),
        Recipient::Advisers => (&["accountant", "lawyer", "solicitor", "adviser", "advisor", "auditor"], &["cyfrifydd", "cyfrifwyr", "cyfreithwyr", "cynghorwyr", "archwilwyr"]),
        Recipient::Delivery => (&["courier", "delivery", "mailing house", "royal mail"], &["cludwyr", "tai postio", "cwmni dosbarthu", "post brenhinol"]),
        Recipient::Marketing => (&["marketing agenc", "marketing compan", "advertising agenc"], &["asiantaeth marchnata", "asiantaethau marchnata", "cwmni marchnata", "cwmniau marchnata"]),
        Recipient::Insurers => (&["insurer", "insurance compan"], &["yswirwyr", "yswiriwr", "cwmni yswiriant", "cwmniau yswiriant"]),
        Recipient::Revenue => (&["hmrc", "hm revenue", "revenue and customs", "tax authorit"], &["cyllid a thollau", "hmrc", "cthef", "awdurdodau treth"]),
        Recipient::Regulators => (&["regulators", "our regulator", "inspector", "ofsted", "care quality", "estyn"], &["rheoleiddwyr", "ein rheoleiddiwr", "arolygwyr", "estyn"]),
        Recipient::Police => (&["police", "courts"], &["heddlu", "llysoedd"]),
        Recipient::Councils => (&["council", "local authorit", "social services"], &["cyngor", "cynghorau", "awdurdod lleol", "awdurdodau lleol", "gwasanaethau cymdeithasol"]),
        Recipient::Health => (&["nhs", "gp.", "gps.", "doctor", "hospital"], &["gig.", "meddyg", "ysbyty", "ysbytai"]),
        Recipient::Schools => (&["schools", "colleges", "universit"], &["ysgolion", "colegau", "prifysgol"]),
        Recipient::CreditAgencies => (&["credit reference", "fraud prevention"], &["gwirio credyd", "atal twyll"]),
        Recipient::Funders => (&["funder", "fund us", "grant maker"], &["ariannu", "arianwyr", "cyllidwyr"]),
        Recipient::Pensions => (&["pension provider", "pension scheme", "pension compan"], &["darparwyr pensiwn", "darparwr pensiwn", "cynllun pensiwn"]),
        Recipient::Property => (&["landlords", "your landlord", "the landlord", "contractors", "repair"], &["landlordiaid", "eich landlord", "contractwyr", "trwsio"]),
        Recipient::Barring => (&["disclosure and barring", "dbs."], &["datgelu a gwahardd", "dbs."]),
        Recipient::Own => (&[], &[]),
    }
}

#[rustfmt::skip] // a table: a line for each
pub(super) const fn source(kind: SourceKind) -> Ways {
    match kind {
        SourceKind::PublicRegister => (&["public register", "registers", "companies house", "electoral", "publicly available", "land registry"], &["cofrestrau", "cofrestr gyhoeddus", "ty r cwmniau", "ffynonellau cyhoeddus"]),
        SourceKind::ListSupplier => (&["list supplier", "list provider", "list broker", "data supplier", "data broker", "data provider", "marketing list", "bought list", "bought in list", "lists that we buy", "buy list", "suppliers of list"], &["rhestrau marchnata", "rhestr farchnata", "cyflenwyr rhestrau", "cyflenwr rhestrau", "cyflenwyr data", "darparwyr data", "brocer data", "broceriaid data", "prynu rhestr"]),
        SourceKind::Referrer => (&["referr", "recommend"], &["cyfeiriodd", "argymhell"]),
        SourceKind::Family => (&["your family", "carers", "relatives", "family member"], &["eich teulu", "gofalwyr", "perthnasau", "aelodau o r teulu"]),
        SourceKind::Referees => (&["referee", "former employer", "previous employer", "earlier employer", "references"], &["canolwyr", "cyflogwyr blaenorol", "geirda"]),
        SourceKind::Agencies => (&["recruitment agenc", "employment agenc"], &["asiantaeth recriwtio", "asiantaethau recriwtio"]),
        SourceKind::PublicBodies => (&["from the nhs", "nhs.+from", "council+from", "schools+from", "public bodies", "other bodies", "local authorit+from"], &["cyrff cyhoeddus", "cyrff eraill", "gig.+gan", "cyngor+gan"]),
        SourceKind::CreditAgencies => (&["credit reference", "fraud prevention"], &["gwirio credyd", "atal twyll"]),
        SourceKind::Platforms => (&["platform", "websites on which", "websites where", "booking site"], &["gwefannau lle", "llwyfan"]),
        SourceKind::SocialMedia => (&["social media", "facebook", "linkedin", "instagram"], &["cyfryngau cymdeithasol", "facebook", "linkedin", "instagram"]),
    }
}

#[cfg(test)]
mod tests {
    use super::super::plain;
    use super::*;

    fn all() -> Vec<Ways> {
        let mut all = vec![SHARING];
        all.extend(PurposeKind::ALL.iter().map(|it| purpose(*it)));
        all.extend(DataKind::ALL.iter().map(|it| data(*it)));
        all.extend(Recipient::ALL.iter().map(|it| recipient(*it)));
        all.extend(SourceKind::ALL.iter().map(|it| source(*it)));
        all
    }

    #[test]
    fn everything_but_own_words_can_be_told_in_both_languages() {
        let none = |(english, welsh): &&Ways| english.is_empty() || welsh.is_empty();
        assert_eq!(all().iter().filter(none).count(), 2);
    }

    #[test]
    fn words_stand_as_a_notice_is_searched() {
        for (english, welsh) in all() {
            for word in english.iter().chain(welsh).flat_map(|way| way.split('+')) {
                let bare = word.trim_end_matches('.');
                assert_eq!(plain(bare).trim(), bare, "{word}");
            }
        }
    }
}
