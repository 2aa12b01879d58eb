//! What a column is called.

/// What the name of a column says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Telephone numbers.
    Phone,
    /// Telephone numbers perhaps: the cells decide.
    PerhapsPhone,
    /// Surely something else that may be written in digits.
    Digits,
    /// A whole name.
    Name,
    /// A first name.
    FirstName,
    /// A last name.
    LastName,
    /// A postcode.
    Postcode,
    /// An e-mail address.
    Email,
    /// Nothing that is known.
    Unknown,
}

/// Parts of names that mean a telephone, English and Welsh, wherever they stand.
const PHONE_PARTS: [&str; 9] =
    ["phone", "mobile", "landline", "msisdn", "ffôn", "ffon", "symudol", "telno", "handset"];
/// Words that mean a telephone.
const PHONE_WORDS: [&str; 7] = ["tel", "tels", "mob", "cell", "ddi", "e164", "teleffonau"];
/// Words beside them that make it something about a telephone.
const ABOUT_PHONE: [&str; 33] = [
    "type",
    "status",
    "consent",
    "optin",
    "opt",
    "out",
    "date",
    "time",
    "flag",
    "code",
    "ext",
    "extension",
    "provider",
    "network",
    "model",
    "make",
    "country",
    "id",
    "valid",
    "verified",
    "note",
    "notes",
    "comment",
    "permission",
    "preference",
    "tps",
    "ctps",
    "fax",
    "result",
    "reason",
    "owner",
    "count",
    "score",
];
/// Words that telephone columns bear too.
const PERHAPS: [&str; 22] = [
    "home",
    "work",
    "office",
    "number",
    "numbers",
    "num",
    "no",
    "contact",
    "line",
    "cli",
    "called",
    "dst",
    "dest",
    "destination",
    "daytime",
    "evening",
    "dial",
    "cartref",
    "gwaith",
    "rhif",
    "cyswllt",
    "alt",
];
/// Words that mean other digits.
const DIGITS: [&str; 31] = [
    "id",
    "ids",
    "ref",
    "reference",
    "account",
    "acc",
    "acct",
    "customer",
    "order",
    "invoice",
    "policy",
    "iban",
    "sort",
    "sortcode",
    "card",
    "date",
    "dob",
    "born",
    "year",
    "price",
    "amount",
    "total",
    "uprn",
    "urn",
    "vat",
    "company",
    "member",
    "quantity",
    "qty",
    "house",
    "fax",
];

/// Whether a name is one that headers have, and data hardly ever: `no` and `date` can stand in both.
#[must_use]
pub fn is_known_name(cell: &[u8]) -> bool {
    let name = String::from_utf8_lossy(cell);
    let either = [Meaning::Unknown, Meaning::PerhapsPhone, Meaning::Digits];
    let number = ["number", "rhif"].iter().any(|word| name.to_lowercase().contains(word));
    name.len() <= 60 && (number || !either.contains(&meaning(&name)))
}

/// What a name means.
pub(super) fn meaning(name: &str) -> Meaning {
    let words = words(name);
    let joined = words.concat();
    let any = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    let exactly = |list: &[&str]| list.contains(&joined.as_str());
    let phone = PHONE_PARTS.iter().any(|part| joined.contains(part)) || any(&PHONE_WORDS);
    if phone && !any(&ABOUT_PHONE) {
        Meaning::Phone
    } else if any(&["email", "mail", "ebost"]) || exactly(&["emailaddress"]) {
        Meaning::Email
    } else if any(&["postcode", "postcodes", "zip", "zipcode"])
        || joined.contains("postcode")
        || exactly(&["codpost"])
    {
        Meaning::Postcode
    } else if exactly(&["firstname", "forename", "forenames", "givenname", "enwcyntaf"]) {
        Meaning::FirstName
    } else if exactly(&["lastname", "surname", "familyname", "cyfenw"]) {
        Meaning::LastName
    } else if exactly(&[
        "name",
        "fullname",
        "contactname",
        "customername",
        "leadname",
        "enw",
        "enwllawn",
    ]) {
        Meaning::Name
    } else if phone || any(&DIGITS) {
        Meaning::Digits
    } else if any(&PERHAPS) {
        Meaning::PerhapsPhone
    } else {
        Meaning::Unknown
    }
}

/// The words of a name in lower case: `homePhone_No2` → home, phone, no, 2.
pub(crate) fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut before = ' ';
    for c in name.chars() {
        let begins = !before.is_alphanumeric()
            || before.is_numeric() != c.is_numeric()
            || (before.is_lowercase() && c.is_uppercase());
        if c.is_alphanumeric() {
            let lower = c.to_lowercase();
            match words.last_mut() {
                Some(word) if !begins => word.extend(lower),
                _ => words.push(lower.collect()),
            }
        }
        before = c;
    }
    joined_again(words)
}

/// `e mail` and `post code` are one word each; `e164` has lost its number.
fn joined_again(mut words: Vec<String>) -> Vec<String> {
    for (first, second) in
        [("e", "mail"), ("e", "bost"), ("post", "code"), ("opt", "in"), ("e", "164")]
    {
        let pair = words.windows(2).position(|pair| pair == [first, second]);
        if let Some(at) = pair {
            words.splice(at..at + 2, [format!("{first}{second}")]);
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn telephone_columns_are_known_by_name() {
        for name in [
            "Phone",
            "phone_number",
            "PHONE NO.",
            "homePhone",
            "Mobile",
            "Mob.",
            "Tel",
            "Tel1",
            "Telephone Number",
            "Landline",
            "MSISDN",
            "Rhif ffôn",
            "Ffôn symudol",
            "contact_tel",
            "Phone (2)",
            "TelNo",
            "E164",
            "work phone",
            "phone_number_dialed",
            "Cell",
        ] {
            assert_eq!(meaning(name), Meaning::Phone, "{name}");
        }
    }

    #[test]
    fn what_is_about_a_telephone_is_none() {
        for name in [
            "phone_code",
            "Phone type",
            "Mobile network",
            "tel_ext",
            "Phone consent date",
            "TPS phone flag",
            "Fax",
        ] {
            assert_eq!(meaning(name), Meaning::Digits, "{name}");
        }
    }

    #[test]
    fn some_names_leave_it_to_the_cells() {
        for name in ["Home", "Work", "Number", "Contact No", "CLI", "Rhif"] {
            assert_eq!(meaning(name), Meaning::PerhapsPhone, "{name}");
        }
        for name in ["Customer number", "Account No", "Order ref", "Lead ID", "Date of birth"] {
            assert_eq!(meaning(name), Meaning::Digits, "{name}");
        }
    }

    #[test]
    fn people_are_known_by_name() {
        assert_eq!(meaning("First Name"), Meaning::FirstName);
        assert_eq!(meaning("surname"), Meaning::LastName);
        assert_eq!(meaning("Full name"), Meaning::Name);
        assert_eq!(meaning("Post Code"), Meaning::Postcode);
        assert_eq!(meaning("E-mail"), Meaning::Email);
        assert_eq!(meaning("EmailAddress"), Meaning::Email);
        assert_eq!(meaning("Enw"), Meaning::Name);
    }

    #[test]
    fn words_are_cut_at_signs_digits_and_capitals() {
        assert_eq!(words("homePhone_No2"), ["home", "phone", "no", "2"]);
        assert_eq!(words("E-Mail"), ["email"]);
        assert!(words("--").is_empty());
    }
}
