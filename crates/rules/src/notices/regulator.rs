//! The regulator to whom people can complain, by date: names and addresses are facts that change.

use terms::Date;

/// How the regulator could be reached from one day on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Regulator {
    /// The first day on which this is known to hold.
    pub from: &'static str,
    /// The day on which it was read.
    pub read: &'static str,
    /// `C`, `M` or `G`, as in `law/`.
    pub confidence: char,
    /// Lines of the address.
    pub post: &'static [&'static str],
    /// Telephone.
    pub phone: &'static str,
    /// Where to complain on the web, in English and in Welsh.
    pub web: [&'static str; 2],
}

/// The first that is known. Whether and when the Information Commission took over was not found: the name in
/// the catalogues is that of the Commissioner.
const FIRST: Regulator = Regulator {
    from: "2021-01-01",
    read: "2026-11-25",
    confidence: 'M',
    post: &[
        "Information Commissioner's Office",
        "Wycliffe House",
        "Water Lane",
        "Wilmslow",
        "Cheshire SK9 5AF",
    ],
    phone: "0303 123 1113",
    web: ["https://ico.org.uk/make-a-complaint/", "https://cy.ico.org.uk/make-a-complaint/"],
};

/// Oldest first.
const KNOWN: &[Regulator] = &[FIRST];

/// The regulator on a day; the first that is known for days before.
#[must_use]
pub fn on(day: Date) -> Regulator {
    let begun = |it: &&Regulator| Date::parse(it.from).is_ok_and(|from| from <= day);
    KNOWN.iter().rfind(begun).copied().unwrap_or(FIRST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_has_its_regulator() {
        let day = Date::parse("2026-11-25").unwrap();
        assert_eq!(on(day).phone, "0303 123 1113");
        assert_eq!(on(Date::parse("2018-01-01").unwrap()), on(day));
    }
}
