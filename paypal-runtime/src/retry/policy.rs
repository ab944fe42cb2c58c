//! Configures how often a call is retried, and for how long.

use std::time::{Duration, SystemTime};

use super::{Backoff, RetryBudget};
use crate::{Operation, error::RetryClass};

/// Configures how often a call is retried: the number of attempts, the waits, the time limits and
/// the budget.
///
/// *Which* calls are retried does not depend on the policy, but on the table below.
///
/// A clone shares the budget, so a policy for one call is best derived from the client's policy.
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
    /// Retries nothing, except that a call whose token PayPal rejected is sent once more.
    pub fn none() -> Self {
        Self { budget: None, ..Self::default() }.attempts(1)
    }

    /// Sets the maximum number of attempts of a call, including the first; 4 by default. Less than
    /// 1 counts as 1.
    #[must_use]
    pub fn attempts(mut self, most: u32) -> Self {
        self.attempts = most.max(1);
        self
    }

    /// Sets how long after the call's start the last attempt may begin. By default only the call's
    /// deadline limits that. Unlike the deadline, this limit does not end an attempt that has
    /// begun.
    #[must_use]
    pub fn time_limit(mut self, limit: Duration) -> Self {
        self.time_limit = Some(limit);
        self
    }

    /// Sets the longest `Retry-After` that is obeyed; 60 s by default. If PayPal asks for a longer
    /// wait, the call fails at once. It also limits how long a call waits for the end of a
    /// cool-down.
    #[must_use]
    pub fn longest_wait(mut self, longest: Duration) -> Self {
        self.longest_wait = longest;
        self
    }

    /// Sets the waits between attempts; from 500 ms to 8 s by default.
    #[must_use]
    pub fn backoff(mut self, backoff: Backoff) -> Self {
        self.backoff = backoff;
        self
    }

    /// Sets the budget that retries are taken from. By default a policy has its own budget, which
    /// its clones share.
    #[must_use]
    pub fn budget(mut self, budget: RetryBudget) -> Self {
        self.budget = Some(budget);
        self
    }

    /// Removes the budget, so that retries are not limited by it.
    #[must_use]
    pub fn without_budget(mut self) -> Self {
        self.budget = None;
        self
    }

    /// Gives the policy a full budget of the same size that no other policy shares.
    #[must_use]
    pub(crate) fn with_new_budget(mut self) -> Self {
        self.budget = self.budget.map(|budget| budget.new_of_same_size());
        self
    }

    /// Returns the maximum number of attempts of a call.
    pub fn max_attempts(&self) -> u32 {
        self.attempts
    }

    /// Returns the waits between attempts.
    pub(crate) fn waits(&self) -> &Backoff {
        &self.backoff
    }

    /// Returns whether a wait for PayPal may be as long as this.
    pub(crate) fn may_wait(&self, wait: Duration) -> bool {
        wait <= self.longest_wait
    }

    /// Returns the wait before the next attempt; `None` if there is none. Takes the retry from the
    /// budget and counts it in `taken`.
    pub(crate) fn next(
        &self,
        failed: &FailedAttempt<'_>,
        taken: &mut u32,
        random: impl FnOnce() -> f64,
    ) -> Option<Duration> {
        if failed.attempts >= self.attempts || !failed.class.may_repeat(failed.operation) {
            return None;
        }
        let wait = match failed.class {
            // No other client waits for this request, so the wait needs no jitter.
            RetryClass::InProgress => self.backoff.ceiling(failed.attempts),
            _ => self.backoff.delay(failed.attempts, random()),
        };
        let wait = match failed.retry_after {
            Some(retry_after) if !self.may_wait(retry_after) => return None,
            // Adds the backoff, so that clients that received the same `Retry-After` do not retry
            // at once.
            Some(retry_after) => retry_after.saturating_add(wait),
            None => wait,
        };
        let limit = self.time_limit.map(|limit| limit.saturating_sub(failed.elapsed));
        if wait >= failed.left || limit.is_some_and(|limit| wait > limit) {
            return None;
        }
        // Asking for the state of a request in progress adds no load to an outage.
        let budget = self.budget.as_ref().filter(|_| failed.class != RetryClass::InProgress);
        if let Some(budget) = budget {
            if !budget.take(failed.now) {
                return None;
            }
            *taken = taken.saturating_add(1);
        }
        Some(wait)
    }

    /// Refills the budget after a successful call, which took this many retries.
    pub(crate) fn succeeded(&self, taken: u32) {
        if let Some(budget) = &self.budget {
            budget.give_back(taken);
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

/// A failed attempt, as input of the policy.
#[derive(Debug)]
pub(crate) struct FailedAttempt<'a> {
    pub(crate) operation: &'a Operation,
    pub(crate) class: RetryClass,
    /// The wait that PayPal asked for.
    pub(crate) retry_after: Option<Duration>,
    /// The number of attempts so far.
    pub(crate) attempts: u32,
    /// The time since the call began.
    pub(crate) elapsed: Duration,
    /// The time left until the call's deadline.
    pub(crate) left: Duration,
    /// The present time, by which the budget refills.
    pub(crate) now: SystemTime,
}
