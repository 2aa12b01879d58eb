//! The days of the cases, and at which second of them a call begins.

use terms::Date;

/// 11 February 2021 and 22 March 2022, both included, in days since 1970.
pub(super) const FIRST: u16 = 18_669;
pub(super) const LAST: u16 = 19_073;

/// Summer time in London: from 28 March 2021 to 30 October 2021, in days since 1970.
const SUMMER: std::ops::Range<u16> = 18_714..18_931;

/// How many calls fall on each hour from 8 to 20, in proportion.
const HOURS: [u64; 13] = [4, 9, 11, 12, 9, 8, 10, 11, 11, 10, 12, 9, 4];
/// In which months more was called, from January on, in proportion.
const MONTHS: [u64; 12] = [9, 10, 11, 10, 9, 10, 8, 7, 11, 12, 12, 6];

/// A day on which calls were made.
#[derive(Clone, Debug)]
pub(super) struct Day {
    pub(super) date: Date,
    /// `2021-02-11`, `11/02/2021`.
    pub(super) iso: String,
    pub(super) uk: String,
    /// Which of the months of the period, from 0.
    pub(super) month: usize,
    /// How far the clock of London is ahead of UTC, in seconds.
    pub(super) ahead: u32,
    /// Its first call, and how many there are.
    pub(super) first: u64,
    pub(super) count: u64,
}

impl Day {
    /// The second of the day, by the clock of London, at which its `nth` call begins.
    pub(super) fn second(&self, nth: u64) -> u32 {
        let total: u64 = HOURS.iter().sum::<u64>() * 3_600;
        let mut at = nth * total / self.count.max(1);
        for (hour, weight) in (8_u64..).zip(HOURS) {
            if at < weight * 3_600 {
                return (hour * 3_600 + at / weight) as u32;
            }
            at -= weight * 3_600;
        }
        21 * 3_600 - 1
    }

    /// Seconds since 1970 of a second of this day.
    pub(super) fn epoch(&self, second: u32) -> u64 {
        u64::from(self.date.epoch_days()) * 86_400 + u64::from(second) - u64::from(self.ahead)
    }
}

/// The days of the period with their share of so many calls; Sundays have none.
pub(super) fn days(calls: u64) -> Vec<Day> {
    let dates = || (FIRST..=LAST).map(Date::from_epoch_days);
    let total: u64 = dates().map(weight).sum();
    let (mut before, mut days) = (0, Vec::new());
    for date in dates() {
        let first = calls * before / total;
        before += weight(date);
        let (year, month, day) = date.ymd();
        days.push(Day {
            date,
            iso: date.to_string(),
            uk: format!("{day:02}/{month:02}/{year:04}"),
            month: (usize::from(year.unsigned_abs()) - 2021) * 12
                + usize::from(month.unsigned_abs())
                - 2,
            ahead: if SUMMER.contains(&date.epoch_days()) { 3_600 } else { 0 },
            first,
            count: calls * before / total - first,
        });
    }
    days
}

fn weight(date: Date) -> u64 {
    let month = date.ymd().1.unsigned_abs();
    let month = MONTHS.get(usize::from(month) - 1).copied().unwrap_or(10);
    // 1 January 1970 was a Thursday.
    let week_day = match (date.epoch_days() + 4) % 7 {
        0 => 0,
        6 => 4,
        _ => 10,
    };
    week_day * month
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_period_is_the_published_one() {
        let days = days(8_503_026);
        assert_eq!(days.len(), 405);
        assert_eq!(days[0].iso, "2021-02-11");
        assert_eq!(days[404].iso, "2022-03-22");
        assert_eq!(days[404].month, 13);
        assert_eq!(days.iter().map(|day| day.count).sum::<u64>(), 8_503_026);
        assert!(days.iter().all(|day| day.count < 45_000));
    }

    #[test]
    fn calls_of_a_day_come_in_order_and_by_day() {
        let day = &days(8_503_026)[0];
        let seconds: Vec<u32> = (0..day.count).map(|nth| day.second(nth)).collect();
        assert!(seconds.is_sorted());
        assert!(seconds.iter().all(|second| (28_800..75_600).contains(second)));
    }

    #[test]
    fn summer_time_is_an_hour_ahead() {
        let days = days(1_000);
        let of = |iso: &str| days.iter().find(|day| day.iso == iso).unwrap().ahead;
        assert_eq!([of("2021-03-27"), of("2021-03-28")], [0, 3_600]);
        assert_eq!([of("2021-10-30"), of("2021-10-31")], [3_600, 0]);
    }
}
