//! What the columns of call records are called, in English, in Welsh, and by operators.

use crate::columns::words;

/// What the name of a column says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// The number that was dialled.
    Called,
    /// A telephone number, and not whose.
    Phone,
    /// The line that called.
    Line,
    /// The beginning of a call.
    Start,
    /// A date or time, and not of what.
    When,
    /// The end of a call.
    End,
    /// When somebody answered.
    Answered,
    /// Some other date.
    OtherTime,
    /// How long a call lasted.
    Duration,
    /// How long people talked.
    Talked,
    /// How it went.
    Outcome,
    /// Which direction it had.
    Direction,
    /// A kind, perhaps of direction.
    Kind,
    /// What names a call.
    Id,
    /// What names another leg.
    OtherId,
    /// Who called.
    Agent,
    /// For which campaign.
    Campaign,
    /// Who supplied the number.
    Supplier,
    /// A country code beside the number.
    CountryCode,
    /// Whether the line was withheld.
    Withheld,
    /// A duration in a unit that is not read.
    OtherUnit,
    /// Nothing that is known.
    Unknown,
}

/// Words that say nothing of what a column means.
const NOISE: &str = "the of in at call calls cdr utc local uk london sec secs seconds s eiliadau galwad yr y hhmmss";
/// Units of time that durations are not read in.
const OTHER_UNITS: &str = "min mins minute minutes munud munudau ms msec millis milliseconds";

/// The names of each meaning: their words joined, without noise, `no` and `num` as `number`.
const NAMES: [(Meaning, &str); 19] = [
    (
        Meaning::Called,
        "bnumber bparty bpartynumber called callednumber numbercalled calledparty \
         calledpartynumber calledphone callee calleenumber dialled dialed diallednumber \
         dialednumber numberdialled numberdialed phonenumberdialed phonenumberdialled \
         dialleddigits dialeddigits dst dstnumber dest destination destinationnumber \
         destnumber to tonumber outgoingnumber terminatingnumber termination \
         calledmsisdn calledtel rhifaalwyd rhifalwyd galwyd rhifddeialwyd \
         rhifaddeialwyd deialwyd cyrchfan rhifcyrchfan",
    ),
    (
        Meaning::Phone,
        "phone phonenumber telephone telephonenumber tel telnumber mobile mobilenumber \
         msisdn number contactnumber customernumber customerphone landline rhif \
         rhifffôn rhifffon ffôn ffon rhifffônsymudol",
    ),
    (
        Meaning::Line,
        "anumber aparty apartynumber caller callernumber callerid calleridnumber \
         calling callingnumber callingline callinglineid callingparty \
         callingpartynumber cli clinumber clid clip ani src srcnumber from fromnumber \
         origin originator originating originatingnumber presentationnumber \
         presentationcli presentednumber presentedcli outboundcid outboundcli line ddi \
         galwr rhifgalwr rhifygalwr llinell oddiwrth",
    ),
    (
        Meaning::Start,
        "start starttime startdate startdatetime datetimestart timestart startstamp \
         starttimestamp started startedat begin begintime began setuptime setup \
         originationtime startingdate dialtime dialledat calleddate dechrau \
         amserdechrau dyddiaddechrau dechreuodd",
    ),
    (
        Meaning::When,
        "date time datetime datetimestamp dateandtime datetimeutc timestamp when day \
         dyddiad amser dyddiadacamser dyddiadamser pryd",
    ),
    (
        Meaning::End,
        "end endtime enddate enddatetime endstamp ended endedat finish finishtime \
         finished hangup hanguptime disconnecttime disconnected stop stoptime timeend \
         cleardown diwedd amserdiwedd gorffen amsergorffen",
    ),
    (
        Meaning::Answered,
        "answer answertime answered answeredat answerstamp answerdatetime timeanswered \
         connecttime connectdatetime connected connectedat pickup pickuptime ateb \
         amserateb atebwyd cysylltwyd",
    ),
    (
        Meaning::OtherTime,
        "created createdat createdon datecreated updated updatedat dateupdated modified \
         modifiedat imported importdate exported exportdate processed billdate \
         billingdate invoicedate dob dateofbirth birthdate datebirth crëwyd dyddiadgeni",
    ),
    (
        Meaning::Duration,
        "duration durationtime totalduration length lengthtime elapsed elapsedtime \
         totaltime hyd parhad cyfnod",
    ),
    (
        Meaning::Talked,
        "talk talktime talked talkduration timetalked bill billsec billable \
         billabletime billableduration billed billedduration chargeableduration \
         chargeabletime chargeable conversation conversationtime conversationduration \
         connectedtime connectedduration answerduration siarad amsersiarad",
    ),
    (
        Meaning::Outcome,
        "disposition outcome result status statusname resultcode outcomecode \
         dispositioncode dialstatus dialresult canlyniad statws",
    ),
    (Meaning::Direction, "direction inout inboundoutbound cyfeiriad"),
    (Meaning::Kind, "type kind trafficdirection math"),
    (Meaning::Id, "callid uniqueid callreference callref calluuid uuid guid"),
    (Meaning::OtherId, "linkedid parentcallid parentid bleguuid correlationid globalcallid"),
    (
        Meaning::Agent,
        "agent agentname agentid user username userid operator operatorname fullname \
         extension ext asiant defnyddiwr estyniad",
    ),
    (Meaning::Campaign, "campaign campaignid campaignname project projectname ymgyrch"),
    (
        Meaning::Supplier,
        "supplier suppliername datasupplier dataprovider dataset leadsource \
         leadprovider sourceid listname listid list cyflenwr rhestr",
    ),
    (Meaning::Withheld, "withheld numberwithheld cliwithheld clir anonymous ataliwyd"),
];

/// What a name means.
pub(super) fn meaning(name: &str) -> Meaning {
    let words: Vec<String> = words(name).into_iter().map(plain).collect();
    let without = |lists: &[&str]| -> String {
        let kept = words.iter().filter(|word| !lists.iter().any(|list| among(word, list)));
        kept.map(String::as_str).collect()
    };
    let joined = words.concat();
    if among(&joined, "countrycode phonecode diallingcode") {
        return Meaning::CountryCode;
    }
    if words.iter().any(|word| among(word, OTHER_UNITS)) {
        let timed = matches!(
            named(&without(&[OTHER_UNITS, NOISE])),
            Some(Meaning::Duration | Meaning::Talked)
        );
        return if timed { Meaning::OtherUnit } else { Meaning::Unknown };
    }
    named(&joined).or_else(|| named(&without(&[NOISE]))).unwrap_or(Meaning::Unknown)
}

fn named(joined: &str) -> Option<Meaning> {
    NAMES.iter().find(|(_, names)| among(joined, names)).map(|(meaning, _)| *meaning)
}

fn among(word: &str, list: &str) -> bool {
    list.split_ascii_whitespace().any(|known| known == word)
}

/// Whether the name says that times are in UTC.
pub(super) fn says_utc(name: &str) -> bool {
    words(name).iter().any(|word| word == "utc")
}

fn plain(word: String) -> String {
    let number = matches!(word.as_str(), "no" | "num" | "nr" | "numbers");
    if number { "number".to_owned() } else { word }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_mean_what_people_mean() {
        for (name, expected) in [
            ("A-number", Meaning::Line),
            ("A Number", Meaning::Line),
            ("B-number", Meaning::Called),
            ("B_NO", Meaning::Called),
            ("Called Number", Meaning::Called),
            ("Number Dialled", Meaning::Called),
            ("DialledNo", Meaning::Called),
            ("CLI", Meaning::Line),
            ("Phone No.", Meaning::Phone),
            ("Rhif ffôn", Meaning::Phone),
            ("Rhif a alwyd", Meaning::Called),
            ("Rhif a ddeialwyd", Meaning::Called),
            ("Dyddiad", Meaning::When),
            ("Amser dechrau", Meaning::Start),
            ("Call Date", Meaning::When),
            ("Start Time (UTC)", Meaning::Start),
            ("call_start", Meaning::Start),
            ("Date of birth", Meaning::OtherTime),
            ("Duration (secs)", Meaning::Duration),
            ("length_in_sec", Meaning::Duration),
            ("Duration (mins)", Meaning::OtherUnit),
            ("Talk time", Meaning::Talked),
            ("Outcome", Meaning::Outcome),
            ("Call Result", Meaning::Outcome),
            ("Canlyniad", Meaning::Outcome),
            ("Direction", Meaning::Direction),
            ("Call ID", Meaning::Id),
            ("Lead ID", Meaning::Unknown),
            ("Customer reference", Meaning::Unknown),
            ("phone_code", Meaning::CountryCode),
            ("Agent name", Meaning::Agent),
            ("Cyflenwr", Meaning::Supplier),
        ] {
            assert_eq!(meaning(name), expected, "{name}");
        }
        assert!(says_utc("Start (UTC)") && !says_utc("Start"));
    }
}
