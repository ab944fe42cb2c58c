//! How often and how long a call is sent again.

use std::time::Duration;

use super::{Backoff, RetryBudget};
use crate::{Operation, error::RetryClass};

/// How often a call is sent again, after what waits, for how long, and within which budget.
///
/// *What* is sent again is not a matter of policy but of the table below.
///
/// A clone shares the budget, so that a policy for one call is best made from the client's.
///
/// ```
/// use std::time::Duration;
/// use paypal_runtime::{Backoff, RetryPolicy};
///
/// let patient = RetryPolicy::default()
///     .attempts(6)
///     .backoff(Backoff::new(Duration::from_secs(1), Duration::from_secs(30)))
///     .longest_wait(Duration::from_secs(120));
/// assert!(patient.max_attempts() > RetryPolicy::none().max_attempts());
/// ```
///
#[doc = include_str!("table.md")]
#[derive(Clone, Debug)]
pub struct RetryPolicy {
    attempts: u32,
    time_limit: Option<Duration>,
    longest_wait: Duration,
    backoff: Backoff,
    budget: Option<RetryBudget>,
}

impl RetryPolicy {
    /// Sends nothing again, a call whose token has expired apart.
    pub fn none() -> Self {
        Self { budget: None, ..Self::default() }.attempts(1)
    }

    /// The most attempts a call makes, the first one included; 4 by default. Less than 1 is 1.
    #[must_use]
    pub fn attempts(mut self, most: u32) -> Self {
        self.attempts = most.max(1);
        self
    }

    /// Begins no attempt later than this after the call's start; by default only the call's deadline limits it. An attempt that has begun is
    /// not cut short by it, as it is by the deadline.
    #[must_use]
    pub fn time_limit(mut self, limit: Duration) -> Self {
        self.time_limit = Some(limit);
        self
    }

    /// The longest wait that is obeyed where PayPal names one (`Retry-After`); 60 s by default. Where it asks for more, the call fails at once.
    #[must_use]
    pub fn longest_wait(mut self, longest: Duration) -> Self {
        self.longest_wait = longest;
        self
    }

    /// The waits between attempts; from 500 ms to 8 s by default.
    #[must_use]
    pub fn backoff(mut self, backoff: Backoff) -> Self {
        self.backoff = backoff;
        self
    }

    /// The budget that retries are taken from; by default the policy has one of its own, which its clones share.
    #[must_use]
    pub fn budget(mut self, budget: RetryBudget) -> Self {
        self.budget = Some(budget);
        self
    }

    /// Takes retries from no budget.
    #[must_use]
    pub fn without_budget(mut self) -> Self {
        self.budget = None;
        self
    }

    /// The most attempts a call makes.
    pub fn max_attempts(&self) -> u32 {
        self.attempts
    }

    /// How long to wait before the call is sent again; `None` where it is not. Takes the retry out of the budget.
    pub(crate) fn next(&self, failed: &FailedAttempt<'_>, random: impl FnOnce() -> f64) -> Option<Duration> {
        if failed.attempts >= self.attempts || !failed.class.may_repeat(failed.operation) {
            return None;
        }
        let wait = match failed.class {
            // Nobody else waits for this request: there is no crowd to spread.
            RetryClass::InProgress => self.backoff.ceiling(failed.attempts),
            _ => self.backoff.delay(failed.attempts, random()),
        };
        let wait = match failed.retry_after {
            Some(asked) if asked > self.longest_wait => return None,
            // Those who were all told the same time are spread behind it.
            Some(asked) => asked.saturating_add(wait),
            None => wait,
        };
        let limit = self.time_limit.map(|limit| limit.saturating_sub(failed.elapsed));
        if wait >= failed.left || limit.is_some_and(|limit| wait > limit) {
            return None;
        }
        // To ask how far PayPal is adds nothing to an outage.
        let free = failed.class == RetryClass::InProgress;
        (free || self.budget.as_ref().is_none_or(RetryBudget::take)).then_some(wait)
    }

    /// A call succeeded.
    pub(crate) fn succeeded(&self) {
        if let Some(budget) = &self.budget {
            budget.give_back();
        }
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            attempts: 4,
            time_limit: None,
            longest_wait: Duration::from_secs(60),
            backoff: Backoff::default(),
            budget: Some(RetryBudget::default()),
        }
    }
}

/// A failed attempt, as the policy looks at it.
#[derive(Debug)]
pub(crate) struct FailedAttempt<'a> {
    pub(crate) operation: &'a Operation,
    pub(crate) class: RetryClass,
    /// What PayPal asked for.
    pub(crate) retry_after: Option<Duration>,
    /// Attempts made so far.
    pub(crate) attempts: u32,
    /// Since the call began.
    pub(crate) elapsed: Duration,
    /// Until the call's deadline.
    pub(crate) left: Duration,
}
