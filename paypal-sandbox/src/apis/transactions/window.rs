//! The range of time that a search covers.

use std::time::Duration;

use crate::{
    apis::Exchange,
    error::{Detail, Failure},
    world::time::{DAY, Time},
};

/// The longest range, and how far back reports reach.
const MAX_DAYS: u32 = 31;
const MAX_AGE_DAYS: u32 = 3 * 365 + 1;

/// A range of whole seconds. Both ends belong to it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Window {
    pub(super) start: Time,
    /// The last second that is answered: not later than the report was refreshed, unless the
    /// range begins later.
    pub(super) end: Time,
    /// How new the report is.
    pub(super) refreshed: Time,
}

impl Window {
    /// Reads and checks the range of the query.
    pub(super) fn read(exchange: &Exchange<'_>) -> Result<Self, Failure> {
        let start = time(exchange, "start_date")?;
        let end = time(exchange, "end_date")?;
        if end < start {
            return Err(refuse(exchange, "end_date", "The end is before the start."));
        }
        if end.since(start) > DAY * MAX_DAYS {
            return Err(refuse(exchange, "end_date", "The range is longer than 31 days."));
        }
        if start > exchange.now {
            return Err(refuse(exchange, "start_date", "The start is in the future."));
        }
        if start + DAY * MAX_AGE_DAYS < exchange.now {
            return Err(refuse(exchange, "start_date", "The start is more than three years ago."));
        }
        let refreshed = refreshed(exchange);
        // A range that begins after the refresh is empty; its end is not before its start.
        Ok(Self { start, end: end.min(refreshed).max(start), refreshed })
    }

    /// The time after the range.
    pub(super) fn until(&self) -> Time {
        self.end.min(self.refreshed) + Duration::from_secs(1)
    }
}

/// The second up to which reports show what happened: the present one, less the reporting lag.
pub(super) fn refreshed(exchange: &Exchange<'_>) -> Time {
    second(exchange.now - exchange.config.reporting.lag)
}

/// Cuts off the part of a time that is less than a second.
pub(super) fn second(time: Time) -> Time {
    time - Duration::from_millis(time.millis() % 1000)
}

fn time(exchange: &Exchange<'_>, name: &str) -> Result<Time, Failure> {
    let found = exchange.query.get(name).and_then(Time::parse).map(second);
    found.ok_or_else(|| refuse(exchange, name, "The value is not a time."))
}

/// Refuses the value of a parameter.
pub(super) fn refuse(exchange: &Exchange<'_>, name: &str, words: &'static str) -> Failure {
    let value = exchange.query.get(name).unwrap_or_default();
    let detail = Detail::new("INVALID_PARAMETER_VALUE").parameter("query", name);
    Failure::new(400, vec![detail.value(value).description(words)])
}
