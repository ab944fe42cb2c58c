//! Fills an environment with many transactions over a range of time, for tests of programs that
//! read reports.

mod plan;
mod text;

use std::{
    fmt,
    time::{Duration, SystemTime},
};

pub(crate) use plan::{Plan, Step};

use crate::world::{account::MERCHANT, time::Time};

/// The most transactions that are booked at once.
const MOST: usize = 1_000_000;
/// The longest range: ten years.
const LONGEST: Duration = Duration::from_secs(3653 * 86_400);
/// The length of the range if no end is given: 30 days.
const USUAL: Duration = Duration::from_secs(30 * 86_400);

/// Transactions with which
/// [`SandboxEnvironment::seed_transactions`](crate::SandboxEnvironment::seed_transactions) fills an
/// environment.
///
/// They are entries of the ledger, in the order of time: payments with fees, refunds, payouts,
/// holds and their ends, conversions of currencies, payments that are pending for days, and denied
/// ones. Their ids, invoice ids and custom fields break programs that guess types. The same options
/// give the same transactions.
///
/// ```
/// use std::time::{Duration, SystemTime};
///
/// use paypal_sandbox::SeededTransactions;
///
/// let from = SystemTime::UNIX_EPOCH + Duration::from_secs(1_735_689_600);
/// let year = Duration::from_secs(365 * 86_400);
/// let transactions = SeededTransactions::new(200_000).from(from).to(from + year).seed(7);
/// # let _ = transactions;
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing is booked until an environment is given the transactions"]
pub struct SeededTransactions {
    pub(crate) count: usize,
    pub(crate) from: Option<Time>,
    pub(crate) to: Option<Time>,
    pub(crate) seed: u64,
    pub(crate) account: String,
}

impl SeededTransactions {
    /// Creates this number of transactions of the first merchant, 1 to 1,000,000. Each is a row of
    /// the report, if `balance_affecting_records_only` is `N`; otherwise those that move no money
    /// are left out, such as pending and denied payments. The report has four further rows with the
    /// event code `T0300`: the balances with which a merchant begins, at the time at which the
    /// environment began.
    pub fn new(count: usize) -> Self {
        Self { count, from: None, to: None, seed: 1, account: MERCHANT.to_owned() }
    }

    /// Sets the time at which they begin; the default is the time of the environment.
    pub fn from(mut self, time: SystemTime) -> Self {
        self.from = Some(Time::from(time));
        self
    }

    /// Sets the time at which they end; the default is 30 days after their begin. The greatest
    /// range is ten years (3653 days).
    pub fn to(mut self, time: SystemTime) -> Self {
        self.to = Some(Time::from(time));
        self
    }

    /// Sets the seed of amounts, ids and times; the default is 1.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Sets the merchant by its id; the default is `MERCHANTAAAA2`.
    pub fn account(mut self, id: impl Into<String>) -> Self {
        self.account = id.into();
        self
    }

    /// Returns the range, if it and the number are permitted.
    pub(crate) fn check(&self, now: Time) -> Result<(Time, Time), SeedError> {
        if self.count == 0 || self.count > MOST {
            return Err(SeedError::new("/count", "It is a whole number from 1 to 1000000."));
        }
        let from = self.from.unwrap_or(now);
        let to = self.to.unwrap_or(from + USUAL);
        if to <= from {
            return Err(SeedError::new("/to", "The end is not after the begin."));
        }
        if to.since(from) > LONGEST {
            return Err(SeedError::new("/to", "The range is longer than ten years (3653 days)."));
        }
        Ok((from, to))
    }
}

/// Why no transactions are booked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SeedError {
    /// The option that is wrong, as a JSON pointer.
    pub(crate) pointer: &'static str,
    pub(crate) words: &'static str,
}

impl SeedError {
    pub(crate) fn new(pointer: &'static str, words: &'static str) -> Self {
        Self { pointer, words }
    }
}

impl fmt::Display for SeedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.pointer, self.words)
    }
}

impl std::error::Error for SeedError {}
