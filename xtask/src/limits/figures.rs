//! The figures of a measurement.

use std::{
    fmt,
    time::{Duration, Instant},
};

/// What one process printed.
#[derive(Clone, Debug, Default)]
pub struct Result {
    /// The time from each call to its arrival at the server.
    pub waits: Vec<Duration>,
    pub errors: Vec<String>,
    pub events: Vec<String>,
}

/// The waits of several processes.
#[derive(Clone, Debug, Default)]
pub struct Waits {
    calls: usize,
    mean: Duration,
    middle: Duration,
    late: Duration,
    longest: Duration,
    pub errors: usize,
}

impl Waits {
    pub fn of(results: &[Result]) -> Self {
        let mut all: Vec<Duration> = results.iter().flat_map(|result| result.waits.iter().copied()).collect();
        all.sort_unstable();
        let at = |part: f64| {
            let index = (all.len() as f64 * part) as usize;
            all.get(index).copied().unwrap_or_default()
        };
        Self {
            calls: all.len(),
            mean: all.iter().sum::<Duration>() / u32::try_from(all.len().max(1)).unwrap_or(u32::MAX),
            middle: at(0.5),
            late: at(0.99),
            longest: all.last().copied().unwrap_or_default(),
            errors: results.iter().map(|result| result.errors.len()).sum(),
        }
    }
}

impl fmt::Display for Waits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [mean, middle, late, longest] =
            [self.mean, self.middle, self.late, self.longest].map(|time| time.as_secs_f64());
        let ratio = longest / mean.max(1e-9);
        write!(
            f,
            "{} calls, mean {mean:.3} s, median {middle:.3} s, 99 % {late:.3} s, longest {longest:.3} s \
             ({ratio:.2} x the mean)",
            self.calls
        )
    }
}

/// Returns the largest and the smallest number of times in any window of this length that lies
/// between the first and the last of them.
pub fn windows(times: &[Instant], length: Duration) -> (usize, usize) {
    let mut times = times.to_vec();
    times.sort_unstable();
    let (Some(first), Some(last)) = (times.first(), times.last()) else { return (0, 0) };
    let after = |time: Instant| times.partition_point(|at| *at < time);
    // The largest window begins with a request; the smallest begins just after one.
    let just_after = Duration::from_nanos(1);
    let most = times.iter().map(|begin| after(*begin + length) - after(*begin)).max();
    let begins = times.iter().map(|time| *time + just_after).chain([*first]);
    let least = begins
        .filter(|begin| *begin + length <= *last)
        .map(|begin| after(begin + length) - after(begin))
        .min();
    (most.unwrap_or_default(), least.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_are_counted_wherever_they_begin() {
        let start = Instant::now();
        let times: Vec<Instant> = [0, 1, 5, 6, 7, 20].map(|at| start + Duration::from_secs(at)).to_vec();
        assert_eq!(windows(&times, Duration::from_secs(3)), (3, 0));
        // From just after 7 to just after 15 there is none.
        assert_eq!(windows(&times, Duration::from_secs(8)), (5, 0));
        assert_eq!(windows(&times, Duration::from_secs(14)), (5, 2));
        assert_eq!(windows(&[], Duration::from_secs(8)), (0, 0));
    }
}
