//! Time zones, as tables of their changes.

use jiff::{Timestamp, tz::TimeZoneDatabase};
use terms::Date;

/// Seconds since 1970 in UTC.
pub type Instant = i64;

/// Seconds of a day.
pub const DAY: i64 = 86_400;

/// A time zone: its changes from 1970 to 2149, from the database that is built in, so that
/// every machine counts the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone {
    name: String,
    /// Beginning of each stretch, in UTC, and its distance from UTC in seconds; the first begins before 1970.
    stretches: Vec<(Instant, i64)>,
    /// How many stretches have begun where each span of 2^[`SPAN`] seconds since 1970 begins.
    begun: Vec<u16>,
}

/// Spans of twelve days, in each of which at most one or two stretches begin.
const SPAN: u32 = 20;
/// The clocks of two stretches of one zone differ by less, in seconds.
const APART: i64 = 2 * DAY;

/// What a time by the clock of a zone is in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moments {
    /// One instant.
    One(Instant),
    /// The clock showed it twice, in autumn.
    Two(Instant, Instant),
    /// The clock never showed it, in spring.
    None,
}

impl Zone {
    /// Coordinated universal time.
    #[must_use]
    pub fn utc() -> Self {
        Self { name: "UTC".to_owned(), stretches: vec![(Instant::MIN, 0)], begun: Vec::new() }
    }

    /// The zone with this name in the IANA database, such as `Europe/London`; none if there is none.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let zone = TimeZoneDatabase::bundled().get(name).ok()?;
        let begin = Timestamp::UNIX_EPOCH;
        let end = Timestamp::from_second(i64::from(Date::MAX.epoch_days()) * DAY).ok()?;
        let mut stretches = vec![(Instant::MIN, i64::from(zone.to_offset(begin).seconds()))];
        let changes = zone.following(begin).take_while(|change| change.timestamp() < end);
        stretches.extend(
            changes.map(|change| {
                (change.timestamp().as_second(), i64::from(change.offset().seconds()))
            }),
        );
        stretches.dedup_by_key(|stretch| stretch.1);
        let spans = 0..=(i64::from(Date::MAX.epoch_days()) * DAY) >> SPAN;
        let begun = spans.map(|span| {
            let begun = stretches.partition_point(|&(begin, _)| begin <= span << SPAN);
            u16::try_from(begun).unwrap_or_default()
        });
        let begun = begun.collect();
        Some(Self { name: zone.iana_name().unwrap_or(name).to_owned(), stretches, begun })
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its changes: the beginning of each stretch in UTC and its distance from UTC, in seconds.
    #[must_use]
    pub fn stretches(&self) -> &[(Instant, i64)] {
        &self.stretches
    }

    /// How many stretches have begun at that instant.
    fn begun(&self, at: Instant) -> usize {
        let span = usize::try_from(at >> SPAN).ok();
        let Some(&before) = span.and_then(|span| self.begun.get(span)) else {
            return self.stretches.partition_point(|&(begin, _)| begin <= at);
        };
        let rest = self.stretches.get(usize::from(before)..).unwrap_or_default();
        usize::from(before) + rest.iter().take_while(|&&(begin, _)| begin <= at).count()
    }

    /// How far its clock is ahead of UTC, in seconds.
    #[must_use]
    pub fn offset(&self, at: Instant) -> i64 {
        let after = self.begun(at);
        self.stretches.get(after.saturating_sub(1)).map_or(0, |&(_, offset)| offset)
    }

    /// What its clock shows, as seconds since 1970 if it were UTC.
    #[must_use]
    pub fn clock(&self, at: Instant) -> i64 {
        at + self.offset(at)
    }

    /// The day that its calendar shows; none outside 1970 to 2149.
    #[must_use]
    pub fn day(&self, at: Instant) -> Option<Date> {
        u16::try_from(self.clock(at).div_euclid(DAY)).ok().map(Date::from_epoch_days)
    }

    /// How far its clock is ahead of UTC for all that it shows from `first` to `last`, where no change is near.
    #[must_use]
    pub fn steady(&self, first: i64, last: i64) -> Option<i64> {
        let near = self.begun(first);
        let &(begin, offset) = self.stretches.get(near.checked_sub(1)?)?;
        let next = self.stretches.get(near).map_or(Instant::MAX, |&(next, _)| next);
        // As far from any change as one stretch alone can have shown.
        let far = begin.saturating_add(APART) <= first - offset && last - offset < next - APART;
        far.then_some(offset)
    }

    /// The instants at which its clock shows `clock`, seconds since 1970 as if it were UTC.
    #[must_use]
    pub fn at(&self, clock: i64) -> Moments {
        let near = self.begun(clock);
        if let Some(&(begin, offset)) = self.stretches.get(near.saturating_sub(1)) {
            let at = clock - offset;
            let next = self.stretches.get(near).map_or(Instant::MAX, |&(next, _)| next);
            // Far from any change, one stretch alone can have shown it.
            if begin + APART <= at && at < next - APART {
                return Moments::One(at);
            }
        }
        let mut found = None;
        for index in near.saturating_sub(2)..=near {
            let Some(&(begin, offset)) = self.stretches.get(index) else { continue };
            let end = self.stretches.get(index + 1).map_or(Instant::MAX, |&(next, _)| next);
            let at = clock - offset;
            if begin <= at && at < end {
                match found {
                    None => found = Some(at),
                    Some(first) => return Moments::Two(first, at),
                }
            }
        }
        found.map_or(Moments::None, Moments::One)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calls::stamp::civil;

    fn london() -> Zone {
        Zone::named("Europe/London").unwrap()
    }

    fn clock(text: &str) -> i64 {
        civil(text.as_bytes()).unwrap()
    }

    #[test]
    fn the_clock_goes_back_and_forth() {
        let london = london();
        assert_eq!(
            london.at(clock("2021-06-01 12:00:00")),
            Moments::One(clock("2021-06-01 11:00:00"))
        );
        assert_eq!(
            london.at(clock("2021-12-01 12:00:00")),
            Moments::One(clock("2021-12-01 12:00:00"))
        );
        let twice = clock("2021-10-31 01:30:00");
        assert_eq!(london.at(twice), Moments::Two(twice - 3600, twice));
        assert_eq!(london.at(clock("2021-03-28 01:30:00")), Moments::None);
        assert_eq!(
            london.at(clock("2021-10-31 02:00:00")),
            Moments::One(clock("2021-10-31 02:00:00"))
        );
        assert_eq!(
            london.at(clock("2021-10-31 00:59:59")),
            Moments::One(clock("2021-10-30 23:59:59"))
        );
    }

    #[test]
    fn late_evening_in_june_is_the_next_day_in_london() {
        let day = london().day(clock("2021-06-14 23:30:00")).unwrap();
        assert_eq!(day.to_string(), "2021-06-15");
        assert_eq!(Zone::named("Europe/Nowhere"), None);
    }

    #[test]
    fn every_hour_goes_there_and_back_as_the_library_says() {
        for name in ["Europe/London", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"] {
            let zone = Zone::named(name).unwrap();
            let library = TimeZoneDatabase::bundled().get(name).unwrap();
            for hour in 0..24 * 366 * 3 {
                let at = 1_577_836_800 + hour * 3600 + 1799;
                let stamp = Timestamp::from_second(at).unwrap();
                assert_eq!(zone.offset(at), i64::from(library.to_offset(stamp).seconds()));
                let back = match zone.at(zone.clock(at)) {
                    Moments::One(one) => vec![one],
                    Moments::Two(one, two) => vec![one, two],
                    Moments::None => vec![],
                };
                assert!(back.contains(&at), "{name} {at}");
            }
        }
    }
}
