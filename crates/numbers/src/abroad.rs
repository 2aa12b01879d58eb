//! Numbers of other countries, through `rlibphonenumber`: the slow, general way.

use rlibphonenumber::{
    NumberLengthType, PHONE_NUMBER_UTIL, ParseError, PhoneNumber, PhoneNumberFormat,
};
use terms::Number;

use crate::{Region, Why};

/// Whether a numbering plan is known for the country.
pub(crate) fn is_known(region: Region) -> bool {
    let Some(region) = library_region(region) else { return false };
    PHONE_NUMBER_UTIL.get_supported_regions().any(|known| known == region)
}

/// The number that stands behind a plus or an international prefix.
pub(crate) fn international(digits: &[u8]) -> Result<Number, Why> {
    let number = possible(&written(digits, true), None)?;
    // A number must read as itself when it is written out: where the library would
    // drop one more digit on the way back, it cannot be trusted with this one.
    let again = possible(&number.to_string(), None)?;
    if again == number { Ok(number) } else { Err(Why::ImpossibleAbroad) }
}

/// The number that the digits are in the national form of a country.
pub(crate) fn national(digits: &[u8], region: Region) -> Result<Number, Why> {
    let number = possible(&written(digits, false), Some(region))?;
    let again = possible(&number.to_string(), None)?;
    if again == number { Ok(number) } else { Err(Why::ImpossibleAbroad) }
}

/// Whether the number lies in a range that its country uses.
pub(crate) fn is_valid(number: Number) -> bool {
    PHONE_NUMBER_UTIL.parse(number.to_string(), None).is_ok_and(|number| number.is_valid())
}

fn possible(text: &str, region: Option<Region>) -> Result<Number, Why> {
    let number = PHONE_NUMBER_UTIL.parse(text, region.and_then(library_region)).map_err(why)?;
    match number.is_possible_with_reason() {
        // A 0 that the library kept at the front is part of a number only where the plan
        // knows such numbers (Italy); elsewhere a digit is missing behind it.
        Ok(NumberLengthType::IsPossible) if !number.italian_leading_zero() || number.is_valid() => {
            e164(&number)
        }
        _ => Err(Why::ImpossibleAbroad),
    }
}

fn e164(number: &PhoneNumber) -> Result<Number, Why> {
    let text = number.format_as(PhoneNumberFormat::E164);
    Number::from_e164(&text).map_err(|_| Why::ImpossibleAbroad)
}

fn why(error: ParseError) -> Why {
    match error {
        ParseError::InvalidCountryCode => Why::NoSuchCountry,
        ParseError::TooLongNsn => Why::TooLong,
        ParseError::TooShortAfterIdd | ParseError::TooShortNsn | ParseError::NotANumber(_) => {
            Why::TooShort
        }
    }
}

fn written(digits: &[u8], plus: bool) -> String {
    let plus = plus.then_some('+');
    plus.into_iter().chain(digits.iter().copied().map(char::from)).collect()
}

fn library_region(region: Region) -> Option<rlibphonenumber::Region> {
    rlibphonenumber::Region::from_code(region.id()).ok()
}
