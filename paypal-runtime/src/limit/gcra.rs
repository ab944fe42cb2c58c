//! The generic cell rate algorithm: one time decides whether a request may be sent.

/// The state of a rate. Times are in microseconds since any fixed point.
///
/// `next` is when the next request would be sent if all were evenly spaced. A request may be sent
/// up to `tolerance` earlier, and each moves `next` by `interval`.
#[derive(Clone, Debug)]
pub(super) struct Gcra {
    interval: u64,
    tolerance: u64,
    next: u64,
}

impl Gcra {
    pub(super) fn new(interval: u64, tolerance: u64) -> Self {
        Self { interval: interval.max(1), tolerance, next: 0 }
    }

    /// Returns how long the next request has to wait.
    pub(super) fn wait(&self, now: u64) -> u64 {
        self.next.saturating_sub(self.tolerance).saturating_sub(now)
    }

    /// Takes the place of one request, if it may be sent now.
    pub(super) fn take(&mut self, now: u64) -> bool {
        self.reserve(now, 0).is_ok()
    }

    /// Takes the place of the next request, if its wait is at most `longest`. Returns the wait, as
    /// an error if it is too long.
    pub(super) fn reserve(&mut self, now: u64, longest: u64) -> Result<u64, u64> {
        let wait = self.wait(now);
        if wait > longest {
            return Err(wait);
        }
        self.next = self.next.max(now).saturating_add(self.interval);
        Ok(wait)
    }

    /// Gives the place back that was reserved last. `next` must be what [`next`](Self::next)
    /// returned after it: a place before others stays taken.
    pub(super) fn give_back(&mut self, next: u64) {
        if self.next == next {
            self.next = next.saturating_sub(self.interval);
        }
    }

    /// Returns when the next request would be sent if all were evenly spaced.
    pub(super) fn next(&self) -> u64 {
        self.next
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use proptest::prelude::*;

    use super::*;
    use crate::limit::Rate;

    /// Sends requests that arrive after these gaps, and returns when each was sent. A request waits
    /// for its turn before the next one arrives.
    fn sent(rate: Rate, gaps: &[u64]) -> Vec<u64> {
        let (mut gcra, mut now) = (rate.gcra(), 1_000_000);
        gaps.iter()
            .map(|gap| {
                now += gap;
                now += gcra.wait(now);
                assert!(gcra.take(now), "a request passes after its wait");
                now
            })
            .collect()
    }

    /// Returns the largest number of requests in any time of this length. The times are in order.
    fn most(sent: &[u64], length: u64) -> usize {
        let (mut end, mut most) = (0, 0);
        for (begin, first) in sent.iter().enumerate() {
            end += sent[end..].iter().take_while(|at| **at < first + length).count();
            most = most.max(end - begin);
        }
        most
    }

    #[test]
    fn a_burst_passes_at_once_and_the_others_are_spaced() {
        let rate = Rate::new(10, Duration::from_secs(1)).with_burst(3);
        let times: Vec<u64> = sent(rate, &[0; 6]).iter().map(|at| at - 1_000_000).collect();
        assert_eq!(times, [0, 0, 0, 125_000, 250_000, 375_000]);
    }

    #[test]
    fn a_request_is_refused_while_its_wait_is_too_long_and_takes_nothing() {
        let mut gcra = Gcra::new(100, 0);
        assert_eq!(
            (gcra.reserve(0, 0), gcra.reserve(0, 99), gcra.reserve(0, 100)),
            (Ok(0), Err(100), Ok(100))
        );
        assert!(!gcra.take(199) && gcra.take(200));
    }

    #[test]
    fn only_the_last_place_can_be_given_back() {
        let mut gcra = Gcra::new(100, 0);
        gcra.reserve(0, 0).unwrap();
        let first = gcra.next();
        gcra.reserve(0, 500).unwrap();
        let second = gcra.next();
        gcra.give_back(first);
        assert_eq!(gcra.wait(0), 200, "a later request has the next place");
        gcra.give_back(second);
        assert_eq!(gcra.wait(0), 100);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn no_window_has_more_than_the_rate_and_all_of_it_can_be_used(
            requests in 1u32..300,
            period in 1u64..120_000,
            burst in 1u32..20,
            gaps in prop::collection::vec(prop_oneof![Just(0), 0u64..3_000_000], 1..400),
        ) {
            let rate = Rate::new(requests, Duration::from_millis(period)).with_burst(burst);
            let (period, interval) = (period * 1000, rate.interval_micros());
            let times = sent(rate, &gaps);
            prop_assert!(most(&times, period) <= requests as usize);
            for length in [1, interval, interval * 7 / 2, period * 3] {
                let limit = u64::from(rate.burst()) + length.div_ceil(interval) - 1;
                prop_assert!(most(&times, length) as u64 <= limit, "in {length} µs");
            }
            // Enough requests that arrive at once use the whole rate.
            let times = sent(rate, &[0; 500]);
            let last = times[499] - times[0];
            let spaced = 500 - u64::from(rate.burst().min(500));
            prop_assert_eq!(last, spaced * interval);
        }

        #[test]
        fn any_state_and_time_gives_a_wait(interval: u64, tolerance: u64, next: u64, now: u64, longest: u64) {
            let mut gcra = Gcra { interval, tolerance, next };
            if let Ok(wait) = gcra.reserve(now, longest) {
                prop_assert!(wait <= longest);
            }
        }
    }
}
