//! Values as CSV cells.

use std::borrow::Cow;
use std::io::Write as _;

use ::parquet::{
    basic::{ConvertedType, LogicalType, TimeUnit, Type as Kind},
    record::Field,
    schema::types::Type,
};

use crate::input::value;

/// What the values of a column are, where they do not say it themselves.
pub(super) enum Form {
    /// What they say.
    Own,
    Moments(Moments),
    /// Times of day, in nanoseconds.
    Times,
    /// Identifiers of sixteen bytes.
    Uuid,
    /// Months, days and milliseconds.
    Spans,
}

impl Form {
    /// What the schema says of a column.
    ///
    /// A moment is said to be one of UTC or what some clock showed. In files from before that was said, all are of
    /// UTC, as the format has it; but those of 96 bits follow the clock of whoever wrote them as often as not.
    pub(super) fn of(column: &Type) -> Self {
        let info = column.get_basic_info();
        match (info.logical_type_ref(), info.converted_type()) {
            (Some(LogicalType::Timestamp(of)), _) => {
                Self::Moments(Moments::new(of.unit, of.is_adjusted_to_u_t_c))
            }
            (None, ConvertedType::TIMESTAMP_MILLIS) => {
                Self::Moments(Moments::new(TimeUnit::MILLIS, true))
            }
            (None, ConvertedType::TIMESTAMP_MICROS) => {
                Self::Moments(Moments::new(TimeUnit::MICROS, true))
            }
            (Some(LogicalType::Time(of)), _) if of.unit == TimeUnit::NANOS => Self::Times,
            (Some(LogicalType::Uuid), _) => Self::Uuid,
            (_, ConvertedType::INTERVAL) => Self::Spans,
            _ if column.is_primitive() && column.get_physical_type() == Kind::INT96 => {
                Self::Moments(Moments::new(TimeUnit::MILLIS, false))
            }
            _ => Self::Own,
        }
    }

    /// Whether others would write such values in other words.
    pub(super) const fn is_own_words(&self) -> bool {
        match self {
            Self::Own | Self::Times => false,
            Self::Moments(moments) => moments.scale.is_utc,
            Self::Uuid | Self::Spans => true,
        }
    }

    /// Appends a value.
    pub(super) fn write(&mut self, out: &mut Vec<u8>, field: &Field) {
        match (self, field) {
            (
                Self::Moments(moments),
                Field::TimestampMillis(n) | Field::TimestampMicros(n) | Field::Long(n),
            ) => moments.write(out, *n),
            (Self::Times, Field::Long(n)) => {
                let seconds = n.div_euclid(1_000_000_000).rem_euclid(DAY);
                value::write_time(out, seconds as u32);
            }
            (Self::Uuid, Field::Bytes(bytes)) => write_uuid(out, bytes.data()),
            (_, field) => write_field(out, field),
        }
    }
}

const DAY: i64 = 86_400;

/// What a cell holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value<'r> {
    /// A text; an empty one where there is nothing.
    Text(&'r [u8]),
    /// A whole number.
    Whole(i64),
    /// A moment.
    Moment(Moment),
}

impl<'r> Value<'r> {
    /// The text that it is read as where tables are text.
    #[inline]
    #[must_use]
    pub fn into_text(self) -> Cow<'r, [u8]> {
        match self {
            Self::Text(text) => text.into(),
            Self::Whole(number) => written(|out| value::write_whole(out, number)),
            Self::Moment(Moment { seconds, is_utc }) => {
                written(|out| Moments::new(TimeUnit::MILLIS, is_utc).write_seconds(out, seconds))
            }
        }
    }
}

#[cold]
fn written(write: impl FnOnce(&mut Vec<u8>)) -> Cow<'static, [u8]> {
    let mut out = Vec::new();
    write(&mut out);
    out.into()
}

/// A moment of UTC, or one that some clock showed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Seconds since the beginning of 1970.
    pub seconds: i64,
    /// Whether it is of UTC.
    pub is_utc: bool,
}

/// How moments of a column are kept.
#[derive(Clone, Copy)]
pub(super) struct Scale {
    unit: TimeUnit,
    is_utc: bool,
}

impl Scale {
    #[inline]
    pub(super) const fn moment(self, kept: i64) -> Moment {
        let seconds = match self.unit {
            TimeUnit::MILLIS => kept.div_euclid(1_000),
            TimeUnit::MICROS => kept.div_euclid(1_000_000),
            TimeUnit::NANOS => kept.div_euclid(1_000_000_000),
        };
        Moment { seconds, is_utc: self.is_utc }
    }
}

/// Writes moments, of which most are of the day of the one before.
pub(super) struct Moments {
    scale: Scale,
    day: Option<i64>,
    /// The day as text.
    text: Vec<u8>,
}

impl Moments {
    const fn new(unit: TimeUnit, is_utc: bool) -> Self {
        Self { scale: Scale { unit, is_utc }, day: None, text: Vec::new() }
    }

    pub(super) const fn scale(&self) -> Scale {
        self.scale
    }

    /// Appends a moment, in whole seconds: `2026-11-23 14:30:00`, with a `Z` where it is one of UTC; a clock's
    /// midnight is its day alone.
    #[inline]
    pub(super) fn write(&mut self, out: &mut Vec<u8>, moment: i64) {
        self.write_seconds(out, self.scale.moment(moment).seconds);
    }

    #[inline]
    fn write_seconds(&mut self, out: &mut Vec<u8>, seconds: i64) {
        let (day, time) = (seconds.div_euclid(DAY), seconds.rem_euclid(DAY) as u32);
        if self.day != Some(day) {
            self.day = Some(day);
            self.text.clear();
            value::write_instant(&mut self.text, value::civil(day), 0);
        }
        out.extend_from_slice(&self.text);
        if time > 0 || self.scale.is_utc {
            out.push(b' ');
            value::write_time(out, time);
        }
        if self.scale.is_utc {
            out.push(b'Z');
        }
    }
}

/// Appends an identifier: `6b0f7a52-3c1d-4e8f-9a0b-1c2d3e4f5a6b`.
pub(super) fn write_uuid(out: &mut Vec<u8>, bytes: &[u8]) {
    for (place, byte) in bytes.iter().enumerate() {
        if matches!(place, 4 | 6 | 8 | 10) {
            out.push(b'-');
        }
        // Writing into memory cannot fail.
        let _ = write!(out, "{byte:02x}");
    }
}

/// Appends a span of time: in seconds, or `P2M3DT1.5S` where it has months, which are of no certain length.
pub(super) fn write_span(out: &mut Vec<u8>, bytes: &[u8]) {
    let (parts, _) = bytes.as_chunks::<4>();
    let [months, days, millis] = parts else { return };
    let [months, days, millis] = [months, days, millis].map(|part| u32::from_le_bytes(*part));
    let seconds = f64::from(millis) / 1_000.0;
    if months == 0 {
        value::write_number(out, f64::from(days) * DAY as f64 + seconds);
    } else {
        let _ = write!(out, "P{months}M{days}DT{seconds}S");
    }
}

fn write_field(out: &mut Vec<u8>, field: &Field) {
    match field {
        Field::Null => {}
        Field::Str(text) => value::write_text(out, text.as_bytes()),
        Field::Bytes(bytes) => value::write_text(out, bytes.data()),
        Field::Float(n) => value::write_number(out, f64::from(*n)),
        Field::Double(n) => value::write_number(out, *n),
        Field::Date(days) => value::write_instant(out, value::civil((*days).into()), 0),
        Field::Byte(n) => value::write_whole(out, (*n).into()),
        Field::Short(n) => value::write_whole(out, (*n).into()),
        Field::Int(n) => value::write_whole(out, (*n).into()),
        Field::Long(n) => value::write_whole(out, *n),
        Field::UByte(n) => value::write_whole(out, (*n).into()),
        Field::UShort(n) => value::write_whole(out, (*n).into()),
        Field::UInt(n) => value::write_whole(out, (*n).into()),
        Field::ULong(n) => drop(write!(out, "{n}")),
        other => value::write_text(out, other.to_string().as_bytes()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(unit: TimeUnit, is_utc: bool, moments: &[i64]) -> String {
        let mut writing = Moments::new(unit, is_utc);
        let mut out = Vec::new();
        for moment in moments {
            writing.write(&mut out, *moment);
            out.push(b'|');
        }
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn moments_say_whether_they_are_of_utc() {
        let at = 1_795_444_200;
        let midnight = at - at % DAY;
        assert_eq!(
            moment(TimeUnit::MILLIS, false, &[at * 1_000 + 999, midnight * 1_000, -1]),
            "2026-11-23 14:30:00|2026-11-23|1969-12-31 23:59:59|"
        );
        assert_eq!(
            moment(TimeUnit::MICROS, true, &[at * 1_000_000, midnight * 1_000_000]),
            "2026-11-23 14:30:00Z|2026-11-23 00:00:00Z|"
        );
        assert_eq!(moment(TimeUnit::NANOS, true, &[at * 1_000_000_000]), "2026-11-23 14:30:00Z|");
    }

    #[test]
    fn spans_are_seconds_unless_they_have_months() {
        let span = |parts: [u32; 3]| {
            let mut out = Vec::new();
            write_span(&mut out, parts.map(u32::to_le_bytes).as_flattened());
            String::from_utf8(out).unwrap()
        };
        assert_eq!(span([0, 0, 95_000]), "95");
        assert_eq!(span([0, 1, 1_500]), "86401.5");
        assert_eq!(span([2, 3, 1_500]), "P2M3DT1.5S");
        assert_eq!(span([0, 0, 0]), "0");
    }

    #[test]
    fn identifiers_are_hyphenated() {
        let mut out = Vec::new();
        write_uuid(&mut out, &std::array::from_fn::<u8, 16, _>(|place| place as u8 * 16));
        assert_eq!(out, b"00102030-4050-6070-8090-a0b0c0d0e0f0");
    }
}
