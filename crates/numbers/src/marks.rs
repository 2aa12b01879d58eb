//! The names of what was repaired, and of what could not be read.

/// Gives an enum its variants, their documentation and their kebab-case ids.
macro_rules! named {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $id:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$doc])* $variant,)+ }

        impl $name {
            /// All of them, in the order of the documentation.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// Its name in machine-readable output and in the catalogues: kebab-case, stable.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }
        }
    };
}

named! {
    /// By which rule a cell was repaired or split.
    ///
    /// `docs/concepts/reading-numbers.md` gives each with examples.
    Rule {
        /// A letter O stood in place of the leading 0: `O7700 900123`.
        LetterO = "letter-o",
        /// A spreadsheet added a fraction of zero: `7700900123.0`.
        ZeroFraction = "zero-fraction",
        /// A spreadsheet wrote the number with an exponent and kept every digit: `7.700900123E+09`.
        Exponent = "exponent",
        /// A spreadsheet grouped the digits in thousands: `7,700,900,123`.
        Thousands = "thousands-separators",
        /// A comma stood inside the number: `07700,900123`.
        CommaAsSpace = "comma-as-space",
        /// An extension was spelt out and is set aside: `020 7946 0123 extension no. 45`.
        ExtensionWords = "extension-words",
        /// A prefix that withholds or releases the caller's own number was taken off: `141`, `1470`.
        WithholdPrefix = "withhold-prefix",
        /// A prefix for an outside line was taken off: `9,020 7946 0123`.
        OutsideLine = "outside-line-prefix",
        /// A 0 before the country code was taken off: `0447700900123`.
        ZeroBefore44 = "zero-before-44",
        /// The country code stood twice: `44 44 7700 900123`.
        CountryCodeTwice = "country-code-twice",
        /// A plus too many: `+44 + 7700 900123`, `+07700 900123`.
        StrayPlus = "stray-plus",
        /// The number of a SIP address: `sip:+442079460123@example.com`.
        SipAddress = "sip-address",
        /// The number of a caller id: `"Jo" <02079460123>`.
        CallerId = "caller-id",
        /// Words that are no part of the number are set aside: `07700 900123 (call after 3pm)`.
        Note = "note-set-aside",
        /// The area of the settings was put before a local number: `7946 0123`.
        AreaAdded = "area-code-added",
        /// The same number stood there more than once.
        Repeated = "same-number-twice",
        /// A range, or further lines by their last digits: `020 7946 0123/4`, `020 7946 0120-9`.
        RangeOfLines = "range-of-lines",
        /// Numbers without anything between them: `0207946012307700900123`.
        Joined = "joined-numbers",
    }
}

named! {
    /// Why a cell is ambiguous or impossible.
    Why {
        /// Nothing stands in the cell.
        Empty = "empty",
        /// There is no digit in it.
        NoDigits = "no-digits",
        /// A spreadsheet threw digits away: `7.91E+09`.
        LossyCell = "lossy-cell",
        /// A local number, and no area was given: `7946 0123`.
        NoAreaCode = "no-area-code",
        /// Too few digits for what it begins with.
        TooShort = "too-short",
        /// Too many digits for what it begins with.
        TooLong = "too-long",
        /// It begins with 00, 04 or 06, where there are no telephone numbers.
        UnusedRange = "unused-range",
        /// More digits than its range has: the network would ignore the last, and ring another number.
        LongerThanItsRange = "longer-than-its-range",
        /// A letter touches the digits, or stands among them: `0791234567B`.
        LetterInNumber = "letter-in-number",
        /// Digits are left over that belong to nothing: `020 7946 0123 77`.
        UnexplainedDigits = "unexplained-digits",
        /// It can be read in several ways.
        SeveralReadings = "several-readings",
        /// A range of lines whose end is unclear, or that is too wide: `020 7946 0129-1`.
        UnclearRange = "unclear-range",
        /// An e-mail or web address that has a number in it.
        MailAddress = "mail-address",
        /// No country has this code.
        NoSuchCountry = "no-such-country",
        /// Its length is impossible in its country.
        ImpossibleAbroad = "impossible-abroad",
        /// More text than a telephone number has: over 1,024 bytes.
        TooMuchText = "too-much-text",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_kebab_case_and_differ() {
        let mut ids: Vec<_> = Rule::ALL.iter().map(|rule| rule.id()).collect();
        ids.extend(Why::ALL.iter().map(|why| why.id()));
        let all = ids.len();
        for id in &ids {
            assert!(id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'));
        }
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all);
    }
}
