//! The one place that knows the time and the zone.

use anyhow::Context;
use evidence::Time;
use jiff::{Timestamp, ZonedDateTime};
use terms::Date;

/// Today as people in London count days, which is how the law counts.
pub(crate) fn today() -> anyhow::Result<Date> {
    let now = ZonedDateTime::now()
        .in_tz("Europe/London")
        .context("no time zone data for Europe/London")?;
    Date::from_civil(now.date())
        .context("this machine's clock shows a date before 1970 or after 2149")
}

/// Now, to the second.
pub(crate) fn now() -> anyhow::Result<Time> {
    let seconds = u64::try_from(Timestamp::now().as_second()).ok();
    seconds
        .and_then(Time::from_seconds)
        .context("this machine's clock shows a date before 1970 or after 2149")
}

/// A moment as it was written down.
pub(crate) fn parse(text: &str) -> anyhow::Result<Time> {
    Time::parse(text).context("a time that cannot be read")
}
