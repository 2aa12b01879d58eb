//! Rows of the usual form, read without keeping their cells.
//!
//! Nothing is read here that [`Reader::read`] reads otherwise; whatever is not of the usual form is left to it.

use std::borrow::Cow;

use numbers::{Class, Settings};
use rules::investigations::Tri;
use terms::Number;

use super::super::mapping::{Mapping, Shape, Time};
use super::super::stamp;
use super::super::zone::{DAY, Instant, Zone};
use super::{Column, Columns, EXTENSION, Given, Reader, says};
use crate::input::{Moment, Value};

/// What a row of the usual form says of a call, as far as its calls are only counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Plain<'r> {
    pub(crate) number: Number,
    /// When it began.
    pub(crate) begun: Instant,
    pub(crate) connected: Tri,
    /// A column says that the line was withheld.
    pub(crate) withheld: bool,
    pub(crate) line: Cow<'r, [u8]>,
    /// How long it lasted.
    pub(crate) seconds: u32,
}

/// The day that was read last, with the distance of its clock from UTC.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Clock {
    date: [u8; 10],
    /// The same, in days since the beginning of 1970.
    day: i64,
    is_utc: bool,
    /// When the day would begin if its clock were the same before.
    begin: Instant,
}

impl Default for Clock {
    fn default() -> Self {
        Self { date: [0; 10], day: i64::MIN, is_utc: false, begin: 0 }
    }
}

impl Clock {
    /// `2026-11-23 14:30:00`, on a day without a change of the clock, or the same of UTC with a `Z`.
    #[inline]
    fn read(&mut self, text: &[u8], zone: Option<&Zone>) -> Option<Instant> {
        let (text, zone) = text.strip_suffix(b"Z").map_or((text, zone), |text| (text, None));
        let (date, [b' ' | b'T', time @ ..]) = text.split_first_chunk::<10>()? else { return None };
        let second = second_of_day(time.try_into().ok()?)?;
        if *date != self.date || zone.is_none() != self.is_utc {
            let clock = stamp::civil(&[date.as_slice(), b" 00:00:00"].concat())?;
            self.turn(clock.div_euclid(DAY), zone)?;
            self.date = *date;
        }
        Some(self.begin + second)
    }

    /// A moment that is kept as such. A clock's midnight is told as a day alone, which is not of the usual form.
    #[inline]
    fn at(&mut self, moment: Moment, zone: Option<&Zone>) -> Option<Instant> {
        let zone = zone.filter(|_| !moment.is_utc);
        let (day, second) = (moment.seconds.div_euclid(DAY), moment.seconds.rem_euclid(DAY));
        if second == 0 && !moment.is_utc {
            return None;
        }
        if day != self.day || zone.is_none() != self.is_utc {
            self.turn(day, zone)?;
        }
        Some(self.begin + second)
    }

    /// Turns to another day, of which no text is known.
    #[cold]
    fn turn(&mut self, day: i64, zone: Option<&Zone>) -> Option<()> {
        let clock = day.checked_mul(DAY)?;
        let ahead = zone.map_or(Some(0), |zone| zone.steady(clock, clock + DAY))?;
        let begin = clock - ahead;
        if !stamp::is_in_range(begin) || !stamp::is_in_range(begin + DAY) {
            return None;
        }
        *self = Self { date: [0; 10], day, is_utc: zone.is_none(), begin };
        Some(())
    }
}

/// Which second of its day a time like `14:30:00` is.
#[inline]
fn second_of_day(time: &[u8; 8]) -> Option<i64> {
    const EACH: u64 = u64::MAX / 255;
    const COLONS: u64 = 0x0000_ff00_00ff_0000;
    // Digits become their value, colons nought.
    let values = u64::from_le_bytes(*time) ^ u64::from_le_bytes(*b"00:00:00");
    // Whatever is more than nine reaches the highest bit of its byte.
    let odd = (values.wrapping_add(EACH * 0x76) | values) & (EACH * 0x80) | values & COLONS;
    let pairs = values.wrapping_mul(10).wrapping_add(values >> 8);
    let (hour, minute, second) = (pairs & 0xff, pairs >> 24 & 0xff, pairs >> 48 & 0xff);
    let there_is = odd == 0 && hour < 24 && minute < 60 && second < 60;
    there_is.then(|| (hour * 3600 + minute * 60 + second).cast_signed())
}

/// Where a row of the usual form has what: one number and one moment, each in a column of its own.
#[derive(Clone, Copy, Debug)]
pub(super) struct Usual {
    number: usize,
    start: usize,
    line: Option<usize>,
    seconds: Option<usize>,
    /// How long somebody talked, where nothing else says whether the call was connected.
    talked: Option<usize>,
}

impl Usual {
    /// Nothing where no row of this mapping can have the usual form.
    pub(super) fn of(mapping: &Mapping, columns: &Columns) -> Option<Self> {
        let Columns { country_code, epoch, end, outcome, .. } = columns;
        let ([number], [start]) = (&*columns.number, &*columns.start) else { return None };
        let usual = mapping.shape != Shape::JsonLines
            && matches!(mapping.time, Time::Civil | Time::Utc)
            && mapping.strip.is_empty()
            && mapping.dial_prefix.is_none()
            && columns.line.len() <= 1
            && country_code.is_empty()
            && epoch.is_empty()
            && end.is_empty();
        let first = |columns: &[Column]| columns.first().map(|column| column.index);
        usual.then(|| Self {
            number: number.index,
            start: start.index,
            line: first(&columns.line),
            seconds: first(&columns.seconds),
            talked: if outcome.is_empty() { first(&columns.talked) } else { None },
        })
    }
}

impl Reader {
    /// Reads a row of the usual form; nothing where it has another.
    #[inline]
    pub(crate) fn plain<'r>(&self, row: &impl Given<'r>, clock: &mut Clock) -> Option<Plain<'r>> {
        let usual = self.usual.as_ref()?;
        if !row.is_even(self.least..=self.width) {
            return None;
        }
        let zone = (self.mapping.time == Time::Civil).then_some(&self.zone);
        let begun = match row.value(usual.start)? {
            Value::Text(text) => clock.read(text, zone)?,
            Value::Moment(moment) => clock.at(moment, zone)?,
            Value::Whole(_) => return None,
        };
        let number = number(&row.value(usual.number)?.into_text(), &self.numbers)?;
        let line = match usual.line {
            None => Cow::default(),
            Some(column) => row.value(column)?.into_text(),
        };
        // What is blank is as if it were not there.
        if line.first().is_some_and(u8::is_ascii_whitespace) {
            return None;
        }
        let of = |column: usize| seconds(row.value(column)?);
        let length = usual.seconds.map_or(Some(0), of)?;
        let columns = &self.columns;
        if !columns.direction.is_empty() && self.is_inbound(&row.cells()) {
            return None;
        }
        let connected = match usual.talked {
            Some(_) if usual.talked == usual.seconds => Tri::of(length > 0),
            Some(talked) => Tri::of(of(talked)? > 0),
            None => self.connected(&row.cells()),
        };
        let withheld = !columns.withheld.is_empty()
            && says(&row.cells(), &columns.withheld, &self.values.withheld);
        Some(Plain { number, begun, connected, withheld, line, seconds: length })
    }

    /// What names a call, as [`Row::id`](super::Row::id).
    #[inline]
    pub(crate) fn id_of<'r>(&self, row: &impl Given<'r>, plain: &Plain<'_>) -> u64 {
        self.id_or_stand_in(&row.cells(), &plain.line, plain.begun, plain.seconds)
    }

    /// The number by which a row names its call, where it is one: two that differ are two names.
    #[inline]
    pub(crate) fn numeral<'r>(&self, row: &impl Given<'r>) -> Option<u64> {
        let [column] = self.columns.id.as_slice() else { return None };
        if self.mapping.shape == Shape::JsonLines {
            return None;
        }
        let cell = match row.value(column.index)? {
            Value::Text(text) => text,
            Value::Whole(number) => return u64::try_from(number).ok().filter(|number| *number > 0),
            Value::Moment(_) => return None,
        };
        if cell.first() == Some(&b'0') || cell.len() > 18 {
            return None;
        }
        let (high, low) = cell.split_at(cell.len().saturating_sub(8));
        let high = if high.is_empty() { 0 } else { numbers::whole(high)? };
        Some(high * 100_000_000 + numbers::whole(low)?)
    }
}

/// One number that was dialled, from a digit or a plus to a digit.
#[inline]
fn number(cell: &[u8], settings: &Settings) -> Option<Number> {
    let [b'0'..=b'9' | b'+', .., b'0'..=b'9'] = cell else { return None };
    if cell.len() <= EXTENSION {
        return None;
    }
    if let plain @ Some(_) = numbers::plain(cell, settings) {
        return plain;
    }
    let reading = numbers::read(cell, settings);
    match (reading.class, reading.numbers.as_ref()) {
        (Class::Read | Class::Repaired, [number]) => Some(*number),
        _ => None,
    }
}

/// Up to nine digits.
#[inline]
fn seconds(value: Value<'_>) -> Option<u32> {
    match value {
        Value::Text(cell) if cell.len() <= 9 => numbers::whole(cell).map(|seconds| seconds as u32),
        Value::Whole(seconds) => u32::try_from(seconds).ok().filter(|it| *it <= 999_999_999),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::withheld_by;
    use super::*;
    use crate::input::Header;
    use crate::records::{Dialect, Records};

    const COLUMNS: [&str; 8] =
        ["id", "line", "called", "start", "length", "talked", "way", "shown"];

    /// Readers of as many mappings as bits say, in one of three zones.
    fn reader(bits: u8, zone: &str) -> Reader {
        let mut text =
            String::from("name = \"made\"\nnumber = [\"called\"]\nstart = [\"start\"]\n");
        let more = [
            "id = [\"id\"]\n",
            "line = [\"line\"]\n",
            "seconds = \"length\"\n",
            "time = \"utc\"\n",
            "direction = { column = \"way\", inbound = [\"in\"] }\n",
            "withheld = { column = \"shown\", values = [\"no\"] }\n",
            "connected = { talked = \"talked\" }\n",
            "connected = { column = \"way\", yes = [\"out\"], talked = \"talked\" }\n",
        ];
        let both = |at: usize| at == 6 && bits >> 7 == 1;
        let said = more.iter().enumerate().filter(|(at, _)| bits >> at & 1 == 1 && !both(*at));
        said.for_each(|(_, line)| text.push_str(line));
        let mapping = Mapping::parse(&text, "made").unwrap();
        let names = COLUMNS.map(|name| name.as_bytes().to_vec());
        let (header, _) = Header::from_cells(&names, COLUMNS.len(), Vec::new());
        let zone = Zone::named(zone).unwrap();
        Reader::new(&mapping, &header, zone, Settings::default(), "made").unwrap()
    }

    fn cells() -> impl Strategy<Value = Vec<String>> {
        let days = (0..9_u8, 0..14_u8, 0..33_u8).prop_map(|(year, month, day)| match year {
            0 => format!("1999-{month:02}-{day:02}"),
            1 => "2021-03-28".to_owned(),
            2 => "2021-10-31".to_owned(),
            3 => format!("20{month:02}/{day:02}/10"),
            _ => format!("2021-{month:02}-{day:02}"),
        });
        let start = (days, "[ T]", 0..25_u8, 0..61_u8, 0..62_u8, "|Z|\\.5|\\+02:00| ").prop_map(
            |(date, gap, hour, minute, second, after)| {
                format!("{date}{gap}{hour:02}:{minute:02}:{second:02}{after}")
            },
        );
        let called = prop_oneof![
            3 => "0(20794[0-9]{5}|7700900[0-9]{3}|1632960[0-9]{3})",
            1 => "(0|44|\\+44|00| )[0-9 ]{0,14}",
            1 => "[0-9]{1,7}",
            1 => "\"02079460123\"|s|",
        ];
        let seconds = || prop_oneof![3 => "[0-9]{1,3}", 1 => "|-1|1:30|2\\.0|[0-9]{9,11}| 5|x"];
        let id = "[0-9]{1,3}|c[0-9]|\"4\"|";
        let line = "0207946[0-9]{4}|anonymous||1001| |[0-9]{15,18}|\"020\"";
        (id, line, called, start, seconds(), seconds(), "in|out|", "no|yes|")
            .prop_map(|it| vec![it.0.to_owned(), it.1, it.2, it.3, it.4, it.5, it.6, it.7])
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        /// Whatever is read as a row of the usual form is read so the long way too.
        #[test]
        fn rows_of_the_usual_form_are_read_as_all_others(
            rows in prop::collection::vec((cells(), 0..20_u8), 1..8), bits in any::<u8>(), zone in 0..3_usize
        ) {
            let reader = reader(bits, ["Europe/London", "America/New_York", "UTC"][zone]);
            let lines = rows.iter().map(|(cells, more)| match more {
                0 => cells.join(",") + ",x\n",
                1 => cells[..6].join(",") + "\n",
                _ => cells.join(",") + "\n",
            });
            let text: String = lines.collect();
            let mut records = Records::new(text.as_bytes(), Dialect::CSV);
            let mut clock = Clock::default();
            while let Some(record) = records.next_record() {
                let Some(plain) = reader.plain(&record, &mut clock) else { continue };
                let row = reader.read(&record).unwrap();
                prop_assert_eq!((row.start.first, row.start.last), (plain.begun, plain.begun));
                prop_assert_eq!((row.number, row.seconds), (plain.number, plain.seconds));
                prop_assert_eq!((row.connected, &row.line), (plain.connected, &plain.line));
                let withheld = if plain.withheld { Tri::Yes } else { withheld_by(&plain.line) };
                prop_assert_eq!((row.withheld, row.id), (withheld, reader.id_of(&record, &plain)));
                prop_assert_eq!((row.other, row.marked, row.contradicted), (0, false, false));
            }
        }
    }

    #[test]
    fn what_is_usual_is_read_so() {
        let reader = reader(0b0100_0111, "Europe/London");
        let plain = |text: &str| {
            let mut records = Records::new(text.as_bytes(), Dialect::CSV);
            let record = records.next_record().unwrap();
            (reader.plain(&record, &mut Clock::default()).is_some(), reader.numeral(&record))
        };
        assert_eq!(plain("7,02079460001,02079460123,2021-06-01 10:00:00,5,0,,"), (true, Some(7)));
        let long = "123456789012345678,02079460001,02079460123,2021-06-01 10:00:00,5,0,,";
        assert_eq!(plain(long), (true, Some(123_456_789_012_345_678)));
        assert_eq!(plain(&format!("9{long}")), (true, None));
        assert_eq!(plain("c7,02079460001,02079460123,2021-06-01 10:00:00,5,0,,"), (true, None));
        assert_eq!(plain("07,02079460001,02079460123,2021-06-01 10:00:00,5,0,,"), (true, None));
        assert_eq!(plain("7,02079460001,02079460123,2021-10-31 10:00:00,5,0,,"), (false, Some(7)));
        assert_eq!(plain("7,02079460001,+442079460123,2021-06-01 10:00:00,5,0,,"), (true, Some(7)));
        assert_eq!(plain("7,02079460001,02079460123,2021-06-01 10:00,5,0,,"), (false, Some(7)));
        assert_eq!(plain("7,02079460001,02079460123,2021-10-31 10:00:00Z,5,0,,"), (true, Some(7)));
    }
}
