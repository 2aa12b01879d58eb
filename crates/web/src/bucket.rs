//! How often an address may ask.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// Addresses that are remembered at once.
const REMEMBERED: usize = 10_000;
/// How many requests may come at once, in seconds' worth of them.
const BURST: u32 = 6;

/// A bucket of tokens for each address, which fills steadily.
///
/// Of each address only one moment is kept: when its bucket will be full again.
pub(crate) struct Buckets {
    /// How long one token takes; zero for no limit.
    each: Duration,
    full_at: Mutex<BTreeMap<IpAddr, Instant>>,
}

impl Buckets {
    /// So many requests in a second, in the long run; 0 for no limit.
    pub(crate) fn new(per_second: u32) -> Self {
        let each = Duration::from_secs(1).checked_div(per_second).unwrap_or_default();
        Self { each, full_at: Mutex::default() }
    }

    /// Takes a token for this address. If there is none: how long until there is one.
    pub(crate) fn take(&self, address: IpAddr, now: Instant) -> Result<(), Duration> {
        let Some(burst) = Duration::from_secs(BURST.into()).checked_sub(self.each) else {
            return Ok(());
        };
        if self.each.is_zero() {
            return Ok(());
        }
        let mut full_at = self.full_at.lock().unwrap_or_else(PoisonError::into_inner);
        let mut key = household(address);
        if full_at.len() >= REMEMBERED && !full_at.contains_key(&key) {
            full_at.retain(|_, full| *full > now);
            if full_at.len() >= REMEMBERED {
                // So many at once: those who are new share one bucket.
                key = IpAddr::V6(Ipv6Addr::UNSPECIFIED);
            }
        }
        let full = full_at.get(&key).copied().filter(|full| *full > now).unwrap_or(now);
        let wait = full.saturating_duration_since(now);
        if wait > burst {
            return Err(wait.saturating_sub(burst));
        }
        full_at.insert(key, full + self.each);
        Ok(())
    }
}

/// The address, and of IPv6 its network: one household has that many.
fn household(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(six) => match six.to_ipv4_mapped() {
            Some(four) => IpAddr::V4(four),
            None => {
                let [a, b, c, d, ..] = six.segments();
                IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
            }
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(buckets: &Buckets, address: &str, now: Instant) -> usize {
        let address = address.parse().unwrap();
        (0..1_000).take_while(|_| buckets.take(address, now).is_ok()).count()
    }

    #[test]
    fn an_address_has_a_burst_and_then_its_rate() {
        let (buckets, now) = (Buckets::new(20), Instant::now());
        assert_eq!(taken(&buckets, "192.0.2.1", now), 120);
        assert_eq!(taken(&buckets, "192.0.2.1", now), 0);
        assert_eq!(taken(&buckets, "192.0.2.2", now), 120);
        assert_eq!(taken(&buckets, "192.0.2.1", now + Duration::from_secs(1)), 20);
        assert_eq!(taken(&buckets, "192.0.2.1", now + Duration::from_secs(60)), 120);
    }

    #[test]
    fn a_network_of_ipv6_is_one_and_a_mapped_address_is_that_of_ipv4() {
        let (buckets, now) = (Buckets::new(1), Instant::now());
        assert_eq!(taken(&buckets, "2001:db8::1", now), 6);
        assert_eq!(taken(&buckets, "2001:db8::ffff:2", now), 0);
        assert_eq!(taken(&buckets, "2001:db8:0:1::1", now), 6);
        assert_eq!(taken(&buckets, "192.0.2.1", now), 6);
        assert_eq!(taken(&buckets, "::ffff:192.0.2.1", now), 0);
    }

    #[test]
    fn memory_is_bounded_and_no_limit_is_none() {
        let (buckets, now) = (Buckets::new(1), Instant::now());
        let mut served = 0;
        for number in 0..20_000_u32 {
            served += usize::from(buckets.take(IpAddr::V4(number.into()), now).is_ok());
        }
        assert_eq!(served, REMEMBERED + 6);
        assert!(buckets.full_at.lock().unwrap().len() <= REMEMBERED + 1);
        assert_eq!(taken(&Buckets::new(0), "192.0.2.1", now), 1_000);
    }
}
